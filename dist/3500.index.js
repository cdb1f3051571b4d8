export const id = 3500;
export const ids = [3500];
export const modules = {

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ givenPolicy),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Rg: () => (/* binding */ noRuleUrl),
/* harmony export */   eQ: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(477);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);




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
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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

/***/ 6702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* reexport safe */ _config_kind_js__WEBPACK_IMPORTED_MODULE_0__.L6),
/* harmony export */   hZ: () => (/* binding */ withPolicy),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   v1: () => (/* reexport safe */ _config_kind_js__WEBPACK_IMPORTED_MODULE_0__.v1)
/* harmony export */ });
/* harmony import */ var _config_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);

/**
 * Reads `.github/docgate.yml`.
 *
 * @throws UsageError with a place and a sentence for everything that is not understood: a configuration that is half
 * understood judges wrongly.
 */
async function readSettings(path, text) {
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(2003), __webpack_require__.e(7764), __webpack_require__.e(4424), __webpack_require__.e(7619), __webpack_require__.e(9584), __webpack_require__.e(7646)]).then(__webpack_require__.bind(__webpack_require__, 1761));
    return parseSettings(path, text);
}
/**
 * Puts a policy in the place of the one that settings have, for documents of every kind.
 *
 * @param text YAML as in a configuration, of which only owners, roles, transitions and solo may stand in it.
 * @throws UsageError with a place in this text for everything that is not understood.
 */
async function withPolicy(settings, path, text) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(2003), __webpack_require__.e(7764), __webpack_require__.e(4424), __webpack_require__.e(7619), __webpack_require__.e(9584), __webpack_require__.e(7646)]).then(__webpack_require__.bind(__webpack_require__, 1761));
    return parsePolicy(settings, path, text);
}


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   cn: () => (/* binding */ defaultKind),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* harmony import */ var _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);

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

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Cu: () => (/* binding */ valuesNamed),
/* harmony export */   WF: () => (/* binding */ placesNamed),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5591);
/* harmony import */ var _template_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7656);


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

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ii: () => (/* binding */ kindAt),
  uq: () => (/* binding */ loadKinds),
  o8: () => (/* binding */ templateFiles),
  Z_: () => (/* binding */ templatesUsed)
});

// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(5591);
// EXTERNAL MODULE: ./build/src/config/names.js
var config_names = __webpack_require__(7397);
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
var meant = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/src/reason.js
var reason = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(7656);
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
var parse = __webpack_require__(9268);
// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5010);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(3110);
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

/***/ 7772:
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

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(477);

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

/***/ 7738:
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
/* harmony import */ var _environment_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7772);



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
        const top = await git(directory, ['rev-parse', '--show-toplevel']);
        return { top: top.toString('utf8').replace(/\r?\n$/, '') };
    }
    catch (error) {
        if (!(error instanceof GitExit))
            throw error;
        if (/must be run in a work tree/.test(error.stderr))
            return { top: null };
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

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ templatePaths),
/* harmony export */   e$: () => (/* binding */ loadSchema),
/* harmony export */   x9: () => (/* binding */ builtInPath)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);

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
        const { builtIn } = await __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 4370));
        return builtIn;
    }
    const { compileTemplate } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(9353), __webpack_require__.e(7619), __webpack_require__.e(1497)]).then(__webpack_require__.bind(__webpack_require__, 1497));
    const compiled = compileTemplate(found.path, found.text);
    if ('problem' in compiled)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${compiled.problem.path}:${compiled.problem.line}: ${compiled.problem.reason}`);
    return compiled.schema;
}


/***/ })

};
