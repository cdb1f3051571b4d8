import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { withoutOptionalMark } from '../document/optional-mark.ts'
import { exactWords } from '../document/words.ts'
import { isHint } from './hints.ts'
import { isAsking, isDefault, taskNodes } from './labels.ts'
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
  let field: string | null = null
  return part.blocks.flatMap((block, index): Wording[] => {
    const opens = part.openers.has(block)
    if (opens) field = withoutOptionalMark(block.label?.text ?? '').text
    else if (block.level === 0) field = null
    const text = textOf(block, opens)
    if (text === '') return []
    const next = part.blocks[index + 1]
    const isFrame = block.kind === 'text' && !opens && block.level === 0 && isFraming(text, next)
    const isShown = plain && block.kind === 'text' && !opens && !isAsking(text)
    const leadsToTasks = text.endsWith(':') && next !== undefined && tasks.has(next.node)
    const answers = stays || tasks.has(block.node) || leadsToTasks || isLinkInside(block) || (isShown && !asked)
    const kept = answers ? 'answer' : isFrame || isShown ? 'frame' : null
    return wordingsOf(text, section, field).map((wording) => (kept === null ? wording : { ...wording, kept }))
  })
}

/** A line that leads to the author's own: "Pros:", or "All times in UTC." above a table. */
function isFraming(text: string, next: Block | undefined): boolean {
  if (isRepeating(text)) return false
  const leads = next?.kind === 'cell' || next?.kind === 'code'
  return isDefault(text) || (leads && text.endsWith('.') && countWords(text) <= mostFrameWords && !isAsking(text))
}

const mostFrameWords = 6

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function textOf(block: Block, opens: boolean): string {
  const text = opens ? block.text.text : block.full.text
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

/** An entry of a table of contents. */
function isLinkInside({ node }: Block): boolean {
  const [only, ...others] = 'children' in node ? node.children : []
  return only?.type === 'link' && only.url.startsWith('#') && others.length === 0
}
