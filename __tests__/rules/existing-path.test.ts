/** Paths as people cite them, on the head side of a change that moves some of the files and removes others. */
import { describe, expect, test } from '@jest/globals'
import { defaultKind, type Kind } from '../../src/config.ts'
import type { Message } from '../../src/message.ts'
import { checkText, path, schemaOf } from '../engine.ts'
import { surroundingsOf } from '../surroundings.ts'
import { marked } from './marked.ts'

const rule = 'existing-path'
const schema = schemaOf(
  '# T\n\n## 1. Entry\n\n- **Status:** e.g., Draft, Live (staging), Live (prod).\n\n## 2. Story\n\nTell it.\n\n## 3. Code\n\n- **Code locations:**\n- **Where tests live:**\n- **Owner:**\n',
)
const kept = { [path]: '', 'src/jobs/orders.py': 'o', 'src/app/orders.py': 'p', 'tests/orders_test.py': 't' }
const base = {
  ...kept,
  'src/jobs/sync.py': 'sync',
  'src/jobs/stock.py': 'stock',
  'src/jobs/prices.py': 'prices',
  'src/jobs/[id].py': 'id',
  'lib/a.py': 'a',
  'lib/b.py': 'b',
  'lib/c.py': 'c',
}
const head = { ...kept, 'src/jobs/worker.py': 'sync', 'src/core/stock.py': 'stock', 'tools/prices.py': 'prices' }
const { head: repository } = surroundingsOf(base, head)

function documentOf(code: string, { status = 'Draft', story = 'It runs.', tests = 'none' } = {}): string {
  return `# D\n\n## 1. Entry\n\n- **Status:** ${status}\n\n## 2. Story\n\n${story}\n\n## 3. Code\n\n- **Code locations:** ${code}\n- **Where tests live:** ${tests}\n- **Owner:** Ops\n`
}
function messages(text: string, kind: Kind = defaultKind): Message[] {
  return checkText(text, schema, kind, repository).messages.filter(({ ruleId }) => ruleId === rule)
}
const found = (text: string): string[] => marked(text, checkText(text, schema, defaultKind, repository), rule)

describe('a path that the change took away', () => {
  test.each<[string, RegExp, string[]]>([
    ['`src/jobs/sync.py`', /`src\/jobs\/sync\.py`.* moved it to `src\/jobs\/worker\.py`/, ['src/jobs/worker.py']],
    // Who left out the leading folders leaves them out again,
    ['`jobs/sync.py`', /`jobs\/sync\.py`.* moved it to `jobs\/worker\.py`/, ['jobs/worker.py']],
    ['`jobs/stock.py`', /`jobs\/stock\.py`.* moved it to `core\/stock\.py`/, ['core/stock.py']],
    // but not where they are other ones,
    ['`jobs/prices.py`', /`jobs\/prices\.py`.* moved it to `tools\/prices\.py`/, []],
    // and who left out the ending gets the whole path to read.
    ['`src/jobs/sync`', /`src\/jobs\/sync`.* moved it to `src\/jobs\/worker\.py`/, []],
    ['`lib/a.py`', /`lib\/a\.py`.* removed it/, []],
    ['`lib/*.py`', /No file matches `lib\/\*\.py` any more/, []],
  ])('%s', (code, reason, expected) => {
    const text = documentOf(code)
    expect(found(text)).toEqual([code.replaceAll('`', '')])
    expect(messages(text)).toMatchObject([
      {
        severity: 'notice',
        section: '3',
        field: 'Code locations',
        reason: expect.stringMatching(reason),
        expected,
      },
    ])
  })

  test('is named wherever it stands in full', () => {
    expect(found(documentOf('none', { story: 'It was in `src/jobs/sync.py`.' }))).toEqual(['src/jobs/sync.py'])
    expect(found(documentOf('none', { story: 'It was in `jobs/sync.py`.' }))).toEqual([])
    expect(found(documentOf('none', { story: 'Its page is `jobs/[id].py`.' }))).toEqual([])
    expect(found(documentOf('none', { story: 'Its page was `src/jobs/[id].py`.' }))).toEqual(['src/jobs/[id].py'])
  })

  test('is named whatever is said of another repository', () => {
    const line = '`src/jobs/sync.py` and `src/jobs/none.py` in the repository of Finance'
    expect(found(documentOf(line))).toEqual(['src/jobs/sync.py'])
    expect(found(documentOf('\n  - Repository: shop-jobs\n  - `src/jobs/sync.py`, `src/jobs/none.py`'))).toEqual([
      'src/jobs/sync.py',
    ])
  })

  test('is not counted among those of another repository', () => {
    expect(found(documentOf('`lib/a.py`, `lib/b.py`, `lib/c.py`'))).toEqual(['lib/a.py', 'lib/b.py', 'lib/c.py'])
    const all = ['src/jobs/w.py', 'src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/sync.py']
    expect(found(documentOf(all.map((each) => `\`${each}\``).join(', ')))).toEqual(all)
  })
})

describe('paths that are all not here', () => {
  const list = (...paths: readonly string[]): string => paths.map((each) => `\`${each}\``).join(', ')

  test.each<[string, string, string[]]>([
    ['three are one message', list('src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/z.py'), ['src/jobs/x.py']],
    ['two are two', list('src/jobs/x.py', 'src/jobs/y.py'), ['src/jobs/x.py', 'src/jobs/y.py']],
    [
      'the same twice is one',
      list('src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/x.py'),
      ['src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/x.py'],
    ],
    [
      'three beside one that is here',
      list('src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/orders.py', 'src/jobs/z.py'),
      ['src/jobs/x.py', 'src/jobs/y.py', 'src/jobs/z.py'],
    ],
    [
      'three of strange folders, beside one of a folder that is here',
      list('app/a.py', 'jobs2/b.py', 'core2/c.py', 'src/jobs/orders.py', 'src/jobs/z.py'),
      ['app/a.py', 'src/jobs/z.py'],
    ],
  ])('%s', (_, code, expected) => expect(found(documentOf(code))).toEqual(expected))

  test('are one finding, whichever is the first', () => {
    const [one, other] = [list('a1/x.py', 'b1/y.py', 'c1/z.py'), list('b1/y.py', 'a1/x.py', 'c1/z.py')].map(
      (code) => messages(documentOf(code))[0],
    )
    expect(one?.reason).toMatch(/^3 .*`a1\/x\.py`/)
    expect(other?.reason).toMatch(/^3 .*`b1\/y\.py`/)
    expect(other?.fingerprint).toBe(one?.fingerprint)
  })
})

describe('the severity', () => {
  const severities = (code: string, status: string, kind: Kind = defaultKind): string[] =>
    messages(documentOf(code, { status }), kind).map(({ severity }) => severity)

  test.each<[string, string, string[]]>([
    ['`src/jobs/sync.py`', 'Live (prod)', ['warning']],
    ['`src/jobs/sync.py`', 'Live (staging)', ['notice']],
    ['`src/jobs/none.py`', 'Live (prod)', ['warning']],
    ['`src/jobs/none.py` is planned', 'Live (prod)', ['notice']],
    ['`src/jobs/sync.py` is to be moved', 'Live (prod)', ['warning']],
    ['`etl/none.py`', 'Live (prod)', ['notice']],
    [
      '`etl/a.py`, `etl/b.py`, `etl/c.py`, `src/jobs/none.py`, `src/jobs/orders.py`',
      'Live (prod)',
      ['notice', 'notice'],
    ],
    ['`src/jobs/none.py`', '', ['notice']],
  ])('of %s in a document that is %j', (code, status, expected) => expect(severities(code, status)).toEqual(expected))

  test('follows each status to go live with', () => {
    const kind = {
      ...defaultKind,
      watched: { ...defaultKind.watched, approveInto: ['live (Staging)', 'Live (prod)'] },
    }
    expect(severities('`src/jobs/none.py`', 'Live (prod)', kind)).toEqual(['warning'])
    expect(severities('`src/jobs/none.py`', 'Live (staging)', kind)).toEqual(['warning'])
    expect(severities('`src/jobs/none.py`', 'Draft', kind)).toEqual(['notice'])
  })
})

describe('a path that is not there', () => {
  test.each<[string, RegExp]>([
    ['`src/jobs/ordres.py`', /Did you mean `src\/jobs\/orders\.py`\?/],
    ['`src/jobs/unlike.py`', /repository\. Correct the path, or take it out\.$/],
    ['`src/jobs/unlike.py` is planned', /not .*yet\.$/],
    ['`src/jobs/*.rb`', /^No file matches `src\/jobs\/\*\.rb`\.$/],
    ['`src/jobs/x?.py`', /^No file matches/],
    ['`src/jobs/{x,y}.py`', /^No file matches/],
  ])('%s', (code, reason) =>
    expect(messages(documentOf(code)).map((each) => each.reason)).toEqual([expect.stringMatching(reason)]),
  )

  test('is one only under the labels for paths', () => {
    const text = documentOf('none', { story: 'It is in `src/jobs/none.py`.' }).replace('Ops', '`src/jobs/x.py`')
    expect(messages(text)).toEqual([])
    const kind = { ...defaultKind, rules: { [rule]: { fields: ['owner'] } } }
    expect(messages(text, kind)).toMatchObject([{ field: 'Owner', expected: [] }])
    expect(messages(documentOf('`src/jobs/none.py`'), kind)).toEqual([])
    expect(found(documentOf('none', { tests: '`tests/none_test.py`' }))).toEqual(['tests/none_test.py'])
  })

  test('is nothing to say where the files are not known', () =>
    expect(checkText(documentOf('`src/jobs/none.py`'), schema).messages.filter((each) => each.ruleId === rule)).toEqual(
      [],
    ))

  test('is one finding for each path', () => {
    const prints = (code: string): string[] => messages(documentOf(code)).map(({ fingerprint }) => fingerprint)
    const [one, two] = prints('`src/jobs/x.py`, `src/jobs/y.py`')
    expect(prints('Mostly in `src/jobs/y.py`')).toEqual([two])
    expect(prints('`src/jobs/x.py` is planned')).toEqual([one])
  })
})
