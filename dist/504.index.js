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
// EXTERNAL MODULE: ./build/src/document/document.js + 5 modules
var document_document = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/bind/todos.js

const marker = /(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|[Tt]odo(?=:)|[Tt][Bb][DdCc]|\?{3,})(?!-?[\p{L}\p{N}]|_)(?!\s+lists?\b)/gu;
/** The whole answer is one of these, or an `xxx` that only says "to come". */
const nothingElse = /^\W*(?:todo|fixme|x{3,}|tbd|tbc|\?{2,})\W*$/i;
/** How far before a marker its sentence is looked for, in characters: a wall of TODOs is read in time. */
const lookback = 300;
/** Fewer words do not say what must be decided. */
const clearWords = 3;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu;
/**
 * Every open point of the document, in its order. Left-over template text speaks of TODOs and has none; in code they
 * belong to the code, unless a fence holds nothing else and so stands for a missing answer.
 */
function readOpenPoints(document, binding) {
    const title = document.title === null ? [] : [(0,document_document/* headingBlock */.OT)(document.title)];
    const blocks = [
        ...title,
        ...document.preamble,
        ...document.sections.flatMap((section) => [(0,document_document/* headingBlock */.OT)(section), ...section.blocks]),
    ];
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
    const before = text.slice(Math.max(0, at - lookback), at);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
}
/** The same line up to the marker, without the label. */
function textBefore(text, at, label) {
    const near = text.slice(Math.max(label, at - lookback), at);
    const line = near.slice(near.lastIndexOf('\n') + 1);
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
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/rules/index.js + 13 modules
var rules = __webpack_require__(81);
// EXTERNAL MODULE: ./build/src/template/listed.js
var listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/check.js








/** Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total. */
function check(path, text, options, base = null) {
    const document = (0,document_document/* readDocument */.u0)(path, text);
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
    const before = judged(previousPath ?? path, base, options);
    const after = judged(path, head, options, checkedOrNull(before));
    if (after !== null && 'reason' in after)
        return notChecked(change, after.reason, options);
    const known = checkedOrNull(before);
    return {
        path,
        previousPath,
        change: change.change,
        fields: after?.fields ?? {},
        messages: after === null ? [] : compareMessages(known?.messages ?? null, after.messages),
        todos: after === null ? resolvedTodos(known) : compareTodos(known?.todos ?? null, after.todos),
        transitions: findTransitions({ path, previousPath, base: known, head: after }, options.settings),
    };
}
/** One document without a base side, as `docgate check` sees it. */
function checkOnly(path, content, options) {
    const still = { path, previousPath: null, change: 'unchanged', transitions: [] };
    const checked = judged(path, content, options);
    if (checked === null || 'reason' in checked) {
        const { messages } = notChecked(still, checked?.reason ?? 'there is no such file.', options);
        return {
            ...still,
            fields: {},
            messages: messages.map((message) => ({ ...message, baselineState: null })),
            todos: [],
        };
    }
    return {
        ...still,
        fields: checked.fields,
        messages: checked.messages,
        todos: checked.todos.map((point) => toTodo(point, null)),
    };
}
/**
 * A side of a document, checked. Text that no parser gets through (thousands of nested quotes overflow the stack) is
 * not checked, and the other documents are.
 */
function judged(path, content, options, base = null) {
    if (content === null)
        return null;
    if (content.kind === 'unreadable')
        return { reason: content.reason };
    try {
        return check(path, content.text, options, base);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { reason: 'it is nested too deeply to be parsed.' };
    }
}
function checkedOrNull(side) {
    return side === null || 'reason' in side ? null : side;
}
function notChecked(change, reason, options) {
    const message = unreadable(`The document was not read and so not checked: ${reason}`, options.ruleUrl('readable'));
    return {
        path: change.path,
        previousPath: change.previousPath,
        change: change.change,
        fields: {},
        messages: compareMessages(null, [message]),
        todos: [],
        transitions: [],
    };
}
function resolvedTodos(before) {
    return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'));
}


/***/ })

};
