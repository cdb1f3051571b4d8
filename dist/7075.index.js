export const id = 7075;
export const ids = [7075];
export const modules = {

/***/ 8988:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stillHolds),
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/** A repository that writes down what it is asked. */
function recorded(repository) {
    const given = new Map();
    const linked = new Set();
    const note = (question, path, answer) => {
        given.set(`${question} ${path}`, [question, path, JSON.stringify(answer)]);
        return answer;
    };
    return {
        asked: {
            has: (path) => note('has', path, repository.has(path)),
            hasFolder: (path) => note('hasFolder', path, repository.hasFolder(path)),
            find: (path) => note('find', path, repository.find(path)),
            isGone: (path) => note('isGone', path, repository.isGone(path)),
            movedTo: (path) => note('movedTo', path, repository.movedTo(path)),
            nearest: (path) => note('nearest', path, repository.nearest(path)),
            anchors(path) {
                linked.add(path);
                return repository.anchors(path);
            },
        },
        answers: () => ({ asked: [...given.values()], linked: [...linked] }),
    };
}
/** The files around say the same as they did. */
function stillHolds(repository, { asked }) {
    return asked.every(([question, path, answer]) => JSON.stringify(repository[question](path)) === answer);
}


/***/ }),

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkerOf)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(338);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7816);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1611);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4031);





/** A checker of the documents of a working tree. The parser must be loaded. */
function checkerOf(tree, judging) {
    const known = new Set(judging.files);
    const texts = new Map();
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(judging.files, (path) => texts.get(path) ?? null);
    return {
        async check({ path, kind }) {
            const content = await tree.read(path);
            if (content === null)
                return null;
            texts.clear();
            const text = content.kind === 'text' ? content.text : null;
            if (text !== null) {
                texts.set(path, text);
                for (const each of (0,_document_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .filesLinkedInto */ .X_)(text, path)) {
                    const linked = known.has(each) && each !== path ? await tree.read(each) : null;
                    if (linked?.kind === 'text')
                        texts.set(each, linked.text);
                }
            }
            const { asked, answers } = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .recorded */ .t)(repository);
            const { fields, messages, ignored, todos } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__.checkOnly)(path, content, (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .c)(judging, kind), asked);
            return { found: { fields, messages, ignored, todos }, text, answers: answers() };
        },
    };
}


/***/ }),

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorker: () => (/* binding */ runWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _parser_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1834);
/* harmony import */ var _checker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2871);




/** A thread that checks batches of documents: one answer for each batch, in its order. */
async function runWorker() {
    const { top, judging } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    await (0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_1__.loadParser)();
    const checker = (0,_checker_js__WEBPACK_IMPORTED_MODULE_3__/* .checkerOf */ .N)((0,_source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .N)(top), judging);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (documents) => {
        const checked = [];
        for (const document of documents)
            checked.push(await checker.check(document));
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(checked);
    });
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* unused harmony export closestName */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);

/** Less of a name begins too many others. */
const shortestBeginning = 3;
/** The one of the known names that was probably meant, or `null`: a slip of two letters, another case, or a beginning. */
function closestName(given, known) {
    // Of two as near, the one with the same letters was meant: `--hepl` is `--help`.
    const letters = (text) => text.split('').sort().join('');
    const wanted = given.toLowerCase();
    const best = known
        .map((name) => {
        const other = name.toLowerCase();
        return { name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other) - (letters(wanted) === letters(other) ? 1 : 0) };
    })
        .sort((a, b) => a.away - b.away)[0];
    if (best !== undefined && best.away <= Math.min(2, given.length - 1))
        return best.name;
    if (wanted.length < shortestBeginning)
        return null;
    const begun = known.filter((name) => name.toLowerCase().startsWith(wanted)).sort((a, b) => a.length - b.length);
    const [shortest] = begun;
    return shortest !== undefined && begun.every((name) => name.startsWith(shortest)) ? shortest : null;
}
/** ` Did you mean …?`, or nothing. */
function meant(given, known, shown = (name) => name) {
    const closest = closestName(given, known);
    return closest === null ? '' : ` Did you mean ${shown(closest)}?`;
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something wrong with options, configuration or template: a sentence with the place and the remedy. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** Further sentences, where more than one thing is wrong. */
    more;
    constructor(sentence, more = []) {
        super(sentence);
        this.more = more;
    }
}


/***/ })

};
