export const id = 6854;
export const ids = [6854,3834];
export const modules = {

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(394);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3070);
/* harmony import */ var _rules_pages_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4305);





const pages = _rules_pages_json__WEBPACK_IMPORTED_MODULE_2__;
/** Longer lines are hard to read. */
const longestLine = 100;
/**
 * `docgate explain`: the page of a rule as plain text, or every rule with a line.
 *
 * @param columns width of the terminal, where there is one.
 * @throws UsageError for a rule that is not there, with what was probably meant.
 */
function explainCommand(name, columns = longestLine) {
    const width = Math.min(columns, longestLine);
    if (name === undefined)
        return listOf(width);
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.find(({ id }) => id === name.toLowerCase());
    if (rule === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`There is no rule "${name}".${hint(name)} See docgate explain.`);
    return pageOf(rule, pages[rule.id], width);
}
function listOf(width) {
    const longest = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ id }) => id.length));
    const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ id, severity, description }) => {
        const start = `${id.padEnd(longest)}  ${severity.padEnd('warning'.length)}  `;
        return indented((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(description, width - start.length), ' '.repeat(start.length), start);
    });
    return `${[...rows, '', 'docgate explain RULE tells why, with an example.'].join('\n')}\n`;
}
function pageOf(rule, page, width) {
    const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    const example = page?.example ?? null;
    const parts = [
        `${rule.id} (${rule.severity})`,
        lines(`${rule.description.charAt(0).toUpperCase()}${rule.description.slice(1)}.`, width),
        ...(page?.why ?? []).map((paragraph) => lines(paragraph, width)),
        page?.mends === true
            ? lines('Where one answer is certain, the review suggests it and docgate fix applies it.', width)
            : null,
        options.length === 0 ? null : ['Options, with their defaults', ...options].join('\n'),
        ...(example === null
            ? []
            : [
                `With this in the template\n\n${shown(example.template)}`,
                `this fails\n\n${shown(example.fails)}`,
                example.printed.map((line) => indented((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(line, width - 2), '  ', '  ')).join('\n'),
                `and this passes\n\n${shown(example.passes)}`,
            ]),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
function lines(sentence, width) {
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(sentence, width).join('\n');
}
function indented(all, indent, start) {
    return all.map((line, index) => (index === 0 ? start : indent) + line).join('\n');
}
/** A document stands aside, as it is. */
function shown(document) {
    return document.replace(/^(?=.)/gm, '    ');
}
/** The rules that have the word in their name, else the one that is typed most alike. */
function hint(name) {
    const ids = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ id }) => id);
    const holding = name.length < 3 ? [] : ids.filter((id) => id.includes(name.toLowerCase()));
    return holding.length === 0 ? (0,_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(name, ids) : ` Did you mean ${holding.join(' or ')}?`;
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readDestination),
/* harmony export */   X_: () => (/* binding */ filesLinkedInto),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
const foreign = { kind: 'foreign' };
/** `mailto:`, `https:`, and `C:`, which is no place for anybody else either. */
const scheme = /^[a-z][a-z\d+.-]*:/i;
/** Filled in by a program before anybody follows it. */
const filledIn = /\{\{|\{%|\$\{|%7B%7B|[<>]/i;
/** What a repository has on GitHub beside its files; `../../issues` of a file in the root leads there. */
const pages = /^(?:issues|pulls?|discussions|actions|projects|wiki|security|pulse|graphs|releases|tags|branches|labels|milestones?|commits?|compare|blob|tree|raw|blame|packages|deployments|settings|network|stargazers|forks|archive)(?:\/|$)/;
/**
 * Reads the address of a link or an image.
 *
 * @param url as Markdown has it, escapes and angle brackets taken away.
 * @param from path of the file that holds the link, from the root.
 */
function readDestination(url, from) {
    const address = url.trim();
    if (address === '' || scheme.test(address) || address.startsWith('//') || filledIn.test(address))
        return foreign;
    const hash = address.indexOf('#');
    const fragment = hash < 0 ? null : readFragment(address.slice(hash + 1));
    const path = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/s, '');
    if (path === '')
        return fragment === null ? foreign : { kind: 'here', fragment };
    const { above, rest } = resolve(decode(path), from);
    if (above === 0)
        return { kind: 'inside', path: rest, fragment };
    return above === 2 && pages.test(rest) ? foreign : { kind: 'outside', path: rest };
}
/** The address that leads from one file to another, in the manner of the one it stands in for. */
function addressOf(path, from, like) {
    const tail = /\/?(?:[?#].*)?$/s.exec(like)?.[0] ?? '';
    const encoded = path.split('/').map(encodeSegment).join('/');
    if (like.startsWith('/'))
        return `/${encoded}${tail}`;
    const there = encoded.split('/');
    const here = from.split('/').slice(0, -1).map(encodeSegment);
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
        shared++;
    const up = here.slice(shared).map(() => '..');
    const relative = [...up, ...there.slice(shared)].join('/');
    return `${like.startsWith('./') && up.length === 0 ? './' : ''}${relative}${tail}`;
}
/** Lines of code, footnotes, a text to look for: places that are there in any file, or that nobody can tell. */
const anywhere = /^(?:|top|readme|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|fn(?:ref)?-.*|:~:.*)$/is;
function readFragment(raw) {
    const fragment = decode(raw).replace(/^user-content-/i, '');
    return anywhere.test(fragment) ? null : fragment;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What would end an address in Markdown, or mean something in it, does not stand for itself. */
function encodeSegment(segment) {
    return segment.replace(/[\s%?#()<>[\]\\"'`]/g, (sign) => /[()']/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign));
}
/** @returns the path from the root, and how many folders above the root it leads. */
function resolve(path, from) {
    const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
    let above = 0;
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            above++;
    }
    return { above, rest: segments.join('/') };
}
const markdownFile = /\.(?:md|markdown|mdown)$/i;
/** A file that GitHub shows with headings that can be linked to. */
function isMarkdown(path) {
    return markdownFile.test(path);
}
/** Every link into another Markdown file has this in it, between its path and the name of the place. */
const intoMarkdown = /\.(?:md|markdown|mdown)(?:\?[^\s#)>]{0,200})?#/gi;
/** No path of a link is longer. */
const longestPath = 500;
/** No document has more; a wall of them is looked at up to here. */
const mostLinks = 1_000;
const mostOpenings = 20;
/**
 * Paths of Markdown files that a text may link into with `#…`, found without parsing it: all that are linked, and
 * perhaps some more.
 */
function filesLinkedInto(text, from) {
    const found = new Set();
    let links = 0;
    for (const match of text.matchAll(intoMarkdown)) {
        links++;
        if (links > mostLinks)
            break;
        const start = Math.max(0, match.index - longestPath);
        const line = text.slice(start, match.index + match[0].indexOf('#')).replace(/^[\s\S]*[\r\n]/, '');
        // A path may hold a parenthesis, and a space between angle brackets: every place where it may begin is tried.
        const openings = [...line.matchAll(/[(<\s"'=[]/g)].slice(-mostOpenings).map(({ index }) => index + 1);
        for (const at of [0, ...openings]) {
            const destination = readDestination(line.slice(at).replace(/\\(?=[!-/:-@[-`{-~])/g, ''), from);
            if (destination.kind === 'inside' && isMarkdown(destination.path))
                found.add(destination.path);
        }
    }
    return found;
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoOf),
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** A longer text is not one that comes again and again. */
const longest = 300;
/**
 * Remembers what a pure function of a text says, because the labels and titles of one document are those of the next.
 *
 * @param most so many texts are remembered; with one more, all are forgotten.
 */
function memo(most, of) {
    const known = new Map();
    return (text) => {
        if (text.length > longest)
            return of(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        if (known.size >= most)
            known.clear();
        const result = of(text);
        known.set(text, result);
        return result;
    };
}
/** Remembers what a pure function says of an object that nobody changes, as long as somebody holds the object. */
function memoOf(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const result = of(key);
        known.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);


const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>]/gu;
const exactWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>/,]/gu;
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
const beyondAscii = /[^\0-\x7f]/;
function tokens(text, pattern) {
    const found = [];
    const lower = beyondAscii.test(text) ? null : text.toLowerCase();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const start = match.index;
        const end = pattern.lastIndex;
        found.push({ text: lower === null ? folded(match[0]) : lower.slice(start, end), start, end });
    }
    return found;
}
function folded(word) {
    return word === '…' ? '...' : word.normalize('NFKC').toLowerCase();
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
    return keyOf(text.slice(0, longestKey));
}
const keyOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(4_000, (text) => fold(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[&/+]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(and|the|or)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim());
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    return likenessTo(a)(b);
}
const likenessTo = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(500, (a) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(500, (b) => likeness(a, b)));
function likeness(a, b) {
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}
/** A slip is at most this share of a name's letters. */
const slip = 0.2;
/** The one of these names that was probably meant: few letters away, and no other one as near; else `null`. */
function nearestName(name, among) {
    let best = null;
    let tied = false;
    const most = Math.max(1, Math.floor(name.length * slip));
    const wanted = name.toLowerCase();
    const letters = (text) => text.split('').sort().join('');
    for (const other of among) {
        if (Math.abs(other.length - name.length) > most)
            continue;
        // Two letters in each other's place are one slip.
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase());
        const away = apart === 2 && letters(other.toLowerCase()) === letters(wanted) ? 1 : apart;
        if (away > most || away > (best?.away ?? most))
            continue;
        tied = away === best?.away;
        best = { name: other, away };
    }
    return tied ? null : (best?.name ?? null);
}


/***/ }),

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadParser: () => (/* binding */ loadParser),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
let chosen;
let loaded;
/**
 * Chooses the parser, once for the whole process: the one that `DOCGATE_PARSER` names, else satteri where its binary can
 * be loaded, else remark.
 */
function loadParser(wanted = process.env['DOCGATE_PARSER']) {
    chosen ??= choose(wanted).then((parser) => {
        loaded = parser;
        return parser;
    });
    return chosen;
}
async function choose(wanted) {
    if (wanted === 'remark')
        return remark();
    try {
        return (await Promise.all(/* import() */[__webpack_require__.e(3872), __webpack_require__.e(5003)]).then(__webpack_require__.bind(__webpack_require__, 5003))).satteriParser();
    }
    catch (error) {
        if (wanted === 'satteri')
            throw error;
        return remark();
    }
}
async function remark() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(184), __webpack_require__.e(6753), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 8885))).remarkParser();
}
/** Markdown to mdast. The only function that knows the parser; {@link loadParser} must have ended before. */
function parse(text) {
    if (loaded === undefined)
        throw new Error('the parser is not loaded');
    return loaded.parse(text);
}


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ withList),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   p4: () => (/* binding */ quotedList)
/* harmony export */ });
/* unused harmony export longestReason */
/** A reason is read in a hurry, and beside a line of a document. In UTF-16 units. */
const longestReason = 200;
const longestQuote = 60;
/** A text of the document inside a reason: in backticks, on one line, shortened. */
function quoted(text) {
    return between(text.replace(/`/g, "'").replace(/\s+/g, ' ').trim(), longestQuote);
}
/** Several texts, as many as are read at a glance: "`a`, `b` and 5 more". `room` in UTF-16 units, one is there anyway. */
function quotedList(texts, last = 'and', room = longestList) {
    const all = texts.map(quoted);
    const shown = [];
    for (const each of all) {
        if (shown.length > 0 && [...shown, each].join(', ').length > room)
            break;
        shown.push(each);
    }
    const left = all.length - shown.length;
    if (left > 0)
        return `${shown.join(', ')} ${last} ${left} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
const longestList = 90;
/** A sentence with a list in it, as long as the rest leaves room for. */
function withList(before, texts, after, last = 'and') {
    const room = longestReason - before.length - after.length - ' and 1,000 more'.length;
    return before + quotedList(texts, last, Math.max(room, 30)) + after;
}
/** The reason with its quotes shortened, the longest first, until it is not too long. */
function fitting(reason) {
    let pieces = reason.split(/(`[^`]*`)/);
    for (const most of [48, 36, 28, 20, 14]) {
        if (pieces.join('').length <= longestReason)
            break;
        pieces = pieces.map((piece) => (piece.startsWith('`') ? between(piece.slice(1, -1), most) : piece));
    }
    // A quoted sentence brings its full stop along.
    return pieces.join('').replace(/\.`\.(?= |$)/g, '`.');
}
function between(line, most) {
    return `\`${line.length > most ? `${whole(line.slice(0, most - 1)).trimEnd()}…` : line}\``;
}
/** Without half a character at the end. */
function whole(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Y3: () => (/* binding */ foreignPath),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/**
 * Foreign text for a terminal or a log: one line, everything visible, and no word that starts with `::`, which GitHub's
 * runner takes for a command at the start of a line, white space before it or not.
 */
function foreign(text, max) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, max));
}
/** Like `foreign` for a path, where every blank counts. */
function foreignPath(path) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePath */ .ex)(path));
}
function harmless(shown) {
    return shown.replace(/(?<!\S)::/gu, ': :');
}
/** Columns of a text without escape sequences, a column for each code point. */
function columns(text) {
    return [...text].length;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - columns(text)));
}
/** Narrower columns are not worth a break. */
const narrowest = 40;
/** Breaks a text between words into lines of at most `width` columns; a longer word stands alone. At least one line. */
function wrapped(text, width, least = narrowest) {
    const limit = Math.max(width, least);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && columns(longer) > limit) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   pX: () => (/* binding */ listedForms)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _document_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2381);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);



/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
function readListed(said, listed) {
    const text = normal(said);
    const forms = formsOf(listed);
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
const formsOf = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q)((listed) => listed.flatMap((value, index) => listedForms(value, listed).map((form) => ({ text: form, value, index }))));
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
/** What happened already is no aside: "In review, moved to Live (prod) in May", "High before May, then Low (…)". */
const done = /\b(?:(?:moved|went|gone|changed|lowered|raised|promoted|switched|set) to|(?:before|until)\b.*\bthen)(?:\s+\w+)?$/s;
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
        return at >= 0 && (!asides.test(before) || done.test(before));
    });
}
/** Folded, without a sign in front ("🟢 Live"). */
const normal = (0,_document_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(1_000, (text) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
    .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s+\)/g, ')')
    .trim());
/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
function listedForms(value, listed) {
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
