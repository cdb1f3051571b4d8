/** What may happen to a pull request, made by fast-check. Numbers pick one of what there is at that moment. */
import fc from 'fast-check'
import { author, type Doc, people, type Review, type Rules } from './model.ts'

export type Edit =
  | { readonly kind: 'delete' | 'rename' | 'restore'; readonly of: number }
  | { readonly kind: 'set'; readonly of: number; readonly to: Partial<Doc> }

export type Happening =
  | { readonly kind: 'push'; readonly by: string; readonly edits: readonly Edit[] }
  /** `onto`: one of all commits there ever were, or the tip of `main`. */
  | { readonly kind: 'force-push'; readonly by: string; readonly onto: number; readonly edits: readonly Edit[] }
  /** `back`: 0 is head, then one of the commits that were head once. */
  | { readonly kind: 'review'; readonly by: string; readonly state: Review['state']; readonly back: number }
  | { readonly kind: 'dismiss'; readonly which: number }
  | { readonly kind: 'main'; readonly edit: Extract<Edit, { kind: 'set' }> }
  | { readonly kind: 'merge'; readonly by: string }

/** What only happens where there is a long time: another configuration on `main`; a pull request is merged or closed. */
export type Milestone = { readonly kind: 'land' } | { readonly kind: 'rules' }

export interface History {
  readonly rules: Rules
  readonly happenings: readonly Happening[]
}

const of = fc.integer({ min: 0, max: 1 })
const value: fc.Arbitrary<Partial<Doc>> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Live (prod)', 'Live (staging)', 'Draft', 'Deprecated').map(asStatus) },
  { weight: 1, arbitrary: fc.constant('WIP').map(asStatus) },
  { weight: 3, arbitrary: fc.constantFrom('Low', 'Medium', 'High').map((risk) => ({ risk })) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }).map((steps) => ({ steps })) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }).map((prose) => ({ prose })) },
)

function asStatus(status: Doc['status']): Partial<Doc> {
  return { status }
}

const set = fc.record({ kind: fc.constant('set'), of, to: value })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: set },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'delete', 'restore'), of }) },
)
const edits = fc.array(edit, { minLength: 1, maxLength: 2 })
const committer = fc.oneof(
  { weight: 3, arbitrary: fc.constant(author) },
  { weight: 1, arbitrary: fc.constantFrom('rita', 'omar') },
)
// Base is valid: what is wrong there already is another matter.
const onMain = set.filter(({ to }) => to.status !== 'WIP')

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('push'), by: committer, edits }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('force-push'), by: committer, onto: fc.nat({ max: 5 }), edits }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('review'),
      by: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('rita', 'omar') }, fc.constantFrom(...people)),
      state: fc.oneof(
        { weight: 7, arbitrary: fc.constant<Review['state']>('APPROVED') },
        { weight: 2, arbitrary: fc.constantFrom<Review['state']>('CHANGES_REQUESTED', 'COMMENTED') },
      ),
      back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 4 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dismiss'), which: fc.nat({ max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('main'), edit: onMain }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge'), by: committer }) },
)

export const history: fc.Arbitrary<History> = fc.record({
  rules: fc.constantFrom('default', 'risk'),
  happenings: fc.array(happening, { minLength: 2, maxLength: 9, size: 'max' }),
})
