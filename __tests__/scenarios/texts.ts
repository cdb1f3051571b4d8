/** The documents of the stories, and what is done to them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../e2e/runner.ts'
import type { File } from '../github/stand-in/git/fixture.ts'
import type { Changes, Story, Text } from './story.ts'

const example = (path: string): string => readFileSync(join(root, 'demo/example', path), 'utf8')
const texts = {
  complete: example('base/docs/workflows/stock-sync.md'),
  refund: example('mended/docs/workflows/refund-approval.md'),
}
/** What the documents link to. */
const around = Object.fromEntries(
  [
    'docs/OPERATIONS.md',
    'services/stock/nightly.py',
    'services/refunds/api.py',
    'services/refunds/jobs.py',
    'tests/stock_test.py',
    'tests/refunds_test.py',
  ].map((path) => [path, example(`base/${path}`)]),
)

export const configPath = '.github/docgate.yml'

/** The files of `main`. */
export function baseOf({ base = { 'stock-sync': 'complete' }, config }: Story): Readonly<Record<string, File>> {
  const documents = Object.entries(base).map(([path, text]) => [pathOf(path), textOf(text)])
  return { ...around, ...Object.fromEntries(documents), ...(config !== undefined && { [configPath]: config }) }
}

function textOf(text: Text): string {
  return typeof text === 'string' ? texts[text] : withEdits(withFields(texts[text.like], text.set), text.edit)
}

/** What a commit changes, given what stands there before. Throws where a text to be replaced is not there once. */
export async function changedFiles(
  { set = {}, edit = {}, write = {}, create = {}, delete: gone = [], rename = {} }: Changes,
  read: (path: string) => Promise<string>,
): Promise<Readonly<Record<string, File>>> {
  const files: Record<string, File> = {}
  const current = async (path: string): Promise<string> => {
    const changed = files[path]
    return typeof changed === 'string' ? changed : read(path)
  }
  for (const [from, to] of Object.entries(rename)) {
    files[pathOf(to)] = await read(pathOf(from))
    files[pathOf(from)] = null
  }
  for (const [name, text] of Object.entries(write)) files[pathOf(name)] = text
  for (const [name, text] of Object.entries(create)) files[pathOf(name)] = textOf(text)
  for (const [name, fields] of Object.entries(set))
    files[pathOf(name)] = withFields(await current(pathOf(name)), fields)
  for (const [name, edits] of Object.entries(edit)) files[pathOf(name)] = withEdits(await current(pathOf(name)), edits)
  for (const name of gone) files[pathOf(name)] = null
  return files
}

/** A bare name is that of a document. */
export function pathOf(name: string): string {
  return name.includes('/') || name.includes('.') ? name : `docs/workflows/${name}.md`
}

function withFields(text: string, fields: Readonly<Record<string, string | null>> = {}): string {
  return Object.entries(fields).reduce((before, [label, value]) => {
    const lines = before.split('\n')
    const found = lines.filter((each) => each.startsWith(`- **${label}:**`))
    if (found.length !== 1) throw new Error(`there are ${found.length} lines of the field ${label}`)
    return lines
      .flatMap((line) => (line === found[0] ? (value === null ? [] : [`- **${label}:** ${value}`]) : [line]))
      .join('\n')
  }, text)
}

function withEdits(text: string, edits: readonly (readonly [string, string])[] = []): string {
  return edits.reduce((before, [from, to]) => {
    const parts = before.split(from)
    if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands there ${parts.length - 1} times`)
    return parts.join(to)
  }, text)
}
