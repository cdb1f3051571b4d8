import type { Binding, Field } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { endOfText, offsetAt, spanAt, startOfText } from '../document/place.ts'
import { type Sentence, sentencesOf } from '../document/sentences.ts'
import type { Range } from '../message.ts'
import type { OpenPoint } from './todos.ts'

/** A shorter piece is a catchword. */
const shortestSentence = 3
/** A piece without its period is a sentence only from here on. */
const shortestOpen = 6

/**
 * The sentences that a field says, with their places. Quotes, code, tables below it, left-over template text and what
 * stands behind a TODO are none of it; a list belongs to the sentence that announces it, and its catchwords to whatever
 * stands before them.
 */
export function fieldSentences(
  document: Document,
  binding: Binding,
  todos: readonly OpenPoint[],
  field: Field,
): Range[] {
  const counted: Range[] = []
  let announced = false
  for (const block of field.value) {
    if (!isProse(block, field)) continue
    const text = ownText(binding, block)
    const isItem = block.cell === null && block.level > field.at.level
    const sentences = sentencesOf(text, block.full.code).map((sentence) => {
      const { start, end } = spanAt(block.full, sentence.start, sentence.end)
      return { ...sentence, range: document.range(start, end) }
    })
    const settled = untilTodo(sentences, todos)
    const counting = settled.filter(
      (each) => counts(each, isItem) || (counted.length === 0 && !announced && each === settled[0]),
    )
    for (const { range } of isItem && announced ? counting.slice(1) : counting) counted.push(range)
    if (!isItem) announced = text.trimEnd().endsWith(':')
  }
  return counted
}

function counts({ words, ended }: Sentence, isItem: boolean): boolean {
  return ended ? words >= shortestSentence : !isItem && words >= shortestOpen
}

/** Text in the value's own place. */
function isProse({ kind, cell, full }: Block, { at }: Field): boolean {
  return full.text !== '' && (kind === 'text' || (kind === 'cell' && cell?.table === at.cell?.table))
}

/** The block's text, equally long, with blanks where the template's words were left. */
function ownText(binding: Binding, { full }: Block): string {
  const left = binding.leftovers.filter((each) => each.start < endOfText(full) && each.end > startOfText(full))
  if (left.length === 0) return full.text
  const isLeft = (offset: number): boolean => left.some((each) => offset >= each.start && offset < each.end)
  return full.text
    .split('')
    .map((character, at) => (isLeft(offsetAt(full, at)) ? ' ' : character))
    .join('')
}

/** An open point goes to the end of its text and is no part of the answer. */
function untilTodo<Placed extends { readonly range: Range }>(
  sentences: readonly Placed[],
  todos: readonly OpenPoint[],
): readonly Placed[] {
  for (const [index, { range }] of sentences.entries()) {
    const todo = todos.find((each) => !isBefore(each.range, range) && isBefore(each.range, endOf(range)))
    if (todo !== undefined) return sentences.slice(0, isBefore(range, todo.range) ? index + 1 : index)
  }
  return sentences
}

type Point = Pick<Range, 'line' | 'column'>

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

function endOf({ endLine, endColumn }: Range): Point {
  return { line: endLine, column: endColumn }
}
