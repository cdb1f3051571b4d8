export const id = 2129;
export const ids = [2129,7123];
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

/***/ 2381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoOf),
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** A longer text is not one that comes again and again. */
const longest = 300;
/**
 * Remembers what a pure function of a text says, because the labels and titles of one document are those of the next.
 *
 * @param most so many texts are remembered; with one more, all are forgotten.
 */
function memo(most, of) {
    const known = new Map();
    return (text) => {
        if (text.length > longest)
            return of(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        if (known.size >= most)
            known.clear();
        const result = of(text);
        known.set(text, result);
        return result;
    };
}
/** Remembers what a pure function says of an object that nobody changes, as long as somebody holds the object. */
function memoOf(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const result = of(key);
        known.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 7923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ patternFor)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2381);

/**
 * Text whose letters and digits are those of ASCII, with the signs that people put between them: dashes, quotes, arrows,
 * boxes. None of the signs is a letter, a digit or a mark to Unicode, nor one of two cases.
 */
const plain = /^[\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u2027\u2030-\u205e\u2190-\u2311\u2500-\u2767]*$/;
/** What the classes of Unicode are in plain text. */
const classes = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };
/**
 * A pattern as it is best looked for in a text. The classes of Unicode cost up to some milliseconds in each process, for
 * each pattern that has one, and more where case does not matter; so in plain text a twin without them does the same.
 * Its `lastIndex` is its own. A pattern that has no twin stays as it is.
 */
function patternFor(pattern) {
    return (text) => (plain.test(text) ? twinOf(pattern) : pattern);
}
const twinOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q)((pattern) => {
    const source = plainSource(pattern.source);
    return source === null ? pattern : new RegExp(source, pattern.flags.replace('u', ''));
});
/** The source with classes of ASCII in place of Unicode's; `null` where it has others. */
function plainSource(source) {
    let inClass = false;
    let twin = '';
    for (const [part] of source.matchAll(/\\[pP]\{[^{}]*\}|\\[\s\S]|[\s\S]/g)) {
        const [, name] = /^\\p\{([^{}]*)\}$/.exec(part) ?? [];
        const range = name === undefined ? undefined : classes[name];
        // `\u{…}` and other classes mean the same only to Unicode; so does a letter that is one of two cases there.
        if (range === undefined && /^\\[pPu]|[ſK]/.test(part))
            return null;
        if (part === '[')
            inClass = true;
        if (part === ']')
            inClass = false;
        twin += range === undefined ? part : inClass ? range : `[${range}]`;
    }
    return twin;
}


/***/ }),

/***/ 914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2381);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7923);



const word = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .u)(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>]/gu);
const exactWord = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .u)(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>/,]/gu);
/** The words of a text, lower case. White space, wrapping, emphasis and punctuation do not matter; `...` and `<` `>` do. */
function words(text) {
    return tokens(text, word(text));
}
/**
 * Like `words`, for telling a template's text from an author's: `...` (a gap the template leaves), `<` `>` (its
 * placeholders), and what parts a list (`/`, `,`) count as well.
 */
function exactWords(text) {
    return tokens(text, exactWord(text));
}
const beyondAscii = /[^\0-\x7f]/;
function tokens(text, pattern) {
    const found = [];
    const lower = beyondAscii.test(text) ? null : text.toLowerCase();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const start = match.index;
        const end = pattern.lastIndex;
        found.push({ text: lower === null ? folded(match[0]) : lower.slice(start, end), start, end });
    }
    return found;
}
function folded(word) {
    return word === '…' ? '...' : word.normalize('NFKC').toLowerCase();
}
/** One string for comparing texts by meaning: case, white space, emphasis, quotes and dashes folded. */
function fold(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2018\u2019\u201b]/g, "'")
        .replace(/[\u201c\u201d\u201e]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** No label or title of a template is longer; a longer text is compared by its beginning. */
const longestKey = 200;
/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
function labelKey(text) {
    return keyOf(text.slice(0, longestKey));
}
const between = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .u)(/[^\p{L}\p{N}]+/gu);
const keyOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(4_000, (text) => {
    const folded = fold(text);
    return folded
        .replace(/\([^()]*\)/g, ' ')
        .replace(/[&/+]/g, ' ')
        .replace(between(folded), ' ')
        .replace(/\b(and|the|or)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
});
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    return likenessTo(a)(b);
}
const likenessTo = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(500, (a) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(500, (b) => likeness(a, b)));
function likeness(a, b) {
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}
/** A slip is at most this share of a name's letters. */
const slip = 0.2;
/** The one of these names that was probably meant: few letters away, and no other one as near; else `null`. */
function nearestName(name, among) {
    let best = null;
    let tied = false;
    const most = Math.max(1, Math.floor(name.length * slip));
    const wanted = name.toLowerCase();
    const letters = (text) => text.split('').sort().join('');
    for (const other of among) {
        if (Math.abs(other.length - name.length) > most)
            continue;
        // Two letters in each other's place are one slip.
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase());
        const away = apart === 2 && letters(other.toLowerCase()) === letters(wanted) ? 1 : apart;
        if (away > most || away > (best?.away ?? most))
            continue;
        tied = away === best?.away;
        best = { name: other, away };
    }
    return tied ? null : (best?.name ?? null);
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

/***/ 7123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   e: () => (/* binding */ saidUnder),
/* harmony export */   usualColumns: () => (/* binding */ usualColumns)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

/** What tells a reader at a glance what kind of document this is, where nothing else is known. */
const usualColumns = ['Status', 'Risk level'];
/** The same in the words of the teams whose documents these are: the labels that they watch. */
function columnsOf(documents) {
    const watched = new Set(documents.map(({ conventions }) => conventions.watched));
    const byKey = new Map();
    for (const label of [...watched].flatMap(({ status, risk }) => [status, risk])) {
        const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
        if (key !== '' && !byKey.has(key))
            byKey.set(key, label);
    }
    return [...byKey.values()];
}
/** What a document says under a label, however the configuration writes it. */
function saidUnder(label, { fields }) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
    return fields[label] ?? Object.entries(fields).find(([name]) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(name) === key)?.[1];
}


/***/ }),

/***/ 5016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
