import type { Location, Region, Result } from 'sarif'
import type { Ignored, Message, Range } from '../message.ts'
import { encodedPath } from './file-url.ts'
import { quiet } from './quote.ts'
import type { DocumentReport, Report, Transition } from './report.ts'
import { approvalRule, levels } from './sarif-rules.ts'
import { changeSentence, isNeeded } from './transition.ts'
import { visible } from './visible.ts'

/** Which results are wanted: all, or those that stand at head and that no ignore silences. */
export type Wanted = 'all' | 'standing'

/** Paths are from the root of the repository; where that lies is for the reader to know. */
export const root = '%SRCROOT%'

/** Every result of a report, most severe first; of one severity new ones first, and last what is settled or ignored. */
export function resultsOf(report: Report, wanted: Wanted): readonly Result[] {
  return report.documents
    .flatMap((document) => [
      ...document.transitions.filter(isNeeded).map((transition) => ofTransition(document, transition)),
      ...document.messages.map((message) => ofMessage(document, message)),
      ...document.ignored.map((each) => ofIgnored(document, each)),
    ])
    .filter((result) => wanted === 'all' || !isOver(result))
    .toSorted((a, b) => rank(a) - rank(b))
}

function isOver({ baselineState, suppressions = [] }: Result): boolean {
  return baselineState === 'absent' || suppressions.length > 0
}

const ranks = new Map<Result.level | undefined, number>([
  ['error', 0],
  ['warning', 2],
])

function rank(result: Result): number {
  return (isOver(result) ? 10 : 0) + (ranks.get(result.level) ?? 4) + (result.baselineState === 'unchanged' ? 1 : 0)
}

function ofMessage(document: DocumentReport, message: Message): Result {
  const { ruleId, severity, reason, note, baselineState, fingerprint, section, field, group, expected } = message
  return {
    ruleId,
    level: levels[severity],
    message: { text: plain(note === null ? reason : `${reason} ${note}`) },
    locations: [locationOf(document.path, region(message))],
    partialFingerprints: fingerprints(fingerprint),
    ...(baselineState !== null && { baselineState }),
    properties: known({ section, field, group, ...(expected.length > 0 && { expected }) }),
  }
}

/** What the ignore says stands as its justification, at its own place. */
function ofIgnored({ path }: DocumentReport, ignored: Ignored): Result {
  const { ruleId, severity, message, reason, line, ignoreLine, baselineState, fingerprint, section, field } = ignored
  return {
    ruleId,
    level: levels[severity],
    message: { text: plain(message) },
    locations: [locationOf(path, { startLine: line })],
    partialFingerprints: fingerprints(fingerprint),
    ...(baselineState !== null && { baselineState }),
    suppressions: [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: plain(reason),
        location: locationOf(path, { startLine: ignoreLine }),
      },
    ],
    properties: known({ section, field }),
  }
}

function ofTransition({ path }: DocumentReport, transition: Transition): Result {
  const { field, section, kind, line, head, rule, reason, code, decision } = transition
  const said = [changeSentence(transition, 200), reason, decision.missing].filter((sentence) => sentence !== '')
  return {
    ruleId: approvalRule,
    level: 'note',
    message: { text: plain(said.join(' ')) },
    // What head does not have stands on no line of it.
    locations: [locationOf(path, { startLine: head === null ? 1 : line })],
    partialFingerprints: fingerprints(code),
    baselineState: 'new',
    properties: known({ section, field, kind, rule }),
  }
}

/** GitHub looks at `primaryLocationLineHash` alone; a hash of the line would make an alert new with every edit of it. */
function fingerprints(fingerprint: string): Record<string, string> {
  return { 'docgateFingerprint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` }
}

function locationOf(path: string, region: Region): Location {
  return { physicalLocation: { artifactLocation: { uri: encodedPath(path), uriBaseId: root }, region } }
}

function region({ line, column, endLine, endColumn }: Range): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Longer messages are cut; in code points. */
const longestMessage = 1000

/**
 * One line without a mention, a reference or an address that comes alive, since GitHub posts messages as comments; and
 * without what SARIF takes for a link.
 */
function plain(text: string): string {
  return quiet(visible(text, longestMessage)).value.trim().replaceAll('](', '] (')
}

function known(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
