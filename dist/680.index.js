export const id = 680;
export const ids = [680];
export const modules = {

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4195);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _local_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);




/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @throws UsageError, EnvironmentError
 */
async function checkCommand(args, today) {
    const { documents, repository, template, notes } = await (0,_local_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .localDocuments */ .a)(args, await (0,_source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkingTree */ .A)(process.cwd()), today);
    const checked = documents.map(({ path, content, options }) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__.checkOnly)(path, content, options, repository));
    return (0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ template, documents: checked, notes }, null, { failOn: args.failOn, approvals: 'off' });
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ givenPolicy),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Rg: () => (/* binding */ noRuleUrl),
/* harmony export */   eQ: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);


const configPath = '.github/docgate.yml';
/** On a laptop messages carry no link: the rule's name is enough to look it up. */
function noRuleUrl() {
    return '';
}
/**
 * Text of a file that an option names.
 *
 * @throws UsageError where it is not there or no text.
 */
async function readGiven(file, what) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(code === 'ENOENT'
            ? `There is no ${what} ${file}.`
            : code === 'EISDIR'
                ? `The ${what} ${file} is a folder.`
                : `The ${what} ${file} cannot be read (${code}).`);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The ${what} ${file} is not UTF-8 text.`);
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

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ localDocuments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/documents.js
var documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/files.js
var files = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/src/cli/local-rules.js
var local_rules = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/src/document/destination.js
var destination = __webpack_require__(2415);
// EXTERNAL MODULE: ./build/src/repository.js
var repository = __webpack_require__(1469);
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
 * Reads the documents that were named: given files as they are, given folders with the documents below them; all
 * documents of the tree where nothing was.
 *
 * @throws UsageError, EnvironmentError
 */
async function localDocuments(args, tree, today) {
    const rules = await (0,local_rules/* localRules */.l)(args, tree);
    const fitted = await (0,review_kinds/* loadKinds */.uq)(rules);
    const kinds = rules.kinds.map(({ kind }) => kind);
    const { kindOf, kindOfNamed } = (0,documents/* kindMatcher */.v)(kinds, (0,review_kinds/* templateFiles */.o8)(rules.kinds), null);
    const all = await tree.list();
    const { paths, notes } = chosenPaths(args.operands, tree.top, all, (file) => kindOf(file) !== null, kinds.flatMap(({ files }) => files));
    const contents = new Map();
    for (const each of paths) {
        const content = await tree.read(each);
        if (content === null)
            throw new usage_error/* UsageError */.e(`There is no file ${each}.`);
        contents.set(each, content);
    }
    const templates = (0,review_kinds/* templatesUsed */.Z_)(rules.kinds, paths.map(kindOfNamed));
    return {
        documents: [...contents].map(([each, content]) => ({
            path: each,
            content,
            options: { ...(0,review_kinds/* kindAt */.Ii)(fitted, kindOfNamed(each)), today, ruleUrl: files/* noRuleUrl */.Rg },
        })),
        repository: await repositoryAround(tree, all, contents),
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
        const relative = external_node_path_.relative(top, external_node_path_.resolve(each)).split(external_node_path_.sep).join('/');
        if (relative.startsWith('../') || relative === '..' || external_node_path_.isAbsolute(relative))
            throw new usage_error/* UsageError */.e(`${each} lies outside of ${top}.`);
        const below = all.filter((file) => relative === '' || file.startsWith(`${relative}/`));
        if (below.length === 0)
            return [relative];
        const documents = below.filter(isDocument);
        if (documents.length === 0)
            throw new usage_error/* UsageError */.e(`No document below ${each} matches ${globs.join(', ')}. Name the files, or set documents in ${files/* configPath */.eQ}.`);
        return documents;
    });
    return { paths: [...new Set(chosen)], notes: [] };
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ localRules)
/* harmony export */ });
/* harmony import */ var _review_rules_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6099);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);


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

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoriesOf: () => (/* binding */ repositoriesOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _document_anchors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2415);
/* harmony import */ var _document_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1772);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);
/* harmony import */ var _repository_base_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(396);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2842);






/** Both sides of a change, for the rules that look around. Pure; anchors are read when somebody asks for them. */
function repositoriesOf(after, changes, texts) {
    const before = changes.every(({ change }) => change === 'modified')
        ? after
        : new _repository_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .Paths */ .J((0,_repository_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .basePaths */ .e)(after.files(), changes));
    const renames = new Map(changes.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[previousPath, path]]));
    return {
        base: new Side(before, texts.base, null),
        head: new Side(after, texts.head, { before, renames }),
    };
}
/** The files of one side that nothing is compared with. */
function repositoryOf(paths, text) {
    return new Side(new _repository_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .Paths */ .J(paths), text, null);
}
class Side {
    #paths;
    #text;
    /** What head knows of base; `null` at base itself. */
    #past;
    #guesses = mostGuesses;
    #anchors = new Map();
    constructor(paths, text, past) {
        this.#paths = paths;
        this.#text = text;
        this.#past = past;
    }
    has(path) {
        return this.#paths.has(path);
    }
    hasFolder(path) {
        return this.#paths.hasFolder(path);
    }
    find(cited) {
        const found = findIn(this.#paths, cited);
        if (found !== null)
            return { path: found, isGone: false };
        const gone = this.#past === null ? null : findIn(this.#past.before, cited);
        return gone === null ? null : { path: gone, isGone: true };
    }
    isGone(path) {
        return this.#past?.before.has(path) === true && !this.#paths.has(path);
    }
    movedTo(path) {
        if (this.#past === null || this.#paths.has(path))
            return null;
        const { before, renames } = this.#past;
        return renames.get(path) ?? (before.hasFolder(path) ? folderMovedTo(path, before, renames) : null);
    }
    nearest(path) {
        const slash = path.lastIndexOf('/');
        const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
        const alike = this.#paths.named(name);
        const otherCase = alike.find((each) => each.toLowerCase() === path.toLowerCase());
        if (otherCase !== undefined)
            return otherCase;
        // A folder of the same name elsewhere is no hint: many are called `src`.
        const [only, ...more] = alike.filter((each) => this.#paths.isFile(each));
        if (only !== undefined && more.length === 0)
            return only;
        if (more.length > 0 || !this.#paths.hasFolder(folder) || this.#guesses <= 0)
            return null;
        this.#guesses--;
        const near = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(name, this.#paths.namesIn(folder).filter((each) => ending(each) === ending(name)));
        return near === null ? null : folder === '' ? near : `${folder}/${near}`;
    }
    anchors(path) {
        const known = this.#anchors.get(path);
        if (known !== undefined)
            return known;
        const anchors = (0,_document_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdown */ .sl)(path) ? readAnchors(this.#text(path)) : null;
        this.#anchors.set(path, anchors);
        return anchors;
    }
}
/** Names that are held against all beside them, in one run: who has more dead links than this gets no hints for them. */
const mostGuesses = 200;
function findIn(paths, cited) {
    const found = paths.ending(cited);
    if (found !== null)
        return found;
    return isGlob(cited) && paths.matches(cited) ? cited : null;
}
/** Brackets alone may be a part of a name (`[id].tsx`), and are tried as both. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}
function folderMovedTo(folder, before, renames) {
    let target = null;
    for (const file of before.below(folder)) {
        if (!before.isFile(file))
            continue;
        const rest = file.slice(folder.length);
        const moved = renames.get(file);
        if (moved === undefined || !moved.endsWith(rest))
            return null;
        const to = moved.slice(0, -rest.length);
        if (target !== null && to !== target)
            return null;
        target = to;
    }
    return target === '' ? null : target;
}
function ending(name) {
    return /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
}
function readAnchors(text) {
    if (text === null)
        return null;
    try {
        return (0,_document_anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorsOf */ .E)((0,_document_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .q)(text.startsWith('\uFEFF') ? text.slice(1) : text));
    }
    catch (error) {
        // Nested too deeply for any parser: nobody knows what is in it.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   jm: () => (/* binding */ GitExit),
/* harmony export */   vn: () => (/* binding */ NotARepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _environment_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9725);



/** git ended with an exit code. What that means is for the caller to say. */
class GitExit extends Error {
    name = 'GitExit';
    code;
    stderr;
    constructor(args, code, stderr) {
        super(`git ${args[0] ?? ''} ended with exit code ${code}: ${firstLine(stderr)}`);
        this.code = code;
        this.stderr = stderr;
    }
}
/**
 * Runs git without a shell and gives its output as bytes.
 *
 * @param input bytes for git's standard input.
 * @throws EnvironmentError where the folder is not there or git is not installed.
 * @throws GitExit where git ends with another exit code than 0.
 */
async function git(directory, args, input) {
    try {
        return await run(directory, args, input ?? '');
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        // A missing working directory and a missing program give the same error code.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(directory).catch(() => null);
        throw folder?.isDirectory()
            ? new _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e('git was not found: install git and see that it is on the PATH.')
            : new _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`There is no folder ${directory}: give the folder of a git repository.`);
    }
}
function run(directory, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, {
            cwd: directory,
            env: environment(),
            encoding: 'buffer',
            maxBuffer: Number.POSITIVE_INFINITY,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else if (typeof error.code === 'number')
                reject(new GitExit(args, error.code, stderr.toString('utf8')));
            else
                reject(error);
        });
        // git may end before it has read everything; its exit code says so, the broken pipe adds nothing.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
function environment() {
    return {
        ...process.env,
        // Messages are told apart by their English text.
        LC_ALL: 'C',
        // A path with `*` or a leading `:` is a path.
        GIT_LITERAL_PATHSPECS: '1',
        // GitHub knows no replace refs: both sources must see the same objects.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
/** First line of git's standard error without its `fatal: `. */
function firstLine(stderr) {
    return (stderr.split('\n', 1)[0] ?? '').replace(/^(fatal|error): /, '').trim();
}
/**
 * Path of the repository's top folder, or of the bare repository itself.
 *
 * @throws EnvironmentError where the folder is not in a repository, or git does not trust its owner.
 */
async function findRepository(directory) {
    try {
        const output = await git(directory, ['rev-parse', '--is-inside-work-tree']);
        if (output.toString('utf8').trim() !== 'true')
            return { top: null };
        const top = await git(directory, ['rev-parse', '--show-toplevel']);
        return { top: top.toString('utf8').replace(/\r?\n$/, '') };
    }
    catch (error) {
        if (!(error instanceof GitExit))
            throw error;
        if (/dubious ownership|safe\.directory/.test(error.stderr)) {
            throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`git does not trust the owner of ${directory}: run "git config --global --add safe.directory" with that folder.`);
        }
        if (/not a git repository/i.test(error.stderr)) {
            throw new NotARepository(`${directory} is not in a git repository: run docgate inside of one.`);
        }
        throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`git cannot read the repository at ${directory}: ${firstLine(error.stderr)}.`);
    }
}
/** The folder is in no git repository. */
class NotARepository extends _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e {
}


/***/ }),

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _environment_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9725);
/* harmony import */ var _file_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9310);






/**
 * Opens the working tree that a folder belongs to.
 *
 * @throws EnvironmentError where the folder is not there, or git does not trust its owner.
 */
async function openWorkingTree(directory) {
    const repository = await findTop(directory);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(repository ?? directory);
    return {
        top,
        list: () => (repository === null ? walk(top) : listTracked(top)),
        read: (file) => readFileOf(top, file),
    };
}
async function findTop(directory) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, '.')).catch(() => null);
    if (folder === null)
        throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`There is no folder ${directory}: give one that is there.`);
    try {
        return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(directory)).top;
    }
    catch (error) {
        if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .NotARepository */ .vn)
            return null;
        throw error;
    }
}
async function listTracked(top) {
    const known = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const deleted = new Set(await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['ls-files', '-z', '--deleted']).then(splitPaths));
    // An untracked repository inside of this one is listed with a slash at its end. A conflict lists a path three times.
    const files = splitPaths(known).filter((file) => !deleted.has(file) && !file.endsWith('/'));
    return [...new Set(files)].sort();
}
function splitPaths(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '');
}
/** Folders that hold nobody's documents and may hold very many files. */
const skippedFolders = new Set(['.git', 'node_modules']);
async function walk(top) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, folder), { withFileTypes: true });
        for (const entry of entries) {
            const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                files.push(relative);
            else if (!skippedFolders.has(entry.name))
                folders.push(relative);
        }
    }
    return files.sort();
}
async function readFileOf(top, file) {
    if (file === '' || file.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file))
        return null;
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file);
    if (!full.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return null;
    // A symlinked folder on the way leads elsewhere: for git such a path is not in the tree.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(full)).catch(() => null);
    if (folder !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(full))
        return null;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('symlink');
    if (found.isDirectory())
        return (await isRepository(full)) ? (0,_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('submodule') : null;
    if (!found.isFile())
        return { kind: 'unreadable', reason: 'It is not a regular file.' };
    if (found.size > _source_js__WEBPACK_IMPORTED_MODULE_5__/* .maxFileBytes */ .e)
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(found.size);
    try {
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeFile */ .JG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full));
    }
    catch {
        return { kind: 'unreadable', reason: 'The file system does not allow reading it.' };
    }
}
async function isRepository(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')).catch(() => null)) !== null;
}


/***/ })

};
