export const id = 925;
export const ids = [925];
export const modules = {

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);

const defaultSettings = {
    documents: ['docs/workflows/**/*.md'],
    template: null,
    severity: {},
    fields: { closed: ['Status', 'Risk level'], open: ['Category'] },
    watched: {
        name: 'Workflow name',
        owners: 'Primary owners',
        status: 'Status',
        risk: 'Risk level',
        safeguards: ['Approval steps', 'Risky operations'],
        approveInto: ['Live (prod)'],
        retired: ['Deprecated'],
        live: 'Live',
    },
};
const keys = ['documents', 'template', 'severity'];
const severities = ['error', 'warning', 'notice', 'off'];
/**
 * Reads `.github/docgate.yml`.
 *
 * @throws UsageError with the line, for an unknown key or value: a configuration that is half understood judges wrongly.
 */
async function readSettings(path, text, ruleIds) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const refuse = (offset, sentence) => {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${path}:${lines.linePos(offset).line}: ${sentence}`);
    };
    const problem = yaml.errors[0];
    if (problem !== undefined)
        return refuse(problem.pos[0], `not valid YAML: ${problem.message.split(/ at line |\n/)[0]}`);
    if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null))
        return defaultSettings;
    if (!isMap(yaml.contents))
        return refuse(0, `expected keys (${keys.join(', ')}), found something else.`);
    let settings = defaultSettings;
    for (const { key, value } of yaml.contents.items) {
        const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        const name = isScalar(key) ? String(key.value) : '';
        if (name === 'documents') {
            const list = isSeq(value)
                ? value.items.map((item) => (isScalar(item) ? item.value : null))
                : isScalar(value)
                    ? [value.value]
                    : [null];
            const globs = list.filter((each) => typeof each === 'string' && each !== '');
            if (globs.length !== list.length || globs.length === 0)
                refuse(at, '`documents` is a glob or a list of globs, for example `docs/workflows/**/*.md`.');
            settings = { ...settings, documents: globs };
        }
        else if (name === 'template') {
            const template = isScalar(value) && typeof value.value === 'string' && value.value !== ''
                ? value.value
                : refuse(at, '`template` is the path of a Markdown file in this repository.');
            settings = { ...settings, template };
        }
        else if (name === 'severity') {
            if (!isMap(value))
                return refuse(at, '`severity` is a map from a rule to error, warning, notice or off.');
            const chosen = {};
            for (const pair of value.items) {
                const rule = isScalar(pair.key) ? String(pair.key.value) : '';
                const where = isScalar(pair.key) ? (pair.key.range?.[0] ?? at) : at;
                const severity = severities.find((each) => isScalar(pair.value) && (pair.value.value === each || (each === 'off' && pair.value.value === false)));
                if (rule === 'readable')
                    refuse(where, 'the severity of `readable` can not be changed: what was not read was not checked.');
                if (!ruleIds.includes(rule))
                    refuse(where, `there is no rule \`${rule}\`. The rules are ${ruleIds.join(', ')}.`);
                if (severity === undefined)
                    return refuse(where, `the severity of \`${rule}\` is one of ${severities.join(', ')}.`);
                chosen[rule] = severity;
            }
            settings = { ...settings, severity: chosen };
        }
        else
            refuse(at, `unknown key \`${name}\`. The keys are ${keys.join(', ')}.`);
    }
    return settings;
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ documentMatcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);



/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md']);
/** Whether a path is a document: it matches a glob, and is neither a template nor a folder's README or index. */
function documentMatcher(globs, template) {
    // A path may hold a line feed: without the flag the glob's `.` would stop there, and the file would not be looked at.
    const any = (list) => picomatch__WEBPACK_IMPORTED_MODULE_1__([...list], { dot: true, flags: 'si' });
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)));
    const matches = excluded.length === 0 ? included : (path) => included(path) && !any(excluded)(path);
    const templates = new Set([..._template_find_js__WEBPACK_IMPORTED_MODULE_2__/* .templatePaths */ .bX, ...(template === null ? [] : [template])]);
    return (path) => isMarkdown.test(path) &&
        matches(path) &&
        !templates.has(path) &&
        !neverDocuments.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase());
}
const isMarkdown = /\.(?:md|markdown|mdown)$/i;
/** A folder means the Markdown files below it. */
function asGlob(glob) {
    const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return /[*?[\]{}()]/.test(plain) || isMarkdown.test(plain) ? plain : `${plain}/**/*.md`;
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  p: () => (/* binding */ findChanges)
});

;// CONCATENATED MODULE: ./build/src/approval/decide.js
/** Where there is no pull request, as on a laptop, nobody can have approved. */
const nobody = 'It takes an approval by a person with write access who wrote no commit of this pull request, given on its latest commit.';
/**
 * Whether a transition of the pull request is approved: by one eligible person, on the head commit. Pure. Eligible is a
 * person with write access who is neither the author, nor an author, co-author or committer of its commits, nor a bot.
 * A request for changes by such a person blocks until it is withdrawn or dismissed.
 */
function decide(evidence) {
    if (evidence === null)
        return { satisfied: false, approvals: [], missing: nobody };
    const latest = latestDecisive(evidence.reviews);
    const judged = latest.map((review) => ({ review, refusal: refusalOf(review, evidence) }));
    const eligible = judged.filter(({ refusal }) => refusal === null).map(({ review }) => review);
    const blocking = eligible.filter((review) => review.state === 'CHANGES_REQUESTED');
    if (blocking.length > 0) {
        return {
            satisfied: false,
            approvals: [],
            missing: `${names(blocking)} asked for changes; that holds until it is withdrawn or dismissed.`,
        };
    }
    const approved = eligible.filter((review) => review.state === 'APPROVED');
    const onHead = approved.filter((review) => review.commit === evidence.headSha);
    if (onHead.length > 0 && evidence.committersComplete) {
        return {
            satisfied: true,
            approvals: onHead.map((review) => ({ user: review.author.login, commit: evidence.headSha })),
            missing: '',
        };
    }
    const reasons = [
        ...(evidence.committersComplete
            ? []
            : ['the list of commits could not be read completely, so that nobody can be told from an author']),
        ...approved
            .filter((review) => review.commit !== evidence.headSha)
            .map((review) => `${decide_name(review)} approved an earlier commit${review.commit === null ? '' : ` \`${review.commit.slice(0, 7)}\``}`),
        ...judged.flatMap(({ review, refusal }) => refusal !== null && review.state === 'APPROVED'
            ? [`the approval of ${decide_name(review)} does not count: ${refusal}`]
            : []),
    ];
    return {
        satisfied: false,
        approvals: [],
        missing: reasons.length === 0 ? nobody : `${nobody} So far: ${reasons.join('; ')}.`,
    };
}
/** Each person's last word: COMMENTED leaves it as it is, DISMISSED voids it and revives no older one. */
function latestDecisive(reviews) {
    const latest = new Map();
    for (const review of reviews) {
        if (review.state !== 'COMMENTED' && review.state !== 'PENDING')
            latest.set(review.author.login.toLowerCase(), review);
    }
    return [...latest.values()].filter((review) => review.state !== 'DISMISSED');
}
/** Why a review does not count, or `null`. */
function refusalOf({ author, canWrite }, evidence) {
    const same = (login) => login.toLowerCase() === author.login.toLowerCase();
    if (author.bot)
        return 'a bot can not approve';
    if (same(evidence.author.login))
        return 'the author can not approve the own change';
    if (evidence.committers.some(same))
        return 'who wrote a commit of this pull request can not approve it';
    if (!canWrite)
        return 'no write access to this repository';
    return null;
}
function decide_name(review) {
    return `\`${review.author.login}\``;
}
function names(reviews) {
    return reviews.map(decide_name).join(' and ');
}

;// CONCATENATED MODULE: ./build/src/approval/policy.js
/** The default policy: what needs a human where a team has configured nothing. Pure. */
function requirementOf(transition, { watched }) {
    const approval = (rule, reason) => ({ requirement: 'approval', rule, reason });
    const notice = (rule, reason) => ({ requirement: 'notice', rule, reason });
    const head = transition.head ?? '';
    const into = watched.approveInto.some((value) => value.toLowerCase() === head.toLowerCase());
    switch (transition.kind) {
        case 'promoted':
            return into
                ? approval(`into ${head}`, withRisk('It goes live: from now on it acts on real data and real people.', transition))
                : notice('promoted', 'The workflow moves on.');
        case 'demoted':
            return notice('demoted', 'The workflow steps back.');
        case 'deprecated':
            return notice('deprecated', 'The workflow is retired.');
        case 'revived':
            return approval('revived', 'A retired workflow comes back, and with it what it was retired for.');
        case 'risk-lowered':
            if (transition.base === null)
                return approval('risk named', 'The risk was not said before, and unknown is not low. Someone must agree with the level.');
            return approval('risk lowered', 'The risk is declared lower, and with it every safeguard that hangs on it. Make sure that the risk itself went down, not only its label.');
        case 'risk-raised':
            return approval('risk raised', 'The risk is declared higher; someone must agree that the safeguards still suffice.');
        case 'renamed':
            return approval('renamed', 'Alerts, dashboards and other documents know the workflow by its name.');
        case 'owners-changed':
            return approval('owners changed', 'Whoever takes the workflow over, and whoever hands it over, must know.');
        case 'safeguard-weakened':
            return approval('safeguard weakened', withRisk('A safeguard was removed or changed.', transition));
        case 'section-removed':
            return approval('section removed', 'A whole section is gone, and with it what it promised.');
        case 'created':
            return transition.field === 'document'
                ? notice('created', 'An approval is asked for when it goes live.')
                : approval('created live', 'A new document starts as live: it skipped design, review and every stage before.');
        case 'deleted':
            return approval('deleted', 'The document is gone, but what it describes may still run.');
    }
}
function withRisk(reason, { risk }) {
    return risk === null ? reason : `${reason} Its risk is \`${risk}\`.`;
}

// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/documents.js
var documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/review.js






/**
 * The use case: reads both sides of every changed document and judges them. Configuration and template come from the
 * tip of the base branch, so that a change can't loosen the rules it is judged by. Loads no parser where no document
 * changed.
 *
 * @throws UsageError for a configuration or a template that can't be used.
 */
async function findChanges(source, options) {
    const [files, { settings, template }] = await Promise.all([
        source.files().then((list) => prepare(source, options, list)),
        readRules(source, options),
    ]);
    const isDocument = (0,documents/* documentMatcher */.e)(options.documents ?? settings.documents, template.text === null ? null : template.path);
    const changes = files.flatMap((file) => asDocument(file, isDocument));
    const found = {
        template: { path: template.path, source: template.source },
        settings,
        notes: notesOf(files, options, template),
    };
    if (changes.length === 0)
        return { ...found, documents: [] };
    // The engine loads, and the template compiles, while the documents are under way.
    const [contents, schema, { compareDocument }] = await Promise.all([
        readSides(source, changes),
        (0,find/* loadSchema */.e$)(template),
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(815), __webpack_require__.e(784), __webpack_require__.e(81), __webpack_require__.e(279), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 6279)),
    ]);
    const checkOptions = { schema, settings, today: options.today, ruleUrl: options.ruleUrl };
    return { ...found, documents: contents.map((change) => compareDocument(change, checkOptions)) };
}
/** What the work will need is under way before the configuration says which files it is about, where that is likely. */
function prepare(source, options, files) {
    const isLikely = (0,documents/* documentMatcher */.e)(options.documents ?? config/* defaultSettings */.L.documents, null);
    if (files.some((file) => isLikely(file.path))) {
        // Whatever goes wrong here goes wrong again where it is waited for.
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(815), __webpack_require__.e(784), __webpack_require__.e(81), __webpack_require__.e(279), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 6279)).catch(() => { });
        source.baseCommit().catch(() => { });
    }
    return files;
}
async function readRules(source, options) {
    const asked = typeof options.template === 'string' ? [options.template] : [];
    const misnamed = options.configPath.replace(/\.yml$/, '.yaml');
    const paths = [
        ...new Set([options.configPath, misnamed, ...asked, ...(options.template === null ? find/* templatePaths */.bX : [])]),
    ];
    const contents = await source.read(paths.map((path) => ({ side: 'tip', path })));
    const at = (path) => contents[paths.indexOf(path)] ?? null;
    if (options.configText === null && at(options.configPath) === null && at(misnamed) !== null) {
        throw new usage_error/* UsageError */.e(`Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it in the input config.`);
    }
    const settings = await settingsFrom(options, at(options.configPath));
    if (options.template !== null && typeof options.template !== 'string')
        return { settings, template: options.template };
    if (typeof options.template === 'string')
        return {
            settings,
            template: { path: options.template, source: 'option', text: textOf(options.template, at(options.template)) },
        };
    if (settings.template !== null) {
        const [content] = await source.read([{ side: 'tip', path: settings.template }]);
        return {
            settings,
            template: { path: settings.template, source: 'config', text: textOf(settings.template, content ?? null) },
        };
    }
    const path = find/* templatePaths */.bX.find((each) => at(each) !== null);
    if (path === undefined)
        return { settings, template: { path: find/* builtInPath */.x9, source: 'built-in', text: null } };
    return { settings, template: { path, source: 'repository', text: textOf(path, at(path)) } };
}
async function settingsFrom(options, content) {
    if (options.configText === null && content === null) {
        if (options.configRequired)
            throw new usage_error/* UsageError */.e(`The configuration \`${options.configPath}\` does not exist on the base branch.`);
        return config/* defaultSettings */.L;
    }
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(81), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 81));
    const text = options.configText ?? textOf(options.configPath, content);
    return (0,config/* readSettings */.s)(options.configPath, text, rules.map((rule) => rule.id));
}
function textOf(path, content) {
    if (content === null)
        throw new usage_error/* UsageError */.e(`The template \`${path}\` does not exist on the base branch.`);
    if (content.kind === 'unreadable')
        throw new usage_error/* UsageError */.e(`\`${path}\` can not be read: ${content.reason}`);
    return content.text;
}
/** A changed file as a change of documents: a rename into or out of the watched folder is an addition or a removal. */
function asDocument(file, isDocument) {
    const { path, previousPath } = file;
    if (previousPath === null)
        return isDocument(path) ? [{ path, previousPath, change: file.change }] : [];
    const [before, after] = [isDocument(previousPath), isDocument(path)];
    if (after)
        return [{ path, previousPath: before ? previousPath : null, change: before ? 'renamed' : 'added' }];
    return before ? [{ path: previousPath, previousPath: null, change: 'removed' }] : [];
}
const notInBase = { kind: 'unreadable', reason: 'it is not in the tree of the base commit.' };
async function readSides(source, changes) {
    const wanted = changes.flatMap((change) => [
        ...(change.change === 'added' ? [] : [{ side: 'base', path: change.previousPath ?? change.path }]),
        ...(change.change === 'removed' ? [] : [{ side: 'head', path: change.path }]),
    ]);
    const contents = await source.read(wanted);
    const byPlace = new Map(wanted.map((each, index) => [`${each.side}:${each.path}`, contents[index] ?? null]));
    const find = (side, path) => byPlace.get(`${side}:${path}`) ?? null;
    return changes.map((change) => {
        const head = change.change === 'removed'
            ? null
            : (find('head', change.path) ?? {
                kind: 'unreadable',
                reason: 'it is in the list of changed files, but not in the tree of the head commit.',
            });
        const base = change.change === 'added' ? null : (find('base', change.previousPath ?? change.path) ?? notInBase);
        return { ...change, base, head };
    });
}
function notesOf(files, options, template) {
    const changed = new Set(files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]));
    const own = typeof options.template === 'object' && options.template !== null ? [] : [template.path];
    return [...new Set([options.configPath, ...own, ...(template.source === 'built-in' ? find/* templatePaths */.bX : [])])]
        .filter((path) => changed.has(path) && options.configText === null)
        .map((path) => `This change touches \`${path}\`; it was judged by the one on the base branch.`);
}
/** The report: findings with the decisions about their transitions. Pure. */
function conclude(findings, evidence, options) {
    const decision = decide(evidence);
    const settled = { satisfied: true, approvals: [], missing: '' };
    const toTransition = (found) => {
        const { risk: _, ...transition } = found;
        const requirement = requirementOf(found, findings.settings);
        return { ...transition, ...requirement, decision: requirement.requirement === 'approval' ? decision : settled };
    };
    const documents = findings.documents.map((document) => ({
        path: document.path,
        previousPath: document.previousPath,
        change: document.change,
        fields: document.fields,
        messages: document.messages,
        todos: document.todos,
        transitions: options.approvals === 'off' ? [] : document.transitions.map(toTransition),
    }));
    const summary = summaryOf(documents);
    const conclusion = conclusionOf(summary, options);
    // Where an error holds the merge anyway, it says so itself.
    const lost = options.approvals === 'gate' && conclusion !== 'failure' ? lostNotes(findings.documents) : [];
    return {
        schemaVersion: 1,
        conclusion: lost.length > 0 ? 'failure' : conclusion,
        template: findings.template,
        summary,
        documents,
        notes: [...findings.notes, ...lost],
    };
}
/** A watched value that can't be read any more could hide any change of it, so it holds the merge whatever `fail-on` says. */
function lostNotes(documents) {
    return documents.flatMap(({ path, lost }) => lost.map((label) => `\`${label}\` of \`${path}\` can not be read any more, so nobody can tell what it changed to. Give it a value; no approval cures this.`));
}
function summaryOf(documents) {
    const messages = documents.flatMap((document) => document.messages.filter((message) => message.baselineState !== 'absent'));
    const count = (severity) => messages.filter((message) => message.severity === severity).length;
    const required = documents.flatMap((document) => document.transitions.filter((transition) => transition.requirement === 'approval'));
    return {
        documents: documents.length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        todos: documents.flatMap((document) => document.todos.filter((todo) => todo.state !== 'resolved')).length,
        approvals: {
            required: required.length,
            given: required.filter((transition) => transition.decision.satisfied).length,
        },
    };
}
function conclusionOf(summary, { failOn, approvals }) {
    const held = failOn === 'never' ? 0 : summary.errors + (failOn === 'warning' ? summary.warnings : 0);
    if (held > 0)
        return 'failure';
    return approvals === 'gate' && summary.approvals.given < summary.approvals.required ? 'approval-required' : 'success';
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maxFileBytes)
/* harmony export */ });
/** No document is larger: beyond it the file is not read. 1 MiB. */
const maxFileBytes = 1_048_576;


/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ templatePaths),
/* harmony export */   e$: () => (/* binding */ loadSchema),
/* harmony export */   x9: () => (/* binding */ builtInPath)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);

/** Where a repository may keep its own template; the first that exists is used. */
const templatePaths = [
    'docs/workflows/_template.md',
    'docs/workflows/template.md',
    'docs/workflows/workflow-template.md',
    'docs/templates/workflow.md',
    '.windsurf/workflows/workflow-template.md',
];
/** Path of the built-in template, in docgate's own repository. */
const builtInPath = 'template/workflow.md';
/**
 * The schema of a template.
 *
 * @throws UsageError with the line, for a template that can't be used.
 */
async function loadSchema(found) {
    if (found.text === null) {
        const { builtIn } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 6452));
        return builtIn;
    }
    const { compileTemplate } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(815), __webpack_require__.e(784), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 965));
    const compiled = compileTemplate(found.path, found.text);
    if ('problem' in compiled)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${compiled.problem.path}:${compiled.problem.line}: ${compiled.problem.reason}`);
    return compiled.schema;
}


/***/ })

};
