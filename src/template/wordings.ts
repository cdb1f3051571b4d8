import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { allOf } from '../document/found.ts'
import { withoutOptionalMark } from '../document/optional-mark.ts'
import { isBareTodo } from '../document/todo-words.ts'
import { exactWords } from '../document/words.ts'
import { isHint } from './hints.ts'
import { isAsking, isDefault, isNumberedItem, taskNodes } from './labels.ts'
import { isMark, isOptionalTitle } from './optional.ts'
import type { Place } from './outline.ts'
import type { Wording } from './schema.ts'
import { isGuidance, isRepeating, type TemplatePart } from './section.ts'
import { shortestPiece, wordingsOf } from './wording.ts'

/** The wordings of a text before the first section. */
export function textWordings(text: string): Wording[] {
  return wordingsOf(text, null, null)
}

/**
 * The wordings of one part of a template: what is no content in a document, and what a document may keep. Headers and
 * labels of tables and values that are filled in already are none.
 *
 * @param plain the template speaks to authors in comments: what it shows and asks for nothing is there to stay.
 */
export function partWordings(document: Document, part: TemplatePart, place: Place | null, plain: boolean): Wording[] {
  const section = place === null ? null : (place.mergedInto ?? place.id)
  const tasks = taskNodes(document)
  const stays = place !== null && isOptionalTitle(place.section.title.text)
  const asked = part.blocks.some(isGuidance)
  const keptAs = (block: Block, text: string, next: Block | undefined): Wording['kept'] => {
    const isShown = plain && !isAsking(text)
    const leadsToTasks = text.endsWith(':') && next !== undefined && tasks.has(next.node)
    if (stays || tasks.has(block.node) || leadsToTasks || isLink(block) || (isShown && !asked)) return 'answer'
    const isRung = isNumberedItem(document, block) && isDefault(text)
    return isShown || isBold(block) || isRung || (block.level === 0 && isFraming(text, next)) ? 'frame' : undefined
  }
  let field: string | null = null
  return part.blocks.flatMap((block, index): Wording[] => {
    const opens = part.openers.has(block)
    if (opens) field = withoutOptionalMark(block.label?.text ?? '').text
    else if (block.level === 0) field = null
    const text = textOf(block, opens)
    if (text === '') return []
    const kept = block.kind === 'text' && !opens ? keptAs(block, text, part.blocks[index + 1]) : undefined
    return wordingsOf(text, section, field).map((wording) => (kept === undefined ? wording : { ...wording, kept }))
  })
}

/** A line that leads to the author's own: "Pros:", "How to fix:" above a gap, or "All times in UTC." above a table. */
function isFraming(text: string, next: Block | undefined): boolean {
  if (isRepeating(text)) return false
  if (isDefault(text) || next === undefined) return isDefault(text)
  if (text.endsWith(':')) return next.kind === 'text' && !/[\p{L}\p{N}]/u.test(next.full.text)
  const leads = next.kind === 'cell' || next.kind === 'code'
  return leads && text.endsWith('.') && countWords(text) <= mostFrameWords && !isAsking(text)
}

const mostFrameWords = 6

function countWords(text: string): number {
  return allOf(/[\p{L}\p{N}]+/gu, text).length
}

/** All in bold: a heading in all but its mark. */
function isBold({ node }: Block): boolean {
  const [only, ...others] = 'children' in node ? node.children : []
  return only?.type === 'strong' && others.length === 0
}

/** A link and nothing else: what it leads to may be the author's own. */
function isLink({ node }: Block): boolean {
  const [only, ...others] = 'children' in node ? node.children : []
  return only?.type === 'link' && others.length === 0
}

/** The text of a block that is no content where it is left; a word for "to come" is told as such wherever it stands. */
function textOf(block: Block, opens: boolean): string {
  const text = opens ? block.text.text : block.full.text
  if (isBareTodo(text)) return ''
  switch (block.kind) {
    case 'heading':
    case 'html':
      return ''
    case 'comment':
      return isMark(text) || exactWords(text).length < shortestPiece ? '' : text
    case 'cell':
      return block.cell !== null && block.cell.row > 0 && isHint(text) ? text : ''
    case 'text': {
      const filled = isDefault(text) && !text.endsWith(':') && !isRepeating(text)
      return (opens || block.level === 0) && filled ? '' : text
    }
    default:
      return text
  }
}
