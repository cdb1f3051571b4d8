#!/usr/bin/env node
/**
 * One bundle, four doors: what docgate starts of itself (a process that parses one text, a thread that checks
 * documents), with arguments the command line, without them on a runner the action.
 */
import { isMainThread } from 'node:worker_threads'
import { keepCompiled } from './cli/code-cache.ts'
import { entry } from './parser/entry.ts'

const file = import.meta.filename

if (isMainThread && process.argv[2] === 'parse-one-text') {
  const { parseOneText } = await import('./parser/child.ts')
  await parseOneText(process.argv[3] === 'remark' ? 'remark' : 'satteri')
} else {
  entry.command = [process.execPath, file]
  if (!isMainThread) {
    const { runWorker } = await import('./cli/checking/worker.ts')
    await runWorker()
  } else if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
    keepCompiled(process.env)
    const { runCli } = await import('./cli.ts')
    process.exitCode = await runCli(process.argv.slice(2), { entry: file })
  } else {
    const { runAction } = await import('./action.ts')
    await runAction(process.env)
  }
}
