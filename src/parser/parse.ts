import type { Root } from 'mdast'
import { holdBounds, maxMilliseconds, tooDeep } from './bounds.ts'
import { within } from './deadline.ts'
import { canIsolate, parseIsolated } from './isolated.ts'
import { load } from './load.ts'
import type { Parser, ParserName } from './parser.ts'
import { isHarmless } from './risk.ts'

let chosen: Promise<Parser> | undefined
let loaded: Parser | undefined

/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 */
export function loadParser(wanted = process.env['DOCGATE_PARSER']): Promise<Parser> {
  chosen ??= choose(wanted).then((parser) => {
    loaded = parser
    return parser
  })
  return chosen
}

async function choose(wanted: string | undefined): Promise<Parser> {
  if (wanted === 'remark') return load('remark')
  try {
    return await load('satteri')
  } catch (error) {
    if (wanted === 'satteri') throw error
    return load('remark')
  }
}

/**
 * Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. What might take
 * long or much memory is parsed in a process of its own.
 *
 * @throws BoundError for what is too deep, too large, or takes too long.
 */
export function parse(text: string): Root {
  if (loaded === undefined) throw new Error('the parser is not loaded')
  const parser = loaded
  if (!isHarmless(text, parser.name) && canIsolate()) return parseIsolated(text, parser.name)
  try {
    return holdBounds(parser.name === 'remark' ? within(maxMilliseconds, () => parser.parse(text)) : parser.parse(text))
  } catch (error) {
    // A parser that calls itself for what is nested runs out of stack.
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

/** So short a text is checked in no time by whatever is done with it, but for the parser in JavaScript. UTF-16 units. */
const shortText = 16_384

/**
 * Runs work on a text and bounds its time, where the text could make it long.
 *
 * @throws BoundError when the time is over.
 */
export function bounded<Result>(text: string, work: () => Result): Result {
  return text.length <= shortText && loaded?.name !== 'remark' ? work() : within(maxMilliseconds, work)
}
export type { ParserName }
