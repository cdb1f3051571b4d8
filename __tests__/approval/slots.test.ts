/** Who may give each approval that a rule asks for. */
import { describe, expect, test } from '@jest/globals'
import { assign } from '../../src/approval/assign.ts'
import type { Team } from '../../src/approval/evidence.ts'
import { type Actor, defaultPolicy, type Policy, type Slot } from '../../src/approval/policy.ts'
import { knownOwners, type OpenSlot, openSlots } from '../../src/approval/slots.ts'

const user = (login: string): Actor => ({ kind: 'user', login })
const team = (slug: string): Actor => ({ kind: 'team', org: 'Org', slug })
const write: Slot = { kind: 'write' }
const role = (name: string): Slot => ({ kind: 'role', name })
const actor = (of: Actor): Slot => ({ kind: 'actor', actor: of })
const owner = (side: 'base' | 'head', ifKnown = false): Slot => ({ kind: 'owner', side, ifKnown })

const policy: Policy = {
  ...defaultPolicy,
  owners: [
    { text: 'Payments team', actors: [user('Paul'), team('payments')] },
    { text: 'Treasury', actors: [user('tess'), user('paul')] },
    { text: 'Night shift', actors: [user('tess'), user('nick')] },
    { text: 'Nobody yet', actors: [] },
    { text: ' - ', actors: [user('mallory')] },
  ],
  roles: new Map([
    ['risk', [user('Rita'), user('Rita'), team('risk')]],
    ['gone', [team('gone')]],
  ]),
}
const teams = new Map<string, Team>([
  ['org/payments', { kind: 'members', logins: ['Pia', 'paul'] }],
  ['org/risk', { kind: 'unreadable', reason: 'the token may not read teams.' }],
])

/** `as: people, or everybody | names | problems`. */
function brief({ as, names, people, problems }: OpenSlot): string {
  return [`${as}: ${people === null ? 'everybody' : [...people].join(' ')}`, names.join(' '), ...problems].join(' | ')
}

const open = (
  slots: readonly Slot[],
  base: string | null = 'Payments team',
  head: string | null = 'Treasury',
): string[] => openSlots(slots, { owners: { base, head } }, policy, teams).map(brief)

const anybody = 'write access: everybody | '
const unknown = 'The members of `@Org/gone` are not known: nobody asked for them.'
const unreadable = 'The members of `@Org/risk` are not known: the token may not read teams.'

describe('a slot', () => {
  test.each<[string, Slot, string]>([
    ['anybody', write, anybody],
    [
      'a role, with each name once, and a team that nobody may read',
      role('risk'),
      `role risk: rita | @Rita @Org/risk | ${unreadable}`,
    ],
    ['a role of a team that nobody asked for', role('gone'), `role gone:  | @Org/gone | ${unknown}`],
    ['a role that the configuration does not know', role('else'), 'role else:  | '],
    ['a user', actor(user('Zoe')), '@Zoe: zoe | @Zoe'],
    ['a team', actor(team('payments')), '@Org/payments: pia paul | @Org/payments'],
    ['the owner before', owner('base'), 'owner before: paul pia | @Paul @Org/payments'],
    ['the owner', owner('head'), 'owner: tess paul | @tess @paul'],
  ])('%s', (_, slot, expected) => expect(open([slot])).toEqual([expected]))

  test.each<[string, string | null, string]>([
    ['no owner', null, 'The document names no owners, so nobody can approve as one.'],
    [
      'an owner in hostile words',
      `Some\n\n\`other\`  team ${'x'.repeat(100)}`,
      `No entry of \`owners\` in the configuration matches \`Some 'other' team ${'x'.repeat(62)}\`. Add one on the base branch, with GitHub users or teams.`,
    ],
  ])('%s is said, and nobody stands for it', (_, said, problem) => {
    expect(open([owner('head')], null, said)).toEqual([`owner:  |  | ${problem}`])
    expect(open([owner('head', true)], null, said)).toEqual([anybody])
  })
})

describe('several slots', () => {
  test.each<[string, readonly Slot[], string | null, string | null, readonly string[]]>([
    ['none is anybody', [], null, null, [anybody]],
    ['two people of one kind are two', [write, write], null, null, [anybody, anybody]],
    [
      'owners who are the same are two where they are asked for',
      [owner('base'), owner('head')],
      'Treasury',
      'Treasury',
      ['owner before: tess paul | @tess @paul', 'owner: tess paul | @tess @paul'],
    ],
    [
      'and one where they are asked for if known',
      [owner('base', true), owner('head', true)],
      'Treasury',
      'Treasury',
      ['owner before: tess paul | @tess @paul'],
    ],
    [
      'in whichever order they stand',
      [owner('base', true), owner('head', true)],
      'Treasury',
      'treasury, **TREASURY**',
      ['owner before: tess paul | @tess @paul'],
    ],
    [
      'not where one more is there',
      [owner('base', true), owner('head', true)],
      'Treasury',
      'Payments team, Treasury',
      ['owner before: tess paul | @tess @paul', 'owner: paul pia tess | @Paul @Org/payments @tess @paul'],
    ],
    [
      'not where one of them differs',
      [owner('base', true), owner('head', true)],
      'Treasury',
      'Night shift',
      ['owner before: tess paul | @tess @paul', 'owner: tess nick | @tess @nick'],
    ],
    [
      'only those who are known',
      [owner('base', true), owner('head', true)],
      'Somebody',
      'Treasury',
      ['owner: tess paul | @tess @paul'],
    ],
    [
      'beside anybody',
      [owner('base', true), write, write],
      'Treasury',
      null,
      ['owner before: tess paul | @tess @paul', anybody],
    ],
    [
      'behind anybody',
      [write, owner('base', true), write],
      'Treasury',
      null,
      [anybody, 'owner before: tess paul | @tess @paul'],
    ],
  ])('%s', (_, slots, base, head, expected) => expect(open(slots, base, head)).toEqual(expected))
})

describe('whom the words of an owners field stand for', () => {
  test.each<[string | null, readonly string[]]>([
    [null, []],
    ['', []],
    ['Treasury', ['tess', 'paul']],
    ['the **treasury**, and the night-shift', ['tess', 'paul', 'tess', 'nick']],
    ['Treasury of another team', ['tess', 'paul']],
    ['Treasuryship', []],
    ['subtreasury', []],
    ['shift, night', []],
    // An entry without a word stands for nobody.
    ['-', []],
    ['Nobody yet', []],
  ])('%j', (said, logins) => {
    expect(knownOwners(said, policy).map((each) => (each.kind === 'user' ? each.login : each.slug))).toEqual(logins)
  })
})

describe('people are given to slots', () => {
  test.each<[string, readonly (readonly string[])[], readonly (string | null)[]]>([
    ['nobody for nothing', [], []],
    ['the first who may', [['a', 'b']], ['a']],
    ['another one for the second', [['a', 'b'], ['a']], ['b', 'a']],
    ['along a chain', [['a', 'b'], ['b', 'c'], ['a'], ['b']], ['b', 'c', 'a', null]],
    ['nobody twice', [['a'], ['a']], ['a', null]],
    ['nobody where there is none', [[], ['a']], [null, 'a']],
  ])('%s', (_, candidates, expected) => expect(assign(candidates)).toEqual(expected))
})
