import type { CheckOptions } from '../check.ts'
import type { Fitted } from '../config/fit.ts'
import { kindAt } from '../review/kinds.ts'
import { noRuleUrl } from './files.ts'

/** What documents of the working tree are judged by. Plain data, for whoever checks them. */
export interface Judging {
  readonly kinds: readonly Fitted[]
  /** Every file of the tree, from its root. */
  readonly files: readonly string[]
  /** ISO 8601 date. */
  readonly today: string
}

/** What a document of a kind is checked with. */
export function optionsOf({ kinds, today }: Pick<Judging, 'kinds' | 'today'>, kind: number): CheckOptions {
  return { ...kindAt(kinds, kind), today, ruleUrl: noRuleUrl }
}
