/**
 * Runs the bundle for stories of many events: in processes that stay, so that each run need not begin with a second of
 * loading. Tests of the process itself (its memory, its end, what it starts) start one of its own, by `runAction`.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { type ActionResult, type Environment, resultOf } from '../github/stand-in/runner.ts'
import type { Taken } from './gauge.ts'
import { bundle, node, openScene, type Scene, type SceneOptions } from './runner.ts'

/** To be loaded before the bundle where what docgate waits for is not sat out. */
export const quickClock = new URL('../faults/quick-clock.mjs', import.meta.url).href

/** What a process says of a run. */
interface Said {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
  /** What the run took, beyond what the process had before. */
  readonly taken: Taken
  /** Bytes that the process has by now. */
  readonly memory: number
}

/** What a process is asked to run. */
interface Asked {
  readonly env: Environment
  readonly cwd: string
  readonly args: readonly string[]
}

/** By what was loaded before the bundle. */
const idle = new Map<string, ChildProcess[]>()
const all: ChildProcess[] = []
/** Milliseconds. */
const timeout = 60_000
/** Bytes. Modules that were made anew for a run are never let go: a process that has so much has had its day. */
const mostMemory = 800_000_000

afterAll(() => Promise.all(all.map(end)))

/** Lets a process end by itself, so that what counts coverage in it gets to say so. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (child.connected) child.disconnect()
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}

/** Like `openScene`, for tests of what is said and written; the process that says it is of no matter to them. */
export function openWarmScene(options: SceneOptions = {}): Promise<Scene> {
  return openScene({ ...options, runner: runWarm })
}

/**
 * Like `runAction`, in a process that ran others before. Throws where it ends or takes too long.
 *
 * @param preload address of a module that is loaded before the bundle, once for all runs of a process.
 */
export async function runWarm(env: Environment, preload = ''): Promise<ActionResult & Pick<Said, 'taken'>> {
  const said = await run({ env, cwd: env['GITHUB_WORKSPACE'] ?? '.', args: [] }, preload)
  const { exitCode, stdout, stderr, taken } = said
  return { ...(await resultOf(env, { exitCode, stdout, stderr })), taken }
}

/** The command line with these arguments, in the same way; `env` is all that it has of variables. */
export async function runWarmCli(
  args: readonly string[],
  { cwd, env = {}, preload = '' }: { readonly cwd: string; readonly env?: Environment; readonly preload?: string },
): Promise<Pick<Said, 'stdout' | 'stderr' | 'taken'> & { readonly status: number }> {
  const { exitCode, stdout, stderr, taken } = await run({ args, cwd, env }, preload)
  return { status: exitCode, stdout, stderr, taken }
}

async function run(asked: Asked, preload: string): Promise<Said> {
  const waiting = idle.get(preload) ?? []
  idle.set(preload, waiting)
  const child = waiting.pop() ?? (await start(preload))
  const said = await answerOf(child, asked)
  if (said.memory < mostMemory) waiting.push(child)
  else await end(child)
  return said
}

async function start(preload: string): Promise<ChildProcess> {
  const { PATH } = process.env
  const child = fork(join(import.meta.dirname, 'warm-child.mjs'), [bundle], {
    execPath: node,
    execArgv: preload === '' ? [] : ['--import', preload],
    env: { PATH },
    // No terminal, wherever the tests run: what a run says comes as a message.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  all.push(child)
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the process that runs the bundle ended with ${code}`)))
  })
  return child
}

function answerOf(child: ChildProcess, asked: Asked): Promise<Said> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => () => reject(new Error(`the process that runs the bundle ${what}`))
    const ended = fail('ended')
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail('took too long')()
    }, timeout)
    child.once('exit', ended)
    child.once('message', (said: Said) => {
      clearTimeout(timer)
      child.off('exit', ended)
      resolve(said)
    })
    child.send(asked)
  })
}
