import { type RulesInForce, readRulesInForce } from '../review/rules-in-force.ts'
import type { WorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { configPath, givenPolicy, readGiven } from './files.ts'

/**
 * Configuration and templates as they lie in the working tree, or where options say.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
export async function localRules(
  { config, template, policy }: Pick<Arguments, 'config' | 'template' | 'policy'>,
  tree: WorkingTree,
): Promise<RulesInForce> {
  return readRulesInForce(
    { read: (paths) => Promise.all(paths.map((path) => tree.read(path))), where: 'in the working tree' },
    {
      configPath: config ?? configPath,
      configRequired: false,
      configText: config === null ? null : await readGiven(config, 'configuration'),
      template:
        template === null ? null : { path: template, source: 'option', text: await readGiven(template, 'template') },
      policyText: await givenPolicy(policy),
    },
  )
}
