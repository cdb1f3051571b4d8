import { type Findings, findChanges } from '../review.ts'
import type { Source } from '../source/source.ts'
import { defaultConfig } from './inputs.ts'
import type { Job } from './job.ts'
import { ruleUrls } from './rule-url.ts'

/** What two commits say by the inputs of this run, whoever approved it. */
export function findIn(source: Source, { environment, inputs, today }: Job): Promise<Findings> {
  return findChanges(source, {
    configPath: inputs.config,
    configRequired: inputs.config !== defaultConfig,
    configText: null,
    documents: inputs.documents,
    template: inputs.template,
    today,
    ruleUrl: ruleUrls(environment),
  })
}
