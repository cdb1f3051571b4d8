export const id = 306;
export const ids = [306,687];
export const modules = {

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

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary),
  markdown: () => (/* binding */ markdown),
  reviewBody: () => (/* binding */ reviewBody),
  settledBody: () => (/* binding */ settledBody)
});

// EXTERNAL MODULE: ./build/src/report/tree.js
var tree = __webpack_require__(1294);
;// CONCATENATED MODULE: ./build/src/report/budget.js

/** What goes first when there is too much to say is at the end: no part of a lower rank is dropped before all of a higher one. */
const ranks = [
    'approval',
    'note',
    'error',
    'older error',
    'new ignore',
    'change',
    'new TODO',
    'warning',
    'row',
    'notice',
    'other TODO',
    'other ignore',
    'older finding',
];
/**
 * The Markdown of as much of a draft as fits: entries by rank, in their order, until the next one is too much. Head and
 * foot always stand; the caller keeps them short.
 */
function withinBudget(draft, budget) {
    const entries = inOrder(draft);
    let kept = budget.limit === Number.POSITIVE_INFINITY ? entries.length : affordable(draft, entries, budget);
    let fitted = written(draft, entries, kept);
    // The estimate leaves out what joins nodes, and the foot grows with what is left out: give way until it is true.
    while (kept > 0 && budget.measure(fitted.text) > budget.limit) {
        kept -= Math.ceil(kept / 20);
        fitted = written(draft, entries, kept);
    }
    return fitted;
}
function inOrder(draft) {
    const all = draft.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
    return all.toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
}
function written(draft, entries, kept) {
    const said = new Set(entries.slice(0, kept));
    const leftOut = entries.slice(kept);
    const parts = draft.parts.flatMap((part) => contents(part, said));
    return { text: (0,tree/* stringify */.As)([...draft.head, ...parts, ...draft.foot(leftOut)]), leftOut };
}
function contents(part, said) {
    const groups = part.groups.flatMap(({ heading, entries }) => {
        const kept = entries.filter((entry) => said.has(entry));
        return kept.length === 0 ? [] : [...heading, part.frame(kept)];
    });
    return groups.length === 0 ? [] : [...part.before, ...groups, ...part.after];
}
/** How many entries fit, each measured alone: writing everything first would take seconds for thousands of them. */
function affordable(draft, entries, budget) {
    const cost = (nodes) => nodes.length === 0 ? 0 : budget.measure((0,tree/* stringify */.As)([...nodes]));
    const home = new Map(draft.parts.flatMap((part) => part.groups.flatMap((group) => group.entries.map((entry) => [entry, { part, group }]))));
    const frames = new Map(draft.parts.map((part) => [part, cost([part.frame([])])]));
    const paid = new Set();
    const once = (thing, nodes, extra) => {
        if (paid.has(thing))
            return 0;
        paid.add(thing);
        return cost(nodes) + extra;
    };
    let left = budget.limit - cost(draft.head) - cost(draft.foot(entries));
    for (const [index, entry] of entries.entries()) {
        const place = home.get(entry);
        if (place === undefined)
            continue;
        const { part, group } = place;
        const frame = frames.get(part) ?? 0;
        left -= once(part, [...part.before, ...part.after], 2) + once(group, group.heading, frame + 2);
        left -= cost([part.frame([entry])]) - frame;
        if (left < 0)
            return index;
    }
    return entries.length;
}

// EXTERNAL MODULE: ./build/src/report/file-url.js
var file_url = __webpack_require__(5016);
// EXTERNAL MODULE: ./build/src/report/quote.js
var quote = __webpack_require__(8284);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/transition.js
var report_transition = __webpack_require__(1981);
;// CONCATENATED MODULE: ./build/src/report/headline.js




/** One line that says where things stand; what holds the merge is bold. */
function headline(report, failOn) {
    const { errors, warnings } = report.summary;
    const found = [
        ...(errors > 0 ? [part(`${(0,tally/* count */.U9)(errors, 'error')}${older(report, 'error')}`, failOn !== 'never')] : []),
        ...(warnings > 0 ? [part(`${(0,tally/* count */.U9)(warnings, 'warning')}${older(report, 'warning')}`, failOn === 'warning')] : []),
        ...(report.summary.todos > 0 ? [part(todos(report), false)] : []),
    ];
    const approvals = (0,report_transition/* needed */.Ow)(report).length;
    const ignored = (0,tally/* ignoredCount */.IV)(report);
    const broken = brokenElsewhere(report);
    if (broken !== null && report.summary.documents + found.length === 0)
        return (0,tree/* paragraph */.FY)((0,tree/* words */.aL)(broken));
    return (0,tree/* paragraph */.FY)(...joined([
        ...(found.length === 0 ? [(0,tree/* words */.aL)('No findings')] : found),
        ...(ignored === null ? [] : [(0,tree/* words */.aL)(ignored)]),
    ]), (0,tree/* words */.aL)(where(report)), ...(approvals === 0 ? [] : [(0,tree/* words */.aL)('; '), (0,tree/* strong */.ko)((0,tree/* words */.aL)(`${(0,tally/* count */.U9)(approvals, 'approval')} needed`))]), (0,tree/* words */.aL)('.'), ...(broken === null ? [] : [(0,tree/* words */.aL)(` ${broken}`)]), ...gone(report));
}
function brokenElsewhere(report) {
    const number = (0,tally/* untouched */.sF)(report);
    return number === 0 ? null : `References are broken in ${(0,tally/* count */.U9)(number, 'document')} that this change does not touch.`;
}
function part(text, holds) {
    return holds ? (0,tree/* strong */.ko)((0,tree/* words */.aL)(text)) : (0,tree/* words */.aL)(text);
}
function joined(found) {
    return found.flatMap((node, index) => (index === 0 ? [node] : [(0,tree/* words */.aL)(', '), node]));
}
/** How many of these base had already. */
function older(report, severity) {
    const number = report.documents
        .flatMap(tally/* standing */.JA)
        .filter((message) => message.severity === severity && (0,tally/* isOlder */.tW)(message)).length;
    return number === 0 ? '' : ` (${(0,tally/* digits */.vm)(number)} older)`;
}
function todos(report) {
    const all = report.documents.flatMap(tally/* open */.ho);
    const fresh = all.filter(({ state }) => state === 'new').length;
    const carried = all.some(({ state }) => state === 'carried');
    return `${(0,tally/* count */.U9)(report.summary.todos, 'TODO')}${carried && fresh > 0 ? ` (${(0,tally/* digits */.vm)(fresh)} new)` : ''}`;
}
function where(report) {
    const all = report.summary.documents;
    const some = report.documents.filter((document) => (0,tally/* hasFindings */.V_)(document) && !(0,tally/* isUntouched */.O2)(document)).length;
    if (all === 0)
        return '';
    return some > 0 && some < all ? ` in ${(0,tally/* digits */.vm)(some)} of ${(0,tally/* count */.U9)(all, 'document')}` : ` in ${(0,tally/* count */.U9)(all, 'document')}`;
}
function gone(report) {
    const number = report.documents
        .flatMap(({ messages }) => messages)
        .filter(({ baselineState }) => baselineState === 'absent').length;
    if (number === 0)
        return [];
    return [(0,tree/* words */.aL)(number === 1 ? ' One older finding is settled.' : ` ${(0,tally/* digits */.vm)(number)} older findings are settled.`)];
}
/** What was checked against what, small. */
function imprint(report, headSha) {
    const small = (tag) => (0,tree/* html */.qy)(tag);
    const { path, source } = report.template;
    return (0,tree/* paragraph */.FY)(small('<sub>'), ...(headSha === null ? [(0,tree/* words */.aL)('Checked')] : [(0,tree/* words */.aL)('Checked at '), (0,quote/* code */.aY)(headSha.slice(0, 7))]), ...(source === 'built-in'
        ? [(0,tree/* words */.aL)(' against the built-in template.')]
        : [(0,tree/* words */.aL)(' against '), (0,quote/* pathCode */.N3)(path), (0,tree/* words */.aL)('.')]), small('</sub>'));
}
const nouns = {
    approval: 'needed approval',
    note: 'note',
    error: 'error',
    'older error': 'older error',
    'new ignore': 'newly ignored finding',
    change: 'other watched change',
    'new TODO': 'new TODO',
    warning: 'warning',
    row: 'row',
    notice: 'notice',
    'other TODO': 'other TODO',
    'other ignore': 'ignored finding',
    'older finding': 'older finding',
};
/** So many documents are counted by name where even what holds the merge does not fit. */
const mostCounted = 40;
/** How many entries were left out and where they are; what holds the merge counted by document. */
function leftOutNote(leftOut, elsewhere) {
    if (leftOut.length === 0)
        return [];
    const note = (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)((0,tree/* words */.aL)('Left out here for length:')), (0,tree/* words */.aL)(` ${byRank(leftOut)}. ${elsewhere}`));
    const blockers = grouped(leftOut.filter(isBlocker), ({ document }) => document ?? '');
    if (blockers.size === 0)
        return [note];
    const items = [...blockers]
        .slice(0, mostCounted)
        .map(([path, entries]) => (0,tree/* item */.AS)((0,tree/* paragraph */.FY)((0,quote/* pathCode */.N3)(path), (0,tree/* words */.aL)(`: ${byRank(entries)}`))));
    const more = blockers.size - items.length;
    if (more > 0)
        items.push((0,tree/* item */.AS)((0,tree/* paragraph */.FY)((0,tree/* words */.aL)(`and ${(0,tally/* count */.U9)(more, 'more document')}`))));
    return [note, (0,tree/* list */.p_)(items)];
}
function byRank(entries) {
    return [...grouped(entries, ({ rank }) => nouns[rank])].map(([noun, { length }]) => (0,tally/* count */.U9)(length, noun)).join(', ');
}
function grouped(entries, name) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(name(entry));
        if (group === undefined)
            groups.set(name(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}
/** What may hold the merge. */
function isBlocker({ rank }) {
    return rank === 'approval' || rank === 'error' || rank === 'older error';
}

// EXTERNAL MODULE: ./build/src/report/entries.js
var report_entries = __webpack_require__(4768);
;// CONCATENATED MODULE: ./build/src/report/outline.js





/** Everything there is to say, in the order a reader wants it: what needs a human, what to fix, TODOs, notes, the rest. */
function outline(report, fileUrl, detail) {
    return [
        approvals(report, fileUrl),
        findings(report, fileUrl, detail),
        newlyIgnored(report, fileUrl, detail),
        newTodos(report, fileUrl),
        otherTodos(report, fileUrl),
        changes(report, fileUrl),
        notes(report),
        olderFindings(report, fileUrl, detail),
        stillIgnored(report, fileUrl),
        documents(report, fileUrl),
    ];
}
function approvals(report, fileUrl) {
    const waiting = (0,report_transition/* needed */.Ow)(report);
    const missing = (0,report_transition/* missingForAll */.nL)(waiting);
    const entries = waiting.map((watched) => ({
        rank: 'approval',
        document: watched.document.path,
        node: (0,report_entries/* transitionEntry */.kM)(watched, fileUrl, missing),
    }));
    const part = chapter('Needs human review', [{ heading: [], entries }]);
    return missing === null
        ? part
        : { ...part, before: [...part.before, (0,tree/* paragraph */.FY)((0,tree/* words */.aL)('One review can settle all of these. '), ...(0,quote/* prose */.CS)(missing))] };
}
function changes(report, fileUrl) {
    const entries = report.documents.flatMap((document) => document.transitions
        .filter((transition) => !(0,report_transition/* isNeeded */.Ad)(transition))
        .map((transition) => ({
        rank: 'change',
        document: document.path,
        node: (0,report_entries/* transitionEntry */.kM)({ document, transition }, fileUrl, null),
    })));
    return chapter('Other watched changes', [{ heading: [], entries }]);
}
const freshRank = { error: 'error', warning: 'warning', notice: 'notice' };
const olderRank = { error: 'older error', warning: 'older finding', notice: 'older finding' };
function findings(report, fileUrl, detail) {
    const fresh = (document) => (0,tally/* standing */.JA)(document).filter((message) => !(0,tally/* isOlder */.tW)(message));
    const worst = (document) => fresh(document).filter(({ severity }) => severity === 'error').length;
    const sorted = report.documents.toSorted((a, b) => Number(worst(b) > 0) - Number(worst(a) > 0));
    return chapter('To fix', sorted.map((document) => ({
        heading: [(0,tree/* heading */.R_)(4, ...(0,report_entries/* documentHeading */.yX)(document, fileUrl))],
        entries: messages(document, fresh(document), freshRank, fileUrl, detail),
    })));
}
function olderFindings(report, fileUrl, detail) {
    const all = report.documents.flatMap(tally/* standing */.JA).filter(tally/* isOlder */.tW);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const summary = `${(0,tally/* count */.U9)(all.length, 'older finding')} in these documents${errors === 0 ? '' : `, ${(0,tally/* count */.U9)(errors, 'error')} among them`}`;
    return folded(summary, report.documents.map((document) => ({
        heading: [(0,tree/* paragraph */.FY)((0,tree/* strong */.ko)(...(0,report_entries/* placed */.GS)(document, null, fileUrl)))],
        entries: messages(document, (0,tally/* standing */.JA)(document).filter(tally/* isOlder */.tW), olderRank, fileUrl, detail),
    })));
}
function messages(document, found, rank, fileUrl, detail) {
    const quoted = new Set();
    return found.toSorted(tally/* bySeverity */.Np).map((message) => {
        // The same sentence of the template under ten findings is noise: once for a document.
        const note = message.note !== null && quoted.has(message.note) ? null : message.note;
        if (note !== null)
            quoted.add(note);
        const node = (0,report_entries/* messageEntry */.aS)(document, { ...message, note }, fileUrl, detail);
        return { rank: rank[message.severity], document: document.path, node };
    });
}
function newTodos(report, fileUrl) {
    const fresh = outline_todos(report, fileUrl, 'new TODO', ['new', null]);
    return chapter('TODOs', fresh);
}
function otherTodos(report, fileUrl) {
    const all = report.documents.flatMap((document) => document.todos);
    const number = (wanted) => all.filter(({ state }) => state === wanted).length;
    const [carried, resolved] = [number('carried'), number('resolved')];
    const said = [
        ...(carried > 0 ? [`${(0,tally/* count */.U9)(carried, 'TODO')} from before`] : []),
        ...(resolved > 0 ? [`${(0,tally/* count */.U9)(resolved, 'TODO')} resolved`] : []),
    ];
    const groups = [
        ...outline_todos(report, fileUrl, 'other TODO', ['carried']),
        ...outline_todos(report, fileUrl, 'other TODO', ['resolved'], ', resolved'),
    ];
    return folded(said.join(', '), groups);
}
function outline_todos(report, fileUrl, rank, states, suffix = '') {
    // In a review of one document its name is said already.
    const only = report.documents.length === 1 && suffix === '';
    return report.documents.map((document) => ({
        heading: only ? [] : [(0,tree/* paragraph */.FY)(...(0,report_entries/* placed */.GS)(document, null, fileUrl), (0,tree/* words */.aL)(`${suffix}:`))],
        entries: document.todos
            .filter(({ state }) => states.includes(state))
            .map((todo) => ({ rank, document: document.path, node: (0,report_entries/* todoEntry */.ZD)(document, todo, fileUrl) })),
    }));
}
/** What the pull request silences is for a reviewer to see. */
function newlyIgnored(report, fileUrl, detail) {
    return chapter('Newly ignored', ignored(report, fileUrl, 'new ignore', tally/* isNewlyIgnored */.MB, detail));
}
function stillIgnored(report, fileUrl) {
    const groups = ignored(report, fileUrl, 'other ignore', (each) => !(0,tally/* isNewlyIgnored */.MB)(each), 'brief');
    const number = groups.flatMap(({ entries }) => entries).length;
    return folded(`${(0,tally/* count */.U9)(number, 'finding')} ignored`, groups);
}
function ignored(report, fileUrl, rank, wanted, detail) {
    return report.documents.map((document) => ({
        heading: report.documents.length === 1 ? [] : [(0,tree/* paragraph */.FY)(...(0,report_entries/* placed */.GS)(document, null, fileUrl), (0,tree/* words */.aL)(':'))],
        entries: document.ignored
            .filter(wanted)
            .map((each) => ({ rank, document: document.path, node: (0,report_entries/* ignoredEntry */.jy)(document, each, fileUrl, detail) })),
    }));
}
/** So many notes are never dropped; a run has two or three. */
const safeNotes = 10;
function notes(report) {
    const entries = report.notes.map((note, index) => ({
        rank: index < safeNotes ? 'note' : 'notice',
        document: null,
        node: (0,tree/* item */.AS)((0,tree/* paragraph */.FY)(...(0,quote/* prose */.CS)(note))),
    }));
    return chapter('Notes', [{ heading: [], entries }]);
}
/** A longer table is folded away. */
const longTable = 10;
/** Fields that tell a reader at a glance what kind of document this is, where a template has them. */
const telling = ['Status', 'Risk level'];
function documents(report, fileUrl) {
    const checked = report.documents.filter((document) => !(0,tally/* isUntouched */.O2)(document));
    const labels = telling.filter((label) => checked.some(({ fields }) => fields[label] !== undefined));
    const head = (0,tree/* row */.nM)(['Document', ...labels, 'Errors', 'Warnings', 'TODOs'].map((column) => [(0,tree/* words */.aL)(column)]));
    const align = [null, ...labels.map(() => null), 'right', 'right', 'right'];
    const entries = checked.map((document) => ({
        rank: 'row',
        document: document.path,
        node: (0,report_entries/* documentRow */.OK)(document, labels, fileUrl),
    }));
    const groups = [{ heading: [], entries }];
    const part = entries.length > longTable ? folded((0,tally/* count */.U9)(entries.length, 'document'), groups) : chapter('Documents', groups);
    return {
        ...part,
        frame: (kept) => (0,tree/* table */.tp)([head, ...kept.flatMap(({ node }) => (node.type === 'tableRow' ? [node] : []))], [...align]),
    };
}
function chapter(title, groups) {
    return { before: [(0,tree/* heading */.R_)(3, (0,tree/* words */.aL)(title))], groups, after: [], frame: outline_frame };
}
/** Folded away, with a summary of our own words and numbers. */
function folded(summary, groups) {
    return { before: [(0,tree/* html */.qy)(`<details>\n<summary>${summary}</summary>`)], groups, after: [(0,tree/* html */.qy)('</details>')], frame: outline_frame };
}
function outline_frame(entries) {
    return (0,tree/* list */.p_)(entries.flatMap(({ node }) => (node.type === 'listItem' ? [node] : [])));
}

;// CONCATENATED MODULE: ./build/src/report/receipt.js


/** Who approved what, by which rule, for whoever looks a year later: a table, folded away. Only where something took an approval. */
function receiptPart(receipt) {
    const header = ['Document', 'Change', 'Rule', 'Code', 'Approved by'];
    const head = (0,tree/* row */.nM)(header.map((column) => [(0,tree/* words */.aL)(column)]));
    const entries = receipt.transitions.map((each) => ({
        rank: 'row',
        document: each.document,
        node: (0,tree/* row */.nM)([
            [(0,quote/* pathCode */.N3)(each.document)],
            [(0,quote/* quiet */.jQ)(each.field)],
            [(0,quote/* code */.aY)(each.rule, 80)],
            [(0,quote/* code */.aY)(each.code)],
            approvers(each),
        ]),
    }));
    const summary = `Receipt: policy <code>${receipt.policy}</code>, commit <code>${receipt.head.slice(0, 7)}</code>${receipt.solo ? ', a repository of one person (<code>solo</code>)' : ''}`;
    return {
        before: [(0,tree/* html */.qy)(`<details>\n<summary>${summary}</summary>`)],
        groups: [{ heading: [], entries }],
        after: [(0,tree/* html */.qy)('</details>')],
        frame: (kept) => (0,tree/* table */.tp)([head, ...kept.flatMap(({ node }) => (node.type === 'tableRow' ? [node] : []))], []),
    };
}
function approvers({ satisfied, approvals }) {
    const names = approvals.flatMap(({ user, as, commit }) => [
        (0,tree/* words */.aL)(', '),
        (0,quote/* code */.aY)(user),
        (0,tree/* words */.aL)(' ('),
        (0,quote/* quiet */.jQ)(as),
        (0,tree/* words */.aL)(')'),
        ...(commit === '' ? [] : [(0,tree/* words */.aL)(' at '), (0,quote/* code */.aY)(commit.slice(0, 7))]),
    ]);
    return [...names.slice(1), ...(satisfied ? [] : [(0,tree/* words */.aL)(names.length === 0 ? 'open' : '; open')])];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js







/** GitHub refuses 65,536 characters (reported by users); the rest is margin for the marker and for its way of counting. */
const reviewBudget = { limit: 60_000, measure: (text) => text.length };
/** GitHub takes 1 MiB of a step (documented), of which other tools in the same step may want some. */
const summaryBudget = { limit: 1_000_000, measure: (text) => Buffer.byteLength(text) };
const unbounded = { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length };
/**
 * Body of the review, at most 60,000 UTF-16 units plus the marker; `null` where there is nothing to say: no error, no
 * warning, no new TODO, no watched change, nothing broken elsewhere, nothing newly ignored that would hold the merge.
 */
function reviewBody(report, context) {
    if (!hasNews(report, context.failOn))
        return null;
    const elsewhere = 'The job summary and the report file have everything.';
    return marked(body(report, context, elsewhere, reviewBudget), context.marker);
}
/** What the body of an earlier review says once nothing is left to say. */
function settledBody(report, context) {
    const { documents } = report.summary;
    const ignored = (0,tally/* ignoredCount */.IV)(report);
    const findings = ignored === null ? 'No findings' : `No findings, ${ignored}`;
    const settled = (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)((0,tree/* words */.aL)('All settled.')), (0,tree/* words */.aL)(documents === 0 ? ' No document is left to check.' : ` ${findings} in ${(0,tally/* count */.U9)(documents, 'document')}.`));
    const draft = {
        head: [settled],
        parts: outline(report, context.fileUrl, 'brief'),
        foot: (leftOut) => [...leftOutNote(leftOut, 'The job summary has everything.'), imprint(report, context.headSha)],
    };
    return marked(withinBudget(draft, reviewBudget).text, context.marker);
}
/** Without a line feed at the end: what is compared with the body that GitHub gives back must not hang on one. */
function marked(text, marker) {
    return `${text}\n${(0,tree/* stringify */.As)([(0,tree/* html */.qy)(marker)])}`.trimEnd();
}
/** The whole report for the job summary, at most 1,000,000 bytes of UTF-8. */
function jobSummary(report, context) {
    return body(report, context, 'The report file has everything.', summaryBudget, receiptParts(report));
}
/** The whole report for a file or a terminal, with links relative to the root of the repository. */
function markdown(report) {
    const context = { headSha: null, fileUrl: relativeUrl, failOn: 'error' };
    return body(report, context, '', unbounded);
}
function relativeUrl(path, line) {
    const url = (0,file_url/* encodedPath */.y)(path);
    const relative = url.startsWith('/') ? `.${url}` : url;
    return line === null ? relative : `${relative}#L${line}`;
}
function receiptParts({ receipt }) {
    return receipt === null || receipt.transitions.length === 0 ? [] : [receiptPart(receipt)];
}
function body(report, context, elsewhere, budget, more = []) {
    const draft = (detail) => ({
        head: [headline(report, context.failOn)],
        parts: [...outline(report, context.fileUrl, detail), ...more],
        foot: (leftOut) => [...leftOutNote(leftOut, elsewhere), imprint(report, context.headSha)],
    });
    const full = withinBudget(draft('full'), budget);
    // Before something that holds the merge goes unnamed, the advice goes.
    return full.leftOut.some(isBlocker) ? withinBudget(draft('brief'), budget).text : full.text;
}
/** An error, or a warning where those hold the merge too. */
function mayHold({ severity }, failOn) {
    return severity === 'error' || (severity === 'warning' && failOn === 'warning');
}
/** What base has already and what holds nothing is no news: the job summary has it. */
function hasNews(report, failOn) {
    return ((0,tally/* holding */.G)(report, failOn) > 0 ||
        report.notes.length > 0 ||
        report.documents.some((document) => document.transitions.length > 0 ||
            document.todos.some(({ state }) => state === 'new' || state === null) ||
            (0,tally/* standing */.JA)(document).some((message) => message.severity !== 'notice' && !(0,tally/* isOlder */.tW)(message)) ||
            (0,tally/* isUntouched */.O2)(document) ||
            document.ignored.some((each) => (0,tally/* isNewlyIgnored */.MB)(each) && mayHold(each, failOn))));
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
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V_: () => (/* binding */ hasFindings),
/* harmony export */   _q: () => (/* binding */ moreSevere),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   gc: () => (/* binding */ unsaidSection),
/* harmony export */   ho: () => (/* binding */ open),
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
/* harmony export */   nL: () => (/* binding */ missingForAll)
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
