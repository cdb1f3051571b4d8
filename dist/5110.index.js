export const id = 5110;
export const ids = [5110];
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

/***/ 376:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printConfig: () => (/* binding */ printConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/approval/policy.js
var policy = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/config/fields.js
var config_fields = __webpack_require__(1943);
// EXTERNAL MODULE: ./build/src/config/kind.js
var config_kind = __webpack_require__(9468);
// EXTERNAL MODULE: ./build/src/config/names.js
var names = __webpack_require__(144);
// EXTERNAL MODULE: ./build/src/config/policy.js
var config_policy = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/src/config/print-policy.js


/** Who stands behind words and names, as a configuration says it. */
function plainPeople({ owners, roles, solo }) {
    return {
        owners: Object.fromEntries(owners.map(({ text, actors }) => [text, actors.map(plainActor)])),
        roles: Object.fromEntries([...roles].map(([name, actors]) => [name, actors.map(plainActor)])),
        solo,
    };
}
/** A rule as a configuration says it; without what would be so anyway. */
function plainRule({ name, when, require, covers, evidence }) {
    const { kinds, ...others } = when;
    const said = Object.entries({ ...others, kind: kinds }).filter(([, value]) => value !== null);
    return {
        ...(name !== (0,config_policy/* ruleName */.oF)(when) && { name }),
        when: Object.fromEntries(said),
        require: require === 'notice' ? require : require.map(plainSlot),
        ...(covers !== null && { covers }),
        evidence,
    };
}
function plainSlot(slot) {
    switch (slot.kind) {
        case 'write':
            return { permission: 'write' };
        case 'role':
            return { role: slot.name };
        case 'owner':
            return { owner: slot.side };
        case 'actor':
            return { [slot.actor.kind]: plainActor(slot.actor) };
    }
}
function plainActor(actor) {
    return actor.kind === 'user' ? actor.login : (0,policy/* actorName */.t)(actor);
}

;// CONCATENATED MODULE: ./build/src/config/print.js







/** The configuration in force, as YAML that is a configuration itself; what only a template says stands in comments. */
function printSettings(kinds, rules) {
    const [only, ...others] = kinds;
    const content = only !== undefined && others.length === 0
        ? { documents: only.kind.files, ...decisionsOf(only.kind, rules), ...plainPeople(only.kind.policy) }
        : {
            documents: kinds.map(({ kind }) => ({ files: kind.files, ...decisionsOf(kind, rules) })),
            // The same people for documents of every kind.
            ...plainPeople(only?.kind.policy ?? policy/* defaultPolicy */.G),
        };
    const yaml = new dist/* Document */.yo(content, { aliasDuplicateObjects: false });
    for (const [index, printed] of kinds.entries()) {
        const map = others.length === 0 ? yaml.contents : yaml.getIn(['documents', index]);
        if ((0,dist/* isMap */.jh)(map))
            explain(map, printed);
    }
    yaml.comment = [' Severity of a rule where none is set:', ...rules.map((rule) => `   ${usual(rule)}`)].join('\n');
    const text = yaml.toString({ lineWidth: 0 });
    return isCommand.test(text) ? harmless(yaml) : text;
}
/** What a runner reads as a command in a job's output. */
const isCommand = /##\[|^\s*::/m;
/** The same, with every text in quotes, where a character may be written by its number. */
function harmless(yaml) {
    const quotes = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' };
    return yaml.toString({ lineWidth: 0, ...quotes }).replaceAll('##[', '#\\x23[');
}
function usual({ id, severity, variants }) {
    return [`${id}: ${severity}`, ...Object.entries(variants).map(([name, other]) => `${name}: ${other}`)].join('; ');
}
/** In the order of the documentation. */
function decisionsOf(kind, rules) {
    const { template, severity, fields, optional, watched } = kind;
    const known = [...config_kind/* defaultKind */.cn.fields.closed, ...config_kind/* defaultKind */.cn.fields.open];
    return {
        ...(template !== null && { template }),
        severity: Object.fromEntries(Object.entries(severity).map(([rule, choice]) => [rule, plainSeverity(choice)])),
        rules: Object.fromEntries(rules
            .filter(({ options }) => Object.keys(options).length > 0)
            .map(({ id, options }) => [id, { ...options, ...kind.rules[id] }])),
        fields: Object.fromEntries((0,config_fields/* fieldChoices */.$)(fields, known).map(({ label, list, ordered, values }) => [
            label,
            ordered && values === null ? list : { ...(values !== null && { values }), list, ordered },
        ])),
        optional,
        watched,
        transitions: kind.policy.rules.map(plainRule),
    };
}
function plainSeverity(choice) {
    if (typeof choice === 'string')
        return choice;
    const { otherwise, byStatus } = choice;
    return { ...(otherwise !== null && { default: otherwise }), ...Object.fromEntries(byStatus) };
}
const sources = {
    option: 'as --template says',
    repository: 'found in the repository',
    'built-in': 'built in',
};
/** Comments about what the template makes of it. */
function explain(map, { kind, schema, template }) {
    const source = sources[template.source];
    for (const { key } of map.items) {
        if (source !== undefined && (0,dist/* isScalar */.jn)(key) && key.value === 'severity')
            key.commentBefore = ` template: ${template.path} (${source})`;
    }
    const fields = map.get('fields');
    if ((0,dist/* isMap */.jh)(fields)) {
        for (const { key, value } of fields.items) {
            if ((0,dist/* isScalar */.jn)(key) && (0,dist/* isScalar */.jn)(value))
                value.comment = listedIn(schema, String(key.value));
        }
    }
    const watched = map.get('watched');
    if (!(0,dist/* isMap */.jh)(watched))
        return;
    const statuses = (0,names/* statusesOf */.CB)(kind, schema);
    for (const { key, value } of watched.items) {
        const what = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        // A word that statuses begin with is neither a label nor a status.
        if (what === 'live')
            continue;
        const isStatus = what === 'approveInto' || what === 'retired';
        for (const name of (0,dist/* isSeq */.oP)(value) ? value.items : [value]) {
            if (!(0,dist/* isScalar */.jn)(name))
                continue;
            const text = String(name.value);
            if (isStatus && (0,names/* valuesNamed */.Cu)(text, statuses).length === 0)
                name.comment = ' no such status in the template';
            if (!isStatus && fieldsNamed(schema, text).length === 0)
                name.comment = notThere;
        }
    }
}
const notThere = ' no such field in the template';
function listedIn(schema, label) {
    const fields = fieldsNamed(schema, label);
    return fields.length === 0 ? notThere : ` ${fields[0]?.listed.join(', ') || 'lists no values'}`;
}
function fieldsNamed({ sections }, label) {
    return sections.flatMap(({ fields }) => fields.filter(({ key }) => key === (0,words/* labelKey */.kJ)(label)));
}

// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var src_rules = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/src/cli/local-rules.js
var local_rules = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/src/cli/print-config.js





/**
 * `docgate check --print-config`: the configuration in force, as YAML.
 *
 * @throws UsageError, EnvironmentError
 */
async function printConfig(args) {
    const rules = await (0,local_rules/* localRules */.l)(args, await (0,working_tree.openWorkingTree)(process.cwd()));
    const fitted = await (0,review_kinds/* loadKinds */.uq)(rules);
    const kinds = rules.kinds.map(({ kind, template }, index) => ({
        kind,
        template,
        schema: (0,review_kinds/* kindAt */.Ii)(fitted, index).schema,
    }));
    return printSettings(kinds, src_rules.rules);
}


/***/ }),

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


/***/ })

};
