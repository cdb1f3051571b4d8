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
/* harmony export */   inlineComments: () => (/* binding */ inlineComments)
/* harmony export */ });
/* harmony import */ var parse_diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4768);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8284);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2670);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1294);






/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30;
/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30. Messages that end on the same line
 * share a comment, which has the first one's fingerprint. A file without `patch` gets none. What a message suggests for
 * lines of one hunk stands in its comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
function inlineComments(report, files, marker, suggestions = new Map()) {
    const hunks = new Map(files.map((file) => [file.path, hunksOf(file)]));
    const places = new Map();
    for (const { path, message } of worthAComment(report)) {
        const own = hunks.get(path) ?? [];
        const suggested = suggestions.get(path)?.get(message.fingerprint);
        const suggestion = suggested !== undefined && own.some((hunk) => holds(hunk, suggested)) ? suggested : null;
        const anchor = suggestion === null ? anchorOf(message, own) : anchorAt(suggestion);
        if (anchor === null)
            continue;
        const key = JSON.stringify([path, anchor.line]);
        const place = places.get(key);
        if (place === undefined)
            places.set(key, { path, ...anchor, first: message, more: [], suggestion });
        else
            place.more.push(message);
    }
    return [...places.values()].slice(0, mostComments).map(({ path, line, startLine, first, more, suggestion }) => ({
        path,
        line,
        startLine,
        body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .stringify */ .As)([
            // Where another message shares the comment, it would not be clear which one the suggestion answers.
            ...said(first, more.length > 0 ? null : suggestion),
            ...more.flatMap((message) => said(message, null)),
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)(marker(first.fingerprint)),
        ]).trimEnd(),
        fingerprint: first.fingerprint,
    }));
}
function worthAComment(report) {
    return report.documents
        .flatMap(({ path, messages }) => messages.toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np).map((message) => ({ path, message })))
        .filter(({ message }) => message.severity !== 'notice')
        .filter(({ message }) => message.baselineState === 'new' || message.baselineState === null)
        .toSorted((a, b) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .moreSevere */ ._q)(a.message, b.message));
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
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWord */ .Oh[message.severity])), (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(': '), ...(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message.reason), (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(' ('), ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(message), (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(')')),
        ...(message.note === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .blockquote */ .aV)(...(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message.note))]),
        ...(suggestion !== null
            ? [suggestionBlock(suggestion)]
            : (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .unsaid */ .DY)(message).length === 0
                ? []
                : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(...(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(message))]),
    ];
}


/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   OK: () => (/* binding */ documentRow),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   ZD: () => (/* binding */ todoEntry),
/* harmony export */   aS: () => (/* binding */ messageEntry),
/* harmony export */   jy: () => (/* binding */ ignoredEntry),
/* harmony export */   kM: () => (/* binding */ transitionEntry),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   pG: () => (/* binding */ expectation),
/* harmony export */   yX: () => (/* binding */ documentHeading)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8284);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1981);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);




/** A watched change: what changed, why a human is needed, and what is missing, where `missing` does not say it for all. */
function transitionEntry({ document, transition }, fileUrl, missing) {
    const { decision, line, head } = transition;
    const lines = [
        saidChange(transition, placed(document, head === null ? null : line, fileUrl)),
        ruled(transition),
        ...(decision.missing === '' || decision.missing === missing ? [] : [(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(decision.missing)]),
        ...(decision.approvals.length === 0 ? [] : [approvedBy(transition)]),
    ];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...broken(lines)));
}
/** Longer values stand on lines of their own, up to so many code points. */
const shortValue = 60;
const longValue = 200;
function saidChange(transition, place) {
    const change = (0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(transition, longValue);
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)(change.name));
    if (change.kind === 'event') {
        const quoted = change.quoted === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(change.quoted)];
        return [name, ...quoted, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(` ${change.verb}${transition.field === 'document' ? ': ' : ' in '}`), ...place];
    }
    const value = (side) => (side === null ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('nothing') : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side, longValue));
    const sides = [change.base, change.head];
    const short = sides.every((side) => side === null || [...side].length <= shortValue);
    if (short)
        return [name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': '), value(change.base), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' → '), value(change.head), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' in '), ...place];
    const [from, to] = [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('from '), value(change.base)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('to '), value(change.head)],
    ];
    return broken([[name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' in '), ...place], from, to]);
}
/** Nobody asks for more approvals than this; who gives more is counted. */
const mostApprovals = 10;
/** Why a human is needed, and by which rule; where nobody is, the reason says enough. */
function ruled({ reason, requirement, rule }) {
    return requirement === 'notice'
        ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)
        : [...(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' Rule: '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule, shortValue), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('.')];
}
function approvedBy({ decision }) {
    const names = decision.approvals
        .slice(0, mostApprovals)
        .flatMap(({ user, commit, as }) => [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', '),
        (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(user),
        ...(as === 'write access' || as === '' ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' ('), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)(as), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(')')]),
        ...(commit === '' ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' at '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))]),
    ]);
    const more = decision.approvals.length - mostApprovals;
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Approved by '), ...names.slice(1), ...(more > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(` and ${more} more`)] : [])];
}
/** Lines of one paragraph. */
function broken(lines) {
    return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line]));
}
/** A path with a link to the line; a document that is gone has no page. */
function placed(document, line, fileUrl) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(document.change === 'removed' ? null : fileUrl(document.path, line), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .pathCode */ .N3)(document.path));
}
/** A severity at the start of a sentence. */
const severityWord = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** One finding of a document. */
function messageEntry(document, message, fileUrl, detail) {
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(severityWord[message.severity])), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', '), ...at(document, { line: message.line, section: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaidSection */ .gc)(message) }, fileUrl), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': '), ...(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message.reason, detail === 'full' ? 600 : 200), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' ('), ...ruleLink(message), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(')'));
    if (detail === 'brief')
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)(first);
    if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .DY)(message).length > 0)
        first.children.push({ type: 'break' }, ...expectation(message));
    const more = message.note === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .blockquote */ .aV)(...(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message.note))];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)(first, ...more);
}
/** The rule's id, with a link to its page. */
function ruleLink({ url, ruleId }) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(/^https?:\/\//.test(url) ? url : null, (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)(ruleId));
}
/** A longer list is for the rule's page. */
const mostExpected = 8;
/** What would be right, where that is certain and not said yet; only for a message that has `unsaid` texts. */
function expectation(message) {
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .DY)(message);
    const values = all.slice(0, mostExpected).flatMap((text) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' or '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text)]);
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Expected: '), ...values.slice(1), ...(all.length > mostExpected ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' …')] : [])];
}
/** One open point, or one that is settled. */
function todoEntry(document, todo, fileUrl) {
    // The line of a resolved one is a line of base.
    const place = todo.state === 'resolved' ? sectionOf(todo) : at(document, todo, fileUrl);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...place, ...(place.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': ')]), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(todo.text), ...(todo.hidden ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (in a comment, hidden from readers)')] : [])));
}
/** One finding that the document ignores, and the author's reason; `brief` leaves out what the rule said. */
function ignoredEntry(document, ignored, fileUrl, detail) {
    const { severity, line, section, message, reason, ignoreLine } = ignored;
    const full = detail === 'full';
    const found = { line, section: full ? (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaidSection */ .gc)({ section, reason: message }) : section };
    const said = full ? [...(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message), { type: 'break' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Ignored: ')] : [];
    const elsewhere = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', on '), ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(fileUrl(document.path, ignoreLine), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`line ${ignoreLine}`))];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(severityWord[severity])), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', '), ...at(document, found, fileUrl), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': '), ...said, (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason, longValue), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' ('), ...ruleLink(ignored), ...(line === ignoreLine ? [] : elsewhere), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(')')));
}
function at(document, found, fileUrl) {
    const line = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(fileUrl(document.path, found.line), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`line ${found.line}`));
    const section = sectionOf(found);
    return section.length === 0 ? line : [...line, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', '), ...section];
}
function sectionOf({ section }) {
    return section === null ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('section '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ)(section)];
}
/** The name of a document above its findings, and what became of it. */
function documentHeading(document, fileUrl) {
    const link = placed(document, null, fileUrl);
    switch (document.change) {
        case 'added':
            return [...link, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (new)')];
        case 'removed':
            return [...link, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (removed)')];
        case 'renamed':
            return document.previousPath === null
                ? link
                : [...link, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (was '), (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .pathCode */ .N3)(document.previousPath), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(')')];
        case 'unchanged':
            return (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntouched */ .O2)(document) ? [...link, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (not changed here)')] : link;
        case 'modified':
            return link;
    }
}
/** A row of the table of documents: its name, the values of these fields, how much was found. */
function documentRow(document, labels, fileUrl) {
    const messages = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document);
    const number = (value) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(value === 0 ? '–' : String(value))];
    const value = (label) => {
        const text = document.fields[label];
        return text === undefined ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('–')] : [inCell((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text, 40))];
    };
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
        placed(document, null, fileUrl).map(cellSafe),
        ...labels.map(value),
        number(messages.filter(({ severity }) => severity === 'error').length),
        number(messages.filter(({ severity }) => severity === 'warning').length),
        number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(document).length),
    ]);
}
/** A backslash before `|` would end the cell in spite of the escape, in code too (GFM, "tables"). */
function inCell(node) {
    return { ...node, value: node.value.replaceAll('\\|', '\\¦') };
}
function cellSafe(node) {
    if (node.type === 'link')
        return { ...node, children: node.children.map(cellSafe) };
    return node.type === 'inlineCode' ? inCell(node) : node;
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
    return value
        .replaceAll('@', `@${joiner}`)
        .replace(/#(?=\w)/g, `#${joiner}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match.slice(0, 2)}${joiner}-`)
        .replaceAll('://', `:${joiner}//`)
        .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}${joiner}.`)
        .replace(/\b[0-9a-f]{7,40}\b/gi, (match) => match.replace(/.{6}(?=.)/g, `$&${joiner}`));
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
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1966);
/* harmony import */ var remark_stringify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
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
