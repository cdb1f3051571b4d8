export const id = 560;
export const ids = [560];
export const modules = {

/***/ 1943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3002:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy),
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var src_rules = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(1943);
// EXTERNAL MODULE: ./build/src/config/kind.js
var kind = __webpack_require__(9468);
// EXTERNAL MODULE: ./build/src/config/policy.js
var policy = __webpack_require__(1520);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(0);
// EXTERNAL MODULE: ./build/src/meant.js
var meant = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/reason.js
var reason = __webpack_require__(5105);
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
        unknown: (key, keys) => `unknown key ${(0,reason/* quoted */.TL)(key)}.${(0,meant/* meant */.w)(key, keys, reason/* quoted */.TL) || ` The keys of ${what} are ${keys.join(', ')}.`}`,
    };
}
/** A map that knows its keys. */
function mapOf(shape, { phrase, unknown }) {
    const keys = Object.keys(shape);
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknown(key, keys)).join('\n') : phrase,
    });
}

;// CONCATENATED MODULE: ./build/src/config/policy-schema.js


/** Every kind of transition, in the order of the documentation. */
const transitionKinds = [
    'promoted',
    'demoted',
    'deprecated',
    'revived',
    'risk-lowered',
    'risk-raised',
    'renamed',
    'owners-changed',
    'safeguard-weakened',
    'section-removed',
    'created',
    'deleted',
];
/** Letters, digits and single hyphens; the underscore is that of managed users (`ana_acme`). */
const account = '(?![\\w-]{40})[A-Za-z\\d]+(?:[-_][A-Za-z\\d]+)*';
const userPhrase = 'a GitHub user, for example `ana`';
const teamPhrase = 'a GitHub team, for example `"@org/slug"`';
const actorPhrase = 'a GitHub user (`ana`) or team (`"@org/slug"`)';
const actorsPhrase = `${actorPhrase}, or a list of them`;
const user = shapes_text(userPhrase).regex(new RegExp(`^@?${account}$`), { error: userPhrase });
const team = shapes_text(teamPhrase).regex(new RegExp(`^@${account}/\\w[\\w-]{0,99}$`), { error: teamPhrase });
const actor = shapes_text(actorPhrase).regex(new RegExp(`^@?${account}$|^@${account}/\\w[\\w-]{0,99}$`), {
    error: actorPhrase,
});
const actors = schemas/* union */.KCZ([actor, listOf(actor, actorsPhrase).min(1, { error: actorsPhrase })], { error: actorsPhrase })
    .meta({ id: 'actors', description: 'GitHub users (`ana`) and teams (`@org/slug`): one, or a list.' });
/** What every object has anyway is no name that a person gives. */
const nameKey = shapes_text('a name').regex(/^(?!(?:constructor|prototype|__proto__)$)/, { error: 'a name' });
const label = shapes_text("a field's label in the template, a section by number or title, or document");
const place = shapes_text("a field's label in the template, or a section by number or title");
function oneOrMore(item, phrase) {
    return schemas/* union */.KCZ([item, listOf(item, phrase).min(1, { error: phrase })], { error: phrase });
}
const values = oneOrMore(shapes_text('a listed value of the field'), 'a listed value of the field, or a list of them');
const risks = oneOrMore(shapes_text('a risk level of the template'), 'a risk level of the template, or a list of them');
const kindPhrase = transitionKinds.join(', ');
const kinds = oneOrMore(schemas/* literal */.euz(transitionKinds, { error: kindPhrase }), `${kindPhrase}, or a list of them`);
const conditionPhrase = 'a map with one or more of field, kind, from, to, direction and risk';
const when = mapOf({
    field: label.meta({ description: 'What changes: a label, a section, or `document` for the file.' }).exactOptional(),
    kind: kinds.meta({ description: 'The kind of change.' }).exactOptional(),
    from: values.meta({ description: 'The value of the field before.' }).exactOptional(),
    to: values.meta({ description: 'The value of the field afterwards.' }).exactOptional(),
    direction: schemas/* literal */.euz(['up', 'down'], { error: 'up or down' })
        .meta({ description: 'up: towards the last value of the list. down: towards the first.' })
        .exactOptional(),
    risk: risks.meta({ description: 'Risk of the document, the higher one of both sides.' }).exactOptional(),
}, { ...keysOf('`when`'), phrase: conditionPhrase })
    .check((context) => {
    // An unknown key is told already, and what was meant by it is missing here.
    if (context.issues.length > 0)
        return;
    const { field, from, to } = context.value;
    const refuse = (message, path = []) => {
        context.issues.push({ code: 'custom', message, path, input: context.value });
    };
    if (Object.keys(context.value).length === 0)
        refuse(`\`when\` takes ${conditionPhrase}, not an empty map.`);
    if (field === undefined && from !== undefined)
        refuse('`from` needs `field`: whose value is it?', ['from']);
    if (field === undefined && to !== undefined)
        refuse('`to` needs `field`: whose value is it?', ['to']);
})
    .meta({
    id: 'condition',
    description: 'Which changes the rule is about: all that is said must hold.',
    minProperties: 1,
    dependencies: { from: ['field'], to: ['field'] },
});
const slotPhrase = 'a map with one of role, owner, user, team and permission, for example `{ role: risk }`';
const slot = mapOf({
    role: shapes_text('the name of a role')
        .meta({ description: 'One of those who stand under this name in `roles`.' })
        .exactOptional(),
    owner: schemas/* literal */.euz(['base', 'head'], { error: 'base or head' })
        .meta({
        description: 'Who owns the document: before (base) or after (head) the change. `owners` says who that is.',
    })
        .exactOptional(),
    user: user.meta({ description: 'This GitHub user.' }).exactOptional(),
    team: team.meta({ description: 'Somebody of this GitHub team.' }).exactOptional(),
    permission: schemas/* literal */.euz('write', { error: 'write' })
        .meta({ description: 'Anybody with write access.' })
        .exactOptional(),
}, { ...keysOf('an entry of `require`'), phrase: slotPhrase })
    .check((context) => {
    const count = Object.keys(context.value).length;
    if (count === 1 || context.issues.length > 0)
        return;
    const message = count === 0
        ? `an entry of \`require\` is ${slotPhrase}, not an empty map.`
        : 'an entry of `require` takes one of role, owner, user, team and permission; write a separate entry for each.';
    context.issues.push({ code: 'custom', message, path: [], input: context.value });
})
    .meta({ id: 'approver', description: 'Who gives one approval.', minProperties: 1, maxProperties: 1 });
/** More approvals of one change are no rule but a mistake. */
const mostSlots = 10;
const requirePhrase = `notice, or a list of one to ${mostSlots} who approve, for example \`[{ role: risk }]\``;
const namePhrase = 'a name of up to 100 letters on one line';
const rule = mapOf({
    name: shapes_text(namePhrase)
        .regex(/^[^\r\n]{1,100}$/, { error: namePhrase })
        .meta({ description: 'What people see; made from `when` where it is not given.' })
        .exactOptional(),
    when,
    require: schemas/* union */.KCZ([
        schemas/* literal */.euz('notice', { error: requirePhrase }),
        listOf(slot, requirePhrase).min(1, { error: requirePhrase }).max(mostSlots, { error: requirePhrase }),
    ], { error: requirePhrase })
        .meta({
        description: '`notice`: the review mentions it. A list: one approval by each, all by different people.',
    }),
    covers: listOf(place, 'a list of labels or sections')
        .meta({ description: 'Fields and sections whose later edits void an approval. Default: `watched.safeguards`.' })
        .exactOptional(),
    evidence: schemas/* literal */.euz(['review', 'code'], { error: 'review or code' })
        .meta({
        description: 'review: an approving review. code: its text must contain the code of the change.',
        default: 'review',
    })
        .exactOptional(),
}, keysOf('a rule of `transitions`')).meta({ id: 'transition' });
/** What may stand at the top, and in an entry of `documents`. */
const transitions = listOf(rule, 'a list of rules')
    .meta({ description: 'Who must approve which change. Where no rule is about a change, the default holds.' })
    .exactOptional();
/** What may stand at the top alone. */
const people = {
    owners: schemas/* record */.g1P(nameKey, actors, { error: 'a map from the words of an owners field to GitHub users or teams' })
        .meta({ description: 'Who stands behind the words in the owners field of a document.' })
        .exactOptional(),
    roles: schemas/* record */.g1P(nameKey, actors, { error: 'a map from the name of a role to GitHub users or teams' })
        .meta({ description: 'Names for people, to be asked for in `transitions`.' })
        .exactOptional(),
    solo: schemas/* boolean */.zMY({ error: 'true or false' })
        .meta({
        description: 'A repository of one person: authors may settle their own change, by a review with its code.',
        default: false,
    })
        .exactOptional(),
};
const policyKeys = ['owners', 'roles', 'transitions', 'solo'];
/** A policy on its own, as `--policy` takes it; other keys of a configuration have no place in it. */
function policySchema(otherKeys) {
    const { phrase, unknown } = keysOf('a policy');
    return mapOf({ ...people, transitions }, {
        phrase,
        unknown: (key, keys) => otherKeys.includes(key)
            ? `\`${key}\` belongs in the configuration. A policy has only ${policyKeys.join(', ')}.`
            : unknown(key, keys),
    });
}

// EXTERNAL MODULE: ./build/src/config/gaps.js
var gaps = __webpack_require__(6383);
;// CONCATENATED MODULE: ./build/src/config/schema.js






/** Every path of a repository is held against all globs of all kinds. */
const mostEntries = 100;
const entriesPhrase = `a list of at most ${mostEntries} entries`;
/** Every listed value is held against every other one. */
const mostValues = 200;
/** A glob with more wildcards tries very many ways to part a path. */
const mostGaps = 10;
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
        documents: schemas/* union */.KCZ([glob, globs, schemas/* array */.YOg(kind).min(1, { error: documentsPhrase }).max(mostEntries, { error: entriesPhrase })], { error: documentsPhrase })
            .meta({
            description: 'Which files are documents: folders or globs from the top, `!` leaves out. Or a list of kinds, each with files and a template of its own; a document is of the first kind that it matches.',
        })
            .exactOptional(),
        ...decisions,
        ...people,
    }, keysOf('the configuration')).meta({ title: 'docgate configuration', description: 'How docgate reviews the documents of this repository.' });
}
const severities = ['error', 'warning', 'notice', 'off'];
/** Not absolute, no drive, no way out of the repository or into git's own folder, no backslash. */
const pathInside = /^(?!(?:\.\/+)*\.git(?:\/|$)|\/|[A-Za-z]:|\.\.(?:\/|$)|[^\\]*\/\.\.(?:\/|$))[^\\]+$/;
const pathPhrase = 'the path of a Markdown file in this repository, from its top, with `/`';
/** A path as git has it: without `./` in front. */
function fromTop(path) {
    return path.replace(/^(?:\.\/+)+/, '');
}
const globsPhrase = 'a glob or a list of globs, for example `docs/workflows/**/*.md`';
const glob = shapes_text('a glob, for example `docs/workflows/**/*.md`').refine((given) => (0,gaps/* gapsOf */.d)(given) <= mostGaps, {
    error: (issue) => `${(0,reason/* quoted */.TL)(String(issue.input))} has more than ${mostGaps} wildcards and groups. Write several globs instead.`,
});
const globs = schemas/* array */.YOg(glob)
    .min(1, { error: globsPhrase })
    .max(mostEntries, { error: entriesPhrase })
    .meta({ id: 'globs' });
const schema_label = shapes_text("a field's label in the template");
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
                ? 'the severity of `readable` cannot be changed: what was not read was not checked.'
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
        transitions: transitions,
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
            .max(mostValues, { error: `a list of at most ${mostValues} texts` })
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
    status: schema_label.meta({ description: 'How far the workflow is.' }).exactOptional(),
    risk: schema_label.meta({ description: 'How much harm it can do.' }).exactOptional(),
    name: schema_label.exactOptional(),
    owners: schema_label.exactOptional(),
    safeguards: listOf(schema_label, 'a list of labels')
        .meta({ description: 'Fields that protect people: nothing may go from them without an approval.' })
        .exactOptional(),
    live: shapes_text('the word that the statuses of a live document begin with')
        .meta({ description: 'A new document whose status begins with this word needs an approval.' })
        .exactOptional(),
    approveInto: listOf(schema_status, 'a list of statuses')
        .meta({ description: 'Statuses that a document enters only with an approval.' })
        .exactOptional(),
    retired: listOf(schema_status, 'a list of statuses')
        .meta({
        description: 'Statuses outside the order: the review mentions a change into one; a change out of one needs an approval.',
    })
        .exactOptional(),
}, keysOf('`watched`')).meta({ id: 'watched', description: 'Fields that are watched for approval, by their label in the template.' });
function noRule(key, ids) {
    return `there is no rule ${(0,reason/* quoted */.TL)(key)}.${(0,meant/* meant */.w)(key, ids, reason/* quoted */.TL) || ` The rules are ${ids.join(', ')}.`}`;
}
function noOptions(key, others) {
    const those = others.length === 0 ? '' : ` Rules with options: ${others.join(', ')}.`;
    return `${(0,reason/* quoted */.TL)(key)} has no options; its severity is set under \`severity\`.${those}`;
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
        if (issue.code === 'invalid_key')
            return [{ ...yaml.keyPlace(at), sentence: `${described(String(at.at(-1)), null)} cannot be a name here.` }];
        // What a shape alone can't say brings its own sentence.
        if (issue.code === 'custom')
            return [{ ...yaml.place(at), sentence: issue.message }];
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
        ? (0,meant/* meant */.w)(found, issue.values.flatMap((value) => (typeof value === 'string' ? [value] : [])), reason/* quoted */.TL)
        : '';
    const given = issue.code === 'too_big' && Array.isArray(found)
        ? `one of ${found.length.toLocaleString('en-GB')}`
        : described(found, yaml.source(path));
    return `${nameOf(path)} takes ${expected}, not ${given}.${guess}${hint(issue, path, found)}`;
}
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the configuration';
    return typeof last === 'number' ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}` : (0,reason/* quoted */.TL)(String(last));
}
function described(found, source) {
    if (found === null)
        return 'nothing';
    if (typeof found === 'string')
        return found.trim() === '' ? 'an empty text' : (0,reason/* quoted */.TL)(found);
    if (Array.isArray(found))
        return found.length === 0 ? 'an empty list' : 'a list';
    if (typeof found === 'object')
        return source === null ? 'a map' : (0,reason/* quoted */.TL)(source);
    return `the ${typeof found} ${(0,reason/* quoted */.TL)(source ?? String(found))}`;
}
/** Keys under which people are named. */
const problems_people = new Set(['owners', 'roles', 'user', 'team']);
/** Slips that many people make. */
function hint(issue, path, found) {
    const isPerson = path.some((step, index) => problems_people.has(step) && (index < path.length - 1 || step === 'user' || step === 'team'));
    const wantsText = isPerson || (issue.code === 'invalid_type' && issue.expected === 'string');
    if (wantsText && (typeof found === 'number' || typeof found === 'boolean'))
        return ' Put it in quotes.';
    const isSeverity = severities.some((each) => each === found);
    if (typeof found === 'string' && isPerson) {
        if (found.endsWith('[bot]'))
            return ' A bot cannot approve.';
        if (/^[^@/]+\/[^/]+$/.test(found))
            return ` A team is written ${(0,reason/* quoted */.TL)(`@${found}`)}, in quotes.`;
    }
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
;// CONCATENATED MODULE: ./build/src/config/policy-names.js

/** What rules name and only a template can confirm, with the kinds that each list holds for. */
function policyNames({ documents, transitions = [] }, all) {
    const lists = all.map((index) => {
        const own = typeof documents === 'object' ? documents[index] : undefined;
        return typeof own === 'object' ? (own.transitions ?? null) : null;
    });
    const inherited = all.filter((index) => (lists[index] ?? null) === null);
    return [
        ...namesIn(transitions, ['transitions']).map((name) => ({ ...name, kinds: inherited })),
        ...lists.flatMap((list, index) => namesIn(list ?? [], ['documents', index, 'transitions']).map((name) => ({ ...name, kinds: [index] }))),
    ];
}
function namesIn(rules, at) {
    return rules.flatMap(({ when, covers = [] }, index) => {
        const { field, from, to, risk } = when;
        const inside = [...at, index, 'when'];
        const ofField = (key, given) => each(given).map(([name, step]) => ({ what: 'value', name, of: field ?? '', at: [...inside, key, ...step] }));
        return [
            ...(field === undefined || isDocument(field)
                ? []
                : [{ what: 'place', name: field, at: [...inside, 'field'] }]),
            ...ofField('from', from),
            ...ofField('to', to),
            ...each(risk).map(([name, step]) => ({ what: 'risk', name, at: [...inside, 'risk', ...step] })),
            ...covers.map((name, cover) => ({ what: 'place', name, at: [...at, index, 'covers', cover] })),
        ];
    });
}
/** The file itself: it is created, deleted or renamed. */
function isDocument(field) {
    return (0,words/* labelKey */.kJ)(field) === 'document';
}
function each(given) {
    if (given === undefined)
        return [];
    return typeof given === 'string' ? [[given, []]] : given.map((name, index) => [name, [index]]);
}

;// CONCATENATED MODULE: ./build/src/config/references.js




/** Everything in a configuration that only a template can confirm. */
function referencesOf(config, kinds, path, yaml) {
    const all = Array.from({ length: kinds }, (_, index) => index);
    const own = Array.isArray(config.documents)
        ? config.documents.flatMap((kind, index) => typeof kind === 'string'
            ? []
            : references_namesIn(kind, ['documents', index]).map((name) => ({ ...name, kinds: [index] })))
        : [];
    const usual = references_namesIn(config, []).map((name) => ({ ...name, kinds: all }));
    return placed([...usual, ...own, ...policyNames(config, all)], path, yaml);
}
/** Everything in a policy on its own that only a template can confirm. */
function policyReferences(policy, kinds, path, yaml) {
    return placed(policyNames(policy, Array.from({ length: kinds }, (_, index) => index)), path, yaml);
}
const ofPolicy = ['place', 'value', 'risk'];
/** Whether a name stands in a policy. */
function isOfPolicy(what) {
    return ofPolicy.includes(what);
}
function placed(names, path, yaml) {
    return names
        .map((each) => ({ ...each, ...(each.isKey === true ? yaml.keyPlace(each.at) : yaml.place(each.at)) }))
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ what, name, of = null, line, column, kinds }) => ({
        what,
        name,
        of,
        place: `${path}:${line}:${column}`,
        kinds,
    }));
}
function references_namesIn(given, path) {
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
    return name === undefined ? [] : [{ what, name, at }];
}
function list(what, names = [], at) {
    return names.map((name, index) => ({ what, name, at: [...at, index] }));
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
        // Nobody writes these but a team.
        place: [],
        value: [],
        risk: [],
    };
    const key = what === 'field' ? words/* labelKey */.kJ : words/* fold */.AU;
    return known[what].some((each) => key(each) === key(name));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml.js


/** A text is longer by mistake. UTF-16 units. */
const yaml_longestText = 100_000;
/** Keys, values and entries of lists, each one: a configuration of a hundred kinds has about 3,000. */
const mostNodes = 10_000;
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
        const crowd = nodeBeyond(yaml, mostNodes);
        if (crowd !== null)
            return [{ ...at(crowd), sentence: tooMany }];
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
const tooLong = {
    line: 1,
    column: 1,
    sentence: `it is longer than ${yaml_longestText.toLocaleString('en-GB')} characters. Make it shorter.`,
};
const tooMuch = { line: 1, column: 1, sentence: 'its aliases expand to too much; write the values out.' };
const tooDeep = { line: 1, column: 1, sentence: 'it is nested far too deeply for a configuration.' };
const tooMany = `everything from here on is too much: a configuration has at most ${mostNodes.toLocaleString('en-GB')} keys and values. Make it shorter.`;
const tagSentence = 'tags (`!…`) are not supported; leave this one out.';
const sentences = {
    DUPLICATE_KEY: 'this key is given twice; write it once.',
    TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces.',
    MULTIPLE_DOCS: 'a second YAML document begins here (`---`); only one is allowed.',
    NON_STRING_KEY: 'a key is a word, not a list or a map.',
    TAG_RESOLVE_FAILED: tagSentence,
};
function yaml_sentenceOf({ code, message }) {
    if (message.startsWith('Plain value cannot start with reserved character @'))
        return 'put a text that begins with `@` in quotes.';
    return sentences[code] ?? `not valid YAML: ${message.split('\n')[0]}.`;
}
/** Where the first node stands that is one too many; `null` where there is none. */
function nodeBeyond(yaml, most) {
    let count = 0;
    let found = null;
    (0,dist/* visit */.YR)(yaml, {
        Node(_, node) {
            count += 1;
            if (count <= most)
                return undefined;
            found = offsetOf(node);
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
const textTag = 'tag:yaml.org,2002:str';
/** What YAML allows and a configuration can do without. */
function refusedNodes(yaml) {
    const found = [];
    const anchors = new Set();
    (0,dist/* visit */.YR)(yaml, {
        Alias(_, alias) {
            const { source } = alias;
            if (!anchors.has(source))
                found.push({ offset: offsetOf(alias), sentence: `no anchor ${(0,reason/* quoted */.TL)(`&${source}`)} stands before this alias.` });
        },
        Value(_, value) {
            const { anchor, tag } = value;
            if (anchor !== undefined)
                anchors.add(anchor);
            if (tag !== undefined && tag !== textTag)
                found.push({ offset: offsetOf(value), sentence: tagSentence });
        },
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key))
                return;
            const offset = offsetOf(key);
            if (key.value === '__proto__')
                found.push({ offset, sentence: `unknown key ${(0,reason/* quoted */.TL)('__proto__')}.` });
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
/** Offset of a node; 0 for one that was made, not read. */
function offsetOf({ range }) {
    return range?.[0] ?? 0;
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? offsetOf(node) : null;
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
    const kinds = withPolicies(kindsOf(parsed.data, rules), parsed.data, { file: path, yaml });
    return { kinds, references: referencesOf(parsed.data, kinds.length, path, yaml) };
}
/** Reads a policy that stands in for that of a configuration, for documents of every kind; see `withPolicy`. */
function parsePolicy(settings, path, text) {
    const yaml = readYaml(text);
    if (!('value' in yaml))
        throw refusal(path, yaml);
    const schema = policySchema(Object.keys(configSchema([]).shape));
    const parsed = schema.safeParse(yaml.value ?? {});
    if (!parsed.success)
        throw refusal(path, problemsOf(parsed.error.issues, yaml));
    const kinds = withPolicies(settings.kinds, parsed.data, { file: path, yaml });
    const kept = settings.references.filter(({ what }) => !isOfPolicy(what));
    return { kinds, references: [...kept, ...policyReferences(parsed.data, kinds.length, path, yaml)] };
}
/** Puts in who must approve what: the people are the same for every kind, rules of a kind stand in for those at the top. */
function withPolicies(kinds, given, written) {
    const lists = kinds.map((_, index) => {
        const own = typeof given.documents === 'object' ? given.documents[index] : undefined;
        return typeof own === 'object' && own.transitions !== undefined
            ? { list: own.transitions, at: ['documents', index, 'transitions'] }
            : { list: given.transitions ?? [], at: ['transitions'] };
    });
    const everywhere = [...lists, { list: given.transitions ?? [], at: ['transitions'] }];
    const people = (0,policy/* peopleOf */.xr)(given);
    const problems = everywhere.flatMap(({ list, at }) => (0,policy/* unknownRoles */.OL)(list, at, [...people.roles.keys()], written.yaml));
    if (problems.length > 0)
        throw refusal(written.file, problems);
    return kinds.map((kind, index) => {
        const { list, at } = lists[index] ?? { list: [], at: [] };
        return { ...kind, policy: { ...people, rules: (0,policy/* rulesOf */.fD)(list, at, written) } };
    });
}
const mostProblems = 50;
function refusal(path, problems) {
    const lines = problems
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, sentence }) => `${path}:${line}:${column}: ${sentence}`);
    const [first = `${path}:1:1: it cannot be read.`, ...more] = [...new Set(lines)].slice(0, mostProblems);
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
        policy: kind.policy,
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

/***/ 1520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ unknownRoles),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(394);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5105);


/** Who stands behind words and names. */
function peopleOf(given) {
    return {
        owners: Object.entries(given.owners ?? {}).map(([text, actors]) => ({ text, actors: actorsOf(actors) })),
        roles: new Map(Object.entries(given.roles ?? {}).map(([name, actors]) => [name, actorsOf(actors)])),
        solo: given.solo ?? false,
    };
}
/** The rules of a list of `transitions` that stands at a path. */
function rulesOf(given, at, { file, yaml }) {
    return given.map(({ name, when, require, covers, evidence }, index) => {
        const { line, column } = yaml.place([...at, index]);
        const condition = {
            field: when.field ?? null,
            kinds: listOf(when.kind),
            from: listOf(when.from),
            to: listOf(when.to),
            direction: when.direction ?? null,
            risk: listOf(when.risk),
        };
        return {
            name: name ?? ruleName(condition),
            when: condition,
            require: require === 'notice' ? require : require.map(slotOf),
            covers: covers ?? null,
            evidence: evidence ?? 'review',
            place: `${file}:${line}:${column}`,
        };
    });
}
/** Roles that rules ask for and that are not defined. */
function unknownRoles(given, at, roles, yaml) {
    return given.flatMap(({ require }, rule) => require === 'notice'
        ? []
        : require.flatMap(({ role }, index) => role === undefined || roles.includes(role)
            ? []
            : [{ ...yaml.place([...at, rule, 'require', index, 'role']), sentence: noRole(role, roles) }]));
}
function noRole(role, roles) {
    const those = roles.length === 0 ? ' Say in `roles` who stands behind the name.' : ` The roles are ${roles.join(', ')}.`;
    return `there is no role ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(role)}.${(0,_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(role, roles, _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL) || those}`;
}
/** A rule's condition in words: "Status into Live (prod)", "Risk level down", "renamed". */
function ruleName({ field, kinds, from, to, direction, risk }) {
    const any = (values) => values.join(' or ');
    const said = [
        ...(field === null ? [] : [field]),
        ...(kinds === null ? [] : [any(kinds).replaceAll('-', ' ')]),
        ...(direction === null ? [] : [field === null && kinds === null ? `a step ${direction}` : direction]),
        ...(from === null ? [] : [`from ${any(from)}`]),
        ...(to === null ? [] : [`into ${any(to)}`]),
    ];
    const what = said.length === 0 ? 'any change' : said.join(' ');
    return risk === null ? what : `${what} with risk ${any(risk)}`;
}
function slotOf({ role, owner, user, team }) {
    if (role !== undefined)
        return { kind: 'role', name: role };
    if (owner !== undefined)
        return { kind: 'owner', side: owner, ifKnown: false };
    const actor = user ?? team;
    return actor === undefined ? { kind: 'write' } : { kind: 'actor', actor: actorOf(actor) };
}
function actorsOf(given) {
    return typeof given === 'string' ? [actorOf(given)] : given.map(actorOf);
}
function actorOf(name) {
    const [account = '', slug] = name.replace(/^@/, '').split('/');
    return slug === undefined ? { kind: 'user', login: account } : { kind: 'team', org: account, slug };
}
function listOf(given) {
    if (given === undefined)
        return null;
    return typeof given === 'string' ? [given] : given;
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


/***/ })

};
