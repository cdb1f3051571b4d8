export const id = 3140;
export const ids = [3140];
export const modules = {

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


/***/ })

};
