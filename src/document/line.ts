/** Where the line begins that an offset is in. A line ends with `\n`, `\r\n` or `\r`. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  // Not by `lastIndexOf`: in a file without `\r` it would look at all that stands before, each time.
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

/** Where the line ends that an offset is in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
