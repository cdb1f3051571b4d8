import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import type { Message } from '../message.ts'
import type { FileUrl } from './file-url.ts'
import { distinction, type Kin } from './kin.ts'
import { at, lineLink, ruleLink, severityWord } from './place.ts'
import { code, prose } from './quote.ts'
import type { DocumentReport } from './report.ts'
import { beginsList, count, digits, unsaid, unsaidSection } from './tally.ts'
import { blockquote, html, item, paragraph, strong, words } from './tree.ts'
import { visibleLine } from './visible.ts'

/**
 * What a reader gets of a finding: `ample` with the text to copy, `full` with the template's sentence and the expected
 * value, `brief` only what and where.
 */
export type Detail = 'ample' | 'full' | 'brief'

/** One finding of a document with its kin. `text`: lines that the author may want to copy into the document. */
export function findingEntry(
  document: DocumentReport,
  [message, ...others]: Kin,
  fileUrl: FileUrl,
  detail: Detail,
  text: readonly string[] | null,
): ListItem {
  const all = [message, ...others]
  const section = all.every((each) => each.section === message.section) ? unsaidSection(message) : null
  const first = paragraph(
    strong(words(others.length === 0 ? severityWord[message.severity] : count(all.length, message.severity))),
    words(', '),
    ...at(document, { line: message.line, section }, fileUrl),
    words(': '),
    ...prose(message.reason, detail === 'brief' ? 200 : 600),
    words(' ('),
    ...ruleLink(message),
    words(')'),
  )
  if (others.length > 0) first.children.push({ type: 'break' }, ...alike(document, others, fileUrl))
  if (detail === 'brief') return item(first)
  if (unsaid(message).length > 0) first.children.push({ type: 'break' }, ...expectation(message))
  const { note } = message
  const more: BlockContent[] =
    note === null || all.some((each) => each.note !== note) ? [] : [blockquote(...prose(note))]
  return item(first, ...more, ...(detail === 'ample' && text !== null ? copyable(text) : []))
}

function alike(document: DocumentReport, others: readonly Message[], fileUrl: FileUrl): PhrasingContent[] {
  const places = others.flatMap((other): PhrasingContent[] => {
    const [name, group] = distinction(other) ?? []
    const line = lineLink(document, other.line, fileUrl)
    if (name === undefined) return [words(', '), ...line]
    const of = group === undefined ? [] : [words(' of '), code(group, 60)]
    return [words(', '), code(name, 60), ...of, words(' ('), ...line, words(')')]
  })
  return [words('Also '), ...places.slice(1)]
}

/** A longer list is for the template to show. */
const mostExpected = 30

/** What would be right, where that is certain and not said yet; only for a message that has `unsaid` texts. */
export function expectation(message: Message): PhrasingContent[] {
  const all = unsaid(message)
  const values = all.slice(0, mostExpected).flatMap((text) => [words(' or '), code(text)])
  const more = all.length - mostExpected
  const start = beginsList(message) ? 'The others: ' : 'Expected: '
  return [words(start), ...values.slice(1), ...(more > 0 ? [words(` or ${digits(more)} more`)] : [])]
}

/** Folded away, with GitHub's button to copy it. */
function copyable(lines: readonly string[]): BlockContent[] {
  return [
    html('<details>\n<summary>Text to copy</summary>'),
    { type: 'code', lang: 'markdown', value: lines.map((line) => visibleLine(line)).join('\n') },
    html('</details>'),
  ]
}
