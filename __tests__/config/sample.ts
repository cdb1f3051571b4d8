/** What tests of the configuration share: a few rules with options of every shape, and a reader that knows them. */

import { parseSettings } from '../../src/config/parse.ts'
import type { Settings } from '../../src/config.ts'
import { defineRule, type Rule } from '../../src/rules/rule.ts'

const nothing = { description: 'nothing', severity: 'warning', check() {} } as const

export const sampleRules: readonly Rule[] = [
  defineRule({ ...nothing, id: 'readable' }),
  defineRule({ ...nothing, id: 'no-blank' }),
  defineRule({ ...nothing, id: 'clear-todo', variants: { late: 'error' } }),
  defineRule({
    ...nothing,
    id: 'limits',
    options: { most: 2, share: 0.5, strict: true, word: 'each', names: ['Jobs', 'Queues'] },
  }),
]

export function read(text: string): Settings {
  return parseSettings('docgate.yml', text, sampleRules)
}
