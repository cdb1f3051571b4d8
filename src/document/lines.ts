import type { Block } from './blocks.ts'
import { sliceFlat } from './flat.ts'
import { readLabelText } from './label.ts'

/**
 * A paragraph whose lines are labels without emphasis, one block for each: to a reader `Status: Draft` above
 * `Owner: Ana` are two answers. Any other block is returned as it is.
 *
 * @param isLabel tells whether a line may begin with this label; a line without one belongs to the line above.
 */
export function labelLines(block: Block, isLabel: (label: string) => boolean): readonly Block[] {
  const { full } = block
  if (block.kind !== 'text' || block.label === null || !isLabel(block.label.text)) return [block]
  const starts = [0]
  for (let at = full.text.indexOf('\n'); at >= 0; at = full.text.indexOf('\n', at + 1)) {
    const label = readLabelText(full.text.slice(at + 1))
    const isCode = full.code.some(([start]) => start === at + 1)
    if (label !== null && !isCode && isLabel(label.text)) starts.push(at + 1)
  }
  if (starts.length < 2) return [block]
  return starts.map((start, index): Block => {
    const own = sliceFlat(full, start, starts[index + 1])
    const label = index === 0 ? block.label : readLabelText(own.text)
    return {
      ...block,
      full: own,
      label,
      lead: null,
      text: label === null ? own : sliceFlat(own, label.length),
      itemStart: block.itemStart && index === 0,
      hasNested: block.hasNested && index === starts.length - 1,
    }
  })
}
