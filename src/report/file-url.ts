/**
 * Address of a line of a document at head, `null` for the document as a whole. GitHub shows lines of Markdown only with
 * `?plain=1`. `null` where there is no page.
 */
export type FileUrl = (path: string, line: number | null) => string | null

/** A path as part of an address: each name encoded alone, so that none is taken for a scheme, a query or a fragment. Total. */
export function encodedPath(path: string): string {
  // Half of a surrogate pair can't be encoded.
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD')
  return whole.split('/').map(encodeURIComponent).join('/')
}
