import type { PhrasingContent } from 'mdast'
import type { Message } from '../message.ts'
import type { FileUrl } from './file-url.ts'
import { pathCode, quiet } from './quote.ts'
import type { DocumentReport } from './report.ts'
import { sectionName } from './tally.ts'
import { linked, words } from './tree.ts'

/** A severity at the start of a sentence. */
export const severityWord = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const

/** A path with a link to the line; a document that is gone has no page. */
export function placed(document: DocumentReport, line: number | null, fileUrl: FileUrl): PhrasingContent[] {
  return linked(document.change === 'removed' ? null : fileUrl(document.path, line), pathCode(document.path))
}

/** A line of head, with a link, and the section. */
export function at(
  document: DocumentReport,
  { line, section }: Pick<Message, 'line' | 'section'>,
  fileUrl: FileUrl,
): PhrasingContent[] {
  const named = sectionOf({ section })
  return [...lineLink(document, line, fileUrl), ...(named.length === 0 ? [] : [words(', '), ...named])]
}

/** A line of head, with a link. */
export function lineLink({ path }: DocumentReport, line: number, fileUrl: FileUrl): PhrasingContent[] {
  return linked(fileUrl(path, line), words(`line ${line}`))
}

export function sectionOf({ section }: Pick<Message, 'section'>): PhrasingContent[] {
  return section === null ? [] : [quiet(sectionName(section))]
}

/** The rule's id, with a link to its page. */
export function ruleLink({ url, ruleId }: Pick<Message, 'url' | 'ruleId'>): PhrasingContent[] {
  return linked(/^https?:\/\//.test(url) ? url : null, quiet(ruleId))
}
