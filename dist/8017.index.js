export const id = 8017;
export const ids = [8017];
export const modules = {

/***/ 6867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(394);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3925);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readDestination),
/* harmony export */   X_: () => (/* binding */ filesLinkedInto),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4315);

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
    const tail = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(/\/?(?:[?#].*)?$/s, like);
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

/***/ 4834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
