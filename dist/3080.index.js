export const id = 3080;
export const ids = [3080];
export const modules = {

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

/***/ 3080:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileTemplate: () => (/* binding */ compileTemplate)
});

// EXTERNAL MODULE: ./build/src/document/document.js + 1 modules
var document_document = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/src/document/heading.js
var heading = __webpack_require__(8945);
// EXTERNAL MODULE: ./build/src/document/place.js
var document_place = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/parser/bounds.js
var bounds = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/parser/parse.js + 2 modules
var parse = __webpack_require__(3140);
;// CONCATENATED MODULE: ./build/src/template/bounds.js
/** Templates of teams have 2 to 20 kB. UTF-16 units. */
const longestTemplate = 200_000;
/** The largest templates of teams have about 60. All work on documents grows with it. */
const mostSections = 500;
/** In all sections together; the largest templates of teams have about 150. */
const mostFields = 2_000;
/** Of one field. More is no list that anybody chooses from. */
const mostListed = 200;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document/words.js
var document_words = __webpack_require__(914);
;// CONCATENATED MODULE: ./build/src/template/hints.js
const allowance = /\b(?:write|say|state|put|answer with)\s+(?:explicitly\s+|so\s+)?["“']([^"”'\n]{2,80})["”']/giu;
const wantsReason = /\b(explain|why|reason|because|propose|proposal|suggest)/i;
const examples = /^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$/i;
/** "superseded by ADR-0123": the value is "superseded", what it is superseded by is the author's. */
const reference = /\s+(?:by|with)\s+.*[\d<{[].*$/;
/** "e.g., Draft, In design, Live (dev), etc." → its values. Commas in parentheses do not part. */
function listedValues(hint) {
    const match = examples.exec(hint.replace(/^\(([\s\S]*)\)$/, '$1'));
    if (match?.[1] === undefined)
        return alternatives(hint);
    return match[1]
        .split(/,(?![^(]*\))/)
        .map((value) => value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:or|and)\s+/i, '')
        .replace(/\.$/, '')
        .trim())
        .filter((value) => value !== '' && !/^etc\b/i.test(value));
}
/** A longer piece between two strokes is a sentence, not a value. */
const longestAlternative = 4;
/** `Draft / In review / Live (prod)`, also with `|`, perhaps in brackets: a list that needs no "e.g.". With a gap it is none. */
function alternatives(hint) {
    const values = hint
        .trim()
        .replace(/^\(([\s\S]*)\)$|^\{([\s\S]*)\}$|^<([\s\S]*)>$|^\[([\s\S]*)\]$/, '$1$2$3$4')
        .split(/\s+\/\s+|\s*\|\s*/)
        .map((value) => value.replace(/\.$/, '').replace(reference, '').trim());
    const isList = values.length > 1 &&
        values.every((value) => /[\p{L}\p{N}]/u.test(value) && value.split(/\s+/).length <= longestAlternative);
    return isList ? values : [];
}
/** Whole texts that only stand for an answer: in brackets of any kind, with a gap, a date's pattern, a question. */
const bracketed = /^(?:\([\s\S]*\)|\{[\s\S]*\}|<[^<>]*>|\[[^[\]]*\])[.,;]?$/;
const gap = /\.{3}|…|_{3,}|\?$/;
const toCome = /^(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM\/DD\/YYYY|to-?do|tbd|tbc|n{2,}|x{2,})$/i;
/** A text of the template that asks for the author's own, or nothing at all. */
function isHint(text) {
    const line = text.replace(/^["'“*_`]+|["'”*_`]+$/g, '').trim();
    return (!/[\p{L}\p{N}]/u.test(line) ||
        bracketed.test(line) ||
        gap.test(line) ||
        toCome.test(line) ||
        examples.test(line) ||
        alternatives(line).length > 0);
}
/** The template's word for what may be said instead of content: `write "None known" and why`. */
function nonAnswersOf(guidance) {
    return [...guidance.matchAll(allowance)].map((match) => ({
        text: match[1]?.trim() ?? '',
        withReason: wantsReason.test(guidance.slice(match.index)),
    }));
}

// EXTERNAL MODULE: ./build/src/template/placeholders.js
var placeholders = __webpack_require__(5196);
;// CONCATENATED MODULE: ./build/src/template/frontmatter.js




/** Keys whose value is the document's own, so that the template's own can't be right. */
const identity = /^(?:title|name|description|summary|subject|id|slug)$/i;
/** Reads the frontmatter; `null` where it is no YAML, with the 1-based line of the file in `line`. */
function readTemplateFrontmatter(document) {
    if (document.frontmatter === null)
        return { values: {}, fields: [] };
    const { text, offset } = document.frontmatter;
    const yaml = (0,dist/* parseDocument */.Tp)(text);
    const problem = yaml.errors[0];
    if (problem !== undefined)
        return { problemLine: (problem.linePos?.[0].line ?? 1) + 1 };
    const values = {};
    const fields = [];
    for (const { key, value } of (0,dist/* isMap */.jh)(yaml.contents) ? yaml.contents.items : []) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const said = textOf(value, text);
        if (name === '' || said === null)
            continue;
        if (said.trim() !== '' && isTemplates(name, said))
            values[name] = said;
        if (isHint(said))
            fields.push(fieldOf(document, name, said, offset + ((0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0)));
    }
    return { values, fields };
}
/** YAML reads `{short title}` as a map, and an empty list says as little as nothing; other lists are the template's own. */
function textOf(value, text) {
    if (value === null)
        return '';
    if ((0,dist/* isScalar */.jn)(value))
        return typeof value.value === 'string' ? value.value : value.value === null ? '' : null;
    if ((0,dist/* isSeq */.oP)(value))
        return value.items.length === 0 ? '' : null;
    return (0,dist/* isMap */.jh)(value) && value.range ? text.slice(value.range[0], value.range[1]).trim() : null;
}
/** Left as it is, it can't be the author's: `status: proposed` can. */
function isTemplates(name, said) {
    return identity.test(name) || /\btemplate\b/i.test(said) || (0,placeholders/* readPlaceholders */.Xy)({ text: said, code: [] }).length > 0;
}
function fieldOf(document, name, said, offset) {
    const words = name.replace(/[_-]+/g, ' ').trim();
    return {
        label: words.charAt(0).toUpperCase() + words.slice(1),
        key: (0,document_words/* labelKey */.kJ)(words),
        optional: true,
        hint: /[\p{L}\p{N}]/u.test(said) ? said : null,
        listed: listedValues(said),
        prompts: [],
        guidance: [],
        nonAnswers: [],
        line: document.range(offset, offset).line,
    };
}

;// CONCATENATED MODULE: ./build/src/template/optional.js
const names = {
    section: '(?:section|element|part|chapter|heading|block)',
    field: '(?:field|element|item|line|row|key)',
};
const anyName = '(?:section|element|part|chapter|heading|block|field|item|line|row|key)';
const leave = '(?:delete|remove|omit|skip|drop|leave out)';
const left = '(?:deleted|removed|omitted|skipped|dropped|left out|left blank|left empty)';
/** Sentences that speak of the thing itself: "This section is optional", "Delete this section if …". */
const ofThis = { section: speakingOf('section'), field: speakingOf('field') };
function speakingOf(thing) {
    const own = `this(?: whole| entire)? ${names[thing]}`;
    const sentences = [
        `\\bthis is an? optional ${names[thing]}\\b`,
        `\\b(?:${own}|the(?: whole| entire)? ${thing}) is(?: entirely| purely)? optional\\b`,
        `\\b(?:${own}|the(?: whole| entire)? ${thing}) (?:may|can|could|might) be ${left}\\b`,
        `(?<!\\b(?:not|never|don't|don’t) )\\b${leave} (?:${own}|the(?: whole| entire) ${thing})\\b`,
    ];
    return new RegExp(sentences.join('|'), 'i');
}
/** Sentences that leave open what they speak of: they count where they come first. */
const ofIt = new RegExp([
    String.raw `optional(?:ly)?\s*(?:[.,;:!–—-]|$)|optional ${anyName}\b|not (?:required|mandatory)\b`,
    String.raw `(?:only )?(?:if|where|when) (?:(?:applicable|relevant)\s*(?:[.,:!]|$)|(?:any|needed|necessary)\s*(?:[.:!]|$))`,
    String.raw `only (?:applicable|necessary|needed|relevant|required)\b|(?:needed|required) only\b`,
    String.raw `(?:this )?(?:may|can|could) be ${left}\b|you (?:may|can) ${leave} (?:it|this)\b|feel free to ${leave}\b`,
    String.raw `${leave}(?: it| this)?,? (?:for|if|in case|unless|when|where)\b`,
    String.raw `(?:only )?(?:add|fill in|include|keep|use)(?: it| this)?(?: ${anyName})?(?: only)? (?:if|when|where)\b`,
]
    .map((sentence) => `^(?:${sentence})`)
    .join('|'), 'i');
/** A text of the template that says it of its section or field as a whole: it may be left out. */
function saysOptional(text, of) {
    return saysThisIsOptional(text, of) || ofIt.test(plain(text));
}
/** Says so with "this section" and its like, wherever in the text. */
function saysThisIsOptional(text, of) {
    return ofThis[of].test(oneLine(text));
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ');
}
/** Without the marks around it. */
function plain(text) {
    const line = oneLine(text).trim();
    const inside = /^[([{*_>\s]*((?:optional|if|where|when|only)\b[^()[\]{}]*)[)\]}]/i.exec(line)?.[1];
    return inside ?? line.replace(/^[([{*_>\s]+/, '');
}
/** Titles of sections that speak of the template: a document needs none of them. */
const aboutTemplate = /\b(?:how to use|using|about|instructions? for|notes? (?:on|about|for)|guide to) (?:this|the) template\b|^template (?:instructions?|guidelines?|usage|notes?)$/i;
const contents = /^(?:table of )?contents$|^toc$/i;
/** A section that belongs to the template, not to the documents made from it, or that is made by a tool. */
function isOptionalTitle(title) {
    return aboutTemplate.test(title) || contents.test(title);
}
/** Comments that speak to a tool: no guidance. */
const directive = /^\s*(?:markdownlint|prettier|textlint|vale|cspell|spell|lint|toc|tocstop|docgate|more|eslint|alex)\b/i;
/** A comment for a tool, or one that does nothing but mark what is optional. */
function isMark(comment) {
    return directive.test(comment) || (saysOptional(comment, 'section') && comment.trim().length <= longestMark);
}
const longestMark = 80;

// EXTERNAL MODULE: ./build/src/template/pattern.js
var template_pattern = __webpack_require__(9502);
;// CONCATENATED MODULE: ./build/src/template/outline.js



/** Title, head and sections of a template: its first heading is the title also where other headings stand as high but its text is a placeholder. */
function splitTitle(document) {
    const [first, ...rest] = document.sections;
    const isTitle = first !== undefined && first.depth === 1 && rest.length > 0 && (0,template_pattern/* patternOf */.Id)(first.title.text) !== null;
    if (document.title !== null || !isTitle)
        return { title: document.title, head: document.preamble, sections: document.sections };
    return { title: first, head: [...document.preamble, ...first.blocks], sections: rest };
}
/** Places the sections of a template: ids, parents, what stands for several, what a comment before the heading says. */
function outlineOf(before, sections) {
    const places = [];
    const open = [];
    sections.forEach((section, index) => {
        while (open.length > 0 && (open.at(-1)?.section.depth ?? 0) >= section.depth)
            open.pop();
        const parent = open.at(-1) ?? null;
        const previous = sections[index - 1];
        const last = markBefore(previous === undefined ? before : previous.blocks, previous ?? null, section);
        const next = sections[index + 1];
        const mark = next === undefined ? null : markBefore(section.blocks, section, next);
        const twin = parent?.mergedInto == null ? neighbour(places, parent, section) : null;
        const place = {
            section,
            blocks: section.blocks.filter((block) => block !== mark),
            id: idOf(sections, section, parent, open),
            parent: parent?.id ?? null,
            marked: last !== null || commentIn(section),
            pattern: (0,template_pattern/* patternOf */.Id)(section.title.text),
            mergedInto: parent?.mergedInto ?? twin?.id ?? null,
        };
        if (twin !== null)
            places[places.indexOf(twin)] = { ...twin, pattern: twin.pattern ?? (0,template_pattern/* countingPattern */.Y)(twin.section.title.text) };
        places.push(place);
        open.push(place);
    });
    return places;
}
/** Its number where no other section has it; else the titles from the top. */
function idOf(sections, section, parent, open) {
    const { number, text } = section.title;
    if (number === null)
        return [...open.map((each) => each.section.title.text), text].join(' / ');
    const shared = sections.filter((each) => each.title.number === number).length > 1;
    return shared && parent !== null ? `${parent.id} / ${number}` : number;
}
/** The section right before, in the same parent, where its heading says the same of another thing. */
function neighbour(places, parent, section) {
    const siblings = places.filter((each) => each.parent === (parent?.id ?? null) && each.section.depth === section.depth);
    const last = siblings.at(-1);
    const before = last === undefined ? undefined : (siblings.find((each) => each.id === last.mergedInto) ?? last);
    if (before === undefined)
        return null;
    const [own, others] = [formOf(section), formOf(before.section)];
    return own !== null && own === others ? before : null;
}
function formOf({ title }) {
    const pattern = (0,template_pattern/* patternOf */.Id)(title.text) ?? (0,template_pattern/* countingPattern */.Y)(title.text);
    return pattern === null ? null : (0,template_pattern/* isFree */.xp)(pattern) ? '' : pattern.join('|');
}
/** A comment in the heading itself: `## Drivers <!-- optional -->`. */
function commentIn({ heading }) {
    return heading.children.some((child) => child.type === 'html' && saysOptional(child.value.replace(/^<!--|-->$/g, ''), 'section'));
}
/**
 * The comment at the end of a section (or of what stands before the first) that says of the next one that it is
 * optional: it stands right above its heading, or apart from its own section and does not say "this section".
 */
function markBefore(blocks, own, next) {
    const last = blocks.at(-1);
    if (last?.kind !== 'comment' || !saysOptional(last.full.text, 'section'))
        return null;
    const above = (blocks.at(-2)?.node ?? own?.heading)?.position?.end.line ?? 0;
    const apart = (0,document_place/* firstLineOf */.Qy)(last.node) > above + 1;
    const adjoins = (0,document_place/* firstLineOf */.Qy)(next.heading) <= (0,document_place/* lastLineOf */.SH)(last.node) + 1;
    if (own === null)
        return last;
    if (adjoins)
        return apart || blocks.length > 1 ? last : null;
    return apart && blocks.length > 1 && !saysThisIsOptional(last.full.text, 'section') ? last : null;
}

// EXTERNAL MODULE: ./build/src/template/schema.js
var schema = __webpack_require__(5869);
// EXTERNAL MODULE: ./build/src/document/optional-mark.js
var optional_mark = __webpack_require__(2401);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/document/lines.js
var document_lines = __webpack_require__(9232);
;// CONCATENATED MODULE: ./build/src/template/labels.js





/** Labels of remarks to the author: nothing to fill in, where a text follows. */
const callout = /^(?:note|nb|n\.b\.|tip|hint|important|warning|caution|attention|info|reminder|remember|instructions?|guidance|how to use|usage|template|e\.g\.|for example|example)\b/i;
const mostLabelWords = 5;
/** A longer text behind a label without emphasis is a sentence. */
const mostValueWords = 8;
/** The blocks of one part of a template, in the order of the source; lines that are all labels stand apart. */
function templateBlocks(blocks) {
    return blocks
        .flatMap((block) => {
        const lines = (0,document_lines/* labelLines */._)(block, (label) => isPlausible(label));
        return lines.length === block.full.text.split('\n').length ? lines : [block];
    })
        .sort((a, b) => (0,document_place/* startOfText */.h_)(a.full) - (0,document_place/* startOfText */.h_)(b.full));
}
/**
 * The blocks of one part of a template that begin a field: emphasised labels, and labels without emphasis where all
 * lines of a paragraph, or all items of a list, are such and wait for a value.
 *
 * @param head what stands before the first section: there one line is enough, and values may be filled in already.
 */
function fieldBlocks(document, blocks, head) {
    const tasks = taskNodes(document);
    const strong = blocks.filter((block) => block.kind === 'text' &&
        block.label?.strong === true &&
        !isCallout(block) &&
        !(tasks.has(block.node) && block.text.text !== '') &&
        !isStep(document, block));
    return new Set([...strong, ...runs(blocks).flatMap((run) => (isRunOfFields(run, head, tasks) ? run : []))]);
}
/** Nodes directly in an item with a checkbox: the team's checklist, which a document keeps. */
function taskNodes(document) {
    const nodes = new Set();
    (0,lib/* visit */.YR)(document.root, 'listItem', (item) => {
        if (typeof item.checked === 'boolean')
            for (const child of item.children)
                nodes.add(child);
    });
    return nodes;
}
function isCallout(block) {
    return block.text.text !== '' && callout.test(block.label?.text ?? '');
}
/** `1. **Drain the queue:** run …` tells what to do, it does not ask. */
function isStep(document, block) {
    return isNumberedItem(document, block) && !isHint(block.text.text);
}
/** It is the first text of an item in a numbered list. */
function isNumberedItem(document, { full }) {
    const start = (0,document_place/* startOfText */.h_)(full);
    const line = document.text.slice(document.text.lastIndexOf('\n', start) + 1, start);
    return /^\s*\d+[.)]\s+[*_]*$/.test(line);
}
function isPlausible(label) {
    return (label.split(/\s+/).length <= mostLabelWords && /^\p{L}/u.test(label) && !/[.?!]/.test(label) && !callout.test(label));
}
/** Neighbours that are the lines of one paragraph, or the items of one list. */
function runs(blocks) {
    const found = [];
    const shown = blocks.filter((block) => block.kind !== 'comment');
    let open = [];
    shown.forEach((block, index) => {
        if (block.level > 1 || (block.level === 1 && !block.itemStart))
            return;
        const before = shown[index - 1];
        const first = open[0];
        const continues = first !== undefined &&
            (block.level === 1 ? first.level === 1 && (before?.level ?? 0) > 0 : block.node === first.node);
        if (!continues) {
            open = [];
            found.push(open);
        }
        open.push(block);
    });
    return found;
}
function isRunOfFields(run, head, tasks) {
    const keys = run.map((block) => block.label?.key ?? '');
    if (keys.includes('') || new Set(keys).size < keys.length)
        return false;
    if (run.some((block) => block.kind !== 'text' || tasks.has(block.node) || !isPlausible(block.label?.text ?? '')))
        return false;
    const waits = (block) => isHint(block.text.text);
    if (head)
        return run.every((block) => waits(block) || isShort(block.text.text)) && (run.length > 1 || run.every(waits));
    return run.length > 1 && run.every((block) => waits(block) && /^\p{Lu}/u.test(block.label?.text ?? ''));
}
function isShort(text) {
    return !text.startsWith('//') && text.split(/\s+/).length <= mostValueWords;
}
/** First words of what a template tells an author to do. */
const instruction = /^(?:add|answer|choose|copy|define|delete|describe|document|enter|enumerate|explain|fill|give|how|identify|include|insert|link|list|mention|name|note|outline|pick|provide|put|remove|say|see|select|specify|state|summari[sz]e|tell|what|when|where|which|who|why|write|your)\b/i;
const mostDefaultWords = 3;
const mostLeadWords = 2;
/** A text of the template that asks for something: an instruction, a question, a placeholder, a gap. */
function isAsking(text) {
    const sentences = text.split(/(?<=[.!:;])\s+|\n/);
    return (/[?…]|\.{3}/.test(text) ||
        sentences.some((each) => isHint(each) || instruction.test(each.trim()) || holdsPlaceholder(each)));
}
function holdsPlaceholder(text) {
    return (0,placeholders/* readPlaceholders */.Xy)({ text, code: [] }).some((each) => (0,placeholders/* isOfTemplate */.eB)(text, each));
}
/**
 * A short text that a document may keep as it is: a value that the template has filled in (`Status: Proposed`), or a
 * line that leads to the author's own ("Pros:").
 */
function isDefault(text) {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words === 0 || isHint(text) || /[.!]$/.test(text) || instruction.test(text))
        return false;
    return words <= (text.endsWith(':') ? mostLeadWords : mostDefaultWords);
}

;// CONCATENATED MODULE: ./build/src/template/tables.js



/** The cells of each table among these blocks. */
function tablesOf(blocks) {
    const byTable = new Map();
    for (const block of blocks) {
        if (block.cell === null)
            continue;
        const cells = byTable.get(block.cell.table);
        if (cells === undefined)
            byTable.set(block.cell.table, [block]);
        else
            cells.push(block);
    }
    return [...byTable.values()];
}
/** Reads a table of the template; `null` where it waits for nothing: an example, or something to look up. */
function readTemplateTable(cells) {
    const header = cells.filter((block) => block.kind === 'cell' && block.cell?.row === 0);
    const body = cells.filter((block) => block.kind === 'cell' && (block.cell?.row ?? 0) > 0);
    // Markdown has no table without a header: a label with its answer may stand in it.
    const asked = header[1]?.full.text ?? '';
    return (readRows(asked !== '' && isHint(asked) ? [...header, ...body] : body, header.length) ?? readColumns(header, body));
}
function readRows(cells, columns) {
    const labels = cells.filter((block) => block.cell?.column === 0);
    const answers = cells.filter((block) => block.cell?.column === 1);
    const open = answers.filter(waits).length;
    const fit = answers.every((block) => waits(block) || isDefault(block.full.text));
    if (columns !== 2 || labels.length < 2 || !isNaming(labels) || !fit || open * 2 < answers.length)
        return null;
    const hints = (label) => answers.filter((block) => block.cell?.row === label.cell?.row);
    return { kind: 'rows', fields: labels.map((label) => ({ label, hints: hints(label) })) };
}
function readColumns(header, body) {
    const fit = body.every((block) => waits(block) || (block.cell?.column === 0 && header.length > 2));
    if (header.length < 2 || !isNaming(header) || !fit)
        return null;
    const hints = (label) => body.filter((block) => block.cell?.column === label.cell?.column && waits(block));
    return { kind: 'columns', fields: header.map((label) => ({ label, hints: hints(label) })) };
}
function waits(block) {
    return isHint(block.full.text);
}
/** Each says something of its own that is no hint. */
function isNaming(blocks) {
    const keys = blocks.map((block) => (0,document_words/* labelKey */.kJ)(block.full.text));
    return !keys.includes('') && new Set(keys).size === keys.length && !blocks.some((block) => isHint(block.full.text));
}

;// CONCATENATED MODULE: ./build/src/template/section.js








/** A section that a document repeats says so: "For each trigger:", "List each system", "for every job type". */
const repeating = /\b(each|every)\b[^.!?]*$/i;
/** A line of the template after which fields stand once for each of several things. */
function isRepeating(text) {
    return repeating.test(text);
}
/** Parts the blocks of a section, or of the head, into its fields and what belongs to none. */
function readPart(document, blocks, head) {
    const ordered = templateBlocks(blocks);
    const openers = fieldBlocks(document, ordered, head);
    const tables = tablesOf(ordered).map(readTemplateTable);
    const table = tables.find((each) => each !== null && (each.kind === 'rows' || openers.size === 0)) ?? null;
    const lead = [];
    const trail = [];
    const fields = [];
    for (const block of ordered) {
        const last = fields.at(-1);
        if (openers.has(block))
            fields.push({ block, rest: [] });
        else if (last === undefined)
            lead.push(block);
        else if (belongs(last.block, block))
            last.rest.push(block);
        else
            trail.push(block);
    }
    return { blocks: ordered, openers, table, lead, trail, fields };
}
function belongs(field, block) {
    if (block.kind === 'comment') {
        const end = (0,document_place/* endOf */.pJ)(field.node);
        if ((0,document_place/* startOfText */.h_)(block.full) < end)
            return true;
    }
    return block.level > field.level || (block.level === field.level && block.level > 0 && !block.itemStart);
}
/** Compiles a section. */
function compileSection(document, section, part, place) {
    const own = [...part.lead, ...part.trail];
    const { title } = section;
    const guidance = guidanceOf(own);
    const columns = part.table?.kind === 'columns';
    return {
        id: place.id,
        number: title.number,
        prefix: title.prefix,
        title: title.text,
        depth: section.depth,
        parent: place.parent,
        optional: place.marked || title.optional || isOptionalTitle(title.text) || isOptional(own, 'section'),
        pattern: place.pattern,
        fields: compileFields(document, part),
        repeats: columns ||
            isGivenTwice(part) ||
            (part.fields.length > 0 && part.lead.some((block) => block.kind === 'text' && isRepeating(block.full.text))),
        tabular: columns,
        loose: columns || (part.fields.length > 0 && part.fields.every(({ block }) => block.label?.strong === false)),
        prompts: promptsOf(own, part.table),
        guidance,
        nonAnswers: guidance.flatMap(nonAnswersOf),
        line: (0,document_place/* firstLineOf */.Qy)(section.heading),
    };
}
/** A label that the template itself gives twice stands for several things. */
function isGivenTwice({ fields }) {
    const keys = fields.map(({ block }) => block.label?.key);
    return new Set(keys).size < keys.length;
}
/** The fields of one part of a template, in its order. */
function compileFields(document, part) {
    const all = part.fields.map(({ block, rest }) => compileField(document, block, rest));
    const times = ({ key }) => all.filter((other) => other.key === key).length;
    const most = Math.max(0, ...all.map(times));
    // Of several things that the template gives itself, each must have what all of them have.
    const labelled = all
        .filter((each, at) => all.findIndex((other) => other.key === each.key) === at)
        .map((each) => (times(each) < most ? { ...each, optional: true } : each));
    const inTable = (part.table?.fields ?? []).map(({ label, hints }) => makeField(document, label, label.full.text, hints[0]?.full.text ?? '', []));
    return [...labelled, ...inTable.filter((each) => !labelled.some((other) => other.key === each.key))];
}
function compileField(document, block, rest) {
    return makeField(document, block, block.label?.text ?? '', block.text.text, rest);
}
function makeField(document, at, name, text, rest) {
    const label = (0,optional_mark/* withoutOptionalMark */._)(name);
    const guidance = guidanceOf(rest);
    const [comment] = rest.filter((block) => block.kind === 'comment' && !isMark(block.full.text));
    const own = isDefault(text) ? '' : text;
    const hint = own === '' ? (comment?.full.text ?? null) : own;
    return {
        label: label.text,
        key: (0,document_words/* labelKey */.kJ)(label.text),
        optional: label.optional ||
            saysOptional(text, 'field') ||
            isOptional(rest, 'field') ||
            (at.cell !== null && aside.test(label.text)),
        hint,
        listed: hint === null ? [] : listedValues(hint),
        prompts: promptsOf(rest, null),
        guidance,
        nonAnswers: guidance.flatMap(nonAnswersOf),
        line: (0,document_document/* blockRange */.FL)(document, at).line,
    };
}
/** Columns that a row fills in where there is something to say. */
const aside = /^(?:notes?|remarks?|comments?)$/i;
/** The first text of a section or field says it of the whole, or one of them speaks of "this section". */
function isOptional(blocks, of) {
    const said = blocks.filter((block) => block.kind !== 'code' && block.kind !== 'html' && block.full.text !== '');
    return said.some((block, index) => index === 0 ? saysOptional(block.full.text, of) : saysThisIsOptional(block.full.text, of));
}
/** A text for authors, other than a mark of what is optional. */
function isGuidance({ kind, full }) {
    return kind === 'quote' || (kind === 'comment' && full.text !== '' && !isMark(full.text));
}
function guidanceOf(blocks) {
    return blocks.filter(isGuidance).map((block) => block.full.text);
}
function promptsOf(blocks, table) {
    const inTable = table?.fields[0]?.label.cell?.table;
    return blocks
        .filter((block) => block.kind !== 'quote' && block.kind !== 'comment' && block.full.text !== '')
        .filter((block) => inTable === undefined || block.cell?.table !== inTable)
        .map((block) => block.full.text);
}

;// CONCATENATED MODULE: ./build/src/template/twins.js

/**
 * The sections of a template without those that another one stands for. Of "Option 1" and "Option 2" each document's
 * options must have what both have; one with nothing below its heading only says that there may be more.
 */
function withoutTwins(all) {
    const kept = all.filter(({ place }) => place.mergedInto === null);
    const optional = new Set();
    for (const { place, schema } of kept) {
        const below = kept.filter((each) => each.schema.parent === schema.id);
        for (const twin of twinsOf(place, all)) {
            const own = all.filter(({ place: { parent, mergedInto } }) => parent === twin.place.id && mergedInto !== null);
            const { fields, prompts } = twin.schema;
            if (own.length + fields.length === 0 && !prompts.some((text) => /[\p{L}\p{N}]/u.test(text)))
                continue;
            const titles = new Set(own.map((each) => (0,document_words/* labelKey */.kJ)(each.schema.title)));
            const keys = new Set(fields.map(({ key }) => key));
            for (const field of schema.fields)
                if (!keys.has(field.key))
                    optional.add(field);
            for (const each of below)
                if (!titles.has((0,document_words/* labelKey */.kJ)(each.schema.title)))
                    optional.add(each.schema);
        }
    }
    return kept.map(({ schema }) => ({
        ...schema,
        optional: schema.optional || optional.has(schema),
        fields: schema.fields.map((field) => (optional.has(field) ? { ...field, optional: true } : field)),
    }));
}
function twinsOf({ id, parent }, all) {
    return all.filter(({ place }) => place.mergedInto === id && place.parent === parent);
}

// EXTERNAL MODULE: ./build/src/template/wording.js
var wording = __webpack_require__(8308);
// EXTERNAL MODULE: ./build/src/document/found.js
var found = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/src/document/todo-words.js
var todo_words = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/src/template/wordings.js









/** The wordings of a text before the first section. */
function textWordings(text) {
    return (0,wording/* wordingsOf */.DX)(text, null, null);
}
/**
 * The wordings of one part of a template: what is no content in a document, and what a document may keep. Headers and
 * labels of tables and values that are filled in already are none.
 *
 * @param plain the template speaks to authors in comments: what it shows and asks for nothing is there to stay.
 */
function partWordings(document, part, place, plain) {
    const section = place === null ? null : (place.mergedInto ?? place.id);
    const tasks = taskNodes(document);
    const stays = place !== null && isOptionalTitle(place.section.title.text);
    const asked = part.blocks.some(isGuidance);
    const keptAs = (block, text, next) => {
        const isShown = plain && !isAsking(text);
        const leadsToTasks = text.endsWith(':') && next !== undefined && tasks.has(next.node);
        if (stays || tasks.has(block.node) || leadsToTasks || isLink(block) || (isShown && !asked))
            return 'answer';
        const isRung = isNumberedItem(document, block) && isDefault(text);
        return isShown || isBold(block) || isRung || (block.level === 0 && isFraming(text, next)) ? 'frame' : undefined;
    };
    let field = null;
    return part.blocks.flatMap((block, index) => {
        const opens = part.openers.has(block);
        if (opens)
            field = (0,optional_mark/* withoutOptionalMark */._)(block.label?.text ?? '').text;
        else if (block.level === 0)
            field = null;
        const text = wordings_textOf(block, opens);
        if (text === '')
            return [];
        const kept = block.kind === 'text' && !opens ? keptAs(block, text, part.blocks[index + 1]) : undefined;
        return (0,wording/* wordingsOf */.DX)(text, section, field).map((wording) => (kept === undefined ? wording : { ...wording, kept }));
    });
}
/** A line that leads to the author's own: "Pros:", "How to fix:" above a gap, or "All times in UTC." above a table. */
function isFraming(text, next) {
    if (isRepeating(text))
        return false;
    if (isDefault(text) || next === undefined)
        return isDefault(text);
    if (text.endsWith(':'))
        return next.kind === 'text' && !/[\p{L}\p{N}]/u.test(next.full.text);
    const leads = next.kind === 'cell' || next.kind === 'code';
    return leads && text.endsWith('.') && countWords(text) <= mostFrameWords && !isAsking(text);
}
const mostFrameWords = 6;
function countWords(text) {
    return (0,found/* allOf */.bn)(/[\p{L}\p{N}]+/gu, text).length;
}
/** All in bold: a heading in all but its mark. */
function isBold({ node }) {
    const [only, ...others] = 'children' in node ? node.children : [];
    return only?.type === 'strong' && others.length === 0;
}
/** A link and nothing else: what it leads to may be the author's own. */
function isLink({ node }) {
    const [only, ...others] = 'children' in node ? node.children : [];
    return only?.type === 'link' && others.length === 0;
}
/** The text of a block that is no content where it is left; a word for "to come" is told as such wherever it stands. */
function wordings_textOf(block, opens) {
    const text = opens ? block.text.text : block.full.text;
    if ((0,todo_words/* isBareTodo */.X)(text))
        return '';
    switch (block.kind) {
        case 'heading':
        case 'html':
            return '';
        case 'comment':
            return isMark(text) || (0,document_words/* exactWords */.vl)(text).length < wording/* shortestPiece */.Rt ? '' : text;
        case 'cell':
            return block.cell !== null && block.cell.row > 0 && isHint(text) ? text : '';
        case 'text': {
            const filled = isDefault(text) && !text.endsWith(':') && !isRepeating(text);
            return (opens || block.level === 0) && filled ? '' : text;
        }
        default:
            return text;
    }
}

;// CONCATENATED MODULE: ./build/src/template/compile.js















/** Compiles the text of a template. Total: what can't be used is a problem with a place, never an exception. */
function compileTemplate(path, text) {
    try {
        return (0,parse/* bounded */.Mm)(text, () => compileText(path, text));
    }
    catch (error) {
        if (!(error instanceof bounds/* BoundError */.nI || error instanceof RangeError))
            throw error;
        const why = error instanceof bounds/* BoundError */.nI ? error.message : 'It is nested too deeply to be read.';
        return { problem: { path, line: 1, reason: `The template cannot be used. ${why}` } };
    }
}
function compileText(path, text) {
    const refuse = (line, reason) => ({ problem: { path, line, reason } });
    if (text.length > longestTemplate)
        return refuse(1, `The template has more than ${shown(longestTemplate)} characters. Shorten it.`);
    const { document, lettered } = readTemplate(path, text);
    if (document.text.trim() === '')
        return refuse(1, 'The template is empty. It needs at least one heading.');
    const { title, head, sections } = splitTitle(document);
    if (sections.length === 0)
        return refuse(1, 'The template has no section headings (`## …`), so that nothing can be required of a document.');
    const beyond = sections[mostSections];
    if (beyond !== undefined)
        return refuse((0,document_place/* firstLineOf */.Qy)(beyond.heading), `The template has more than ${mostSections} sections. Take out some.`);
    const frontmatter = readTemplateFrontmatter(document);
    if ('problemLine' in frontmatter)
        return refuse(frontmatter.problemLine, 'The frontmatter of the template is not valid YAML.');
    const places = outlineOf(head, sections);
    const kept = places.filter((place) => place.mergedInto === null);
    const twice = kept.find((place, index) => kept.findIndex((other) => other.id === place.id) !== index);
    if (twice !== undefined)
        return refuse((0,document_place/* firstLineOf */.Qy)(twice.section.heading), `The template has the section \`${twice.section.title.number ?? twice.section.title.text}\` twice; a document could not tell them apart.`);
    const untitled = sections.find((section) => section.title.text === '');
    if (untitled !== undefined)
        return refuse((0,document_place/* firstLineOf */.Qy)(untitled.heading), 'A heading of the template is empty.');
    const headPart = readPart(document, head, true);
    const parts = places.map((place) => ({ place, part: readPart(document, place.blocks, false) }));
    const crowd = blockBeyond([headPart, ...parts.map(({ part }) => part)], mostFields);
    if (crowd !== null)
        return refuse((0,document_document/* blockRange */.FL)(document, crowd).line, `The template has more than ${shown(mostFields)} fields. Take out some.`);
    const leaves = parts.filter(({ place }) => !places.some((each) => each.parent === place.id));
    const commented = leaves.filter(({ part }) => part.blocks.some((block) => block.kind === 'comment' && isGuidance(block)));
    const plain = commented.length * 2 >= leaves.length;
    const compiled = [
        ...compileHead(document, headPart, frontmatter.fields),
        ...withoutTwins(parts.map(({ place, part }) => ({ place, schema: compileSection(document, place.section, part, place) }))),
    ];
    const long = compiled.flatMap(({ fields }) => fields).find(({ listed }) => listed.length > mostListed);
    if (long !== undefined)
        return refuse(long.line, `\`${long.label}\` lists more than ${mostListed} values. List fewer.`);
    return {
        schema: {
            path,
            title: title?.title.text ?? null,
            lettered,
            frontmatter: frontmatter.values,
            sections: compiled,
            placeholders: placeholdersOf(title, head, sections),
            nonAnswers: head.flatMap((block) => nonAnswersOf(block.full.text)),
            wordings: (0,wording/* uniqueWordings */.Tm)([
                ...(title === null ? [] : textWordings(title.title.text)),
                ...partWordings(document, headPart, null, plain),
                ...parts.flatMap(({ place, part }) => partWordings(document, part, place, plain)),
            ]),
        },
    };
}
/** Letters and words number the headings of a template where more than one says so: a lone "I. Newton" does not. */
function readTemplate(path, text) {
    const document = (0,document_document/* readDocument */.u0)(path, text);
    const lettered = document.sections.filter(({ title }) => (0,heading/* isLettered */.as)(title)).length > 1;
    return { document: lettered ? (0,document_document/* readDocument */.u0)(path, text, true) : document, lettered };
}
function shown(count) {
    return count.toLocaleString('en-GB');
}
/** The first block of a field that is one too many; `null` where there is none. */
function blockBeyond(parts, most) {
    let left = most;
    for (const { fields, table, blocks } of parts) {
        const inTable = table?.fields.length ?? 0;
        if (fields.length + inTable > left)
            return fields[left]?.block ?? blocks[0] ?? null;
        left -= fields.length + inTable;
    }
    return null;
}
/** What stands before the first section is a part of its own only where it holds fields. */
function compileHead(document, part, frontmatter) {
    const own = compileFields(document, part);
    const fields = [...frontmatter.filter((field) => !own.some((other) => other.key === field.key)), ...own];
    if (fields.length === 0)
        return [];
    return [
        {
            id: schema/* headId */._,
            number: null,
            prefix: '',
            title: 'Start of the document',
            depth: 0,
            parent: null,
            optional: fields.every((field) => field.optional),
            pattern: null,
            fields,
            repeats: isGivenTwice(part),
            tabular: false,
            loose: false,
            prompts: [],
            guidance: [],
            nonAnswers: [],
            line: 1,
        },
    ];
}
function placeholdersOf(title, head, sections) {
    const texts = [...head, ...sections.flatMap((section) => section.blocks)].filter((block) => block.kind !== 'comment' && block.kind !== 'code');
    const found = texts.flatMap(({ full }) => (0,placeholders/* readPlaceholders */.Xy)(full).filter((each) => (0,placeholders/* isOfTemplate */.eB)(full.text, each)));
    const headings = [...(title === null ? [] : [title]), ...sections].flatMap((section) => (0,placeholders/* readHeadingPlaceholders */.zu)(section.title.flat));
    return [...new Set([...found, ...headings].map(placeholders/* placeholderKey */.j$))].sort();
}


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

/***/ 5869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headId)
/* harmony export */ });
/** Id of what stands before the first section. */
const headId = '(head)';


/***/ }),

/***/ 8308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ wordingsOf),
/* harmony export */   Rt: () => (/* binding */ shortestPiece),
/* harmony export */   Tm: () => (/* binding */ uniqueWordings),
/* harmony export */   mX: () => (/* binding */ hashWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);


/** 12 hex digits of SHA-256 over the words, one space between. 48 bits: no clash among a few hundred texts. */
function hashWords(sequence) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', sequence.join(' ')).slice(0, 12);
}
/** Shorter pieces of a text are too common to be told from an author's own words. */
const shortestPiece = 4;
/**
 * The wordings of one text of the template: the whole, and each of its lines and sentences that is long enough to
 * stand for itself, because authors delete one and leave the other.
 */
function wordingsOf(text, section, field) {
    const pieces = new Set([text, ...text.split('\n'), ...text.split(/(?<=[.?!])\s+/)].map((piece) => piece.trim()));
    return [...pieces].flatMap((piece) => {
        const sequence = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactWords */ .vl)(piece).map((word) => word.text);
        if (sequence.length === 0 || (piece !== text.trim() && sequence.length < shortestPiece))
            return [];
        return [{ hash: hashWords(sequence), words: sequence.length, section, field, question: piece.endsWith('?') }];
    });
}
/** Each wording once, in the order given. */
function uniqueWordings(wordings) {
    const seen = new Map(wordings.map((each) => [`${each.hash} ${each.section} ${each.field}`, each]));
    return [...seen.values()];
}


/***/ })

};
