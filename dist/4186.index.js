export const id = 4186;
export const ids = [4186];
export const modules = {

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

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

/***/ 4186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/meant.js
var meant = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/cli/commands.js
/** An option as the parser wants it, with its line of the help. A new one is a line here, and its name in the commands that take it. */
const options = {
    base: { type: 'string', shown: '--base REF', help: 'compare with this commit or branch' },
    head: { type: 'string', shown: '--head REF', help: 'what to compare; HEAD where it is not given' },
    template: { type: 'string', shown: '--template FILE', help: "judge by this template instead of the repository's" },
    config: { type: 'string', shown: '--config FILE', help: 'read this configuration, not .github/docgate.yml' },
    policy: { type: 'string', shown: '--policy FILE', help: 'take owners, roles, transitions and solo from this file' },
    approve: {
        type: 'string',
        multiple: true,
        shown: '--approve USER[@SHA]',
        help: 'as if this person had approved head, or that commit; may be repeated',
    },
    format: { type: 'string', shown: '--format FORMAT', help: 'text (default), json, sarif, markdown, github or html' },
    'fail-on': {
        type: 'string',
        shown: '--fail-on SEVERITY',
        help: 'exit with 1 from here up: error (default), warning or never',
    },
    'dry-run': { type: 'boolean', shown: '--dry-run', help: 'print the fixes as a diff and change nothing' },
    cache: { type: 'string', shown: '--cache FILE', help: 'keep what was found here, and check again only what changed' },
    shard: { type: 'string', shown: '--shard I/N', help: 'check only this part of the documents, for example 2/4' },
    guidance: {
        type: 'string',
        shown: '--guidance KIND',
        help: "comments (default): keep the template's advice as comments; none: drop it",
    },
    'print-config': { type: 'boolean', shown: '--print-config', help: 'print the configuration in force, check nothing' },
    'no-color': { type: 'boolean', shown: '--no-color', help: 'plain text, also on a terminal' },
    help: { type: 'boolean', short: 'h', shown: '--help, --version', help: '' },
    version: { type: 'boolean', shown: '', help: '' },
};
const rules = ['template', 'config'];
const report = ['format', 'fail-on', 'no-color'];
/** The commands, in the order of the help. A new one is an entry here and its case in `cli.ts`. */
const commands = {
    check: {
        shown: '[paths…]',
        help: 'the working tree; all documents where no path is given',
        options: [...rules, ...report, 'cache', 'shard', 'print-config'],
        refusal: ([path], { printConfig }) => printConfig && path !== undefined ? `--print-config takes no paths (${path}); it is about all documents.` : null,
    },
    review: {
        shown: '--base REF [--head REF]',
        help: 'what the pull request review would say, from git alone',
        options: ['base', 'head', 'approve', 'policy', ...rules, ...report],
        refusal: ([path], { base }) => {
            if (base === null)
                return 'docgate review needs --base REF, for example: docgate review --base main';
            return path === undefined
                ? null
                : `docgate review takes no paths (${path}); it looks at every document that changed.`;
        },
    },
    merge: {
        shown: 'REPORT…',
        help: 'one report of those that the shards of docgate check wrote with --format json',
        options: report,
        refusal: ([first]) => first === undefined ? 'docgate merge needs reports, for example: docgate merge shard-*.json' : null,
    },
    fix: {
        shown: '[paths…] [--dry-run]',
        help: 'fix what has only one right answer, and nothing else',
        options: ['dry-run', ...rules, 'no-color'],
        refusal: () => null,
    },
    new: {
        shown: 'NAME [--guidance KIND]',
        help: 'a document from the template',
        options: ['guidance', ...rules],
        refusal: ([name, more]) => {
            if (name === undefined)
                return 'docgate new needs a name, for example: docgate new "Order sync"';
            return more === undefined ? null : 'docgate new takes one name: put it in quotes where it has several words.';
        },
    },
    policy: {
        shown: '[--policy FILE]',
        help: 'who must approve which change, and rules that can never be satisfied',
        options: ['policy', ...rules, 'format'],
        refusal: ([more], { format }) => {
            if (more !== undefined)
                return `docgate policy takes no paths (${more}); it is about all documents.`;
            return format === 'text' || format === 'json' ? null : 'docgate policy prints --format text or json.';
        },
    },
    explain: {
        shown: '[RULE]',
        help: 'what a rule wants and why; all rules where none is given',
        options: [],
        refusal: ([, more]) => (more === undefined ? null : 'docgate explain takes one rule.'),
    },
};
function isCommandName(name) {
    return Object.hasOwn(commands, name);
}
function column(lines) {
    const width = Math.max(...lines.map(([left]) => left.length));
    return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}
const usage = `docgate: reviews Markdown documents against their template

Usage
${column(Object.entries(commands).map(([name, { shown, help }]) => [`docgate ${name} ${shown}`, help]))}

Options
${column(Object.values(options).flatMap(({ shown, help }) => (shown === '' ? [] : [[shown, help]])))}

Exit codes
  0  nothing holds the change
  1  findings at or above --fail-on, or an approval is still needed; with --dry-run, something to fix;
     of docgate policy: a rule that can never be satisfied, or never applies
  2  wrong usage, configuration or environment; said on stderr
`;

// EXTERNAL MODULE: ./build/src/cli/shard.js
var shard = __webpack_require__(6164);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js






const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'html'];
/**
 * Reads the command line.
 *
 * @throws UsageError for what is unknown or incomplete, with what was probably meant.
 */
function readArguments(argv) {
    const { values, positionals } = parse(argv);
    const [first, ...operands] = positionals;
    const shared = {
        operands,
        base: values.base ?? null,
        head: values.head ?? null,
        template: values.template ?? null,
        config: values.config ?? null,
        policy: values.policy ?? null,
        approve: values.approve ?? [],
        format: oneOf('--format', values.format ?? 'text', formats),
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never']),
        dryRun: values['dry-run'] === true,
        printConfig: values['print-config'] === true,
        guidance: oneOf('--guidance', values.guidance ?? 'comments', ['comments', 'none']),
        cache: values.cache ?? null,
        shard: values.shard === undefined ? null : (0,shard/* readShard */.X)(values.shard),
        color: values['no-color'] !== true,
    };
    if (values.version === true)
        return { ...shared, command: 'version' };
    if (values.help === true || first === 'help' || first === undefined)
        return { ...shared, command: 'help' };
    if (!isCommandName(first)) {
        const hint = /[/.]/.test(first) ? ` Did you mean docgate check ${first}?` : (0,meant/* meant */.w)(first, Object.keys(commands));
        throw new usage_error/* UsageError */.e(`Unknown command "${first}".${hint} See docgate --help.`);
    }
    const command = commands[first];
    for (const given of Object.keys(values)) {
        if (!takes(command, given))
            throw new usage_error/* UsageError */.e(notOf(given, first));
    }
    const refusal = command.refusal(operands, shared);
    if (refusal !== null)
        throw new usage_error/* UsageError */.e(refusal);
    return { ...shared, command: first };
}
function takes(command, option) {
    return command.options.some((each) => each === option);
}
function notOf(option, name) {
    const owners = Object.entries(commands).flatMap(([other, command]) => takes(command, option) ? [`docgate ${other}`] : []);
    return `--${option} belongs to ${listed(owners)}, not to docgate ${name}. See docgate --help.`;
}
/** `a, b and c`. */
function listed(names) {
    return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
function parse(argv) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options: options, allowPositionals: true, strict: true });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)?.[1];
        if (unknown === undefined)
            throw new usage_error/* UsageError */.e(`${error.message.split(/\.?(?:\n|$)/)[0]}. See docgate --help.`);
        throw new usage_error/* UsageError */.e(`Unknown option ${unknown}.${(0,meant/* meant */.w)(unknown, Object.keys(options).map((name) => `--${name}`))} See docgate --help.`);
    }
}
function oneOf(option, value, allowed) {
    const found = allowed.find((each) => each === value);
    if (found !== undefined)
        return found;
    throw new usage_error/* UsageError */.e(`${option} takes ${allowed.join(', ')}, not "${value}".`);
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/cli.js




/** Errors that a person can mend: their sentence is all there is to say. */
const expectedErrors = new Set(['UsageError', 'EnvironmentError']);
/** Runs the command line and returns the exit code: 0 success, 1 held, 2 wrong usage, configuration or environment. */
async function runCli(argv, program = { entry: null }) {
    try {
        const args = readArguments(argv);
        if (args.command === 'help')
            return print(usage);
        if (args.command === 'version')
            return print(await versionLine());
        const { text, remarks = '', exitCode } = await run(args, args.command, program);
        process.stderr.write(remarks);
        await print(text);
        return exitCode;
    }
    catch (error) {
        const known = error instanceof Error && expectedErrors.has(error.name);
        const sentence = known
            ? error.message
            : `docgate failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
        // It may hold names from a repository's files: on a runner no line of it may be read as a command.
        const said = sentence.replace(/^docgate:? /, '');
        const more = error instanceof usage_error/* UsageError */.e ? error.more : [];
        const lines = [...(known ? [said] : said.split('\n')), ...more].map((line) => (0,visible/* visible */.RK)(line, 2_000));
        process.stderr.write(`docgate: ${lines.join('\n  ')}\n`);
        return 2;
    }
}
/** With the parser that reads documents here: the two differ in speed alone. */
async function versionLine() {
    const { loadParser } = await __webpack_require__.e(/* import() */ 3140).then(__webpack_require__.bind(__webpack_require__, 3140));
    return `docgate ${version/* version */.r} (parser: ${(await loadParser()).name})\n`;
}
/** Each command loads what it needs, and no more. */
async function run(args, command, program) {
    const today = new Date().toISOString().slice(0, 10);
    switch (command) {
        case 'check': {
            if (args.printConfig) {
                const { printConfig } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(5110)]).then(__webpack_require__.bind(__webpack_require__, 376));
                return { text: await printConfig(args), exitCode: 0 };
            }
            const { openWorkingTree } = await __webpack_require__.e(/* import() */ 6865).then(__webpack_require__.bind(__webpack_require__, 6865));
            // git works while the rest loads.
            const opening = openWorkingTree(process.cwd(), { toList: true });
            opening.catch(() => { });
            const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(4006), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(5004), __webpack_require__.e(8366), __webpack_require__.e(3827), __webpack_require__.e(1430), __webpack_require__.e(9423)]).then(__webpack_require__.bind(__webpack_require__, 9423));
            return reported(await checkCommand(args, await opening, today, program), args);
        }
        case 'review': {
            const { reviewCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9386), __webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(3827), __webpack_require__.e(4267), __webpack_require__.e(8763)]).then(__webpack_require__.bind(__webpack_require__, 8763));
            return reported(await reviewCommand(args, args.base ?? '', today), args);
        }
        case 'merge': {
            const { mergeCommand } = await Promise.all(/* import() */[__webpack_require__.e(9783), __webpack_require__.e(4343), __webpack_require__.e(3827), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 3536));
            return reported(await mergeCommand(args), args);
        }
        case 'fix': {
            const { fixCommand } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(4006), __webpack_require__.e(9386), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(5004), __webpack_require__.e(8366), __webpack_require__.e(1430), __webpack_require__.e(6294)]).then(__webpack_require__.bind(__webpack_require__, 6294));
            return fixCommand(args, today);
        }
        case 'new': {
            const { newCommand } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(4006), __webpack_require__.e(1402), __webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 925));
            return { text: await newCommand(args), exitCode: 0 };
        }
        case 'policy': {
            const { policyCommand } = await Promise.all(/* import() */[__webpack_require__.e(4220), __webpack_require__.e(7143), __webpack_require__.e(5004), __webpack_require__.e(6629)]).then(__webpack_require__.bind(__webpack_require__, 6439));
            return policyCommand(args, terminalColumns());
        }
        case 'explain': {
            const { explainCommand } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4220), __webpack_require__.e(4208), __webpack_require__.e(8017)]).then(__webpack_require__.bind(__webpack_require__, 6867));
            return { text: explainCommand(args.operands[0], terminalColumns()), exitCode: 0 };
        }
    }
}
function terminalColumns() {
    return process.stdout.isTTY === true ? process.stdout.columns : undefined;
}
async function reported(said, args) {
    return { text: await render(said, args), exitCode: said.report.conclusion === 'success' ? 0 : 1 };
}
async function render({ report, beside }, args) {
    switch (args.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).json(report);
        case 'sarif': {
            const { sarif } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4220), __webpack_require__.e(4208), __webpack_require__.e(8467)]).then(__webpack_require__.bind(__webpack_require__, 2077));
            return sarif(report, { wanted: 'all', ruleUrl: () => '', homeUrl: '', checked: null });
        }
        case 'markdown':
            return preview(report, await beside());
        case 'github':
            return (await __webpack_require__.e(/* import() */ 5190).then(__webpack_require__.bind(__webpack_require__, 5190))).workflowCommands(report);
        case 'html': {
            const { htmlPage } = await Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(9199), __webpack_require__.e(2164)]).then(__webpack_require__.bind(__webpack_require__, 2164));
            return htmlPage(await preview(report, await beside()), {
                title: 'docgate review',
                by: '<strong>docgate</strong>',
            });
        }
        case 'text': {
            const { text } = await __webpack_require__.e(/* import() */ 4913).then(__webpack_require__.bind(__webpack_require__, 4913));
            const color = args.color && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
            return text(report, { color, ...(process.stdout.isTTY === true && { width: process.stdout.columns }) });
        }
    }
}
async function preview(report, beside) {
    const [{ markdown }, { previewOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416), __webpack_require__.e(8932), __webpack_require__.e(2129)]).then(__webpack_require__.bind(__webpack_require__, 8932)),
        Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416), __webpack_require__.e(1557)]).then(__webpack_require__.bind(__webpack_require__, 2972)),
    ]);
    return markdown(report, previewOf(report, beside));
}
/** Resolves when everything is written: a pipe takes a large report in pieces. A reader that went away is no error. */
function print(text) {
    return new Promise((resolve) => {
        process.stdout.once('error', () => resolve(0));
        process.stdout.write(text, () => resolve(0));
    });
}


/***/ }),

/***/ 6164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   X: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);

/** More jobs than GitHub runs of one matrix. */
const mostShards = 256;
/**
 * Reads `2/4`.
 *
 * @throws UsageError
 */
function readShard(text) {
    const [, index, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    if (!(shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--shard takes a part and how many there are, for example 1/4 (at most ${mostShards}), not "${text}".`);
    return shard;
}
/** The part of a list that is a shard's: every so-manyth, so that large neighbours do not meet in one. */
function partOf(items, { index, of }) {
    return items.filter((_, at) => at % of === index - 1);
}


/***/ }),

/***/ 394:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* unused harmony export closestName */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Less of a name begins too many others. */
const shortestBeginning = 3;
/** The one of the known names that was probably meant, or `null`: a slip of two letters, another case, or a beginning. */
function closestName(given, known) {
    // Of two as near, the one with the same letters was meant: `--hepl` is `--help`.
    const letters = (text) => text.split('').sort().join('');
    const wanted = given.toLowerCase();
    const best = known
        .map((name) => {
        const other = name.toLowerCase();
        return { name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other) - (letters(wanted) === letters(other) ? 1 : 0) };
    })
        .sort((a, b) => a.away - b.away)[0];
    if (best !== undefined && best.away <= Math.min(2, given.length - 1))
        return best.name;
    if (wanted.length < shortestBeginning)
        return null;
    const begun = known.filter((name) => name.toLowerCase().startsWith(wanted)).sort((a, b) => a.length - b.length);
    const [shortest] = begun;
    return shortest !== undefined && begun.every((name) => name.startsWith(shortest)) ? shortest : null;
}
/** ` Did you mean …?`, or nothing. */
function meant(given, known, shown = (name) => name) {
    const closest = closestName(given, known);
    return closest === null ? '' : ` Did you mean ${shown(closest)}?`;
}


/***/ }),

/***/ 1018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ex: () => (/* binding */ visiblePath),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/** White space of every kind but the byte order mark, which is made visible instead. */
const space = /[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu;
/** What a reader can't see, or what moves the text around it: controls, bidi, zero width, fillers, halves of a pair. */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/**
 * Foreign text as one line that shows everything it holds: white space folded, controls and bidi marks as `␛` or
 * `\u{202E}`, at most `max` code points and then `…`. Never empty: nothing becomes `(empty)`.
 * What GitHub's runner reads as a command anywhere in a line (`##[`) is broken with a space.
 */
function visible(text, max = Number.POSITIVE_INFINITY) {
    return reveal(text.replace(space, ' ').trim(), max);
}
/** Like `visible` for a path, where a line feed or two blanks in a row are part of the name. At most 200 code points. */
function visiblePath(path) {
    return reveal(path, 200);
}
/** Like `visible` for a line of text whose blanks matter; empty where it is. At most 400 code points. */
function visibleLine(line) {
    return line === '' ? '' : reveal(line.replaceAll('\t', '    '), 400);
}
/** A path may stand in a workflow command: what would end a line there is escaped, all else can be seen. */
function isPlain(path) {
    return !unseen.test(path.replace(/[\r\n]/g, ''));
}
function reveal(text, max) {
    let shown = '';
    let length = 0;
    for (const character of text) {
        const next = unseen.test(character) ? picture(character) : character;
        length += next.length > 1 && next !== character ? next.length : 1;
        if (length > max)
            return `${shown.trimEnd()}…`.replaceAll('##[', '# #[');
        shown += next;
    }
    return shown === '' ? '(empty)' : shown.replaceAll('##[', '# #[');
}
/** A text of many lines in which every control and bidi mark shows, and nothing else changes. */
function visibleLines(text) {
    return text.replace(/(?!\n|\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, picture);
}
/** The name of a character that can't be seen: its picture of the block U+2400 where there is one, else its number. */
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `\\u{${code.toString(16).toUpperCase()}}`;
}
/** Longer sentences than this are cut before they are taken apart, in UTF-16 units. */
const longestSentence = 4000;
/**
 * Takes a sentence apart at its code spans, by CommonMark's rule (a run of backticks ends at the next run of that length).
 * A sentence that runs over `max` code points ends in `…`.
 */
function pieces(sentence, max = 600) {
    const source = sentence.slice(0, longestSentence);
    const found = [];
    let end = 0;
    for (const match of source.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)) {
        if (match.index > end)
            found.push({ kind: 'text', value: source.slice(end, match.index) });
        found.push({ kind: 'code', value: match[2] ?? '' });
        end = match.index + match[0].length;
    }
    if (end < source.length)
        found.push({ kind: 'text', value: source.slice(end) });
    return capped(found, max);
}
function capped(found, max) {
    const kept = [];
    let left = max;
    for (const piece of found) {
        const length = [...piece.value].length;
        if (length > left) {
            const cut = [...piece.value].slice(0, left).join('');
            if (cut.trim() !== '')
                kept.push({ kind: piece.kind, value: cut });
            kept.push({ kind: 'text', value: '…' });
            return kept;
        }
        left -= length;
        kept.push(piece);
    }
    return kept;
}


/***/ }),

/***/ 4305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something wrong with options, configuration or template: a sentence with the place and the remedy. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** Further sentences, where more than one thing is wrong. */
    more;
    constructor(sentence, more = []) {
        super(sentence);
        this.more = more;
    }
}


/***/ }),

/***/ 8009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this docgate; a test compares it with package.json. */
const version = '0.1.0';


/***/ })

};
