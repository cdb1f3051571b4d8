import { EnvironmentError } from '../source/environment-error.ts'

/**
 * Holds a list that came in pages against the number of all, as its pages give it. A page that comes twice, or without
 * its end, looks like any other: only the number shows it. While the pages were read some may have come or gone, so the
 * smallest number counts.
 *
 * @param what for example `open pull requests`.
 * @param ids of what is in the list; `null` for what GitHub does not show.
 * @throws EnvironmentError where some are missing.
 */
export function expectWhole(
  what: string,
  ids: readonly (string | null)[],
  pages: readonly { readonly totalCount: number }[],
): void {
  const shown = ids.filter((id) => id !== null)
  const found = new Set(shown).size + ids.length - shown.length
  const promised = Math.min(...pages.map(({ totalCount }) => totalCount))
  if (found < promised)
    throw new EnvironmentError(`GitHub lists ${found} of ${promised} ${what}, so the rest is not known: run again.`)
}
