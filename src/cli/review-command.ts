import type { Report } from '../report/report.ts'
import { conclude, findChanges } from '../review.ts'
import { openGitSource } from '../source/git.ts'
import { givenApprovals } from './approvals.ts'
import type { Arguments } from './arguments.ts'
import { configPath, givenPolicy, noRuleUrl, readGiven } from './files.ts'

/**
 * `docgate review`: what the review of a pull request would say, from local git alone. Nobody's approval is known
 * here but those that are given.
 *
 * @throws UsageError, EnvironmentError
 */
export async function reviewCommand(args: Arguments, base: string, today: string): Promise<Report> {
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
  return conclude(findings, evidence, { failOn: args.failOn, approvals: 'gate' })
}
