/** What a program did beside its output: the hosts it spoke to, the programs it started, the files it touched. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Deeds {
  /** `host:port` of every connection; names that were looked up, addresses that were fetched. */
  readonly hosts: readonly string[]
  /** Program and arguments of each. */
  readonly programs: readonly (readonly string[])[]
  /** Files that were written, made, moved to or deleted. */
  readonly written: readonly string[]
  readonly read: readonly string[]
}

/** What writes the deeds down, as Node.js imports it. */
export const witness = pathToFileURL(join(import.meta.dirname, 'witness.mjs')).href

/** Variables that have Node.js write down its deeds in a file. */
export function witnessed(file: string): { readonly NODE_OPTIONS: string; readonly WITNESS: string } {
  writeFileSync(file, '')
  return { NODE_OPTIONS: `--import ${witness}`, WITNESS: file }
}

/** Reads what was written down, each deed once, sorted. */
export function deeds(file: string): Deeds {
  const lines = new Set(readFileSync(file, 'utf8').trim().split('\n'))
  const all = [...lines].flatMap((line): [string, readonly string[]][] => {
    const entry: unknown = line === '' ? null : JSON.parse(line)
    if (!Array.isArray(entry)) return []
    const [what, value]: unknown[] = entry
    return [[String(what), Array.isArray(value) ? value.map(String) : [String(value)]]]
  })
  const of = (...names: readonly string[]) => all.flatMap(([what, value]) => (names.includes(what) ? [value] : []))
  const texts = (...names: readonly string[]) =>
    of(...names)
      .flatMap(([text = '']) => [text])
      .sort()
  return {
    hosts: texts('host', 'name', 'fetch'),
    programs: of('program'),
    written: texts('write'),
    read: texts('read'),
  }
}
