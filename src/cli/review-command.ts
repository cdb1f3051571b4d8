import type { Compared } from '../compare.ts'
import { columnsOf } from '../report/columns.ts'
import { hunks } from '../report/unified-diff.ts'
import { conclude, findChanges } from '../review.ts'
import { openGitSource } from '../source/git.ts'
import { answered } from '../source/lists.ts'
import type { ChangedFile, Source } from '../source/source.ts'
import { givenApprovals } from './approvals.ts'
import type { Arguments } from './arguments.ts'
import { configPath, givenPolicy, noRuleUrl, readGiven } from './files.ts'
import type { Said } from './said.ts'

/**
 * `docgate review`: what the review of a pull request would say, from local git alone. Nobody's approval is known
 * here but those that are given.
 *
 * @throws UsageError, EnvironmentError
 */
export async function reviewCommand(args: Arguments, base: string, today: string): Promise<Said> {
  const source = await openGitSource({ directory: process.cwd(), base, head: args.head })
  const findings = await findChanges(source, {
    configPath: args.config ?? configPath,
    configRequired: false,
    configText: args.config === null ? null : await readGiven(args.config, 'configuration'),
    documents: null,
    template:
      args.template === null
        ? null
        : { path: args.template, source: 'option', text: await readGiven(args.template, 'template') },
    policyText: await givenPolicy(args.policy),
    today,
    ruleUrl: noRuleUrl,
  })
  const evidence =
    args.approve.length === 0 ? null : [await givenApprovals(process.cwd(), source, findings, args.approve)]
  const report = conclude(findings, evidence, { failOn: args.failOn, approvals: 'gate' })
  return {
    report,
    async beside() {
      const { documents } = findings
      return {
        advices: new Map(documents.flatMap(({ path, advice }) => (advice === undefined ? [] : [[path, advice]]))),
        columns: columnsOf(documents),
        texts: new Map(documents.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
        files: await patched(source, documents),
      }
    },
  }
}

/** The changed documents with the patches that GitHub would give, which git alone does not. */
async function patched(source: Source, documents: readonly Compared[]): Promise<readonly ChangedFile[]> {
  const changed = documents.flatMap(({ path, previousPath, change, text }) =>
    text === undefined || change === 'unchanged' ? [] : [{ path, previousPath, change, text }],
  )
  const bases = await source.read(
    changed.map(({ path, previousPath }) => ({ side: 'base', path: previousPath ?? path })),
  )
  return answered(changed, bases).map(([{ text, ...file }, base]) => {
    if (base?.kind === 'unreadable') return { ...file, patch: null }
    return { ...file, patch: hunks(base === null ? '' : base.text, text) }
  })
}
