/** How GitHub shows a comment, near enough to judge a review by; colours follow the reader's. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --page: #ffffff; --box: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0969da; --code: #818b981f;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --box: #151b23; --edge: #3d444d; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8; --code: #656c7633; }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif;
}
main { max-width: 952px; margin: 0 auto; border: 1px solid var(--edge); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--box); border-bottom: 1px solid var(--edge); color: var(--quiet); }
header strong { color: var(--text); font-weight: 600; }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
p, ul, ol, blockquote, table, details, pre { margin: 0 0 16px; }
h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
h3 { font-size: 1.25em; }
h4 { font-size: 1em; }
ul, ol { padding-left: 2em; }
li + li { margin-top: .25em; }
li > p { margin-top: 16px; }
li > blockquote { margin: 4px 0 0; }
li > pre, li > details { margin: 8px 0 0; }
blockquote { padding: 0 1em; color: var(--quiet); border-left: .25em solid var(--edge); }
blockquote > :last-child, details > :last-child { margin-bottom: 0; }
a { color: var(--link); text-underline-offset: .2rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: 85%; }
code { padding: .2em .4em; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; background: var(--box); border-radius: 6px; overflow: auto; line-height: 1.45; }
pre:has(> .language-suggestion) { border: 1px solid var(--edge); border-radius: 6px; }
pre:has(> .language-suggestion)::before { content: "Suggested change"; display: block; margin-bottom: 8px; color: var(--quiet); }
.language-suggestion:empty::before { content: "The lines go."; font-style: italic; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--edge); }
th { font-weight: 600; }
tbody tr:nth-child(2n) { background: var(--box); }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: 16px; }
hr { height: .25em; margin: 24px 0; padding: 0; border: 0; background: var(--edge); }
sub { font-size: 75%; line-height: 0; }
`
