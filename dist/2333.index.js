export const id = 2333;
export const ids = [2333];
export const modules = {

/***/ 2333:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  satteriAlone: () => (/* binding */ satteriAlone),
  satteriParser: () => (/* binding */ satteriParser)
});

// EXTERNAL MODULE: ./build/node_modules/satteri/dist/mdast/mdast-materializer.js + 3 modules
var mdast_materializer = __webpack_require__(3343);
// EXTERNAL MODULE: ./build/node_modules/satteri/dist/mdast/mdast-reader.js + 4 modules
var mdast_reader = __webpack_require__(1934);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/src/parser/binding.js

/**
 * Loads the binary for this machine, from beside this file or from its package, where satteri itself looks for it.
 *
 * @throws the reason why the last place has none that can be loaded
 */
function loadBinding({ platform, arch } = process) {
    const load = (0,external_node_module_.createRequire)(import.meta.url);
    const machine = `${platform}-${arch}`;
    const names = abis[platform]?.map((abi) => `${machine}-${abi}`) ?? [machine];
    const places = names.flatMap((name) => [`./satteri_napi.${name}.node`, `@bruits/satteri-${name}`]);
    let reason;
    for (const place of places) {
        try {
            return load(place);
        }
        catch (error) {
            reason = error;
        }
    }
    throw reason;
}
/** The systems whose binaries differ by what they are linked with. */
const abis = { linux: ['gnu', 'musl'], win32: ['msvc'] };

;// CONCATENATED MODULE: ./build/src/parser/frontmatter.js
/**
 * Whether a text starts with YAML between two lines of `---`; `odd` where white space follows one of them, or a line of
 * `...` in between may end it for satteri. Both parsers look for frontmatter only where there is some: remark reads no
 * list and no quote in a whole document that starts with `---` and never closes it, and GitHub reads them.
 */
function frontmatterOf(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const opening = fenceAt(text, start);
    if (opening === 'none')
        return 'none';
    for (let at = text.indexOf('\n---', start); at !== -1; at = text.indexOf('\n---', at + 1)) {
        const closing = fenceAt(text, at + 1);
        if (closing === 'none')
            continue;
        return opening === 'odd' || text.slice(start, at).includes('\n...') ? 'odd' : closing;
    }
    return 'none';
}
/** `---` and nothing but white space to the end of its line. */
function fenceAt(text, start) {
    if (!text.startsWith('---', start))
        return 'none';
    let at = start + 3;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    if (at !== text.length && text[at] !== '\n' && text[at] !== '\r')
        return 'none';
    return at === start + 3 ? 'plain' : 'odd';
}

;// CONCATENATED MODULE: ./build/src/parser/html.js
/**
 * Whether both parsers read this HTML alike. Inside items and quotes satteri takes the line end after HTML, or white
 * space before it, for another part than remark does; and inline HTML of several lines keeps the marks of quotes.
 *
 * @param inside whether the HTML is, at any depth, in an item or a quote
 */
function isHtmlAlike({ position, value }, parent, inside, source) {
    if (position === undefined)
        return false;
    const { start, end } = position;
    const isBlock = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
    if (!isBlock)
        return !inside || start.line === end.line;
    if (value.split('\n').length - 1 !== end.line - start.line || value.endsWith('\n'))
        return false;
    if (value.at(-1) !== source[(end.offset ?? 0) - 1])
        return false;
    return startsAlike(value, start.column, start.offset ?? 0, parent, source) && endsWhereItCloses(value, inside);
}
function startsAlike(value, column, offset, parent, source) {
    const before = source[offset - 1];
    const isIndented = before === ' ' || before === '\t';
    if (parent.type === 'root')
        return !isIndented;
    if (value.startsWith(' ') || value.startsWith('\t'))
        return false;
    if (parent.type === 'blockquote')
        return source[isIndented ? offset - 2 : offset - 1] === '>';
    const first = parent.children[0]?.position?.start;
    return first?.column === column && !source.slice(parent.position?.start.offset ?? 0, first.offset ?? 0).includes('\t');
}
/**
 * Whether a block ends in the line of its end mark. Inside an item or a quote it must have one; and `</style>` closes a
 * `<pre>` too, where satteri goes on until `</pre>`.
 */
function endsWhereItCloses(value, inside) {
    const html = value.trimStart();
    const mark = marks.find(([opening]) => html.startsWith(opening));
    if (mark !== undefined)
        return !inside || html.includes(mark[1], 2);
    if (!rawOpening.test(html))
        return true;
    const at = html.search(rawClosing);
    return at === -1 ? !inside : !html.includes('\n', at);
}
const rawOpening = /^<(?:script|pre|style|textarea)(?:[ \t\r\n>]|$)/i;
const rawClosing = /<\/(?:script|pre|style|textarea)>/i;
/** How a block starts that goes on over blank lines, and how it ends. */
const marks = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
    ['<!', '>'],
];

;// CONCATENATED MODULE: ./build/src/parser/mend.js

/**
 * Makes satteri's tree of a text remark's, in one walk over the blocks and what is in them; mends in place. False where
 * remark would read something otherwise, as far as the tree shows: the tree is then of no use.
 */
function mend(root, text) {
    // Offsets do not count the mark.
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const open = [{ node: root, inside: false, inQuote: false, isRetried: false }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { node } = place;
        if (node.type === 'listItem' && typeof node.checked === 'boolean' && !mendTask(node, source))
            return false;
        if (node.type === 'paragraph' && hasDashLine(node.position, source))
            return false;
        const inside = place.inside || node.type === 'blockquote' || node.type === 'listItem';
        const inQuote = place.inQuote || node.type === 'blockquote';
        const isRetried = place.isRetried || (inside && node.type === 'paragraph' && hasFailedOpening(node));
        const { children } = node;
        for (let index = 0; index < children.length; index++) {
            const child = children[index];
            if (child === undefined)
                continue;
            if (!isAlike(child, children[index + 1], { node, inside, inQuote: place.inQuote, isRetried }, source))
                return false;
            if ('children' in child)
                open.push({ node: child, inside, inQuote, isRetried });
        }
    }
    return true;
}
function isAlike(child, next, { node, inside, inQuote, isRetried }, source) {
    switch (child.type) {
        case 'text':
        case 'break':
            return !isRetried || isInlineAlike(child.position, source);
        case 'html':
            return isHtmlAlike(child, node, inside, source);
        case 'code':
            return isCodeAlike(child, inside, source);
        case 'definition':
            return isDefinitionAlike(child, next, node);
        case 'paragraph':
            // A line of dashes and bars that is a list and no table parts what is above it.
            if (next === undefined || !isAdjacent(child, next))
                return true;
            return next.type !== 'paragraph' && (next.type !== 'html' || !hasDashLine(next.position, source));
        case 'table':
        case 'heading':
            // `- [ ] a` above a line of dashes: no task.
            return node.type !== 'listItem' || source[offsetOf(child.position?.start) - 2] !== ']';
        case 'tableRow':
            // HTML that ends a table to remark.
            return source[offsetOf(child.position?.start)] !== '<' || child === node.children[0];
        case 'list':
        case 'blockquote':
            if (node.type !== 'blockquote' && !inQuote)
                return true;
            // What a container in a quote ends with: the text, the blank lines with `>` alone, the mark of what comes next.
            return next === undefined && (inQuote || !hasBlankQuoteLine(child, node, source));
        default:
            return true;
    }
}
/** A task's paragraph starts after its box only where text does, and only a paragraph makes a task. */
function mendTask(item, source) {
    const first = item.children[0];
    if (first?.type !== 'paragraph' || first.position === undefined)
        return false;
    if (first.children[0]?.type === 'text')
        return true;
    const { line, column, offset = 0 } = first.position.start;
    const box = source.lastIndexOf('[', offset - 1);
    first.position.start = { line, column: column - (offset - box), offset: box };
    return true;
}
/** Whether a line below the first could underline a heading or part a table's head from its rows. */
function hasDashLine(position, source) {
    if (position === undefined || position.start.line === position.end.line)
        return false;
    const end = offsetOf(position.end);
    for (let at = source.indexOf('\n', offsetOf(position.start)); at !== -1 && at < end; at = source.indexOf('\n', at)) {
        at = afterPrefix(source, at + 1);
        let only = at;
        while (isDash(source[only]))
            only++;
        if (only > at && (only >= end || isLineEnd(source[only])))
            return true;
    }
    return false;
}
function isDash(character) {
    return character === '-' || character === '|' || character === ':' || character === '=' || isBlank(character);
}
/** Whether text has a mark that code, HTML or a box starts with. */
function hasFailedOpening({ position, children }) {
    if (position === undefined || position.start.line === position.end.line)
        return false;
    const open = [...children];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'text' && failedOpening.test(node.value))
            return true;
        if ('children' in node)
            for (const child of node.children)
                open.push(child);
    }
    return false;
}
const failedOpening = /[`<]|^\[/;
/** Whether text or a break neither starts nor ends in the white space and marks that containers put before a line. */
function isInlineAlike(position, source) {
    return position !== undefined && !isInPrefix(position.start, source) && !isInPrefix(position.end, source);
}
function isInPrefix({ column, offset }, source) {
    return column === 1 && offset !== undefined && (isBlank(source[offset]) || source[offset] === '>');
}
/** Whether a line has nothing but `>` and white space, from the start of a block to the end of its quote. */
function hasBlankQuoteLine(node, quote, source) {
    const end = offsetOf(quote.position?.end);
    const start = offsetOf(node.position?.start);
    for (let at = source.indexOf('\n', start); at !== -1 && at < end; at = source.indexOf('\n', at)) {
        at = afterPrefix(source, at + 1);
        if (at >= end || isLineEnd(source[at]))
            return true;
    }
    return false;
}
/** A definition that more follows than a blank line may leave satteri in a paragraph; one of two lines may be a table. */
function isDefinitionAlike({ position }, next, parent) {
    if (position === undefined || parent.type !== 'root' || position.start.line !== position.end.line)
        return false;
    return next === undefined || next.type === 'definition' || (next.position?.start.line ?? 0) > position.end.line + 1;
}
/** Whether no blank line is between two blocks. */
function isAdjacent({ position }, next) {
    return (next.position?.start.line ?? 0) <= (position?.end.line ?? 0) + 1;
}
/**
 * Indented code may be parted, or let in what follows, and the white space of `&nbsp;` at the end of an info string
 * counts for remark. A fence that its container ends has other places.
 */
function isCodeAlike({ position }, inside, source) {
    if (position === undefined)
        return false;
    const offset = offsetOf(position.start);
    const mark = source[offset];
    if (mark !== '`' && mark !== '~')
        return false;
    const lineEnd = source.indexOf('\n', offset);
    if (source.slice(offset, lineEnd === -1 ? source.length : lineEnd).includes('&'))
        return false;
    return !inside || isClosed(source, offset, offsetOf(position.end), mark);
}
function isClosed(source, start, end, mark) {
    let opening = start;
    while (source[opening] === mark)
        opening++;
    let last = end;
    while (isBlank(source[last - 1]))
        last--;
    let closing = last;
    while (source[closing - 1] === mark)
        closing--;
    return last - closing >= opening - start && closing > opening;
}
/** Where the text of a line starts, after white space and quote marks. */
function afterPrefix(source, lineStart) {
    let at = lineStart;
    while (isBlank(source[at]) || source[at] === '>')
        at++;
    return at;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
function isLineEnd(character) {
    return character === '\n' || character === '\r';
}
function offsetOf(point) {
    return point?.offset ?? 0;
}

;// CONCATENATED MODULE: ./build/src/parser/odd.js

/**
 * Whether a text has something that satteri reads otherwise than remark and that the text shows. Too often yes costs
 * time, too often no lets the parsers differ; rare in documents as they are written. Reads the text a few times.
 */
function isOdd(text) {
    return (text.includes('[^') ||
        // Half of a surrogate pair, which Rust can't have.
        !text.isWellFormed() ||
        oddCharacter.test(text) ||
        oddDelimiter.test(text) ||
        (astral.test(text) && besideAstral.test(text)) ||
        oddTask.test(text) ||
        frontmatterOf(text) === 'odd' ||
        hasEmptyItem(text));
}
/**
 * White space and marks that one parser alone takes for white space; the line end of old Macs. A line end and a NUL are
 * no matter.
 */
const oddCharacter = /[\v\f\u0085\u180E\u2028\u2029\uF002]|(?!^)\uFEFF|\r(?!\n)/;
/** Marks of emphasis and deletion beside each other or beside an escape, which satteri weighs wrongly. */
const oddDelimiter = /\*[_~]|_[*~]|~[*_]|\\[!-/:-@[-`{-~][*_~]/;
/**
 * Such a mark between text and a character outside the Basic Multilingual Plane, which remark takes for a letter and
 * satteri for what it is.
 */
const besideAstral = /[^\s*_~][*_~]+[\uD800-\uDBFF]|[\uDC00-\uDFFF][*_~]+[^\s*_~]/;
const astral = /[\uD800-\uDBFF]/;
/** A box with its text on the next line, or with a tab before it, or with a line end inside. */
const oddTask = /\[(?:[ xX\t]\][ \t]*(?:[\r\n]|$)|\r?\n[ \t>]*\])|\t\[[ xX]\]/;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 62;
/** Whether an item has no text in the line of its bullet. A rule of spaced bullets (`- - -`) looks like one. */
function hasEmptyItem(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    while (start < text.length) {
        const { end, isEmpty } = containersAt(text, start);
        if (isEmpty && (end === text.length || text.charCodeAt(end) === lineFeed))
            return true;
        const lineEnd = text.indexOf('\n', end);
        if (lineEnd === -1)
            return false;
        start = lineEnd + 1;
    }
    return false;
}
/** The quote marks and bullets that a line starts with, and whether the last of them is a bullet. */
function containersAt(text, start) {
    let at = start;
    let isEmpty = false;
    for (;;) {
        const character = text.charCodeAt(at);
        if (character === space || character === tab || character === carriageReturn)
            at++;
        else if (character === quote) {
            isEmpty = false;
            at++;
        }
        else {
            const end = bulletEnd(text, at);
            if (end === at)
                return { end: at, isEmpty };
            isEmpty = true;
            at = end;
        }
    }
}
/** Where the bullet that starts here ends; here if none does. */
function bulletEnd(text, start) {
    let at = start;
    while (at < start + 9 && isDigit(text.charCodeAt(at)))
        at++;
    const mark = text[at];
    const isBullet = at === start ? mark === '-' || mark === '*' || mark === '+' : mark === '.' || mark === ')';
    if (!isBullet)
        return start;
    const next = text.charCodeAt(at + 1);
    const isEnd = Number.isNaN(next) || next === space || next === tab || next === lineFeed || next === carriageReturn;
    return isEnd ? at + 1 : start;
}
function isDigit(character) {
    return character >= 48 && character <= 57;
}

;// CONCATENATED MODULE: ./build/src/parser/satteri.js





/** Bits of satteri's parser: tables, footnotes, strikethrough, task items; its bit for literal links stays off. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4);
const yaml = 1 << 7;
/**
 * The parser in Rust. What it reads otherwise than remark is read by remark: as far as the text shows it ({@link isOdd})
 * before, else ({@link mend}) after. Both must yield the same tree, or an approval hangs on which of them reads.
 *
 * @throws where the binary for this machine can't be loaded or does not know its options as we do
 */
function satteriParser(remark) {
    const read = satteriAlone();
    return {
        name: 'satteri',
        parse(text) {
            if (isOdd(text))
                return remark.parse(text);
            const root = read(text);
            return mend(root, text) ? root : remark.parse(text);
        },
    };
}
/** satteri's own tree, mended nowhere; throws as {@link satteriParser}. */
function satteriAlone() {
    const { createMdastHandle, serializeHandle, dropHandle } = loadBinding();
    function read(text) {
        const options = frontmatterOf(text) === 'none' ? gfm : gfm | yaml;
        const handle = createMdastHandle(text.replaceAll('\0', '\uFFFD'), options, true);
        try {
            return (0,mdast_materializer/* materializeMdastTree */.DH)(new mdast_reader/* MdastReader */.$_(serializeHandle(handle)));
        }
        finally {
            dropHandle(handle);
        }
    }
    if (!isAsExpected(read(probe)))
        throw new Error('satteri does not know its options as docgate does');
    return read;
}
const probe = 'www.a.b ~a~\n\n|a|\n|-|\n';
function isAsExpected({ children: [paragraph, table] }) {
    const types = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
    return types.join() === 'text,delete' && table?.type === 'table';
}


/***/ })

};
