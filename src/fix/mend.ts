import { location } from 'vfile-location'
import { lineStart } from '../document/line.ts'
import type { Message } from '../message.ts'
import type { Schema } from '../template/schema.ts'
import { editsOf, wholeLines } from './edit.ts'

/** What should stand where, for whoever mends a document by hand: in whole lines of the head file, 1-based. */
export interface Mend {
  /** `before` and `after` put lines in at line `first`; `instead` replaces lines `first` to `last`, both included. */
  readonly place: 'before' | 'after' | 'instead'
  readonly first: number
  readonly last: number
  /** None: the lines go. */
  readonly lines: readonly string[]
}

/** What helps to mend a document and is not in the report. */
export interface Advice {
  /** The template of the document. */
  readonly schema: Schema
  /** By fingerprint. */
  readonly mends: ReadonlyMap<string, Mend>
  /** Headings and labels to fill in, where nobody can say for certain what should stand where; by fingerprint. */
  readonly skeletons: ReadonlyMap<string, readonly string[]>
}

/** What mends messages, by their fingerprint, each as if it were the only one; none where it is not certain. */
export function mendsFor(raw: string, messages: readonly Message[]): ReadonlyMap<string, Mend> {
  const text = raw.replace(/^\uFEFF/, '')
  const edits = editsOf(text, messages)
  if (edits.length === 0) return new Map()
  const place = location(text)
  const lineAt = (offset: number): number => place.toPoint(Math.min(offset, text.length))?.line ?? 1
  return new Map(
    edits.map(({ message, edit }): [string, Mend] => {
      const { start, end, text: own } = edit
      if (start === end && /^[\r\n]/.test(own)) {
        const at = lineAt(start)
        return [message.fingerprint, { place: 'after', first: at, last: at, lines: withoutEdges(own) }]
      }
      if (start === end && start === lineStart(text, start) && /[\r\n]$/.test(own)) {
        const at = lineAt(start)
        return [message.fingerprint, { place: 'before', first: at, last: at, lines: withoutEdges(own) }]
      }
      const whole = wholeLines(text, edit)
      const [first, last] = [lineAt(whole.start), lineAt(Math.max(whole.start, whole.end - 1))]
      return [
        message.fingerprint,
        { place: 'instead', first, last, lines: linesIn(whole.text.replace(/(?:\r\n|\r|\n)$/, '')) },
      ]
    }),
  )
}

function linesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(/\r\n|\r|\n/)
}

/** Without the blank lines around them. */
function withoutEdges(text: string): readonly string[] {
  const lines = linesIn(text)
  const isSaid = (line: string): boolean => line.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isSaid)), lines.findLastIndex(isSaid) + 1)
}
