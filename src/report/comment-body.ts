import type { Html, RootContent } from 'mdast'
import type { Suggestion } from '../fix/suggestion.ts'
import type { Message } from '../message.ts'
import { expectation } from './finding-entry.ts'
import { offer } from './offer.ts'
import { ruleLink, severityWord } from './place.ts'
import { prose } from './quote.ts'
import { count, isOlder, unsaid } from './tally.ts'
import { blockquote, paragraph, stringify, strong, words } from './tree.ts'

/** What a comment says of its lines. */
export interface Noted {
  readonly found: readonly Message[]
  /** For exactly these lines. */
  readonly suggestion: Suggestion | null
}

/** Messages in one comment; nobody reads more. */
const mostInOne = 8

/** GitHub refuses 65,536 characters (reported by users); the rest is margin for its way of counting. In UTF-16 units. */
const longestComment = 60_000

/**
 * Markdown of a comment, and of the same one on lines that its suggestion is not for. Where advice and expected values
 * would be too much for GitHub, they stay in the review. `end` stands last.
 */
export function bodies(noted: Noted, end: Html): { readonly body: string; readonly bodyElsewhere: string } {
  const written = (suggestion: Suggestion | null): string => {
    const full = stringify(contents(noted, suggestion, end, said)).trimEnd()
    return full.length <= longestComment ? full : stringify(contents(noted, suggestion, end, named)).trimEnd()
  }
  return { body: written(noted.suggestion), bodyElsewhere: written(null) }
}

type Say = (message: Message, isMended: boolean) => RootContent[]

/** The messages in their order; those that `offered` mends stand together, right above it. */
function contents({ found, suggestion }: Noted, offered: Suggestion | null, end: Html, say: Say): RootContent[] {
  const isMended = ({ fingerprint }: Message): boolean => suggestion?.mends.includes(fingerprint) === true
  // What one click mends is all named.
  const shown = found.filter((message, index) => index < mostInOne || isMended(message))
  const left = found.length - shown.length
  const first = offered === null ? -1 : shown.findIndex(isMended)
  const [before, after] = first < 0 ? [shown, []] : [shown.slice(0, first), shown.slice(first)]
  return [
    ...before.flatMap((message) => say(message, false)),
    ...after.filter(isMended).flatMap((message) => say(message, true)),
    ...(offered === null ? [] : offer(offered)),
    ...after.filter((message) => !isMended(message)).flatMap((message) => say(message, false)),
    ...(left <= 0 ? [] : [paragraph(words(`And ${count(left, 'more finding')} here; the review lists them.`))]),
    end,
  ]
}

/** One message; what would be right is said where nothing offers to put it in. */
function said(message: Message, isMended: boolean): RootContent[] {
  return [
    ...named(message),
    ...(message.note === null ? [] : [blockquote(...prose(message.note))]),
    ...(isMended || unsaid(message).length === 0 ? [] : [paragraph(...expectation(message))]),
  ]
}

function named(message: Message): RootContent[] {
  return [
    paragraph(
      strong(words(severityWord[message.severity])),
      words(isOlder(message) ? ', older: ' : ': '),
      ...prose(message.reason),
      words(' ('),
      ...ruleLink(message),
      words(')'),
    ),
  ]
}
