import type { RootContent } from 'mdast'
import type { Suggestion } from '../fix/suggestion.ts'
import { paragraph, words } from './tree.ts'

/**
 * What a comment offers to put in the place of its lines. GitHub gives each block that says `suggestion` a button of its
 * own; where it must not have one, the text is for copying. A fence is longer than any inside.
 */
export function offer(suggestion: Suggestion): RootContent[] {
  const { choices, oneClick } = suggestion
  const isDeletion = choices.length === 1 && choices[0].length === 0
  const sentence = oneClick ? before(suggestion) : instruction(suggestion, isDeletion)
  const lang = oneClick ? 'suggestion' : 'markdown'
  return [
    ...(sentence === null ? [] : [paragraph(words(sentence))]),
    ...(isDeletion && !oneClick
      ? []
      : choices.map((lines): RootContent => ({ type: 'code', lang, value: lines.join('\n') }))),
  ]
}

/** What there is to know before a click; `null` where the button says it all. */
function before({ choices, mends }: Suggestion): string | null {
  const isChoice = choices.length > 1
  if (mends.length === 1) return isChoice ? 'Choose one:' : null
  return `${isChoice ? 'Choose one, which mends' : 'This mends'} ${above(mends.length)}:`
}

/** What to do by hand. */
function instruction({ choices, mends, first, last }: Suggestion, isDeletion: boolean): string {
  const where = first === last ? 'this line' : 'these lines'
  const what = mends.length === 1 ? '' : `, which mends ${above(mends.length)}`
  if (isDeletion) return `Delete ${where}${what}.`
  return `${choices.length > 1 ? 'Write one of these' : 'Write this'} instead of ${where}${what}:`
}

function above(number: number): string {
  return number === 2 ? 'both findings right above' : `the ${number} findings right above`
}
