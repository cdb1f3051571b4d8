/**
 * Golden folders: `fixtures/<case>/` and `fixtures/rules/<rule>/{fails,passes,trap-<what>}/` hold `input.md` (or
 * `base.md` and `head.md`), perhaps `template.md`, `config.yml` and `files/` (the other files of the repository; those
 * of base in `base-files/` where they differ), and
 * `expected.txt`: the text exactly as a person sees it in the terminal. `UPDATE=1` writes it anew; read the difference
 * before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { CheckOptions } from '../src/check.ts'
import { checkOnly, compareDocument, type Surroundings } from '../src/compare.ts'
import { fitKind } from '../src/config/fit.ts'
import { unknownNames } from '../src/config/unknown-names.ts'
import { defaultSettings, readSettings } from '../src/config.ts'
import { kindMatcher } from '../src/documents.ts'
import { fix } from '../src/fix.ts'
import { text } from '../src/report/text.ts'
import { kindAt } from '../src/review/kinds.ts'
import { conclude } from '../src/review.ts'
import { rules } from '../src/rules/index.ts'
import data from '../src/rules/pages.json' with { type: 'json' }
import type { FileContent } from '../src/source/source.ts'
import { openWorkingTree } from '../src/source/working-tree.ts'
import { builtIn } from '../src/template/built-in.ts'
import { schemaOf, today } from './engine.ts'
import { type Files, surroundingsOf } from './surroundings.ts'

const root = join(import.meta.dirname, 'fixtures')
const path = 'docs/workflows/input.md'
/** Documents are read as `docgate check` reads them, so that one that can't be read is a case like any other. */
const tree = await openWorkingTree(root)

/** Folders that hold a document, by their path below the root. */
function casesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  if (entries.some(({ name }) => ['input.md', 'base.md', 'head.md', 'expected.txt'].includes(name)))
    return [relative(root, folder).split(sep).join('/')]
  return entries.flatMap((entry) => (entry.isDirectory() ? casesBelow(join(folder, entry.name)) : []))
}

/** Both sides of the repository around the document; `base-files/` where they differ. */
function aroundOf(folder: string): Surroundings | null {
  const filesOf = (name: string): Files | null => {
    const top = join(folder, name)
    if (!existsSync(top)) return null
    const names = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = names.map((entry) => join(entry.parentPath, entry.name))
    return Object.fromEntries([
      [path, ''],
      ...paths.map((each) => [relative(top, each).split(sep).join('/'), readFileSync(each, 'utf8')]),
    ])
  }
  const head = filesOf('files')
  return head === null ? null : surroundingsOf(filesOf('base-files') ?? head, head)
}

interface Case {
  readonly options: CheckOptions
  readonly around: Surroundings | null
  /** The sides of the document: `input` alone, or what there is of base and head. */
  readonly input: FileContent | null
  readonly base: FileContent | null
  readonly head: FileContent | null
}

async function open(folder: string): Promise<Case> {
  const read = (name: string): string | null =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null
  const content = (name: string): Promise<FileContent | null> =>
    tree.read(relative(tree.top, join(folder, name)).split(sep).join('/'))
  const config = read('config.yml')
  const template = read('template.md')
  const settings = config === null ? defaultSettings : await readSettings('config.yml', config)
  const schema = template === null ? builtIn : schemaOf(template)
  const kinds = settings.kinds.map((kind) => fitKind(kind, schema))
  expect(unknownNames(settings.references, kinds)).toEqual([])
  const { kindOfNamed } = kindMatcher(settings.kinds, [], null)
  return {
    options: { ...kindAt(kinds, kindOfNamed(path)), today, ruleUrl: () => '' },
    around: aroundOf(folder),
    input: await content('input.md'),
    base: await content('base.md'),
    head: await content('head.md'),
  }
}

function render({ options, around, input, base, head }: Case): string {
  const document =
    input !== null
      ? checkOnly(path, input, options, around?.head ?? null)
      : compareDocument(
          {
            path,
            previousPath: null,
            change: base === null ? 'added' : head === null ? 'removed' : 'modified',
            base,
            head,
          },
          options,
          around,
        )
  const findings = {
    template: { path: options.schema.path, source: 'built-in' as const },
    documents: [document],
    notes: [],
  }
  return text(conclude(findings, null, { failOn: 'error', approvals: input === null ? 'gate' : 'off' }), {
    color: false,
  })
}

/** The rules that something is mended of. */
function mended({ options, around, input, head }: Case): string[] {
  const now = input ?? head
  if (now?.kind !== 'text') return []
  const check = (each: string) => checkOnly(path, { kind: 'text', text: each }, options, around?.head ?? null).messages
  return fix(now.text, check).applied.map(({ ruleId }) => ruleId)
}

const cases = casesBelow(root)

describe('golden folders', () => {
  test.each(cases)('%s', async (name) => {
    const folder = join(root, name)
    const actual = render(await open(folder))
    const golden = join(folder, 'expected.txt')
    if (process.env['UPDATE'] === '1') writeFileSync(golden, actual)
    const expected = readFileSync(golden, 'utf8')
    expect(expected.trim()).not.toBe('')
    expect(actual).toBe(expected)
  })
})

/** The folder shows what the rule finds, what it is content with, and what only looks wrong. */
describe('golden folders of a rule', () => {
  const ids = rules.map((rule) => rule.id)
  const folders = (id: string): string[] =>
    cases.flatMap((name) => (name.startsWith(`rules/${id}/`) ? [name.slice(`rules/${id}/`.length)] : []))
  const named = (id: string, folder: string): boolean =>
    readFileSync(join(root, 'rules', id, folder, 'expected.txt'), 'utf8')
      .split('\n')
      .some((line) => new RegExp(` {2}${id}(?: \\(older\\))?$`).test(line))

  test('belong to a rule that is there', () => {
    const others = cases.filter((name) => name.startsWith('rules/') && !ids.includes(name.split('/')[1] ?? ''))
    expect(others).toEqual([])
  })

  test.each(ids)('%s fails, passes and is not trapped', (id) => {
    const all = folders(id)
    const kinds = new Set(all.map((folder) => folder.split('-')[0]))
    expect([...kinds].sort()).toEqual(['fails', 'passes', 'trap'])
    expect(all.filter((folder) => folder.startsWith('fails') !== named(id, folder))).toEqual([])
  })

  const pages: Readonly<Record<string, { readonly mends: boolean } | undefined>> = data
  test.each(ids)('%s is mended if its page says so, and only then', async (id) => {
    const applied = await Promise.all(
      folders(id)
        .filter((folder) => folder.startsWith('fails'))
        .map(async (folder) => mended(await open(join(root, 'rules', id, folder)))),
    )
    expect(applied.flat().includes(id)).toBe(pages[id]?.mends)
  })
})
