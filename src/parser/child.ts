import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { BoundError, holdBounds, maxParserMemory, tooDeep } from './bounds.ts'
import type { Answer } from './isolated.ts'
import { loadersWith } from './load.ts'
import type { ParserName } from './parser.ts'

/**
 * The whole of a process that parses one text: Markdown on stdin, an answer in JSON on stdout. A thread beside it ends
 * the process when it takes more memory than {@link maxParserMemory}; native code can be stopped by nothing else.
 */
export async function parseOneText(name: ParserName): Promise<void> {
  const guard = new Worker(
    `setInterval(() => { if (process.memoryUsage.rss() > ${maxParserMemory}) process.kill(process.pid, 'SIGKILL') }, 20)`,
    { eval: true },
  )
  const parser = await loadersWith((remark) => remark)[name]()
  const first = name === 'satteri' ? (await import('./satteri.ts')).satteriAlone() : null
  const text = readFileSync(0, 'utf8')
  const answer = JSON.stringify(
    answerTo(() => {
      // What it leaves to remark may be far beyond a bound, which the fast parser sees in a moment.
      if (first !== null) holdBounds(first(text))
      return { root: holdBounds(parser.parse(text)) }
    }),
  )
  await guard.terminate()
  process.stdout.write(answer)
}

function answerTo(parse: () => Answer): Answer {
  try {
    return parse()
  } catch (error) {
    if (error instanceof BoundError) return { reason: error.message }
    if (error instanceof RangeError) return { reason: tooDeep().message }
    throw error
  }
}
