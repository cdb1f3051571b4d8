import type { Flat } from './flat.ts'

/** Where `flat.text` from `start` to `end` stands in the source, if it stands there letter for letter: no marks, escapes or line breaks inside. */
export function literal(
  source: string,
  flat: Flat,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const from = flat.offsets[start] ?? source.length
  const to = end > start ? (flat.offsets[end - 1] ?? 0) + 1 : from
  const text = flat.text.slice(start, end)
  return source.slice(from, to) === text && !text.includes('\n') ? { start: from, end: to } : null
}

/** Text as Markdown that reads as it is. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
}
