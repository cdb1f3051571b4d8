import type { Ignored, Message } from '../message.ts'
import { type Entry, type Group, lazily, type Part, type Rank } from './budget.ts'
import { chapter, folded } from './chapter.ts'
import { documentHeading, ignoredEntry } from './entries.ts'
import { findingEntry } from './finding-entry.ts'
import { type Kin, kindred } from './kin.ts'
import type { Outlook } from './outline.ts'
import { placed } from './place.ts'
import type { DocumentReport, Report } from './report.ts'
import { bySeverity, count, type FailOn, isNewlyIgnored, isOlder, isUntouched, standing } from './tally.ts'
import { heading, paragraph, strong, words } from './tree.ts'

type Ranks = Readonly<Record<Message['severity'], Rank>>

function freshRanks(failOn: FailOn): Ranks {
  return { error: 'error', warning: failOn === 'warning' ? 'holding warning' : 'warning', notice: 'notice' }
}

function olderRanks(failOn: FailOn): Ranks {
  const warning = failOn === 'warning' ? 'holding warning' : 'older finding'
  return { error: 'older error', warning, notice: 'older finding' }
}

function freshIn(document: DocumentReport): readonly Message[] {
  return standing(document).filter((message) => !isOlder(message))
}

/** A notice; of what the change broke where nobody looks, each is news. */
function isForReading({ severity }: Message, document: DocumentReport): boolean {
  return severity === 'notice' && !isUntouched(document)
}

/** What to fix, without what is for reading only, by document, those with errors first; most severe first. */
export function findings(report: Report, outlook: Outlook): Part {
  const fresh = (document: DocumentReport): readonly Message[] =>
    freshIn(document).filter((message) => !isForReading(message, document))
  const worst = (document: DocumentReport): number =>
    fresh(document).filter(({ severity }) => severity === 'error').length
  const sorted = report.documents.toSorted((a, b) => Number(worst(b) > 0) - Number(worst(a) > 0))
  const own = { ...outlook, textOf: longOnce(outlook.textOf) }
  return chapter(
    'To fix',
    sorted.map((document) => ({
      heading: [heading(4, ...documentHeading(document, outlook.fileUrl))],
      entries: entries(document, fresh(document), freshRanks(outlook.failOn), own),
    })),
  )
}

/** A longer text to copy stands under the first finding that misses it alone: of many new documents each may miss all. */
const longText = 40

function longOnce(textOf: Outlook['textOf']): Outlook['textOf'] {
  const said = new Set<string>()
  return (path, fingerprint) => {
    const lines = textOf(path, fingerprint)
    if (lines === null || lines.length <= longText) return lines
    const text = lines.join('\n')
    if (said.has(text)) return null
    said.add(text)
    return lines
  }
}

/** What holds nothing: its author need not do anything about it. */
export function notices(report: Report, outlook: Outlook): Part {
  const fresh = (document: DocumentReport): readonly Message[] =>
    freshIn(document).filter((message) => isForReading(message, document))
  const number = report.documents.flatMap(fresh).length
  return folded(
    `${count(number, 'notice')}, for you to know`,
    report.documents.map((document) => ({
      heading: [paragraph(strong(...placed(document, null, outlook.fileUrl)))],
      entries: entries(document, fresh(document), freshRanks(outlook.failOn), outlook),
    })),
  )
}

/** What base has already, folded away. */
export function olderFindings(report: Report, outlook: Outlook): Part {
  const all = report.documents.flatMap(standing).filter(isOlder)
  const errors = all.filter(({ severity }) => severity === 'error').length
  const summary = `${count(all.length, 'older finding')} in these documents${errors === 0 ? '' : `, ${count(errors, 'error')} among them`}`
  return folded(
    summary,
    report.documents.map((document) => ({
      heading: [paragraph(strong(...placed(document, null, outlook.fileUrl)))],
      entries: entries(document, standing(document).filter(isOlder), olderRanks(outlook.failOn), outlook),
    })),
  )
}

/** More in one entry, and it could be too much to say at all. */
const mostKin = 30

function entries(
  document: DocumentReport,
  found: readonly Message[],
  rank: Ranks,
  { fileUrl, detail, textOf }: Outlook,
): readonly Entry[] {
  const quoted = new Set<string>()
  return kindred(found.toSorted(bySeverity))
    .flatMap(inPieces)
    .map((kin) => {
      const [first, ...others] = kin
      // The same sentence of the template under ten findings is noise: once for a document.
      const note = first.note !== null && quoted.has(first.note) ? null : first.note
      if (note !== null) quoted.add(note)
      const said: Kin = note === null ? [{ ...first, note }, ...others] : kin
      const texts = detail === 'ample' ? kin.flatMap(({ fingerprint }) => textOf(document.path, fingerprint) ?? []) : []
      return lazily({ rank: rank[first.severity], document: document.path, number: kin.length }, () =>
        findingEntry(document, said, fileUrl, detail, texts.length === 0 ? null : texts),
      )
    })
}

function inPieces(kin: Kin): readonly Kin[] {
  const [first, ...others] = kin
  if (kin.length <= mostKin) return [kin]
  const [head, tail] = [others.slice(0, mostKin - 1), others.slice(mostKin - 1)]
  const [next, ...more] = tail
  return next === undefined ? [[first, ...head]] : [[first, ...head], ...inPieces([next, ...more])]
}

/** What the pull request silences is for a reviewer to see. */
export function newlyIgnored(report: Report, outlook: Outlook): Part {
  return chapter('Newly ignored', ignored(report, 'new ignore', isNewlyIgnored, outlook))
}

/** What base ignores too. */
export function stillIgnored(report: Report, outlook: Outlook): Part {
  const groups = ignored(report, 'other ignore', (each) => !isNewlyIgnored(each), { ...outlook, detail: 'brief' })
  const number = groups.flatMap((group) => group.entries).length
  return folded(`${count(number, 'finding')} ignored`, groups)
}

function ignored(
  report: Report,
  rank: Rank,
  wanted: (ignored: Ignored) => boolean,
  { fileUrl, detail }: Outlook,
): readonly Group[] {
  return report.documents.map((document) => ({
    heading: report.documents.length === 1 ? [] : [paragraph(...placed(document, null, fileUrl), words(':'))],
    entries: document.ignored
      .filter(wanted)
      .map((each) => ({ rank, document: document.path, node: ignoredEntry(document, each, fileUrl, detail) })),
  }))
}
