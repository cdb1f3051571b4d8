import { z } from 'zod'
import type { Rule } from '../rules/rule.ts'
import { configSchema } from './schema.ts'

/** The JSON Schema of the configuration, for editors: with these rules and their options. */
export function configJsonSchema(rules: readonly Rule[]): object {
  return z.toJSONSchema(configSchema(rules), { target: 'draft-7', io: 'input' })
}
