export const id = 1549;
export const ids = [1549,6482];
export const modules = {

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(6482);
// EXTERNAL MODULE: ./build/src/review/conclude.js + 3 modules
var conclude = __webpack_require__(1286);
// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(1834);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/repository.js
var repository = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(3110);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/cli/checking/answers.js
var answers = __webpack_require__(4031);
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
var checking_checker = __webpack_require__(2871);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/cli/checking/pool.js


/** A worker takes a tenth of a second to start: with fewer documents than this for each, fewer are faster. */
const worthAWorker = 60;
/** Documents that a worker gets at a time: few, so that all end at about the same time. */
const batch = 16;
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
    const pool = Array.from({ length: workers }, () => new external_node_worker_threads_.Worker(entry, { workerData: start }));
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
var chosen_documents = __webpack_require__(5794);
// EXTERNAL MODULE: ./build/src/cli/shard.js
var shard = __webpack_require__(947);
;// CONCATENATED MODULE: ./build/src/cli/check-command.js







/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @param entry file that threads are started with; `null`: there are none.
 * @throws UsageError, EnvironmentError
 */
async function checkCommand(args, today, { entry }) {
    const tree = await (0,working_tree/* openWorkingTree */.A)(process.cwd());
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
    const { mendsFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5864));
    const advices = new Map();
    for (const [index, { path, messages }] of checked.entries()) {
        const content = messages.length === 0 ? null : await tree.read(path);
        const { schema } = (0,review_kinds/* kindAt */.Ii)(kinds, documents[index]?.kind ?? 0);
        if (content?.kind === 'text')
            advices.set(path, { schema, mends: mendsFor(content.text, messages) });
    }
    return advices;
}


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

/***/ 5794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chooseDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5312);
/* harmony import */ var _review_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4860);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3448);
/* harmony import */ var _local_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4930);






/**
 * Finds the documents that were named: given files as they are, given folders with the documents below them; all
 * documents of the tree where nothing was.
 *
 * @param today ISO 8601 date.
 * @throws UsageError, EnvironmentError
 */
async function chooseDocuments(args, tree, today) {
    const listing = tree.list();
    // Whatever goes wrong here goes wrong again where it is waited for.
    listing.catch(() => { });
    const rules = await (0,_local_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .localRules */ .l)(args, tree);
    const fitted = await (0,_review_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .loadKinds */ .uq)(rules);
    const kinds = rules.kinds.map(({ kind }) => kind);
    const { kindOf, kindOfNamed } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .kindMatcher */ .v)(kinds, (0,_review_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .templateFiles */ .o8)(rules.kinds), null);
    const files = await listing;
    const { paths, notes } = chosenPaths(args.operands, tree.top, files, (file) => kindOf(file) !== null, kinds.flatMap((kind) => kind.files));
    const documents = paths.map((each) => ({ path: each, kind: kindOfNamed(each) }));
    const templates = (0,_review_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .templatesUsed */ .Z_)(rules.kinds, documents.map(({ kind }) => kind));
    return {
        documents,
        judging: { kinds: fitted, files, today },
        template: templates.template,
        notes: [...notes, ...templates.notes],
    };
}
/** Paths as they were given, folders opened; else every document. */
function chosenPaths(given, top, all, isDocument, globs) {
    if (given.length === 0) {
        const paths = all.filter(isDocument);
        const notes = paths.length === 0 ? [`No document matches ${globs.map((glob) => `\`${glob}\``).join(', ')}.`] : [];
        return { paths, notes };
    }
    const chosen = given.flatMap((each) => {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(top, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(each)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        if (relative.startsWith('../') || relative === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${each} lies outside of ${top}.`);
        const below = all.filter((file) => relative === '' || file.startsWith(`${relative}/`));
        if (below.length === 0)
            return [relative];
        const documents = below.filter(isDocument);
        if (documents.length === 0)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`No document below ${each} matches ${globs.join(', ')}. Name the files, or set documents in ${_files_js__WEBPACK_IMPORTED_MODULE_4__/* .configPath */ .eQ}.`);
        return documents;
    });
    return { paths: [...new Set(chosen)], notes: [] };
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ localRules)
/* harmony export */ });
/* harmony import */ var _review_rules_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3448);


/**
 * Configuration and templates as they lie in the working tree, or where options say.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
async function localRules({ config, template, policy }, tree) {
    return (0,_review_rules_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .readRulesInForce */ .A)({ read: (paths) => Promise.all(paths.map((path) => tree.read(path))), where: 'in the working tree' }, {
        configPath: config ?? _files_js__WEBPACK_IMPORTED_MODULE_1__/* .configPath */ .eQ,
        configRequired: false,
        configText: config === null ? null : await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q8)(config, 'configuration'),
        template: template === null ? null : { path: template, source: 'option', text: await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q8)(template, 'template') },
        policyText: await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .givenPolicy */ .AD)(policy),
    });
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/** How many wildcards and groups of a glob may stand for more or less of a path; `**` in a row are one. */
function gapsOf(glob) {
    return (glob.match(/\*+(?:\/\*+(?=\/))*|[{(]/g) ?? []).length;
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ kindMatcher),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8374);
/* harmony import */ var _config_gaps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2864);
/* harmony import */ var _parser_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9575);
/* harmony import */ var _parser_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8360);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5010);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);








/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md']);
/**
 * Which paths are documents, and of which kind: the first one whose globs match. Templates and a folder's README or
 * index are none. Where globs were `asked` for, what they match is a document and nothing else is.
 *
 * @throws UsageError, the functions too, for globs that take too long.
 */
function kindMatcher(kinds, templates, asked) {
    const matchers = kinds.map(({ files }) => globMatcher(files));
    const isAsked = asked === null ? null : globMatcher(asked);
    const never = new Set([..._template_find_js__WEBPACK_IMPORTED_MODULE_2__/* .templatePaths */ .bX, ...templates]);
    const isNever = (path) => !isMarkdown.test(path) || never.has(path) || neverDocuments.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase());
    const first = (path) => matchers.findIndex((matches) => matches(path));
    const kindOfNamed = (path) => Math.max(first(path), 0);
    return {
        kindOf(path) {
            if (isNever(path))
                return null;
            if (isAsked !== null)
                return isAsked(path) ? kindOfNamed(path) : null;
            const kind = first(path);
            return kind < 0 ? null : kind;
        },
        kindOfNamed,
    };
}
/** Whether a path matches one of the globs and none of those that leave out. */
function globMatcher(globs) {
    // A path may hold a line feed: without the flag the glob's `.` would stop there, and the file would not be looked at.
    const any = (list) => picomatch__WEBPACK_IMPORTED_MODULE_4__([...list], { dot: true, flags: 'si' });
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const risky = globs.some((glob) => (0,_config_gaps_js__WEBPACK_IMPORTED_MODULE_5__/* .gapsOf */ .d)(glob) > fewGaps);
    const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob));
    const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)));
    const excluded = left.length === 0 ? () => false : any(left);
    const matches = (path) => included(path) && !excluded(path);
    return (path) => (risky || path.length > shortPath ? timed(matches, path, globs) : matches(path));
}
/** With no more wildcards than this, and a path no longer, a match takes no time; the watchdog itself takes 0.1 ms. */
const fewGaps = 4;
const shortPath = 128;
/** Milliseconds. */
const longestMatch = 1_000;
function timed(matches, path, globs) {
    try {
        return (0,_parser_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(longestMatch, () => matches(path));
    }
    catch (error) {
        if (!(error instanceof _parser_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .BoundError */ .nI))
            throw error;
        const named = globs.map((glob) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(glob)).join(', ');
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The globs ${named} take too long on the path ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path)}. Use fewer wildcards in them.`);
    }
}
const isMarkdown = /\.(?:md|markdown|mdown)$/i;
/** A folder means the Markdown files below it. */
function asGlob(glob) {
    const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return /[*?[\]{}()]/.test(plain) || isMarkdown.test(plain) ? plain : `${plain}/**/*.md`;
}
/** The folder that new documents go to: what stands before the first glob's own pattern; empty for the root. */
function folderOf(globs) {
    const [first = '**/*.md'] = globs.filter((glob) => !glob.startsWith('!')).map(asGlob);
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(first);
    return isGlob ? base : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(base).replace(/^\.$/, '');
}


/***/ }),

/***/ 6482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   e: () => (/* binding */ saidUnder),
/* harmony export */   usualColumns: () => (/* binding */ usualColumns)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5591);

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

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readRulesInForce)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5010);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);



/**
 * Reads configuration and templates: at most twice, the second time for templates that the configuration names.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
async function readRulesInForce(home, options) {
    const asked = typeof options.template === 'string' ? [options.template] : [];
    const misnamed = options.configPath.replace(/\.yml$/, '.yaml');
    const searched = options.template === null ? _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX : [];
    const files = new Files(home);
    await files.read([options.configPath, misnamed, ...asked, ...searched]);
    if (options.configText === null && files.at(options.configPath) === null && files.at(misnamed) !== null) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it as the configuration.`);
    }
    const configured = await settingsFrom(options, files);
    const { policyText = null } = options;
    const settings = policyText === null ? configured : await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .withPolicy */ .hZ)(configured, policyText.path, policyText.text);
    const { references } = settings;
    if (options.template !== null) {
        const template = givenTemplate(options.template, files);
        // What a kind says about its own template says nothing about another one.
        const isMeant = (index) => settings.kinds[index]?.template === null;
        return {
            kinds: settings.kinds.map((kind) => ({ kind, template })),
            references: references.map((each) => ({ ...each, kinds: each.kinds.filter(isMeant) })),
        };
    }
    const named = settings.kinds.flatMap((kind) => kind.template ?? []);
    await files.read(named);
    const found = _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX.find((path) => files.at(path) !== null);
    const usual = found === undefined
        ? { path: _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInPath */ .x9, source: 'built-in', text: null }
        : { path: found, source: 'repository', text: files.text(found) };
    const templateOf = ({ template: path }) => path === null ? usual : { path, source: 'config', text: files.text(path, placeOf(settings, path)) };
    return { kinds: settings.kinds.map((kind) => ({ kind, template: templateOf(kind) })), references };
}
function givenTemplate(given, files) {
    return typeof given === 'string' ? { path: given, source: 'option', text: files.text(given) } : given;
}
async function settingsFrom({ configPath, configText, configRequired }, files) {
    if (configText !== null)
        return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .sb)(configPath, configText);
    const content = files.at(configPath);
    if (content !== null)
        return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .sb)(configPath, textOf(configPath, content));
    if (configRequired)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The configuration \`${configPath}\` does not exist ${files.where}.`);
    return _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L6;
}
/** Where the configuration names a template, as the beginning of a sentence about it. */
function placeOf({ references }, path) {
    const reference = references.find(({ what, name }) => what === 'template' && name === path);
    return reference === undefined ? '' : `${reference.place}: `;
}
/** Files that were read once. */
class Files {
    #home;
    #contents = new Map();
    constructor(home) {
        this.#home = home;
    }
    get where() {
        return this.#home.where;
    }
    async read(paths) {
        const wanted = [...new Set(paths)].filter((path) => !this.#contents.has(path));
        if (wanted.length === 0)
            return;
        const contents = await this.#home.read(wanted);
        for (const [index, path] of wanted.entries())
            this.#contents.set(path, contents[index] ?? null);
    }
    at(path) {
        return this.#contents.get(path) ?? null;
    }
    /** Text of a template that must be there. */
    text(path, place = '') {
        const content = this.at(path);
        if (content === null)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place}The template \`${path}\` does not exist ${this.where}.`);
        return textOf(path, content);
    }
}
function textOf(path, content) {
    if (content.kind === 'unreadable')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be read. ${content.reason}`);
    return content.text;
}


/***/ })

};
