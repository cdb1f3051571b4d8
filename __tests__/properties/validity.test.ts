/** An approval holds through whatever a reader does not see, and through no other change of what it covers. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { format } from 'prettier'
import { decide } from '../../src/approval/decide.ts'
import { defaultPolicy } from '../../src/approval/policy.ts'
import { defaultKind } from '../../src/config.ts'
import { labelKey } from '../../src/document/words.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { earlier, evidenceOf, path, review } from '../approval/scene.ts'
import { compareTexts } from '../engine.ts'
import type { Answer, Draft, DraftField, DraftSection, Piece } from './draft.ts'
import { conforming, style } from './generator.ts'
import { spell } from './spell.ts'

const { watched } = defaultKind
const status = labelKey(watched.status)
const safeguards = new Set(watched.safeguards.map(labelKey))
const alwaysWatched = new Set([watched.name, watched.risk, watched.owners, watched.status].map(labelKey))

/** The chapters of the built-in template with the status and with safeguards. */
const schema: Schema = (() => {
  const keysOf = (id: string): string[] =>
    builtIn.sections.flatMap((each) =>
      each.id === id ? each.fields.map(({ key }) => key) : each.parent === id ? keysOf(each.id) : [],
    )
  const isWanted = (id: string): boolean => keysOf(id).some((key) => key === status || safeguards.has(key))
  const ids = builtIn.sections.filter(({ parent, id }) => parent === null && isWanted(id)).map(({ id }) => id)
  const isIn = (id: string | null): boolean =>
    id !== null && (ids.includes(id) || isIn(builtIn.sections.find((each) => each.id === id)?.parent ?? null))
  return { ...builtIn, sections: builtIn.sections.filter(({ id }) => isIn(id)) }
})()

/** One place of a draft where something is said: a field, or the prose of a section. */
interface Place {
  readonly section: number
  readonly field: DraftField | null
}

function placesOf(
  { sections }: Draft,
  isWanted: (section: DraftSection, field: DraftField | null) => boolean,
): Place[] {
  return sections.flatMap((section, index) =>
    [null, ...section.groups.flatMap(({ fields }) => fields)].flatMap((field) =>
      isWanted(section, field) ? [{ section: index, field }] : [],
    ),
  )
}

function answerAt({ sections }: Draft, { section, field }: Place): Answer {
  return field?.value ?? sections[section]?.prose ?? []
}

/** The draft with another answer at that place. */
function answered(draft: Draft, { section, field }: Place, answer: Answer): Draft {
  const sections = draft.sections.map((each, index) => {
    if (index !== section) return each
    if (field === null) return { ...each, prose: answer }
    const groups = each.groups.map((group) => ({
      ...group,
      fields: group.fields.map((one) => (one === field ? { ...one, value: answer } : one)),
    }))
    return { ...each, groups }
  })
  return { ...draft, sections }
}

function withStatus(draft: Draft, value: string): Draft {
  return placesOf(draft, (_, field) => field?.schema.key === status).reduce(
    (changed, place) => answered(changed, place, [{ kind: 'text', text: value }]),
    draft,
  )
}

/** A word more, a word less, another word; each is seen by a reader. */
const edit = fc.record({
  piece: fc.nat(),
  word: fc.nat(),
  how: fc.constantFrom('more', 'less', 'other'),
  text: fc.constantFrom('zebra', 'not', 'unless', '€500'),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(answer: Answer, change: Edit): Answer {
  const index = change.piece % Math.max(1, answer.length)
  const piece = answer[index]
  if (piece === undefined) return [{ kind: 'text', text: change.text }]
  return answer.with(index, editedPiece(piece, change))
}

function editedPiece(piece: Piece, change: Edit): Piece {
  const at = change.word
  const among = <Item>(items: readonly Item[], by: (item: Item) => Item): readonly Item[] =>
    items.map((item, index) => (index === at % items.length ? by(item) : item))
  switch (piece.kind) {
    case 'text':
      return { ...piece, text: editedText(piece.text, change) }
    case 'bullets':
      return { ...piece, items: among(piece.items, (item) => editedText(item, change)) }
    case 'fence':
      return { ...piece, lines: [...piece.lines, change.text] }
    case 'table':
      return { ...piece, rows: among(piece.rows, (row) => row.with(-1, editedText(row.at(-1) ?? '', change))) }
  }
}

/** Not within code spans or links, whose marks may stand apart: at the end. */
function editedText(text: string, { how, text: word }: Edit): string {
  const words = text.split(' ')
  const isPlain = words.length > 2 && /^[\p{L}\p{N}.,;]+$/u.test(words.at(-1) ?? '')
  if (how === 'more' || !isPlain) return `${text} ${word}`
  return [...words.slice(0, -1), ...(how === 'less' ? [] : [word])].join(' ')
}

const [before, after] = ['In review', 'Live (prod)']

/** Whether an approval of `approved`, given on an earlier commit, still settles the status at head. */
function isStillApproved(base: string, approved: string, head: string): boolean {
  const [then, now] = [approved, head].map((text) => compareTexts(base, text, null, schema).transitions)
  const transition = now?.find(({ kind }) => kind === 'promoted')
  if (then === undefined || transition === undefined) throw new Error('the status changes in every case')
  const evidence = {
    ...evidenceOf({ head: null }, [review('rita', 'APPROVED', { commit: earlier })]),
    reviewed: new Map([[earlier, new Map([[path, { kind: 'read' as const, transitions: then }]])]]),
  }
  const decision = decide(path, transition, defaultPolicy, [evidence])
  const onHead = { ...evidence, reviews: [review('rita')] }
  // The approval would count, were it given on head: nothing else speaks against it.
  expect(decide(path, transition, defaultPolicy, [onHead]).satisfied).toBe(true)
  return decision.satisfied
}

const draft = conforming(schema)
const numRuns = 40

describe('an approval', () => {
  test('holds through a formatter', async () => {
    const options = fc.record({
      proseWrap: fc.constantFrom('always' as const, 'never' as const),
      printWidth: fc.constantFrom(80, 40),
    })
    await fc.assert(
      fc.asyncProperty(draft, options, async (each, how) => {
        const [base, approved] = [spell(withStatus(each, before)), spell(withStatus(each, after))]
        const head = await format(approved, { parser: 'markdown', ...how })
        expect({ approved, head, holds: isStillApproved(base, approved, head) }).toMatchObject({ holds: true })
      }),
      { numRuns },
    )
  })

  test('holds through another spelling of the same', () => {
    fc.assert(
      fc.property(draft, style, (each, other) => {
        const [base, approved] = [spell(withStatus(each, before)), spell(withStatus(each, after))]
        const head = spell({ ...withStatus(each, after), style: other })
        expect({ approved, head, holds: isStillApproved(base, approved, head) }).toMatchObject({ holds: true })
      }),
      { numRuns },
    )
  })

  test('is void once a safeguard, or what stands beside it, says something else', () => {
    let seen = 0
    fc.assert(
      fc.property(draft, fc.nat(), edit, (each, at, change) => {
        const isCovered = (section: DraftSection, field: DraftField | null): boolean =>
          field === null
            ? section.groups.some(({ fields }) => fields.some(({ schema: { key } }) => safeguards.has(key)))
            : safeguards.has(field.schema.key)
        const places = placesOf(each, isCovered)
        const place = places[at % Math.max(1, places.length)]
        if (place === undefined) return
        seen += 1
        const now = withStatus(each, after)
        const [base, approved] = [spell(withStatus(each, before)), spell(now)]
        const head = spell(answered(now, place, edited(answerAt(now, place), change)))
        expect({ approved, head, holds: isStillApproved(base, approved, head) }).toMatchObject({ holds: false })
      }),
      { numRuns },
    )
    expect(seen).toBeGreaterThan(numRuns / 2)
  })

  test('holds where only something is said otherwise that it does not cover', () => {
    let seen = 0
    fc.assert(
      fc.property(draft, fc.nat(), edit, (each, at, change) => {
        const isElsewhere = ({ groups }: DraftSection, field: DraftField | null): boolean =>
          field === null
            ? !groups.some(({ fields }) => fields.some(({ schema: { key } }) => safeguards.has(key)))
            : !safeguards.has(field.schema.key) && !alwaysWatched.has(field.schema.key)
        const places = placesOf(each, isElsewhere)
        const place = places[at % Math.max(1, places.length)]
        if (place === undefined) return
        seen += 1
        const now = withStatus(each, after)
        const [base, approved] = [spell(withStatus(each, before)), spell(now)]
        const head = spell(answered(now, place, edited(answerAt(now, place), change)))
        expect({ approved, head, holds: isStillApproved(base, approved, head) }).toMatchObject({ holds: true })
      }),
      { numRuns },
    )
    expect(seen).toBeGreaterThan(numRuns / 2)
  })
})
