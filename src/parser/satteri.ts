import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { Parser } from './parser.ts'

/** The parser in Rust, where its binary for this machine can be loaded. */
export function satteriParser(): Parser {
  return {
    name: 'satteri',
    parse: (text) => markdownToMdast(text, { features: { frontmatter: text.startsWith('---') } }) as Root,
  }
}
