import { printSettings } from '../config/print.ts'
import { kindAt, loadKinds } from '../review/kinds.ts'
import { rules as allRules } from '../rules/index.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { localRules } from './local-rules.ts'

/**
 * `docgate check --print-config`: the configuration in force, as YAML.
 *
 * @throws UsageError, EnvironmentError
 */
export async function printConfig(args: Arguments): Promise<string> {
  const rules = await localRules(args, await openWorkingTree(process.cwd()))
  const fitted = await loadKinds(rules)
  const kinds = rules.kinds.map(({ kind, template }, index) => ({
    kind,
    template,
    schema: kindAt(fitted, index).schema,
  }))
  return printSettings(kinds, allRules)
}
