export const id = 195;
export const ids = [195];
export const modules = {

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/** A path as part of an address: each name encoded alone, so that none is taken for a scheme, a query or a fragment. Total. */
function encodedPath(path) {
    // Half of a surrogate pair can't be encoded.
    const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD');
    return whole.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V_: () => (/* binding */ hasFindings),
/* harmony export */   _q: () => (/* binding */ moreSevere),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   gc: () => (/* binding */ unsaidSection),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   sF: () => (/* binding */ untouched),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 error`, `2 errors`, `2 fixes`. */
function count(number, noun) {
    return `${digits(number)} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`;
}
/** `12,345`. Not by `toLocaleString`, whose first call loads the locale data for 30 ms. */
function digits(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Messages that stand at head: all but those that base had and head has no more. */
function standing(document) {
    return document.messages.filter((message) => message.baselineState !== 'absent');
}
/** The message stood on base already: this pull request did not cause it. */
function isOlder(message) {
    return message.baselineState === 'unchanged';
}
/**
 * Replacements that the reason does not name already; for a heading the reason may name its title alone. Whole lines
 * (`docgate fix` puts them in) are nothing to read in a sentence.
 */
function unsaid({ expected, reason }) {
    return expected.filter((text) => !/[\r\n]/.test(text) && !reason.includes(text.replace(/^#+ /, '')));
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
    const named = section !== null && [`\`${section} `, `\`${section}. `, `\`${section}\``].some((start) => reason.includes(start));
    return named ? null : section;
}
/** TODOs that stand at head. */
function open(document) {
    return document.todos.filter((todo) => todo.state !== 'resolved');
}
/** Rules whose findings are TODOs. */
const todoRules = new Set(['clear-todo', 'todo-before-live']);
/** TODOs by line that a finding says already: what this pull request brought is said by what it brought. */
function isSaidByFinding(document) {
    const found = standing(document).filter(({ ruleId }) => todoRules.has(ruleId));
    const [all, fresh] = [found, found.filter((message) => !isOlder(message))].map((some) => new Set(some.map(({ line }) => line)));
    return ({ line, state }) => (state === 'carried' ? all : fresh)?.has(line) === true && state !== 'resolved';
}
/** How many approvals the changes of a document take, and how many of these are given. */
function approvalsOf({ transitions }) {
    const required = transitions.filter(({ requirement }) => requirement === 'approval');
    return { required: required.length, given: required.filter(({ decision }) => decision.satisfied).length };
}
/** Base does not ignore this: a reviewer of this pull request decides whether that is right. */
function isNewlyIgnored(ignored) {
    return ignored.baselineState === 'new';
}
/** How many findings are ignored, and how many newly; `null` where none is. */
function ignoredCount(report) {
    const all = report.summary.ignored;
    const fresh = report.documents.flatMap(({ ignored }) => ignored).filter(isNewlyIgnored).length;
    if (all === 0)
        return null;
    if (fresh === all)
        return `${digits(all)} newly ignored`;
    return `${digits(all)} ignored${fresh === 0 ? '' : ` (${digits(fresh)} new)`}`;
}
/** The change did not touch this document and broke something in it; without a base side nobody could tell. */
function isUntouched({ change, messages }) {
    return change === 'unchanged' && messages.some(({ baselineState }) => baselineState !== null);
}
/** In how many documents that it does not touch the change broke something. */
function untouched(report) {
    return report.documents.filter(isUntouched).length;
}
/** How many messages hold the merge. */
function holding(report, failOn) {
    if (failOn === 'never')
        return 0;
    return report.summary.errors + (failOn === 'warning' ? report.summary.warnings : 0);
}
/** The document has something to mend or to answer. */
function hasFindings(document) {
    return open(document).length > 0 || standing(document).some((message) => message.severity !== 'notice');
}
const order = { error: 0, warning: 1, notice: 2 };
/** Most severe first; for a stable sort. */
function moreSevere(a, b) {
    return order[a.severity] - order[b.severity];
}
/** Most severe first, then by place in the document. */
function bySeverity(a, b) {
    return moreSevere(a, b) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   nL: () => (/* binding */ missingForAll),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** A human still has to approve this. */
function isNeeded(transition) {
    return transition.requirement === 'approval' && !transition.decision.satisfied;
}
/** Every transition that still needs an approval. */
function needed(report) {
    return report.documents.flatMap((document) => document.transitions.filter(isNeeded).map((transition) => ({ document, transition })));
}
/** How many approvals these still need: at least one each, be it the withdrawal of a request for changes. */
function approvalsNeeded(watched) {
    return watched.reduce((sum, { transition }) => sum + Math.max(1, transition.decision.open.length), 0);
}
/** What is missing, where it is the same for all of several transitions: said once then, else `null`. */
function missingForAll(watched) {
    const [first, ...others] = watched.map(({ transition }) => transition.decision.missing);
    if (first === undefined || first === '' || others.length === 0)
        return null;
    return others.every((missing) => missing === first) ? first : null;
}
/** Says a transition with values of at most about `max` code points, so that what differs in them is seen. */
function changeOf({ field, base, head, kind }, max) {
    const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const verb = verbOf(kind);
    if (kind === 'section-removed' && base !== null)
        return { kind: 'event', name: 'Section', quoted: base, verb };
    if (kind === 'created' && field !== 'document' && head !== null) {
        return { kind: 'event', name: 'New document', quoted: head, verb: 'from the start' };
    }
    const whole = field === 'document' ? base === null || head === null : base === null && head === null;
    if (whole)
        return { kind: 'event', name, quoted: null, verb };
    if (base === null || head === null)
        return { kind: 'value', name, base, head };
    const [from, to] = excerpts((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(base), (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(head), max);
    return { kind: 'value', name, base: from, head: to };
}
/** A transition as a sentence for plain text, its values between backticks. */
function changeSentence(transition, max) {
    const change = changeOf(transition, max);
    const value = (side) => (side === null ? 'nothing' : `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(side, max)}\``);
    if (change.kind === 'value')
        return `${change.name}: ${value(change.base)} → ${value(change.head)}.`;
    return `${change.name}${change.quoted === null ? '' : ` ${value(change.quoted)}`} ${change.verb}.`;
}
function verbOf(kind) {
    return kind === 'section-removed' ? 'removed' : kind.replace('-', ' ');
}
/** So many code points before the first difference are shown. */
const lead = 40;
/** Two texts without the long beginning that they share, at word boundaries. */
function excerpts(base, head, max) {
    const [from, to] = [[...base], [...head]];
    if (from.length <= max && to.length <= max)
        return [base, head];
    const difference = from.findIndex((character, index) => character !== to[index]);
    const same = difference === -1 ? from.length : difference;
    if (same <= lead)
        return [base, head];
    const word = from.lastIndexOf(' ', same - lead);
    const start = word === -1 ? same - lead : word + 1;
    const cut = (characters) => (start === 0 ? '' : '…') + characters.slice(start).join('');
    return [cut(from), cut(to)];
}


/***/ })

};
