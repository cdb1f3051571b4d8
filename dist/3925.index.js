export const id = 3925;
export const ids = [3925];
export const modules = {

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

/***/ 4391:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pairPoints)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

/** TODOs this alike in one place are the same one, reworded. */
const reworded = 0.6;
const mostReworded = 200;
/** Tells which open points of base live on in head: the same in the same place, the same elsewhere, the like in place. */
function pairPoints(base, head) {
    const left = new Set(base);
    const carried = new Map();
    const pair = (before, after) => {
        left.delete(before);
        carried.set(after, before);
    };
    const takeEqual = (identity) => {
        const waiting = new Map();
        for (const point of left) {
            const key = identity(point);
            if (key !== null)
                waiting.set(key, [...(waiting.get(key) ?? []), point]);
        }
        for (const after of head) {
            const before = carried.has(after) ? undefined : waiting.get(identity(after) ?? '')?.shift();
            if (before !== undefined)
                pair(before, after);
        }
    };
    takeEqual((point) => JSON.stringify([place(point), meaning(point)]));
    takeEqual((point) => meaning(point) || null);
    // Who rewords hundreds of TODOs at once has written new ones.
    if (left.size <= mostReworded && head.length - carried.size <= mostReworded) {
        for (const after of head) {
            if (carried.has(after))
                continue;
            const before = [...left].find((point) => place(point) === place(after) && (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .similarity */ .k8)(meaning(point), meaning(after)) >= reworded);
            if (before !== undefined)
                pair(before, after);
        }
    }
    return { carried, resolved: left };
}
function place({ section, field }) {
    return JSON.stringify([section, field]);
}
function meaning(point) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(point.text)
        .map((word) => word.text)
        .join(' ');
}


/***/ }),

/***/ 8882:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   jI: () => (/* binding */ knownLines),
/* harmony export */   wx: () => (/* binding */ fieldNamed)
/* harmony export */ });
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9232);
/* harmony import */ var _document_optional_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2401);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);



/** A label this alike is the same label, typed slightly differently. */
const alike = 0.85;
/**
 * The field of a section that a label names, or `null`.
 *
 * @param tolerant a label typed slightly differently counts as well: for what surely is a label, not for plain words.
 */
function fieldNamed(schema, label, tolerant) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .kJ)((0,_document_optional_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOptionalMark */ ._)(label.replace(/[:：]\s*$/, '')).text);
    const exact = schema.fields.find((field) => field.key === key);
    if (exact !== undefined || !tolerant)
        return exact ?? null;
    const best = schema.fields
        .map((field) => ({ field, score: (0,_document_words_js__WEBPACK_IMPORTED_MODULE_2__/* .similarity */ .k8)(field.key, key) }))
        .sort((a, b) => b.score - a.score)[0];
    return best !== undefined && best.score >= alike ? best.field : null;
}
/** A block, or its lines where each begins with a label of the section. */
function knownLines(schema, block) {
    return (0,_document_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .labelLines */ ._)(block, (label) => fieldNamed(schema, label, false) !== null);
}
/**
 * The field that a block opens: by a label with a colon, by emphasised words that are exactly a label (`**Status**`), by a
 * list item that is nothing else and has more below it, or by a heading (`#### 6.1 Safe operations`).
 */
function openingOf(schema, block) {
    if (block.kind === 'heading') {
        const field = fieldNamed(schema, block.full.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ''), false);
        return field === null ? null : { field, value: [] };
    }
    if (block.kind !== 'text')
        return null;
    const { label, lead } = block;
    const labelled = label === null ? null : fieldNamed(schema, label.text, label.strong);
    if (labelled !== null)
        return { field: labelled, value: rest(block, block.text) };
    const led = lead === null ? null : fieldNamed(schema, lead.text, false);
    if (led !== null && lead !== null)
        return { field: led, value: rest(block, lead.rest) };
    const whole = block.itemStart && block.hasNested ? fieldNamed(schema, block.full.text, false) : null;
    return whole === null ? null : { field: whole, value: [] };
}
function rest(block, text) {
    return text.text === '' ? [] : [{ ...block, full: text, text, label: null, lead: null }];
}


/***/ }),

/***/ 6708:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ labelShape),
/* harmony export */   Rn: () => (/* binding */ usualShift),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4315);
/* harmony import */ var _document_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3541);
/* harmony import */ var _document_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5732);
/* harmony import */ var _document_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);
/* harmony import */ var _template_skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4805);





/** The document's own way to write headings and labels; where it has several the most common one. */
function styleOf(document, binding) {
    // What stands before the first section has no heading of its own.
    const sections = binding.bound.filter(({ schema }) => schema.depth > 0);
    const groups = binding.bound.flatMap(({ fields }) => fields.groups);
    const shapes = groups.flatMap(({ fields }) => fields.flatMap((field) => labelShape(document, field) ?? []));
    const common = mostCommon(shapes.map(({ item, open, close }) => JSON.stringify([item, open, close])));
    const shape = shapes.find(({ item, open, close }) => JSON.stringify([item, open, close]) === common) ?? _template_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .usualStyle */ .iH;
    const gaps = groups.flatMap(({ fields }) => fields.slice(1).map((field) => isApart(document, field)));
    return {
        item: shape.item,
        open: shape.open,
        close: shape.close,
        loose: gaps.filter((apart) => apart).length * 2 > gaps.length,
        rule: ruleOf(document, sections),
        shift: usualShift(sections),
    };
}
/** How much deeper the document's headings usually are than the template's. */
function usualShift(bound) {
    const counts = new Map();
    for (const { schema, section } of bound)
        counts.set(section.depth - schema.depth, (counts.get(section.depth - schema.depth) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
}
const bullet = /^([ \t]*)([-*+][ \t]+)?$/;
const marks = /^(?:\*\*|__|\*|_)?$/;
const colon = /^(?:[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)?[:：])$/;
/** The shape of a field's label; `null` where it is a heading, a cell, in a numbered list, or stands amid a line. */
function labelShape({ text }, { at }) {
    if (at.kind !== 'text' || at.label === null)
        return null;
    const start = (0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(at.node);
    const place = (0,_document_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text, at.full, 0, at.label.text.length);
    if (place === null)
        return null;
    const from = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStart */ .P)(text, start);
    const [line, indent = '', item = ''] = bullet.exec(text.slice(from, start)) ?? [];
    const open = text.slice(start, place.start);
    const colonEnd = (0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(at.full, at.label.length - 1) + 1;
    const behind = text.slice(place.end, colonEnd);
    const inside = open !== '' && behind.length === 1 ? (0,_document_found_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(/^(?:\*\*|__|\*|_)/, text.slice(colonEnd)) : '';
    const close = behind + inside;
    if (line === undefined || !marks.test(open) || !colon.test(close))
        return null;
    return { indent, item, open, close, lineStart: from };
}
const blankAbove = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))$/;
/** A blank line stands above the field. */
function isApart(document, field) {
    const shape = labelShape(document, field);
    return shape !== null && blankAbove.test(document.text.slice(Math.max(0, shape.lineStart - 200), shape.lineStart));
}
/** The line across above most of the top sections. */
function ruleOf(document, bound) {
    const top = Math.min(...bound.map(({ schema }) => schema.depth));
    const sections = bound.filter(({ schema }) => schema.depth === top);
    const rules = sections.flatMap(({ section }) => {
        const rule = nodeAbove(document, section);
        return rule?.type === 'thematicBreak' ? [document.text.slice((0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(rule), (0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(rule))] : [];
    });
    // The first one has nothing to be parted from.
    return rules.length > 0 && rules.length * 2 >= sections.length ? (mostCommon(rules) ?? null) : null;
}
/** What stands above a heading. */
function nodeAbove({ root }, { heading }) {
    const at = root.children.indexOf(heading);
    return root.children[at - 1];
}
function mostCommon(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}


/***/ }),

/***/ 6868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   wk: () => (/* binding */ cellsFrom),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);

/** The cells of the table that `blocks[index]` is in, from there on: they stand together. */
function cellsFrom(blocks, index) {
    const cells = [];
    for (let at = index; blocks[at]?.cell?.table !== undefined; at++) {
        const block = blocks[at];
        if (block?.cell?.table !== blocks[index]?.cell?.table || block === undefined)
            break;
        cells.push(block);
    }
    return cells;
}
/** The cells among `blocks`, one list for each row of each table. */
function rowsOf(blocks) {
    const rows = [];
    for (const block of blocks) {
        if (block.cell === null)
            continue;
        const last = rows.at(-1)?.[0]?.cell;
        if (last?.table === block.cell.table && last.row === block.cell.row)
            rows.at(-1)?.push(block);
        else
            rows.push([block]);
    }
    return rows;
}
/** Reads the table that begins with the cell `blocks[index]`. Two labels make it a table of fields; one is a coincidence. */
function readTable(schema, blocks, index) {
    const cells = cellsFrom(blocks, index);
    const named = (block) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNamed */ .wx)(schema, block.full.text, true);
    const enough = Math.min(2, schema.fields.length);
    const header = cells.filter((block) => block.cell?.row === 0);
    const columns = header.map(named);
    const first = header[0];
    if (enough === 0 || first === undefined)
        return { kind: 'plain' };
    if (columns.filter((each) => each !== null).length >= enough)
        return { kind: 'columns', columns, header: first };
    const rows = cells.filter((block) => block.cell?.column === 0 && named(block) !== null);
    if (rows.length < enough)
        return { kind: 'plain' };
    return schema.repeats && header.length > 2 ? { kind: 'transposed', header } : { kind: 'rows' };
}


/***/ }),

/***/ 7683:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ listedAnswer)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _template_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6467);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70);



/**
 * The listed value of the first field with this label in a section that does not repeat, as people say it: `High`,
 * `Live (prod)`. `null` where there is none that can be trusted: no such field, no listed value, several, or the field
 * given twice.
 */
function listedAnswer(binding, label) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
    for (const { schema, fields } of binding.bound) {
        if (schema.repeats)
            continue;
        const field = fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key);
        if (field === undefined)
            continue;
        const answer = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAnswer */ .Ht)(binding, field);
        const twice = fields.duplicates.some((each) => each.schema.key === key);
        if (answer === 'blank' || answer === 'template' || twice)
            return null;
        const { listed } = field.schema;
        const reading = (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF)(binding.said(field.value), listed);
        return reading.kind === 'listed' ? (0,_template_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(reading.value, listed) : null;
    }
    return null;
}


/***/ }),

/***/ 3225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7957);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8122);





/** An element's own name: `<a name="x">`, `<h2 id="x">`. */
const named = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
/** A heading written as HTML; GitHub gives it an anchor too. */
const htmlHeading = /<h([1-6])(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h\1\s*>/gi;
/** `## Heading {#name}` */
const givenName = /\{\s*#([\w-]+)(?:[^\w{}-][^{}]*)?\}\s*$/;
/** What `#…` may lead to in a Markdown file, as GitHub makes the names, all in lower case: its pages mind no case there. */
const anchorsOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q)((root) => {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    const anchors = new Set();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(root, (node) => {
        if (node.type === 'heading') {
            const title = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(node, { includeHtml: false, includeImageAlt: false });
            anchors.add(slugger.slug(title));
            // Not GitHub's, but that of most tools that make sites of the same files.
            const given = givenName.exec(title)?.[1];
            if (given !== undefined)
                anchors.add(given.toLowerCase());
        }
        if (node.type !== 'html')
            return;
        const shown = (0,_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutComments */ .fx)(node.value);
        for (const match of shown.matchAll(htmlHeading))
            anchors.add(slugger.slug((match[2] ?? '').replace(/<[^<>]*>/g, '').trim()));
        for (const match of shown.matchAll(named))
            anchors.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
    });
    return anchors;
});


/***/ }),

/***/ 9193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ignoreForm),
/* harmony export */   w: () => (/* binding */ readIgnoreComment)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);
/* harmony import */ var _todo_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);



/** How it is written; for advice. */
const ignoreForm = '<!-- docgate ignore rule: reason -->';
/** No rule has a longer name, and nobody ignores more of them in one place. */
const longestRule = 60;
const mostRules = 30;
/** A longer reason is cut, in UTF-16 units: it stands beside every message that it silences. */
const longestReason = 300;
const addressed = /^@?doc-?gate(?=[^a-z]|$)[\s:_-]*([a-z]*)(.*)/is;
const proper = /^docgate\s+ignore(?=[\s:：]|$)/i;
const ruleId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What other tools call it. */
const verbs = new Set(['ignore', 'disable', 'enable', 'skip', 'suppress', 'silence', 'mute', 'off', 'noqa']);
/** "docgate ignores the second table" is a remark; "docgate ignores no-blank" is not. */
const inflected = /^ignor(?:es|ed|ing)$/;
const startsWithRule = /^\s*`?[a-z]+-[a-z-]+\b/i;
/** Reads the text of a comment; `null` where it is no ignore and was not meant to be one. */
function readIgnoreComment(text) {
    const said = text.trim();
    const start = proper.exec(said);
    if (start === null)
        return isMeant(said) ? notUnderstood : null;
    const rest = said.slice(start[0].length);
    const colon = rest.search(/[:：]/);
    const names = (colon < 0 ? rest : rest.slice(0, colon)).split(',').map((name) => name.replaceAll('`', '').trim());
    const rules = [...new Set(names.map((name) => name.toLowerCase()))];
    if (rules.length > mostRules || !rules.every((rule) => rule.length <= longestRule && ruleId.test(rule)))
        return notUnderstood;
    return { rules, reason: colon < 0 ? null : reasonIn(rest.slice(colon + 1)) };
}
const notUnderstood = { rules: [], reason: null };
function isMeant(said) {
    const match = addressed.exec(said);
    const word = match?.[1]?.toLowerCase() ?? '';
    if (match === null || word === '')
        return false;
    if (inflected.test(word))
        return startsWithRule.test(match[2] ?? '');
    return verbs.has(word) || (word.length > 4 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, 'ignore') <= 2);
}
/** Words that stand where a reason should. */
const empty = new Set('a an the no none na reason reasons why because todo tbd tbc tba fixme xxx ignore ignored here see below test'.split(' '));
function reasonIn(text) {
    const reason = text.replace(/\s+/g, ' ').trim();
    const words = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(/\p{L}[\p{L}\p{M}]+/gu, reason.toLowerCase());
    if ((0,_todo_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isBareTodo */ .X)(reason) || words.every((word) => empty.has(word)))
        return null;
    return reason.length > longestReason ? `${reason.slice(0, longestReason - 1).trimEnd()}…` : reason;
}


/***/ }),

/***/ 3541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineStart),
/* harmony export */   k: () => (/* binding */ lineEnd)
/* harmony export */ });
/** Where the line begins that an offset is in. A line ends with `\n`, `\r\n` or `\r`. */
function lineStart(text, offset) {
    let at = offset;
    // Not by `lastIndexOf`: in a file without `\r` it would look at all that stands before, each time.
    while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r')
        at--;
    return at;
}
/** Where the line ends that an offset is in, before its line break. */
function lineEnd(text, offset) {
    let at = offset;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}


/***/ }),

/***/ 9232:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelLines)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9737);


/**
 * A paragraph whose lines are labels without emphasis, one block for each: to a reader `Status: Draft` above
 * `Owner: Ana` are two answers. Any other block is returned as it is.
 *
 * @param isLabel tells whether a line may begin with this label; a line without one belongs to the line above.
 */
function labelLines(block, isLabel) {
    const { full } = block;
    if (block.kind !== 'text' || block.label === null || !isLabel(block.label.text))
        return [block];
    const starts = [0];
    for (let at = full.text.indexOf('\n'); at >= 0; at = full.text.indexOf('\n', at + 1)) {
        const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .readLabelText */ .kK)(full.text.slice(at + 1));
        const isCode = full.code.some(([start]) => start === at + 1);
        if (label !== null && !isCode && isLabel(label.text))
            starts.push(at + 1);
    }
    if (starts.length < 2)
        return [block];
    return starts.map((start, index) => {
        const own = (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFlat */ .sm)(full, start, starts[index + 1]);
        const label = index === 0 ? block.label : (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .readLabelText */ .kK)(own.text);
        return {
            ...block,
            full: own,
            label,
            lead: null,
            text: label === null ? own : (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFlat */ .sm)(own, label.length),
            itemStart: block.itemStart && index === 0,
            hasNested: block.hasNested && index === starts.length - 1,
        };
    });
}


/***/ }),

/***/ 5732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ withWholeMarks),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   g5: () => (/* binding */ asMarkdown)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);

/** Where `flat.text` from `start` to `end` stands in the source, if it stands there letter for letter: no marks, escapes or line breaks inside. */
function literal(source, flat, start, end) {
    const from = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(flat, start);
    const to = end > start ? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(flat, end - 1) + 1 : from;
    const text = flat.text.slice(start, end);
    return source.slice(from, to) === text && !text.includes('\n') ? { start: from, end: to } : null;
}
/**
 * A stretch below a node, grown so that no emphasis, link or code in it is cut in two: what stands in its place leaves no
 * half of a mark behind.
 */
function withWholeMarks(parent, span) {
    let { start, end } = span;
    const grow = (node) => {
        const [from, to] = [node.position?.start.offset, node.position?.end.offset];
        if (from === undefined || to === undefined || to <= start || from >= end)
            return;
        const isAround = from <= start && to >= end;
        if (node.type !== 'text' && !isAround) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }
        if (isAround && 'children' in node)
            for (const child of node.children)
                grow(child);
    };
    grow(parent);
    return { start, end };
}
/** Text as Markdown that reads as it is. */
function asMarkdown(text) {
    return text.replace(/[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&');
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

/***/ 3925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/reason.js
var src_reason = __webpack_require__(5105);
;// CONCATENATED MODULE: ./build/src/rules/rule.js
function defineRule(definition) {
    return { variants: {}, options: {}, looksAround: false, silenceable: true, ...definition };
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
    check({ todos, today, report }) {
        for (const todo of todos) {
            const place = { section: todo.section, field: todo.field, group: todo.group };
            if (!todo.clear) {
                report({
                    reason: `${(0,src_reason/* quoted */.TL)(todo.marker)} does not say what must be decided or found out, and by whom.`,
                    at: todo.range,
                    ...place,
                    args: ['unclear'],
                });
                continue;
            }
            const { due } = todo;
            if (due !== null && due < today) {
                report({
                    reason: `This TODO was due on ${due}: ${(0,src_reason/* quoted */.TL)(todo.text)}. Settle it, or give it a new date.`,
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
;// CONCATENATED MODULE: ./build/src/bind/labelled.js

/** The first field with this label in a section that does not repeat, or `null`. */
function labelledField(binding, label) {
    const key = (0,words/* labelKey */.kJ)(label);
    for (const bound of binding.bound) {
        if (bound.schema.repeats)
            continue;
        const field = bound.fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key);
        if (field !== undefined)
            return { bound, field };
    }
    return null;
}
/** The section whose fields stand once for each of several things, one of them with this label. */
function repeatingSection(binding, label) {
    const key = (0,words/* labelKey */.kJ)(label);
    return binding.bound.find(({ schema }) => schema.repeats && schema.fields.some((each) => each.key === key)) ?? null;
}
/** The section that the template gives this title, with or without its number. */
function titledSection(binding, title) {
    const key = (0,words/* labelKey */.kJ)(title);
    return binding.bound.find(({ schema }) => (0,words/* labelKey */.kJ)(schema.title) === key) ?? null;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/src/document/found.js
var document_found = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/src/document/memo.js
var memo = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/document/plain-text.js
var plain_text = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/src/document/names.js




const articles = listOf('the our a an their its this these of and for der die das den unser unsere und');
/** Makers and clouds: `AWS S3` is `S3`, and sharing one does not make two things the same. */
const makers = listOf('aws amazon google gcp azure microsoft apache atlassian oracle sap ibm adobe meta');
/** Words for a kind of thing. A name of nothing else ("CRM", "internal DB") may mean any system of that kind. */
const kinds = listOf('api app application ats backend bi bucket bus cache cdp chat ci cloud cluster cms core crm data database db dbs directory dms dwh ' +
    'e edi email erp event export external file frontend ftp gateway helpdesk hr hris idp index instance internal itsm lake llm lms ' +
    'mail mailer main master mdm mes message messaging model notification oms other own party pim platform plm portal pos primary ' +
    'provider proxy push queue read replica repository saas schema search server service sftp siem site sms smtp software source ' +
    'spreadsheet sso storage store stream system table target third ticketing tms tool topic ui warehouse web website wms workspace write');
/** Names that people shorten, by the short form. */
const shortForms = new Map([
    ['pg', 'postgre'],
    ['psql', 'postgre'],
    ['k8', 'kubernete'],
    ['k8s', 'kubernete'],
    ['bq', 'bigquery'],
    ['sfdc', 'salesforce'],
    ['gh', 'github'],
    ['ms', 'microsoft'],
    ['mssql', 'sql'],
    ['dwh', 'warehouse'],
]);
/** What products put behind their short name: Mongo and MongoDB, Elastic and Elasticsearch. */
const endings = listOf('db sql search ql hq io app mq js');
/** Shorter words have no typing errors that could be told from another name. */
const shortestTypo = 6;
const longestInitials = 5;
/** Splits a name into the words it is compared by. */
const nameWords = (0,memo/* memo */.p)(1_000, (text) => {
    const all = rawWords(text).filter((word) => !articles.has(word));
    const lasting = all.filter((word) => !/^v?\d{1,2}$/.test(word));
    return (lasting.length > 0 ? lasting : all).map((word) => shortForms.get(word) ?? singular(word));
});
/** It says a kind of thing and no name: "message queue", "CRM". */
function isKind(words) {
    return words.every((word) => kinds.has(word));
}
/** It may say what a thing is for, where others give its name: "Core banking system", "KYC provider". */
function isRole(text) {
    const words = nameWords(text);
    if (isKind(words))
        return true;
    return kinds.has(words.at(-1) ?? '') && !words.some((word) => makers.has(word)) && !/\p{Ll}\p{Lu}|\d/u.test(text);
}
/**
 * Two names of one thing: one's words are among the other's (`Stripe`, "Stripe Billing API"), makers and kinds aside,
 * or half of them are shared; `HubSpot` is "Hub Spot", `OMS` is "Order Management System".
 */
function isSameName(a, b) {
    if (a.length === 0 || b.length === 0)
        return false;
    if (isWithin(a, b) || isWithin(b, a))
        return true;
    const [left, right] = [tellingWords(a), tellingWords(b)];
    if (isWithin(left, right) || isWithin(right, left))
        return true;
    const shared = left.filter((word) => right.some((other) => isSameWord(word, other))).length;
    return 4 * shared >= left.length + right.length;
}
function mentionsIn(text) {
    const all = rawWords(text).map((word) => shortForms.get(word) ?? singular(word));
    const words = [...new Set(all)];
    const known = new Set([...all, ...joined(all)]);
    const has = (word) => known.has(word) || words.some((other) => isSameWord(word, other));
    return {
        has(name) {
            const telling = tellingWords(name);
            return telling.length > 0 && (telling.every(has) || joined(telling).some((run) => known.has(run)));
        },
    };
}
/** Words without makers and kinds, as long as any are left. */
const tellingWords = (0,memo/* memoOf */.Q)((words) => {
    const named = words.filter((word) => !kinds.has(word));
    const own = named.filter((word) => !makers.has(word));
    return own.length > 0 ? own : named.length > 0 ? named : words;
});
/** The words of a name in every form they are written in; each name is held against many others. */
const formsOf = (0,memo/* memoOf */.Q)((words) => new Set([...words, ...joined(words), ...initials(words)]));
function isWithin(small, large) {
    const known = formsOf(large);
    return small.every((word) => known.has(word) || large.some((other) => isSameWord(word, other)));
}
/** Equal but for a typing error, or the short name of a product. */
function isSameWord(a, b) {
    if (a === b)
        return true;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length >= 3 && long.startsWith(short) && endings.has(long.slice(short.length)))
        return true;
    if (short.length < shortestTypo || long.length - short.length > 1 || /\d/.test(a + b))
        return false;
    return a[0] === b[0] && (0,mod/* distance */.Io)(a, b) === 1;
}
/** Neighbours written as one word: "hub spot" is "hubspot". */
function joined(words) {
    return words.flatMap((word, at) => {
        const [second, third] = [words[at + 1], words[at + 2]];
        if (second === undefined)
            return [];
        return third === undefined ? [word + second] : [word + second, word + second + third];
    });
}
/** "order management system" is "oms". */
function initials(words) {
    const letters = words.map((word) => word[0] ?? '');
    return letters.flatMap((_, from) => Array.from({ length: longestInitials }, (_, more) => letters.slice(from, from + more + 1).join('')).filter((run) => run.length > 1));
}
const wordPattern = (0,plain_text/* patternFor */.u)(/[\p{L}\p{N}]+/gu);
function rawWords(text) {
    const plain = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/['’]s\b/g, '')
        .toLowerCase();
    return (0,document_found/* allOf */.bn)(wordPattern(plain), plain);
}
/** Without the ending of a plural; both sides lose it, so that it need not be good English. */
function singular(word) {
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
function listOf(words) {
    return new Set(words.split(' ').map(singular));
}

;// CONCATENATED MODULE: ./build/src/bind/system-gaps.js

/**
 * What a list of names and the groups of details do not have in common. Only what is sure: a name that may be called
 * by its role on the other side ("Core banking system") is not.
 *
 * @param around asked only where the two differ.
 */
function systemGaps(list, groups, around) {
    const pairs = list.items.map((item) => groups.map((group) => isOf(item, group)));
    const apart = list.items.filter((_, at) => pairs[at]?.includes(true) === false);
    const unnamed = groups.filter((_, at) => !pairs.some((row) => row[at] === true));
    if (apart.length === 0 && unnamed.length === 0)
        return { missing: [], unlisted: [] };
    const context = around();
    const exempt = context.exempt.map(nameWords);
    const inDetails = mentionsIn(context.details);
    const missing = apart.filter(({ readings }) => !readings.some((name) => inDetails.has(name) || exempt.some((other) => isSameName(name, other))));
    const inOverview = mentionsIn(context.overview);
    const unlisted = unnamed.filter((group) => {
        const own = mentionsIn(group.text);
        // The group of one thing may be about another one of the list, as "Contact master" is about the CRM it lies in.
        const isThere = group.readings.some((name) => inOverview.has(name)) ||
            apart.some(({ readings }) => readings.some((name) => own.has(name)));
        return !isThere && !group.vague && !(group.role && missing.length > 0);
    });
    return {
        missing: unnamed.some(({ role }) => role) ? [] : missing.filter(({ sure }) => sure),
        unlisted: list.open || missing.some(({ text }) => isRole(text)) ? [] : unlisted,
    };
}
function isOf(item, group) {
    return item.readings.some((name) => group.readings.some((other) => isSameName(name, other)));
}

// EXTERNAL MODULE: ./build/src/document/flat.js
var flat = __webpack_require__(820);
;// CONCATENATED MODULE: ./build/src/document/name-list.js


/** A longer item is a sentence, or a part of one. */
const mostWords = 5;
/** A longer text is no list of names, in characters. */
const longestList = 2000;
/** What stands further behind in one name is a remark. */
const longestName = 300;
/** Stand before a list, or before a part of it: "External: Stripe, Slack". */
const category = /^(?:(?:external|internal|inbound|outbound|upstream|downstream|primary|secondary|third[- ]party|saas|own|core|supporting|read|reads|reading|write|writes|writing|written|read only|sources?|targets?|systems?|services?|inputs?|outputs?|in|out|storage|data|infra|infrastructure|messaging|notifications?|lesend|schreibend|extern|intern|one|two|three|four|five|six|the following)(?:\s+|\s*[&/]\s*|$)(?:and\s+)?)+$/i;
/** What follows holds the thing: "Excel sheet on SharePoint". */
const hosted = /^\s(?:on|in|via|through|behind|auf|im|bei)\s+([^\s,;:\ue001]+)/i;
/** No part of a name, in front of one. */
const name_list_opener = /^(?:and|und|or|oder|plus|also|the|our|a|an|only|mainly|mostly|primarily|probably|likely|optionally|possibly|sometimes)\s+/i;
const turn = 'for|via|by|through|to|from|into|in|on|at|as|with|without|over|under|which|where|when|who|that|because|since|until|used|using|reads?|reading|writes?|writing|only|is|are|was|were|has|have|holds?|stores?|stored|keeps?|sends?|receives?|posts?|gets?|serves?|runs?|hosts?|hosted|incl|including|except|but|not|optional|optionally|planned|für|über|zum|zur|mit|als|nur|im|bei';
/** What follows a name is a remark from here on. */
const remark = new RegExp(`\\s[–—-]+\\s|:(?=\\s|$)|\\s?(?:->|→|=>)|[.](?=\\s|$)|\\s(?:${turn})(?=\\s|[.]|$)`, 'i');
const beginsRemark = new RegExp(`^(?:${turn})(?=[\\s.]|$)`, 'i');
const prose = /^(?:we|it|this|these|those|there|all|every|everything|nothing|any|see|same|they|you|please|wir|alle|siehe)\b/i;
const more = (0,plain_text/* patternFor */.u)(/^(?:etc|others?|more|some others?|among others|and so on|u\.\s?a|usw|\.{3}|…)(?![\p{L}\p{N}])/iu);
/**
 * The names in a text that lists them; `null` where it is no list but prose, which can't be read reliably.
 *
 * @param code spans of the text that are inline code
 */
function readNames(text, code) {
    const masked = text.length > longestList ? null : mask(text, code);
    if (masked === null)
        return null;
    const names = [];
    let open = false;
    for (const { start, end, compound } of split(masked)) {
        const from = skipOpeners(masked, start, end);
        const rest = masked.slice(from, end);
        const own = text.slice(from, end);
        if (more(own).test(own)) {
            open = true;
            continue;
        }
        if (rest === '' || beginsRemark.test(rest)) {
            if (rest !== '' && names.length === 0)
                return null;
            continue;
        }
        const name = prose.test(rest) ? null : readName(text, masked, from, end);
        if (name === null)
            return null;
        if (name === 'category')
            continue;
        // "Identity and Access Management" may be one name, and go by its initials.
        const whole = compound === null ? [] : nameWords(text.slice(...compound));
        const short = whole.length > 2 ? initials(whole).map((word) => [word]) : [];
        names.push(short.length === 0 ? name : { ...name, readings: [...name.readings, ...short] });
    }
    return { names, open };
}
/** What one name may be called: the whole, what stands in parentheses, in code, and around slashes and commas. */
function readingsOf(whole, code) {
    const text = whole.slice(0, longestName);
    const plain = text.replace(/\([^()]*\)/g, ' ');
    const inside = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
    const parts = [plain, ...inside].flatMap((part) => [
        part,
        ...part.split(/[,;:/&+]|\s[–—-]\s|\s(?:and|und|or|in|on)\s/),
    ]);
    const pieces = [...parts, ...code.map(([from, to]) => text.slice(from, to))];
    return pieces.map(nameWords).filter((words) => words.length > 0 && words.length <= mostWords);
}
/** Signs that no text has. */
const inCode = '\ue000';
const inParentheses = '\ue001';
/** The text with code and parentheses covered, so that no comma in them parts the list; `null` where they do not close. */
function mask(text, code) {
    const covered = text.split('');
    for (const [from, to] of code)
        covered.fill(inCode, from, to);
    let depth = 0;
    for (const [at, character] of covered.entries()) {
        if (character === '(' || character === '[')
            depth++;
        if (depth > 0)
            covered[at] = inParentheses;
        if (character === ')' || character === ']')
            depth--;
        if (depth < 0)
            return null;
    }
    return depth === 0 ? covered.join('') : null;
}
/** Parts of the text between separators, trimmed; up to the end of the first sentence. */
function split(masked) {
    const stop = /[.!?]\s+(?=[\p{Lu}\ue000])/u.exec(masked);
    const isShort = stop !== null && /\b(?:incl|inkl|e\.g|i\.e|z\.b|resp|ca)$/i.test(masked.slice(0, stop.index));
    const end = stop === null || isShort ? masked.length : stop.index;
    const list = masked.slice(0, end);
    const commas = cut(list, 0, end, /,(?!\d)|[;|·•]/g);
    const parts = commas.flatMap((compound) => {
        const spans = cut(masked, ...compound, /\s(?:and|und|sowie|plus)(?=\s)|\s\+(?=\s)|(?<=\ue000)\s(?=\ue000)/gi);
        return spans.map((span) => ({ span, compound: spans.length > 1 ? compound : null }));
    });
    const all = parts.length > 1 ? parts : cut(list, 0, end, /\s\/(?=\s)|\n/g).map((span) => ({ span, compound: null }));
    return all.map(({ span, compound }) => {
        const [start, stop] = trim(masked, ...span);
        return { start, end: stop, compound };
    });
}
/** Cuts [start, end) at each separator. */
function cut(text, start, end, separator) {
    const parts = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(separator)) {
        parts.push([from, start + match.index]);
        from = start + match.index + match[0].length;
    }
    return [...parts, [from, end]];
}
function trim(text, start, end) {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text[from] ?? ''))
        from++;
    while (to > from && /[\s.]/.test(text[to - 1] ?? ''))
        to--;
    return [from, to];
}
function skipOpeners(masked, start, end) {
    let from = start;
    for (;;) {
        const match = name_list_opener.exec(masked.slice(from, end));
        if (match === null)
            return from;
        from += match[0].length;
    }
}
function readName(text, masked, start, end) {
    const label = /^([^:\ue000\ue001]{2,40}):(?:\s|$)/.exec(masked.slice(start, end));
    if (label?.[1] !== undefined && category.test(label[1].trim())) {
        const [from, to] = trim(masked, start + label[0].length, end);
        return from === to ? 'category' : readName(text, masked, skipOpeners(masked, from, to), to);
    }
    const turned = remark.exec(masked.slice(start, end));
    const [from, to] = trim(masked, start, turned === null || turned.index === 0 ? end : start + turned.index);
    const plain = masked.slice(from, to);
    const outside = plain
        .split('')
        .map((character, at) => (character === inParentheses ? ' ' : (text[from + at] ?? '')))
        .join('')
        .trim();
    const count = outside.split(/\s+/).length;
    if (count > mostWords || /[?!]$/.test(plain) || outside.length === 0)
        return null;
    const words = nameWords(outside);
    const host = turned === null ? null : hosted.exec(text.slice(start + turned.index, end));
    const parenthesis = plain.indexOf(inParentheses);
    const [, stop] = trim(masked, from, parenthesis > 0 ? from + parenthesis : to);
    const codeIn = codeSpans(masked, from, to);
    return {
        text: outside,
        start: from,
        end: stop,
        readings: [
            words,
            ...readingsOf(text.slice(from, to), codeIn),
            ...(host?.[1] === undefined ? [] : [nameWords(host[1])]),
        ],
        sure: words.length > 0 && !isKind(words) && isProper(outside, plain),
    };
}
function codeSpans(masked, from, to) {
    return [...masked.slice(from, to).matchAll(/\ue000+/g)].map((match) => [match.index, match.index + match[0].length]);
}
/** Screens show what others hold: nobody writes to "Admin UI". */
const screen = /\b(?:ui|gui|frontend|console|dashboard|page|screen|app|portal|website|oberfläche)s?$/i;
/** It is written as a name: in code, with a capital, or as an identifier. */
function isProper(outside, masked) {
    if (/[#@<>{}=*]|\/\/|^\//.test(outside) || screen.test(outside))
        return false;
    return (masked.startsWith(inCode) || /^\p{Lu}/u.test(outside) || /^(?=\S+$)\S*?[\p{L}\p{N}][-_.\p{Lu}\p{N}]/u.test(outside));
}

// EXTERNAL MODULE: ./build/src/document/place.js
var document_place = __webpack_require__(1424);
;// CONCATENATED MODULE: ./build/src/bind/systems.js







/** No overview lists more, and every name is held against every group. */
const mostNames = 50;
/** The names that a field lists, in one line, in bullets or in a table; `null` where it names none, or is prose. */
function namedItems(binding, field) {
    const items = [];
    let open = false;
    let details = Number.POSITIVE_INFINITY;
    for (const block of field.value) {
        if (block.level <= details)
            details = Number.POSITIVE_INFINITY;
        if (block.level > details || !isList(field, block) || binding.said([block]) === '')
            continue;
        if (block.kind === 'code')
            return null;
        // "External:" above a list of its own is a heading, not a name.
        if (/[:：]$/.test(block.full.text))
            continue;
        const full = withoutLeftovers(binding, block);
        const list = readNames(full.text, full.code);
        if (list === null)
            return null;
        open ||= list.open;
        for (const name of list.names)
            items.push({ ...name, ...(0,document_place/* spanAt */.i6)(full, name.start, name.end) });
        const isHeading = list.names.every(({ readings }) => readings.every(isKind));
        if (block.hasNested && block.level > field.at.level && !isHeading)
            details = block.level;
    }
    return items.length === 0 || items.length > mostNames ? null : { items, open };
}
/** The text of a block from the first to the last character that is the author's: a hint may stand in front of it. */
function withoutLeftovers(binding, block) {
    const { full } = block;
    const inside = binding.leftovers.filter((each) => each.block.node === block.node);
    const own = full.text.split('').flatMap((_, at) => {
        const offset = (0,document_place/* offsetAt */.HA)(full, at);
        return inside.some((each) => offset >= each.start && offset < each.end) ? [] : [at];
    });
    return (0,flat/* sliceFlat */.sm)(full, own[0] ?? 0, (own.at(-1) ?? -1) + 1);
}
function isList(field, block) {
    if (block.kind === 'comment' || block.kind === 'quote' || block.kind === 'html')
        return false;
    // The first column of a table below the label; a cell that is the value itself is a list as any other.
    return block.cell === null || field.at.cell !== null || (block.cell.column === 0 && block.cell.row > 0);
}
/** The groups of a repeating section, by what `label` says and by their titles; `null` where one of them has no name. */
function namedGroups(binding, bound, label) {
    const groups = bound.fields.groups
        .filter((group) => group.fields.length > 0)
        .map((group) => namedGroup(binding, group, (0,words/* labelKey */.kJ)(label)));
    const named = groups.flatMap((group) => (group === null || group === 'none' ? [] : [group]));
    return groups.includes(null) || named.length > mostNames ? null : named;
}
function namedGroup(binding, group, key) {
    const field = group.fields.find((each) => each.schema.key === key);
    const answer = field === undefined ? 'blank' : (0,answers/* fieldAnswer */.Ht)(binding, field);
    if (answer === 'none')
        return 'none';
    const said = field === undefined || answer !== 'said' ? [] : field.value.filter((each) => binding.said([each]) !== '');
    const title = group.row ? null : group.title;
    const readings = [
        ...said.flatMap(({ full }) => readingsOf(full.text, full.code)),
        ...(title === null ? [] : readingsOf(title, [])),
    ];
    const at = said[0] ?? group.at;
    const names = [...said.map(({ full }) => full.text), ...(title === null ? [] : [title])].map(firstPart);
    const name = names.find((each) => !isKind(nameWords(each))) ?? names[0];
    if (name === undefined || readings.length === 0)
        return null;
    return {
        name,
        readings,
        vague: isKind(nameWords(name)),
        role: isRole(name),
        text: [title ?? '', binding.said([...group.fields.flatMap((each) => each.value), ...group.prose])].join('\n'),
        ...(0,document_place/* spanOf */.ee)(at.full),
        group: group.name,
    };
}
/** A name without its remark: "Slack, channel `#x`" is "Slack". */
function firstPart(text) {
    const plain = text.replace(/^\s*(?:system\s*(?:\d+\s*)?|\d+\s*(?:(?<=\s)\d+\s*)?)[:.)]\s*/i, '');
    return (/^[^,;:(\n]+/.exec(plain)?.[0] ?? plain).replace(/\s[–—-]\s.*$/, '').trim();
}
/** What all fields with this label say, or the section they belong to where it is prose; empty where nothing is said. */
function saidUnder(binding, label) {
    const key = (0,words/* labelKey */.kJ)(label);
    const fields = binding.bound
        .flatMap((bound) => bound.fields.groups.flatMap((group) => group.fields))
        .filter((field) => field.schema.key === key);
    const section = fields.length > 0 ? null : repeatingSection(binding, label);
    if (section !== null)
        return (0,answers/* sectionAnswer */.kO)(binding, section) === 'said' ? binding.said(section.blocks) : '';
    return binding.said(fields.filter((each) => (0,answers/* fieldAnswer */.Ht)(binding, each) === 'said').flatMap((each) => each.value));
}

// EXTERNAL MODULE: ./build/src/template/title.js
var template_title = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/src/rules/names.js




/** The range of a heading. */
function headingRange(document, section) {
    return document.range((0,document_place/* startOf */.GH)(section.heading), (0,document_place/* endOf */.pJ)(section.heading));
}
/** What a reader must know to find a bound section: `7.1 Jobs`. */
function boundTitle(bound) {
    return (0,template_title/* sectionTitle */.G)(bound.schema);
}
/** Where a field is, behind its label: "of `import` in `7.1 Jobs`". `group`: the thing whose field it is, if it has a name. */
function whereIn(bound, group = null) {
    const isHead = bound.schema.depth === 0;
    if (group === null || group === '')
        return isHead ? 'at the start of the document' : `of ${(0,src_reason/* quoted */.TL)(boundTitle(bound))}`;
    return `of ${(0,src_reason/* quoted */.TL)(group)} ${isHead ? 'at the start of the document' : `in ${(0,src_reason/* quoted */.TL)(boundTitle(bound))}`}`;
}

;// CONCATENATED MODULE: ./build/src/rules/consistent-systems.js








/**
 * "Every name here has its group in 4.1, and the other way round": an overview that names other systems than the
 * details misleads whoever asks what a run touches. Names are compared by meaning (`S3` is `AWS S3`). What only starts
 * the run stands under its trigger, and a queue under its jobs; neither needs a group.
 *
 * @example fails
 * ## 20. Overview
 *
 * - **Primary systems touched:** `HubSpot`, `Kafka`
 *
 * ## 21. Systems
 *
 * - **System:** HubSpot
 * - **Action:** update the contact
 *
 * @example passes
 * ## 20. Overview
 *
 * - **Primary systems touched:** `HubSpot`, `Kafka`
 *
 * ## 21. Systems
 *
 * - **System:** CRM (HubSpot)
 * - **Action:** update the contact
 *
 * - **System:** Kafka
 * - **Action:** publish the change
 */
/* harmony default export */ const consistent_systems = (defineRule({
    id: 'consistent-systems',
    severity: 'warning',
    options: {
        overview: 'Primary systems touched',
        detail: 'System',
        trigger: 'Source system',
        queue: 'Queue/topic',
        queueProducts: [
            'RabbitMQ',
            'Kafka',
            'Redis',
            'SQS',
            'SNS',
            'Pub/Sub',
            'NATS',
            'ActiveMQ',
            'Service Bus',
            'BullMQ',
            'Sidekiq',
            'Celery',
        ],
        chatProducts: ['Slack', 'Mattermost', 'Discord', 'Microsoft Teams'],
    },
    description: 'a system that is named in the overview and not in the details, or the other way round',
    check({ document, binding, options, todos, report }) {
        const overview = labelledField(binding, options.overview);
        const detail = repeatingSection(binding, options.detail);
        if (overview === null || detail === null || (0,answers/* fieldAnswer */.Ht)(binding, overview.field) !== 'said')
            return;
        const section = overview.bound.schema.id;
        const field = overview.field.schema.label;
        if (todos.some((todo) => todo.section === section && todo.field === field))
            return;
        const list = namedItems(binding, overview.field);
        const groups = namedGroups(binding, detail, options.detail);
        if (list === null || groups === null || groups.length === 0)
            return;
        const { fields } = overview.bound;
        const { missing, unlisted } = systemGaps(list, groups, () => {
            const said = binding.said(detail.blocks);
            const queue = saidUnder(binding, options.queue);
            return {
                overview: binding.said([
                    ...overview.field.value,
                    ...fields.prose,
                    ...fields.groups.flatMap((group) => group.prose),
                ]),
                details: [said, queue, saidUnder(binding, options.trigger)].join('\n'),
                exempt: [...(queue === '' ? [] : options.queueProducts), ...(channel.test(said) ? options.chatProducts : [])],
            };
        });
        for (const { text, start, end } of missing) {
            report({
                reason: `${(0,src_reason/* quoted */.TL)(text)} is not described in ${(0,src_reason/* quoted */.TL)(boundTitle(detail))}. Describe it there, or take the name out here.`,
                at: document.range(start, end),
                section,
                field,
                args: ['overview', ...nameWords(text)],
            });
        }
        for (const { name, group, start, end } of unlisted) {
            report({
                reason: `${(0,src_reason/* quoted */.TL)(name)} is described here, but ${(0,src_reason/* quoted */.TL)(`${field}:`)} of ${(0,src_reason/* quoted */.TL)(boundTitle(overview.bound))} does not name it. Add it there.`,
                at: document.range(start, end),
                section: detail.schema.id,
                field: options.detail,
                group,
                args: ['detail', ...nameWords(name)],
            });
        }
    },
}));
/** "#ops" speaks of a chat without its name. */
const channel = /(?:^|[\s(`])#\p{L}/u;

// EXTERNAL MODULE: ./build/src/document/anchors.js
var document_anchors = __webpack_require__(3225);
// EXTERNAL MODULE: ./build/src/document/destination.js
var document_destination = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/src/bind/dead-link.js




/**
 * Why an address leads nowhere; `null` where it leads somewhere, or nobody can tell.
 *
 * @param repository the files around the document that holds it.
 */
function whyDead(url, { path, root }, repository) {
    const destination = (0,document_destination/* readDestination */.FD)(url, path);
    if (destination.kind === 'foreign')
        return null;
    if (destination.kind === 'here')
        return wrongPlace((0,document_anchors/* anchorsOf */.E)(root), destination.fragment, 'this document');
    if (repository === null)
        return null;
    const { path: target } = destination;
    if (destination.kind === 'outside') {
        const inside = target !== '' && repository.has(target) ? ` Did you mean ${(0,src_reason/* quoted */.TL)((0,document_destination/* addressOf */.ci)(target, path, url))}?` : '';
        return { why: `leads out of the repository.${inside}` };
    }
    if (!repository.has(target))
        return missing(url, target, path, repository);
    if (destination.fragment === null)
        return null;
    const anchors = target === path ? (0,document_anchors/* anchorsOf */.E)(root) : repository.anchors(target);
    return anchors === null ? null : wrongPlace(anchors, destination.fragment, (0,src_reason/* quoted */.TL)(target));
}
/**
 * Why an address leads to no file.
 *
 * @param target the path that it means, which is not there.
 * @param from path of the document that holds it.
 */
function missing(url, target, from, repository) {
    if (/^www\./i.test(url))
        return { why: 'is taken for a file. The address of a site begins with `https://`.', better: `https://${url}` };
    const moved = repository.movedTo(target);
    if (moved !== null) {
        const better = (0,document_destination/* addressOf */.ci)(moved, from, url);
        return { why: `leads nowhere: this change moved its target to ${(0,src_reason/* quoted */.TL)(better)}.`, better };
    }
    if (repository.isGone(target))
        return { why: 'leads nowhere: this change removed its target.' };
    const near = repository.nearest(target);
    if (near === null) {
        const elsewhere = !(0,document_destination/* isMarkdown */.sl)(target) && !repository.hasFolder(target.split('/')[0] ?? '');
        return { why: `leads nowhere: there is no ${(0,src_reason/* quoted */.TL)(target)}.`, elsewhere };
    }
    const better = (0,document_destination/* addressOf */.ci)(near, from, url);
    return near.toLowerCase() === target.toLowerCase()
        ? {
            why: `leads nowhere: it is spelled ${(0,src_reason/* quoted */.TL)(better)}, and GitHub distinguishes capital and small letters.`,
            better,
        }
        : { why: `leads nowhere: there is no ${(0,src_reason/* quoted */.TL)(target)}. Did you mean ${(0,src_reason/* quoted */.TL)(better)}?` };
}
/** Among more headings than this, nobody is told which one was meant. */
const mostHeadings = 300;
function wrongPlace(anchors, fragment, where) {
    const wanted = fragment.toLowerCase();
    if (anchors.has(wanted))
        return null;
    const near = anchors.size <= mostHeadings ? (0,words/* nearestName */.qb)(wanted, anchors) : null;
    const hint = near === null ? `there is no ${(0,src_reason/* quoted */.TL)(`#${fragment}`)}.` : `Did you mean ${(0,src_reason/* quoted */.TL)(`#${near}`)}?`;
    return { why: `leads to no heading in ${where}${near === null ? ': ' : '. '}${hint}` };
}

// EXTERNAL MODULE: ./build/src/document/walk.js
var walk = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/src/document/links.js



/** The links of a document in its order, wherever they stand; in code and comments there are none. */
const linksOf = (0,memo/* memoOf */.Q)(({ root, text }) => {
    const used = new Set();
    const nodes = [];
    (0,walk/* walk */.G)(root, (node) => {
        if (node.type === 'linkReference' || node.type === 'imageReference')
            used.add(node.identifier);
        else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
            nodes.push(node);
    });
    // The first definition of a name is the one that holds.
    return nodes
        .filter((node) => node.type !== 'definition' || used.delete(node.identifier))
        .map((node) => toLink(node, text));
});
function toLink(node, text) {
    const start = (0,document_place/* startOf */.GH)(node);
    const end = (0,document_place/* endOf */.pJ)(node);
    const source = text.slice(start, end);
    // The text of a link, and its title, may hold the address as well.
    const opening = source.lastIndexOf(node.type === 'definition' ? ']:' : '](');
    const at = opening < 0 ? -1 : source.indexOf(node.url, opening + 2);
    const address = at < 0 ? null : { start: start + at, end: start + at + node.url.length };
    return { image: node.type === 'image', url: node.url, start, end, address };
}

;// CONCATENATED MODULE: ./build/src/document/sentences.js


/** What stands behind these belongs to them. */
const never = wordsOf('e.g. eg. i.e. ie. vs. cf. viz. dr. mr. mrs. ms. prof. nr. nos. pp.');
/** A sentence may end with these, which the next word shows. */
const perhaps = wordsOf(`
  etc. inc. ltd. co. corp. llc. plc. bros. jr. sr. st. mt. approx. appr. incl. excl. resp. ca. max. min. mins. avg. est.
  hr. hrs. sec. secs. yr. yrs. fig. figs. ch. art. vol. ref. tel. ext. ed. al. dept. gen. misc. ver. jan. feb. mar. apr.
  jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
`);
/** Words that begin a sentence and hardly ever a name. */
const sentences_opener = /^["'“‘(]*(?:the|this|that|these|those|it|its|they|their|we|our|you|your|he|she|if|when|where|while|each|every|all|any|no|not|a|an|in|on|at|for|from|after|before|once|then|there|to|with|without|by|as|also|only|both|most|some|other|others|otherwise|which|what|who|how|later|finally|until|since|because)(?=[\s,'’])/i;
function wordsOf(text) {
    return new Set(text.trim().split(/\s+/));
}
let segmenter;
/**
 * Where Unicode lets a sentence end before the end of the text (UAX #29, SB4 and SB11): its ends of sentences, the marks
 * like a period that older tables leave out of them, and the one line end that is no white space to a regular expression.
 */
const mark = /[\p{Sentence_Terminal}.\u2024\uFE52\uFF0E\u0085]/u;
/** From the first such mark to the end of a text that is one sentence: what closes it, and space (SB8a to SB10). */
const nothingMore = /^[\p{Sentence_Terminal}.]+[)\]}"']*\s*$/u;
/** The pieces of a text between which sentences may end. The segmenter takes 15 ms to start, most texts are one piece. */
function segmentsOf(text) {
    const first = text.search(mark);
    if (first === -1 || nothingMore.test(text.slice(first)))
        return text === '' ? [] : [{ segment: text, index: 0 }];
    segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
    return segmenter.segment(text);
}
/**
 * The sentences of a text, in order. A period in code, in parentheses, within quotes, in a number, a name or an
 * abbreviation ends none; where a line is wrapped does not matter. What stands in parentheses as a whole is a remark on
 * the sentence before.
 */
function sentencesOf(text, code = []) {
    const quiet = quietened(text.slice(0, longestText), code);
    const sentences = [];
    let start = 0;
    for (const { segment, index } of segmentsOf(quiet)) {
        const end = index + segment.length;
        if (end < quiet.length &&
            !isEnd(quiet.slice(Math.max(start, end - longestWord), end), quiet.slice(end, end + longestWord)))
            continue;
        const piece = quiet.slice(start, end);
        const from = start + (piece.length - piece.trimStart().length);
        const said = piece.trim();
        start = end;
        const words = said.match(word(said))?.length ?? 0;
        if (words > 0 && !aside.test(said))
            sentences.push({ start: from, end: from + said.length, ended: terminated.test(said), words });
    }
    return sentences;
}
/** A longer text is judged by its beginning: the segmenter's time grows with the square of the length. */
const longestText = 20_000;
const longestWord = 40;
const word = (0,plain_text/* patternFor */.u)(/[\p{L}\p{N}]+/gu);
const aside = /^\([^()]*\)[.!?]?$/;
const terminated = /[.!?…。！？]["'”’)\]*_]*$/u;
/** The text, equally long, without the marks that end no sentence: in code, parentheses and quotes, and at line ends. */
function quietened(text, code) {
    const characters = text.split('');
    const hush = (from, to) => {
        for (let at = from; at < to; at++)
            if (/[.!?…()"“”]/.test(characters[at] ?? ''))
                characters[at] = ',';
    };
    // A capital letter, since code may begin a sentence.
    for (const [from, to] of code)
        characters.fill('X', from, to);
    characters.forEach((character, at) => {
        if (/\s/.test(character))
            characters[at] = ' ';
    });
    for (const [from, to] of pairs(characters, '(', ')'))
        hush(from + 1, to);
    // The mark before the closing quote may end the sentence around it.
    for (const [from, to] of [...pairs(characters, '“', '”'), ...pairs(characters, '"', '"')])
        hush(from + 1, to - 1);
    return characters.join('');
}
/** The outermost pairs of two signs; an opening one that is never closed, or far away, opens nothing. */
function pairs(characters, open, close) {
    const found = [];
    const waiting = [];
    characters.forEach((character, at) => {
        const opened = waiting.at(-1);
        if (character === close && opened !== undefined) {
            waiting.pop();
            if (at - opened <= farthest)
                found.push([opened, at]);
        }
        else if (character === open)
            waiting.push(at);
    });
    return found;
}
/** Characters between two quotes or parentheses that belong together. */
const farthest = 600;
/** A sentence ends with `before`, if `after` begins the next one. */
function isEnd(before, after) {
    // A question mark inside an address parts nothing.
    if (!/[\s。！？]$/.test(before))
        return false;
    const last = (0,document_found/* firstOf */.Ku)(/[^\s("'“‘[]*$/, before.trimEnd()).toLowerCase();
    if (perhaps.has(last))
        return sentences_opener.test(after);
    if (never.has(last))
        return false;
    if (last === 'no.')
        return !/^\d/.test(after);
    // Initials, `U.S.`, `a.m.`, and words left out.
    if (/^(?:\p{L}\.)+$/u.test(last) || /(?:\.{2,}|…)$/.test(last))
        return sentences_opener.test(after);
    return true;
}

;// CONCATENATED MODULE: ./build/src/document/remarks.js

/** Says of a thing that it is still to come. */
const notYet = /\b(?:(?:does|do|is|are|has|have)\s*(?:not|n['’]t)\s+(?:\w+\s+)?yet|(?:doesn|don|isn|aren|hasn|haven)['’]?t\s+(?:\w+\s+){0,2}yet|not\s+(?:\w+\s+){0,3}yet|not\s+yet|yet\s+to\s+(?:be|come)|(?:to|will)\s+(?:be\s+)?(?:come|created?|written|added|built|placed|put|introduced|implemented|extracted|live|moved?|follow)|planned|proposed|upcoming|in\s+the\s+making|does\s+not\s+exist|doesn['’]?t\s+exist|not\s+written|TODO|TBD)\b/i;
/** Says of a thing that it is in another repository; a repository may also be a pattern of code. */
const elsewhere = /\b(?:repos?|repository|repositories|monorepo)\b(?!\s+(?:pattern|layer|class|interface|object|module))/i;
const here = /\b(?:this|the\s+same|our|same)\s+(?:git\s+|mono-?)?repo(?:sitory)?\b/i;
const known = new WeakMap();
function read(flat) {
    const made = known.get(flat) ?? { prose: proseOf(flat), sentences: sentencesOf(flat.text, flat.code) };
    known.set(flat, made);
    return made;
}
/** Reads the sentence around a place of a text, with the remark in parentheses behind it. */
function remarkAt(flat, at) {
    const { prose, sentences } = read(flat);
    const next = sentences.findIndex(({ start }) => start > at);
    const own = sentences[next < 0 ? sentences.length - 1 : next - 1];
    const said = prose.slice(own?.start ?? 0, next < 0 ? undefined : sentences[next]?.start);
    return { notYet: notYet.test(said), elsewhere: speaksOfElsewhere(said) };
}
/** The text says of what it names that it is in another repository. */
function saysElsewhere(flat) {
    return speaksOfElsewhere(proseOf(flat));
}
function speaksOfElsewhere(said) {
    return elsewhere.test(said) && !here.test(said);
}
/** The text, equally long, without what stands in code: `src/repository.ts` says nothing. */
function proseOf({ text, code }) {
    const characters = text.split('');
    for (const [from, to] of code)
        characters.fill('x', from, to);
    return characters.join('');
}

;// CONCATENATED MODULE: ./build/src/document/spans.js
/** Tells whether an offset stands in one of many spans, in the time of a search. */
function coverOf(spans) {
    const merged = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return (offset) => {
        let low = 0;
        let high = merged.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((merged[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset < (merged[low - 1]?.end ?? -1);
    };
}

;// CONCATENATED MODULE: ./build/src/rules/existing-link.js









/**
 * "What feeds it and what it feeds, as links to their documents": a link is only as good as the place it leads to. Relative
 * links, images and definitions must lead to a file, a folder or a heading that is there on this side of the change, as
 * GitHub finds them. Addresses of other sites are not followed. Under Related workflows, the name of a Markdown file
 * counts as a link.
 *
 * @example fails
 * ## 30. Neighbours
 *
 * - **Related workflows:** [Invoices](invoice-export.md)
 *
 * @example passes
 * ## 30. Neighbours
 *
 * - **Related workflows:** [Invoices](invoice-sync.md), see [Operations](../OPERATIONS.md#invoices)
 */
/* harmony default export */ const existing_link = (defineRule({
    id: 'existing-link',
    severity: 'warning',
    variants: { elsewhere: 'notice' },
    options: { related: ['Related workflows'] },
    description: 'a link to a file, folder or heading that is not there',
    looksAround: true,
    check(context) {
        const { document, binding, repository, options, report } = context;
        const links = linksOf(document);
        const isLeftover = coverOf(binding.leftovers);
        for (const link of links) {
            const dead = isLeftover(link.start) ? null : whyDead(link.url, document, repository);
            if (dead === null)
                continue;
            const { start, end } = link.address ?? link;
            report({
                reason: `${link.image ? 'Image' : 'Link'} ${(0,src_reason/* quoted */.TL)(link.url)} ${dead.why}`,
                at: document.range(start, end),
                ...binding.at(link.start),
                args: [link.url],
                expected: link.address === null || dead.better === undefined ? [] : [dead.better],
                ...(dead.elsewhere === true && { variant: 'elsewhere' }),
            });
        }
        if (repository === null)
            return;
        const isSilent = coverOf([...links, ...binding.leftovers]);
        for (const { name, start, end, dead } of options.related.flatMap((label) => deadNames(context, repository, label, isSilent)))
            report({
                reason: `Name ${(0,src_reason/* quoted */.TL)(name)} ${dead.why}`,
                at: document.range(start, end),
                ...binding.at(start),
                args: [name],
                expected: dead.better === undefined ? [] : [dead.better],
            });
    },
}));
/** The name of a Markdown file, perhaps with folders; behind a slash it is a part of an address. */
const fileName = /(?<![\p{L}\p{N}_./%@:-])(?:\.{0,2}\/)?[\p{L}\p{N}_][\p{L}\p{N}_./-]{0,200}\.md(?![\p{L}\p{N}_/-])/giu;
/** Names of documents under a label that are no links and lead nowhere. */
function deadNames({ path, binding }, repository, label, isSilent) {
    const named = labelledField(binding, label);
    const blocks = (named?.field.value ?? []).filter(({ kind }) => !['code', 'comment', 'html'].includes(kind));
    return blocks.flatMap(({ full }) => [...full.text.matchAll(fileName)].flatMap(({ 0: name, index }) => {
        const start = (0,document_place/* offsetAt */.HA)(full, index);
        if (isSilent(start))
            return [];
        const destination = (0,document_destination/* readDestination */.FD)(name, path);
        if (destination.kind !== 'inside' || repository.has(destination.path))
            return [];
        const found = repository.find(name.replace(/^[./]+/, ''));
        const remark = remarkAt(full, index);
        const end = (0,document_place/* offsetAt */.HA)(full, index + name.length - 1) + 1;
        if (found?.isGone === false || remark.notYet || remark.elsewhere)
            return [];
        return [{ name, start, end, dead: missing(name, found?.path ?? destination.path, path, repository) }];
    }));
}

;// CONCATENATED MODULE: ./build/src/document/cited-path.js

/** No path that a person writes down is longer. */
const longest = 200;
/** Of commands, addresses, placeholders, expressions: of no path. */
const foreign = /[\s<>$|&;"'`=~^%\\!]|\/\/|\{\{|^@/;
const position = /^([^:#]*\.[A-Za-z][A-Za-z\d]{0,9})[:#].*$/s;
const brace = /\{[^{}]*\}/g;
/** A folder may be in parentheses, as routers have it. */
const grouped = /(^|\/)\([\w-]+\)(?=\/)/g;
/**
 * Reads what stands in a code span as a path, if it has the form of one: `src/jobs/x.ts`, `src/jobs/`, `src/jobs/*.ts`,
 * `x/y.ts:42`, `x/y.py::test_z`. Whether there is such a path, or ever was, is another question.
 */
function readCitedPath(code) {
    const start = code.length - code.trimStart().length;
    const text = code.trim();
    if (text.length > longest || foreign.test(text))
        return null;
    const bare = position.exec(text)?.[1] ?? text;
    if (/[:#]/.test(bare))
        return null;
    // `{id}` stands for something else, `{a,b}` for both.
    if ((0,document_found/* allOf */.bn)(brace, bare).some((each) => !each.includes(',')))
        return null;
    const plain = bare.replace(brace, '').replace(grouped, '$1x');
    if (/[(){},]/.test(plain) || !bare.includes('/'))
        return null;
    const before = (0,document_found/* firstOf */.Ku)(/^(?:\.?\/)*/, bare).length;
    const behind = (0,document_found/* firstOf */.Ku)(/\/(?:\.{3}|…)?$/, bare.slice(before)).length;
    const path = bare.slice(before, bare.length - behind).replace(/(^|\/)(?:\.{3}|…)(?=\/)/g, '$1**');
    const segments = path.split('/');
    if (segments.some((each) => each === '' || each === '.') || segments.every((each) => /^[\d.*?-]*$/.test(each)))
        return null;
    return {
        path,
        start: start + before,
        end: start + bare.length - behind,
        rooted: bare.startsWith('/'),
        folder: behind > 0,
        ending: behind > 0 ? null : (/\.([A-Za-z][A-Za-z\d]{0,9})$/.exec(segments.at(-1) ?? '')?.[1]?.toLowerCase() ?? null),
    };
}
/** First parts of media types. */
const media = new Set(['application', 'audio', 'font', 'image', 'message', 'model', 'multipart', 'text', 'video']);
/** Endings of what lies in stores and exports as often as in a repository. */
const data = new Set('csv tsv json jsonl ndjson parquet avro xml xlsx pdf zip gz tar txt log png jpg'.split(' '));
/** Whether what has the form of a path is one, surely: not a route, a package, a host, a media type or a key of a store. */
function isSurelyPath({ path, rooted, folder, ending }, hasFolder) {
    const parts = path.split('/');
    const [first = ''] = parts;
    if (first === '..')
        return false;
    // A route may begin like a folder of code; without an ending the path must lead up to its last name.
    if (hasFolder(first))
        return ending !== null || (!rooted && (folder || hasFolder(parts.slice(0, -1).join('/'))));
    if (rooted || media.has(first) || /^[^.*]+\./.test(first))
        return false;
    if (folder)
        return parts.length > 1;
    // `owner/name.js` is a repository as often as a file.
    return ending !== null && !data.has(ending) && (ending !== 'js' || parts.length > 2);
}

// EXTERNAL MODULE: ./build/src/document/document.js + 1 modules
var document_document = __webpack_require__(1402);
;// CONCATENATED MODULE: ./build/src/bind/cited-paths.js






/** Every path that a document cites in code, in its order; not in links, in fences, nor in left-over template text. */
function citationsOf(document, binding) {
    const isSilent = coverOf([...linksOf(document), ...binding.leftovers]);
    const blocks = [
        ...document.preamble,
        ...document.sections.flatMap((section) => [(0,document_document/* headingBlock */.OT)(section), ...section.blocks]),
    ];
    return blocks
        .filter(({ kind }) => kind !== 'code' && kind !== 'comment' && kind !== 'html')
        .flatMap(({ full }) => full.code.flatMap(([from, to]) => {
        const cited = readCitedPath(full.text.slice(from, to));
        if (cited === null)
            return [];
        const { start, end } = (0,document_place/* spanAt */.i6)(full, from + cited.start, from + cited.end);
        if (isSilent(start))
            return [];
        return [{ ...cited, start, end, field: binding.at(start).field, remark: () => remarkAt(full, from) }];
    }));
}
/** Labels under which a line without a path of its own says that the code is in another repository. */
function distantFields(binding, labels, hasFolder) {
    const citesPath = ({ full }) => full.code.some(([from, to]) => {
        const cited = readCitedPath(full.text.slice(from, to));
        return cited !== null && isSurelyPath(cited, hasFolder);
    });
    const fields = binding.bound.flatMap((bound) => bound.fields.groups.flatMap((group) => group.fields));
    const distant = fields.filter(({ schema, value }) => labels.has(schema.key) &&
        value.some((block) => speaksForAll(block) && saysElsewhere(block.full) && !citesPath(block)));
    return new Set(distant.map(({ schema }) => schema.label));
}
/** "Integrations: in the … repository" speaks of that alone; "Repository: …" of everything around it. */
function speaksForAll({ label }) {
    return label === null || /\brepo/i.test(label.text);
}

// EXTERNAL MODULE: ./build/src/bind/watched-value.js
var watched_value = __webpack_require__(7683);
;// CONCATENATED MODULE: ./build/src/rules/existing-path.js






/**
 * "Paths from the root of the repository. A refactoring that moves the code moves these lines too." The paths in code
 * under Code locations, Where tests live and Runbook references are in the repository, on this side of the change. A path that the
 * change itself takes away is named wherever a document cites it, also where the change touched no document at all. A
 * file, a folder, a glob, a line or a symbol in a file: each is known by its form. Routes, packages and addresses are no
 * paths. Where most of the code lives in another repository, one message says so.
 *
 * @example fails
 * ## 31. Code
 *
 * - **Code locations:** `src/jobs/sync-invoice.ts`
 *
 * @example passes
 * ## 31. Code
 *
 * - **Code locations:** `src/jobs/sync-invoices.ts:12`, `src/api/`; entry point `POST /api/v1/invoices`
 */
/* harmony default export */ const existing_path = (defineRule({
    id: 'existing-path',
    severity: 'notice',
    variants: { live: 'warning' },
    options: { fields: ['Code locations', 'Where tests live', 'Runbook references'] },
    description: 'a path of code, tests or runbook that is not in the repository',
    looksAround: true,
    check({ document, binding, conventions, options, repository, report }) {
        if (repository === null)
            return;
        const labels = new Set(options.fields.map(words/* labelKey */.kJ));
        const hasFolder = (path) => repository.hasFolder(path);
        const isAtHome = ({ path }) => hasFolder(path.split('/')[0] ?? '');
        const citations = citationsOf(document, binding);
        const expected = new Set(citations.filter((each) => each.field !== null && labels.has((0,words/* labelKey */.kJ)(each.field)) && isSurelyPath(each, hasFolder)));
        const distant = distantFields(binding, labels, hasFolder);
        const missing = citations
            .flatMap((each) => asMissing(each, expected.has(each), repository))
            .filter(({ cited, gone }) => gone !== null || !(distant.has(cited.field) || cited.remark().elsewhere));
        const none = missing.length === expected.size && missing.every(({ gone }) => gone === null);
        const strange = new Set(missing.filter(({ cited, gone }) => gone === null && (none || !isAtHome(cited))));
        const count = new Set([...strange].map(({ cited }) => cited.path)).size;
        const [first] = strange;
        const apart = count >= fewest && first !== undefined;
        if (apart)
            report({
                reason: `${count} paths cited here are not in this repository; the first is ${(0,src_reason/* quoted */.TL)(first.cited.path)}. If the code lives in another repository, say so next to the paths.`,
                at: document.range(first.cited.start, first.cited.end),
                ...binding.at(first.cited.start),
                args: ['elsewhere'],
            });
        const status = (0,watched_value/* listedAnswer */.i)(binding, conventions.watched.status);
        const live = status !== null && conventions.watched.approveInto.some((each) => (0,words/* fold */.AU)(each) === (0,words/* fold */.AU)(status));
        for (const each of missing) {
            if (apart && strange.has(each))
                continue;
            const { cited, gone } = each;
            // Where the code is elsewhere, the rest may be too.
            const certain = gone !== null || (!apart && isAtHome(cited) && !cited.remark().notYet);
            report({
                ...messageOf(each, repository),
                at: document.range(cited.start, cited.end),
                ...binding.at(cited.start),
                args: [cited.path],
                ...(live && certain && { variant: 'live' }),
            });
        }
    },
}));
/** So many paths that are all not there are the code of another repository. */
const fewest = 3;
/** Where nothing says that a path is meant, only the very path that went away is one. */
function asMissing(cited, expected, repository) {
    const found = expected || isPattern(cited) || repository.isGone(cited.path) ? repository.find(cited.path) : null;
    if (found?.isGone === true && (expected || found.path === cited.path))
        return [{ cited, gone: found.path }];
    return expected && found === null ? [{ cited, gone: null }] : [];
}
function isPattern({ path }) {
    return /[*?[{]/.test(path);
}
function messageOf({ cited, gone }, repository) {
    const { path } = cited;
    if (isPattern(cited)) {
        const past = gone === null ? '' : ' any more: this change took the last one away';
        return { reason: `No file matches ${(0,src_reason/* quoted */.TL)(path)}${past}.` };
    }
    if (gone === null) {
        if (cited.remark().notYet)
            return { reason: `${(0,src_reason/* quoted */.TL)(path)} is not in the repository yet.` };
        const near = repository.nearest(path);
        const hint = near === null ? 'Correct the path, or take it out.' : `Did you mean ${(0,src_reason/* quoted */.TL)(near)}?`;
        return { reason: `${(0,src_reason/* quoted */.TL)(path)} is not in the repository. ${hint}` };
    }
    const moved = repository.movedTo(gone);
    if (moved === null)
        return {
            reason: `${(0,src_reason/* quoted */.TL)(path)} is gone: this change removed it. Take it out here, or name what replaces it.`,
        };
    // Who left out leading folders leaves them out again, where they are the same.
    const lead = gone.endsWith(path) ? gone.slice(0, gone.length - path.length) : null;
    if (lead === null || !moved.startsWith(lead))
        return { reason: `${(0,src_reason/* quoted */.TL)(path)} is gone: this change moved it to ${(0,src_reason/* quoted */.TL)(moved)}.` };
    const better = moved.slice(lead.length);
    return { reason: `${(0,src_reason/* quoted */.TL)(path)} is gone: this change moved it to ${(0,src_reason/* quoted */.TL)(better)}.`, expected: [better] };
}

;// CONCATENATED MODULE: ./build/src/rules/explain-not-applicable.js







/**
 * "What does not apply, answer with 'Not applicable for this workflow' plus the reason." The reason is what a reviewer
 * judges. `none` alone is a real answer in a field ("Side effects: none"), not for a whole section. A template that asks
 * for no reason gets none.
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
        const closed = new Set(context.conventions.fields.closed.map(words/* labelKey */.kJ));
        const asks = (own) => [...schema.nonAnswers, ...own].some((each) => each.withReason);
        for (const bound of binding.bound) {
            const wanted = asks(bound.schema.nonAnswers);
            const title = (0,src_reason/* quoted */.TL)(boundTitle(bound));
            if (!(0,answers/* hasFields */.s6)(bound.fields.groups)) {
                const isParent = schema.sections.some((each) => each.parent === bound.schema.id) &&
                    binding.children(bound.schema.id).length > 0;
                if (!isParent && wanted)
                    judge(context, bound.blocks, `Section ${title}`, { section: bound.schema.id, field: null, group: null }, true, bound.schema.nonAnswers);
                continue;
            }
            for (const group of bound.fields.groups) {
                if (group.fields.length === 0 && wanted)
                    judge(context, group.prose, `${(0,src_reason/* quoted */.TL)(group.title ?? '')} in ${title}`, { section: bound.schema.id, field: null, group: group.title }, true);
                for (const field of group.fields) {
                    // In a table there is no room for reasons; a closed list says itself what is wrong.
                    if (field.at.cell !== null || closed.has(field.schema.key) || !(wanted || asks(field.schema.nonAnswers)))
                        continue;
                    judge(context, field.value, `Field ${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} ${whereIn(bound)}`, {
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
        reason: `${what} says only ${(0,src_reason/* quoted */.TL)(said)}. Say why, in a few words.`,
        at: (0,document_document/* blockRange */.FL)(document, first),
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
    const rest = (0,document_found/* allOf */.bn)(/[\p{L}\p{N}]+/gu, said.slice(length));
    return rest.length < reasonWords;
}
function saidIn(binding, block) {
    return /[\p{L}\p{N}]/u.test(binding.said([block]));
}

// EXTERNAL MODULE: ./build/src/document/literal.js
var literal = __webpack_require__(5732);
// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/template/misspelt.js


/** Letters of other scripts that look like Latin ones, by the Latin letter. */
const alike = {
    a: 'аα',
    b: 'вβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еε',
    h: 'нһη',
    i: 'іι',
    j: 'ј',
    k: 'кκ',
    m: 'мμ',
    n: 'ν',
    o: 'оο',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    v: 'ѵ',
    w: 'ԝ',
    x: 'хχ',
    y: 'уγ',
};
const latin = new Map(Object.entries(alike).flatMap(([letter, others]) => [...others].map((other) => [other, letter])));
/** A shorter word is another word with every letter that changes. */
const misspelt_shortestTypo = 4;
const shortestTwoTypos = 8;
/** Fewer letters stand for too many words. */
const shortestAbbreviation = 3;
/**
 * The listed value that a text surely begins with, spelled in another way: letters mixed up (`Hight`, `Darft`), words cut
 * short or written out (`live (production)`, `in-dev`), letters of another script. `null` where a second value is as near,
 * where more words follow without a mark between, or where it could be a word of its own.
 */
function readMisspelt(text, listed) {
    const found = tokens(text);
    const first = found[0];
    if (first === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, first.start)))
        return null;
    const candidates = listed.flatMap((value) => (0,template_listed/* listedForms */.pX)(value, listed).map((form) => ({ value, words: tokens(form).map((token) => token.text), form })));
    const near = candidates
        .map((each) => ({ ...each, away: wordsAway(found, each.words) }))
        .filter((each) => each.away !== null)
        .toSorted((a, b) => (a.away ?? 0) - (b.away ?? 0) || a.words.length - b.words.length);
    const best = near[0];
    if (best === undefined || best.away === null)
        return null;
    const limit = best.away + 1;
    const isNear = ({ value, words }) => value !== best.value && (wordsAway(found, words, 1) ?? Number.POSITIVE_INFINITY) <= limit;
    if (candidates.some(isNear))
        return null;
    const span = spanOf(text, found.slice(0, best.words.length));
    return span === null ? null : { value: (0,template_listed/* shortName */.EU)(best.value, listed), ...span };
}
function tokens(text) {
    return [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)].map((match) => ({
        text: match[0]
            .normalize('NFKC')
            .replace(/\p{Cf}/gu, '')
            .toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** How far the first words are from a value's; `null`: they are other words. `slack`: so many letters more may differ. */
function wordsAway(said, value, slack = 0) {
    const pairs = value.map((word, index) => ({ word, own: said[index]?.text ?? '' }));
    const several = value.length > 1;
    let sum = 0;
    for (const { word, own } of pairs) {
        const away = wordAway(own, word, several, slack);
        if (away === null)
            return null;
        sum += away;
    }
    return sum;
}
function wordAway(own, word, several, slack) {
    if (own === word)
        return 0;
    if (own === '')
        return null;
    const plain = [...own].map((letter) => latin.get(letter) ?? letter).join('');
    if (plain === word)
        return 1;
    // A name cut short says enough only beside another word of the value.
    const short = Math.min(own.length, word.length);
    if (several && short >= shortestAbbreviation && (own.startsWith(word) || word.startsWith(own)))
        return 1;
    if (plain !== own || short < misspelt_shortestTypo || /\p{N}/u.test(own + word))
        return null;
    const most = (short >= shortestTwoTypos ? 2 : 1) + slack;
    const away = (0,mod/* distance */.Io)(own, word) - (isSwap(own, word) ? 1 : 0);
    return away <= most ? away : null;
}
/** Two neighbouring letters changed places. */
function isSwap(a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
/** From the first word to the last with its closing parenthesis, where nothing but what joins the words of a value stands between. */
function spanOf(text, words) {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const joined = words
        .slice(1)
        .every((word, index) => /^[ _()-]+$/.test(text.slice(words[index]?.end ?? 0, word.start)));
    const inside = text.slice(start, end);
    const open = inside.split('(').length > inside.split(')').length;
    const close = open ? /^\s*\)/.exec(text.slice(end)) : null;
    if (!joined || (open && close === null))
        return null;
    const last = end + (close?.[0].length ?? 0);
    return isRemark(text.slice(last)) ? { start, end: last } : null;
}
/** Nothing, or something that a mark parts from the value; a question is none. */
function isRemark(rest) {
    return /^\s*$|^\s*[.,;:]|^\s+(?:[-–—(]|→)|^\n/.test(rest) && !rest.includes('?');
}

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
    check({ document, binding, conventions, report }) {
        const closed = new Set(conventions.fields.closed.map(words/* labelKey */.kJ));
        const open = new Set(conventions.fields.open.map(words/* labelKey */.kJ));
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
                const reading = (0,template_listed/* readListed */.oF)(said, listed);
                const isOpen = open.has(key);
                if (reading.kind === 'listed' || (isOpen && (reading.kind === 'several' || isNoted(said))))
                    continue;
                const meant = reading.kind === 'none' ? misspeltIn(document, field, said, listed) : null;
                const at = meant ?? valueRange(field);
                const range = document.range(at.start, at.end);
                // What goes on below may be worth keeping. In an open list the author's own word may be the right one.
                const choices = isOpen || range.line !== range.endLine ? [] : listed;
                const reason = reasonFor({ said, label, listed, reading, isOpen, meant: meant?.value ?? null });
                report({
                    reason,
                    at: range,
                    section: schema.id,
                    field: label,
                    args: [reading.kind],
                    expected: meant === null ? choices : [meant.value],
                    note: meant === null ? wholeList(field.schema, reason) : null,
                    ...(isOpen && { variant: 'open' }),
                });
            }
        }
    },
}));
/** The template's own line with all values, where the reason has room for some of them only. */
function wholeList({ hint, listed }, reason) {
    if (hint === null || listed.every((value) => reason.includes((0,src_reason/* quoted */.TL)(value))))
        return null;
    // Values that the configuration lists are not those of the hint.
    return listed.every((value) => hint.includes(value)) ? hint : null;
}
function reasonFor({ said, label, listed, reading, isOpen, meant }) {
    const what = (0,src_reason/* quoted */.TL)(said);
    const field = (0,src_reason/* quoted */.TL)(`${label}:`);
    if (reading.kind === 'several')
        return (0,src_reason/* withList */.TR)(`${field} names several values: ${what}. Choose `, listed, '.', 'or');
    const closest = reading.kind === 'none' ? reading.closest : null;
    if (isOpen) {
        const start = `${what} is not one of the values for ${field}`;
        const advice = '. Choose the closest, or note that you propose a new one.';
        if (meant === null)
            return (0,src_reason/* withList */.TR)(`${start}: `, listed, advice);
        return `${start}. Write ${(0,src_reason/* quoted */.TL)(meant)}, or note that you propose a new one.`;
    }
    const start = `${what} is not a value of ${field}.${foreignLetters(said)}`;
    if (meant !== null)
        return `${start} Write ${(0,src_reason/* quoted */.TL)(meant)}.`;
    const hint = closest === null ? '' : ` Did you mean ${(0,src_reason/* quoted */.TL)(closest)}?`;
    return (0,src_reason/* withList */.TR)(`${start}${hint} Expected `, listed, '.', 'or');
}
/** Letters of another script that look like Latin ones make a value that reads right and is none. */
function foreignLetters(said) {
    const letters = /\p{Script=Latin}/u.test(said) ? (0,document_found/* allOf */.bn)(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, said) : [];
    if (letters.length === 0)
        return '';
    return ` Letters of another script only look alike: ${(0,src_reason/* quotedList */.p4)([...new Set(letters)], 'and', 12)}.`;
}
/** A proposal that says it is one: a remark in parentheses, or a few words beside the value. */
function isNoted(said) {
    return (/\([^)]{3,}\)/.test(said) ||
        /\b(propos|suggest|new category|none (of|fit)|closest|TODO)/i.test(said) ||
        (0,document_found/* allOf */.bn)(/\p{L}+/gu, said).length >= 6);
}
/** The stretch of the source that surely means a listed value: it stands there as a reader sees it, without marks inside. */
function misspeltIn(document, field, said, listed) {
    const block = field.value.find((each) => each.kind !== 'comment' && each.full.text !== '');
    const found = block === undefined ? null : readMisspelt(block.full.text, listed);
    if (block === undefined || found === null || !said.startsWith(block.full.text.slice(0, found.end)))
        return null;
    const place = (0,literal/* literal */.eu)(document.text, block.full, found.start, found.end);
    return place === null ? null : { value: found.value, ...place };
}
function valueRange(field) {
    const first = field.value.find((block) => block.kind !== 'comment' && block.full.text !== '') ?? field.at;
    return (0,literal/* withWholeMarks */.AS)(first.node, (0,document_place/* spanOf */.ee)(first.full));
}

// EXTERNAL MODULE: ./build/src/bind/tables.js
var tables = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/src/bind/handlings.js



/** The groups of fields of a section, each with what it is called. */
function readHandlings(binding, bound) {
    const groups = bound.fields.groups.filter((group) => group.fields.length > 0);
    const owner = new Map();
    for (const group of groups) {
        for (const field of group.fields) {
            for (const block of [field.at, ...field.value])
                owner.set((0,document_place/* startOfText */.h_)(block.full), group);
        }
    }
    const above = new Map();
    let waiting = [];
    for (const block of bound.blocks) {
        const group = owner.get((0,document_place/* startOfText */.h_)(block.full));
        if (group === undefined && block.cell === null)
            waiting.push(block);
        if (group === undefined)
            continue;
        if (!above.has(group))
            above.set(group, waiting);
        waiting = [];
    }
    const unlabelled = unlabelledCells(bound, groups);
    const named = groups.flatMap((group) => {
        const [first] = group.fields;
        if (first === undefined)
            return [];
        const lead = binding.said(above.get(group) ?? []);
        const title = group.row ? (unlabelled.get(group) ?? '') : group.title;
        return [
            { name: title ?? lead, rest: title === null ? '' : lead.replace(title, ''), at: first.at, value: first.value },
        ];
    });
    return { groups: named, around: named.map(({ rest }) => rest).join('\n'), behind: binding.said(waiting) };
}
/** What the row of each group says outside of the template's columns: "F2", "Bad payload". */
function unlabelledCells(bound, groups) {
    const byCell = new Map(groups.flatMap((group) => group.fields.map(({ at }) => [at, group])));
    return new Map((0,tables/* rowsOf */.RO)(bound.blocks).flatMap((row) => {
        const group = row.map((cell) => byCell.get(cell)).find((each) => each !== undefined);
        const free = row.filter((cell) => !byCell.has(cell)).map(({ full }) => full.text);
        return group === undefined ? [] : [[group, free.join(' ')]];
    }));
}
/** The numbers with this prefix that a name speaks of: "F2/F3", "F1–F4", "1, 3 and 5". */
function idsIn(name, prefix) {
    const ids = new Set();
    const letters = prefix === '' ? name.replace(/^\W*(?:failure|scenario|case|error|fehler|fall)\b/i, '') : name;
    const head = prefix === '' ? (0,document_found/* firstOf */.Ku)(/^[\s#.,&/+–—\d-]*/, letters.replace(/\b(?:and|und)\b/gi, ',')) : letters;
    let last = null;
    for (const match of head.matchAll(/([a-z]{0,3})[-_ ]?(\d{1,2})(?![\d\p{L}])/giu)) {
        const [whole, own = '', digits = ''] = match;
        const between = last === null ? '' : head.slice(last.end, match.index + whole.length - digits.length);
        const isRange = /^\s*(?:[–—-]|\.\.+|to)\s*[a-z]{0,3}[-_ ]?$/i.test(between);
        if (own.toLowerCase() !== prefix && !(isRange && own === ''))
            continue;
        const number = Number(digits);
        for (let each = isRange && last !== null ? last.number : number; each <= number; each++)
            ids.add(each);
        last = { number, end: match.index + whole.length };
    }
    return ids;
}

// EXTERNAL MODULE: ./build/src/document/todo-words.js
var todo_words = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/src/bind/scenarios.js





/** The failures that a section enumerates: as headings, list items, rows of a table or numbered lines; `null` where it tells them in prose. */
function readScenarios(document, binding, bound) {
    const blocks = bound.blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'quote' && kind !== 'html');
    const parts = partsOf(blocks);
    if (parts === null)
        return null;
    const numbers = itemNumbers(document);
    const found = parts
        .filter(({ first, all }) => first.text !== '' && !(0,todo_words/* isBareTodo */.X)(first.text) && !/\b(?:TODO|TBD|FIXME)\b/.test(all))
        .map(({ block, first, all, number }) => {
        const text = first.text.replace(/[.;,\s]+$/, '');
        const ordinal = numbers.get((0,document_place/* startOf */.GH)(block.node));
        const written = idOf(number ?? first.text);
        return {
            text,
            all,
            ...(0,document_place/* spanAt */.i6)(block.full, first.at, first.at + text.length),
            id: written ?? (ordinal === undefined ? null : { prefix: '', number: ordinal }),
            leftover: binding.leftovers.some((each) => each.whole && each.block === block),
        };
    });
    const prefixes = new Set(found.map(({ id }) => id?.prefix));
    const numbersGiven = new Set(found.map(({ id }) => id?.number));
    const isNumbered = prefixes.size === 1 && numbersGiven.size === found.length;
    return isNumbered ? found : found.map((each) => ({ ...each, id: null }));
}
function partsOf(blocks) {
    const has = (kind) => blocks.some((block) => block.kind === kind);
    const isItem = (block) => block.level > 0 && block.kind === 'text';
    if (has('heading')) {
        // Headings may only sort the items below them.
        const plainItems = blocks.some((block) => isItem(block) && block.itemStart && block.label === null);
        return has('cell') || plainItems ? null : scenarios_grouped(blocks, (block) => block.kind === 'heading');
    }
    if (has('cell'))
        return blocks.some(isItem) ? null : rows(blocks);
    if (!blocks.some(isItem))
        return lines(blocks);
    const isSort = (block) => block.level === 1 && block.hasNested && /[:：]$/.test(block.full.text);
    const sorted = blocks.some(isSort);
    return scenarios_grouped(blocks.filter((block) => block.level > 0 && !isSort(block)), (block) => block.itemStart && (block.level === 1 || (sorted && block.level === 2)));
}
/** Each block that begins a part, with what stands below it. */
function scenarios_grouped(blocks, begins) {
    const starts = [...blocks.keys()].filter((at) => blocks[at] !== undefined && begins(blocks[at]));
    return starts.flatMap((at, index) => {
        const block = blocks[at];
        const own = blocks.slice(at, starts[index + 1]);
        return block === undefined
            ? []
            : [{ block, first: { text: block.full.text, at: 0 }, all: own.map((each) => each.full.text).join('\n') }];
    });
}
/** A table that says how each failure is handled is no plain enumeration. */
const handlingColumn = /detect|response|respond|handling|handled|mitigat|action|reaction|recover|remedy|what we do/i;
const idColumn = /^\W*(?:(?:no|nr|id|key|num(?:ber)?)\W*)?$/i;
function rows(blocks) {
    const cells = blocks.filter(({ cell }) => cell !== null);
    const table = cells[0]?.cell?.table;
    const header = cells.filter(({ cell }) => cell?.row === 0);
    if (cells.some(({ cell }) => cell?.table !== table) || header.some(({ full }) => handlingColumn.test(full.text)))
        return null;
    const naming = header.find(({ full }) => !idColumn.test(full.text))?.cell?.column ?? 0;
    const numbering = header.find(({ full }) => idColumn.test(full.text))?.cell?.column;
    return (0,tables/* rowsOf */.RO)(cells.filter(({ cell }) => cell?.row !== 0)).flatMap((row) => {
        const block = row.find(({ cell }) => cell?.column === naming);
        const number = row.find(({ cell }) => cell?.column === numbering)?.full.text;
        if (block === undefined)
            return [];
        const all = row.map((each) => each.full.text).join('\n');
        return [{ block, first: { text: block.full.text, at: 0 }, all, ...(number !== undefined && { number }) }];
    });
}
/** "F1: …" on lines of their own. */
function lines(blocks) {
    const parts = blocks.flatMap((block) => {
        let at = 0;
        return block.full.text.split('\n').flatMap((text) => {
            const first = { text, at };
            at += text.length + 1;
            return idOf(text) === null ? [] : [{ block, first, all: text }];
        });
    });
    return parts.length > 1 ? parts : null;
}
const idPattern = /^\W*(?:(?:failure|scenario|case|error|fehler|fall)\s*)?([a-z]{0,3})[-_ ]?(\d{1,2})(?=$|[\s.:)–—-])/i;
function idOf(text) {
    const match = idPattern.exec(text);
    return match?.[2] === undefined ? null : { prefix: (match[1] ?? '').toLowerCase(), number: Number(match[2]) };
}
/** Numbers of the items of ordered lists, by the offset of their first block. */
const itemNumbers = (0,memo/* memoOf */.Q)((document) => {
    const numbers = new Map();
    (0,walk/* walk */.G)(document.root, (list) => {
        if (list.type !== 'list' || list.ordered !== true)
            return;
        for (const [index, item] of list.children.entries()) {
            const [first] = item.children;
            if (first !== undefined)
                numbers.set((0,document_place/* startOf */.GH)(first), (list.start ?? 1) + index);
        }
    });
    return numbers;
});

;// CONCATENATED MODULE: ./build/src/document/failure-words.js




/** Beginnings of words by the way of failing they speak of. */
const modes = {
    down: 'unavail unreach down outage offline slow slower timeout timed latenc lag hang unrespons 5xx 500 502 503 504 2xx network dns disconnect',
    limit: 'limit limiting limited throttl quota 429',
    invalid: 'invalid malform broken bad corrupt partial incomplet unread parse parsing schema valid wrong garbl unsupport unknown mapped 4xx 400 422 format',
    again: 'duplic twice again repeat replay redeliv already double dedup idempot same',
    conflict: 'conflict concur race version stale outdat simult overlap lock locked supersed outoforder older late collid meanwhile 409 412',
    crash: 'crash excepti kill killed oom memory restart bug internal dies died abort panic interr half middle',
    access: 'auth signature sign token credent permission forbid unauth expir certif secret login 401 403',
    gone: 'missing absent empty gone delet without lack unresol notfound 404 410 nothing',
    refused: 'bounce undeliv reject refus declin denied deny',
    space: 'full disk capacity overflow backlog large size big long longer',
};
const modeWords = Object.entries(modes).flatMap(([mode, beginnings]) => beginnings.split(' ').map((beginning) => [beginning, mode]));
/** Shorter beginnings are whole words: "bad" is not "badge". */
const shortestBeginning = 5;
const things = failure_words_listOf('api app batch body call case client code consumer customer data database db detail entry event external field file handler ' +
    'input item job lookup mail message object output page payload process provider queue record request response result row run ' +
    'schedule script send server service source step system table target task trigger update upload user value webhook worker write');
const stopWords = failure_words_listOf('a about after all an and any answer are arrive as at back be because been before below but by can cannot come could do does ' +
    'during each either error fail failure failed few for from get give given goe had happen has have having how if in into is it ' +
    'its itself just like make may more most never no nobody none not occur of off on once one only or other our out over own per ' +
    'perform possible problem receive return scenario so some somebody something still such than that the their them then ' +
    'there these they this those through time to too two under until up upon use was we were what when where whether which while ' +
    'who will with within would yet you http status code issue handling handle mode share');
const modeOf = (0,memo/* memo */.p)(4_000, (word) => {
    const isIt = (start) => (start.length < shortestBeginning ? word === start : word.startsWith(start));
    return modeWords.find(([start]) => isIt(start))?.[1] ?? null;
});
const failure_words_wordPattern = (0,plain_text/* patternFor */.u)(/[\p{L}\p{N}]+/gu);
/** Reads what tells a failure, or the handling of one, from others. */
function failureWords(text) {
    const telling = new Set();
    const about = new Set();
    const ways = new Set();
    const plain = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/not found/g, ' notfound ')
        .replace(/out[ -]of[ -]order/g, ' outoforder ')
        .replace(/\btime[ds]? out|\btime-out/g, ' timeout ');
    for (const word of (0,document_found/* allOf */.bn)(failure_words_wordPattern(plain), plain)) {
        const one = singular(word);
        const mode = modeOf(one);
        if (mode !== null)
            ways.add(mode);
        else if (things.has(one))
            about.add(one);
        else if (!stopWords.has(one) && one.length > 1 && !/^\d+$/.test(one))
            telling.add(stem(one));
    }
    return { telling, things: about, modes: ways };
}
/** How much two texts have in common: a telling word counts most. From `alike` on they speak of one failure. */
function sharedFailure(a, b) {
    return shared(a.telling, b.telling) + 0.6 * shared(a.modes, b.modes) + 0.3 * shared(a.things, b.things);
}
/** Less in common is a coincidence. */
const failure_words_alike = 0.6;
function shared(a, b) {
    return [...a].filter((word) => b.has(word)).length;
}
/** Without the endings that a verb or a noun takes, as long as enough is left. */
function stem(word) {
    const short = word.replace(/(?:ation|ment|able|ing|ion|ed|er|en|al|e|y)$/, '');
    return short.length >= 4 ? short : word;
}
function failure_words_listOf(words) {
    return new Set(words.split(' ').map(singular));
}

;// CONCATENATED MODULE: ./build/src/bind/unhandled.js



/** Words that let a group stand for more than it names. */
const everything = (0,plain_text/* patternFor */.u)(/\b(?:all|any|every|each|others?|else|everything|anything|whatever|default|remaining|rest|generic|general|common|unexpected|otherwise|always|alle[nrs]?|jede[nrs]?|sonst\p{L}*|übrige\p{L}*|andere[nrs]?)(?!\p{L})/iu);
/** It says itself what happens, or that nothing does. */
const selfHandled = /→|=>|->|\b(?:un)?handled\b|\bno handling\b|\bnot (?:yet )?(?:covered|caught|implemented)\b|\bretr(?:y|ies|ied)\b|\bfalls? ?back\b|\bdlq\b|\bdead[- ]letter|\bskipped\b|\bdropped\b|\bignored?s?\b|\balert|\bescalat|\brolled back\b|\bmanual|\bby hand\b|\baccepted risk\b|\bwe accept\b|\bout of scope\b|\bby design\b|\btolerated?\b|\bsee\s|\bbehandelt\b/iu;
function isSelfHandled({ all }) {
    return selfHandled.test(all);
}
/** Something that tells the scenario from others stands in the text; where it has no such words, its way of failing. */
function isMentioned(scenario, there) {
    const own = failureWords(scenario.text);
    if (own.telling.size > 0 && shared(own.telling, there.telling) > 0)
        return true;
    return own.telling.size === 0 && (own.modes.size === 0 || shared(own.modes, there.modes) > 0);
}
/**
 * The scenarios that none of several handlings is about. Only what is sure: their numbers are left out, or every
 * handling is about another scenario and nothing that tells them from others stands anywhere in the section.
 *
 * @param said everything the section of the handlings says
 */
function unhandled(scenarios, { groups, around, behind }, said) {
    const rest = around + behind;
    if (groups.some(({ name }) => name === '' || everything(name).test(name)) || everything(rest).test(rest))
        return [];
    const there = failureWords(said);
    const names = groups.map(({ name }) => failureWords(name));
    const prefix = scenarios[0]?.id?.prefix ?? null;
    const ids = prefix === null ? [] : groups.map(({ name }) => idsIn(name, prefix));
    if (prefix !== null && ids.every((each) => each.size > 0)) {
        const mentioned = prefix === '' ? [] : [idsIn(said, prefix)];
        const left = scenarios.filter((scenario) => {
            const number = scenario.id?.number ?? 0;
            return ![...ids, ...mentioned].some((each) => each.has(number)) && !isSelfHandled(scenario);
        });
        if (prefix !== '' || names.every(({ telling }) => telling.size === 0))
            return left;
        // Bare numbers count the failures, or only the groups themselves: their words tell.
        const isTheirs = names.every((name, at) => scenarios.some(({ id, text }) => ids[at]?.has(id?.number ?? 0) && sharedFailure(failureWords(text), name) >= failure_words_alike));
        return isTheirs ? left.filter((scenario) => !isMentioned(scenario, there)) : [];
    }
    // A last sentence may be about any of them.
    if (groups.length >= scenarios.length || behind !== '')
        return [];
    const own = scenarios.map((each) => failureWords(each.text));
    // Each group belongs to the scenario it has most in common with; where one belongs to none, it may be anyone's.
    const owners = names.map((name) => {
        const scores = own.map((each) => sharedFailure(each, name));
        const best = Math.max(...scores);
        return best < failure_words_alike ? [] : own.filter((_, at) => scores[at] === best);
    });
    if (owners.some((each) => each.length === 0))
        return [];
    return scenarios.filter((scenario, at) => {
        const words = own[at];
        if (words === undefined || scenario.leftover || isSelfHandled(scenario) || isMentioned(scenario, there))
            return false;
        return !names.some((name, index) => {
            const others = owners[index] ?? [];
            return others.includes(words) || isCovered(words, name, others);
        });
    });
}
/** A group covers a failure as well that it shares a telling word with, or a way of failing that its own failure does not have. */
function isCovered(scenario, name, others) {
    if (shared(scenario.telling, name.telling) > 0)
        return true;
    return [...name.modes].some((mode) => scenario.modes.has(mode) && (name.telling.size === 0 || !others.some(({ modes }) => modes.has(mode))));
}
/**
 * The scenarios that one handling for all of them says nothing of. It may be meant for all, so that it takes two.
 *
 * @param detection what its first field says
 */
function unmentioned(scenarios, detection, said) {
    // "return code, comparison of sums, unique index": one for each.
    if (everything(said).test(said) || detection.split(/[,;\n]/).length >= scenarios.length - 1)
        return [];
    const there = failureWords(said);
    const left = scenarios.filter((each) => !isSelfHandled(each) && isForeign(each, there));
    return left.length > 1 ? left : [];
}
/** Neither what fails nor the way it fails stands in the text. */
function isForeign(scenario, there) {
    const own = failureWords(scenario.text);
    if (own.telling.size + own.modes.size === 0)
        return false;
    return shared(own.telling, there.telling) + shared(own.modes, there.modes) === 0;
}

;// CONCATENATED MODULE: ./build/src/rules/handled-failures.js









/**
 * "Put your own failures in place of these, and give every one a group": a failure that is known and has no handling
 * is the one that pages somebody at night. A failure that is said to be unhandled is fine, and a group may cover
 * several. Only what is surely left out is reported: all groups are about other failures.
 *
 * @example fails
 * ## 22. Failure Scenarios
 *
 * - Stripe is down.
 * - The ledger is locked.
 * - A refund has no invoice.
 *
 * ## 23. Handling Strategy
 *
 * - **Stripe is down**
 *   - **Detection:** timeout of 10 s
 *   - **Response:** retry
 * - **Ledger locked**
 *   - **Detection:** exception
 *   - **Response:** wait for a minute
 *
 * @example passes
 * ## 22. Failure Scenarios
 *
 * - Stripe is down.
 * - The ledger is locked.
 * - A refund has no invoice: not handled today.
 *
 * ## 23. Handling Strategy
 *
 * - **Stripe or the ledger is down**
 *   - **Detection:** timeout of 10 s
 *   - **Response:** retry
 */
/* harmony default export */ const handled_failures = (defineRule({
    id: 'handled-failures',
    severity: 'warning',
    options: { scenarios: 'Failure Scenarios', handling: 'Handling Strategy' },
    description: 'a failure scenario without handling, where both are enumerated',
    check({ document, binding, options, todos, report }) {
        const list = titledSection(binding, options.scenarios);
        const handling = titledSection(binding, options.handling);
        const fields = handling?.fields.groups.flatMap((group) => group.fields) ?? [];
        if (list === null || handling === null || !fields.some((each) => (0,answers/* fieldAnswer */.Ht)(binding, each) === 'said'))
            return;
        if (todos.some((todo) => todo.section === handling.schema.id && todo.text !== ''))
            return;
        const scenarios = readScenarios(document, binding, list);
        const handlings = readHandlings(binding, handling);
        const [only] = handlings.groups;
        if (scenarios === null || scenarios.length < 2 || scenarios.length > most || only === undefined)
            return;
        if (handlings.groups.length > most)
            return;
        const title = (0,src_reason/* quoted */.TL)(boundTitle(handling));
        const said = binding.said(handling.blocks);
        if (handlings.groups.length === 1 && only.name === '') {
            const left = unmentioned(scenarios, binding.said(only.value), said);
            if (left.length > 0)
                report({
                    reason: `${title} handles ${scenarios.length} failures together and does not mention ${(0,src_reason/* quotedList */.p4)(left.map(({ text }) => text))}. Describe each one separately.`,
                    at: (0,document_document/* blockRange */.FL)(document, only.at),
                    section: handling.schema.id,
                    args: ['one group'],
                });
            return;
        }
        for (const { text, id, start, end } of unhandled(scenarios, handlings, said)) {
            report({
                reason: `${title} does not say how ${(0,src_reason/* quoted */.TL)(text)} is handled. Add that there, or say here that it is not handled.`,
                at: document.range(start, end),
                section: list.schema.id,
                args: [id === null ? text : `${id.prefix}${id.number}`],
            });
        }
    },
}));
/** Nobody enumerates more, and each failure is held against each group. */
const most = 200;

;// CONCATENATED MODULE: ./build/src/document/approving.js


/** Words of an answer that there are no approvals; one that has others besides gives a reason. */
const denial = approving_listOf('a all always an and any approval approvals approve approved approver approvers are as at automated automatic automatically ' +
    'automation autonomous autonomously completely currently defined do does end entirely ever exist exists explicit explicitly ' +
    'far for full fully has have here human humans in involved is it job kind loop manual manually moment n na need needed needs ' +
    'no none not nothing now of our present process required requires require necessary run runs sign signoff off since so step ' +
    'steps system the there these this to today unattended involvement intervention interaction whole within without workflow ' +
    'yet applicable apply keine keiner nicht nötig erforderlich freigabe freigaben vollautomatisch automatisch entfällt');
const denies = /\b(?:no|none|not|nothing|without|n\/a|n\.a|na|fully|unattended|automatic|automatically|automated|autonomous|autonomously|keine[r]?|vollautomatisch|entfällt)\b/i;
/** Fewer other words explain nothing. */
const approving_reasonWords = 2;
/** "None", "Not applicable", "No approval needed", "Fully automated": says that nobody approves, and not why. */
function isBareDenial(text) {
    const plain = text.normalize('NFKC').toLowerCase();
    const words = (0,document_found/* allOf */.bn)(/[\p{L}\p{N}]+/gu, plain);
    if (words.length === 0)
        return /[-–—✗✘]/.test(plain);
    return denies.test(plain) && words.filter((word) => !denial.has(word)).length < approving_reasonWords;
}
const end = /(?=\s*(?:$|[.,;:(–—-]|because|since|as\s|in this|for this|today|currently|at the moment|at present))/i;
const whole = new RegExp(`^\\W*(?:none(?: (?:is|are))?(?: (?:needed|required|necessary))?|(?:there (?:is|are) )?no (?:human |manual |explicit )?(?:approvals?|approval steps?|sign-?offs?)(?: (?:is|are))?(?: (?:needed|required|necessary))?|(?:currently )?not applicable|n\\/?a|(?:this (?:workflow|process|job) is |it is |runs )?(?:fully|completely|entirely) automat(?:ed|ic|ically)|not (?:needed|required))${end.source}`, 'i');
/** Takes some of it back, so that it does not deny all. */
const exception = /\b(?:but|except|unless|however|other than|apart from|besides|only|see|below|above|until|beyond|outside|still|yet)\b/i;
/** Says of the whole that nobody approves anything, with or without a reason. */
function isDenial(text) {
    return whole.test(text) && !exception.test(text);
}
const need = '(?:asks? for|needs?|requires?|required|must|has to|have to|waits? for|waits? until|until|only after|only with|unless|(?:is|are) held|held|mandatory|forces?|enforces?|demands?)';
const person = '(?:engineer|operator|manager|lead|head of|officer|analyst|person|people|human|colleague|admin|administrator|owner|reviewer|approver|on-call|somebody|someone|member|accountant|controller|director|supervisor|employee|developer|clerk|specialist|agent|dispatcher|treasurer|treasury|finance|compliance|legal|security team|team lead|pharmacist|nurse|doctor|physician|editor|planner|buyer|CFO|CTO|COO|CISO|DPO|staff|pair of eyes|set of eyes)s?';
const yes = '(?:approval|confirmation|sign-?offs?|release|authori[sz]ation|consent|agreement|clearance|go-ahead)';
const toSayYes = '(?:approve|confirm|agree|sign off|release|authori[sz]e|countersign|consent|accept)';
const saysYes = '(?:approves|approved|confirms|confirmed|agrees|agreed|signs|signed|releases|released|authori[sz]e[sd]|countersigns|countersigned|consents|consented|accepts|accepted)';
const gone = '(?:approved|confirmed|released|authori[sz]ed|signed(?: off)?|countersigned|cleared|agreed)';
const second = '(?:second|another|two|both|additional|different|2|third|three)';
/** A person beside the first one. */
const secondPerson = new RegExp(String.raw `\b${need}\b[^;]{0,80}?\b${second}(?: \w+){0,2} ${person}\b`, 'i');
/** Somebody who says yes: a yes of theirs is needed, something must be approved by them, they must, or all waits until they do. */
const approver = new RegExp([
    String.raw `\b${need}\b[^;]{0,80}?\b${yes} (?:of|by|from)\b[^;]{0,40}?\b${person}\b`,
    String.raw `\b${need}\b[^;]{0,80}?\b${gone} by\b[^;]{0,40}?\b${person}\b`,
    String.raw `\b${person}\b[^;]{0,60}?\b(?:must|has to|have to|needs? to|is asked to|are asked to)(?: both| also| first)? ${toSayYes}\b`,
    String.raw `\b(?:until|unless|only after|only when|waits? for)\b[^;]{0,40}?\b${person}\b[^;]{0,20}?\b${saysYes}\b`,
].join('|'), 'i');
/** The rule has a name of its own. */
const principle = /\b(?:(?:four|4|six)[- ]eyes?|two[- ](?:person|man|people) (?:rule|principle|approval|control)|dual[- ](?:control|approval|authori[sz]ation)|double[- ]approval|maker[- ]checker|vier-?augen-?prinzip)\b/i;
/** Nothing is asked of anybody, or not of this workflow, or not yet; or the person who acts is asked twice. */
const other = /\b(?:no|not|never|nobody|none|n't|neither|cannot|without (?:a |any )?(?:approval|confirmation|second|human)|instead of|pull requests?|prs?|merge requests?|code review\w*|code owners?|deploy\w*|(?:customer|user|applicant|patient|guest|tenant)s? (?:must|has to|have to|needs? to|confirm\w*|approv\w*|agree\w*)|by the (?:customer|user|applicant|patient|guest|tenant)|should|propos\w*|planned|plan to|todo|tbd|in future|in the future|considering|suggest\w*|ideally|used to|previously|formerly|optional\w*|double[- ]confirm\w*|confirmation (?:prompt|dialog|flag))\b/i;
/** Two noes make a yes: "nothing is sent until the officer agrees", "never without". */
const until = /\b(?:no|not|never|nothing|nobody|cannot|can't)\b[^;]{0,80}?\b(?:until|unless|before|without)\b/gi;
const no = /\b(?:no|not|never|nothing|nobody|cannot|can't)\b/gi;
/** A longer one is judged by its beginning. */
const longestClause = 600;
/** The first clause that says a person must agree before something happens: [start, end), or `null`. */
function approvalIn(text, code = []) {
    const characters = text.split('');
    for (const [from, to] of code)
        characters.fill('x', from, to);
    const plain = characters.join('').replace(/\s/g, ' ');
    for (const sentence of sentencesOf(text, code)) {
        let start = sentence.start;
        for (const clause of plain.slice(sentence.start, sentence.end).split(';')) {
            const asked = clause
                .slice(0, longestClause)
                .replace(until, (found) => found.replace(no, '').replace(/(?:without|before)$/i, 'only after'));
            const says = principle.test(asked) || secondPerson.test(asked) || approver.test(asked);
            const from = start + clause.length - clause.trimStart().length;
            if (says && !other.test(asked) && !clause.trimEnd().endsWith('?'))
                return [from, start + clause.trimEnd().length];
            start += clause.length + 1;
        }
    }
    return null;
}
function approving_listOf(words) {
    return new Set(words.split(' '));
}

;// CONCATENATED MODULE: ./build/src/rules/high-risk-approval.js









/**
 * "Running without any person is an answer, if it says why that is safe": a workflow of high risk that nobody approves
 * has to give that reason. And whatever the risk, a second person who must agree is an approval step: where the risky
 * operations have one, "no approval" is wrong.
 *
 * @example fails
 * ## 24. Safety
 *
 * - **Risk level:** High
 * - **Approval steps:** None.
 * - **Risky operations:** Money is paid out, with a limit of 500 a day.
 *
 * @example passes
 * ## 24. Safety
 *
 * - **Risk level:** High
 * - **Approval steps:** None: each payout was approved in the ledger, and is only carried out here.
 * - **Risky operations:** Money is paid out, with a limit of 500 a day.
 */
/* harmony default export */ const high_risk_approval = (defineRule({
    id: 'high-risk-approval',
    severity: 'error',
    variants: { denied: 'warning' },
    options: { risks: ['High'], approvals: 'Approval steps', operations: 'Risky operations' },
    description: 'a high risk with neither approval steps nor a reason for having none, or an approval step that "Approval steps" denies',
    check({ document, binding, conventions, options, report }) {
        const approvals = labelledField(binding, options.approvals);
        if (approvals === null)
            return;
        const { bound, field } = approvals;
        const answer = (0,answers/* fieldAnswer */.Ht)(binding, field);
        if (answer !== 'said' && answer !== 'none')
            return;
        const said = binding.said(field.value).replace(/\.$/, '');
        const risk = (0,watched_value/* listedAnswer */.i)(binding, conventions.watched.risk);
        const isHigh = risk !== null && options.risks.some((each) => (0,words/* fold */.AU)(each) === (0,words/* fold */.AU)(risk));
        if (isHigh && isBareDenial(said)) {
            report({
                reason: `The risk is ${(0,src_reason/* quoted */.TL)(risk)}, and ${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} says only ${(0,src_reason/* quoted */.TL)(said)}. Name who approves what, or say why nobody has to.`,
                at: (0,document_document/* blockRange */.FL)(document, field.value.find((block) => binding.said([block]) !== '') ?? field.at),
                section: bound.schema.id,
                field: field.schema.label,
            });
        }
        const operations = labelledField(binding, options.operations);
        if (operations === null || operations.bound !== bound || !(isBareDenial(said) || isDenial(said)))
            return;
        for (const block of operations.field.value) {
            if (block.kind === 'comment' || block.kind === 'quote' || binding.said([block]) === '')
                continue;
            const clause = approvalIn(block.full.text, block.full.code);
            if (clause === null)
                continue;
            const [start, end] = clause;
            report({
                reason: `${(0,src_reason/* quoted */.TL)(block.full.text.slice(start, end).replace(/\.$/, ''))} is an approval step, but ${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} says ${(0,src_reason/* quoted */.TL)(said)}. Describe it there.`,
                at: document.range((0,document_place/* offsetAt */.HA)(block.full, start), (0,document_place/* offsetAt */.HA)(block.full, end - 1) + 1),
                section: bound.schema.id,
                field: operations.field.schema.label,
                variant: 'denied',
                args: ['denied'],
            });
            return;
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/document/slug.js




/** Words that say nothing of which automation it is. */
const fillers = slug_listOf('a an the and or of for to in on at by from with our my new old final draft copy untitled temp test example sample doc docs ' +
    'document spec readme index main overview workflow workflows wf automation process job flow pipeline runbook template daily nightly ' +
    'weekly monthly hourly yearly auto automated automatic md v der die das und von für zur zum');
/** What many automations do: sharing only these is a coincidence, as long as both have other words. */
const deeds = slug_listOf('sync synchronisation synchronization import export report reporting reports notification notifications notify ingest ingestion ' +
    'intake processing update updates service handler batch check run task queue webhook event events data management system');
/** Less shared is nothing shared. */
const enough = 1 / 3;
const alikeLetters = 0.5;
/** What stands further behind is a remark, in characters. */
const slug_longestName = 200;
/**
 * Whether a file name without its ending, or its folders, and a document's name speak of one thing. Case, order,
 * numbers, plurals, abbreviations and initials do not matter. Where it can't be told, they do.
 */
function belongTogether(slug, folders, name) {
    // Another script or language may say the same.
    if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(name))
        return true;
    const [file, called] = [slug_wordsOf(slug), slug_wordsOf(name.slice(0, slug_longestName))];
    if (file.length === 0 || called.length === 0)
        return true;
    if (folders.flatMap(slug_wordsOf).some((word) => covers(called, word)) && shares(file, called) > 0)
        return true;
    const [telling, tellingName] = [withoutDeeds(file), withoutDeeds(called)];
    const both = telling.length > 0 && tellingName.length > 0;
    const [a, b] = both ? [telling, tellingName] : [file, called];
    return shares(a, b) >= enough || (0,words/* similarity */.k8)(a.join(' '), b.join(' ')) >= alikeLetters;
}
/** The share of the shorter side's words that the other one has. */
function shares(a, b) {
    const [forth, back] = [a.filter((word) => covers(b, word)).length, b.filter((word) => covers(a, word)).length];
    return Math.max(forth, back) / Math.min(a.length, b.length);
}
function covers(words, word) {
    if (words.some((other) => slug_isSameWord(word, other)))
        return true;
    const runs = words.flatMap((each, at) => [
        each + (words[at + 1] ?? ''),
        each + (words[at + 1] ?? '') + (words[at + 2] ?? ''),
    ]);
    return runs.includes(word) || initials(words).includes(word);
}
/** A word, its beginning (`recon`, `sync`), or its consonants (`mgmt`). */
function slug_isSameWord(a, b) {
    if (a === b)
        return true;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length < 3)
        return false;
    const common = short.split('').findIndex((letter, at) => letter !== long[at]);
    const same = common < 0 ? short.length : common;
    if (same === short.length || (same >= 5 && same >= short.length - 3))
        return true;
    return !/[aeiou]/.test(short) && isSubsequence(short, long);
}
function isSubsequence(short, long) {
    let at = 0;
    for (const letter of long)
        if (letter === short[at])
            at++;
    return at === short.length && short[0] === long[0];
}
const hump = (0,plain_text/* patternFor */.u)(/(\p{Ll})(\p{Lu})/gu);
const slug_wordPattern = (0,plain_text/* patternFor */.u)(/[\p{L}\p{N}]+/gu);
function slug_wordsOf(text) {
    const parted = text.replace(hump(text), '$1 $2').toLowerCase();
    const all = (0,document_found/* allOf */.bn)(slug_wordPattern(parted), parted).filter((word) => !/^v?\d/.test(word));
    const named = all.filter((word) => !fillers.has(word)).map(singular);
    // A number of its own kind ("wf12") names nothing alone.
    return named.every((word) => /^[a-z]{0,2}\d+$/.test(word)) ? [] : named;
}
function withoutDeeds(words) {
    return words.filter((word) => !deeds.has(word));
}
function slug_listOf(words) {
    return new Set(words.split(' ').flatMap((word) => [word, singular(word)]));
}

;// CONCATENATED MODULE: ./build/src/rules/matching-name.js






/**
 * "The same as the file name. Logs, dashboards and other documents point at it": a document that was copied from
 * another keeps the other's name all too easily. Case, order, plurals, numbers, abbreviations and added words do not
 * matter; reported are names that have nothing in common.
 *
 * @example fails
 * ## 25. Name
 *
 * - **Workflow name:** Refund Approval
 *
 * @example passes
 * ## 25. Name
 *
 * - **Workflow name:** Nightly Order Synchronisation (EU)
 */
/* harmony default export */ const matching_name = (defineRule({
    id: 'matching-name',
    severity: 'warning',
    description: 'a file name and a name in the document that do not belong together',
    check({ path, document, binding, conventions, todos, report }) {
        const found = labelledField(binding, conventions.watched.name);
        if (found === null || (0,answers/* fieldAnswer */.Ht)(binding, found.field) !== 'said')
            return;
        const { bound, field } = found;
        const said = binding.said(field.value);
        const isOpen = todos.some((todo) => todo.section === bound.schema.id && todo.field === field.schema.label);
        if (isOpen || /<[^>]*>/.test(said))
            return;
        const [name = ''] = said.split('\n');
        const folders = path.split('/');
        const file = folders.pop() ?? '';
        if (belongTogether(file.replace(/\.[^.]*$/, ''), folders, name))
            return;
        report({
            reason: `${(0,src_reason/* quoted */.TL)(name)} and the file name ${(0,src_reason/* quoted */.TL)(file)} have nothing in common. Correct the name, or rename the file.`,
            at: (0,document_document/* blockRange */.FL)(document, field.value.find((block) => binding.said([block]) !== '') ?? field.at),
            section: bound.schema.id,
            field: field.schema.label,
        });
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/no-blank.js






/**
 * Every section and every field says something: "Leave nothing empty. What does not apply, answer with 'Not
 * applicable for this workflow' plus the reason." A comment, a lone dash or the template's guidance is
 * nothing said. What the template calls optional is left out rather than left empty.
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
    variants: { optional: 'warning' },
    description: 'a section or field with nothing said',
    check({ document, binding, schema, conventions, report }) {
        const closed = new Set(conventions.fields.closed.map(words/* labelKey */.kJ));
        const remedy = schema.nonAnswers[0] === undefined
            ? 'Fill it in.'
            : `Fill it in, or write ${(0,src_reason/* quoted */.TL)(schema.nonAnswers[0].text)} and why.`;
        for (const bound of binding.bound) {
            const title = (0,src_reason/* quoted */.TL)(boundTitle(bound));
            const below = schema.sections.filter((each) => each.parent === bound.schema.id);
            const answer = (0,answers/* sectionAnswer */.kO)(binding, bound);
            // Where the template asks something and all parts are optional, the section itself is the answer.
            const isWhole = bound.schema.prompts.length > 0 && below.every((each) => each.optional && each.pattern === null);
            const hasOwn = bound.schema.fields.some((field) => !field.optional) || (0,answers/* hasFields */.s6)(bound.fields.groups);
            if (!isWhole && !hasOwn && below.length > 0) {
                // A section that is made of parts may say nothing itself, but not have none of them and say nothing.
                if (binding.children(bound.schema.id).length > 0 || (answer !== 'blank' && answer !== 'todo'))
                    continue;
                const parts = below.filter((each) => !each.optional).map((each) => each.number ?? each.title);
                const missing = parts.length === 0 ? '' : `, and ${(0,src_reason/* quotedList */.p4)(parts)} ${parts.length === 1 ? 'is' : 'are'} missing`;
                report({
                    ...ofSection(bound, `Section ${title} says nothing${missing}.`, remedy),
                    at: headingRange(document, bound.section),
                });
                continue;
            }
            if (!(0,answers/* hasFields */.s6)(bound.fields.groups)) {
                if (answer === 'blank' && bound.schema.depth > 0) {
                    report({
                        ...ofSection(bound, `Section ${title} is blank.`, remedy),
                        at: headingRange(document, bound.section),
                        note: bound.schema.guidance[0] ?? null,
                    });
                }
                continue;
            }
            for (const group of bound.fields.groups) {
                if (group.fields.length === 0 && group.title !== null && (0,answers/* answerOf */.ut)(binding, group.prose) === 'blank') {
                    report({
                        reason: `${(0,src_reason/* quoted */.TL)(group.title)} in ${(0,src_reason/* quoted */.TL)(boundTitle(bound))} is blank. ${remedy}`,
                        at: (0,document_document/* blockRange */.FL)(document, group.at),
                        section: bound.schema.id,
                        group: group.title,
                    });
                }
                if (isTemplateRow(binding, bound, group)) {
                    const blank = group.fields.every((field) => (0,answers/* fieldAnswer */.Ht)(binding, field) === 'blank');
                    if (blank)
                        report({
                            ...ofSection(bound, `A row of the table of ${title} is blank.`, remedy),
                            at: (0,document_document/* blockRange */.FL)(document, group.fields[0]?.at ?? group.at),
                        });
                    continue;
                }
                for (const field of group.fields) {
                    if (isEmpty(binding, field))
                        report(blankField(document, bound, group, field, remedy, closed));
                }
            }
            for (const field of bound.fields.duplicates) {
                if (isEmpty(binding, field))
                    report(blankField(document, bound, null, field, remedy, closed));
            }
        }
    },
}));
const leaveOut = 'It is optional: fill it in, or delete it.';
function ofSection({ schema }, what, remedy) {
    return {
        reason: `${what} ${schema.optional ? leaveOut : remedy}`,
        section: schema.id,
        ...(schema.optional && { variant: 'optional' }),
    };
}
/** A row of a table that the template has, with nothing said in it: what is left over there is told by other rules. */
function isTemplateRow(binding, { schema }, group) {
    if (!schema.tabular || !group.row)
        return false;
    return group.fields.every((field) => ['blank', 'template'].includes((0,answers/* fieldAnswer */.Ht)(binding, field)));
}
/** Of a table's row or the frontmatter nobody deletes the one cell or key that is optional. */
function isEmpty(binding, field) {
    const fixed = field.schema.optional && (field.at.cell !== null || field.at.node.type === 'yaml');
    return !fixed && (0,answers/* fieldAnswer */.Ht)(binding, field) === 'blank';
}
function blankField(document, bound, group, field, remedy, closed) {
    const nonAnswer = field.schema.nonAnswers[0];
    const { listed } = field.schema;
    const choice = listed.length > 0 && closed.has(field.schema.key) ? `Choose ${(0,src_reason/* quotedList */.p4)(listed, 'or')}.` : null;
    const allowed = nonAnswer && `Fill it in, or write ${(0,src_reason/* quoted */.TL)(nonAnswer.text)}${nonAnswer.withReason ? ' and why' : ''}.`;
    const { optional } = field.schema;
    const advice = optional ? leaveOut : (choice ?? allowed ?? remedy);
    const title = group === null || !bound.schema.repeats ? null : group.name;
    return {
        reason: `Field ${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} ${whereIn(bound, title)} is blank. ${advice}`,
        at: (0,document_document/* blockRange */.FL)(document, field.at),
        section: bound.schema.id,
        field: field.schema.label,
        group: title,
        note: field.schema.hint ?? field.schema.prompts[0] ?? null,
        ...(optional && { variant: 'optional' }),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/no-duplicate.js





/**
 * A section, or a field that the template has once, stands once: of two answers a reader cannot tell which one holds,
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
            const line = first === undefined ? '' : `; the first is on line ${headingRange(document, first.section).line}`;
            report({
                reason: `Section ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(schema))} appears here again${line}. Merge them.`,
                at: headingRange(document, section),
                section: schema.id,
            });
        }
        for (const { schema, fields } of binding.bound) {
            // In a list of arguments there may be two that are good.
            if (schema.loose)
                continue;
            for (const field of fields.duplicates) {
                const own = (0,document_place/* startOfText */.h_)(field.at.full);
                // Where groups repeat, that of its own group.
                const first = fields.groups
                    .flatMap((group) => group.fields)
                    .findLast((other) => other.schema === field.schema && (0,document_place/* startOfText */.h_)(other.at.full) < own);
                const line = first === undefined ? '' : `; the first is on line ${(0,document_document/* blockRange */.FL)(document, first.at).line}`;
                report({
                    reason: `Field ${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} appears here again${line}. Keep one.`,
                    at: (0,document_document/* blockRange */.FL)(document, field.at),
                    section: schema.id,
                    field: field.schema.label,
                });
            }
        }
    },
}));

// EXTERNAL MODULE: ./build/src/template/placeholders.js
var placeholders = __webpack_require__(5196);
;// CONCATENATED MODULE: ./build/src/rules/no-placeholder.js





/**
 * The template's placeholders (`<Actor>`, `{short title}`, `[Your name]`) are replaced by real names. Only those of the
 * template count: types (`Record<Id, Score>`), arguments (`--id <id>`), addresses and links are none.
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
        if (known.size === 0)
            return;
        const blocks = [
            ...document.preamble,
            ...(document.title === null ? [] : [(0,document_document/* headingBlock */.OT)(document.title)]),
            ...document.sections.flatMap((section) => [(0,document_document/* headingBlock */.OT)(section), ...section.blocks]),
        ];
        for (const { kind, full, text } of blocks) {
            if (kind === 'code' || kind === 'comment')
                continue;
            const found = (0,placeholders/* leftPlaceholders */.y9)(known, full, text.text, kind === 'heading').filter(({ start }) => {
                const offset = (0,document_place/* offsetAt */.HA)(full, start);
                return !binding.leftovers.some((each) => offset >= each.start && offset < each.end);
            });
            const first = found[0];
            const last = found.at(-1);
            if (first === undefined || last === undefined)
                continue;
            const names = [...new Set(found.map((each) => each.text))];
            report({
                reason: `${names.length === 1 ? 'Placeholder' : 'Placeholders'} ${(0,src_reason/* quotedList */.p4)(names)} of the template ${names.length === 1 ? 'is' : 'are'} still here. Replace ${names.length === 1 ? 'it with the real value' : 'them with the real values'}.`,
                at: document.range((0,document_place/* offsetAt */.HA)(full, first.start), (0,document_place/* offsetAt */.HA)(full, last.end - 1) + 1),
                ...binding.at((0,document_place/* offsetAt */.HA)(full, first.start)),
                args: names,
            });
        }
    },
}));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document/line.js
var document_line = __webpack_require__(3541);
;// CONCATENATED MODULE: ./build/src/bind/deletion.js



/** What may stand before the first of whole lines: quote marks, and the mark of the list item that goes. */
const quoteMarks = /^[\s>]*$/;
const itemMark = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?$/;
/**
 * What goes when left-over pieces that follow one another go: whole lines from their quote and list marks on, or a
 * sentence, a line or a parenthesis of a text. `null` where what is left would hang in the air: half of an emphasis, a
 * list item without its first line, half of a sentence; and where a comment of the author's would go as well.
 */
function deletionOf(document, run) {
    if (run.some(isOpenQuestion))
        return null;
    const spans = run.map((each) => markedSpan(each.block.node, each));
    if (spans.some((span) => span === null))
        return null;
    const start = Math.min(...spans.map((span) => span?.start ?? 0));
    const end = Math.max(...spans.map((span) => span?.end ?? 0));
    const { text } = document;
    if (text.slice(start, end).includes('<!--'))
        return null;
    const from = (0,document_line/* lineStart */.P)(text, start);
    const before = text.slice(from, start);
    const behind = text.slice(end, (0,document_line/* lineEnd */.k)(text, end));
    if (behind.trim() === '' && (quoteMarks.test(before) || itemMark.test(before))) {
        const first = run[0]?.block;
        if (!quoteMarks.test(before) && !(first?.itemStart === true && run[0]?.whole === true))
            return null;
        return { start: from + (0,document_found/* firstOf */.Ku)(/^\s*/, before).length, end };
    }
    return run.every(isPieceOfItsOwn) ? { start, end } : null;
}
/** What the template asks for point by point: whoever deletes the question, or the example, has not answered it. */
function isOpenQuestion({ block, text, start }) {
    if (block.kind === 'quote')
        return false;
    return (block.itemStart && start <= (0,document_place/* startOfText */.h_)(block.full)) || /\?\s*$/.test(text);
}
/** The span with the marks of what lies in it wholly; `null` where it covers a part of something that can't be parted. */
function markedSpan(node, span) {
    if (!('children' in node))
        return span;
    let { start, end } = span;
    for (const child of node.children) {
        const from = (0,document_place/* startOf */.GH)(child);
        const to = (0,document_place/* endOf */.pJ)(child);
        if (child.type === 'text' || child.type === 'break' || to <= span.start || from >= span.end)
            continue;
        const [inner, outer] = textSpan(child);
        const isCovered = inner >= span.start && outer <= span.end;
        if (!isCovered)
            return null;
        start = Math.min(start, from);
        end = Math.max(end, to);
    }
    return { start, end };
}
/** From the first character of a node's text to the last: without its marks. */
function textSpan(node) {
    const start = (0,document_place/* startOf */.GH)(node);
    const end = (0,document_place/* endOf */.pJ)(node);
    if ('children' in node) {
        const [first, last] = [node.children[0], node.children.at(-1)];
        if (first === undefined || last === undefined)
            return [start, end];
        return [textSpan(first)[0], textSpan(last)[1]];
    }
    if (node.type !== 'inlineCode')
        return [start, end];
    const margin = Math.floor((end - start - node.value.length) / 2);
    return [start + margin, end - margin];
}
/** All of its block but the label, or a line, sentence or parenthesis of it. */
function isPieceOfItsOwn({ block, start, end, whole }) {
    if (whole)
        return block.cell === null;
    const { text, from, to } = within(block, start, end);
    const piece = text.slice(from, to).trim();
    const isRemark = piece.startsWith('(') && piece.endsWith(')');
    const begins = /(?:^|\n|[.!?:]["'”’)]?\s)\s*$/.test(text.slice(Math.max(0, from - 20), from));
    const ends = /^\s*(?:$|\n)/.test(text.slice(to, to + 20)) || /[.!?]["'”’)]?$/.test(piece);
    return isRemark || (begins && ends);
}
function within({ text: flat }, start, end) {
    const from = flat.offsets.findIndex((offset) => offset >= start);
    const to = flat.offsets.findIndex((offset) => offset >= end);
    const { length } = flat.text;
    return { text: flat.text, from: from < 0 ? length : from, to: to < 0 ? length : to };
}

// EXTERNAL MODULE: ./build/src/document/comments.js
var comments = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/src/template/pattern.js
var pattern = __webpack_require__(9502);
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
            const excerpt = (0,src_reason/* quoted */.TL)(first.text);
            // As long as nothing is said, the advice is still of use.
            const gone = answer || !isAnswered(context, at) ? null : deletionOf(document, run);
            report({
                reason: answer
                    ? `The template's own text ${excerpt} stands where the answer should be. Replace it.`
                    : `Left-over template text ${excerpt}. Delete it.`,
                at: document.range(gone?.start ?? first.start, gone?.end ?? last.end),
                ...at,
                args: [(0,words/* fold */.AU)(first.text).slice(0, 80)],
                ...(answer && { variant: 'value' }),
                expected: gone === null ? [] : [''],
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
        if (run !== undefined && samePlace && /^[\s>*+\-–\d.)#]*$/.test((0,comments/* withoutComments */.fx)(between)))
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
        .some((own) => own.value.some((block) => (0,document_place/* startOfText */.h_)(block.full) <= each.start && each.start < (0,document_place/* endOfText */.YZ)(block.full)) &&
        (0,answers/* fieldAnswer */.Ht)(binding, own) === 'template');
}
/** Something is said where the left-over text stands: in its field, else in its section or a part of it, else anywhere. */
function isAnswered({ binding }, { section, field, group }) {
    const bound = section === null ? undefined : binding.get(section);
    if (bound === undefined)
        return binding.bound.some((each) => says(binding, each, null, null));
    return says(binding, bound, field, group) || (field === null && binding.children(bound.schema.id).length > 0);
}
function says(binding, bound, field, group) {
    const isSaid = (answer) => answer !== 'blank' && answer !== 'template';
    const fields = bound.fields.groups
        .filter((each) => group === null || each.name === group)
        .flatMap((each) => each.fields)
        .filter((each) => field === null || each.schema.label === field);
    if (fields.length > 0)
        return fields.some((each) => isSaid((0,answers/* fieldAnswer */.Ht)(binding, each)));
    return isSaid((0,answers/* sectionAnswer */.kO)(binding, bound));
}
function reportFrontmatter({ document, schema, report }) {
    if (document.frontmatter === null)
        return;
    const { text, offset } = document.frontmatter;
    const yaml = (0,dist/* parseDocument */.Tp)(text);
    if (yaml.errors.length > 0 || !(0,dist/* isMap */.jh)(yaml.contents))
        return;
    for (const [key, value] of Object.entries(schema.frontmatter)) {
        const node = yaml.contents.items.find((item) => String(item.key) === key)?.value;
        const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null;
        const scalar = yaml.get(key);
        const own = typeof scalar === 'string' ? scalar : text.slice(Number(range?.[0]), Number(range?.[1])).trim();
        if (range === null || (0,words/* fold */.AU)(own) !== (0,words/* fold */.AU)(value))
            continue;
        report({
            reason: `\`${key}\` in the frontmatter is still that of the template: ${(0,src_reason/* quoted */.TL)(own)}. Replace it.`,
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
        reason: `The title ${(0,src_reason/* quoted */.TL)(document.title.title.text)} is still that of the template. Name the document.`,
        at: headingRange(document, document.title),
        section: null,
        args: ['title'],
    });
}
/** A title with a placeholder in it is told so as a placeholder. */
function isTemplateTitle(schema, title) {
    const placeholder = (0,pattern/* patternOf */.Id)(title) !== null;
    return schema.title !== null && !placeholder && (0,words/* fold */.AU)(schema.title) === (0,words/* fold */.AU)(title);
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
    description: 'a document that cannot be read: a symbolic link, a submodule, not UTF-8 text, or too large',
    silenceable: false,
    check() { },
}));

// EXTERNAL MODULE: ./build/src/document/ignore-comment.js
var ignore_comment = __webpack_require__(9193);
// EXTERNAL MODULE: ./build/src/template/skeleton.js
var skeleton = __webpack_require__(4805);
// EXTERNAL MODULE: ./build/src/bind/style.js
var bind_style = __webpack_require__(6708);
;// CONCATENATED MODULE: ./build/src/bind/insertion.js







/**
 * A missing section with its parts, before the heading that follows the gap or at the end of the document, as the
 * document writes its own. `null` where it would not come to stand in its parent or would in something that does not end,
 * and for one that the author has to name.
 */
function sectionInsertion(document, binding, schema, missing, before) {
    const style = (0,bind_style/* styleOf */.Vj)(document, binding);
    if (missing.depth === 0 || missing.pattern !== null)
        return null;
    if (!standsInParent(document, binding, missing, before, style.shift))
        return null;
    const { text } = document;
    const end = text.trimEnd().length;
    const eol = lineBreak(text, before === null ? end : (0,document_place/* startOf */.GH)(before.heading));
    const sections = (0,skeleton/* withParts */.dK)(schema, missing, ({ id }) => binding.get(id) === undefined);
    const lines = (0,skeleton/* skeleton */.qV)(sections, { style, guidance: false, values: {} });
    const depth = missing.depth + style.shift;
    const isTop = missing.depth === Math.min(...schema.sections.map((each) => each.depth).filter((depth) => depth > 0));
    const rule = isTop && style.rule !== null ? `${style.rule}\n\n` : '';
    if (before === null) {
        if (!endsWell(document))
            return null;
        return { start: end, end, text: `\n\n${rule}${lines}`.replaceAll('\n', eol) };
    }
    const stop = (0,document_place/* endOf */.pJ)(before.heading);
    const start = gapStart(document, before, before.depth < depth);
    return { start, end: stop, text: `${lines}\n\n${rule}`.replaceAll('\n', eol) + text.slice(start, stop) };
}
/** What is put in before a heading comes to stand in the part of the document that ends there: its parent's. */
function standsInParent({ sections }, binding, missing, before, shift) {
    if (missing.parent === null)
        return true;
    const parent = binding.get(missing.parent);
    const above = before === null ? sections : sections.slice(0, sections.indexOf(before));
    return parent !== undefined && above.findLast(({ depth }) => depth < missing.depth + shift) === parent.section;
}
/**
 * Where a heading begins with what belongs to it: an ignore comment above it, and where a part of the section above is
 * missing the line across that parts the two.
 */
function gapStart(document, { heading }, deeper) {
    const { children } = document.root;
    let at = children.indexOf(heading);
    const isIgnore = (node) => (0,comments/* isComment */.Cn)(node) && (0,comments/* commentsOf */.u3)(node, document.text).some(({ inside }) => (0,ignore_comment/* readIgnoreComment */.w)(inside.text) !== null);
    const above = () => children[at - 1];
    for (let node = above(); node !== undefined; node = above()) {
        const isFirst = children[at - 2]?.type === 'heading';
        if (!(isIgnore(node) && !isFirst) && !(deeper && node.type === 'thematicBreak'))
            break;
        at--;
    }
    return children[at]?.position?.start.offset ?? 0;
}
/** Nothing at the end is open: a fence without its last line would take in whatever comes behind it. */
function endsWell({ root, text }) {
    const last = lastLeaf(root);
    const source = text.slice((0,document_place/* startOf */.GH)(last)).trimEnd();
    if (last.type === 'code')
        return !/^[`~]{3}/.test(source) || /[\r\n][ \t>]*(?:`{3,}|~{3,})$/.test(source);
    return last.type !== 'html' || ((0,comments/* isComment */.Cn)(last) && source.endsWith('-->'));
}
function lastLeaf(node) {
    const last = 'children' in node ? node.children.at(-1) : undefined;
    return last === undefined ? node : lastLeaf(last);
}
/**
 * A missing field behind the one that stands before it in the template, else before the first one, as the document
 * writes that one. The stretch begins at `from`. `null` in tables, numbered lists and where several labels share a line.
 */
function fieldInsertion(document, bound, group, missing, from) {
    const order = (field) => bound.schema.fields.indexOf(field.schema);
    const wanted = bound.schema.fields.indexOf(missing);
    const sorted = group.fields.filter(({ at }) => at.node.type !== 'yaml').toSorted((a, b) => order(a) - order(b));
    const previous = sorted.findLast((field) => order(field) < wanted);
    const next = sorted.find((field) => order(field) > wanted);
    const beside = previous ?? next;
    const shape = beside === undefined ? null : (0,bind_style/* labelShape */.M2)(document, beside);
    if (beside === undefined || shape === null)
        return null;
    const { text } = document;
    const eol = lineBreak(text, shape.lineStart);
    const line = shape.indent + (0,skeleton/* labelLine */.D4)(missing, shape);
    const apart = isLoose(document, group, beside, shape);
    const gap = apart ? eol + eol : eol;
    const place = previous === undefined ? shape.lineStart : fieldEnd(document, bound, previous);
    if (place === null)
        return null;
    const start = Math.min(from, place);
    // Labels that share a paragraph are parted by hard breaks.
    const hard = shape.item === '' && !apart
        ? (0,document_found/* firstOf */.Ku)(/(?: {2,}|\\)$/, text.slice(shape.lineStart, (0,document_line/* lineEnd */.k)(text, shape.lineStart)))
        : '';
    const put = previous === undefined ? line + hard + gap : gap + line + hard;
    return { start, end: place, text: text.slice(start, place) + put };
}
function isLoose(document, { fields }, beside, { item }) {
    const at = fields.indexOf(beside);
    const lower = fields[at + 1] ?? (at > 0 ? beside : undefined);
    return lower === undefined ? item === '' : (0,bind_style/* isApart */.zB)(document, lower);
}
/** The end of the last line of a field; `null` where something else stands on it, or the field goes on outside of its list. */
function fieldEnd({ text }, { blocks }, { at, value }) {
    const outside = value.filter((block) => block.level < at.level);
    if (outside.some(({ kind }) => kind !== 'quote' && kind !== 'comment'))
        return null;
    const last = value.findLast((block) => !outside.includes(block)) ?? at;
    // Several blocks can be lines of one paragraph.
    const isText = last.kind === 'text' || last.kind === 'quote';
    const end = isText ? (0,document_place/* endOfText */.YZ)(last.full) : (0,document_place/* endOf */.pJ)(last.cell?.table ?? last.node);
    const line = (0,document_line/* lineEnd */.k)(text, end);
    const shared = blocks.some(({ full }) => (0,document_place/* startOfText */.h_)(full) >= end && (0,document_place/* startOfText */.h_)(full) < line);
    return shared || (!isText && text.slice(end, line).trim() !== '') ? null : line;
}
/** The line break that is used where something is put in. */
function lineBreak(text, offset) {
    const after = /\r\n|\r|\n/.exec(text.slice(offset))?.[0];
    return after ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

;// CONCATENATED MODULE: ./build/src/rules/required-field.js








/**
 * A section has the fields of the template; where the template says "for each …", each group has them, and a table
 * has a column for each. A section that says why it does not apply needs none, and nobody needs what the template calls
 * optional. A field may stand in a list, a paragraph, a table or under a heading of its own.
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
    check(context) {
        const { document, binding, report } = context;
        // A document with nothing of the template in it is told so once.
        if (!binding.bound.some(({ schema }) => schema.depth > 0))
            return;
        for (const bound of binding.bound) {
            const { schema, fields } = bound;
            const required = schema.fields.filter((field) => !field.optional);
            if (required.length === 0)
                continue;
            if (!(0,answers/* hasFields */.s6)(fields.groups)) {
                if (schema.depth > 0 && (0,answers/* sectionAnswer */.kO)(binding, bound) !== 'said')
                    continue;
                const table = bound.blocks.find((block) => block.cell !== null && isHeader(schema.fields, block));
                if (table !== undefined) {
                    reportTable(bound, table, context);
                    continue;
                }
                if (schema.loose)
                    continue;
                report({
                    reason: `${schema.depth > 0 ? `Section ${(0,src_reason/* quoted */.TL)(boundTitle(bound))}` : 'The start of the document'} has none of the fields ${(0,src_reason/* quotedList */.p4)(required.map((field) => `${field.label}:`))}.`,
                    at: headingRange(document, bound.section),
                    section: schema.id,
                    args: ['all'],
                    note: schema.guidance[0] ?? null,
                });
                continue;
            }
            // "None" behind a strange label, or below it, speaks of that alone.
            const strange = fields.prose.findIndex((block) => block.label?.strong === true);
            const prose = strange < 0 ? fields.prose : fields.prose.slice(0, strange);
            const excused = (0,answers/* proseAnswer */.y7)(binding, prose) === 'none';
            const tables = new Set();
            for (const group of fields.groups) {
                if (group.fields.length === 0 || tables.has(group.at))
                    continue;
                // One of the words in a sentence or list does not promise the others.
                if (schema.loose && !group.row && group.fields.length * 2 < required.length)
                    continue;
                if (group.row)
                    tables.add(group.at);
                const missing = excused && !schema.repeats ? [] : missingFields(required, group).filter(isUnnamed(bound, group));
                for (const field of missing) {
                    const place = placeOf(bound, group, fields.groups.length);
                    const put = fieldInsertion(document, bound, group, field, place.start);
                    report({
                        reason: required_field_reasonFor(field, bound, group),
                        at: document.range(put?.start ?? place.start, put?.end ?? place.end),
                        section: schema.id,
                        field: field.label,
                        group: schema.repeats && !group.row ? group.name : null,
                        expected: put === null ? [] : [put.text],
                        note: field.hint ?? field.prompts[0] ?? null,
                    });
                }
            }
        }
    },
}));
/** A table with labels in its header that still is no table of the section's fields: nothing below it, or too few of them. */
function reportTable(bound, header, { document, report }) {
    const { schema, blocks } = bound;
    const title = (0,src_reason/* quoted */.TL)(boundTitle(bound));
    const at = (0,document_document/* blockRange */.FL)(document, header);
    const cells = blocks.filter((block) => block.cell?.table === header.cell?.table);
    if (cells.every((block) => block.cell?.row === 0)) {
        report({ reason: `The table of ${title} has no rows.`, at, section: schema.id, args: ['rows'] });
        return;
    }
    for (const field of schema.fields) {
        if (field.optional || cells.some((block) => isHeader([field], block)))
            continue;
        report({
            reason: `The table of ${title} has no column ${(0,src_reason/* quoted */.TL)(field.label)}.`,
            at,
            section: schema.id,
            field: field.label,
            note: field.hint ?? field.prompts[0] ?? null,
        });
    }
}
function isHeader(fields, block) {
    return block.cell?.row === 0 && fields.some((field) => field.key === (0,words/* labelKey */.kJ)(block.full.text));
}
function missingFields(fields, group) {
    return fields.filter((field) => !group.fields.some((each) => each.schema === field));
}
/** A heading of its own names the thing: `#### Postgres` needs no `System:` below it, but `#### System 1` does. */
function isUnnamed({ schema }, group) {
    const naming = schema.fields[0];
    if (group.at.kind !== 'heading' || group.title === null || naming === undefined)
        return () => true;
    const singular = (text) => (0,words/* labelKey */.kJ)(text)
        .split(' ')
        .map((word) => word.replace(/s$/, ''));
    const generic = new Set([...singular(schema.title), ...singular(naming.label)]);
    // `Name:` or `System:` of "Systems Touched" is what the thing is called; `Detection:` says something of it.
    const calls = new Set(['name', 'title', 'id', ...singular(schema.title)]);
    if (!singular(naming.label).every((word) => calls.has(word)))
        return () => true;
    const isNamed = singular(group.title).some((word) => /\p{L}/u.test(word) && !generic.has(word));
    return (field) => field !== naming || !isNamed;
}
function required_field_reasonFor(field, bound, group) {
    if (group.row)
        return `The table of ${(0,src_reason/* quoted */.TL)(boundTitle(bound))} has no column ${(0,src_reason/* quoted */.TL)(field.label)}.`;
    return `Missing field ${(0,src_reason/* quoted */.TL)(`${field.label}:`)} ${whereIn(bound, bound.schema.repeats ? group.name : null)}.`;
}
function placeOf(bound, group, groups) {
    const { heading } = bound.section;
    if (!bound.schema.repeats)
        return { start: (0,document_place/* startOf */.GH)(heading), end: (0,document_place/* endOf */.pJ)(heading) };
    const place = (0,document_place/* spanOf */.ee)(group.at.full);
    // The only group, without a title of its own, is the section: from its heading to its first field.
    return groups === 1 && group.title === null ? { ...place, start: (0,document_place/* startOf */.GH)(heading) } : place;
}

;// CONCATENATED MODULE: ./build/src/rules/required-section.js





/**
 * A document has every section of its template, because a reviewer looks for an answer where the template puts it:
 * "Leave nothing empty." A section that does not apply stays, and says so. It is reported at the heading that follows
 * the gap. A section that is missing with its parent is not reported again, nor one whose parent says why none of it
 * applies. What the template calls optional may be left out.
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
        const sections = schema.sections.filter((each) => each.depth > 0);
        if (!binding.bound.some((each) => each.schema.depth > 0)) {
            const first = sections.find((each) => !each.optional) ?? sections[0];
            const start = document.range(0, 0);
            report({
                reason: `None of the template's ${sections.length} sections is here; the first is ${(0,src_reason/* quoted */.TL)(first === undefined ? '' : (0,template_title/* sectionTitle */.G)(first))}. Start from the template.`,
                at: start,
                section: null,
                args: ['none'],
            });
            return;
        }
        const missing = new Set(binding.missing.map((each) => each.schema.id));
        for (const { schema: section, before } of binding.missing) {
            if (section.optional || (section.parent !== null && missing.has(section.parent)))
                continue;
            const parent = section.parent === null ? undefined : binding.get(section.parent);
            if (parent !== undefined &&
                binding.children(parent.schema.id).length === 0 &&
                !(0,answers/* hasFields */.s6)(parent.fields.groups) &&
                (0,answers/* sectionAnswer */.kO)(binding, parent) !== 'said')
                continue;
            const parts = schema.sections.filter((each) => each.parent === section.id && !each.optional && missing.has(each.id));
            const withParts = parts.length === 0 ? '' : ` with ${(0,src_reason/* quotedList */.p4)(parts.map(template_title/* sectionTitle */.G))}`;
            const place = before === null ? 'at the end' : `before ${(0,src_reason/* quoted */.TL)(before.title.flat.text)}`;
            const put = sectionInsertion(document, binding, schema, section, before);
            report({
                reason: `Missing section ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(section))}${withParts}; it belongs ${place}.`,
                at: put === null ? (before === null ? end : headingRange(document, before)) : document.range(put.start, put.end),
                section: section.id,
                expected: put === null ? [] : [put.text],
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
            const previous = binding.bound.slice(0, index).findLast((each) => !each.moved && each.schema.depth > 0);
            const place = next !== undefined
                ? `before ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(next.schema))}`
                : previous !== undefined
                    ? `after ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(previous.schema))}`
                    : 'elsewhere';
            report({
                reason: `Section ${(0,src_reason/* quoted */.TL)(bound.section.title.flat.text)} is out of order; the template has it ${place}.`,
                at: headingRange(document, bound.section),
                section: bound.schema.id,
            });
        }
    },
}));

// EXTERNAL MODULE: ./build/src/document/heading.js
var document_heading = __webpack_require__(8945);
;// CONCATENATED MODULE: ./build/src/document/retitle.js



const retitle_remark = /\s*\([^()]*\)$/;
/**
 * The source of a heading with the number, title and depth that are wanted. All else stays: emphasis and links around
 * the title, a remark in parentheses, closing `##`, the line below a title. `null` where marks stand inside of what
 * would change, so that nobody can tell what would become of them, or where the title is longer than what is compared.
 */
function retitled(document, section, wanted) {
    const { heading, title } = section;
    const start = (0,document_place/* startOf */.GH)(heading);
    const end = (0,document_place/* endOf */.pJ)(heading);
    const edits = [];
    const replace = ([from, to], text) => {
        const inCode = title.flat.code.some(([a, b]) => a < to && b > from) || (from === to && startsCode(section, from));
        const place = inCode ? null : (0,literal/* literal */.eu)(document.text, title.flat, from, to);
        if (place !== null)
            edits.push({ ...place, text });
        return place !== null;
    };
    if (wanted.number !== null &&
        title.number !== wanted.number &&
        !renumber(title, wanted.number, wanted.prefix, replace))
        return null;
    if (title.exact !== (0,document_heading/* exactTitle */.uR)(wanted.title)) {
        if (title.flat.text.length > document_heading/* longestTitle */.Df)
            return null;
        const own = retitle_remark.exec(title.text)?.[0];
        const text = own === undefined ? wanted.title : `${wanted.title.replace(retitle_remark, '')}${own}`;
        if (!replace(title.place.text, (0,literal/* asMarkdown */.g5)(text)))
            return null;
    }
    const source = edits
        .toSorted((a, b) => b.start - a.start || b.end - a.end)
        .reduce((text, edit) => text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start), document.text.slice(start, end));
    // With a line below it, "3. Jobs" would be a list.
    const asList = !source.startsWith('#') && /^\d{1,9}[.)]\s/.test(source);
    return section.depth === wanted.depth && !asList ? source : deepened(source, section.depth, wanted.depth, asList);
}
function startsCode({ title }, at) {
    return title.flat.code.some(([start]) => start === at);
}
function renumber({ number, place }, wanted, prefix, replace) {
    // "3) Jobs" keeps its parenthesis; "3.1 Jobs" as a section of its own gets its period.
    const sameForm = number !== null && number.includes('.') === wanted.includes('.');
    return sameForm ? replace(place.digits, wanted) : replace(place.lead, (0,literal/* asMarkdown */.g5)(prefix));
}
const underline = /(\r\n?|\n)([ \t]*)(=+|-+)[ \t]*$/;
/** A heading's source at another depth. */
function deepened(source, depth, wanted, marked) {
    const below = underline.exec(source);
    if (below === null) {
        const closing = new RegExp(`(?<=[ \\t])#{${depth}}$`);
        const marks = '#'.repeat(wanted);
        return source.startsWith('#'.repeat(depth)) ? marks + source.slice(depth).replace(closing, marks) : null;
    }
    const text = source.slice(0, below.index);
    if (/[\r\n]/.test(text))
        return null;
    if (wanted > 2 || marked)
        return `${'#'.repeat(wanted)} ${text.trim()}`;
    const line = (wanted === 1 ? '=' : '-').repeat(below[3]?.length ?? 3);
    return `${text}${below[1] ?? ''}${below[2] ?? ''}${line}`;
}

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
    check(context) {
        const { document, binding, report } = context;
        const bound = binding.bound.filter((each) => each.schema.depth > 0);
        const first = bound[0];
        if (first === undefined)
            return;
        const shift = (0,bind_style/* usualShift */.Rn)(bound);
        const unnumbered = bound.some(({ schema }) => isNumbered(schema)) && bound.every((each) => each.section.title.number === null);
        if (unnumbered) {
            report({
                reason: `The headings carry no numbers; the template numbers them, for example ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(first.schema))}.`,
                at: headingRange(document, first.section),
                section: first.schema.id,
                args: ['numbers'],
                expected: headingText(context, first, shift),
            });
        }
        const renumbered = unnumbered ? [] : renumberedTogether(bound);
        const start = renumbered[0];
        if (start !== undefined) {
            report({
                reason: `Starting with ${(0,src_reason/* quoted */.TL)(start.section.title.flat.text)}, ${renumbered.length} sections are numbered differently from the template; this one should read ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(start.schema))}.`,
                at: headingRange(document, start.section),
                section: start.schema.id,
                args: ['renumbered'],
                expected: headingText(context, start, shift),
            });
        }
        for (const each of bound) {
            const differences = differencesOf(each, shift, unnumbered || renumbered.includes(each));
            if (differences.length === 0)
                continue;
            report({
                reason: `Heading ${(0,src_reason/* quoted */.TL)(each.section.title.flat.text)} ${differences.join(' and ')}.`,
                at: headingRange(document, each.section),
                section: each.schema.id,
                expected: headingText(context, each, shift),
            });
        }
    },
}));
/** Letters and words ("Step 2:") only count: one more in between is nothing wrong. */
function isNumbered({ number }) {
    return number !== null && /^\d/.test(number);
}
function differencesOf({ schema, section }, shift, numberSaid) {
    const differences = [];
    const title = (0,document_heading/* exactTitle */.uR)(schema.title);
    const renumbered = !numberSaid && isNumbered(schema) && section.title.number !== schema.number;
    if (section.title.exact !== title || renumbered)
        differences.push(`should read ${(0,src_reason/* quoted */.TL)((0,template_title/* sectionTitle */.G)(schema))}`);
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
    const off = Number(ownFirst) - Number(first);
    return Number.isNaN(off) ? null : off;
}
/**
 * The heading as it should stand. One with parts of the author's below it would part with them at another depth, and
 * beside one that reads so already it is not certain which was meant.
 */
function headingText({ document, binding }, bound, shift) {
    const { schema, section, blocks } = bound;
    const depth = Math.min(6, Math.max(1, schema.depth + shift));
    if (depth !== section.depth && blocks.some((block) => block.kind === 'heading'))
        return [];
    if (binding.unexpected.some((other) => other.section.title.exact === (0,document_heading/* exactTitle */.uR)(schema.title)))
        return [];
    const number = isNumbered(schema) ? schema.number : null;
    const text = retitled(document, section, { ...schema, number, depth });
    return text === null ? [] : [text];
}

;// CONCATENATED MODULE: ./build/src/bind/field-sentences.js


/** A shorter piece is a catchword. */
const shortestSentence = 3;
/** A piece without its period is a sentence only from here on. */
const shortestOpen = 6;
/**
 * The sentences that a field says, with their places. Quotes, code, tables below it, left-over template text and what
 * stands behind a TODO are none of it; a list belongs to the sentence that announces it, and its catchwords to whatever
 * stands before them.
 */
function fieldSentences(document, binding, todos, field) {
    const counted = [];
    let announced = false;
    for (const block of field.value) {
        if (!isProse(block, field))
            continue;
        const text = ownText(binding, block);
        const isItem = block.cell === null && block.level > field.at.level;
        const sentences = sentencesOf(text, block.full.code).map((sentence) => {
            const { start, end } = (0,document_place/* spanAt */.i6)(block.full, sentence.start, sentence.end);
            return { ...sentence, range: document.range(start, end) };
        });
        const settled = untilTodo(sentences, todos);
        const counting = settled.filter((each) => counts(each, isItem) || (counted.length === 0 && !announced && each === settled[0]));
        for (const { range } of isItem && announced ? counting.slice(1) : counting)
            counted.push(range);
        if (!isItem)
            announced = text.trimEnd().endsWith(':');
    }
    return counted;
}
function counts({ words, ended }, isItem) {
    return ended ? words >= shortestSentence : !isItem && words >= shortestOpen;
}
/** Text in the value's own place. */
function isProse({ kind, cell, full }, { at }) {
    return full.text !== '' && (kind === 'text' || (kind === 'cell' && cell?.table === at.cell?.table));
}
/** The block's text, equally long, with blanks where the template's words were left. */
function ownText(binding, { full }) {
    const left = binding.leftovers.filter((each) => each.start < (0,document_place/* endOfText */.YZ)(full) && each.end > (0,document_place/* startOfText */.h_)(full));
    if (left.length === 0)
        return full.text;
    const isLeft = (offset) => left.some((each) => offset >= each.start && offset < each.end);
    return full.text
        .split('')
        .map((character, at) => (isLeft((0,document_place/* offsetAt */.HA)(full, at)) ? ' ' : character))
        .join('');
}
/** An open point goes to the end of its text and is no part of the answer. */
function untilTodo(sentences, todos) {
    for (const [index, { range }] of sentences.entries()) {
        const todo = todos.find((each) => !isBefore(each.range, range) && isBefore(each.range, endOf(range)));
        if (todo !== undefined)
            return sentences.slice(0, isBefore(range, todo.range) ? index + 1 : index);
    }
    return sentences;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function endOf({ endLine, endColumn }) {
    return { line: endLine, column: endColumn };
}

;// CONCATENATED MODULE: ./build/src/template/sentence-limit.js

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = `\\d{1,2}|single|${numbers.join('|')}`;
const sentences = new RegExp(`(?<![\\p{L}\\p{N}])(${number})(?:\\s*(?:[-–—]|to|or)\\s*(${number}))?[\\s-]+(?:(?:short|plain|clear|simple|crisp|full|complete|concise|brief)[\\s-]+)?sentences?(?!\\p{L})`, 'giu');
/** In these words the number is where it begins, or only of a part. */
const lower = /\b(?:at least|minimum(?: of)?|min\.?|(?<!\bnot? )more than|over|(?:start|begin|open|lead)s? with(?: a)?|first|another)\s*$/i;
const partly = /^[\s,]*(?:or more|at least|minimum|min\b|first\b|each|apiece|per|(?:for|about|on) (?:each|every)|a (?:piece|system|step|line)|followed|then|plus)/i;
const below = /\b(?:fewer|less) than\s*$/i;
/**
 * How many sentences a label or hint of the template allows: 2 for "1–2 sentences", "one or two sentences" and "fewer
 * than three sentences"; `null` where it names no limit, or more than one.
 */
const sentenceLimit = (0,memo/* memo */.p)(1_000, (text) => {
    if (!/sentence/i.test(text))
        return null;
    const limits = [...text.matchAll(sentences)].flatMap((match) => {
        const before = text.slice(0, match.index);
        const after = text.slice(match.index + match[0].length);
        if (lower.test(before) || partly.test(after))
            return [];
        const most = countOf(match[2] ?? match[1] ?? '');
        return [below.test(before) ? most - 1 : most];
    });
    const [only] = limits;
    return only !== undefined && only > 0 && limits.length === 1 ? only : null;
});
function countOf(written) {
    const text = written.toLowerCase();
    return text === 'single' ? 1 : /^\d/.test(text) ? Number(text) : numbers.indexOf(text) + 1;
}

;// CONCATENATED MODULE: ./build/src/rules/sentence-count.js





/**
 * A catalogue shows the description of every document beside the others, so the template says how long one is: "Short
 * description (1–2 sentences)". The number is read from the template's label or hint; `fields` are held to `most` where it
 * names none. Notes for others (a TODO, a quote, a remark in parentheses) are no part of it, and a list counts with the
 * sentence that announces it.
 *
 * @example fails
 * ## 10. Summary
 *
 * - **Short description (1–2 sentences):** Copies orders into the warehouse. It runs at night. Finance reads the result.
 *
 * @example passes
 * ## 10. Summary
 *
 * - **Short description (1–2 sentences):** Copies orders, e.g. those of v2.1 shops, into the warehouse. Finance reads them.
 */
/* harmony default export */ const sentence_count = (defineRule({
    id: 'sentence-count',
    severity: 'warning',
    description: 'a field with more sentences than its label in the template allows',
    options: { fields: ['Short description'], most: 2 },
    check({ document, binding, todos, options, report }) {
        const named = new Set(options.fields.map(words/* labelKey */.kJ));
        for (const { schema, fields } of binding.bound) {
            for (const field of [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]) {
                const most = limitOf(field.schema) ?? (named.has(field.schema.key) ? options.most : null);
                if (most === null)
                    continue;
                const sentences = fieldSentences(document, binding, todos, field);
                const surplus = sentences[most];
                if (surplus === undefined)
                    continue;
                report({
                    reason: `${(0,src_reason/* quoted */.TL)(`${field.schema.label}:`)} has ${sentences.length} sentences; at most ${most} ${most === 1 ? 'is' : 'are'} allowed. Shorten it, or move what follows to another section.`,
                    at: surplus,
                    section: schema.id,
                    field: field.schema.label,
                });
            }
        }
    },
}));
function limitOf({ label, hint }) {
    return sentenceLimit(label) ?? (hint === null ? null : sentenceLimit(hint));
}

// EXTERNAL MODULE: ./build/src/bind/carried.js
var bind_carried = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/src/rules/todo-before-live.js





/**
 * "Exactly one of these, and the truth. A step into production is a change somebody has to approve": who approves it, or
 * is called at night, goes by what the document says, so that what is live has nothing left to decide. TODOs that were
 * there before are a warning; one that comes to a live document is an error.
 *
 * @example fails
 * ## 4. Entry
 *
 * - **Status:** Live (prod)
 *
 * ## 13. Limits
 *
 * - **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.
 *
 * @example passes
 * ## 4. Entry
 *
 * - **Status:** Live (staging)
 *
 * ## 13. Limits
 *
 * - **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.
 */
/* harmony default export */ const todo_before_live = (defineRule({
    id: 'todo-before-live',
    severity: 'warning',
    variants: { new: 'error' },
    description: 'an open TODO in a document that is Live (prod); a new one is an error',
    check({ binding, conventions, todos, base, isAdded, report }) {
        const { status: label, approveInto } = conventions.watched;
        const status = todos.length === 0 ? null : (0,watched_value/* listedAnswer */.i)(binding, label);
        if (status === null || !approveInto.some((each) => (0,words/* fold */.AU)(each) === (0,words/* fold */.AU)(status)))
            return;
        const carried = base === null ? null : (0,bind_carried/* pairPoints */.w)(base.todos, todos).carried;
        for (const todo of todos) {
            const before = carried?.get(todo);
            const isNew = carried === null ? isAdded : before === undefined;
            const text = (0,src_reason/* quoted */.TL)(todo.text === '' ? todo.marker : todo.text);
            report({
                reason: `${isNew ? 'New' : 'Open'} TODO in a document that is ${(0,src_reason/* quoted */.TL)(status)}: ${text}. ${isNew ? 'Settle it before this is merged' : 'Settle it'}, or move it to an issue and link to the issue.`,
                at: todo.range,
                section: todo.section,
                field: todo.field,
                group: todo.group,
                // Reworded it is the same finding.
                args: [(0,words/* fold */.AU)((before ?? todo).text)],
                ...(isNew && { variant: 'new' }),
            });
        }
    },
}));

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/document/data.js



/** The language that a fence says it is in, if it is one of these. */
function dataLanguage(lang) {
    switch (lang?.toLowerCase()) {
        case 'json':
            return 'json';
        case 'jsonc':
            return 'jsonc';
        case 'yaml':
        case 'yml':
            return 'yaml';
        default:
            return null;
    }
}
/** Deeper ones overflow the parsers' stack. */
const deepest = 200;
/** A longer one takes the parser of YAML seconds. */
const longestYaml = 100_000;
/**
 * Why a text is not in this language, or `null`. Several documents may follow one another. Total: what is nested deeper
 * than parsers go is a fault without a place where it surely is none, and else none.
 */
function dataFault(language, text) {
    if (language === 'yaml')
        return text.length > longestYaml || isDeep(text) ? null : yamlFault(text);
    if (isJson(text))
        return null;
    if (isDeep(text))
        return language === 'json' ? { kind: 'deep', offset: 0, found: '' } : null;
    return jsonFault(text, language === 'jsonc');
}
/** How deep brackets stand in each other, and YAML's indentation and `- - -`. */
function isDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            depth++;
        if (character === ']' || character === '}')
            depth--;
        if (depth > deepest)
            return true;
    }
    return new RegExp(`^[\\s?:-]{${deepest + 1}}`, 'm').test(text);
}
function jsonFault(text, lenient) {
    let from = 0;
    for (;;) {
        const errors = [];
        (0,main.parse)(text.slice(from), errors, {
            disallowComments: !lenient,
            allowTrailingComma: lenient,
            allowEmptyContent: lenient,
        });
        const error = errors[0];
        if (error === undefined)
            return null;
        const offset = from + error.offset;
        const name = (0,main.printParseErrorCode)(error.error);
        // Behind one document another may begin.
        if (name !== 'EndOfFileExpected' || /^[:,}\]]/.test(text.slice(offset, offset + 1)))
            return explained(text, offset, error.length, name);
        from = offset;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return false;
    }
}
const ellipsis = /^(?:\/[/*]\s*)?(?:\.{3}|…)/;
const placeholder = /^(?:<[^<>\n]{1,60}>|\{\{[^{}\n]{0,60}\}\}|\$\{?\w{1,60}\}?|%\w)/;
const longestFound = 60;
function explained(text, offset, length, name) {
    const rest = text.slice(offset, offset + longestFound);
    const before = text.slice(Math.max(0, offset - longestFound), offset);
    const found = text.slice(offset, offset + Math.min(Math.max(length, 1), longestFound));
    const fault = (kind, said = found) => ({ kind, offset, found: said });
    const gap = ellipsis.exec(rest);
    if (gap !== null)
        return fault('ellipsis', gap[0].replace(/^[/*\s]+/, ''));
    if (name === 'InvalidCommentToken')
        return fault('comment');
    const blank = placeholder.exec(rest) ?? placeholder.exec(`{${rest}`);
    if (blank !== null)
        return fault('placeholder', blank[0]);
    if (/^['‘’“”]/.test(rest))
        return fault('quotes');
    if (name === 'UnexpectedEndOfString')
        return fault('string');
    if (name === 'InvalidEscapeCharacter')
        return fault('escape');
    if (/^[}\]]/.test(rest) && before.trimEnd().endsWith(','))
        return fault('trailing-comma');
    if (text.slice(offset).trim() === '')
        return fault('end', closing[name] ?? '');
    if (name === 'EndOfFileExpected' && rest.startsWith(':'))
        return fault('fragment');
    if (name === 'EndOfFileExpected' && rest.startsWith(','))
        return fault('list');
    const word = /^[\p{L}_][\w.-]*/u.exec(rest)?.[0];
    if (word !== undefined)
        return fault(/^\s*:/.test(rest.slice(word.length)) ? 'key' : 'word', word);
    // `007` and `2026-01-15` are numbers up to some place.
    const number = /[\w.]+$/.exec(before)?.[0];
    if (name === 'CommaExpected')
        return number === undefined ? fault('comma') : fault('other', number + (0,document_found/* firstOf */.Ku)(/^[\w.+:-]*/, rest));
    return fault('other');
}
const closing = { CloseBracketExpected: ']', CloseBraceExpected: '}' };
/** Helm, Jinja, ERB: what comes out of the template may well be YAML. */
const templating = /\{\{|\{%|<%/;
function yamlFault(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const error = [...documents].flatMap((document) => document.errors)[0];
    if (error === undefined || templating.test(text))
        return null;
    const offset = Math.min(error.pos[0], text.length);
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    const gap = /^\s*(?:-\s+)?(\.{3}|…)\s*$/.exec(line)?.[1];
    if (gap !== undefined)
        return { kind: 'ellipsis', offset, found: gap };
    return { kind: 'other', offset, found: error.message };
}

;// CONCATENATED MODULE: ./build/src/rules/valid-example.js




/**
 * "One real example, personal data removed, is worth a page of prose": people paste it into tests and requests, so that
 * a fence that says it is JSON or YAML parses as that. Left-out parts stand as a comment in `jsonc`. Fences in another
 * language, or in none, are not looked at.
 *
 * @example fails
 * ## 12. Payloads
 *
 * - **Examples:**
 *
 *   ```json
 *   { "id": 7, "lines": [ ... ] }
 *   ```
 *
 * @example passes
 * ## 12. Payloads
 *
 * - **Examples:**
 *
 *   ```json
 *   { "id": 7, "lines": ["A-1"] }
 *   ```
 */
/* harmony default export */ const valid_example = (defineRule({
    id: 'valid-example',
    severity: 'warning',
    description: 'a JSON or YAML fence that does not parse',
    check({ document, binding, report }) {
        const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)];
        for (const block of blocks) {
            const language = block.node.type === 'code' ? dataLanguage(block.node.lang) : null;
            const { text } = block.full;
            if (language === null || text.trim() === '' || isOpenPoint.test(text) || isQuoted(document, block))
                continue;
            const fault = dataFault(language, text);
            if (fault === null)
                continue;
            const place = binding.at((0,document_place/* startOfText */.h_)(block.full));
            report({
                reason: explain(fault, language),
                at: lineOf(document, block, fault.offset),
                ...place,
                args: [language, fault.kind],
            });
        }
    },
}));
/** An example that is to come is a TODO, and no broken one. */
const isOpenPoint = /^\W*(?:TODO|FIXME|TBD|tbd)\b/;
function isQuoted(document, { node }) {
    const { offset = 0, column = 1 } = node.position?.start ?? {};
    return document.text.slice(offset - column + 1, offset).includes('>');
}
/** From the fault to the end of its line; of the last line that says something, where it is behind all of them. */
function lineOf(document, { full }, fault) {
    const start = Math.min(fault, full.text.trimEnd().length - 1);
    const rest = full.text.slice(start);
    const length = rest.split('\n', 1)[0]?.trimEnd().length ?? 0;
    return document.range((0,document_place/* offsetAt */.HA)(full, start), (0,document_place/* offsetAt */.HA)(full, start + Math.max(0, length - 1)) + 1);
}
const names = { json: 'JSON', jsonc: 'JSON', yaml: 'YAML' };
function explain({ kind, found }, language) {
    const name = names[language];
    const example = `The ${name} example`;
    switch (kind) {
        case 'ellipsis': {
            const remedy = { json: 'use `jsonc` with a comment', jsonc: 'make it a comment', yaml: 'make it a comment' };
            return `${example} leaves parts out with ${(0,src_reason/* quoted */.TL)(found)}, so it does not parse. Write it in full, or ${remedy[language]}.`;
        }
        case 'comment':
            return `${example} has a comment, ${(0,src_reason/* quoted */.TL)(found)}. Remove it, or mark the fence as \`jsonc\`.`;
        case 'placeholder':
            return `${(0,src_reason/* quoted */.TL)(found)} has no quotes in the ${name} example. Put it in double quotes, or give a real value.`;
        case 'trailing-comma':
            return `${example} has a trailing comma before ${(0,src_reason/* quoted */.TL)(found)}. Remove it.`;
        case 'quotes':
            return `${(0,src_reason/* quoted */.TL)(found)} needs straight double quotes in ${name}.`;
        case 'fragment':
            return `${example} has a key outside of any braces. Put \`{ }\` around it.`;
        case 'list':
            return `${example} has several values with a comma between them. Put \`[ ]\` around them, or remove the comma.`;
        case 'key':
            return `The key ${(0,src_reason/* quoted */.TL)(found)} of the ${name} example needs double quotes.`;
        case 'word':
            return `${(0,src_reason/* quoted */.TL)(found)} is not a ${name} value. Put text in double quotes.`;
        case 'comma':
            return `${example} lacks a comma before ${(0,src_reason/* quoted */.TL)(found)}.`;
        case 'string':
            return `The text ${(0,src_reason/* quoted */.TL)(found)} of the ${name} example is not closed on its line.`;
        case 'escape':
            return `The text ${(0,src_reason/* quoted */.TL)(found)} of the ${name} example has an escape that ${name} does not know. Write \`\\\\\` for a backslash.`;
        case 'end':
            return `${example} ends too early${found === '' ? '' : `: ${(0,src_reason/* quoted */.TL)(found)} is missing`}.`;
        case 'deep':
            return `${example} does not parse, and is nested too deeply to tell why.`;
        case 'other':
            return language === 'yaml'
                ? `${example} does not parse: ${uncapitalised(found)}.`
                : `${example} does not parse: unexpected ${(0,src_reason/* quoted */.TL)(visible(found))}.`;
    }
}
function uncapitalised(sentence) {
    return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
/** A space that is none of JSON's, by its number. */
function visible(found) {
    return found.trim() === '' ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : found;
}

;// CONCATENATED MODULE: ./build/src/rules/valid-ignore.js



/**
 * A finding that is wrong here, or that the team lives with, is ignored where it stands:
 * `<!-- docgate ignore no-blank: reason -->`, with a comma between several rules. On a line with text it is for that
 * line's block: a paragraph, a row, a list item with what is nested in it. Alone it is for the block right after it, a
 * heading too (a missing section is reported at the heading that follows); at the end of a list item, for that item; as
 * the first thing below a heading, for the section and its parts; before the first section, for the whole document.
 * What is ignored is counted and listed with its reason, and approvals are needed as ever. An ignore says why, since
 * the next reader cannot ask, and ignores something, or it would hide the next real finding.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Moves orders. <!-- docgate ignore no-blank: the text was here before -->
 *
 * @example passes
 * ## 1. Purpose
 *
 * <!-- docgate ignore no-blank: the Orders team writes this section in May -->
 */
/* harmony default export */ const valid_ignore = (defineRule({
    id: 'valid-ignore',
    severity: 'warning',
    description: 'an ignore comment without a reason, for an unknown rule, or that ignores nothing',
    silenceable: false,
    check({ ignores, binding, report }) {
        for (const ignore of ignores) {
            const { section, field, group } = binding.at(ignore.offset);
            const say = (reason, ...args) => report({ reason, at: ignore.at, section, field, group, args });
            if (ignore.rules.length === 0) {
                say(`${(0,src_reason/* quoted */.TL)(ignore.text)} is not understood, so it ignores nothing. Write ${(0,src_reason/* quoted */.TL)(ignore_comment/* ignoreForm */.p)}.`, 'form');
                continue;
            }
            if (ignore.reason === null) {
                const form = ignore_comment/* ignoreForm */.p.replace('rule', ignore.rules[0] ?? '');
                say(`This ignores nothing until it says why: ${(0,src_reason/* quoted */.TL)(form)}.`, 'reason');
            }
            for (const named of ignore.named) {
                const problem = problemOf(ignore, named);
                if (problem !== null)
                    say(problem, named.verdict, named.id);
            }
        }
    },
}));
function problemOf({ reason, scope }, { id, verdict, meant }) {
    switch (verdict) {
        case 'ignored':
            return null;
        case 'unknown':
            return `There is no rule ${(0,src_reason/* quoted */.TL)(id)} to ignore.${meant === null ? '' : ` Did you mean ${(0,src_reason/* quoted */.TL)(meant)}?`}`;
        case 'never':
            return `${(0,src_reason/* quoted */.TL)(id)} cannot be ignored. Take it out.`;
        case 'nothing':
            if (reason === null)
                return null;
            return `${(0,src_reason/* quoted */.TL)(id)} finds nothing ${valid_ignore_placeOf(scope)}, so this ignores nothing. Delete it, or move it to the finding.`;
    }
}
function valid_ignore_placeOf({ kind, first, last }) {
    if (kind === 'document')
        return 'in this document';
    if (kind === 'section')
        return 'in this section';
    if (last === Number.POSITIVE_INFINITY)
        return `from line ${first} to the end`;
    return first === last ? `on line ${first}` : `on lines ${first} to ${last}`;
}

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(5814);
;// CONCATENATED MODULE: ./build/src/document/cron.js


const cron_second = { name: 'second', range: '0 to 59' };
const minute = { name: 'minute', range: '0 to 59' };
const hour = { name: 'hour', range: '0 to 23' };
const dayOfMonth = { name: 'day of month', range: '1 to 31' };
const month = { name: 'month', range: '1 to 12 or JAN to DEC' };
const dayOfWeek = { name: 'day of week', range: '0 to 7 or SUN to SAT' };
const year = { name: 'year', range: '1970 to 2199' };
/** The fields that every dialect has. */
const usual = [minute, hour, dayOfMonth, month, dayOfWeek];
/** In the order that croner has them. */
const cron_all = [cron_second, ...usual, year];
/**
 * What is wrong with the fields of a cron expression, or `null`. Right is what any of the usual dialects takes: crontab,
 * with seconds before it (Quartz, Spring), with a year behind it (AWS), or both; with Jenkins' `H`.
 *
 * @param wrapped it stands in `cron(…)`, where six fields end with a year.
 */
function cronFault(parts, wrapped = false) {
    const readings = cron_readingsOf(parts, wrapped);
    if (readings.length === 0)
        return { kind: 'count', count: parts.length };
    const judged = readings.map((fields) => ({ fields, faults: faultsOf(fields, parts) }));
    const right = judged.filter(({ faults }) => faults.length === 0);
    if (right.length > 0)
        return right.every(({ fields }) => comesNever(fields, parts)) ? { kind: 'never' } : null;
    const [least] = judged.toSorted((a, b) => a.faults.length - b.faults.length);
    return least?.faults[0] ?? null;
}
function faultsOf(fields, parts) {
    return fields.flatMap((field, index) => {
        const value = parts[index] ?? '';
        return accepts(field, normal(field, value)) ? [] : [{ kind: 'value', field, value }];
    });
}
/** What its fields may mean, the likeliest first. */
function cron_readingsOf(parts, wrapped) {
    const withSeconds = [cron_second, ...usual];
    const withYear = [...usual, year];
    switch (parts.length) {
        case 5:
            return [usual];
        case 6:
            return wrapped || parts[4] === '?' || /^\d{4}/.test(parts[5] ?? '')
                ? [withYear, withSeconds]
                : [withSeconds, withYear];
        case 7:
            return [cron_all];
        default:
            return [];
    }
}
function accepts(field, value) {
    if (value.includes('?') && field !== dayOfMonth && field !== dayOfWeek)
        return false;
    return cron_isPattern(cron_all.map((each) => (each === field ? value : '*')).join(' '));
}
const cron_isPattern = (0,memo/* memo */.p)(1_000, (pattern) => {
    try {
        new croner/* CronPattern */.zj(pattern, undefined, lenient);
        return true;
    }
    catch {
        return false;
    }
});
/** `5/15` is every 15 minutes from 5 on. */
const lenient = { mode: '7-part', sloppyRanges: true };
/** The value in croner's dialect; what only others know is every value there. */
function normal(field, value) {
    return value
        .split(',')
        .map((each) => normalItem(field, each))
        .join(',');
}
function normalItem(field, value) {
    const item = value
        .replace(/(?<![A-Z])H(?:\((\d+-\d+)\))?(?![A-Z])/g, (_, range) => range ?? '*')
        .replace(/\d*~\d*/g, '*')
        .replace(/[a-z]{4,}/gi, shortName);
    if (field === dayOfWeek && item === 'L')
        return '6';
    if (field === dayOfMonth && /^L-\d{1,2}W?$/.test(item))
        return item.endsWith('W') ? 'LW' : 'L';
    // From Friday to Monday, or from 22 to 4: across the end of the week or the day.
    const [, from, to, step] = /^(\w+)-(\w+)(\/\d+)?$/.exec(item) ?? [];
    const wraps = from !== undefined &&
        to !== undefined &&
        field !== year &&
        !accepts(field, `${from}-${to}`) &&
        accepts(field, from) &&
        accepts(field, to);
    return wraps ? `*${step ?? ''}` : item;
}
const longNames = ('sunday monday tuesday wednesday thursday friday saturday ' +
    'january february march april may june july august september october november december').split(' ');
/** `MONDAY` and `SEPT` as croner has them. */
function shortName(name) {
    return longNames.some((each) => each.startsWith(name.toLowerCase())) ? name.slice(0, 3) : name;
}
/** A February 31st: croner has looked for it through all the years it knows. */
function comesNever(fields, parts) {
    const at = (field) => normal(field, parts[fields.indexOf(field)] ?? '*');
    const isOpen = /^[*?]$/;
    if (!/^[\d,-]+$/.test(at(dayOfMonth)) || !isOpen.test(at(dayOfWeek)) || !isOpen.test(at(year)))
        return false;
    const days = `0 0 ${at(dayOfMonth)} ${at(month)} *`;
    const job = new croner/* Cron */.l4(days, { paused: true, timezone: 'UTC', mode: '5-part', sloppyRanges: true });
    return job.nextRun(longAgo) === null;
}
const longAgo = new Date('2000-01-01T00:00:00Z');

;// CONCATENATED MODULE: ./build/src/document/cron-text.js


/** A row with fewer parts is meant as something else. */
const cron_text_fewest = 4;
const star = /^[*?]/;
/** `24 * 60 * 60 * 1000` milliseconds. */
const product = /^\d+(?: \* \d+)+$/;
const inCall = /\bcron\(([^()\n]{1,200})\)/gi;
/** Words right before code that announce one. */
const announcement = /\bcron(?:tab|job)?s?(?: (?:expression|schedule|pattern|string|job|entry))?\s*(?:[:=]\s*)?["'“(]?$/i;
/**
 * The texts that are meant as cron expressions: `cron(…)`, and rows of at least four parts with a star among them.
 * What is a pattern for one (`{minute} 9 * * *`) is none.
 *
 * @param code the text is a code span or a fence; in prose a row needs two stars, or "cron" before it.
 * @param before the prose before a code span: "cron" there announces even a row of two.
 */
function cronTexts(text, code, before = '') {
    const calls = [...text.matchAll(inCall)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        parts: (match[1] ?? '').trim().split(/\s+/),
        wrapped: true,
    }));
    const least = code && announcement.test(before.slice(-40)) ? 2 : cron_text_fewest;
    const rows = [...text.replace(inCall, (call) => 'x'.repeat(call.length)).matchAll(/[^\n]+/g)]
        .flatMap((line) => rowsOf(tokensOf(line[0], line.index)))
        .filter((row) => {
        const parts = row.map((token) => token.text);
        const stars = code || row[0]?.announced === true ? 1 : 2;
        return (parts.length >= least &&
            parts.filter((each) => star.test(each)).length >= stars &&
            !product.test(parts.join(' ')));
    });
    return [
        ...calls.filter(({ parts }) => parts.length > 1 && parts.every(isPart)),
        ...rows.map((row) => ({
            start: row[0]?.start ?? 0,
            end: row.at(-1)?.end ?? 0,
            parts: row.map((token) => token.text),
            wrapped: false,
        })),
    ];
}
/** A key and its quotes, or a parenthesis: `schedule="0`, `(0`. */
const opening = /^(?:[a-z_.-]*[=:](?=.))?["'“‘`(]*/i;
const cron_text_closing = /["'”’`.,;:]+$/;
const closingParenthesis = /["'”’`.,;:)]+$/;
const introduction = (0,plain_text/* patternFor */.u)(/^(?:cron\w*|schedules?|scheduled|expressions?|patterns?|runs?|at|on|is|(?:CRON_)?TZ=.+|[^\p{L}\p{N}*?]+)$/iu);
function tokensOf(line, offset) {
    let before = null;
    return [...line.matchAll(/\S+/g)].map((match) => {
        // What is longer is no part of any expression.
        const word = match[0].slice(0, longestPart * 2);
        const lead = (0,document_found/* firstOf */.Ku)(opening, word).length;
        const inner = word.slice(lead);
        const text = inner.replace(inner.includes('(') ? cron_text_closing : closingParenthesis, '');
        const closes = text.length < inner.length;
        const opens = before === null || lead > 0 || before.parts || introduction(before.word).test(before.word);
        const announced = before !== null && announcing.test(before.word);
        before = { word, parts: /[.,;:)]/.test(inner.slice(text.length)) };
        const start = offset + match.index + lead;
        return { text, start, end: start + text.length, opens, announced, closes };
    });
}
const announcing = /^["'“(]*(?:cron\w*|expression)[:=]?$/i;
/** Something is to be filled in there. */
const blank = /[{}$<>%[\]]|^\p{L}$/u;
function rowsOf(tokens) {
    const rows = [];
    let row = [];
    const end = (next) => {
        if (row.length > 0 && (row.length > cron_text_fewest || next === null || !blank.test(next.text)))
            rows.push(row);
        row = [];
    };
    for (const token of tokens) {
        const fits = isPart(token.text);
        if (row.length > 0 && (!fits || token.opens))
            end(token);
        if (fits && (row.length > 0 || token.opens))
            row.push(token);
        if (row.length > 0 && token.closes)
            end(null);
    }
    end(null);
    return rows;
}
/** A list of every minute has 170 characters. */
const longestPart = 400;
const cron_text_name = /(?<![a-z])(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|june|july|august|(?:septem|octo|novem|decem)ber|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?![a-km-z])/gi;
/** Some digit, star or letter: a sign alone parts two expressions, or an expression and a remark. */
const partPattern = /^(?=.*[\d*?LWH])[\d*?,/#~+LWH-]+$/;
function isPart(text) {
    return text.length <= longestPart && partPattern.test(text.replace(cron_text_name, '1').replace(/H\(\d+-\d+\)/g, '1'));
}

;// CONCATENATED MODULE: ./build/src/rules/valid-schedule.js






/**
 * "Endpoint/schedule (e.g., …, `15 6 * * 1-5` with its time zone)": what runs by the clock gives the expression that
 * the scheduler has, so it must be one. Right is what any of the usual dialects takes: crontab, seconds before it, a year
 * behind it, `cron(…)`. Endpoints and intervals ("every 15 minutes", `PT5M`) are not looked at.
 *
 * @example fails
 * ## 11. Trigger
 *
 * - **Endpoint/schedule:** cron `0 25 * * 1-5` (Europe/Dublin)
 *
 * @example passes
 * ## 11. Trigger
 *
 * - **Endpoint/schedule:** cron `0 5 * * 1-5` (Europe/Dublin)
 */
/* harmony default export */ const valid_schedule = (defineRule({
    id: 'valid-schedule',
    severity: 'error',
    description: 'a cron expression that is not valid',
    options: { fields: ['Endpoint/schedule', 'Schedule'] },
    check({ document, binding, options, report }) {
        const named = new Set(options.fields.map(words/* labelKey */.kJ));
        for (const { schema, fields } of binding.bound) {
            const given = [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates];
            for (const field of given.filter((each) => named.has(each.schema.key))) {
                for (const { text, start, end } of field.value.flatMap((block) => schedulesIn(block, document.text))) {
                    const fault = cronFault(text.parts, text.wrapped);
                    const isLeft = binding.leftovers.some((each) => each.start <= start && start < each.end);
                    if (fault === null || isLeft)
                        continue;
                    report({
                        reason: valid_schedule_explain((0,src_reason/* quoted */.TL)(text.parts.join(' ')), fault),
                        at: document.range(start, end),
                        ...binding.at(start),
                        section: schema.id,
                        field: field.schema.label,
                        args: [fault.kind],
                    });
                }
            }
        }
    },
}));
function valid_schedule_explain(expression, fault) {
    switch (fault.kind) {
        case 'count':
            return `${expression} has ${fault.count} fields; a cron expression has ${fault.count < 5
                ? '5: minute, hour, day of month, month, day of week'
                : '5, or up to 7 with a second before and a year behind them'}.`;
        case 'value':
            return `${expression} is not a cron expression: its ${fault.field.name} is ${(0,src_reason/* quoted */.TL)(fault.value)}, but must be ${fault.field.range}.`;
        case 'never':
            return `${expression} never runs: none of its months has such a day.`;
    }
}
function schedulesIn({ kind, full }, source) {
    const placed = (text, shift = 0) => ({
        text,
        ...(0,document_place/* spanAt */.i6)(full, text.start + shift, text.end + shift),
    });
    if (kind === 'code')
        return cronTexts(full.text, true).map((text) => placed(text));
    if (kind !== 'text' && kind !== 'cell')
        return [];
    const spans = full.code.flatMap(([from, to]) => cronTexts(full.text.slice(from, to), true, full.text.slice(Math.max(0, from - 60), from)).map((text) => placed(text, from)));
    const prose = full.code.reduce((left, [from, to]) => left.slice(0, from) + '`'.repeat(to - from) + left.slice(to), full.text);
    return [
        ...spans,
        ...cronTexts(prose, false)
            .map((text) => placed(text))
            .filter((each) => isWhole(each, source)),
    ];
}
const nearby = 10;
/** Stars of an expression in prose may have become emphasis; then nobody can tell what was meant. */
function isWhole({ text, start, end }, source) {
    const written = source.slice(start, end).replace(/\\/g, '').trim().split(/\s+/).join(' ');
    const around = source
        .slice(Math.max(0, start - nearby), start)
        .trimEnd()
        .slice(-1) +
        source
            .slice(end, end + nearby)
            .trimStart()
            .slice(0, 1);
    return written === (text.wrapped ? written : text.parts.join(' ')) && !around.includes('*');
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
    todo_before_live,
    sentence_count,
    valid_schedule,
    valid_example,
    existing_link,
    existing_path,
    consistent_systems,
    handled_failures,
    high_risk_approval,
    matching_name,
    valid_ignore,
];


/***/ }),

/***/ 9502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Y: () => (/* binding */ countingPattern),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5196);


/** Words for things that a letter may count: "Option A", "Alternative B". */
const counted = /\b(option|alternative|approach|scenario|variant|candidate|proposal|solution) (?:[a-z]|\d+)\b/g;
/** Stands for any number or letter of a title. */
const anyNumber = '#';
/**
 * What stands around the placeholders of a heading (`### Alert: <Name>` → `alert`, nothing), for comparison; `null`
 * where it has none.
 */
function patternOf(title) {
    const found = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeadingPlaceholders */ .zu)({ text: title, code: [] });
    if (found.length === 0)
        return null;
    const ends = [0, ...found.map((each) => each.end)];
    const starts = [...found.map((each) => each.start), title.length];
    return ends.map((end, index) => countless(title.slice(end, starts[index])));
}
/** A title that only counts: "Option B", "User story 2", as the pattern of its neighbours; `null` for others. */
function countingPattern(title) {
    const key = countless(title);
    return /^[\p{L} ]+ #$/u.test(key) ? [key] : null;
}
function countless(text) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(text).replace(counted, `$1 ${anyNumber}`).replace(/\d+/g, anyNumber);
}
/** Nothing stands around the placeholder: any title fits. */
function isFree(pattern) {
    return pattern.every((each) => each === '');
}
/** The heading of a document is one of those that the template's pattern stands for. */
function fits(pattern, { title }) {
    const gap = '.*';
    return begins(pattern.flatMap((each, index) => [...(index === 0 ? [] : [gap]), ...each]), title.key, gap);
}
/**
 * A text begins with these characters, where `gap` stands for any text and {@link anyNumber} for a word. Takes the
 * product of both lengths at most: a regular expression with many gaps would try every way to part the text.
 */
function begins(wanted, text, gap) {
    // How many of the wanted are behind us, in every way there is to read the text so far.
    let states = past(new Set([0]), wanted, gap);
    for (const character of text) {
        if (states.has(wanted.length))
            return true;
        const next = new Set();
        for (const state of states) {
            const each = wanted[state];
            if (each === gap)
                next.add(state);
            else if (each === anyNumber) {
                if (isWord.test(character))
                    next.add(state).add(state + 1);
            }
            else if (each === character)
                next.add(state + 1);
        }
        states = past(next, wanted, gap);
    }
    return states.has(wanted.length);
}
const isWord = /^\w$/;
/** A gap may be empty. */
function past(states, wanted, gap) {
    // What is added while the set is walked is walked too.
    for (const state of states)
        if (wanted[state] === gap)
            states.add(state + 1);
    return states;
}


/***/ }),

/***/ 5196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ readPlaceholders),
/* harmony export */   eB: () => (/* binding */ isOfTemplate),
/* harmony export */   j$: () => (/* binding */ placeholderKey),
/* harmony export */   y9: () => (/* binding */ leftPlaceholders),
/* harmony export */   zu: () => (/* binding */ readHeadingPlaceholders)
/* harmony export */ });
const angle = /<[^<>\n]{1,61}>/g;
const bracket = /\[[^[\]]{2,200}\](?![([:])/g;
const date = /(?<![\w/.-])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM\/DD\/YYYY)(?![\w/-])/g;
/** A longer text between braces is no name for something to fill in. */
const longestBrace = 500;
const deepest = 3;
/** Everything in a text that has the form of a placeholder. */
function readPlaceholders({ text, code }) {
    if (!/[<{[]|YY/.test(text))
        return [];
    const made = (kind, start, end) => {
        const own = text.slice(start, end).replace(/\s+/g, ' ');
        const inside = own.replace(/^([<{[]+)\s*/, '$1').replace(/\s*([>}\]]+)$/, '$1');
        const span = code.find(([from, to]) => start >= from && start < to);
        const whole = span !== undefined && text.slice(...span).trim() === text.slice(start, end);
        return {
            start,
            end,
            text: own,
            key: inside.toLowerCase(),
            kind,
            code: (span && (whole ? 'whole' : 'part')) || null,
        };
    };
    const matches = (kind, pattern) => [...text.matchAll(pattern)].map((match) => made(kind, match.index, match.index + match[0].length));
    return [
        ...matches('angle', angle),
        ...braces(text).map(([start, end]) => made('brace', start, end)),
        ...matches('bracket', bracket),
        ...matches('date', date),
    ].sort((a, b) => a.start - b.start);
}
/** Outermost `{…}`, balanced: a template's own may hold others. */
function braces(text) {
    const found = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '{' && depth++ === 0)
            start = at;
        if (text[at] !== '}' || depth === 0 || --depth > 0)
            continue;
        if (at - start <= longestBrace)
            found.push([start, at + 1]);
    }
    return found.filter(([from, to]) => deepestIn(text.slice(from, to)) <= deepest);
}
function deepestIn(text) {
    let depth = 0;
    return Math.max(0, ...text.split('').map((each) => (each === '{' ? ++depth : each === '}' ? depth-- : depth)));
}
/** Words in square brackets that ask for nothing. */
const marks = /^\[(?:x|optional|required|mandatory|toc|_toc_|todo|tbd|tbc|note|tip|wip|sic|!\w+|if\s.*|\^.*)\]$/i;
/**
 * It is a placeholder of the template: it stands alone and names something. In code every `<word>` is one, in prose a
 * lone lower-case word is an HTML tag; a path (`/orders/{id}`), a type or an object is none.
 */
function isOfTemplate(text, { start, end, text: own, kind, code }) {
    switch (kind) {
        case 'angle':
            return /^<[A-Za-z]/.test(own) && (code !== null || /[A-Z _/-]/.test(own.slice(1, -1)));
        case 'brace':
            return (code !== 'part' && standsAlone(text, start, end) && /^\{+\s*[\p{L}…]/u.test(own) && !/^\{\s*\w+\s*:/.test(own));
        case 'bracket':
            return (code === null &&
                standsAlone(text, start, end) &&
                /^\[\p{L}/u.test(own) &&
                !marks.test(own) &&
                !/^[^\s\d]*\d\S*$/.test(own));
        case 'date':
            return code === null;
        case 'capital':
            return false;
    }
}
/** In a heading of a template, where `ADR-NNN` and `ALERT_NAME` are placeholders as well. */
function readHeadingPlaceholders({ text, code }) {
    const own = readPlaceholders({ text, code }).filter((each) => {
        if (each.kind === 'brace')
            return /^\{+\s*[\p{L}…]/u.test(each.text);
        return each.kind !== 'bracket' || (/^\[\p{L}/u.test(each.text) && !marks.test(each.text));
    });
    const apart = capitals(text).filter(({ start }) => !own.some((each) => start >= each.start && start < each.end));
    return [...own, ...apart].sort((a, b) => a.start - b.start);
}
const capital = /\b(?:N{2,4}|X{3,4}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\b/g;
function capitals(text) {
    return [...text.matchAll(capital)].map(({ 0: own, index }) => ({
        start: index,
        end: index + own.length,
        text: own,
        key: own.toLowerCase(),
        kind: 'capital',
        code: null,
    }));
}
function standsAlone(text, start, end) {
    return !/[\p{L}\p{N}_/$#=.\]})-]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}_/([{:=]/u.test(text[end] ?? '');
}
/** What the schema keeps of a placeholder: a code span that holds nothing else keeps its backticks. */
function placeholderKey({ kind, key, code }) {
    return kind !== 'angle' && code === 'whole' ? `\`${key}\`` : key;
}
/**
 * Placeholders of the template that still stand in a text.
 *
 * @param alone the text without its label: a date's pattern is left over only where it is all that is said.
 * @param heading the text is a heading.
 */
function leftPlaceholders(known, flat, alone, heading) {
    return (heading ? readHeadingPlaceholders(flat) : readPlaceholders(flat)).filter((each) => {
        const { kind, key, code } = each;
        const inCode = known.has(`\`${key}\``);
        if ((!known.has(key) && !inCode) || code === 'part')
            return false;
        if (kind === 'date')
            return code === null && alone.trim() === each.text;
        if (kind !== 'brace' && kind !== 'bracket')
            return true;
        // In code a lone word in braces is a parameter of a path, unless the template has just that.
        return code === null ? standsAlone(flat.text, each.start, each.end) : inCode || (kind === 'brace' && /\s/.test(key));
    });
}


/***/ }),

/***/ 4805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ labelLine),
/* harmony export */   Os: () => (/* binding */ requiredSections),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   iH: () => (/* binding */ usualStyle),
/* harmony export */   qV: () => (/* binding */ skeleton)
/* harmony export */ });
/* harmony import */ var _document_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5732);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


/** How the built-in template writes. */
const usualStyle = { item: '- ', open: '**', close: ':**', loose: false, rule: null, shift: 0 };
/**
 * Headings and labels of these sections, with nothing said yet; what repeats stands once. Lines are parted by `\n`;
 * there is none at the end.
 */
function skeleton(sections, options) {
    return sections
        .map((section) => skeletonOf(section, options))
        .filter((text) => text !== '')
        .join('\n\n');
}
function skeletonOf(section, options) {
    const { style, guidance } = options;
    const depth = Math.min(6, Math.max(1, section.depth + style.shift));
    const heading = section.depth === 0 ? null : `${'#'.repeat(depth)} ${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)((0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionTitle */ .G)(section))}`;
    const advice = guidance ? comment([...section.prompts, ...section.guidance], '') : null;
    const fields = section.fields.filter(({ optional }) => !optional);
    const lines = section.tabular ? tableOf(fields, options) : listOf(fields, options);
    return [heading, advice, lines].filter((part) => part !== null && part !== '').join('\n\n');
}
/** The labels as a header, with one row to fill in. */
function tableOf(fields, { guidance, values }) {
    const cells = (texts) => `| ${texts.join(' | ')} |`;
    const advice = guidance ? fields.flatMap((field) => comment(asked(field), '') ?? []) : [];
    const table = [
        cells(fields.map(({ label }) => inCell(label))),
        cells(fields.map(() => '---')),
        cells(fields.map(({ label }) => inCell(values[label] ?? ''))),
    ];
    return [...advice, table.join('\n')].join('\n\n');
}
function inCell(text) {
    return (0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(text).replaceAll('|', '\\|');
}
function listOf(fields, { style, guidance, values }) {
    const items = fields.map((field) => {
        const value = values[field.label];
        const line = `${labelLine(field, style)}${value === undefined ? '' : ` ${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(value)}`}`;
        const advice = guidance && value === undefined ? comment(asked(field), ' '.repeat(style.item.length)) : null;
        return advice === null ? line : `${line}\n${advice}`;
    });
    return items.join(style.item === '' || style.loose ? '\n\n' : '\n');
}
function asked({ hint, prompts, guidance }) {
    return [...(hint === null ? [] : [hint]), ...prompts, ...guidance];
}
/** A label with nothing behind it. */
function labelLine({ label }, { item, open, close }) {
    return `${item}${open}${(0,_document_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(label)}${close}`;
}
/** An HTML comment, a line for each piece, since a blank line could end what it stands in. */
function comment(pieces, indent) {
    const lines = pieces
        .flatMap((piece) => piece.split('\n'))
        .map((line) => line.trim().replace(/--+(?=>)/g, '-'))
        .filter((line) => line !== '');
    const [only, ...more] = lines;
    if (only === undefined)
        return null;
    const text = more.length === 0 ? `<!-- ${only} -->` : ['<!--', ...lines, '-->'].join('\n');
    return text.replace(/^/gm, indent);
}
/** A section of the template with those of its parts that have to be there and are wanted, in the template's order. */
function withParts(schema, section, isWanted) {
    const parts = schema.sections.filter((each) => each.parent === section.id && !each.optional && each.pattern === null);
    return [section, ...parts.filter(isWanted).flatMap((part) => withParts(schema, part, isWanted))];
}
/** The sections that every document of this template has, in its order. */
function requiredSections(schema) {
    return schema.sections.filter((section) => !section.optional && !hasOptionalParent(schema, section.parent));
}
function hasOptionalParent(schema, id) {
    const parent = schema.sections.find((section) => section.id === id);
    return parent !== undefined && (parent.optional || hasOptionalParent(schema, parent.parent));
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
