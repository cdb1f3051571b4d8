import type { Html, List, Paragraph, PhrasingContent } from 'mdast'
import type { Entry, Rank } from './budget.ts'
import { code, pathCode, prose } from './quote.ts'
import type { Report } from './report.ts'
import {
  count,
  digits,
  type FailOn,
  hasFindings,
  ignoredCount,
  isOlder,
  isUntouched,
  open,
  standing,
  untouched,
} from './tally.ts'
import { approvalsNeeded, needed } from './transition.ts'
import { html, item, list, paragraph, strong, words } from './tree.ts'

/** One line that says where things stand; what holds the merge is bold. */
export function headline(report: Report, failOn: FailOn): Paragraph {
  const { errors, warnings } = report.summary
  const found = [
    ...(errors > 0 ? [part(counted(report, errors, 'error'), failOn !== 'never')] : []),
    ...(warnings > 0 ? [part(counted(report, warnings, 'warning'), failOn === 'warning')] : []),
    ...(report.summary.todos > 0 ? [part(todos(report), false)] : []),
  ]
  const approvals = approvalsNeeded(needed(report))
  const ignored = ignoredCount(report)
  const broken = brokenElsewhere(report)
  if (broken !== null && report.summary.documents + found.length === 0) return paragraph(words(broken))
  return paragraph(
    ...joined([
      ...(found.length === 0 ? [words('No findings')] : found),
      ...(ignored === null ? [] : [words(ignored)]),
    ]),
    words(where(report)),
    ...(approvals === 0 ? [] : [words('; '), strong(words(`${count(approvals, 'approval')} needed`))]),
    words('.'),
    ...(broken === null ? [] : [words(` ${broken}`)]),
    ...gone(report),
  )
}

function brokenElsewhere(report: Report): string | null {
  const number = untouched(report)
  return number === 0 ? null : `References are broken in ${count(number, 'document')} that this change does not touch.`
}

function part(text: string, holds: boolean): PhrasingContent {
  return holds ? strong(words(text)) : words(text)
}

function joined(found: readonly PhrasingContent[]): PhrasingContent[] {
  return found.flatMap((node, index) => (index === 0 ? [node] : [words(', '), node]))
}

/** How many there are, and how many of these base had already. */
function counted(report: Report, number: number, severity: 'error' | 'warning'): string {
  const older = report.documents
    .flatMap(standing)
    .filter((message) => message.severity === severity && isOlder(message)).length
  if (older === number) return count(number, `older ${severity}`)
  return `${count(number, severity)}${older === 0 ? '' : ` (${digits(older)} older)`}`
}

function todos(report: Report): string {
  const all = report.documents.flatMap(open)
  const fresh = all.filter(({ state }) => state === 'new').length
  const carried = all.some(({ state }) => state === 'carried')
  return `${count(report.summary.todos, 'TODO')}${carried && fresh > 0 ? ` (${digits(fresh)} new)` : ''}`
}

function where(report: Report): string {
  const all = report.summary.documents
  const some = report.documents.filter((document) => hasFindings(document) && !isUntouched(document)).length
  // What is found in a document that the change does not touch is said by a sentence of its own.
  if (all === 0 || report.documents.some((document) => isUntouched(document) && hasFindings(document))) return ''
  return some > 0 && some < all ? ` in ${digits(some)} of ${count(all, 'document')}` : ` in ${count(all, 'document')}`
}

function gone(report: Report): PhrasingContent[] {
  const number = report.documents
    .flatMap(({ messages }) => messages)
    .filter(({ baselineState }) => baselineState === 'absent').length
  if (number === 0) return []
  return [words(number === 1 ? ' One older finding is settled.' : ` ${digits(number)} older findings are settled.`)]
}

/** What was checked against what, small. */
export function imprint(report: Report, headSha: string | null): Paragraph {
  const small = (tag: string): Html => html(tag)
  const { path, source } = report.template
  return paragraph(
    small('<sub>'),
    ...(headSha === null ? [words('Checked')] : [words('Checked at '), code(headSha.slice(0, 7))]),
    ...(source === 'built-in'
      ? [words(' against the built-in template.')]
      : [words(' against '), pathCode(path), words('.')]),
    small('</sub>'),
  )
}

const nouns: Readonly<Record<Rank, string>> = {
  approval: 'needed approval',
  note: 'note',
  progress: 'line about the last push',
  error: 'error',
  'older error': 'older error',
  'holding warning': 'warning',
  'new ignore': 'newly ignored finding',
  change: 'other change',
  'new TODO': 'new TODO',
  warning: 'warning',
  row: 'table row',
  notice: 'notice',
  'other TODO': 'other TODO',
  'other ignore': 'ignored finding',
  'older finding': 'older finding',
}

/** So many documents are counted by name where even what holds the merge does not fit. */
const mostCounted = 40

/** How many entries were left out and where they are; what holds the merge counted by document. */
export function leftOutNote(leftOut: readonly Entry[], elsewhere: string): (Paragraph | List)[] {
  if (leftOut.length === 0) return []
  const note = paragraph(
    strong(words('Left out here for length:')),
    words(` ${byRank(leftOut)}. `),
    ...prose(elsewhere),
  )
  const blockers = grouped(leftOut.filter(isBlocker), ({ document }) => document ?? '')
  if (blockers.size === 0) return [note]
  const items = [...blockers]
    .slice(0, mostCounted)
    .map(([path, entries]) => item(paragraph(pathCode(path), words(`: ${byRank(entries)}`))))
  const more = blockers.size - items.length
  if (more > 0) items.push(item(paragraph(words(`and ${count(more, 'more document')}`))))
  return [note, list(items)]
}

function byRank(entries: readonly Entry[]): string {
  return [...grouped(entries, ({ rank }) => nouns[rank])]
    .map(([noun, some]) =>
      count(
        some.reduce((sum, { number = 1 }) => sum + number, 0),
        noun,
      ),
    )
    .join(', ')
}

function grouped(entries: readonly Entry[], name: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(name(entry))
    if (group === undefined) groups.set(name(entry), [entry])
    else group.push(entry)
  }
  return groups
}

/** What may hold the merge. */
export function isBlocker({ rank }: Entry): boolean {
  return rank === 'approval' || rank === 'error' || rank === 'older error' || rank === 'holding warning'
}
