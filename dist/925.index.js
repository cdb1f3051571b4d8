export const id = 925;
export const ids = [925];
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

/***/ 925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCommand: () => (/* binding */ newCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/documents.js
var documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var kinds = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
// EXTERNAL MODULE: ./build/src/source/error-code.js
var error_code = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(6865);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document/document.js + 1 modules
var document_document = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/src/document/literal.js
var literal = __webpack_require__(5732);
// EXTERNAL MODULE: ./build/src/template/skeleton.js
var skeleton = __webpack_require__(4805);
;// CONCATENATED MODULE: ./build/src/template/new-document.js




/**
 * The text of a new document: the template's frontmatter, the name as its title where the template has one, and every
 * section that has to be there, with nothing said yet.
 */
function newDocument(schema, { name, nameLabel, guidance, template }) {
    const frontmatter = template === null ? [] : frontmatterOf(schema, template, name);
    const title = schema.title === null ? [] : [`# ${(0,literal/* asMarkdown */.g5)(name)}`];
    const values = nameLabel === null ? {} : { [nameLabel]: name };
    const body = (0,skeleton/* skeleton */.qV)((0,skeleton/* requiredSections */.Os)(schema), { style: { ...skeleton/* usualStyle */.iH, loose: guidance }, guidance, values });
    return `${[...frontmatter, ...title, body].join('\n\n')}\n`;
}
/** Keys whose value says what the document is called. */
const called = /^(?:title|name|description|summary|subject)$/i;
/** The template's keys; what stands there for the author's own is the name, or left empty. */
function frontmatterOf(schema, template, name) {
    const { frontmatter } = (0,document_document/* readDocument */.u0)('', template);
    const yaml = frontmatter === null ? null : (0,dist/* parseDocument */.Tp)(frontmatter.text);
    if (yaml === null || yaml.errors.length > 0 || !(0,dist/* isMap */.jh)(yaml.contents))
        return [];
    const keys = yaml.contents.items.map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : ''));
    for (const key of keys)
        if (schema.frontmatter[key] !== undefined)
            yaml.set(key, called.test(key) ? name : null);
    return [`---\n${yaml.toString({ nullStr: '' }).trimEnd()}\n---`];
}

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/src/cli/document-name.js


/** Names that Windows keeps for devices, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** File systems take 255 bytes; links and lists want less. */
const longest = 100;
/**
 * The name of a new document as it was given, on one line, and its file name.
 *
 * @throws UsageError for a path, and for a name that gives no file name.
 */
function documentName(given) {
    const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const refuse = (why) => new usage_error/* UsageError */.e(`${why}, for example docgate new "Order sync".`);
    if (/[\p{Cc}\p{Cf}]/u.test(name))
        throw refuse('The name has characters that nobody sees; give it in plain letters');
    if (/^(?:[~/\\]|\.{1,2}[/\\]|[a-z]:[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)|\.md$/i.test(name))
        throw refuse(`"${name}" is a path; give the name that the document will have`);
    const base = (0,github_slugger/* slug */.y)(name.replace(/[./\\_]+/g, ' '))
        .replace(/-+/g, '-')
        .replace(/^-|-$/g, '');
    if (base === '')
        throw refuse(`"${name}" has no letter or digit to make a file name of; give a name`);
    if (base.length > longest)
        throw refuse(`"${name.slice(0, 40)}…" is too long for a file name; give a shorter one`);
    if (reserved.test(base))
        throw refuse(`Windows keeps the name "${base}" for itself; give another one`);
    return { name, file: `${base}.md` };
}

// EXTERNAL MODULE: ./build/src/cli/files.js
var files = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/src/cli/local-rules.js
var local_rules = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/src/cli/new-command.js














/**
 * `docgate new`: a document of the first kind, from its template. Returns what to say; overwrites nothing.
 *
 * @throws UsageError, EnvironmentError
 */
async function newCommand(args) {
    const { name, file } = documentName(args.operands[0] ?? '');
    const tree = await (0,working_tree.openWorkingTree)(process.cwd());
    const rules = await (0,local_rules/* localRules */.l)(args, tree);
    const { schema, kind } = (0,kinds/* kindAt */.Ii)(await (0,kinds/* loadKinds */.uq)(rules), 0);
    const folder = (0,documents/* folderOf */.y)(kind.files);
    const target = folder === '' ? file : `${folder}/${file}`;
    const { kindOf } = (0,documents/* kindMatcher */.v)(rules.kinds.map((each) => each.kind), (0,kinds/* templateFiles */.o8)(rules.kinds), null);
    if (kindOf(target) !== 0 || external_node_path_.posix.normalize(target) !== target || target.startsWith('../'))
        throw new usage_error/* UsageError */.e(`${target} would not be a document: it must match ${kind.files.join(', ')} and must not be a template, README.md or index.md. Give another name, or set documents in ${files/* configPath */.eQ}.`);
    const key = (0,words/* labelKey */.kJ)(kind.watched.name);
    const nameLabel = schema.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label ?? null;
    const template = (0,kinds/* kindAt */.Ii)(rules.kinds, 0).template.text;
    const text = newDocument(schema, { name, nameLabel, guidance: args.guidance === 'comments', template });
    await writeNew(tree.top, target, text);
    const shown = (0,terminal/* foreignPath */.Y3)(external_node_path_.relative(process.cwd(), external_node_path_.join(tree.top, target)).split(external_node_path_.sep).join('/'));
    return `${shown}\nFill it in, then: docgate check ${/^[\w./-]+$/.test(shown) ? shown : `"${shown}"`}\n`;
}
/** Writes a file that is not there yet, and the folders on the way; no symlink is followed. */
async function writeNew(top, target, text) {
    const full = external_node_path_.join(top, target);
    const folder = external_node_path_.dirname(full);
    try {
        const known = await nearest(folder);
        if ((await (0,promises_.realpath)(known)) !== known)
            throw new usage_error/* UsageError */.e(`${external_node_path_.relative(top, known)} is a symbolic link, which is not followed.`);
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(full, text, { flag: 'wx' });
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === null)
            throw error;
        if (code === 'EEXIST')
            throw new usage_error/* UsageError */.e(`${target} already exists and is not overwritten. Give another name.`);
        throw new environment_error/* EnvironmentError */.e(`${target} cannot be written (${code}).`);
    }
}
/** The folder itself, or the first one above it that is there. */
async function nearest(folder) {
    const there = await (0,promises_.realpath)(folder).then(() => true, () => false);
    return there ? folder : nearest(external_node_path_.dirname(folder));
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

/***/ 5732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ withWholeMarks),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   g5: () => (/* binding */ asMarkdown)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);

/** Where `flat.text` from `start` to `end` stands in the source, if it stands there letter for letter: no marks, escapes or line breaks inside. */
function literal(source, flat, start, end) {
    const from = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(flat, start);
    const to = end > start ? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(flat, end - 1) + 1 : from;
    const text = flat.text.slice(start, end);
    return source.slice(from, to) === text && !text.includes('\n') ? { start: from, end: to } : null;
}
/**
 * A stretch below a node, grown so that no emphasis, link or code in it is cut in two: what stands in its place leaves no
 * half of a mark behind.
 */
function withWholeMarks(parent, span) {
    let { start, end } = span;
    const grow = (node) => {
        const [from, to] = [node.position?.start.offset, node.position?.end.offset];
        if (from === undefined || to === undefined || to <= start || from >= end)
            return;
        const isAround = from <= start && to >= end;
        if (node.type !== 'text' && !isAround) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }
        if (isAround && 'children' in node)
            for (const child of node.children)
                grow(child);
    };
    grow(parent);
    return { start, end };
}
/** Text as Markdown that reads as it is. */
function asMarkdown(text) {
    return text.replace(/[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&');
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

/***/ 4805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ labelLine),
/* harmony export */   Os: () => (/* binding */ requiredSections),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   iH: () => (/* binding */ usualStyle),
/* harmony export */   qV: () => (/* binding */ skeleton)
/* harmony export */ });
/* harmony import */ var _document_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5732);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


/** How the built-in template writes. */
const usualStyle = { item: '- ', open: '**', close: ':**', loose: false, rule: null, shift: 0 };
/**
 * Headings and labels of these sections, with nothing said yet; what repeats stands once. Lines are parted by `\n`;
 * there is none at the end.
 */
function skeleton(sections, options) {
    return sections
        .map((section) => skeletonOf(section, options))
        .filter((text) => text !== '')
        .join('\n\n');
}
function skeletonOf(section, options) {
    const { style, guidance } = options;
    const depth = Math.min(6, Math.max(1, section.depth + style.shift));
    const heading = section.depth === 0 ? null : `${'#'.repeat(depth)} ${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)((0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionTitle */ .G)(section))}`;
    const advice = guidance ? comment([...section.prompts, ...section.guidance], '') : null;
    const fields = section.fields.filter(({ optional }) => !optional);
    const lines = section.tabular ? tableOf(fields, options) : listOf(fields, options);
    return [heading, advice, lines].filter((part) => part !== null && part !== '').join('\n\n');
}
/** The labels as a header, with one row to fill in. */
function tableOf(fields, { guidance, values }) {
    const cells = (texts) => `| ${texts.join(' | ')} |`;
    const advice = guidance ? fields.flatMap((field) => comment(asked(field), '') ?? []) : [];
    const table = [
        cells(fields.map(({ label }) => inCell(label))),
        cells(fields.map(() => '---')),
        cells(fields.map(({ label }) => inCell(values[label] ?? ''))),
    ];
    return [...advice, table.join('\n')].join('\n\n');
}
function inCell(text) {
    return (0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(text).replaceAll('|', '\\|');
}
function listOf(fields, { style, guidance, values }) {
    const items = fields.map((field) => {
        const value = values[field.label];
        const line = `${labelLine(field, style)}${value === undefined ? '' : ` ${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(value)}`}`;
        const advice = guidance && value === undefined ? comment(asked(field), ' '.repeat(style.item.length)) : null;
        return advice === null ? line : `${line}\n${advice}`;
    });
    return items.join(style.item === '' || style.loose ? '\n\n' : '\n');
}
function asked({ hint, prompts, guidance }) {
    return [...(hint === null ? [] : [hint]), ...prompts, ...guidance];
}
/** A label with nothing behind it. */
function labelLine({ label }, { item, open, close }) {
    return `${item}${open}${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(label)}${close}`;
}
/** An HTML comment, a line for each piece, since a blank line could end what it stands in. */
function comment(pieces, indent) {
    const lines = pieces
        .flatMap((piece) => piece.split('\n'))
        .map((line) => line.trim().replace(/--+(?=>)/g, '-'))
        .filter((line) => line !== '');
    const [only, ...more] = lines;
    if (only === undefined)
        return null;
    const text = more.length === 0 ? `<!-- ${only} -->` : ['<!--', ...lines, '-->'].join('\n');
    return text.replace(/^/gm, indent);
}
/** A section of the template with those of its parts that have to be there and are wanted, in the template's order. */
function withParts(schema, section, isWanted) {
    const parts = schema.sections.filter((each) => each.parent === section.id && !each.optional && each.pattern === null);
    return [section, ...parts.filter(isWanted).flatMap((part) => withParts(schema, part, isWanted))];
}
/** The sections that every document of this template has, in its order. */
function requiredSections(schema) {
    return schema.sections.filter((section) => !section.optional && !hasOptionalParent(schema, section.parent));
}
function hasOptionalParent(schema, id) {
    const parent = schema.sections.find((section) => section.id === id);
    return parent !== undefined && (parent.optional || hasOptionalParent(schema, parent.parent));
}


/***/ }),

/***/ 4350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sectionTitle)
/* harmony export */ });
/** A section as the template writes its heading: `7.1 Jobs`, `5. Failure Modes`, `Step 1: Drain`. */
function sectionTitle({ prefix, title }) {
    return `${prefix}${title}`;
}


/***/ }),

/***/ 2710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug),
  y: () => (/* binding */ slug)
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ })

};
