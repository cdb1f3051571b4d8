export const id = 93;
export const ids = [93];
export const modules = {

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/compare.js + 13 modules
var compare = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/documents.js
var src_documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/review.js + 2 modules
var review = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/src/rules/index.js + 13 modules
var rules = __webpack_require__(81);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
// EXTERNAL MODULE: ./build/src/source/file-content.js
var file_content = __webpack_require__(193);
// EXTERNAL MODULE: ./build/src/source/git-command.js
var git_command = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/src/source/source.js
var source = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/src/source/working-tree.js






/**
 * Opens the working tree that a folder belongs to.
 *
 * @throws EnvironmentError where the folder is not there, or git does not trust its owner.
 */
async function openWorkingTree(directory) {
    const repository = await findTop(directory);
    const top = await (0,promises_.realpath)(repository ?? directory);
    return {
        top,
        list: () => (repository === null ? walk(top) : listTracked(top)),
        read: (file) => readFileOf(top, file),
    };
}
async function findTop(directory) {
    const folder = await (0,promises_.lstat)(external_node_path_.resolve(directory, '.')).catch(() => null);
    if (folder === null)
        throw new environment_error/* EnvironmentError */.e(`There is no folder ${directory}: give one that is there.`);
    try {
        return (await (0,git_command/* findRepository */.W1)(directory)).top;
    }
    catch (error) {
        if (error instanceof git_command/* NotARepository */.vn)
            return null;
        throw error;
    }
}
async function listTracked(top) {
    const known = await (0,git_command/* git */.$Y)(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const deleted = new Set(await (0,git_command/* git */.$Y)(top, ['ls-files', '-z', '--deleted']).then(splitPaths));
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
        const entries = await (0,promises_.readdir)(external_node_path_.join(top, folder), { withFileTypes: true });
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
    if (file === '' || file.includes('\0') || external_node_path_.isAbsolute(file))
        return null;
    const full = external_node_path_.join(top, file);
    if (!full.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
        return null;
    // A symlinked folder on the way leads elsewhere: for git such a path is not in the tree.
    const folder = await (0,promises_.realpath)(external_node_path_.dirname(full)).catch(() => null);
    if (folder !== external_node_path_.dirname(full))
        return null;
    const found = await (0,promises_.lstat)(full).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        return (0,file_content/* unreadable */.O$)('symlink');
    if (found.isDirectory())
        return (await isRepository(full)) ? (0,file_content/* unreadable */.O$)('submodule') : null;
    if (!found.isFile())
        return { kind: 'unreadable', reason: 'It is not a regular file.' };
    if (found.size > source/* maxFileBytes */.e)
        return (0,file_content/* tooLarge */.g$)(found.size);
    try {
        return (0,file_content/* decodeFile */.JG)(await (0,promises_.readFile)(full));
    }
    catch {
        return { kind: 'unreadable', reason: 'The file system does not allow to read it.' };
    }
}
async function isRepository(folder) {
    return (await (0,promises_.lstat)(external_node_path_.join(folder, '.git')).catch(() => null)) !== null;
}

// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/files.js
var files = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/src/cli/check-command.js










/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @throws UsageError, EnvironmentError
 */
async function checkCommand(args, today) {
    const tree = await openWorkingTree(process.cwd());
    const settings = await settingsOf(args, tree);
    const template = await templateOf(args, tree, settings);
    const schema = await (0,find/* loadSchema */.e$)(template);
    const isDocument = (0,src_documents/* documentMatcher */.e)(settings.documents, template.text === null ? null : template.path);
    const { paths, notes } = await chosenPaths(args.paths, tree, isDocument, settings);
    const documents = [];
    for (const each of paths) {
        const content = await tree.read(each);
        if (content === null)
            throw new usage_error/* UsageError */.e(`There is no file ${each}.`);
        documents.push((0,compare.checkOnly)(each, content, { schema, settings, today, ruleUrl: files/* noRuleUrl */.Rg }));
    }
    const findings = { template: { path: template.path, source: template.source }, settings, documents, notes };
    return (0,review/* conclude */.E)(findings, null, { failOn: args.failOn, approvals: 'off' });
}
async function settingsOf(args, tree) {
    const ids = rules.rules.map((rule) => rule.id);
    if (args.config !== null)
        return (0,config/* readSettings */.s)(args.config, await (0,files/* readGiven */.Q8)(args.config, 'configuration'), ids);
    const content = await tree.read(files/* configPath */.eQ);
    if (content === null)
        return config/* defaultSettings */.L;
    if (content.kind === 'unreadable')
        throw new usage_error/* UsageError */.e(`${files/* configPath */.eQ} can not be read: ${content.reason}`);
    return (0,config/* readSettings */.s)(files/* configPath */.eQ, content.text, ids);
}
async function templateOf(args, tree, settings) {
    if (args.template !== null)
        return { path: args.template, source: 'option', text: await (0,files/* readGiven */.Q8)(args.template, 'template') };
    const candidates = settings.template === null ? find/* templatePaths */.bX : [settings.template];
    for (const each of candidates) {
        const content = await tree.read(each);
        if (content?.kind === 'unreadable')
            throw new usage_error/* UsageError */.e(`The template ${each} can not be read: ${content.reason}`);
        if (content !== null)
            return { path: each, source: settings.template === null ? 'repository' : 'config', text: content.text };
    }
    if (settings.template !== null)
        throw new usage_error/* UsageError */.e(`${files/* configPath */.eQ}: the template ${settings.template} does not exist.`);
    return { path: find/* builtInPath */.x9, source: 'built-in', text: null };
}
/** Given files as they are, given folders with the documents below them; else every document of the tree. */
async function chosenPaths(given, tree, isDocument, settings) {
    const all = await tree.list();
    if (given.length === 0) {
        const paths = all.filter(isDocument);
        const notes = paths.length === 0 ? [`No document matches ${settings.documents.map((glob) => `\`${glob}\``).join(', ')}.`] : [];
        return { paths, notes };
    }
    const chosen = given.flatMap((each) => {
        const relative = external_node_path_.relative(tree.top, external_node_path_.resolve(each)).split(external_node_path_.sep).join('/');
        if (relative.startsWith('../') || relative === '..' || external_node_path_.isAbsolute(relative))
            throw new usage_error/* UsageError */.e(`${each} lies outside of ${tree.top}.`);
        const below = all.filter((file) => relative === '' || file.startsWith(`${relative}/`));
        if (below.length === 0)
            return [relative];
        const documents = below.filter(isDocument);
        if (documents.length === 0)
            throw new usage_error/* UsageError */.e(`No document below ${each} matches ${settings.documents.join(', ')}. Name the files, or set documents in ${files/* configPath */.eQ}.`);
        return documents;
    });
    return { paths: [...new Set(chosen)], notes: [] };
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
                : `The ${what} ${file} can not be read (${code}).`);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The ${what} ${file} is not UTF-8 text.`);
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
        throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`git can't read the repository at ${directory}: ${firstLine(error.stderr)}.`);
    }
}
/** The folder is in no git repository. */
class NotARepository extends _environment_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e {
}


/***/ })

};
