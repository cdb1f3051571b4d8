import { z } from 'zod'
import { meant } from '../meant.ts'
import { quoted } from '../reason.ts'
import type { Rule, RuleOptions } from '../rules/rule.ts'
import { gapsOf } from './gaps.ts'
import { people, transitions } from './policy-schema.ts'
import { keysOf, listOf, mapOf, text } from './shapes.ts'

/** Every path of a repository is held against all globs of all kinds. */
const mostEntries = 100
const entriesPhrase = `a list of at most ${mostEntries} entries`
/** Every listed value is held against every other one. */
const mostValues = 200
/** A glob with more wildcards tries very many ways to part a path. */
const mostGaps = 10

/** The configuration as a team writes it. Each description is what an editor shows. */
export function configSchema(rules: readonly Rule[]) {
  const decisions = decisionsOf(rules)
  const kind = mapOf(
    {
      files: z.union([glob, globs], { error: globsPhrase }).meta({
        description: 'Which files are documents of this kind: folders or globs from the top, `!` leaves out.',
      }),
      ...decisions,
    },
    keysOf('an entry of `documents`'),
  )
  const documentsPhrase = 'a glob, a list of globs or a list of kinds, for example `docs/workflows/**/*.md`'
  return mapOf(
    {
      documents: z
        .union(
          [glob, globs, z.array(kind).min(1, { error: documentsPhrase }).max(mostEntries, { error: entriesPhrase })],
          { error: documentsPhrase },
        )
        .meta({
          description:
            'Which files are documents: folders or globs from the top, `!` leaves out. Or a list of kinds, each with files and a template of its own; a document is of the first kind that it matches.',
        })
        .exactOptional(),
      ...decisions,
      ...people,
    },
    keysOf('the configuration'),
  ).meta({ title: 'docgate configuration', description: 'How docgate reviews the documents of this repository.' })
}

export type Config = z.infer<ReturnType<typeof configSchema>>
/** What can be decided for all documents, and for those of one kind. */
export type Decisions = Omit<Config, 'documents' | keyof typeof people>

export const severities = ['error', 'warning', 'notice', 'off'] as const

/** Not absolute, no drive, no way out of the repository or into git's own folder, no backslash. */
const pathInside = /^(?!(?:\.\/+)*\.git(?:\/|$)|\/|[A-Za-z]:|\.\.(?:\/|$)|[^\\]*\/\.\.(?:\/|$))[^\\]+$/
const pathPhrase = 'the path of a Markdown file in this repository, from its top, with `/`'

/** A path as git has it: without `./` in front. */
export function fromTop(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '')
}

const globsPhrase = 'a glob or a list of globs, for example `docs/workflows/**/*.md`'
const glob = text('a glob, for example `docs/workflows/**/*.md`').refine((given) => gapsOf(given) <= mostGaps, {
  error: (issue) =>
    `${quoted(String(issue.input))} has more than ${mostGaps} wildcards and groups. Write several globs instead.`,
})
const globs = z
  .array(glob)
  .min(1, { error: globsPhrase })
  .max(mostEntries, { error: entriesPhrase })
  .meta({ id: 'globs' })
const label = text("a field's label in the template")
const status = text('a status of the template')

/** YAML 1.1 reads `off` as `false`. */
const level = z.literal([...severities, false], { error: 'error, warning, notice or off' }).meta({ id: 'level' })
const byStatus = z
  .object({ default: level.exactOptional() }, { error: 'a map' })
  .catchall(level)
  .meta({ id: 'levelByStatus', description: 'By status of the document; `default` is for every other one.' })

const listKinds = ['closed', 'open', 'free'] as const
const listPhrase = 'closed, open or free'

function decisionsOf(rules: readonly Rule[]) {
  const ids = rules.map(({ id }) => id)
  const configurable = rules.filter(({ options }) => Object.keys(options).length > 0)
  return {
    template: text(pathPhrase)
      .regex(pathInside, { error: pathPhrase })
      .meta({ description: 'The template in this repository that the documents are made from.' })
      .exactOptional(),
    severity: mapOf(
      Object.fromEntries(rules.filter(({ id }) => id !== 'readable').map((rule) => [rule.id, severityOf(rule)])),
      {
        phrase: 'a map from a rule to its severity',
        unknown: (key) =>
          key === 'readable'
            ? 'the severity of `readable` cannot be changed: what was not read was not checked.'
            : noRule(key, ids),
      },
    )
      .meta({ description: 'How grave what a rule finds is: for all documents, or by their status.' })
      .exactOptional(),
    rules: mapOf(Object.fromEntries(configurable.map((rule) => [rule.id, optionsOf(rule)])), {
      phrase: 'a map from a rule to its options',
      unknown: (key, keys) => (ids.includes(key) ? noOptions(key, keys) : noRule(key, ids)),
    })
      .meta({ description: 'Options of rules.' })
      .exactOptional(),
    fields: z
      .record(z.string(), fieldChoice, { error: "a map from a field's label to closed, open or free" })
      .meta({ description: 'What the listed values of a field mean, by its label in the template.' })
      .exactOptional(),
    optional: listOf(text('a section of the template, by number or title'), 'a list of sections, by number or title')
      .meta({ description: 'Sections of the template that a document may leave out, by number or title.' })
      .exactOptional(),
    watched: watched.exactOptional(),
    transitions,
  }
}

function severityOf({ severity, variants, description }: Rule) {
  const usual = [severity, ...Object.entries(variants).map(([variant, other]) => `${variant}: ${other}`)].join('; ')
  return z
    .union([level, byStatus], { error: 'error, warning, notice or off, or a map from a status to one of them' })
    .meta({ description: `Finds ${description}. Default: ${usual}.` })
    .exactOptional()
}

function optionsOf({ id, options }: Rule) {
  const optional = (usual: RuleOptions[string]) =>
    optionOf(usual)
      .meta({ description: `Default: ${JSON.stringify(usual)}.` })
      .exactOptional()
  const shape = Object.fromEntries(Object.entries(options).map(([name, usual]) => [name, optional(usual)]))
  return mapOf(shape, keysOf(`\`${id}\``)).exactOptional()
}

/** What has the shape of a default. */
function optionOf(usual: RuleOptions[string]): z.ZodType<RuleOptions[string]> {
  if (typeof usual === 'boolean') return z.boolean({ error: 'true or false' })
  if (typeof usual === 'string') return text('a text')
  if (typeof usual !== 'number') return listOf(text('a text'), 'a list of texts')
  return Number.isInteger(usual)
    ? z.int({ error: 'a whole number' }).min(0, { error: 'a whole number from 0 up' })
    : z.number({ error: 'a number' })
}

const fieldChoice = z
  .union(
    [
      z.literal(listKinds, { error: listPhrase }).meta({
        description: 'closed: no other value is right. open: another value needs a note. free: any value is right.',
      }),
      mapOf(
        {
          values: listOf(text('a text'), 'a list of texts')
            .min(1, { error: 'a list of texts' })
            .max(mostValues, { error: `a list of at most ${mostValues} texts` })
            .meta({ description: "What stands in place of the template's listed values." })
            .exactOptional(),
          list: z.literal(['closed', 'open'], { error: 'closed or open' }).meta({ default: 'closed' }).exactOptional(),
          ordered: z
            .boolean({ error: 'true or false' })
            .meta({ description: 'The values go from first to last.', default: true })
            .exactOptional(),
        },
        keysOf('a field'),
      ),
    ],
    { error: `${listPhrase}, or a map with values, list or ordered` },
  )
  .meta({ id: 'field' })

const watched = mapOf(
  {
    status: label.meta({ description: 'How far the workflow is.' }).exactOptional(),
    risk: label.meta({ description: 'How much harm it can do.' }).exactOptional(),
    name: label.exactOptional(),
    owners: label.exactOptional(),
    safeguards: listOf(label, 'a list of labels')
      .meta({ description: 'Fields that protect people: nothing may go from them without an approval.' })
      .exactOptional(),
    live: text('the word that the statuses of a live document begin with')
      .meta({ description: 'A new document whose status begins with this word needs an approval.' })
      .exactOptional(),
    approveInto: listOf(status, 'a list of statuses')
      .meta({ description: 'Statuses that a document enters only with an approval.' })
      .exactOptional(),
    retired: listOf(status, 'a list of statuses')
      .meta({
        description:
          'Statuses outside the order: the review mentions a change into one; a change out of one needs an approval.',
      })
      .exactOptional(),
  },
  keysOf('`watched`'),
).meta({ id: 'watched', description: 'Fields that are watched for approval, by their label in the template.' })

function noRule(key: string, ids: readonly string[]): string {
  return `there is no rule ${quoted(key)}.${meant(key, ids, quoted) || ` The rules are ${ids.join(', ')}.`}`
}

function noOptions(key: string, others: readonly string[]): string {
  const those = others.length === 0 ? '' : ` Rules with options: ${others.join(', ')}.`
  return `${quoted(key)} has no options; its severity is set under \`severity\`.${those}`
}
