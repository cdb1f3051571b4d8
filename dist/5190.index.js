export const id = 5190;
export const ids = [5190];
export const modules = {

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

/***/ 7876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);



/** GitHub refuses longer descriptions of a status (reported by users). */
const longest = 140;
/** What the commit status says, by the report's conclusion: `pending` while a human must approve. */
function statusOf(report) {
    const waiting = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .needed */ .Ow)(report);
    const findings = counted(report);
    const [first] = waiting;
    if (report.conclusion === 'failure') {
        const approvals = waiting.length > 0 ? `; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)((0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsNeeded */ .Wr)(waiting), 'approval')} needed` : '';
        // Without an error it is a rule that nobody can meet, or a watched value that went away: the notes say which.
        const stuck = waiting.some(({ transition }) => transition.decision.problems.length > 0);
        const held = stuck
            ? 'Nobody is known who can give a needed approval'
            : 'Status, risk, name or owners can no longer be read';
        const reason = report.summary.errors + report.summary.warnings > 0 ? findings : held;
        return { state: 'failure', description: fitting([`${reason}${approvals}`, reason]) };
    }
    if (report.conclusion === 'approval-required' && first !== undefined) {
        return { state: 'pending', description: fitting(waits(first, waiting)) };
    }
    const { given } = report.summary.approvals;
    const approvals = given > 0 ? `; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(given, 'approval')} given` : '';
    return { state: 'success', description: fitting([`${findings}${approvals}`, findings]) };
}
function counted(report) {
    const { documents, errors, warnings } = report.summary;
    const others = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .sF)(report);
    if (documents + errors + warnings === 0)
        return others === 0 ? 'No documents to check' : `References broken in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'document')}`;
    const found = [...(errors > 0 ? [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error')] : []), ...(warnings > 0 ? [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning')] : [])];
    const ignored = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredCount */ .IV)(report);
    const all = [...(found.length === 0 ? ['No findings'] : found), ...(ignored === null ? [] : [ignored])];
    if (documents === 0)
        return `${all.join(', ')} in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'document')}`;
    return `${all.join(', ')} in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(documents, 'document')}${others === 0 ? '' : `; references broken in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(others)} more`}`;
}
/** More names say no more. */
const mostNames = 3;
/** From the fullest to the shortest way to say who waits for whom. */
function waits({ document, transition }, waiting) {
    const file = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visiblePath */ .ex)(document.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? document.path);
    const change = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(transition, 80);
    const name = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.name, 60);
    const value = (side) => (side === null ? 'nothing' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(side, 80));
    const quoted = change.kind === 'event' && change.quoted !== null ? ` ${value(change.quoted)}` : '';
    const said = change.kind === 'event' ? `${quoted} ${change.verb}` : ` ${value(change.base)} → ${value(change.head)}`;
    const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : '';
    const approvals = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsNeeded */ .Wr)(waiting);
    const start = approvals > 1 ? `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(approvals, 'approval')} needed` : 'Approval needed';
    const who = whoOf(transition);
    return [
        ...(who === ''
            ? []
            : [`${start}: ${who} for ${name}${said} in ${file}${more}`, `${start}: ${who} for ${name}${said}${more}`]),
        `${start}: ${name}${said} in ${file}${more}`,
        `${start}: ${name} in ${file}${more}`,
        `${start}: ${name}${more}`,
        start,
    ];
}
/** Who may give the approvals that are open, `rita or @org/risk, and tess`; empty where anybody with write access may. */
function whoOf({ decision }) {
    const groups = decision.open.map(({ who }) => who
        .slice(0, mostNames)
        .map((each) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(each.includes('/') ? each : each.replace(/^@/, ''), 60))
        .join(' or '));
    return [...new Set(groups)].filter((group) => group !== '').join(', and ');
}
function fitting(candidates) {
    return candidates.find((candidate) => candidate.length <= longest) ?? candidates.at(-1) ?? '';
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

/***/ 4834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Y3: () => (/* binding */ foreignPath),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/**
 * Foreign text for a terminal or a log: one line, everything visible, and no word that starts with `::`, which GitHub's
 * runner takes for a command at the start of a line, white space before it or not.
 */
function foreign(text, max) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, max));
}
/** Like `foreign` for a path, where every blank counts. */
function foreignPath(path) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePath */ .ex)(path));
}
function harmless(shown) {
    return shown.replace(/(?<!\S)::/gu, ': :');
}
/** Columns of a text without escape sequences, a column for each code point. */
function columns(text) {
    return [...text].length;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - columns(text)));
}
/** Narrower columns are not worth a break. */
const narrowest = 40;
/** Breaks a text between words into lines of at most `width` columns; a longer word stands alone. At least one line. */
function wrapped(text, width, least = narrowest) {
    const limit = Math.max(width, least);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && columns(longer) > limit) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 1981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const cut = (characters) => `…${characters.slice(start).join('')}`;
    return [cut(from), cut(to)];
}


/***/ }),

/***/ 5190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowCommands: () => (/* binding */ workflowCommands)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7876);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1981);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);






/** GitHub shows so many notices of a step (reported by users). */
const mostNotices = 10;
/**
 * The report as workflow commands for a job that runs the command line: ten errors and ten warnings, which is what
 * GitHub shows of a step, changes that need a human as notices, and one line with the sum.
 */
function workflowCommands(report) {
    const marked = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .h)(report);
    const marks = marked.map(({ severity, path, line, endLine, column, title, message }) => command(severity, path === null ? { title } : { file: path, line, endLine, ...(column !== null && { col: column }), title }, message));
    const waiting = (0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)(report);
    const approvals = waiting.slice(0, mostNotices).map(notice);
    const all = report.documents.flatMap(_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA).filter(({ severity }) => severity !== 'notice').length;
    const hidden = all - marked.length + waiting.length - approvals.length;
    const more = hidden === 0 ? '' : ` ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(hidden)} more than GitHub shows here; --format text has everything.`;
    return `${[...marks, ...approvals, `docgate: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(report).description)}.${more}`].join('\n')}\n`;
}
function notice({ document, transition }) {
    const plain = (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlain */ .$i)(document.path);
    const place = plain ? { file: document.path, ...(transition.head !== null && { line: transition.line }) } : {};
    const text = [
        ...(plain ? [] : [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visiblePath */ .ex)(document.path)}:`]),
        (0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSentence */ .y6)(transition, 80),
        transition.reason,
        transition.decision.missing,
    ]
        .filter((each) => each !== '')
        .join(' ');
    return command('notice', { ...place, title: 'docgate: needs human review' }, (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text, 1000));
}
/** A line that the runner reads as a command; nothing in it ends the line or begins another property. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
    return `::${name} ${pairs.join(',')}::${escaped(message)}`;
}
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
