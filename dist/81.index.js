export const id = 81;
export const ids = [81];
export const modules = {

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ bind),
  S: () => (/* binding */ groupTitle)
});

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
            if (score !== null && scores.sameTitle(schema, section) >= alike && free({ schema, section }))
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

;// CONCATENATED MODULE: ./build/src/bind/fields.js

/** A label this alike is the same label, typed slightly differently. */
const fields_alike = 0.85;
/** The field of `schema` that a label names, or `null`. */
function fieldNamed(schema, key, strong) {
    const exact = schema.fields.find((field) => field.key === key);
    if (exact !== undefined || !strong)
        return exact ?? null;
    const best = schema.fields
        .map((field) => ({ field, score: (0,words/* similarity */.k8)(field.key, key) }))
        .sort((a, b) => b.score - a.score)[0];
    return best !== undefined && best.score >= fields_alike ? best.field : null;
}
/** Reads the template's fields from the blocks of one section. */
function readFields(schema, blocks, leftovers) {
    const templateText = new Set(leftovers.filter((each) => each.whole).map((each) => each.block));
    const groups = [];
    const prose = [];
    const duplicates = [];
    let group = null;
    let field = null;
    const tables = new Map();
    const fieldOf = (block) => {
        if (block.kind === 'heading')
            return fieldNamed(schema, (0,words/* labelKey */.kJ)(block.full.text.replace(/:$/, '')), false);
        return block.kind === 'text' && block.label !== null
            ? fieldNamed(schema, block.label.key, block.label.strong)
            : null;
    };
    const openGroup = (title, at, row = false) => {
        const opened = { title, at, fields: [], prose: [], row };
        groups.push(opened);
        field = null;
        return opened;
    };
    const addField = (named, at, value, level, cell) => {
        const opened = { schema: named, at, value, level, cell };
        const again = group?.fields.some((other) => other.schema === named) === true;
        if (again && !schema.repeats) {
            duplicates.push(opened);
        }
        else {
            if (group === null || again)
                group = openGroup(null, at);
            group.fields.push(opened);
        }
        field = opened;
    };
    const addProse = (block) => {
        if (group === null)
            prose.push(block);
        else
            group.prose.push(block);
    };
    blocks.forEach((block, index) => {
        if (block.cell !== null) {
            const { table, row, column } = block.cell;
            const reading = tables.get(table) ?? readTable(schema, blocks, index);
            tables.set(table, reading);
            if (reading.kind === 'columns') {
                if (row === 0)
                    return;
                if (column === 0) {
                    const nameColumn = reading.columns.indexOf(schema.fields[0] ?? null);
                    group = openGroup(rowTitle(blocks, index, Math.max(nameColumn, 0)), reading.header, true);
                }
                const named = reading.columns[column] ?? null;
                if (named !== null)
                    addField(named, block, [block], 0, true);
                field = null;
                return;
            }
            if (reading.kind === 'rows') {
                const named = column === 0 ? fieldNamed(schema, (0,words/* labelKey */.kJ)(block.full.text.replace(/:$/, '')), true) : null;
                if (named !== null)
                    addField(named, block, [], 0, true);
                else if (field?.cell === true && block.full.text !== '')
                    field.value.push(block);
                return;
            }
            if (field !== null && isPartOf(field, block))
                field.value.push(block);
            else
                addProse(block);
            return;
        }
        const named = fieldOf(block);
        if (named !== null) {
            addField(named, block, block.kind === 'heading' || block.text.text === '' ? [] : [{ ...block, full: block.text, label: null }], block.itemStart ? block.level : 0, false);
            return;
        }
        if (block.kind === 'heading') {
            if (schema.repeats)
                group = openGroup(block.full.text, block);
            else
                addProse(block);
            return;
        }
        if (schema.repeats && !templateText.has(block) && isGroupTitle(blocks, index, field, fieldOf)) {
            group = openGroup(block.full.text.replace(/:$/, ''), block);
            return;
        }
        if (field !== null && isPartOf(field, block)) {
            field.value.push(block);
            return;
        }
        if (block.kind !== 'comment')
            field = block.itemStart || block.kind === 'quote' ? null : field;
        addProse(block);
    });
    return { groups, prose, duplicates };
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
    const said = field.value.some((each) => each.kind !== 'quote' && each.kind !== 'comment' && each.full.text !== '');
    const following = field.value.at(-1);
    return block.level === 0 && (!said || (following?.level === 0 && following.kind === 'cell' && block.kind === 'cell'));
}
/** A line or list item whose next blocks are the template's fields. */
function isGroupTitle(blocks, index, field, fieldOf) {
    const block = blocks[index];
    if (block === undefined || block.kind !== 'text' || block.full.text.includes('\n') || block.full.text.length > 120)
        return false;
    const next = blocks.slice(index + 1).find((each) => each.kind !== 'comment' && each.kind !== 'quote');
    if (next === undefined || fieldOf(next) === null)
        return false;
    if (block.level === 0)
        return !/[.!?]$/.test(block.full.text);
    // A nested item of a field's value is no title, unless what follows hangs below it.
    return block.itemStart && (next.level > block.level || (field === null && next.level === block.level));
}
/** A table with the template's labels as columns, as rows, or with none of them. */
function readTable(schema, blocks, index) {
    const table = blocks[index]?.cell?.table;
    const cells = blocks.slice(index).filter((block) => block.cell?.table === table);
    const named = (block) => fieldNamed(schema, (0,words/* labelKey */.kJ)(block.full.text.replace(/:$/, '')), true);
    const enough = Math.min(2, schema.fields.length);
    const header = cells.filter((block) => block.cell?.row === 0);
    const columns = header.map(named);
    const first = header[0];
    if (enough > 0 && first !== undefined && columns.filter((each) => each !== null).length >= enough)
        return { kind: 'columns', columns, header: first };
    const rows = cells.filter((block) => block.cell?.column === 0 && named(block) !== null);
    return enough > 0 && rows.length >= enough ? { kind: 'rows' } : { kind: 'plain' };
}
function rowTitle(blocks, index, nameColumn) {
    const title = blocks[index + nameColumn]?.full.text ?? '';
    return title === '' ? null : title;
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
        lengths: [...new Set(schema.wordings.map((each) => each.words))].sort((a, b) => a - b),
    };
}
function group(wordings) {
    const result = new Map();
    for (const each of wordings)
        result.set(each.hash, [...(result.get(each.hash) ?? []), each]);
    return result;
}
/** Template text left in the blocks of one section (`null`: before the first). */
function findLeftovers(index, section, blocks) {
    return blocks.flatMap((block, at) => {
        if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'heading' || block.kind === 'html')
            return [];
        const whole = matchFlat(index, section, block.full, block, isAnswered(index, blocks, at));
        return whole.length > 0 || block.label === null
            ? whole
            : matchFlat(index, section, block.text, block, isAnswered(index, blocks, at));
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
    const whole = index.find(hash(0, sequence.length));
    // A short text ("Max attempts.") is the template's only in the place where the template has it.
    const here = whole.filter((each) => each.words >= shortest || (each.section === section && block.kind !== 'cell'));
    if (here.length > 0) {
        if (here.every((each) => each.question) && answered)
            return [];
        return [leftover(flat, sequence, 0, sequence.length, block, true)];
    }
    const spans = pieces(index, flat, sequence, hash, answered);
    const covered = spans.reduce((sum, span) => sum + span.to - span.from, 0);
    return spans.map((span) => leftover(flat, sequence, span.from, span.to, block, covered === sequence.length));
}
/** Pieces of the template that begin and end at a line, a sentence or a parenthesis of the block. */
function pieces(index, flat, sequence, hash, answered) {
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
            if (length < shortest || !index.lengths.includes(length) || isLabel(flat, sequence, to))
                return false;
            const found = index.find(hash(start, to));
            // A question with an answer behind it, or an answer below it, is a label, not a left-over.
            return found.length > 0 && (found.some((each) => !each.question) || (to === sequence.length && !answered));
        });
        if (end === undefined)
            from++;
        else {
            spans.push({ from: start, to: end });
            from = edges.indexOf(end);
        }
    }
    return spans;
}
/** A piece with a colon and an answer behind it is kept as a label. */
function isLabel(flat, sequence, to) {
    const end = sequence[to - 1]?.end ?? 0;
    return to < sequence.length && /^\s*:/.test(flat.text.slice(end));
}
/** A piece may begin before word `at`: the start, a new line, after a sentence, after a parenthesis of either kind. */
function isEdge(flat, sequence, at) {
    const word = sequence[at];
    const before = sequence[at - 1];
    if (word === undefined || before === undefined)
        return true;
    const between = flat.text.slice(before.end, word.start);
    return /\n|[.?!:)]["'”’]?\s+|[()]/.test(between);
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

// EXTERNAL MODULE: ./build/src/document/document.js + 5 modules
var document_document = __webpack_require__(646);
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
        const parts = [section, ...ownParts(sections, roles, at)];
        const blocks = parts.flatMap((part, position) => position === 0 ? part.blocks : [(0,document_document/* headingBlock */.OT)(part), ...part.blocks]);
        const found = findLeftovers(index, role?.schema.id ?? null, blocks);
        leftovers.push(...found);
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
function ownParts(sections, roles, at) {
    const depth = sections[at]?.depth ?? 0;
    const end = sections.findIndex((section, index) => index > at && (roles.has(index) || section.depth <= depth));
    return sections.slice(at + 1, end < 0 ? sections.length : end);
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
                add(start, schema.id, opened.field.schema, opened.group === null || !schema.repeats ? null : groupTitle(opened.group));
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
/** How a person would call a group: its title, else what its first field says. */
function groupTitle(group) {
    return group.title ?? group.fields[0]?.value[0]?.full.text ?? null;
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ fieldAnswer),
/* harmony export */   kO: () => (/* binding */ sectionAnswer),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   y7: () => (/* binding */ proseAnswer)
/* harmony export */ });
const bareTodo = /^\W*(?:todo|tbd|tbc|fixme|x{3,}|\?{2,})\W*$/i;
const notApplicable = /^\W*(?:not applicable|does not apply|n\/?a\b|none\b|no\b|nothing\b|there (?:is|are) (?:no|none|currently no)\b|this (?:\w+ )?(?:\w+ )?(?:does not|doesn't|has no|have no|needs no|is not|isn't)\b)/i;
/** What the blocks answer, as a whole. */
function answerOf(binding, blocks, nonAnswers = []) {
    const said = binding.said(blocks);
    if (isBlank(said, blocks)) {
        const left = binding.leftovers.some((each) => each.block.kind !== 'quote' && blocks.some((block) => covers(block, each.start)));
        return left ? 'template' : 'blank';
    }
    if (bareTodo.test(said))
        return 'todo';
    const start = said.toLowerCase().trimStart();
    if (notApplicable.test(said) || nonAnswers.some((each) => start.startsWith(each.text.toLowerCase())))
        return 'none';
    return 'said';
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
            const due = dueDate(todo.text);
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
/** The date an author set for it, ISO 8601. */
function dueDate(text) {
    return (/\b(?:by|until|before|due(?:\s+(?:on|by))?|no later than|deadline:?)\s+(\d{4}-\d{2}-\d{2})\b/i.exec(text)?.[1] ??
        null);
}

// EXTERNAL MODULE: ./build/src/bind/answers.js
var answers = __webpack_require__(70);
// EXTERNAL MODULE: ./build/src/bind.js + 3 modules
var bind = __webpack_require__(323);
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
        for (const bound of binding.bound) {
            const title = quoted((0,names/* boundTitle */.P0)(bound));
            if (!(0,answers/* hasFields */.s6)(bound.fields.groups)) {
                const isParent = schema.sections.some((each) => each.parent === bound.schema.id) &&
                    binding.children(bound.schema.id).length > 0;
                if (!isParent)
                    judge(context, bound.blocks, `Section ${title}`, { section: bound.schema.id, field: null, group: null }, true);
                continue;
            }
            for (const group of bound.fields.groups) {
                if (group.fields.length === 0)
                    judge(context, group.prose, `${quoted(group.title ?? '')} in ${title}`, { section: bound.schema.id, field: null, group: group.title }, true);
                for (const field of group.fields) {
                    if (field.at.cell !== null)
                        continue;
                    judge(context, field.value, `Field ${quoted(`${field.schema.label}:`)} of ${title}`, {
                        section: bound.schema.id,
                        field: field.schema.label,
                        group: bound.schema.repeats ? (0,bind/* groupTitle */.S)(group) : null,
                    }, false);
                }
            }
        }
    },
}));
const phrase = /^\W*(?:not\s+applicable|does\s+not\s+apply|n\s*\/\s*a|n\.a\.)(?:\s+(?:for|to|in)\s+(?:this|the|our)\s+\w+)?/i;
const nothing = /^\W*(?:none|nothing|no)\W*$/i;
/** "yet", "here" explain nothing; two words can ("no payload"). */
const reasonWords = 2;
function judge({ document, binding, report }, blocks, what, place, whole) {
    if ((0,answers/* answerOf */.ut)(binding, blocks) !== 'none')
        return;
    const said = binding.said(blocks);
    if (!isUnexplained(said, whole))
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
function isUnexplained(said, whole) {
    if (nothing.test(said))
        return whole;
    const match = phrase.exec(said);
    if (match === null)
        return false;
    const rest = said.slice(match[0].length).match(/[\p{L}\p{N}]+/gu) ?? [];
    return rest.length < reasonWords;
}
function saidIn(binding, block) {
    return /[\p{L}\p{N}]/u.test(binding.said([block]));
}

// EXTERNAL MODULE: ./build/src/document/words.js
var words = __webpack_require__(914);
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
                if (answer === 'blank' || answer === 'template' || answer === 'todo')
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
                            : `${quoted(said)} is no value of ${quoted(`${label}:`)}. Expected one of ${listed.map(quoted).join(', ')}.`,
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
    check({ document, binding, schema, report }) {
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
                        report(blankField(document, bound, group, field, remedy));
                }
            }
            for (const field of bound.fields.duplicates) {
                if ((0,answers/* fieldAnswer */.Ht)(binding, field) === 'blank')
                    report(blankField(document, bound, null, field, remedy));
            }
        }
    },
}));
function blankField(document, bound, group, field, remedy) {
    const nonAnswer = field.schema.nonAnswers[0];
    const advice = nonAnswer === undefined
        ? remedy
        : `Fill it in, or write ${quoted(nonAnswer.text)}${nonAnswer.withReason ? ' and why' : ''}.`;
    const title = group === null || !bound.schema.repeats ? null : (0,bind/* groupTitle */.S)(group);
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
                        group: schema.repeats && !group.row ? (0,bind/* groupTitle */.S)(group) : null,
                        note: field.hint ?? field.prompts[0] ?? null,
                    });
                }
            }
        }
    },
}));
function missingFields(fields, group) {
    return fields.filter((field) => !group.fields.some((each) => each.schema === field));
}
function reasonFor(field, bound, group) {
    if (group.row)
        return `The table of ${quoted((0,names/* boundTitle */.P0)(bound))} has no column ${quoted(field.label)}.`;
    const title = bound.schema.repeats ? (0,bind/* groupTitle */.S)(group) : null;
    const where = title === null ? quoted((0,names/* boundTitle */.P0)(bound)) : `${quoted(title)} in ${quoted((0,names/* boundTitle */.P0)(bound))}`;
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
        for (const each of bound) {
            const differences = differencesOf(each, shift, unnumbered);
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
function differencesOf({ schema, section }, shift, unnumbered) {
    const differences = [];
    const title = (0,words/* fold */.AU)(schema.title)
        .replace(/\s*\([^)]*\)/g, '')
        .trim();
    const renumbered = !unnumbered && schema.number !== null && section.title.number !== schema.number;
    if (section.title.exact !== title || renumbered)
        differences.push(`should read ${quoted((0,names/* sectionTitle */.Gf)(schema))}`);
    if (section.depth !== schema.depth + shift)
        differences.push(`should be a heading of level ${schema.depth + shift}, not ${section.depth}`);
    return differences;
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
    const forms = listed.flatMap((value, index) => formsOf(value, listed).map((form) => ({ form, value, index })));
    const match = forms.filter(({ form }) => startsWith(text, form)).sort((a, b) => b.form.length - a.form.length)[0];
    if (match === undefined)
        return { kind: 'none', closest: closestTo(text, listed) };
    const rest = text.slice(match.form.length);
    if (/^\s*\?/.test(rest))
        return { kind: 'none', closest: null };
    const alternative = /^\s*(?:\([^)]*\))?\s*(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s.exec(rest)?.[1];
    if (alternative !== undefined &&
        forms.some(({ form, index }) => index !== match.index && startsWith(alternative, form)))
        return { kind: 'several' };
    return { kind: 'listed', value: match.value, index: match.index };
}
function normal(text) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
        .replace(/\s*\(\s*/g, ' (')
        .replace(/\s+\)/g, ')')
        .trim();
}
/** A value may be given without its remark in parentheses where that is still clear. */
function formsOf(value, listed) {
    const whole = normal(value);
    const short = whole.replace(/\s*\([^)]*\)$/, '');
    const shared = listed.filter((other) => normal(other).replace(/\s*\([^)]*\)$/, '') === short).length > 1;
    return short === whole || short === '' || shared ? [whole] : [whole, short];
}
function startsWith(text, form) {
    return text.startsWith(form) && !/^[\p{L}\p{N}_-]/u.test(text.slice(form.length));
}
/** The one listed value that was surely meant, or `null`. */
function closestTo(text, listed) {
    const scored = listed
        .map((value) => ({ value, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, normal(value)) / Math.max(text.length, normal(value).length) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = scored;
    return best !== undefined && best.away <= 0.4 && (second === undefined || second.away - best.away > 0.1)
        ? best.value
        : null;
}


/***/ })

};
