export const id = 5004;
export const ids = [5004];
export const modules = {

/***/ 2756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

/**
 * Whether a rule is about a transition. A value that nobody knows (missing or unreadable on base) could be any: then a
 * rule that asks for approval is about it, and one that only tells is not. Pure.
 */
function isAbout({ when, require }, found) {
    const inDoubt = require !== 'notice';
    const isOne = (value, listed) => listed === null || (value === null ? inDoubt : listed.some((each) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(each) === (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(value)));
    return ((when.field === null || isOfField(when.field, found)) &&
        (when.kinds === null || when.kinds.includes(found.kind)) &&
        isOne(found.from, when.from) &&
        isOne(found.to, when.to) &&
        (when.direction === null || directionOf(found) === when.direction) &&
        isOne(found.risk, when.risk));
}
/** A label as people write it, its section's removal too; of a section all that is weakened or removed in it. */
function isOfField(field, { field: own, section, labels }) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(field);
    if (labels.some((label) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label) === key))
        return true;
    return key === (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(own) || (section !== null && key === (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(`section ${section}`));
}
/** Up: it may do more, or is said to be riskier. Into retirement and what has no values is neither. */
const directions = {
    // Live from the start: it took every step at once.
    created: 'up',
    promoted: 'up',
    revived: 'up',
    'risk-raised': 'up',
    demoted: 'down',
    'risk-lowered': 'down',
    deleted: null,
    deprecated: null,
    'owners-changed': null,
    renamed: null,
    'safeguard-weakened': null,
    'section-removed': null,
};
/** Of a document as a whole none: it has no values. */
function directionOf({ kind, field }) {
    return field === 'document' ? null : directions[kind];
}


/***/ }),

/***/ 4647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ky: () => (/* binding */ defaultNeed),
/* harmony export */   l$: () => (/* binding */ defaultNeeds),
/* harmony export */   qo: () => (/* binding */ reasonFor)
/* harmony export */ });
const anybody = [{ kind: 'write' }];
/** Whoever hands it over and whoever takes it over, where a team says who they are; else anybody. */
const bothOwners = [
    { kind: 'owner', side: 'base', ifKnown: true },
    { kind: 'owner', side: 'head', ifKnown: true },
];
/** The default policy, by kind of the transition. Promotion and creation ask for approval where the status says so. */
const defaultNeeds = {
    promoted: notice('promoted'),
    demoted: notice('demoted'),
    deprecated: notice('deprecated'),
    revived: approval('revived'),
    'risk-lowered': approval('risk lowered'),
    'risk-raised': approval('risk raised'),
    renamed: approval('renamed'),
    'owners-changed': approval('owners changed', bothOwners),
    'safeguard-weakened': approval('safeguard weakened'),
    'section-removed': approval('section removed'),
    created: notice('created'),
    deleted: approval('deleted'),
};
/** The default for a transition. Pure. */
function defaultNeed(found, watched) {
    if (found.kind === 'promoted' && isGuarded(found, watched))
        return approval(`into ${found.head}`);
    if (isCreatedLive(found))
        return approval('created live');
    if (found.kind === 'risk-lowered' && found.base === null)
        return approval('risk named');
    return defaultNeeds[found.kind];
}
/** Why a human is to look at it, a sentence. */
function reasonFor(found, watched) {
    switch (found.kind) {
        case 'promoted':
            return isGuarded(found, watched)
                ? withRisk('It goes live: from now on it acts on real data and real people.', found)
                : 'Its status moves up, to a value that needs no approval by default.';
        case 'demoted':
            return 'Its status moves down, towards the first value of the list.';
        case 'deprecated':
            return 'The workflow is retired.';
        case 'revived':
            return 'A retired workflow comes back, and with it what it was retired for.';
        case 'risk-lowered':
            return found.base === null
                ? 'The document gave no risk before, and unknown is not low. Someone must agree with the level.'
                : 'The risk is declared lower, and with it every safeguard that hangs on it. Make sure that the risk itself went down, not only its label.';
        case 'risk-raised':
            return 'The risk is declared higher; someone must agree that the safeguards still suffice.';
        case 'renamed':
            return 'Alerts, dashboards and other documents know the workflow by its name.';
        case 'owners-changed':
            return 'Those who hand it over, and those who take it over, must both know of it.';
        case 'safeguard-weakened':
            return withRisk('A safeguard was removed or changed.', found);
        case 'section-removed':
            return 'A whole section is gone, and with it what it promised.';
        case 'created':
            return isCreatedLive(found)
                ? 'A new document starts as live: it skipped design, review and every stage before.'
                : 'An approval is asked for when it goes live.';
        case 'deleted':
            return 'The document is gone, but what it describes may still run.';
    }
}
function approval(rule, slots = anybody) {
    return { requirement: 'approval', rule, slots };
}
function notice(rule) {
    return { requirement: 'notice', rule, slots: [] };
}
function isGuarded({ head }, { approveInto }) {
    return approveInto.some((value) => value.toLowerCase() === head?.toLowerCase());
}
function isCreatedLive({ kind, field }) {
    return kind === 'created' && field !== 'document';
}
function withRisk(reason, { risk }) {
    return risk === null ? reason : `${reason} Its risk counts as \`${risk}\`.`;
}


/***/ }),

/***/ 5289:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ findTransitions),
  AN: () => (/* binding */ riskKind),
  BE: () => (/* binding */ statusKind),
  _D: () => (/* binding */ watchedLabels)
});

// EXTERNAL MODULE: ./build/src/bind/answers.js
var answers = __webpack_require__(70);
// EXTERNAL MODULE: ./build/src/document/place.js
var place = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/template/title.js
var title = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/src/compare/watched.js
var compare_watched = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/src/compare/draft.js


/** Fills in what every transition has: the highest risk of all sides, and whose document it is. */
function drafter(sides, { watched, fields }) {
    const { base, existed, head } = sides;
    const risk = highestRisk(sides, watched, fields);
    const ownersOf = (side) => (side === null ? null : saidOf(side, watched.owners));
    const owners = {
        base: ownersOf(existed ? base : head),
        head: ownersOf(head === null ? base : head),
    };
    return ({ field, section = null, base: before = null, head: after = null, line, kind, from, to, labels }) => ({
        field,
        section,
        base: before,
        head: after,
        line,
        kind,
        from: from === undefined ? identity(before) : from,
        to: to === undefined ? identity(after) : to,
        risk,
        owners,
        labels: labels ?? [],
    });
}
/** `null` where a side does not say it, or not so that one is the highest: unknown is not low. */
function highestRisk({ base, existed, head, tip }, watched, fields) {
    const sides = [...(existed ? [base] : []), ...(head === null ? [] : [head]), ...(tip === null ? [] : [tip])];
    const risks = sides.map((side) => (side === null ? null : (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(side, watched.risk))));
    const highest = risks.reduce((high, each) => (each !== null && (high === null || each.index > high.index) ? each : high), null);
    if (highest === null)
        return null;
    if (!isOrdered(fields, watched.risk))
        return risks.every((each) => each?.value === highest.value) ? highest.value : null;
    return highest.highest || !risks.includes(null) ? highest.value : null;
}
/** A text by meaning: white space folded. */
function identity(text) {
    return text === null ? null : text.replace(/\s+/gu, ' ').trim();
}
/** Values without an order: any change of them is taken as the one that asks for more, a step up or a lower risk. */
function isOrdered(fields, label) {
    return !fields.unordered.some((each) => (0,words/* labelKey */.kJ)(each) === (0,words/* labelKey */.kJ)(label));
}
/** What a watched field says; `null` where it is not there. */
function saidOf(side, label) {
    return (0,compare_watched/* watchedField */.BL)(side, label)?.said ?? null;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/compare/safeguards.js


/** Words that carry no promise: a text with others of them says the same. */
const light = listOf('a an the his her their its this that per in on at of');
/** Words that take something back, whatever stands beside them. `t` is the rest of "don't". */
const retracting = listOf('not t no nobody nothing nowhere never none neither nor without except exception exceptions exempt exempted unless cannot instead formerly ' +
    'previously optional optionally voluntary sometimes usually normally mostly rarely nearly almost skip skipped skips ' +
    'bypass bypassed bypasses waive waived waives ignore ignored ignores remove removed removes suspended paused ' +
    'automatic automatically auto unattended disable disabled disables off abolished lifted zero obsolete superseded ' +
    'outdated void voided cancelled canceled revoked withdrawn enough suffices sufficient');
/** Words that may take something back, where nothing beside them asks for more. */
const doubtful = listOf('if when until only may might can could should would later planned recommended or after');
/** What asks for more: "If it is above 1,000, a second person must approve." */
const strengthening = /^(?:approv|confirm|review|sign|must|need|requir|second|both|double|check|releas|notif|stop|limit|cap)/;
/** A typing error leaves a word of this many letters recognisable; shorter ones ("two", "one", "not") count exactly. */
const shortestTypo = 6;
/**
 * Compares a safeguard on both sides, sentence by sentence: each sentence of base must still be there, word for word,
 * in their order. A typing error mended is the same word. A sentence
 * may go on behind a comma, and new ones may come, as long as they take nothing back.
 */
function compareSafeguard(base, head) {
    // Most sections of a document that changes are the same on both sides.
    if (base === head)
        return 'same';
    const before = sentences(base);
    const after = sentences(head);
    if (sameTokens(joined(before), joined(after)))
        return 'same';
    const left = new Set(after);
    const found = new Map();
    const take = (match) => {
        for (const sentence of before) {
            const [first, ...more] = found.has(sentence) ? [] : match(sentence);
            if (first === undefined)
                continue;
            found.set(sentence, first);
            for (const each of [first, ...more])
                left.delete(each);
        }
    };
    take((sentence) => runOf(sentence, after, left));
    const exact = found.size;
    take((sentence) => after.filter((each) => left.has(each) && goesOn(sentence.tokens, each.tokens)).slice(0, 1));
    if (found.size < before.length || isReordered(before, found))
        return 'changed';
    if ([...left].some(({ tokens }) => takesBack(tokens)))
        return 'changed';
    return exact < before.length || left.size > 0 ? 'longer' : 'same';
}
/** The sentences of head, one after the other, that say a sentence of base: usually one, in a table one a cell. */
function runOf(sentence, after, left) {
    for (const start of after.keys()) {
        const run = [];
        let length = 0;
        for (let at = start; at < after.length && length < sentence.tokens.length; at++) {
            const each = after[at];
            if (each === undefined || !left.has(each))
                break;
            run.push(each);
            length += each.tokens.length;
        }
        if (length === sentence.tokens.length && sameTokens(sentence.tokens, joined(run)))
            return run;
    }
    return [];
}
function joined(all) {
    return all.flatMap((sentence) => sentence.tokens);
}
/** The same words, and more of them behind a comma that take nothing back. */
function goesOn(base, head) {
    const more = head.slice(base.length);
    return more[0]?.parted === true && sameTokens(base, head.slice(0, base.length)) && !takesBack(more);
}
function takesBack(tokens) {
    const words = tokens.map((token) => token.text);
    if (words.some((word) => retracting.has(word)))
        return true;
    return words.some((word) => doubtful.has(word) || /^\d/.test(word)) && !words.some((word) => strengthening.test(word));
}
/** Two neighbours changed places: a cell of a table, a step, an item below its condition may mean another thing then. */
function isReordered(before, found) {
    return before.some((sentence, index) => {
        const next = before[index + 1];
        const [here, there] = [found.get(sentence), next === undefined ? undefined : found.get(next)];
        if (here === undefined || there === undefined)
            return false;
        return there.line < here.line || (there.line === here.line && there.at < here.at);
    });
}
function sameTokens(a, b) {
    return a.length === b.length && a.every((token, index) => sameWord(token.text, b[index]?.text ?? ''));
}
function sentences(text) {
    return text.split('\n').flatMap((content, line) => content
        .split(/(?<=[.!?;])\s+/)
        .map((sentence, at) => ({ tokens: tokens(sentence), line, at }))
        .filter((sentence) => sentence.tokens.length > 0));
}
/** Digits with what parts their groups ("20,000", "20 000") or their decimals ("1.5"). */
const number = /\d{1,3}(?:[ ,'’\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)+/g;
/** Signs that decide as words do: bounds, currencies, ticks and crosses, alternatives, powers, a question. */
const sign = /[\p{S}\p{Extended_Pictographic}&%?/²³¹⁰-⁹]|(?<=^|\s)-(?=\d)/gu;
/** Words for numbers are never mended into another. */
const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million)$/;
function tokens(text) {
    // A letter holds decimals together, so that "1.5" is neither "1" and "5" nor "15".
    const plain = text.replace(number, (found) => /^\d{1,3}(?:\D\d{3})+$/.test(found) && !found.includes('.') ? found.replace(/\D/g, '') : found.replace(/\D/g, 'd'));
    const spelled = plain.replace(sign, (found) => ` symbol${found.codePointAt(0)} `);
    const all = (0,words/* words */.aL)(spelled);
    return all
        .map((word, index) => ({
        text: word.text,
        parted: /[,(–—]|\s-\s/.test(spelled.slice(all[index - 1]?.end ?? 0, word.start)),
    }))
        .filter((word) => !light.has(word.text));
}
function listOf(sequence) {
    return new Set(sequence.split(' '));
}
/**
 * The same word, or one with a typing error: a letter too many or too few, or two swapped. Another letter in its place
 * makes another word ("employer", "employee").
 */
function sameWord(a, b) {
    if (a === b)
        return true;
    if (Math.max(a.length, b.length) < shortestTypo || /\d/.test(a + b) || a[0] !== b[0])
        return false;
    if (numberWord.test(a) || numberWord.test(b))
        return false;
    const away = (0,mod/* distance */.Io)(a, b);
    return (away === 1 && a.length !== b.length) || (away === 2 && isSwapped(a, b));
}
/** Two neighbouring letters changed places. */
function isSwapped(a, b) {
    const at = a.split('').findIndex((letter, index) => letter !== b[index]);
    return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
/** The lines of each side that the other does not have, for showing a change without the rest. */
function changedLines(base, head) {
    const keyed = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({
        line,
        key: tokens(line)
            .map((token) => token.text)
            .join(' '),
    }));
    const before = keyed(base);
    const after = keyed(head);
    const without = (own, other) => own
        .filter(({ key }) => !other.some((each) => each.key === key))
        .map(({ line }) => line.trim())
        .join('\n');
    return { base: without(before, after), head: without(after, before) };
}

;// CONCATENATED MODULE: ./build/src/compare/weakened.js




/** The safeguards of base that head weakens; sections that are gone as a whole are told otherwise. */
function weakenedSafeguards(base, head, labels, gone) {
    const fields = labels.flatMap((label) => {
        const before = (0,compare_watched/* watchedField */.BL)(base, label);
        if (before === null || gone.has(before.bound.schema.id) || !protects(before.said))
            return [];
        const after = (0,compare_watched/* watchedField */.BL)(head, label);
        const change = changeOf(promise(before), after === null ? '' : promise(after));
        const field = before.field.schema.label.replace(/\s*\([^()]*\)$/, '');
        return change === null ? [] : [{ field, watched: label, section: before.bound, ...change }];
    });
    return [...fields, ...weakenedProse(base, head, new Set(labels.map(words/* labelKey */.kJ)), gone)];
}
/** What a field says, with a remark that was put to its label: "Approval steps (optional)". */
function promise({ said, field }) {
    const remarks = [...(field.at.label?.text ?? '').matchAll(/\(([^()]+)\)/g)].map(([, remark = '']) => remark);
    const own = remarks.filter((remark) => remark.trim() !== '' && !field.schema.label.includes(remark));
    return [said, ...own].join('\n');
}
function changeOf(before, after) {
    if (compareSafeguard(before, after) !== 'changed')
        return null;
    const lines = changedLines(before, after);
    return { base: lines.base || (lines.head === '' ? before : null), head: lines.head || null };
}
/** "Not applicable", "None: it only reads" on base protect nothing, so nothing is weakened when they go; "None of …" does. */
function protects(said) {
    return said.includes('\n') || !/^\W*(?:not applicable\b|n\/?a\b|none\s*(?:[^\w\s]|$))/i.test(said);
}
/**
 * A section of safeguards written as prose, without the template's labels, is watched as a whole; beside labels its
 * prose is, since "Until June none of these is enforced" may stand above them.
 */
function weakenedProse(base, head, keys, gone) {
    return base.binding.bound.flatMap((section) => {
        const { id, fields } = section.schema;
        const after = head.binding.get(id);
        if (!fields.some((field) => keys.has(field.key)) || gone.has(id) || after === undefined)
            return [];
        const labelled = labelsIn(section, keys).size > 0;
        // A label that is gone is told already, and what it said may be prose now.
        const left = labelsIn(after, keys);
        if ([...labelsIn(section, keys)].some((key) => !left.has(key)))
            return [];
        const before = base.binding.said(labelled ? proseOf(section) : section.blocks);
        const answer = (0,answers/* sectionAnswer */.kO)(base.binding, section);
        if (!labelled && ((answer !== 'said' && answer !== 'none') || !protects(before)))
            return [];
        const change = changeOf(before, head.binding.said(labelled ? proseOf(after) : after.blocks));
        return change === null ? [] : [{ field: `section ${id}`, watched: null, section, ...change }];
    });
}
/** What stands beside the labels: above, between and below. */
function proseOf({ fields }) {
    return [...fields.prose, ...fields.groups.flatMap((group) => group.prose)];
}
function labelsIn({ fields }, keys) {
    const found = fields.groups.flatMap((group) => group.fields.map((field) => field.schema.key));
    return new Set(found.filter((key) => keys.has(key)));
}

;// CONCATENATED MODULE: ./build/src/compare/transitions.js







/** Every watched change between two sides of a document, by meaning: wrapping, emphasis and bullets do not matter. Pure. */
function findTransitions(sides, conventions) {
    const { base, existed, head } = sides;
    const draft = drafter(sides, conventions);
    if (head === null)
        return existed ? [draft({ field: 'document', base: sides.path, kind: 'deleted', line: 1 })] : [];
    if (!existed)
        return [created(sides, head, conventions, draft)];
    const found = [...statusTransition(base, head, conventions, draft), ...riskTransition(base, head, conventions, draft)];
    // What base said could not be read: then its values are unknown, and the rest can't be compared.
    if (base === null)
        return found;
    const { watched } = conventions;
    const removed = removedSections(base, head);
    found.push(...nameTransition(sides, base, head, conventions, draft));
    const ownersBase = (0,compare_watched/* watchedField */.BL)(base, watched.owners);
    const ownersHead = (0,compare_watched/* watchedField */.BL)(head, watched.owners);
    if (ownersBase !== null && ownersHead !== null && meaning(ownersBase.said) !== meaning(ownersHead.said)) {
        found.push(draft({
            ...fieldPlace(head, watched.owners),
            base: ownersBase.said,
            head: ownersHead.said,
            kind: 'owners-changed',
            from: meaning(ownersBase.said),
            to: meaning(ownersHead.said),
        }));
    }
    // Of a part of what was removed its whole tells already.
    const gone = new Set(goneSections(base, head).map(({ schema }) => schema.id));
    for (const change of weakenedSafeguards(base, head, conventions.watched.safeguards, gone)) {
        const { watched: label, section } = change;
        const after = label === null ? null : (0,compare_watched/* watchedField */.BL)(head, label);
        const line = after === null ? followingLine(head, section) : (0,compare_watched/* lineOf */.cA)(head, after);
        const labels = label === null ? watchedLabels(section.schema, watched) : [];
        found.push(draft({ ...change, section: section.schema.id, line, kind: 'safeguard-weakened', labels }));
    }
    for (const section of removed) {
        found.push(draft({
            field: `section ${section.schema.id}`,
            section: section.schema.id,
            base: (0,title/* sectionTitle */.G)(section.schema),
            kind: 'section-removed',
            line: followingLine(head, section),
            labels: labelsBelow(base, section, watched),
        }));
    }
    return found;
}
function created(sides, head, { watched }, draft) {
    const status = (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(head, watched.status));
    const live = status !== null && (0,words/* labelKey */.kJ)(status.value).startsWith((0,words/* labelKey */.kJ)(watched.live));
    if (live)
        return draft({ ...fieldPlace(head, watched.status), head: status.value, kind: 'created' });
    return draft({ field: 'document', head: sides.path, kind: 'created', line: 1 });
}
function statusTransition(base, head, conventions, draft) {
    const label = conventions.watched.status;
    const before = base === null ? null : (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(base, label));
    const after = (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(head, label));
    if (after === null || before?.value === after.value)
        return [];
    const kind = statusKind(before, after, conventions);
    return [draft({ ...fieldPlace(head, label), base: before?.value ?? null, head: after.value, kind })];
}
/** What kind of step a change of the status is; `null`: base does not say one. */
function statusKind(base, head, { watched, fields }) {
    if (isRetired(watched, head))
        return 'deprecated';
    if (base === null)
        return 'promoted';
    if (isRetired(watched, base))
        return 'revived';
    return isOrdered(fields, watched.status) && head.index < base.index ? 'demoted' : 'promoted';
}
/** A risk that base does not say is unknown, not low: naming it is a decision too. */
function riskTransition(base, head, { watched, fields }, draft) {
    const before = base === null ? null : (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(base, watched.risk));
    const after = (0,compare_watched/* listedValue */.D9)((0,compare_watched/* watchedField */.BL)(head, watched.risk));
    if (after === null || before?.value === after.value)
        return [];
    return [
        draft({
            ...fieldPlace(head, watched.risk),
            base: base === null || before === null ? null : saidOf(base, watched.risk),
            head: saidOf(head, watched.risk),
            from: before?.value ?? null,
            to: after.value,
            kind: riskKind(before, after, { watched, fields }),
        }),
    ];
}
/** Whether a change of the risk lowers it; `null`: base does not say one. */
function riskKind(base, head, { watched, fields }) {
    return !isOrdered(fields, watched.risk) || isLowered(base, head) ? 'risk-lowered' : 'risk-raised';
}
function isRetired(watched, { value }) {
    return watched.retired.some((each) => each.toLowerCase() === value.toLowerCase());
}
/** Lower than before; of an unknown risk every level but the highest is. */
function isLowered(base, head) {
    return base === null ? !head.highest : head.index < base.index;
}
function nameTransition(sides, base, head, { watched }, draft) {
    const before = (0,compare_watched/* watchedField */.BL)(base, watched.name);
    const after = (0,compare_watched/* watchedField */.BL)(head, watched.name);
    if (before !== null && after !== null && meaning(before.said) !== meaning(after.said)) {
        return [
            draft({
                ...fieldPlace(head, watched.name),
                base: before.said,
                head: after.said,
                kind: 'renamed',
                from: meaning(before.said),
                to: meaning(after.said),
            }),
        ];
    }
    if (sides.previousPath === null || sides.previousPath === sides.path)
        return [];
    return [draft({ field: 'document', base: sides.previousPath, head: sides.path, kind: 'renamed', line: 1 })];
}
function goneSections(base, head) {
    return base.binding.bound.filter((section) => head.binding.get(section.schema.id) === undefined);
}
/** Sections with something said on base that head does not have; a part goes with its whole. */
function removedSections(base, head) {
    const gone = goneSections(base, head);
    const ids = new Set(gone.map((section) => section.schema.id));
    const says = (section) => (0,answers/* sectionAnswer */.kO)(base.binding, section) !== 'blank' || base.binding.children(section.schema.id).some(says);
    return gone.filter((section) => (section.schema.parent === null || !ids.has(section.schema.parent)) && says(section));
}
function labelsBelow(base, { schema }, watched) {
    const below = base.binding.children(schema.id).flatMap((child) => labelsBelow(base, child, watched));
    return [...watchedLabels(schema, watched), ...below];
}
/** Labels of a section's fields that are watched. */
function watchedLabels({ fields }, { status, risk, name, owners, safeguards }) {
    const keys = new Set([status, risk, name, owners, ...safeguards].map(words/* labelKey */.kJ));
    return fields.filter(({ key }) => keys.has(key)).map(({ label }) => label);
}
function fieldPlace(side, label) {
    const watched = (0,compare_watched/* watchedField */.BL)(side, label);
    return {
        field: watched?.field.schema.label.replace(/\s*\([^()]*\)$/, '') ?? label,
        section: watched?.bound.schema.id ?? null,
        line: watched === null ? 1 : (0,compare_watched/* lineOf */.cA)(side, watched),
    };
}
function meaning(text) {
    return (0,words/* words */.aL)(text)
        .map((word) => word.text)
        .join(' ');
}
/** Where a section would stand in head: at the heading that follows the gap, or at the end. */
function followingLine(head, section) {
    const missing = head.binding.missing.find((each) => each.schema.id === section.schema.id);
    const following = missing === undefined ? head.binding.get(section.schema.id)?.section : missing.before;
    const { document } = head;
    return following ? (0,place/* firstLineOf */.Qy)(following.heading) : document.range(document.text.length, document.text.length).line;
}


/***/ }),

/***/ 9519:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ watchedField),
/* harmony export */   D9: () => (/* binding */ listedValue),
/* harmony export */   S$: () => (/* binding */ lostFields),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _bind_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70);
/* harmony import */ var _document_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1424);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);
/* harmony import */ var _template_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6467);




/** The first field with this label in a section that does not repeat, or `null` where it says nothing. */
function watchedField(side, label) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .kJ)(label);
    for (const bound of side.binding.bound) {
        if (bound.schema.repeats)
            continue;
        const field = bound.fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key);
        if (field === undefined)
            continue;
        const answer = (0,_bind_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAnswer */ .Ht)(side.binding, field);
        if (answer === 'blank' || answer === 'template')
            return null;
        const again = [
            ...bound.fields.duplicates.filter((each) => each.schema.key === key).map((each) => each.value),
            ...side.binding.duplicates.filter(({ schema }) => schema.id === bound.schema.id).map(({ blocks }) => blocks),
        ];
        const said = [field.value, ...again].map((blocks) => side.binding.said(blocks));
        return { field, bound, said: said.join('\n'), twice: again.length > 0 };
    }
    return null;
}
/** The listed value of a watched field; `null` where there is none that can be trusted. */
function listedValue(watched) {
    if (watched === null || watched.twice)
        return null;
    const reading = (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .readListed */ .oF)(watched.said, watched.field.schema.listed);
    if (reading.kind !== 'listed')
        return null;
    const { listed } = watched.field.schema;
    return {
        value: (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(reading.value, listed),
        index: reading.index,
        highest: reading.index === listed.length - 1,
    };
}
/**
 * Watched labels with a value on base that head does not have, and those with a value on head that is none of the
 * listed ones, or is given twice, and that base did not say.
 */
function lostFields(base, head, watched) {
    const listed = [watched.status, watched.risk].filter((label) => {
        const [before, after] = [base === null ? null : watchedField(base, label), watchedField(head, label)];
        if (listedValue(after) !== null)
            return false;
        return listedValue(before) !== null || (isUnlisted(after) && before?.said !== after?.said);
    });
    const said = [watched.name, watched.owners].filter((label) => base !== null && watchedField(base, label) !== null && watchedField(head, label) === null);
    return [...listed, ...said];
}
/** Something is said, and it is none of the values that the template lists. */
function isUnlisted(watched) {
    return watched !== null && watched.field.schema.listed.length > 0;
}
/** 1-based line of a watched field in its file. */
function lineOf(side, watched) {
    const offset = (0,_document_place_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfText */ .h_)(watched.field.at.full);
    return side.document.range(offset, offset).line;
}


/***/ })

};
