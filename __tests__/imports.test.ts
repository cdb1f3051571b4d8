/** Data flows one way: who may import what, as DESIGN.md lays it out. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../src')

interface Import {
  readonly from: string
  /** A file of src, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function importsOf(source: string, from: string): Import[] {
  return [...source.matchAll(statement)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    return {
      from,
      to: target.startsWith('.') ? relative(root, join(root, dirname(from), target)) : target,
      typeOnly: match[1] !== undefined,
    }
  })
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) => importsOf(readFileSync(join(root, file), 'utf8'), file))

/** From the top down; a file may import from its own row and from those below it. */
const layers: readonly (readonly RegExp[])[] = [
  [/^main\.ts$/],
  [/^(action|cli)(\.ts$|\/)/],
  [/^review(\.ts$|\/)/],
  [/^(source|github|report)\//],
  [
    /^(check|compare|documents|fix|ignores)\.ts$/,
    /^(compare|fix)\/|^approval\/(?!policy\.ts)/,
    /^repository(\.ts$|\/)/,
  ],
  [/^config(\.ts$|\/)/],
  [/^bind(\.ts$|\/)/, /^rules\//],
  [/^(document|template)\//],
  [/^parser\//],
  [/^(conventions|meant|message|reason|usage-error|version)\.ts$/, /^approval\/policy\.ts$/],
]

/** Types of these are the words of the whole project; they hold no code. */
const vocabulary = ['report/report.ts', 'source/source.ts', 'github/pull-request-state.ts', 'rules/rule.ts']

function layerOf(file: string): number {
  return layers.findIndex((patterns) => patterns.some((pattern) => pattern.test(file)))
}

function shown({ from, to }: Import): string {
  return `${from} imports ${to}`
}

const inside = imports.filter(({ to }) => files.includes(to))
const pure =
  /^(document|template|bind|rules|compare|approval|fix|report|config|repository)\/|^(bind|check|compare|config|fix|ignores|message|repository)\.ts$/

describe('imports', () => {
  test('are read as they are written', () => {
    const source = `import { a } from './a.ts'\nimport type { B } from '../b.ts'\nimport c, {\n  d,\n} from "pkg"\nimport './e.ts'\nexport { f } from './f.ts'\nconst g = await import('./g.ts')\n`
    expect(importsOf(source, 'x/y.ts')).toEqual([
      { from: 'x/y.ts', to: 'x/a.ts', typeOnly: false },
      { from: 'x/y.ts', to: 'b.ts', typeOnly: true },
      { from: 'x/y.ts', to: 'pkg', typeOnly: false },
      { from: 'x/y.ts', to: 'x/e.ts', typeOnly: false },
      { from: 'x/y.ts', to: 'x/f.ts', typeOnly: false },
      { from: 'x/y.ts', to: 'x/g.ts', typeOnly: false },
    ])
    expect(inside.length).toBeGreaterThan(100)
  })

  test('lead to files that exist', () => {
    expect(imports.filter(({ to }) => to.endsWith('.ts') && !files.includes(to)).map(shown)).toEqual([])
  })

  test('have a layer for every file', () => expect(files.filter((file) => layerOf(file) < 0)).toEqual([]))

  test('run downwards', () => {
    const upward = inside.filter(
      ({ from, to, typeOnly }) => layerOf(to) < layerOf(from) && !(typeOnly && vocabulary.includes(to)),
    )
    expect(upward.map(shown)).toEqual([])
  })

  test('of the vocabulary are types only', () => {
    expect(
      imports
        .filter(({ from, typeOnly }) => vocabulary.includes(from) && from !== 'rules/rule.ts' && !typeOnly)
        .map(shown),
    ).toEqual([])
  })

  test('of rules are types, but for what answers, words and lists mean', () => {
    const allowed = [
      'reason.ts',
      'bind.ts',
      'bind/answers.ts',
      'bind/cited-paths.ts',
      'bind/dead-link.ts',
      'document/cited-path.ts',
      'document/destination.ts',
      'document/document.ts',
      'document/found.ts',
      'document/heading.ts',
      'document/links.ts',
      'document/literal.ts',
      'document/place.ts',
      'document/remarks.ts',
      'document/spans.ts',
      'document/retitle.ts',
      'document/words.ts',
      'template/listed.ts',
      'template/misspelt.ts',
      'template/pattern.ts',
      'template/placeholders.ts',
      'template/title.ts',
      'rules/rule.ts',
      'rules/names.ts',
      'bind/handlings.ts',
      'bind/labelled.ts',
      'bind/scenarios.ts',
      'bind/system-gaps.ts',
      'bind/systems.ts',
      'bind/unhandled.ts',
      'document/approving.ts',
      'document/names.ts',
      'document/slug.ts',
      'bind/carried.ts',
      'bind/deletion.ts',
      'bind/insertion.ts',
      'bind/style.ts',
      'bind/field-sentences.ts',
      'bind/watched-value.ts',
      'document/comments.ts',
      'document/cron-text.ts',
      'document/cron.ts',
      'document/data.ts',
      'document/ignore-comment.ts',
      'template/sentence-limit.ts',
    ]
    const strange = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('rules/') && from !== 'rules/index.ts' && !typeOnly && !allowed.includes(to) && to !== 'yaml',
    )
    expect(strange.map(shown)).toEqual([])
  })

  test('of a rule by anyone but their list are none', () => {
    const direct = inside.filter(
      ({ from, to }) => /^rules\/(?!(index|rule|names)\.ts)/.test(to) && from !== 'rules/index.ts',
    )
    expect(direct.map(shown)).toEqual([])
  })

  test('of @actions stand at the entry, and behind a proxy', () => {
    const allowed = (from: string, to: string): boolean =>
      /^action(\.ts$|\/)/.test(from) || (from === 'github/transport.ts' && to === '@actions/github/lib/utils')
    const strange = imports.filter(({ from, to }) => to.startsWith('@actions/') && !allowed(from, to))
    expect(strange.map(shown)).toEqual([])
  })

  test('of Octokit stand where GitHub is asked', () => {
    const strange = imports.filter(
      ({ from, to }) =>
        to.startsWith('@octokit/') && !/^github\/|^source\/(pull-request|github-(objects|history))\.ts$/.test(from),
    )
    expect(strange.map(shown)).toEqual([])
  })

  test('of the file system, processes or the network are nowhere in the pure middle', () => {
    const strange = imports.filter(({ from, to }) => pure.test(from) && to.startsWith('node:') && to !== 'node:crypto')
    expect(strange.map(shown)).toEqual([])
  })

  test('run in no circle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const { to, typeOnly } of inside.filter((each) => each.from === file))
        if (!typeOnly) follow(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) follow(file, [])
    expect(circles).toEqual([])
  })
})
