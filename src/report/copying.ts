import type { Advices } from './agent.ts'
import type { Outlook } from './outline.ts'

/** Lines to put in where a whole section is missing and nothing else offers them; a line or two are said as quickly as copied. */
export function missingTexts(
  advices: Advices,
  isOffered: (path: string, fingerprint: string) => boolean,
): Outlook['textOf'] {
  return (path, fingerprint) => {
    const mend = isOffered(path, fingerprint) ? undefined : advices.get(path)?.mends.get(fingerprint)
    return mend === undefined || mend.place === 'instead' || mend.lines.length < 2 ? null : mend.lines
  }
}
