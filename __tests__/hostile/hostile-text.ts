/** Random Markdown that means harm: repetition, nesting, truncation, and splices into honest documents. */
import fc from 'fast-check'

const fragments = [
  ...['*', '**', '_', '__', '~~', '`', '``', '[', ']', '](', '![', '<', '>', '<!--', '-->', '<?', '<!A ', '<![CDATA['],
  ...['&amp;', '&', '\\', '|', '|-', ':', '#', '## ', '- ', '* ', '1. ', '> ', '> - ', '    ', '\t', ' ', '\n', '\n\n'],
  ...['\r\n', '\r', '\0', '\uFEFF', '\u200b', '😀', 'ä', 'a', 'a ', 'a_ ', '_a', '*a_ ', '*a **a ', '[a](b', '[a](<b'],
  ...['[^1]', '[^1]: a\n', '[a]: b\n', '[a][b]', '- [ ] a\n', '```\n', '~~~', '---\n', '===\n', '<a b="c" ', '</a>'],
  ...[
    '## 0. Summary\n',
    '## 3.1 Triggers\n',
    '**Status:** Live (prod)\n',
    '- **Name:** x\n',
    'TODO ',
    'TODO: by 2026-01-01 ',
    '???',
  ],
  ...[
    '<!-- docgate ignore no-blank: a -->',
    '<Actor>',
    '"',
    "'",
    '(',
    ')',
    '{',
    '}',
    '|a|b|\n|-|-|\n',
    '|a|\n',
    'src/a.ts',
    '`src/a.ts`',
  ],
  ...[
    '[a](b.md#c)',
    'Not applicable',
    'N/A, ',
    'e.g., ',
    'to be ',
    'each ',
    'and ',
    '0 0 * * *',
    'https://a.b/c ',
    ': ',
    '; ',
    '. ',
    '? ',
  ],
]

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const phrase = fc.array(fragment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))

/** Mostly few, now and then as many as make a text long. */
const often = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 60, max: 3_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 3_000, max: 40_000 }) },
)

const repeated = fc.tuple(phrase, often).map(([unit, times]) => unit.repeat(times))

/** Each line one step deeper than the last one. */
const stairs = fc
  .tuple(fc.constantFrom(' ', '  ', '> ', '- ', '*', '[', '`', '#'), phrase, fc.integer({ min: 1, max: 300 }))
  .map(([step, unit, depth]) => Array.from({ length: depth }, (_, index) => step.repeat(index) + unit).join('\n'))

const numbered = fc
  .tuple(phrase, phrase, often)
  .map(([before, behind, times]) =>
    Array.from({ length: Math.min(times, 8_000) }, (_, index) => `${before}${index}${behind}`).join('\n'),
  )

const enclosed = fc
  .tuple(phrase, phrase, phrase, often)
  .map(([open, inside, close, times]) => open.repeat(times) + inside + close.repeat(times))

const piece = fc.oneof(repeated, repeated, stairs, numbered, enclosed, phrase)

/**
 * Hostile text of at most `longest` UTF-16 units.
 *
 * @param honest documents that pieces are put into.
 */
export function hostileText(honest: readonly string[], longest: number): fc.Arbitrary<string> {
  const alone = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('\n\n'))
  const spliced = fc
    .tuple(fc.constantFrom(...honest), fc.nat(), fc.nat({ max: 400 }), piece, fc.nat())
    .map(([text, at, gap, between, end]) => {
      const from = at % (text.length + 1)
      const whole = text.slice(0, from) + between + text.slice(from + gap)
      return end % 4 === 0 ? whole.slice(0, end % (whole.length + 1)) : whole
    })
  return fc.oneof(alone, spliced).map((text) => text.slice(0, longest))
}
