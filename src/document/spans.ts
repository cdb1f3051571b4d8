/** A stretch of a source: [start, end). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Tells whether an offset stands in one of many spans, in the time of a search. */
export function coverOf(spans: readonly Span[]): (offset: number) => boolean {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return (offset) => {
    let low = 0
    let high = merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (merged[low - 1]?.end ?? -1)
  }
}
