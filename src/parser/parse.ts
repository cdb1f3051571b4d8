import type { Root } from 'mdast'
import { UsageError } from '../usage-error.ts'
import { holdBounds, maxMilliseconds, tooDeep } from './bounds.ts'
import { within } from './deadline.ts'
import { canIsolate, parseIsolated } from './isolated.ts'
import { type Loaders, loadersWith } from './load.ts'
import type { Parser, ParserName } from './parser.ts'
import { isHarmless } from './risk.ts'

let chosen: Promise<Parser> | undefined
let loaded: Parser | undefined

/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 *
 * @throws UsageError where the name is neither
 */
export function loadParser(wanted = process.env['DOCGATE_PARSER']): Promise<Parser> {
  chosen ??= chooseParser(wanted, loadersWith(isolating)).then((parser) => {
    loaded = isolating(parser)
    return loaded
  })
  return chosen
}

/** {@link loadParser} without its memory; an empty name is none. */
export async function chooseParser(wanted: string | undefined, { satteri, remark }: Loaders): Promise<Parser> {
  if (wanted === 'remark') return remark()
  if (wanted === 'satteri') return satteri()
  if (wanted !== undefined && wanted !== '')
    throw new UsageError(`DOCGATE_PARSER is \`${wanted}\`; write \`satteri\` or \`remark\`.`)
  return satteri().catch(remark)
}

/** A parser that reads in a process of its own what might take long or much memory, and stops where JavaScript can be. */
function isolating(parser: Parser): Parser {
  const { name } = parser
  return {
    name,
    parse(text) {
      if (!isHarmless(text, name) && canIsolate()) return parseIsolated(text, name)
      return name === 'remark' ? within(maxMilliseconds, () => parser.parse(text)) : parser.parse(text)
    },
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
  try {
    return holdBounds(loaded.parse(text))
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
