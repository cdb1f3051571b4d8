import type { FieldConventions, Watched } from './conventions.ts'
import type { Severity } from './message.ts'
import { UsageError } from './usage-error.ts'

/** What a team decides. Defaults are those of the built-in template, keyed by label, so that another template works too. */
export interface Settings {
  /** Globs of the documents, from the root of the repository. */
  readonly documents: readonly string[]
  /** Path of the template in the repository, or `null`: look for it. */
  readonly template: string | null
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly fields: FieldConventions
  readonly watched: Watched
}

export const defaultSettings: Settings = {
  documents: ['docs/workflows/**/*.md'],
  template: null,
  severity: {},
  fields: { closed: ['Status', 'Risk level'], open: ['Category'] },
  watched: {
    name: 'Workflow name',
    owners: 'Primary owners',
    status: 'Status',
    risk: 'Risk level',
    safeguards: ['Approval steps', 'Risky operations'],
    approveInto: ['Live (prod)'],
    retired: ['Deprecated'],
    live: 'Live',
  },
}

const keys = ['documents', 'template', 'severity'] as const
const severities = ['error', 'warning', 'notice', 'off'] as const

/**
 * Reads `.github/docgate.yml`.
 *
 * @throws UsageError with the line, for an unknown key or value: a configuration that is half understood judges wrongly.
 */
export async function readSettings(path: string, text: string, ruleIds: readonly string[]): Promise<Settings> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const refuse = (offset: number, sentence: string): never => {
    throw new UsageError(`${path}:${lines.linePos(offset).line}: ${sentence}`)
  }
  const problem = yaml.errors[0]
  if (problem !== undefined)
    return refuse(problem.pos[0], `not valid YAML: ${problem.message.split(/ at line |\n/)[0]}`)
  if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null)) return defaultSettings
  if (!isMap(yaml.contents)) return refuse(0, `expected keys (${keys.join(', ')}), found something else.`)

  let settings = defaultSettings
  for (const { key, value } of yaml.contents.items) {
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    const name = isScalar(key) ? String(key.value) : ''
    if (name === 'documents') {
      const list = isSeq(value)
        ? value.items.map((item) => (isScalar(item) ? item.value : null))
        : isScalar(value)
          ? [value.value]
          : [null]
      const globs = list.filter((each): each is string => typeof each === 'string' && each !== '')
      if (globs.length !== list.length || globs.length === 0)
        refuse(at, '`documents` is a glob or a list of globs, for example `docs/workflows/**/*.md`.')
      settings = { ...settings, documents: globs }
    } else if (name === 'template') {
      const template =
        isScalar(value) && typeof value.value === 'string' && value.value !== ''
          ? value.value
          : refuse(at, '`template` is the path of a Markdown file in this repository.')
      settings = { ...settings, template }
    } else if (name === 'severity') {
      if (!isMap(value)) return refuse(at, '`severity` is a map from a rule to error, warning, notice or off.')
      const chosen: Record<string, Severity | 'off'> = {}
      for (const pair of value.items) {
        const rule = isScalar(pair.key) ? String(pair.key.value) : ''
        const where = isScalar(pair.key) ? (pair.key.range?.[0] ?? at) : at
        const severity = severities.find(
          (each) =>
            isScalar(pair.value) && (pair.value.value === each || (each === 'off' && pair.value.value === false)),
        )
        if (rule === 'readable')
          refuse(where, 'the severity of `readable` can not be changed: what was not read was not checked.')
        if (!ruleIds.includes(rule)) refuse(where, `there is no rule \`${rule}\`. The rules are ${ruleIds.join(', ')}.`)
        if (severity === undefined)
          return refuse(where, `the severity of \`${rule}\` is one of ${severities.join(', ')}.`)
        chosen[rule] = severity
      }
      settings = { ...settings, severity: chosen }
    } else refuse(at, `unknown key \`${name}\`. The keys are ${keys.join(', ')}.`)
  }
  return settings
}
