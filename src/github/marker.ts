/**
 * The line that makes a comment docgate's own: an HTML comment, which GitHub does not show.
 *
 * @param fingerprint 20 hex digits.
 */
export function commentMarker(fingerprint: string): string {
  return `<!-- docgate finding ${fingerprint} -->`
}

const markerLine = /^<!-- docgate\b[^<>]*?\b([0-9a-f]{20})\b[^<>]*-->$/

/**
 * Fingerprint of a comment by docgate, `null` where there is none. Only a marker as first or last line counts: what
 * stands between may quote a document.
 */
export function readFingerprint(body: string): string | null {
  const lines = body.trim().split(/\r?\n/)
  const found = markerLine.exec((lines[0] ?? '').trim()) ?? markerLine.exec((lines.at(-1) ?? '').trim())
  return found?.[1] ?? null
}
