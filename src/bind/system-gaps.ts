import type { Name } from '../document/name-list.ts'
import { isRole, isSameName, mentionsIn, nameWords } from '../document/names.ts'
import type { NamedGroup, NamedItems } from './systems.ts'

/** Texts that account for a name without listing it. */
export interface Context {
  /** Around the list. */
  readonly overview: string
  /** Around the groups, and wherever else a name may be explained. */
  readonly details: string
  /** Names that need no group. */
  readonly exempt: readonly string[]
}

export interface SystemGaps {
  /** Listed, and without a group. */
  readonly missing: readonly Name[]
  /** With a group, and not listed. */
  readonly unlisted: readonly NamedGroup[]
}

/**
 * What a list of names and the groups of details do not have in common. Only what is sure: a name that may be called
 * by its role on the other side ("Core banking system") is not.
 *
 * @param around asked only where the two differ.
 */
export function systemGaps(list: NamedItems, groups: readonly NamedGroup[], around: () => Context): SystemGaps {
  const pairs = list.items.map((item) => groups.map((group) => isOf(item, group)))
  const apart = list.items.filter((_, at) => pairs[at]?.includes(true) === false)
  const unnamed = groups.filter((_, at) => !pairs.some((row) => row[at] === true))
  if (apart.length === 0 && unnamed.length === 0) return { missing: [], unlisted: [] }
  const context = around()
  const exempt = context.exempt.map(nameWords)
  const inDetails = mentionsIn(context.details)
  const missing = apart.filter(
    ({ readings }) => !readings.some((name) => inDetails.has(name) || exempt.some((other) => isSameName(name, other))),
  )
  const inOverview = mentionsIn(context.overview)
  const unlisted = unnamed.filter((group) => {
    const own = mentionsIn(group.text)
    // The group of one thing may be about another one of the list, as "Contact master" is about the CRM it lies in.
    const isThere =
      group.readings.some((name) => inOverview.has(name)) ||
      apart.some(({ readings }) => readings.some((name) => own.has(name)))
    return !isThere && !group.vague && !(group.role && missing.length > 0)
  })
  return {
    missing: unnamed.some(({ role }) => role) ? [] : missing.filter(({ sure }) => sure),
    unlisted: list.open || missing.some(({ text }) => isRole(text)) ? [] : unlisted,
  }
}

function isOf(item: Name, group: NamedGroup): boolean {
  return item.readings.some((name) => group.readings.some((other) => isSameName(name, other)))
}
