/** Rules that nobody can satisfy, and rules that are about nothing, are found before they hold a pull request. */
import { describe, expect, test } from '@jest/globals'
import { policyFlaws } from '../../src/approval/flaws.ts'
import { fitKind } from '../../src/config/fit.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { read } from '../config/sample.ts'
import { schemaOf } from '../engine.ts'

const decision = schemaOf('# ADR\n## Context\nWhy?\n## Decision\n- **State:** e.g., Proposed, Accepted\n')

function flaws(config: string, schemas: readonly Schema[] = [builtIn]): string[] {
  const fitted = read(config).kinds.map((kind, index) => fitKind(kind, schemas[index] ?? builtIn))
  return policyFlaws(fitted).map(({ place, sentence }) => `${place.replace('docgate.yml:', '')} ${sentence}`)
}

const people =
  'roles: { risk: [rita], ops: [Rita, bob], crew: ["@org/crew"] }\nowners: { Team A: ana, Team B: [ana, bob] }\n'
const rule = (when: string, require = '[{ permission: write }]'): string =>
  `transitions: [{ when: { ${when} }, require: ${require} }]\n`
const slots = (require: string, when = 'kind: deleted'): string => `${people}${rule(when, require)}`

describe('a rule with too few people', () => {
  const two = (who: string, only: string): string =>
    `3:15 ${who} must be 2 different people, and there is only ${only}. Name more people.`
  test.each<[string, string, string[]]>([
    ['the same role twice', slots('[{ role: risk }, { role: risk }]'), [two('role `risk` and role `risk`', '`@rita`')]],
    [
      'a role and its only person, in other case',
      slots('[{ user: RITA }, { role: risk }]'),
      [two('`@RITA` and role `risk`', '`@rita`')],
    ],
    ['two roles with enough people', slots('[{ role: risk }, { role: ops }]'), []],
    [
      'three for two people',
      slots('[{ role: ops }, { permission: write }, { user: bob }, { role: risk }]'),
      [
        '3:15 role `ops` and `@bob` and role `risk` must be 3 different people, and there is only `@rita` and `@bob`. Name more people.',
      ],
    ],
    [
      'a team, whose members are more than anybody knows',
      slots('[{ role: crew }, { team: "@org/crew" }, { permission: write }]'),
      [],
    ],
    [
      'an owner who is the only other one too',
      slots('[{ owner: head }, { user: ana }]'),
      [`${two('the owner and `@ana`', '`@ana`')} This concerns documents owned by \`Team A\`.`],
    ],
    [
      'the owner of both sides, where the owner does not change',
      slots('[{ owner: base }, { owner: head }]'),
      [`${two('the owner before and the owner', '`@ana`')} This concerns documents owned by \`Team A\`.`],
    ],
    ['the owner of both sides, where it does', slots('[{ owner: base }, { owner: head }]', 'kind: owners-changed'), []],
    [
      'what does not hang on the owner, once',
      slots('[{ role: risk }, { user: rita }, { owner: head }]'),
      [two('role `risk` and `@rita`', '`@rita`')],
    ],
    [
      'owners that nobody knows',
      rule('kind: deleted', '[{ owner: base }]'),
      [
        '1:15 it asks for an owner, but `owners` is empty. Say there which GitHub users or teams the names in the documents stand for.',
      ],
    ],
    ['a notice', rule('kind: deleted', 'notice'), []],
  ])('%s', (_, config, expected) => expect(flaws(config)).toEqual(expected))
})

describe('a rule about nothing', () => {
  const never = (name: string, hint: string): string[] => [
    `1:15 no change can match \`${name}\`, so the rule never applies.${hint}`,
  ]
  const leave = (keys: string): string => ` Leave out ${keys}, or write another value.`
  test.each<[string, string, string[]]>([
    [
      'up from the top',
      rule('field: Status, from: Live (prod), to: Draft, direction: up'),
      never('Status up from Live (prod) into Draft', leave('`from` or `direction`')),
    ],
    [
      'up from the end of the risks',
      rule('field: Risk level, from: High, direction: up'),
      never('Risk level up from High', leave('`from` or `direction`')),
    ],
    [
      'down into the highest risk',
      rule('field: Risk level, to: High, direction: down'),
      never('Risk level down into High', leave('`to` or `direction`')),
    ],
    [
      'from a value into itself',
      rule('field: Status, from: Draft, to: Draft'),
      never('Status from Draft into Draft', leave('`from` or `to`')),
    ],
    [
      'a direction of a name',
      rule('field: Workflow name, direction: up'),
      never('Workflow name up', leave('`direction` or `field`')),
    ],
    [
      'a kind of another field',
      rule('field: Status, kind: renamed'),
      never('Status renamed', leave('`kind` or `field`')),
    ],
    [
      'a direction of another kind',
      rule('kind: risk-lowered, direction: up'),
      never('risk lowered up', leave('`kind` or `direction`')),
    ],
    [
      'a field that is not watched',
      rule('field: Category'),
      ['1:15 `Category` is not watched, so no rule can be about it. Name it in `watched.safeguards`.'],
    ],
    [
      'down among statuses without an order',
      `fields: { Status: { values: [A, B], ordered: false } }\nwatched: { approveInto: [B] }\n${rule('field: Status, direction: down')}`,
      [
        '3:15 no change can match `Status down`, so the rule never applies. Leave out `direction` or `field`, or write another value.',
      ],
    ],
  ])('%s', (_, config, expected) => expect(flaws(config)).toEqual(expected))

  test.each([
    'field: Status, to: Live (prod)',
    'field: Status, from: Live, direction: down, risk: High',
    'field: Status, to: Deprecated',
    'field: Status, from: Deprecated, direction: up',
    'field: Status, kind: created',
    'field: Risk level, direction: down, to: Low',
    'field: Risk level, from: High, to: Low, risk: High',
    'risk: Low',
    'direction: down',
    'field: Primary owners',
    'field: Workflow name',
    'field: Approval steps',
    'field: "9"',
    'field: Metrics',
    'field: document',
    'kind: [created, deleted]',
  ])('none of these: %s', (when) => expect(flaws(rule(when))).toEqual([]))

  test('where another kind of documents has it', () => {
    const config = `documents: [{ files: a, watched: { status: State } }, { files: b }]\n${rule('field: Status, to: Live (prod)')}`
    expect(flaws(config, [decision, builtIn])).toEqual([])
    expect(flaws(config, [decision, decision])).toEqual([
      '2:15 `Status` is not watched, so no rule can be about it. Name it in `watched.safeguards`.',
    ])
  })
})

test('everything, in the order of the file', () => {
  const config = `transitions:\n  - { when: { field: Category }, require: [{ owner: head }] }\n  - { when: { kind: deleted }, require: [{ user: ana }, { user: ana }] }\n`
  expect(flaws(config).map((line) => line.slice(0, 22))).toEqual([
    '2:5 `Category` is not ',
    '2:5 it asks for an own',
    '3:5 `@ana` and `@ana` ',
  ])
})

test('a rule about a risk is about documents whose risk nobody knows, too: in doubt it asks', () => {
  expect(flaws(rule('kind: deleted, risk: High'), [decision])).toEqual([])
})
