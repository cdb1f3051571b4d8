import { memoOf } from './memo.ts'

/**
 * Text whose letters and digits are those of ASCII, with the signs that people put between them: dashes, quotes, arrows,
 * boxes. None of the signs is a letter, a digit or a mark to Unicode, nor one of two cases.
 */
const plain =
  /^[\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u2027\u2030-\u205e\u2190-\u2311\u2500-\u2767]*$/

/** What the classes of Unicode are in plain text. */
const classes: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' }

/**
 * A pattern as it is best looked for in a text. The classes of Unicode cost up to some milliseconds in each process, for
 * each pattern that has one, and more where case does not matter; so in plain text a twin without them does the same.
 * Its `lastIndex` is its own. A pattern that has no twin stays as it is.
 */
export function patternFor(pattern: RegExp): (text: string) => RegExp {
  return (text) => (plain.test(text) ? twinOf(pattern) : pattern)
}

const twinOf = memoOf((pattern: RegExp): RegExp => {
  const source = plainSource(pattern.source)
  return source === null ? pattern : new RegExp(source, pattern.flags.replace('u', ''))
})

/** The source with classes of ASCII in place of Unicode's; `null` where it has others. */
function plainSource(source: string): string | null {
  let inClass = false
  let twin = ''
  for (const [part] of source.matchAll(/\\[pP]\{[^{}]*\}|\\[\s\S]|[\s\S]/g)) {
    const [, name] = /^\\p\{([^{}]*)\}$/.exec(part) ?? []
    const range = name === undefined ? undefined : classes[name]
    // `\u{…}` and other classes mean the same only to Unicode; so does a letter that is one of two cases there.
    if (range === undefined && /^\\[pPu]|[ſK]/.test(part)) return null
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    twin += range === undefined ? part : inClass ? range : `[${range}]`
  }
  return twin
}
