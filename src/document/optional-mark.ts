/** Words by which a heading or a label says that it may be left out. */
const words = String.raw`(?:optional|(?:if|where|when|as)\s(?:applicable|any|needed|necessary|relevant|available|appropriate)|(?:delete|remove|omit|skip)\sif\b)`
const behind = new RegExp(String.raw`(?:\(\s?${words}[^()]*\)|\[\s?${words}[^[\]]*\]|(?:\s[–—-]|,)\s?optional)$`, 'i')
const before = /^(?:\(\s?optional\s?\)|\[\s?optional\s?\]):?\s|^optional\s?[:–—]\s/i

/** A heading or label without its mark of being optional: `Notes (optional)`, `[Optional] Notes`, "Rollback (if any)". */
export function withoutOptionalMark(text: string): { readonly text: string; readonly optional: boolean } {
  const line = text.replace(/\s+/g, ' ').trim()
  const rest = line.replace(behind, '').replace(before, '').trim()
  return rest === line || rest === '' ? { text: text.trim(), optional: false } : { text: rest, optional: true }
}
