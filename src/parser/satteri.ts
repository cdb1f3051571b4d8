import type { Root } from 'mdast'
import { MdastReader, materializeMdastTree } from 'satteri'
import { loadBinding } from './binding.ts'
import { frontmatterOf } from './frontmatter.ts'
import { mend } from './mend.ts'
import { isOdd } from './odd.ts'
import type { Parser } from './parser.ts'

/** Bits of satteri's parser: tables, footnotes, strikethrough, task items; its bit for literal links stays off. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4)
const yaml = 1 << 7

/**
 * The parser in Rust. What it reads otherwise than remark is read by remark: as far as the text shows it ({@link isOdd})
 * before, else ({@link mend}) after. Both must yield the same tree, or an approval hangs on which of them reads.
 *
 * @throws where the binary for this machine can't be loaded or does not know its options as we do
 */
export function satteriParser(remark: Parser): Parser {
  const read = satteriAlone()
  return {
    name: 'satteri',
    parse(text) {
      if (isOdd(text)) return remark.parse(text)
      const root = read(text)
      return mend(root, text) ? root : remark.parse(text)
    },
  }
}

/** satteri's own tree, mended nowhere; throws as {@link satteriParser}. */
export function satteriAlone(): (text: string) => Root {
  const { createMdastHandle, serializeHandle, dropHandle } = loadBinding()

  function read(text: string): Root {
    const options = frontmatterOf(text) === 'none' ? gfm : gfm | yaml
    const handle = createMdastHandle(text.replaceAll('\0', '\uFFFD'), options, true)
    try {
      return materializeMdastTree(new MdastReader(serializeHandle(handle))) as Root
    } finally {
      dropHandle(handle)
    }
  }

  if (!isAsExpected(read(probe))) throw new Error('satteri does not know its options as docgate does')
  return read
}

const probe = 'www.a.b ~a~\n\n|a|\n|-|\n'

function isAsExpected({ children: [paragraph, table] }: Root): boolean {
  const types = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : []
  return types.join() === 'text,delete' && table?.type === 'table'
}
