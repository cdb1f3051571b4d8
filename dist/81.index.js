export const id = 81;
export const ids = [81];
export const modules = {

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ fieldAnswer),
/* harmony export */   kO: () => (/* binding */ sectionAnswer),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   y7: () => (/* binding */ proseAnswer)
/* harmony export */ });
/* harmony import */ var _document_todo_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);

/** Begins with a "no". */
const denied = /^\W*(?:none\b|no\b|nothing\b|there (?:is|are) (?:no|none|currently no)\b|this (?:\w+ )?(?:\w+ )?(?:does not|doesn't|has no|have no|needs no|is not|isn't)\b)/i;
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
    const first = (/^[\s\S]*?(?:[.!?](?=\s)|$)/.exec(said.replace(callout, ''))?.[0] ?? said).toLowerCase();
    if (denied.test(first) || notApplicable.test(first))
        return 'none';
    return nonAnswers.some((each) => first.includes(each.text.toLowerCase())) ? 'none' : 'said';
}
function fieldAnswer(binding, field) {
    return answerOf(binding, field.value, field.schema.nonAnswers);
}
function sectionAnswer(binding, bound) {
    return answerOf(binding, bound.blocks, bound.schema.nonAnswers);
}
/** The prose of a section or group outside of its fields. */
function proseAnswer(binding, prose) {
    return answerOf(binding, prose);
}
function isBlank(said, blocks) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}?]/u.test(said))
        return false;
    // In a table a dash is the usual word for "none"; elsewhere a lone dash is what is left of an empty list.
    return !(blocks.some((block) => block.cell !== null) && /[-–—✓✔✗✘×+]/u.test(said));
}
function covers(block, offset) {
    return offset >= (block.full.offsets[0] ?? 0) && offset < (block.full.offsets.at(-1) ?? 0);
}
/** No field of the template stands in it. */
function hasFields(groups) {
    return groups.some((group) => group.fields.length > 0);
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   GW: () => (/* binding */ flattenLiteral),
/* harmony export */   sm: () => (/* binding */ sliceFlat)
/* harmony export */ });
/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);/;
/**
 * Appends `value`, which stands in `source` from `start` to `end`, perhaps indented or quoted there. In prose it may be
 * escaped as well; in code and HTML (`literal`) every character stands for itself.
 */
function append(draft, value, source, start, end, literal) {
    let at = start;
    for (const unit of value.replace(/\r\n?/g, '\n').split('')) {
        const found = literal ? null : entityOf(unit, source, at, end);
        const probe = found?.offset ?? find(unit, source, at, end, literal);
        draft.text += unit;
        // A character without one of its own (half of an emoji given as an entity) stands where the next one begins.
        draft.offsets.push(probe ?? at);
        if (found !== null)
            at = found.offset + found.length;
        else if (probe !== null)
            at = probe + widthOf(unit, source, probe);
    }
    draft.at = at;
}
/** The entity that `unit` is written as, if the next thing that could be it is one. */
function entityOf(unit, source, at, end) {
    const limit = Math.min(end, at + lookahead);
    for (let offset = at; offset < limit; offset++) {
        if (source[offset] === '&') {
            const match = (unit === '&' ? ampersand : entity).exec(source.slice(offset, offset + 40));
            if (match !== null)
                return { offset, length: match[0].length };
        }
        if (isUnit(unit, source, offset))
            return null;
    }
    return null;
}
/** In code and HTML only indentation, quote marks and the escape of a table's bar may stand before the next character. */
const skippable = /[\s>\\]/;
function find(unit, source, at, end, literal) {
    const limit = Math.min(end, at + lookahead);
    for (let offset = at; offset < limit; offset++) {
        if (isUnit(unit, source, offset))
            return offset;
        if (literal && !skippable.test(source[offset] ?? ''))
            return null;
    }
    return null;
}
/** A line end may be CRLF or CR; in code a space may be a line end or a part of a tab. */
function isUnit(unit, source, offset) {
    const own = source[offset];
    if (own === unit)
        return true;
    return (unit === '\n' && own === '\r') || (unit === ' ' && (own === '\n' || own === '\r' || own === '\t'));
}
function widthOf(unit, source, offset) {
    if (unit === ' ' && source[offset] === '\t')
        return 0;
    return source[offset] === '\r' && source[offset + 1] === '\n' ? 2 : 1;
}
const lineBreak = /^<br\s*\/?>$/i;
const strike = /^<(\/?)(?:del|s|strike)\b/i;
function visit(node, source, draft) {
    const tag = node.type === 'html' ? strike.exec(node.value) : null;
    if (tag !== null)
        draft.struck = Math.max(0, draft.struck + (tag[1] === '' ? 1 : -1));
    if (tag !== null || draft.struck > 0)
        return;
    const start = node.position?.start.offset ?? draft.at;
    const end = node.position?.end.offset ?? draft.end;
    switch (node.type) {
        case 'text':
            append(draft, node.value, source, start, end, false);
            return;
        case 'inlineCode': {
            const from = draft.text.length;
            const ticks = /^`+ ?/.exec(source.slice(start, end));
            append(draft, node.value, source, start + (ticks?.[0].trimEnd().length ?? 0), end, true);
            draft.code.push([from, draft.text.length]);
            return;
        }
        case 'break':
            draft.text += '\n';
            draft.offsets.push(start);
            return;
        case 'delete':
            return;
        case 'html':
            if (lineBreak.test(node.value)) {
                draft.text += '\n';
                draft.offsets.push(start);
                return;
            }
            // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
            if (!node.value.startsWith('<!--'))
                append(draft, node.value, source, start, end, true);
            return;
        case 'image':
        case 'imageReference':
            append(draft, 'image', source, start, end, false);
            return;
        case 'footnoteReference':
            return;
        default:
            if ('children' in node)
                for (const child of node.children)
                    visit(child, source, draft);
    }
}
/** The reader's text of the inline nodes of `parent`. Line breaks, soft and hard, are `\n`; what is struck through is not said. */
function flatten(parent, source) {
    const draft = {
        ...emptyDraft(),
        at: parent.position?.start.offset ?? 0,
        end: parent.position?.end.offset ?? 0,
    };
    for (const node of parent.children)
        visit(node, source, draft);
    draft.offsets.push(parent.children.at(-1)?.position?.end.offset ?? draft.at);
    return { text: draft.text, offsets: draft.offsets, code: draft.code };
}
function emptyDraft() {
    return { struck: 0, at: 0, end: 0, text: '', offsets: [], code: [] };
}
/** Like `flatten`, for code and HTML: `value` stands in `source` from `start` to `end` as it is, but for indentation. */
function flattenLiteral(value, source, start, end) {
    const draft = emptyDraft();
    append(draft, value, source, start, end, true);
    draft.offsets.push(end);
    return { text: draft.text, offsets: draft.offsets, code: draft.code };
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


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTitle),
/* harmony export */   u: () => (/* binding */ exactTitle)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);


/** Signs and HTML anchors in front of a heading are decoration. */
const decoration = /^(?:<[^>]*>|\p{Extended_Pictographic}|\u{FE0F}|\s)+/u;
/** A longer heading is compared by its beginning. */
const longestTitle = 300;
const numbered = /^(?:(?:section|part|chapter)\s+|§\s*)?(\d+(?:\.\d+)*)(?:\s*[.):–—-]\s*|\s+)(?=\S)/iu;
function readTitle(heading, source) {
    const flat = (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFlat */ .sm)((0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(heading, source), 0);
    const plain = flat.text.slice(0, longestTitle).replace(decoration, '');
    const match = numbered.exec(plain);
    const text = (match === null ? plain : plain.slice(match[0].length)).trimEnd().replace(/:$/, '').trimEnd();
    return {
        number: match?.[1] ?? null,
        text,
        key: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(text),
        exact: exactTitle(text),
        flat,
    };
}
/** A title for exact comparison: case, dashes and white space folded, `&` as "and", a remark in parentheses left out. */
function exactTitle(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text)
        .replace(/\s*\([^()]*\)/g, '')
        .replace(/\s*&\s*/g, ' and ')
        .trim();
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBareTodo)
/* harmony export */ });
/** Words for "to come" that are an answer's whole text and say nothing: `TBD`, `t.b.d.`, `???`, "to be determined". */
const bare = /^\W*(?:@?to-?do|fixme|x{3,}|t\.?b\.?[acd]\.?|to be (?:determined|defined|decided|done|announced|confirmed)|\?+)\W*$/i;
/** The whole text is one word for "to come". */
function isBareTodo(text) {
    return bare.test(text);
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const word = /[\p{L}\p{N}]+|\.{3}|…|[<>]/gu;
const exactWord = /[\p{L}\p{N}]+|\.{3}|…|[<>/,]/gu;
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
function tokens(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => ({
        text: match[0] === '…' ? '...' : match[0].normalize('NFKC').toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
    }));
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
    return fold(text.slice(0, longestKey))
        .replace(/\([^()]*\)/g, ' ')
        .replace(/[&/+]/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/\b(and|the|or)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/src/rules/rule.js
/** Defines a rule; `variants` may be left out. */
function defineRule(rule) {
    return { variants: {}, ...rule };
}
const longestQuote = 60;
/** A text of the document inside a reason: in backticks, on one line, shortened. */
function quoted(text) {
    const line = text.replace(/`/g, "'").replace(/\s+/g, ' ').trim();
    return `\`${line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line}\``;
}

;// CONCATENATED MODULE: ./build/src/rules/clear-todo.js

/**
 * A TODO is a legal answer where it says what must be decided: "Ask, or leave a TODO that says what must be decided,
 * and by whom." A bare TODO, TBD, ???, FIXME or tbc says nothing, and one whose date ("by 2025-06-30") is past was
 * forgotten. A fence that holds only a TODO stands for a missing example.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** TBD
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** TODO: ask the Orders team how long a full import may take.
 */
/* harmony default export */ const clear_todo = (defineRule({
    id: 'clear-todo',
    severity: 'warning',
    description: 'a TODO that does not say what must be decided, or is past its date',
    check({ todos, options, report }) {
        for (const todo of todos) {
            const place = { section: todo.section, field: todo.field, group: todo.group };
            if (!todo.clear) {
                report({
                    reason: `${quoted(todo.marker)} does not say what must be decided or found out, and by whom.`,
                    at: todo.range,
                    ...place,
                    args: ['unclear'],
                });
                continue;
            }
            const { due } = todo;
            if (due !== null && due < options.today) {
                report({
                    reason: `This TODO was due on ${due}: ${quoted(todo.text)}. Settle it, or give it a new date.`,
                    at: todo.range,
                    ...place,
                    args: ['due', due],
                });
            }
        }
    },
}));

// EXTERNAL MODULE: ./build/src/bind/answers.js
var answers = __webpack_require__(70);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/rules/names.js
var names = __webpack_require__(4949);
;// CONCATENATED MODULE: ./build/src/rules/explain-not-applicable.js




/**
 * "What does not apply, answer with 'Not applicable for this workflow' plus the reason." The reason is what a reviewer
 * judges. `none` alone is a real answer in a field ("Side effects: none"), not for a whole section.
 *
 * @example fails
 * ## 3. Jobs
 *
 * Not applicable.
 *
 * @example passes
 * ## 3. Jobs
 *
 * Not applicable for this workflow: it runs in the request.
 */
/* harmony default export */ const explain_not_applicable = (defineRule({
    id: 'explain-not-applicable',
    severity: 'warning',
    description: '"Not applicable" without a reason',
    check(context) {
        const { binding, schema } = context;
        const closed = new Set(context.options.fields.closed.map(words/* labelKey */.kJ));
        for (const bound of binding.bound) {
            const title = quoted((0,names/* boundTitle */.P0)(bound));
            if (!(0,answers/* hasFields */.s6)(bound.fields.groups)) {
                const isParent = schema.sections.some((each) => each.parent === bound.schema.id) &&
                    binding.children(bound.schema.id).length > 0;
                if (!isParent)
                    judge(context, bound.blocks, `Section ${title}`, { section: bound.schema.id, field: null, group: null }, true, bound.schema.nonAnswers);
                continue;
            }
            for (const group of bound.fields.groups) {
                if (group.fields.length === 0)
                    judge(context, group.prose, `${quoted(group.title ?? '')} in ${title}`, { section: bound.schema.id, field: null, group: group.title }, true);
                for (const field of group.fields) {
                    // In a table there is no room for reasons; a closed list says itself what is wrong.
                    if (field.at.cell !== null || closed.has(field.schema.key))
                        continue;
                    judge(context, field.value, `Field ${quoted(`${field.schema.label}:`)} of ${title}`, {
                        section: bound.schema.id,
                        field: field.schema.label,
                        group: bound.schema.repeats ? group.name : null,
                    }, false, field.schema.nonAnswers);
                }
            }
        }
    },
}));
const phrase = /^\W*(?:not\s+applicable|does\s+not\s+apply|n\s*\/\s*a|n\.a\.?)(?:\s+(?:for|to|in)\s+(?:this|the|our)\s+\w+)?/i;
const nothing = /^\W*(?:none|nothing|no)\W*$/i;
/** "yet", "here" explain nothing; two words can ("no payload"). */
const reasonWords = 2;
function judge({ document, binding, report }, blocks, what, place, whole, nonAnswers = []) {
    if ((0,answers/* answerOf */.ut)(binding, blocks, nonAnswers) !== 'none')
        return;
    const said = binding.said(blocks);
    if (!isUnexplained(said, whole, nonAnswers))
        return;
    const first = blocks.find((block) => block.kind !== 'comment' && saidIn(binding, block));
    if (first === undefined)
        return;
    report({
        reason: `${what} says only ${quoted(said)}. Say why, in a few words.`,
        at: document.range(first.full.offsets[0] ?? 0, first.full.offsets.at(-1) ?? 0),
        ...place,
    });
}
function isUnexplained(said, whole, nonAnswers) {
    if (nothing.test(said))
        return whole;
    const allowed = nonAnswers.find((each) => each.withReason && said.toLowerCase().startsWith(each.text.toLowerCase()));
    const length = phrase.exec(said)?.[0].length ?? allowed?.text.length;
    if (length === undefined)
        return false;
    const rest = said.slice(length).match(/[\p{L}\p{N}]+/gu) ?? [];
    return rest.length < reasonWords;
}
function saidIn(binding, block) {
    return /[\p{L}\p{N}]/u.test(binding.said([block]));
}

// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/rules/field-value.js




/**
 * Status and Risk level begin with one of the template's listed values, since gates and catalogues read them; a remark
 * may follow (`High. Moves money`). A Category outside of the list needs a note: "Where nothing comes near, use your own
 * word and note why the list falls short." Which fields are closed lists is configuration, by label.
 *
 * @example fails
 * ## 4. Entry
 *
 * - **Status:** WIP
 *
 * @example passes
 * ## 4. Entry
 *
 * - **Status:** Live (prod), all regions
 */
/* harmony default export */ const field_value = (defineRule({
    id: 'field-value',
    severity: 'error',
    variants: { open: 'warning' },
    description: 'Status or Risk level outside the list, Category outside it without a note',
    check({ document, binding, options, report }) {
        const closed = new Set(options.fields.closed.map(words/* labelKey */.kJ));
        const open = new Set(options.fields.open.map(words/* labelKey */.kJ));
        for (const { schema, fields } of binding.bound) {
            for (const field of [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]) {
                const { listed, label, key } = field.schema;
                if (listed.length === 0 || (!closed.has(key) && !open.has(key)))
                    continue;
                const answer = (0,answers/* fieldAnswer */.Ht)(binding, field);
                // A bare TODO in an open list is a TODO; in a closed one it is no value: gates could not read it.
                if (answer === 'blank' || answer === 'template' || (answer === 'todo' && open.has(key)))
                    continue;
                const said = binding.said(field.value);
                const reading = (0,template_listed/* readListed */.o)(said, listed);
                const isOpen = open.has(key);
                if (reading.kind === 'listed' || (isOpen && (reading.kind === 'several' || isNoted(said))))
                    continue;
                const at = valueRange(field);
                report({
                    reason: reading.kind === 'several'
                        ? `${quoted(`${label}:`)} names several values: ${quoted(said)}. Choose one of ${listed.map(quoted).join(', ')}.`
                        : isOpen
                            ? `${quoted(said)} is none of the listed values of ${quoted(`${label}:`)}: ${listed.map(quoted).join(', ')}. Choose the closest, or note that you propose a new one.`
                            : `${quoted(said)} is no value of ${quoted(`${label}:`)}.${foreignLetters(said)} Expected one of ${listed.map(quoted).join(', ')}.`,
                    at: document.range(at[0], at[1]),
                    section: schema.id,
                    field: label,
                    args: [reading.kind],
                    expected: reading.kind === 'none' && reading.closest !== null ? [reading.closest] : [],
                    ...(isOpen && { variant: 'open' }),
                });
            }
        }
    },
}));
/** Letters of another script that look like Latin ones make a value that reads right and is none. */
function foreignLetters(said) {
    const letters = /\p{Script=Latin}/u.test(said) ? (said.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? []) : [];
    if (letters.length === 0)
        return '';
    return ` It has letters of another script that only look alike: ${[...new Set(letters)].map(quoted).join(', ')}.`;
}
/** A proposal that says it is one: a remark in parentheses, or a few words beside the value. */
function isNoted(said) {
    return (/\([^)]{3,}\)/.test(said) ||
        /\b(propos|suggest|new category|none (of|fit)|closest|TODO)/i.test(said) ||
        (said.match(/\p{L}+/gu) ?? []).length >= 6);
}
function valueRange(field) {
    const first = field.value.find((block) => block.full.text !== '') ?? field.at;
    return [first.full.offsets[0] ?? 0, first.full.offsets.at(-1) ?? 0];
}

;// CONCATENATED MODULE: ./build/src/rules/no-blank.js




/**
 * Every section and every field says something: "Leave nothing empty. What does not apply, answer with 'Not
 * applicable for this workflow' plus the reason." A comment, a lone dash or the template's guidance is
 * nothing said.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:**
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** Not applicable for this workflow: the job ends with its one request.
 */
/* harmony default export */ const no_blank = (defineRule({
    id: 'no-blank',
    severity: 'error',
    description: 'a section or field with nothing said',
    check({ document, binding, schema, options, report }) {
        const closed = new Set(options.fields.closed.map(words/* labelKey */.kJ));
        const remedy = schema.nonAnswers[0] === undefined
            ? 'Fill it in.'
            : `Fill it in, or write ${quoted(schema.nonAnswers[0].text)} and why.`;
        for (const bound of binding.bound) {
            const parts = schema.sections.filter((each) => each.parent === bound.schema.id);
            const answer = (0,answers/* sectionAnswer */.kO)(binding, bound);
            if (parts.length > 0) {
                // A section that is made of parts may say nothing itself, but not have none of them and say nothing.
                if (binding.children(bound.schema.id).length > 0 || (answer !== 'blank' && answer !== 'todo'))
                    continue;
                report({
                    reason: `Section ${quoted((0,names/* boundTitle */.P0)(bound))} says nothing, and ${parts.map((each) => quoted(each.number ?? each.title)).join(' and ')} are missing. ${remedy}`,
                    at: (0,names/* headingRange */.S$)(document, bound.section),
                    section: bound.schema.id,
                });
                continue;
            }
            if (!(0,answers/* hasFields */.s6)(bound.fields.groups)) {
                if (answer === 'blank') {
                    report({
                        reason: `Section ${quoted((0,names/* boundTitle */.P0)(bound))} is blank. ${remedy}`,
                        at: (0,names/* headingRange */.S$)(document, bound.section),
                        section: bound.schema.id,
                        note: bound.schema.guidance[0] ?? null,
                    });
                }
                continue;
            }
            for (const group of bound.fields.groups) {
                if (group.fields.length === 0 && group.title !== null && (0,answers/* answerOf */.ut)(binding, group.prose) === 'blank') {
                    report({
                        reason: `${quoted(group.title)} in ${quoted((0,names/* boundTitle */.P0)(bound))} is blank. ${remedy}`,
                        at: blockAt(document, group.at.full.offsets),
                        section: bound.schema.id,
                        group: group.title,
                    });
                }
                for (const field of group.fields) {
                    if ((0,answers/* fieldAnswer */.Ht)(binding, field) === 'blank')
                        report(blankField(document, bound, group, field, remedy, closed));
                }
            }
            for (const field of bound.fields.duplicates) {
                if ((0,answers/* fieldAnswer */.Ht)(binding, field) === 'blank')
                    report(blankField(document, bound, null, field, remedy, closed));
            }
        }
    },
}));
function blankField(document, bound, group, field, remedy, closed) {
    const nonAnswer = field.schema.nonAnswers[0];
    const { listed } = field.schema;
    const choice = listed.length > 0 && closed.has(field.schema.key) ? `Choose one of ${listed.map(quoted).join(', ')}.` : null;
    const allowed = nonAnswer && `Fill it in, or write ${quoted(nonAnswer.text)}${nonAnswer.withReason ? ' and why' : ''}.`;
    const advice = choice ?? allowed ?? remedy;
    const title = group === null || !bound.schema.repeats ? null : group.name;
    const where = title === null || title === '' ? quoted((0,names/* boundTitle */.P0)(bound)) : `${quoted(title)} in ${quoted((0,names/* boundTitle */.P0)(bound))}`;
    return {
        reason: `Field ${quoted(`${field.schema.label}:`)} of ${where} is blank. ${advice}`,
        at: blockAt(document, field.at.full.offsets),
        section: bound.schema.id,
        field: field.schema.label,
        group: title,
        note: field.schema.hint ?? field.schema.prompts[0] ?? null,
    };
}
function blockAt(document, offsets) {
    return document.range(offsets[0] ?? 0, offsets.at(-1) ?? 0);
}

;// CONCATENATED MODULE: ./build/src/rules/no-duplicate.js


/**
 * A section, or a field that the template has once, stands once: of two answers a reader can't tell which one holds,
 * and a change of one of them would escape the review. Fields of repeated groups ("for each trigger") may repeat.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 1. Purpose
 *
 * Moves invoices.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders and invoices.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const no_duplicate = (defineRule({
    id: 'no-duplicate',
    severity: 'error',
    description: 'a section or field given twice where it stands once',
    check({ document, binding, report }) {
        for (const { schema, section } of binding.duplicates) {
            const first = binding.get(schema.id);
            const line = first === undefined ? '' : `; the first is on line ${(0,names/* headingRange */.S$)(document, first.section).line}`;
            report({
                reason: `Section ${quoted((0,names/* sectionTitle */.Gf)(schema))} stands here again${line}. Merge them.`,
                at: (0,names/* headingRange */.S$)(document, section),
                section: schema.id,
            });
        }
        for (const { schema, fields } of binding.bound) {
            for (const field of fields.duplicates) {
                const first = fields.groups.flatMap((group) => group.fields).find((other) => other.schema === field.schema);
                const start = first?.at.full.offsets[0] ?? 0;
                const line = first === undefined ? '' : `; the first is on line ${document.range(start, start).line}`;
                report({
                    reason: `Field ${quoted(`${field.schema.label}:`)} stands here again${line}. Keep one.`,
                    at: document.range(field.at.full.offsets[0] ?? 0, field.at.full.offsets.at(-1) ?? 0),
                    section: schema.id,
                    field: field.schema.label,
                });
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/no-placeholder.js

/**
 * The template's placeholders (`<Actor>`, `<Queue>`) are replaced by real names. Only those of the template count:
 * types (`Record<Id, Score>`), arguments (`--id <id>`) and addresses are none.
 *
 * @example fails
 * ## 1. Purpose
 *
 * `<Actor>` moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * The importer moves orders, `--id <actor>` chooses one.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const no_placeholder = (defineRule({
    id: 'no-placeholder',
    severity: 'error',
    description: 'a placeholder of the template left in the text',
    check({ document, binding, schema, report }) {
        const known = new Set(schema.placeholders);
        const blocks = [
            ...document.preamble,
            ...(document.title === null ? [] : [{ kind: 'heading', full: document.title.title.flat }]),
            ...document.sections.flatMap((section) => [
                { kind: 'heading', full: section.title.flat },
                ...section.blocks,
            ]),
        ];
        for (const { kind, full } of blocks) {
            if (kind === 'code' || kind === 'comment')
                continue;
            const found = [...full.text.matchAll(/<([^<>\n]{1,60})>/g)].filter((match) => {
                if (!known.has((match[1] ?? '').toLowerCase().trim()))
                    return false;
                const offset = full.offsets[match.index] ?? 0;
                if (binding.leftovers.some((each) => offset >= each.start && offset < each.end))
                    return false;
                // In code it is one only where it is all of the code span.
                const span = full.code.find(([start, end]) => match.index >= start && match.index < end);
                return span === undefined || full.text.slice(...span).trim() === match[0];
            });
            const first = found[0];
            const last = found.at(-1);
            if (first === undefined || last === undefined)
                continue;
            const names = [...new Set(found.map((match) => match[0]))];
            report({
                reason: `${names.length === 1 ? 'Placeholder' : 'Placeholders'} ${names.map(quoted).join(', ')} of the template ${names.length === 1 ? 'is' : 'are'} still here. Put the real name${names.length === 1 ? '' : 's'}.`,
                at: document.range(full.offsets[first.index] ?? 0, (full.offsets[last.index + last[0].length - 1] ?? 0) + 1),
                ...binding.at(full.offsets[first.index] ?? 0),
                args: names,
            });
        }
    },
}));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/rules/no-template-text.js





/**
 * What the template says to authors is no content: guidance, hints, questions and example lists go when the answer
 * comes. White space and wrapping do not matter; neighbours are one message. A question that is kept as a label and
 * answered on its line, or below it, is fine. Where the left-over text stands for the answer it is an error.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Say in one sentence what this moves and for whom.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders for the warehouse.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const no_template_text = (defineRule({
    id: 'no-template-text',
    severity: 'warning',
    variants: { value: 'error' },
    description: 'guidance, hints or examples of the template left in the document',
    check(context) {
        reportFrontmatter(context);
        reportTitle(context);
        const { document, binding, report } = context;
        for (const run of runs(document, binding)) {
            const first = run[0];
            const last = run.at(-1);
            if (first === undefined || last === undefined)
                continue;
            const at = binding.at(first.start);
            const answer = run.some((each) => each.block.kind !== 'quote' && standsForAnswer(binding, each));
            const excerpt = quoted(first.text);
            report({
                reason: answer
                    ? `The template's own text ${excerpt} stands where the answer should be. Replace it.`
                    : `Left-over template text ${excerpt}. Delete it.`,
                at: document.range(first.start, last.end),
                ...at,
                args: [(0,words/* fold */.AU)(first.text).slice(0, 80)],
                ...(answer && { variant: 'value' }),
            });
        }
    },
}));
/** Left-over pieces that follow one another with nothing of the author's between. */
function runs(document, binding) {
    const result = [];
    for (const each of [...binding.leftovers].sort((a, b) => a.start - b.start)) {
        const run = result.at(-1);
        const previous = run?.at(-1);
        const between = previous === undefined ? 'text' : document.text.slice(previous.end, each.start);
        const samePlace = previous !== undefined && binding.at(previous.start).field === binding.at(each.start).field;
        if (run !== undefined && samePlace && /^[\s>*+\-–\d.)#]*$/.test(between))
            run.push(each);
        else
            result.push([each]);
    }
    return result;
}
/** It is all that its field, or its section, says. */
function standsForAnswer(binding, each) {
    const { section, field } = binding.at(each.start);
    const bound = section === null ? undefined : binding.get(section);
    if (bound === undefined)
        return false;
    if (field === null)
        return (!(0,answers/* hasFields */.s6)(bound.fields.groups) &&
            binding.children(bound.schema.id).length === 0 &&
            (0,answers/* sectionAnswer */.kO)(binding, bound) === 'template');
    return bound.fields.groups
        .flatMap((group) => group.fields)
        .some((own) => own.value.some((block) => (block.full.offsets[0] ?? 0) <= each.start && each.start < (block.full.offsets.at(-1) ?? 0)) && (0,answers/* fieldAnswer */.Ht)(binding, own) === 'template');
}
function reportFrontmatter({ document, schema, report }) {
    if (document.frontmatter === null)
        return;
    const { text, offset } = document.frontmatter;
    const yaml = (0,dist.parseDocument)(text);
    if (yaml.errors.length > 0 || !(0,dist.isMap)(yaml.contents))
        return;
    for (const [key, value] of Object.entries(schema.frontmatter)) {
        const node = yaml.contents.items.find((item) => String(item.key) === key)?.value;
        const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null;
        const own = yaml.get(key);
        if (range === null || typeof own !== 'string' || (0,words/* fold */.AU)(own) !== (0,words/* fold */.AU)(value))
            continue;
        report({
            reason: `\`${key}\` in the frontmatter is still that of the template: ${quoted(own)}.`,
            at: document.range(offset + Number(range[0]), offset + Number(range[1])),
            section: null,
            args: ['frontmatter', key],
        });
    }
}
function reportTitle({ document, schema, report }) {
    if (document.title === null || !isTemplateTitle(schema, document.title.title.text))
        return;
    report({
        reason: `The title ${quoted(document.title.title.text)} is still that of the template. Name the document.`,
        at: (0,names/* headingRange */.S$)(document, document.title),
        section: null,
        args: ['title'],
    });
}
function isTemplateTitle(schema, title) {
    return schema.title !== null && (0,words/* fold */.AU)(schema.title) === (0,words/* fold */.AU)(title);
}

;// CONCATENATED MODULE: ./build/src/rules/readable.js

/**
 * A document can be read: a regular file of UTF-8 text, not over the bounds. A symbolic link or a submodule is never
 * followed. What could not be read was not checked, which is an error that no approval cures. The source reports it;
 * a document that was read has passed.
 */
/* harmony default export */ const readable = (defineRule({
    id: 'readable',
    severity: 'error',
    description: 'a symlink, a submodule, not UTF-8, or over a bound: not read, and said so',
    check() { },
}));

;// CONCATENATED MODULE: ./build/src/rules/required-field.js




/**
 * A section has the fields of the template; where the template says "for each …", each group has them, and a table
 * has a column for each. A section that says why it does not apply needs none. A field may stand in a list, a
 * paragraph, a table or under a heading of its own.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** 30 s
 */
/* harmony default export */ const required_field = (defineRule({
    id: 'required-field',
    severity: 'error',
    description: 'a field of the template that is not there',
    check({ document, binding, report }) {
        for (const bound of binding.bound) {
            const { schema, fields } = bound;
            if (schema.fields.length === 0)
                continue;
            if (!(0,answers/* hasFields */.s6)(fields.groups)) {
                if ((0,answers/* sectionAnswer */.kO)(binding, bound) !== 'said')
                    continue;
                const table = bound.blocks.find((block) => block.cell !== null && isHeader(schema.fields, block));
                if (table !== undefined) {
                    report({
                        reason: `The table of ${quoted((0,names/* boundTitle */.P0)(bound))} has no rows.`,
                        at: document.range(table.full.offsets[0] ?? 0, table.full.offsets.at(-1) ?? 0),
                        section: schema.id,
                        args: ['rows'],
                    });
                    continue;
                }
                report({
                    reason: `Section ${quoted((0,names/* boundTitle */.P0)(bound))} has none of the fields ${schema.fields.map((field) => quoted(`${field.label}:`)).join(', ')}.`,
                    at: (0,names/* headingRange */.S$)(document, bound.section),
                    section: schema.id,
                    args: ['all'],
                    note: schema.guidance[0] ?? null,
                });
                continue;
            }
            const excused = (0,answers/* proseAnswer */.y7)(binding, fields.prose) === 'none';
            const tables = new Set();
            for (const group of fields.groups) {
                if (group.fields.length === 0 || tables.has(group.at))
                    continue;
                if (group.row)
                    tables.add(group.at);
                const missing = excused && !schema.repeats ? [] : missingFields(schema.fields, group);
                for (const field of missing) {
                    report({
                        reason: reasonFor(field, bound, group),
                        at: placeOf(document, bound, group, fields.groups.length),
                        section: schema.id,
                        field: field.label,
                        group: schema.repeats && !group.row ? group.name : null,
                        note: field.hint ?? field.prompts[0] ?? null,
                    });
                }
            }
        }
    },
}));
function isHeader(fields, block) {
    return block.cell?.row === 0 && fields.some((field) => field.key === (0,words/* labelKey */.kJ)(block.full.text));
}
function missingFields(fields, group) {
    return fields.filter((field) => !group.fields.some((each) => each.schema === field));
}
function reasonFor(field, bound, group) {
    if (group.row)
        return `The table of ${quoted((0,names/* boundTitle */.P0)(bound))} has no column ${quoted(field.label)}.`;
    const title = bound.schema.repeats ? group.name : null;
    const where = title === null || title === '' ? quoted((0,names/* boundTitle */.P0)(bound)) : `${quoted(title)} in ${quoted((0,names/* boundTitle */.P0)(bound))}`;
    return `Missing field ${quoted(`${field.label}:`)} of ${where}.`;
}
function placeOf(document, bound, group, groups) {
    if (!bound.schema.repeats)
        return (0,names/* headingRange */.S$)(document, bound.section);
    const start = group.at.full.offsets[0] ?? 0;
    // The only group, without a title of its own, is the section: from its heading to its first field.
    if (groups === 1 && group.title === null)
        return document.range(bound.section.heading.position?.start.offset ?? 0, group.at.full.offsets.at(-1) ?? start);
    return document.range(start, group.at.full.offsets.at(-1) ?? start);
}

;// CONCATENATED MODULE: ./build/src/rules/required-section.js



/**
 * A document has every section of its template, because a reviewer looks for an answer where the template puts it:
 * "Leave nothing empty." A section that does not apply stays, and says so. It is reported at the heading that follows
 * the gap. A section that is missing with its parent is not reported again, nor one whose parent says why none of it
 * applies.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const required_section = (defineRule({
    id: 'required-section',
    severity: 'error',
    description: 'a section of the template that is not there',
    check({ document, binding, schema, report }) {
        const end = document.range(document.text.length, document.text.length);
        if (document.text.trim() === '') {
            report({ reason: 'The document is empty. Start from the template.', at: end, section: null, args: ['empty'] });
            return;
        }
        if (binding.bound.length === 0) {
            const first = schema.sections[0];
            const start = document.range(0, 0);
            report({
                reason: `None of the template's ${schema.sections.length} sections is here; the first is ${quoted(first === undefined ? '' : (0,names/* sectionTitle */.Gf)(first))}. Start from the template.`,
                at: start,
                section: null,
                args: ['none'],
            });
            return;
        }
        const missing = new Set(binding.missing.map((each) => each.schema.id));
        for (const { schema: section, before } of binding.missing) {
            if (section.parent !== null && missing.has(section.parent))
                continue;
            const parent = section.parent === null ? undefined : binding.get(section.parent);
            if (parent !== undefined &&
                binding.children(parent.schema.id).length === 0 &&
                (0,answers/* sectionAnswer */.kO)(binding, parent) !== 'said')
                continue;
            const parts = schema.sections.filter((each) => each.parent === section.id);
            const withParts = parts.length === 0 ? '' : ` with ${parts.map((each) => quoted((0,names/* sectionTitle */.Gf)(each))).join(' and ')}`;
            const place = before === null ? 'at the end' : `before ${quoted(before.title.flat.text)}`;
            report({
                reason: `Missing section ${quoted((0,names/* sectionTitle */.Gf)(section))}${withParts}; expected it ${place}.`,
                at: before === null
                    ? end
                    : document.range(before.heading.position?.start.offset ?? 0, before.heading.position?.end.offset ?? 0),
                section: section.id,
                note: section.guidance[0] ?? section.prompts[0] ?? null,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/section-order.js


/**
 * Sections stand in the template's order, so that a reader of many documents finds each at its place. The fewest
 * sections that would have to move are reported, each once; what is nested in a moved section moves with it.
 *
 * @example fails
 * ## 2. Owners
 *
 * The Orders team.
 *
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const section_order = (defineRule({
    id: 'section-order',
    severity: 'warning',
    description: "a section out of the template's order",
    check({ document, binding, report }) {
        const moved = new Set(binding.bound.filter((each) => each.moved).map((each) => each.schema.id));
        for (const [index, bound] of binding.bound.entries()) {
            if (!bound.moved || (bound.schema.parent !== null && moved.has(bound.schema.parent)))
                continue;
            const next = binding.bound.slice(index + 1).find((each) => !each.moved && each.schema.parent !== bound.schema.id);
            const previous = binding.bound.slice(0, index).findLast((each) => !each.moved);
            const place = next !== undefined
                ? `before ${quoted((0,names/* sectionTitle */.Gf)(next.schema))}`
                : previous !== undefined
                    ? `after ${quoted((0,names/* sectionTitle */.Gf)(previous.schema))}`
                    : 'elsewhere';
            report({
                reason: `Section ${quoted(bound.section.title.flat.text)} is out of order; the template has it ${place}.`,
                at: (0,names/* headingRange */.S$)(document, bound.section),
                section: bound.schema.id,
            });
        }
    },
}));

// EXTERNAL MODULE: ./build/src/document/heading.js
var heading = __webpack_require__(8945);
;// CONCATENATED MODULE: ./build/src/rules/section-title.js



/**
 * A heading reads as the template has it: number, title and depth, because links and tables of contents lead by them.
 * Case, dashes and a remark in parentheses do not matter. A document whose headings are all one level deeper, or all
 * without numbers, is told once.
 *
 * @example fails
 * ## 1. Goal
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
/* harmony default export */ const section_title = (defineRule({
    id: 'section-title',
    severity: 'warning',
    description: 'a heading renamed, renumbered or at another depth',
    check({ document, binding, report }) {
        const { bound } = binding;
        const first = bound[0];
        if (first === undefined)
            return;
        const shift = usualShift(bound);
        const unnumbered = bound.some((each) => each.schema.number !== null) && bound.every((each) => each.section.title.number === null);
        if (unnumbered) {
            report({
                reason: `The headings carry no numbers; the template numbers them, for example ${quoted((0,names/* sectionTitle */.Gf)(first.schema))}.`,
                at: (0,names/* headingRange */.S$)(document, first.section),
                section: first.schema.id,
                args: ['numbers'],
                expected: [headingText(first, shift)],
            });
        }
        const renumbered = unnumbered ? [] : renumberedTogether(bound);
        const start = renumbered[0];
        if (start !== undefined) {
            report({
                reason: `From ${quoted(start.section.title.flat.text)} on ${renumbered.length} sections are numbered otherwise than in the template; this one should read ${quoted((0,names/* sectionTitle */.Gf)(start.schema))}.`,
                at: (0,names/* headingRange */.S$)(document, start.section),
                section: start.schema.id,
                args: ['renumbered'],
                expected: [headingText(start, shift)],
            });
        }
        for (const each of bound) {
            const differences = differencesOf(each, shift, unnumbered || renumbered.includes(each));
            if (differences.length === 0)
                continue;
            report({
                reason: `Heading ${quoted(each.section.title.flat.text)} ${differences.join(' and ')}.`,
                at: (0,names/* headingRange */.S$)(document, each.section),
                section: each.schema.id,
                expected: [headingText(each, shift)],
            });
        }
    },
}));
function differencesOf({ schema, section }, shift, numberSaid) {
    const differences = [];
    const title = (0,heading/* exactTitle */.u)(schema.title);
    const renumbered = !numberSaid && schema.number !== null && section.title.number !== schema.number;
    if (section.title.exact !== title || renumbered)
        differences.push(`should read ${quoted((0,names/* sectionTitle */.Gf)(schema))}`);
    if (section.depth !== schema.depth + shift)
        differences.push(`should be a heading of level ${schema.depth + shift}, not ${section.depth}`);
    return differences;
}
/** From so many on, sections moved by one number are one message: a section was put in, or left out, before them. */
const manyRenumbered = 3;
/** Sections whose first number is off by the same amount, where they are many. */
function renumberedTogether(bound) {
    const groups = new Map();
    for (const each of bound) {
        const off = offset(each.schema.number, each.section.title.number);
        if (off !== 0 && off !== null)
            groups.set(off, [...(groups.get(off) ?? []), each]);
    }
    const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    return largest.length >= manyRenumbered ? largest : [];
}
/** `8.1` for `7.1` is 1; `null` where more than the first part differs. */
function offset(template, own) {
    const [first, ...rest] = template?.split('.') ?? [];
    const [ownFirst, ...ownRest] = own?.split('.') ?? [];
    if (first === undefined || ownFirst === undefined || rest.join('.') !== ownRest.join('.'))
        return null;
    return Number(ownFirst) - Number(first);
}
/** How much deeper the document's headings usually are than the template's. */
function usualShift(bound) {
    const counts = new Map();
    for (const { schema, section } of bound)
        counts.set(section.depth - schema.depth, (counts.get(section.depth - schema.depth) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
}
function headingText({ schema }, shift) {
    return `${'#'.repeat(Math.min(6, Math.max(1, schema.depth + shift)))} ${(0,names/* sectionTitle */.Gf)(schema)}`;
}

;// CONCATENATED MODULE: ./build/src/rules/index.js












/** Every rule, in the order of the rule book. A new rule is its file and a line here. */
const rules = [
    readable,
    required_section,
    section_order,
    section_title,
    required_field,
    no_duplicate,
    no_blank,
    no_template_text,
    no_placeholder,
    explain_not_applicable,
    clear_todo,
    field_value,
];


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ sectionTitle),
/* harmony export */   P0: () => (/* binding */ boundTitle),
/* harmony export */   S$: () => (/* binding */ headingRange)
/* harmony export */ });
/** A section as the template writes its heading: `7.1 Jobs`, `5. Failure Modes`. */
function sectionTitle(schema) {
    if (schema.number === null)
        return schema.title;
    return schema.number.includes('.') ? `${schema.number} ${schema.title}` : `${schema.number}. ${schema.title}`;
}
/** The range of a heading. */
function headingRange(document, section) {
    return document.range(section.heading.position?.start.offset ?? 0, section.heading.position?.end.offset ?? 0);
}
/** What a reader must know to find a bound section: `7.1 Jobs`. */
function boundTitle(bound) {
    return sectionTitle(bound.schema);
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   o: () => (/* binding */ readListed)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);


/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
function readListed(said, listed) {
    const text = normal(said);
    const forms = listed.flatMap((value, index) => formsOf(value, listed).map((form) => ({ text: form, value, index })));
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
        return at >= 0 && !asides.test(before);
    });
}
/** Folded, without a sign in front ("🟢 Live"). */
function normal(text) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
        .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
        .replace(/\s*\(\s*/g, ' (')
        .replace(/\s+\)/g, ')')
        .trim();
}
/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
function formsOf(value, listed) {
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
