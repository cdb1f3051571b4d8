/** What a sentence may call the thing that it speaks of. */
type Thing = 'section' | 'field'

const names: Readonly<Record<Thing, string>> = {
  section: '(?:section|element|part|chapter|heading|block)',
  field: '(?:field|element|item|line|row|key)',
}
const anyName = '(?:section|element|part|chapter|heading|block|field|item|line|row|key)'
const leave = '(?:delete|remove|omit|skip|drop|leave out)'
const left = '(?:deleted|removed|omitted|skipped|dropped|left out|left blank|left empty)'

/** Sentences that speak of the thing itself: "This section is optional", "Delete this section if …". */
const ofThis: Readonly<Record<Thing, RegExp>> = { section: speakingOf('section'), field: speakingOf('field') }

function speakingOf(thing: Thing): RegExp {
  const own = `this(?: whole| entire)? ${names[thing]}`
  const sentences = [
    `\\bthis is an? optional ${names[thing]}\\b`,
    `\\b(?:${own}|the(?: whole| entire)? ${thing}) is(?: entirely| purely)? optional\\b`,
    `\\b(?:${own}|the(?: whole| entire)? ${thing}) (?:may|can|could|might) be ${left}\\b`,
    `(?<!\\b(?:not|never|don't|don’t) )\\b${leave} (?:${own}|the(?: whole| entire) ${thing})\\b`,
  ]
  return new RegExp(sentences.join('|'), 'i')
}

/** Sentences that leave open what they speak of: they count where they come first. */
const ofIt = new RegExp(
  [
    String.raw`optional(?:ly)?\s*(?:[.,;:!–—-]|$)|optional ${anyName}\b|not (?:required|mandatory)\b`,
    String.raw`(?:only )?(?:if|where|when) (?:(?:applicable|relevant)\s*(?:[.,:!]|$)|(?:any|needed|necessary)\s*(?:[.:!]|$))`,
    String.raw`only (?:applicable|necessary|needed|relevant|required)\b|(?:needed|required) only\b`,
    String.raw`(?:this )?(?:may|can|could) be ${left}\b|you (?:may|can) ${leave} (?:it|this)\b|feel free to ${leave}\b`,
    String.raw`${leave}(?: it| this)?,? (?:for|if|in case|unless|when|where)\b`,
    String.raw`(?:only )?(?:add|fill in|include|keep|use)(?: it| this)?(?: ${anyName})?(?: only)? (?:if|when|where)\b`,
  ]
    .map((sentence) => `^(?:${sentence})`)
    .join('|'),
  'i',
)

/** A text of the template that says it of its section or field as a whole: it may be left out. */
export function saysOptional(text: string, of: Thing): boolean {
  return saysThisIsOptional(text, of) || ofIt.test(plain(text))
}

/** Says so with "this section" and its like, wherever in the text. */
export function saysThisIsOptional(text: string, of: Thing): boolean {
  return ofThis[of].test(oneLine(text))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Without the marks around it. */
function plain(text: string): string {
  const line = oneLine(text).trim()
  const inside = /^[([{*_>\s]*((?:optional|if|where|when|only)\b[^()[\]{}]*)[)\]}]/i.exec(line)?.[1]
  return inside ?? line.replace(/^[([{*_>\s]+/, '')
}

/** Titles of sections that speak of the template: a document needs none of them. */
const aboutTemplate =
  /\b(?:how to use|using|about|instructions? for|notes? (?:on|about|for)|guide to) (?:this|the) template\b|^template (?:instructions?|guidelines?|usage|notes?)$/i
const contents = /^(?:table of )?contents$|^toc$/i

/** A section that belongs to the template, not to the documents made from it, or that is made by a tool. */
export function isOptionalTitle(title: string): boolean {
  return aboutTemplate.test(title) || contents.test(title)
}

/** Comments that speak to a tool: no guidance. */
const directive =
  /^\s*(?:markdownlint|prettier|textlint|vale|cspell|spell|lint|toc|tocstop|docgate|more|eslint|alex)\b/i

/** A comment for a tool, or one that does nothing but mark what is optional. */
export function isMark(comment: string): boolean {
  return directive.test(comment) || (saysOptional(comment, 'section') && comment.trim().length <= longestMark)
}

const longestMark = 80
