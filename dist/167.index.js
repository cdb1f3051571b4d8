export const id = 167;
export const ids = [167];
export const modules = {

/***/ 646:
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
;// CONCATENATED MODULE: ./build/src/document/flat.js
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
        const probe = found?.offset ?? find(unit, source, at, end);
        draft.text += unit;
        // A character without one of its own (half of an emoji given as an entity) stands where the next one begins.
        draft.offsets.push(probe ?? at);
        if (found !== null)
            at = found.offset + found.length;
        else if (probe !== null)
            at = probe + widthOf(unit, source, probe);
    }
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
function find(unit, source, at, end) {
    const limit = Math.min(end, at + lookahead);
    for (let offset = at; offset < limit; offset++)
        if (isUnit(unit, source, offset))
            return offset;
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
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
function endOf(node) {
    return node.position?.end.offset ?? 0;
}
function visit(node, source, draft) {
    switch (node.type) {
        case 'text':
            append(draft, node.value, source, startOf(node), endOf(node), false);
            return;
        case 'inlineCode': {
            const from = draft.text.length;
            const ticks = /^`+ ?/.exec(source.slice(startOf(node), endOf(node)));
            append(draft, node.value, source, startOf(node) + (ticks?.[0].trimEnd().length ?? 0), endOf(node), true);
            draft.code.push([from, draft.text.length]);
            return;
        }
        case 'break':
            draft.text += '\n';
            draft.offsets.push(startOf(node));
            return;
        case 'html':
            // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
            if (!node.value.startsWith('<!--'))
                append(draft, node.value, source, startOf(node), endOf(node), true);
            return;
        case 'image':
        case 'imageReference':
            append(draft, node.alt || 'image', source, startOf(node), endOf(node), false);
            return;
        case 'footnoteReference':
            return;
        default:
            if ('children' in node)
                for (const child of node.children)
                    visit(child, source, draft);
    }
}
/** The reader's text of inline nodes. Line breaks, soft and hard, are `\n`. */
function flatten(nodes, source) {
    const draft = { text: '', offsets: [], code: [] };
    for (const node of nodes)
        visit(node, source, draft);
    const last = nodes.at(-1);
    draft.offsets.push(last === undefined ? 0 : endOf(last));
    return draft;
}
/** Like `flatten`, for code and HTML: `value` stands in `source` from `start` to `end` as it is, but for indentation. */
function flattenLiteral(value, source, start, end) {
    const draft = { text: '', offsets: [], code: [] };
    append(draft, value, source, start, end, true);
    draft.offsets.push(end);
    return draft;
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
/**
 * A paragraph whose lines begin with strong labels, one for each line that does: to a reader
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
    return newLine && (/[:：]\s*$/.test((0,mdast_util_to_string_lib/* toString */.d)(node)) || (after?.type === 'text' && /^\s*[:：]/.test(after.value)));
}
function label(lead, length, strong) {
    const text = lead.replace(/[:：]$/, '').trim();
    if (text === '' || text.length > longestLabel)
        return null;
    return { text, key: (0,words/* labelKey */.kJ)(text), length, strong };
}

;// CONCATENATED MODULE: ./build/src/document/blocks.js



const opening = '<!--';
const comment = /<!--([\s\S]*?)(?:-->|$)/g;
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
            text: labelled === null ? full : sliceFlat(full, labelled.length),
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
            push('comment', node, sliceFlat(flat, start, start + (match[1] ?? '').length), { ...place, itemStart: false });
        }
    };
    const pushInline = (kind, node, children, place, cell = null) => {
        push(kind, node, flattenInside(node, children, source), place, cell);
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
                    pushInline(place.quoted ? 'quote' : 'text', line, line.children, {
                        ...place,
                        itemStart: place.itemStart && index === 0,
                        hasNested: place.hasNested && index === lines.length - 1,
                    });
                });
                return;
            case 'heading':
                // A lone "-" below a line makes a heading of it inside a list item; to the reader's intent it is the line.
                pushInline(place.quoted ? 'quote' : place.level > 0 ? 'text' : 'heading', node, node.children, place);
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
                    row.children.forEach((cell, column) => {
                        pushInline('cell', cell, cell.children, { ...place, itemStart: false, hasNested: false }, { table: node, row: rowIndex, column });
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
                walkAll(node, place);
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
function flattenInside(node, children, source) {
    const flat = sliceFlat(flatten(children, source), 0);
    return flat.text === '' ? { ...flat, offsets: [node.position?.start.offset ?? 0] } : flat;
}
function flatHtml(node, source) {
    const start = node.position?.start.offset ?? 0;
    return flattenLiteral(node.value, source, start, node.position?.end.offset ?? start);
}
function flatCode(node, source) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const fence = /^[`~]{3,}.*(?:\r\n?|\n|$)/.exec(source.slice(start, end));
    return flattenLiteral(node.value, source, start + (fence?.[0].length ?? 0), end);
}

;// CONCATENATED MODULE: ./build/src/document/heading.js


const numbered = /^(\d+(?:\.\d+)*)(?:[.):]\s*|\s+)(?=\S)/;
function readTitle(heading, source) {
    const flat = sliceFlat(flatten(heading.children, source), 0);
    const match = numbered.exec(flat.text);
    const text = match === null ? flat.text : flat.text.slice(match[0].length);
    return {
        number: match?.[1] ?? null,
        text,
        key: (0,words/* labelKey */.kJ)(text),
        exact: (0,words/* fold */.AU)(text)
            .replace(/\s*\([^)]*\)/g, '')
            .trim(),
        flat,
    };
}

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var remark_frontmatter_lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 17 modules
var remark_gfm_lib = __webpack_require__(2482);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 39 modules
var remark_parse_lib = __webpack_require__(6753);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/document/parse.js




let parser;
function createParser() {
    const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(remark_gfm_lib/* default */.A).use(remark_frontmatter_lib/* default */.A).freeze();
    return (text) => processor.parse(text);
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
        : [{ heading, title: readTitle(heading, source), depth: heading.depth, blocks: readBlocks(nodes, source) }]);
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
        text: flat,
        level: 0,
        itemStart: false,
        hasNested: false,
        cell: null,
    };
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
/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
function labelKey(text) {
    return fold(text)
        .replace(/\([^)]*\)/g, ' ')
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
    const left = new Set(a.split(' '));
    const right = new Set(b.split(' '));
    const shared = [...left].filter((each) => right.has(each)).length;
    const dice = (2 * shared) / (left.size + right.size);
    const letters = 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / Math.max(a.length, b.length);
    return Math.max(dice, letters);
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
