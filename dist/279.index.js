export const id = 279;
export const ids = [279];
export const modules = {

/***/ 6279:
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
// EXTERNAL MODULE: ./build/src/document/document.js + 3 modules
var document_document = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/src/document/todo-words.js
var todo_words = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/src/bind/todos.js


const marker = /(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|@todo|[Tt]o[Dd]o(?=:)|[Tt][Bb][DdCcAa]|\?{3,})(?!-?[\p{L}\p{N}]|_)(?!\s+lists?\b)/gu;
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
    return blocks.flatMap((block, index) => {
        const { full } = block;
        if (full.text === '')
            return [];
        const place = (at) => binding.at(full.offsets[at] ?? 0);
        if (block.text.text !== '' && (0,todo_words/* isBareTodo */.X)(block.text.text)) {
            const at = full.text.length - block.text.text.length;
            const range = document.range(full.offsets[at] ?? 0, full.offsets.at(-1) ?? 0);
            return [
                {
                    range,
                    ...place(at),
                    marker: block.text.text.trim(),
                    text: nested(blocks, index),
                    due: null,
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
            due: dueDate(full.text.slice(match.index, end)),
            clear: countWords(behind) + countWords(before) >= clearWords || (block.hasNested && behind === ''),
            hidden: block.kind === 'comment',
        };
    });
}
/** What stands first below a bare marker: the point itself. */
function nested(blocks, index) {
    return blocks[index]?.hasNested === true ? oneLine(blocks[index + 1]?.full.text ?? '') : '';
}
/** "by 2026-03-31", "(until 31.03.2026)", `TODO(ana, 2026-03-31)`. */
const dated = /(?:\b(?:by|until|till|before|due(?:\s+(?:on|by))?|no later than|deadline:?)\s+|^\S*\([^)]*?)(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b/i;
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
    return oneLine(rest.replace(/^\s*\([^()]*\)(?=\s*:)/, '').replace(/^[\s:.,;–—*-]+/, ''));
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

// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
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
    const free = (pair) => !boundSchemas.has(pair.schema) && !boundSections.has(pair.section);
    const candidates = [];
    schemas.forEach((_, schema) => {
        sections.forEach((_, section) => {
            const score = scores.of(schema, section);
            if (score !== null &&
                isSurely(schemas[schema], sections[section], scores.sameTitle(schema, section)) &&
                free({ schema, section }))
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
        const pair = bound.find(({ schema, section: other }) => isAgain(schemas[schema], sections[other], section, scores.sameTitle(schema, index)));
        return pair === undefined ? [] : [{ schema: pair.schema, section: index }];
    });
    return { bound, moved: new Set(moved.map((pair) => pair.schema)), duplicates };
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
    const sameTitle = (schema, section) => titles[schema]?.[section] ?? 0;
    return {
        sameTitle,
        of(schema, section) {
            const template = schemas[schema];
            const own = sections[section];
            if (template === undefined || own === undefined)
                return null;
            const title = sameTitle(schema, section);
            const number = numberScore(template.number, own.title.number);
            const depth = Math.abs(own.depth - template.depth - shift);
            // A heading without a number, far below, is the author's own part of a section ("#### Jobs" in 5.2).
            if (numbersUsed && template.number !== null && own.title.number === null && depth > 1)
                return null;
            const plausible = title >= alike || (title >= related && number >= 0) || (number > 0 && depth <= 1);
            return plausible ? 2 * title + number + (depth === 0 ? 0.2 : -0.1 * depth) : null;
        },
    };
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

;// CONCATENATED MODULE: ./build/src/bind/labels.js

/** A label this alike is the same label, typed slightly differently. */
const labels_alike = 0.85;
/**
 * The field of a section that a label names, or `null`.
 *
 * @param tolerant a label typed slightly differently counts as well: for what surely is a label, not for plain words.
 */
function fieldNamed(schema, label, tolerant) {
    const key = (0,words/* labelKey */.kJ)(label.replace(/[:：]\s*$/, ''));
    const exact = schema.fields.find((field) => field.key === key);
    if (exact !== undefined || !tolerant)
        return exact ?? null;
    const best = schema.fields
        .map((field) => ({ field, score: (0,words/* similarity */.k8)(field.key, key) }))
        .sort((a, b) => b.score - a.score)[0];
    return best !== undefined && best.score >= labels_alike ? best.field : null;
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

;// CONCATENATED MODULE: ./build/src/bind/tables.js

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
/** Reads the table that begins with the cell `blocks[index]`. Two labels make it a table of fields; one is a coincidence. */
function readTable(schema, blocks, index) {
    const cells = cellsFrom(blocks, index);
    const named = (block) => fieldNamed(schema, block.full.text, true);
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

;// CONCATENATED MODULE: ./build/src/bind/fields.js


/** Reads the template's fields from the blocks of one section. */
function readFields(schema, blocks, leftovers) {
    const reader = new FieldReader(schema, blocks, leftovers);
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
    #tables = new Map();
    #groups = [];
    #prose = [];
    #duplicates = [];
    #group = null;
    #field = null;
    constructor(schema, blocks, leftovers) {
        this.#schema = schema;
        this.#blocks = blocks;
        this.#leftovers = leftovers;
        this.#templateText = new Set(leftovers.filter((each) => each.whole).map((each) => each.block));
    }
    result() {
        const first = this.#schema.fields[0];
        const groups = this.#groups.map((group, index) => {
            const naming = group.fields.find((field) => field.schema === first);
            const own = naming === undefined || this.#isTemplateText(naming) ? '' : (naming.value[0]?.full.text ?? '');
            return { ...group, name: group.title ?? (own || (this.#groups.length > 1 ? `no. ${index + 1}` : '')) };
        });
        return { groups, prose: this.#prose, duplicates: this.#duplicates };
    }
    /** A hint that was left where the name should be names nothing. */
    #isTemplateText({ value }) {
        const start = value[0]?.full.offsets[0] ?? 0;
        return this.#leftovers.some((each) => each.start <= start && start < each.end);
    }
    read(block, index) {
        const opening = block.cell === null ? openingOf(this.#schema, block) : null;
        if (block.cell !== null)
            this.#readCell(block, index, block.cell);
        else if (opening !== null)
            this.#addField(opening.field, block, [...opening.value], index);
        else if (block.kind === 'heading' && this.#schema.repeats)
            this.#openGroup(block.full.text, block);
        else if (this.#isTitle(block, index))
            this.#openGroup(block.full.text.replace(/:$/, ''), block);
        else if (this.#field !== null && isPartOf(this.#field, block))
            this.#field.value.push(block);
        else {
            // Another item, or a quote, ends a value; a paragraph behind a list does not yet.
            if (block.kind === 'heading' || block.kind === 'quote' || block.itemStart)
                this.#field = null;
            this.#addProse(block);
        }
    }
    #readCell(block, index, { table, row, column }) {
        const reading = this.#tables.get(table) ?? readTable(this.#schema, this.#blocks, index);
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
                const field = column === 0 ? fieldNamed(this.#schema, block.full.text, true) : null;
                if (field !== null)
                    this.#addField(field, block, [], index);
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
        const cells = cellsFrom(this.#blocks, index).filter(({ cell }) => cell !== null && cell.row > 0);
        const byPlace = new Map(cells.map((block) => [`${block.cell?.row} ${block.cell?.column}`, block]));
        const labels = cells
            .filter((block) => block.cell?.column === 0)
            .map((block) => ({ row: block.cell?.row, field: fieldNamed(this.#schema, block.full.text, true) }));
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
        const end = this.#blocks[index - 1]?.node.position?.end.line ?? 0;
        const start = this.#blocks[index]?.node.position?.start.line ?? 0;
        return start > end + 1;
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
        const following = next === undefined ? null : openingOf(this.#schema, next);
        if (next === undefined || following === null)
            return false;
        // Below a label without a value the line is its value, as long as the next label is of the same thing.
        const waits = this.#field !== null && !isSaid(this.#field) && isPartOf(this.#field, block);
        if (waits && this.#group?.fields.some((each) => each.schema === following.field) === false)
            return false;
        if (block.level === 0)
            return !/[.!?]$/.test(block.full.text);
        // A nested item of a field's value is no title, unless what follows hangs below it.
        return block.itemStart && (next.level > block.level || (this.#field === null && next.level === block.level));
    }
}
/** A longer line is a sentence. */
const longestTitle = 120;
function isSaid(field) {
    return field.value.some((each) => each.kind !== 'quote' && each.kind !== 'comment' && each.full.text !== '');
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

// EXTERNAL MODULE: ./build/src/template/wording.js
var wording = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/src/bind/leftovers.js


/** A piece shorter than this is template text only where the whole block is it, and in the template's own section. */
const shortest = 4;
/** A block has few places where a piece can begin or end; a wall of text is cut here. */
const mostEdges = 60;
function indexWordings(schema) {
    const byHash = group(schema.wordings);
    return {
        find: (hash) => byHash.get(hash) ?? [],
        lengths: new Set(schema.wordings.map((each) => each.words)),
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
        const whole = matchFlat(index, section, block.full, block, answered);
        return whole.length > 0 || block.label === null ? whole : matchFlat(index, section, block.text, block, answered);
    });
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
    const sequence = (0,words/* exactWords */.vl)(flat.text);
    if (sequence.length === 0)
        return [];
    const hash = (from, to) => (0,wording/* hashWords */.mX)(sequence.slice(from, to).map((word) => word.text));
    const whole = index.lengths.has(sequence.length) ? index.find(hash(0, sequence.length)) : [];
    const here = whole.filter((each) => isTheTemplates(each, section, flat, block));
    if (here.length > 0) {
        if (here.every((each) => each.question) && answered())
            return [];
        return [leftover(flat, sequence, 0, sequence.length, block, true)];
    }
    const spans = pieces(index, flat, sequence, hash);
    const covered = spans.reduce((sum, span) => sum + span.to - span.from, 0);
    const all = covered === sequence.length;
    // A question with an answer behind it, or below it, is a label, not a left-over.
    const left = spans.filter((span) => !span.question || (all && !answered()));
    return left.map((span) => leftover(flat, sequence, span.from, span.to, block, all && left.length === spans.length));
}
/** A text of another section is the template's only where it is long: a group may be called like a scenario of 5.1. */
const longElsewhere = 8;
/** A short text ("Max attempts.") is the template's only in the place where the template has it, and a name in code never. */
function isTheTemplates(wording, section, flat, block) {
    const short = wording.words < shortest;
    if (wording.section !== section)
        return !short && (wording.words >= longElsewhere || block.kind === 'quote');
    const isName = /^\S*_\S*$/.test(flat.text) || flat.code.some(([start, end]) => start === 0 && end === flat.text.length);
    return !short || (block.kind !== 'cell' && !isName);
}
/** Pieces of the template that begin and end at a line, a sentence or a parenthesis of the block. */
function pieces(index, flat, sequence, hash) {
    const edges = [0, ...sequence.keys()]
        .filter((at, position) => (at > 0 || position === 0) && isEdge(flat, sequence, at))
        .slice(0, mostEdges);
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
    return /\n|[.?!:;,)]["'”’]?\s+|[()]/.test(between);
}
function leftover(flat, sequence, from, to, block, whole) {
    const first = sequence[from]?.start ?? 0;
    const last = (sequence[to - 1]?.end ?? flat.text.length) - 1;
    // Punctuation around the words belongs to them: an opening parenthesis, a closing period.
    const opening = /[("'“‘*_`<\s]*$/.exec(flat.text.slice(0, first))?.[0].trimStart().length ?? 0;
    const closing = /^[^\p{L}\p{N}\s]*/u.exec(flat.text.slice(last + 1))?.[0].length ?? 0;
    const start = from === 0 ? 0 : first - opening;
    const end = to === sequence.length ? flat.text.length : last + 1 + closing;
    return {
        start: flat.offsets[start] ?? 0,
        end: (flat.offsets[end - 1] ?? 0) + 1,
        block,
        text: flat.text.slice(start, end),
        whole,
    };
}
/** What is left of a text when left-over template text is taken away. */
function saidText(flat, leftovers) {
    const inside = leftovers.filter((each) => each.start < (flat.offsets.at(-1) ?? 0) && each.end > (flat.offsets[0] ?? 0));
    if (inside.length === 0)
        return flat.text;
    return flat.text
        .split('')
        .filter((_, index) => {
        const offset = flat.offsets[index] ?? 0;
        return !inside.some((each) => offset >= each.start && offset < each.end);
    })
        .join('')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/bind.js





/** Binds a document to the schema of its template. Pure and total. */
function bind(schema, document) {
    const { sections } = document;
    const alignment = align(schema.sections, sections);
    const roles = new Map();
    for (const pair of alignment.bound) {
        const of = schema.sections[pair.schema];
        if (of !== undefined)
            roles.set(pair.section, { schema: of, kind: 'bound', moved: alignment.moved.has(pair.schema) });
    }
    for (const pair of alignment.duplicates) {
        const of = schema.sections[pair.schema];
        if (of !== undefined)
            roles.set(pair.section, { schema: of, kind: 'duplicate', moved: false });
    }
    const index = indexWordings(schema);
    const leftovers = findLeftovers(index, null, document.preamble);
    const bound = [];
    const duplicates = [];
    const unexpected = [];
    let at = 0;
    while (at < sections.length) {
        const section = sections[at];
        if (section === undefined)
            break;
        const role = roles.get(at);
        const parts = [section, ...ownParts(sections, roles, at, role?.schema ?? null)];
        const blocks = parts.flatMap((part, position) => position === 0 ? part.blocks : [(0,document_document/* headingBlock */.OT)(part), ...part.blocks]);
        const found = findLeftovers(index, role?.schema.id ?? null, blocks);
        for (const each of found)
            leftovers.push(each);
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
                fields: readFields(role.schema, blocks, found),
            });
        at += parts.length;
    }
    bound.sort((a, b) => schema.sections.indexOf(a.schema) - schema.sections.indexOf(b.schema));
    const byId = new Map(bound.map((each) => [each.schema.id, each]));
    return {
        bound,
        duplicates,
        unexpected,
        leftovers,
        missing: schema.sections
            .filter((each) => !byId.has(each.id))
            .map((each) => ({ schema: each, before: following(schema, each, byId) })),
        get: (id) => byId.get(id),
        children: (id) => bound.filter((each) => each.schema.parent === id),
        at: placeFinder(bound, duplicates),
        said: (blocks) => blocks
            .filter((block) => block.kind !== 'comment')
            .map((block) => saidText(block.full, leftovers).replace(/\s+/g, ' '))
            .filter((text) => text !== '')
            .join('\n'),
    };
}
/** The author's headings right below a section of the template belong to it, unless they stand as high as it does. */
function ownParts(sections, roles, at, schema) {
    const depth = sections[at]?.depth ?? 0;
    // One heading for each of several things may stand too high: it is known by the fields below it.
    const isGroup = (section) => schema?.repeats === true &&
        section.depth === depth &&
        section.title.number === null &&
        section.blocks.some((block) => openingOf(schema, block) !== null);
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
function placeFinder(bound, duplicates) {
    const stretches = [];
    const startOf = (block) => block.full.offsets[0] ?? 0;
    const add = (start, section, field, group) => {
        stretches.push({ start, section, field, group });
    };
    for (const { schema, section, fields, blocks } of bound) {
        add(section.heading.position?.start.offset ?? 0, schema.id, null, null);
        const fieldStarts = new Map();
        for (const group of fields.groups)
            for (const field of group.fields)
                fieldStarts.set(startOf(field.at), { field, group });
        for (const field of fields.duplicates)
            fieldStarts.set(startOf(field.at), { field, group: null });
        const inField = new Set([...fieldStarts.values()].flatMap(({ field }) => field.value.map(startOf)));
        for (const block of blocks) {
            const start = startOf(block);
            const opened = fieldStarts.get(start);
            if (opened !== undefined)
                add(start, schema.id, opened.field.schema, opened.group === null || !schema.repeats ? null : opened.group.name);
            else if (!inField.has(start))
                add(start, schema.id, null, null);
        }
    }
    for (const { schema, section } of duplicates)
        add(section.heading.position?.start.offset ?? 0, schema.id, null, null);
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

// EXTERNAL MODULE: ./build/src/rules/index.js + 13 modules
var rules = __webpack_require__(81);
// EXTERNAL MODULE: ./build/src/template/listed.js
var template_listed = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/src/check.js








/** Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total. */
function check(path, text, options, base = null) {
    const document = (0,document_document/* readDocument */.u0)(path, text);
    const binding = bind(options.schema, document);
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
        const reading = closed.has(field.schema.key) ? (0,template_listed/* readListed */.o)(said, field.schema.listed) : null;
        return [[field.schema.label, reading?.kind === 'listed' ? (0,template_listed/* shortName */.E)(reading.value, field.schema.listed) : said]];
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
const mostReworded = 200;
/** TODOs of head as `new` or `carried`, then those of base that are `resolved`, with their line on base. */
function compareTodos(base, head) {
    if (base === null)
        return head.map((point) => toTodo(point, 'new'));
    const left = new Set(base);
    const carried = new Set();
    const pair = (before, after) => {
        left.delete(before);
        carried.add(after);
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
            const before = [...left].find((point) => place(point) === place(after) && (0,words/* similarity */.k8)(meaning(point), meaning(after)) >= reworded);
            if (before !== undefined)
                pair(before, after);
        }
    }
    return [
        ...head.map((point) => toTodo(point, carried.has(point) ? 'carried' : 'new')),
        ...[...left].map((point) => toTodo(point, 'resolved')),
    ];
}
function place({ section, field }) {
    return JSON.stringify([section, field]);
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
        if (answer === 'blank' || answer === 'template')
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
/** The listed value of a watched field; `null` where there is none that can be trusted. */
function listedValue(watched) {
    if (watched === null || watched.twice)
        return null;
    const reading = (0,template_listed/* readListed */.o)(watched.said, watched.field.schema.listed);
    if (reading.kind !== 'listed')
        return null;
    const { listed } = watched.field.schema;
    return {
        value: (0,template_listed/* shortName */.E)(reading.value, listed),
        index: reading.index,
        highest: reading.index === listed.length - 1,
    };
}
/** Watched labels with a value on base that head does not have, or that can't be read there. */
function lostFields(base, head, watched) {
    const listed = [watched.status, watched.risk].filter((label) => listedValue(watchedField(base, label)) !== null && listedValue(watchedField(head, label)) === null);
    const said = [watched.name, watched.owners].filter((label) => watchedField(base, label) !== null && watchedField(head, label) === null);
    return [...listed, ...said];
}
/** 1-based line of a watched field in its file. */
function lineOf(side, watched) {
    const offset = watched.field.at.full.offsets[0] ?? 0;
    return side.document.range(offset, offset).line;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/compare/safeguards.js


/** Words that carry no promise: a text with others of them says the same. */
const light = listOf('a an the his her their its this that per in on at of');
/** Words that take something back, whatever stands beside them. `t` is the rest of "don't". */
const retracting = listOf('not t no never none neither nor without except exception exceptions exempt exempted unless cannot instead formerly ' +
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
 * those of one line in their order. A typing error mended is the same word, and lines may change places. A sentence
 * may go on behind a comma, and new ones may come, as long as they take nothing back.
 */
function compareSafeguard(base, head) {
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
/** Two sentences of one line changed places: "first … then …" may hang on it. */
function isReordered(before, found) {
    return before.some((sentence, index) => {
        const next = before[index + 1];
        const [here, there] = [found.get(sentence), next === undefined ? undefined : found.get(next)];
        if (next?.line !== sentence.line || here === undefined || there === undefined)
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
/** Signs that decide as words do: bounds, currencies, alternatives, a question. */
const sign = /[≤≥≠=+&|€$¥£%?/]|(?<=^|\s)-(?=\d)/g;
/** Words for numbers are never mended into another. */
const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million)$/;
function tokens(text) {
    // A letter holds decimals together, so that "1.5" is neither "1" and "5" nor "15".
    const plain = text.replace(number, (found) => /^\d{1,3}(?:\D\d{3})+$/.test(found) && !found.includes('.') ? found.replace(/\D/g, '') : found.replace(/\D/g, 'd'));
    const spelled = plain.replace(sign, (found) => ` sign${found.codePointAt(0)} `);
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
        const before = watchedField(base, label);
        if (before === null || gone.has(before.bound.schema.id) || !protects(before.said))
            return [];
        const after = watchedField(head, label);
        const change = changeOf(promise(before), after === null ? '' : promise(after));
        const field = before.field.schema.label.replace(/\s*\([^()]*\)$/, '');
        return change === null ? [] : [{ field, watched: label, section: before.bound, ...change }];
    });
    return [...fields, ...weakenedProse(base, head, new Set(labels.map(words/* labelKey */.kJ)), gone)];
}
/** What a field says, with a remark that was put to its label: "Approval steps (optional)". */
function promise({ said, field }) {
    const remark = /\(([^)]*)\)/.exec(field.at.label?.text ?? '')?.[1];
    return remark === undefined || field.schema.label.includes(remark) ? said : `${said}\n${remark}`;
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
        const labelled = hasLabel(section, keys);
        if (labelled && !hasLabel(after, keys))
            return [];
        const before = base.binding.said(labelled ? section.fields.prose : section.blocks);
        const answer = (0,answers/* sectionAnswer */.kO)(base.binding, section);
        if (!labelled && ((answer !== 'said' && answer !== 'none') || !protects(before)))
            return [];
        const change = changeOf(before, head.binding.said(labelled ? after.fields.prose : after.blocks));
        return change === null ? [] : [{ field: `section ${id}`, watched: null, section, ...change }];
    });
}
function hasLabel(section, keys) {
    return section.fields.groups.some((group) => group.fields.some((field) => keys.has(field.schema.key)));
}

;// CONCATENATED MODULE: ./build/src/compare/transitions.js






/** Every watched change between two sides of a document, by meaning: wrapping, emphasis and bullets do not matter. Pure. */
function findTransitions(sides, settings) {
    const { base, existed, head } = sides;
    const draft = drafter(sides, settings);
    if (head === null)
        return existed ? [draft({ field: 'document', base: sides.path, kind: 'deleted', line: 1 })] : [];
    if (!existed)
        return [created(sides, head, settings, draft)];
    const found = [...statusTransition(base, head, settings, draft), ...riskTransition(base, head, settings, draft)];
    // What base said could not be read: then its values are unknown, and the rest can't be compared.
    if (base === null)
        return found;
    const { watched } = settings;
    const removed = removedSections(base, head);
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
    const gone = new Set(removed.map((section) => section.schema.id));
    for (const change of weakenedSafeguards(base, head, settings.watched.safeguards, gone)) {
        const { watched: label, section } = change;
        const after = label === null ? null : watchedField(head, label);
        const line = after === null ? followingLine(head, section) : lineOf(head, after);
        found.push(draft({ ...change, section: section.schema.id, line, kind: 'safeguard-weakened' }));
    }
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
function statusTransition(base, head, { watched }, draft) {
    const before = base === null ? null : listedValue(watchedField(base, watched.status));
    const after = listedValue(watchedField(head, watched.status));
    if (after === null || before?.value === after.value)
        return [];
    const kind = statusKind(before, after, new Set(watched.retired.map((value) => value.toLowerCase())));
    return [draft({ ...fieldPlace(head, watched.status), base: before?.value ?? null, head: after.value, kind })];
}
/** A risk that base does not say is unknown, not low: naming it is a decision too. */
function riskTransition(base, head, { watched }, draft) {
    const before = base === null ? null : listedValue(watchedField(base, watched.risk));
    const after = listedValue(watchedField(head, watched.risk));
    if (after === null || before?.value === after.value)
        return [];
    return [
        draft({
            ...fieldPlace(head, watched.risk),
            base: base === null || before === null ? null : saidOf(base, watched.risk),
            head: saidOf(head, watched.risk),
            kind: isLowered(before, after) ? 'risk-lowered' : 'risk-raised',
        }),
    ];
}
function statusKind(base, head, retired) {
    if (retired.has(head.value.toLowerCase()))
        return 'deprecated';
    if (base !== null && retired.has(base.value.toLowerCase()))
        return 'revived';
    return base === null || head.index > base.index ? 'promoted' : 'demoted';
}
/** Lower than before; of an unknown risk every level but the highest is. */
function isLowered(base, head) {
    return base === null ? !head.highest : head.index < base.index;
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
        field: watched?.field.schema.label.replace(/\s*\([^()]*\)$/, '') ?? label,
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
        transitions: findTransitions({ path, previousPath, base: known, existed: base !== null, head: after }, options.settings),
        lost: known === null || after === null ? [] : lostFields(known, after, options.settings.watched),
    };
}
/** One document without a base side, as `docgate check` sees it. */
function checkOnly(path, content, options) {
    const still = { path, previousPath: null, change: 'unchanged', transitions: [], lost: [] };
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
        lost: [],
    };
}
function resolvedTodos(before) {
    return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'));
}


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OT: () => (/* binding */ headingBlock),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: blockRange

// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/document/flat.js
var document_flat = __webpack_require__(820);
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
/** `**Status**` alone on its line, `**Status** – Draft`, `**Problem.** We …`; `null` for anything else. */
function readLead(node, full) {
    const first = 'children' in node ? node.children[0] : undefined;
    if (first?.type !== 'strong')
        return null;
    const text = (0,mdast_util_to_string_lib/* toString */.d)(first).trim();
    const behind = full.text.slice(text.length);
    const parted = /^\s*(?:[–—-]\s+|$)|^\s*\n/.exec(behind);
    if (text === '' || text.length > longestLabel || (parted === null && !text.endsWith('.')))
        return null;
    return { text: text.replace(/\.$/, ''), rest: (0,document_flat/* sliceFlat */.sm)(full, text.length + (parted?.[0].length ?? 0)) };
}
/**
 * A paragraph with several strong labels, one for each of them: to a reader
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
    const newLine = before.type === 'break' || (before.type === 'text' && /[\r\n]\s*$/.test(before.value));
    const inside = /[:：]\s*$/.test((0,mdast_util_to_string_lib/* toString */.d)(node));
    // Several on one line: `**Detection:** timeout; **Response:** retry`.
    const parted = before.type === 'text' && /[;.|·,:–—]\s+$/.test(before.value);
    return (newLine && (inside || (after?.type === 'text' && /^\s*[:：]/.test(after.value)))) || (parted && inside);
}
function label(lead, length, strong) {
    const text = lead.replace(/[:：]$/, '').trim();
    if (text === '' || text.length > longestLabel)
        return null;
    return { text, key: (0,words/* labelKey */.kJ)(text), length, strong };
}

;// CONCATENATED MODULE: ./build/src/document/blocks.js



const opening = '<!--';
/** As browsers end one: `<!-->` is empty, and `--!>` ends it too. */
const comment = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g;
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
            lead: labelled === null && kind === 'text' ? readLead(node, full) : null,
            text: labelled === null ? full : (0,document_flat/* sliceFlat */.sm)(full, labelled.length),
            level: place.level,
            itemStart: place.itemStart,
            hasNested: place.hasNested,
            cell,
        });
    };
    const pushComments = (node, place) => {
        const flat = flatHtml(node, source);
        for (const match of node.value.matchAll(comment)) {
            const start = match.index + opening.length;
            push('comment', node, (0,document_flat/* sliceFlat */.sm)(flat, start, start + (match[1] ?? '').length), { ...place, itemStart: false });
        }
    };
    const pushInline = (kind, node, place, cell = null) => {
        push(kind, node, flattenInside(node, source), place, cell);
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
                    pushInline(place.quoted ? 'quote' : 'text', line, {
                        ...place,
                        itemStart: place.itemStart && index === 0,
                        hasNested: place.hasNested && index === lines.length - 1,
                    });
                });
                return;
            case 'heading':
                // A lone "-" below a line makes a heading of it inside a list item; to the reader's intent it is the line.
                pushInline(place.quoted ? 'quote' : place.level > 0 ? 'text' : 'heading', node, place);
                return;
            case 'code':
                push('code', node, flatCode(node, source), place);
                return;
            case 'html':
                if (/<!--/.test(node.value))
                    pushComments(node, place);
                if (node.value.replace(comment, '').trim() !== '') {
                    push('html', node, flatHtml(node, source), place);
                }
                return;
            case 'table':
                node.children.forEach((row, rowIndex) => {
                    // A row's cells beyond the header are not shown.
                    row.children.slice(0, node.children[0]?.children.length).forEach((cell, column) => {
                        pushInline('cell', cell, { ...place, itemStart: false, hasNested: false }, { table: node, row: rowIndex, column });
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
                // Shown at the end of the page, or nowhere: no place for a field.
                walkAll(node, { ...place, quoted: true });
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
function flattenInside(node, source) {
    const flat = (0,document_flat/* sliceFlat */.sm)((0,document_flat/* flatten */.Bq)(node, source), 0);
    return flat.text === '' ? { ...flat, offsets: [node.position?.start.offset ?? 0] } : flat;
}
function flatHtml(node, source) {
    const start = node.position?.start.offset ?? 0;
    return (0,document_flat/* flattenLiteral */.GW)(node.value, source, start, node.position?.end.offset ?? start);
}
function flatCode(node, source) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const fence = /^[`~]{3,}.*(?:\r\n?|\n|$)/.exec(source.slice(start, end));
    return (0,document_flat/* flattenLiteral */.GW)(node.value, source, start + (fence?.[0].length ?? 0), end);
}

// EXTERNAL MODULE: ./build/src/document/heading.js
var document_heading = __webpack_require__(8945);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-footnote/lib/index.js
var mdast_util_gfm_footnote_lib = __webpack_require__(6807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(1486);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js
var mdast_util_gfm_task_list_item_lib = __webpack_require__(6303);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(2429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var micromark_extension_gfm_table_lib_syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(1197);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var remark_frontmatter_lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 39 modules
var remark_parse_lib = __webpack_require__(6753);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/document/parse.js











let parser;
function createParser() {
    const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(gfm).use(remark_frontmatter_lib/* default */.A).freeze();
    return (text) => processor.parse(text);
}
/**
 * What `remark-gfm` puts together, but for links without brackets: an address is the same text to us with a link around
 * it, and looking for addresses takes two fifths of the whole time.
 */
function gfm() {
    const data = this.data();
    data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        (0,syntax/* gfmFootnote */.r)(),
        (0,lib_syntax/* gfmStrikethrough */.K)(),
        (0,micromark_extension_gfm_table_lib_syntax/* gfmTable */.x)(),
        (0,micromark_extension_gfm_task_list_item_lib_syntax/* gfmTaskListItem */.J)(),
    ];
    data.fromMarkdownExtensions = [
        ...(data.fromMarkdownExtensions ?? []),
        (0,mdast_util_gfm_footnote_lib/* gfmFootnoteFromMarkdown */.i)(),
        (0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)(),
        (0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)(),
        (0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)(),
    ];
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
        : [{ heading, title: (0,document_heading/* readTitle */.t)(heading, source), depth: heading.depth, blocks: readBlocks(nodes, source) }]);
    return { lead, sections };
}
/** Where a document's block stands, without the label. */
function blockRange(document, block) {
    return document.range(block.full.offsets[0] ?? 0, block.full.offsets.at(-1) ?? 0);
}
/** A heading as a block, for where an author's own heading is a part of what is said. */
function headingBlock(section) {
    const { flat } = section.title;
    return {
        kind: 'heading',
        node: section.heading,
        full: flat,
        label: null,
        lead: null,
        text: flat,
        level: 0,
        itemStart: false,
        hasNested: false,
        cell: null,
    };
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ wordingsOf),
/* harmony export */   Tm: () => (/* binding */ uniqueWordings),
/* harmony export */   mX: () => (/* binding */ hashWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);


/** 12 hex digits of SHA-256 over the words, one space between. 48 bits: no clash among a few hundred texts. */
function hashWords(sequence) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sequence.join(' ')).digest('hex').slice(0, 12);
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
