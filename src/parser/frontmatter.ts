/**
 * Whether a text starts with YAML between two lines of `---`; `odd` where white space follows one of them, or a line of
 * `...` in between may end it for satteri. Both parsers look for frontmatter only where there is some: remark reads no
 * list and no quote in a whole document that starts with `---` and never closes it, and GitHub reads them.
 */
export function frontmatterOf(text: string): 'none' | 'plain' | 'odd' {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const opening = fenceAt(text, start)
  if (opening === 'none') return 'none'
  for (let at = text.indexOf('\n---', start); at !== -1; at = text.indexOf('\n---', at + 1)) {
    const closing = fenceAt(text, at + 1)
    if (closing === 'none') continue
    return opening === 'odd' || text.slice(start, at).includes('\n...') ? 'odd' : closing
  }
  return 'none'
}

/** `---` and nothing but white space to the end of its line. */
function fenceAt(text: string, start: number): 'none' | 'plain' | 'odd' {
  if (!text.startsWith('---', start)) return 'none'
  let at = start + 3
  while (text[at] === ' ' || text[at] === '\t') at++
  if (at !== text.length && text[at] !== '\n' && text[at] !== '\r') return 'none'
  return at === start + 3 ? 'plain' : 'odd'
}
