import { memo } from './memo.ts'

/** Words by which a heading or a label says that it may be left out. */
const words = String.raw`(?:optional\b|(?:only\s)?if\s|(?:where|when|as)\s(?:applicable|needed|necessary|relevant|available|appropriate)\b|(?:delete|remove|omit|skip|drop)\b|(?:can|may)\sbe\s(?:deleted|removed|omitted|skipped|left\sout)\b|nice\sto\shave\b)`
const behind = new RegExp(String.raw`(?:\(\s?${words}[^()]*\)|\[\s?${words}[^[\]]*\]|(?:\s[–—-]|,)\s?optional)$`, 'i')
const before = /^(?:\(\s?optional\s?\)|\[\s?optional\s?\]):?\s|^optional\s?[:–—]\s/i

/** A text, and whether it had a mark of being optional. */
interface Unmarked {
  readonly text: string
  readonly optional: boolean
}

/** A heading or label without its mark of being optional: `Notes (optional)`, `[Optional] Notes`, "Rollback (if any)". */
export const withoutOptionalMark: (text: string) => Unmarked = memo(4_000, (text) => {
  const line = text.replace(/\s+/g, ' ').trim()
  // A mark stands in brackets, or is the last word or the first.
  const rest = /[)\]]$|optional/i.test(line) ? line.replace(behind, '').replace(before, '').trim() : line
  return rest === line || rest === '' ? { text: text.trim(), optional: false } : { text: rest, optional: true }
})
