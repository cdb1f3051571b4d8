import { frontmatterOf } from './frontmatter.ts'

/**
 * Whether a text has something that satteri reads otherwise than remark and that the text shows. Too often yes costs
 * time, too often no lets the parsers differ; rare in documents as they are written. Reads the text a few times.
 */
export function isOdd(text: string): boolean {
  return (
    text.includes('[^') ||
    // Half of a surrogate pair, which Rust can't have.
    !text.isWellFormed() ||
    oddCharacter.test(text) ||
    oddDelimiter.test(text) ||
    (astral.test(text) && besideAstral.test(text)) ||
    oddTask.test(text) ||
    frontmatterOf(text) === 'odd' ||
    hasEmptyItem(text)
  )
}

/**
 * White space and marks that one parser alone takes for white space; the line end of old Macs. A line end and a NUL are
 * no matter.
 */
const oddCharacter = /[\v\f\u0085\u180E\u2028\u2029\uF002]|(?!^)\uFEFF|\r(?!\n)/

/** Marks of emphasis and deletion beside each other or beside an escape, which satteri weighs wrongly. */
const oddDelimiter = /\*[_~]|_[*~]|~[*_]|\\[!-/:-@[-`{-~][*_~]/

/**
 * Such a mark between text and a character outside the Basic Multilingual Plane, which remark takes for a letter and
 * satteri for what it is.
 */
const besideAstral = /[^\s*_~][*_~]+[\uD800-\uDBFF]|[\uDC00-\uDFFF][*_~]+[^\s*_~]/
const astral = /[\uD800-\uDBFF]/

/** A box with its text on the next line, or with a tab before it, or with a line end inside. */
const oddTask = /\[(?:[ xX\t]\][ \t]*(?:[\r\n]|$)|\r?\n[ \t>]*\])|\t\[[ xX]\]/

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const quote = 62

/** Whether an item has no text in the line of its bullet. A rule of spaced bullets (`- - -`) looks like one. */
function hasEmptyItem(text: string): boolean {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start < text.length) {
    const { end, isEmpty } = containersAt(text, start)
    if (isEmpty && (end === text.length || text.charCodeAt(end) === lineFeed)) return true
    const lineEnd = text.indexOf('\n', end)
    if (lineEnd === -1) return false
    start = lineEnd + 1
  }
  return false
}

/** The quote marks and bullets that a line starts with, and whether the last of them is a bullet. */
function containersAt(text: string, start: number): { end: number; isEmpty: boolean } {
  let at = start
  let isEmpty = false
  for (;;) {
    const character = text.charCodeAt(at)
    if (character === space || character === tab || character === carriageReturn) at++
    else if (character === quote) {
      isEmpty = false
      at++
    } else {
      const end = bulletEnd(text, at)
      if (end === at) return { end: at, isEmpty }
      isEmpty = true
      at = end
    }
  }
}

/** Where the bullet that starts here ends; here if none does. */
function bulletEnd(text: string, start: number): number {
  let at = start
  while (at < start + 9 && isDigit(text.charCodeAt(at))) at++
  const mark = text[at]
  const isBullet = at === start ? mark === '-' || mark === '*' || mark === '+' : mark === '.' || mark === ')'
  if (!isBullet) return start
  const next = text.charCodeAt(at + 1)
  const isEnd = Number.isNaN(next) || next === space || next === tab || next === lineFeed || next === carriageReturn
  return isEnd ? at + 1 : start
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57
}
