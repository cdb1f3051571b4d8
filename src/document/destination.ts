import { firstOf } from './found.ts'

/** Where a link leads, as GitHub shows it from a file of the repository. */
export type Destination =
  /** Another site, an address without a path, a page of GitHub's own: nothing of the repository. */
  | { readonly kind: 'foreign' }
  /** A place in the same file. */
  | { readonly kind: 'here'; readonly fragment: string }
  /** Above the root of the repository; `path` is what is left of it there. */
  | { readonly kind: 'outside'; readonly path: string }
  /** A file or folder: `path` from the root, `''` for the root itself. */
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string | null }

const foreign: Destination = { kind: 'foreign' }
/** `mailto:`, `https:`, and `C:`, which is no place for anybody else either. */
const scheme = /^[a-z][a-z\d+.-]*:/i
/** Filled in by a program before anybody follows it. */
const filledIn = /\{\{|\{%|\$\{|%7B%7B|[<>]/i
/** What a repository has on GitHub beside its files; `../../issues` of a file in the root leads there. */
const pages =
  /^(?:issues|pulls?|discussions|actions|projects|wiki|security|pulse|graphs|releases|tags|branches|labels|milestones?|commits?|compare|blob|tree|raw|blame|packages|deployments|settings|network|stargazers|forks|archive)(?:\/|$)/

/**
 * Reads the address of a link or an image.
 *
 * @param url as Markdown has it, escapes and angle brackets taken away.
 * @param from path of the file that holds the link, from the root.
 */
export function readDestination(url: string, from: string): Destination {
  const address = url.trim()
  if (address === '' || scheme.test(address) || address.startsWith('//') || filledIn.test(address)) return foreign
  const hash = address.indexOf('#')
  const fragment = hash < 0 ? null : readFragment(address.slice(hash + 1))
  const path = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/s, '')
  if (path === '') return fragment === null ? foreign : { kind: 'here', fragment }
  const { above, rest } = resolve(decode(path), from)
  if (above === 0) return { kind: 'inside', path: rest, fragment }
  return above === 2 && pages.test(rest) ? foreign : { kind: 'outside', path: rest }
}

/** The address that leads from one file to another, in the manner of the one it stands in for. */
export function addressOf(path: string, from: string, like: string): string {
  const tail = firstOf(/\/?(?:[?#].*)?$/s, like)
  const encoded = path.split('/').map(encodeSegment).join('/')
  if (like.startsWith('/')) return `/${encoded}${tail}`
  const there = encoded.split('/')
  const here = from.split('/').slice(0, -1).map(encodeSegment)
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  const up = here.slice(shared).map(() => '..')
  const relative = [...up, ...there.slice(shared)].join('/')
  return `${like.startsWith('./') && up.length === 0 ? './' : ''}${relative}${tail}`
}

/** Lines of code, footnotes, a text to look for: places that are there in any file, or that nobody can tell. */
const anywhere = /^(?:|top|readme|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|fn(?:ref)?-.*|:~:.*)$/is

function readFragment(raw: string): string | null {
  const fragment = decode(raw).replace(/^user-content-/i, '')
  return anywhere.test(fragment) ? null : fragment
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What would end an address in Markdown, or mean something in it, does not stand for itself. */
function encodeSegment(segment: string): string {
  return segment.replace(/[\s%?#()<>[\]\\"'`]/g, (sign) =>
    /[()']/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign),
  )
}

/** @returns the path from the root, and how many folders above the root it leads. */
function resolve(path: string, from: string): { readonly above: number; readonly rest: string } {
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  let above = 0
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) above++
  }
  return { above, rest: segments.join('/') }
}

const markdownFile = /\.(?:md|markdown|mdown)$/i

/** A file that GitHub shows with headings that can be linked to. */
export function isMarkdown(path: string): boolean {
  return markdownFile.test(path)
}

/** Every link into another Markdown file has this in it, between its path and the name of the place. */
const intoMarkdown = /\.(?:md|markdown|mdown)(?:\?[^\s#)>]{0,200})?#/gi
/** No path of a link is longer. */
const longestPath = 500
/** No document has more; a wall of them is looked at up to here. */
const mostLinks = 1_000
const mostOpenings = 20

/**
 * Paths of Markdown files that a text may link into with `#…`, found without parsing it: all that are linked, and
 * perhaps some more.
 */
export function filesLinkedInto(text: string, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  let links = 0
  for (const match of text.matchAll(intoMarkdown)) {
    links++
    if (links > mostLinks) break
    const start = Math.max(0, match.index - longestPath)
    const line = text.slice(start, match.index + match[0].indexOf('#')).replace(/^[\s\S]*[\r\n]/, '')
    // A path may hold a parenthesis, and a space between angle brackets: every place where it may begin is tried.
    const openings = [...line.matchAll(/[(<\s"'=[]/g)].slice(-mostOpenings).map(({ index }) => index + 1)
    for (const at of [0, ...openings]) {
      const destination = readDestination(line.slice(at).replace(/\\(?=[!-/:-@[-`{-~])/g, ''), from)
      if (destination.kind === 'inside' && isMarkdown(destination.path)) found.add(destination.path)
    }
  }
  return found
}
