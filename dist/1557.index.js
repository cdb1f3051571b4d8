export const id = 1557;
export const ids = [1557,75];
export const modules = {

/***/ 4315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/** What a pattern finds first in a text; empty where it finds nothing. */
function firstOf(pattern, text) {
    return pattern.exec(text)?.[0] ?? '';
}
/** All that a pattern finds in a text, in its order. The pattern is a global one. */
function allOf(pattern, text) {
    return text.match(pattern) ?? [];
}
/** One of the texts that were found, or that a text was split into; empty where there is none. */
function textAt(parts, index) {
    return parts[index] ?? '';
}


/***/ }),

/***/ 5594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/** GitHub shows so many of each severity for a step and hides the rest without a word (reported by users). */
const mostOfEach = 10;
/**
 * At most ten errors and ten warnings; most severe first, and new ones before those that base has too.
 *
 * @param taken how many of each the step says besides.
 */
function annotations(report, taken = { error: 0, warning: 0 }) {
    const sorted = report.documents
        .flatMap((document) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document)
        .toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)
        .map((message) => ({ document, message })))
        .toSorted((a, b) => Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(a.message)) - Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(b.message)));
    const of = (severity) => sorted
        .filter(({ message }) => message.severity === severity)
        .slice(0, Math.max(0, mostOfEach - taken[severity]))
        .map(({ document, message }) => ({
        severity,
        path: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(document.path) ? document.path : null,
        line: message.line,
        endLine: lastLine(message),
        column: lastLine(message) === message.line ? message.column : null,
        title: `docgate: ${message.ruleId}`,
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([
            ...((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(document.path) ? [] : [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visiblePath */ .ex)(document.path)}:${message.line}:`]),
            message.reason,
            ...(message.note === null ? [] : [message.note]),
        ].join(' '), 1000),
    }));
    return [...of('error'), ...of('warning')];
}
/** The last line with a character of the range on it: the end is exclusive, and may be the start of the next line. */
function lastLine(range) {
    const last = range.endColumn <= 1 ? range.endLine - 1 : range.endLine;
    return Math.max(range.line, last);
}


/***/ }),

/***/ 75:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingTexts: () => (/* binding */ missingTexts)
/* harmony export */ });
/**
 * Lines to put in where a section is missing, or its fields and parts are, and nothing else offers them; a single line is
 * said as quickly as copied.
 */
function missingTexts(advices, isOffered) {
    return (path, fingerprint) => {
        const advice = isOffered(path, fingerprint) ? undefined : advices.get(path);
        const mend = advice?.mends.get(fingerprint);
        const lines = mend === undefined ? advice?.skeletons.get(fingerprint) : mend.place === 'instead' ? [] : mend.lines;
        return lines === undefined || lines.length < 2 ? null : lines;
    };
}


/***/ }),

/***/ 2972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentChapter: () => (/* binding */ commentChapter),
/* harmony export */   previewOf: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);
/* harmony import */ var _copying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8284);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);




/** What a review would have on GitHub. */
function previewOf(report, { advices, columns, texts, files }) {
    return {
        advices,
        columns,
        textOf: (0,_copying_js__WEBPACK_IMPORTED_MODULE_2__.missingTexts)(advices, (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__.offeredInline)(report, files, texts)),
        comments: (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__.inlineComments)(report, files, () => '', texts),
    };
}
/** Comments as they would stand on the lines of the files, by file. */
function commentChapter({ comments }, fileUrl) {
    const paths = [...new Set(comments.map(({ path }) => path))];
    if (paths.length === 0)
        return [];
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Comments on lines')),
        ...paths.flatMap((path) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(4, ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(fileUrl(path, null), (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .pathCode */ .N3)(path))),
            ...comments
                .filter((comment) => comment.path === path)
                .toSorted((a, b) => a.line - b.line)
                .flatMap(({ line, startLine, body }) => {
                const where = startLine === null ? `Line ${line}` : `Lines ${startLine} to ${line}`;
                return [
                    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(fileUrl(path, startLine ?? line), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(where)))),
                    // Markdown that is written already, with all of a document's escaped.
                    { type: 'blockquote', children: [{ type: 'html', value: body }] },
                ];
            }),
        ]),
    ];
}


/***/ }),

/***/ 2670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   FD: () => (/* binding */ beginsList),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UX: () => (/* binding */ inOneLine),
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
/* harmony import */ var _template_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);

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
function unsaid(message) {
    return inOneLine(message).filter((text) => !message.reason.includes(`\`${text.replace(/^#+ /, '')}\``));
}
/** Replacements that a sentence can name: some words on one line. */
function inOneLine({ expected }) {
    return expected.filter((text) => text !== '' && !/[\r\n]/.test(text));
}
/** The reason begins the list of replacements ("`a`, `b` or 2 more"), and what is unsaid are the others. */
function beginsList(message) {
    const left = unsaid(message).length;
    return left > 0 && left < inOneLine(message).length;
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** What a section is called where a sentence names it. `named`: its number or title as it shall be shown. */
function sectionName(section, named = section) {
    return section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ ? startOfDocument : `section ${named}`;
}
/** What stands before the first section has no heading. */
const startOfDocument = 'start of the document';
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
    if (section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ && reason.includes(startOfDocument))
        return null;
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

/***/ 5869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headId)
/* harmony export */ });
/** Id of what stands before the first section. */
const headId = '(head)';


/***/ })

};
