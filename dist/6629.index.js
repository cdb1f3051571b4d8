export const id = 6629;
export const ids = [6629];
export const modules = {

/***/ 1208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * Gives each slot a person of its own, as many as can be: a maximum matching by augmenting paths (Kuhn's algorithm).
 *
 * @param candidates for each slot the people who may fill it, in the order they are asked.
 * @returns for each slot who fills it, `null` for nobody.
 */
function assign(candidates) {
    const slotOf = new Map();
    const place = (slot, tried) => {
        for (const person of candidates[slot] ?? []) {
            if (tried.has(person))
                continue;
            tried.add(person);
            const other = slotOf.get(person);
            if (other !== undefined && !place(other, tried))
                continue;
            slotOf.set(person, slot);
            return true;
        }
        return false;
    };
    for (const slot of candidates.keys())
        place(slot, new Set());
    const people = new Map([...slotOf].map(([person, slot]) => [slot, person]));
    return candidates.map((_, slot) => people.get(slot) ?? null);
}


/***/ }),

/***/ 70:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ fieldAnswer),
/* harmony export */   kO: () => (/* binding */ sectionAnswer),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   y7: () => (/* binding */ proseAnswer)
/* harmony export */ });
/* harmony import */ var _document_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);
/* harmony import */ var _document_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1424);
/* harmony import */ var _document_todo_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);



/** Begins with a "no" that is no number ("No. 1"). */
const denied = /^\W*(?:none\b|no\b(?!\.\s*\d)|nothing\b|there (?:is|are) (?:no|none|currently no)\b|this (?:\w+ )?(?:\w+ )?(?:does not|doesn't|has no|have no|needs no|is not|isn't)\b)/i;
/** Says it anywhere in its first sentence: "It runs synchronously, so queues are not applicable." */
const notApplicable = /\bnot applicable\b|\b(?:does|do) not apply\b|(?:^|[\s(])n\.?\/?a\.?(?=$|[\s).,;:–-])|[,;:–-]\s+(?:no|none|without)\b/i;
/** GitHub's mark of a callout: no word of the author's. */
const callout = /^\s*\[!\w+\]\s*/;
/** What the blocks answer, as a whole. */
function answerOf(binding, blocks, nonAnswers = []) {
    const said = binding.said(blocks);
    if (isBlank(said, blocks)) {
        const left = binding.leftovers.some((each) => each.block.kind !== 'quote' && blocks.some((block) => covers(block, each.start)));
        return left ? 'template' : 'blank';
    }
    if ((0,_document_todo_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isBareTodo */ .X)(said))
        return 'todo';
    const first = firstSentence(binding, blocks).toLowerCase();
    if (denied.test(first) || notApplicable.test(first))
        return 'none';
    return nonAnswers.some((each) => first.includes(each.text.toLowerCase())) ? 'none' : 'said';
}
/** Over a column "No." is a number. */
function firstSentence(binding, blocks) {
    const said = binding.said(blocks.filter((block) => block.cell?.row !== 0)).replace(callout, '');
    const end = said.search(/[.!?](?=\s+(?![\s\d]))/);
    return end < 0 ? said : said.slice(0, end + 1);
}
/** Many rules ask for the same answers of a document. */
const answersIn = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q)((binding) => ({
    field: (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q)((field) => answerOf(binding, field.value, field.schema.nonAnswers)),
    section: (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q)((bound) => answerOf(binding, bound.blocks, bound.schema.nonAnswers)),
}));
function fieldAnswer(binding, field) {
    return answersIn(binding).field(field);
}
function sectionAnswer(binding, bound) {
    return answersIn(binding).section(bound);
}
/** The prose of a section or group outside of its fields. */
function proseAnswer(binding, prose) {
    return answerOf(binding, prose);
}
function isBlank(said, blocks) {
    // Nearly every answer has one of these; what all of Unicode has is dear to look for.
    if (/[a-z\d?]/i.test(said) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said))
        return false;
    // In a table a dash is the usual word for "none"; elsewhere a lone dash is what is left of an empty list.
    return !(blocks.some((block) => block.cell !== null) && /[-–—✓✔✗✘×+]/u.test(said));
}
function covers(block, offset) {
    return offset >= (0,_document_place_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfText */ .h_)(block.full) && offset < (0,_document_place_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfText */ .YZ)(block.full);
}
/** No field of the template stands in it. */
function hasFields(groups) {
    return groups.some((group) => group.fields.length > 0);
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

/***/ 6439:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: ./build/src/approval/assign.js
var approval_assign = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/src/approval/condition.js
var condition = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/approval/policy.js
var approval_policy = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/compare/transitions.js + 3 modules
var transitions = __webpack_require__(5289);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/approval/possible.js



/**
 * Every watched change that documents of a template can have, in the order of the default policy: each listed value to
 * each other one, at each level of risk. `base` is `null` too, where a document may not say it. Pure.
 */
function possibleTransitions(conventions, schema) {
    const { watched } = conventions;
    const find = (label) => placeOf(label, schema);
    const [status, risk] = [find(watched.status), find(watched.risk)];
    const levels = risk === null ? [] : listedOf(risk);
    const atEachLevel = (found) => levels.length === 0
        ? [{ ...found, risk: null }]
        : levels.map(({ value }) => ({ ...found, risk: value }));
    const whole = { ...unsaid, field: 'document', section: null };
    const weakened = watched.safeguards.flatMap((label) => find(label) ?? []);
    const inProse = [...new Set(weakened.map(({ section }) => section))].map((section) => ({
        ...whole,
        field: `section ${section}`,
        section,
    }));
    return [
        ...(status === null
            ? []
            : steps(status).flatMap(({ before, after, ...step }) => atEachLevel({ ...step, kind: (0,transitions/* statusKind */.BE)(before, after, conventions) }))),
        ...(risk === null
            ? []
            : steps(risk).map(({ before, after, ...step }) => {
                const highest = before !== null && before.index > after.index ? before : after;
                return { ...step, kind: (0,transitions/* riskKind */.AN)(before, after, conventions), risk: highest.value };
            })),
        ...textChanges(find(watched.name)).flatMap((found) => atEachLevel({ ...found, kind: 'renamed' })),
        ...atEachLevel({ ...whole, kind: 'renamed' }),
        ...textChanges(find(watched.owners)).flatMap((found) => atEachLevel({ ...found, kind: 'owners-changed' })),
        ...[...weakened.flatMap(textChanges), ...inProse].flatMap((found) => atEachLevel({ ...found, kind: 'safeguard-weakened' })),
        ...schema.sections
            .filter(({ depth }) => depth > 0)
            .flatMap((section) => {
            const { id } = section;
            const labels = (0,transitions/* watchedLabels */._D)(section, watched);
            return atEachLevel({ ...whole, field: `section ${id}`, section: id, kind: 'section-removed', labels });
        }),
        ...atEachLevel({ ...whole, kind: 'created' }),
        ...(status === null
            ? []
            : listedOf(status)
                .filter(({ value }) => (0,words/* labelKey */.kJ)(value).startsWith((0,words/* labelKey */.kJ)(watched.live)))
                .flatMap(({ value }) => atEachLevel({ ...unsaid, ...fieldOf(status), head: value, to: value, kind: 'created' }))),
        ...atEachLevel({ ...whole, kind: 'deleted' }),
    ];
}
/** What no template tells. */
const unsaid = { base: null, head: null, from: null, to: null, line: 1, labels: [], owners: { base: null, head: null } };
function placeOf(label, { sections }) {
    const key = (0,words/* labelKey */.kJ)(label);
    for (const { id, repeats, fields } of sections) {
        const field = repeats ? undefined : fields.find((each) => each.key === key);
        if (field !== undefined)
            return { field, section: id };
    }
    return null;
}
function fieldOf({ field, section }) {
    return { field: field.label.replace(/\s*\([^()]*\)$/, ''), section };
}
function listedOf({ field: { listed } }) {
    return listed.map((value, index) => ({
        value: (0,template_listed/* shortName */.EU)(value, listed),
        index,
        highest: index === listed.length - 1,
    }));
}
/** From each value to each other one, and from an unknown one to each. */
function steps(place) {
    const values = listedOf(place);
    return values.flatMap((after) => [...values.filter(({ index }) => index !== after.index), null].map((before) => ({
        ...unsaid,
        ...fieldOf(place),
        base: before?.value ?? null,
        head: after.value,
        from: before?.value ?? null,
        to: after.value,
        before,
        after,
    })));
}
/** A text that becomes another one. */
function textChanges(place) {
    return place === null ? [] : [{ ...unsaid, ...fieldOf(place), base: '', head: '', from: '', to: '' }];
}

;// CONCATENATED MODULE: ./build/src/approval/flaws.js




/** Rules of a policy that can never be satisfied or never apply, each with a sentence, in the order they are written. Pure. */
function policyFlaws(kinds) {
    const written = kinds.flatMap(({ kind, schema }) => {
        const possible = possibleTransitions(kind, schema);
        return kind.policy.rules.map((rule) => ({ rule, policy: kind.policy, possible }));
    });
    const places = [...new Set(written.map(({ rule }) => rule.place))];
    return places.flatMap((place) => {
        // A rule stands once for each kind of documents, and once for each section of one title: one of them will do.
        const all = written.filter(({ rule }) => rule.place === place);
        const idle = all.map(({ rule, possible }) => idleSentence(rule, possible));
        const stuck = all.flatMap(({ rule, policy, possible }) => stuckSentences(rule, policy, possible));
        const never = idle.every((sentence) => sentence !== null) ? idle.slice(0, 1) : [];
        return [...new Set([...never, ...stuck])].map((sentence) => ({ place, sentence: sentence ?? '' }));
    });
}
/** `null` where there is a change that the rule is about. */
function idleSentence(rule, possible) {
    const applies = (when) => 
    // What is in doubt does not make a rule apply: it must be about something for certain.
    possible.some((found) => (0,condition/* isAbout */.K)({ ...rule, require: 'notice', when: { ...rule.when, ...when } }, found));
    if (possible.length === 0 || applies({}) || (rule.when.risk !== null && possible.every(({ risk }) => risk === null)))
        return null;
    const { field } = rule.when;
    const label = field === null ? '' : `\`${field}\``;
    if (field !== null && !applies({ kinds: null, from: null, to: null, direction: null, risk: null }))
        return `${label} is not watched, so no rule can be about it. Name it in \`watched.safeguards\`.`;
    const loosened = [
        { key: 'kind', without: { kinds: null } },
        { key: 'from', without: { from: null } },
        { key: 'to', without: { to: null } },
        { key: 'direction', without: { direction: null } },
        { key: 'field', without: { field: null } },
    ].filter(({ without }) => applies(without));
    const remedy = loosened.map(({ key }) => `\`${key}\``).join(' or ');
    const hint = remedy === '' ? '' : ` Leave out ${remedy}, or write another value.`;
    return `no change can match \`${rule.name}\`, so the rule never applies.${hint}`;
}
function stuckSentences(rule, policy, possible) {
    const { require } = rule;
    if (require === 'notice')
        return [];
    const sides = new Set(require.flatMap((slot) => (slot.kind === 'owner' ? [slot.side] : [])));
    const always = crowded(require, policy, {});
    if (always !== null || sides.size === 0)
        return always === null ? [] : [always];
    if (policy.owners.length === 0)
        return [
            'it asks for an owner, but `owners` is empty. Say there which GitHub users or teams the names in the documents stand for.',
        ];
    const about = possible.filter((found) => (0,condition/* isAbout */.K)(rule, found));
    const changing = about.length > 0 && about.every(({ kind }) => kind === 'owners-changed');
    return policy.owners.flatMap(({ text, actors }) => {
        // Owners that change are not the same on both sides.
        const known = changing ? [...sides].map((side) => ({ [side]: actors })) : [{ base: actors, head: actors }];
        return known.flatMap((owners) => {
            const sentence = crowded(require, policy, owners);
            return sentence === null ? [] : [`${sentence} This concerns documents owned by \`${text}\`.`];
        });
    });
}
/** Too few people for a rule's approvals: a sentence, or `null`. */
function crowded(slots, policy, owners) {
    const bounded = slots.flatMap((slot) => {
        const people = loginsOf(slot, policy, owners);
        return people === null ? [] : [{ slot, people }];
    });
    const fails = (some) => (0,approval_assign/* assign */.k)(some.map(({ people }) => people)).includes(null);
    if (!fails(bounded))
        return null;
    // Those that stand in each other's way: without any one of them there would be enough people.
    const clash = bounded.reduce((left, each) => {
        const without = left.filter((other) => other !== each);
        return fails(without) ? without : left;
    }, bounded);
    const people = [...new Set(clash.flatMap((each) => each.people))];
    const who = clash.map(({ slot }) => slotWords(slot)).join(' and ');
    const only = people.map((login) => `\`@${login}\``).join(' and ');
    return `${who} must be ${clash.length} different people, and there is only ${only}. Name more people.`;
}
/** Who may fill a slot, in lower case; `null`: more people than anybody can tell from here. */
function loginsOf(slot, { roles }, owners) {
    switch (slot.kind) {
        case 'write':
            return null;
        case 'role':
            return users(roles.get(slot.name) ?? []);
        case 'actor':
            return users([slot.actor]);
        case 'owner': {
            const actors = owners[slot.side];
            return actors === undefined ? null : users(actors);
        }
    }
}
/** A team has members that only GitHub knows. */
function users(actors) {
    const logins = actors.map((actor) => (actor.kind === 'user' ? actor.login.toLowerCase() : null));
    const known = logins.flatMap((login) => login ?? []);
    return known.length < logins.length ? null : [...new Set(known)];
}
/** A slot in a sentence. */
function slotWords(slot) {
    switch (slot.kind) {
        case 'write':
            return 'a person with write access';
        case 'role':
            return `role \`${slot.name}\``;
        case 'actor':
            return `\`${(0,approval_policy/* actorName */.t)(slot.actor)}\``;
        case 'owner':
            return slot.side === 'base' ? 'the owner before' : 'the owner';
    }
}

// EXTERNAL MODULE: ./build/src/approval/default-policy.js
var default_policy = __webpack_require__(4647);
;// CONCATENATED MODULE: ./build/src/approval/outline.js




/** What the policy for one kind of documents wants. Pure. */
function outlineOf(configured, { kind, schema }) {
    const { policy, watched } = kind;
    const evidence = 'review';
    const covers = watched.safeguards;
    const open = possibleTransitions(kind, schema).filter((found) => !policy.rules.some((rule) => (0,condition/* isAbout */.K)(rule, found)));
    const order = Object.keys(default_policy/* defaultNeeds */.l$);
    const sorted = open.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    const needs = new Map(sorted.map((found) => (0,default_policy/* defaultNeed */.ky)(found, watched)).map((need) => [need.rule, need]));
    return {
        // As they were written: the template may know several sections by one title.
        rules: configured.policy.rules.map((rule) => ({
            change: rule.name,
            approvals: rule.require === 'notice' ? [] : rule.require.map((slot) => approverOf(slot, policy)),
            covers: rule.require === 'notice' ? [] : (rule.covers ?? covers),
            evidence: rule.evidence,
            place: rule.place,
        })),
        defaults: [...needs.values()].map(({ rule, slots }) => ({
            change: rule,
            approvals: withoutTwins(slots.map((slot) => approverOf(slot, policy))),
            covers: slots.length === 0 ? [] : covers,
            evidence,
            place: null,
        })),
    };
}
/** Who stands behind words and names. */
function namesOf(actors) {
    return [...new Set(actors.map(approval_policy/* actorName */.t))];
}
function approverOf(slot, policy) {
    switch (slot.kind) {
        case 'write':
            return anybody;
        case 'role':
            return { as: `role ${slot.name}`, who: namesOf(policy.roles.get(slot.name) ?? []), ifKnown: false };
        case 'actor':
            return { as: (0,approval_policy/* actorName */.t)(slot.actor), who: [(0,approval_policy/* actorName */.t)(slot.actor)], ifKnown: false };
        case 'owner': {
            // Where nobody is known, whom the default asks for is anybody.
            if (slot.ifKnown && policy.owners.length === 0)
                return anybody;
            return { as: slot.side === 'base' ? 'owner before' : 'owner', who: [], ifKnown: slot.ifKnown };
        }
    }
}
const anybody = { as: 'write access', who: [], ifKnown: false };
/** One person is enough where both sides of a default are anybody. */
function withoutTwins(approvals) {
    return approvals.every((each) => each === anybody) ? approvals.slice(0, 1) : approvals;
}

// EXTERNAL MODULE: ./build/src/report/json-text.js
var json_text = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/source/working-tree.js
var working_tree = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/src/cli/local-rules.js
var local_rules = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/src/cli/table.js

const gap = '  ';
/** A column that shrinks further can't be read. */
const narrowest = 16;
/**
 * Rows under their headings, columns aligned, within a width; a narrower one has more lines.
 *
 * @param width columns of the terminal.
 */
function table(headings, rows, width) {
    const all = [headings.map((heading) => [heading]), ...rows].map((cells) => cells.map((lines) => lines.map((line) => (0,terminal/* foreign */.V$)(line, longestLine))));
    const widths = fitted(headings.map((_, index) => Math.max(...all.flatMap((cells) => (cells[index] ?? []).map(terminal/* columns */.YB)), 1)), width);
    return all.flatMap((cells) => {
        const broken = widths.map((limit, index) => (cells[index] ?? []).flatMap((line) => (0,terminal/* wrapped */.ky)(line, limit, narrowest)));
        const height = Math.max(...broken.map((lines) => lines.length));
        return Array.from({ length: height }, (_, row) => broken
            .map((lines, index) => (0,terminal/* padded */.jC)(lines[row] ?? '', widths[index] ?? 0))
            .join(gap)
            .trimEnd());
    });
}
const longestLine = 300;
/** The widest column gives way, a little at a time. */
function fitted(natural, width) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1));
    while (total() > width) {
        const widest = Math.max(...widths);
        if (widest <= narrowest)
            break;
        widths[widths.indexOf(widest)] = widest - 1;
    }
    return widths;
}

;// CONCATENATED MODULE: ./build/src/cli/policy-command.js








/** Longer lines are hard to read. */
const policy_command_longestLine = 120;
/**
 * `docgate policy`: who must approve which change, by the rules of the working tree, and which of them nobody can
 * satisfy or are about nothing.
 *
 * @param columns width of the terminal, where there is one.
 * @throws UsageError, EnvironmentError
 */
async function policyCommand(args, columns = policy_command_longestLine) {
    const explained = await explain(args);
    const text = args.format === 'json' ? json(explained) : shown(explained, Math.min(columns, policy_command_longestLine));
    return { text, exitCode: explained.flaws.length === 0 ? 0 : 1 };
}
async function explain(args) {
    const { kinds, references } = await (0,local_rules/* localRules */.l)(args, await (0,working_tree.openWorkingTree)(process.cwd()));
    const fitted = await (0,review_kinds/* loadKinds */.uq)({ kinds, references });
    const { owners, roles, solo } = (0,review_kinds/* kindAt */.Ii)(kinds, 0).kind.policy;
    return {
        schemaVersion: 1,
        solo,
        owners: owners.map(({ text, actors }) => ({ text, who: namesOf(actors) })),
        roles: [...roles].map(([name, actors]) => ({ name, who: namesOf(actors) })),
        kinds: kinds.map(({ kind, template }, index) => ({
            files: kind.files,
            template: template.path,
            ...outlineOf(kind, (0,review_kinds/* kindAt */.Ii)(fitted, index)),
        })),
        flaws: policyFlaws(fitted),
    };
}
function json(explained) {
    return `${(0,json_text/* jsonText */.s)(explained, 2)}\n`;
}
function shown({ kinds, owners, solo, flaws }, width) {
    const paragraph = (sentence) => (0,terminal/* wrapped */.ky)(sentence, width).join('\n');
    const parts = [
        ...kinds.flatMap((kind) => kindParts(kind, width)),
        paragraph('An approval is for exactly one change. It becomes void when the value changes again, or when something in the third column is edited. EVIDENCE code: the text of the review must contain the code of the change.'),
        owners.length === 0
            ? null
            : [
                'Owners',
                ...table(['WORDS', 'WHO'], owners.map(({ text, who }) => [[text], [who.join(' or ')]]), width),
            ].join('\n'),
        solo
            ? paragraph('solo: authors may settle their own change, by a review whose text contains the code of the change.')
            : null,
        flaws.length === 0 ? null : flawsPart(flaws, width),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
function kindParts({ files, template, rules, defaults }, width) {
    const rows = (list) => list.map(({ change, approvals, covers, evidence }) => [
        [change],
        approvals.length === 0 ? ['nobody (the review mentions it)'] : approvals.map(approverWords),
        covers.length === 0 ? ['-'] : [covers.join(', ')],
        [approvals.length === 0 ? '-' : evidence],
    ]);
    const part = (heading, list) => list.length === 0 ? [] : [[heading, ...table(headings, rows(list), width)].join('\n')];
    return [
        `${files.map(terminal/* foreignPath */.Y3).join(', ')} (${(0,terminal/* foreignPath */.Y3)(template)})`,
        ...part('Rules', rules),
        ...part(rules.length === 0 ? 'Defaults' : 'Defaults, where no rule is about a change', defaults),
    ];
}
const headings = ['CHANGE', 'WHO MUST APPROVE', 'VOIDED BY EDITS OF', 'EVIDENCE'];
function approverWords({ as, who, ifKnown }) {
    if (as === 'write access')
        return 'a person with write access';
    const owner = as === 'owner' ? 'the owner afterwards' : as === 'owner before' ? 'the owner before' : null;
    if (owner !== null)
        return ifKnown ? `${owner}, if known` : owner;
    return who.length === 1 && who[0] === as ? as : `${as}: ${who.join(' or ')}`;
}
function flawsPart(flaws, width) {
    const count = flaws.length === 1 ? '1 thing is' : `${flaws.length} things are`;
    const lines = flaws.flatMap(({ place, sentence }) => (0,terminal/* wrapped */.ky)(`${(0,terminal/* foreignPath */.Y3)(place)}: ${(0,terminal/* foreign */.V$)(sentence, 600)}`, width - 4).map((line, index) => index === 0 ? `  ${line}` : `    ${line}`));
    return [`${count} wrong`, ...lines].join('\n');
}


/***/ }),

/***/ 1424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   YZ: () => (/* binding */ endOfText),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/** Offset of a node in the source. */
function startOf({ position }) {
    return position?.start.offset ?? 0;
}
/** Offset behind a node. */
function endOf({ position }) {
    return position?.end.offset ?? 0;
}
/** Line on which a node begins, from 1. */
function firstLineOf({ position }) {
    return position?.start.line ?? 1;
}
/** Line on which a node ends, from 1. */
function lastLineOf({ position }) {
    return position?.end.line ?? 1;
}
/** Offset of a character of a text in the source; its length gives the end. */
function offsetAt({ offsets }, index) {
    return offsets[index] ?? 0;
}
/** Offset of a text in the source. */
function startOfText(text) {
    return offsetAt(text, 0);
}
/** Offset behind a text in the source. */
function endOfText({ offsets }) {
    return offsets.at(-1) ?? 0;
}
/** Where a text stands in the source. */
function spanOf(text) {
    return { start: startOfText(text), end: endOfText(text) };
}
/** Where a part of a text stands, [start, end) in both: its end is behind its last character, not before the next one. */
function spanAt(text, start, end) {
    return { start: offsetAt(text, start), end: offsetAt(text, end - 1) + 1 };
}


/***/ }),

/***/ 735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBareTodo)
/* harmony export */ });
/** Words for "to come" that are an answer's whole text and say nothing: `TBD`, `t.b.d.`, `???`, "to be determined". */
const bare = /^(?:\W*(?:to-?do|fixme|x{3,}|t\.?b\.?[acd]|to be (?:determined|defined|decided|done|announced|confirmed))\W*|[^\w?]*\?\W*)$/i;
/** The whole text is one word for "to come". */
function isBareTodo(text) {
    return bare.test(text);
}


/***/ }),

/***/ 5714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or GitHub's runner takes for more than a character, or passes over. Line feeds part the lines. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * A value as JSON that may be printed anywhere: what can't be seen stands there by its number. GitHub's runner takes
 * `##[…]` for a command wherever it stands in a line; it can only stand in a string here, and so can the rest.
 */
function jsonText(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(unsafe, numbered).replaceAll('##[', '#\\u0023[');
}
function numbered(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
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

/***/ 4350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sectionTitle)
/* harmony export */ });
/** A section as the template writes its heading: `7.1 Jobs`, `5. Failure Modes`, `Step 1: Drain`. */
function sectionTitle({ prefix, title }) {
    return `${prefix}${title}`;
}


/***/ })

};
