/** A pull request that is out to harm who reads or relays its review; names that no checkout could hold among it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runner.ts'

const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')

const evil = 'https://evil.example'

/** Each stands where docgate quotes what a document says: in a heading, a value, a TODO, an ignore, a cited path. */
export const payloads = [
  '@octocat @example/team fixes #1 GH-7 example/shop#12',
  `[click](${evil}) ![x](${evil}/pixel.png) <${evil}> www.evil.example`,
  '[run](javascript:alert(1)) <a href="javascript:alert(1)">x</a>',
  '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  '<!-- docgate review --> <!-- docgate finding 0123456789abcdef0123 -->',
  '--> <details open><summary>x</summary> </details> <h1>big</h1>',
  '| a | b | \\| c \\\\| `d|e`',
  '````` `x` ```` ~~~',
  'a\u202Egnp.exe\u2066 \u200Bzero\u0007',
  '::error::gotcha ##[error]gotcha',
  '<details><summary>x</summary><details></details></details></details></summary> <picture><kbd>x</kbd></picture>',
  'me@evil.example mailto:me@evil.example xmpp:me@evil.example/room deadbeefcafe example/shop@deadbeefcafe',
  'text[^1] [^1]: note [x]: https://evil.example > [!WARNING] > - [x] done :+1: :tada: $$x$$ $`y`$',
  'a\u2028=====\u2029-----\u0085***\u000B# x\u000C> y',
  `\u{E0041}\u{E007F}\uFFF9\u115F\u3164\u2800\u034F\u180E ${'W'.repeat(3000)} ${'\u0301'.repeat(300)}`,
  '&commat;octocat &#64;octocat &lt;script&gt; &NewLine;# x \\@octocat \\`x\\` \\<b> \\',
  '```suggestion ```mermaid ~~~geojson \u00B4\u00B4\u00B4 \uFF20octocat \uFE6Boctocat',
] as const

const fences = '````md\n```js\n::stop-commands::x\n```\n~~~\n<script>document.title=1</script>\n````'

/** A complete document with a payload in every place that a review quotes. */
export const hostileDocument = (payload: string): string =>
  complete
    .replace('Live (staging)', payload)
    .replace(/^## 8\..*$/m, `## 8. ${payload}`)
    .replace(/^(- \*\*Short description:\*\*).*$/m, `$1 TODO ${payload}`)
    .concat(
      `\n\n## 99. ${payload}\n\nTODO: ${payload}\n\n${fences}\n\n[gone](gone-${encodeURIComponent(payload)}.md)\n`,
    )
    .concat(`\nTBD <!-- docgate ignore clear-todo: ${payload.replaceAll('-->', '')} -->\n`)

const names = [
  'a\n::error::b.md',
  '@octocat #1.md',
  '<script>alert(1)<\u2044script>.md',
  '[x](javascript:alert(1)).md',
  '| --> `x`.md',
  'a\u202Egnp.md',
  'x</details></summary>.md',
  '@octocat/@example/team deadbeefcafe GH-7.md',
  'a  b\t```c [^1] :+1: $$x$$.md',
  `${'w'.repeat(200)}.md`,
  '> [!WARNING].md',
]

export const base = {
  ...Object.fromEntries(payloads.map((_, index) => [`docs/workflows/${index}.md`, complete])),
  'docs/workflows/gone.md': complete,
}

export const head = {
  ...Object.fromEntries(payloads.map((payload, index) => [`docs/workflows/${index}.md`, hostileDocument(payload)])),
  ...Object.fromEntries(names.map((name, index) => [`docs/workflows/${name}`, hostileDocument(payloads[index] ?? '')])),
  'docs/workflows/gone.md': null,
}
