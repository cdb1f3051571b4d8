import type { Root } from 'mdast'
import type { Parser, ParserName } from './parser.ts'

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
  if (wanted === 'remark') return remark()
  try {
    return (await import('./satteri.ts')).satteriParser()
  } catch (error) {
    if (wanted === 'satteri') throw error
    return remark()
  }
}

async function remark(): Promise<Parser> {
  return (await import('./remark.ts')).remarkParser()
}

/** Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. */
export function parse(text: string): Root {
  if (loaded === undefined) throw new Error('the parser is not loaded')
  return loaded.parse(text)
}
export type { ParserName }
