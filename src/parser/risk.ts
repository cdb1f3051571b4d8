import type { ParserName } from './parser.ts'

/** Text of this length is parsed by the native parser in under two seconds, whatever it says. UTF-16 units. */
const anyText = 16_384

/** Longer text is never parsed here by the native parser: its tree may take too much memory. UTF-16 units. */
const longestNative = 262_144

/** Longer text is not parsed here by the parser in JavaScript, which takes up to 20 kB of memory a line. UTF-16 units. */
const longestScript = 65_536

/** So many characters that may open or close something, in lines without a blank one between them, are paired in time. */
const mostDelimiters = 2_000

/** So many marks of quotes and lists may stand before the text of a line. */
const mostContainers = 50

/**
 * Tells whether a text is parsed in well under two seconds and 600 MB in this process. It looks at every character
 * once. The parser in JavaScript can be stopped, so that only memory counts.
 */
export function isHarmless(text: string, parser: ParserName): boolean {
  if (parser === 'remark') return text.length <= longestScript
  return text.length <= anyText || (text.length <= longestNative && isPlain(text))
}

function isPlain(text: string): boolean {
  let delimiters = 0
  let containers = 0
  let isIndent = true
  let isBlank = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    switch (unit) {
      case lineFeed:
      case carriageReturn:
        if (isBlank) delimiters = 0
        isIndent = true
        isBlank = true
        containers = 0
        continue
      case space:
      case tab:
        continue
      default:
        isBlank = false
    }
    if (isIndent && containerMarks.has(unit)) {
      if (++containers > mostContainers) return false
    } else isIndent = false
    if (delimiterMarks.has(unit) && ++delimiters > mostDelimiters) return false
  }
  return true
}

const [lineFeed, carriageReturn, space, tab] = [10, 13, 32, 9]
const containerMarks = new Set(codes('>-+*0123456789.)'))
const delimiterMarks = new Set(codes('_*~[]<&!`\\^"\'('))

function codes(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0))
}
