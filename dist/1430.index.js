export const id = 1430;
export const ids = [1430];
export const modules = {

/***/ 743:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chooseDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7011);
/* harmony import */ var _review_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8646);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4305);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4419);
/* harmony import */ var _local_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);






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

/***/ 4584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var _review_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8646);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);


/** What a document of a kind is checked with. */
function optionsOf({ kinds, today }, kind) {
    return { ...(0,_review_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindAt */ .Ii)(kinds, kind), today, ruleUrl: _files_js__WEBPACK_IMPORTED_MODULE_1__/* .noRuleUrl */ .Rg };
}


/***/ }),

/***/ 8309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 6383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4315);

/** How many wildcards and groups of a glob may stand for more or less of a path; `**` in a row are one. */
function gapsOf(glob) {
    return (0,_document_found_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)(/\*+(?:\/\*+(?=\/))*|[{(]/g, glob).length;
}


/***/ }),

/***/ 2415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readDestination),
/* harmony export */   X_: () => (/* binding */ filesLinkedInto),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4315);

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
    const tail = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(/\/?(?:[?#].*)?$/s, like);
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

/***/ 4315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/** What a pattern finds first in a text; empty where it finds nothing. */
function firstOf(pattern, text) {
    return pattern.exec(text)?.[0] ?? '';
}
/** All that a pattern finds in a text, in its order. The pattern is a global one. */
function allOf(pattern, text) {
    return text.match(pattern) ?? [];
}
/** One of the texts that were found, or that a text was split into; empty where there is none. */
function textAt(parts, index) {
    return parts[index] ?? '';
}


/***/ }),

/***/ 7011:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ kindMatcher),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var _config_gaps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6383);
/* harmony import */ var _parser_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9260);
/* harmony import */ var _parser_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8505);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5105);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4305);








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

/***/ 1469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoriesOf: () => (/* binding */ repositoriesOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _document_anchors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2415);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4315);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);
/* harmony import */ var _parser_bounds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9260);
/* harmony import */ var _parser_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3140);
/* harmony import */ var _repository_base_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(396);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2842);








/** Both sides of a change, for the rules that look around. Pure; anchors are read when somebody asks for them. */
function repositoriesOf(after, changes, texts) {
    const before = changes.every(({ change }) => change === 'modified')
        ? after
        : new _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .Paths */ .J((0,_repository_base_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basePaths */ .e)(after.files(), changes));
    const renames = new Map(changes.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[previousPath, path]]));
    return {
        base: new Side(before, texts.base, null),
        head: new Side(after, texts.head, { before, renames }),
    };
}
/** The files of one side that nothing is compared with. */
function repositoryOf(paths, text) {
    return new Side(new _repository_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .Paths */ .J(paths), text, null);
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
    return (0,_document_found_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(/\.[^.]*$/, name).toLowerCase();
}
function readAnchors(text) {
    if (text === null)
        return null;
    try {
        return (0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(text, () => (0,_document_anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorsOf */ .E)((0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text.startsWith('\uFEFF') ? text.slice(1) : text)));
    }
    catch (error) {
        // Beyond a bound: nobody knows what is in it.
        if (error instanceof _parser_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .BoundError */ .nI || error instanceof RangeError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Paths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);


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
    return glob.length > longestGlob || (0,_document_found_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(/\*+|\?+|\{|\[/g, glob).length > mostGaps;
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

/***/ 8471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What the system calls an error, for example `ENOENT`, or the exit code of a program; `null` for one without a code. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}


/***/ })

};
