export const id = 4913;
export const ids = [4913];
export const modules = {

/***/ 7336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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

/***/ 4913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _template_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5869);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1981);





/**
 * The report for a terminal: a chapter for each document that has something to say, then one line with the sum. Safe to
 * print in a job of GitHub's: no line is a workflow command.
 */
function text(report, options) {
    const style = { colors: picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.color), width: options.width ?? Number.POSITIVE_INFINITY };
    const chapters = report.documents.map((document) => chapter(document, style));
    const notes = report.notes.flatMap((note) => hanging('note:', note, style));
    const blocks = [...chapters, notes, [sum(report, style), ...advice(report, style)]].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function chapter(document, style) {
    const lines = [
        ...document.transitions.flatMap((transition) => transitionLines(transition, style)),
        ...messageLines(document, style),
        ...ignoredLines(document, style),
        ...todoLines(document, style),
    ];
    return lines.length === 0 ? [] : [title(document, style), ...lines];
}
function title(document, { colors }) {
    const { path, previousPath, change, fields } = document;
    const facts = [
        ...(change === 'renamed' && previousPath !== null ? [`was ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y3)(previousPath)}`] : []),
        ...(change === 'added' ? ['new'] : []),
        ...(change === 'removed' ? ['removed'] : []),
        ...((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntouched */ .O2)(document) ? ['not changed here'] : []),
        ...['Status', 'Risk level'].flatMap((label) => {
            const value = fields[label];
            return value === undefined ? [] : [(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(value, 40)];
        }),
    ];
    return `${colors.underline((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y3)(path))}${facts.length === 0 ? '' : colors.dim(`  ${facts.join(' · ')}`)}`;
}
function transitionLines(transition, style) {
    const { requirement, reason, decision } = transition;
    const { colors } = style;
    const what = saidChange(transition, style);
    if (!(0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .isNeeded */ .Ad)(transition)) {
        const names = decision.approvals.map(({ user }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(user, 40)).join(', ');
        const state = requirement === 'notice' ? colors.cyan('changed:') : colors.green('approved:');
        return [`  ${state} ${what}${names === '' ? '' : colors.dim(` by ${names}`)}`];
    }
    return [
        `  ${colors.magenta('needs approval:')} ${what}`,
        ...[reason, decision.missing].filter((line) => line !== '').flatMap((line) => hanging('   ', line, style)),
    ];
}
function saidChange(transition, { colors }) {
    const change = (0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(transition, 80);
    const name = colors.bold((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(change.name, 60));
    const value = (side) => (side === null ? 'nothing' : `\`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, 80)}\``);
    if (change.kind === 'value')
        return `${name} ${value(change.base)} → ${value(change.head)}`;
    return `${name}${change.quoted === null ? '' : ` ${value(change.quoted)}`} ${change.verb}`;
}
/** A sentence after a label of ours, its further lines below its first. */
function hanging(label, sentence, style) {
    const indent = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(label) + 1;
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(sentence, 600), style.width - indent);
    return lines.map((line, index) => `${index === 0 ? style.colors.yellow(label) : ' '.repeat(indent - 1)} ${line}`);
}
/** Rule ids stand in one column behind reasons up to this long. */
const longestPadded = 80;
/** Severities stand in one column, as wide as the longest of them. */
const severityWidth = 'warning'.length;
function messageLines(document, style) {
    const { dim } = style.colors;
    const path = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y3)(document.path);
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document)
        .toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)
        .map((message) => ({ message, place: `${path}:${message.line}:${message.column}` }));
    const placeWidth = widest(found);
    const indent = 2 + placeWidth + 2 + severityWidth + 2;
    const said = found.map(({ message, place }) => {
        const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(reasonOf(message), style.width - indent);
        return { message, place, lines: lines.slice(0, -1), last: lines.at(-1) ?? '' };
    });
    const reasonWidth = Math.max(0, ...said.map(({ last }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(last)).filter((length) => length <= longestPadded));
    return said.flatMap(({ message, place, lines, last }) => {
        const start = `  ${dim((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(place, placeWidth))}  ${severityWord(message.severity, style)}  `;
        const rule = dim(`${message.ruleId}${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(message) ? ' (older)' : ''}`);
        return [...lines, `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(last, reasonWidth)}  ${rule}`].map((line, at) => `${at === 0 ? start : ' '.repeat(indent)}${line}`);
    });
}
function widest(found) {
    return found.reduce((width, { place }) => Math.max(width, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(place)), 0);
}
/** A longer list is nothing for a terminal. */
const mostExpected = 8;
function reasonOf(message) {
    const section = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaidSection */ .gc)(message);
    const right = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .DY)(message).map((value) => `\`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(value, 80)}\``);
    const more = right.length > mostExpected ? ` or ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(right.length - mostExpected)} more` : '';
    const start = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsList */ .FD)(message) ? 'the others:' : 'expected';
    const place = section === null ? '' : ` [${shortName(section)}]`;
    const list = right.length === 0 ? '' : ` (${start} ${right.slice(0, mostExpected).join(' or ')}${more})`;
    return `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(message.reason, 600)}${list}${place}`;
}
function severityWord(severity, { colors }) {
    const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
    return paint((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(severity, severityWidth));
}
/** Which rule, where, and why: what it said is in the other forms of the report. */
function ignoredLines({ path, ignored }, { colors }) {
    const found = ignored.map((each) => ({ each, place: `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y3)(path)}:${each.line}` }));
    const placeWidth = widest(found);
    return found.map(({ each, place }) => {
        const state = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewlyIgnored */ .MB)(each) ? ' (new)' : '';
        const said = `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(place, placeWidth)}  ignored  ${each.ruleId}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(each.reason, 200)}${state}`;
        return `  ${colors.dim(said)}`;
    });
}
function todoLines(document, { colors }) {
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(document).map((todo) => ({ todo, place: `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y3)(document.path)}:${todo.line}` }));
    const placeWidth = widest(found);
    return found.map(({ todo, place }) => {
        const where = colors.dim((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(place, placeWidth));
        return `  ${where}  ${colors.blue('TODO')}  ${todoText(todo)}${colors.dim(aboutTodo(todo))}`;
    });
}
function todoText({ text: said, section }) {
    return `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(said, 200)}${section === null ? '' : ` [${shortName(section)}]`}`;
}
/** A section beside a sentence: its number or title alone. */
function shortName(section) {
    return section === _template_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .headId */ ._ ? (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionName */ .$)(section) : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(section, 40);
}
function aboutTodo({ state, hidden }) {
    const facts = [...(state === 'new' ? ['new'] : []), ...(hidden ? ['hidden in a comment'] : [])];
    return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}
/** What helps, once: a rule's page is too long for a line. */
function advice(report, { colors }) {
    const found = report.documents.some((document) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document).length > 0);
    const mends = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .mendable */ .f7)(report);
    return [
        ...(mends > 0 ? [colors.dim(`docgate fix can mend ${mends === 1 ? 'one' : (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(mends)} of them.`)] : []),
        ...(found ? [colors.dim('What a rule wants, and why: docgate explain RULE')] : []),
    ];
}
function sum(report, { colors }) {
    const { documents, errors, warnings, notices, todos } = report.summary;
    const others = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .sF)(report);
    const approvals = (0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalsNeeded */ .Wr)((0,_transition_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)(report));
    const ignored = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredCount */ .IV)(report);
    const found = [
        ...(errors > 0 ? [colors.red((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error'))] : []),
        ...(warnings > 0 ? [colors.yellow((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning'))] : []),
        ...(todos > 0 ? [colors.blue((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(todos, 'TODO'))] : []),
        ...(approvals > 0 ? [colors.magenta(`${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(approvals, 'approval')} needed`)] : []),
    ];
    const checked = [
        documents === 0 ? 'No documents checked' : `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(documents, 'document')} checked`,
        ...(others === 0 ? [] : [`references broken in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(others)} more`]),
    ].join(', ');
    if (others > 0 && found.length === 0)
        found.push(colors.cyan((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notices, 'notice')));
    const all = [
        ...(found.length === 0 ? [colors.green('no findings')] : found),
        ...(ignored === null ? [] : [colors.dim(ignored)]),
    ];
    return `${colors.bold(checked)}: ${all.join(', ')}`;
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

/***/ 5869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headId)
/* harmony export */ });
/** Id of what stands before the first section. */
const headId = '(head)';


/***/ })

};
