export const id = 965;
export const ids = [965,916,535];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OT: () => (/* binding */ headingBlock),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: blockRange

// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/document/flat.js
var document_flat = __webpack_require__(820);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
;// CONCATENATED MODULE: ./build/src/document/label.js



const longestLabel = 100;
/** The label a block begins with, or `null`. */
function readLabel(node, full) {
    if (!('children' in node))
        return null;
    const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (first !== undefined && (first.type === 'strong' || first.type === 'emphasis')) {
        const lead = (0,mdast_util_to_string_lib/* toString */.d)(first).trim();
        const colon = lead.endsWith(':') || lead.endsWith('：') ? 0 : (/^\s*[:：]/.exec(full.text.slice(lead.length))?.[0].length ?? -1);
        if (colon >= 0 && full.text.startsWith(lead))
            return label(lead, lead.length + colon, true);
    }
    const plain = /^([^:：\n]{2,100})[:：]/.exec(full.text);
    if (plain?.[1] === undefined || full.code.some(([start]) => start === 0))
        return null;
    return label(plain[1], plain[0].length, false);
}
/** `**Status**` alone on its line, `**Status** – Draft`, `**Problem.** We …`; `null` for anything else. */
function readLead(node, full) {
    const first = 'children' in node ? node.children[0] : undefined;
    if (first?.type !== 'strong')
        return null;
    const text = (0,mdast_util_to_string_lib/* toString */.d)(first).trim();
    const behind = full.text.slice(text.length);
    const parted = /^\s*(?:[–—-]\s+|$)|^\s*\n/.exec(behind);
    if (text === '' || text.length > longestLabel || (parted === null && !text.endsWith('.')))
        return null;
    return { text: text.replace(/\.$/, ''), rest: (0,document_flat/* sliceFlat */.sm)(full, text.length + (parted?.[0].length ?? 0)) };
}
/**
 * A paragraph with several strong labels, one for each of them: to a reader
 * `**Name:** a` above `**Type:** b` are two answers. Any other paragraph is returned as it is.
 */
function labelledLines(paragraph) {
    const { children } = paragraph;
    const starts = children.flatMap((_, index) => (index === 0 || beginsLabelledLine(children, index) ? [index] : []));
    if (starts.length < 2)
        return [paragraph];
    return starts.map((start, index) => {
        const own = children.slice(start, starts[index + 1]);
        const from = own[0]?.position?.start;
        const to = own.at(-1)?.position?.end;
        return { ...paragraph, children: own, ...(from && to && { position: { start: from, end: to } }) };
    });
}
function beginsLabelledLine(children, index) {
    const [before, node, after] = [children[index - 1], children[index], children[index + 1]];
    if (node?.type !== 'strong' || before === undefined)
        return false;
    const newLine = before.type === 'break' || (before.type === 'text' && /[\r\n]\s*$/.test(before.value));
    const inside = /[:：]\s*$/.test((0,mdast_util_to_string_lib/* toString */.d)(node));
    // Several on one line: `**Detection:** timeout; **Response:** retry`.
    const parted = before.type === 'text' && /[;.|·,:–—]\s+$/.test(before.value);
    return (newLine && (inside || (after?.type === 'text' && /^\s*[:：]/.test(after.value)))) || (parted && inside);
}
function label(lead, length, strong) {
    const text = lead.replace(/[:：]$/, '').trim();
    if (text === '' || text.length > longestLabel)
        return null;
    return { text, key: (0,words/* labelKey */.kJ)(text), length, strong };
}

;// CONCATENATED MODULE: ./build/src/document/blocks.js



const opening = '<!--';
/** As browsers end one: `<!-->` is empty, and `--!>` ends it too. */
const comment = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g;
/** The leaf blocks below `nodes`, in the order of the document. */
function readBlocks(nodes, source) {
    const blocks = [];
    const push = (kind, node, full, place, cell = null) => {
        const labelled = kind === 'text' || kind === 'heading' ? readLabel(node, full) : null;
        blocks.push({
            kind,
            node,
            full,
            label: labelled,
            lead: labelled === null && kind === 'text' ? readLead(node, full) : null,
            text: labelled === null ? full : (0,document_flat/* sliceFlat */.sm)(full, labelled.length),
            level: place.level,
            itemStart: place.itemStart,
            hasNested: place.hasNested,
            cell,
        });
    };
    const pushComments = (node, place) => {
        const flat = flatHtml(node, source);
        for (const match of node.value.matchAll(comment)) {
            const start = match.index + opening.length;
            push('comment', node, (0,document_flat/* sliceFlat */.sm)(flat, start, start + (match[1] ?? '').length), { ...place, itemStart: false });
        }
    };
    const pushInline = (kind, node, place, cell = null) => {
        push(kind, node, flattenInside(node, source), place, cell);
        (0,unist_util_visit_lib/* visit */.YR)(node, 'html', (html) => {
            if (html.value.startsWith('<!--'))
                pushComments(html, place);
        });
    };
    const walkAll = (parent, place) => {
        for (const child of parent.children)
            walk(child, place);
    };
    const walk = (node, place) => {
        switch (node.type) {
            case 'paragraph':
                labelledLines(node).forEach((line, index, lines) => {
                    pushInline(place.quoted ? 'quote' : 'text', line, {
                        ...place,
                        itemStart: place.itemStart && index === 0,
                        hasNested: place.hasNested && index === lines.length - 1,
                    });
                });
                return;
            case 'heading':
                // A lone "-" below a line makes a heading of it inside a list item; to the reader's intent it is the line.
                pushInline(place.quoted ? 'quote' : place.level > 0 ? 'text' : 'heading', node, place);
                return;
            case 'code':
                push('code', node, flatCode(node, source), place);
                return;
            case 'html':
                if (/<!--/.test(node.value))
                    pushComments(node, place);
                if (node.value.replace(comment, '').trim() !== '') {
                    push('html', node, flatHtml(node, source), place);
                }
                return;
            case 'table':
                node.children.forEach((row, rowIndex) => {
                    // A row's cells beyond the header are not shown.
                    row.children.slice(0, node.children[0]?.children.length).forEach((cell, column) => {
                        pushInline('cell', cell, { ...place, itemStart: false, hasNested: false }, { table: node, row: rowIndex, column });
                    });
                });
                return;
            case 'listItem':
                node.children.forEach((child, index) => {
                    walk(child, {
                        ...place,
                        level: place.level + 1,
                        itemStart: index === 0,
                        hasNested: index === 0 && node.children.length > 1,
                    });
                });
                return;
            case 'list':
                walkAll(node, place);
                return;
            case 'blockquote':
                walkAll(node, { ...place, quoted: true, itemStart: false, hasNested: false });
                return;
            case 'footnoteDefinition':
                // Shown at the end of the page, or nowhere: no place for a field.
                walkAll(node, { ...place, quoted: true });
                return;
            default:
                return;
        }
    };
    for (const node of nodes)
        walk(node, { level: 0, quoted: false, itemStart: false, hasNested: false });
    return blocks;
}
/** Where there is no text, as in an empty cell, the place of the node itself. */
function flattenInside(node, source) {
    const flat = (0,document_flat/* sliceFlat */.sm)((0,document_flat/* flatten */.Bq)(node, source), 0);
    return flat.text === '' ? { ...flat, offsets: [node.position?.start.offset ?? 0] } : flat;
}
function flatHtml(node, source) {
    const start = node.position?.start.offset ?? 0;
    return (0,document_flat/* flattenLiteral */.GW)(node.value, source, start, node.position?.end.offset ?? start);
}
function flatCode(node, source) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const fence = /^[`~]{3,}.*(?:\r\n?|\n|$)/.exec(source.slice(start, end));
    return (0,document_flat/* flattenLiteral */.GW)(node.value, source, start + (fence?.[0].length ?? 0), end);
}

// EXTERNAL MODULE: ./build/src/document/heading.js
var document_heading = __webpack_require__(8945);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-footnote/lib/index.js
var mdast_util_gfm_footnote_lib = __webpack_require__(6807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(1486);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js
var mdast_util_gfm_task_list_item_lib = __webpack_require__(6303);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(2429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var micromark_extension_gfm_table_lib_syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(1197);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var remark_frontmatter_lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 39 modules
var remark_parse_lib = __webpack_require__(6753);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/document/parse.js











let parser;
function createParser() {
    const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(gfm).use(remark_frontmatter_lib/* default */.A).freeze();
    return (text) => processor.parse(text);
}
/**
 * What `remark-gfm` puts together, but for links without brackets: an address is the same text to us with a link around
 * it, and looking for addresses takes two fifths of the whole time.
 */
function gfm() {
    const data = this.data();
    data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        (0,syntax/* gfmFootnote */.r)(),
        (0,lib_syntax/* gfmStrikethrough */.K)(),
        (0,micromark_extension_gfm_table_lib_syntax/* gfmTable */.x)(),
        (0,micromark_extension_gfm_task_list_item_lib_syntax/* gfmTaskListItem */.J)(),
    ];
    data.fromMarkdownExtensions = [
        ...(data.fromMarkdownExtensions ?? []),
        (0,mdast_util_gfm_footnote_lib/* gfmFootnoteFromMarkdown */.i)(),
        (0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)(),
        (0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)(),
        (0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)(),
    ];
}
/** Markdown (CommonMark, GFM, YAML frontmatter) to mdast. The only function that knows the parser. */
function parse(text) {
    parser ??= createParser();
    return parser(text);
}

;// CONCATENATED MODULE: ./build/src/document/document.js




/** Reads Markdown text. Total: any text is a document. */
function readDocument(path, raw) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    const root = parse(text);
    const place = (0,lib/* location */.C)(text);
    const { lead, sections: all } = split(root, text);
    const first = all[0];
    const isTitle = first !== undefined &&
        first.depth === 1 &&
        first.title.number === null &&
        all.filter((section) => section.depth === 1).length === 1;
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : null;
    return {
        path,
        text,
        root,
        frontmatter: yaml === null
            ? null
            : {
                text: yaml.value,
                offset: (yaml.position?.start.offset ?? 0) + text.slice(yaml.position?.start.offset ?? 0).indexOf('\n') + 1,
            },
        title: isTitle ? first : null,
        preamble: isTitle ? [...lead, ...first.blocks] : lead,
        sections: isTitle ? all.slice(1) : all,
        range(start, end) {
            const from = place.toPoint(Math.min(start, text.length));
            const to = place.toPoint(Math.min(Math.max(end, start), text.length));
            return { line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 };
        },
    };
}
function split(root, source) {
    const parts = [{ heading: null, nodes: [] }];
    for (const node of root.children) {
        if (node.type === 'heading')
            parts.push({ heading: node, nodes: [] });
        else
            parts.at(-1)?.nodes.push(node);
    }
    const lead = readBlocks(parts[0]?.nodes ?? [], source);
    const sections = parts.flatMap(({ heading, nodes }) => heading === null
        ? []
        : [{ heading, title: (0,document_heading/* readTitle */.t)(heading, source), depth: heading.depth, blocks: readBlocks(nodes, source) }]);
    return { lead, sections };
}
/** Where a document's block stands, without the label. */
function blockRange(document, block) {
    return document.range(block.full.offsets[0] ?? 0, block.full.offsets.at(-1) ?? 0);
}
/** A heading as a block, for where an author's own heading is a part of what is said. */
function headingBlock(section) {
    const { flat } = section.title;
    return {
        kind: 'heading',
        node: section.heading,
        full: flat,
        label: null,
        lead: null,
        text: flat,
        level: 0,
        itemStart: false,
        hasNested: false,
        cell: null,
    };
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   GW: () => (/* binding */ flattenLiteral),
/* harmony export */   sm: () => (/* binding */ sliceFlat)
/* harmony export */ });
/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);/;
/**
 * Appends `value`, which stands in `source` from `start` to `end`, perhaps indented or quoted there. In prose it may be
 * escaped as well; in code and HTML (`literal`) every character stands for itself.
 */
function append(draft, value, source, start, end, literal) {
    let at = start;
    for (const unit of value.replace(/\r\n?/g, '\n').split('')) {
        const found = literal ? null : entityOf(unit, source, at, end);
        const probe = found?.offset ?? find(unit, source, at, end, literal);
        draft.text += unit;
        // A character without one of its own (half of an emoji given as an entity) stands where the next one begins.
        draft.offsets.push(probe ?? at);
        if (found !== null)
            at = found.offset + found.length;
        else if (probe !== null)
            at = probe + widthOf(unit, source, probe);
    }
    draft.at = at;
}
/** The entity that `unit` is written as, if the next thing that could be it is one. */
function entityOf(unit, source, at, end) {
    const limit = Math.min(end, at + lookahead);
    for (let offset = at; offset < limit; offset++) {
        if (source[offset] === '&') {
            const match = (unit === '&' ? ampersand : entity).exec(source.slice(offset, offset + 40));
            if (match !== null)
                return { offset, length: match[0].length };
        }
        if (isUnit(unit, source, offset))
            return null;
    }
    return null;
}
/** In code and HTML only indentation, quote marks and the escape of a table's bar may stand before the next character. */
const skippable = /[\s>\\]/;
function find(unit, source, at, end, literal) {
    const limit = Math.min(end, at + lookahead);
    for (let offset = at; offset < limit; offset++) {
        if (isUnit(unit, source, offset))
            return offset;
        if (literal && !skippable.test(source[offset] ?? ''))
            return null;
    }
    return null;
}
/** A line end may be CRLF or CR; in code a space may be a line end or a part of a tab. */
function isUnit(unit, source, offset) {
    const own = source[offset];
    if (own === unit)
        return true;
    return (unit === '\n' && own === '\r') || (unit === ' ' && (own === '\n' || own === '\r' || own === '\t'));
}
function widthOf(unit, source, offset) {
    if (unit === ' ' && source[offset] === '\t')
        return 0;
    return source[offset] === '\r' && source[offset + 1] === '\n' ? 2 : 1;
}
const lineBreak = /^<br\s*\/?>$/i;
const strike = /^<(\/?)(?:del|s|strike)\b/i;
function visit(node, source, draft) {
    const tag = node.type === 'html' ? strike.exec(node.value) : null;
    if (tag !== null)
        draft.struck = Math.max(0, draft.struck + (tag[1] === '' ? 1 : -1));
    if (tag !== null || draft.struck > 0)
        return;
    const start = node.position?.start.offset ?? draft.at;
    const end = node.position?.end.offset ?? draft.end;
    switch (node.type) {
        case 'text':
            append(draft, node.value, source, start, end, false);
            return;
        case 'inlineCode': {
            const from = draft.text.length;
            const ticks = /^`+ ?/.exec(source.slice(start, end));
            append(draft, node.value, source, start + (ticks?.[0].trimEnd().length ?? 0), end, true);
            draft.code.push([from, draft.text.length]);
            return;
        }
        case 'break':
            draft.text += '\n';
            draft.offsets.push(start);
            return;
        case 'delete':
            return;
        case 'html':
            if (lineBreak.test(node.value)) {
                draft.text += '\n';
                draft.offsets.push(start);
                return;
            }
            // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
            if (!node.value.startsWith('<!--'))
                append(draft, node.value, source, start, end, true);
            return;
        case 'image':
        case 'imageReference':
            append(draft, 'image', source, start, end, false);
            return;
        case 'footnoteReference':
            return;
        default:
            if ('children' in node)
                for (const child of node.children)
                    visit(child, source, draft);
    }
}
/** The reader's text of the inline nodes of `parent`. Line breaks, soft and hard, are `\n`; what is struck through is not said. */
function flatten(parent, source) {
    const draft = {
        ...emptyDraft(),
        at: parent.position?.start.offset ?? 0,
        end: parent.position?.end.offset ?? 0,
    };
    for (const node of parent.children)
        visit(node, source, draft);
    draft.offsets.push(parent.children.at(-1)?.position?.end.offset ?? draft.at);
    return { text: draft.text, offsets: draft.offsets, code: draft.code };
}
function emptyDraft() {
    return { struck: 0, at: 0, end: 0, text: '', offsets: [], code: [] };
}
/** Like `flatten`, for code and HTML: `value` stands in `source` from `start` to `end` as it is, but for indentation. */
function flattenLiteral(value, source, start, end) {
    const draft = emptyDraft();
    append(draft, value, source, start, end, true);
    draft.offsets.push(end);
    return { text: draft.text, offsets: draft.offsets, code: draft.code };
}
/** The part of `flat` from `start` to `end`, without white space around it. */
function sliceFlat(flat, start, end = flat.text.length) {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(flat.text[from] ?? ''))
        from++;
    while (to > from && /\s/.test(flat.text[to - 1] ?? ''))
        to--;
    const offsets = flat.offsets.slice(from, to);
    const lastOffset = offsets.at(-1);
    offsets.push(lastOffset === undefined ? (flat.offsets[from] ?? 0) : lastOffset + 1);
    const code = flat.code
        .filter(([a, b]) => a < to && b > from)
        .map(([a, b]) => [Math.max(a, from) - from, Math.min(b, to) - from]);
    return { text: flat.text.slice(from, to), offsets, code };
}


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTitle),
/* harmony export */   u: () => (/* binding */ exactTitle)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);


/** Signs and HTML anchors in front of a heading are decoration. */
const decoration = /^(?:<[^>]*>|\p{Extended_Pictographic}|\u{FE0F}|\s)+/u;
/** A longer heading is compared by its beginning. */
const longestTitle = 300;
const numbered = /^(?:(?:section|part|chapter)\s+|§\s*)?(\d+(?:\.\d+)*)(?:\s*[.):–—-]\s*|\s+)(?=\S)/iu;
function readTitle(heading, source) {
    const flat = (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFlat */ .sm)((0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(heading, source), 0);
    const plain = flat.text.slice(0, longestTitle).replace(decoration, '');
    const match = numbered.exec(plain);
    const text = (match === null ? plain : plain.slice(match[0].length)).trimEnd().replace(/:$/, '').trimEnd();
    return {
        number: match?.[1] ?? null,
        text,
        key: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(text),
        exact: exactTitle(text),
        flat,
    };
}
/** A title for exact comparison: case, dashes and white space folded, `&` as "and", a remark in parentheses left out. */
function exactTitle(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text)
        .replace(/\s*\([^()]*\)/g, '')
        .replace(/\s*&\s*/g, ' and ')
        .trim();
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const word = /[\p{L}\p{N}]+|\.{3}|…|[<>]/gu;
const exactWord = /[\p{L}\p{N}]+|\.{3}|…|[<>/,]/gu;
/** The words of a text, lower case. White space, wrapping, emphasis and punctuation do not matter; `...` and `<` `>` do. */
function words(text) {
    return tokens(text, word);
}
/**
 * Like `words`, for telling a template's text from an author's: `...` (a gap the template leaves), `<` `>` (its
 * placeholders), and what parts a list (`/`, `,`) count as well.
 */
function exactWords(text) {
    return tokens(text, exactWord);
}
function tokens(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => ({
        text: match[0] === '…' ? '...' : match[0].normalize('NFKC').toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** One string for comparing texts by meaning: case, white space, emphasis, quotes and dashes folded. */
function fold(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2018\u2019\u201b]/g, "'")
        .replace(/[\u201c\u201d\u201e]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** No label or title of a template is longer; a longer text is compared by its beginning. */
const longestKey = 200;
/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
function labelKey(text) {
    return fold(text.slice(0, longestKey))
        .replace(/\([^()]*\)/g, ' ')
        .replace(/[&/+]/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/\b(and|the|or)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileTemplate: () => (/* binding */ compileTemplate)
/* harmony export */ });
/* unused harmony export listedValues */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4085);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8308);



/** A section that a document repeats says so: "For each trigger:", "List each system", "for every job type". */
const repeating = /\b(each|every)\b[^.!?]*:?\s*$/i;
const allowance = /\b(?:write|say|state|put|answer with)\s+(?:explicitly\s+|so\s+)?["“']([^"”'\n]{2,80})["”']/giu;
const wantsReason = /\b(explain|why|reason|because|propose|proposal|suggest)/i;
const placeholder = /<([A-Za-z][^<>\n]{0,60})>/g;
/** Compiles the text of a template. Total: what can't be used is a problem with a place, never an exception. */
function compileTemplate(path, text) {
    const document = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(path, text);
    if (document.text.trim() === '')
        return { problem: { path, line: 1, reason: 'The template is empty. It needs at least one heading.' } };
    if (document.sections.length === 0) {
        return {
            problem: {
                path,
                line: 1,
                reason: 'The template has no section headings (`## …`), so that nothing can be required of a document.',
            },
        };
    }
    const frontmatter = readFrontmatter(document);
    if ('problem' in frontmatter)
        return frontmatter;
    const sections = compileSections(document);
    const twice = sections.find((section, index) => sections.findIndex((other) => other.id === section.id) !== index);
    if (twice !== undefined) {
        return {
            problem: {
                path,
                line: twice.line,
                reason: `The template has the section \`${twice.number ?? twice.title}\` twice; a document could not tell them apart.`,
            },
        };
    }
    const untitled = sections.find((section) => section.title === '');
    if (untitled !== undefined)
        return { problem: { path, line: untitled.line, reason: 'A heading of the template is empty.' } };
    return {
        schema: {
            path,
            title: document.title?.title.text ?? null,
            frontmatter: frontmatter.values,
            sections,
            placeholders: placeholdersOf(document),
            nonAnswers: document.preamble.flatMap((block) => nonAnswersOf(block.full.text)),
            wordings: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueWordings */ .Tm)(allWordings(document, sections)),
        },
    };
}
/** In code every `<word>` is a placeholder; in prose a lone lower-case word is an HTML tag. */
function placeholdersOf(document) {
    const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)].filter((block) => block.kind !== 'comment' && block.kind !== 'code');
    const found = blocks.flatMap(({ full }) => [...full.text.matchAll(placeholder)]
        .filter((match) => full.code.some(([start, end]) => match.index >= start && match.index < end) ||
        /[A-Z _/-]/.test(match[1] ?? ''))
        .map((match) => (match[1] ?? '').toLowerCase().trim()));
    return [...new Set(found)].sort();
}
function readFrontmatter(document) {
    if (document.frontmatter === null)
        return { values: {} };
    let data;
    try {
        data = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(document.frontmatter.text);
    }
    catch (error) {
        const line = error instanceof Error && 'linePos' in error && Array.isArray(error.linePos)
            ? Number(error.linePos[0]?.line ?? 1)
            : 1;
        return {
            problem: { path: document.path, line: line + 1, reason: 'The frontmatter of the template is not valid YAML.' },
        };
    }
    if (typeof data !== 'object' || data === null)
        return { values: {} };
    return {
        values: Object.fromEntries(Object.entries(data).filter((entry) => typeof entry[1] === 'string' && entry[1].trim() !== '')),
    };
}
function compileSections(document) {
    const open = [];
    return document.sections.map((section) => {
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth)
            open.pop();
        const parent = open.at(-1);
        const id = section.title.number ?? [...open.map((each) => each.title), section.title.text].join(' / ');
        open.push({ depth: section.depth, id, title: section.title.text });
        return compileSection(document, section, id, parent?.id ?? null);
    });
}
function isField(block) {
    return block.label?.strong === true && block.kind === 'text';
}
function compileSection(document, section, id, parent) {
    const lead = [];
    const trail = [];
    const fields = [];
    for (const block of section.blocks) {
        const last = fields.at(-1);
        if (isField(block))
            fields.push({ block, rest: [] });
        else if (last === undefined)
            lead.push(block);
        else if (block.level > last.block.level ||
            (block.level === last.block.level && block.level > 0 && !block.itemStart))
            last.rest.push(block);
        else
            trail.push(block);
    }
    const own = [...lead, ...trail];
    return {
        id,
        number: section.title.number,
        title: section.title.text,
        depth: section.depth,
        parent,
        fields: fields.map(({ block, rest }) => compileField(document, block, rest)),
        repeats: fields.length > 0 && lead.some((block) => block.kind === 'text' && repeating.test(block.full.text)),
        prompts: promptsOf(own),
        guidance: own.filter((block) => block.kind === 'quote').map((block) => block.full.text),
        nonAnswers: own.filter((block) => block.kind === 'quote').flatMap((block) => nonAnswersOf(block.full.text)),
        line: section.heading.position?.start.line ?? 1,
    };
}
function compileField(document, block, rest) {
    const quotes = rest.filter((each) => each.kind === 'quote').map((each) => each.full.text);
    const hint = block.text.text === '' ? null : block.text.text;
    return {
        label: block.label?.text ?? '',
        key: block.label?.key ?? '',
        hint,
        listed: hint === null ? [] : listedValues(hint),
        prompts: promptsOf(rest),
        guidance: quotes,
        nonAnswers: quotes.flatMap(nonAnswersOf),
        line: document.range(block.full.offsets[0] ?? 0, block.full.offsets[0] ?? 0).line,
    };
}
function promptsOf(blocks) {
    return blocks
        .filter((block) => block.kind !== 'quote' && block.kind !== 'comment' && block.full.text !== '')
        .map((block) => block.full.text);
}
/** "e.g., Draft, In design, Live (dev), etc." → its values. Commas in parentheses do not part. */
function listedValues(hint) {
    const match = /^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$/i.exec(hint.replace(/^\(([\s\S]*)\)$/, '$1'));
    if (match?.[1] === undefined)
        return alternatives(hint);
    return match[1]
        .split(/,(?![^(]*\))/)
        .map((value) => value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:or|and)\s+/i, '')
        .replace(/\.$/, '')
        .trim())
        .filter((value) => value !== '' && !/^etc\b/i.test(value));
}
/** A longer piece between two strokes is a sentence, not a value. */
const longestAlternative = 4;
/** `Draft / In review / Live (prod)`, also with `|`, perhaps in parentheses: a list that needs no "e.g.". */
function alternatives(hint) {
    const values = hint
        .trim()
        .replace(/^\(([\s\S]*)\)$/, '$1')
        .split(/\s+[/|]\s+/)
        .map((value) => value.replace(/\.$/, '').trim());
    const isList = values.length > 1 && values.every((value) => value !== '' && value.split(/\s+/).length <= longestAlternative);
    return isList ? values : [];
}
function nonAnswersOf(guidance) {
    return [...guidance.matchAll(allowance)].map((match) => ({
        text: match[1]?.trim() ?? '',
        withReason: wantsReason.test(guidance.slice(match.index)),
    }));
}
function allWordings(document, sections) {
    const before = document.preamble.flatMap((block) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingsOf */ .DX)(block.full.text, null, null));
    const title = document.title === null ? [] : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingsOf */ .DX)(document.title.title.text, null, null);
    const inside = document.sections.flatMap((section, index) => {
        const id = sections[index]?.id ?? null;
        let field = null;
        return section.blocks.flatMap((block) => {
            if (block.kind === 'heading' || block.kind === 'html')
                return [];
            if (isField(block))
                field = block.label?.text ?? null;
            else if (block.level === 0)
                field = null;
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingsOf */ .DX)(isField(block) ? block.text.text : block.full.text, id, field);
        });
    });
    return [...title, ...before, ...inside].filter((wording) => wording.words > 0);
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ wordingsOf),
/* harmony export */   Tm: () => (/* binding */ uniqueWordings),
/* harmony export */   mX: () => (/* binding */ hashWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);


/** 12 hex digits of SHA-256 over the words, one space between. 48 bits: no clash among a few hundred texts. */
function hashWords(sequence) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sequence.join(' ')).digest('hex').slice(0, 12);
}
/** Shorter pieces of a text are too common to be told from an author's own words. */
const shortestPiece = 4;
/**
 * The wordings of one text of the template: the whole, and each of its lines and sentences that is long enough to
 * stand for itself, because authors delete one and leave the other.
 */
function wordingsOf(text, section, field) {
    const pieces = new Set([text, ...text.split('\n'), ...text.split(/(?<=[.?!])\s+/)].map((piece) => piece.trim()));
    return [...pieces].flatMap((piece) => {
        const sequence = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactWords */ .vl)(piece).map((word) => word.text);
        if (sequence.length === 0 || (piece !== text.trim() && sequence.length < shortestPiece))
            return [];
        return [{ hash: hashWords(sequence), words: sequence.length, section, field, question: piece.endsWith('?') }];
    });
}
/** Each wording once, in the order given. */
function uniqueWordings(wordings) {
    const seen = new Map(wordings.map((each) => [`${each.hash} ${each.section} ${each.field}`, each]));
    return [...seen.values()];
}


/***/ })

};
