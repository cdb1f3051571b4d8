export const id = 239;
export const ids = [239];
export const modules = {

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

/***/ 9239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/src/review.js + 7 modules
var review = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
// EXTERNAL MODULE: ./build/src/source/git-command.js
var git_command = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/src/source/file-content.js
var file_content = __webpack_require__(193);
// EXTERNAL MODULE: ./build/src/source/source.js
var source = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/src/source/git-objects.js



/** Paths in one call of git: a command line has an end, 128 KiB on the strictest systems. */
const pathsPerCall = 200;
/**
 * Files that differ between two commits, sorted by path. Renames as git finds them: half of the content the same.
 * Patches are not asked for: only a review at GitHub needs them.
 */
async function changedFiles(directory, base, head) {
    // diff-tree is plumbing: the user's diff settings do not reach it, but for the limit on renames, so it is given.
    const output = await (0,git_command/* git */.$Y)(directory, ['diff-tree', '-r', '-z', '--raw', '-M50%', '-l1000', base, head]);
    const tokens = output.toString('utf8').split('\0');
    const files = [];
    let at = 0;
    // A record is ":modes oids status", its path, and for a rename the new path.
    while (tokens[at]?.startsWith(':')) {
        const status = tokens[at]?.split(' ')[4]?.charAt(0) ?? '';
        const first = tokens[at + 1] ?? '';
        if (status === 'R' || status === 'C') {
            const path = tokens[at + 2] ?? '';
            files.push(status === 'R'
                ? { path, previousPath: first, change: 'renamed', patch: null }
                : { path, previousPath: null, change: 'added', patch: null });
            at += 3;
        }
        else {
            const change = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
            files.push({ path: first, previousPath: null, change, patch: null });
            at += 2;
        }
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Paths of every file of a commit, links and submodules among them. */
async function listPaths(directory, commit) {
    const output = await (0,git_command/* git */.$Y)(directory, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    return output
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
}
/** Reads files of commits, in the order asked for; `null` where a commit has no such file. */
async function readFiles(directory, requests) {
    const paths = new Map();
    for (const { commit, path } of requests) {
        const ofCommit = paths.get(commit) ?? new Set();
        paths.set(commit, ofCommit.add(path));
    }
    const entries = new Map();
    for (const [commit, ofCommit] of paths)
        entries.set(commit, await listEntries(directory, commit, [...ofCommit]));
    const found = requests.map(({ commit, path }) => entries.get(commit)?.get(path) ?? null);
    const wanted = found.filter((entry) => entry !== null && (0,file_content/* entryKind */.FY)(entry.mode) === 'file' && entry.size <= source/* maxFileBytes */.e);
    const blobs = await readBlobs(directory, [...new Set(wanted.map((entry) => entry?.oid ?? ''))]);
    return found.map((entry, index) => {
        // A path that came out of git with a replacement character is there, but no longer the name git knows.
        if (entry === null)
            return requests[index]?.path.includes('\uFFFD') ? (0,file_content/* unreadable */.O$)('path') : null;
        const kind = (0,file_content/* entryKind */.FY)(entry.mode);
        if (kind === 'folder')
            return null;
        if (kind !== 'file')
            return (0,file_content/* unreadable */.O$)(kind);
        if (entry.size > source/* maxFileBytes */.e)
            return (0,file_content/* tooLarge */.g$)(entry.size);
        const bytes = blobs.get(entry.oid);
        return bytes === undefined
            ? { kind: 'unreadable', reason: 'Its content is missing in this clone.' }
            : (0,file_content/* decodeFile */.JG)(bytes);
    });
}
async function listEntries(directory, commit, paths) {
    const entries = new Map();
    const askable = paths.filter(isTreePath);
    for (let start = 0; start < askable.length; start += pathsPerCall) {
        const some = askable.slice(start, start + pathsPerCall);
        const output = await (0,git_command/* git */.$Y)(directory, ['ls-tree', '-z', '--long', '--full-tree', commit, '--', ...some]);
        for (const record of output.toString('utf8').split('\0')) {
            const tab = record.indexOf('\t');
            const [mode, , oid, size] = record.slice(0, tab).split(/ +/);
            if (tab < 0 || mode === undefined || oid === undefined)
                continue;
            entries.set(record.slice(tab + 1), { mode: Number.parseInt(mode, 8), oid, size: Number(size) || 0 });
        }
    }
    return entries;
}
/** Whether a path can be one of a tree: git refuses to be asked for others, such as `../x` and `/x`. */
function isTreePath(path) {
    return (!path.includes('\0') && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..'));
}
/** Contents of blobs by object ID. One that is not in this clone is not in the map. */
async function readBlobs(directory, oids) {
    const blobs = new Map();
    if (oids.length === 0)
        return blobs;
    const output = await (0,git_command/* git */.$Y)(directory, ['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''));
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf('\n', at);
        const [oid, type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        // "<oid> missing" has no content after it.
        if (oid === undefined || type !== 'blob')
            continue;
        const bytes = Number(size);
        blobs.set(oid, output.subarray(at, at + bytes));
        at += bytes + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./build/src/source/git.js



/**
 * Opens both sides of a change from local git. Reads objects only: neither index nor working tree.
 *
 * @throws EnvironmentError where there is no repository, a ref is unknown or the two have no common ancestor.
 */
async function openGitSource(range) {
    await (0,git_command/* findRepository */.W1)(range.directory);
    const tip = await resolveCommit(range.directory, range.base);
    const head = await resolveCommit(range.directory, range.head ?? 'HEAD');
    const base = await mergeBase(range, tip, head);
    return new GitSource(range.directory, { tip, base, head });
}
class GitSource {
    headCommit;
    tipCommit;
    #directory;
    #commits;
    #paths = null;
    constructor(directory, commits) {
        this.#directory = directory;
        this.#commits = commits;
        this.headCommit = commits.head;
        this.tipCommit = commits.tip;
    }
    async baseCommit() {
        return this.#commits.base;
    }
    files() {
        return changedFiles(this.#directory, this.#commits.base, this.#commits.head);
    }
    async tree() {
        this.#paths ??= listPaths(this.#directory, this.headCommit);
        return { paths: await this.#paths, complete: true };
    }
    read(requests) {
        return readFiles(this.#directory, requests.map(({ side, path }) => ({ commit: this.#commits[side], path })));
    }
}
async function resolveCommit(directory, ref) {
    const unknown = `git knows no commit ${JSON.stringify(ref)}: check the name, or fetch it first with "git fetch".`;
    // No name of a ref holds a control character, and a program's argument can't hold a NUL.
    if (/\p{Cc}/u.test(ref))
        throw new environment_error/* EnvironmentError */.e(unknown);
    try {
        const output = await (0,git_command/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
        return output.toString('utf8').trim();
    }
    catch (error) {
        if (error instanceof git_command/* GitExit */.jm)
            throw new environment_error/* EnvironmentError */.e(unknown);
        throw error;
    }
}
async function mergeBase(range, tip, head) {
    try {
        const output = await (0,git_command/* git */.$Y)(range.directory, ['merge-base', tip, head]);
        return output.toString('utf8').trim();
    }
    catch (error) {
        if (!(error instanceof git_command/* GitExit */.jm))
            throw error;
        if (error.code !== 1)
            throw new environment_error/* EnvironmentError */.e(`git can't compare the two sides: ${(0,git_command/* firstLine */.TM)(error.stderr)}.`);
        const between = `${JSON.stringify(range.base)} and ${JSON.stringify(range.head ?? 'HEAD')} have no common ancestor`;
        throw new environment_error/* EnvironmentError */.e((await isShallow(range.directory))
            ? `${between} in this shallow clone: run "git fetch --unshallow", or check out with "fetch-depth: 0".`
            : `${between}: choose a base that the change was branched from.`);
    }
}
async function isShallow(directory) {
    const output = await (0,git_command/* git */.$Y)(directory, ['rev-parse', '--is-shallow-repository']);
    return output.toString('utf8').trim() === 'true';
}

// EXTERNAL MODULE: ./build/src/cli/files.js
var files = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/src/cli/review-command.js



/**
 * `docgate review`: what the review of a pull request would say, from local git alone. Nobody's approval is known here.
 *
 * @throws UsageError, EnvironmentError
 */
async function reviewCommand(args, base, today) {
    const source = await openGitSource({ directory: process.cwd(), base, head: args.head });
    const findings = await (0,review/* findChanges */.p)(source, {
        configPath: args.config ?? files/* configPath */.eQ,
        configRequired: false,
        configText: args.config === null ? null : await (0,files/* readGiven */.Q8)(args.config, 'configuration'),
        documents: null,
        template: args.template === null
            ? null
            : { path: args.template, source: 'option', text: await (0,files/* readGiven */.Q8)(args.template, 'template') },
        today,
        ruleUrl: files/* noRuleUrl */.Rg,
    });
    return (0,review/* conclude */.E)(findings, null, { failOn: args.failOn, approvals: 'gate' });
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
