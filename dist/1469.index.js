export const id = 1469;
export const ids = [1469];
export const modules = {

/***/ 3225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7957);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8122);





/** An element's own name: `<a name="x">`, `<h2 id="x">`. */
const named = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
/** A heading written as HTML; GitHub gives it an anchor too. */
const htmlHeading = /<h([1-6])(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h\1\s*>/gi;
/** `## Heading {#name}` */
const givenName = /\{\s*#([\w-]+)(?:[^\w{}-][^{}]*)?\}\s*$/;
/** What `#…` may lead to in a Markdown file, as GitHub makes the names, all in lower case: its pages mind no case there. */
const anchorsOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q)((root) => {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    const anchors = new Set();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(root, (node) => {
        if (node.type === 'heading') {
            const title = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(node, { includeHtml: false, includeImageAlt: false });
            anchors.add(slugger.slug(title));
            // Not GitHub's, but that of most tools that make sites of the same files.
            const given = givenName.exec(title)?.[1];
            if (given !== undefined)
                anchors.add(given.toLowerCase());
        }
        if (node.type !== 'html')
            return;
        const shown = (0,_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutComments */ .fx)(node.value);
        for (const match of shown.matchAll(htmlHeading))
            anchors.add(slugger.slug((match[2] ?? '').replace(/<[^<>]*>/g, '').trim()));
        for (const match of shown.matchAll(named))
            anchors.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
    });
    return anchors;
});


/***/ }),

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


/***/ }),

/***/ 1469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoriesOf: () => (/* binding */ repositoriesOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _document_anchors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2415);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4315);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);
/* harmony import */ var _parser_bounds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9260);
/* harmony import */ var _parser_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3140);
/* harmony import */ var _repository_base_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(396);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2842);








/** Both sides of a change, for the rules that look around. Pure; anchors are read when somebody asks for them. */
function repositoriesOf(after, changes, texts) {
    const before = changes.every(({ change }) => change === 'modified')
        ? after
        : new _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .Paths */ .J((0,_repository_base_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basePaths */ .e)(after.files(), changes));
    const renames = new Map(changes.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[previousPath, path]]));
    return {
        base: new Side(before, texts.base, null),
        head: new Side(after, texts.head, { before, renames }),
    };
}
/** The files of one side that nothing is compared with. */
function repositoryOf(paths, text) {
    return new Side(new _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .Paths */ .J(paths), text, null);
}
class Side {
    #paths;
    #text;
    /** What head knows of base; `null` at base itself. */
    #past;
    #guesses = mostGuesses;
    #anchors = new Map();
    constructor(paths, text, past) {
        this.#paths = paths;
        this.#text = text;
        this.#past = past;
    }
    has(path) {
        return this.#paths.has(path);
    }
    hasFolder(path) {
        return this.#paths.hasFolder(path);
    }
    find(cited) {
        const found = findIn(this.#paths, cited);
        if (found !== null)
            return { path: found, isGone: false };
        const gone = this.#past === null ? null : findIn(this.#past.before, cited);
        return gone === null ? null : { path: gone, isGone: true };
    }
    isGone(path) {
        return this.#past?.before.has(path) === true && !this.#paths.has(path);
    }
    movedTo(path) {
        if (this.#past === null || this.#paths.has(path))
            return null;
        const { before, renames } = this.#past;
        return renames.get(path) ?? (before.hasFolder(path) ? folderMovedTo(path, before, renames) : null);
    }
    nearest(path) {
        const slash = path.lastIndexOf('/');
        const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
        const alike = this.#paths.named(name);
        const otherCase = alike.find((each) => each.toLowerCase() === path.toLowerCase());
        if (otherCase !== undefined)
            return otherCase;
        // A folder of the same name elsewhere is no hint: many are called `src`.
        const [only, ...more] = alike.filter((each) => this.#paths.isFile(each));
        if (only !== undefined && more.length === 0)
            return only;
        if (more.length > 0 || !this.#paths.hasFolder(folder) || this.#guesses <= 0)
            return null;
        this.#guesses--;
        const near = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(name, this.#paths.namesIn(folder).filter((each) => ending(each) === ending(name)));
        return near === null ? null : folder === '' ? near : `${folder}/${near}`;
    }
    anchors(path) {
        const known = this.#anchors.get(path);
        if (known !== undefined)
            return known;
        const anchors = (0,_document_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdown */ .sl)(path) ? readAnchors(this.#text(path)) : null;
        this.#anchors.set(path, anchors);
        return anchors;
    }
}
/** Names that are held against all beside them, in one run: who has more dead links than this gets no hints for them. */
const mostGuesses = 200;
function findIn(paths, cited) {
    const found = paths.ending(cited);
    if (found !== null)
        return found;
    return isGlob(cited) && paths.matches(cited) ? cited : null;
}
/** Brackets alone may be a part of a name (`[id].tsx`), and are tried as both. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}
function folderMovedTo(folder, before, renames) {
    let target = null;
    for (const file of before.below(folder)) {
        if (!before.isFile(file))
            continue;
        const rest = file.slice(folder.length);
        const moved = renames.get(file);
        if (moved === undefined || !moved.endsWith(rest))
            return null;
        const to = moved.slice(0, -rest.length);
        if (target !== null && to !== target)
            return null;
        target = to;
    }
    return target === '' ? null : target;
}
function ending(name) {
    return (0,_document_found_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(/\.[^.]*$/, name).toLowerCase();
}
function readAnchors(text) {
    if (text === null)
        return null;
    try {
        return (0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(text, () => (0,_document_anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorsOf */ .E)((0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text.startsWith('\uFEFF') ? text.slice(1) : text)));
    }
    catch (error) {
        // Beyond a bound: nobody knows what is in it.
        if (error instanceof _parser_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .BoundError */ .nI || error instanceof RangeError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 2710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug),
  y: () => (/* binding */ slug)
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ }),

/***/ 1869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ })

};
