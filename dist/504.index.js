export const id = 504;
export const ids = [504];
export const modules = {

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnly: () => (/* binding */ checkOnly),
  compareDocument: () => (/* binding */ compareDocument)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/bind/answers.js
var answers = __webpack_require__(70);
;// CONCATENATED MODULE: ./build/src/bind/todos.js
const marker = /(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|[Tt]odo(?=:)|[Tt][Bb][DdCc]|\?{3,})(?![\p{L}\p{N}_])(?!\s+lists?\b)/gu;
/** The whole answer is one of these, or an `xxx` that only says "to come". */
const nothingElse = /^\W*(?:todo|fixme|x{3,}|tbd|tbc|\?{2,})\W*$/i;
/** Fewer words do not say what must be decided. */
const clearWords = 3;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu;
/**
 * Every open point of the document, in its order. Left-over template text speaks of TODOs and has none; in code they
 * belong to the code, unless a fence holds nothing else and so stands for a missing answer.
 */
function readOpenPoints(document, binding) {
    const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)];
    return blocks.flatMap((block) => {
        const { full } = block;
        if (full.text === '')
            return [];
        const place = (at) => binding.at(full.offsets[at] ?? 0);
        if (nothingElse.test(block.text.text)) {
            const at = full.text.length - block.text.text.length;
            const range = document.range(full.offsets[at] ?? 0, full.offsets.at(-1) ?? 0);
            return [
                {
                    range,
                    ...place(at),
                    marker: block.text.text.trim(),
                    text: '',
                    clear: block.hasNested && block.kind !== 'code',
                    hidden: block.kind === 'comment',
                },
            ];
        }
        if (block.kind === 'code' || block.kind === 'html')
            return [];
        return pointsOf(document, binding, block, place);
    });
}
function pointsOf(document, binding, block, place) {
    const { full } = block;
    const found = [...full.text.matchAll(marker)].filter((match) => !isExempt(binding, full, match.index));
    return found.map((match, index) => {
        const end = found[index + 1]?.index ?? full.text.length;
        const behind = textBehind(full.text, match.index, match.index + match[0].length, end);
        const before = textBefore(full.text, match.index, block.label === null || block.label.length > match.index ? 0 : block.label.length);
        const text = behind.length > 0 ? behind : before;
        return {
            range: document.range(full.offsets[match.index] ?? 0, full.offsets[match.index + match[0].length] ?? 0),
            ...place(match.index),
            marker: match[0],
            text,
            clear: countWords(behind) + countWords(before) >= clearWords || (block.hasNested && behind === ''),
            hidden: block.kind === 'comment',
        };
    });
}
function isExempt(binding, full, at) {
    if (full.code.some(([start, end]) => at >= start && at < end))
        return true;
    const offset = full.offsets[at] ?? 0;
    return binding.leftovers.some((each) => offset >= each.start && offset < each.end);
}
/** From the marker to the end of the text, or of the parenthesis that the marker stands in. */
function textBehind(text, start, from, to) {
    let rest = text.slice(from, to);
    if (opensBefore(text, start)) {
        let depth = 0;
        const close = rest.split('').findIndex((character) => {
            if (character === '(')
                depth++;
            if (character === ')')
                depth--;
            return depth < 0;
        });
        if (close >= 0)
            rest = rest.slice(0, close);
    }
    return oneLine(rest.replace(/^\s*\([^)]*\)(?=\s*:)/, '').replace(/^[\s:.,;–—*-]+/, ''));
}
function opensBefore(text, at) {
    const before = text.slice(0, at);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
}
/** The same line up to the marker, without the label. */
function textBefore(text, at, label) {
    const line = text.slice(Math.max(label, text.lastIndexOf('\n', at - 1) + 1), at);
    return oneLine(line.replace(/[\s:.,;(–—-]+$/, ''));
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function countWords(text) {
    return [...text.matchAll(wordPattern)].length;
}

// EXTERNAL MODULE: ./build/src/bind.js + 3 modules
var bind = __webpack_require__(323);
// EXTERNAL MODULE: ./build/src/document/document.js + 5 modules
var document_document = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/rules/index.js + 13 modules
var rules = __webpack_require__(81);
// EXTERNAL MODULE: ./build/src/template/listed.js
var listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/check.js








/** Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total. */
function check(path, text, options, base = null) {
    const document = (0,document_document/* readDocument */.u)(path, text);
    const binding = (0,bind/* bind */.o)(options.schema, document);
    const todos = readOpenPoints(document, binding);
    const messages = [];
    const ordinals = new Map();
    for (const rule of rules.rules) {
        const configured = options.settings.severity[rule.id];
        if (configured === 'off')
            continue;
        rule.check({
            document,
            binding,
            schema: options.schema,
            options: { fields: options.settings.fields, today: options.today },
            todos,
            base: base === null ? null : { document: base.document, binding: base.binding },
            report(finding) {
                messages.push(toMessage(rule, finding, configured, ordinals, options.ruleUrl(rule.id)));
            },
        });
    }
    messages.sort((a, b) => a.line - b.line || a.column - b.column);
    return { document, binding, messages, todos, fields: indexFields(binding, options) };
}
function toMessage(rule, finding, configured, ordinals, url) {
    const identity = JSON.stringify([
        rule.id,
        finding.section,
        finding.field ?? null,
        finding.group ?? null,
        finding.args ?? [],
    ]);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const usual = finding.variant === undefined ? rule.severity : (rule.variants[finding.variant] ?? rule.severity);
    return {
        ruleId: rule.id,
        severity: configured ?? usual,
        reason: finding.reason,
        ...finding.at,
        section: finding.section,
        field: finding.field ?? null,
        group: finding.group ?? null,
        baselineState: null,
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${identity} ${ordinal}`).digest('hex').slice(0, 20),
        expected: finding.expected ?? [],
        note: finding.note ?? null,
        url,
    };
}
/** What the first section of the template that has fields says, by label. */
function indexFields(binding, { schema, settings }) {
    const first = schema.sections.find((section) => section.fields.length > 0 && !section.repeats);
    const bound = first === undefined ? undefined : binding.get(first.id);
    const closed = new Set(settings.fields.closed.map(words/* labelKey */.kJ));
    const entries = (bound?.fields.groups ?? [])
        .flatMap((group) => group.fields)
        .flatMap((field) => {
        const answer = (0,answers/* fieldAnswer */.Ht)(binding, field);
        if (answer === 'blank' || answer === 'template')
            return [];
        const said = binding.said(field.value);
        const reading = closed.has(field.schema.key) ? (0,listed/* readListed */.o)(said, field.schema.listed) : null;
        return [[field.schema.label, reading?.kind === 'listed' ? reading.value : said]];
    });
    return Object.fromEntries(entries);
}
/** The one message of a document that could not be read. */
function unreadable(reason, url) {
    return {
        ruleId: 'readable',
        severity: 'error',
        reason,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        section: null,
        field: null,
        group: null,
        baselineState: null,
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update('readable').digest('hex').slice(0, 20),
        expected: [],
        note: null,
        url,
    };
}

;// CONCATENATED MODULE: ./build/src/compare/messages.js

/** Messages of head with their state against base, then those of base that are gone. */
function compareMessages(base, head) {
    if (base === null)
        return head.map((message) => ({ ...message, baselineState: 'new' }));
    const before = new Set(base.map((message) => message.fingerprint));
    const after = new Set(head.map((message) => message.fingerprint));
    return [
        ...head.map((message) => ({ ...message, baselineState: before.has(message.fingerprint) ? 'unchanged' : 'new' })),
        ...base
            .filter((message) => !after.has(message.fingerprint))
            .map((message) => ({ ...message, baselineState: 'absent' })),
    ];
}
/** TODOs this alike in one place are the same one, reworded. */
const reworded = 0.6;
/** TODOs of head as `new` or `carried`, then those of base that are `resolved`, with their line on base. */
function compareTodos(base, head) {
    if (base === null)
        return head.map((point) => toTodo(point, 'new'));
    const left = new Set(base);
    const carried = new Set();
    const take = (same) => {
        for (const after of head) {
            if (carried.has(after))
                continue;
            const before = [...left].find((point) => same(point, after));
            if (before === undefined)
                continue;
            left.delete(before);
            carried.add(after);
        }
    };
    take((before, after) => samePlace(before, after) && meaning(before) === meaning(after));
    take((before, after) => meaning(before) !== '' && meaning(before) === meaning(after));
    take((before, after) => samePlace(before, after) && (0,words/* similarity */.k8)(meaning(before), meaning(after)) >= reworded);
    return [
        ...head.map((point) => toTodo(point, carried.has(point) ? 'carried' : 'new')),
        ...[...left].map((point) => toTodo(point, 'resolved')),
    ];
}
function samePlace(before, after) {
    return before.section === after.section && before.field === after.field;
}
function meaning(point) {
    return (0,words/* words */.aL)(point.text)
        .map((word) => word.text)
        .join(' ');
}
function toTodo(point, state) {
    return {
        line: point.range.line,
        section: point.section,
        field: point.field,
        text: point.text === '' ? point.marker : point.text,
        state,
        hidden: point.hidden,
    };
}

// EXTERNAL MODULE: ./build/src/rules/names.js
var names = __webpack_require__(4949);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/compare/safeguards.js


/** Words that carry no promise: a text with others of them says the same. */
const light = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'this', 'that', 'per', 'in', 'on', 'at', 'of']);
/** Words that take back what stands beside them: a text that gained one is not merely longer. */
const retracting = new Set('not no never none neither nor without except unless only optional optionally may might can could if when until skip skipped skips bypass bypassed waive waived automatic automatically auto unattended disabled off'.split(' '));
/** A typing error leaves a word of this many letters recognisable; shorter ones ("two", "one", "not") count exactly. */
const shortestTypo = 6;
/**
 * Compares a safeguard on both sides by its words, in their order: every word of base must still be there. A typing
 * error mended is the same word; a number, a word taken away or replaced, or a "not" added is a change.
 */
function compareSafeguard(base, head) {
    const before = tokens(base);
    const after = tokens(head);
    const added = [];
    let at = 0;
    for (const word of after) {
        const expected = before[at];
        if (expected !== undefined && sameWord(expected, word))
            at++;
        else
            added.push(word);
    }
    if (at < before.length || added.some((word) => retracting.has(word)))
        return 'changed';
    return added.length > 0 ? 'longer' : 'same';
}
function tokens(text) {
    return (0,words/* words */.aL)(text)
        .map((word) => word.text)
        .filter((word) => !light.has(word));
}
function sameWord(a, b) {
    if (a === b)
        return true;
    if (Math.min(a.length, b.length) < shortestTypo || /\d/.test(a + b))
        return false;
    const away = (0,mod/* distance */.Io)(a, b);
    return away === 1 || (away === 2 && sortedLetters(a) === sortedLetters(b));
}
function sortedLetters(word) {
    return word.split('').sort().join('');
}
/** The lines of each side that the other does not have, for showing a change without the rest. */
function changedLines(base, head) {
    const keyed = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ line, key: tokens(line).join(' ') }));
    const before = keyed(base);
    const after = keyed(head);
    const without = (own, other) => own
        .filter(({ key }) => !other.some((each) => each.key === key))
        .map(({ line }) => line.trim())
        .join('\n');
    return { base: without(before, after), head: without(after, before) };
}

;// CONCATENATED MODULE: ./build/src/compare/watched.js



/** The first field with this label in a section that does not repeat, or `null` where it says nothing. */
function watchedField(side, label) {
    const key = (0,words/* labelKey */.kJ)(label);
    for (const bound of side.binding.bound) {
        if (bound.schema.repeats)
            continue;
        const field = bound.fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key);
        if (field === undefined)
            continue;
        const answer = (0,answers/* fieldAnswer */.Ht)(side.binding, field);
        if (answer === 'blank' || answer === 'template' || answer === 'todo')
            return null;
        return {
            field,
            bound,
            said: side.binding.said(field.value),
            twice: bound.fields.duplicates.some((each) => each.schema.key === key),
        };
    }
    return null;
}
/** A listed value by meaning, with its place in the order; `null` where there is none that can be trusted. */
function listedValue(watched) {
    if (watched === null || watched.twice)
        return null;
    const reading = (0,listed/* readListed */.o)(watched.said, watched.field.schema.listed);
    return reading.kind === 'listed' ? reading : null;
}
/** 1-based line of a watched field in its file. */
function lineOf(side, watched) {
    const offset = watched.field.at.full.offsets[0] ?? 0;
    return side.document.range(offset, offset).line;
}

;// CONCATENATED MODULE: ./build/src/compare/transitions.js






/** Every watched change between two sides of a document, by meaning: wrapping, emphasis and bullets do not matter. Pure. */
function findTransitions(sides, settings) {
    const { base, head } = sides;
    const draft = drafter(sides, settings);
    if (head === null)
        return base === null ? [] : [draft({ field: 'document', base: sides.path, kind: 'deleted', line: 1 })];
    const { watched } = settings;
    if (base === null)
        return [created(sides, head, settings, draft)];
    const found = [];
    const removed = removedSections(base, head);
    const statusBase = listedValue(watchedField(base, watched.status));
    const statusHead = listedValue(watchedField(head, watched.status));
    const retired = new Set(watched.retired.map((value) => value.toLowerCase()));
    if (statusHead !== null && statusBase?.value !== statusHead.value) {
        const kind = statusKind(statusBase, statusHead, retired);
        found.push(draft({ ...fieldPlace(head, watched.status), base: statusBase?.value ?? null, head: statusHead.value, kind }));
    }
    const riskBase = listedValue(watchedField(base, watched.risk));
    const riskHead = listedValue(watchedField(head, watched.risk));
    if (riskHead !== null && riskBase !== null && riskBase.value !== riskHead.value) {
        found.push(draft({
            ...fieldPlace(head, watched.risk),
            base: saidOf(base, watched.risk),
            head: saidOf(head, watched.risk),
            kind: riskHead.index < riskBase.index ? 'risk-lowered' : 'risk-raised',
        }));
    }
    found.push(...nameTransition(sides, base, head, settings, draft));
    const ownersBase = watchedField(base, watched.owners);
    const ownersHead = watchedField(head, watched.owners);
    if (ownersBase !== null && ownersHead !== null && transitions_meaning(ownersBase.said) !== transitions_meaning(ownersHead.said)) {
        found.push(draft({
            ...fieldPlace(head, watched.owners),
            base: ownersBase.said,
            head: ownersHead.said,
            kind: 'owners-changed',
        }));
    }
    found.push(...safeguardTransitions(base, head, settings, removed, draft));
    for (const section of removed) {
        found.push(draft({
            field: `section ${section.schema.id}`,
            section: section.schema.id,
            base: (0,names/* sectionTitle */.Gf)(section.schema),
            kind: 'section-removed',
            line: followingLine(head, section),
        }));
    }
    return found;
}
/** Fills in what every transition has: the higher risk of both sides, and the code that binds an approval to it. */
function drafter({ path, base, head }, { watched }) {
    const risks = [base, head].flatMap((side) => (side === null ? [] : [listedValue(watchedField(side, watched.risk))]));
    const highest = risks.reduce((high, each) => (each !== null && (high === null || each.index > high.index) ? each : high), null);
    const covered = head === null ? '' : watched.safeguards.map((label) => transitions_meaning(watchedField(head, label)?.said ?? '')).join('\n');
    return (draft) => {
        const values = { base: draft.base ?? null, head: draft.head ?? null };
        const identity = JSON.stringify([
            path,
            draft.field,
            draft.kind,
            transitions_meaning(values.base ?? ''),
            transitions_meaning(values.head ?? ''),
            covered,
        ]);
        return {
            field: draft.field,
            section: draft.section ?? null,
            ...values,
            line: draft.line,
            kind: draft.kind,
            risk: highest?.value ?? null,
            code: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 20),
        };
    };
}
function created(sides, head, { watched }, draft) {
    const status = listedValue(watchedField(head, watched.status));
    const live = status !== null && (0,words/* labelKey */.kJ)(status.value).startsWith((0,words/* labelKey */.kJ)(watched.live));
    if (live)
        return draft({ ...fieldPlace(head, watched.status), head: status.value, kind: 'created' });
    return draft({ field: 'document', head: sides.path, kind: 'created', line: 1 });
}
function statusKind(base, head, retired) {
    if (retired.has(head.value.toLowerCase()))
        return 'deprecated';
    if (base !== null && retired.has(base.value.toLowerCase()))
        return 'revived';
    return base === null || head.index > base.index ? 'promoted' : 'demoted';
}
function nameTransition(sides, base, head, { watched }, draft) {
    const before = watchedField(base, watched.name);
    const after = watchedField(head, watched.name);
    if (before !== null && after !== null && transitions_meaning(before.said) !== transitions_meaning(after.said)) {
        return [draft({ ...fieldPlace(head, watched.name), base: before.said, head: after.said, kind: 'renamed' })];
    }
    if (sides.previousPath === null || sides.previousPath === sides.path)
        return [];
    return [draft({ field: 'document', base: sides.previousPath, head: sides.path, kind: 'renamed', line: 1 })];
}
function safeguardTransitions(base, head, { watched }, removed, draft) {
    const gone = new Set(removed.map((section) => section.schema.id));
    const found = [];
    for (const label of watched.safeguards) {
        const before = watchedField(base, label);
        if (before === null || gone.has(before.bound.schema.id) || !protects(before))
            continue;
        const after = watchedField(head, label);
        const change = after === null ? 'changed' : compareSafeguard(before.said, after.said);
        if (change !== 'changed')
            continue;
        const lines = changedLines(before.said, after?.said ?? '');
        const place = after === null
            ? { field: before.field.schema.label, section: before.bound.schema.id, line: followingLine(head, before.bound) }
            : fieldPlace(head, label);
        found.push(draft({
            ...place,
            base: lines.base === '' ? before.said : lines.base,
            head: lines.head === '' ? null : lines.head,
            kind: 'safeguard-weakened',
        }));
    }
    return [...found, ...proseSafeguards(base, head, watched.safeguards, gone, draft)];
}
/** "Not applicable" on base protects nothing, so nothing is weakened when it goes. */
function protects(watched) {
    return watched.field.value.length > 1 || !/^\W*(?:not applicable|n\/?a\b|none\b)/i.test(watched.said);
}
/** A section of safeguards written as prose, without the template's labels, is watched as a whole. */
function proseSafeguards(base, head, labels, gone, draft) {
    const keys = new Set(labels.map(words/* labelKey */.kJ));
    return base.binding.bound.flatMap((section) => {
        if (!section.schema.fields.some((field) => keys.has(field.key)) || gone.has(section.schema.id))
            return [];
        if (section.fields.groups.some((group) => group.fields.some((field) => keys.has(field.schema.key))))
            return [];
        if ((0,answers/* sectionAnswer */.kO)(base.binding, section) !== 'said')
            return [];
        const before = base.binding.said(section.blocks);
        const after = head.binding.get(section.schema.id);
        const now = after === undefined ? '' : head.binding.said(after.blocks);
        if (compareSafeguard(before, now) !== 'changed')
            return [];
        const lines = changedLines(before, now);
        return [
            draft({
                field: `section ${section.schema.id}`,
                section: section.schema.id,
                base: lines.base || before,
                head: lines.head || null,
                kind: 'safeguard-weakened',
                line: headingLine(after ?? section),
            }),
        ];
    });
}
/** Sections with something said on base that head does not have; a part goes with its whole. */
function removedSections(base, head) {
    const gone = base.binding.bound.filter((section) => head.binding.get(section.schema.id) === undefined);
    const ids = new Set(gone.map((section) => section.schema.id));
    const says = (section) => (0,answers/* sectionAnswer */.kO)(base.binding, section) !== 'blank' || base.binding.children(section.schema.id).some(says);
    return gone.filter((section) => (section.schema.parent === null || !ids.has(section.schema.parent)) && says(section));
}
function fieldPlace(side, label) {
    const watched = watchedField(side, label);
    return {
        field: watched?.field.schema.label.replace(/\s*\([^)]*\)$/, '') ?? label,
        section: watched?.bound.schema.id ?? null,
        line: watched === null ? 1 : lineOf(side, watched),
    };
}
function saidOf(side, label) {
    return watchedField(side, label)?.said ?? null;
}
function transitions_meaning(text) {
    return (0,words/* words */.aL)(text)
        .map((word) => word.text)
        .join(' ');
}
function headingLine(bound) {
    return bound.section.heading.position?.start.line ?? 1;
}
/** Where a section would stand in head: at the heading that follows the gap, or at the end. */
function followingLine(head, section) {
    const missing = head.binding.missing.find((each) => each.schema.id === section.schema.id);
    if (missing === undefined)
        return head.binding.get(section.schema.id)?.section.heading.position?.start.line ?? 1;
    return (missing.before?.heading.position?.start.line ??
        head.document.range(head.document.text.length, head.document.text.length).line);
}

;// CONCATENATED MODULE: ./build/src/compare.js



/**
 * Judges one document on both sides. What can't be read on head is one message and no transition; what could not be
 * read on base is as if it had not been there, except that its values are unknown.
 */
function compareDocument(change, options) {
    const { path, previousPath, base, head } = change;
    const before = base?.kind === 'text' ? check(previousPath ?? path, base.text, options) : null;
    if (head?.kind === 'unreadable') {
        const message = unreadable(`The document was not read and so not checked: ${head.reason}`, options.ruleUrl('readable'));
        return { ...change, fields: {}, messages: compareMessages(null, [message]), todos: [], transitions: [] };
    }
    const after = head === null ? null : check(path, head.text, options, before);
    return {
        path,
        previousPath,
        change: change.change,
        fields: after?.fields ?? {},
        messages: after === null ? [] : compareMessages(before?.messages ?? null, after.messages),
        todos: after === null ? resolvedTodos(before) : compareTodos(before?.todos ?? null, after.todos),
        transitions: findTransitions({ path, previousPath, base: before, head: after }, options.settings),
    };
}
function resolvedTodos(before) {
    return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'));
}
/** One document without a base side, as `docgate check` sees it. */
function checkOnly(path, content, options) {
    const still = { path, previousPath: null, change: 'unchanged', transitions: [] };
    if (content.kind === 'unreadable') {
        return {
            ...still,
            fields: {},
            messages: [
                unreadable(`The document was not read and so not checked: ${content.reason}`, options.ruleUrl('readable')),
            ],
            todos: [],
        };
    }
    const checked = check(path, content.text, options);
    return {
        ...still,
        fields: checked.fields,
        messages: checked.messages,
        todos: checked.todos.map((point) => toTodo(point, null)),
    };
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: blockRange

// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/src/document/flat.js
/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
/** Appends `value`, which stands in `source` from `start` to `end`, perhaps escaped, indented or quoted there. */
function append(draft, value, source, start, end) {
    let at = start;
    for (const unit of value.split('')) {
        let probe = at;
        const limit = Math.min(end, at + lookahead);
        while (probe < limit && source[probe] !== unit) {
            const found = source[probe] === '&' ? entity.exec(source.slice(probe, probe + 40)) : null;
            if (found !== null)
                break;
            if (unit === '\n' && source[probe] === '\r')
                break;
            probe++;
        }
        if (probe >= limit)
            probe = at;
        draft.text += unit;
        draft.offsets.push(probe);
        const skipped = source[probe] === '&' && unit !== '&' ? entity.exec(source.slice(probe, probe + 40)) : null;
        at = skipped !== null ? probe + skipped[0].length : probe + 1;
        if (unit === '\n' && source[probe] === '\r' && source[at] === '\n')
            at++;
    }
}
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
function endOf(node) {
    return node.position?.end.offset ?? 0;
}
function visit(node, source, draft) {
    switch (node.type) {
        case 'text':
            append(draft, node.value, source, startOf(node), endOf(node));
            return;
        case 'inlineCode': {
            const from = draft.text.length;
            const ticks = /^`+ ?/.exec(source.slice(startOf(node), endOf(node)));
            append(draft, node.value, source, startOf(node) + (ticks?.[0].trimEnd().length ?? 0), endOf(node));
            draft.code.push([from, draft.text.length]);
            return;
        }
        case 'break':
            draft.text += '\n';
            draft.offsets.push(startOf(node));
            return;
        case 'html':
            // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
            if (!node.value.startsWith('<!--'))
                append(draft, node.value, source, startOf(node), endOf(node));
            return;
        case 'image':
        case 'imageReference':
            append(draft, node.alt === null || node.alt === undefined || node.alt === '' ? 'image' : node.alt, source, startOf(node), endOf(node));
            return;
        case 'footnoteReference':
            return;
        default:
            if ('children' in node)
                for (const child of node.children)
                    visit(child, source, draft);
    }
}
/** The reader's text of inline nodes. Line breaks, soft and hard, are `\n`. */
function flatten(nodes, source) {
    const draft = { text: '', offsets: [], code: [] };
    for (const node of nodes)
        visit(node, source, draft);
    const last = nodes.at(-1);
    draft.offsets.push(last === undefined ? 0 : endOf(last));
    return draft;
}
/** The part of `flat` from `start` to `end`, without white space around it. */
function sliceFlat(flat, start, end = flat.text.length) {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(flat.text[from] ?? ''))
        from++;
    while (to > from && /\s/.test(flat.text[to - 1] ?? ''))
        to--;
    const offsets = flat.offsets.slice(from, to);
    const lastOffset = offsets.at(-1);
    offsets.push(lastOffset === undefined ? (flat.offsets[from] ?? 0) : lastOffset + 1);
    const code = flat.code
        .filter(([a, b]) => a < to && b > from)
        .map(([a, b]) => [Math.max(a, from) - from, Math.min(b, to) - from]);
    return { text: flat.text.slice(from, to), offsets, code };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
;// CONCATENATED MODULE: ./build/src/document/label.js


const longestLabel = 100;
/** The label a block begins with, or `null`. */
function readLabel(node, full) {
    if (!('children' in node))
        return null;
    const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (first !== undefined && (first.type === 'strong' || first.type === 'emphasis')) {
        const lead = (0,mdast_util_to_string_lib/* toString */.d)(first).trim();
        const colon = lead.endsWith(':') || lead.endsWith('：') ? 0 : (/^\s*[:：]/.exec(full.text.slice(lead.length))?.[0].length ?? -1);
        if (colon >= 0 && full.text.startsWith(lead))
            return label(lead, lead.length + colon, true);
    }
    const plain = /^([^:：\n]{2,100})[:：]/.exec(full.text);
    if (plain?.[1] === undefined || full.code.some(([start]) => start === 0))
        return null;
    return label(plain[1], plain[0].length, false);
}
/**
 * A paragraph whose lines begin with strong labels, one for each line that does: to a reader
 * `**Name:** a` above `**Type:** b` are two answers. Any other paragraph is returned as it is.
 */
function labelledLines(paragraph) {
    const { children } = paragraph;
    const starts = children.flatMap((_, index) => (index === 0 || beginsLabelledLine(children, index) ? [index] : []));
    if (starts.length < 2)
        return [paragraph];
    return starts.map((start, index) => {
        const own = children.slice(start, starts[index + 1]);
        const from = own[0]?.position?.start;
        const to = own.at(-1)?.position?.end;
        return { ...paragraph, children: own, ...(from && to && { position: { start: from, end: to } }) };
    });
}
function beginsLabelledLine(children, index) {
    const [before, node, after] = [children[index - 1], children[index], children[index + 1]];
    if (node?.type !== 'strong' || before === undefined)
        return false;
    const newLine = before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value));
    return newLine && (/[:：]\s*$/.test((0,mdast_util_to_string_lib/* toString */.d)(node)) || (after?.type === 'text' && /^\s*[:：]/.test(after.value)));
}
function label(lead, length, strong) {
    const text = lead.replace(/[:：]$/, '').trim();
    if (text === '' || text.length > longestLabel)
        return null;
    return { text, key: (0,words/* labelKey */.kJ)(text), length, strong };
}

;// CONCATENATED MODULE: ./build/src/document/blocks.js



const comment = /<!--([\s\S]*?)(?:-->|$)/g;
/** The leaf blocks below `nodes`, in the order of the document. */
function readBlocks(nodes, source) {
    const blocks = [];
    const push = (kind, node, full, place, cell = null) => {
        const labelled = kind === 'text' || kind === 'heading' ? readLabel(node, full) : null;
        blocks.push({
            kind,
            node,
            full,
            label: labelled,
            text: labelled === null ? full : sliceFlat(full, labelled.length),
            level: place.level,
            itemStart: place.itemStart,
            hasNested: place.hasNested,
            cell,
        });
    };
    const pushComments = (node, place) => {
        const start = node.position?.start.offset ?? 0;
        for (const match of node.value.matchAll(comment)) {
            const from = start + match.index + 4;
            const text = match[1] ?? '';
            const offsets = Array.from({ length: text.length + 1 }, (_, index) => from + index);
            push('comment', node, sliceFlat({ text, offsets, code: [] }, 0), { ...place, itemStart: false });
        }
    };
    const pushInline = (kind, node, children, place, cell = null) => {
        push(kind, node, flattenInside(node, children, source), place, cell);
        (0,unist_util_visit_lib/* visit */.YR)(node, 'html', (html) => {
            if (html.value.startsWith('<!--'))
                pushComments(html, place);
        });
    };
    const walkAll = (parent, place) => {
        for (const child of parent.children)
            walk(child, place);
    };
    const walk = (node, place) => {
        switch (node.type) {
            case 'paragraph':
                labelledLines(node).forEach((line, index, lines) => {
                    pushInline(place.quoted ? 'quote' : 'text', line, line.children, {
                        ...place,
                        itemStart: place.itemStart && index === 0,
                        hasNested: place.hasNested && index === lines.length - 1,
                    });
                });
                return;
            case 'heading':
                // A lone "-" below a line makes a heading of it inside a list item; to the reader's intent it is the line.
                pushInline(place.quoted ? 'quote' : place.level > 0 ? 'text' : 'heading', node, node.children, place);
                return;
            case 'code':
                push('code', node, flatCode(node, source), place);
                return;
            case 'html':
                if (/<!--/.test(node.value))
                    pushComments(node, place);
                if (node.value.replace(comment, '').trim() !== '') {
                    push('html', node, flatten([{ type: 'text', value: node.value, ...(node.position && { position: node.position }) }], source), place);
                }
                return;
            case 'table':
                node.children.forEach((row, rowIndex) => {
                    row.children.forEach((cell, column) => {
                        pushInline('cell', cell, cell.children, { ...place, itemStart: false, hasNested: false }, { table: node, row: rowIndex, column });
                    });
                });
                return;
            case 'listItem':
                node.children.forEach((child, index) => {
                    walk(child, {
                        ...place,
                        level: place.level + 1,
                        itemStart: index === 0,
                        hasNested: index === 0 && node.children.length > 1,
                    });
                });
                return;
            case 'list':
                walkAll(node, place);
                return;
            case 'blockquote':
                walkAll(node, { ...place, quoted: true, itemStart: false, hasNested: false });
                return;
            case 'footnoteDefinition':
                walkAll(node, place);
                return;
            default:
                return;
        }
    };
    for (const node of nodes)
        walk(node, { level: 0, quoted: false, itemStart: false, hasNested: false });
    return blocks;
}
/** Where there is no text, as in an empty cell, the place of the node itself. */
function flattenInside(node, children, source) {
    const flat = sliceFlat(flatten(children, source), 0);
    return flat.text === '' ? { ...flat, offsets: [node.position?.start.offset ?? 0] } : flat;
}
function flatCode(node, source) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const raw = source.slice(start, end);
    const fenced = /^[`~]{3,}/.test(raw);
    const firstLine = raw.indexOf('\n');
    const from = fenced && firstLine >= 0 ? start + firstLine + 1 : start;
    return flatten([
        {
            type: 'text',
            value: node.value,
            position: { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: end } },
        },
    ], source);
}

;// CONCATENATED MODULE: ./build/src/document/heading.js


const numbered = /^(\d+(?:\.\d+)*)(?:[.):]\s*|\s+)(?=\S)/;
function readTitle(heading, source) {
    const flat = sliceFlat(flatten(heading.children, source), 0);
    const match = numbered.exec(flat.text);
    const text = match === null ? flat.text : flat.text.slice(match[0].length);
    return {
        number: match?.[1] ?? null,
        text,
        key: (0,words/* labelKey */.kJ)(text),
        exact: (0,words/* fold */.AU)(text)
            .replace(/\s*\([^)]*\)/g, '')
            .trim(),
        flat,
    };
}

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var remark_frontmatter_lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 17 modules
var remark_gfm_lib = __webpack_require__(2482);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 39 modules
var remark_parse_lib = __webpack_require__(6753);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/document/parse.js




let parser;
function createParser() {
    const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(remark_gfm_lib/* default */.A).use(remark_frontmatter_lib/* default */.A).freeze();
    return (text) => processor.parse(text);
}
/** Markdown (CommonMark, GFM, YAML frontmatter) to mdast. The only function that knows the parser. */
function parse(text) {
    parser ??= createParser();
    return parser(text);
}

;// CONCATENATED MODULE: ./build/src/document/document.js




/** Reads Markdown text. Total: any text is a document. */
function readDocument(path, raw) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    const root = parse(text);
    const place = (0,lib/* location */.C)(text);
    const { lead, sections: all } = split(root, text);
    const first = all[0];
    const isTitle = first !== undefined &&
        first.depth === 1 &&
        first.title.number === null &&
        all.filter((section) => section.depth === 1).length === 1;
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : null;
    return {
        path,
        text,
        root,
        frontmatter: yaml === null
            ? null
            : {
                text: yaml.value,
                offset: (yaml.position?.start.offset ?? 0) + text.slice(yaml.position?.start.offset ?? 0).indexOf('\n') + 1,
            },
        title: isTitle ? first : null,
        preamble: isTitle ? [...lead, ...first.blocks] : lead,
        sections: isTitle ? all.slice(1) : all,
        range(start, end) {
            const from = place.toPoint(Math.min(start, text.length));
            const to = place.toPoint(Math.min(Math.max(end, start), text.length));
            return { line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 };
        },
    };
}
function split(root, source) {
    const parts = [{ heading: null, nodes: [] }];
    for (const node of root.children) {
        if (node.type === 'heading')
            parts.push({ heading: node, nodes: [] });
        else
            parts.at(-1)?.nodes.push(node);
    }
    const lead = readBlocks(parts[0]?.nodes ?? [], source);
    const sections = parts.flatMap(({ heading, nodes }) => heading === null
        ? []
        : [{ heading, title: readTitle(heading, source), depth: heading.depth, blocks: readBlocks(nodes, source) }]);
    return { lead, sections };
}
/** Where a document's block stands, without the label. */
function blockRange(document, block) {
    return document.range(block.full.offsets[0] ?? 0, block.full.offsets.at(-1) ?? 0);
}


/***/ })

};
