/** The sentences about who could approve, who could not, and why nobody is left. */
import { describe, expect, test } from '@jest/globals'
import type { Demand } from '../../src/approval/demand.ts'
import type { Evidence } from '../../src/approval/evidence.ts'
import { askable, coded, deadlock, slotName, slotNames, wantedSentence } from '../../src/approval/say.ts'
import type { OpenSlot } from '../../src/approval/slots.ts'
import { edited } from '../compare/documents.ts'
import { evidenceOf, gone, type Scene, transitionOf } from './scene.ts'

const promoted: Scene = { head: edited(['In review', 'Live (prod)']) }
const transition = transitionOf(promoted)
const ours = evidenceOf(promoted, [])
const theirs: Evidence = {
  ...ours,
  author: { login: 'Bob', bot: false },
  commits: [{ oid: gone, parents: [], people: ['Bob', 'Carl'] }],
}

const slot = (as: string, ...logins: string[]): OpenSlot => ({
  as,
  names: logins.map((login) => `@${login}`),
  people: new Set(logins.map((login) => login.toLowerCase())),
  problems: [],
})
const anybody: OpenSlot = { as: 'write access', names: [], people: null, problems: [] }

describe('a slot in words', () => {
  test.each<[OpenSlot, string]>([
    [anybody, 'a person with write access'],
    [slot('owner'), 'the owner'],
    [slot('owner before', 'ana'), '`@ana` (owner before)'],
    [slot('role risk', 'rita', 'ron'), '`@rita` or `@ron` (role risk)'],
    [slot('@zoe', 'zoe'), '`@zoe`'],
    [slot('@zoe', 'zoe', 'zach'), '`@zoe` or `@zach` (@zoe)'],
  ])('%j', (of, expected) => expect(slotName(of)).toBe(expected))

  test('several are named once each', () => {
    expect(slotNames([anybody, slot('@zoe', 'zoe'), anybody])).toBe('a person with write access and `@zoe`')
  })

  test('what somebody else wrote stays between its backticks', () => {
    expect(coded('a`b``c')).toBe("`a'b''c`")
  })
})

describe('what is missing', () => {
  const review: Demand = { rule: 'into production', slots: [], evidence: 'review', covers: [] }
  const code: Demand = { ...review, evidence: 'code' }
  const holds = `review whose text contains the code \`${transition.code}\``
  test.each<[string, readonly OpenSlot[], Demand, string]>([
    ['one of anybody', [anybody], review, 'an approval by a person with write access who did not write this change'],
    [
      'two of anybody',
      [anybody, anybody],
      review,
      'approvals by a person with write access and a person with write access, different people who did not write this change',
    ],
    ['one of a role', [slot('role risk', 'rita')], review, 'an approval by `@rita` (role risk)'],
    [
      'a role and anybody',
      [slot('role risk', 'rita'), anybody],
      review,
      'approvals by `@rita` (role risk) and a person with write access, different people',
    ],
    ['one by its code', [slot('@zoe', 'zoe')], code, `an approval by \`@zoe\`, in a ${holds}`],
    [
      'two by their code',
      [slot('@zoe', 'zoe'), slot('@ana', 'ana')],
      code,
      `approvals by \`@zoe\` and \`@ana\`, different people, each in a ${holds}`,
    ],
  ])('%s', (_, left, demand, expected) =>
    expect(wantedSentence(left, demand, transition)).toBe(`It takes ${expected}.`),
  )
})

describe('who is named', () => {
  const names = (of: OpenSlot): readonly string[] => askable(of, transition, [ours, theirs]).names
  test.each<[string, OpenSlot, string[]]>([
    ['nobody with a part in it', slot('role risk', 'Ada', 'helper', 'BOB', 'carl', 'Rita'), ['@Rita']],
    // Of a team nobody knows here who is in it.
    ['a team, whatever its name', slot('role risk', 'org/ada', 'ada'), ['@org/ada']],
    ['somebody whose name begins alike', slot('role risk', 'ada-2', 'ada'), ['@ada-2']],
    ['everybody where nobody else is named', slot('role risk', 'ada', 'carl'), ['@ada', '@carl']],
  ])('%s', (_, of, expected) => expect(names(of)).toEqual(expected))
})

describe('nobody is left', () => {
  const said = (of: OpenSlot, solo = false) => deadlock(of, transition, [ours, theirs], solo)
  const sentence = (names: string, where: string): string[] => [
    `Nobody is left for this: ${names} wrote the change. Let somebody else propose it, or name another person in ${where} on the base branch.`,
  ]
  test.each<[string, OpenSlot, string[]]>([
    ['of a role', slot('role risk', 'ada'), sentence('`@ada`', '`roles.risk`')],
    ['of an owner', slot('owner', 'bob', 'helper'), sentence('`@bob` and `@helper`', '`owners`')],
    ['of the owner before', slot('owner before', 'carl'), sentence('`@carl`', '`owners`')],
    ['of a user in the rule', slot('@ada', 'ada'), sentence('`@ada`', 'the rule')],
    ['one is left', slot('role risk', 'ada', 'rita'), []],
    ['anybody may', anybody, []],
    ['nobody is known, which is said elsewhere', slot('owner'), []],
    ['a team might hold others', { ...slot('role risk', 'ada'), problems: ['A team is not known.'] }, []],
  ])('%s', (_, of, expected) => expect(said(of)).toEqual(expected))

  test('nobody ever where authors may settle their own change', () => {
    expect(said(slot('role risk', 'ada'), true)).toEqual([])
  })
})
