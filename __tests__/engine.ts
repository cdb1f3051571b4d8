/** What engine tests share: a checked or compared document from plain text. */
import type { Checked } from '../src/check.ts'
import { check } from '../src/check.ts'
import { type Compared, compareDocument } from '../src/compare.ts'
import { defaultKind, type Kind } from '../src/config.ts'
import type { Change } from '../src/report/report.ts'
import type { Repository } from '../src/rules/rule.ts'
import { builtIn } from '../src/template/built-in.ts'
import { compileTemplate } from '../src/template/compile.ts'
import type { Schema } from '../src/template/schema.ts'

export const today = '2026-01-15'
export const path = 'docs/workflows/order-sync.md'

/** Compiles a template that is known to be good. */
export function schemaOf(template: string): Schema {
  const compiled = compileTemplate('template.md', template)
  if ('problem' in compiled) throw new Error(compiled.problem.reason)
  return compiled.schema
}

export function checkText(
  text: string,
  schema: Schema = builtIn,
  kind: Kind = defaultKind,
  repository: Repository | null = null,
): Checked {
  return check(path, text, { schema, kind, today, ruleUrl: () => '' }, null, repository)
}

/** One line for each message: `line rule-id [section field]`. */
export function brief(checked: Checked, rule?: string): string[] {
  return checked.messages
    .filter((message) => rule === undefined || message.ruleId === rule)
    .map(
      ({ line, ruleId, section, field }) => `${line} ${ruleId} [${section ?? ''}${field === null ? '' : ` ${field}`}]`,
    )
}

export function compareTexts(
  base: string | null,
  head: string | null,
  previousPath: string | null = null,
  schema: Schema = builtIn,
): Compared {
  const change: Change =
    base === null ? 'added' : head === null ? 'removed' : previousPath === null ? 'modified' : 'renamed'
  const content = (text: string | null) => (text === null ? null : { kind: 'text' as const, text })
  return compareDocument(
    { path, previousPath, change, base: content(base), head: content(head) },
    { schema, kind: defaultKind, today, ruleUrl: () => '' },
  )
}
