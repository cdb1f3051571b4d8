import type { ListItem, PhrasingContent, TableRow } from 'mdast'
import type { Ignored, Todo } from '../message.ts'
import { saidUnder } from './columns.ts'
import type { FileUrl } from './file-url.ts'
import type { Detail } from './finding-entry.ts'
import { at, placed, ruleLink, sectionOf, severityWord } from './place.ts'
import { code, pathCode, prose, quiet } from './quote.ts'
import type { DocumentReport, Transition } from './report.ts'
import { approvalsOf, isUntouched, open, standing, unsaidSection } from './tally.ts'
import { changeOf, type Watched } from './transition.ts'
import { item, linked, paragraph, row, strong, words } from './tree.ts'

/** A watched change: what changed, why a human is needed, and what is missing, where `missing` does not say it for all. */
export function transitionEntry({ document, transition }: Watched, fileUrl: FileUrl, missing: string | null): ListItem {
  const { decision, line, head } = transition
  const lines: PhrasingContent[][] = [
    saidChange(transition, placed(document, head === null ? null : line, fileUrl)),
    ruled(transition),
    ...(decision.missing === '' || decision.missing === missing ? [] : [prose(decision.missing)]),
    ...(decision.approvals.length === 0 ? [] : [approvedBy(transition)]),
  ]
  return item(paragraph(...broken(lines)))
}

/** Longer values stand on lines of their own, up to so many code points. */
const shortValue = 60
const longValue = 200

function saidChange(transition: Transition, place: PhrasingContent[]): PhrasingContent[] {
  const change = changeOf(transition, longValue)
  const name = strong(quiet(change.name))
  if (change.kind === 'event') {
    const quoted = change.quoted === null ? [] : [words(' '), code(change.quoted)]
    return [name, ...quoted, words(` ${change.verb}${transition.field === 'document' ? ': ' : ' in '}`), ...place]
  }
  const value = (side: string | null): PhrasingContent => (side === null ? words('nothing') : code(side, longValue))
  const sides = [change.base, change.head]
  const short = sides.every((side) => side === null || [...side].length <= shortValue)
  if (short) return [name, words(': '), value(change.base), words(' → '), value(change.head), words(' in '), ...place]
  const [from, to] = [
    [words('from '), value(change.base)],
    [words('to '), value(change.head)],
  ]
  return broken([[name, words(' in '), ...place], from, to])
}

/** Nobody asks for more approvals than this; who gives more is counted. */
const mostApprovals = 10

/** Why a human is needed, and by which rule; where nobody is, the reason says enough. */
function ruled({ reason, requirement, rule }: Transition): PhrasingContent[] {
  return requirement === 'notice'
    ? prose(reason)
    : [...prose(reason), words(' Rule: '), code(rule, shortValue), words('.')]
}

function approvedBy({ decision }: Transition): PhrasingContent[] {
  const names = decision.approvals
    .slice(0, mostApprovals)
    .flatMap(({ user, commit, as }) => [
      words(', '),
      code(user),
      ...(as === 'write access' || as === '' ? [] : [words(' ('), quiet(as), words(')')]),
      ...(commit === '' ? [] : [words(' at '), code(commit.slice(0, 7))]),
    ])
  const more = decision.approvals.length - mostApprovals
  return [words('Approved by '), ...names.slice(1), ...(more > 0 ? [words(` and ${more} more`)] : [])]
}

/** Lines of one paragraph. */
function broken(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]))
}

/** One open point, or one that is settled. */
export function todoEntry(document: DocumentReport, todo: Todo, fileUrl: FileUrl): ListItem {
  // The line of a resolved one is a line of base.
  const place = todo.state === 'resolved' ? sectionOf(todo) : at(document, todo, fileUrl)
  return item(
    paragraph(
      ...place,
      ...(place.length === 0 ? [] : [words(': ')]),
      code(todo.text),
      ...(todo.hidden ? [words(' (in a comment, hidden from readers)')] : []),
    ),
  )
}

/** One finding that the document ignores, and the author's reason; `brief` leaves out what the rule said. */
export function ignoredEntry(document: DocumentReport, ignored: Ignored, fileUrl: FileUrl, detail: Detail): ListItem {
  const { severity, line, section, message, reason, ignoreLine } = ignored
  const full = detail !== 'brief'
  const found = { line, section: full ? unsaidSection({ section, reason: message }) : section }
  const said: PhrasingContent[] = full ? [...prose(message), { type: 'break' }, words('Ignored: ')] : []
  const elsewhere = [words(', on '), ...linked(fileUrl(document.path, ignoreLine), words(`line ${ignoreLine}`))]
  return item(
    paragraph(
      strong(words(severityWord[severity])),
      words(', '),
      ...at(document, found, fileUrl),
      words(': '),
      ...said,
      code(reason, longValue),
      words(' ('),
      ...ruleLink(ignored),
      ...(line === ignoreLine ? [] : elsewhere),
      words(')'),
    ),
  )
}

/** The name of a document above its findings, and what became of it. */
export function documentHeading(document: DocumentReport, fileUrl: FileUrl): PhrasingContent[] {
  const link = placed(document, null, fileUrl)
  switch (document.change) {
    case 'added':
      return [...link, words(' (new)')]
    case 'removed':
      return [...link, words(' (removed)')]
    case 'renamed':
      return document.previousPath === null
        ? link
        : [...link, words(' (was '), pathCode(document.previousPath), words(')')]
    case 'unchanged':
      return isUntouched(document) ? [...link, words(' (not changed here)')] : link
    case 'modified':
      return link
  }
}

/**
 * A row of the table of documents: its name, the values of these fields, how much was found, and where `asks`, how many
 * of the needed approvals are there.
 */
export function documentRow(
  document: DocumentReport,
  labels: readonly string[],
  asks: boolean,
  fileUrl: FileUrl,
): TableRow {
  const messages = standing(document)
  const number = (value: number): PhrasingContent[] => [words(value === 0 ? '–' : String(value))]
  const value = (label: string): PhrasingContent[] => {
    const text = saidUnder(label, document)
    return text === undefined ? [words('–')] : [inCell(code(text, 40))]
  }
  return row([
    placed(document, null, fileUrl).map(cellSafe),
    ...labels.map(value),
    number(messages.filter(({ severity }) => severity === 'error').length),
    number(messages.filter(({ severity }) => severity === 'warning').length),
    number(open(document).length),
    ...(asks ? [[words(approved(document))]] : []),
  ])
}

function approved(document: DocumentReport): string {
  const { required, given } = approvalsOf(document)
  return required === 0 ? '–' : `${given} of ${required}`
}

/** A backslash before `|` would end the cell in spite of the escape, in code too (GFM, "tables"). */
function inCell<T extends { value: string }>(node: T): T {
  return { ...node, value: node.value.replaceAll('\\|', '\\¦') }
}

function cellSafe(node: PhrasingContent): PhrasingContent {
  if (node.type === 'link') return { ...node, children: node.children.map(cellSafe) }
  return node.type === 'inlineCode' ? inCell(node) : node
}
