import type { Root } from 'mdast'
import { BoundError, maxMilliseconds, maxParserMemory } from './bounds.ts'
import { timeLeft, tooSlow } from './deadline.ts'
import { entry } from './entry.ts'
import type { ParserName } from './parser.ts'

/** First argument of docgate's own process when it is to parse one text and nothing else. */
export const isolatedCommand = 'parse-one-text'

/** What the process writes: a tree, or the sentence why there is none. */
export type Answer = { readonly root: Root } | { readonly reason: string }

/** The text is parsed nowhere but in a process of its own, and there is a program that does it. */
export function canIsolate(): boolean {
  return entry.command !== null
}

/**
 * Parses a text in a process of its own, which may run out of time, stack or memory, or crash, and takes nothing with
 * it. It is told no secret. Costs about 60 ms for the start of a process.
 *
 * @throws BoundError where no tree comes back.
 */
export function parseIsolated(text: string, parser: ParserName): Root {
  const [program, ...args] = entry.command ?? []
  if (program === undefined) throw new Error('no program to parse with')
  const timeout = Math.floor(Math.min(maxMilliseconds, timeLeft()))
  if (timeout <= 0) throw tooSlow(maxMilliseconds)
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const start = performance.now()
  const { stdout, signal, status, error } = spawnSync(program, [...args, isolatedCommand, parser], {
    input: text,
    timeout,
    killSignal: 'SIGKILL',
    maxBuffer: 512 * 1_048_576,
    encoding: 'utf8',
    windowsHide: true,
    env: minimal(process.env),
  })
  if (performance.now() - start >= timeout) throw tooSlow(Math.max(timeout, 100))
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || status === 134)
    throw new BoundError(`It takes more than ${maxParserMemory / 1_048_576} MB of memory to parse.`)
  if (error !== undefined || status !== 0) throw new BoundError('The parser breaks off at it.')
  const answer: Answer = JSON.parse(stdout)
  if ('reason' in answer) throw new BoundError(answer.reason)
  return answer.root
}

/** What a program needs to start on Windows; nothing elsewhere. */
function minimal(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const root = environment['SystemRoot']
  return root === undefined ? {} : { SystemRoot: root }
}
