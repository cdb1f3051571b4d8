import { type Flaw, policyFlaws } from '../approval/flaws.ts'
import { type Approver, namesOf, type Outline, type OutlinedRule, outlineOf } from '../approval/outline.ts'
import { jsonText } from '../report/json-text.ts'
import { foreign, foreignPath, wrapped } from '../report/terminal.ts'
import { kindAt, loadKinds } from '../review/kinds.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { localRules } from './local-rules.ts'
import { table } from './table.ts'

/** A policy in force, for documents of one kind. */
interface ExplainedKind extends Outline {
  readonly files: readonly string[]
  readonly template: string
}

/** What `--format json` prints. */
interface Explained {
  readonly schemaVersion: 1
  /** A repository of one person: authors may settle their own change. */
  readonly solo: boolean
  readonly owners: readonly { readonly text: string; readonly who: readonly string[] }[]
  readonly roles: readonly { readonly name: string; readonly who: readonly string[] }[]
  readonly kinds: readonly ExplainedKind[]
  readonly flaws: readonly Flaw[]
}

/** Longer lines are hard to read. */
const longestLine = 120

/**
 * `docgate policy`: who must approve which change, by the rules of the working tree, and which of them nobody can
 * satisfy or are about nothing.
 *
 * @param columns width of the terminal, where there is one.
 * @throws UsageError, EnvironmentError
 */
export async function policyCommand(
  args: Arguments,
  columns: number = longestLine,
): Promise<{ readonly text: string; readonly exitCode: 0 | 1 }> {
  const explained = await explain(args)
  const text = args.format === 'json' ? json(explained) : shown(explained, Math.min(columns, longestLine))
  return { text, exitCode: explained.flaws.length === 0 ? 0 : 1 }
}

async function explain(args: Arguments): Promise<Explained> {
  const { kinds, references } = await localRules(args, await openWorkingTree(process.cwd()))
  const fitted = await loadKinds({ kinds, references })
  const { owners, roles, solo } = kindAt(kinds, 0).kind.policy
  return {
    schemaVersion: 1,
    solo,
    owners: owners.map(({ text, actors }) => ({ text, who: namesOf(actors) })),
    roles: [...roles].map(([name, actors]) => ({ name, who: namesOf(actors) })),
    kinds: kinds.map(({ kind, template }, index) => ({
      files: kind.files,
      template: template.path,
      ...outlineOf(kind, kindAt(fitted, index)),
    })),
    flaws: policyFlaws(fitted),
  }
}

function json(explained: Explained): string {
  return `${jsonText(explained, 2)}\n`
}

function shown({ kinds, owners, solo, flaws }: Explained, width: number): string {
  const paragraph = (sentence: string): string => wrapped(sentence, width).join('\n')
  const parts = [
    ...kinds.flatMap((kind) => kindParts(kind, width)),
    paragraph(
      'An approval is for exactly one change. It becomes void when the value changes again, or when something in the third column is edited. EVIDENCE code: the text of the review must contain the code of the change.',
    ),
    owners.length === 0
      ? null
      : [
          'Owners',
          ...table(
            ['WORDS', 'WHO'],
            owners.map(({ text, who }) => [[text], [who.join(' or ')]]),
            width,
          ),
        ].join('\n'),
    solo
      ? paragraph('solo: authors may settle their own change, by a review whose text contains the code of the change.')
      : null,
    flaws.length === 0 ? null : flawsPart(flaws, width),
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

function kindParts({ files, template, rules, defaults }: ExplainedKind, width: number): string[] {
  const rows = (list: readonly OutlinedRule[]) =>
    list.map(({ change, approvals, covers, evidence }) => [
      [change],
      approvals.length === 0 ? ['nobody (the review mentions it)'] : approvals.map(approverWords),
      covers.length === 0 ? ['-'] : [covers.join(', ')],
      [approvals.length === 0 ? '-' : evidence],
    ])
  const part = (heading: string, list: readonly OutlinedRule[]): string[] =>
    list.length === 0 ? [] : [[heading, ...table(headings, rows(list), width)].join('\n')]
  return [
    `${files.map(foreignPath).join(', ')} (${foreignPath(template)})`,
    ...part('Rules', rules),
    ...part(rules.length === 0 ? 'Defaults' : 'Defaults, where no rule is about a change', defaults),
  ]
}

const headings = ['CHANGE', 'WHO MUST APPROVE', 'VOIDED BY EDITS OF', 'EVIDENCE']

function approverWords({ as, who, ifKnown }: Approver): string {
  if (as === 'write access') return 'a person with write access'
  const owner = as === 'owner' ? 'the owner afterwards' : as === 'owner before' ? 'the owner before' : null
  if (owner !== null) return ifKnown ? `${owner}, if known` : owner
  return who.length === 1 && who[0] === as ? as : `${as}: ${who.join(' or ')}`
}

function flawsPart(flaws: readonly Flaw[], width: number): string {
  const count = flaws.length === 1 ? '1 thing is' : `${flaws.length} things are`
  const lines = flaws.flatMap(({ place, sentence }) =>
    wrapped(`${foreignPath(place)}: ${foreign(sentence, 600)}`, width - 4).map((line, index) =>
      index === 0 ? `  ${line}` : `    ${line}`,
    ),
  )
  return [`${count} wrong`, ...lines].join('\n')
}
