export const id = 802;
export const ids = [802,916,535];
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

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js



const formats = ['text', 'json', 'markdown'];
const usage = `docgate: reviews Markdown documents against their template

Usage
  docgate check [paths…]                     the working tree; all documents where no path is given
  docgate review --base REF [--head REF]     what the pull request review would say, from git alone

Options
  --template FILE     judge by this template instead of the repository's
  --config FILE       instead of .github/docgate.yml
  --format FORMAT     text (default), json or markdown
  --fail-on SEVERITY  error (default), warning or never
  --no-color          plain text, also on a terminal
  --help, --version

Exit codes
  0  nothing holds the change
  1  findings at or above --fail-on, or an approval is still needed
  2  wrong usage, configuration or environment; one sentence on stderr
`;
const options = {
    base: { type: 'string' },
    head: { type: 'string' },
    template: { type: 'string' },
    config: { type: 'string' },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const commands = ['check', 'review'];
/** Promised by the design, not there yet: said apart from a typing error. */
const laterFormats = ['sarif', 'github'];
/**
 * Reads the command line.
 *
 * @throws UsageError for what is unknown or incomplete, with what was probably meant.
 */
function readArguments(argv) {
    const { values, positionals } = parse(argv);
    const [first, ...paths] = positionals;
    const shared = {
        paths,
        base: values.base ?? null,
        head: values.head ?? null,
        template: values.template ?? null,
        config: values.config ?? null,
        format: oneOf('--format', values.format ?? 'text', formats, laterFormats),
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never'], []),
        color: values['no-color'] !== true,
    };
    if (values.version === true)
        return { ...shared, command: 'version' };
    if (values.help === true || first === 'help' || first === undefined)
        return { ...shared, command: 'help' };
    const command = commands.find((each) => each === first);
    if (command === undefined) {
        const hint = /[/.]/.test(first) ? ` Did you mean docgate check ${first}?` : meant(first, commands);
        throw new usage_error/* UsageError */.e(`Unknown command "${first}".${hint} See docgate --help.`);
    }
    if (command === 'review' && shared.base === null)
        throw new usage_error/* UsageError */.e('docgate review needs --base REF, for example: docgate review --base main');
    if (command === 'review' && paths.length > 0)
        throw new usage_error/* UsageError */.e(`docgate review takes no paths (${paths[0]}); it looks at every document that changed.`);
    if (command === 'check' && (shared.base !== null || shared.head !== null))
        throw new usage_error/* UsageError */.e('--base and --head belong to docgate review; docgate check looks at the working tree.');
    return { ...shared, command };
}
function parse(argv) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)?.[1];
        if (unknown === undefined)
            throw new usage_error/* UsageError */.e(`${error.message.split(/\.?(?:\n|$)/)[0]}. See docgate --help.`);
        throw new usage_error/* UsageError */.e(`Unknown option ${unknown}.${meant(unknown, Object.keys(options).map((name) => `--${name}`))} See docgate --help.`);
    }
}
function oneOf(option, value, allowed, later) {
    const found = allowed.find((each) => each === value);
    if (found !== undefined)
        return found;
    if (later.includes(value))
        throw new usage_error/* UsageError */.e(`${option} ${value} is not there yet; it takes ${allowed.join(', ')}.`);
    throw new usage_error/* UsageError */.e(`${option} takes ${allowed.join(', ')}, not "${value}".`);
}
function meant(given, known) {
    // Of two as near, the one with the same letters was meant: `--hepl` is `--help`.
    const letters = (text) => text.split('').sort().join('');
    const best = known
        .map((name) => ({ name, away: (0,mod/* distance */.Io)(given, name) - (letters(given) === letters(name) ? 1 : 0) }))
        .sort((a, b) => a.away - b.away)[0];
    return best !== undefined && best.away <= 2 ? ` Did you mean ${best.name}?` : '';
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/cli.js



/** Errors that a person can mend: their sentence is all there is to say. */
const expectedErrors = new Set(['UsageError', 'EnvironmentError']);
/** Runs the command line and returns the exit code: 0 success, 1 held, 2 wrong usage, configuration or environment. */
async function runCli(argv) {
    try {
        const args = readArguments(argv);
        if (args.command === 'help')
            return print(usage);
        if (args.command === 'version')
            return print(`docgate ${version/* version */.r}\n`);
        const report = await run(args);
        await print(await render(report, args));
        return report.conclusion === 'success' ? 0 : 1;
    }
    catch (error) {
        const known = error instanceof Error && expectedErrors.has(error.name);
        const sentence = known
            ? error.message
            : `docgate failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
        // It may hold names from a repository's files: on a runner no line of it may be read as a command.
        const lines = sentence
            .replace(/^docgate:? /, '')
            .split('\n')
            .map((line) => (0,visible/* visible */.RK)(line, 2_000));
        process.stderr.write(`docgate: ${known ? lines.join(' ') : lines.join('\n  ')}\n`);
        return 2;
    }
}
async function run(args) {
    const today = new Date().toISOString().slice(0, 10);
    if (args.command === 'review' && args.base !== null) {
        const { reviewCommand } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(925), __webpack_require__.e(239)]).then(__webpack_require__.bind(__webpack_require__, 9239));
        return reviewCommand(args, args.base, today);
    }
    const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(815), __webpack_require__.e(784), __webpack_require__.e(6), __webpack_require__.e(81), __webpack_require__.e(925), __webpack_require__.e(279), __webpack_require__.e(93)]).then(__webpack_require__.bind(__webpack_require__, 2093));
    return checkCommand(args, today);
}
async function render(report, args) {
    if (args.format === 'json')
        return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).json(report);
    if (args.format === 'markdown')
        return (await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(407), __webpack_require__.e(436)]).then(__webpack_require__.bind(__webpack_require__, 6436))).markdown(report);
    const { text } = await __webpack_require__.e(/* import() */ 880).then(__webpack_require__.bind(__webpack_require__, 880));
    const color = args.color && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
    return text(report, { color, ...(process.stdout.isTTY === true && { width: process.stdout.columns }) });
}
/** Resolves when everything is written: a pipe takes a large report in pieces. A reader that went away is no error. */
function print(text) {
    return new Promise((resolve) => {
        process.stdout.once('error', () => resolve(0));
        process.stdout.write(text, () => resolve(0));
    });
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ex: () => (/* binding */ visiblePath)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something wrong with options, configuration or template: one sentence with the place and the remedy. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this docgate; a test compares it with package.json. */
const version = '0.1.0';


/***/ })

};
