import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { labelLines } from '../document/lines.ts'
import { startOfText } from '../document/place.ts'
import { isHint } from './hints.ts'
import { isOfTemplate, readPlaceholders } from './placeholders.ts'

/** Labels of remarks to the author: nothing to fill in, where a text follows. */
const callout =
  /^(?:note|nb|n\.b\.|tip|hint|important|warning|caution|attention|info|reminder|remember|instructions?|guidance|how to use|usage|template|e\.g\.|for example|example)\b/i
const mostLabelWords = 5
/** A longer text behind a label without emphasis is a sentence. */
const mostValueWords = 8

/** The blocks of one part of a template, in the order of the source; lines that are all labels stand apart. */
export function templateBlocks(blocks: readonly Block[]): Block[] {
  return blocks
    .flatMap((block) => {
      const lines = labelLines(block, (label) => isPlausible(label))
      return lines.length === block.full.text.split('\n').length ? lines : [block]
    })
    .sort((a, b) => startOfText(a.full) - startOfText(b.full))
}

/**
 * The blocks of one part of a template that begin a field: emphasised labels, and labels without emphasis where all
 * lines of a paragraph, or all items of a list, are such and wait for a value.
 *
 * @param head what stands before the first section: there one line is enough, and values may be filled in already.
 */
export function fieldBlocks(document: Document, blocks: readonly Block[], head: boolean): ReadonlySet<Block> {
  const tasks = taskNodes(document)
  const strong = blocks.filter(
    (block) =>
      block.kind === 'text' &&
      block.label?.strong === true &&
      !isCallout(block) &&
      !(tasks.has(block.node) && block.text.text !== '') &&
      !isStep(document, block),
  )
  return new Set([...strong, ...runs(blocks).flatMap((run) => (isRunOfFields(run, head, tasks) ? run : []))])
}

/** Nodes directly in an item with a checkbox: the team's checklist, which a document keeps. */
export function taskNodes(document: Document): ReadonlySet<Nodes> {
  const nodes = new Set<Nodes>()
  visit(document.root, 'listItem', (item) => {
    if (typeof item.checked === 'boolean') for (const child of item.children) nodes.add(child)
  })
  return nodes
}

function isCallout(block: Block): boolean {
  return block.text.text !== '' && callout.test(block.label?.text ?? '')
}

/** `1. **Drain the queue:** run …` tells what to do, it does not ask. */
function isStep(document: Document, block: Block): boolean {
  return isNumberedItem(document, block) && !isHint(block.text.text)
}

/** It is the first text of an item in a numbered list. */
export function isNumberedItem(document: Document, { full }: Block): boolean {
  const start = startOfText(full)
  const line = document.text.slice(document.text.lastIndexOf('\n', start) + 1, start)
  return /^\s*\d+[.)]\s+[*_]*$/.test(line)
}

function isPlausible(label: string): boolean {
  return (
    label.split(/\s+/).length <= mostLabelWords && /^\p{L}/u.test(label) && !/[.?!]/.test(label) && !callout.test(label)
  )
}

/** Neighbours that are the lines of one paragraph, or the items of one list. */
function runs(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = []
  const shown = blocks.filter((block) => block.kind !== 'comment')
  let open: Block[] = []
  shown.forEach((block, index) => {
    if (block.level > 1 || (block.level === 1 && !block.itemStart)) return
    const before = shown[index - 1]
    const first = open[0]
    const continues =
      first !== undefined &&
      (block.level === 1 ? first.level === 1 && (before?.level ?? 0) > 0 : block.node === first.node)
    if (!continues) {
      open = []
      found.push(open)
    }
    open.push(block)
  })
  return found
}

function isRunOfFields(run: readonly Block[], head: boolean, tasks: ReadonlySet<Nodes>): boolean {
  const keys = run.map((block) => block.label?.key ?? '')
  if (keys.includes('') || new Set(keys).size < keys.length) return false
  if (run.some((block) => block.kind !== 'text' || tasks.has(block.node) || !isPlausible(block.label?.text ?? '')))
    return false
  const waits = (block: Block): boolean => isHint(block.text.text)
  if (head)
    return run.every((block) => waits(block) || isShort(block.text.text)) && (run.length > 1 || run.every(waits))
  return run.length > 1 && run.every((block) => waits(block) && /^\p{Lu}/u.test(block.label?.text ?? ''))
}

function isShort(text: string): boolean {
  return !text.startsWith('//') && text.split(/\s+/).length <= mostValueWords
}

/** First words of what a template tells an author to do. */
const instruction =
  /^(?:add|answer|choose|copy|define|delete|describe|document|enter|enumerate|explain|fill|give|how|identify|include|insert|link|list|mention|name|note|outline|pick|provide|put|remove|say|see|select|specify|state|summari[sz]e|tell|what|when|where|which|who|why|write|your)\b/i
const mostDefaultWords = 3
const mostLeadWords = 2

/** A text of the template that asks for something: an instruction, a question, a placeholder, a gap. */
export function isAsking(text: string): boolean {
  const sentences = text.split(/(?<=[.!:;])\s+|\n/)
  return (
    /[?…]|\.{3}/.test(text) ||
    sentences.some((each) => isHint(each) || instruction.test(each.trim()) || holdsPlaceholder(each))
  )
}

function holdsPlaceholder(text: string): boolean {
  return readPlaceholders({ text, code: [] }).some((each) => isOfTemplate(text, each))
}

/**
 * A short text that a document may keep as it is: a value that the template has filled in (`Status: Proposed`), or a
 * line that leads to the author's own ("Pros:").
 */
export function isDefault(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words === 0 || isHint(text) || /[.!]$/.test(text) || instruction.test(text)) return false
  return words <= (text.endsWith(':') ? mostLeadWords : mostDefaultWords)
}
