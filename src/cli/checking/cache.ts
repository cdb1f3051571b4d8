import { hash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Repository } from '../../rules/rule.ts'
import { version } from '../../version.ts'
import type { ChosenDocument } from '../chosen-documents.ts'
import type { Judging } from '../judging.ts'
import { type Answers, stillHolds } from './answers.ts'
import type { CheckedDocument, Found } from './checker.ts'

/** What is kept of a document that was checked. */
interface Entry {
  readonly found: Found
  readonly asked: Answers['asked']
  /** Files whose anchors mattered, with the hash of what they said; `null` where they could not be read. */
  readonly linked: readonly (readonly [string, string | null])[]
  /** ISO 8601 dates between which it holds, both of them included; `null`: for ever. */
  readonly from: string
  readonly until: string | null
}

/** First line of the file: another one means another format. */
const heading = `docgate cache 1`

/**
 * What earlier runs found, by the content of the document and of everything else that its findings depend on: template,
 * configuration, version, the files around it, and the date where a TODO has one. Nothing of it is trusted that does not
 * fit: what is left out is checked again.
 */
export class Cache {
  readonly #file: string
  readonly #judging: Judging
  readonly #base: string
  /** Lines of the file by key, read when they are asked for. */
  readonly #known: ReadonlyMap<string, string>
  readonly #kept = new Map<string, string>()

  private constructor(file: string, judging: Judging, known: ReadonlyMap<string, string>) {
    this.#file = file
    this.#judging = judging
    this.#known = known
    this.#base = hash('sha256', `${version}\n${process.version}\n${JSON.stringify(judging.kinds, plainly)}`)
  }

  /** Reads the file; one that is not there or is none of ours is an empty cache. */
  static open(file: string, judging: Judging): Cache {
    const [first, ...lines] = textOf(file).split('\n')
    const whole = first === heading ? lines : []
    return new Cache(file, judging, new Map(whole.map((line) => [line.slice(0, 64), line])))
  }

  /** What was found in this text, if that holds today. */
  find(document: ChosenDocument, text: string, around: Around): Found | null {
    const key = this.#key(document, text)
    const line = this.#known.get(key)
    if (line === undefined) return null
    const entry = parsed(line.slice(65))
    if (entry === null || !this.#holds(entry, around)) return null
    this.#kept.set(key, line)
    return entry.found
  }

  keep(document: ChosenDocument, { found, text, answers }: CheckedDocument, around: Around): void {
    if (text === null) return
    const entry: Entry = {
      found,
      asked: answers.asked,
      linked: answers.linked.map((path) => [path, around.hashOf(path)]),
      from: this.#judging.today,
      until: found.todos.length > 0 && anyDate.test(text) ? this.#judging.today : null,
    }
    const key = this.#key(document, text)
    this.#kept.set(key, `${key} ${JSON.stringify(entry)}`)
  }

  /** Writes what this run used and found; older entries go. Another run never sees half of it. */
  write(): void {
    const draft = `${this.#file}.${process.pid}`
    try {
      writeFileSync(draft, `${heading}\n${[...this.#kept.values()].join('\n')}\n`)
      renameSync(draft, this.#file)
    } finally {
      rmSync(draft, { force: true })
    }
  }

  #key({ path, kind }: ChosenDocument, text: string): string {
    return hash('sha256', `${this.#base}\n${kind}\n${path}\n${text}`)
  }

  #holds({ from, until, asked, linked }: Entry, around: Around): boolean {
    const { today } = this.#judging
    return (
      from <= today &&
      (until === null || today <= until) &&
      linked.every(([path, before]) => around.hashOf(path) === before) &&
      stillHolds(around.repository, { asked })
    )
  }
}

/** What lies around the documents now. */
export interface Around {
  readonly repository: Repository
  /** SHA-256 of a file's text, hexadecimal; `null` where it can't be read. */
  hashOf(path: string): string | null
}

/** A TODO with a date says something else from one day on. */
const anyDate = /\d{1,4}[-.]\d{1,2}[-.]\d{1,4}/

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function parsed(json: string): Entry | null {
  try {
    return JSON.parse(json) as Entry
  } catch {
    return null
  }
}

/** Maps and sets as lists, for JSON. */
function plainly(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
