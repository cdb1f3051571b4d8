import type { Advices } from './agent.ts'
import type { Outlook } from './outline.ts'

/**
 * Lines to put in where a section is missing, or its fields and parts are, and nothing else offers them; a single line is
 * said as quickly as copied.
 */
export function missingTexts(
  advices: Advices,
  isOffered: (path: string, fingerprint: string) => boolean,
): Outlook['textOf'] {
  return (path, fingerprint) => {
    const advice = isOffered(path, fingerprint) ? undefined : advices.get(path)
    const mend = advice?.mends.get(fingerprint)
    const lines = mend === undefined ? advice?.skeletons.get(fingerprint) : mend.place === 'instead' ? [] : mend.lines
    return lines === undefined || lines.length < 2 ? null : lines
  }
}
