import { defaultSettings, readSettings, type Settings } from '../config.ts'
import type { FileContent, FileRequest, Source } from '../source/source.ts'
import { builtInPath, type FoundTemplate, templatePaths } from '../template/find.ts'
import { UsageError } from '../usage-error.ts'

export interface ReviewOptions {
  /** Path of the configuration in the repository; it may be missing unless it was asked for. */
  readonly configPath: string
  readonly configRequired: boolean
  /** Text of a configuration from outside of the repository, instead of the file. */
  readonly configText: string | null
  /** Globs that win over the configuration. */
  readonly documents: readonly string[] | null
  /** A template that was asked for: as text, or as a path in the repository. */
  readonly template: FoundTemplate | string | null
  /** ISO 8601 date. */
  readonly today: string
  ruleUrl(ruleId: string): string
}

/** Configuration and template that a change is judged by. */
export interface RulesInForce {
  readonly settings: Settings
  readonly template: FoundTemplate
}

/**
 * Reads them from the tip of the base branch, so that a change can't loosen the rules it is judged by.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
export async function readRulesInForce(source: Source, options: ReviewOptions): Promise<RulesInForce> {
  const asked = typeof options.template === 'string' ? [options.template] : []
  const misnamed = options.configPath.replace(/\.yml$/, '.yaml')
  const paths = [
    ...new Set([options.configPath, misnamed, ...asked, ...(options.template === null ? templatePaths : [])]),
  ]
  const contents = await source.read(paths.map((path): FileRequest => ({ side: 'tip', path })))
  const at = (path: string): FileContent | null => contents[paths.indexOf(path)] ?? null

  if (options.configText === null && at(options.configPath) === null && at(misnamed) !== null) {
    throw new UsageError(
      `Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it in the input config.`,
    )
  }
  const settings = await settingsFrom(options, at(options.configPath))
  if (options.template !== null && typeof options.template !== 'string') return { settings, template: options.template }
  if (typeof options.template === 'string')
    return {
      settings,
      template: { path: options.template, source: 'option', text: textOf(options.template, at(options.template)) },
    }
  if (settings.template !== null) {
    const [content] = await source.read([{ side: 'tip', path: settings.template }])
    return {
      settings,
      template: { path: settings.template, source: 'config', text: textOf(settings.template, content ?? null) },
    }
  }
  const path = templatePaths.find((each) => at(each) !== null)
  if (path === undefined) return { settings, template: { path: builtInPath, source: 'built-in', text: null } }
  return { settings, template: { path, source: 'repository', text: textOf(path, at(path)) } }
}

async function settingsFrom(options: ReviewOptions, content: FileContent | null): Promise<Settings> {
  if (options.configText === null && content === null) {
    if (options.configRequired)
      throw new UsageError(`The configuration \`${options.configPath}\` does not exist on the base branch.`)
    return defaultSettings
  }
  const { rules } = await import('../rules/index.ts')
  const text = options.configText ?? textOf(options.configPath, content)
  return readSettings(
    options.configPath,
    text,
    rules.map((rule) => rule.id),
  )
}

function textOf(path: string, content: FileContent | null): string {
  if (content === null) throw new UsageError(`The template \`${path}\` does not exist on the base branch.`)
  if (content.kind === 'unreadable') throw new UsageError(`\`${path}\` can not be read: ${content.reason}`)
  return content.text
}
