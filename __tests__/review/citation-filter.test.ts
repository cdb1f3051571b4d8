import { describe, expect, test } from '@jest/globals'
import type { Compared } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { Paths } from '../../src/repository/paths.ts'
import { citationFilter } from '../../src/review/citation-filter.ts'
import type { ChangedFile } from '../../src/source/source.ts'

const removed = (path: string): ChangedFile => ({ path, previousPath: null, change: 'removed', patch: null })
const document = (path: string, lostAnchors: readonly string[]): Compared => ({
  path,
  previousPath: null,
  change: 'modified',
  fields: {},
  messages: [],
  ignored: [],
  todos: [],
  transitions: [],
  lost: [],
  lostAnchors,
  conventions: defaultKind,
  policy: defaultKind.policy,
})

describe('a text that may cite what is gone', () => {
  const cites = citationFilter(
    [
      removed('src/jobs/send_order.py'),
      removed('src/old/a.py'),
      removed('docs/my notes.md'),
      removed('app/[id]/page.tsx'),
      { path: 'src/new.py', previousPath: 'src/was.py', change: 'renamed', patch: null },
      { path: 'src/added.py', previousPath: null, change: 'added', patch: null },
    ],
    [document('docs/workflows/lost.md', ['x']), document('docs/workflows/kept.md', [])],
    new Paths(['src/jobs/other.py', 'src/new.py', 'src/added.py', 'docs/x.md', 'app/page.tsx']),
  )

  test.each([
    'Code: `src/jobs/send_order.py`.',
    'as src/jobs/send_order.py.',
    '`jobs/send_order.py:12`',
    '`send_order.py::fn`',
    '[code](../../src/jobs/send_order.py#L3)',
    '[code](../../src/jobs/send\\_order.py)',
    '_send_order.py_',
    '[notes](../my%20notes.md)',
    '[notes](<../my notes.md>)',
    '`app/[id]/page.tsx`',
    '`src/was.py`',
    'the folder `src/old/`',
    '`src/old`',
    '`src/jobs/*.py`',
    '`src/jobs/{a,b}.py`',
    '`**/*.py`',
    '`src/jobs/...`',
    '[lost](lost.md#x)',
  ])('%s', (text) => expect(cites(text)).toBe(true))

  test.each([
    '`src/jobs/other.py` and `src/new.py`, `src/added.py`',
    '[kept](kept.md#x)',
    'The folder `src/jobs/` stays, and **bold** text.',
    '* a list\n* of two',
    'Orders are sent.',
    '`lib/*.rb`',
    '',
  ])('not %j', (text) => expect(cites(text)).toBe(false))

  test('a long text is read in time', () => {
    const start = performance.now()
    expect(cites('a/'.repeat(500_000))).toBe(false)
    expect(cites(`${'%41'.repeat(300_000)} \\`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
