export const id = 416;
export const ids = [416];
export const modules = {

/***/ 3541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineStart),
/* harmony export */   k: () => (/* binding */ lineEnd)
/* harmony export */ });
/** Where the line begins that an offset is in. A line ends with `\n`, `\r\n` or `\r`. */
function lineStart(text, offset) {
    let at = offset;
    // Not by `lastIndexOf`: in a file without `\r` it would look at all that stands before, each time.
    while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r')
        at--;
    return at;
}
/** Where the line ends that an offset is in, before its line break. */
function lineEnd(text, offset) {
    let at = offset;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}


/***/ }),

/***/ 4293:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ editTo),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export editOf */
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4315);
/* harmony import */ var _document_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3541);



/** What a message's one expected text changes; `null` where it has none, or several to choose from. */
function editOf(text, message, at) {
    const [expected, another] = message.expected;
    return expected === undefined || another !== undefined ? null : editTo(expected, text, message, at);
}
/** What changes where a message's place is to read `expected`, no more than it must; `null` where it reads so already. */
function editTo(expected, text, message, at) {
    const start = at({ line: message.line, column: message.column });
    const end = at({ line: message.endLine, column: message.endColumn });
    if (start === undefined || end === undefined || end < start)
        return null;
    const own = text.slice(start, end);
    if (own === expected)
        return null;
    return expected === '' ? deletion(text, start, end) : smallest({ start, end, text: expected }, own);
}
/** The edits of several messages over one text. */
function editsOf(text, messages) {
    const place = (0,vfile_location__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C)(text);
    return messages.flatMap((message) => {
        const edit = editOf(text, message, (point) => place.toOffset(point));
        return edit === null ? [] : [{ message, edit }];
    });
}
/**
 * Applies edits that do not overlap, in any order. Texts put in at one place stand in the order given; what is put in
 * where another edit begins stands before it.
 */
function applyEdits(text, edits) {
    const sorted = edits.map((edit, index) => ({ ...edit, index })).toSorted(compareEdits);
    let result = '';
    let at = 0;
    for (const { start, end, text: own } of sorted) {
        result += text.slice(at, start) + own;
        at = end;
    }
    return result + text.slice(at);
}
/** By place; at one place what is put in before what is replaced. */
function compareEdits(a, b) {
    return a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a));
}
function isInsertion({ start, end }) {
    return start === end;
}
/** The two can't both be applied: they share a character, or one is put in amid the other. */
function overlap(a, b) {
    if (isInsertion(a) && isInsertion(b))
        return false;
    if (isInsertion(a))
        return a.start > b.start && a.start < b.end;
    if (isInsertion(b))
        return b.start > a.start && b.start < a.end;
    return a.start < b.end && b.start < a.end;
}
/** The edit with all of the lines that it touches, line ends included. */
function wholeLines(text, { start, end, text: own }) {
    const from = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start);
    const isWhole = own === '' && from === start && end > start && text[end - 1] === '\n';
    const next = text.indexOf('\n', end);
    const to = isWhole ? end : next < 0 ? text.length : next + 1;
    return { start: from, end: to, text: text.slice(from, start) + own + text.slice(end, to) };
}
/** A text that goes on before or behind what is there is put in; of any other, what is the same at both ends stays. */
function smallest({ start, end, text }, own) {
    if (text.endsWith(own))
        return { start, end: start, text: text.slice(0, text.length - own.length) };
    if (text.startsWith(own))
        return { start: end, end, text: text.slice(own.length) };
    const most = Math.min(own.length, text.length);
    let same = 0;
    while (same < most && own[same] === text[same])
        same++;
    let tail = 0;
    while (tail < most - same && own[own.length - 1 - tail] === text[text.length - 1 - tail])
        tail++;
    return { start: start + same, end: end - tail, text: text.slice(same, text.length - tail) };
}
const blank = /^[\s>]*$/;
const quoteOnly = /^[ \t]*>[\s>]*$/;
/** What can follow a paragraph without a blank line, and is read as it would be alone. */
const interrupts = /^\s*(?:[-*+](?:\s|$)|1[.)]\s|#{1,6}\s|>|```|~~~)/;
/**
 * A deletion takes its lines with it where nothing else stands on them, and a blank line where two would be left; in a
 * line it takes the space beside it.
 */
function deletion(text, start, end) {
    const from = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start);
    const to = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end);
    if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '')
        return inLine(text, start, end);
    let first = from;
    let next = afterBreak(text, to);
    const above = () => (first === 0 ? null : lineAbove(text, first));
    const below = () => (next >= text.length ? null : text.slice(next, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, next)));
    const isBlank = (line) => line !== null && blank.test(line);
    while (above() !== null && quoteOnly.test(above() ?? '') && !(below() ?? '').trim().startsWith('>'))
        first = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, beforeBreak(text, first));
    while (isBlank(below()) && (above() === null || isBlank(above())))
        next = afterBreak(text, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, next));
    if (below() === null) {
        while (isBlank(above()))
            first = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, beforeBreak(text, first));
        // The last line ends as it did.
        return next === to ? { start: beforeBreak(text, first), end: to, text: '' } : { start: first, end: next, text: '' };
    }
    // A quote between two lines parts them: without it they would become one paragraph, or a heading.
    const parts = text[start] === '>' && above() !== null && !/^[\s>]*$|^\s*>/.test(above() ?? '');
    const joins = parts && !isBlank(below()) && !interrupts.test(below() ?? '');
    return joins ? { start: from, end: to, text: '' } : { start: first, end: next, text: '' };
}
function inLine(text, start, end) {
    const before = (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/[ \t]*$/, text.slice((0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start), start)).length;
    const behind = (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/^[ \t]*/, text.slice(end, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end))).length;
    const endsLine = end + behind === (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end);
    if (endsLine || (behind === 0 && /^[.,;:)]/.test(text.slice(end, end + 1))))
        return { start: start - before, end, text: '' };
    return { start, end: before > 0 || (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start) === start ? end + behind : end, text: '' };
}
function afterBreak(text, offset) {
    return offset + (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/^(?:\r\n|\r|\n)/, text.slice(offset, offset + 2)).length;
}
function beforeBreak(text, offset) {
    return offset - (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/(?:\r\n|\r|\n)$/, text.slice(Math.max(0, offset - 2), offset)).length;
}
function lineAbove(text, start) {
    const end = beforeBreak(text, start);
    return text.slice((0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, end), end);
}


/***/ }),

/***/ 416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inlineComments: () => (/* binding */ inlineComments),
  offeredInline: () => (/* binding */ offeredInline)
});

// EXTERNAL MODULE: ./node_modules/parse-diff/index.js
var parse_diff = __webpack_require__(2673);
// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./build/src/fix/edit.js
var fix_edit = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/src/fix/suggestion.js


/** A longer change is for `docgate fix`. */
const mostLines = 40;
const mostCharacters = 4000;
/** More texts to choose from are said in words. */
const mostChoices = 8;
/** So many messages are mended together. */
const mostTogether = 16;
/**
 * What messages suggest for the lines of one file. Those that would mend the same lines suggest it together, so that
 * nobody has to choose between them; where two want the same characters to read otherwise, or both have a choice, the
 * first one suggests it and the other one nothing.
 *
 * GitHub's button is for files whose lines end with a line feed alone. What it does to others is not documented, and
 * reported to write all lines anew where line ends are mixed (w3c/cbor-ld#112, w3c-fedid/digital-credentials#572). A
 * byte order mark stands in the first line, and would be gone with it. There the lines are for copying.
 *
 * @param raw the file, with its byte order mark.
 * @param messages those that stand on the text, in its order; the gravest of them come first.
 * @param fits whether a comment can be on these lines.
 */
function suggestionsFor(raw, messages, fits = () => true) {
    const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const place = (0,lib/* location */.C)(text);
    const lineAt = (offset) => place.toPoint(Math.min(offset, text.length))?.line ?? 1;
    const isMarked = text.length < raw.length && raw.startsWith('\uFEFF');
    const isPlain = !raw.includes('\r');
    const written = (members) => {
        const change = together(text, members);
        const [one, ...others] = change.texts.map(linesOf);
        const [first, last] = [lineAt(change.start), lineAt(Math.max(change.start, change.end - 1))];
        if (one == null || others.some((lines) => lines === null) || !fits(first, last))
            return null;
        const choices = [one, ...others.filter((lines) => lines !== null)];
        const mends = members.map(({ message }) => message.fingerprint);
        return { first, last, choices, mends, oneClick: isPlain && !(isMarked && first === 1) };
    };
    const groups = new Map();
    const inOrder = messages.map((message, order) => ({ message, order }));
    for (const { message, order } of inOrder.toSorted((a, b) => gravity(a.message) - gravity(b.message))) {
        const offer = offerOf(text, message, order, (point) => place.toOffset(point));
        const alone = offer === null ? null : written([offer]);
        if (offer === null || alone === null)
            continue;
        const others = new Set(linesFrom(alone).flatMap((line) => groups.get(line) ?? []));
        const members = [...[...others].flatMap((group) => group.members), offer].toSorted((a, b) => a.order - b.order);
        const suggestion = others.size === 0 ? alone : agree(members) ? written(members) : null;
        if (suggestion === null)
            continue;
        const group = { members, suggestion };
        for (const line of linesFrom(suggestion))
            groups.set(line, group);
    }
    return [...new Set(groups.values())].map(({ suggestion }) => suggestion);
}
function offerOf(text, message, order, at) {
    const wanted = [...new Set(message.expected.map((expected) => expected.replace(/\r\n?/g, '\n')))];
    if (wanted.length > mostChoices)
        return null;
    const [edit, ...others] = wanted.map((expected) => (0,fix_edit/* editTo */.CM)(expected, text, message, at));
    if (edit == null || others.includes(null))
        return null;
    return { message, order, edits: [edit, ...others.filter((other) => other !== null)] };
}
/** All can be applied at once, and there is one choice at most. */
function agree(members) {
    if (members.length > mostTogether || members.filter(({ edits }) => edits.length > 1).length > 1)
        return false;
    return members.every(({ edits }, index) => members
        .slice(index + 1)
        .every((other) => edits.every((edit) => other.edits.every((otherEdit) => !(0,fix_edit/* overlap */.EF)(edit, otherEdit)))));
}
/** The lines that members touch, as offsets, and what each choice makes of them. */
function together(text, members) {
    const spans = members.flatMap(({ edits }) => edits.map((edit) => (0,fix_edit/* wholeLines */.zo)(text, edit)));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const number = Math.max(...members.map(({ edits }) => edits.length));
    const texts = Array.from({ length: number }, (_, index) => {
        const edits = members.map(({ edits: own }) => own[index] ?? own[0]);
        const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        return (0,fix_edit/* applyEdits */.ct)(text.slice(start, end), moved);
    });
    return { start, end, texts };
}
function gravity({ severity }) {
    return ['error', 'warning', 'notice'].indexOf(severity);
}
function linesFrom({ first, last }) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/** `null` for what a suggestion can't say: one blank line, letters that nobody sees, very much. */
function linesOf(text) {
    if (text === '')
        return [];
    const lines = text.replace(/\n$/, '').split('\n');
    const isPlain = !/[^\P{C}\n\t]/u.test(text) && text.trim() !== '';
    return isPlain && lines.length <= mostLines && text.length <= mostCharacters ? lines : null;
}

// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/report/finding-entry.js
var finding_entry = __webpack_require__(4620);
// EXTERNAL MODULE: ./build/src/report/tree.js
var tree = __webpack_require__(1294);
;// CONCATENATED MODULE: ./build/src/report/offer.js

/**
 * What a comment offers to put in the place of its lines. GitHub gives each block that says `suggestion` a button of its
 * own; where it must not have one, the text is for copying. A fence is longer than any inside.
 */
function offer(suggestion) {
    const { choices, oneClick } = suggestion;
    const isDeletion = choices.length === 1 && choices[0].length === 0;
    const sentence = oneClick ? before(suggestion) : instruction(suggestion, isDeletion);
    const lang = oneClick ? 'suggestion' : 'markdown';
    return [
        ...(sentence === null ? [] : [(0,tree/* paragraph */.FY)((0,tree/* words */.aL)(sentence))]),
        ...(isDeletion && !oneClick
            ? []
            : choices.map((lines) => ({ type: 'code', lang, value: lines.join('\n') }))),
    ];
}
/** What there is to know before a click; `null` where the button says it all. */
function before({ choices, mends }) {
    const isChoice = choices.length > 1;
    if (mends.length === 1)
        return isChoice ? 'Choose one:' : null;
    return `${isChoice ? 'Choose one, which mends' : 'This mends'} ${above(mends.length)}:`;
}
/** What to do by hand. */
function instruction({ choices, mends, first, last }, isDeletion) {
    const where = first === last ? 'this line' : 'these lines';
    const what = mends.length === 1 ? '' : `, which mends ${above(mends.length)}`;
    if (isDeletion)
        return `Delete ${where}${what}.`;
    return `${choices.length > 1 ? 'Write one of these' : 'Write this'} instead of ${where}${what}:`;
}
function above(number) {
    return number === 2 ? 'both findings right above' : `the ${number} findings right above`;
}

// EXTERNAL MODULE: ./build/src/report/place.js
var place = __webpack_require__(3099);
// EXTERNAL MODULE: ./build/src/report/quote.js
var quote = __webpack_require__(8284);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
;// CONCATENATED MODULE: ./build/src/report/comment-body.js






/** Messages in one comment; nobody reads more. */
const mostInOne = 8;
/** GitHub refuses 65,536 characters (reported by users); the rest is margin for its way of counting. In UTF-16 units. */
const longestComment = 60_000;
/**
 * Markdown of a comment, and of the same one on lines that its suggestion is not for. Where advice and expected values
 * would be too much for GitHub, they stay in the review. `end` stands last.
 */
function bodies(noted, end) {
    const written = (suggestion) => {
        const full = (0,tree/* stringify */.As)(contents(noted, suggestion, end, said)).trimEnd();
        return full.length <= longestComment ? full : (0,tree/* stringify */.As)(contents(noted, suggestion, end, named)).trimEnd();
    };
    return { body: written(noted.suggestion), bodyElsewhere: written(null) };
}
/** The messages in their order; those that `offered` mends stand together, right above it. */
function contents({ found, suggestion }, offered, end, say) {
    const isMended = ({ fingerprint }) => suggestion?.mends.includes(fingerprint) === true;
    // What one click mends is all named.
    const shown = found.filter((message, index) => index < mostInOne || isMended(message));
    const left = found.length - shown.length;
    const first = offered === null ? -1 : shown.findIndex(isMended);
    const [before, after] = first < 0 ? [shown, []] : [shown.slice(0, first), shown.slice(first)];
    return [
        ...before.flatMap((message) => say(message, false)),
        ...after.filter(isMended).flatMap((message) => say(message, true)),
        ...(offered === null ? [] : offer(offered)),
        ...after.filter((message) => !isMended(message)).flatMap((message) => say(message, false)),
        ...(left <= 0 ? [] : [(0,tree/* paragraph */.FY)((0,tree/* words */.aL)(`And ${(0,tally/* count */.U9)(left, 'more finding')} here; the review lists them.`))]),
        end,
    ];
}
/** One message; what would be right is said where nothing offers to put it in. */
function said(message, isMended) {
    return [
        ...named(message),
        ...(message.note === null ? [] : [(0,tree/* blockquote */.aV)(...(0,quote/* prose */.CS)(message.note))]),
        ...(isMended || (0,tally/* unsaid */.DY)(message).length === 0 ? [] : [(0,tree/* paragraph */.FY)(...(0,finding_entry/* expectation */.p)(message))]),
    ];
}
function named(message) {
    return [
        (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)((0,tree/* words */.aL)(place/* severityWord */.Oh[message.severity])), (0,tree/* words */.aL)((0,tally/* isOlder */.tW)(message) ? ', older: ' : ': '), ...(0,quote/* prose */.CS)(message.reason), (0,tree/* words */.aL)(' ('), ...(0,place/* ruleLink */.lN)(message), (0,tree/* words */.aL)(')')),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/comments.js






/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30;
/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30; behind them for older errors,
 * which hold the merge too, and for notices, where one click mends these. Messages that end on the same line share a
 * comment, which has the first one's fingerprint. A file without `patch` gets none. What messages suggest for lines of
 * one hunk stands in their comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
function inlineComments(report, files, marker, texts = new Map()) {
    return places(report, files, texts).map((place) => {
        const { path, line, startLine, found } = place;
        const fingerprint = found[0].fingerprint;
        const end = (0,tree/* html */.qy)(marker(fingerprint));
        return { path, line, startLine, ...bodies(place, end), fingerprint };
    });
}
/** Whether a comment on lines of the diff offers what mends this finding of this document. */
function offeredInline(report, files, texts) {
    const offers = places(report, files, texts).flatMap(({ path, suggestion }) => (suggestion?.mends ?? []).map((fingerprint) => JSON.stringify([path, fingerprint])));
    const found = new Set(offers);
    return (path, fingerprint) => found.has(JSON.stringify([path, fingerprint]));
}
function places(report, files, texts) {
    const hunks = new Map(files.map((file) => [file.path, hunksOf(file)]));
    const suggested = new Map(report.documents.map((document) => [document.path, suggestedIn(document, hunks.get(document.path) ?? [], texts)]));
    const all = new Map();
    for (const { path, message } of inOrder(report)) {
        const suggestion = suggested.get(path)?.get(message.fingerprint) ?? null;
        if (suggestion?.oneClick !== true && !isWorthAComment(message))
            continue;
        const anchor = suggestion === null ? anchorOf(message, hunks.get(path) ?? []) : anchorAt(suggestion);
        if (anchor === null)
            continue;
        const key = JSON.stringify([path, anchor.line]);
        const place = all.get(key);
        place?.found.push(message);
        if (place === undefined)
            all.set(key, { path, ...anchor, found: [message], suggestion });
        // No two suggestions end on one line. GitHub puts one in the place of the comment's own lines.
        else if (suggestion !== null)
            all.set(key, { ...place, ...anchor, suggestion });
    }
    return [...all.values()].slice(0, mostComments);
}
/** By fingerprint. */
function suggestedIn(document, hunks, texts) {
    const text = texts.get(document.path);
    const messages = document.messages.filter((message) => isWorthAComment(message) || isWorthAClick(message));
    if (text === undefined || hunks.length === 0 || messages.length === 0)
        return new Map();
    const fits = (first, last) => hunks.some((hunk) => holds(hunk, { first, last }));
    return new Map(suggestionsFor(text, messages, fits).flatMap((suggestion) => suggestion.mends.map((fingerprint) => [fingerprint, suggestion])));
}
/** Everything that may have a comment, what this pull request brought first. */
function inOrder(report) {
    const all = report.documents
        .flatMap(({ path, messages }) => messages.toSorted(tally/* bySeverity */.Np).map((message) => ({ path, message })))
        .toSorted((a, b) => (0,tally/* moreSevere */._q)(a.message, b.message));
    return [
        ...all.filter(({ message }) => isWorthAComment(message)),
        ...all.filter(({ message }) => isWorthAClick(message)),
    ];
}
function isWorthAComment({ severity, baselineState }) {
    return severity !== 'notice' && (baselineState === 'new' || baselineState === null);
}
/** It gets a comment where that offers to mend it, and else none: an older error, a new notice. */
function isWorthAClick(message) {
    const { severity, baselineState, expected } = message;
    if (expected.length === 0 || isWorthAComment(message))
        return false;
    return (0,tally/* isOlder */.tW)(message) ? severity === 'error' : severity === 'notice' && baselineState !== 'absent';
}
function hunksOf(file) {
    if (file.patch === null)
        return [];
    // GitHub's `patch` starts with the first hunk; the parser wants to know of a file first.
    const parsed = parse_diff(`--- a/document\n+++ b/document\n${file.patch}`);
    return parsed.flatMap(({ chunks }) => chunks.map(({ changes }) => new Set(changes.flatMap((change) => {
        if (change.type === 'del')
            return [];
        return change.type === 'add' ? [change.ln] : [change.ln2];
    }))));
}
function anchorOf(message, hunks) {
    const hunk = hunks.find((lines) => lines.has(message.line));
    if (hunk === undefined)
        return null;
    const last = (0,annotations/* lastLine */.f)(message);
    return last > message.line && hunk.has(last)
        ? { line: last, startLine: message.line }
        : { line: message.line, startLine: null };
}
function holds(hunk, { first, last }) {
    for (let line = first; line <= last; line++)
        if (!hunk.has(line))
            return false;
    return true;
}
function anchorAt({ first, last }) {
    return { line: last, startLine: last > first ? first : null };
}


/***/ }),

/***/ 4620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expectation),
/* harmony export */   u: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _kin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3099);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8284);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1294);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);






/** One finding of a document with its kin. `text`: lines that the author may want to copy into the document. */
function findingEntry(document, [message, ...others], fileUrl, detail, text) {
    const all = [message, ...others];
    const section = all.every((each) => each.section === message.section) ? (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .unsaidSection */ .gc)(message) : null;
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(others.length === 0 ? _place_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWord */ .Oh[message.severity] : (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all.length, message.severity))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(', '), ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__.at)(document, { line: message.line, section }, fileUrl), (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(': '), ...(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(message.reason, detail === 'brief' ? 200 : 600), (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' ('), ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(message), (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(')'));
    if (others.length > 0)
        first.children.push({ type: 'break' }, ...alike(document, others, fileUrl));
    if (detail === 'brief')
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .AS)(first);
    if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .unsaid */ .DY)(message).length > 0)
        first.children.push({ type: 'break' }, ...expectation(message));
    const { note } = message;
    const more = note === null || all.some((each) => each.note !== note) ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .blockquote */ .aV)(...(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note))];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .AS)(first, ...more, ...(detail === 'ample' && text !== null ? copyable(text) : []));
}
function alike(document, others, fileUrl) {
    const places = others.flatMap((other) => {
        const [name, group] = (0,_kin_js__WEBPACK_IMPORTED_MODULE_0__/* .distinction */ .B)(other) ?? [];
        const line = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineLink */ .lz)(document, other.line, fileUrl);
        if (name === undefined)
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(', '), ...line];
        const of = group === undefined ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' of '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(group, 60)];
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(', '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name, 60), ...of, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' ('), ...line, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(')')];
    });
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Also '), ...places.slice(1)];
}
/** A longer list is for the template to show. */
const mostExpected = 30;
/** What would be right, where that is certain and not said yet; only for a message that has `unsaid` texts. */
function expectation(message) {
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .unsaid */ .DY)(message);
    const values = all.slice(0, mostExpected).flatMap((text) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' or '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text)]);
    const more = all.length - mostExpected;
    const start = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsList */ .FD)(message) ? 'The others: ' : 'Expected: ';
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(start), ...values.slice(1), ...(more > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(` or ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(more)} more`)] : [])];
}
/** Folded away, with GitHub's button to copy it. */
function copyable(lines) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)('<details>\n<summary>Text to copy</summary>'),
        { type: 'code', lang: 'markdown', value: lines.map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(line)).join('\n') },
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)('</details>'),
    ];
}


/***/ }),

/***/ 329:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ distinction),
/* harmony export */   K: () => (/* binding */ kindred)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/** Fewer findings are shorter said one by one, with what the template says about each. */
const fewest = 3;
/** Puts findings that say the same of at least three places together, where the first of them stood. */
function kindred(messages) {
    const kin = new Map();
    const families = messages.map((message) => {
        const key = sameness(message);
        const found = kin.get(key);
        if (found === undefined) {
            const family = [message];
            kin.set(key, family);
            return { message, family };
        }
        found.push(message);
        return { message, family: found };
    });
    return families.flatMap(({ message, family }) => {
        if (family.length < fewest)
            return [[message]];
        return family[0] === message ? [family] : [];
    });
}
/** A reason without its subject, which is what it quotes first, and without the name of the group that it speaks of. */
function sameness(message) {
    const { ruleId, severity, group } = message;
    const said = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(message.reason);
    const subject = said.findIndex(({ kind }) => kind === 'code');
    const rest = said.map(({ kind, value }, index) => {
        if (kind === 'text')
            return value;
        return index === subject || value === group ? null : [value];
    });
    return JSON.stringify([ruleId, severity, subject < 0, rest, (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .DY)(message)]);
}
/** What tells a finding from its kin: its field, and of which group; else what it quotes first; `null` for neither. */
function distinction({ field, group, reason }) {
    const own = [field, group].flatMap((name) => (name === null || name === '' ? [] : [name]));
    if (own.length > 0)
        return own;
    const subject = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(reason).find(({ kind }) => kind === 'code');
    return subject === undefined ? null : [subject.value];
}


/***/ }),

/***/ 3099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8284);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);



/** A severity at the start of a sentence. */
const severityWord = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** A path with a link to the line; a document that is gone has no page. */
function placed(document, line, fileUrl) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(document.change === 'removed' ? null : fileUrl(document.path, line), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .pathCode */ .N3)(document.path));
}
/** A line of head, with a link, and the section. */
function at(document, { line, section }, fileUrl) {
    const named = sectionOf({ section });
    return [...lineLink(document, line, fileUrl), ...(named.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', '), ...named])];
}
/** A line of head, with a link. */
function lineLink({ path }, line, fileUrl) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(fileUrl(path, line), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`line ${line}`));
}
function sectionOf({ section }) {
    return section === null ? [] : [(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionName */ .$)(section))];
}
/** The rule's id, with a link to its page. */
function ruleLink({ url, ruleId }) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(/^https?:\/\//.test(url) ? url : null, (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)(ruleId));
}


/***/ }),

/***/ 8284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   N3: () => (/* binding */ pathCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** Stands after a character that would make GitHub link or ping; nobody sees it. */
const joiner = '\u2060';
/** Foreign text as inline code: one line, everything visible, at most `max` code points. */
function code(text, max = 160) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, max) };
}
/** A path as inline code, with line feeds in names visible. */
function pathCode(path) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePath */ .ex)(path) };
}
/** A sentence of ours as inline nodes: what stands between backticks becomes code, the rest text that can't link or ping. */
function prose(sentence, max) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)(sentence, max).map((piece) => (piece.kind === 'code' ? code(piece.value) : quiet(piece.value)));
}
/**
 * A text node in which nothing is a mention, a reference, a commit or an address to GitHub. Escaping alone does not do:
 * GitHub looks for these in the finished text.
 */
function quiet(value) {
    const before = /^\s/.test(value) ? ' ' : '';
    const after = /\S\s+$/.test(value) ? ' ' : '';
    return { type: 'text', value: value.trim() === '' ? ' ' : `${before}${broken((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value))}${after}` };
}
function broken(value) {
    return (value
        .replaceAll('@', `@${joiner}`)
        .replace(/#(?=\w)/g, `#${joiner}`)
        // An underscore before it parts a word from an address, a reference or a commit.
        .replace(/(?<![a-z0-9])GH-(?=\d)/gi, (match) => `${match.slice(0, 2)}${joiner}-`)
        .replaceAll('://', `:${joiner}//`)
        .replace(/(?<![a-z0-9])www\./gi, (match) => `${match.slice(0, 3)}${joiner}.`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (match) => match.replace(/.{6}(?=.)/g, `$&${joiner}`)));
}


/***/ }),

/***/ 1294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   As: () => (/* binding */ stringify),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aV: () => (/* binding */ blockquote),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6550);
/* harmony import */ var remark_stringify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3361);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);




/** Our own words. What comes from a document goes through `quote.ts`. */
function words(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
function blockquote(...children) {
    return { type: 'blockquote', children: [paragraph(...children)] };
}
function item(...children) {
    return { type: 'listItem', spread: false, children };
}
function list(children) {
    return { type: 'list', ordered: false, spread: false, children };
}
function row(cells) {
    return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
function table(rows, align) {
    return { type: 'table', align, children: rows };
}
/** HTML of our own: never with a character of a document in it. */
function html(value) {
    return { type: 'html', value };
}
/** A longer address, from a path made for it, would fill the body. */
const longestUrl = 2000;
/** A link where there is somewhere to go, else just what it would have said. */
function linked(url, ...children) {
    if (url === null || url === '' || url.length > longestUrl)
        return children;
    return [{ type: 'link', url, children }];
}
/** Of lists without numbers: docgate writes no others. */
const items = new WeakMap();
/** An item is measured alone, then written among others, and thousands are: it is worked out once for each bullet. */
const listItem = (node, parent, state, info) => {
    const known = items.get(node) ?? new Map();
    items.set(node, known);
    // Within another item the same text may have to be escaped otherwise.
    const place = `${state.bulletCurrent} ${state.stack.join(' ')}`;
    const text = known.get(place) ?? mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .handle */ .p.listItem(node, parent, state, info);
    known.set(place, text);
    return text;
};
// Cells are not padded to one width: the length of a table is then the sum of its rows, which the budget counts on.
const writer = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)()
    .use(remark_stringify__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A, { bullet: '-', rule: '-', listItemIndent: 'one', fences: true, handlers: { listItem } })
    .use(remark_gfm__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A, { tablePipeAlign: false })
    .freeze();
/** Markdown of a tree, everything escaped, with a line feed at the end. */
function stringify(children) {
    const root = { type: 'root', children };
    return writer.stringify(root);
}


/***/ })

};
