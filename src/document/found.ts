/** What a pattern finds first in a text; empty where it finds nothing. */
export function firstOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? ''
}

/** All that a pattern finds in a text, in its order. The pattern is a global one. */
export function allOf(pattern: RegExp, text: string): readonly string[] {
  return text.match(pattern) ?? []
}

/** One of the texts that were found, or that a text was split into; empty where there is none. */
export function textAt(parts: readonly (string | undefined)[], index: number): string {
  return parts[index] ?? ''
}
