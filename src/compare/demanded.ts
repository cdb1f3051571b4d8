import { createHash } from 'node:crypto'
import { type DemandedTransition, demandsOf } from '../approval/demand.ts'
import type { Policy } from '../approval/policy.ts'
import type { Conventions } from '../conventions.ts'
import { coveredBy } from './covered.ts'
import type { Sides } from './draft.ts'
import { findTransitions } from './transitions.ts'

/** Every watched change between two sides, with what the policy wants for it and the code that binds an approval to it. Pure. */
export function demandedTransitions(
  sides: Sides,
  conventions: Conventions & { readonly policy: Policy },
): DemandedTransition[] {
  return findTransitions(sides, conventions).map((found) => {
    const demand = demandsOf(found, conventions.watched, conventions.policy)
    const covered = coveredBy(
      sides.head,
      demand.demands.flatMap(({ covers }) => covers),
    )
    const identity = [sides.path, found.field, found.kind, found.from, found.to, [...covered].sort()]
    const code = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 20)
    return { ...found, ...demand, covered, code }
  })
}
