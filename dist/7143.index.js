export const id = 7143;
export const ids = [7143];
export const modules = {

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

/***/ 6099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readRulesInForce)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1227);
/* harmony import */ var _source_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4786);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);




/**
 * Reads configuration and templates: at most twice, the second time for templates that the configuration names.
 *
 * @throws UsageError for a configuration or a template that is not there or can't be read.
 */
async function readRulesInForce(home, options) {
    const asked = typeof options.template === 'string' ? [options.template] : [];
    const misnamed = options.configPath.replace(/\.yml$/, '.yaml');
    const searched = options.template === null ? _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX : [];
    const files = new Files(home);
    await files.read([options.configPath, misnamed, ...asked, ...searched]);
    if (options.configText === null && files.at(options.configPath) === null && files.at(misnamed) !== null) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it as the configuration.`);
    }
    const configured = await settingsFrom(options, files);
    const { policyText = null } = options;
    const settings = policyText === null ? configured : await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .withPolicy */ .hZ)(configured, policyText.path, policyText.text);
    const { references } = settings;
    if (options.template !== null) {
        const template = givenTemplate(options.template, files);
        // What a kind says about its own template says nothing about another one.
        const isMeant = (index) => settings.kinds[index]?.template === null;
        return {
            kinds: settings.kinds.map((kind) => ({ kind, template })),
            references: references.map((each) => ({ ...each, kinds: each.kinds.filter(isMeant) })),
        };
    }
    const named = settings.kinds.flatMap((kind) => kind.template ?? []);
    await files.read(named);
    const found = _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX.find((path) => files.at(path) !== null);
    const usual = found === undefined
        ? { path: _template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInPath */ .x9, source: 'built-in', text: null }
        : { path: found, source: 'repository', text: files.text(found) };
    const templateOf = ({ template: path }) => path === null ? usual : { path, source: 'config', text: files.text(path, placeOf(settings, path)) };
    return { kinds: settings.kinds.map((kind) => ({ kind, template: templateOf(kind) })), references };
}
function givenTemplate(given, files) {
    return typeof given === 'string' ? { path: given, source: 'option', text: files.text(given) } : given;
}
async function settingsFrom({ configPath, configText, configRequired }, files) {
    if (configText !== null)
        return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .sb)(configPath, configText);
    const content = files.at(configPath);
    if (content !== null)
        return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .sb)(configPath, textOf(configPath, content));
    if (configRequired)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The configuration \`${configPath}\` does not exist ${files.where}.`);
    return _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L6;
}
/** Where the configuration names a template, as the beginning of a sentence about it. */
function placeOf({ references }, path) {
    const reference = references.find(({ what, name }) => what === 'template' && name === path);
    return reference === undefined ? '' : `${reference.place}: `;
}
/** Files that were read once. */
class Files {
    #home;
    #contents = new Map();
    constructor(home) {
        this.#home = home;
    }
    get where() {
        return this.#home.where;
    }
    async read(paths) {
        const wanted = [...new Set(paths)].filter((path) => !this.#contents.has(path));
        if (wanted.length === 0)
            return;
        const contents = await this.#home.read(wanted);
        for (const [path, content] of (0,_source_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)(wanted, contents))
            this.#contents.set(path, content);
    }
    at(path) {
        return this.#contents.get(path) ?? null;
    }
    /** Text of a template that must be there. */
    text(path, place = '') {
        const content = this.at(path);
        if (content === null)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place}The template \`${path}\` does not exist ${this.where}.`);
        return textOf(path, content);
    }
}
function textOf(path, content) {
    if (content.kind === 'unreadable')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be read. ${content.reason}`);
    return content.text;
}


/***/ }),

/***/ 4786:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ byPath),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/** Sorts by path, in the order of code units: the same on every machine. */
function byPath(a, b) {
    return a.path < b.path ? -1 : Number(a.path > b.path);
}
/** Each question with its answer, of two lists in one order; `null` where there is none. */
function answered(questions, answers) {
    return questions.map((question, index) => [question, answers[index] ?? null]);
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


/***/ })

};
