import { columns, foreign, padded, wrapped } from '../report/terminal.ts'

/** A cell: lines of foreign text, each wrapped where it is too long. */
export type Cell = readonly string[]

const gap = '  '
/** A column that shrinks further can't be read. */
const narrowest = 16

/**
 * Rows under their headings, columns aligned, within a width; a narrower one has more lines.
 *
 * @param width columns of the terminal.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly string[] {
  const all = [headings.map((heading) => [heading]), ...rows].map((cells) =>
    cells.map((lines) => lines.map((line) => foreign(line, longestLine))),
  )
  const widths = fitted(
    headings.map((_, index) => Math.max(...all.flatMap((cells) => (cells[index] ?? []).map(columns)), 1)),
    width,
  )
  return all.flatMap((cells) => {
    const broken = widths.map((limit, index) => (cells[index] ?? []).flatMap((line) => wrapped(line, limit, narrowest)))
    const height = Math.max(...broken.map((lines) => lines.length))
    return Array.from({ length: height }, (_, row) =>
      broken
        .map((lines, index) => padded(lines[row] ?? '', widths[index] ?? 0))
        .join(gap)
        .trimEnd(),
    )
  })
}

const longestLine = 300

/** The widest column gives way, a little at a time. */
function fitted(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1))
  while (total() > width) {
    const widest = Math.max(...widths)
    if (widest <= narrowest) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}
