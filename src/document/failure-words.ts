import { allOf } from './found.ts'
import { memo } from './memo.ts'
import { singular } from './names.ts'
import { patternFor } from './plain-text.ts'

/** What a text about a failure is compared by. */
export interface FailureWords {
  /** Words that tell it from others: names, identifiers, the thing that fails. */
  readonly telling: ReadonlySet<string>
  /** Things that any failure may be about: "payload", "event", "API". */
  readonly things: ReadonlySet<string>
  /** How it fails, by meaning: "429", "quota" and "rate limited" are one. */
  readonly modes: ReadonlySet<string>
}

/** Beginnings of words by the way of failing they speak of. */
const modes: Readonly<Record<string, string>> = {
  down: 'unavail unreach down outage offline slow slower timeout timed latenc lag hang unrespons 5xx 500 502 503 504 2xx network dns disconnect',
  limit: 'limit limiting limited throttl quota 429',
  invalid:
    'invalid malform broken bad corrupt partial incomplet unread parse parsing schema valid wrong garbl unsupport unknown mapped 4xx 400 422 format',
  again: 'duplic twice again repeat replay redeliv already double dedup idempot same',
  conflict:
    'conflict concur race version stale outdat simult overlap lock locked supersed outoforder older late collid meanwhile 409 412',
  crash: 'crash excepti kill killed oom memory restart bug internal dies died abort panic interr half middle',
  access: 'auth signature sign token credent permission forbid unauth expir certif secret login 401 403',
  gone: 'missing absent empty gone delet without lack unresol notfound 404 410 nothing',
  refused: 'bounce undeliv reject refus declin denied deny',
  space: 'full disk capacity overflow backlog large size big long longer',
}
const modeWords = Object.entries(modes).flatMap(([mode, beginnings]) =>
  beginnings.split(' ').map((beginning) => [beginning, mode] as const),
)
/** Shorter beginnings are whole words: "bad" is not "badge". */
const shortestBeginning = 5

const things = listOf(
  'api app batch body call case client code consumer customer data database db detail entry event external field file handler ' +
    'input item job lookup mail message object output page payload process provider queue record request response result row run ' +
    'schedule script send server service source step system table target task trigger update upload user value webhook worker write',
)
const stopWords = listOf(
  'a about after all an and any answer are arrive as at back be because been before below but by can cannot come could do does ' +
    'during each either error fail failure failed few for from get give given goe had happen has have having how if in into is it ' +
    'its itself just like make may more most never no nobody none not occur of off on once one only or other our out over own per ' +
    'perform possible problem receive return scenario so some somebody something still such than that the their them then ' +
    'there these they this those through time to too two under until up upon use was we were what when where whether which while ' +
    'who will with within would yet you http status code issue handling handle mode share',
)

const modeOf = memo(4_000, (word): string | null => {
  const isIt = (start: string): boolean => (start.length < shortestBeginning ? word === start : word.startsWith(start))
  return modeWords.find(([start]) => isIt(start))?.[1] ?? null
})

const wordPattern = patternFor(/[\p{L}\p{N}]+/gu)

/** Reads what tells a failure, or the handling of one, from others. */
export function failureWords(text: string): FailureWords {
  const telling = new Set<string>()
  const about = new Set<string>()
  const ways = new Set<string>()
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/not found/g, ' notfound ')
    .replace(/out[ -]of[ -]order/g, ' outoforder ')
    .replace(/\btime[ds]? out|\btime-out/g, ' timeout ')
  for (const word of allOf(wordPattern(plain), plain)) {
    const one = singular(word)
    const mode = modeOf(one)
    if (mode !== null) ways.add(mode)
    else if (things.has(one)) about.add(one)
    else if (!stopWords.has(one) && one.length > 1 && !/^\d+$/.test(one)) telling.add(stem(one))
  }
  return { telling, things: about, modes: ways }
}

/** How much two texts have in common: a telling word counts most. From `alike` on they speak of one failure. */
export function sharedFailure(a: FailureWords, b: FailureWords): number {
  return shared(a.telling, b.telling) + 0.6 * shared(a.modes, b.modes) + 0.3 * shared(a.things, b.things)
}

/** Less in common is a coincidence. */
export const alike = 0.6

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** Without the endings that a verb or a noun takes, as long as enough is left. */
function stem(word: string): string {
  const short = word.replace(/(?:ation|ment|able|ing|ion|ed|er|en|al|e|y)$/, '')
  return short.length >= 4 ? short : word
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(singular))
}
