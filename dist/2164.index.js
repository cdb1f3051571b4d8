export const id = 2164;
export const ids = [2164];
export const modules = {

/***/ 2164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: ./node_modules/rehype-raw/lib/index.js + 26 modules
var lib = __webpack_require__(1922);
// EXTERNAL MODULE: ./node_modules/rehype-sanitize/lib/index.js + 2 modules
var rehype_sanitize_lib = __webpack_require__(6094);
// EXTERNAL MODULE: ./node_modules/rehype-stringify/lib/index.js + 22 modules
var rehype_stringify_lib = __webpack_require__(3073);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 17 modules
var remark_gfm_lib = __webpack_require__(6550);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 39 modules
var remark_parse_lib = __webpack_require__(6753);
// EXTERNAL MODULE: ./node_modules/remark-rehype/lib/index.js + 30 modules
var remark_rehype_lib = __webpack_require__(5993);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/report/page-style.js
/** How GitHub shows a comment, near enough to judge a review by; colours follow the reader's. */
const pageStyle = `:root {
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
`;

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/html.js









// The schema is GitHub's own: what it would take away in a comment is taken away here.
const renderer = (0,unified_lib/* unified */.l)()
    .use(remark_parse_lib/* default */.A)
    .use(remark_gfm_lib/* default */.A)
    .use(remark_rehype_lib/* default */.A, { allowDangerousHtml: true })
    .use(lib/* default */.A)
    .use(rehype_sanitize_lib/* default */.A)
    .use(rehype_stringify_lib/* default */.A)
    .freeze();
/**
 * A page of its own with Markdown as GitHub shows it in a comment, in light and dark. It loads nothing and runs nothing:
 * there is no script in it, and its policy would let none run.
 */
function htmlPage(markdown, { title, by }) {
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
${(0,visible/* visibleLines */.gB)(String(renderer.processSync(markdown)))}
</article>
</main>
</body>
</html>
`;
}


/***/ })

};
