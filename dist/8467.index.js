export const id = 8467;
export const ids = [8467,2077];
export const modules = {

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

/***/ 5016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/** A path as part of an address: each name encoded alone, so that none is taken for a scheme, a query or a fragment. Total. */
function encodedPath(path) {
    // Half of a surrogate pair can't be encoded.
    const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD');
    return whole.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 5714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or GitHub's runner takes for more than a character, or passes over. Line feeds part the lines. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * A value as JSON that may be printed anywhere: what can't be seen stands there by its number. GitHub's runner takes
 * `##[…]` for a command wherever it stands in a line; it can only stand in a string here, and so can the rest.
 */
function jsonText(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(unsafe, numbered).replaceAll('##[', '#\\u0023[');
}
function numbered(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 8284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   N3: () => (/* binding */ pathCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** Stands after a character that would make GitHub link or ping; nobody sees it. */
const joiner = '\u2060';
/** Foreign text as inline code: one line, everything visible, at most `max` code points. */
function code(text, max = 160) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, max) };
}
/** A path as inline code, with line feeds in names visible. */
function pathCode(path) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePath */ .ex)(path) };
}
/** A sentence of ours as inline nodes: what stands between backticks becomes code, the rest text that can't link or ping. */
function prose(sentence, max) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)(sentence, max).map((piece) => (piece.kind === 'code' ? code(piece.value) : quiet(piece.value)));
}
/**
 * A text node in which nothing is a mention, a reference, a commit or an address to GitHub. Escaping alone does not do:
 * GitHub looks for these in the finished text.
 */
function quiet(value) {
    const before = /^\s/.test(value) ? ' ' : '';
    const after = /\S\s+$/.test(value) ? ' ' : '';
    return { type: 'text', value: value.trim() === '' ? ' ' : `${before}${broken((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value))}${after}` };
}
function broken(value) {
    return (value
        .replaceAll('@', `@${joiner}`)
        .replace(/#(?=\w)/g, `#${joiner}`)
        // An underscore before it parts a word from an address, a reference or a commit.
        .replace(/(?<![a-z0-9])GH-(?=\d)/gi, (match) => `${match.slice(0, 2)}${joiner}-`)
        .replaceAll('://', `:${joiner}//`)
        .replace(/(?<![a-z0-9])www\./gi, (match) => `${match.slice(0, 3)}${joiner}.`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (match) => match.replace(/.{6}(?=.)/g, `$&${joiner}`)));
}


/***/ }),

/***/ 2077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/report/json-text.js
var json_text = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/src/report/quote.js
var quote = __webpack_require__(8284);
// EXTERNAL MODULE: ./build/src/report/file-url.js
var file_url = __webpack_require__(5016);
// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var rules = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/rules/pages.json
var pages = __webpack_require__(4208);
;// CONCATENATED MODULE: ./build/src/report/sarif-rules.js


/**
 * Stands for a change that a human has to approve. It is a note: nothing about the document is wrong, and an alert must
 * not hold a merge that the commit status, which knows of approvals, has opened.
 */
const approvalRule = 'needs-approval';
/** A severity in SARIF's words. */
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub's words for the severity of a rule that is not about security. */
const problems = { error: 'error', warning: 'warning', notice: 'recommendation' };
const why = pages;
/** The rule book, in its order, and behind it the rule for changes that need a human. */
function descriptors(ruleUrl) {
    const approval = {
        id: approvalRule,
        severity: 'notice',
        description: 'a change of status, risk, name, owners or safeguards that a human has to approve',
        why: [
            'Who may approve it, and who has, is in the pull request review of docgate. Its commit status holds the merge until then; this note never does.',
        ],
        url: '',
    };
    const book = rules.rules.map(({ id, severity, description }) => ({
        id,
        severity,
        description,
        why: why[id]?.why ?? [],
        url: ruleUrl(id),
    }));
    return [...book, approval].map(descriptor);
}
function descriptor({ id, severity, description, why, url }) {
    const short = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
    const full = why.join('\n\n') || short;
    const page = url === '' ? [] : [`[Its page, with an example](${url})`];
    return {
        id,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: full, markdown: [full, ...page].join('\n\n') },
        ...(url !== '' && { helpUri: url }),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['documentation'], 'problem.severity': problems[severity] },
    };
}

// EXTERNAL MODULE: ./build/src/report/transition.js
var report_transition = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/sarif-results.js





/** Paths are from the root of the repository; where that lies is for the reader to know. */
const root = '%SRCROOT%';
/** Every result of a report, most severe first; of one severity new ones first, and last what is settled or ignored. */
function resultsOf(report, wanted) {
    return report.documents
        .flatMap((document) => [
        ...document.transitions.filter(report_transition/* isNeeded */.Ad).map((transition) => ofTransition(document, transition)),
        ...document.messages.map((message) => ofMessage(document, message)),
        ...document.ignored.map((each) => ofIgnored(document, each)),
    ])
        .filter((result) => wanted === 'all' || !isOver(result))
        .toSorted((a, b) => rank(a) - rank(b));
}
function isOver({ baselineState, suppressions = [] }) {
    return baselineState === 'absent' || suppressions.length > 0;
}
const ranks = new Map([
    ['error', 0],
    ['warning', 2],
]);
function rank(result) {
    return (isOver(result) ? 10 : 0) + (ranks.get(result.level) ?? 4) + (result.baselineState === 'unchanged' ? 1 : 0);
}
function ofMessage(document, message) {
    const { ruleId, severity, reason, note, baselineState, fingerprint, section, field, group, expected } = message;
    return {
        ruleId,
        level: levels[severity],
        message: { text: plain(note === null ? reason : `${reason} ${note}`) },
        locations: [locationOf(document.path, region(message))],
        partialFingerprints: fingerprints(fingerprint),
        ...(baselineState !== null && { baselineState }),
        properties: known({ section, field, group, ...(expected.length > 0 && { expected }) }),
    };
}
/** What the ignore says stands as its justification, at its own place. */
function ofIgnored({ path }, ignored) {
    const { ruleId, severity, message, reason, line, ignoreLine, baselineState, fingerprint, section, field } = ignored;
    return {
        ruleId,
        level: levels[severity],
        message: { text: plain(message) },
        locations: [locationOf(path, { startLine: line })],
        partialFingerprints: fingerprints(fingerprint),
        ...(baselineState !== null && { baselineState }),
        suppressions: [
            {
                kind: 'inSource',
                status: 'accepted',
                justification: plain(reason),
                location: locationOf(path, { startLine: ignoreLine }),
            },
        ],
        properties: known({ section, field }),
    };
}
function ofTransition({ path }, transition) {
    const { field, section, kind, line, head, rule, reason, code, decision } = transition;
    const said = [(0,report_transition/* changeSentence */.y6)(transition, 200), reason, decision.missing].filter((sentence) => sentence !== '');
    return {
        ruleId: approvalRule,
        level: 'note',
        message: { text: plain(said.join(' ')) },
        // What head does not have stands on no line of it.
        locations: [locationOf(path, { startLine: head === null ? 1 : line })],
        partialFingerprints: fingerprints(code),
        baselineState: 'new',
        properties: known({ section, field, kind, rule }),
    };
}
/** GitHub looks at `primaryLocationLineHash` alone; a hash of the line would make an alert new with every edit of it. */
function fingerprints(fingerprint) {
    return { 'docgateFingerprint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` };
}
function locationOf(path, region) {
    return { physicalLocation: { artifactLocation: { uri: (0,file_url/* encodedPath */.y)(path), uriBaseId: root }, region } };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** Longer messages are cut; in code points. */
const longestMessage = 1000;
/**
 * One line without a mention, a reference or an address that comes alive, since GitHub posts messages as comments; and
 * without what SARIF takes for a link.
 */
function plain(text) {
    return (0,quote/* quiet */.jQ)((0,visible/* visible */.RK)(text, longestMessage)).value.trim().replaceAll('](', '] (');
}
function known(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/**
 * GitHub takes 10 MB after gzip (documented): what is no larger before fits, whatever it holds; in bytes of UTF-8. No
 * result takes less than 380 bytes, so that the 25,000 results of a run that it takes too are never reached.
 */
const mostBytes = 9_500_000;
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * The report as SARIF 2.1.0, on one line with a line feed at the end. Of what is too much for GitHub the least severe is
 * left out, and how many that are is said. The same report gives the same bytes.
 */
function sarif(report, context) {
    const rules = descriptors(context.ruleUrl);
    const places = new Map(rules.map(({ id }, index) => [id, index]));
    const results = resultsOf(report, context.wanted).map((result) => {
        const ruleIndex = places.get(result.ruleId ?? '');
        return ruleIndex === undefined ? result : { ...result, ruleIndex };
    });
    const run = runOf(report, context, rules);
    const kept = results.slice(0, affordable(results, mostBytes - Buffer.byteLength((0,json_text/* jsonText */.s)(run))));
    const log = {
        $schema: schema,
        version: '2.1.0',
        runs: [{ ...run, ...(kept.length < results.length && lacking(run, results.length - kept.length)), results: kept }],
    };
    return `${(0,json_text/* jsonText */.s)(log)}\n`;
}
function runOf(report, { homeUrl, checked }, rules) {
    return {
        tool: {
            driver: {
                name: 'docgate',
                version: version/* version */.r,
                semanticVersion: version/* version */.r,
                ...(homeUrl !== '' && { informationUri: homeUrl }),
                rules: [...rules],
            },
        },
        automationDetails: { id: 'docgate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        ...(checked !== null && {
            versionControlProvenance: [{ repositoryUri: checked.repositoryUrl, revisionId: checked.headSha }],
        }),
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.notes.map(notification) }],
    };
}
function notification(note) {
    return { level: 'note', message: { text: (0,quote/* quiet */.jQ)(note).value.trim() } };
}
/** Names what is not in the file. */
function lacking({ invocations = [] }, leftOut) {
    const text = `Left out for length: ${(0,tally/* count */.U9)(leftOut, 'result')}, the least severe. The JSON report has everything.`;
    const said = { level: 'warning', message: { text } };
    return {
        invocations: invocations.map((each) => ({
            ...each,
            toolExecutionNotifications: [said, ...(each.toolExecutionNotifications ?? [])],
        })),
        properties: { leftOut },
    };
}
function affordable(results, bytes) {
    let left = bytes;
    const end = results.findIndex((result) => {
        left -= Buffer.byteLength((0,json_text/* jsonText */.s)(result)) + 1;
        return left < 0;
    });
    return end === -1 ? results.length : end;
}


/***/ }),

/***/ 2670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   FD: () => (/* binding */ beginsList),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   V_: () => (/* binding */ hasFindings),
/* harmony export */   _q: () => (/* binding */ moreSevere),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   gc: () => (/* binding */ unsaidSection),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   sF: () => (/* binding */ untouched),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* harmony import */ var _template_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);

/** `1 error`, `2 errors`, `2 fixes`. */
function count(number, noun) {
    return `${digits(number)} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`;
}
/** `12,345`. Not by `toLocaleString`, whose first call loads the locale data for 30 ms. */
function digits(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Messages that stand at head: all but those that base had and head has no more. */
function standing(document) {
    return document.messages.filter((message) => message.baselineState !== 'absent');
}
/** The message stood on base already: this pull request did not cause it. */
function isOlder(message) {
    return message.baselineState === 'unchanged';
}
/**
 * Replacements that the reason does not name already; for a heading the reason may name its title alone. Whole lines
 * (`docgate fix` puts them in) are nothing to read in a sentence.
 */
function unsaid(message) {
    return inOneLine(message).filter((text) => !message.reason.includes(`\`${text.replace(/^#+ /, '')}\``));
}
/** Replacements that a sentence can name: some words on one line. */
function inOneLine({ expected }) {
    return expected.filter((text) => text !== '' && !/[\r\n]/.test(text));
}
/** The reason begins the list of replacements ("`a`, `b` or 2 more"), and what is unsaid are the others. */
function beginsList(message) {
    const left = unsaid(message).length;
    return left > 0 && left < inOneLine(message).length;
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** What a section is called where a sentence names it. `named`: its number or title as it shall be shown. */
function sectionName(section, named = section) {
    return section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ ? startOfDocument : `section ${named}`;
}
/** What stands before the first section has no heading. */
const startOfDocument = 'start of the document';
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
    if (section === _template_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headId */ ._ && reason.includes(startOfDocument))
        return null;
    const named = section !== null && [`\`${section} `, `\`${section}. `, `\`${section}\``].some((start) => reason.includes(start));
    return named ? null : section;
}
/** TODOs that stand at head. */
function open(document) {
    return document.todos.filter((todo) => todo.state !== 'resolved');
}
/** Rules whose findings are TODOs. */
const todoRules = new Set(['clear-todo', 'todo-before-live']);
/** TODOs by line that a finding says already: what this pull request brought is said by what it brought. */
function isSaidByFinding(document) {
    const found = standing(document).filter(({ ruleId }) => todoRules.has(ruleId));
    const [all, fresh] = [found, found.filter((message) => !isOlder(message))].map((some) => new Set(some.map(({ line }) => line)));
    return ({ line, state }) => (state === 'carried' ? all : fresh)?.has(line) === true && state !== 'resolved';
}
/** How many approvals the changes of a document take, and how many of these are given. */
function approvalsOf({ transitions }) {
    const required = transitions.filter(({ requirement }) => requirement === 'approval');
    return { required: required.length, given: required.filter(({ decision }) => decision.satisfied).length };
}
/** Base does not ignore this: a reviewer of this pull request decides whether that is right. */
function isNewlyIgnored(ignored) {
    return ignored.baselineState === 'new';
}
/** How many findings are ignored, and how many newly; `null` where none is. */
function ignoredCount(report) {
    const all = report.summary.ignored;
    const fresh = report.documents.flatMap(({ ignored }) => ignored).filter(isNewlyIgnored).length;
    if (all === 0)
        return null;
    if (fresh === all)
        return `${digits(all)} newly ignored`;
    return `${digits(all)} ignored${fresh === 0 ? '' : ` (${digits(fresh)} new)`}`;
}
/** The change did not touch this document and broke something in it; without a base side nobody could tell. */
function isUntouched({ change, messages }) {
    return change === 'unchanged' && messages.some(({ baselineState }) => baselineState !== null);
}
/** In how many documents that it does not touch the change broke something. */
function untouched(report) {
    return report.documents.filter(isUntouched).length;
}
/** How many messages hold the merge. */
function holding(report, failOn) {
    if (failOn === 'never')
        return 0;
    return report.summary.errors + (failOn === 'warning' ? report.summary.warnings : 0);
}
/** The document has something to mend or to answer. */
function hasFindings(document) {
    return open(document).length > 0 || standing(document).some((message) => message.severity !== 'notice');
}
const order = { error: 0, warning: 1, notice: 2 };
/** Most severe first; for a stable sort. */
function moreSevere(a, b) {
    return order[a.severity] - order[b.severity];
}
/** Most severe first, then by place in the document. */
function bySeverity(a, b) {
    return moreSevere(a, b) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 1981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   nL: () => (/* binding */ missingForAll),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** A human still has to approve this. */
function isNeeded(transition) {
    return transition.requirement === 'approval' && !transition.decision.satisfied;
}
/** Every transition that still needs an approval. */
function needed(report) {
    return report.documents.flatMap((document) => document.transitions.filter(isNeeded).map((transition) => ({ document, transition })));
}
/** How many approvals these still need: at least one each, be it the withdrawal of a request for changes. */
function approvalsNeeded(watched) {
    return watched.reduce((sum, { transition }) => sum + Math.max(1, transition.decision.open.length), 0);
}
/** What is missing, where it is the same for all of several transitions: said once then, else `null`. */
function missingForAll(watched) {
    const [first, ...others] = watched.map(({ transition }) => transition.decision.missing);
    if (first === undefined || first === '' || others.length === 0)
        return null;
    return others.every((missing) => missing === first) ? first : null;
}
/** Says a transition with values of at most about `max` code points, so that what differs in them is seen. */
function changeOf({ field, base, head, kind }, max) {
    const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const verb = verbOf(kind);
    if (kind === 'section-removed' && base !== null)
        return { kind: 'event', name: 'Section', quoted: base, verb };
    if (kind === 'created' && field !== 'document' && head !== null) {
        return { kind: 'event', name: 'New document', quoted: head, verb: 'from the start' };
    }
    const whole = field === 'document' ? base === null || head === null : base === null && head === null;
    if (whole)
        return { kind: 'event', name, quoted: null, verb };
    if (base === null || head === null)
        return { kind: 'value', name, base, head };
    const [from, to] = excerpts((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(base), (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(head), max);
    return { kind: 'value', name, base: from, head: to };
}
/** A transition as a sentence for plain text, its values between backticks. */
function changeSentence(transition, max) {
    const change = changeOf(transition, max);
    const value = (side) => (side === null ? 'nothing' : `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(side, max)}\``);
    if (change.kind === 'value')
        return `${change.name}: ${value(change.base)} → ${value(change.head)}.`;
    return `${change.name}${change.quoted === null ? '' : ` ${value(change.quoted)}`} ${change.verb}.`;
}
function verbOf(kind) {
    return kind === 'section-removed' ? 'removed' : kind.replace('-', ' ');
}
/** So many code points before the first difference are shown. */
const lead = 40;
/** Two texts without the long beginning that they share, at word boundaries. */
function excerpts(base, head, max) {
    const [from, to] = [[...base], [...head]];
    if (from.length <= max && to.length <= max)
        return [base, head];
    const difference = from.findIndex((character, index) => character !== to[index]);
    const same = difference === -1 ? from.length : difference;
    if (same <= lead)
        return [base, head];
    const word = from.lastIndexOf(' ', same - lead);
    const start = word === -1 ? same - lead : word + 1;
    const cut = (characters) => `…${characters.slice(start).join('')}`;
    return [cut(from), cut(to)];
}


/***/ }),

/***/ 5869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headId)
/* harmony export */ });
/** Id of what stands before the first section. */
const headId = '(head)';


/***/ })

};
