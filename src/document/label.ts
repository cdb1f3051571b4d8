import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Flat, sliceFlat } from './flat.ts'
import { labelKey } from './words.ts'

/** "Label:" at the start of a block: `**Label:**`, `**Label**:`, `__Label:__`, or plain `Label:`. */
export interface Label {
  /** Without the colon. */
  readonly text: string
  /** Normalised, for comparison; see `labelKey`. */
  readonly key: string
  /** Characters of the block's text up to the end of the colon. */
  readonly length: number
  /** Emphasised. A plain one counts only where the template has exactly this label. */
  readonly strong: boolean
}

/** Emphasised words at the start of a block without a colon: a label only where the template has exactly these words. */
export interface Lead {
  readonly text: string
  /** What stands behind them, without a dash or period. */
  readonly rest: Flat
}

const longestLabel = 100

/** The label a block begins with, or `null`. */
export function readLabel(node: Nodes, full: Flat): Label | null {
  if (!('children' in node)) return null
  const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''))
  if (first !== undefined && (first.type === 'strong' || first.type === 'emphasis')) {
    const lead = textOf(first).trim()
    const colon =
      lead.endsWith(':') || lead.endsWith('：') ? 0 : (/^\s*[:：]/.exec(full.text.slice(lead.length))?.[0].length ?? -1)
    if (colon >= 0 && full.text.startsWith(lead)) return label(lead, lead.length + colon, true)
  }
  return full.code.some(([start]) => start === 0) ? null : readLabelText(full.text)
}

/** The label without emphasis that a text begins with, or `null`. */
export function readLabelText(text: string): Label | null {
  const plain = /^([^:：\n]{2,100})[:：]/.exec(text)
  return plain?.[1] === undefined ? null : label(plain[1], plain[0].length, false)
}

/** `**Status**` alone on its line, `**Status** – Draft`, `**Status** Draft`, `**Problem.** We …`; `null` for anything else. */
export function readLead(node: Nodes, full: Flat): Lead | null {
  const first = 'children' in node ? node.children[0] : undefined
  if (first?.type !== 'strong') return null
  const text = textOf(first).trim()
  const behind = full.text.slice(text.length)
  const parted = /^\s*(?:[–—-]\s+|$)|^\s+/.exec(behind)
  if (text === '' || text.length > longestLabel || (parted === null && !text.endsWith('.'))) return null
  return { text: text.replace(/\.$/, ''), rest: sliceFlat(full, text.length + (parted?.[0].length ?? 0)) }
}

/**
 * A paragraph with several strong labels, one for each of them: to a reader
 * `**Name:** a` above `**Type:** b` are two answers. Any other paragraph is returned as it is.
 */
export function labelledLines(paragraph: Paragraph): Paragraph[] {
  const { children } = paragraph
  const starts = children.flatMap((_, index) => (index === 0 || beginsLabelledLine(children, index) ? [index] : []))
  if (starts.length < 2) return [paragraph]
  return starts.map((start, index) => {
    const own = children.slice(start, starts[index + 1])
    const from = own[0]?.position?.start
    const to = own.at(-1)?.position?.end
    return { ...paragraph, children: own, ...(from && to && { position: { start: from, end: to } }) }
  })
}

function isLabelled(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' && /[:：]\s*$/.test(plainText(node))
}

function beginsLabelledLine(children: readonly PhrasingContent[], index: number): boolean {
  const [before, node, after] = [children[index - 1], children[index], children[index + 1]]
  if (node?.type !== 'strong' || before === undefined) return false
  const newLine = before.type === 'break' || (before.type === 'text' && /[\r\n]\s*$/.test(before.value))
  const inside = isLabelled(node)
  // Several on one line: `**Detection:** timeout; **Response:** retry`, or lines that a formatter has put together.
  const parted = before.type === 'text' && (isLabelled(children[0]) ? /\s$/ : /[;.|·,:–—]\s+$/).test(before.value)
  return (newLine && (inside || (after?.type === 'text' && /^\s*[:：]/.test(after.value)))) || (parted && inside)
}

/** With line ends and breaks as `Flat` has them. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : plainText(node).replace(/\r\n?/g, '\n')
}

function label(lead: string, length: number, strong: boolean): Label | null {
  const text = lead.replace(/[:：]$/, '').trim()
  if (text === '' || text.length > longestLabel) return null
  return { text, key: labelKey(text), length, strong }
}
