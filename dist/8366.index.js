export const id = 8366;
export const ids = [8366];
export const modules = {

/***/ 2744:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ bind)
});

// EXTERNAL MODULE: ./build/src/document/place.js
var place = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/bind/labels.js
var bind_labels = __webpack_require__(8882);
;// CONCATENATED MODULE: ./build/src/bind/open-field.js
/** What is said first. */
function firstText({ value }) {
    return value.find((block) => block.kind !== 'comment');
}
/** Something is said already. */
function isSaid(field) {
    return field.value.some((each) => each.kind !== 'quote' && each.kind !== 'comment' && each.full.text !== '');
}
/** A heading of the author's own beside the heading that is a field. */
function isNextTo(at, { kind, node }) {
    return kind === 'heading' && node.type === 'heading' && at.node.type === 'heading' && node.depth <= at.node.depth;
}
/** Below a label, or right after its list where the label has no value of its own. */
function isPartOf(field, block) {
    if (field.cell)
        return false;
    if (block.level > field.level)
        return true;
    if (field.level > 0 && block.level === field.level)
        return !block.itemStart;
    if (field.level === 0)
        return true;
    const following = field.value.at(-1);
    const sameTable = following?.level === 0 && following.kind === 'cell' && block.kind === 'cell';
    return block.level === 0 && (!isSaid(field) || sameTable);
}

// EXTERNAL MODULE: ./build/src/bind/tables.js
var tables = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/src/bind/fields.js




/**
 * Reads the template's fields from the blocks of one section.
 *
 * @param kept texts of the template that a document keeps: no answer to the field above them.
 */
function readFields(schema, blocks, leftovers, kept) {
    const reader = new FieldReader(schema, blocks, leftovers, kept);
    blocks.forEach((block, index) => {
        reader.read(block, index);
    });
    return reader.result();
}
class FieldReader {
    #schema;
    #blocks;
    #leftovers;
    #templateText;
    #kept;
    #tables = new Map();
    #groups = [];
    #prose = [];
    #duplicates = [];
    #group = null;
    #field = null;
    constructor(schema, blocks, leftovers, kept) {
        this.#schema = schema;
        this.#blocks = blocks;
        this.#leftovers = leftovers;
        this.#kept = new Set(kept.filter((each) => each.whole).map((each) => each.block));
        this.#templateText = new Set(leftovers.filter((each) => each.whole).map((each) => each.block));
    }
    result() {
        const first = this.#schema.fields[0];
        const groups = this.#groups.map((group, index) => {
            const naming = group.fields.find((field) => field.schema === first);
            const own = naming === undefined || this.#isTemplateText(naming) ? '' : (firstText(naming)?.full.text ?? '');
            const name = group.title ?? (own || (this.#groups.length > 1 ? `no. ${index + 1}` : ''));
            // One name, however its lines are wrapped.
            return { ...group, name: name.replace(/\s+/g, ' ').trim() };
        });
        return { groups, prose: this.#prose, duplicates: this.#duplicates };
    }
    /** A hint that was left where the name should be names nothing. */
    #isTemplateText(field) {
        const start = firstText(field)?.full.offsets[0] ?? 0;
        return this.#leftovers.some((each) => each.start <= start && start < each.end);
    }
    read(block, index) {
        const opening = block.cell === null ? (0,bind_labels/* openingOf */.E4)(this.#schema, block) : null;
        if (block.cell !== null)
            this.#readCell(block, index, block.cell);
        else if (opening !== null && this.#isAside(opening.field, block))
            this.#field?.value.push(block);
        else if (opening !== null)
            this.#addField(opening.field, block, [...opening.value], index);
        else if (block.kind === 'heading' && this.#schema.repeats)
            this.#openGroup(block.full.text, block);
        else if (this.#isTitle(block, index))
            this.#openGroup(block.full.text.replace(/:$/, ''), block);
        else if (this.#field !== null && this.#continues(this.#field, block))
            this.#field.value.push(block);
        else {
            // Another item, or a quote, ends a value; a paragraph behind a list does not yet.
            if (block.kind === 'heading' || block.kind === 'quote' || block.itemStart)
                this.#field = null;
            this.#addProse(block);
        }
    }
    #continues(field, block) {
        return !this.#kept.has(block) && !isNextTo(field.at, block) && isPartOf(field, block);
    }
    #readCell(block, index, { table, row, column }) {
        const reading = this.#tables.get(table) ?? (0,tables/* readTable */.xz)(this.#schema, this.#blocks, index);
        this.#tables.set(table, reading);
        switch (reading.kind) {
            case 'columns': {
                if (row === 0)
                    return;
                if (column === 0 && (this.#schema.repeats || this.#group === null)) {
                    const nameColumn = Math.max(0, reading.columns.indexOf(this.#schema.fields[0] ?? null));
                    this.#openGroup(this.#blocks[index + nameColumn]?.full.text || null, reading.header, true);
                }
                const field = reading.columns[column] ?? null;
                // Where nothing repeats, further rows say more about the same.
                const above = this.#schema.repeats
                    ? undefined
                    : this.#group?.fields.find((each) => each.schema === field && each.at.cell?.table === table);
                if (above !== undefined)
                    above.value.push(block);
                else if (field !== null)
                    this.#addField(field, block, [block], index);
                this.#field = null;
                return;
            }
            case 'rows': {
                const field = column === 0 ? (0,bind_labels/* fieldNamed */.wx)(this.#schema, block.full.text, true) : null;
                if (field !== null)
                    this.#addField(field, block, [], index);
                else if (column === 0 && block.full.text !== '') {
                    // A row that the template does not have; one without a label says more about the row above.
                    this.#field = null;
                    this.#addProse(block);
                }
                else if (this.#field?.cell === true && block.full.text !== '')
                    this.#field.value.push(block);
                return;
            }
            case 'transposed':
                if (row === 0 && column === 0)
                    this.#openColumns(reading.header, index);
                return;
            case 'plain':
                if (this.#field !== null && isPartOf(this.#field, block))
                    this.#field.value.push(block);
                else
                    this.#addProse(block);
        }
    }
    /** One group for each column; its header stands for the first field, which names the thing, where no row does. */
    #openColumns(header, index) {
        const cells = (0,tables/* cellsFrom */.wk)(this.#blocks, index).filter(({ cell }) => cell !== null && cell.row > 0);
        const byPlace = new Map(cells.map((block) => [`${block.cell?.row} ${block.cell?.column}`, block]));
        const labels = cells
            .filter((block) => block.cell?.column === 0)
            .map((block) => ({ row: block.cell?.row, field: (0,bind_labels/* fieldNamed */.wx)(this.#schema, block.full.text, true) }));
        for (const title of header.slice(1)) {
            this.#openGroup(title.full.text || null, title);
            const first = this.#schema.fields[0];
            const naming = labels.some(({ field }) => field === first);
            if (first !== undefined && !naming)
                this.#addField(first, title, [title], index);
            for (const { row, field } of labels) {
                const value = byPlace.get(`${row} ${title.cell?.column}`);
                if (field !== null && value !== undefined)
                    this.#addField(field, value, [value], index);
            }
        }
        this.#field = null;
    }
    #openGroup(title, at, row = false) {
        this.#group = { title, at, fields: [], prose: [], row };
        this.#groups.push(this.#group);
        this.#field = null;
    }
    #addField(schema, at, value, index) {
        const opened = { schema, at, value, level: at.level, cell: at.cell !== null };
        const again = this.#group?.fields.some((other) => other.schema === schema) === true;
        if (again && !(this.#schema.repeats && this.#startsGroup(schema, index))) {
            this.#duplicates.push(opened);
        }
        else {
            if (this.#group === null || again)
                this.#openGroup(null, at);
            this.#group?.fields.push(opened);
        }
        this.#field = opened;
    }
    /** A label that comes again begins the next thing where the last one began with it too, or after a gap; else it is a slip. */
    #startsGroup(field, index) {
        if (this.#group?.fields[0]?.schema === field || this.#schema.fields[0] === field)
            return true;
        return this.#isApart(index);
    }
    /** A blank line stands above the block; comments between are lines like any other. */
    #isApart(index) {
        let at = index - 1;
        while (this.#blocks[at]?.kind === 'comment')
            at--;
        let end = this.#blocks[at]?.node.position?.end.line ?? 0;
        return this.#blocks.slice(at + 1, index + 1).some(({ node }) => {
            const apart = (0,place/* firstLineOf */.Qy)(node) > end + 1;
            end = Math.max(end, (0,place/* lastLineOf */.SH)(node));
            return apart;
        });
    }
    /** A plain "Status: …" nested below a field, where the section has its Status already, is a part of what is said. */
    #isAside(field, block) {
        if (this.#field === null || this.#field.cell || this.#schema.repeats || block.label?.strong !== false)
            return false;
        return block.level > this.#field.level && this.#group?.fields.some((each) => each.schema === field) === true;
    }
    #nextText(index) {
        for (let at = index + 1; at < this.#blocks.length; at++) {
            const block = this.#blocks[at];
            if (block !== undefined && block.kind !== 'comment' && block.kind !== 'quote')
                return block;
        }
        return undefined;
    }
    #addProse(block) {
        if (this.#group === null)
            this.#prose.push(block);
        else
            this.#group.prose.push(block);
    }
    /** A line or list item whose next blocks are the template's fields. */
    #isTitle(block, index) {
        if (!this.#schema.repeats || this.#templateText.has(block) || block.kind !== 'text')
            return false;
        if (block.full.text.includes('\n') || block.full.text.length > longestTitle)
            return false;
        const next = this.#nextText(index);
        const following = next === undefined ? null : (0,bind_labels/* openingOf */.E4)(this.#schema, next);
        if (next === undefined || following === null)
            return false;
        // Right below a title nothing has been said of its thing yet: the line belongs to it.
        const { title, fields, prose } = this.#group ?? { title: null, fields: [], prose: [] };
        if (title !== null && fields.length + prose.length === 0)
            return false;
        const strong = block.lead?.rest.text === '';
        const again = this.#group?.fields.some((each) => each.schema === following.field) !== false;
        // Below a label without a value the line is its value, as long as the next label is of the same thing, or things have no titles.
        const waits = this.#field !== null && !isSaid(this.#field) && isPartOf(this.#field, block);
        if (waits && (!again || (!strong && this.#group?.title === null)))
            return false;
        // Between two fields of one thing a line says more of the first; only strong words would be a title there.
        const begun = this.#group?.fields.length !== 0 && following.field !== this.#schema.fields[0];
        if (block.level === 0 && !again && begun && !strong)
            return false;
        if (block.level === 0)
            return !/[.!?]$/.test(block.full.text);
        // A nested item of a field's value is no title, unless what follows hangs below it.
        return block.itemStart && (next.level > block.level || (this.#field === null && next.level === block.level));
    }
}
/** A longer line is a sentence. */
const longestTitle = 120;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document/flat.js
var flat = __webpack_require__(820);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
;// CONCATENATED MODULE: ./build/src/bind/head.js




/**
 * Binds what stands before the first section to the template's head. A field that does not stand in the text may stand
 * in the frontmatter.
 */
function bindHead(schema, document, blocks, leftovers, kept) {
    const read = readFields(schema, blocks, leftovers, kept);
    const there = new Set(read.groups.flatMap((group) => group.fields.map((field) => field.schema)));
    const more = frontmatterFields(schema, document).filter((field) => !there.has(field.schema));
    return { schema, section: document.title ?? untitled(), moved: false, blocks, fields: withFields(read, more) };
}
function withFields(read, more) {
    const [first, ...others] = read.groups;
    const at = more[0]?.at;
    if (at === undefined)
        return read;
    const group = first ?? { title: null, name: '', at, fields: [], prose: [], row: false };
    return { ...read, groups: [{ ...group, fields: [...group.fields, ...more] }, ...others] };
}
function frontmatterFields(schema, document) {
    if (document.frontmatter === null)
        return [];
    const { text, offset } = document.frontmatter;
    const yaml = (0,dist/* parseDocument */.Tp)(text);
    if (yaml.errors.length > 0 || !(0,dist/* isMap */.jh)(yaml.contents))
        return [];
    return yaml.contents.items.flatMap(({ key, value }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? (0,words/* labelKey */.kJ)(String(key.value).replace(/[_-]+/g, ' ')) : '';
        const own = schema.fields.find((field) => field.key === name);
        if (own === undefined || !(0,dist/* isScalar */.jn)(key))
            return [];
        const at = blockOf(document, offset, key);
        const values = (0,dist/* isSeq */.oP)(value) ? value.items : [value];
        // What the template asks there is no answer.
        if ((0,dist/* isScalar */.jn)(value) && (0,words/* fold */.AU)(String(value.value)) === (0,words/* fold */.AU)(own.hint ?? ''))
            return [];
        return [
            {
                schema: own,
                at,
                value: values.filter((each) => (0,dist/* isScalar */.jn)(each)).map((each) => blockOf(document, offset, each)),
            },
        ];
    });
}
/** A word of the frontmatter as a block, so that it reads like any other answer. */
function blockOf(document, offset, node) {
    const [start, end] = node.range ?? [0, 0];
    const said = node.value === null || node.value === undefined ? '' : String(node.value);
    const yaml = document.root.children[0] ?? document.root;
    const full = (0,flat/* flattenLiteral */.GW)(said, document.text, offset + start, offset + end);
    return {
        kind: 'text',
        node: yaml,
        full,
        label: null,
        lead: null,
        text: full,
        level: 0,
        itemStart: false,
        hasNested: false,
        cell: null,
    };
}
/** The place of the head in a document without a title. */
function untitled() {
    const start = { line: 1, column: 1, offset: 0 };
    const flat = { text: '', offsets: [0], code: [] };
    const place = { digits: [0, 0], lead: [0, 0], text: [0, 0] };
    return {
        heading: { type: 'heading', depth: 1, children: [], position: { start, end: start } },
        title: { number: null, prefix: '', text: '', key: '', exact: '', optional: false, flat, place },
        depth: 1,
        blocks: [],
    };
}

// EXTERNAL MODULE: ./build/src/document/found.js
var found = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/src/document/memo.js
var memo = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/template/wording.js
var wording = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/src/bind/leftovers.js





/** A piece shorter than this is template text only where the whole block is it, and in the template's own section. */
const shortest = 4;
/** A block has few places where a piece can begin or end; a wall of text is cut here. */
const mostEdges = 60;
/** In a comment may stand all the guidance of a section. */
const mostEdgesHidden = 200;
function indexWordings(wordings) {
    const byHash = group(wordings);
    return {
        find: (hash) => byHash.get(hash) ?? [],
        lengths: new Set(wordings.map((each) => each.words)),
    };
}
function group(wordings) {
    const result = new Map();
    for (const each of wordings) {
        const same = result.get(each.hash);
        if (same === undefined)
            result.set(each.hash, [each]);
        else
            same.push(each);
    }
    return result;
}
/** Template text left in the blocks of one section (`null`: before the first). */
function findLeftovers(index, section, blocks) {
    return blocks.flatMap((block, at) => {
        if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'heading' || block.kind === 'html')
            return [];
        const answered = () => isAnswered(index, blocks, at);
        // As it stands, else behind its label.
        for (const flat of [
            block.full,
            ...(block.label === null ? [] : [block.text]),
            ...(block.lead === null ? [] : [block.lead.rest]),
        ]) {
            const found = matchFlat(index, section, flat, block, answered);
            if (found.length > 0)
                return found;
        }
        return [];
    });
}
/**
 * Template text that is none left over, in blocks of this kind: in comments, which no reader sees, or in texts that a
 * document may keep.
 */
function findKnown(index, section, blocks, kind) {
    if (index.lengths.size === 0)
        return [];
    return blocks.flatMap((block) => block.kind === kind ? matchFlat(index, section, block.full, block, () => false) : []);
}
/** Something of the author's stands below the block, in its list item: the template's own quote there is no answer. */
function isAnswered(index, blocks, at) {
    const block = blocks[at];
    if (block === undefined || !block.hasNested)
        return false;
    const end = blocks.findIndex((other, position) => position > at && (other.level < block.level || (other.level === block.level && other.itemStart)));
    return blocks.slice(at + 1, end < 0 ? blocks.length : end).some((below) => {
        if (below.kind === 'comment' || below.full.text === '')
            return false;
        const sequence = (0,words/* exactWords */.vl)(below.full.text).map((word) => word.text);
        return index.find((0,wording/* hashWords */.mX)(sequence)).length === 0;
    });
}
function matchFlat(index, section, flat, block, answered) {
    const hidden = block.kind === 'comment';
    const { sequence, hash } = hidden ? hashed(hiddenWords(flat.text)) : shownWords(flat);
    if (sequence.length === 0)
        return [];
    const whole = index.lengths.has(sequence.length) ? index.find(hash(0, sequence.length)) : [];
    const here = whole.filter((each) => isTheTemplates(each, section, flat, block));
    if (here.length > 0) {
        // A question, or a word or two, with the answer below is a label.
        if (here.every((each) => each.question || each.words < shortest) && answered())
            return [];
        return [leftover(flat, sequence, 0, sequence.length, block, true)];
    }
    const spans = pieces(index, flat, sequence, hash, hidden ? mostEdgesHidden : mostEdges);
    const covered = spans.reduce((sum, span) => sum + span.to - span.from, 0);
    const all = covered === sequence.length;
    // A question with an answer behind it, or below it, is a label, not a left-over.
    const left = spans.filter((span) => !span.question || (all && !answered()));
    return left.map((span) => leftover(flat, sequence, span.from, span.to, block, all && left.length === spans.length));
}
/** The same text is looked up in several indexes. */
const shownWords = (0,memo/* memoOf */.Q)((flat) => hashed((0,words/* exactWords */.vl)(flat.text)));
function hashed(sequence) {
    const known = new Map();
    return {
        sequence,
        hash(from, to) {
            const span = from * (sequence.length + 1) + to;
            const made = known.get(span) ?? (0,wording/* hashWords */.mX)(sequence.slice(from, to).map((word) => word.text));
            known.set(span, made);
            return made;
        },
    };
}
function hiddenWords(text) {
    return (0,words/* exactWords */.vl)(text).filter((word) => !isQuoteMark(text, word));
}
/** Guidance may stand in a comment as the quote that it is in the template. */
function isQuoteMark(text, word) {
    return word.text === '>' && /(?:^|\n)[\s>]*$/.test(text.slice(Math.max(0, word.start - longestIndent), word.start));
}
const longestIndent = 40;
/** A text of another section is the template's only where it is long: a group may be called like a scenario of 5.1. */
const longElsewhere = 8;
/** A short text ("Max attempts.") is the template's only in the place where the template has it, and a name in code never. */
function isTheTemplates(wording, section, flat, block) {
    const short = wording.words < shortest;
    if (wording.section !== section)
        return !short && (wording.words >= longElsewhere || block.kind === 'quote');
    const isName = /^[^\s_]*_\S*$/.test(flat.text) || flat.code.some(([start, end]) => start === 0 && end === flat.text.length);
    const isLabel = block.label?.strong === true && flat === block.full;
    return !short || (!isName && !isLabel && (block.kind !== 'cell' || bracketed.test(flat.text)));
}
/** A placeholder, whole: nobody says it in other words. */
const bracketed = /^(?:\{.*\}|\[.*\]|<.*>)$/;
/** Pieces of the template that begin and end at a line, a sentence or a parenthesis of the block. */
function pieces(index, flat, sequence, hash, most) {
    const edges = [0, ...sequence.keys()]
        .filter((at, position) => (at > 0 || position === 0) && isEdge(flat, sequence, at))
        .slice(0, most);
    edges.push(sequence.length);
    const spans = [];
    let from = 0;
    while (from < edges.length - 1) {
        const start = edges[from] ?? 0;
        const end = edges
            .slice(from + 1)
            .reverse()
            .find((to) => {
            const length = to - start;
            if (length < shortest || !index.lengths.has(length) || isLabel(flat, sequence, to))
                return false;
            return index.find(hash(start, to)).length > 0;
        });
        if (end === undefined)
            from++;
        else {
            spans.push({ from: start, to: end, question: index.find(hash(start, end)).every((each) => each.question) });
            from = edges.indexOf(end);
        }
    }
    return spans;
}
/** A piece with a colon and an answer behind it is kept as a label. */
function isLabel(flat, sequence, to) {
    const end = sequence[to - 1]?.end ?? 0;
    return to < sequence.length && /^[\s)"'”’]*:/.test(flat.text.slice(end));
}
/** A piece may begin before word `at`: the start, a new line, after a sentence, after a parenthesis of either kind. */
function isEdge(flat, sequence, at) {
    const word = sequence[at];
    const before = sequence[at - 1];
    if (word === undefined || before === undefined)
        return true;
    const between = flat.text.slice(before.end, word.start);
    if (between === ' ')
        return false;
    return /\n|[.?!:;,)]["'”’]?\s+|[()]/.test(between);
}
function leftover(flat, sequence, from, to, block, whole) {
    const first = sequence[from]?.start ?? 0;
    const last = (sequence[to - 1]?.end ?? flat.text.length) - 1;
    // Punctuation around the words belongs to them: an opening parenthesis, a closing period.
    const opening = (0,found/* firstOf */.Ku)(/[("'“‘*_`<\s]*$/, flat.text.slice(0, first)).trimStart().length;
    const closing = (0,found/* firstOf */.Ku)(/^[^\p{L}\p{N}\s]*/u, flat.text.slice(last + 1)).length;
    const start = from === 0 ? 0 : first - opening;
    const end = to === sequence.length ? flat.text.length : last + 1 + closing;
    return {
        ...(0,place/* spanAt */.i6)(flat, start, end),
        block,
        text: flat.text.slice(start, end),
        whole,
    };
}
/** What is left of a text when left-over template text is taken away. */
function saidText(flat, leftovers) {
    const inside = leftovers.filter((each) => each.start < (0,place/* endOfText */.YZ)(flat) && each.end > (0,place/* startOfText */.h_)(flat));
    if (inside.length === 0)
        return flat.text;
    return flat.text
        .split('')
        .filter((_, index) => {
        const offset = (0,place/* offsetAt */.HA)(flat, index);
        return !inside.some((each) => offset >= each.start && offset < each.end);
    })
        .join('')
        .trim();
}

// EXTERNAL MODULE: ./build/src/template/pattern.js
var template_pattern = __webpack_require__(9502);
;// CONCATENATED MODULE: ./build/src/bind/alignment.js

/** Titles this alike are the same title with a word changed. */
const alike = 0.8;
/** Below it only an equal number at the same place makes a heading a renamed one. */
const related = 0.5;
/**
 * Aligns the sections of a template with those of a document, both in their order: the order-keeping assignment with
 * the highest sum of scores (Needleman–Wunsch), then those left over that are surely the same at another place.
 */
function align(schemas, sections) {
    const scores = scoresOf(schemas, sections);
    const inOrder = longestPath(schemas.length, sections.length, scores);
    const boundSchemas = new Set(inOrder.map((pair) => pair.schema));
    const boundSections = new Set(inOrder.map((pair) => pair.section));
    const parents = parentsOf(schemas, sections);
    const free = (pair) => !boundSchemas.has(pair.schema) && !boundSections.has(pair.section);
    const candidates = [];
    schemas.forEach((_, schema) => {
        sections.forEach((_, section) => {
            const score = scores.of(schema, section);
            if (score !== null &&
                free({ schema, section }) &&
                isSurely(schemas[schema], sections[section], scores.sameTitle(schema, section)) &&
                (!parents.tellApart(schema) || parents.same(schema, section)))
                candidates.push({ schema, section, score });
        });
    });
    const moved = [];
    for (const pair of candidates.sort((a, b) => b.score - a.score || a.section - b.section)) {
        if (!free(pair))
            continue;
        moved.push({ schema: pair.schema, section: pair.section });
        boundSchemas.add(pair.schema);
        boundSections.add(pair.section);
    }
    const bound = [...inOrder, ...moved].sort((a, b) => a.schema - b.schema);
    const duplicates = sections.flatMap((section, index) => {
        if (boundSections.has(index))
            return [];
        const pair = bound.find(({ schema, section: other }) => isAgain(schemas[schema], sections[other], section, scores.sameTitle(schema, index)) &&
            (section.title.number !== null || parents.of(other) === parents.of(index)));
        return pair === undefined ? [] : [{ schema: pair.schema, section: index }];
    });
    return { bound, moved: new Set(moved.map((pair) => pair.schema)), duplicates };
}
function parentsOf(schemas, sections) {
    const keys = schemas.map((schema) => (0,words/* labelKey */.kJ)(schema.title));
    const above = [];
    const open = [];
    for (const section of sections) {
        while ((open.at(-1)?.depth ?? 0) >= section.depth)
            open.pop();
        above.push(open.at(-1)?.title.key ?? '');
        open.push(section);
    }
    const of = (section) => above[section] ?? '';
    const times = new Map();
    for (const key of keys)
        times.set(key, (times.get(key) ?? 0) + 1);
    return {
        of,
        tellApart: (schema) => (times.get(keys[schema] ?? '') ?? 0) > 1,
        same(schema, section) {
            const parent = schemas.findIndex((each) => each.id === schemas[schema]?.parent);
            return (0,words/* similarity */.k8)(keys[parent] ?? '', of(section)) >= alike;
        },
    };
}
/** At another place the title must be the same, or nearly so under the same number. */
function isSurely(schema, section, title) {
    const number = schema?.number ?? null;
    return title >= alike || (title >= related && number !== null && number === section?.title.number);
}
function isAgain(schema, first, again, title) {
    if (schema === undefined || first === undefined || again.depth !== first.depth)
        return false;
    if (again.title.number !== first.title.number)
        return false;
    return title >= alike;
}
function scoresOf(schemas, sections) {
    const schemaKeys = schemas.map((schema) => (0,words/* labelKey */.kJ)(schema.title));
    const titles = schemaKeys.map((key) => sections.map((section) => (0,words/* similarity */.k8)(key, section.title.key)));
    const shift = usualShift(schemas, sections, titles);
    const numbersUsed = schemas.some((schema) => schema.number !== null) && sections.some((section) => section.title.number !== null);
    const labels = new Set(schemas.flatMap((schema) => schema.fields.map((field) => field.key)));
    const sameTitle = (schema, section) => titles[schema]?.[section] ?? 0;
    // A heading that reads exactly like one of the template's is no other one with words changed.
    const exactSchemas = new Set(schemas.flatMap((_, schema) => (titles[schema]?.includes(1) === true ? [schema] : [])));
    const exactSections = new Set(sections.flatMap((_, section) => (schemas.some((_, schema) => sameTitle(schema, section) === 1) ? [section] : [])));
    const scores = schemas.map((template, schema) => sections.map((own, section) => {
        const title = sameTitle(schema, section);
        const number = numberScore(template.number, own.title.number);
        const depth = Math.abs(own.depth - template.depth - shift);
        // A heading without a number, far below, is the author's own part of a section ("#### Jobs" in 5.2).
        if (numbersUsed && template.number !== null && own.title.number === null && depth > 1)
            return null;
        // A field may stand under a heading of its own: no section that is only called alike.
        if (title < alike && own.title.number === null && labels.has(own.title.key))
            return null;
        const taken = number === 0 && (exactSchemas.has(schema) || exactSections.has(section));
        if (title < alike && taken)
            return null;
        const plausible = title >= alike || (title >= related && number >= 0) || (number > 0 && depth <= 1);
        return plausible ? 2 * title + number + (depth === 0 ? 0.2 : -0.1 * depth) : null;
    }));
    return { sameTitle, of: (schema, section) => scores[schema]?.[section] ?? null };
}
function numberScore(template, own) {
    if (template === null || own === null)
        return 0;
    return template === own ? 1 : -0.6;
}
/** A document whose headings are all one deeper than the template's is not wrong in each of them. */
function usualShift(schemas, sections, titles) {
    const counts = new Map();
    titles.forEach((row, schema) => {
        row.forEach((title, section) => {
            if (title < alike)
                return;
            const shift = (sections[section]?.depth ?? 0) - (schemas[schema]?.depth ?? 0);
            counts.set(shift, (counts.get(shift) ?? 0) + 1);
        });
    });
    const best = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0];
    return best?.[0] ?? 0;
}
function longestPath(rows, columns, scores) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const at = (row, column) => best[row]?.[column] ?? 0;
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const score = scores.of(row, column);
            const match = score === null || score <= 0 ? Number.NEGATIVE_INFINITY : score + at(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(match, at(row + 1, column), at(row, column + 1));
        }
    }
    const pairs = [];
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        const score = scores.of(row, column);
        const match = score === null || score <= 0 ? Number.NEGATIVE_INFINITY : score + at(row + 1, column + 1);
        // Of two equal ways the one that binds the earlier heading wins, so that the later one is what moved.
        if (match >= at(row, column) - 1e-9) {
            pairs.push({ schema: row, section: column });
            row++;
            column++;
        }
        else if (at(row + 1, column) >= at(row, column) - 1e-9)
            row++;
        else
            column++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/bind/tree.js


/** More things than this of one kind are not told apart. */
const mostInstances = 200;
/**
 * Aligns a template with the sections of a document. A heading of the template that is a placeholder stands for every
 * free heading at its depth in its parent (that reads like it, where some do): each is one section with all that the
 * template has below it. Where there is none, its parent may answer in another form; without a parent it is missing like
 * any other.
 *
 * @param within indices of the sections to look at.
 * @param shift how much deeper the headings are than the template's, where nothing else tells.
 */
function alignTree(schemas, sections, within = [...sections.keys()], shift = 0) {
    const patterns = schemas.filter((each) => each.pattern !== null && !isBelow(schemas, each, (other) => other.pattern !== null));
    const concrete = schemas.filter((each) => !patterns.some((top) => top === each || isBelow(schemas, each, (other) => other === top)));
    const usual = tree_place(concrete, sections, within);
    if (patterns.length === 0)
        return { ...usual, sections: schemas, origins: new Map() };
    const taken = new Set(usual.bound.map((each) => each.section));
    const found = new Map();
    // What reads like one of the others is none of those that any title fits.
    for (const pattern of patterns.toSorted((a, b) => Number((0,template_pattern/* isFree */.xp)(a.pattern ?? [])) - Number((0,template_pattern/* isFree */.xp)(b.pattern ?? [])))) {
        const own = instancesOf(pattern, { schemas, sections, within, bound: usual.bound, taken, shift });
        for (const each of own)
            taken.add(each);
        found.set(pattern, own);
    }
    const regions = new Map([...found.values()].flat().map((start) => [start, regionOf(sections, within, start)]));
    const inside = new Set([...regions].flatMap(([start, region]) => [start, ...region]));
    const outer = tree_place(concrete, sections, within.filter((index) => !inside.has(index)));
    const all = [];
    const bound = [...outer.bound];
    const duplicates = [...outer.duplicates];
    const ids = new Set(concrete.map((each) => each.id));
    const origins = new Map();
    for (const schema of schemas) {
        if (concrete.includes(schema))
            all.push(schema);
        const instances = found.get(schema);
        if (instances === undefined)
            continue;
        const below = schemas.filter((each) => isBelow(schemas, each, (other) => other === schema));
        if (instances.length === 0)
            all.push(absent(schema), ...below);
        for (const start of instances) {
            const own = sections[start];
            if (own === undefined)
                continue;
            const root = instance(schema, own, ids);
            const moved = moveBelow(below, schema.id, root.id);
            const tree = alignTree(moved, sections, regions.get(start) ?? [], own.depth - schema.depth);
            origins.set(root.id, schema.id);
            moved.forEach((each, index) => {
                origins.set(each.id, below[index]?.id ?? each.id);
            });
            for (const [id, origin] of tree.origins)
                origins.set(id, origins.get(origin) ?? origin);
            all.push(root, ...tree.sections);
            bound.push({ schema: root, section: start, moved: false }, ...tree.bound);
            duplicates.push(...tree.duplicates);
        }
    }
    return { sections: all, bound, duplicates, origins };
}
function tree_place(schemas, sections, within) {
    const own = within.flatMap((index) => sections[index] ?? []);
    const alignment = align(schemas, own);
    const placed = (pair, moved) => {
        const [schema, section] = [schemas[pair.schema], within[pair.section]];
        return schema === undefined || section === undefined ? [] : [{ schema, section, moved }];
    };
    return {
        bound: alignment.bound.flatMap((pair) => placed(pair, alignment.moved.has(pair.schema))),
        duplicates: alignment.duplicates.flatMap((pair) => placed(pair, false)),
    };
}
function isBelow(schemas, schema, wanted) {
    const parent = schemas.find((each) => each.id === schema.parent);
    return parent !== undefined && (wanted(parent) || isBelow(schemas, parent, wanted));
}
/** What stands below a heading, up to the next one that stands as high. */
function regionOf(sections, within, start) {
    const depth = sections[start]?.depth ?? 0;
    const end = within.find((index) => index > start && (sections[index]?.depth ?? 0) <= depth) ?? Number.POSITIVE_INFINITY;
    return within.filter((index) => index > start && index < end);
}
/** The headings of the document that a pattern stands for. */
function instancesOf(pattern, search) {
    const { schemas, sections, within, bound, taken } = search;
    const parent = schemas.find((each) => each.id === pattern.parent);
    const placedParent = bound.find((each) => each.schema === parent);
    if (parent !== undefined && placedParent === undefined)
        return [];
    const region = placedParent === undefined ? within : regionOf(sections, within, placedParent.section);
    const siblings = bound.filter((each) => each.schema.parent === pattern.parent && each.schema.depth === pattern.depth);
    const near = placedParent ?? siblings[0];
    const shift = near === undefined ? search.shift : (sections[near.section]?.depth ?? 0) - near.schema.depth;
    const depth = pattern.depth + shift;
    const below = region.findIndex((index) => (sections[index]?.depth ?? 0) < depth);
    const direct = region.slice(0, below < 0 ? region.length : below);
    const free = direct.filter((index) => !taken.has(index) && sections[index]?.depth === depth);
    const wanted = pattern.pattern ?? [];
    const alike = free.filter((index) => {
        const section = sections[index];
        return section !== undefined && !(0,template_pattern/* isFree */.xp)(wanted) && (0,template_pattern/* fits */.lA)(wanted, section);
    });
    return (alike.length > 0 ? alike : between(pattern, siblings, schemas, free)).slice(0, mostInstances);
}
/** Free headings that stand where the template has the pattern: after the section before it, before the one behind it. */
function between(pattern, siblings, schemas, free) {
    if (pattern.parent !== null)
        return [...free];
    const at = schemas.indexOf(pattern);
    const before = siblings.filter((each) => schemas.indexOf(each.schema) < at).map((each) => each.section);
    const behind = siblings.filter((each) => schemas.indexOf(each.schema) > at).map((each) => each.section);
    return free.filter((index) => index > Math.max(-1, ...before) && index < Math.min(Number.POSITIVE_INFINITY, ...behind));
}
/** The section of the template for one heading of the document: its title is right whatever it is. */
function instance(schema, { title }, ids) {
    const path = schema.parent === null ? title.text : `${schema.parent} / ${title.text}`;
    let id = path;
    for (let again = 2; ids.has(id); again++)
        id = `${path} (${again})`;
    ids.add(id);
    return { ...schema, id, number: title.number, prefix: title.prefix, title: title.text };
}
/** The same sections below another one; parents come before their children. */
function moveBelow(schemas, from, to) {
    const renamed = new Map([[from, to]]);
    return schemas.map((each) => {
        const parent = renamed.get(each.parent ?? '') ?? to;
        const id = `${parent} / ${each.number ?? each.title}`;
        renamed.set(each.id, id);
        return { ...each, id, parent };
    });
}
function absent(schema) {
    return { ...schema, optional: schema.optional || schema.parent !== null };
}

// EXTERNAL MODULE: ./build/src/document/document.js + 1 modules
var document_document = __webpack_require__(1402);
;// CONCATENATED MODULE: ./build/src/bind.js









/** What a template's wordings are looked up in; the same for all documents. */
const wordingsOf = (0,memo/* memoOf */.Q)(({ wordings }) => ({
    index: indexWordings(wordings.filter(({ kept }) => kept === undefined)),
    kept: indexWordings(wordings.filter((each) => each.kept !== undefined)),
    framing: indexWordings(wordings.filter((each) => each.kept === 'frame')),
    all: indexWordings(wordings),
}));
/** Binds a document to the schema of its template. Pure and total. */
function bind(template, document) {
    const { sections } = document;
    const head = template.sections.find((each) => each.depth === 0) ?? null;
    const tree = alignTree(template.sections.filter((each) => each !== head), sections, [...sections.keys()].slice(titleAmong(template, document)));
    const schema = { ...template, sections: head === null ? tree.sections : [head, ...tree.sections] };
    const roles = new Map();
    for (const { schema: of, section, moved } of tree.bound)
        roles.set(section, { schema: of, kind: 'bound', moved });
    for (const { schema: of, section } of tree.duplicates)
        roles.set(section, { schema: of, kind: 'duplicate', moved: false });
    const { index, kept, framing, all } = wordingsOf(template);
    const lines = (of, blocks) => of === null ? blocks : blocks.flatMap((block) => (0,bind_labels/* knownLines */.jI)(of, block));
    const preamble = lines(head, document.preamble);
    const leftovers = findLeftovers(index, null, preamble);
    const known = [];
    const frames = [];
    const keep = (section, blocks) => {
        for (const each of findKnown(all, section, blocks, 'comment'))
            known.push(each);
        for (const each of findKnown(kept, section, blocks, 'text'))
            known.push(each);
        for (const each of findKnown(framing, section, blocks, 'text'))
            if (each.whole)
                frames.push(each);
    };
    keep(null, preamble);
    const bound = [];
    const duplicates = [];
    const unexpected = [];
    let at = 0;
    while (at < sections.length) {
        const section = sections[at];
        if (section === undefined)
            break;
        const role = roles.get(at);
        // What stands before the first section of the template may hold what the template has at its head.
        const reading = role?.schema ?? (bound.length + duplicates.length === 0 ? head : null);
        const parts = [section, ...ownParts(sections, roles, at, role?.schema ?? null)];
        const blocks = parts.flatMap((part, position) => [
            ...(position === 0 ? [] : [(0,document_document/* headingBlock */.OT)(part)]),
            ...lines(reading, part.blocks),
        ]);
        const origin = role === undefined ? null : (tree.origins.get(role.schema.id) ?? role.schema.id);
        const found = findLeftovers(index, origin, blocks);
        for (const each of found)
            leftovers.push(each);
        keep(origin, blocks);
        if (role === undefined)
            unexpected.push({ section, blocks });
        else if (role.kind === 'duplicate')
            duplicates.push({ schema: role.schema, section, blocks });
        else
            bound.push({
                schema: role.schema,
                section,
                moved: role.moved,
                blocks,
                fields: readFields(role.schema, blocks, found, known),
            });
        at += parts.length;
    }
    if (head !== null) {
        const first = Math.min(sections.length, ...roles.keys());
        const own = unexpected.flatMap(({ section, blocks }) => {
            // What the template has at its head, an author may give a heading of its own.
            if (head.fields.some(({ key }) => key === section.title.key))
                return [(0,document_document/* headingBlock */.OT)(section), ...blocks];
            return sections.indexOf(section) < first ? blocks : [];
        });
        bound.push(bindHead(head, document, [...preamble, ...own], leftovers, known));
    }
    bound.sort((a, b) => schema.sections.indexOf(a.schema) - schema.sections.indexOf(b.schema));
    const byId = new Map(bound.map((each) => [each.schema.id, each]));
    const unsaid = frames.length === 0 ? leftovers : [...leftovers, ...frames];
    // Rules ask for the same blocks again and again.
    const texts = new Map();
    const saidOf = (block) => {
        const text = texts.get(block) ?? saidText(block.full, unsaid).replace(/\s+/g, ' ');
        texts.set(block, text);
        return text;
    };
    return {
        schema,
        bound,
        duplicates,
        unexpected,
        leftovers,
        known,
        missing: schema.sections
            .filter((each) => !byId.has(each.id))
            .map((each) => ({ schema: each, before: following(schema, each, byId) })),
        get: (id) => byId.get(id),
        children: (id) => bound.filter((each) => each.schema.parent === id),
        at: placeFinder(bound, duplicates, unexpected),
        said: (0,memo/* memoOf */.Q)((blocks) => blocks
            .filter((block) => block.kind !== 'comment')
            .map(saidOf)
            .filter((text) => text !== '')
            .join('\n')),
    };
}
/** How many headings at the start are the title, where others stand as high and the template has one too. */
function titleAmong(template, { title, sections }) {
    const first = sections[0];
    if (title !== null || template.title === null || first?.depth !== 1 || first.title.number !== null)
        return 0;
    return template.sections.some((each) => (0,words/* similarity */.k8)((0,words/* labelKey */.kJ)(each.title), first.title.key) >= bind_alike) ? 0 : 1;
}
/** Titles less alike have nothing to do with each other. */
const bind_alike = 0.5;
/** The author's headings right below a section of the template belong to it, unless they stand as high as it does. */
function ownParts(sections, roles, at, schema) {
    const depth = sections[at]?.depth ?? 0;
    // One heading for each of several things may stand too high: it is known by the fields below it.
    const isGroup = (section) => schema?.repeats === true &&
        section.depth === depth &&
        section.title.number === null &&
        section.blocks.some((block) => (0,bind_labels/* openingOf */.E4)(schema, block) !== null);
    const own = [];
    for (let index = at + 1; index < sections.length; index++) {
        const section = sections[index];
        if (section === undefined || roles.has(index) || (section.depth <= depth && !isGroup(section)))
            break;
        own.push(section);
    }
    return own;
}
/** The section of the document that follows the gap: the first bound one after `missing` in the template's order. */
function following(schema, missing, byId) {
    const later = schema.sections.slice(schema.sections.indexOf(missing) + 1);
    const next = later.map((each) => byId.get(each.id)).find((each) => each !== undefined && !each.moved);
    return next?.section ?? null;
}
function placeFinder(bound, duplicates, unexpected) {
    const stretches = [];
    const add = (start, section, field, group) => {
        stretches.push({ start, section, field, group });
    };
    for (const { schema, section, fields, blocks } of bound) {
        add((0,place/* startOf */.GH)(section.heading), schema.id, null, null);
        const fieldStarts = new Map();
        for (const group of fields.groups)
            for (const field of group.fields)
                fieldStarts.set((0,place/* startOfText */.h_)(field.at.full), { field, group });
        for (const field of fields.duplicates)
            fieldStarts.set((0,place/* startOfText */.h_)(field.at.full), { field, group: null });
        const inField = new Set([...fieldStarts.values()].flatMap(({ field }) => field.value.map(({ full }) => (0,place/* startOfText */.h_)(full))));
        let end = 0;
        for (const block of blocks) {
            const start = (0,place/* startOfText */.h_)(block.full);
            // A comment in the middle of a text does not end the field that goes on behind it.
            const inside = block.kind === 'comment' && start < end;
            end = Math.max(end, (0,place/* endOfText */.YZ)(block.full));
            if (inside)
                continue;
            const opened = fieldStarts.get(start);
            if (opened !== undefined)
                add(start, schema.id, opened.field.schema, opened.group === null || !schema.repeats ? null : opened.group.name);
            else if (!inField.has(start))
                add(start, schema.id, null, null);
        }
    }
    for (const { schema, section } of duplicates)
        add((0,place/* startOf */.GH)(section.heading), schema.id, null, null);
    for (const { section } of unexpected)
        add((0,place/* startOf */.GH)(section.heading), null, null, null);
    stretches.sort((a, b) => a.start - b.start);
    return (offset) => {
        let low = 0;
        let high = stretches.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((stretches[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const stretch = stretches[low - 1];
        return { section: stretch?.section ?? null, field: stretch?.field?.label ?? null, group: stretch?.group ?? null };
    };
}


/***/ }),

/***/ 8366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnly: () => (/* binding */ checkOnly),
  compareDocument: () => (/* binding */ compareDocument),
  compareTransitions: () => (/* binding */ compareTransitions),
  compareUntouched: () => (/* binding */ compareUntouched),
  coveredIn: () => (/* binding */ coveredIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/bind/answers.js
var answers = __webpack_require__(70);
// EXTERNAL MODULE: ./build/src/document/document.js + 1 modules
var document_document = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/src/document/ignore-comment.js
var ignore_comment = __webpack_require__(9193);
// EXTERNAL MODULE: ./build/src/document/place.js
var document_place = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/document/plain-text.js
var plain_text = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/document/todo-words.js
var todo_words = __webpack_require__(735);
// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
// EXTERNAL MODULE: ./build/src/parser/bounds.js
var bounds = __webpack_require__(9260);
;// CONCATENATED MODULE: ./build/src/bind/todos.js







const marker = (0,plain_text/* patternFor */.u)(/(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|@todo|[Tt]o[Dd]o(?=:)|[Tt][Bb][DdCcAa]|\?{3,})(?!-?[\p{L}\p{N}]|_)(?!\s+lists?\b)/gu);
/** How far before a marker its sentence is looked for, in characters: a wall of TODOs is read in time. */
const lookback = 300;
/** Fewer words do not say what must be decided. */
const clearWords = 3;
const wordPattern = (0,plain_text/* patternFor */.u)(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu);
/**
 * Every open point of the document, in its order. Left-over template text speaks of TODOs and has none; in code they
 * belong to the code, unless a fence holds nothing else and so stands for a missing answer.
 *
 * @throws BoundError for more of them than a tree may have nodes: one line of 1 MiB has room for 200,000.
 */
function readOpenPoints(document, binding) {
    const title = document.title === null ? [] : [(0,document_document/* headingBlock */.OT)(document.title)];
    const blocks = [
        ...title,
        ...document.preamble,
        ...document.sections.flatMap((section) => [(0,document_document/* headingBlock */.OT)(section), ...section.blocks]),
    ];
    let left = bounds/* maxNodes */.WZ;
    return blocks.flatMap((block, index) => {
        const { full } = block;
        if (full.text === '' || isIgnore(block))
            return [];
        const place = (at) => binding.at((0,document_place/* offsetAt */.HA)(full, at));
        const { text } = saidOf(block, place(0).field);
        if (text !== '' && (0,todo_words/* isBareTodo */.X)(text)) {
            const at = full.text.length - text.length;
            const range = document.range((0,document_place/* offsetAt */.HA)(full, at), (0,document_place/* endOfText */.YZ)(full));
            return [
                {
                    range,
                    ...place(at),
                    marker: text.trim(),
                    text: nested(blocks, index),
                    due: null,
                    clear: block.hasNested && block.kind !== 'code',
                    hidden: block.kind === 'comment',
                },
            ];
        }
        if (block.kind === 'code' || block.kind === 'html')
            return [];
        const found = markersOf(binding, block);
        left -= found.length;
        if (left < 0)
            throw (0,bounds/* tooMany */.Ot)();
        return pointsOf(document, block, found, full.text.length - text.length, place);
    });
}
function markersOf(binding, { full }) {
    return [...full.text.matchAll(marker(full.text))].filter((match) => !isExempt(binding, full, match.index));
}
function pointsOf(document, block, found, label, place) {
    const { full } = block;
    return found.map((match, index) => {
        const end = found[index + 1]?.index ?? full.text.length;
        const behind = textBehind(full.text, match.index, match.index + match[0].length, end);
        const before = textBefore(full.text, match.index, label > match.index ? 0 : label);
        const text = behind.length > 0 ? behind : before;
        return {
            range: document.range((0,document_place/* offsetAt */.HA)(full, match.index), (0,document_place/* offsetAt */.HA)(full, match.index + match[0].length)),
            ...place(match.index),
            marker: match[0],
            text,
            due: dueDate(full.text.slice(match.index, end)),
            clear: countWords(behind) + countWords(before) >= clearWords || (block.hasNested && behind === ''),
            hidden: block.kind === 'comment',
        };
    });
}
/** What a block says behind its label; emphasised words without a colon are one where they are that of the field. */
function saidOf({ text, label, lead }, field) {
    const isLabel = lead !== null && label?.strong !== true && field !== null && (0,words/* labelKey */.kJ)(lead.text) === (0,words/* labelKey */.kJ)(field);
    return isLabel ? lead.rest : text;
}
/** The reason of an ignore may speak of TODOs. */
function isIgnore(block) {
    return block.kind === 'comment' && (0,ignore_comment/* readIgnoreComment */.w)(block.full.text) !== null;
}
/** What stands first below a bare marker: the point itself. */
function nested(blocks, index) {
    if (blocks[index]?.hasNested !== true)
        return '';
    let at = index + 1;
    while (blocks[at]?.kind === 'comment')
        at++;
    return oneLine(blocks[at]?.full.text ?? '');
}
/** "by 2026-03-31", "(until 31.03.2026)", `TODO(ana, 2026-03-31)`. */
const dated = /(?:\b(?:by|until|till|before|due(?:\s+(?:on|by))?|no later than|deadline:?)\s+|^[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\([^)]*?)(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b/i;
function dueDate(text) {
    const match = dated.exec(text);
    if (match === null)
        return null;
    const [, iso, day, month, year] = match;
    return iso ?? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
function isExempt(binding, full, at) {
    if (full.code.some(([start, end]) => at >= start && at < end))
        return true;
    const offset = (0,document_place/* offsetAt */.HA)(full, at);
    const isInside = (each) => offset >= each.start && offset < each.end;
    return binding.leftovers.some(isInside) || binding.known.some(isInside);
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
    return oneLine(rest.replace(/^\s*\([^()]*\)(?=\s*:)/, '').replace(/^[\s:.,;–—*-]+/, ''));
}
function opensBefore(text, at) {
    const before = text.slice(Math.max(0, at - lookback), at);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
}
/** The sentence that the marker ends, without the label. Where lines are wrapped does not matter. */
function textBefore(text, at, label) {
    const near = oneLine(text.slice(Math.max(label, at - lookback), at)).replace(/[\s:.,;!(–—-]+$/, '');
    return near.split(/(?<=[.!?]) /).at(-1) ?? '';
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function countWords(text) {
    return [...text.matchAll(wordPattern(text))].length;
}

// EXTERNAL MODULE: ./build/src/bind/watched-value.js
var watched_value = __webpack_require__(7683);
// EXTERNAL MODULE: ./build/src/bind.js + 6 modules
var bind = __webpack_require__(2744);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/document/comments.js
var comments = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/src/document/label.js
var label = __webpack_require__(9737);
;// CONCATENATED MODULE: ./build/src/document/ignores.js




/** Every ignore comment of the document, in order, wherever a comment may stand. In code it is text and none. */
function readIgnores(document) {
    if (!/doc-?gate/i.test(document.text))
        return [];
    const labelled = new Map();
    return htmlIn(document.root, []).flatMap((place) => {
        const found = (0,comments/* commentsOf */.u3)(place.html, document.text).flatMap(({ whole, inside }) => {
            const request = (0,ignore_comment/* readIgnoreComment */.w)(inside.text);
            return request === null ? [] : [{ request, whole, inside }];
        });
        if (found.length === 0)
            return [];
        const scope = scopeOf(document, place, labelled);
        return found.map(({ request, whole, inside }) => {
            const offset = (0,document_place/* startOfText */.h_)(whole);
            const at = document.range(offset, (0,document_place/* endOfText */.YZ)(whole));
            return { ...request, text: inside.text, at, offset, scope };
        });
    });
}
function htmlIn(parent, above) {
    const children = parent.children;
    const around = [parent, ...above];
    const after = [];
    let next = null;
    for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        after[index] = next;
        // A line across says nothing that could be ignored.
        if (child !== undefined && child.type !== 'thematicBreak' && !(0,comments/* isComment */.Cn)(child))
            next = child;
    }
    const places = [];
    let before = null;
    for (const [index, child] of children.entries()) {
        if (child.type === 'html')
            places.push({ html: child, above: around, before, after: after[index] ?? null });
        else if ('children' in child)
            for (const place of htmlIn(child, around))
                places.push(place);
        if (!(0,comments/* isComment */.Cn)(child))
            before = child;
    }
    return places;
}
/**
 * With text beside it: the block it stands in. Alone: before the first section the document, as the first thing below a
 * section's heading the section, elsewhere the block right after it or the item it ends.
 */
function scopeOf(document, place, labelled) {
    const { html, above, before } = place;
    const [parent] = above;
    if (parent === undefined || !(0,comments/* isComment */.Cn)(html) || !isFlow(parent))
        return blockScope(document, standsIn(place, labelled));
    const first = document.sections[0];
    if (parent.type === 'root' && (first === undefined || (0,document_place/* startOf */.GH)(html) < (0,document_place/* startOf */.GH)(first.heading)))
        return { kind: 'document', first: 1, last: Number.POSITIVE_INFINITY, section: null };
    const after = scopeAfter(document, place, parent);
    const section = parent.type === 'root' ? document.sections.find(({ heading }) => heading === before) : undefined;
    if (section === undefined)
        return after;
    const own = sectionLines(document, section);
    // Above the next heading it speaks of that too: there a section that is missing is reported.
    return { kind: 'section', first: own.first, last: Math.max(own.last, after.last), section };
}
function isFlow(parent) {
    return ['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(parent.type);
}
/** The block of a comment that has text beside it: a line with a label of its own, a row, a list item, a paragraph. */
function standsIn({ html, above }, labelled) {
    const at = above.findIndex((node) => node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'heading');
    const block = above[at] ?? html;
    const parent = above[at + 1];
    const lines = block.type === 'paragraph' ? (labelled.get(block) ?? (0,label/* labelledLines */.tu)(block)) : [];
    if (block.type === 'paragraph')
        labelled.set(block, lines);
    if (lines.length > 1)
        return lines.find((line) => holds(line, html)) ?? block;
    return parent?.type === 'listItem' && parent.children.find((child) => !(0,comments/* isComment */.Cn)(child)) === block ? parent : block;
}
function holds(line, html) {
    return (0,document_place/* startOf */.GH)(line) <= (0,document_place/* startOf */.GH)(html) && (0,document_place/* startOf */.GH)(html) < (0,document_place/* endOf */.pJ)(line);
}
/**
 * The block right after a comment; of a list the first item. Last in an item or a quote, a comment speaks of that; last
 * in the document, of what is missing there.
 */
function scopeAfter(document, { html, after }, parent) {
    if (after !== null)
        return blockScope(document, after.type === 'list' ? (after.children[0] ?? after) : after);
    if (parent.type !== 'root')
        return blockScope(document, parent);
    return { ...blockScope(document, html), last: Number.POSITIVE_INFINITY };
}
function blockScope(document, node) {
    const { line, endLine, endColumn } = document.range((0,document_place/* startOf */.GH)(node), (0,document_place/* endOf */.pJ)(node));
    // The end is exclusive: at the start of a line it is that of the line above.
    return { kind: 'block', first: line, last: endColumn === 1 ? Math.max(line, endLine - 1) : endLine, section: null };
}
function sectionLines(document, section) {
    const { sections } = document;
    const next = sections.slice(sections.indexOf(section) + 1).find((other) => other.depth <= section.depth);
    const lineOf = ({ heading }) => document.range((0,document_place/* startOf */.GH)(heading), (0,document_place/* startOf */.GH)(heading)).line;
    return { first: lineOf(section), last: next === undefined ? Number.POSITIVE_INFINITY : lineOf(next) - 1 };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/ignores.js

/**
 * Takes out the messages that an ignore with a reason speaks of, by rule and place. Where several do, the one for the
 * fewest lines gets the message, so that a wider one that nothing is left for can be told. Pure.
 */
function silence(ignores, messages, judging) {
    const silenceable = new Set(judging.rules.filter((rule) => rule.silenceable).map((rule) => rule.id));
    const effective = byRule(ignores, judging);
    const used = new Map(ignores.map((ignore) => [ignore, new Set()]));
    const left = [];
    const ignored = [];
    for (const message of messages) {
        const candidates = silenceable.has(message.ruleId) ? effective.get(message.ruleId) : undefined;
        const found = candidates?.find((each) => speaksOf(each, message));
        if (found === undefined)
            left.push(message);
        else {
            ignored.push({ message, reason: found.reason, line: found.ignore.at.line });
            used.get(found.ignore)?.add(message.ruleId);
        }
    }
    const known = judging.rules.map((rule) => rule.id);
    const named = (ignore, id) => {
        if (!known.includes(id))
            return { id, verdict: 'unknown', meant: meant(id, known) };
        if (!silenceable.has(id))
            return { id, verdict: 'never', meant: null };
        const nothing = judging.judged.has(id) && used.get(ignore)?.has(id) !== true;
        return { id, verdict: nothing ? 'nothing' : 'ignored', meant: null };
    };
    return {
        messages: left,
        ignored,
        ignores: ignores.map((ignore) => ({ ...ignore, named: ignore.rules.map((id) => named(ignore, id)) })),
    };
}
/** By each rule that they name, the one for the fewest lines first. */
function byRule(ignores, judging) {
    const lines = ({ first, last }) => last - first;
    const sorted = ignores
        .flatMap((ignore) => ignore.reason === null ? [] : [{ ignore, reason: ignore.reason, parts: partsOf(ignore.scope, judging) }])
        // Of two that go to the end, the later one is for fewer lines.
        .toSorted(({ ignore: { scope: a } }, { ignore: { scope: b } }) => (lines(a) === lines(b) ? 0 : lines(a) - lines(b)) || b.first - a.first);
    const result = new Map();
    for (const each of sorted) {
        for (const rule of each.ignore.rules) {
            const same = result.get(rule);
            if (same === undefined)
                result.set(rule, [each]);
            else
                same.push(each);
        }
    }
    return result;
}
function speaksOf({ ignore: { scope }, parts }, message) {
    return touches(scope, message) || (parts.size > 0 && message.section !== null && parts.has(message.section));
}
/** A message of several lines is spoken of by an ignore at any of them. */
function touches({ first, last }, { line, endLine, endColumn }) {
    const end = endColumn <= 1 ? Math.max(line, endLine - 1) : endLine;
    return line <= last && end >= first;
}
/** The template's sections that a section is or has: one that is missing is reported elsewhere. */
function partsOf({ section }, { binding }) {
    const own = section === null ? undefined : binding.bound.find((bound) => bound.section === section);
    const ids = new Set(own === undefined ? [] : [own.schema.id]);
    for (const { id, parent } of binding.schema.sections)
        if (parent !== null && ids.has(parent))
            ids.add(id);
    return ids;
}
/** More letters than this apart is another word. */
const mostTypos = 3;
function meant(id, known) {
    const [best] = known.map((name) => ({ name, away: (0,mod/* distance */.Io)(id, name) })).toSorted((a, b) => a.away - b.away);
    return best !== undefined && best.away <= mostTypos && best.away < id.length / 2 ? best.name : null;
}

// EXTERNAL MODULE: ./build/src/reason.js
var reason = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var rules = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/template/listed.js
var listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/check.js













/**
 * Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total.
 *
 * @param base the document on the base side, checked by the same options; `absent`: there is a base side, and the document is not on it.
 * @param repository the files around it on the same side; `null` where nobody knows them.
 */
function check(path, text, options, base = null, repository = null) {
    // What did not change is read and bound once.
    if (base !== null && base !== 'absent' && base.document.text === text)
        return judge({ ...base.document, path }, base.binding, options, base, repository);
    return checkDocument((0,document_document/* readDocument */.u0)(path, text, options.schema.lettered), options, base, repository);
}
/** Like `check`, for a document that was read already. */
function checkDocument(document, options, base = null, repository = null) {
    return judge(document, (0,bind/* bind */.o)(options.schema, document), options, base, repository);
}
function judge(document, binding, options, base, repository) {
    const { path } = document;
    const todos = readOpenPoints(document, binding);
    const { kind } = options;
    const status = (0,watched_value/* listedAnswer */.i)(binding, kind.watched.status);
    const messages = [];
    const ordinals = new Map();
    const judged = new Set();
    const run = (rule, ignores) => {
        const configured = (0,config/* severityFor */.v1)(kind.severity[rule.id], status);
        if (configured === 'off')
            return;
        judged.add(rule.id);
        rule.check({
            path,
            document,
            binding,
            schema: binding.schema,
            conventions: kind,
            today: options.today,
            options: { ...rule.options, ...kind.rules[rule.id] },
            todos,
            ignores,
            get repository() {
                // What a rule could not see, it can't have judged.
                if (repository === null)
                    judged.delete(rule.id);
                return repository;
            },
            base: base === 'absent' ? null : base,
            isAdded: base === 'absent',
            report(finding) {
                messages.push(toMessage(rule, finding, configured, ordinals, options.ruleUrl(rule.id)));
            },
        });
    };
    for (const rule of rules.rules)
        if (rule.silenceable)
            run(rule, []);
    const found = messages.splice(0).sort(byPlace);
    const silenced = silence(readIgnores(document), found, { binding, rules: rules.rules, judged });
    for (const rule of rules.rules)
        if (!rule.silenceable)
            run(rule, silenced.ignores);
    return {
        document,
        binding,
        messages: [...silenced.messages, ...messages].sort(byPlace),
        ignored: silenced.ignored,
        todos,
        fields: indexFields(binding, options),
    };
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
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
        reason: (0,reason/* fitting */._Q)(finding.reason),
        ...finding.at,
        section: finding.section,
        field: finding.field ?? null,
        group: finding.group ?? null,
        baselineState: null,
        fingerprint: (0,external_node_crypto_.hash)('sha256', `${identity} ${ordinal}`).slice(0, 20),
        expected: finding.expected ?? [],
        note: finding.note ?? null,
        url,
    };
}
/** What the first section of the template that has fields says, by label. */
function indexFields(binding, { schema, kind }) {
    const first = schema.sections.find((section) => section.fields.length > 0 && !section.repeats);
    const bound = first === undefined ? undefined : binding.get(first.id);
    const closed = new Set(kind.fields.closed.map(words/* labelKey */.kJ));
    const entries = (bound?.fields.groups ?? [])
        .flatMap((group) => group.fields)
        .flatMap((field) => {
        const answer = (0,answers/* fieldAnswer */.Ht)(binding, field);
        if (answer === 'blank' || answer === 'template')
            return [];
        const said = binding.said(field.value);
        const reading = closed.has(field.schema.key) ? (0,listed/* readListed */.oF)(said, field.schema.listed) : null;
        return [[field.schema.label, reading?.kind === 'listed' ? (0,listed/* shortName */.EU)(reading.value, field.schema.listed) : said]];
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
        fingerprint: (0,external_node_crypto_.hash)('sha256', 'readable').slice(0, 20),
        expected: [],
        note: null,
        url,
    };
}

// EXTERNAL MODULE: ./build/src/config/names.js
var config_names = __webpack_require__(144);
// EXTERNAL MODULE: ./build/src/template/title.js
var title = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/src/compare/covered.js




/**
 * Digests of what a side says in the places that an approval covers, by the name that people know. What a reader does
 * not see (wrapping, bullets, emphasis, padding of tables, comments) is no part of it. A label stands for its field and
 * for what its section says beside the labels; a section for all that stands below its heading. What is not there says
 * nothing.
 *
 * @param names labels of the template, or sections by number or title.
 */
function coveredBy(side, names) {
    const texts = new Map();
    const add = (name, said) => {
        texts.set(name, [...(texts.get(name) ?? []), ...said]);
    };
    for (const name of new Set(names)) {
        add(name, []);
        if (side === null)
            continue;
        const { binding } = side;
        const sections = (0,config_names/* sectionsNamed */.Ay)(name, binding.schema);
        for (const { id } of sections)
            add(name, wholeText(side, binding.get(id)));
        if (sections.length > 0)
            continue;
        const key = (0,words/* labelKey */.kJ)(name);
        for (const bound of binding.bound.filter(({ schema }) => schema.fields.some((field) => field.key === key))) {
            add(name, fieldTexts(side, bound, key));
            const { prose, groups } = bound.fields;
            add((0,title/* sectionTitle */.G)(bound.schema), [said(side, prose), ...groups.map((group) => said(side, group.prose))]);
        }
        for (const { schema, blocks } of binding.duplicates)
            if (schema.fields.some((field) => field.key === key))
                add((0,title/* sectionTitle */.G)(schema), [said(side, blocks)]);
    }
    return new Map([...texts].map(([name, all]) => [name, digest(all)]));
}
/** Fields of every group, those given twice too. */
function fieldTexts(side, { fields }, key) {
    const all = [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates];
    return all
        .filter((field) => field.schema.key === key)
        .map((field) => `${remarkOf(field.at.label?.text ?? '', field.schema.label)}${said(side, field.value)}`);
}
/** "Approval steps (optional)": what an author put to the label is said too. */
function remarkOf(label, known) {
    const remarks = [...label.matchAll(/\(([^()]+)\)/g)].map(([, remark = '']) => remark);
    return remarks
        .filter((remark) => !known.includes(remark))
        .map((remark) => `(${remark}) `)
        .join('');
}
function wholeText(side, bound) {
    if (bound === undefined)
        return [];
    const below = side.binding.children(bound.schema.id).flatMap((child) => wholeText(side, child));
    return [said(side, bound.blocks), ...below];
}
function said({ binding }, blocks) {
    return binding.said(blocks);
}
/** 16 hex digits over what is said, white space folded. */
function digest(texts) {
    const folded = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(folded)).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/approval/condition.js
var condition = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/approval/default-policy.js
var default_policy = __webpack_require__(4647);
;// CONCATENATED MODULE: ./build/src/approval/demand.js


/**
 * What the policy wants for a transition: all that the rules about it ask for, and a notice only where each of them says
 * so; the default where no rule is about it. Pure.
 */
function demandsOf(found, watched, policy) {
    const rules = policy.rules.filter((rule) => (0,condition/* isAbout */.K)(rule, found));
    const reason = (0,default_policy/* reasonFor */.qo)(found, watched);
    // Of a new document nothing else tells that one of these becomes another value later: base has none.
    const more = found.kind === 'created' ? [watched.name, watched.risk, watched.owners] : [];
    if (rules.length === 0) {
        const { requirement, rule, slots } = (0,default_policy/* defaultNeed */.ky)(found, watched);
        const demand = { rule, slots, evidence: 'review', covers: [...watched.safeguards, ...more] };
        return { requirement, rule, reason, demands: requirement === 'approval' ? [demand] : [] };
    }
    const demands = rules.flatMap(({ name, require, evidence, covers }) => require === 'notice'
        ? []
        : [{ rule: name, slots: require, evidence, covers: [...(covers ?? watched.safeguards), ...more] }]);
    const asking = demands.length === 0 ? rules.map(({ name }) => name) : demands.map(({ rule }) => rule);
    return {
        requirement: demands.length === 0 ? 'notice' : 'approval',
        rule: [...new Set(asking)].join('; '),
        reason,
        demands,
    };
}

// EXTERNAL MODULE: ./build/src/compare/transitions.js + 3 modules
var transitions = __webpack_require__(5289);
;// CONCATENATED MODULE: ./build/src/compare/demanded.js




/** Every watched change between two sides, with what the policy wants for it and the code that binds an approval to it. Pure. */
function demandedTransitions(sides, conventions) {
    return (0,transitions/* findTransitions */.qN)(sides, conventions).map((found) => {
        const demand = demandsOf(found, conventions.watched, conventions.policy);
        const covered = coveredBy(sides.head, demand.demands.flatMap(({ covers }) => covers));
        const identity = [sides.path, found.field, found.kind, found.from, found.to, [...covered].sort()];
        const code = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 20);
        return { ...found, ...demand, covered, code };
    });
}

// EXTERNAL MODULE: ./build/src/bind/carried.js
var bind_carried = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/src/compare/messages.js

/**
 * Messages of head with their state against base, then those of base that are gone. What head ignores is not gone:
 * nobody mended it. What only base ignores is new: it was not shown before.
 */
function compareMessages(base, head, ignored) {
    if (base === null)
        return head.map((message) => ({ ...message, baselineState: 'new' }));
    const before = new Set(base.map((message) => message.fingerprint));
    const after = new Set([...head, ...ignored.map(({ message }) => message)].map((message) => message.fingerprint));
    return [
        ...head.map((message) => ({ ...message, baselineState: before.has(message.fingerprint) ? 'unchanged' : 'new' })),
        ...base
            .filter((message) => !after.has(message.fingerprint))
            .map((message) => ({ ...message, baselineState: 'absent' })),
    ];
}
/** What head ignores, with whether base does. */
function compareIgnored(base, head) {
    const before = new Set(base?.map(({ message }) => message.fingerprint));
    return head.map((each) => toIgnored(each, before.has(each.message.fingerprint) ? 'unchanged' : 'new'));
}
function toIgnored({ message, reason, line }, baselineState) {
    return {
        ruleId: message.ruleId,
        severity: message.severity,
        line: message.line,
        section: message.section,
        field: message.field,
        message: message.reason,
        reason,
        ignoreLine: line,
        baselineState,
        fingerprint: message.fingerprint,
        url: message.url,
    };
}
/** TODOs of head as `new` or `carried`, then those of base that are `resolved`, with their line on base. */
function compareTodos(base, head) {
    if (base === null)
        return head.map((point) => toTodo(point, 'new'));
    const { carried, resolved } = (0,bind_carried/* pairPoints */.w)(base, head);
    return [
        ...head.map((point) => toTodo(point, carried.has(point) ? 'carried' : 'new')),
        ...[...resolved].map((point) => toTodo(point, 'resolved')),
    ];
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

// EXTERNAL MODULE: ./build/src/compare/watched.js
var watched = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/src/document/anchors.js
var document_anchors = __webpack_require__(3225);
// EXTERNAL MODULE: ./build/src/fix/mend.js
var mend = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/src/fix/skeletons.js
var skeletons = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/src/parser/parse.js + 2 modules
var parse = __webpack_require__(3140);
;// CONCATENATED MODULE: ./build/src/compare.js











/**
 * Judges one document on both sides. What can't be read on head is one message and no transition; what could not be
 * read on base is as if it had not been there, except that its values are unknown.
 */
function compareDocument(change, options, around = null) {
    const { path, previousPath, base, head } = change;
    const before = judged(previousPath ?? path, base, options, around?.base ?? null);
    const after = judged(path, head, options, around?.head ?? null, base === null ? 'absent' : checkedOrNull(before));
    if (after !== null && 'reason' in after)
        return notChecked(change, after.reason, options);
    const known = checkedOrNull(before);
    const compared = orReason(() => (0,parse/* bounded */.Mm)(head?.kind === 'text' ? head.text : '', () => compareSides(change, known, after, options)));
    return 'reason' in compared ? notChecked(change, compared.reason, options) : compared;
}
function compareSides(change, known, after, options) {
    const { path, previousPath, base, head } = change;
    return {
        path,
        previousPath,
        change: change.change,
        fields: after?.fields ?? {},
        messages: after === null ? [] : compareMessages(known?.messages ?? null, after.messages, after.ignored),
        ignored: after === null ? [] : compareIgnored(known?.ignored ?? null, after.ignored),
        todos: after === null ? resolvedTodos(known) : compareTodos(known?.todos ?? null, after.todos),
        transitions: demandedTransitions({ path, previousPath, base: known, existed: base !== null, head: after, tip: tipOf(change, options) }, options.kind),
        lost: after === null ? [] : (0,watched/* lostFields */.S$)(known, after, options.kind.watched),
        lostAnchors: known === null || after === null ? [] : lostAnchors(known, after),
        conventions: options.kind,
        policy: options.kind.policy,
        ...(after !== null &&
            head?.kind === 'text' && {
            text: head.text,
            advice: {
                schema: options.schema,
                mends: (0,mend.mendsFor)(head.text, after.messages),
                skeletons: (0,skeletons.skeletonsFor)(after.document, after.binding, after.messages),
            },
        }),
    };
}
/** A document that the change did not touch: what the change broke in it all the same, or `null` for nothing. */
function compareUntouched(path, content, options, around) {
    const change = { path, previousPath: null, change: 'unchanged', base: content, head: content };
    const compared = compareDocument(change, options, around);
    const messages = compared.messages.filter(({ ruleId, baselineState }) => baselineState === 'new' && looksAround.has(ruleId));
    return messages.length === 0 ? null : { ...compared, messages, ignored: [], todos: [], transitions: [], lost: [] };
}
const looksAround = new Set(rules.rules.filter((rule) => rule.looksAround).map((rule) => rule.id));
function lostAnchors(before, after) {
    const left = (0,document_anchors/* anchorsOf */.E)(after.document.root);
    return [...(0,document_anchors/* anchorsOf */.E)(before.document.root)].filter((anchor) => !left.has(anchor));
}
/**
 * The watched changes of one document between two sides, without judging it otherwise; `null` where head can't be read.
 */
function compareTransitions({ path, previousPath, base, head }, options) {
    const before = judged(previousPath ?? path, base, options, null);
    const after = judged(path, head, options, null);
    if (after !== null && 'reason' in after)
        return null;
    return demandedTransitions({ path, previousPath, base: checkedOrNull(before), existed: base !== null, head: after, tip: null }, options.kind);
}
/** Digests of what one document says in the places that an approval covers; `null` where it can't be read. */
function coveredIn(path, content, names, options) {
    const side = judged(path, content, options, null);
    return side === null || 'reason' in side ? null : coveredBy(side, names);
}
/** One document without a base side, as `docgate check` sees it. */
function checkOnly(path, content, options, repository = null) {
    const still = {
        path,
        previousPath: null,
        change: 'unchanged',
        transitions: [],
        lost: [],
        lostAnchors: [],
        conventions: options.kind,
        policy: options.kind.policy,
    };
    const checked = judged(path, content, options, repository);
    if (checked === null || 'reason' in checked) {
        const { messages } = notChecked(still, checked?.reason ?? 'There is no such file.', options);
        return {
            ...still,
            fields: {},
            messages: messages.map((message) => ({ ...message, baselineState: null })),
            ignored: [],
            todos: [],
        };
    }
    return {
        ...still,
        fields: checked.fields,
        messages: checked.messages,
        ignored: checked.ignored.map((each) => toIgnored(each, null)),
        todos: checked.todos.map((point) => toTodo(point, null)),
    };
}
/**
 * A side of a document, checked. Text that is beyond a bound (thousands of nested quotes, a table of a million cells) is
 * not checked, and the other documents are.
 */
function judged(path, content, options, repository, base = null) {
    if (content === null)
        return null;
    if (content.kind === 'unreadable')
        return { reason: content.reason };
    const { text } = content;
    return orReason(() => (0,parse/* bounded */.Mm)(text, () => check(path, text, options, base, repository)));
}
/** What work comes to, or the sentence why a document is beyond a bound. */
function orReason(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof bounds/* BoundError */.nI)
            return { reason: error.message };
        // Our own walks are bounded by the depth of the tree; YAML and JSON within a document may be deeper.
        if (error instanceof RangeError)
            return { reason: 'It is nested too deeply to be checked.' };
        throw error;
    }
}
function tipOf({ path, previousPath, tip = null }, options) {
    return tip === null ? null : checkedOrNull(judged(previousPath ?? path, tip, options, null));
}
function checkedOrNull(side) {
    return side === null || 'reason' in side ? null : side;
}
function notChecked(change, reason, options) {
    const message = unreadable(`The document could not be read, so it was not checked. ${reason}`, options.ruleUrl('readable'));
    return {
        path: change.path,
        previousPath: change.previousPath,
        change: change.change,
        fields: {},
        messages: compareMessages(null, [message], []),
        ignored: [],
        todos: [],
        transitions: [],
        lost: [],
        lostAnchors: [],
        conventions: options.kind,
        policy: options.kind.policy,
    };
}
function resolvedTodos(before) {
    return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'));
}


/***/ }),

/***/ 4293:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ editTo),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export editOf */
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _document_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4315);
/* harmony import */ var _document_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3541);



/** What a message's one expected text changes; `null` where it has none, or several to choose from. */
function editOf(text, message, at) {
    const [expected, another] = message.expected;
    return expected === undefined || another !== undefined ? null : editTo(expected, text, message, at);
}
/** What changes where a message's place is to read `expected`, no more than it must; `null` where it reads so already. */
function editTo(expected, text, message, at) {
    const start = at({ line: message.line, column: message.column });
    const end = at({ line: message.endLine, column: message.endColumn });
    if (start === undefined || end === undefined || end < start)
        return null;
    const own = text.slice(start, end);
    if (own === expected)
        return null;
    return expected === '' ? deletion(text, start, end) : smallest({ start, end, text: expected }, own);
}
/** The edits of several messages over one text. */
function editsOf(text, messages) {
    const place = (0,vfile_location__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C)(text);
    return messages.flatMap((message) => {
        const edit = editOf(text, message, (point) => place.toOffset(point));
        return edit === null ? [] : [{ message, edit }];
    });
}
/**
 * Applies edits that do not overlap, in any order. Texts put in at one place stand in the order given; what is put in
 * where another edit begins stands before it.
 */
function applyEdits(text, edits) {
    const sorted = edits.map((edit, index) => ({ ...edit, index })).toSorted(compareEdits);
    let result = '';
    let at = 0;
    for (const { start, end, text: own } of sorted) {
        result += text.slice(at, start) + own;
        at = end;
    }
    return result + text.slice(at);
}
/** By place; at one place what is put in before what is replaced. */
function compareEdits(a, b) {
    return a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a));
}
function isInsertion({ start, end }) {
    return start === end;
}
/** The two can't both be applied: they share a character, or one is put in amid the other. */
function overlap(a, b) {
    if (isInsertion(a) && isInsertion(b))
        return false;
    if (isInsertion(a))
        return a.start > b.start && a.start < b.end;
    if (isInsertion(b))
        return b.start > a.start && b.start < a.end;
    return a.start < b.end && b.start < a.end;
}
/** The edit with all of the lines that it touches, line ends included. */
function wholeLines(text, { start, end, text: own }) {
    const from = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start);
    const isWhole = own === '' && from === start && end > start && text[end - 1] === '\n';
    const next = text.indexOf('\n', end);
    const to = isWhole ? end : next < 0 ? text.length : next + 1;
    return { start: from, end: to, text: text.slice(from, start) + own + text.slice(end, to) };
}
/** A text that goes on before or behind what is there is put in; of any other, what is the same at both ends stays. */
function smallest({ start, end, text }, own) {
    if (text.endsWith(own))
        return { start, end: start, text: text.slice(0, text.length - own.length) };
    if (text.startsWith(own))
        return { start: end, end, text: text.slice(own.length) };
    const most = Math.min(own.length, text.length);
    let same = 0;
    while (same < most && own[same] === text[same])
        same++;
    let tail = 0;
    while (tail < most - same && own[own.length - 1 - tail] === text[text.length - 1 - tail])
        tail++;
    return { start: start + same, end: end - tail, text: text.slice(same, text.length - tail) };
}
const blank = /^[\s>]*$/;
const quoteOnly = /^[ \t]*>[\s>]*$/;
/** What can follow a paragraph without a blank line, and is read as it would be alone. */
const interrupts = /^\s*(?:[-*+](?:\s|$)|1[.)]\s|#{1,6}\s|>|```|~~~)/;
/**
 * A deletion takes its lines with it where nothing else stands on them, and a blank line where two would be left; in a
 * line it takes the space beside it.
 */
function deletion(text, start, end) {
    const from = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start);
    const to = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end);
    if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '')
        return inLine(text, start, end);
    let first = from;
    let next = afterBreak(text, to);
    const above = () => (first === 0 ? null : lineAbove(text, first));
    const below = () => (next >= text.length ? null : text.slice(next, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, next)));
    const isBlank = (line) => line !== null && blank.test(line);
    while (above() !== null && quoteOnly.test(above() ?? '') && !(below() ?? '').trim().startsWith('>'))
        first = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, beforeBreak(text, first));
    while (isBlank(below()) && (above() === null || isBlank(above())))
        next = afterBreak(text, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, next));
    if (below() === null) {
        while (isBlank(above()))
            first = (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, beforeBreak(text, first));
        // The last line ends as it did.
        return next === to ? { start: beforeBreak(text, first), end: to, text: '' } : { start: first, end: next, text: '' };
    }
    // A quote between two lines parts them: without it they would become one paragraph, or a heading.
    const parts = text[start] === '>' && above() !== null && !/^[\s>]*$|^\s*>/.test(above() ?? '');
    const joins = parts && !isBlank(below()) && !interrupts.test(below() ?? '');
    return joins ? { start: from, end: to, text: '' } : { start: first, end: next, text: '' };
}
function inLine(text, start, end) {
    const before = (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/[ \t]*$/, text.slice((0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start), start)).length;
    const behind = (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/^[ \t]*/, text.slice(end, (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end))).length;
    const endsLine = end + behind === (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(text, end);
    if (endsLine || (behind === 0 && /^[.,;:)]/.test(text.slice(end, end + 1))))
        return { start: start - before, end, text: '' };
    return { start, end: before > 0 || (0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, start) === start ? end + behind : end, text: '' };
}
function afterBreak(text, offset) {
    return offset + (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/^(?:\r\n|\r|\n)/, text.slice(offset, offset + 2)).length;
}
function beforeBreak(text, offset) {
    return offset - (0,_document_found_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(/(?:\r\n|\r|\n)$/, text.slice(Math.max(0, offset - 2), offset)).length;
}
function lineAbove(text, start) {
    const end = beforeBreak(text, start);
    return text.slice((0,_document_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .P)(text, end), end);
}


/***/ }),

/***/ 9105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mendsFor: () => (/* binding */ mendsFor)
/* harmony export */ });
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _document_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3541);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);



/** What mends messages, by their fingerprint, each as if it were the only one; none where it is not certain. */
function mendsFor(raw, messages) {
    const text = raw.replace(/^\uFEFF/, '');
    const edits = (0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editsOf */ .t7)(text, messages);
    if (edits.length === 0)
        return new Map();
    const place = (0,vfile_location__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C)(text);
    const lineAt = (offset) => place.toPoint(Math.min(offset, text.length))?.line ?? 1;
    return new Map(edits.map(({ message, edit }) => {
        const { start, end, text: own } = edit;
        if (start === end && /^[\r\n]/.test(own)) {
            const at = lineAt(start);
            return [message.fingerprint, { place: 'after', first: at, last: at, lines: withoutEdges(own) }];
        }
        if (start === end && start === (0,_document_line_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .P)(text, start) && /[\r\n]$/.test(own)) {
            const at = lineAt(start);
            return [message.fingerprint, { place: 'before', first: at, last: at, lines: withoutEdges(own) }];
        }
        const whole = (0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)(text, edit);
        const [first, last] = [lineAt(whole.start), lineAt(Math.max(whole.start, whole.end - 1))];
        return [
            message.fingerprint,
            { place: 'instead', first, last, lines: linesIn(whole.text.replace(/(?:\r\n|\r|\n)$/, '')) },
        ];
    }));
}
function linesIn(text) {
    return text === '' ? [] : text.split(/\r\n|\r|\n/);
}
/** Without the blank lines around them. */
function withoutEdges(text) {
    const lines = linesIn(text);
    const isSaid = (line) => line.trim() !== '';
    return lines.slice(Math.max(0, lines.findIndex(isSaid)), lines.findLastIndex(isSaid) + 1);
}


/***/ }),

/***/ 8077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skeletonsFor: () => (/* binding */ skeletonsFor),
/* harmony export */   skeletonsIn: () => (/* binding */ skeletonsIn)
/* harmony export */ });
/* harmony import */ var _bind_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70);
/* harmony import */ var _bind_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _bind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2744);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1402);
/* harmony import */ var _parser_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9260);
/* harmony import */ var _parser_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3140);
/* harmony import */ var _template_skeleton_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4805);







/** Rules that find a section to be missing, or to say nothing. */
const lacking = new Set(['required-section', 'required-field', 'no-blank']);
/** Nobody copies more. */
const mostLines = 300;
/**
 * Headings and labels to fill in, as the document writes its own, by fingerprint of the message that misses them. For
 * what has no certain edit: a document with nothing of the template in it, a section without its fields and parts, one
 * whose place is not clear.
 */
function skeletonsFor(document, binding, messages) {
    const found = messages.filter(isLacking);
    if (found.length === 0)
        return new Map();
    const style = (0,_bind_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .Vj)(document, binding);
    return new Map(found.flatMap((message) => {
        const text = (0,_template_skeleton_js__WEBPACK_IMPORTED_MODULE_5__/* .skeleton */ .qV)(sectionsFor(binding, message), { style, guidance: false, values: {} });
        const lines = text.split('\n');
        return text === '' || lines.length > mostLines ? [] : [[message.fingerprint, lines]];
    }));
}
function isLacking({ ruleId, field, group, expected }) {
    return lacking.has(ruleId) && field === null && group === null && expected.length === 0;
}
/** The same for a text that was checked before; what turns out to be beyond a bound now has none. */
function skeletonsIn(path, text, schema, messages) {
    if (!messages.some(isLacking))
        return new Map();
    try {
        return (0,_parser_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(text, () => {
            const document = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(path, text, schema.lettered);
            return skeletonsFor(document, (0,_bind_js__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .o)(schema, document), messages);
        });
    }
    catch (error) {
        if (error instanceof _parser_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .BoundError */ .nI || error instanceof RangeError)
            return new Map();
        throw error;
    }
}
/** What a message misses. A heading that is there already is not written again. */
function sectionsFor(binding, { ruleId, section: id }) {
    const { schema } = binding;
    if (id === null)
        return ruleId === 'required-section' ? (0,_template_skeleton_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredSections */ .Os)(schema) : [];
    const section = schema.sections.find((each) => each.id === id);
    if (section === undefined)
        return [];
    const [whole = section, ...parts] = (0,_template_skeleton_js__WEBPACK_IMPORTED_MODULE_5__/* .withParts */ .dK)(schema, section, (part) => binding.get(part.id) === undefined);
    const bound = binding.get(id);
    if (bound === undefined)
        return section.pattern === null ? [whole, ...parts] : [];
    return (0,_bind_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFields */ .s6)(bound.fields.groups) ? [] : [{ ...section, depth: 0 }, ...parts];
}


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
