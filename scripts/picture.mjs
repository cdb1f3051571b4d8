/**
 * Makes a picture of a Markdown file as GitHub shows it in a comment, for the README.
 *
 *     node scripts/picture.mjs INPUT.md OUTPUT.png [--width 900] [--height 1200] [--open]
 *
 * `--open` shows what is folded away. Needs Chromium: `CHROMIUM`, else `chromium` on the path.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const css = `
  body { margin: 0; padding: 24px; background: #fff; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; font-size: 14px; }
  .head b { color: #1f2328; }
  .body { padding: 16px; }
  .body, .head { font-family: -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
  .body { color: #1f2328; font-size: 14px; line-height: 1.5; overflow-wrap: break-word; }
  .body > :first-child { margin-top: 0; }
  .body > :last-child { margin-bottom: 0; }
  p, ul, ol, blockquote, table, details, pre { margin: 0 0 16px; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px; font-weight: 600; }
  h4 { font-size: 1em; line-height: 1.25; margin: 24px 0 16px; font-weight: 600; }
  ul, ol { padding-left: 2em; }
  li + li { margin-top: .25em; }
  li > blockquote { margin: 4px 0 0; }
  blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
  blockquote > :last-child { margin-bottom: 0; }
  a { color: #0969da; text-decoration: underline; text-underline-offset: .2rem; }
  code, pre { font-family: ui-monospace, SFMono-Regular, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: 85%; }
  code { padding: .2em .4em; background: #818b981f; border-radius: 6px; white-space: break-spaces; }
  pre { padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: auto; line-height: 1.45; }
  pre code { padding: 0; background: none; font-size: 100%; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
  th { font-weight: 600; }
  tr { background: #fff; }
  tbody tr:nth-child(2n) { background: #f6f8fa; }
  summary { cursor: default; }
  sub { font-size: 75%; }
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '900' },
    height: { type: 'string', default: '1200' },
    open: { type: 'boolean', default: false },
  },
})
const [input, output] = positionals
if (input === undefined || output === undefined) {
  console.error('Usage: node scripts/picture.mjs INPUT.md OUTPUT.png [--width 900] [--height 1200] [--open]')
  process.exit(2)
}

const rendered = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .process(readFileSync(input, 'utf8'))
const body = values.open ? String(rendered).replaceAll('<details>', '<details open>') : String(rendered)
const page = `<!doctype html><meta charset="utf-8"><style>${css}</style>
<div class="box"><div class="head"><b>github-actions</b> bot reviewed</div><div class="body">${body}</div></div>`

const folder = mkdtempSync(join(tmpdir(), 'docgate-picture-'))
try {
  writeFileSync(join(folder, 'page.html'), page)
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${values.width},${values.height}`,
      `--screenshot=${resolve(output)}`,
      `file://${join(folder, 'page.html')}`,
    ],
    { stdio: 'ignore' },
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
