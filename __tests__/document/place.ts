/** Where `needle` stands in `text`, counted here anew: 1-based, a byte order mark is no column. */
export function placeOf(text: string, needle: string): { line: number; column: number } {
  const file = text.replace(/^\uFEFF/, '')
  const at = file.indexOf(needle)
  if (at < 0) throw new Error(`no "${needle}" in the text`)
  const before = file.slice(0, at).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
