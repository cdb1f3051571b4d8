export const id = 586;
export const ids = [586,3834];
export const modules = {

/***/ 339:
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

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(9783), __webpack_require__.e(0), __webpack_require__.e(1402), __webpack_require__.e(3070), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    return parseSettings(path, text);
}
/**
 * Puts a policy in the place of the one that settings have, for documents of every kind.
 *
 * @param text YAML as in a configuration, of which only owners, roles, transitions and solo may stand in it.
 * @throws UsageError with a place in this text for everything that is not understood.
 */
async function withPolicy(settings, path, text) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(9783), __webpack_require__.e(0), __webpack_require__.e(1402), __webpack_require__.e(3070), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    return parsePolicy(settings, path, text);
}


/***/ }),

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoOf),
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** A longer text is not one that comes again and again. */
const longest = 300;
/**
 * Remembers what a pure function of a text says, because the labels and titles of one document are those of the next.
 *
 * @param most so many texts are remembered; with one more, all are forgotten.
 */
function memo(most, of) {
    const known = new Map();
    return (text) => {
        if (text.length > longest)
            return of(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        if (known.size >= most)
            known.clear();
        const result = of(text);
        known.set(text, result);
        return result;
    };
}
/** Remembers what a pure function says of an object that nobody changes, as long as somebody holds the object. */
function memoOf(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const result = of(key);
        known.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);


const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>]/gu;
const exactWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>/,]/gu;
/** The words of a text, lower case. White space, wrapping, emphasis and punctuation do not matter; `...` and `<` `>` do. */
function words(text) {
    return tokens(text, word);
}
/**
 * Like `words`, for telling a template's text from an author's: `...` (a gap the template leaves), `<` `>` (its
 * placeholders), and what parts a list (`/`, `,`) count as well.
 */
function exactWords(text) {
    return tokens(text, exactWord);
}
const beyondAscii = /[^\0-\x7f]/;
function tokens(text, pattern) {
    const found = [];
    const lower = beyondAscii.test(text) ? null : text.toLowerCase();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const start = match.index;
        const end = pattern.lastIndex;
        found.push({ text: lower === null ? folded(match[0]) : lower.slice(start, end), start, end });
    }
    return found;
}
function folded(word) {
    return word === '…' ? '...' : word.normalize('NFKC').toLowerCase();
}
/** One string for comparing texts by meaning: case, white space, emphasis, quotes and dashes folded. */
function fold(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2018\u2019\u201b]/g, "'")
        .replace(/[\u201c\u201d\u201e]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** No label or title of a template is longer; a longer text is compared by its beginning. */
const longestKey = 200;
/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
function labelKey(text) {
    return keyOf(text.slice(0, longestKey));
}
const keyOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(4_000, (text) => fold(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[&/+]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(and|the|or)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim());
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    return likenessTo(a)(b);
}
const likenessTo = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(500, (a) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(500, (b) => likeness(a, b)));
function likeness(a, b) {
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}
/** A slip is at most this share of a name's letters. */
const slip = 0.2;
/** The one of these names that was probably meant: few letters away, and no other one as near; else `null`. */
function nearestName(name, among) {
    let best = null;
    let tied = false;
    const most = Math.max(1, Math.floor(name.length * slip));
    const wanted = name.toLowerCase();
    const letters = (text) => text.split('').sort().join('');
    for (const other of among) {
        if (Math.abs(other.length - name.length) > most)
            continue;
        // Two letters in each other's place are one slip.
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase());
        const away = apart === 2 && letters(other.toLowerCase()) === letters(wanted) ? 1 : apart;
        if (away > most || away > (best?.away ?? most))
            continue;
        tied = away === best?.away;
        best = { name: other, away };
    }
    return tied ? null : (best?.name ?? null);
}


/***/ }),

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadParser: () => (/* binding */ loadParser),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
let chosen;
let loaded;
/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 */
function loadParser(wanted = process.env['DOCGATE_PARSER']) {
    chosen ??= choose(wanted).then((parser) => {
        loaded = parser;
        return parser;
    });
    return chosen;
}
async function choose(wanted) {
    if (wanted === 'remark')
        return remark();
    try {
        return (await Promise.all(/* import() */[__webpack_require__.e(3872), __webpack_require__.e(5003)]).then(__webpack_require__.bind(__webpack_require__, 5003))).satteriParser();
    }
    catch (error) {
        if (wanted === 'satteri')
            throw error;
        return remark();
    }
}
async function remark() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(184), __webpack_require__.e(6753), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 8885))).remarkParser();
}
/** Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. */
function parse(text) {
    if (loaded === undefined)
        throw new Error('the parser is not loaded');
    return loaded.parse(text);
}


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ withList),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   p4: () => (/* binding */ quotedList)
/* harmony export */ });
/* unused harmony export longestReason */
/** A reason is read in a hurry, and beside a line of a document. In UTF-16 units. */
const longestReason = 200;
const longestQuote = 60;
/** A text of the document inside a reason: in backticks, on one line, shortened. */
function quoted(text) {
    return between(text.replace(/`/g, "'").replace(/\s+/g, ' ').trim(), longestQuote);
}
/** Several texts, as many as are read at a glance: "`a`, `b` and 5 more". `room` in UTF-16 units, one is there anyway. */
function quotedList(texts, last = 'and', room = longestList) {
    const all = texts.map(quoted);
    const shown = [];
    for (const each of all) {
        if (shown.length > 0 && [...shown, each].join(', ').length > room)
            break;
        shown.push(each);
    }
    const left = all.length - shown.length;
    if (left > 0)
        return `${shown.join(', ')} ${last} ${left} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
const longestList = 90;
/** A sentence with a list in it, as long as the rest leaves room for. */
function withList(before, texts, after, last = 'and') {
    const room = longestReason - before.length - after.length - ' and 1,000 more'.length;
    return before + quotedList(texts, last, Math.max(room, 30)) + after;
}
/** The reason with its quotes shortened, the longest first, until it is not too long. */
function fitting(reason) {
    let pieces = reason.split(/(`[^`]*`)/);
    for (const most of [48, 36, 28, 20, 14]) {
        if (pieces.join('').length <= longestReason)
            break;
        pieces = pieces.map((piece) => (piece.startsWith('`') ? between(piece.slice(1, -1), most) : piece));
    }
    // A quoted sentence brings its full stop along.
    return pieces.join('').replace(/\.`\.(?= |$)/g, '`.');
}
function between(line, most) {
    return `\`${line.length > most ? `${whole(line.slice(0, most - 1)).trimEnd()}…` : line}\``;
}
/** Without half a character at the end. */
function whole(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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





/** Sentences about names that no template of their kinds has, each with its place. */
function unknownNames(references, fitted) {
    return references.flatMap((reference) => {
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
    });
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

// EXTERNAL MODULE: ./build/src/parser/parse.js
var parse = __webpack_require__(3834);
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
        const { builtIn } = await __webpack_require__.e(/* import() */ 6452).then(__webpack_require__.bind(__webpack_require__, 6452));
        return builtIn;
    }
    const { compileTemplate } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(3617), __webpack_require__.e(1402), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 7615));
    const compiled = compileTemplate(found.path, found.text);
    if ('problem' in compiled)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${compiled.problem.path}:${compiled.problem.line}: ${compiled.problem.reason}`);
    return compiled.schema;
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   pX: () => (/* binding */ listedForms)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _document_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2381);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);



/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
function readListed(said, listed) {
    const text = normal(said);
    const forms = formsOf(listed);
    const match = forms.filter((form) => startsWith(text, form.text)).sort((a, b) => b.text.length - a.text.length)[0];
    if (match === undefined)
        return { kind: 'none', closest: closestTo(text, listed) };
    const rest = text.slice(match.text.length);
    if (/^\s*\?/.test(rest))
        return { kind: 'none', closest: null };
    const others = forms.filter((form) => form.index !== match.index);
    const below = said.split('\n').slice(1).map(normal);
    const another = namesAnother(rest, others) || below.some((line) => others.some((form) => startsWith(line, form.text)));
    return another ? { kind: 'several' } : { kind: 'listed', value: match.value, index: match.index };
}
const formsOf = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q)((listed) => listed.flatMap((value, index) => listedForms(value, listed).map((form) => ({ text: form, value, index }))));
/** A listed value as people say it: `Low` for `Low (informational)`, but `Live (prod)`, since there are others that are live. */
function shortName(value, listed) {
    const short = value.replace(/\s*\([^()]*\)$/, '');
    const shared = listed.filter((other) => withoutRemark(normal(other)) === withoutRemark(normal(value))).length > 1;
    return shared || short === '' ? value : short;
}
/** What parts two alternatives. */
const separator = /^\s*(?:\([^()]*\))?\s*(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s;
/** What turns to another value further on. */
const turn = /\b(?:but|although|however|sometimes|later|soon|now)\s+(.*)$/s;
/** Words that speak of another value without giving it: "was Draft", "until Live (prod)". */
const asides = /\b(?:was|from|formerly|previously|until|before|next|then|planned|target|to|for|after|not|yet)(?:\s+\w+)?$/;
/** What happened already is no aside: "In review, moved to Live (prod) in May", "High before May, then Low (…)". */
const done = /\b(?:(?:moved|went|gone|changed|lowered|raised|promoted|switched|set) to|(?:before|until)\b.*\bthen)(?:\s+\w+)?$/s;
/** The remark behind a value gives a second one: `Draft / In review`, "Low, but High for corrections", "…, since May Live (prod)". */
function namesAnother(rest, others) {
    const begins = (text) => text !== undefined && others.some((form) => startsWith(text, form.text));
    if (begins(separator.exec(rest)?.[1]) || begins(turn.exec(rest)?.[1]))
        return true;
    // A value with its own parenthesis is no ordinary word, so it counts wherever it stands.
    return others
        .filter((form) => form.text.includes('('))
        .some((form) => {
        const at = rest.indexOf(form.text);
        const before = rest.slice(0, Math.max(0, at)).trimEnd();
        return at >= 0 && (!asides.test(before) || done.test(before));
    });
}
/** Folded, without a sign in front ("🟢 Live"). */
const normal = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(1_000, (text) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
    .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s+\)/g, ')')
    .trim());
/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
function listedForms(value, listed) {
    const whole = normal(value);
    const short = withoutRemark(whole);
    const shared = listed.filter((other) => withoutRemark(normal(other)) === short).length > 1;
    const forms = short === whole || short === '' || shared ? [whole] : [whole, short];
    return [...new Set(forms.flatMap((form) => [form, form.replace(/ (?!\()/g, '-'), form.replace(/-/g, ' ')]))];
}
function withoutRemark(value) {
    return value.replace(/\s*\([^()]*\)$/, '');
}
function startsWith(text, form) {
    return text.startsWith(form) && !/^[\p{L}\p{N}_-]/u.test(text.slice(form.length));
}
/** A value further away than this share of its letters was not meant. */
const farthest = 0.4;
/** The next best must be this much farther away, else it is a guess. */
const clearly = 0.1;
/** The one listed value that was surely meant, or `null`. */
function closestTo(text, listed) {
    const scored = listed
        .map((value) => ({ value, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, normal(value)) / Math.max(text.length, normal(value).length) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = scored;
    const sure = best !== undefined && best.away <= farthest && (second === undefined || second.away - best.away > clearly);
    return sure ? best.value : null;
}


/***/ })

};
