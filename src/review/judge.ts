import type { Compared, DocumentChange } from '../compare.ts'
import type { KindMatcher } from '../documents.ts'
import { takesAway } from '../repository/base-paths.ts'
import { Paths } from '../repository/paths.ts'
import { answered } from '../source/lists.ts'
import type { ChangedFile, FileContent, Source } from '../source/source.ts'
import { citationFilter } from './citation-filter.ts'
import type { Findings } from './conclude.ts'
import { kindAt, loadKinds } from './kinds.ts'
import type { KindInForce, RulesInForce } from './rules-in-force.ts'
import { type ChangedDocument, readSides } from './sides.ts'
import { SurroundingFiles } from './surrounding-files.ts'

/** What is to be judged, and by what. */
export interface Case {
  readonly files: readonly ChangedFile[]
  /** Those of the files that are documents. */
  readonly changes: readonly ChangedDocument[]
  readonly rules: RulesInForce
  readonly kindOf: KindMatcher['kindOf']
  /** ISO 8601 date. */
  readonly today: string
  ruleUrl(ruleId: string): string
}

export interface Judged {
  /** The changed ones, then those that the change broke without touching them. */
  readonly documents: readonly Compared[]
  readonly notes: readonly string[]
  readonly transitionsAt: Findings['transitionsAt']
  readonly coveredAt: Findings['coveredAt']
}

const nothing: Judged = { documents: [], notes: [], transitionsAt: () => null, coveredAt: () => null }

const cutOff = 'The list of all files is too long for GitHub, so links and paths were not checked.'

/**
 * Reads and judges the changed documents, and the others that cite what the change took away. The list of all files is
 * asked for only where one of the two can be; no parser is loaded before there is something to parse.
 */
export async function judge(source: Source, of: Case): Promise<Judged> {
  const { files, changes, rules, kindOf } = of
  const removes = files.some(takesAway)
  const looks = (changes.length > 0 || removes) && (await looksAround(rules.kinds))
  if (changes.length === 0 && !looks) return nothing

  // The engine loads, and the templates compile, while the documents are under way.
  const [contents, tree, loaded] = await Promise.all([
    readSides(source, changes),
    looks ? source.tree() : null,
    changes.length === 0 ? null : loadEngine(of),
  ])
  const around = tree?.complete === true ? new SurroundingFiles(source, tree.paths, files) : null
  const changed = new Set(changes.map(({ path }) => path))
  const others = (around?.paths ?? []).filter((path) => kindOf(path) !== null && !changed.has(path))
  const texts = (await around?.read(contents, removes ? others : [])) ?? []

  const paths = new Paths(around?.paths ?? [])
  if (changes.length === 0 && !texts.some(mayCite(citationFilter(files, [], paths)))) return nothing
  const engine = loaded ?? (await loadEngine(of))
  const repositories = around === null ? null : engine.repositoriesOf(paths, files, around.text)
  const compare = (change: (typeof contents)[number]): Compared =>
    engine.compareDocument(change, engine.optionsOf(change.kind), repositories)
  const documents = await withTip(source, contents, contents.map(compare), compare)
  const kinds = new Map(changes.map(({ path, kind }) => [path, kind]))
  const transitionsAt: Findings['transitionsAt'] = ({ path, previousPath }, base, head) =>
    engine.compareTransitions({ path, previousPath, base, head }, engine.optionsOf(kinds.get(path) ?? 0))
  const coveredAt: Findings['coveredAt'] = ({ path }, content, names) =>
    engine.coveredIn(path, content, names, engine.optionsOf(kinds.get(path) ?? 0))
  const loses = documents.some(({ lostAnchors }) => lostAnchors.length > 0)
  if (repositories === null || (!removes && !loses))
    return { documents, notes: tree?.complete === false ? [cutOff] : [], transitionsAt, coveredAt }
  const left = removes ? texts : ((await around?.read([], others)) ?? [])
  const cites = mayCite(citationFilter(files, documents, paths))
  const broken = answered(others, left).flatMap(([path, content]) => {
    if (content === null || !cites(content)) return []
    return engine.compareUntouched(path, content, engine.optionsOf(kindOf(path) ?? 0), repositories) ?? []
  })
  return { documents: [...documents, ...broken], notes: [], transitionsAt, coveredAt }
}

/**
 * Compares once more, with the tip of the base branch beside it, what a human must look at: the base branch may have
 * moved since, and the risk that the merge will meet is the highest of all.
 */
async function withTip<Change extends DocumentChange>(
  source: Source,
  changes: readonly Change[],
  documents: readonly Compared[],
  compare: (change: Change) => Compared,
): Promise<readonly Compared[]> {
  const watched = changes.filter(({ base }, index) => base !== null && documents[index]?.transitions.length !== 0)
  if (watched.length === 0 || (await source.baseCommit()) === source.tipCommit) return documents
  const tips = await source.read(watched.map(({ path, previousPath }) => ({ side: 'tip', path: previousPath ?? path })))
  const moved = new Map(
    answered(watched, tips).flatMap(([change, tip]): [Change, Compared][] => {
      return tip === null || isSameText(tip, change.base) ? [] : [[change, compare({ ...change, tip })]]
    }),
  )
  return documents.map((document, index) => {
    const change = changes[index]
    return (change === undefined ? null : moved.get(change)) ?? document
  })
}

function isSameText(one: FileContent, other: FileContent | null): boolean {
  return one.kind === 'text' && other?.kind === 'text' && one.text === other.text
}

function mayCite(isCited: (text: string) => boolean): (content: FileContent | null) => boolean {
  return (content) => content?.kind === 'text' && isCited(content.text)
}

async function loadEngine({ rules, today, ruleUrl }: Case) {
  const [kinds, { compareDocument, compareTransitions, compareUntouched, coveredIn }, { repositoriesOf }] =
    await Promise.all([loadKinds(rules), import('../compare.ts'), import('../repository.ts')])
  const optionsOf = (kind: number) => ({ ...kindAt(kinds, kind), today, ruleUrl })
  return { optionsOf, compareDocument, compareTransitions, compareUntouched, coveredIn, repositoriesOf }
}

/** Whether a rule that looks around a document is asked, for documents of any kind. */
async function looksAround(kinds: readonly KindInForce[]): Promise<boolean> {
  // The rules are loaded already where a configuration speaks of them.
  if (kinds.some(({ kind }) => !Object.values(kind.severity).includes('off'))) return true
  const { rules } = await import('../rules/index.ts')
  return kinds.some(({ kind }) => rules.some((rule) => rule.looksAround && kind.severity[rule.id] !== 'off'))
}
