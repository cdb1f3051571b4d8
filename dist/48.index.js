export const id = 48;
export const ids = [48,916,535];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileTemplate: () => (/* binding */ compileTemplate)
/* harmony export */ });
/* unused harmony exports listedValues, sameText */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(646);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(914);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8308);




/** A section that a document repeats says so: "For each trigger:", "List each system", "for every job type". */
const repeating = /\b(each|every)\b[^.!?]*:?\s*$/i;
const allowance = /\b(?:write|say|state|put|answer with)\s+(?:explicitly\s+|so\s+)?["“']([^"”'\n]{2,80})["”']/giu;
const wantsReason = /\b(explain|why|reason|because|propose|proposal|suggest)/i;
const placeholder = /<([A-Za-z][^<>\n]{0,60})>/g;
/** Compiles the text of a template. Total: what can't be used is a problem with a place, never an exception. */
function compileTemplate(path, text) {
    const document = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(path, text);
    if (document.text.trim() === '')
        return { problem: { path, line: 1, reason: 'The template is empty. It needs at least one heading.' } };
    if (document.sections.length === 0) {
        return {
            problem: {
                path,
                line: 1,
                reason: 'The template has no section headings (`## …`), so that nothing can be required of a document.',
            },
        };
    }
    const frontmatter = readFrontmatter(document);
    if ('problem' in frontmatter)
        return frontmatter;
    const sections = compileSections(document);
    const twice = sections.find((section, index) => sections.findIndex((other) => other.id === section.id) !== index);
    if (twice !== undefined) {
        return {
            problem: {
                path,
                line: twice.line,
                reason: `The template has the section \`${twice.number ?? twice.title}\` twice; a document could not tell them apart.`,
            },
        };
    }
    const untitled = sections.find((section) => section.title === '');
    if (untitled !== undefined)
        return { problem: { path, line: untitled.line, reason: 'A heading of the template is empty.' } };
    return {
        schema: {
            path,
            title: document.title?.title.text ?? null,
            frontmatter: frontmatter.values,
            sections,
            placeholders: placeholdersOf(document),
            nonAnswers: document.preamble.flatMap((block) => nonAnswersOf(block.full.text)),
            wordings: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .uniqueWordings */ .Tm)(allWordings(document, sections)),
        },
    };
}
/** In code every `<word>` is a placeholder; in prose a lone lower-case word is an HTML tag. */
function placeholdersOf(document) {
    const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)].filter((block) => block.kind !== 'comment' && block.kind !== 'code');
    const found = blocks.flatMap(({ full }) => [...full.text.matchAll(placeholder)]
        .filter((match) => full.code.some(([start, end]) => match.index >= start && match.index < end) ||
        /[A-Z _/-]/.test(match[1] ?? ''))
        .map((match) => (match[1] ?? '').toLowerCase().trim()));
    return [...new Set(found)].sort();
}
function readFrontmatter(document) {
    if (document.frontmatter === null)
        return { values: {} };
    let data;
    try {
        data = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(document.frontmatter.text);
    }
    catch (error) {
        const line = error instanceof Error && 'linePos' in error && Array.isArray(error.linePos)
            ? Number(error.linePos[0]?.line ?? 1)
            : 1;
        return {
            problem: { path: document.path, line: line + 1, reason: 'The frontmatter of the template is not valid YAML.' },
        };
    }
    if (typeof data !== 'object' || data === null)
        return { values: {} };
    return {
        values: Object.fromEntries(Object.entries(data).filter((entry) => typeof entry[1] === 'string' && entry[1].trim() !== '')),
    };
}
function compileSections(document) {
    const open = [];
    return document.sections.map((section) => {
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth)
            open.pop();
        const parent = open.at(-1);
        const id = section.title.number ?? [...open.map((each) => each.title), section.title.text].join(' / ');
        open.push({ depth: section.depth, id, title: section.title.text });
        return compileSection(document, section, id, parent?.id ?? null);
    });
}
function isField(block) {
    return block.label?.strong === true && block.kind === 'text';
}
function compileSection(document, section, id, parent) {
    const lead = [];
    const trail = [];
    const fields = [];
    for (const block of section.blocks) {
        const last = fields.at(-1);
        if (isField(block))
            fields.push({ block, rest: [] });
        else if (last === undefined)
            lead.push(block);
        else if (block.level > last.block.level ||
            (block.level === last.block.level && block.level > 0 && !block.itemStart))
            last.rest.push(block);
        else
            trail.push(block);
    }
    const own = [...lead, ...trail];
    return {
        id,
        number: section.title.number,
        title: section.title.text,
        depth: section.depth,
        parent,
        fields: fields.map(({ block, rest }) => compileField(document, block, rest)),
        repeats: fields.length > 0 && lead.some((block) => block.kind === 'text' && repeating.test(block.full.text)),
        prompts: promptsOf(own),
        guidance: own.filter((block) => block.kind === 'quote').map((block) => block.full.text),
        nonAnswers: own.filter((block) => block.kind === 'quote').flatMap((block) => nonAnswersOf(block.full.text)),
        line: section.heading.position?.start.line ?? 1,
    };
}
function compileField(document, block, rest) {
    const quotes = rest.filter((each) => each.kind === 'quote').map((each) => each.full.text);
    const hint = block.text.text === '' ? null : block.text.text;
    return {
        label: block.label?.text ?? '',
        key: block.label?.key ?? '',
        hint,
        listed: hint === null ? [] : listedValues(hint),
        prompts: promptsOf(rest),
        guidance: quotes,
        nonAnswers: quotes.flatMap(nonAnswersOf),
        line: document.range(block.full.offsets[0] ?? 0, block.full.offsets[0] ?? 0).line,
    };
}
function promptsOf(blocks) {
    return blocks
        .filter((block) => block.kind !== 'quote' && block.kind !== 'comment' && block.full.text !== '')
        .map((block) => block.full.text);
}
/** "e.g., Draft, In design, Live (dev), etc." → its values. Commas in parentheses do not part. */
function listedValues(hint) {
    const match = /^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$/i.exec(hint.replace(/^\(([\s\S]*)\)$/, '$1'));
    if (match?.[1] === undefined)
        return [];
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
function nonAnswersOf(guidance) {
    return [...guidance.matchAll(allowance)].map((match) => ({
        text: match[1]?.trim() ?? '',
        withReason: wantsReason.test(guidance.slice(match.index)),
    }));
}
function allWordings(document, sections) {
    const before = document.preamble.flatMap((block) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wordingsOf */ .DX)(block.full.text, null, null));
    const title = document.title === null ? [] : (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wordingsOf */ .DX)(document.title.title.text, null, null);
    const inside = document.sections.flatMap((section, index) => {
        const id = sections[index]?.id ?? null;
        let field = null;
        return section.blocks.flatMap((block) => {
            if (block.kind === 'heading' || block.kind === 'html')
                return [];
            if (isField(block))
                field = block.label?.text ?? null;
            else if (block.level === 0)
                field = null;
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wordingsOf */ .DX)(isField(block) ? block.text.text : block.full.text, id, field);
        });
    });
    return [...title, ...before, ...inside].filter((wording) => wording.words > 0);
}
/** `fold` for a frontmatter value or a title: what "left as in the template" is decided by. */
function sameText(a, b) {
    return fold(a) === fold(b);
}


/***/ })

};
