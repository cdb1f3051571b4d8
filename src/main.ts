#!/usr/bin/env node
/** One bundle, two doors: with arguments the command line, without them on a runner the action. */
if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
  const { runCli } = await import('./cli.ts')
  process.exitCode = await runCli(process.argv.slice(2))
} else {
  const { runAction } = await import('./action.ts')
  await runAction(process.env)
}

export {}
