/** What a configuration says about a template: names must be there, statuses may be said as people say them. */
import { describe, expect, test } from '@jest/globals'
import { fitKind } from '../../src/config/fit.ts'
import { unknownNames } from '../../src/config/unknown-names.ts'
import { defaultKind, type Kind } from '../../src/config.ts'
import { schemaOf } from '../engine.ts'
import { read } from './sample.ts'

const workflow = schemaOf(`# T
## 1. Entry
- **Stage:** e.g., Draft, Live (dev), Live (prod), Gone
- **Risk level (harm):** e.g., Low (reads), High (pays)
- **Owner:**
## 2. Jobs
For each job:
- **Stage:** e.g., a, b
### 2.1 Queues
Which?
`)
const decision = schemaOf('# ADR\n## Context\nWhy?\n## Decision\n- **State:** e.g., Proposed, Accepted\n')

/** The only kind of a configuration, fitted to the template. */
function fitted(config: string) {
  const [kind = defaultKind] = read(config).kinds
  return fitKind(kind, workflow)
}

describe('a severity by status', () => {
  const byStatus = (map: string): [string, string][] => {
    const choice = fitted(`watched: { status: Stage }\nseverity: { no-blank: ${map} }\n`).kind.severity['no-blank']
    return typeof choice === 'object' ? [...choice.byStatus] : []
  }
  test.each<[string, string, [string, string][]]>([
    ['in the template’s words', '{ Live (prod): error }', [['Live (prod)', 'error']]],
    ['in other case', '{ LIVE (Prod): error }', [['Live (prod)', 'error']]],
    [
      'for every status that begins so',
      '{ Live: error }',
      [
        ['Live (dev)', 'error'],
        ['Live (prod)', 'error'],
      ],
    ],
    [
      'for one of them otherwise, wherever that stands',
      '{ Live (dev): off, Live: error }',
      [
        ['Live (dev)', 'off'],
        ['Live (prod)', 'error'],
      ],
    ],
    ['for a status that is not there', '{ Retired: off }', [['Retired', 'off']]],
  ])('%s', (_, map, expected) => expect(byStatus(map)).toEqual(expected))
})

describe('watched statuses', () => {
  test('become those that the template lists', () => {
    const { watched } = fitted(
      'watched: { status: Stage, approveInto: [Live (PROD)], retired: [gone, nowhere] }\n',
    ).kind
    expect([watched.approveInto, watched.retired]).toEqual([['Live (prod)'], ['Gone', 'nowhere']])
  })
  test('all of them, where one word names several', () => {
    expect(fitted('watched: { status: Stage, approveInto: [Live] }\n').kind.watched.approveInto).toEqual([
      'Live (dev)',
      'Live (prod)',
    ])
  })
  test('of a risk or status with a remark are said without it', () => {
    const { kind } = fitted('watched: { status: Risk level, approveInto: [High (pays)] }\n')
    expect(kind.watched.approveInto).toEqual(['High'])
  })
})

describe('the template', () => {
  const listed = (config: string): (readonly string[])[] =>
    fitted(config).schema.sections.flatMap(({ fields }) => fields.map((field) => field.listed))
  test('keeps its listed values, and is the same object', () => {
    expect(fitted('').schema).toBe(workflow)
  })
  test('gets other values for a field, by its label without remarks', () => {
    expect(listed('fields: { risk level: { values: [None, Some] } }\n')).toEqual([
      ['Draft', 'Live (dev)', 'Live (prod)', 'Gone'],
      ['None', 'Some'],
      [],
      ['a', 'b'],
    ])
  })
  test('gets values where it listed none', () => {
    expect(listed('fields: { Owner: { values: [We, They] } }\n')[2]).toEqual(['We', 'They'])
  })
  test.each(['"2"', 'Jobs', '2. Jobs', '"2.1 Queues"', '"2.1"', 'queues'])('may lack section %s', (name) => {
    const optional = fitted(`optional: [${name}]\n`).schema.sections.filter((section) => section.optional)
    expect(optional.map(({ id }) => id)).toEqual([name.includes('2.1') || name === 'queues' ? '2.1' : '2'])
  })
})

describe('a name that no template has', () => {
  const sentences = (config: string): string[] => {
    const { kinds, references } = read(config)
    const templates = [workflow, decision]
    return unknownNames(
      references,
      kinds.map((kind: Kind, index) => fitKind(kind, templates[index] ?? workflow)),
    )
  }
  const in1 = 'in `template.md`.'
  test.each<[string, string, string[]]>([
    ['a field', 'fields: { Ovner: closed }\n', [`docgate.yml:1:11: no field \`Ovner\` ${in1} Did you mean \`Owner\`?`]],
    [
      'a field like none',
      'fields: { Sponsor: closed }\n',
      [`docgate.yml:1:11: no field \`Sponsor\` ${in1} There are Stage, Risk level (harm), Owner.`],
    ],
    [
      'a section',
      'optional: ["2.1", Qeues]\n',
      [`docgate.yml:1:19: no section \`Qeues\` ${in1} Did you mean \`Queues\`?`],
    ],
    [
      'a status',
      'watched: { status: Stage, retired: [Gon] }\nseverity: { no-blank: { default: off, Lve: off } }\n',
      [
        `docgate.yml:1:37: no status \`Gon\` ${in1} Did you mean \`Gone\`?`,
        `docgate.yml:2:39: no status \`Lve\` ${in1} Did you mean \`Live\`?`,
      ],
    ],
    [
      'a stage',
      'watched: { status: Stage, live: Running }\n',
      [
        `docgate.yml:1:33: no status that begins with \`Running\` ${in1} There are Draft, Live (dev), Live (prod), Gone.`,
      ],
    ],
    [
      'watched labels',
      'watched: { owners: Boss, safeguards: [Fence] }\n',
      [
        `docgate.yml:1:20: no field \`Boss\` ${in1} There are Stage, Risk level (harm), Owner.`,
        `docgate.yml:1:39: no field \`Fence\` ${in1} There are Stage, Risk level (harm), Owner.`,
      ],
    ],
    [
      'nothing that is a default',
      'watched: { risk: Risk, name: Workflow name, approveInto: [Live (prod)], live: live }\n',
      [`docgate.yml:1:18: no field \`Risk\` ${in1} Did you mean \`Risk level\`?`],
    ],
    [
      'no approval among statuses that are listed anew',
      'watched: { status: Stage }\nfields: { Stage: { values: [Idea, Built] } }\n',
      [
        'docgate.yml:2:20: none of these values of `Stage` needs an approval. Name those that do in `watched.approveInto`, or write `[]` there if none does.',
      ],
    ],
    [
      'an approval among statuses that are listed anew, or none on purpose',
      'documents: [{ files: a, watched: { approveInto: [built] } }, { files: b, watched: { approveInto: [] } }]\nwatched: { status: Stage }\nfields: { stage: { values: [Idea, Built] } }\n',
      [],
    ],
    ['values of another field', 'watched: { status: Stage }\nfields: { Owner: { values: [We] } }\n', []],
    ['nothing of a list that the template has not', 'watched: { status: Owner, retired: [Whatever] }\n', []],
    [
      'nothing that one of the kinds has',
      'documents: [{ files: a }, { files: b }]\nfields: { Owner: closed, State: open }\noptional: [Context]\n',
      [],
    ],
    [
      'what only another kind has',
      'documents: [{ files: a, optional: [Context] }, { files: b, fields: { Owner: closed } }]\n',
      [
        `docgate.yml:1:36: no section \`Context\` ${in1} There are 1 Entry, 2 Jobs, 2.1 Queues.`,
        `docgate.yml:1:70: no field \`Owner\` ${in1} There are State.`,
      ],
    ],
  ])('%s', (_, config, expected) => expect(sentences(config)).toEqual(expected))
})
