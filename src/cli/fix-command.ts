import { randomUUID } from 'node:crypto'
import { checkOnly } from '../compare.ts'
import { type Fixed, fix } from '../fix.ts'
import type { Message } from '../message.ts'
import { count } from '../report/tally.ts'
import { columns, foreign, foreignPath, padded } from '../report/terminal.ts'
import { shownDiff, unifiedDiff } from '../report/unified-diff.ts'
import type { Repository } from '../rules/rule.ts'
import { replaceFile } from '../source/replace-file.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { type LocalDocument, localDocuments } from './local-documents.ts'

/** What the command has to say: on stdout, beside it on stderr, and how it ends. */
export interface FixOutcome {
  readonly text: string
  readonly remarks: string
  readonly exitCode: 0 | 1
}

/** What became of one document. */
interface Mended {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly applied: readonly Message[]
  /** Findings that need a person. */
  readonly left: number
  /** Why it was not read or not written. */
  readonly problem: string | null
}

/**
 * `docgate fix`: applies what has one certain answer. With `--dry-run` it prints the change and leaves the files alone.
 * Exit code 1: a document could not be read or written, or `--dry-run` found something to fix.
 *
 * @throws UsageError, EnvironmentError
 */
export async function fixCommand(args: Arguments, today: string): Promise<FixOutcome> {
  const tree = await openWorkingTree(process.cwd())
  const { documents, repository, notes } = await localDocuments(args, tree, today)
  const mended: Mended[] = []
  for (const document of documents) {
    const result = mend(document, repository)
    const changes = result.after !== result.before
    const problem =
      changes && !args.dryRun ? await replaceFile(tree.top, result.path, result.before, result.after) : result.problem
    mended.push({ ...result, problem: result.problem ?? problem })
  }
  const broken = mended.filter(({ problem }) => problem !== null)
  if (args.dryRun) {
    const diff = mended.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('')
    const terminal = process.stdout.isTTY === true
    const color = args.color && terminal && process.env['NO_COLOR'] === undefined
    return {
      text: terminal ? shownDiff(diff, color) : unread(diff),
      remarks: [...broken.map(problemLine), ...notes, `${sum(mended, 'to apply')}.`]
        .map((line) => `${line}\n`)
        .join(''),
      exitCode: diff === '' && broken.length === 0 ? 0 : 1,
    }
  }
  const chapters = mended.flatMap((each) => chapter(each))
  const blocks = [...chapters, ...notes.map((note) => [foreign(note)]), [`${sum(mended, 'applied')}.`]]
  return {
    text: `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    remarks: '',
    exitCode: broken.length === 0 ? 0 : 1,
  }
}

/**
 * A diff says what the documents say, byte for byte, and a runner would take some of its lines for commands: there it
 * stands between two lines of ours that stop that. git passes over them.
 */
function unread(diff: string): string {
  if (diff === '' || process.env['GITHUB_ACTIONS'] !== 'true') return diff
  const token = `docgate-${randomUUID()}`
  return `::stop-commands::${token}\n${diff}::${token}::\n`
}

function mend({ path, content, options }: LocalDocument, repository: Repository): Mended {
  if (content.kind === 'unreadable')
    return { path, before: '', after: '', applied: [], left: 0, problem: content.reason }
  const { text, applied, messages }: Fixed = fix(content.text, (each) => {
    return checkOnly(path, { kind: 'text', text: each }, options, repository).messages
  })
  const unread = messages.find(({ ruleId }) => ruleId === 'readable')
  if (unread !== undefined)
    return { path, before: content.text, after: content.text, applied: [], left: 0, problem: unread.reason }
  const left = messages.filter(({ severity }) => severity !== 'notice').length
  return { path, before: content.text, after: text, applied, left, problem: null }
}

function chapter(mended: Mended): readonly (readonly string[])[] {
  const { path, applied, left, problem } = mended
  if (problem !== null) return [[problemLine(mended)]]
  if (applied.length === 0) return []
  const width = Math.max(...applied.map(({ ruleId }) => columns(ruleId)))
  return [
    [
      `${foreignPath(path)}: ${count(applied.length, 'fix')}`,
      ...applied.map(({ ruleId, reason }) => `  ${padded(ruleId, width)}  ${foreign(reason, 300)}`),
      ...(left === 0 ? [] : [`  ${leftOver(left)}`]),
    ],
  ]
}

function problemLine({ path, problem }: Mended): string {
  return `${foreignPath(path)}: not fixed. ${foreign(problem ?? '')}`
}

function leftOver(left: number): string {
  return `${count(left, 'finding')} left that ${left === 1 ? 'needs' : 'need'} a person`
}

function sum(mended: readonly Mended[], done: string): string {
  const well = mended.filter(({ problem }) => problem === null)
  const fixes = well.reduce((total, { applied }) => total + applied.length, 0)
  const changed = well.filter(({ applied }) => applied.length > 0).length
  const left = well.reduce((total, each) => total + each.left, 0)
  const said = fixes === 0 ? 'Nothing to fix' : `${count(fixes, 'fix')} ${done} in ${count(changed, 'document')}`
  return left === 0 ? said : `${said}; ${leftOver(left)}`
}
