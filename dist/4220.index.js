export const id = 4220;
export const ids = [4220,3140];
export const modules = {

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

/***/ 9260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   DT: () => (/* binding */ maxFrontmatter),
/* harmony export */   Hp: () => (/* binding */ holdBounds),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   P6: () => (/* binding */ maxMilliseconds),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   nH: () => (/* binding */ maxParserMemory),
/* harmony export */   nI: () => (/* binding */ BoundError)
/* harmony export */ });
/* unused harmony export maxDepth */
/**
 * No tree is deeper. Every list takes two levels and what stands in it up to four, so that lists may nest in lists some
 * forty times; people stop at six. Our own recursive walks are bounded by it.
 */
const maxDepth = 100;
/** No tree has more nodes. A document of 15 kB has about 700, so that one of 1 MiB has about 50,000. */
const maxNodes = 100_000;
/**
 * No frontmatter is longer. Ordinary ones have a few lines; YAML of 1 MiB that nests without end takes 8 seconds and
 * 1 GB to be refused. UTF-16 units.
 */
const maxFrontmatter = 65_536;
/** No side of a document takes longer to be parsed and checked. Milliseconds. */
const maxMilliseconds = 10_000;
/** No parser of its own process takes more memory. Ordinary text of 1 MiB takes 230 MB. Bytes. */
const maxParserMemory = 600 * 1_048_576;
/** A document is beyond a bound and is not checked. Its message is a sentence for the author. */
class BoundError extends Error {
    name = 'BoundError';
}
/** @throws BoundError for a tree that is too deep or has too many nodes. Itself it takes any. */
function holdBounds(root) {
    let nodes = 1;
    let depth = 0;
    for (let level = [root]; level.length > 0; depth++) {
        if (depth > maxDepth)
            throw tooDeep();
        const below = [];
        for (const node of level)
            if ('children' in node)
                for (const child of node.children)
                    below.push(child);
        nodes += below.length;
        if (nodes > maxNodes)
            throw tooMany();
        level = below;
    }
    return root;
}
/** For what has more parts than are read. */
function tooMany() {
    return new BoundError(`It has more than ${maxNodes.toLocaleString('en-GB')} parts (headings, list items, cells, links and the like).`);
}
/** For what nests deeper than is read, or than a parser can read. */
function tooDeep() {
    return new BoundError(`It nests deeper than ${maxDepth} levels.`);
}


/***/ }),

/***/ 8505:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export beginRun */
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9260);

/**
 * What every document has for itself, however many were slow before it: no run gets stuck at a hundred hostile
 * documents. Milliseconds; ordinary documents take one to a hundred.
 */
const own = 500;
/** What all documents of a run may take beyond their own half second, together. Milliseconds. */
const shared = 60_000;
let left = shared;
/** When the work under way must have ended, on the clock of `performance.now()`. */
let until = Number.POSITIVE_INFINITY;
/**
 * Runs synchronous work with a bound in time, which stops it wherever it is: the engine's own watchdog ends any
 * JavaScript, a regular expression included. It does not end native code. Work inside of bounded work ends with that.
 * Costs about a tenth of a millisecond.
 *
 * @param milliseconds the bound; less, where the run has been held up for a minute before.
 * @throws BoundError when the time is over, and what the work throws.
 */
function within(milliseconds, work) {
    const start = performance.now();
    const granted = Math.min(milliseconds, own + left);
    const end = start + granted;
    if (until <= end)
        return work();
    const outer = until;
    until = end;
    try {
        return watched(work, granted);
    }
    catch (error) {
        if (isTimeout(error))
            throw tooSlow(granted, granted < milliseconds);
        throw error;
    }
    finally {
        until = outer;
        if (outer === Number.POSITIVE_INFINITY)
            left = Math.max(0, left - Math.max(0, performance.now() - start - own));
    }
}
/** Gives the time that all documents share anew, as to a run that begins. */
function beginRun() {
    left = shared;
}
/** Milliseconds until the work under way must have ended; `Infinity` where nothing bounds it. */
function timeLeft() {
    return until - performance.now();
}
/** The sentence for what took too long. */
function tooSlow(milliseconds, others = false) {
    const seconds = Math.round(milliseconds / 100) / 10;
    const why = others ? ', and other documents have used up the time that was left for slow ones' : '';
    return new _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BoundError */ .nI(`It takes longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} to check${why}.`);
}
let watchdog;
/** `node:vm` has the only watchdog there is; it is loaded when the first large document comes. */
function watched(work, milliseconds) {
    if (watchdog === undefined) {
        const { createContext, Script } = process.getBuiltinModule('node:vm');
        watchdog = { context: createContext({}), script: new Script('run()') };
    }
    let done;
    watchdog.context['run'] = () => {
        done = { result: work() };
    };
    watchdog.script.runInContext(watchdog.context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
    if (done === undefined)
        throw new Error('bounded work came to no result');
    return done.result;
}
/** The watchdog's error is made in its own context, where `Error` is another one. */
function isTimeout(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 641:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadersWith)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

/** @param asRemark what satteri's parser calls remark by, for the texts that it leaves to it. */
function loadersWith(asRemark) {
    return {
        remark: async () => (await remarkMaker())(),
        async satteri() {
            const [{ satteriParser }, remark] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8192), __webpack_require__.e(2333)]).then(__webpack_require__.bind(__webpack_require__, 2333)), remarkMaker()]);
            let made;
            return satteriParser({
                name: 'remark',
                parse(text) {
                    made ??= asRemark(remark());
                    return made.parse(text);
                },
            });
        },
    };
}
/**
 * What makes the parser in JavaScript. The bundle has it in a file of its own, in the one format that can be loaded
 * while others wait, and so only when a text needs it: that is 20 ms of a start.
 */
async function remarkMaker() {
    const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
    const beside = './remark/index.cjs';
    if (isThere(load, beside))
        return () => load(beside).remarkParser();
    const { remarkParser } = await import(/* webpackIgnore: true */ './remark.js');
    return remarkParser;
}
function isThere(load, file) {
    try {
        load.resolve(file);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  loadParser: () => (/* binding */ loadParser),
  qg: () => (/* binding */ parse)
});

// UNUSED EXPORTS: chooseParser

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/parser/bounds.js
var bounds = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/parser/deadline.js
var deadline = __webpack_require__(8505);
// EXTERNAL MODULE: ./build/src/parser/entry.js
var entry = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/src/parser/isolated.js



/** First argument of docgate's own process when it is to parse one text and nothing else. */
const isolatedCommand = 'parse-one-text';
/** The text is parsed nowhere but in a process of its own, and there is a program that does it. */
function canIsolate() {
    return entry/* entry */.f.command !== null;
}
/**
 * Parses a text in a process of its own, which may run out of time, stack or memory, or crash, and takes nothing with
 * it. It is told no secret. Costs about 60 ms for the start of a process.
 *
 * @throws BoundError where no tree comes back.
 */
function parseIsolated(text, parser) {
    const [program, ...args] = entry/* entry */.f.command ?? [];
    if (program === undefined)
        throw new Error('no program to parse with');
    const timeout = Math.floor(Math.min(bounds/* maxMilliseconds */.P6, (0,deadline/* timeLeft */.f$)()));
    if (timeout <= 0)
        throw (0,deadline/* tooSlow */.gn)(bounds/* maxMilliseconds */.P6);
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const start = performance.now();
    const { stdout, signal, status, error } = spawnSync(program, [...args, isolatedCommand, parser], {
        input: text,
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: 512 * 1_048_576,
        encoding: 'utf8',
        windowsHide: true,
        env: minimal(process.env),
    });
    if (performance.now() - start >= timeout)
        throw (0,deadline/* tooSlow */.gn)(Math.max(timeout, 100));
    if (signal === 'SIGKILL' || signal === 'SIGABRT' || status === 134)
        throw new bounds/* BoundError */.nI(`It takes more than ${bounds/* maxParserMemory */.nH / 1_048_576} MB of memory to parse.`);
    if (error !== undefined || status !== 0)
        throw new bounds/* BoundError */.nI('The parser breaks off at it.');
    const answer = JSON.parse(stdout);
    if ('reason' in answer)
        throw new bounds/* BoundError */.nI(answer.reason);
    return answer.root;
}
/** What a program needs to start on Windows; nothing elsewhere. */
function minimal(environment) {
    const root = environment['SystemRoot'];
    return root === undefined ? {} : { SystemRoot: root };
}

// EXTERNAL MODULE: ./build/src/parser/load.js
var load = __webpack_require__(641);
;// CONCATENATED MODULE: ./build/src/parser/risk.js
/** Text of this length is parsed by the native parser in under two seconds, whatever it says. UTF-16 units. */
const anyText = 16_384;
/** Longer text is never parsed here by the native parser: its tree may take too much memory. UTF-16 units. */
const longestNative = 262_144;
/** Longer text is not parsed here by the parser in JavaScript, which takes up to 20 kB of memory a line. UTF-16 units. */
const longestScript = 65_536;
/** So many characters that may open or close something, in lines without a blank one between them, are paired in time. */
const mostDelimiters = 2_000;
/** So many marks of quotes and lists may stand before the text of a line. */
const mostContainers = 50;
/**
 * Tells whether a text is parsed in well under two seconds and 600 MB in this process. It looks at every character
 * once. The parser in JavaScript can be stopped, so that only memory counts.
 */
function isHarmless(text, parser) {
    if (parser === 'remark')
        return text.length <= longestScript;
    return text.length <= anyText || (text.length <= longestNative && isPlain(text));
}
function isPlain(text) {
    let delimiters = 0;
    let containers = 0;
    let isIndent = true;
    let isBlank = true;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        switch (unit) {
            case lineFeed:
            case carriageReturn:
                if (isBlank)
                    delimiters = 0;
                isIndent = true;
                isBlank = true;
                containers = 0;
                continue;
            case space:
            case tab:
                continue;
            default:
                isBlank = false;
        }
        if (isIndent && containerMarks.has(unit)) {
            if (++containers > mostContainers)
                return false;
        }
        else
            isIndent = false;
        if (delimiterMarks.has(unit) && ++delimiters > mostDelimiters)
            return false;
    }
    return true;
}
const [lineFeed, carriageReturn, space, tab] = [10, 13, 32, 9];
const containerMarks = new Set(codes('>-+*0123456789.)'));
const delimiterMarks = new Set(codes('_*~[]<&!`\\^"\'('));
function codes(characters) {
    return [...characters].map((character) => character.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/src/parser/parse.js






let chosen;
let loaded;
/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 *
 * @throws UsageError where the name is neither
 */
function loadParser(wanted = process.env['DOCGATE_PARSER']) {
    chosen ??= chooseParser(wanted, (0,load/* loadersWith */.J)(isolating)).then((parser) => {
        loaded = isolating(parser);
        return loaded;
    });
    return chosen;
}
/** {@link loadParser} without its memory; an empty name is none. */
async function chooseParser(wanted, { satteri, remark }) {
    if (wanted === 'remark')
        return remark();
    if (wanted === 'satteri')
        return satteri();
    if (wanted !== undefined && wanted !== '')
        throw new usage_error/* UsageError */.e(`DOCGATE_PARSER is \`${wanted}\`; write \`satteri\` or \`remark\`.`);
    return satteri().catch(remark);
}
/** A parser that reads in a process of its own what might take long or much memory, and stops where JavaScript can be. */
function isolating(parser) {
    const { name } = parser;
    return {
        name,
        parse(text) {
            if (!isHarmless(text, name) && canIsolate())
                return parseIsolated(text, name);
            return name === 'remark' ? (0,deadline/* within */.ux)(bounds/* maxMilliseconds */.P6, () => parser.parse(text)) : parser.parse(text);
        },
    };
}
/**
 * Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. What might take
 * long or much memory is parsed in a process of its own.
 *
 * @throws BoundError for what is too deep, too large, or takes too long.
 */
function parse(text) {
    if (loaded === undefined)
        throw new Error('the parser is not loaded');
    try {
        return (0,bounds/* holdBounds */.Hp)(loaded.parse(text));
    }
    catch (error) {
        // A parser that calls itself for what is nested runs out of stack.
        if (error instanceof RangeError)
            throw (0,bounds/* tooDeep */.DI)();
        throw error;
    }
}
/** So short a text is checked in no time by whatever is done with it, but for the parser in JavaScript. UTF-16 units. */
const shortText = 16_384;
/**
 * Runs work on a text and bounds its time, where the text could make it long.
 *
 * @throws BoundError when the time is over.
 */
function bounded(text, work) {
    return text.length <= shortText && loaded?.name !== 'remark' ? work() : (0,deadline/* within */.ux)(bounds/* maxMilliseconds */.P6, work);
}


/***/ }),

/***/ 5105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ withList),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   p4: () => (/* binding */ quotedList)
/* harmony export */ });
/* unused harmony export longestReason */
/** A reason is read in a hurry, and beside a line of a document. In UTF-16 units. */
const longestReason = 200;
const longestQuote = 60;
/** A text of the document inside a reason: in backticks, on one line, shortened. */
function quoted(text) {
    return between(text.replace(/`/g, "'").replace(/\s+/g, ' ').trim(), longestQuote);
}
/** Several texts, as many as are read at a glance: "`a`, `b` and 5 more". `room` in UTF-16 units, one is there anyway. */
function quotedList(texts, last = 'and', room = longestList) {
    const all = texts.map(quoted);
    const shown = [];
    for (const each of all) {
        if (shown.length > 0 && [...shown, each].join(', ').length > room)
            break;
        shown.push(each);
    }
    const left = all.length - shown.length;
    if (left > 0)
        return `${shown.join(', ')} ${last} ${left} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
const longestList = 90;
/** A sentence with a list in it, as long as the rest leaves room for. */
function withList(before, texts, after, last = 'and') {
    const room = longestReason - before.length - after.length - ' and 1,000 more'.length;
    return before + quotedList(texts, last, Math.max(room, 30)) + after;
}
/** The reason with its quotes shortened, the longest first, until it is not too long. */
function fitting(reason) {
    let pieces = reason.split(/(`[^`]*`)/);
    for (const most of [48, 36, 28, 20, 14]) {
        if (pieces.join('').length <= longestReason)
            break;
        pieces = pieces.map((piece) => (piece.startsWith('`') ? between(piece.slice(1, -1), most) : piece));
    }
    // A quoted sentence brings its full stop along.
    return pieces.join('').replace(/\.`\.(?= |$)/g, '`.');
}
function between(line, most) {
    return `\`${line.length > most ? `${whole(line.slice(0, most - 1)).trimEnd()}…` : line}\``;
}
/** Without half a character at the end. */
function whole(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 6467:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   pX: () => (/* binding */ listedForms)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _document_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2381);
/* harmony import */ var _document_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7923);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);




/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
function readListed(said, listed) {
    const text = normal(said);
    const forms = formsOf(listed);
    const match = forms.filter((form) => startsWith(text, form.text)).sort((a, b) => b.text.length - a.text.length)[0];
    if (match === undefined)
        return { kind: 'none', closest: closestTo(text, listed) };
    const rest = text.slice(match.text.length);
    if (/^\s*\?/.test(rest))
        return { kind: 'none', closest: null };
    const others = forms.filter((form) => form.index !== match.index);
    const below = said.split('\n').slice(1).map(normal);
    const another = namesAnother(rest, others) || below.some((line) => others.some((form) => startsWith(line, form.text)));
    return another ? { kind: 'several' } : { kind: 'listed', value: match.value, index: match.index };
}
const formsOf = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q)((listed) => listed.flatMap((value, index) => listedForms(value, listed).map((form) => ({ text: form, value, index }))));
/** A listed value as people say it: `Low` for `Low (informational)`, but `Live (prod)`, since there are others that are live. */
function shortName(value, listed) {
    const short = value.replace(/\s*\([^()]*\)$/, '');
    const shared = listed.filter((other) => withoutRemark(normal(other)) === withoutRemark(normal(value))).length > 1;
    return shared || short === '' ? value : short;
}
/** What parts two alternatives. */
const separator = /^\s*(?:\([^()]*\)\s*)?(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s;
/** What turns to another value further on. */
const turn = /\b(?:but|although|however|sometimes|later|soon|now)\s+(.*)$/s;
/** Words that speak of another value without giving it: "was Draft", "until Live (prod)". */
const asides = /\b(?:was|from|formerly|previously|until|before|next|then|planned|target|to|for|after|not|yet)(?:\s+\w+)?$/;
/** What happened already is no aside: "In review, moved to Live (prod) in May", "High before May, then Low (…)". */
const done = /\b(?:(?:moved|went|gone|changed|lowered|raised|promoted|switched|set) to|(?:before|until)\b.*\bthen)(?:\s+\w+)?$/s;
/** The remark behind a value gives a second one: `Draft / In review`, "Low, but High for corrections", "…, since May Live (prod)". */
function namesAnother(rest, others) {
    const begins = (text) => text !== undefined && others.some((form) => startsWith(text, form.text));
    if (begins(separator.exec(rest)?.[1]) || begins(turn.exec(rest)?.[1]))
        return true;
    // A value with its own parenthesis is no ordinary word, so it counts wherever it stands.
    return others
        .filter((form) => form.text.includes('('))
        .some((form) => {
        const at = rest.indexOf(form.text);
        const before = rest.slice(0, Math.max(0, at)).trimEnd();
        return at >= 0 && (!asides.test(before) || done.test(before));
    });
}
/** Folded, without a sign in front ("🟢 Live"). */
const normal = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)(1_000, (text) => {
    const folded = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(text);
    return folded
        .replace(signs(folded), '')
        .replace(/\s*\(\s*/g, ' (')
        .replace(/\s+\)/g, ')')
        .trim();
});
const signs = (0,_document_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .u)(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u);
const goesOn = (0,_document_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .u)(/^[\p{L}\p{N}_-]/u);
/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
function listedForms(value, listed) {
    const whole = normal(value);
    const short = withoutRemark(whole);
    const shared = listed.filter((other) => withoutRemark(normal(other)) === short).length > 1;
    const forms = short === whole || short === '' || shared ? [whole] : [whole, short];
    return [...new Set(forms.flatMap((form) => [form, form.replace(/ (?!\()/g, '-'), form.replace(/-/g, ' ')]))];
}
function withoutRemark(value) {
    return value.replace(/\s*\([^()]*\)$/, '');
}
function startsWith(text, form) {
    if (!text.startsWith(form))
        return false;
    const rest = text.slice(form.length);
    return !goesOn(rest).test(rest);
}
/** A value further away than this share of its letters was not meant. */
const farthest = 0.4;
/** The next best must be this much farther away, else it is a guess. */
const clearly = 0.1;
/** The one listed value that was surely meant, or `null`. */
function closestTo(text, listed) {
    const scored = listed
        .map((value) => ({ value, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, normal(value)) / Math.max(text.length, normal(value).length) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = scored;
    const sure = best !== undefined && best.away <= farthest && (second === undefined || second.away - best.away > clearly);
    return sure ? best.value : null;
}


/***/ })

};
