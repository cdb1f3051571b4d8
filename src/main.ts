#!/usr/bin/env node
/**
 * One bundle, three doors: in a thread of its own the worker, with arguments the command line, without them on a runner
 * the action.
 */
import { isMainThread } from 'node:worker_threads'

if (!isMainThread) {
  const { runWorker } = await import('./cli/checking/worker.ts')
  await runWorker()
} else if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
  const { runCli } = await import('./cli.ts')
  process.exitCode = await runCli(process.argv.slice(2), { entry: import.meta.filename })
} else {
  const { runAction } = await import('./action.ts')
  await runAction(process.env)
}
