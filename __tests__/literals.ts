import { parseSync } from '@swc/core'

/** A regular expression as it is written. */
export interface Expression {
  readonly source: string
  readonly flags: string
}

/** Every regular expression that a file writes as one. */
export function literalsOf(code: string): Expression[] {
  const found: Expression[] = []
  const open: unknown[] = [parseSync(code, { syntax: 'typescript', target: 'es2022' })]
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ source: String(node.pattern), flags: String(node.flags) })
    open.push(...Object.values(node))
  }
  return found
}
