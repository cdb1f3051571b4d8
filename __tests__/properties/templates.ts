/** Templates of other teams: what may be in one, in any number and order. */
import fc from 'fast-check'
import type { Schema } from '../../src/template/schema.ts'
import { schemaOf } from '../engine.ts'

const titles = [
  'Purpose',
  'Context & scope',
  'Interfaces',
  'Rollout (stages)',
  'Budget',
  'Staffing plan',
  'Decision',
  'Alternatives considered',
  'Milestones',
  'Legal review',
  'Accessibility',
  'Training material (optional)',
  'Later ideas (optional)',
]

const labels = [
  'Owner (team)',
  'Queue/topic',
  'Deadline',
  'Notes & remarks',
  'Contact person',
  'Volume per day',
  'Encryption',
  'Licence',
  'Fallback',
  'Version',
  'Nickname (optional)',
]

/** A field with what it says about itself. */
const field = (label: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `- **${label}:**`,
    `- **${label}:** (short, please)`,
    `- **${label}:**\n  Who can tell more about it?\n  > Nobody knows? Write "None known".`,
    `- **${label}:**\n  e.g., first, second (of two), third.`,
    `- **${label}:**\n  - What is it for?\n  - Since when is it there?`,
  )

/** Fields whose values rules know, by their label. */
const known = fc.constantFrom(
  '- **Status:**\n  e.g., Draft, In review, Live (staging), Live (prod), Deprecated.',
  '- **Risk level:** (e.g., Low (no harm), Medium (some), High (money))',
  '- **Category:**\n  e.g., Sync, Reporting, Back-office.',
)

const fields: fc.Arbitrary<string> = fc
  .tuple(
    fc
      .uniqueArray(fc.constantFrom(...labels), { minLength: 1, maxLength: 4 })
      .chain((chosen) => fc.tuple(...chosen.map(field))),
    fc.option(known, { nil: null }),
    fc.constantFrom(
      '',
      'For each interface:\n\n',
      'One entry per line of business, for every one:\n\n',
      'In short:\n\n',
    ),
  )
  .map(([own, extra, lead]) => {
    const repeats = /each|every/.test(lead)
    return `${lead}${[...own, ...(extra === null || repeats ? [] : [extra])].join('\n')}`
  })

const body: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '> Be brief, and name the team that asked for it.',
    'Tell in two sentences what forces us to do this.\n\n- Who asked for it?\n- What happens if we wait?',
    '1. `<Actor>` sends `<thing>` to `<Queue>`.\n2. `<Worker>` takes it.',
    'We will …',
    '',
  ),
  fields,
)

/** The text of a template: chapters, numbered or not, some with parts, with prose or fields. */
export const templates: fc.Arbitrary<string> = fc
  .record({
    numbered: fc.boolean(),
    preamble: fc.constantFrom('', '> What does not apply, answer with "Not applicable here" and say why.\n\n'),
    chapters: fc
      .uniqueArray(fc.constantFrom(...titles), { minLength: 2, maxLength: 6 })
      .chain((chosen) =>
        fc.tuple(...chosen.map((title) => fc.record({ title: fc.constant(title), body, below: fc.boolean() }))),
      ),
  })
  .map(({ numbered, preamble, chapters }) => {
    let chapter = 0
    let part = 0
    const sections = chapters.map(({ title, body, below }) => {
      const nested = below && chapter > 0
      if (nested) part++
      else [chapter, part] = [chapter + 1, 0]
      const number = nested ? `${chapter}.${part} ` : `${chapter}. `
      return `${nested ? '###' : '##'} ${numbered ? number : ''}${title}\n\n${body}`
    })
    return `# Template\n\n${preamble}${sections.join('\n\n')}\n`
  })

export const schemas: fc.Arbitrary<Schema> = templates.map(schemaOf)
