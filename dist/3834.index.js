export const id = 3834;
export const ids = [3834];
export const modules = {

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadParser: () => (/* binding */ loadParser),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
let chosen;
let loaded;
/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 */
function loadParser(wanted = process.env['DOCGATE_PARSER']) {
    chosen ??= choose(wanted).then((parser) => {
        loaded = parser;
        return parser;
    });
    return chosen;
}
async function choose(wanted) {
    if (wanted === 'remark')
        return remark();
    try {
        return (await Promise.all(/* import() */[__webpack_require__.e(3872), __webpack_require__.e(5003)]).then(__webpack_require__.bind(__webpack_require__, 5003))).satteriParser();
    }
    catch (error) {
        if (wanted === 'satteri')
            throw error;
        return remark();
    }
}
async function remark() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(184), __webpack_require__.e(6753), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 8885))).remarkParser();
}
/** Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. */
function parse(text) {
    if (loaded === undefined)
        throw new Error('the parser is not loaded');
    return loaded.parse(text);
}


/***/ })

};
