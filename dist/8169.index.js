export const id = 8169;
export const ids = [8169];
export const modules = {

/***/ 339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   t: () => (/* binding */ actorName)
/* harmony export */ });
const defaultPolicy = { owners: [], roles: new Map(), rules: [], solo: false };
/** `@ana`, `@org/team`. */
function actorName(actor) {
    return actor.kind === 'user' ? `@${actor.login}` : `@${actor.org}/${actor.slug}`;
}


/***/ }),

/***/ 4419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ givenPolicy),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Rg: () => (/* binding */ noRuleUrl),
/* harmony export */   eQ: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _source_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8471);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);





const configPath = '.github/docgate.yml';
/** On a laptop messages carry no link: the rule's name is enough to look it up. */
function noRuleUrl() {
    return '';
}
/**
 * Text of a file that an option names.
 *
 * @throws UsageError where it is not there, too large or no text.
 */
async function readGiven(file, what) {
    // A device has no end, and a pipe no size.
    const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: _source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e })).catch((error) => {
        const code = (0,_source_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(code === 'ENOENT'
            ? `There is no ${what} ${file}.`
            : code === 'EISDIR'
                ? `The ${what} ${file} is a folder.`
                : `The ${what} ${file} cannot be read (${code}).`);
    });
    if (bytes.byteLength > _source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The ${what} ${file} has more than ${_source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e.toLocaleString('en-GB')} bytes. Make it smaller.`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The ${what} ${file} is not UTF-8 text.`);
    }
}
/**
 * The policy that `--policy` names, if it names one.
 *
 * @throws UsageError
 */
async function givenPolicy(file) {
    return file === null ? null : { path: file, text: await readGiven(file, 'policy') };
}


/***/ }),

/***/ 3536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4196);
/* harmony import */ var _review_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _source_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4786);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);





/**
 * `docgate merge`: the reports of all shards of one check as the report of all documents. A shard that is missing, or
 * there twice, is an error: its documents would pass unchecked.
 *
 * @throws UsageError
 */
async function mergeCommand({ operands, failOn }) {
    const given = await Promise.all(operands.map(async (file) => ({ file, report: await readReport(file) })));
    const reports = inOrder(given);
    const [first] = reports;
    if (first === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('docgate merge needs reports.');
    const documents = reports.flatMap((report) => report.documents).sort(_source_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f);
    const expected = first.shard?.documents ?? documents.length;
    if (documents.length !== expected)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The reports speak of ${documents.length} documents, but the shards were cut from ${expected}: make all of them from one commit.`);
    const summary = (0,_review_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(documents);
    const report = {
        schemaVersion: 1,
        conclusion: (0,_review_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(summary, { failOn, approvals: 'off' }),
        template: first.template,
        summary,
        documents,
        notes: [...new Set(reports.flatMap(({ notes }) => notes))],
        receipt: null,
    };
    return {
        report,
        beside: async () => {
            const { usualColumns } = await __webpack_require__.e(/* import() */ 7123).then(__webpack_require__.bind(__webpack_require__, 7123));
            return { advices: new Map(), columns: usualColumns, texts: new Map(), files: [] };
        },
    };
}
/** The reports of shard 1 to the last one. */
function inOrder(given) {
    const of = given[0]?.report.shard?.of ?? 1;
    const byIndex = new Map();
    for (const each of given) {
        const { index, of: all, documents } = each.report.shard ?? { index: 1, of: 1, documents: null };
        if (all !== of || documents !== (given[0]?.report.shard?.documents ?? null))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${each.file} and ${given[0]?.file} are not of one check: one is shard ${index} of ${all}, the other one of ${of}, or their documents differ.`);
        const before = byIndex.get(index);
        if (before !== undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${before.file} and ${each.file} are both shard ${index} of ${of}. Give each shard once.`);
        byIndex.set(index, each);
    }
    return Array.from({ length: of }, (_, at) => {
        const found = byIndex.get(at + 1);
        if (found === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The report of shard ${at + 1} of ${of} is missing. Give it as well.`);
        return found.report;
    });
}
const place = { line: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), column: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), endLine: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), endColumn: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() };
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
const textOrNull = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(text);
/** As much of the report as outlets read; see `schema/report.schema.json`. */
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    template: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ path: text, source: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['option', 'config', 'repository', 'built-in']) }),
    shard: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ index: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), of: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), documents: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() })),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        path: text,
        previousPath: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ(),
        change: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unchanged'),
        fields: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, text),
        messages: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            ruleId: text,
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
            reason: text,
            ...place,
            section: textOrNull,
            field: textOrNull,
            group: textOrNull,
            baselineState: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ(),
            fingerprint: text,
            expected: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
            note: textOrNull,
            url: text,
        })),
        ignored: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ ruleId: text, line: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), message: text, reason: text })),
        todos: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ line: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), text, state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ(), hidden: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() })),
        transitions: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ()),
    })),
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
});
/** @throws UsageError for what is no report of `docgate check`. */
async function readReport(file) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q8)(file, 'report');
    const refuse = (why) => new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${file} is no report of docgate check --format json: ${why}.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refuse('it is not JSON');
    }
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL(shape, value);
    const issue = result.error?.issues[0];
    if (issue !== undefined)
        throw refuse(`${issue.path.join('.') || 'the whole'} is not as it should be`);
    return value;
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

/***/ 8471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What the system calls an error, for example `ENOENT`, or the exit code of a program; `null` for one without a code. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}


/***/ }),

/***/ 4786:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ byPath),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/** Sorts by path, in the order of code units: the same on every machine. */
function byPath(a, b) {
    return a.path < b.path ? -1 : Number(a.path > b.path);
}
/** Each question with its answer, of two lists in one order; `null` where there is none. */
function answered(questions, answers) {
    return questions.map((question, index) => [question, answers[index] ?? null]);
}


/***/ }),

/***/ 9310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maxFileBytes),
/* harmony export */   r: () => (/* binding */ removedAmong)
/* harmony export */ });
/** Paths of the files that are there no more, what was renamed not among them. */
function removedAmong(files) {
    return new Set(files.flatMap(({ change, path }) => (change === 'removed' ? [path] : [])));
}
/** No document is larger: beyond it the file is not read. 1 MiB. */
const maxFileBytes = 1_048_576;


/***/ })

};
