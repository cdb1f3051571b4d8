import type { Element, Root } from 'hast'
import type { Root as MarkdownRoot, Nodes } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Markdown as a reader of GitHub's gets it. */
export interface Rendered {
  /** The tree that a parser makes of the text again. */
  readonly tree: MarkdownRoot
  readonly html: string
  /** Addresses of all links and images. */
  readonly addresses: readonly string[]
  /** Raw HTML that the text holds. */
  readonly rawHtml: readonly string[]
  /** Text outside of code and links, where GitHub looks for mentions and references. */
  readonly prose: string
  /** Cells of each row of each table. */
  readonly rows: readonly number[]
}

/** One text is looked at in many ways, one after the other: what it becomes is worked out once. */
const latest = new Map<string, Rendered>()

export function rendered(markdown: string): Rendered {
  const known = latest.get(markdown)
  if (known !== undefined) return known
  const made = render(markdown)
  if (latest.size >= 100) latest.clear()
  latest.set(markdown, made)
  return made
}

function render(markdown: string): Rendered {
  const parser = unified().use(remarkParse).use(remarkGfm)
  const tree = parser.parse(markdown)
  // Raw HTML becomes a part of the tree first, as it does on GitHub: what is left is what sanitising let through.
  const toHtml = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
  const hast = toHtml.runSync(tree) as Root
  const addresses: string[] = []
  const rows: number[] = []
  visit(hast, 'element', ({ tagName, properties, children }: Element) => {
    if (tagName === 'a') addresses.push(String(properties['href']))
    if (tagName === 'img') addresses.push(String(properties['src']))
    if (tagName === 'tr') rows.push(children.filter(({ type }) => type === 'element').length)
  })
  return {
    tree,
    html: toHtml.stringify(hast),
    addresses,
    rawHtml: collect(tree, (node) => (node.type === 'html' ? node.value : null)),
    prose: collect(tree, (node) => (node.type === 'text' ? node.value : null)).join('\n'),
    rows,
  }
}

/** Every inline code of a tree. */
export function codes(tree: MarkdownRoot): readonly string[] {
  return collect(tree, (node) => (node.type === 'inlineCode' ? node.value : null))
}

/** The language of every block of code of a tree. */
export function fences(tree: MarkdownRoot): readonly string[] {
  return collect(tree, (node) => (node.type === 'code' ? (node.lang ?? '') : null))
}

function collect(tree: MarkdownRoot, pick: (node: Nodes) => string | null): readonly string[] {
  const found: string[] = []
  visit(tree, (node) => {
    const value = pick(node)
    if (value !== null) found.push(value)
  })
  return found
}
