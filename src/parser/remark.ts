import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { frontmatterOf } from './frontmatter.ts'
import type { Parser } from './parser.ts'

/** The parser in JavaScript: slower, and everywhere. */
export function remarkParser(): Parser {
  const plain = unified().use(remarkParse).use(gfm).freeze()
  const withFrontmatter = plain().use(remarkFrontmatter).freeze()
  return { name: 'remark', parse: (text) => (frontmatterOf(text) === 'none' ? plain : withFrontmatter).parse(text) }
}

/**
 * What `remark-gfm` puts together, but for links without brackets: an address is the same text to us with a link around
 * it, and looking for addresses takes two fifths of the whole time.
 */
function gfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]
}
