export const id = 5795;
export const ids = [5795];
export const modules = {

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

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./build/src/compare.js + 15 modules
var compare = __webpack_require__(338);
// EXTERNAL MODULE: ./build/src/fix/edit.js
var edit = __webpack_require__(272);
;// CONCATENATED MODULE: ./build/src/fix.js

/** Each round mends what the last one brought to light; more than this many would mean that two rules want opposite things. */
const mostRounds = 100;
/** So many fixes are tried in a round. */
const mostFixes = 1000;
/**
 * Applies every message's one expected text, checks again, and so on until nothing changes. A fix stays only where the
 * message it belongs to is gone afterwards and no link died. All else is kept byte for byte; a second run changes nothing.
 *
 * @param check the messages of a text without those that the document silences.
 */
function fix(raw, check) {
    const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
    let state = { text: raw.slice(mark.length), messages: check(raw.slice(mark.length)) };
    const applied = [];
    const seen = new Set([state.text]);
    for (let round = 0; round < mostRounds; round++) {
        const step = advance(state, apart((0,edit/* editsOf */.t7)(state.text, state.messages)), { check, seen });
        if (step === null)
            break;
        applied.push(...step.applied);
        state = step.state;
        seen.add(state.text);
    }
    return { text: mark + state.text, applied, messages: state.messages };
}
/**
 * One round: all fixes that go together, or where that does not cure each of them, as many as do; `null`: none does.
 */
function advance(state, fixes, trial) {
    const all = attempt(state, fixes, trial);
    if (all !== null)
        return { state: all, applied: fixes.map(({ message }) => message) };
    if (fixes.length < 2)
        return null;
    const middle = fixes.length >> 1;
    return advance(state, fixes.slice(0, middle), trial) ?? advance(state, fixes.slice(middle), trial);
}
/** The text with these fixes, where every message that they belong to is gone from it. */
function attempt({ text, messages }, fixes, { check, seen }) {
    if (fixes.length === 0)
        return null;
    const next = (0,edit/* applyEdits */.ct)(text, fixes.map(({ edit }) => edit));
    if (seen.has(next))
        return null;
    const left = check(next);
    // A text that could not be checked has no findings either.
    if (left.some(({ ruleId }) => ruleId === 'readable'))
        return null;
    const before = count(messages);
    const after = count(left);
    for (const [key, number] of count(fixes.map(({ message }) => message)))
        if ((after.get(key) ?? 0) > (before.get(key) ?? 0) - number)
            return null;
    if (deadLinks(left) > deadLinks(messages))
        return null;
    return { text: next, messages: left };
}
/** A heading that another place links to by its anchor is not renamed below the link: whoever mends it mends both. */
function deadLinks(messages) {
    return messages.filter(({ ruleId }) => ruleId === 'existing-link').length;
}
/** How many messages there are of each kind at each place of the template. */
function count(messages) {
    const counts = new Map();
    for (const { ruleId, section, field, group } of messages) {
        const key = JSON.stringify([ruleId, section, field, group]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
/** Those that can be applied in one go, the first of any that can't. */
function apart(fixes) {
    const chosen = [];
    let farthest = { start: 0, end: 0, text: '' };
    for (const each of fixes.toSorted((a, b) => a.edit.start - b.edit.start)) {
        if ((0,edit/* overlap */.EF)(farthest, each.edit))
            continue;
        chosen.push(each);
        if (each.edit.end >= farthest.end)
            farthest = each.edit;
    }
    return chosen.slice(0, mostFixes);
}

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2783);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4549);
// EXTERNAL MODULE: ./build/src/report/unified-diff.js
var unified_diff = __webpack_require__(2859);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/source/replace-file.js



/** No bit of its mode allows anybody to write. */
const anyWrite = 0o222;
/**
 * Puts `after` in the place of a file that still says `before`, in one step and with the same mode: whoever reads it
 * meanwhile reads the one or the other.
 *
 * @param file from the root of the tree, with `/`; no symlink on the way is followed.
 * @returns why it was not done, or `null`.
 */
async function replaceFile(top, file, before, after) {
    const full = external_node_path_.join(top, file);
    const temporary = external_node_path_.join(external_node_path_.dirname(full), `.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.docgate`);
    try {
        const found = await (0,promises_.lstat)(full);
        if (!found.isFile() || (await (0,promises_.realpath)(full)) !== full)
            return 'It is no regular file any more.';
        if ((found.mode & anyWrite) === 0)
            return 'It is read-only.';
        if (!(await (0,promises_.readFile)(full)).equals(Buffer.from(before)))
            return 'It changed meanwhile: run again.';
        const written = await (0,promises_.open)(temporary, 'wx', found.mode & 0o777);
        try {
            await written.writeFile(after);
            // What `open` gives depends on the umask.
            await written.chmod(found.mode & 0o777);
            await written.sync();
        }
        finally {
            await written.close();
        }
        await (0,promises_.rename)(temporary, full);
        return null;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        if (typeof error === 'object' && error !== null && 'code' in error)
            return `The file system does not allow it (${error.code}).`;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/src/cli/chosen-documents.js
var chosen_documents = __webpack_require__(5794);
// EXTERNAL MODULE: ./build/src/cli/judging.js
var cli_judging = __webpack_require__(1611);
// EXTERNAL MODULE: ./build/src/document/destination.js
var destination = __webpack_require__(4734);
// EXTERNAL MODULE: ./build/src/repository.js
var repository = __webpack_require__(7816);
;// CONCATENATED MODULE: ./build/src/cli/repository-around.js


/**
 * What rules may know of the working tree: its files, and the text of the documents and of what they link into.
 *
 * @param paths every file of the tree.
 * @param documents by path, as they were read.
 */
async function repositoryAround(tree, paths, documents) {
    const known = new Set(paths);
    const texts = new Map();
    const keep = (path, content) => {
        if (content?.kind === 'text')
            texts.set(path, content.text);
    };
    for (const [path, content] of documents)
        keep(path, content);
    const linked = new Set([...texts].flatMap(([path, text]) => [...(0,destination/* filesLinkedInto */.X_)(text, path)]));
    for (const each of linked)
        if (known.has(each) && !documents.has(each))
            keep(each, await tree.read(each));
    return (0,repository.repositoryOf)(paths, (path) => texts.get(path) ?? null);
}

;// CONCATENATED MODULE: ./build/src/cli/local-documents.js




/**
 * Reads all the documents that were named, at once.
 *
 * @throws UsageError, EnvironmentError
 */
async function localDocuments(args, tree, today) {
    const { documents, judging, template, notes } = await (0,chosen_documents/* chooseDocuments */.U)(args, tree, today);
    const contents = new Map();
    for (const { path } of documents) {
        const content = await tree.read(path);
        if (content === null)
            throw new usage_error/* UsageError */.e(`There is no file ${path}.`);
        contents.set(path, content);
    }
    return {
        documents: documents.flatMap(({ path, kind }) => {
            const content = contents.get(path);
            return content === undefined ? [] : [{ path, content, options: (0,cli_judging/* optionsOf */.c)(judging, kind) }];
        }),
        repository: await repositoryAround(tree, judging.files, contents),
        template,
        notes,
    };
}

;// CONCATENATED MODULE: ./build/src/cli/fix-command.js








/**
 * `docgate fix`: applies what has one certain answer. With `--dry-run` it prints the change and leaves the files alone.
 * Exit code 1: a document could not be read or written, or `--dry-run` found something to fix.
 *
 * @throws UsageError, EnvironmentError
 */
async function fixCommand(args, today) {
    const tree = await (0,working_tree/* openWorkingTree */.A)(process.cwd());
    const { documents, repository, notes } = await localDocuments(args, tree, today);
    const mended = [];
    for (const document of documents) {
        const result = mend(document, repository);
        const changes = result.after !== result.before;
        const problem = changes && !args.dryRun ? await replaceFile(tree.top, result.path, result.before, result.after) : result.problem;
        mended.push({ ...result, problem: result.problem ?? problem });
    }
    const broken = mended.filter(({ problem }) => problem !== null);
    if (args.dryRun) {
        const diff = mended.map(({ path, before, after }) => (0,unified_diff/* unifiedDiff */.WH)(path, before, after)).join('');
        const terminal = process.stdout.isTTY === true;
        const color = args.color && terminal && process.env['NO_COLOR'] === undefined;
        return {
            text: terminal ? (0,unified_diff/* shownDiff */.fN)(diff, color) : diff,
            remarks: [...broken.map(problemLine), ...notes, `${sum(mended, 'to apply')}.`]
                .map((line) => `${line}\n`)
                .join(''),
            exitCode: diff === '' && broken.length === 0 ? 0 : 1,
        };
    }
    const chapters = mended.flatMap((each) => chapter(each));
    const blocks = [...chapters, ...notes.map((note) => [(0,terminal/* foreign */.V$)(note)]), [`${sum(mended, 'applied')}.`]];
    return {
        text: `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`,
        remarks: '',
        exitCode: broken.length === 0 ? 0 : 1,
    };
}
function mend({ path, content, options }, repository) {
    if (content.kind === 'unreadable')
        return { path, before: '', after: '', applied: [], left: 0, problem: content.reason };
    const { text, applied, messages } = fix(content.text, (each) => {
        return (0,compare.checkOnly)(path, { kind: 'text', text: each }, options, repository).messages;
    });
    const unread = messages.find(({ ruleId }) => ruleId === 'readable');
    if (unread !== undefined)
        return { path, before: content.text, after: content.text, applied: [], left: 0, problem: unread.reason };
    const left = messages.filter(({ severity }) => severity !== 'notice').length;
    return { path, before: content.text, after: text, applied, left, problem: null };
}
function chapter(mended) {
    const { path, applied, left, problem } = mended;
    if (problem !== null)
        return [[problemLine(mended)]];
    if (applied.length === 0)
        return [];
    const width = Math.max(...applied.map(({ ruleId }) => (0,terminal/* columns */.YB)(ruleId)));
    return [
        [
            `${(0,terminal/* foreignPath */.Y3)(path)}: ${(0,tally/* count */.U9)(applied.length, 'fix')}`,
            ...applied.map(({ ruleId, reason }) => `  ${(0,terminal/* padded */.jC)(ruleId, width)}  ${(0,terminal/* foreign */.V$)(reason, 300)}`),
            ...(left === 0 ? [] : [`  ${leftOver(left)}`]),
        ],
    ];
}
function problemLine({ path, problem }) {
    return `${(0,terminal/* foreignPath */.Y3)(path)}: not fixed. ${(0,terminal/* foreign */.V$)(problem ?? '')}`;
}
function leftOver(left) {
    return `${(0,tally/* count */.U9)(left, 'finding')} left that ${left === 1 ? 'needs' : 'need'} a person`;
}
function sum(mended, done) {
    const well = mended.filter(({ problem }) => problem === null);
    const fixes = well.reduce((total, { applied }) => total + applied.length, 0);
    const changed = well.filter(({ applied }) => applied.length > 0).length;
    const left = well.reduce((total, each) => total + each.left, 0);
    const said = fixes === 0 ? 'Nothing to fix' : `${(0,tally/* count */.U9)(fixes, 'fix')} ${done} in ${(0,tally/* count */.U9)(changed, 'document')}`;
    return left === 0 ? said : `${said}; ${leftOver(left)}`;
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

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
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
function unsaid({ expected, reason }) {
    return expected.filter((text) => !/[\r\n]/.test(text) && !reason.includes(text.replace(/^#+ /, '')));
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
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

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Y3: () => (/* binding */ foreignPath),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1243);

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

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   fN: () => (/* binding */ shownDiff),
/* harmony export */   uP: () => (/* binding */ hunks)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7496);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);



/** A change of one file as `git apply` takes it; empty where nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 });
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({ ...patch, isGit: true });
}
/** A longer way from one text to the other takes too long to find. */
const mostChanges = 20_000;
/** The hunks of a change, as GitHub's `patch` of a file; `null` where they take too long to find. */
function hunks(before, after) {
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', { context: 3, maxEditLength: mostChanges });
    if (patch === undefined)
        return null;
    return patch.hunks
        .map(({ oldStart, oldLines, newStart, newLines, lines }) => `@@ -${from(oldStart, oldLines)},${oldLines} +${from(newStart, newLines)},${newLines} @@\n${lines.join('\n')}`)
        .join('\n');
}
/** A side without lines has the number of the line before it. */
function from(start, lines) {
    return lines === 0 ? start - 1 : start;
}
/** A diff for a person at a terminal: coloured, and with nothing in it that moves the cursor. */
function shownDiff(diff, color) {
    const { bold, cyan, green, red } = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(color);
    const paint = (line) => {
        if (/^(?:diff --git |--- a\/|\+\+\+ b\/)/.test(line))
            return bold;
        if (line.startsWith('@@'))
            return cyan;
        return line.startsWith('+') ? green : line.startsWith('-') ? red : (text) => text;
    };
    const lines = diff.split('\n').map((line) => {
        const start = /^.?[ \t]*/.exec(line)?.[0] ?? '';
        return line.trim() === '' || start === line ? line : paint(line)(`${start}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(line.slice(start.length))}`);
    });
    return lines.join('\n');
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
