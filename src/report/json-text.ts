/** What a terminal or GitHub's runner takes for more than a character, or passes over. Line feeds part the lines. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * A value as JSON that may be printed anywhere: what can't be seen stands there by its number. GitHub's runner takes
 * `##[…]` for a command wherever it stands in a line; it can only stand in a string here, and so can the rest.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(unsafe, numbered).replaceAll('##[', '#\\u0023[')
}

function numbered(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
