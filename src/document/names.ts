import { distance } from 'fastest-levenshtein'
import { allOf } from './found.ts'
import { memo, memoOf } from './memo.ts'
import { patternFor } from './plain-text.ts'

/** The words of a name that tell it from others: lower case, singular, without articles and versions. */
export type NameWords = readonly string[]

const articles = listOf('the our a an their its this these of and for der die das den unser unsere und')
/** Makers and clouds: `AWS S3` is `S3`, and sharing one does not make two things the same. */
const makers = listOf('aws amazon google gcp azure microsoft apache atlassian oracle sap ibm adobe meta')
/** Words for a kind of thing. A name of nothing else ("CRM", "internal DB") may mean any system of that kind. */
const kinds = listOf(
  'api app application ats backend bi bucket bus cache cdp chat ci cloud cluster cms core crm data database db dbs directory dms dwh ' +
    'e edi email erp event export external file frontend ftp gateway helpdesk hr hris idp index instance internal itsm lake llm lms ' +
    'mail mailer main master mdm mes message messaging model notification oms other own party pim platform plm portal pos primary ' +
    'provider proxy push queue read replica repository saas schema search server service sftp siem site sms smtp software source ' +
    'spreadsheet sso storage store stream system table target third ticketing tms tool topic ui warehouse web website wms workspace write',
)
/** Names that people shorten, by the short form. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['pg', 'postgre'],
  ['psql', 'postgre'],
  ['k8', 'kubernete'],
  ['k8s', 'kubernete'],
  ['bq', 'bigquery'],
  ['sfdc', 'salesforce'],
  ['gh', 'github'],
  ['ms', 'microsoft'],
  ['mssql', 'sql'],
  ['dwh', 'warehouse'],
])
/** What products put behind their short name: Mongo and MongoDB, Elastic and Elasticsearch. */
const endings = listOf('db sql search ql hq io app mq js')

/** Shorter words have no typing errors that could be told from another name. */
const shortestTypo = 6
const longestInitials = 5

/** Splits a name into the words it is compared by. */
export const nameWords: (text: string) => NameWords = memo(1_000, (text) => {
  const all = rawWords(text).filter((word) => !articles.has(word))
  const lasting = all.filter((word) => !/^v?\d{1,2}$/.test(word))
  return (lasting.length > 0 ? lasting : all).map((word) => shortForms.get(word) ?? singular(word))
})

/** It says a kind of thing and no name: "message queue", "CRM". */
export function isKind(words: NameWords): boolean {
  return words.every((word) => kinds.has(word))
}

/** It may say what a thing is for, where others give its name: "Core banking system", "KYC provider". */
export function isRole(text: string): boolean {
  const words = nameWords(text)
  if (isKind(words)) return true
  return kinds.has(words.at(-1) ?? '') && !words.some((word) => makers.has(word)) && !/\p{Ll}\p{Lu}|\d/u.test(text)
}

/**
 * Two names of one thing: one's words are among the other's (`Stripe`, "Stripe Billing API"), makers and kinds aside,
 * or half of them are shared; `HubSpot` is "Hub Spot", `OMS` is "Order Management System".
 */
export function isSameName(a: NameWords, b: NameWords): boolean {
  if (a.length === 0 || b.length === 0) return false
  if (isWithin(a, b) || isWithin(b, a)) return true
  const [left, right] = [tellingWords(a), tellingWords(b)]
  if (isWithin(left, right) || isWithin(right, left)) return true
  const shared = left.filter((word) => right.some((other) => isSameWord(word, other))).length
  return 4 * shared >= left.length + right.length
}

/** A text, read once to ask which names it mentions. */
export interface Mentions {
  has(name: NameWords): boolean
}

export function mentionsIn(text: string): Mentions {
  const all = rawWords(text).map((word) => shortForms.get(word) ?? singular(word))
  const words = [...new Set(all)]
  const known = new Set([...all, ...joined(all)])
  const has = (word: string): boolean => known.has(word) || words.some((other) => isSameWord(word, other))
  return {
    has(name) {
      const telling = tellingWords(name)
      return telling.length > 0 && (telling.every(has) || joined(telling).some((run) => known.has(run)))
    },
  }
}

/** Words without makers and kinds, as long as any are left. */
const tellingWords = memoOf((words: NameWords): NameWords => {
  const named = words.filter((word) => !kinds.has(word))
  const own = named.filter((word) => !makers.has(word))
  return own.length > 0 ? own : named.length > 0 ? named : words
})

/** The words of a name in every form they are written in; each name is held against many others. */
const formsOf = memoOf(
  (words: NameWords): ReadonlySet<string> => new Set([...words, ...joined(words), ...initials(words)]),
)

function isWithin(small: NameWords, large: NameWords): boolean {
  const known = formsOf(large)
  return small.every((word) => known.has(word) || large.some((other) => isSameWord(word, other)))
}

/** Equal but for a typing error, or the short name of a product. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short) && endings.has(long.slice(short.length))) return true
  if (short.length < shortestTypo || long.length - short.length > 1 || /\d/.test(a + b)) return false
  return a[0] === b[0] && distance(a, b) === 1
}

/** Neighbours written as one word: "hub spot" is "hubspot". */
function joined(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const [second, third] = [words[at + 1], words[at + 2]]
    if (second === undefined) return []
    return third === undefined ? [word + second] : [word + second, word + second + third]
  })
}

/** "order management system" is "oms". */
export function initials(words: readonly string[]): string[] {
  const letters = words.map((word) => word[0] ?? '')
  return letters.flatMap((_, from) =>
    Array.from({ length: longestInitials }, (_, more) => letters.slice(from, from + more + 1).join('')).filter(
      (run) => run.length > 1,
    ),
  )
}

const wordPattern = patternFor(/[\p{L}\p{N}]+/gu)

function rawWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase()
  return allOf(wordPattern(plain), plain)
}

/** Without the ending of a plural; both sides lose it, so that it need not be good English. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(singular))
}
