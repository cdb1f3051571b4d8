export const id = 5885;
export const ids = [5885,6865];
export const modules = {

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   t: () => (/* binding */ actorName)
/* harmony export */ });
const defaultPolicy = { owners: [], roles: new Map(), rules: [], solo: false };
/** `@ana`, `@org/team`. */
function actorName(actor) {
    return actor.kind === 'user' ? `@${actor.login}` : `@${actor.org}/${actor.slug}`;
}


/***/ }),

/***/ 4466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stillHolds),
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/** A repository that writes down what it is asked. */
function recorded(repository) {
    const given = new Map();
    const linked = new Set();
    const note = (question, path, answer) => {
        given.set(`${question} ${path}`, [question, path, JSON.stringify(answer)]);
        return answer;
    };
    return {
        asked: {
            has: (path) => note('has', path, repository.has(path)),
            hasFolder: (path) => note('hasFolder', path, repository.hasFolder(path)),
            find: (path) => note('find', path, repository.find(path)),
            isGone: (path) => note('isGone', path, repository.isGone(path)),
            movedTo: (path) => note('movedTo', path, repository.movedTo(path)),
            nearest: (path) => note('nearest', path, repository.nearest(path)),
            anchors(path) {
                linked.add(path);
                return repository.anchors(path);
            },
        },
        answers: () => ({ asked: [...given.values()], linked: [...linked] }),
    };
}
/** The files around say the same as they did. */
function stillHolds(repository, { asked }) {
    return asked.every(([question, path, answer]) => JSON.stringify(repository[question](path)) === answer);
}


/***/ }),

/***/ 7282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkerOf)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8366);
/* harmony import */ var _document_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2415);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4584);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4466);





/** A checker of the documents of a working tree. The parser must be loaded. */
function checkerOf(tree, judging) {
    const known = new Set(judging.files);
    const texts = new Map();
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(judging.files, (path) => texts.get(path) ?? null);
    return {
        async check({ path, kind }) {
            const content = await tree.read(path);
            if (content === null)
                return null;
            texts.clear();
            const text = content.kind === 'text' ? content.text : null;
            if (text !== null) {
                texts.set(path, text);
                for (const each of (0,_document_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .filesLinkedInto */ .X_)(text, path)) {
                    const linked = known.has(each) && each !== path ? await tree.read(each) : null;
                    if (linked?.kind === 'text')
                        texts.set(each, linked.text);
                }
            }
            const { asked, answers } = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .recorded */ .t)(repository);
            const { fields, messages, ignored, todos } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__.checkOnly)(path, content, (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .c)(judging, kind), asked);
            return { found: { fields, messages, ignored, todos }, text, answers: answers() };
        },
    };
}


/***/ }),

/***/ 2831:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorker: () => (/* binding */ runWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _parser_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3140);
/* harmony import */ var _source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _checker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7282);




/** A thread that checks batches of documents: one answer for each batch, in its order. */
async function runWorker() {
    const { top, judging } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    await (0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_1__.loadParser)();
    const checker = (0,_checker_js__WEBPACK_IMPORTED_MODULE_3__/* .checkerOf */ .N)((0,_source_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .N)(top), judging);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (documents) => {
        const checked = [];
        for (const document of documents)
            checked.push(await checker.check(document));
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(checked);
    });
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

/***/ 1227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* reexport safe */ _config_kind_js__WEBPACK_IMPORTED_MODULE_0__.L6),
/* harmony export */   hZ: () => (/* binding */ withPolicy),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   v1: () => (/* reexport safe */ _config_kind_js__WEBPACK_IMPORTED_MODULE_0__.v1)
/* harmony export */ });
/* harmony import */ var _config_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9468);

/**
 * Reads `.github/docgate.yml`.
 *
 * @throws UsageError with a place and a sentence for everything that is not understood: a configuration that is half
 * understood judges wrongly.
 */
async function readSettings(path, text) {
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(9783), __webpack_require__.e(0), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    return parseSettings(path, text);
}
/**
 * Puts a policy in the place of the one that settings have, for documents of every kind.
 *
 * @param text YAML as in a configuration, of which only owners, roles, transitions and solo may stand in it.
 * @throws UsageError with a place in this text for everything that is not understood.
 */
async function withPolicy(settings, path, text) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(9783), __webpack_require__.e(0), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    return parsePolicy(settings, path, text);
}


/***/ }),

/***/ 9468:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   cn: () => (/* binding */ defaultKind),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* harmony import */ var _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(339);

/** Labels and values are those of the built-in template; in another template they are found by label, or not. */
const defaultKind = {
    files: ['docs/workflows/**/*.md'],
    template: null,
    severity: {},
    rules: {},
    optional: [],
    policy: _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G,
    fields: { closed: ['Status', 'Risk level'], open: ['Category'], unordered: [], values: new Map() },
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
const defaultSettings = { kinds: [defaultKind], references: [] };
/** The severity that was set for a rule's findings in a document of this status; `undefined`: the rule's own. */
function severityFor(choice, status) {
    if (choice === undefined || typeof choice === 'string')
        return choice;
    return (status === null ? undefined : choice.byStatus.get(status)) ?? choice.otherwise ?? undefined;
}


/***/ }),

/***/ 144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Cu: () => (/* binding */ valuesNamed),
/* harmony export */   WF: () => (/* binding */ placesNamed),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _template_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6467);


/** Sections that a person means by `8.2`, `8.2 Metrics`, `Metrics`, or the id. */
function sectionsNamed(name, { sections }) {
    const wanted = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(name);
    return sections.filter(({ id, number, title }) => [id, title, ...(number === null ? [] : [number, `${number} ${title}`, `${number}. ${title}`])].some((each) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(each) === wanted));
}
/** The listed values of a field, in the order of the template; none where it has no such field. */
function valuesOf(label, { sections }) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
    const fields = sections.flatMap((section) => (section.repeats ? [] : section.fields));
    return fields.find((field) => field.key === key)?.listed ?? [];
}
/** The listed statuses of a template, where it has any. */
function statusesOf({ watched }, schema) {
    return valuesOf(watched.status, schema);
}
/**
 * Sections and fields that a person means: a section as in `sectionsNamed`, `section 8` too, or a label. A section that
 * has the field of the same name is that section alone.
 */
function placesNamed(name, schema) {
    const short = /^section\s+(\S.*)$/is.exec(name)?.[1];
    const whole = sectionsNamed(name, schema);
    const sections = whole.length > 0 || short === undefined ? whole : sectionsNamed(short, schema);
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(name);
    const holders = schema.sections.filter(({ fields }) => fields.some((field) => field.key === key));
    return { sections, isField: holders.some((holder) => !sections.includes(holder)) };
}
/** One value, or those with a remark in parentheses behind the same words: `Live` is every `Live (…)`. As people say them. */
function valuesNamed(name, listed) {
    const reading = (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF)(name, listed);
    const found = reading.kind === 'listed' ? [reading.value] : listed.filter((value) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(value) === (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(name));
    return found.map((value) => (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(value, listed));
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

/***/ 394:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* unused harmony export closestName */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Less of a name begins too many others. */
const shortestBeginning = 3;
/** The one of the known names that was probably meant, or `null`: a slip of two letters, another case, or a beginning. */
function closestName(given, known) {
    // Of two as near, the one with the same letters was meant: `--hepl` is `--help`.
    const letters = (text) => text.split('').sort().join('');
    const wanted = given.toLowerCase();
    const best = known
        .map((name) => {
        const other = name.toLowerCase();
        return { name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other) - (letters(wanted) === letters(other) ? 1 : 0) };
    })
        .sort((a, b) => a.away - b.away)[0];
    if (best !== undefined && best.away <= Math.min(2, given.length - 1))
        return best.name;
    if (wanted.length < shortestBeginning)
        return null;
    const begun = known.filter((name) => name.toLowerCase().startsWith(wanted)).sort((a, b) => a.length - b.length);
    const [shortest] = begun;
    return shortest !== undefined && begun.every((name) => name.startsWith(shortest)) ? shortest : null;
}
/** ` Did you mean …?`, or nothing. */
function meant(given, known, shown = (name) => name) {
    const closest = closestName(given, known);
    return closest === null ? '' : ` Did you mean ${shown(closest)}?`;
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

/***/ 8646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ii: () => (/* binding */ kindAt),
  uq: () => (/* binding */ loadKinds),
  o8: () => (/* binding */ templateFiles),
  Z_: () => (/* binding */ templatesUsed)
});

// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/config/names.js
var config_names = __webpack_require__(144);
;// CONCATENATED MODULE: ./build/src/config/fit-rules.js

/**
 * The rules of a policy in the words of the template: listed values as people say them, sections by id (`section 8.2`).
 * What the template does not know stays as it is. Pure.
 */
function fitRules({ policy, watched }, schema) {
    return policy.rules.flatMap((rule) => {
        const { field, from, to, risk } = rule.when;
        const ofField = field === null ? [] : (0,config_names/* valuesOf */.sm)(field, schema);
        const when = {
            ...rule.when,
            from: asListed(from, ofField),
            to: asListed(to, ofField),
            risk: asListed(risk, (0,config_names/* valuesOf */.sm)(watched.risk, schema)),
        };
        return fieldsMeant(field, schema).map((meant) => ({ ...rule, when: { ...when, field: meant } }));
    });
}
/** More than one, where sections share their title. */
function fieldsMeant(field, schema) {
    if (field === null)
        return [null];
    const { sections, isField } = (0,config_names/* placesNamed */.WF)(field, schema);
    const ids = sections.map(({ id }) => `section ${id}`);
    return ids.length === 0 || isField ? [field, ...ids] : ids;
}
function asListed(names, listed) {
    if (names === null)
        return null;
    return names.flatMap((name) => {
        const values = (0,config_names/* valuesNamed */.Cu)(name, listed);
        return values.length === 0 ? [name] : values;
    });
}

;// CONCATENATED MODULE: ./build/src/config/fit.js



/** Puts listed values and optional sections into the template, and statuses as the template names them into the kind. Pure. */
function fitKind(kind, schema) {
    const optional = new Set(kind.optional.flatMap((name) => (0,config_names/* sectionsNamed */.Ay)(name, schema).map(({ id }) => id)));
    const values = new Map([...kind.fields.values].map(([label, listed]) => [(0,words/* labelKey */.kJ)(label), listed]));
    const sections = schema.sections.map((section) => ({
        ...section,
        optional: section.optional || optional.has(section.id),
        fields: section.fields.map((field) => ({ ...field, listed: values.get(field.key) ?? field.listed })),
    }));
    const fitted = optional.size + values.size === 0 ? schema : { ...schema, sections };
    const listed = (0,config_names/* statusesOf */.CB)(kind, fitted);
    const asListed = (names) => names.flatMap((name) => {
        const statuses = (0,config_names/* valuesNamed */.Cu)(name, listed);
        return statuses.length === 0 ? [name] : statuses;
    });
    return {
        schema: fitted,
        kind: {
            ...kind,
            severity: Object.fromEntries(Object.entries(kind.severity).map(([rule, choice]) => [
                rule,
                typeof choice === 'string' ? choice : byListedStatus(choice, listed),
            ])),
            watched: {
                ...kind.watched,
                approveInto: asListed(kind.watched.approveInto),
                retired: asListed(kind.watched.retired),
            },
            policy: { ...kind.policy, rules: fitRules(kind, fitted) },
        },
    };
}
function byListedStatus({ otherwise, byStatus }, listed) {
    const entries = [...byStatus].map(([name, level]) => ({ names: (0,config_names/* valuesNamed */.Cu)(name, listed), name, level }));
    // One status said alone wins over a word that stands for several.
    const ordered = entries.toSorted((a, b) => b.names.length - a.names.length);
    return {
        otherwise,
        byStatus: new Map(ordered.flatMap(({ names, name, level }) => (names.length === 0 ? [name] : names).map((each) => [each, level]))),
    };
}

// EXTERNAL MODULE: ./build/src/meant.js
var meant = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/reason.js
var reason = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/config/unknown-names.js





/** More than this nobody reads at once, and each takes a look through all names for one that was meant. */
const mostSentences = 50;
/** Sentences about names that no template of their kinds has, each with its place; the first fifty. */
function unknownNames(references, fitted) {
    const found = [];
    for (const reference of references) {
        found.push(...sentencesOf(reference, fitted));
        if (found.length >= mostSentences)
            break;
    }
    return found;
}
function sentencesOf(reference, fitted) {
    const asked = reference.kinds.flatMap((index) => fitted[index] ?? []);
    if (reference.what === 'values')
        return asked.some((each) => isUnguarded(reference, each)) ? [gap(reference)] : [];
    const known = asked.map((each) => namesOf(reference, each)).filter((names) => names.length > 0);
    if (reference.what === 'value' && known.length === 0)
        return asked.some(hasField(reference)) ? [noList(reference)] : [];
    if (known.length === 0 || asked.some((each) => isKnown(reference, each)))
        return [];
    const names = [...new Set(known.flat())];
    const templates = [...new Set(asked.map(({ schema }) => (0,reason/* quoted */.TL)(schema.path)))].join(' or ');
    const guess = (0,meant/* meant */.w)(reference.name, names.flatMap(waysToSay), reason/* quoted */.TL) || ` There are ${names.slice(0, mostNames).join(', ')}.`;
    const of = reference.of === null ? '' : ` of ${(0,reason/* quoted */.TL)(reference.of)}`;
    return [`${reference.place}: no ${nouns[reference.what]} ${(0,reason/* quoted */.TL)(reference.name)}${of} in ${templates}.${guess}`];
}
/** Without the number in front and the remark behind, too. */
function waysToSay(name) {
    return [name, name.replace(/^\d[\d.]* /, ''), name.replace(/\s*\([^()]*\)$/, '')];
}
/** More names say no more. */
const mostNames = 20;
const nouns = {
    field: 'field',
    section: 'section',
    status: 'status',
    stage: 'status that begins with',
    template: 'template',
    values: 'values',
    place: 'field or section',
    value: 'value',
    risk: 'risk',
};
function namesOf({ what, of }, { kind, schema }) {
    switch (what) {
        case 'field':
            return labelsOf(schema);
        case 'section':
            return titlesOf(schema);
        case 'place':
            return [...labelsOf(schema), ...titlesOf(schema)];
        case 'status':
        case 'stage':
            return sayable((0,config_names/* statusesOf */.CB)(kind, schema));
        case 'value':
            return sayable((0,config_names/* valuesOf */.sm)(of ?? '', schema));
        case 'risk':
            return sayable((0,config_names/* valuesOf */.sm)(kind.watched.risk, schema));
        case 'template':
        case 'values':
            return [];
    }
}
function labelsOf({ sections }) {
    return sections.flatMap(({ fields }) => fields.map((field) => field.label));
}
function titlesOf({ sections }) {
    return sections.map(({ number, title }) => (number === null ? title : `${number} ${title}`));
}
/** Listed values as people say them. */
function sayable(listed) {
    return listed.map((value) => (0,template_listed/* shortName */.EU)(value, listed));
}
function isKnown(reference, fitted) {
    const { what, name, of } = reference;
    const names = namesOf(reference, fitted);
    switch (what) {
        case 'field':
            return names.some((label) => (0,words/* labelKey */.kJ)(label) === (0,words/* labelKey */.kJ)(name));
        case 'section':
            return (0,config_names/* sectionsNamed */.Ay)(name, fitted.schema).length > 0;
        case 'status':
            return (0,config_names/* valuesNamed */.Cu)(name, (0,config_names/* statusesOf */.CB)(fitted.kind, fitted.schema)).length > 0;
        case 'place': {
            const { sections, isField } = (0,config_names/* placesNamed */.WF)(name, fitted.schema);
            return isField || sections.length > 0;
        }
        case 'value':
            return (0,config_names/* valuesNamed */.Cu)(name, (0,config_names/* valuesOf */.sm)(of ?? '', fitted.schema)).length > 0;
        case 'risk':
            return (0,config_names/* valuesNamed */.Cu)(name, (0,config_names/* valuesOf */.sm)(fitted.kind.watched.risk, fitted.schema)).length > 0;
        case 'stage':
            return names.some((status) => (0,words/* labelKey */.kJ)(status).startsWith((0,words/* labelKey */.kJ)(name)));
        case 'template':
        case 'values':
            return true;
    }
}
function hasField({ of }) {
    return ({ schema }) => labelsOf(schema).some((label) => (0,words/* labelKey */.kJ)(label) === (0,words/* labelKey */.kJ)(of ?? ''));
}
function noList({ place, name, of }) {
    return `${place}: ${(0,reason/* quoted */.TL)(of ?? '')} lists no values, so ${(0,reason/* quoted */.TL)(name)} cannot be one of them. List them under \`fields\`.`;
}
/** Statuses were listed anew, and none of them needs an approval any more, though nobody said so. */
function isUnguarded({ name }, { kind, schema }) {
    const { status, approveInto } = kind.watched;
    const listed = (0,config_names/* statusesOf */.CB)(kind, schema);
    return ((0,words/* labelKey */.kJ)(name) === (0,words/* labelKey */.kJ)(status) &&
        approveInto.length > 0 &&
        approveInto.every((each) => (0,config_names/* valuesNamed */.Cu)(each, listed).length === 0));
}
function gap({ place, name }) {
    return `${place}: none of these values of ${(0,reason/* quoted */.TL)(name)} needs an approval. Name those that do in \`watched.approveInto\`, or write \`[]\` there if none does.`;
}

// EXTERNAL MODULE: ./build/src/parser/parse.js + 2 modules
var parse = __webpack_require__(3140);
// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/review/kinds.js





/**
 * The kinds of documents with their templates compiled, each template once, and the parser loaded.
 *
 * @throws UsageError for a template that can't be used, and for what the configuration names and no template has.
 */
async function loadKinds({ kinds, references }) {
    await (0,parse.loadParser)();
    const loading = new Map();
    const fitted = await Promise.all(kinds.map(async ({ kind, template }) => {
        const schema = loading.get(template.path) ?? (0,find/* loadSchema */.e$)(template);
        loading.set(template.path, schema);
        return fitKind(kind, await schema);
    }));
    const [first, ...more] = unknownNames(references, fitted);
    if (first !== undefined)
        throw new usage_error/* UsageError */.e(first, more);
    return fitted;
}
/** What the documents of a kind are checked with. */
function kindAt(kinds, index) {
    const kind = kinds[index];
    if (kind === undefined)
        throw new RangeError(`there is no kind ${index} of documents`);
    return kind;
}
/** Paths of templates in the repository, which are no documents. */
function templateFiles(kinds) {
    return kinds.flatMap(({ template }) => (template.text === null ? [] : [template.path]));
}
/** The template that a report names, and a note for each other one that documents of this run were judged by. */
function templatesUsed(kinds, used) {
    const [first = 0, ...others] = [...new Set(used)].sort((a, b) => a - b);
    const { path, source } = kindAt(kinds, first).template;
    const notes = others
        .map((index) => kindAt(kinds, index))
        .filter(({ template }) => template.path !== path)
        .map(({ kind, template }) => `What matches ${listed(kind.files)} was judged by the template ${listed([template.path])}.`);
    return { template: { path, source }, notes };
}
function listed(names) {
    return names.map((name) => `\`${name}\``).join(', ');
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

/***/ 9310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maxFileBytes),
/* harmony export */   r: () => (/* binding */ removedAmong)
/* harmony export */ });
/** Paths of the files that are there no more, what was renamed not among them. */
function removedAmong(files) {
    return new Set(files.flatMap(({ change, path }) => (change === 'removed' ? [path] : [])));
}
/** No document is larger: beyond it the file is not read. 1 MiB. */
const maxFileBytes = 1_048_576;


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

/***/ 5209:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        const { builtIn } = await __webpack_require__.e(/* import() */ 6452).then(__webpack_require__.bind(__webpack_require__, 6452));
        return builtIn;
    }
    const { compileTemplate } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(3617), __webpack_require__.e(1402), __webpack_require__.e(3080)]).then(__webpack_require__.bind(__webpack_require__, 3080));
    const compiled = compileTemplate(found.path, found.text);
    if ('problem' in compiled)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${compiled.problem.path}:${compiled.problem.line}: ${compiled.problem.reason}`);
    return compiled.schema;
}


/***/ }),

/***/ 4305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something wrong with options, configuration or template: a sentence with the place and the remedy. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** Further sentences, where more than one thing is wrong. */
    more;
    constructor(sentence, more = []) {
        super(sentence);
        this.more = more;
    }
}


/***/ })

};
