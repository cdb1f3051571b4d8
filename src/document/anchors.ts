import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { withoutComments } from './comments.ts'
import { memoOf } from './memo.ts'
import { walk } from './walk.ts'

/** An element's own name: `<a name="x">`, `<h2 id="x">`. */
const named = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi
/** A heading written as HTML; GitHub gives it an anchor too. */
const htmlHeading = /<h([1-6])(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h\1\s*>/gi

/** `## Heading {#name}` */
const givenName = /\{\s*#([\w-]+)(?:[^\w{}-][^{}]*)?\}\s*$/

/** What `#…` may lead to in a Markdown file, as GitHub makes the names, all in lower case: its pages mind no case there. */
export const anchorsOf: (root: Root) => ReadonlySet<string> = memoOf((root) => {
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  walk(root, (node) => {
    if (node.type === 'heading') {
      const title = plainText(node, { includeHtml: false, includeImageAlt: false })
      anchors.add(slugger.slug(title))
      // Not GitHub's, but that of most tools that make sites of the same files.
      const given = givenName.exec(title)?.[1]
      if (given !== undefined) anchors.add(given.toLowerCase())
    }
    if (node.type !== 'html') return
    const shown = withoutComments(node.value)
    for (const match of shown.matchAll(htmlHeading))
      anchors.add(slugger.slug((match[2] ?? '').replace(/<[^<>]*>/g, '').trim()))
    for (const match of shown.matchAll(named)) anchors.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase())
  })
  return anchors
})
