export const id = 4267;
export const ids = [4267,7123];
export const modules = {

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

/***/ 7123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   e: () => (/* binding */ saidUnder),
/* harmony export */   usualColumns: () => (/* binding */ usualColumns)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

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

/***/ 755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* reexport */ conclude/* conclude */.Ep),
  p: () => (/* binding */ findChanges)
});

// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/documents.js
var src_documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/repository/base-paths.js
var base_paths = __webpack_require__(396);
// EXTERNAL MODULE: ./build/src/repository/paths.js
var repository_paths = __webpack_require__(2842);
// EXTERNAL MODULE: ./build/src/source/lists.js
var lists = __webpack_require__(4786);
// EXTERNAL MODULE: ./build/src/document/found.js
var found = __webpack_require__(4315);
;// CONCATENATED MODULE: ./build/src/review/citation-filter.js

/** What stands in a path or around one, in Markdown and in code. */
const pieces = /[^\s`'"()[\]<>|,;:*{}#?/\\…]+/g;
const edges = /^[._-]+|[._-]+$/g;
/** A pattern for several paths: `*.ts`, `src/{a,b}`, `src/...`. */
const pattern = /\*\*\/|\/[*{…]|\/\.{3}|[*}]\.\w/;
/**
 * Tells, without parsing it, whether a text may cite what a change took away; what it says no to, surely does not. What
 * is gone are files and folders, and headings of documents.
 */
function citationFilter(files, documents, head) {
    const names = new Set();
    const folders = new Set();
    for (const { path, previousPath, change } of files) {
        const gone = change === 'removed' ? path : previousPath;
        if (gone === null)
            continue;
        names.add(nameOf(gone));
        for (let at = gone.lastIndexOf('/'); at > 0; at = gone.lastIndexOf('/', at - 1)) {
            const folder = gone.slice(0, at);
            folders.add(nameOf(folder));
            if (!head.hasFolder(folder))
                names.add(nameOf(folder));
        }
    }
    for (const { path, lostAnchors } of documents)
        if (lostAnchors.length > 0)
            names.add(nameOf(path));
    return (text) => {
        const found = piecesOf(text);
        if (found.some((piece) => names.has(piece)))
            return true;
        return folders.size > 0 && pattern.test(text) && (text.includes('**/') || found.some((piece) => folders.has(piece)));
    };
}
function piecesOf(text) {
    const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    return (0,found/* allOf */.bn)(pieces, plain).flatMap((piece) => [
        piece.replace(edges, ''),
        ...(piece.includes('%') ? piecesIn(decoded(piece)) : []),
    ]);
}
/** The longest piece of a path's last name. */
function nameOf(path) {
    return piecesIn(path.slice(path.lastIndexOf('/') + 1)).reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}
function piecesIn(text) {
    return (0,found/* allOf */.bn)(pieces, text).map((piece) => piece.replace(edges, ''));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
;// CONCATENATED MODULE: ./build/src/review/sides.js

/**
 * A changed file as changes of documents: a rename into or out of the watched folders is an addition or a removal, and
 * one to a kind with another template is both, since the two sides can't be compared.
 */
function asDocuments(file, kindOf, isComparable) {
    const { path, previousPath } = file;
    const kind = kindOf(path);
    if (previousPath === null)
        return kind === null ? [] : [{ path, previousPath, change: file.change, kind }];
    const before = kindOf(previousPath);
    if (kind !== null && before !== null && isComparable(before, kind))
        return [{ path, previousPath, change: 'renamed', kind }];
    return [
        ...(before === null ? [] : [{ path: previousPath, previousPath: null, change: 'removed', kind: before }]),
        ...(kind === null ? [] : [{ path, previousPath: null, change: 'added', kind }]),
    ];
}
const notInBase = { kind: 'unreadable', reason: 'It is not in the tree of the base commit.' };
/** Both sides of every changed document, read in one go. */
async function readSides(source, changes) {
    const wanted = changes.flatMap((change) => [
        ...(change.change === 'added' ? [] : [{ side: 'base', path: change.previousPath ?? change.path }]),
        ...(change.change === 'removed' ? [] : [{ side: 'head', path: change.path }]),
    ]);
    const contents = await source.read(wanted);
    const byPlace = new Map((0,lists/* answered */.o)(wanted, contents).map(([{ side, path }, content]) => [`${side}:${path}`, content]));
    const find = (side, path) => byPlace.get(`${side}:${path}`) ?? null;
    return changes.map((change) => {
        const head = change.change === 'removed'
            ? null
            : (find('head', change.path) ?? {
                kind: 'unreadable',
                reason: 'It is in the list of changed files, but not in the tree of the head commit.',
            });
        const base = change.change === 'added' ? null : (find('base', change.previousPath ?? change.path) ?? notInBase);
        return { ...change, base, head };
    });
}

// EXTERNAL MODULE: ./build/src/document/destination.js
var destination = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/src/review/surrounding-files.js



/** Files whose headings are asked for, in one run: links into more are not judged. */
const mostTargets = 200;
/** The files around the documents of a change: which there are, and what has been read of them. */
class SurroundingFiles {
    /** Every file of head. */
    paths;
    #source;
    /** Of both sides. */
    #known;
    #changed;
    #texts = { base: new Map(), head: new Map() };
    constructor(source, paths, files) {
        this.paths = paths;
        this.#source = source;
        this.#known = new Set([...paths, ...(0,base_paths/* basePaths */.e)(paths, files)]);
        this.#changed = new Map(files.flatMap((file) => [file.path, file.previousPath ?? file.path].map((path) => [path, file])));
    }
    /** The text of a file that was read; of one that the change did not touch head's is base's. */
    text = {
        base: (path) => this.#texts.base.get(path) ?? (this.#changed.has(path) ? null : (this.#texts.head.get(path) ?? null)),
        head: (path) => this.#texts.head.get(path) ?? null,
    };
    /**
     * Reads, in one go, other files of head, and what the changed documents link into with `#…`.
     *
     * @returns the contents of the others, in their order.
     */
    async read(changes, others) {
        for (const { path, previousPath, base, head } of changes) {
            this.#keep({ side: 'base', path: previousPath ?? path }, base);
            this.#keep({ side: 'head', path }, head);
        }
        const heads = others.map((path) => ({ side: 'head', path }));
        const asked = new Set(heads.map(surrounding_files_nameOf));
        const wanted = [...heads, ...this.#targetsOf(changes).filter((request) => !asked.has(surrounding_files_nameOf(request)))];
        if (wanted.length === 0)
            return [];
        const contents = await this.#source.read(wanted);
        for (const [request, content] of (0,lists/* answered */.o)(wanted, contents))
            this.#keep(request, content);
        return contents.slice(0, others.length);
    }
    #keep({ side, path }, content) {
        if (content?.kind === 'text' && side !== 'tip')
            this.#texts[side].set(path, content.text);
    }
    #targetsOf(changes) {
        const linked = new Set(changes.flatMap(({ path, previousPath, base, head }) => [
            ...(head?.kind === 'text' ? (0,destination/* filesLinkedInto */.X_)(head.text, path) : []),
            ...(base?.kind === 'text' ? (0,destination/* filesLinkedInto */.X_)(base.text, previousPath ?? path) : []),
        ]));
        const requests = [...linked]
            .filter((path) => this.#known.has(path))
            .slice(0, mostTargets)
            .flatMap((path) => this.#sidesOf(path))
            .filter(({ side, path }) => side !== 'tip' && !this.#texts[side].has(path));
        return [...new Map(requests.map((request) => [surrounding_files_nameOf(request), request])).values()];
    }
    /** Of a file that the change touched both sides are needed: else what is old would look new. */
    #sidesOf(path) {
        const file = this.#changed.get(path);
        if (file === undefined)
            return [{ side: 'head', path }];
        return [
            ...(file.change === 'added' ? [] : [{ side: 'base', path: file.previousPath ?? file.path }]),
            ...(file.change === 'removed' ? [] : [{ side: 'head', path: file.path }]),
        ];
    }
}
function surrounding_files_nameOf({ side, path }) {
    return `${side}:${path}`;
}

;// CONCATENATED MODULE: ./build/src/review/judge.js







const nothing = { documents: [], notes: [], transitionsAt: () => null, coveredAt: () => null };
const cutOff = 'The list of all files is too long for GitHub, so links and paths were not checked.';
/**
 * Reads and judges the changed documents, and the others that cite what the change took away. The list of all files is
 * asked for only where one of the two can be; no parser is loaded before there is something to parse.
 */
async function judge(source, of) {
    const { files, changes, rules, kindOf } = of;
    const removes = files.some(base_paths/* takesAway */.P);
    const looks = (changes.length > 0 || removes) && (await looksAround(rules.kinds));
    if (changes.length === 0 && !looks)
        return nothing;
    // The engine loads, and the templates compile, while the documents are under way.
    const [contents, tree, loaded] = await Promise.all([
        readSides(source, changes),
        looks ? source.tree() : null,
        changes.length === 0 ? null : loadEngine(of),
    ]);
    const around = tree?.complete === true ? new SurroundingFiles(source, tree.paths, files) : null;
    const changed = new Set(changes.map(({ path }) => path));
    const others = (around?.paths ?? []).filter((path) => kindOf(path) !== null && !changed.has(path));
    const texts = (await around?.read(contents, removes ? others : [])) ?? [];
    const paths = new repository_paths/* Paths */.J(around?.paths ?? []);
    if (changes.length === 0 && !texts.some(mayCite(citationFilter(files, [], paths))))
        return nothing;
    const engine = loaded ?? (await loadEngine(of));
    const repositories = around === null ? null : engine.repositoriesOf(paths, files, around.text);
    const compare = (change) => engine.compareDocument(change, engine.optionsOf(change.kind), repositories);
    const documents = await withTip(source, contents, contents.map(compare), compare);
    const kinds = new Map(changes.map(({ path, kind }) => [path, kind]));
    const transitionsAt = ({ path, previousPath }, base, head) => engine.compareTransitions({ path, previousPath, base, head }, engine.optionsOf(kinds.get(path) ?? 0));
    const coveredAt = ({ path }, content, names) => engine.coveredIn(path, content, names, engine.optionsOf(kinds.get(path) ?? 0));
    const loses = documents.some(({ lostAnchors }) => lostAnchors.length > 0);
    if (repositories === null || (!removes && !loses))
        return { documents, notes: tree?.complete === false ? [cutOff] : [], transitionsAt, coveredAt };
    const left = removes ? texts : ((await around?.read([], others)) ?? []);
    const cites = mayCite(citationFilter(files, documents, paths));
    const broken = (0,lists/* answered */.o)(others, left).flatMap(([path, content]) => {
        if (content === null || !cites(content))
            return [];
        return engine.compareUntouched(path, content, engine.optionsOf(kindOf(path) ?? 0), repositories) ?? [];
    });
    return { documents: [...documents, ...broken], notes: [], transitionsAt, coveredAt };
}
/**
 * Compares once more, with the tip of the base branch beside it, what a human must look at: the base branch may have
 * moved since, and the risk that the merge will meet is the highest of all.
 */
async function withTip(source, changes, documents, compare) {
    const watched = changes.filter(({ base }, index) => base !== null && documents[index]?.transitions.length !== 0);
    if (watched.length === 0 || (await source.baseCommit()) === source.tipCommit)
        return documents;
    const tips = await source.read(watched.map(({ path, previousPath }) => ({ side: 'tip', path: previousPath ?? path })));
    const moved = new Map((0,lists/* answered */.o)(watched, tips).flatMap(([change, tip]) => {
        return tip === null || isSameText(tip, change.base) ? [] : [[change, compare({ ...change, tip })]];
    }));
    return documents.map((document, index) => {
        const change = changes[index];
        return (change === undefined ? null : moved.get(change)) ?? document;
    });
}
function isSameText(one, other) {
    return one.kind === 'text' && other?.kind === 'text' && one.text === other.text;
}
function mayCite(isCited) {
    return (content) => content?.kind === 'text' && isCited(content.text);
}
async function loadEngine({ rules, today, ruleUrl }) {
    const [kinds, { compareDocument, compareTransitions, compareUntouched, coveredIn }, { repositoriesOf }] = await Promise.all([(0,review_kinds/* loadKinds */.uq)(rules), Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(5004), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366)), __webpack_require__.e(/* import() */ 1469).then(__webpack_require__.bind(__webpack_require__, 1469))]);
    const optionsOf = (kind) => ({ ...(0,review_kinds/* kindAt */.Ii)(kinds, kind), today, ruleUrl });
    return { optionsOf, compareDocument, compareTransitions, compareUntouched, coveredIn, repositoriesOf };
}
/** Whether a rule that looks around a document is asked, for documents of any kind. */
async function looksAround(kinds) {
    // The rules are loaded already where a configuration speaks of them.
    if (kinds.some(({ kind }) => !Object.values(kind.severity).includes('off')))
        return true;
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925)]).then(__webpack_require__.bind(__webpack_require__, 3925));
    return kinds.some(({ kind }) => rules.some((rule) => rule.looksAround && kind.severity[rule.id] !== 'off'));
}

// EXTERNAL MODULE: ./build/src/review/rules-in-force.js
var rules_in_force = __webpack_require__(6099);
// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/review/conclude.js + 3 modules
var conclude = __webpack_require__(3827);
;// CONCATENATED MODULE: ./build/src/review.js








/**
 * The use case: reads both sides of every changed document and judges them, and names the others that cite what the
 * change took away. Configuration and template come from the tip of the base branch, so that a change can't loosen the
 * rules it is judged by. Loads no parser where there is nothing to judge.
 *
 * @throws UsageError for a configuration or a template that can't be used.
 */
async function findChanges(source, options) {
    const tip = {
        read: (paths) => source.read(paths.map((path) => ({ side: 'tip', path }))),
        where: 'on the base branch',
    };
    const [files, rules] = await Promise.all([
        source.files().then((list) => prepare(source, options, list)),
        (0,rules_in_force/* readRulesInForce */.A)(tip, options),
    ]);
    const templateOf = (kind) => (0,review_kinds/* kindAt */.Ii)(rules.kinds, kind).template.path;
    // What the rules of another kind ask for must not be lost by moving the document there.
    const decisions = ({ kind }) => JSON.stringify([kind.watched, kind.fields, [...kind.fields.values], kind.policy, [...kind.policy.roles]]);
    const isAlike = (kind, other) => decisions((0,review_kinds/* kindAt */.Ii)(rules.kinds, kind)) === decisions((0,review_kinds/* kindAt */.Ii)(rules.kinds, other));
    const { kindOf } = (0,src_documents/* kindMatcher */.v)(rules.kinds.map(({ kind }) => kind), (0,review_kinds/* templateFiles */.o8)(rules.kinds), options.documents);
    const changes = files.flatMap((file) => asDocuments(file, kindOf, (kind, other) => templateOf(kind) === templateOf(other) && isAlike(kind, other)));
    const used = (0,review_kinds/* templatesUsed */.Z_)(rules.kinds, changes.map(({ kind }) => kind));
    const { today, ruleUrl } = options;
    const { documents, notes, transitionsAt, coveredAt } = await judge(source, {
        files,
        changes,
        rules,
        kindOf,
        today,
        ruleUrl,
    });
    return {
        template: used.template,
        documents,
        notes: [...notesOf(files, options, rules), ...used.notes, ...notes],
        transitionsAt,
        coveredAt,
    };
}
/** What the work will need is under way before the configuration says which files it is about, where that is likely. */
function prepare(source, options, files) {
    const { kindOf } = (0,src_documents/* kindMatcher */.v)(config/* defaultSettings */.L6.kinds, [], options.documents);
    if (files.some((file) => kindOf(file.path) !== null)) {
        // Whatever goes wrong here goes wrong again where it is waited for.
        Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(5004), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366)).catch(() => { });
        source.baseCommit().catch(() => { });
    }
    return files;
}
function notesOf(files, options, { kinds }) {
    const changed = new Set(files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]));
    const isFromOutside = typeof options.template === 'object' && options.template !== null;
    const templates = kinds.flatMap(({ template }) => (template.source === 'built-in' ? find/* templatePaths */.bX : [template.path]));
    const read = [...(options.configText === null ? [options.configPath] : []), ...(isFromOutside ? [] : templates)];
    return [...new Set(read)]
        .filter((path) => changed.has(path))
        .map((path) => `This change touches \`${path}\`. That takes effect after the merge; until then docgate goes by the base branch.`);
}


/***/ }),

/***/ 207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./build/src/approval/validity.js
var validity = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/src/review/boundary.js
/**
 * The commits at which the history of one of a pull request's commits leaves the pull request: what its base branch has
 * of it. Empty for a commit that is not among them. Pure.
 */
function boundaryOf(commit, commits) {
    const inside = new Map(commits.map((each) => [each.oid, each.parents]));
    if (!inside.has(commit))
        return [];
    const seen = new Set();
    const left = [commit];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        left.push(...(inside.get(at) ?? []));
    }
    return [...seen].filter((each) => !inside.has(each));
}

;// CONCATENATED MODULE: ./build/src/review/cleared.js
/** The commits in which each of these people has a hand, by login in lower case; who has none is not among them. */
function writersAmong(logins, commits) {
    const writers = new Map();
    for (const login of logins.map((each) => each.toLowerCase())) {
        const own = commits.filter(({ people }) => people.some((each) => each.toLowerCase() === login));
        if (own.length > 0)
            writers.set(login, own);
    }
    return writers;
}
/**
 * Who wrote commits, but none that changed a transition: by its code. A commit did not change it where the transition,
 * and all that it covers, is the same as at one of the commit's parents: so a merge that takes one side changes nothing.
 * What is not known is taken as changed.
 */
function clearedWriters(documents, writers, past) {
    const cleared = new Map();
    for (const document of documents) {
        for (const transition of document.transitions) {
            for (const [login, commits] of writers) {
                const changes = commits.some(({ oid, parents }) => parents.every((parent) => differs(document, transition, [oid, parent], past)));
                if (!changes)
                    cleared.set(transition.code, (cleared.get(transition.code) ?? new Set()).add(login));
            }
        }
    }
    return cleared;
}
function differs(document, transition, [commit, parent], past) {
    const after = past.standing(document, commit);
    const before = past.standing(document, parent);
    const base = past.baseOf(document);
    if (typeof after === 'string' || typeof before === 'string')
        return true;
    // Under which name it stood there, if it did, nobody knows; who deletes it takes it away from where it is known.
    if (after.content === null && before.content === null)
        return transition.kind !== 'deleted';
    if (after.id === before.id)
        return false;
    // Of a document that was moved the transitions do not tell when.
    if (after.content !== null && before.content !== null && after.path !== before.path)
        return true;
    if (typeof base === 'string')
        return true;
    const [now, then] = [after, before].map((side) => look(document, transition, base, side, past));
    return now === undefined || now === null || now !== then;
}
/** Everything of the transition's field at one side, and what the transition covers, as one text; `null`: not known. */
function look(document, { field, kind, demands }, base, side, past) {
    const found = past.transitionsBetween(document, base, side);
    // A document that is gone says nothing that could be covered, so who only edited it has no hand in that.
    const names = kind === 'deleted' ? [] : demands.flatMap(({ covers }) => covers);
    const covered = past.coveredBy(document, names, side);
    // What can't be read as a value is no transition, and still somebody's word for the next one to correct.
    const own = past.coveredBy(document, [field], side);
    if (found === null || covered === null || own === null)
        return null;
    // Whatever became of the field: who moved it the other way has a hand in it too.
    const codes = found.filter((each) => each.field === field).map(({ code }) => code);
    return JSON.stringify([codes.toSorted(), [...covered].toSorted(), own.get(field)]);
}

// EXTERNAL MODULE: ./build/src/source/lists.js
var lists = __webpack_require__(4786);
;// CONCATENATED MODULE: ./build/src/review/past-documents.js

const reasons = {
    unreachable: 'that commit can no longer be reached',
    unread: 'docgate reads only some approved commits in one run, and not that one: approve the latest commit',
};
/** Where a document may stand at a commit: under its name at head, or under the one on base. */
function placesOf({ path, previousPath }, commit) {
    return [{ commit, path }, ...(previousPath === null ? [] : [{ commit, path: previousPath }])];
}
/** Where a document stands at a commit of the base branch. */
function basePlaceOf({ path, previousPath }, commit) {
    return { commit, path: previousPath ?? path };
}
/** Documents at other commits, as far as they were read. */
class PastDocuments {
    #findings;
    #head;
    #base;
    #entries = new Map();
    #contents = new Map();
    #transitions = new Map();
    constructor(findings, head, base) {
        this.#findings = findings;
        this.#head = head;
        this.#base = base;
    }
    /** Reads kinds and object IDs first, then the contents that no other place has: those of head and base are there. */
    static async read(source, findings, wanted) {
        const [head, base] = [source.headCommit, await source.baseCommit()];
        const past = new PastDocuments(findings, head, base);
        const entries = await source.entriesAt(wanted);
        const contents = await source.contentsAt(wanted);
        for (const [request, entry] of (0,lists/* answered */.o)(wanted, entries))
            past.#entries.set(placeOf(request), entry);
        for (const [request, content] of (0,lists/* answered */.o)(wanted, contents))
            past.#contents.set(placeOf(request), content);
        return past;
    }
    /** What was approved of a document at a commit that branched off another one. */
    at(document, commit, base) {
        if (typeof base === 'string')
            return unknown(reasons[base]);
        const now = this.standing(document, commit);
        const before = this.#placed(basePlaceOf(document, base.commit));
        if (typeof now === 'string')
            return unknown(reasons[now]);
        if (typeof before === 'string')
            return unknown(reasons[before]);
        const { path, previousPath } = document;
        if (previousPath === now.path)
            return unknown(`the document was not called \`${path.replaceAll('`', "'")}\` yet at that commit`);
        // What was approved as a rename must not pass for a deletion.
        const isGone = commit === this.#head || base.removed?.has(before.path) === true;
        if (now.content === null && before.content !== null && !isGone)
            return unknown('the document may have had another name at that commit');
        const transitions = this.transitionsBetween(document, before, now);
        if (transitions === null)
            return unknown('the document cannot be read at that commit');
        return { kind: 'read', transitions: transitions.map((each) => this.#asNow(each, document, now)) };
    }
    /** A document under whichever name it has at a commit. */
    standing(document, commit) {
        const [current, ...former] = placesOf(document, commit).map((place) => this.#placed(place));
        if (current === undefined || typeof current === 'string')
            return current ?? 'unread';
        const [before] = former;
        if (current.content !== null || before === undefined)
            return current;
        return typeof before === 'string' || before.content !== null ? before : current;
    }
    /** As it is on base now, where that was among what was wanted. */
    baseOf(document) {
        return this.#placed(basePlaceOf(document, this.#base));
    }
    /** Worked out once for the same contents; `null` where the second one can't be read. */
    transitionsBetween(document, base, head) {
        const key = `${document.path}\n${base.id}\n${head.id}`;
        const known = this.#transitions.get(key);
        if (known !== undefined)
            return known;
        const found = base.content === null && head.content === null
            ? []
            : this.#findings.transitionsAt(document, base.content, head.content);
        this.#transitions.set(key, found);
        return found;
    }
    /** What a document says in the places that an approval covers; `null` where it can't be read. */
    coveredBy(document, names, { content }) {
        return content === null ? new Map() : this.#findings.coveredAt(document, content, names);
    }
    /** By what an approval covers now: other rules may have been about the transition at that commit. */
    #asNow(then, document, at) {
        const now = document.transitions.find(({ field, kind, from, to }) => field === then.field && kind === then.kind && from === then.from && to === then.to);
        const names = now?.demands.flatMap(({ covers }) => covers) ?? [];
        const covered = this.coveredBy(document, names, at);
        if (now === undefined || covered === null)
            return then;
        const isSame = JSON.stringify([...covered].toSorted()) === JSON.stringify([...now.covered].toSorted());
        return { ...then, covered, code: isSame ? now.code : then.code };
    }
    #placed(place) {
        const entry = this.#entries.get(placeOf(place));
        const content = this.#contents.get(placeOf(place));
        if (entry === undefined || content === undefined)
            return 'unread';
        if (typeof entry === 'string')
            return entry;
        if (typeof content === 'string')
            return content;
        return { id: `${place.path}\n${entry?.id ?? ''}`, path: place.path, content };
    }
}
/** Name of a place. */
function placeOf({ commit, path }) {
    return `${commit}:${path}`;
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}

// EXTERNAL MODULE: ./build/src/approval/slots.js
var slots = __webpack_require__(1492);
;// CONCATENATED MODULE: ./build/src/review/teams.js

/** The teams that the policy names for the transitions of these documents, each once. Pure. */
function teamsNamed(documents) {
    const actors = documents.flatMap(({ transitions, policy }) => transitions.flatMap(({ demands, owners }) => demands.flatMap(({ slots }) => slots.flatMap((slot) => actorsOf(slot, owners, policy)))));
    const teams = actors.filter((actor) => actor.kind === 'team');
    return [...new Map(teams.map((team) => [`${team.org}/${team.slug}`.toLowerCase(), team])).values()];
}
function actorsOf(slot, owners, policy) {
    switch (slot.kind) {
        case 'write':
            return [];
        case 'role':
            return policy.roles.get(slot.name) ?? [];
        case 'actor':
            return [slot.actor];
        case 'owner':
            return (0,slots/* knownOwners */.o)(owners[slot.side], policy);
    }
}

;// CONCATENATED MODULE: ./build/src/review/evidence.js





/** Files at other commits that are looked for in one run. The rest is not known, and so counts for nobody. */
const mostFiles = 400;
/**
 * Learns what must be known before approvals can be judged: the teams that the policy names, the documents at the commits
 * that were approved, and who wrote commits without a hand in a transition. Asks for nothing where no document needs an
 * approval, and for nothing but teams where nobody approved anything but head.
 */
async function gatherEvidence(state, findings, reading) {
    const { author, commits, commitsComplete, headSha, retargetedAt, reviews } = state;
    const documents = findings.documents.filter(needsApproval);
    const named = teamsNamed(documents);
    const known = {
        ...{ author, commits, commitsComplete, headSha, retargetedAt, reviews },
        teams: named.length === 0 ? new Map() : await reading.teams(named),
        reviewed: new Map(),
        cleared: new Map(),
    };
    // Of an incomplete list of commits nobody's approval counts.
    if (documents.length === 0 || !commitsComplete)
        return known;
    // The latest first: what the requests do not reach is what is oldest.
    const approvals = (0,validity/* latestDecisive */.ec)(reviews).filter(mayCount).toReversed();
    const asked = new Set(approvals.flatMap(({ commit }) => (commit === null || commit === headSha ? [] : [commit])));
    const writers = writersAmong(approvals.map((review) => review.author.login), commits);
    const byCommit = documents.filter(isJudgedByCommit);
    const bases = byCommit.length === 0
        ? new Map()
        : await basesOf([...asked], commits, reading.source, {
            asksTeams: named.length > 0,
            takesAway: byCommit.some(({ transitions }) => transitions.some(({ kind }) => kind === 'deleted')),
        });
    if (bases.size === 0 && writers.size === 0)
        return known;
    const approved = [...bases].map(([commit, base]) => typeof base === 'string'
        ? []
        : byCommit.flatMap((each) => [...placesOf(each, commit), basePlaceOf(each, base.commit)]));
    const written = [...writers.values()].map((own) => own.flatMap(({ oid, parents }) => [oid, ...parents].flatMap((commit) => documents.flatMap((each) => placesOf(each, commit)))));
    const sides = writers.size === 0 ? [] : await sidesOf(documents, reading.source);
    const past = await PastDocuments.read(reading.source, findings, fitting([...approved, sides, ...written]));
    const reviewed = new Map([...bases].map(([commit, base]) => [
        commit,
        new Map(byCommit.map((document) => [document.path, past.at(document, commit, base)])),
    ]));
    return { ...known, reviewed, cleared: clearedWriters(documents, writers, past) };
}
/** Both sides as they are now, which were read already. */
async function sidesOf(documents, source) {
    const base = await source.baseCommit();
    return documents.flatMap((each) => [...placesOf(each, source.headCommit), basePlaceOf(each, base)]);
}
function needsApproval({ transitions }) {
    return transitions.some(({ requirement }) => requirement === 'approval');
}
/** Not where the policy wants the code of every transition in the text of the review. */
function isJudgedByCommit({ transitions }) {
    return transitions.some(({ demands }) => demands.some(({ evidence }) => evidence === 'review'));
}
function mayCount({ state, canWrite, author }) {
    return state === 'APPROVED' && canWrite && !author.bot;
}
/** The first groups that are not too many together, but one of them in any case. */
function fitting(groups) {
    const chosen = new Map();
    for (const group of groups) {
        const more = new Map(group.map((request) => [placeOf(request), request]));
        for (const place of chosen.keys())
            more.delete(place);
        if (chosen.size > 0 && chosen.size + more.size > mostFiles)
            continue;
        for (const [place, request] of more)
            chosen.set(place, request);
    }
    return [...chosen.values()];
}
/**
 * Where each commit branched off. Of the pull request's own commits that is known without a request where their history
 * leaves it at one place, or at the place where head branched off: no other can have a later one in common with the base.
 * Whether they took a document away or gave it another name takes the request.
 *
 * @param asksTeams whether a request was spent on teams already.
 */
async function basesOf(asked, commits, source, { asksTeams, takesAway }) {
    const bases = new Map();
    let requests = asksTeams ? 1 : 2;
    for (const commit of asked) {
        const boundary = boundaryOf(commit, commits);
        const base = await source.baseCommit();
        const known = boundary.length === 1 ? boundary[0] : boundary.includes(base) ? base : undefined;
        const asks = requests > 0 && (takesAway || known === undefined);
        if (asks)
            requests -= 1;
        bases.set(commit, asks ? await source.branch(commit) : known === undefined ? 'unread' : { commit: known });
    }
    return bases;
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


/***/ })

};
