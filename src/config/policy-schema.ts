import { z } from 'zod'
import type { TransitionKind } from '../report/report.ts'
import { keysOf, listOf, mapOf, text } from './shapes.ts'

/** Every kind of transition, in the order of the documentation. */
export const transitionKinds = [
  'promoted',
  'demoted',
  'deprecated',
  'revived',
  'risk-lowered',
  'risk-raised',
  'renamed',
  'owners-changed',
  'safeguard-weakened',
  'section-removed',
  'created',
  'deleted',
] as const satisfies readonly TransitionKind[]

/** Letters, digits and single hyphens; the underscore is that of managed users (`ana_acme`). */
const account = '(?![\\w-]{40})[A-Za-z\\d]+(?:[-_][A-Za-z\\d]+)*'
const userPhrase = 'a GitHub user, for example `ana`'
const teamPhrase = 'a GitHub team, for example `"@org/slug"`'
const actorPhrase = 'a GitHub user (`ana`) or team (`"@org/slug"`)'
const actorsPhrase = `${actorPhrase}, or a list of them`

const user = text(userPhrase).regex(new RegExp(`^@?${account}$`), { error: userPhrase })
const team = text(teamPhrase).regex(new RegExp(`^@${account}/\\w[\\w-]{0,99}$`), { error: teamPhrase })
const actor = text(actorPhrase).regex(new RegExp(`^@?${account}$|^@${account}/\\w[\\w-]{0,99}$`), {
  error: actorPhrase,
})
const actors = z
  .union([actor, listOf(actor, actorsPhrase).min(1, { error: actorsPhrase })], { error: actorsPhrase })
  .meta({ id: 'actors', description: 'GitHub users (`ana`) and teams (`@org/slug`): one, or a list.' })

/** What every object has anyway is no name that a person gives. */
const nameKey = text('a name').regex(/^(?!(?:constructor|prototype|__proto__)$)/, { error: 'a name' })

const label = text("a field's label in the template, a section by number or title, or document")
const place = text("a field's label in the template, or a section by number or title")

function oneOrMore<Item extends z.ZodType>(item: Item, phrase: string) {
  return z.union([item, listOf(item, phrase).min(1, { error: phrase })], { error: phrase })
}

const values = oneOrMore(text('a listed value of the field'), 'a listed value of the field, or a list of them')
const risks = oneOrMore(text('a risk level of the template'), 'a risk level of the template, or a list of them')
const kindPhrase = transitionKinds.join(', ')
const kinds = oneOrMore(z.literal(transitionKinds, { error: kindPhrase }), `${kindPhrase}, or a list of them`)

const conditionPhrase = 'a map with one or more of field, kind, from, to, direction and risk'
const when = mapOf(
  {
    field: label.meta({ description: 'What changes: a label, a section, or `document` for the file.' }).exactOptional(),
    kind: kinds.meta({ description: 'The kind of change.' }).exactOptional(),
    from: values.meta({ description: 'The value of the field before.' }).exactOptional(),
    to: values.meta({ description: 'The value of the field afterwards.' }).exactOptional(),
    direction: z
      .literal(['up', 'down'], { error: 'up or down' })
      .meta({ description: 'up: towards the last value of the list. down: towards the first.' })
      .exactOptional(),
    risk: risks.meta({ description: 'Risk of the document, the higher one of both sides.' }).exactOptional(),
  },
  { ...keysOf('`when`'), phrase: conditionPhrase },
)
  .check((context) => {
    // An unknown key is told already, and what was meant by it is missing here.
    if (context.issues.length > 0) return
    const { field, from, to } = context.value
    const refuse = (message: string, path: string[] = []): void => {
      context.issues.push({ code: 'custom', message, path, input: context.value })
    }
    if (Object.keys(context.value).length === 0) refuse(`\`when\` takes ${conditionPhrase}, not an empty map.`)
    if (field === undefined && from !== undefined) refuse('`from` needs `field`: whose value is it?', ['from'])
    if (field === undefined && to !== undefined) refuse('`to` needs `field`: whose value is it?', ['to'])
  })
  .meta({
    id: 'condition',
    description: 'Which changes the rule is about: all that is said must hold.',
    minProperties: 1,
    dependencies: { from: ['field'], to: ['field'] },
  })

const slotPhrase = 'a map with one of role, owner, user, team and permission, for example `{ role: risk }`'
const slot = mapOf(
  {
    role: text('the name of a role')
      .meta({ description: 'One of those who stand under this name in `roles`.' })
      .exactOptional(),
    owner: z
      .literal(['base', 'head'], { error: 'base or head' })
      .meta({
        description: 'Who owns the document: before (base) or after (head) the change. `owners` says who that is.',
      })
      .exactOptional(),
    user: user.meta({ description: 'This GitHub user.' }).exactOptional(),
    team: team.meta({ description: 'Somebody of this GitHub team.' }).exactOptional(),
    permission: z
      .literal('write', { error: 'write' })
      .meta({ description: 'Anybody with write access.' })
      .exactOptional(),
  },
  { ...keysOf('an entry of `require`'), phrase: slotPhrase },
)
  .check((context) => {
    const count = Object.keys(context.value).length
    if (count === 1 || context.issues.length > 0) return
    const message =
      count === 0
        ? `an entry of \`require\` is ${slotPhrase}, not an empty map.`
        : 'an entry of `require` takes one of role, owner, user, team and permission; write a separate entry for each.'
    context.issues.push({ code: 'custom', message, path: [], input: context.value })
  })
  .meta({ id: 'approver', description: 'Who gives one approval.', minProperties: 1, maxProperties: 1 })

/** More approvals of one change are no rule but a mistake. */
const mostSlots = 10
const requirePhrase = `notice, or a list of one to ${mostSlots} who approve, for example \`[{ role: risk }]\``
const namePhrase = 'a name of up to 100 letters on one line'

const rule = mapOf(
  {
    name: text(namePhrase)
      .regex(/^[^\r\n]{1,100}$/, { error: namePhrase })
      .meta({ description: 'What people see; made from `when` where it is not given.' })
      .exactOptional(),
    when,
    require: z
      .union(
        [
          z.literal('notice', { error: requirePhrase }),
          listOf(slot, requirePhrase).min(1, { error: requirePhrase }).max(mostSlots, { error: requirePhrase }),
        ],
        { error: requirePhrase },
      )
      .meta({
        description: '`notice`: the review mentions it. A list: one approval by each, all by different people.',
      }),
    covers: listOf(place, 'a list of labels or sections')
      .meta({ description: 'Fields and sections whose later edits void an approval. Default: `watched.safeguards`.' })
      .exactOptional(),
    evidence: z
      .literal(['review', 'code'], { error: 'review or code' })
      .meta({
        description: 'review: an approving review. code: its text must contain the code of the change.',
        default: 'review',
      })
      .exactOptional(),
  },
  keysOf('a rule of `transitions`'),
).meta({ id: 'transition' })

/** What may stand at the top, and in an entry of `documents`. */
export const transitions = listOf(rule, 'a list of rules')
  .meta({ description: 'Who must approve which change. Where no rule is about a change, the default holds.' })
  .exactOptional()

/** What may stand at the top alone. */
export const people = {
  owners: z
    .record(nameKey, actors, { error: 'a map from the words of an owners field to GitHub users or teams' })
    .meta({ description: 'Who stands behind the words in the owners field of a document.' })
    .exactOptional(),
  roles: z
    .record(nameKey, actors, { error: 'a map from the name of a role to GitHub users or teams' })
    .meta({ description: 'Names for people, to be asked for in `transitions`.' })
    .exactOptional(),
  solo: z
    .boolean({ error: 'true or false' })
    .meta({
      description: 'A repository of one person: authors may settle their own change, by a review with its code.',
      default: false,
    })
    .exactOptional(),
}

const policyKeys = ['owners', 'roles', 'transitions', 'solo']

/** A policy on its own, as `--policy` takes it; other keys of a configuration have no place in it. */
export function policySchema(otherKeys: readonly string[]) {
  const { phrase, unknown } = keysOf('a policy')
  return mapOf(
    { ...people, transitions },
    {
      phrase,
      unknown: (key, keys) =>
        otherKeys.includes(key)
          ? `\`${key}\` belongs in the configuration. A policy has only ${policyKeys.join(', ')}.`
          : unknown(key, keys),
    },
  )
}

export type GivenPolicy = z.infer<ReturnType<typeof policySchema>>
export type GivenRule = z.infer<typeof rule>
export type GivenActors = z.infer<typeof actors>
