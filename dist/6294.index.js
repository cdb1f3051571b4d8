export const id = 6294;
export const ids = [6294];
export const modules = {

/***/ 6294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/compare.js + 8 modules
var compare = __webpack_require__(8366);
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
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/src/report/unified-diff.js
var unified_diff = __webpack_require__(3164);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/source/error-code.js
var error_code = __webpack_require__(8471);
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
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === null)
            throw error;
        return `The file system does not allow it (${code}).`;
    }
}

// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/chosen-documents.js
var chosen_documents = __webpack_require__(743);
// EXTERNAL MODULE: ./build/src/cli/judging.js
var cli_judging = __webpack_require__(4584);
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
    const tree = await (0,working_tree.openWorkingTree)(process.cwd());
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
            text: terminal ? (0,unified_diff/* shownDiff */.fN)(diff, color) : unread(diff),
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
/**
 * A diff says what the documents say, byte for byte, and a runner would take some of its lines for commands: there it
 * stands between two lines of ours that stop that. git passes over them.
 */
function unread(diff) {
    if (diff === '' || process.env['GITHUB_ACTIONS'] !== 'true')
        return diff;
    const token = `docgate-${(0,external_node_crypto_.randomUUID)()}`;
    return `::stop-commands::${token}\n${diff}::${token}::\n`;
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

/***/ 2670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   FD: () => (/* binding */ beginsList),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UX: () => (/* binding */ inOneLine),
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
/* harmony import */ var _template_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);

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
function unsaid(message) {
    return inOneLine(message).filter((text) => !message.reason.includes(`\`${text.replace(/^#+ /, '')}\``));
}
/** Replacements that a sentence can name: some words on one line. */
function inOneLine({ expected }) {
    return expected.filter((text) => text !== '' && !/[\r\n]/.test(text));
}
/** The reason begins the list of replacements ("`a`, `b` or 2 more"), and what is unsaid are the others. */
function beginsList(message) {
    const left = unsaid(message).length;
    return left > 0 && left < inOneLine(message).length;
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** What a section is called where a sentence names it. `named`: its number or title as it shall be shown. */
function sectionName(section, named = section) {
    return section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ ? startOfDocument : `section ${named}`;
}
/** What stands before the first section has no heading. */
const startOfDocument = 'start of the document';
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
    if (section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ && reason.includes(startOfDocument))
        return null;
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

/***/ 9725:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ EnvironmentError)
/* harmony export */ });
/**
 * The surroundings do not allow the work: no repository, an unknown ref, a rate limit used up, a list that is cut off.
 * The message is one clear sentence with the remedy, fit for stderr as it is; it holds no stack, no token and no path
 * that the user did not name.
 */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}


/***/ }),

/***/ 193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9310);

/**
 * Kind of a tree entry.
 *
 * @param mode numeric mode as git and GitHub have it, for example `0o100644`.
 */
function entryKind(mode) {
    switch (mode & 0o170000) {
        case 0o120000:
            return 'symlink';
        case 0o160000:
            return 'submodule';
        case 0o040000:
            return 'folder';
        default:
            return 'file';
    }
}
/** The sentence for an entry that is there and can't be read as text. */
function unreadable(kind) {
    switch (kind) {
        case 'symlink':
            return { kind: 'unreadable', reason: 'It is a symbolic link, which is not followed.' };
        case 'submodule':
            return { kind: 'unreadable', reason: 'It is a submodule, which is not read.' };
        case 'path':
            return { kind: 'unreadable', reason: 'Its path is not UTF-8.' };
    }
}
/** The sentence for a file over {@link maxFileBytes}. @param bytes size of the file. */
function tooLarge(bytes) {
    return {
        kind: 'unreadable',
        reason: `It has ${bytes.toLocaleString('en-GB')} bytes, more than the ${_source_js__WEBPACK_IMPORTED_MODULE_0__/* .maxFileBytes */ .e.toLocaleString('en-GB')} that are read.`,
    };
}
/** Decodes a file's bytes as strict UTF-8. A byte order mark stays: positions count from the file's first character. */
function decodeFile(bytes) {
    if (bytes.byteLength > _source_js__WEBPACK_IMPORTED_MODULE_0__/* .maxFileBytes */ .e)
        return tooLarge(bytes.byteLength);
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'It is not UTF-8 text.' };
    }
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


/***/ }),

/***/ 6865:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder),
/* harmony export */   openWorkingTree: () => (/* binding */ openWorkingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _environment_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9725);
/* harmony import */ var _file_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(193);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6707);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9310);







/**
 * Opens the working tree that a folder belongs to.
 *
 * @param toList the files will be asked for: git looks for them while it looks for the top folder, which this one is as
 * a rule.
 * @throws EnvironmentError where the folder is not there, or git does not trust its owner.
 */
async function openWorkingTree(directory, { toList = false } = {}) {
    const early = toList && entryAt(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, '.git')) !== null ? listTracked(directory) : null;
    // Whatever goes wrong with it goes wrong again where it is waited for.
    early?.catch(() => { });
    const repository = await findTop(directory);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository ?? directory);
    const isHere = repository !== null && top === realPathOf(directory);
    return {
        top,
        list: () => (repository === null ? walk(top) : isHere && early !== null ? early : listTracked(top)),
        ...openFolder(top),
    };
}
/** Reads below a folder whose path is real, as `openWorkingTree` found it. */
function openFolder(top) {
    const readNow = readerOf(top);
    return { readNow, read: async (file) => readNow(file) };
}
async function findTop(directory) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, '.')).catch(() => null);
    if (folder === null)
        throw new _environment_error_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .e(`There is no folder ${directory}: give one that is there.`);
    try {
        return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(directory)).top;
    }
    catch (error) {
        if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .NotARepository */ .vn)
            return null;
        throw error;
    }
}
async function listTracked(top) {
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(top, ['ls-files', '-z', '-t', '--cached', '--others', '--deleted', '--exclude-standard']);
    const entries = output
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => ({ tag: entry[0], file: entry.slice(2) }));
    const deleted = new Set(entries.filter(({ tag }) => tag === 'R').map(({ file }) => file));
    // An untracked repository inside of this one is listed with a slash at its end. A conflict lists a path three times.
    const files = entries.map(({ file }) => file).filter((file) => !deleted.has(file) && !file.endsWith('/'));
    return [...new Set(files)].sort();
}
/** Folders that hold nobody's documents and may hold very many files. */
const skippedFolders = new Set(['.git', 'node_modules']);
async function walk(top) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(top, folder), { withFileTypes: true });
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
function readerOf(top) {
    const folders = new Map();
    const isPlain = (folder) => {
        const known = folders.get(folder) ?? realPathOf(folder) === folder;
        folders.set(folder, known);
        return known;
    };
    return (file) => readFileOf(top, file, isPlain);
}
/** git's own folder, which may hold a token, is no part of its tree, however a file system writes its name. */
const ofGit = /(?:^|\/)\.git(?:\/|$)/i;
/** @param isPlain no link leads to the folder. */
function readFileOf(top, file, isPlain) {
    if (file === '' || file.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(file) || ofGit.test(file))
        return null;
    const full = node_path__WEBPACK_IMPORTED_MODULE_2__.join(top, file);
    if (!full.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return null;
    // A symlinked folder on the way leads elsewhere: for git such a path is not in the tree.
    if (!isPlain(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(full)))
        return null;
    const found = entryAt(full);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)('symlink');
    if (found.isDirectory())
        return entryAt(node_path__WEBPACK_IMPORTED_MODULE_2__.join(full, '.git')) !== null ? (0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)('submodule') : null;
    if (!found.isFile())
        return { kind: 'unreadable', reason: 'It is not a regular file.' };
    if (found.size > _source_js__WEBPACK_IMPORTED_MODULE_6__/* .maxFileBytes */ .e)
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(found.size);
    try {
        return (0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeFile */ .JG)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full));
    }
    catch {
        return { kind: 'unreadable', reason: 'The file system does not allow reading it.' };
    }
}
/** `null` where there is nothing. */
function realPathOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return null;
    }
}
function entryAt(full) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headId)
/* harmony export */ });
/** Id of what stands before the first section. */
const headId = '(head)';


/***/ })

};
