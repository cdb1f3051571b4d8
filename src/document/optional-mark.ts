/** Words by which a heading or a label says that it may be left out. */
const words = String.raw`(?:optional\b|(?:only\s)?if\s|(?:where|when|as)\s(?:applicable|needed|necessary|relevant|available|appropriate)\b|(?:delete|remove|omit|skip|drop)\b|(?:can|may)\sbe\s(?:deleted|removed|omitted|skipped|left\sout)\b|nice\sto\shave\b)`
const behind = new RegExp(String.raw`(?:\(\s?${words}[^()]*\)|\[\s?${words}[^[\]]*\]|(?:\s[–—-]|,)\s?optional)$`, 'i')
const before = /^(?:\(\s?optional\s?\)|\[\s?optional\s?\]):?\s|^optional\s?[:–—]\s/i

/** A heading or label without its mark of being optional: `Notes (optional)`, `[Optional] Notes`, "Rollback (if any)". */
export function withoutOptionalMark(text: string): { readonly text: string; readonly optional: boolean } {
  const line = text.replace(/\s+/g, ' ').trim()
  const rest = line.replace(behind, '').replace(before, '').trim()
  return rest === line || rest === '' ? { text: text.trim(), optional: false } : { text: rest, optional: true }
}
