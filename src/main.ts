#!/usr/bin/env node
/**
 * One bundle, two doors: with arguments the command line, without them on a runner the action. And a hatch: for a text
 * that might never end or take the process down it starts itself once more.
 */
import { entry } from './parser/entry.ts'

if (process.argv[2] === 'parse-one-text') {
  const { parseOneText } = await import('./parser/child.ts')
  await parseOneText(process.argv[3] === 'remark' ? 'remark' : 'satteri')
} else {
  entry.command = [process.execPath, process.argv[1] ?? '']
  if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
    const { runCli } = await import('./cli.ts')
    process.exitCode = await runCli(process.argv.slice(2))
  } else {
    const { runAction } = await import('./action.ts')
    await runAction(process.env)
  }
}
