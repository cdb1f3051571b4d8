export const id = 617;
export const ids = [617];
export const modules = {

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fieldChoices),
/* harmony export */   Z: () => (/* binding */ chooseFields)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

/** The choices behind conventions; a label of `known` that they do not name is free. */
function fieldChoices(fields, known = []) {
    const named = [...fields.closed, ...fields.open];
    const free = known.filter((label) => !has(named, label));
    return [...named, ...free].map((label) => ({
        label,
        list: has(fields.closed, label) ? 'closed' : has(fields.open, label) ? 'open' : 'free',
        ordered: !has(fields.unordered, label),
        values: fields.values.get(label) ?? null,
    }));
}
/** Conventions with a team's choices put in: each in its label's place, a new one behind the others. */
function chooseFields(fields, given) {
    const choices = new Map(fieldChoices(fields).map((choice) => [(0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(choice.label), choice]));
    for (const [label, said] of Object.entries(given)) {
        choices.set((0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label), {
            label,
            list: typeof said === 'string' ? said : (said.list ?? 'closed'),
            ordered: typeof said === 'string' ? true : (said.ordered ?? true),
            values: typeof said === 'string' ? null : (said.values ?? null),
        });
    }
    const judged = [...choices.values()].filter(({ list }) => list !== 'free');
    const labels = (chosen) => chosen.map(({ label }) => label);
    return {
        closed: labels(judged.filter(({ list }) => list === 'closed')),
        open: labels(judged.filter(({ list }) => list === 'open')),
        unordered: labels(judged.filter(({ ordered }) => !ordered)),
        values: new Map(judged.flatMap(({ label, values }) => (values === null ? [] : [[label, values]]))),
    };
}
function has(labels, label) {
    return labels.some((each) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(each) === (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label));
}


/***/ }),

/***/ 6904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var src_rules = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(1943);
// EXTERNAL MODULE: ./build/src/config/kind.js
var kind = __webpack_require__(9468);
// EXTERNAL MODULE: ./build/src/meant.js
var meant = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/config/shapes.js



/*
 * The `error` of a shape is the phrase that stands behind "takes" in the sentence about a wrong value; for unknown keys of
 * a map it is a sentence for each, one a line.
 */
/** No name, path or glob is longer. */
const longestText = 1_000;
function shapes_text(phrase) {
    return schemas/* string */.YjP({ error: phrase }).regex(/\S/, { error: phrase }).max(longestText, { error: phrase });
}
function listOf(item, phrase) {
    return schemas/* array */.YOg(item, { error: phrase });
}
/** The keys of something, as they are told about one that is not among them. */
function keysOf(what) {
    return {
        phrase: 'a map',
        unknown: (key, keys) => `unknown key ${(0,rule/* quoted */.T)(key)}.${(0,meant/* meant */.w)(key, keys, rule/* quoted */.T) || ` The keys of ${what} are ${keys.join(', ')}.`}`,
    };
}
/** A map that knows its keys. */
function mapOf(shape, { phrase, unknown }) {
    const keys = Object.keys(shape);
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknown(key, keys)).join('\n') : phrase,
    });
}

;// CONCATENATED MODULE: ./build/src/config/schema.js




/** The configuration as a team writes it. Each description is what an editor shows. */
function configSchema(rules) {
    const decisions = decisionsOf(rules);
    const kind = mapOf({
        files: schemas/* union */.KCZ([glob, globs], { error: globsPhrase }).meta({
            description: 'Which files are documents of this kind: folders or globs from the top, `!` leaves out.',
        }),
        ...decisions,
    }, keysOf('an entry of `documents`'));
    const documentsPhrase = 'a glob, a list of globs or a list of kinds, for example `docs/workflows/**/*.md`';
    return mapOf({
        documents: schemas/* union */.KCZ([glob, globs, schemas/* array */.YOg(kind).min(1, { error: documentsPhrase })], { error: documentsPhrase })
            .meta({
            description: 'Which files are documents: folders or globs from the top, `!` leaves out. Or a list of kinds, each with files and a template of its own; a document is of the first kind that it matches.',
        })
            .exactOptional(),
        ...decisions,
    }, keysOf('the configuration')).meta({ title: 'docgate configuration', description: 'How docgate reviews the documents of this repository.' });
}
const severities = ['error', 'warning', 'notice', 'off'];
/** Not absolute, no drive, no way out of the repository, no backslash. */
const pathInside = /^(?!\/|[A-Za-z]:|\.\.(?:\/|$)|[^\\]*\/\.\.(?:\/|$))[^\\]+$/;
const pathPhrase = 'the path of a Markdown file in this repository, from its top, with `/`';
/** A path as git has it: without `./` in front. */
function fromTop(path) {
    return path.replace(/^(?:\.\/+)+/, '');
}
const globsPhrase = 'a glob or a list of globs, for example `docs/workflows/**/*.md`';
const glob = shapes_text('a glob, for example `docs/workflows/**/*.md`');
const globs = schemas/* array */.YOg(glob).min(1, { error: globsPhrase }).meta({ id: 'globs' });
const label = shapes_text("a field's label in the template");
const schema_status = shapes_text('a status of the template');
/** YAML 1.1 reads `off` as `false`. */
const level = schemas/* literal */.euz([...severities, false], { error: 'error, warning, notice or off' }).meta({ id: 'level' });
const byStatus = schemas/* object */.Ikc({ default: level.exactOptional() }, { error: 'a map' })
    .catchall(level)
    .meta({ id: 'levelByStatus', description: 'By status of the document; `default` is for every other one.' });
const listKinds = ['closed', 'open', 'free'];
const listPhrase = 'closed, open or free';
function decisionsOf(rules) {
    const ids = rules.map(({ id }) => id);
    const configurable = rules.filter(({ options }) => Object.keys(options).length > 0);
    return {
        template: shapes_text(pathPhrase)
            .regex(pathInside, { error: pathPhrase })
            .meta({ description: 'The template in this repository that the documents are made from.' })
            .exactOptional(),
        severity: mapOf(Object.fromEntries(rules.filter(({ id }) => id !== 'readable').map((rule) => [rule.id, severityOf(rule)])), {
            phrase: 'a map from a rule to its severity',
            unknown: (key) => key === 'readable'
                ? 'the severity of `readable` can not be changed: what was not read was not checked.'
                : noRule(key, ids),
        })
            .meta({ description: 'How grave what a rule finds is: for all documents, or by their status.' })
            .exactOptional(),
        rules: mapOf(Object.fromEntries(configurable.map((rule) => [rule.id, optionsOf(rule)])), {
            phrase: 'a map from a rule to its options',
            unknown: (key, keys) => (ids.includes(key) ? noOptions(key, keys) : noRule(key, ids)),
        })
            .meta({ description: 'Options of rules.' })
            .exactOptional(),
        fields: schemas/* record */.g1P(schemas/* string */.YjP(), fieldChoice, { error: "a map from a field's label to closed, open or free" })
            .meta({ description: 'What the listed values of a field mean, by its label in the template.' })
            .exactOptional(),
        optional: listOf(shapes_text('a section of the template, by number or title'), 'a list of sections, by number or title')
            .meta({ description: 'Sections of the template that a document may leave out, by number or title.' })
            .exactOptional(),
        watched: watched.exactOptional(),
    };
}
function severityOf({ severity, variants, description }) {
    const usual = [severity, ...Object.entries(variants).map(([variant, other]) => `${variant}: ${other}`)].join('; ');
    return schemas/* union */.KCZ([level, byStatus], { error: 'error, warning, notice or off, or a map from a status to one of them' })
        .meta({ description: `Finds ${description}. Default: ${usual}.` })
        .exactOptional();
}
function optionsOf({ id, options }) {
    const optional = (usual) => optionOf(usual)
        .meta({ description: `Default: ${JSON.stringify(usual)}.` })
        .exactOptional();
    const shape = Object.fromEntries(Object.entries(options).map(([name, usual]) => [name, optional(usual)]));
    return mapOf(shape, keysOf(`\`${id}\``)).exactOptional();
}
/** What has the shape of a default. */
function optionOf(usual) {
    if (typeof usual === 'boolean')
        return schemas/* boolean */.zMY({ error: 'true or false' });
    if (typeof usual === 'string')
        return shapes_text('a text');
    if (typeof usual !== 'number')
        return listOf(shapes_text('a text'), 'a list of texts');
    return Number.isInteger(usual)
        ? schemas/* int */.Whr({ error: 'a whole number' }).min(0, { error: 'a whole number from 0 up' })
        : schemas/* number */.aig({ error: 'a number' });
}
const fieldChoice = schemas/* union */.KCZ([
    schemas/* literal */.euz(listKinds, { error: listPhrase }).meta({
        description: 'closed: no other value is right. open: another value needs a note. free: any value is right.',
    }),
    mapOf({
        values: listOf(shapes_text('a text'), 'a list of texts')
            .min(1, { error: 'a list of texts' })
            .meta({ description: "What stands in place of the template's listed values." })
            .exactOptional(),
        list: schemas/* literal */.euz(['closed', 'open'], { error: 'closed or open' }).meta({ default: 'closed' }).exactOptional(),
        ordered: schemas/* boolean */.zMY({ error: 'true or false' })
            .meta({ description: 'The values go from first to last.', default: true })
            .exactOptional(),
    }, keysOf('a field')),
], { error: `${listPhrase}, or a map with values, list or ordered` })
    .meta({ id: 'field' });
const watched = mapOf({
    status: label.meta({ description: 'How far the workflow is.' }).exactOptional(),
    risk: label.meta({ description: 'What it can do harm to.' }).exactOptional(),
    name: label.exactOptional(),
    owners: label.exactOptional(),
    safeguards: listOf(label, 'a list of labels')
        .meta({ description: 'Fields that protect people: nothing may go from them without an approval.' })
        .exactOptional(),
    live: shapes_text('the word that the statuses of a live document begin with')
        .meta({ description: 'A new document whose status begins with this word needs an approval.' })
        .exactOptional(),
    approveInto: listOf(schema_status, 'a list of statuses')
        .meta({ description: 'Statuses that a document enters only with an approval.' })
        .exactOptional(),
    retired: listOf(schema_status, 'a list of statuses')
        .meta({ description: 'Statuses outside of the order: entering is told, leaving needs an approval.' })
        .exactOptional(),
}, keysOf('`watched`')).meta({ id: 'watched', description: 'Fields that are watched for approval, by their label in the template.' });
function noRule(key, ids) {
    return `there is no rule ${(0,rule/* quoted */.T)(key)}.${(0,meant/* meant */.w)(key, ids, rule/* quoted */.T) || ` The rules are ${ids.join(', ')}.`}`;
}
function noOptions(key, others) {
    const those = others.length === 0 ? '' : ` Rules with options: ${others.join(', ')}.`;
    return `${(0,rule/* quoted */.T)(key)} has no options; its severity is set under \`severity\`.${those}`;
}

;// CONCATENATED MODULE: ./build/src/config/problems.js



/** What the schema did not like, as sentences with places. */
function problemsOf(issues, yaml, path = []) {
    return issues.flatMap((issue) => {
        const at = [...path, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            const sentences = issue.message.split('\n');
            return issue.keys.map((key, index) => ({ ...yaml.keyPlace([...at, key]), sentence: sentences[index] ?? '' }));
        }
        if (issue.code === 'invalid_union') {
            const nearest = nearestBranch(issue.errors);
            if (nearest !== null)
                return problemsOf(nearest, yaml, at);
        }
        return [{ ...yaml.place(at), sentence: sentenceOf(issue, at, yaml) }];
    });
}
/** What the author had in mind: the branch that got furthest. `null` where the value is of no branch's type. */
function nearestBranch(branches) {
    const best = branches.toSorted((a, b) => progress(b, a) || Number(isType(a)) - Number(isType(b)))[0];
    return best === undefined || (best[0]?.path.length === 0 && isType(best)) ? null : best;
}
/** Above 0 where the first issue of `a` lies further on in a list, or deeper, than that of `b`. */
function progress(a, b) {
    const [first, second] = [a[0]?.path ?? [], b[0]?.path ?? []];
    const [entry, other] = [first[0], second[0]];
    const further = typeof entry === 'number' && typeof other === 'number' ? entry - other : 0;
    return further || first.length - second.length;
}
function isType(issues) {
    return issues[0]?.code === 'invalid_type';
}
function sentenceOf(issue, path, yaml) {
    const found = valueAt(yaml.value, path);
    const expected = issue.message;
    const last = path.at(-1);
    if (found === undefined)
        return `${nameOf(path.slice(0, -1))} lacks \`${String(last)}\`: ${expected}.`;
    const guess = issue.code === 'invalid_value' && typeof found === 'string'
        ? (0,meant/* meant */.w)(found, issue.values.flatMap((value) => (typeof value === 'string' ? [value] : [])), rule/* quoted */.T)
        : '';
    return `${nameOf(path)} takes ${expected}, not ${described(found, yaml.source(path))}.${guess}${hint(issue, path, found)}`;
}
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the configuration';
    return typeof last === 'number' ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}` : (0,rule/* quoted */.T)(String(last));
}
function described(found, source) {
    if (found === null)
        return 'nothing';
    if (typeof found === 'string')
        return found.trim() === '' ? 'an empty text' : (0,rule/* quoted */.T)(found);
    if (Array.isArray(found))
        return found.length === 0 ? 'an empty list' : 'a list';
    if (typeof found === 'object')
        return source === null ? 'a map' : (0,rule/* quoted */.T)(source);
    return `the ${typeof found} ${(0,rule/* quoted */.T)(source ?? String(found))}`;
}
/** Slips that many people make. */
function hint(issue, path, found) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    if (wantsText && (typeof found === 'number' || typeof found === 'boolean'))
        return ' Put it in quotes.';
    const isSeverity = severities.some((each) => each === found);
    if (path.at(-2) === 'rules' && (isSeverity || found === false))
        return ' A severity belongs under `severity`.';
    return '';
}
function valueAt(value, path) {
    return path.reduce((inside, step) => typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? Object.entries(inside).find(([key]) => key === String(step))?.[1]
        : undefined, value);
}

// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
;// CONCATENATED MODULE: ./build/src/config/references.js



/** Everything in a configuration that only a template can confirm. */
function referencesOf(config, kinds, path, yaml) {
    const all = Array.from({ length: kinds }, (_, index) => index);
    const own = Array.isArray(config.documents)
        ? config.documents.flatMap((kind, index) => typeof kind === 'string'
            ? []
            : namesIn(kind, ['documents', index]).map((name) => ({ ...name, kinds: [index] })))
        : [];
    return [...namesIn(config, []).map((name) => ({ ...name, kinds: all })), ...own]
        .map((each) => ({ ...each, ...(each.isKey ? yaml.keyPlace(each.at) : yaml.place(each.at)) }))
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ what, name, line, column, kinds: named }) => ({
        what,
        name,
        place: `${path}:${line}:${column}`,
        kinds: named,
    }));
}
function namesIn(given, path) {
    const { watched = {} } = given;
    return [
        ...one('template', given.template === undefined ? undefined : fromTop(given.template), [...path, 'template']),
        ...Object.entries(given.severity ?? {}).flatMap(([rule, choice]) => typeof choice === 'object' ? keys('status', choice, [...path, 'severity', rule]) : []),
        ...keys('field', given.fields ?? {}, [...path, 'fields']),
        ...Object.entries(given.fields ?? {}).flatMap(([label, choice]) => typeof choice === 'object' && choice.values !== undefined
            ? [{ what: 'values', name: label, at: [...path, 'fields', label, 'values'], isKey: true }]
            : []),
        ...list('section', given.optional, [...path, 'optional']),
        ...['status', 'risk', 'name', 'owners'].flatMap((key) => one('field', watched[key], [...path, 'watched', key])),
        ...list('field', watched.safeguards, [...path, 'watched', 'safeguards']),
        ...one('stage', watched.live, [...path, 'watched', 'live']),
        ...list('status', watched.approveInto, [...path, 'watched', 'approveInto']),
        ...list('status', watched.retired, [...path, 'watched', 'retired']),
    ].filter(({ what, name }) => !isDefault(what, name));
}
function one(what, name, at) {
    return name === undefined ? [] : [{ what, name, at, isKey: false }];
}
function list(what, names = [], at) {
    return names.map((name, index) => ({ what, name, at: [...at, index], isKey: false }));
}
function keys(what, map, at) {
    return Object.keys(map)
        .filter((name) => what !== 'status' || name !== 'default')
        .map((name) => ({ what, name, at: [...at, name], isKey: true }));
}
/** What docgate says itself where nothing is configured needs no template that has it. */
function isDefault(what, name) {
    const { watched, fields } = kind/* defaultKind */.cn;
    const known = {
        field: [
            watched.name,
            watched.owners,
            watched.status,
            watched.risk,
            ...watched.safeguards,
            ...fields.closed,
            ...fields.open,
        ],
        status: [...watched.approveInto, ...watched.retired],
        stage: [watched.live],
        section: [],
        template: [],
        values: [],
    };
    const key = what === 'field' ? words/* labelKey */.kJ : words/* fold */.AU;
    return known[what].some((each) => key(each) === key(name));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml.js


/** A text is longer by mistake. */
const yaml_longestText = 200_000;
/** How often an alias may stand for what it is anchored to, what is inside counted too. */
const maxAliasCount = 100;
/** Reads one YAML document, or says everything that is wrong with it. Total. */
function readYaml(text) {
    if (text.length > yaml_longestText)
        return [tooLong];
    const lines = new dist/* LineCounter */.HN();
    try {
        const yaml = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), {
            lineCounter: lines,
            stringKeys: true,
            prettyErrors: false,
            // `silent` would hide that there is a second document.
            logLevel: 'error',
            strict: true,
        });
        const at = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line, column: Math.max(col, 1) };
        };
        // A warning is a tag that YAML does not know, which is refused below like those that it knows.
        const problems = yaml.errors.map((error) => ({ ...at(error.pos[0]), sentence: yaml_sentenceOf(error) }));
        if (problems.some(({ sentence }) => sentence.includes('call stack')))
            return [tooDeep];
        const refused = refusedNodes(yaml).map(({ offset, sentence }) => ({ ...at(offset), sentence }));
        if (problems.length + refused.length > 0)
            return [...problems, ...refused];
        return {
            value: yaml.toJS({ maxAliasCount }),
            place: (path) => at(find(yaml, path).offset),
            keyPlace: (path) => at(find(yaml, path).keyOffset),
            source: (path) => find(yaml, path).source,
        };
    }
    catch (error) {
        // Aliases that stand for very much are a ReferenceError, nesting without end is a RangeError.
        if (error instanceof ReferenceError)
            return [tooMuch];
        if (error instanceof RangeError)
            return [tooDeep];
        throw error;
    }
}
const tooLong = { line: 1, column: 1, sentence: 'it is far too long for a configuration.' };
const tooMuch = { line: 1, column: 1, sentence: 'its aliases stand for too much; write it out.' };
const tooDeep = { line: 1, column: 1, sentence: 'it is nested far too deeply for a configuration.' };
const tagSentence = 'tags (`!…`) mean nothing here; leave it out.';
const sentences = {
    DUPLICATE_KEY: 'this key is given twice; write it once.',
    TAB_AS_INDENT: 'a tab can not indent YAML; use spaces.',
    MULTIPLE_DOCS: 'a second YAML document begins here (`---`); a configuration is one.',
    NON_STRING_KEY: 'a key is a word, not a list or a map.',
    TAG_RESOLVE_FAILED: tagSentence,
};
function yaml_sentenceOf({ code, message }) {
    return sentences[code] ?? `not valid YAML: ${message.split('\n')[0]}.`;
}
const textTag = 'tag:yaml.org,2002:str';
/** What YAML allows and a configuration can do without. */
function refusedNodes(yaml) {
    const found = [];
    const anchors = new Set();
    (0,dist/* visit */.YR)(yaml, {
        Alias(_, { source, range }) {
            if (!anchors.has(source))
                found.push({ offset: range?.[0] ?? 0, sentence: `no anchor ${(0,rule/* quoted */.T)(`&${source}`)} stands before this alias.` });
        },
        Value(_, { anchor, tag, range }) {
            if (anchor !== undefined)
                anchors.add(anchor);
            if (tag !== undefined && tag !== textTag)
                found.push({ offset: range?.[0] ?? 0, sentence: tagSentence });
        },
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key))
                return;
            const offset = key.range?.[0] ?? 0;
            if (key.value === '__proto__')
                found.push({ offset, sentence: `unknown key ${(0,rule/* quoted */.T)('__proto__')}.` });
            if (key.value === '<<')
                found.push({ offset, sentence: 'merge keys (`<<`) are not read; write the keys out.' });
        },
    });
    return found;
}
/** Offsets of a value and of its key; those of the nearest thing around it where it is not there. */
function find(yaml, path) {
    let node = yaml.contents;
    let keyOffset = startOf(node) ?? 0;
    for (const step of path) {
        const inside = (0,dist/* isAlias */.Vj)(node) ? node.resolve(yaml) : node;
        if ((0,dist/* isMap */.jh)(inside)) {
            const pair = inside.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
            if (!(0,dist/* isPair */.tO)(pair))
                break;
            keyOffset = startOf(pair.key) ?? keyOffset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(inside) && typeof step === 'number') {
            node = inside.items[step];
            keyOffset = startOf(node) ?? keyOffset;
        }
        else
            break;
    }
    const empty = (0,dist/* isScalar */.jn)(node) && (node.value === null || node.source === '');
    return {
        offset: empty ? keyOffset : (startOf(node) ?? keyOffset),
        keyOffset,
        source: (0,dist/* isScalar */.jn)(node) ? (node.source ?? null) : null,
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/config/parse.js








/** Reads a configuration; see `readSettings`. */
function parseSettings(path, text, rules = src_rules.rules) {
    const yaml = readYaml(text);
    if (!('value' in yaml))
        throw refusal(path, yaml);
    if (yaml.value === null)
        return { kinds: [kind/* defaultKind */.cn], references: [] };
    const parsed = configSchema(rules).safeParse(yaml.value);
    if (!parsed.success)
        throw refusal(path, problemsOf(parsed.error.issues, yaml));
    const kinds = kindsOf(parsed.data, rules);
    return { kinds, references: referencesOf(parsed.data, kinds.length, path, yaml) };
}
const mostProblems = 50;
function refusal(path, problems) {
    const lines = problems
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, sentence }) => `${path}:${line}:${column}: ${sentence}`);
    const [first = `${path}:1:1: it can not be read.`, ...more] = [...new Set(lines)].slice(0, mostProblems);
    return new usage_error/* UsageError */.e(first, more);
}
function kindsOf({ documents, ...decisions }, rules) {
    const whole = decided(kind/* defaultKind */.cn, decisions, rules);
    if (documents === undefined)
        return [whole];
    if (typeof documents === 'string')
        return [{ ...whole, files: [documents] }];
    return isGlobs(documents)
        ? [{ ...whole, files: documents }]
        : documents.map(({ files, ...own }) => ({
            ...decided(whole, own, rules),
            files: typeof files === 'string' ? [files] : files,
        }));
}
function isGlobs(documents) {
    return documents.every((each) => typeof each === 'string');
}
/** A kind with what a configuration decides put in. */
function decided(kind, given, rules) {
    return {
        files: kind.files,
        template: given.template === undefined ? kind.template : fromTop(given.template),
        severity: { ...kind.severity, ...mapValues(given.severity ?? {}, choiceOf) },
        rules: parse_optionsOf(kind.rules, given.rules ?? {}, rules),
        optional: given.optional ?? kind.optional,
        fields: (0,fields/* chooseFields */.Z)(kind.fields, given.fields ?? {}),
        watched: { ...kind.watched, ...given.watched },
    };
}
function choiceOf(given) {
    if (typeof given !== 'object')
        return levelOf(given);
    const { default: otherwise, ...byStatus } = given;
    return {
        otherwise: otherwise === undefined ? null : levelOf(otherwise),
        byStatus: new Map(Object.entries(byStatus).map(([status, level]) => [status, levelOf(level)])),
    };
}
function levelOf(given) {
    return given === false ? 'off' : given;
}
/** Only what differs from the defaults, so that the same decisions are the same settings. */
function parse_optionsOf(inherited, given, rules) {
    const chosen = rules.flatMap(({ id, options }) => {
        const own = Object.entries({ ...inherited[id], ...given[id] });
        const different = own.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]));
        return different.length === 0 ? [] : [[id, Object.fromEntries(different)]];
    });
    return Object.fromEntries(chosen);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
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


/***/ })

};
