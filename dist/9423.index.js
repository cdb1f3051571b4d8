export const id = 9423;
export const ids = [9423,7123];
export const modules = {

/***/ 9423:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/review/conclude.js + 3 modules
var conclude = __webpack_require__(3827);
// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/repository.js
var repository = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/cli/checking/answers.js
var answers = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/src/cli/checking/cache.js




/** First line of the file: another one means another format. */
const heading = `docgate cache 1`;
/**
 * What earlier runs found, by the content of the document and of everything else that its findings depend on: template,
 * configuration, version, the files around it, and the date where a TODO has one. Nothing of it is trusted that does not
 * fit: what is left out is checked again.
 */
class Cache {
    #file;
    #judging;
    #base;
    /** Lines of the file by key, read when they are asked for. */
    #known;
    #kept = new Map();
    constructor(file, judging, known) {
        this.#file = file;
        this.#judging = judging;
        this.#known = known;
        this.#base = (0,external_node_crypto_.hash)('sha256', `${version/* version */.r}\n${process.version}\n${JSON.stringify(judging.kinds, plainly)}`);
    }
    /** Reads the file; one that is not there or is none of ours is an empty cache. */
    static open(file, judging) {
        const [first, ...lines] = textOf(file).split('\n');
        const whole = first === heading ? lines : [];
        return new Cache(file, judging, new Map(whole.map((line) => [line.slice(0, 64), line])));
    }
    /** What was found in this text, if that holds today. */
    find(document, text, around) {
        const key = this.#key(document, text);
        const line = this.#known.get(key);
        if (line === undefined)
            return null;
        const entry = parsed(line.slice(65));
        if (entry === null || !this.#holds(entry, around))
            return null;
        this.#kept.set(key, line);
        return entry.found;
    }
    keep(document, { found, text, answers }, around) {
        if (text === null)
            return;
        const entry = {
            found,
            asked: answers.asked,
            linked: answers.linked.map((path) => [path, around.hashOf(path)]),
            from: this.#judging.today,
            until: found.todos.length > 0 && anyDate.test(text) ? this.#judging.today : null,
        };
        const key = this.#key(document, text);
        this.#kept.set(key, `${key} ${JSON.stringify(entry)}`);
    }
    /** Writes what this run used and found; older entries go. Another run never sees half of it. */
    write() {
        const draft = `${this.#file}.${process.pid}`;
        try {
            (0,external_node_fs_.writeFileSync)(draft, `${heading}\n${[...this.#kept.values()].join('\n')}\n`);
            (0,external_node_fs_.renameSync)(draft, this.#file);
        }
        finally {
            (0,external_node_fs_.rmSync)(draft, { force: true });
        }
    }
    #key({ path, kind }, text) {
        return (0,external_node_crypto_.hash)('sha256', `${this.#base}\n${kind}\n${path}\n${text}`);
    }
    #holds({ from, until, asked, linked }, around) {
        const { today } = this.#judging;
        return (from <= today &&
            (until === null || today <= until) &&
            linked.every(([path, before]) => around.hashOf(path) === before) &&
            (0,answers/* stillHolds */.J)(around.repository, { asked }));
    }
}
/** A TODO with a date says something else from one day on. */
const anyDate = /\d{1,4}[-.]\d{1,2}[-.]\d{1,4}/;
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
/** Maps and sets as lists, for JSON. */
function plainly(_, value) {
    return value instanceof Map || value instanceof Set ? [...value] : value;
}

// EXTERNAL MODULE: ./build/src/cli/checking/checker.js
var checking_checker = __webpack_require__(7282);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/cli/checking/pool.js


/** A worker takes a tenth of a second to start: with fewer documents than this for each, fewer are faster. */
const worthAWorker = 60;
/** Documents that a worker gets at a time: few, so that all end at about the same time. */
const batch = 16;
/**
 * Megabytes. V8 lets the new objects of a thread take as much as those of a whole program, and collects them as late: of
 * documents that are looked at and let go that is two hundred megabytes each, for no time gained. What is kept of a
 * document within the bounds (`parser/bounds.ts`) is far below the rest.
 */
const heap = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_000 };
/** More of them than this wait for one disk. */
const mostWorkers = 16;
/** How many workers so many documents are worth; 0: none but this thread. */
function workersFor(documents, processors = (0,external_node_os_.availableParallelism)()) {
    const workers = Math.min(processors, mostWorkers, Math.floor(documents / worthAWorker));
    return workers < 2 ? 0 : workers;
}
/**
 * Checks documents in threads of their own. What each one says does not depend on how many there are.
 *
 * @param entry file that is run in each; see `main.ts`.
 * @param take gets each result with its index in `documents`, in no certain order.
 * @throws what a worker threw.
 */
async function checkInWorkers(documents, { entry, workers, start }, take) {
    let next = 0;
    const pool = Array.from({ length: workers }, () => new external_node_worker_threads_.Worker(entry, { workerData: start, resourceLimits: heap }));
    const work = (worker) => new Promise((resolve, reject) => {
        let from = 0;
        const give = () => {
            from = next;
            next = Math.min(from + batch, documents.length);
            if (from === next)
                resolve();
            else
                worker.postMessage(documents.slice(from, next));
        };
        worker.on('message', (checked) => {
            checked.forEach((each, index) => {
                take(from + index, each);
            });
            give();
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('A thread that checks documents ended before its time.')));
        give();
    });
    try {
        await Promise.all(pool.map(work));
    }
    finally {
        await Promise.all(pool.map((worker) => worker.terminate()));
    }
}

;// CONCATENATED MODULE: ./build/src/cli/checking/progress.js
/** Fewer documents are checked before anybody looks. */
const worthALine = 200;
/** Milliseconds between two lines. */
const pace = 100;
/**
 * A line on standard error that counts, where that is a terminal and there is something to wait for.
 *
 * @param done documents that need no check any more.
 */
function progressOf(all, done, terminal = process.stderr) {
    if (terminal.isTTY !== true || all < worthALine)
        return { step() { }, end() { } };
    let count = done;
    let last = 0;
    return {
        step() {
            count++;
            if (Date.now() - last < pace)
                return;
            last = Date.now();
            terminal.write(`\r${count} of ${all} documents checked`);
        },
        end() {
            terminal.write('\r\x1b[K');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/checking/check-documents.js







/**
 * Checks the documents, each on its own: nothing of a document stays in memory but what was found. In the cache first,
 * then here, or in several threads where there are enough.
 *
 * @returns what was found, in the order of `documents`.
 * @throws UsageError where a file is not there.
 */
async function checkDocuments(documents, { tree, judging, entry, cache: cacheFile }) {
    const results = documents.map(() => undefined);
    const cache = cacheFile === null ? null : Cache.open(cacheFile, judging);
    const around = { repository: (0,repository.repositoryOf)(cache === null ? [] : judging.files, () => null), hashOf: hashesOf(tree) };
    const left = [];
    for (const [index, document] of documents.entries()) {
        const known = cache === null ? null : await lookUp(cache, document);
        if (known === null)
            left.push(index);
        else
            results[index] = known;
    }
    const progress = progressOf(documents.length, documents.length - left.length);
    const take = (position, checked) => {
        const index = left[position];
        const document = index === undefined ? undefined : documents[index];
        if (index === undefined || document === undefined)
            return;
        if (checked === null)
            throw new usage_error/* UsageError */.e(`There is no file ${document.path}.`);
        results[index] = checked.found;
        cache?.keep(document, checked, around);
        progress.step();
    };
    const todo = left.flatMap((index) => documents[index] ?? []);
    const workers = entry === null ? 0 : workersFor(todo.length);
    try {
        if (entry !== null && workers > 0)
            await checkInWorkers(todo, { entry, workers, start: { top: tree.top, judging } }, take);
        else {
            const checker = (0,checking_checker/* checkerOf */.N)(tree, judging);
            for (const [position, document] of todo.entries())
                take(position, await checker.check(document));
        }
    }
    finally {
        progress.end();
    }
    cache?.write();
    return results.flatMap((found) => found ?? []);
    async function lookUp(known, document) {
        const content = await tree.read(document.path);
        return content?.kind === 'text' ? known.find(document, content.text, around) : null;
    }
}
/** Hashes of files as they are now, each read once. */
function hashesOf(tree) {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const content = tree.readNow(path);
        const found = content?.kind === 'text' ? (0,external_node_crypto_.hash)('sha256', content.text) : null;
        known.set(path, found);
        return found;
    };
}

// EXTERNAL MODULE: ./build/src/cli/chosen-documents.js
var chosen_documents = __webpack_require__(743);
// EXTERNAL MODULE: ./build/src/cli/shard.js
var shard = __webpack_require__(6164);
;// CONCATENATED MODULE: ./build/src/cli/check-command.js






/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @param entry file that threads are started with; `null`: there are none.
 * @throws UsageError, EnvironmentError
 */
async function checkCommand(args, tree, today, { entry }) {
    const { documents: all, judging, template, notes } = await (0,chosen_documents/* chooseDocuments */.U)(args, tree, today);
    const documents = args.shard === null ? all : (0,shard/* partOf */.B)(all, args.shard);
    const found = await checkDocuments(documents, { tree, judging, entry, cache: args.cache });
    const checked = documents.flatMap(({ path, kind }, index) => {
        const each = found[index];
        const { kind: conventions } = (0,review_kinds/* kindAt */.Ii)(judging.kinds, kind);
        return each === undefined ? [] : [{ ...untouched, path, ...each, conventions, policy: conventions.policy }];
    });
    const report = (0,conclude/* conclude */.Ep)({ template, documents: checked, notes }, null, { failOn: args.failOn, approvals: 'off' });
    return {
        report: args.shard === null ? report : { ...report, shard: { ...args.shard, documents: all.length } },
        async beside() {
            const advices = await advicesFor(documents, checked, tree, judging);
            return { advices, columns: (0,columns/* columnsOf */.P)(checked), texts: new Map(), files: [] };
        },
    };
}
const untouched = { previousPath: null, change: 'unchanged', transitions: [], lost: [], lostAnchors: [] };
/** What helps to mend each document that has findings, read once more. */
async function advicesFor(documents, checked, tree, { kinds }) {
    const [{ mendsFor }, { skeletonsIn }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9105)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8077))]);
    const advices = new Map();
    for (const [index, { path, messages }] of checked.entries()) {
        const content = messages.length === 0 ? null : await tree.read(path);
        const { schema } = (0,review_kinds/* kindAt */.Ii)(kinds, documents[index]?.kind ?? 0);
        if (content?.kind !== 'text')
            continue;
        const skeletons = skeletonsIn(path, content.text, schema, messages);
        advices.set(path, { schema, mends: mendsFor(content.text, messages), skeletons });
    }
    return advices;
}


/***/ }),

/***/ 4466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 7282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkerOf)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8366);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2415);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4584);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4466);





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


/***/ })

};
