export const id = 8763;
export const ids = [8763];
export const modules = {

/***/ 4419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ givenPolicy),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Rg: () => (/* binding */ noRuleUrl),
/* harmony export */   eQ: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _source_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8471);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);





const configPath = '.github/docgate.yml';
/** On a laptop messages carry no link: the rule's name is enough to look it up. */
function noRuleUrl() {
    return '';
}
/**
 * Text of a file that an option names.
 *
 * @throws UsageError where it is not there, too large or no text.
 */
async function readGiven(file, what) {
    // A device has no end, and a pipe no size.
    const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: _source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e })).catch((error) => {
        const code = (0,_source_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(code === 'ENOENT'
            ? `There is no ${what} ${file}.`
            : code === 'EISDIR'
                ? `The ${what} ${file} is a folder.`
                : `The ${what} ${file} cannot be read (${code}).`);
    });
    if (bytes.byteLength > _source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The ${what} ${file} has more than ${_source_source_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .e.toLocaleString('en-GB')} bytes. Make it smaller.`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The ${what} ${file} is not UTF-8 text.`);
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

/***/ 8763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/report/unified-diff.js
var unified_diff = __webpack_require__(3164);
// EXTERNAL MODULE: ./build/src/review.js + 4 modules
var review = __webpack_require__(755);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
// EXTERNAL MODULE: ./build/src/source/git-command.js
var git_command = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/src/source/file-content.js
var file_content = __webpack_require__(193);
// EXTERNAL MODULE: ./build/src/source/lists.js
var lists = __webpack_require__(4786);
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
        if (status === 'R') {
            files.push({ path: tokens[at + 2] ?? '', previousPath: first, change: 'renamed', patch: null });
            at += 3;
        }
        else {
            const change = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
            files.push({ path: first, previousPath: null, change, patch: null });
            at += 2;
        }
    }
    return files.sort(lists/* byPath */.f);
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
    const entries = await entriesByCommit(directory, requests);
    const found = requests.map(({ commit, path }) => entries.get(commit)?.get(path) ?? null);
    const wanted = found.flatMap((entry) => entry !== null && (0,file_content/* entryKind */.FY)(entry.mode) === 'file' && entry.size <= source/* maxFileBytes */.e ? [entry.oid] : []);
    const blobs = await readBlobs(directory, [...new Set(wanted)]);
    return (0,lists/* answered */.o)(requests, found).map(([{ path }, entry]) => {
        // A path that came out of git with a replacement character is there, but no longer the name git knows.
        if (entry === null)
            return path.includes('\uFFFD') ? (0,file_content/* unreadable */.O$)('path') : null;
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
/** What stands at paths of commits, in the order asked for; `null` where there is no such file. */
async function entriesOf(directory, requests) {
    const entries = await entriesByCommit(directory, requests);
    return requests.map(({ commit, path }) => {
        const entry = entries.get(commit)?.get(path);
        if (entry === undefined)
            return null;
        const kind = (0,file_content/* entryKind */.FY)(entry.mode);
        return kind === 'folder' ? null : { id: `${kind} ${entry.oid}` };
    });
}
async function entriesByCommit(directory, requests) {
    const paths = new Map();
    for (const { commit, path } of requests) {
        const ofCommit = paths.get(commit) ?? new Set();
        paths.set(commit, ofCommit.add(path));
    }
    const entries = new Map();
    for (const [commit, ofCommit] of paths)
        entries.set(commit, await listEntries(directory, commit, [...ofCommit]));
    return entries;
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
    async branch(commit) {
        try {
            const output = await (0,git_command/* git */.$Y)(this.#directory, ['merge-base', this.tipCommit, commit]);
            const base = output.toString('utf8').trim();
            return { commit: base, removed: (0,source/* removedAmong */.r)(await changedFiles(this.#directory, base, commit)) };
        }
        catch (error) {
            if (error instanceof git_command/* GitExit */.jm)
                return 'unreachable';
            throw error;
        }
    }
    async entriesAt(requests) {
        return this.#reachable(requests, (some) => entriesOf(this.#directory, some));
    }
    async contentsAt(requests) {
        return this.#reachable(requests, (some) => readFiles(this.#directory, some));
    }
    /** Asks for what can be had: a commit may be missing in this clone. */
    async #reachable(requests, ask) {
        const known = await commitsIn(this.#directory, [...new Set(requests.map(({ commit }) => commit))]);
        const some = requests.filter(({ commit }) => known.has(commit));
        const answers = new Map((await ask(some)).map((answer, index) => [some[index], answer]));
        return requests.map((request) => answers.get(request) ?? (known.has(request.commit) ? null : 'unreachable'));
    }
}
/** Those of the commits that this clone has. */
async function commitsIn(directory, commits) {
    if (commits.length === 0)
        return new Set();
    const output = await (0,git_command/* git */.$Y)(directory, ['cat-file', '--batch-check'], commits.map((oid) => `${oid}\n`).join(''));
    const lines = output.toString('utf8').split('\n');
    return new Set(lines.flatMap((line) => /^([0-9a-f]+) commit /.exec(line)?.[1] ?? []));
}
/**
 * The commit that a name stands for.
 *
 * @throws EnvironmentError where git knows none.
 */
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
            throw new environment_error/* EnvironmentError */.e(`git cannot compare the two sides: ${(0,git_command/* firstLine */.TM)(error.stderr)}.`);
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

// EXTERNAL MODULE: ./build/src/review/evidence.js + 4 modules
var evidence = __webpack_require__(207);
// EXTERNAL MODULE: ./build/src/document/found.js
var found = __webpack_require__(4315);
;// CONCATENATED MODULE: ./build/src/source/git-commits.js


/** Hash, parents, author, committer and message of a commit, each followed by a NUL. */
const format = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B'].map((field) => `${field}%x00`).join('');
const fields = 7;
/**
 * Commits that one side has and the other has not, oldest first. git knows no logins, so a person goes by everything that
 * one could be taken from: the login in an address of GitHub's own, the address, the part before its `@`, and the name.
 */
async function commitsBetween(directory, base, head) {
    const output = await (0,git_command/* git */.$Y)(directory, [
        ...['-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'log.showSignature=false', '-c', 'log.mailmap=false'],
        ...[
            'log',
            '--topo-order',
            '--reverse',
            '--no-color',
            '--no-patch',
            `--format=tformat:${format}`,
            `${base}..${head}`,
        ],
    ]);
    const parts = output.toString('utf8').split('\0');
    const commits = [];
    for (let at = 0; at + fields <= parts.length; at += fields) {
        const part = (index) => (0,found/* textAt */.$6)(parts, at + index);
        const [oid, parents, name, email] = [part(0), part(1), part(2), part(3)];
        const [committer, address, message] = [part(4), part(5), part(6)];
        const people = [[name, email], [committer, address], ...coAuthors(message)];
        commits.push({
            // The line break between two commits stands before the hash.
            oid: oid.trim(),
            parents: parents.split(' ').filter((parent) => parent !== ''),
            people: [...new Set(people.flatMap(namesOf))],
        });
    }
    return commits;
}
function coAuthors(message) {
    const trailers = message.split('\n').map((line) => /^co-authored-by:([^<>]*)<([^<>]+)>\s*$/i.exec(line));
    return trailers.flatMap((match) => (match === null ? [] : [[(0,found/* textAt */.$6)(match, 1).trim(), (0,found/* textAt */.$6)(match, 2)]]));
}
function namesOf([name, email]) {
    const address = email.trim().toLowerCase();
    // Of merges and accepted suggestions on GitHub's pages.
    if (address === 'noreply@github.com')
        return [];
    const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
    const names = [name.trim().toLowerCase(), address, local, local.replace(/^\d+\+/, '')];
    return names.filter((each) => each !== '');
}

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/cli/approvals.js





/** Who is in a team only GitHub knows. */
const unknownTeam = {
    kind: 'unreadable',
    reason: 'git knows no teams, so only people whom the policy names count here.',
};
/**
 * The evidence that there would be if these people had approved. Each is taken as a person with write access; who wrote
 * the commits is known from git.
 *
 * @param approvals `USER` for head, `USER@SHA` for another commit.
 * @throws UsageError for what is no approval, and for a commit that git does not know.
 */
async function givenApprovals(directory, source, findings, approvals) {
    const commits = await commitsBetween(directory, source.tipCommit, source.headCommit);
    const reviews = [];
    for (const approval of approvals) {
        const { login, revision } = readApproval(approval);
        const commit = revision === null ? source.headCommit : await commitOf(directory, revision, approval);
        reviews.push({
            author: { login, bot: login.endsWith('[bot]') },
            canWrite: true,
            state: 'APPROVED',
            commit,
            body: '',
            url: '',
            submittedAt: '',
        });
    }
    const state = {
        // Whose pull request it would be git does not know; the authors of its commits it does.
        author: { login: '', bot: false },
        commits,
        commitsComplete: true,
        headSha: source.headCommit,
        retargetedAt: '',
        reviews,
    };
    return (0,evidence/* gatherEvidence */.h)(state, findings, {
        source,
        teams: async (teams) => new Map(teams.map(({ org, slug }) => [`${org}/${slug}`.toLowerCase(), unknownTeam])),
    });
}
/** What stands behind the last `@` is a commit, where it can't be the host of an e-mail address. */
function readApproval(approval) {
    const text = approval.replace(/^@/, '');
    const at = text.lastIndexOf('@');
    const isAddress = at < 0 || (text.includes('.', at) && !/^[0-9a-f]+$/i.test(text.slice(at + 1)));
    const [login, revision] = isAddress ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
    if (login === '' || revision === '')
        throw new usage_error/* UsageError */.e(`--approve takes USER or USER@SHA, not "${approval}", for example: --approve ana@1a2b3c4`);
    if (login.includes('/'))
        throw new usage_error/* UsageError */.e(`--approve takes a person, not a team ("${approval}").`);
    return { login, revision };
}
async function commitOf(directory, revision, approval) {
    try {
        return await resolveCommit(directory, revision);
    }
    catch (error) {
        if (error instanceof environment_error/* EnvironmentError */.e)
            throw new usage_error/* UsageError */.e(`--approve ${approval}: ${error.message}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/cli/files.js
var files = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/src/cli/review-command.js







/**
 * `docgate review`: what the review of a pull request would say, from local git alone. Nobody's approval is known
 * here but those that are given.
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
        policyText: await (0,files/* givenPolicy */.AD)(args.policy),
        today,
        ruleUrl: files/* noRuleUrl */.Rg,
    });
    const evidence = args.approve.length === 0 ? null : [await givenApprovals(process.cwd(), source, findings, args.approve)];
    const report = (0,review/* conclude */.E)(findings, evidence, { failOn: args.failOn, approvals: 'gate' });
    return {
        report,
        async beside() {
            const { documents } = findings;
            return {
                advices: new Map(documents.flatMap(({ path, advice }) => (advice === undefined ? [] : [[path, advice]]))),
                columns: (0,columns/* columnsOf */.P)(documents),
                texts: new Map(documents.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
                files: await patched(source, documents),
            };
        },
    };
}
/** The changed documents with the patches that GitHub would give, which git alone does not. */
async function patched(source, documents) {
    const changed = documents.flatMap(({ path, previousPath, change, text }) => text === undefined || change === 'unchanged' ? [] : [{ path, previousPath, change, text }]);
    const bases = await source.read(changed.map(({ path, previousPath }) => ({ side: 'base', path: previousPath ?? path })));
    return (0,lists/* answered */.o)(changed, bases).map(([{ text, ...file }, base]) => {
        if (base?.kind === 'unreadable')
            return { ...file, patch: null };
        return { ...file, patch: (0,unified_diff/* hunks */.uP)(base === null ? '' : base.text, text) };
    });
}


/***/ }),

/***/ 4834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Y3: () => (/* binding */ foreignPath),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

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

/***/ 3164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   fN: () => (/* binding */ shownDiff),
/* harmony export */   uP: () => (/* binding */ hunks)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4834);




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
        const start = (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/^.?[ \t]*/, line);
        return line.trim() === '' || start === line ? line : paint(line)(`${start}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(line.slice(start.length))}`);
    });
    return lines.join('\n');
}


/***/ }),

/***/ 8471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What the system calls an error, for example `ENOENT`, or the exit code of a program; `null` for one without a code. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}


/***/ }),

/***/ 6707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   jm: () => (/* binding */ GitExit),
/* harmony export */   vn: () => (/* binding */ NotARepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _environment_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9725);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8471);




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
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ENOENT')
            throw error;
        // A missing working directory and a missing program give the same error code.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(directory).catch(() => null);
        throw folder?.isDirectory()
            ? new _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e('git was not found: install git and see that it is on the PATH.')
            : new _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`There is no folder ${directory}: give the folder of a git repository.`);
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
        const top = await git(directory, ['rev-parse', '--show-toplevel']);
        return { top: top.toString('utf8').replace(/\r?\n$/, '') };
    }
    catch (error) {
        if (!(error instanceof GitExit))
            throw error;
        if (/must be run in a work tree/.test(error.stderr))
            return { top: null };
        if (/dubious ownership|safe\.directory/.test(error.stderr)) {
            throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`git does not trust the owner of ${directory}: run "git config --global --add safe.directory" with that folder.`);
        }
        if (/not a git repository/i.test(error.stderr)) {
            throw new NotARepository(`${directory} is not in a git repository: run docgate inside of one.`);
        }
        throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`git cannot read the repository at ${directory}: ${firstLine(error.stderr)}.`);
    }
}
/** The folder is in no git repository. */
class NotARepository extends _environment_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e {
}


/***/ })

};
