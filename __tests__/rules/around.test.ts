/** The rules that look around get through any text, and in time. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultKind } from '../../src/config.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { checkText } from '../engine.ts'
import { repositoryWith } from '../surroundings.ts'

const names = Array.from({ length: 2_000 }, (_, index) => [`docs/workflows/sync-${index}.md`, '# Sync\n'])
const repository = repositoryWith({ ...Object.fromEntries(names), 'src/jobs/x.py': '' })
const ids = ['existing-link', 'existing-path']
const found = (text: string): string[] =>
  checkText(text, builtIn, defaultKind, repository).messages.flatMap(({ ruleId }) =>
    ids.includes(ruleId) ? [ruleId] : [],
  )

const section = '## 11. Implementation Notes\n\n- **Code locations:**\n'

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '[a](',
        '](',
        ')',
        '![',
        '<',
        '>',
        '`',
        '``',
        '#',
        '?',
        '../',
        '/',
        '...',
        '…',
        '{',
        ',',
        '}',
        '*',
        '[',
        ']',
        ': ',
        '\n',
      ],
      ...[
        'src/',
        'jobs',
        'x.py',
        'y.md',
        'sync-1.md',
        '%',
        '%20',
        '%zz',
        '\\',
        '<a name="',
        '"',
        '<!--',
        '-->',
        '## ',
        '- ',
        '| ',
      ],
      '\u0000',
      '- **Related workflows:** ',
      '- **Where tests live:** ',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )

  test('is judged', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        found(`## 0. Index Entry\n\n- **Related workflows:** ${pieces.join('')}\n\n${section}  ${pieces.join('')}\n`)
      }),
      { numRuns: 100 },
    )
  })

  test.each<[string, string]>([
    ['dead links', Array.from({ length: 3_000 }, (_, index) => `[a](sink-${index}.md)`).join('\n')],
    ['dead places', Array.from({ length: 3_000 }, (_, index) => `[a](#place-${index})`).join('\n')],
    [
      'missing paths',
      `${section}  - ${Array.from({ length: 3_000 }, (_, index) => `\`src/${index}.py\` is planned.`).join(' ')}`,
    ],
    ['paths and links', Array.from({ length: 3_000 }, () => '`src/x.py` [a](sync-1.md)').join(' ')],
    ['patterns', `${section}  - ${Array.from({ length: 1_000 }, (_, index) => `\`src/**/${index}*.py\``).join(' ')}`],
  ])('%s by the thousand', (_, text) => {
    checkText(text.slice(0, 100), builtIn, defaultKind, repository)
    const start = performance.now()
    found(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
