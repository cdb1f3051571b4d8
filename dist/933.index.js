export const id = 933;
export const ids = [933];
export const modules = {

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

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./build/src/compare.js + 17 modules
var compare = __webpack_require__(4195);
// EXTERNAL MODULE: ./build/src/fix/edit.js
var edit = __webpack_require__(4293);
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
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/src/report/unified-diff.js



/** A change of one file as `git apply` takes it; empty where nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const patch = (0,create/* structuredPatch */.YB)(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 });
    return (0,create/* formatPatch */.Gu)({ ...patch, isGit: true });
}
/** A diff for a person at a terminal: coloured, and with nothing in it that moves the cursor. */
function shownDiff(diff, color) {
    const { bold, cyan, green, red } = picocolors.createColors(color);
    const paint = (line) => {
        if (/^(?:diff --git |--- a\/|\+\+\+ b\/)/.test(line))
            return bold;
        if (line.startsWith('@@'))
            return cyan;
        return line.startsWith('+') ? green : line.startsWith('-') ? red : (text) => text;
    };
    const lines = diff.split('\n').map((line) => {
        const start = /^.?[ \t]*/.exec(line)?.[0] ?? '';
        return line.trim() === '' || start === line ? line : paint(line)(`${start}${(0,terminal/* foreign */.V$)(line.slice(start.length))}`);
    });
    return lines.join('\n');
}

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
var working_tree = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/src/cli/local-documents.js + 1 modules
var local_documents = __webpack_require__(2043);
;// CONCATENATED MODULE: ./build/src/cli/fix-command.js








/**
 * `docgate fix`: applies what has one certain answer. With `--dry-run` it prints the change and leaves the files alone.
 * Exit code 1: a document could not be read or written, or `--dry-run` found something to fix.
 *
 * @throws UsageError, EnvironmentError
 */
async function fixCommand(args, today) {
    const tree = await (0,working_tree/* openWorkingTree */.A)(process.cwd());
    const { documents, repository, notes } = await (0,local_documents/* localDocuments */.a)(args, tree, today);
    const mended = [];
    for (const document of documents) {
        const result = mend(document, repository);
        const changes = result.after !== result.before;
        const problem = changes && !args.dryRun ? await replaceFile(tree.top, result.path, result.before, result.after) : result.problem;
        mended.push({ ...result, problem: result.problem ?? problem });
    }
    const broken = mended.filter(({ problem }) => problem !== null);
    if (args.dryRun) {
        const diff = mended.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
        const terminal = process.stdout.isTTY === true;
        const color = args.color && terminal && process.env['NO_COLOR'] === undefined;
        return {
            text: terminal ? shownDiff(diff, color) : diff,
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

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readDestination),
/* harmony export */   X_: () => (/* binding */ filesLinkedInto),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
const foreign = { kind: 'foreign' };
/** `mailto:`, `https:`, and `C:`, which is no place for anybody else either. */
const scheme = /^[a-z][a-z\d+.-]*:/i;
/** Filled in by a program before anybody follows it. */
const filledIn = /\{\{|\{%|\$\{|%7B%7B|[<>]/i;
/** What a repository has on GitHub beside its files; `../../issues` of a file in the root leads there. */
const pages = /^(?:issues|pulls?|discussions|actions|projects|wiki|security|pulse|graphs|releases|tags|branches|labels|milestones?|commits?|compare|blob|tree|raw|blame|packages|deployments|settings|network|stargazers|forks|archive)(?:\/|$)/;
/**
 * Reads the address of a link or an image.
 *
 * @param url as Markdown has it, escapes and angle brackets taken away.
 * @param from path of the file that holds the link, from the root.
 */
function readDestination(url, from) {
    const address = url.trim();
    if (address === '' || scheme.test(address) || address.startsWith('//') || filledIn.test(address))
        return foreign;
    const hash = address.indexOf('#');
    const fragment = hash < 0 ? null : readFragment(address.slice(hash + 1));
    const path = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/s, '');
    if (path === '')
        return fragment === null ? foreign : { kind: 'here', fragment };
    const { above, rest } = resolve(decode(path), from);
    if (above === 0)
        return { kind: 'inside', path: rest, fragment };
    return above === 2 && pages.test(rest) ? foreign : { kind: 'outside', path: rest };
}
/** The address that leads from one file to another, in the manner of the one it stands in for. */
function addressOf(path, from, like) {
    const tail = /\/?(?:[?#].*)?$/s.exec(like)?.[0] ?? '';
    const encoded = path.split('/').map(encodeSegment).join('/');
    if (like.startsWith('/'))
        return `/${encoded}${tail}`;
    const there = encoded.split('/');
    const here = from.split('/').slice(0, -1).map(encodeSegment);
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
        shared++;
    const up = here.slice(shared).map(() => '..');
    const relative = [...up, ...there.slice(shared)].join('/');
    return `${like.startsWith('./') && up.length === 0 ? './' : ''}${relative}${tail}`;
}
/** Lines of code, footnotes, a text to look for: places that are there in any file, or that nobody can tell. */
const anywhere = /^(?:|top|readme|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|fn(?:ref)?-.*|:~:.*)$/is;
function readFragment(raw) {
    const fragment = decode(raw).replace(/^user-content-/i, '');
    return anywhere.test(fragment) ? null : fragment;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What would end an address in Markdown, or mean something in it, does not stand for itself. */
function encodeSegment(segment) {
    return segment.replace(/[\s%?#()<>[\]\\"'`]/g, (sign) => /[()']/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign));
}
/** @returns the path from the root, and how many folders above the root it leads. */
function resolve(path, from) {
    const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
    let above = 0;
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            above++;
    }
    return { above, rest: segments.join('/') };
}
const markdownFile = /\.(?:md|markdown|mdown)$/i;
/** A file that GitHub shows with headings that can be linked to. */
function isMarkdown(path) {
    return markdownFile.test(path);
}
/** Every link into another Markdown file has this in it, between its path and the name of the place. */
const intoMarkdown = /\.(?:md|markdown|mdown)(?:\?[^\s#)>]{0,200})?#/gi;
/** No path of a link is longer. */
const longestPath = 500;
/** No document has more; a wall of them is looked at up to here. */
const mostLinks = 1_000;
const mostOpenings = 20;
/**
 * Paths of Markdown files that a text may link into with `#…`, found without parsing it: all that are linked, and
 * perhaps some more.
 */
function filesLinkedInto(text, from) {
    const found = new Set();
    let links = 0;
    for (const match of text.matchAll(intoMarkdown)) {
        links++;
        if (links > mostLinks)
            break;
        const start = Math.max(0, match.index - longestPath);
        const line = text.slice(start, match.index + match[0].indexOf('#')).replace(/^[\s\S]*[\r\n]/, '');
        // A path may hold a parenthesis, and a space between angle brackets: every place where it may begin is tried.
        const openings = [...line.matchAll(/[(<\s"'=[]/g)].slice(-mostOpenings).map(({ index }) => index + 1);
        for (const at of [0, ...openings]) {
            const destination = readDestination(line.slice(at).replace(/\\(?=[!-/:-@[-`{-~])/g, ''), from);
            if (destination.kind === 'inside' && isMarkdown(destination.path))
                found.add(destination.path);
        }
    }
    return found;
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ kindMatcher),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);



/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md']);
/**
 * Which paths are documents, and of which kind: the first one whose globs match. Templates and a folder's README or
 * index are none. Where globs were `asked` for, what they match is a document and nothing else is.
 */
function kindMatcher(kinds, templates, asked) {
    const matchers = kinds.map(({ files }) => globMatcher(files));
    const isAsked = asked === null ? null : globMatcher(asked);
    const never = new Set([..._template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX, ...templates]);
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
    const any = (list) => picomatch__WEBPACK_IMPORTED_MODULE_2__([...list], { dot: true, flags: 'si' });
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob));
    const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)));
    if (left.length === 0)
        return included;
    const excluded = any(left);
    return (path) => included(path) && !excluded(path);
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
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(first);
    return isGlob ? base : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(base).replace(/^\.$/, '');
}


/***/ }),

/***/ 2670:
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

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takesAway),
/* harmony export */   e: () => (/* binding */ basePaths)
/* harmony export */ });
/** The files of base: those of head with the list of changed files undone. */
function basePaths(head, changes) {
    const paths = new Set(head);
    for (const { path, change } of changes)
        if (change === 'added' || change === 'renamed')
            paths.delete(path);
    for (const { path, previousPath, change } of changes) {
        if (change === 'removed')
            paths.add(path);
        if (previousPath !== null)
            paths.add(previousPath);
    }
    return [...paths];
}
/** The change takes a file away from where it was. */
function takesAway({ change }) {
    return change === 'removed' || change === 'renamed';
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Paths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** What is there at one side of a change: its files, and the folders they are in. */
class Paths {
    #files;
    #folders;
    #globs = new Map();
    #names = new Map();
    #comparisons = mostComparisons;
    #sorted = null;
    #stems = null;
    #byName = null;
    constructor(files) {
        this.#files = new Set(files);
        const folders = new Set(['']);
        for (const file of files) {
            for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
                const folder = file.slice(0, at);
                if (folders.has(folder))
                    break;
                folders.add(folder);
            }
        }
        this.#folders = folders;
    }
    /** A file, a folder, or something below a link or a submodule, into which nobody can look from here. */
    has(path) {
        return this.#files.has(path) || this.#folders.has(path) || this.#leadsBelowFile(path);
    }
    hasFolder(path) {
        return this.#folders.has(path);
    }
    /** A file or a folder matches; also where the glob leaves out the folders that lead to it. */
    matches(glob) {
        const known = this.#globs.get(glob);
        if (known !== undefined)
            return known;
        // Who asks for more than anybody writes down gets no complaint.
        const matched = this.#comparisons <= 0 || hasManyGaps(glob) || this.#anyMatches(glob);
        this.#globs.set(glob, matched);
        return matched;
    }
    /**
     * The path itself, or the first one, as they are sorted, that ends with it behind a slash; or the file that has it but
     * for its ending, as code often names code.
     */
    ending(path) {
        if (this.has(path))
            return path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const found = this.named(name).find((each) => each.endsWith(`/${path}`));
        if (found !== undefined || name.includes('.'))
            return found ?? null;
        this.#stems ??= new Map([...this.#files].map((file) => [file.replace(/(?<=[^/])\.[^/]*$/, ''), file]));
        return this.#stems.get(path) ?? null;
    }
    /** Files and folders with this name, by their paths, sorted; without regard to case. */
    named(name) {
        this.#byName ??= byName(this.sorted());
        return this.#byName.get(name.toLowerCase()) ?? [];
    }
    /** Files and folders, sorted. */
    sorted() {
        this.#sorted ??= [...this.#files, ...this.#folders].filter((path) => path !== '').sort();
        return this.#sorted;
    }
    /** Files and folders below a folder. */
    below(folder) {
        if (folder === '')
            return this.sorted();
        const all = this.sorted();
        const start = `${folder}/`;
        let low = 0;
        let high = all.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((all[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (all[end]?.startsWith(start))
            end++;
        return all.slice(low, end);
    }
    /** Names of the files and folders right in a folder. */
    namesIn(folder) {
        const known = this.#names.get(folder);
        if (known !== undefined)
            return known;
        const start = folder === '' ? 0 : folder.length + 1;
        const names = this.below(folder).flatMap((path) => (path.includes('/', start) ? [] : [path.slice(start)]));
        this.#names.set(folder, names);
        return names;
    }
    files() {
        return [...this.#files];
    }
    isFile(path) {
        return this.#files.has(path);
    }
    #leadsBelowFile(path) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (this.#files.has(path.slice(0, at)))
                return true;
        }
        return false;
    }
    #anyMatches(glob) {
        const { base } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob);
        const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_0__([glob, `**/${glob}`], globOptions);
        const near = this.#folders.has(base) ? this.below(base) : [];
        const any = (paths) => {
            this.#comparisons -= paths.length;
            return paths.some((path) => isMatch(path));
        };
        return any(near) || (near.length < this.sorted().length && any(this.sorted()));
    }
}
const globOptions = { dot: true, noextglob: true, nonegate: true, flags: 's' };
/** Each glob is held against every path; this takes seconds. */
const mostComparisons = 2_000_000;
/** A pattern with more gaps than this takes a matcher long. */
const mostGaps = 5;
const longestGlob = 200;
function hasManyGaps(glob) {
    return glob.length > longestGlob || (glob.match(/\*+|\?+|\{|\[/g) ?? []).length > mostGaps;
}
function byName(paths) {
    const names = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        const same = names.get(name);
        if (same === undefined)
            names.set(name, [path]);
        else
            same.push(path);
    }
    return names;
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
