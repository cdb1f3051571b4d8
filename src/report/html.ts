import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { pageStyle } from './page-style.ts'
import { visibleLines } from './visible.ts'

/** What stands around a body on its page: texts of ours. */
export interface Frame {
  readonly title: string
  /** Who says it, in the bar above the body. */
  readonly by: string
}

// The schema is GitHub's own: what it would take away in a comment is taken away here.
const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze()

/**
 * A page of its own with Markdown as GitHub shows it in a comment, in light and dark. It loads nothing and runs nothing:
 * there is no script in it, and its policy would let none run.
 */
export function htmlPage(markdown: string, { title, by }: Frame): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<header>${by}</header>
<article>
${visibleLines(String(renderer.processSync(markdown)))}
</article>
</main>
</body>
</html>
`
}
