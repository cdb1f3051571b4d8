import { anchorsOf } from '../document/anchors.ts'
import { addressOf, isMarkdown, readDestination } from '../document/destination.ts'
import type { Document } from '../document/document.ts'
import { nearestName } from '../document/words.ts'
import { quoted } from '../reason.ts'
import type { Repository } from '../rules/rule.ts'

/** What is wrong with an address: a sentence behind it; `better` may stand in its place where that is certain. */
export interface Dead {
  readonly why: string
  readonly better?: string
  /** Code, and of no folder that is here: perhaps none of this repository was meant to be. */
  readonly elsewhere?: boolean
}

/**
 * Why an address leads nowhere; `null` where it leads somewhere, or nobody can tell.
 *
 * @param repository the files around the document that holds it.
 */
export function whyDead(
  url: string,
  { path, root }: Pick<Document, 'path' | 'root'>,
  repository: Repository | null,
): Dead | null {
  const destination = readDestination(url, path)
  if (destination.kind === 'foreign') return null
  if (destination.kind === 'here') return wrongPlace(anchorsOf(root), destination.fragment, 'this document')
  if (repository === null) return null
  const { path: target } = destination
  if (destination.kind === 'outside') {
    const inside =
      target !== '' && repository.has(target) ? ` Did you mean ${quoted(addressOf(target, path, url))}?` : ''
    return { why: `leads out of the repository.${inside}` }
  }
  if (!repository.has(target)) return missing(url, target, path, repository)
  if (destination.fragment === null) return null
  const anchors = target === path ? anchorsOf(root) : repository.anchors(target)
  return anchors === null ? null : wrongPlace(anchors, destination.fragment, quoted(target))
}

/**
 * Why an address leads to no file.
 *
 * @param target the path that it means, which is not there.
 * @param from path of the document that holds it.
 */
export function missing(url: string, target: string, from: string, repository: Repository): Dead {
  if (/^www\./i.test(url))
    return { why: 'is taken for a file. The address of a site begins with `https://`.', better: `https://${url}` }
  const moved = repository.movedTo(target)
  if (moved !== null) {
    const better = addressOf(moved, from, url)
    return { why: `leads nowhere: this change moved its target to ${quoted(better)}.`, better }
  }
  if (repository.isGone(target)) return { why: 'leads nowhere: this change removed its target.' }
  const near = repository.nearest(target)
  if (near === null) {
    const elsewhere = !isMarkdown(target) && !repository.hasFolder(target.split('/')[0] ?? '')
    return { why: `leads nowhere: there is no ${quoted(target)}.`, elsewhere }
  }
  const better = addressOf(near, from, url)
  return near.toLowerCase() === target.toLowerCase()
    ? {
        why: `leads nowhere: it is spelled ${quoted(better)}, and GitHub distinguishes capital and small letters.`,
        better,
      }
    : { why: `leads nowhere: there is no ${quoted(target)}. Did you mean ${quoted(better)}?` }
}

/** Among more headings than this, nobody is told which one was meant. */
const mostHeadings = 300

function wrongPlace(anchors: ReadonlySet<string>, fragment: string, where: string): Dead | null {
  const wanted = fragment.toLowerCase()
  if (anchors.has(wanted)) return null
  const near = anchors.size <= mostHeadings ? nearestName(wanted, anchors) : null
  const hint = near === null ? `there is no ${quoted(`#${fragment}`)}.` : `Did you mean ${quoted(`#${near}`)}?`
  return { why: `leads to no heading in ${where}${near === null ? ': ' : '. '}${hint}` }
}
