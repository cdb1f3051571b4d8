export const id = 476;
export const ids = [476];
export const modules = {

/***/ 2673:
/***/ ((module) => {

module.exports=n=>{if(!n)return[];if(typeof n!="string"||n.match(/^\s+$/))return[];const s=n.split(`
`);if(s.length===0)return[];const a=[];let o=null,d=null,u=0,m=0,l=null;const g=e=>{d?.changes.push({type:"normal",normal:!0,ln1:u++,ln2:m++,content:e}),l.oldLines--,l.newLines--},p=e=>{const[t,r]=parseFiles(e)??[];o={chunks:[],deletions:0,additions:0,from:t,to:r},a.push(o)},i=()=>{(!o||o.chunks.length)&&p()},$=(e,t)=>{i(),o.new=!0,o.newMode=t[1],o.from="/dev/null"},N=(e,t)=>{i(),o.deleted=!0,o.oldMode=t[1],o.to="/dev/null"},x=(e,t)=>{i(),o.oldMode=t[1]},F=(e,t)=>{i(),o.newMode=t[1]},S=(e,t)=>{i(),o.index=e.split(" ").slice(1),t[1]&&(o.oldMode=o.newMode=t[1].trim())},k=e=>{i(),o.from=parseOldOrNewFile(e)},y=e=>{i(),o.to=parseOldOrNewFile(e)},f=e=>+(e||1),M=(e,t)=>{o||p(e);const[r,c,w,L]=t.slice(1);u=+r,m=+w,d={content:e,changes:[],oldStart:+r,oldLines:f(c),newStart:+w,newLines:f(L)},l={oldLines:f(c),newLines:f(L)},o.chunks.push(d)},R=e=>{d&&(d.changes.push({type:"del",del:!0,ln:u++,content:e}),o.deletions++,l.oldLines--)},b=e=>{d&&(d.changes.push({type:"add",add:!0,ln:m++,content:e}),o.additions++,l.newLines--)},h=e=>{if(!d)return;const[t]=d.changes.slice(-1);d.changes.push({type:t.type,[t.type]:!0,ln1:t.ln1,ln2:t.ln2,ln:t.ln,content:e})},_=[[/^diff\s/,p],[/^new file mode (\d+)$/,$],[/^deleted file mode (\d+)$/,N],[/^old mode (\d+)$/,x],[/^new mode (\d+)$/,F],[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/,S],[/^---\s/,k],[/^\+\+\+\s/,y],[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/,M],[/^\\ No newline at end of file$/,h]],v=[[/^\\ No newline at end of file$/,h],[/^-/,R],[/^\+/,b],[/^\s*/,g]],C=e=>{for(const[t,r]of v){const c=e.match(t);if(c){r(e,c);break}}l.oldLines===0&&l.newLines===0&&(l=null)},H=e=>{for(const[t,r]of _){const c=e.match(t);if(c){r(e,c);break}}},O=e=>{l?C(e):H(e)};for(const e of s)O(e);return a};const fileNameDiffRegex=/(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g,gitFileHeaderRegex=/^(a|b|i|w|c|o|1|2)\//,parseFiles=n=>n?.match(fileNameDiffRegex)?.map(a=>a.replace(gitFileHeaderRegex,"").replace(/("|')$/,"")),qoutedFileNameRegex=/^\\?['"]|\\?['"]$/g,parseOldOrNewFile=n=>{let s=leftTrimChars(n,"-+").trim();return s=removeTimeStamp(s),s.replace(qoutedFileNameRegex,"").replace(gitFileHeaderRegex,"")},leftTrimChars=(n,s)=>{if(n=makeString(n),!s&&String.prototype.trimLeft)return n.trimLeft();const a=formTrimmingString(s);return n.replace(new RegExp(`^${a}+`),"")},timeStampRegex=/\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/,removeTimeStamp=n=>{const s=timeStampRegex.exec(n);return s&&(n=n.substring(0,s.index).trim()),n},formTrimmingString=n=>n==null?"\\s":n instanceof RegExp?n.source:`[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g,"\\$1")}]`,makeString=n=>`${n??""}`;


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inlineComments: () => (/* binding */ inlineComments),
/* harmony export */   offeredInline: () => (/* binding */ offeredInline)
/* harmony export */ });
/* harmony import */ var parse_diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _finding_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3099);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8284);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2670);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1294);







/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30;
/** Messages in one comment. GitHub takes 65,536 characters, and a reader less. */
const mostInOne = 8;
/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30. Messages that end on the same line
 * share a comment, which has the first one's fingerprint. A file without `patch` gets none. What a message suggests for
 * lines of one hunk stands in its comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
function inlineComments(report, files, marker, suggestions = new Map()) {
    return places(report, files, suggestions).map((place) => {
        const { path, line, startLine, found } = place;
        const shown = found.slice(0, mostInOne);
        const left = found.length - shown.length;
        const fingerprint = found[0].message.fingerprint;
        const bodyWith = (offer) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .stringify */ .As)([
            ...shown.flatMap((each) => said(each.message, each === offer ? each.suggestion : null)),
            ...(left <= 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(`And ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, 'more finding')} here; the review lists them.`))]),
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(marker(fingerprint)),
        ]).trimEnd();
        return { path, line, startLine, body: bodyWith(offered(place)), bodyElsewhere: bodyWith(null), fingerprint };
    });
}
/** Whether a comment on lines of the diff offers what mends this finding of this document. */
function offeredInline(report, files, suggestions) {
    const all = places(report, files, suggestions).flatMap((place) => {
        const offer = offered(place);
        return offer === null ? [] : [JSON.stringify([place.path, offer.message.fingerprint])];
    });
    const found = new Set(all);
    return (path, fingerprint) => found.has(JSON.stringify([path, fingerprint]));
}
/** The one finding of a comment whose suggestion is for the comment's lines; with two nobody could tell what is answered. */
function offered({ line, startLine, found }) {
    const [only, another] = found.slice(0, mostInOne).filter(({ suggestion }) => suggestion !== null);
    if (only?.suggestion == null || another !== undefined)
        return null;
    const anchor = anchorAt(only.suggestion);
    return anchor.line === line && anchor.startLine === startLine ? only : null;
}
function places(report, files, suggestions) {
    const hunks = new Map(files.map((file) => [file.path, hunksOf(file)]));
    const all = new Map();
    for (const { path, message } of worthAComment(report)) {
        const own = hunks.get(path) ?? [];
        const suggested = suggestions.get(path)?.get(message.fingerprint);
        const suggestion = suggested !== undefined && own.some((hunk) => holds(hunk, suggested)) ? suggested : null;
        const anchor = suggestion === null ? anchorOf(message, own) : anchorAt(suggestion);
        if (anchor === null)
            continue;
        const key = JSON.stringify([path, anchor.line]);
        const place = all.get(key);
        if (place === undefined)
            all.set(key, { path, ...anchor, found: [{ message, suggestion }] });
        else
            place.found.push({ message, suggestion });
    }
    return [...all.values()].slice(0, mostComments);
}
function worthAComment(report) {
    return report.documents
        .flatMap(({ path, messages }) => messages.toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .bySeverity */ .Np).map((message) => ({ path, message })))
        .filter(({ message }) => message.severity !== 'notice')
        .filter(({ message }) => message.baselineState === 'new' || message.baselineState === null)
        .toSorted((a, b) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .moreSevere */ ._q)(a.message, b.message));
}
function hunksOf(file) {
    if (file.patch === null)
        return [];
    // GitHub's `patch` starts with the first hunk; the parser wants to know of a file first.
    const parsed = parse_diff__WEBPACK_IMPORTED_MODULE_0__(`--- a/document\n+++ b/document\n${file.patch}`);
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
    const last = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .f)(message);
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
/** What GitHub offers to put in the place of the comment's lines. Its fence is longer than any inside. */
function suggestionBlock({ lines }) {
    return { type: 'code', lang: 'suggestion', value: lines.join('\n') };
}
/** One message in a comment. */
function said(message, suggestion) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(_place_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWord */ .Oh[message.severity])), (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(': '), ...(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(message.reason), (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(' ('), ...(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(message), (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(')')),
        ...(message.note === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .blockquote */ .aV)(...(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(message.note))]),
        ...(suggestion !== null
            ? [suggestionBlock(suggestion)]
            : (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .unsaid */ .DY)(message).length === 0
                ? []
                : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...(0,_finding_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .p)(message))]),
    ];
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** A longer list is for the rule's page. */
const mostExpected = 8;
/** What would be right, where that is certain and not said yet; only for a message that has `unsaid` texts. */
function expectation(message) {
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .unsaid */ .DY)(message);
    const values = all.slice(0, mostExpected).flatMap((text) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' or '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text)]);
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Expected: '), ...values.slice(1), ...(all.length > mostExpected ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' …')] : [])];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const keys = messages.map(sameness);
    const kin = new Map();
    for (const [index, message] of messages.entries()) {
        const key = keys[index] ?? '';
        const found = kin.get(key);
        if (found === undefined)
            kin.set(key, [message]);
        else
            found.push(message);
    }
    return messages.flatMap((message, index) => {
        const all = kin.get(keys[index] ?? '') ?? [message];
        if (all.length < fewest)
            return [[message]];
        return all[0] === message ? [all] : [];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1294);


/** A severity at the start of a sentence. */
const severityWord = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** A path with a link to the line; a document that is gone has no page. */
function placed(document, line, fileUrl) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(document.change === 'removed' ? null : fileUrl(document.path, line), (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .pathCode */ .N3)(document.path));
}
/** A line of head, with a link, and the section. */
function at(document, { line, section }, fileUrl) {
    const named = sectionOf({ section });
    return [...lineLink(document, line, fileUrl), ...(named.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), ...named])];
}
/** A line of head, with a link. */
function lineLink({ path }, line, fileUrl) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(fileUrl(path, line), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`line ${line}`));
}
function sectionOf({ section }) {
    return section === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('section '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quiet */ .jQ)(section)];
}
/** The rule's id, with a link to its page. */
function ruleLink({ url, ruleId }) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(/^https?:\/\//.test(url) ? url : null, (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quiet */ .jQ)(ruleId));
}


/***/ }),

/***/ 8284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const [before = '', after = ''] = [value.match(/^\s/) ? ' ' : '', value.match(/\S\s+$/) ? ' ' : ''];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2468);
/* harmony import */ var remark_stringify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);



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
// Cells are not padded to one width: the length of a table is then the sum of its rows, which the budget counts on.
const writer = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)()
    .use(remark_stringify__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, { bullet: '-', rule: '-', listItemIndent: 'one', fences: true })
    .use(remark_gfm__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A, { tablePipeAlign: false })
    .freeze();
/** Markdown of a tree, everything escaped, with a line feed at the end. */
function stringify(children) {
    const root = { type: 'root', children };
    return writer.stringify(root);
}


/***/ })

};
