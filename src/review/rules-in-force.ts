import { defaultSettings, type Kind, type Reference, readSettings, type Settings, withPolicy } from '../config.ts'
import { answered } from '../source/lists.ts'
import type { FileContent } from '../source/source.ts'
import { builtInPath, type FoundTemplate, templatePaths } from '../template/find.ts'
import { UsageError } from '../usage-error.ts'

/** What was asked for instead of what a repository says. */
export interface RulesOptions {
  /** Path of the configuration in the repository; it may be missing unless it was asked for. */
  readonly configPath: string
  readonly configRequired: boolean
  /** Text of a configuration from outside of the repository, instead of the file. */
  readonly configText: string | null
  /** A template that was asked for, for documents of every kind: as text, or as a path in the repository. */
  readonly template: FoundTemplate | string | null
  /** A policy that stands in for that of the configuration: "what would be asked for, if this were in force?" */
  readonly policyText?: PolicyText | null
}

/** A policy from outside of the repository, and the name of its file for sentences. */
export interface PolicyText {
  readonly path: string
  readonly text: string
}

/** A kind of documents and the template that they are judged by. */
export interface KindInForce {
  readonly kind: Kind
  readonly template: FoundTemplate
}

/** What documents are judged by. */
export interface RulesInForce {
  /** At least one. */
  readonly kinds: readonly KindInForce[]
  /** Names in the configuration that a template must confirm. */
  readonly references: readonly Reference[]
}

/** Where the rules are read: the tip of the base branch, or the files as they lie there. */
export interface RulesHome {
  /** One entry for each path, in their order; `null` where there is no such file. */
  read(paths: readonly string[]): Promise<readonly (FileContent | null)[]>
  /** For sentences: "does not exist …". */
  readonly where: string
}

/**
 * Reads configuration and templates: at most twice, the second time for templates that the configuration names.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
export async function readRulesInForce(home: RulesHome, options: RulesOptions): Promise<RulesInForce> {
  const asked = typeof options.template === 'string' ? [options.template] : []
  const misnamed = options.configPath.replace(/\.yml$/, '.yaml')
  const searched = options.template === null ? templatePaths : []
  const files = new Files(home)
  await files.read([options.configPath, misnamed, ...asked, ...searched])
  if (options.configText === null && files.at(options.configPath) === null && files.at(misnamed) !== null) {
    throw new UsageError(
      `Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it as the configuration.`,
    )
  }
  const configured = await settingsFrom(options, files)
  const { policyText = null } = options
  const settings = policyText === null ? configured : await withPolicy(configured, policyText.path, policyText.text)
  const { references } = settings
  if (options.template !== null) {
    const template = givenTemplate(options.template, files)
    // What a kind says about its own template says nothing about another one.
    const isMeant = (index: number): boolean => settings.kinds[index]?.template === null
    return {
      kinds: settings.kinds.map((kind) => ({ kind, template })),
      references: references.map((each) => ({ ...each, kinds: each.kinds.filter(isMeant) })),
    }
  }
  const named = settings.kinds.flatMap((kind) => kind.template ?? [])
  await files.read(named)
  const found = templatePaths.find((path) => files.at(path) !== null)
  const usual: FoundTemplate =
    found === undefined
      ? { path: builtInPath, source: 'built-in', text: null }
      : { path: found, source: 'repository', text: files.text(found) }
  const templateOf = ({ template: path }: Kind): FoundTemplate =>
    path === null ? usual : { path, source: 'config', text: files.text(path, placeOf(settings, path)) }
  return { kinds: settings.kinds.map((kind) => ({ kind, template: templateOf(kind) })), references }
}

function givenTemplate(given: FoundTemplate | string, files: Files): FoundTemplate {
  return typeof given === 'string' ? { path: given, source: 'option', text: files.text(given) } : given
}

async function settingsFrom({ configPath, configText, configRequired }: RulesOptions, files: Files): Promise<Settings> {
  if (configText !== null) return readSettings(configPath, configText)
  const content = files.at(configPath)
  if (content !== null) return readSettings(configPath, textOf(configPath, content))
  if (configRequired) throw new UsageError(`The configuration \`${configPath}\` does not exist ${files.where}.`)
  return defaultSettings
}

/** Where the configuration names a template, as the beginning of a sentence about it. */
function placeOf({ references }: Settings, path: string): string {
  const reference = references.find(({ what, name }) => what === 'template' && name === path)
  return reference === undefined ? '' : `${reference.place}: `
}

/** Files that were read once. */
class Files {
  readonly #home: RulesHome
  readonly #contents = new Map<string, FileContent | null>()

  constructor(home: RulesHome) {
    this.#home = home
  }

  get where(): string {
    return this.#home.where
  }

  async read(paths: readonly string[]): Promise<void> {
    const wanted = [...new Set(paths)].filter((path) => !this.#contents.has(path))
    if (wanted.length === 0) return
    const contents = await this.#home.read(wanted)
    for (const [path, content] of answered(wanted, contents)) this.#contents.set(path, content)
  }

  at(path: string): FileContent | null {
    return this.#contents.get(path) ?? null
  }

  /** Text of a template that must be there. */
  text(path: string, place = ''): string {
    const content = this.at(path)
    if (content === null) throw new UsageError(`${place}The template \`${path}\` does not exist ${this.where}.`)
    return textOf(path, content)
  }
}

function textOf(path: string, content: FileContent): string {
  if (content.kind === 'unreadable') throw new UsageError(`\`${path}\` cannot be read. ${content.reason}`)
  return content.text
}
