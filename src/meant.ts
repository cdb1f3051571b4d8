import { distance } from 'fastest-levenshtein'

/** Less of a name begins too many others. */
const shortestBeginning = 3

/** The one of the known names that was probably meant, or `null`: a slip of two letters, another case, or a beginning. */
export function closestName(given: string, known: readonly string[]): string | null {
  // Of two as near, the one with the same letters was meant: `--hepl` is `--help`.
  const letters = (text: string): string => text.split('').sort().join('')
  const wanted = given.toLowerCase()
  const best = known
    .map((name) => {
      const other = name.toLowerCase()
      return { name, away: distance(wanted, other) - (letters(wanted) === letters(other) ? 1 : 0) }
    })
    .sort((a, b) => a.away - b.away)[0]
  if (best !== undefined && best.away <= Math.min(2, given.length - 1)) return best.name
  if (wanted.length < shortestBeginning) return null
  const begun = known.filter((name) => name.toLowerCase().startsWith(wanted)).sort((a, b) => a.length - b.length)
  const [shortest] = begun
  return shortest !== undefined && begun.every((name) => name.startsWith(shortest)) ? shortest : null
}

/** ` Did you mean …?`, or nothing. */
export function meant(given: string, known: readonly string[], shown = (name: string): string => name): string {
  const closest = closestName(given, known)
  return closest === null ? '' : ` Did you mean ${shown(closest)}?`
}
