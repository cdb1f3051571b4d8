export const id = 5243;
export const ids = [5243];
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

/***/ 5243:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOneText: () => (/* binding */ parseOneText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9260);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(641);




/**
 * The whole of a process that parses one text: Markdown on stdin, an answer in JSON on stdout. A thread beside it ends
 * the process when it takes more memory than {@link maxParserMemory}; native code can be stopped by nothing else.
 */
async function parseOneText(name) {
    const guard = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(`setInterval(() => { if (process.memoryUsage.rss() > ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .maxParserMemory */ .nH}) process.kill(process.pid, 'SIGKILL') }, 20)`, { eval: true });
    const parser = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadersWith */ .J)((remark) => remark)[name]();
    const first = name === 'satteri' ? (await Promise.all(/* import() */[__webpack_require__.e(8192), __webpack_require__.e(2333)]).then(__webpack_require__.bind(__webpack_require__, 2333))).satteriAlone() : null;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    const answer = JSON.stringify(answerTo(() => {
        // What it leaves to remark may be far beyond a bound, which the fast parser sees in a moment.
        if (first !== null)
            (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .holdBounds */ .Hp)(first(text));
        return { root: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .holdBounds */ .Hp)(parser.parse(text)) };
    }));
    await guard.terminate();
    process.stdout.write(answer);
}
function answerTo(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .BoundError */ .nI)
            return { reason: error.message };
        if (error instanceof RangeError)
            return { reason: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeep */ .DI)().message };
        throw error;
    }
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


/***/ })

};
