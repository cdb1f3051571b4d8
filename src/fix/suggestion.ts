import { location } from 'vfile-location'
import type { Message } from '../message.ts'
import { applyEdits, type Edit, editTo, overlap, wholeLines } from './edit.ts'

/** Whole lines of the head file, 1-based and both included, and what should stand in their place. */
export interface Suggestion {
  readonly first: number
  readonly last: number
  /** The lines instead, none where they go; several to choose from, in the order of the template. */
  readonly choices: readonly [readonly string[], ...(readonly string[])[]]
  /** Fingerprints of the messages that each choice mends, in the order of the document. */
  readonly mends: readonly string[]
  /** GitHub can put it in with one click; else it is for copying. */
  readonly oneClick: boolean
}

/** A longer change is for `docgate fix`. */
const mostLines = 40
const mostCharacters = 4000
/** More texts to choose from are said in words. */
const mostChoices = 8
/** So many messages are mended together. */
const mostTogether = 16

/**
 * What messages suggest for the lines of one file. Those that would mend the same lines suggest it together, so that
 * nobody has to choose between them; where two want the same characters to read otherwise, or both have a choice, the
 * first one suggests it and the other one nothing.
 *
 * GitHub's button is for files whose lines end with a line feed alone. What it does to others is not documented, and
 * reported to write all lines anew where line ends are mixed (w3c/cbor-ld#112, w3c-fedid/digital-credentials#572). A
 * byte order mark stands in the first line, and would be gone with it. There the lines are for copying.
 *
 * @param raw the file, with its byte order mark.
 * @param messages those that stand on the text, in its order; the gravest of them come first.
 * @param fits whether a comment can be on these lines.
 */
export function suggestionsFor(
  raw: string,
  messages: readonly Message[],
  fits: (first: number, last: number) => boolean = () => true,
): readonly Suggestion[] {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const place = location(text)
  const lineAt = (offset: number): number => place.toPoint(Math.min(offset, text.length))?.line ?? 1
  const isMarked = text.length < raw.length && raw.startsWith('\uFEFF')
  const isPlain = !raw.includes('\r')
  const written = (members: readonly Offer[]): Suggestion | null => {
    const change = together(text, members)
    const [one, ...others] = change.texts.map(linesOf)
    const [first, last] = [lineAt(change.start), lineAt(Math.max(change.start, change.end - 1))]
    if (one == null || others.some((lines) => lines === null) || !fits(first, last)) return null
    const choices = [one, ...others.filter((lines) => lines !== null)] as const
    const mends = members.map(({ message }) => message.fingerprint)
    return { first, last, choices, mends, oneClick: isPlain && !(isMarked && first === 1) }
  }
  const groups = new Map<number, Group>()
  const inOrder = messages.map((message, order) => ({ message, order }))
  for (const { message, order } of inOrder.toSorted((a, b) => gravity(a.message) - gravity(b.message))) {
    const offer = offerOf(text, message, order, (point) => place.toOffset(point))
    const alone = offer === null ? null : written([offer])
    if (offer === null || alone === null) continue
    const others = new Set(linesFrom(alone).flatMap((line) => groups.get(line) ?? []))
    const members = [...[...others].flatMap((group) => group.members), offer].toSorted((a, b) => a.order - b.order)
    const suggestion = others.size === 0 ? alone : agree(members) ? written(members) : null
    if (suggestion === null) continue
    const group = { members, suggestion }
    for (const line of linesFrom(suggestion)) groups.set(line, group)
  }
  return [...new Set(groups.values())].map(({ suggestion }) => suggestion)
}

/** The edits of a message, of which one is to be applied. */
interface Offer {
  readonly message: Message
  /** Its number in the document. */
  readonly order: number
  readonly edits: readonly [Edit, ...Edit[]]
}

interface Group {
  readonly members: readonly Offer[]
  readonly suggestion: Suggestion
}

function offerOf(text: string, message: Message, order: number, at: Parameters<typeof editTo>[3]): Offer | null {
  const wanted = [...new Set(message.expected.map((expected) => expected.replace(/\r\n?/g, '\n')))]
  if (wanted.length > mostChoices) return null
  const [edit, ...others] = wanted.map((expected) => editTo(expected, text, message, at))
  if (edit == null || others.includes(null)) return null
  return { message, order, edits: [edit, ...others.filter((other) => other !== null)] }
}

/** All can be applied at once, and there is one choice at most. */
function agree(members: readonly Offer[]): boolean {
  if (members.length > mostTogether || members.filter(({ edits }) => edits.length > 1).length > 1) return false
  return members.every(({ edits }, index) =>
    members
      .slice(index + 1)
      .every((other) => edits.every((edit) => other.edits.every((otherEdit) => !overlap(edit, otherEdit)))),
  )
}

/** The lines that members touch, as offsets, and what each choice makes of them. */
function together(
  text: string,
  members: readonly Offer[],
): { readonly start: number; readonly end: number; readonly texts: readonly string[] } {
  const spans = members.flatMap(({ edits }) => edits.map((edit) => wholeLines(text, edit)))
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const number = Math.max(...members.map(({ edits }) => edits.length))
  const texts = Array.from({ length: number }, (_, index) => {
    const edits = members.map(({ edits: own }) => own[index] ?? own[0])
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    return applyEdits(text.slice(start, end), moved)
  })
  return { start, end, texts }
}

function gravity({ severity }: Message): number {
  return ['error', 'warning', 'notice'].indexOf(severity)
}

function linesFrom({ first, last }: Pick<Suggestion, 'first' | 'last'>): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** `null` for what a suggestion can't say: one blank line, letters that nobody sees, very much. */
function linesOf(text: string): readonly string[] | null {
  if (text === '') return []
  const lines = text.replace(/\n$/, '').split('\n')
  const isPlain = !/[^\P{C}\n\t]/u.test(text) && text.trim() !== ''
  return isPlain && lines.length <= mostLines && text.length <= mostCharacters ? lines : null
}
