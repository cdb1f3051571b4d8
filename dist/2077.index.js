export const id = 2077;
export const ids = [2077];
export const modules = {

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


/***/ })

};
