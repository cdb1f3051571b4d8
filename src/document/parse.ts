import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

let parser: ((text: string) => Root) | undefined

function createParser(): (text: string) => Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
  return (text) => processor.parse(text)
}

/** Markdown (CommonMark, GFM, YAML frontmatter) to mdast. The only function that knows the parser. */
export function parse(text: string): Root {
  parser ??= createParser()
  return parser(text)
}
