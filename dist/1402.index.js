export const id = 1402;
export const ids = [1402];
export const modules = {

/***/ 7957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Xm: () => (/* binding */ flatShown),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);
/* harmony import */ var _hidden_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5945);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1424);



/** As browsers end one: `<!-->` is empty, and `--!>` ends it too. */
const comment = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g;
const opening = '<!--';
/** The comments of an HTML node, in order. */
function commentsOf(node, source) {
    if (!node.value.includes(opening))
        return [];
    const flat = flatHtml(node, source);
    return [...node.value.matchAll(comment)].map((match) => {
        const start = match.index + opening.length;
        return {
            whole: (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceFlat */ .sm)(flat, match.index, match.index + match[0].length),
            inside: (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceFlat */ .sm)(flat, start, start + (match[1] ?? '').length),
        };
    });
}
/** HTML, or Markdown between two blocks, without its comments. */
function withoutComments(text) {
    return text.replace(comment, '');
}
/** HTML that holds nothing but comments. */
function isComment(node) {
    return node.type === 'html' && node.value.includes(opening) && withoutComments(node.value).trim() === '';
}
/** What a reader may see of an HTML node. */
function flatShown(node, source) {
    const whole = flatHtml(node, source);
    const pieces = (0,_hidden_html_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPieces */ .H)(whole.text).map(({ text, at }) => ({
        text,
        offsets: whole.offsets.slice(at, at + text.length),
    }));
    const text = pieces.map((piece) => piece.text).join('');
    return { text, offsets: [...pieces.flatMap((piece) => piece.offsets), (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfText */ .YZ)(whole)], code: [] };
}
/** The text of an HTML node as it stands. */
function flatHtml(node, source) {
    return (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenLiteral */ .GW)(node.value, source, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(node), (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(node));
}


/***/ }),

/***/ 1402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ blockRange),
  OT: () => (/* binding */ headingBlock),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: documentOf

// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./build/src/parser/bounds.js
var bounds = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/parser/parse.js + 2 modules
var parse = __webpack_require__(3140);
// EXTERNAL MODULE: ./build/src/document/comments.js
var comments = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/src/document/flat.js
var document_flat = __webpack_require__(820);
// EXTERNAL MODULE: ./build/src/document/label.js
var label = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/src/document/place.js
var document_place = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/document/walk.js
var document_walk = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/src/document/blocks.js






/**
 * The leaf blocks below `nodes`, in the order of the document.
 *
 * @throws BoundError where a wide table's short rows make more cells than a tree may have nodes.
 */
function readBlocks(nodes, source) {
    const blocks = [];
    const push = (kind, node, full, place, cell = null) => {
        if (blocks.length >= bounds/* maxNodes */.WZ)
            throw (0,bounds/* tooMany */.Ot)();
        const labelled = kind === 'text' || kind === 'heading' ? (0,label/* readLabel */.V8)(node, full) : null;
        blocks.push({
            kind,
            node,
            full,
            label: labelled,
            lead: labelled?.strong !== true && kind === 'text' ? (0,label/* readLead */.rQ)(node, full) : null,
            text: labelled === null ? full : (0,document_flat/* sliceFlat */.sm)(full, labelled.length),
            level: place.level,
            itemStart: place.itemStart,
            hasNested: place.hasNested,
            cell,
        });
    };
    const pushComments = (node, place) => {
        for (const { inside } of (0,comments/* commentsOf */.u3)(node, source))
            push('comment', node, inside, { ...place, itemStart: false });
    };
    const pushCommentsIn = (node, place) => {
        (0,document_walk/* walk */.G)(node, (html) => {
            if (html.type === 'html' && html.value.startsWith('<!--'))
                pushComments(html, place);
        });
    };
    const pushInline = (kind, node, place) => {
        push(kind, node, flattenInside(node, source), place);
        pushCommentsIn(node, place);
    };
    const walkAll = (parent, place) => {
        for (const child of parent.children)
            walk(child, place);
    };
    const walk = (node, place) => {
        switch (node.type) {
            case 'paragraph':
                (0,label/* labelledLines */.tu)(node).forEach((line, index, lines) => {
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
            case 'html': {
                pushComments(node, place);
                const shown = (0,comments/* flatShown */.Xm)(node, source);
                if (shown.text.trim() !== '')
                    push('html', node, shown, place);
                return;
            }
            case 'table': {
                const inTable = { ...place, itemStart: false, hasNested: false };
                node.children.forEach((row, rowIndex) => {
                    // As it is shown: cells beyond the header are left out, and a row that is too short ends in empty ones.
                    node.children[0]?.children.forEach((_, column) => {
                        const cell = row.children[column] ?? emptyCell(row);
                        push('cell', cell, flattenInside(cell, source), inTable, { table: node, row: rowIndex, column });
                    });
                });
                // Behind the cells, which stand together.
                pushCommentsIn(node, inTable);
                return;
            }
            case 'listItem': {
                // A comment is no part of what an item says: neither its first words nor something below them.
                const [first, ...nested] = node.children.filter((child) => !(0,comments/* isComment */.Cn)(child));
                for (const child of node.children) {
                    walk(child, {
                        ...place,
                        level: place.level + 1,
                        itemStart: child === first,
                        hasNested: child === first && nested.length > 0,
                    });
                }
                return;
            }
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
function emptyCell({ position }) {
    return { type: 'tableCell', children: [], ...(position && { position: { start: position.end, end: position.end } }) };
}
/** Where there is no text, as in an empty cell, the place of the node itself. */
function flattenInside(node, source) {
    const flat = (0,document_flat/* sliceFlat */.sm)((0,document_flat/* flatten */.Bq)(node, source), 0);
    return flat.text === '' ? { ...flat, offsets: [(0,document_place/* startOf */.GH)(node)] } : flat;
}
function flatCode(node, source) {
    const start = (0,document_place/* startOf */.GH)(node);
    const end = (0,document_place/* endOf */.pJ)(node);
    const fence = /^[`~]{3}.*(?:\r\n?|\n|$)/.exec(source.slice(start, end));
    return (0,document_flat/* flattenLiteral */.GW)(node.value, source, start + (fence?.[0].length ?? 0), end);
}

// EXTERNAL MODULE: ./build/src/document/heading.js
var document_heading = __webpack_require__(8945);
;// CONCATENATED MODULE: ./build/src/document/document.js






/**
 * Reads Markdown text: any is a document, within the bounds.
 *
 * @param letters headings may be numbered by letters, Roman numerals or words, as in a template that does so.
 * @throws BoundError
 */
function readDocument(path, raw, letters = false) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    return documentOf(path, text, (0,parse/* parse */.qg)(text), letters);
}
/** A document of a tree, whose nodes may lack their places. @throws BoundError for its frontmatter or its cells. */
function documentOf(path, text, root, letters = false) {
    const place = (0,lib/* location */.C)(text);
    const { lead, sections: all } = split(root, text, letters);
    const first = all[0];
    const isTitle = first !== undefined &&
        first.depth === 1 &&
        first.title.number === null &&
        all.filter((section) => section.depth === 1).length === 1;
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : null;
    if (yaml !== null && yaml.value.length > bounds/* maxFrontmatter */.DT)
        throw new bounds/* BoundError */.nI(`Its frontmatter has more than ${bounds/* maxFrontmatter */.DT.toLocaleString('en-GB')} characters.`);
    return {
        path,
        text,
        root,
        frontmatter: yaml === null
            ? null
            : {
                text: yaml.value,
                offset: (0,document_place/* startOf */.GH)(yaml) + text.slice((0,document_place/* startOf */.GH)(yaml)).indexOf('\n') + 1,
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
function split(root, source, letters) {
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
        : [
            {
                heading,
                title: (0,document_heading/* readTitle */.tS)(heading, source, letters),
                depth: heading.depth,
                blocks: readBlocks(nodes, source),
            },
        ]);
    return { lead, sections };
}
/** Where a document's block stands, without the label. */
function blockRange(document, block) {
    return document.range((0,document_place/* startOfText */.h_)(block.full), (0,document_place/* endOfText */.YZ)(block.full));
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   GW: () => (/* binding */ flattenLiteral),
/* harmony export */   sm: () => (/* binding */ sliceFlat)
/* harmony export */ });
/* harmony import */ var _hidden_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5945);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);


/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);/;
/**
 * Appends `value`, which stands in `source` from `start` to `end`, perhaps indented or quoted there. In prose it may be
 * escaped as well; in code and HTML (`literal`) every character stands for itself.
 */
function append(draft, value, source, start, end, literal) {
    const said = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
    let at = start;
    for (let index = 0; index < said.length; index++) {
        const unit = said.charAt(index);
        // Nearly everything stands in the source as it is.
        if (at < end && unit !== '&' && source.charAt(at) === unit) {
            draft.offsets.push(at++);
            continue;
        }
        const found = literal ? null : entityOf(unit, source, at, end);
        const probe = found?.offset ?? find(unit, source, at, end, literal);
        // A character without one of its own (half of an emoji given as an entity) stands where the next one begins.
        draft.offsets.push(probe ?? at);
        if (found !== null)
            at = found.offset + found.length;
        else if (probe !== null)
            at = probe + widthOf(unit, source, probe);
    }
    draft.text += said;
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
            for (const { text, at } of (0,_hidden_html_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPieces */ .H)(node.value))
                append(draft, text, source, start + at, end, true);
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
        at: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(parent),
        end: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(parent),
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
/** The span without white space at its ends. */
function trimmed(text, start, end) {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    return { from, to: Math.max(from, start + part.trimEnd().length) };
}
/** The part of `flat` from `start` to `end`, without white space around it. */
function sliceFlat(flat, start, end = flat.text.length) {
    const { from, to } = trimmed(flat.text, start, end);
    const last = flat.offsets[to - 1];
    if (from === 0 && to === flat.text.length && last !== undefined && flat.offsets[to] === last + 1)
        return flat;
    const offsets = flat.offsets.slice(from, to);
    const lastOffset = offsets.at(-1);
    offsets.push(lastOffset === undefined ? (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(flat, from) : lastOffset + 1);
    const code = flat.code
        .filter(([a, b]) => a < to && b > from)
        .map(([a, b]) => [Math.max(a, from) - from, Math.min(b, to) - from]);
    return { text: flat.text.slice(from, to), offsets, code };
}


/***/ }),

/***/ 8945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ longestTitle),
/* harmony export */   as: () => (/* binding */ isLettered),
/* harmony export */   tS: () => (/* binding */ readTitle),
/* harmony export */   uR: () => (/* binding */ exactTitle)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(820);
/* harmony import */ var _optional_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);



/** Signs and HTML in front of a heading or behind it are decoration; `<Name>` is a placeholder. */
const sign = String.raw `<\/?(?:a|b|br|em|i|img|kbd|span|strong|sub|sup)\b[^<>]*>|\p{Extended_Pictographic}|\u{FE0F}|:[a-z][a-z\d_+-]{1,40}:`;
const signsBefore = new RegExp(String.raw `^(?:${sign}|\s)+`, 'u');
const signBehind = new RegExp(String.raw `(?:${sign}|\{#[\w-]{1,100}\})$`, 'u');
/** A longer heading is compared by its beginning, so many UTF-16 units. */
const longestTitle = 300;
const numbered = /^(?:(?:section|part|chapter)\s+|§\s*)?(\d+(?:\.\d+)*)(?:\s*[.):–—-]\s*|\s+)(?=\S)/iu;
const lettered = /^(?:([A-Z]\.\d+(?:\.\d+)*)(?:[.):]\s*|\s+)|([A-Z]|[IVXL]{1,6})[.)]\s+|((?:Appendix|Phase|Stage|Step)\s+(?:\d+|[A-Z]))\s*[.):–—-]\s*)(?=\S)/iu;
/**
 * Reads a heading.
 *
 * @param letters its number may be letters, Roman numerals or words (`A.`, `IV.`, `Step 1:`), which elsewhere are a
 *   part of the title.
 */
function readTitle(heading, source, letters = false) {
    const flat = (0,_flat_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceFlat */ .sm)((0,_flat_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(heading, source), 0);
    const whole = flat.text.slice(0, longestTitle);
    const plain = undecorated(whole);
    const { number, prefix } = readNumber(plain, letters);
    const bare = undecorated(plain.slice(prefix.length)).replace(/:$/, '').trimEnd();
    const { text, optional } = (0,_optional_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOptionalMark */ ._)(bare);
    const start = whole.indexOf(plain);
    const from = start + prefix.length;
    const digits = start + prefix.indexOf(number ?? '');
    const at = Math.max(from, whole.indexOf(text, from));
    return {
        number,
        prefix: prefix.replace(/\s+/g, ' '),
        text,
        key: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .kJ)(text),
        exact: exactTitle(text),
        optional,
        flat,
        place: {
            digits: [digits, digits + (number?.length ?? 0)],
            lead: [start, from],
            text: [at, at + text.length],
        },
    };
}
function readNumber(plain, letters) {
    const match = numbered.exec(plain);
    if (match !== null)
        return { number: match[1] ?? null, prefix: match[0] };
    const found = letters ? lettered.exec(plain) : null;
    const number = found?.slice(1).find((each) => each !== undefined);
    // Single letters are numbers only as capitals: "a. m." is none.
    if (found === null || number === undefined || !/^[A-Z]/.test(number))
        return { number: null, prefix: '' };
    return { number: number.replace(/\s+/g, ' '), prefix: found[0] };
}
/** The heading is numbered by letters, Roman numerals or words. */
function isLettered(title) {
    return title.number === null && readNumber(undecorated(title.flat.text.slice(0, longestTitle)), true).number !== null;
}
/** Most headings begin and end with what is no decoration. */
const bare = /^[A-Za-z\d](?:[\s\S]*[A-Za-z\d).?!])?$/;
function undecorated(text) {
    if (bare.test(text))
        return text;
    let rest = text.replace(signsBefore, '').trimEnd();
    for (let shorter = ''; shorter !== rest;) {
        shorter = rest;
        rest = rest.replace(signBehind, '').trimEnd();
    }
    return rest === '' ? text : rest;
}
/** A title for exact comparison: case, dashes and white space folded, `&` as "and", a remark in parentheses left out. */
function exactTitle(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
        .replace(/\s*\([^()]*\)/g, '')
        .replace(/\s*&\s*/g, ' and ')
        .trim();
}


/***/ }),

/***/ 5945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownPieces)
/* harmony export */ });
/** What no reader sees whole: comments as browsers end them, processing instructions, CDATA, declarations. */
const unseen = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*(?:>|$)/gi;
const tagName = /<[a-z][\w:-]*/gi;
/** An attribute; one without a value may be a word of a placeholder, as in `<name of the team>`. */
const attribute = /\s+[^\s=<>"'/]+(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;
/** HTML without what no reader sees: comments and their like, and attributes with their values. */
function shownPieces(html) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of hiddenSpans(html)) {
        if (start > at)
            pieces.push({ text: html.slice(at, start), at });
        at = Math.max(at, end);
    }
    if (at < html.length)
        pieces.push({ text: html.slice(at), at });
    return pieces;
}
function hiddenSpans(html) {
    const whole = [...html.matchAll(unseen)].map(({ index, 0: text }) => [index, index + text.length]);
    const isHidden = (offset) => whole.some(([start, end]) => offset >= start && offset < end);
    const inTags = [...html.matchAll(tagName)].flatMap(({ index, 0: text }) => isHidden(index) ? [] : attributesFrom(html, index + text.length));
    return [...whole, ...inTags].toSorted(([a], [b]) => a - b);
}
function attributesFrom(html, from) {
    const found = [];
    attribute.lastIndex = from;
    for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
        if (match[1] !== undefined)
            found.push([match.index, match.index + match[0].length]);
    }
    return found;
}


/***/ }),

/***/ 9737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   kK: () => (/* binding */ readLabelText),
/* harmony export */   rQ: () => (/* binding */ readLead),
/* harmony export */   tu: () => (/* binding */ labelledLines)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);



const longestLabel = 100;
/** The label a block begins with, or `null`. */
function readLabel(node, full) {
    if (!('children' in node))
        return null;
    const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (first !== undefined && (first.type === 'strong' || first.type === 'emphasis')) {
        const lead = textOf(first).trim();
        const colon = lead.endsWith(':') || lead.endsWith('：') ? 0 : (/^\s*[:：]/.exec(full.text.slice(lead.length))?.[0].length ?? -1);
        if (colon >= 0 && full.text.startsWith(lead))
            return label(lead, lead.length + colon, true);
    }
    return full.code.some(([start]) => start === 0) ? null : readLabelText(full.text);
}
/** The label without emphasis that a text begins with, or `null`. */
function readLabelText(text) {
    const plain = /^([^:：\n]{2,100})[:：]/.exec(text);
    return plain?.[1] === undefined ? null : label(plain[1], plain[0].length, false);
}
/** `**Status**` alone on its line, `**Status** – Draft`, `**Status** Draft`, `**Problem.** We …`; `null` for anything else. */
function readLead(node, full) {
    const first = 'children' in node ? node.children[0] : undefined;
    if (first?.type !== 'strong')
        return null;
    const text = textOf(first).trim();
    const behind = full.text.slice(text.length);
    const parted = /^\s*(?:[–—-]\s+|$)|^\s+/.exec(behind);
    if (text === '' || text.length > longestLabel || (parted === null && !text.endsWith('.')))
        return null;
    return { text: text.replace(/\.$/, ''), rest: (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFlat */ .sm)(full, text.length + (parted?.[0].length ?? 0)) };
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
function isLabelled(node) {
    return node?.type === 'strong' && /[:：]\s*$/.test((0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(node));
}
function beginsLabelledLine(children, index) {
    const [before, node, after] = [children[index - 1], children[index], children[index + 1]];
    if (node?.type !== 'strong' || before === undefined)
        return false;
    const newLine = before.type === 'break' || (before.type === 'text' && /[\r\n]\s*$/.test(before.value));
    const inside = isLabelled(node);
    // Several on one line: `**Detection:** timeout; **Response:** retry`, or lines that a formatter has put together.
    const parted = before.type === 'text' && (isLabelled(children[0]) ? /\s$/ : /[;.|·,:–—]\s+$/).test(before.value);
    return (newLine && (inside || (after?.type === 'text' && /^\s*[:：]/.test(after.value)))) || (parted && inside);
}
/** With line ends and breaks as `Flat` has them. */
function textOf(node) {
    if (node.type === 'break')
        return '\n';
    return 'children' in node ? node.children.map(textOf).join('') : (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(node).replace(/\r\n?/g, '\n');
}
function label(lead, length, strong) {
    const text = lead.replace(/[:：]$/, '').trim();
    if (text === '' || text.length > longestLabel)
        return null;
    return { text, key: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(text), length, strong };
}


/***/ }),

/***/ 2401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutOptionalMark)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2381);

/** Words by which a heading or a label says that it may be left out. */
const words = String.raw `(?:optional\b|(?:only\s)?if\s|(?:where|when|as)\s(?:applicable|needed|necessary|relevant|available|appropriate)\b|(?:delete|remove|omit|skip|drop)\b|(?:can|may)\sbe\s(?:deleted|removed|omitted|skipped|left\sout)\b|nice\sto\shave\b)`;
const behind = new RegExp(String.raw `(?:\(\s?${words}[^()]*\)|\[\s?${words}[^[\]]*\]|(?:\s[–—-]|,)\s?optional)$`, 'i');
const before = /^(?:\(\s?optional\s?\)|\[\s?optional\s?\]):?\s|^optional\s?[:–—]\s/i;
/** A heading or label without its mark of being optional: `Notes (optional)`, `[Optional] Notes`, "Rollback (if any)". */
const withoutOptionalMark = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)(4_000, (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    // A mark stands in brackets, or is the last word or the first.
    const rest = /[)\]]$|optional/i.test(line) ? line.replace(behind, '').replace(before, '').trim() : line;
    return rest === line || rest === '' ? { text: text.trim(), optional: false } : { text: rest, optional: true };
});


/***/ }),

/***/ 1424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   YZ: () => (/* binding */ endOfText),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/** Offset of a node in the source. */
function startOf({ position }) {
    return position?.start.offset ?? 0;
}
/** Offset behind a node. */
function endOf({ position }) {
    return position?.end.offset ?? 0;
}
/** Line on which a node begins, from 1. */
function firstLineOf({ position }) {
    return position?.start.line ?? 1;
}
/** Line on which a node ends, from 1. */
function lastLineOf({ position }) {
    return position?.end.line ?? 1;
}
/** Offset of a character of a text in the source; its length gives the end. */
function offsetAt({ offsets }, index) {
    return offsets[index] ?? 0;
}
/** Offset of a text in the source. */
function startOfText(text) {
    return offsetAt(text, 0);
}
/** Offset behind a text in the source. */
function endOfText({ offsets }) {
    return offsets.at(-1) ?? 0;
}
/** Where a text stands in the source. */
function spanOf(text) {
    return { start: startOfText(text), end: endOfText(text) };
}
/** Where a part of a text stands, [start, end) in both: its end is behind its last character, not before the next one. */
function spanAt(text, start, end) {
    return { start: offsetAt(text, start), end: offsetAt(text, end - 1) + 1 };
}


/***/ }),

/***/ 8122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/** Every node of a tree, itself first, in the order of the document; a tree may be as deep as it likes. */
function walk(root, visit) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        visit(node);
        if (!('children' in node))
            continue;
        for (let index = node.children.length - 1; index >= 0; index--) {
            const child = node.children[index];
            if (child !== undefined)
                open.push(child);
        }
    }
}


/***/ })

};
