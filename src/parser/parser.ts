import type { Root } from 'mdast'

export type ParserName = 'satteri' | 'remark'

/** A parser of Markdown: CommonMark, GFM without links that have no brackets, YAML between `---` at the top. */
export interface Parser {
  readonly name: ParserName
  /** The mdast tree, every node with its place: lines and columns from 1, offsets in UTF-16 units from 0. */
  parse(text: string): Root
}
