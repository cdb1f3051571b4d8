/** What a document made to conform says: plain answers, and those that a label asks for in particular. */
import fc from 'fast-check'
import { labelKey } from '../../src/document/words.ts'
import { shortName } from '../../src/template/listed.ts'
import type { FieldSchema, NonAnswer } from '../../src/template/schema.ts'
import type { Answer, Piece } from './draft.ts'

/** What several sections speak of, and must agree on. */
export interface Facts {
  readonly systems: readonly string[]
  readonly failures: readonly string[]
}

export const facts: fc.Arbitrary<Facts> = fc.record({
  systems: fc.subarray(['Ledger', 'Mail gateway', 'Parcel API', 'Postgres'], { minLength: 1 }),
  failures: fc.subarray(['The ledger is down', 'A payload is broken', 'The same event comes twice'], { minLength: 1 }),
})

/** Each ends as a sentence: a line without a full stop above a label may be the title of what follows. */
const sentences = [
  'The importer moves paid orders to the warehouse.',
  'Every morning at six the run begins, and it ends before eight.',
  'A clerk of **Receivables** looks at what was refused (about five a day).',
  'It reads `orders.paid`, writes to `stock.moves` & tells the [packers](https://example.org/packers).',
  'Die Lieferung geht am selben Tag hinaus – meist um elf.',
  'Orders above 5,000 euros wait for *two* people; smaller ones go through.',
  'Its limits: 200 rows at once, 30 s each, 3 attempts.',
  'When x < 5 the batch is small, and nothing waits.',
  'What is stored there is kept for ten years 📦.',
]

const phrases = [
  'the Orders team',
  'Ask the Orders team in `#orders`',
  '`orders-in`',
  'once a day',
  'a batch of **200**',
  'as the shop sends it',
  '30 s',
]

const anySentence = fc.constantFrom(...sentences)
const anyPhrase = fc.constantFrom(...phrases)
const text = (from: fc.Arbitrary<string>): fc.Arbitrary<Piece> => from.map((each) => ({ kind: 'text', text: each }))

const bullets: fc.Arbitrary<Piece> = fc
  .record({ items: fc.array(fc.oneof(anySentence, anyPhrase), { minLength: 1, maxLength: 3 }), ordered: fc.boolean() })
  .map((each) => ({ kind: 'bullets', ...each }))

const fence: fc.Arbitrary<Piece> = fc.constantFrom<Piece>(
  { kind: 'fence', language: 'json', lines: ['{ "id": 42, "lines": [] }'] },
  { kind: 'fence', language: '', lines: ['- **Status:** of a row, TODO', '', 'id <- row'] },
  { kind: 'fence', language: 'yaml', lines: ['attempts: 3', 'backoff: 10s'] },
)

const plainTable: Piece = {
  kind: 'table',
  rows: [
    ['Amount', 'Colour'],
    ['5 | 6', 'red'],
    ['7', ''],
  ],
}

/** One line: fit for a cell. */
const inline: fc.Arbitrary<Answer> = fc.tuple(text(fc.oneof(anyPhrase, anySentence)))

/** Whatever may stand below a label. */
const free: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: inline },
  { weight: 2, arbitrary: fc.tuple(bullets) },
  { weight: 1, arbitrary: fc.tuple(text(anySentence), bullets) },
  { weight: 1, arbitrary: fc.tuple(text(anySentence), text(anySentence)) },
  { weight: 1, arbitrary: fc.tuple(fence) },
  { weight: 1, arbitrary: fc.tuple(text(anySentence), fence) },
)

/** What a section without fields says. */
export const prose: fc.Arbitrary<Answer> = fc.oneof(
  free,
  fc.tuple(text(anySentence), fc.constant(plainTable), text(anySentence)),
  fc.tuple(bullets, text(anySentence)),
)

/** A sentence before the fields. */
export const opening: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Answer>([]) },
  { weight: 1, arbitrary: fc.tuple(text(anySentence)) },
)

/** A legal answer instead of content, with the reason that it takes. */
export function declined(nonAnswer: NonAnswer): Answer {
  return [{ kind: 'text', text: `${nonAnswer.text}: the shop does all of it in one request.` }]
}

const one = (...values: readonly string[]): fc.Arbitrary<Answer> => fc.tuple(text(fc.constantFrom(...values)))

/** By label, what the rules of content want of it. */
const byLabel: Readonly<Record<string, (facts: Facts) => fc.Arbitrary<Answer>>> = {
  'workflow name': () => one('order-sync', '`order-sync`', 'Order sync', '**Order Sync**'),
  'short description': () =>
    one(
      'Moves paid orders to the warehouse.',
      'Moves paid orders to the warehouse, e.g. by van. It tells the packers.',
      'Moves `orders.paid` to v2.1 of the stock service',
    ),
  'primary systems touched': ({ systems }) =>
    fc.constantFrom<Answer>(
      [{ kind: 'text', text: systems.map((system) => `\`${system}\``).join(', ') }],
      [{ kind: 'text', text: systems.join(', ') }],
      [{ kind: 'bullets', items: systems, ordered: false }],
    ),
  'related workflows': () => one('None known', 'None known.', '[Returns](https://example.org/returns)'),
  'endpoint schedule': () => one('`POST /hooks/orders`', 'cron `15 6 * * 1-5`, Europe/Oslo', '`0 * * * *`'),
  examples: () => fc.constant([{ kind: 'fence', language: 'json', lines: ['{ "id": 42, "paid": true }'] }]),
  'approval steps': () =>
    fc.constantFrom<Answer>(
      [{ kind: 'text', text: 'The shift lead releases any run of more than 500 orders.' }],
      [{ kind: 'bullets', items: ['The shift lead releases the run.', 'It is noted in `audit`.'], ordered: false }],
    ),
}

/** Spellings of a listed value that mean the same. */
function listed(field: FieldSchema): fc.Arbitrary<Answer> {
  return fc
    .tuple(
      fc.constantFrom(...field.listed),
      fc.constantFrom(
        (value: string) => value,
        (value: string) => shortName(value, field.listed),
        (value: string) => `**${value}**`,
        (value: string) => `\`${value}\``,
        (value: string) => value.toUpperCase(),
        (value: string) => `${shortName(value, field.listed)}, as agreed with Finance`,
        (value: string) => `${value}. The Orders team has checked it.`,
      ),
    )
    .map(([value, spelled]) => [{ kind: 'text', text: spelled(value) }])
}

/** An answer to a field of the template that no rule finds anything in. */
export function answerTo(field: FieldSchema, facts: Facts): fc.Arbitrary<Answer> {
  const particular = /\bsentences?\b/.test(`${field.label} ${field.hint}`)
    ? byLabel['short description']
    : byLabel[field.key]
  if (particular !== undefined) return particular(facts)
  const nonAnswer = field.nonAnswers[0]
  if (['status', 'risk level', 'category'].includes(labelKey(field.label)) && field.listed.length > 0)
    return listed(field)
  return nonAnswer === undefined
    ? free
    : fc.oneof({ weight: 5, arbitrary: free }, { weight: 1, arbitrary: fc.constant(declined(nonAnswer)) })
}

/** A system, a failure, or whatever else a repeated group is about. */
export const names = ['import', 'Nightly run', '`send-mail`', 'the export'] as const
