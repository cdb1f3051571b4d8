/** What is too deep, too large, too slow or too hungry is said so, in a sentence, and stops nothing else. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Nodes, Root } from 'mdast'
import { checkOnly, compareDocument, compareTransitions, coveredIn } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { fix } from '../../src/fix.ts'
import { BoundError, holdBounds, maxDepth, maxNodes } from '../../src/parser/bounds.ts'
import { beginRun, timeLeft, within } from '../../src/parser/deadline.ts'
import { entry } from '../../src/parser/entry.ts'
import { parseIsolated } from '../../src/parser/isolated.ts'
import { isHarmless } from '../../src/parser/risk.ts'
import { repositoryOf } from '../../src/repository.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { compileTemplate } from '../../src/template/compile.ts'

beforeEach(beginRun)
afterEach(() => {
  entry.command = null
})

function deep(levels: number): Root {
  let inner: Nodes = { type: 'text', value: 'a' }
  for (let level = 1; level < levels; level++) inner = { type: 'emphasis', children: [inner] }
  return { type: 'root', children: [inner] }
}

function wide(nodes: number): Root {
  return { type: 'root', children: Array.from({ length: nodes - 1 }, () => ({ type: 'thematicBreak' as const })) }
}

describe('a tree', () => {
  test('may be as deep as the bound, and no deeper', () => {
    expect(holdBounds(deep(maxDepth))).toEqual(deep(maxDepth))
    expect(() => holdBounds(deep(maxDepth + 1))).toThrow(new BoundError('It nests deeper than 100 levels.'))
    expect(() => holdBounds(deep(200_000))).toThrow(BoundError)
  })

  test('may have as many nodes as the bound, and no more', () => {
    expect(holdBounds(wide(maxNodes)).children).toHaveLength(maxNodes - 1)
    expect(() => holdBounds(wide(maxNodes + 1))).toThrow(/^It has more than 100,000 parts/)
  })
})

function loop(): never {
  for (;;);
}

describe('work within a time', () => {
  test('gives what it comes to, and throws what it throws', () => {
    expect(within(1_000, () => 7)).toBe(7)
    expect(() =>
      within(1_000, () => {
        throw new TypeError('own')
      }),
    ).toThrow(new TypeError('own'))
  })

  test('ends when the time is over, in a loop and in a regular expression', () => {
    expect(() => within(100, loop)).toThrow(new BoundError('It takes longer than 0.1 seconds to check.'))
    expect(() => within(100, () => /^(a+)+$/.test(`${'a'.repeat(50)}b`))).toThrow(BoundError)
    expect(timeLeft()).toBe(Number.POSITIVE_INFINITY)
  })

  test('cannot catch its end, and has no more time within than without', () => {
    const stubborn = (): void => {
      try {
        within(60_000, loop)
      } catch {
        loop()
      }
    }
    const start = performance.now()
    expect(() => within(100, stubborn)).toThrow(BoundError)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(within(1_000, () => within(500, () => timeLeft()))).toBeLessThanOrEqual(500)
  })

  test('has half a second and what is left of the minute that all share', () => {
    const clock = performance.now.bind(performance)
    let ahead = 0
    performance.now = () => clock() + ahead
    try {
      within(60_000, () => {
        ahead += 60_500
      })
      const start = clock()
      expect(() => within(10_000, loop)).toThrow(
        'It takes longer than 0.5 seconds to check, and other documents have used up the time that was left for slow ones.',
      )
      expect(clock() - start).toBeLessThan(3_000)
      beginRun()
      expect(within(10_000, () => timeLeft())).toBeGreaterThan(5_000)
    } finally {
      performance.now = clock
    }
  })
})

describe('the risk of a text', () => {
  const line = 'An ordinary line with *emphasis*, `code` and [a link](b.md).\n'
  test.each([
    ['short', '*a_ '.repeat(4_000), true],
    ['long and ordinary', `${line}\n`.repeat(3_000), true],
    ['a long list', `- ${line}`.repeat(100), true],
    ['many delimiters in a paragraph', 'word '.repeat(4_000) + '_a'.repeat(2_001), false],
    ['delimiters with blank lines between', `${'_a'.repeat(500)}\n \t\n`.repeat(100), true],
    ['many quotes on a line', `${'word\n'.repeat(4_000)}${'> '.repeat(51)}a`, false],
    ['a very long text', 'word '.repeat(60_000), false],
  ])('%s', (_, text, harmless) => expect(isHarmless(text, 'satteri')).toBe(harmless))

  test('is memory alone for the parser in JavaScript', () => {
    expect(isHarmless('_a'.repeat(30_000), 'remark')).toBe(true)
    expect(isHarmless('a'.repeat(70_000), 'remark')).toBe(false)
  })
})

describe('a text in a process of its own', () => {
  const run = (script: string): void => {
    entry.command = [process.execPath, '-e', script]
  }
  const tree = { root: { type: 'root', children: [] } }

  test('comes back as a tree, and was read from stdin', () => {
    run(
      `process.stdin.on('data', (text) => console.log(JSON.stringify({ root: { type: 'root', children: [{ type: 'text', value: String(text) }] } })))`,
    )
    expect(parseIsolated('# ä\0', 'satteri').children).toEqual([{ type: 'text', value: '# ä\0' }])
  })

  test('is told nothing of the environment', () => {
    process.env['DOCGATE_TEST_TOKEN'] = 'secret'
    try {
      run(`console.log(JSON.stringify({ reason: Object.keys(process.env).join() }))`)
      expect(() => parseIsolated('', 'satteri')).toThrow(process.platform === 'win32' ? 'SystemRoot' : /^$/)
    } finally {
      delete process.env['DOCGATE_TEST_TOKEN']
    }
  })

  test.each([
    ['says why there is no tree', `console.log(JSON.stringify({ reason: 'It nests.' }))`, 'It nests.'],
    ['fails', 'process.exit(3)', 'The parser breaks off at it.'],
    [
      'is killed for its memory',
      `process.kill(process.pid, 'SIGKILL')`,
      'It takes more than 600 MB of memory to parse.',
    ],
  ])('%s', (_, script, sentence) => {
    run(script)
    expect(() => parseIsolated('a', 'satteri')).toThrow(new BoundError(sentence))
  })

  test('ends with the time of the work that waits for it', () => {
    run('setInterval(() => {}, 1000)')
    const start = performance.now()
    expect(() => within(400, () => parseIsolated('a', 'satteri'))).toThrow(
      /^It takes longer than 0\.\d seconds to check\.$/,
    )
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('is used for what may be harmful, and for nothing else', () => {
    run(`console.log(${JSON.stringify(JSON.stringify(tree))})`)
    const options = { schema: builtIn, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
    const rulesOf = (text: string): string[] =>
      checkOnly('docs/workflows/a.md', { kind: 'text', text }, options).messages.map(({ reason }) => reason)
    expect(rulesOf('## 0. Summary\n')).not.toEqual(rulesOf(`## 0. Summary\n\n${'word '.repeat(60_000)}`))
    expect(rulesOf(`## 0. Summary\n\n${'word '.repeat(60_000)}`)).toHaveLength(1)
  })
})

describe('a document beyond a bound', () => {
  const options = { schema: builtIn, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
  const path = 'docs/workflows/a.md'
  const tooDeep = '>'.repeat(200)
  const content = (text: string) => ({ kind: 'text' as const, text })
  const sentence = 'The document could not be read, so it was not checked. It nests deeper than 100 levels.'

  test('is one error, on its own and in a pull request', () => {
    const change = {
      path,
      previousPath: null,
      change: 'modified' as const,
      base: content('# A\n'),
      head: content(tooDeep),
    }
    for (const { messages, transitions } of [
      checkOnly(path, content(tooDeep), options),
      compareDocument(change, options),
    ]) {
      expect(messages.map(({ ruleId, severity, reason }) => [ruleId, severity, reason])).toEqual([
        ['readable', 'error', sentence],
      ])
      expect(transitions).toEqual([])
    }
  })

  test('does not keep anybody from mending it', () => {
    const head = content('## 0. Summary\n\n- **Status:** Live (prod)\n')
    const compared = compareDocument(
      { path, previousPath: null, change: 'modified', base: content(tooDeep), head },
      options,
    )
    expect(compared.messages.map(({ ruleId }) => ruleId)).not.toContain('readable')
    expect(compared.messages.length).toBeGreaterThan(1)
  })

  test('is not taken for one that says nothing at another commit', () => {
    expect(coveredIn(path, content(tooDeep), ['document'], options)).toBeNull()
    expect(compareTransitions({ path, previousPath: null, base: null, head: content(tooDeep) }, options)).toBeNull()
  })

  test('has no anchors that anybody knows of', () => {
    expect(repositoryOf(['b.md'], () => tooDeep).anchors('b.md')).toBeNull()
    expect(repositoryOf(['b.md'], () => '# A').anchors('b.md')).toEqual(new Set(['a']))
  })

  test('is no template', () => {
    expect(compileTemplate('_template.md', `## 1. A\n\n${tooDeep}\n`)).toEqual({
      problem: {
        path: '_template.md',
        line: 1,
        reason: 'The template cannot be used. It nests deeper than 100 levels.',
      },
    })
  })

  test('is nothing that a fix ends in', () => {
    const finding = checkOnly(path, content('## 0. Sumary\n'), options).messages.filter(
      ({ expected }) => expected.length > 0,
    )
    const unread = checkOnly(path, content(tooDeep), options).messages
    expect(finding.length).toBeGreaterThan(0)
    const { text, applied } = fix('## 0. Sumary\n', (each) => (each === '## 0. Sumary\n' ? finding : unread))
    expect([text, applied]).toEqual(['## 0. Sumary\n', []])
  })

  test('may be one whose frontmatter goes on and on', () => {
    const text = `---\na: ${'['.repeat(70_000)}\n---\n\n# A\n`
    expect(checkOnly(path, content(text), options).messages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Its frontmatter has more than 65,536 characters.'),
    ])
  })

  test('may be a line of more open points than anybody lists', () => {
    expect(checkOnly(path, content('TODO '.repeat(100_001)), options).messages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('It has more than 100,000 parts'),
    ])
  })

  test('may be a table whose short rows make too many cells', () => {
    const table = `${'x|'.repeat(120)}\n${'-|'.repeat(120)}\n${'x|\n'.repeat(3_000)}`
    expect(checkOnly(path, content(`## 0. Summary\n\n${table}`), options).messages.map(({ reason }) => reason)).toEqual(
      [expect.stringContaining('It has more than 100,000 parts')],
    )
  })
})
