import type { Report } from '../report/report.ts'
import { UsageError } from '../usage-error.ts'
import type { Schema } from './schema.ts'

/** Where a repository may keep its own template; the first that exists is used. */
export const templatePaths = [
  'docs/workflows/_template.md',
  'docs/workflows/template.md',
  'docs/workflows/workflow-template.md',
  'docs/templates/workflow.md',
  '.windsurf/workflows/workflow-template.md',
] as const

/** A template that was found, as text. */
export interface FoundTemplate {
  readonly path: string
  readonly source: Report['template']['source']
  /** `null` for the built-in one, which is compiled already. */
  readonly text: string | null
}

/** Path of the built-in template, in docgate's own repository. */
export const builtInPath = 'template/workflow.md'

/**
 * The schema of a template.
 *
 * @throws UsageError with the line, for a template that can't be used.
 */
export async function loadSchema(found: FoundTemplate): Promise<Schema> {
  if (found.text === null) {
    const { builtIn } = await import('./built-in.ts')
    return builtIn
  }
  const { compileTemplate } = await import('./compile.ts')
  const compiled = compileTemplate(found.path, found.text)
  if ('problem' in compiled)
    throw new UsageError(`${compiled.problem.path}:${compiled.problem.line}: ${compiled.problem.reason}`)
  return compiled.schema
}
