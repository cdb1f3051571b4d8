import path from 'node:path'
import { checkOnly } from '../compare.ts'
import { defaultSettings, readSettings, type Settings } from '../config.ts'
import { documentMatcher } from '../documents.ts'
import type { Report } from '../report/report.ts'
import { conclude } from '../review.ts'
import { rules } from '../rules/index.ts'
import { openWorkingTree, type WorkingTree } from '../source/working-tree.ts'
import { builtInPath, type FoundTemplate, loadSchema, templatePaths } from '../template/find.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { configPath, noRuleUrl, readGiven } from './files.ts'

/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @throws UsageError, EnvironmentError
 */
export async function checkCommand(args: Arguments, today: string): Promise<Report> {
  const tree = await openWorkingTree(process.cwd())
  const settings = await settingsOf(args, tree)
  const template = await templateOf(args, tree, settings)
  const schema = await loadSchema(template)
  const isDocument = documentMatcher(settings.documents, template.text === null ? null : template.path)
  const { paths, notes } = await chosenPaths(args.paths, tree, isDocument, settings)
  const documents = []
  for (const each of paths) {
    const content = await tree.read(each)
    if (content === null) throw new UsageError(`There is no file ${each}.`)
    documents.push(checkOnly(each, content, { schema, settings, today, ruleUrl: noRuleUrl }))
  }
  const findings = { template: { path: template.path, source: template.source }, settings, documents, notes }
  return conclude(findings, null, { failOn: args.failOn, approvals: 'off' })
}

async function settingsOf(args: Arguments, tree: WorkingTree): Promise<Settings> {
  const ids = rules.map((rule) => rule.id)
  if (args.config !== null) return readSettings(args.config, await readGiven(args.config, 'configuration'), ids)
  const content = await tree.read(configPath)
  if (content === null) return defaultSettings
  if (content.kind === 'unreadable') throw new UsageError(`${configPath} can not be read: ${content.reason}`)
  return readSettings(configPath, content.text, ids)
}

async function templateOf(args: Arguments, tree: WorkingTree, settings: Settings): Promise<FoundTemplate> {
  if (args.template !== null)
    return { path: args.template, source: 'option', text: await readGiven(args.template, 'template') }
  const candidates = settings.template === null ? templatePaths : [settings.template]
  for (const each of candidates) {
    const content = await tree.read(each)
    if (content?.kind === 'unreadable') throw new UsageError(`The template ${each} can not be read: ${content.reason}`)
    if (content !== null)
      return { path: each, source: settings.template === null ? 'repository' : 'config', text: content.text }
  }
  if (settings.template !== null)
    throw new UsageError(`${configPath}: the template ${settings.template} does not exist.`)
  return { path: builtInPath, source: 'built-in', text: null }
}

/** Given files as they are, given folders with the documents below them; else every document of the tree. */
async function chosenPaths(
  given: readonly string[],
  tree: WorkingTree,
  isDocument: (path: string) => boolean,
  settings: Settings,
): Promise<{ paths: string[]; notes: string[] }> {
  const all = await tree.list()
  if (given.length === 0) {
    const paths = all.filter(isDocument)
    const notes =
      paths.length === 0 ? [`No document matches ${settings.documents.map((glob) => `\`${glob}\``).join(', ')}.`] : []
    return { paths, notes }
  }
  const chosen = given.flatMap((each) => {
    const relative = path.relative(tree.top, path.resolve(each)).split(path.sep).join('/')
    if (relative.startsWith('../') || relative === '..' || path.isAbsolute(relative))
      throw new UsageError(`${each} lies outside of ${tree.top}.`)
    const below = all.filter((file) => relative === '' || file.startsWith(`${relative}/`))
    if (below.length === 0) return [relative]
    const documents = below.filter(isDocument)
    if (documents.length === 0)
      throw new UsageError(
        `No document below ${each} matches ${settings.documents.join(', ')}. Name the files, or set documents in ${configPath}.`,
      )
    return documents
  })
  return { paths: [...new Set(chosen)], notes: [] }
}
