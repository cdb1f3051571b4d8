/**
 * Gives each slot a person of its own, as many as can be: a maximum matching by augmenting paths (Kuhn's algorithm).
 *
 * @param candidates for each slot the people who may fill it, in the order they are asked.
 * @returns for each slot who fills it, `null` for nobody.
 */
export function assign(candidates: readonly (readonly string[])[]): readonly (string | null)[] {
  const slotOf = new Map<string, number>()
  const place = (slot: number, tried: Set<string>): boolean => {
    for (const person of candidates[slot] ?? []) {
      if (tried.has(person)) continue
      tried.add(person)
      const other = slotOf.get(person)
      if (other !== undefined && !place(other, tried)) continue
      slotOf.set(person, slot)
      return true
    }
    return false
  }
  for (const slot of candidates.keys()) place(slot, new Set())
  const people = new Map([...slotOf].map(([person, slot]) => [slot, person]))
  return candidates.map((_, slot) => people.get(slot) ?? null)
}
