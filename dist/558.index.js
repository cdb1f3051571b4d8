export const id = 558;
export const ids = [558];
export const modules = {

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * Gives each slot a person of its own, as many as can be: a maximum matching by augmenting paths (Kuhn's algorithm).
 *
 * @param candidates for each slot the people who may fill it, in the order they are asked.
 * @returns for each slot who fills it, `null` for nobody.
 */
function assign(candidates) {
    const slotOf = new Map();
    const place = (slot, tried) => {
        for (const person of candidates[slot] ?? []) {
            if (tried.has(person))
                continue;
            tried.add(person);
            const other = slotOf.get(person);
            if (other !== undefined && !place(other, tried))
                continue;
            slotOf.set(person, slot);
            return true;
        }
        return false;
    };
    for (const slot of candidates.keys())
        place(slot, new Set());
    const people = new Map([...slotOf].map(([person, slot]) => [slot, person]));
    return candidates.map((_, slot) => people.get(slot) ?? null);
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openSlots),
/* harmony export */   o: () => (/* binding */ knownOwners)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);


/**
 * The slots of a rule for one transition, with their people. Owners that are asked for only where they are known, and
 * are not, leave the slot to anybody with write access. Pure.
 */
function openSlots(slots, { owners }, policy, teams) {
    const open = slots.flatMap((slot) => openSlot(slot, owners, policy, teams) ?? []);
    // The same people before and after: one of them is enough.
    const conditional = slots.some((slot) => slot.kind === 'owner' && slot.ifKnown);
    const distinct = conditional
        ? open.filter((slot, index) => !open.slice(0, index).some((each) => isAlike(each, slot)))
        : open;
    return distinct.length === 0 ? [anybody] : distinct;
}
/** `null` for owners that are asked for only where they are known. */
function openSlot(slot, owners, policy, teams) {
    switch (slot.kind) {
        case 'write':
            return anybody;
        case 'role':
            return peopleOf(`role ${slot.name}`, policy.roles.get(slot.name) ?? [], teams);
        case 'actor':
            return peopleOf((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .actorName */ .t)(slot.actor), [slot.actor], teams);
        case 'owner': {
            const said = owners[slot.side];
            const actors = knownOwners(said, policy);
            if (actors.length > 0)
                return peopleOf(slot.side === 'base' ? 'owner before' : 'owner', actors, teams);
            return slot.ifKnown ? null : { as: 'owner', names: [], people: new Set(), problems: [unknownOwner(said)] };
        }
    }
}
/** Whom `owners` in the configuration knows by these words: every entry whose words stand in them. */
function knownOwners(said, { owners }) {
    if (said === null)
        return [];
    const text = ` ${textOf(said)} `;
    return owners
        .filter((each) => textOf(each.text) !== '' && text.includes(` ${textOf(each.text)} `))
        .flatMap(({ actors }) => actors);
}
const anybody = { as: 'write access', names: [], people: null, problems: [] };
function textOf(text) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(text)
        .map((word) => word.text)
        .join(' ');
}
function unknownOwner(said) {
    return said === null
        ? 'The document names no owners, so nobody can approve as one.'
        : `No entry of \`owners\` in the configuration matches \`${said.replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 80)}\`. Add one on the base branch, with GitHub users or teams.`;
}
function peopleOf(as, actors, teams) {
    const people = new Set();
    const problems = [];
    for (const actor of actors) {
        if (actor.kind === 'user')
            people.add(actor.login.toLowerCase());
        else {
            const team = teams.get(`${actor.org}/${actor.slug}`.toLowerCase());
            if (team?.kind === 'members')
                for (const login of team.logins)
                    people.add(login.toLowerCase());
            else
                problems.push(`The members of \`${(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .actorName */ .t)(actor)}\` are not known: ${team?.reason ?? 'nobody asked for them.'}`);
        }
    }
    return { as, names: [...new Set(actors.map(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .actorName */ .t))], people, problems };
}
function isAlike(one, other) {
    if (one.people === null || other.people === null)
        return one.people === other.people;
    return one.people.size === other.people.size && [...one.people].every((login) => other.people?.has(login));
}


/***/ }),

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ wrote),
/* harmony export */   Gu: () => (/* binding */ holdsCode),
/* harmony export */   Rz: () => (/* binding */ ineligible),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   ec: () => (/* binding */ latestDecisive),
/* harmony export */   ez: () => (/* binding */ stale)
/* harmony export */ });
/** Each person's last word that is not void. In order of time. */
function latestDecisive(reviews) {
    return lastWords(reviews).filter((review) => review.state !== 'DISMISSED');
}
/** Each person's last word: COMMENTED leaves it as it is, DISMISSED voids it and revives no older one. In order of time. */
function lastWords(reviews) {
    const latest = new Map();
    for (const review of reviews) {
        const login = review.author.login.toLowerCase();
        if (review.state === 'COMMENTED' || review.state === 'PENDING')
            continue;
        latest.delete(login);
        latest.set(login, review);
    }
    return [...latest.values()];
}
/** Why a person can't approve this transition, the end of a sentence; `null` where nothing speaks against it. */
function ineligible({ author, canWrite }, transition, evidences, solo) {
    const login = author.login.toLowerCase();
    if (author.bot)
        return 'a bot cannot approve';
    if (!solo && evidences.some((each) => each.author.login.toLowerCase() === login))
        return 'authors cannot approve their own change';
    if (!solo && evidences.some((each) => wrote(login, transition, each)))
        return 'whoever wrote a commit of this change cannot approve it';
    return canWrite ? null : 'they have no write access to this repository';
}
/** Whoever has a hand in a commit, unless it is known that none of these commits changed this very transition. */
function wrote(login, { code }, { commits, cleared }) {
    const hasHand = commits.some(({ people }) => people.some((each) => each.toLowerCase() === login));
    return hasHand && cleared.get(code)?.has(login) !== true;
}
/**
 * Why an approval is not one of this transition as it is now, the end of a sentence; `null` where it is. It is where it
 * was given at head, at a commit where the transition has the same code, or, where the policy wants that, where its text
 * holds the code.
 */
function stale(path, { commit, body, submittedAt }, transition, evidence, wanted) {
    if (wanted === 'code')
        return holdsCode(body, transition)
            ? null
            : `the text of that review does not contain the code \`${transition.code}\``;
    // What was compared with another branch was another change, whatever the commit says. ISO 8601 in UTC sorts as text.
    if (evidence.retargetedAt !== '' && submittedAt <= evidence.retargetedAt)
        return 'since then the pull request was moved to another base branch';
    if (commit === evidence.headSha)
        return null;
    if (commit === null)
        return 'the commit that was approved can no longer be reached';
    return difference(evidence.reviewed.get(commit)?.get(path), transition);
}
/** Whether a text says a transition's code in the writer's own words: a quote may be about to be answered with no. */
function holdsCode(body, { code }) {
    return body.split(/\r?\n/).some((line) => !/^\s*>/.test(line) && line.includes(code));
}
function difference(reviewed, now) {
    if (reviewed === undefined)
        return 'what was approved was not read';
    if (reviewed.kind === 'unknown')
        return reviewed.reason;
    if (reviewed.transitions.some(({ code }) => code === now.code))
        return null;
    const then = reviewed.transitions.find(({ field, kind }) => field === now.field && kind === now.kind);
    if (then === undefined)
        return 'this change was not yet there';
    const changed = [...now.covered].flatMap(([name, digest]) => (then.covered.get(name) === digest ? [] : [name]));
    const names = changed.map((name) => `\`${name}\``).join(' and ');
    if (then.base !== now.base)
        return 'since then the value before the change is a different one';
    if (then.head !== now.head)
        return 'since then the value after the change is a different one';
    return names === '' ? 'since then the change is a different one' : `since then ${names} changed`;
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

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ kindMatcher),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _template_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);



/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md']);
/**
 * Which paths are documents, and of which kind: the first one whose globs match. Templates and a folder's README or
 * index are none. Where globs were `asked` for, what they match is a document and nothing else is.
 */
function kindMatcher(kinds, templates, asked) {
    const matchers = kinds.map(({ files }) => globMatcher(files));
    const isAsked = asked === null ? null : globMatcher(asked);
    const never = new Set([..._template_find_js__WEBPACK_IMPORTED_MODULE_1__/* .templatePaths */ .bX, ...templates]);
    const isNever = (path) => !isMarkdown.test(path) || never.has(path) || neverDocuments.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase());
    const first = (path) => matchers.findIndex((matches) => matches(path));
    const kindOfNamed = (path) => Math.max(first(path), 0);
    return {
        kindOf(path) {
            if (isNever(path))
                return null;
            if (isAsked !== null)
                return isAsked(path) ? kindOfNamed(path) : null;
            const kind = first(path);
            return kind < 0 ? null : kind;
        },
        kindOfNamed,
    };
}
/** Whether a path matches one of the globs and none of those that leave out. */
function globMatcher(globs) {
    // A path may hold a line feed: without the flag the glob's `.` would stop there, and the file would not be looked at.
    const any = (list) => picomatch__WEBPACK_IMPORTED_MODULE_2__([...list], { dot: true, flags: 'si' });
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob));
    const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)));
    if (left.length === 0)
        return included;
    const excluded = any(left);
    return (path) => included(path) && !excluded(path);
}
const isMarkdown = /\.(?:md|markdown|mdown)$/i;
/** A folder means the Markdown files below it. */
function asGlob(glob) {
    const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return /[*?[\]{}()]/.test(plain) || isMarkdown.test(plain) ? plain : `${plain}/**/*.md`;
}
/** The folder that new documents go to: what stands before the first glob's own pattern; empty for the root. */
function folderOf(globs) {
    const [first = '**/*.md'] = globs.filter((glob) => !glob.startsWith('!')).map(asGlob);
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(first);
    return isGlob ? base : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(base).replace(/^\.$/, '');
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   IV: () => (/* binding */ ignoredCount),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   MB: () => (/* binding */ isNewlyIgnored),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   SB: () => (/* binding */ isSaidByFinding),
/* harmony export */   U9: () => (/* binding */ count),
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
function unsaid({ expected, reason }) {
    return expected.filter((text) => !/[\r\n]/.test(text) && !reason.includes(text.replace(/^#+ /, '')));
}
/** How many standing messages carry a text that can be applied as it is. */
function mendable(report) {
    return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length;
}
/** The section of a message, where its reason does not begin a quoted heading with that number. */
function unsaidSection({ section, reason }) {
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

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takesAway),
/* harmony export */   e: () => (/* binding */ basePaths)
/* harmony export */ });
/** The files of base: those of head with the list of changed files undone. */
function basePaths(head, changes) {
    const paths = new Set(head);
    for (const { path, change } of changes)
        if (change === 'added' || change === 'renamed')
            paths.delete(path);
    for (const { path, previousPath, change } of changes) {
        if (change === 'removed')
            paths.add(path);
        if (previousPath !== null)
            paths.add(previousPath);
    }
    return [...paths];
}
/** The change takes a file away from where it was. */
function takesAway({ change }) {
    return change === 'removed' || change === 'renamed';
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Paths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** What is there at one side of a change: its files, and the folders they are in. */
class Paths {
    #files;
    #folders;
    #globs = new Map();
    #names = new Map();
    #comparisons = mostComparisons;
    #sorted = null;
    #stems = null;
    #byName = null;
    constructor(files) {
        this.#files = new Set(files);
        const folders = new Set(['']);
        for (const file of files) {
            for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
                const folder = file.slice(0, at);
                if (folders.has(folder))
                    break;
                folders.add(folder);
            }
        }
        this.#folders = folders;
    }
    /** A file, a folder, or something below a link or a submodule, into which nobody can look from here. */
    has(path) {
        return this.#files.has(path) || this.#folders.has(path) || this.#leadsBelowFile(path);
    }
    hasFolder(path) {
        return this.#folders.has(path);
    }
    /** A file or a folder matches; also where the glob leaves out the folders that lead to it. */
    matches(glob) {
        const known = this.#globs.get(glob);
        if (known !== undefined)
            return known;
        // Who asks for more than anybody writes down gets no complaint.
        const matched = this.#comparisons <= 0 || hasManyGaps(glob) || this.#anyMatches(glob);
        this.#globs.set(glob, matched);
        return matched;
    }
    /**
     * The path itself, or the first one, as they are sorted, that ends with it behind a slash; or the file that has it but
     * for its ending, as code often names code.
     */
    ending(path) {
        if (this.has(path))
            return path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const found = this.named(name).find((each) => each.endsWith(`/${path}`));
        if (found !== undefined || name.includes('.'))
            return found ?? null;
        this.#stems ??= new Map([...this.#files].map((file) => [file.replace(/(?<=[^/])\.[^/]*$/, ''), file]));
        return this.#stems.get(path) ?? null;
    }
    /** Files and folders with this name, by their paths, sorted; without regard to case. */
    named(name) {
        this.#byName ??= byName(this.sorted());
        return this.#byName.get(name.toLowerCase()) ?? [];
    }
    /** Files and folders, sorted. */
    sorted() {
        this.#sorted ??= [...this.#files, ...this.#folders].filter((path) => path !== '').sort();
        return this.#sorted;
    }
    /** Files and folders below a folder. */
    below(folder) {
        if (folder === '')
            return this.sorted();
        const all = this.sorted();
        const start = `${folder}/`;
        let low = 0;
        let high = all.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((all[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (all[end]?.startsWith(start))
            end++;
        return all.slice(low, end);
    }
    /** Names of the files and folders right in a folder. */
    namesIn(folder) {
        const known = this.#names.get(folder);
        if (known !== undefined)
            return known;
        const start = folder === '' ? 0 : folder.length + 1;
        const names = this.below(folder).flatMap((path) => (path.includes('/', start) ? [] : [path.slice(start)]));
        this.#names.set(folder, names);
        return names;
    }
    files() {
        return [...this.#files];
    }
    isFile(path) {
        return this.#files.has(path);
    }
    #leadsBelowFile(path) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (this.#files.has(path.slice(0, at)))
                return true;
        }
        return false;
    }
    #anyMatches(glob) {
        const { base } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob);
        const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_0__([glob, `**/${glob}`], globOptions);
        const near = this.#folders.has(base) ? this.below(base) : [];
        const any = (paths) => {
            this.#comparisons -= paths.length;
            return paths.some((path) => isMatch(path));
        };
        return any(near) || (near.length < this.sorted().length && any(this.sorted()));
    }
}
const globOptions = { dot: true, noextglob: true, nonegate: true, flags: 's' };
/** Each glob is held against every path; this takes seconds. */
const mostComparisons = 2_000_000;
/** A pattern with more gaps than this takes a matcher long. */
const mostGaps = 5;
const longestGlob = 200;
function hasManyGaps(glob) {
    return glob.length > longestGlob || (glob.match(/\*+|\?+|\{|\[/g) ?? []).length > mostGaps;
}
function byName(paths) {
    const names = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        const same = names.get(name);
        if (same === undefined)
            names.set(name, [path]);
        else
            same.push(path);
    }
    return names;
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* reexport */ conclude),
  p: () => (/* binding */ findChanges)
});

// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/documents.js
var src_documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/repository/base-paths.js
var base_paths = __webpack_require__(396);
// EXTERNAL MODULE: ./build/src/repository/paths.js
var repository_paths = __webpack_require__(2842);
;// CONCATENATED MODULE: ./build/src/review/citation-filter.js
/** What stands in a path or around one, in Markdown and in code. */
const pieces = /[^\s`'"()[\]<>|,;:*{}#?/\\…]+/g;
const edges = /^[._-]+|[._-]+$/g;
/** A pattern for several paths: `*.ts`, `src/{a,b}`, `src/...`. */
const pattern = /\*\*\/|\/[*{…]|\/\.{3}|[*}]\.\w/;
/**
 * Tells, without parsing it, whether a text may cite what a change took away; what it says no to, surely does not. What
 * is gone are files and folders, and headings of documents.
 */
function citationFilter(files, documents, head) {
    const names = new Set();
    const folders = new Set();
    for (const { path, previousPath, change } of files) {
        const gone = change === 'removed' ? path : previousPath;
        if (gone === null)
            continue;
        names.add(nameOf(gone));
        for (let at = gone.lastIndexOf('/'); at > 0; at = gone.lastIndexOf('/', at - 1)) {
            const folder = gone.slice(0, at);
            folders.add(nameOf(folder));
            if (!head.hasFolder(folder))
                names.add(nameOf(folder));
        }
    }
    for (const { path, lostAnchors } of documents)
        if (lostAnchors.length > 0)
            names.add(nameOf(path));
    return (text) => {
        const found = piecesOf(text);
        if (found.some((piece) => names.has(piece)))
            return true;
        return folders.size > 0 && pattern.test(text) && (text.includes('**/') || found.some((piece) => folders.has(piece)));
    };
}
function piecesOf(text) {
    const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    return (plain.match(pieces) ?? []).flatMap((piece) => [
        piece.replace(edges, ''),
        ...(piece.includes('%') ? piecesIn(decoded(piece)) : []),
    ]);
}
/** The longest piece of a path's last name. */
function nameOf(path) {
    return piecesIn(path.slice(path.lastIndexOf('/') + 1)).reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}
function piecesIn(text) {
    return (text.match(pieces) ?? []).map((piece) => piece.replace(edges, ''));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/review/kinds.js + 3 modules
var review_kinds = __webpack_require__(8646);
;// CONCATENATED MODULE: ./build/src/review/sides.js
/**
 * A changed file as changes of documents: a rename into or out of the watched folders is an addition or a removal, and
 * one to a kind with another template is both, since the two sides can't be compared.
 */
function asDocuments(file, kindOf, isComparable) {
    const { path, previousPath } = file;
    const kind = kindOf(path);
    if (previousPath === null)
        return kind === null ? [] : [{ path, previousPath, change: file.change, kind }];
    const before = kindOf(previousPath);
    if (kind !== null && before !== null && isComparable(before, kind))
        return [{ path, previousPath, change: 'renamed', kind }];
    return [
        ...(before === null ? [] : [{ path: previousPath, previousPath: null, change: 'removed', kind: before }]),
        ...(kind === null ? [] : [{ path, previousPath: null, change: 'added', kind }]),
    ];
}
const notInBase = { kind: 'unreadable', reason: 'It is not in the tree of the base commit.' };
/** Both sides of every changed document, read in one go. */
async function readSides(source, changes) {
    const wanted = changes.flatMap((change) => [
        ...(change.change === 'added' ? [] : [{ side: 'base', path: change.previousPath ?? change.path }]),
        ...(change.change === 'removed' ? [] : [{ side: 'head', path: change.path }]),
    ]);
    const contents = await source.read(wanted);
    const byPlace = new Map(wanted.map((each, index) => [`${each.side}:${each.path}`, contents[index] ?? null]));
    const find = (side, path) => byPlace.get(`${side}:${path}`) ?? null;
    return changes.map((change) => {
        const head = change.change === 'removed'
            ? null
            : (find('head', change.path) ?? {
                kind: 'unreadable',
                reason: 'It is in the list of changed files, but not in the tree of the head commit.',
            });
        const base = change.change === 'added' ? null : (find('base', change.previousPath ?? change.path) ?? notInBase);
        return { ...change, base, head };
    });
}

// EXTERNAL MODULE: ./build/src/document/destination.js
var destination = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/src/review/surrounding-files.js


/** Files whose headings are asked for, in one run: links into more are not judged. */
const mostTargets = 200;
/** The files around the documents of a change: which there are, and what has been read of them. */
class SurroundingFiles {
    /** Every file of head. */
    paths;
    #source;
    /** Of both sides. */
    #known;
    #changed;
    #texts = { base: new Map(), head: new Map() };
    constructor(source, paths, files) {
        this.paths = paths;
        this.#source = source;
        this.#known = new Set([...paths, ...(0,base_paths/* basePaths */.e)(paths, files)]);
        this.#changed = new Map(files.flatMap((file) => [file.path, file.previousPath ?? file.path].map((path) => [path, file])));
    }
    /** The text of a file that was read; of one that the change did not touch head's is base's. */
    text = {
        base: (path) => this.#texts.base.get(path) ?? (this.#changed.has(path) ? null : (this.#texts.head.get(path) ?? null)),
        head: (path) => this.#texts.head.get(path) ?? null,
    };
    /**
     * Reads, in one go, other files of head, and what the changed documents link into with `#…`.
     *
     * @returns the contents of the others, in their order.
     */
    async read(changes, others) {
        for (const { path, previousPath, base, head } of changes) {
            this.#keep({ side: 'base', path: previousPath ?? path }, base);
            this.#keep({ side: 'head', path }, head);
        }
        const heads = others.map((path) => ({ side: 'head', path }));
        const asked = new Set(heads.map(surrounding_files_nameOf));
        const wanted = [...heads, ...this.#targetsOf(changes).filter((request) => !asked.has(surrounding_files_nameOf(request)))];
        if (wanted.length === 0)
            return [];
        const contents = await this.#source.read(wanted);
        wanted.forEach((request, index) => {
            this.#keep(request, contents[index] ?? null);
        });
        return contents.slice(0, others.length);
    }
    #keep({ side, path }, content) {
        if (content?.kind === 'text' && side !== 'tip')
            this.#texts[side].set(path, content.text);
    }
    #targetsOf(changes) {
        const linked = new Set(changes.flatMap(({ path, previousPath, base, head }) => [
            ...(head?.kind === 'text' ? (0,destination/* filesLinkedInto */.X_)(head.text, path) : []),
            ...(base?.kind === 'text' ? (0,destination/* filesLinkedInto */.X_)(base.text, previousPath ?? path) : []),
        ]));
        const requests = [...linked]
            .filter((path) => this.#known.has(path))
            .slice(0, mostTargets)
            .flatMap((path) => this.#sidesOf(path))
            .filter(({ side, path }) => side !== 'tip' && !this.#texts[side].has(path));
        return [...new Map(requests.map((request) => [surrounding_files_nameOf(request), request])).values()];
    }
    /** Of a file that the change touched both sides are needed: else what is old would look new. */
    #sidesOf(path) {
        const file = this.#changed.get(path);
        if (file === undefined)
            return [{ side: 'head', path }];
        return [
            ...(file.change === 'added' ? [] : [{ side: 'base', path: file.previousPath ?? file.path }]),
            ...(file.change === 'removed' ? [] : [{ side: 'head', path: file.path }]),
        ];
    }
}
function surrounding_files_nameOf({ side, path }) {
    return `${side}:${path}`;
}

;// CONCATENATED MODULE: ./build/src/review/judge.js






const nothing = { documents: [], notes: [], transitionsAt: () => null, coveredAt: () => null };
const cutOff = 'The list of all files is too long for GitHub, so links and paths were not checked.';
/**
 * Reads and judges the changed documents, and the others that cite what the change took away. The list of all files is
 * asked for only where one of the two can be; no parser is loaded before there is something to parse.
 */
async function judge(source, of) {
    const { files, changes, rules, kindOf } = of;
    const removes = files.some(base_paths/* takesAway */.P);
    const looks = (changes.length > 0 || removes) && (await looksAround(rules.kinds));
    if (changes.length === 0 && !looks)
        return nothing;
    // The engine loads, and the templates compile, while the documents are under way.
    const [contents, tree, loaded] = await Promise.all([
        readSides(source, changes),
        looks ? source.tree() : null,
        changes.length === 0 ? null : loadEngine(of),
    ]);
    const around = tree?.complete === true ? new SurroundingFiles(source, tree.paths, files) : null;
    const changed = new Set(changes.map(({ path }) => path));
    const others = (around?.paths ?? []).filter((path) => kindOf(path) !== null && !changed.has(path));
    const texts = (await around?.read(contents, removes ? others : [])) ?? [];
    const paths = new repository_paths/* Paths */.J(around?.paths ?? []);
    if (changes.length === 0 && !texts.some(mayCite(citationFilter(files, [], paths))))
        return nothing;
    const engine = loaded ?? (await loadEngine(of));
    const repositories = around === null ? null : engine.repositoriesOf(paths, files, around.text);
    const compare = (change) => engine.compareDocument(change, engine.optionsOf(change.kind), repositories);
    const documents = await withTip(source, contents, contents.map(compare), compare);
    const kinds = new Map(changes.map(({ path, kind }) => [path, kind]));
    const transitionsAt = ({ path, previousPath }, base, head) => engine.compareTransitions({ path, previousPath, base, head }, engine.optionsOf(kinds.get(path) ?? 0));
    const coveredAt = ({ path }, content, names) => engine.coveredIn(path, content, names, engine.optionsOf(kinds.get(path) ?? 0));
    const loses = documents.some(({ lostAnchors }) => lostAnchors.length > 0);
    if (repositories === null || (!removes && !loses))
        return { documents, notes: tree?.complete === false ? [cutOff] : [], transitionsAt, coveredAt };
    const left = removes ? texts : ((await around?.read([], others)) ?? []);
    const cites = mayCite(citationFilter(files, documents, paths));
    const broken = others.flatMap((path, index) => {
        const content = left[index] ?? null;
        if (content === null || !cites(content))
            return [];
        return engine.compareUntouched(path, content, engine.optionsOf(kindOf(path) ?? 0), repositories) ?? [];
    });
    return { documents: [...documents, ...broken], notes: [], transitionsAt, coveredAt };
}
/**
 * Compares once more, with the tip of the base branch beside it, what a human must look at: the base branch may have
 * moved since, and the risk that the merge will meet is the highest of all.
 */
async function withTip(source, changes, documents, compare) {
    const watched = changes.filter(({ base }, index) => base !== null && documents[index]?.transitions.length !== 0);
    if (watched.length === 0 || (await source.baseCommit()) === source.tipCommit)
        return documents;
    const tips = await source.read(watched.map(({ path, previousPath }) => ({ side: 'tip', path: previousPath ?? path })));
    const moved = new Map(watched.flatMap((change, index) => {
        const tip = tips[index] ?? null;
        return tip === null || isSameText(tip, change.base) ? [] : [[change, compare({ ...change, tip })]];
    }));
    return documents.map((document, index) => {
        const change = changes[index];
        return (change === undefined ? null : moved.get(change)) ?? document;
    });
}
function isSameText(one, other) {
    return one.kind === 'text' && other?.kind === 'text' && one.text === other.text;
}
function mayCite(isCited) {
    return (content) => content?.kind === 'text' && isCited(content.text);
}
async function loadEngine({ rules, today, ruleUrl }) {
    const [kinds, { compareDocument, compareTransitions, compareUntouched, coveredIn }, { repositoriesOf }] = await Promise.all([(0,review_kinds/* loadKinds */.uq)(rules), Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(753), __webpack_require__.e(204), __webpack_require__.e(713), __webpack_require__.e(907), __webpack_require__.e(402), __webpack_require__.e(70), __webpack_require__.e(4), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 4195)), Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(753), __webpack_require__.e(204), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 1469))]);
    const optionsOf = (kind) => ({ ...(0,review_kinds/* kindAt */.Ii)(kinds, kind), today, ruleUrl });
    return { optionsOf, compareDocument, compareTransitions, compareUntouched, coveredIn, repositoriesOf };
}
/** Whether a rule that looks around a document is asked, for documents of any kind. */
async function looksAround(kinds) {
    // The rules are loaded already where a configuration speaks of them.
    if (kinds.some(({ kind }) => !Object.values(kind.severity).includes('off')))
        return true;
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(753), __webpack_require__.e(204), __webpack_require__.e(713), __webpack_require__.e(907), __webpack_require__.e(402), __webpack_require__.e(70)]).then(__webpack_require__.bind(__webpack_require__, 3070));
    return kinds.some(({ kind }) => rules.some((rule) => rule.looksAround && kind.severity[rule.id] !== 'off'));
}

// EXTERNAL MODULE: ./build/src/review/rules-in-force.js
var rules_in_force = __webpack_require__(6099);
// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/approval/assign.js
var approval_assign = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/src/approval/validity.js
var validity = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/src/approval/say.js

/** A name or a commit of somebody else's, between backticks. */
function coded(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** Who may fill a slot: "`@rita` or `@org/risk` (role risk)". */
function slotName({ as, names }) {
    if (names.length === 0)
        return as === 'write access' ? 'a person with write access' : `the ${as}`;
    const said = names.map(coded).join(' or ');
    return names.length === 1 && names[0] === as ? said : `${said} (${as})`;
}
function slotNames(slots) {
    return [...new Set(slots.map(slotName))].join(' and ');
}
/** What is still missing for one demand. */
function wantedSentence(left, { evidence }, { code }) {
    const who = left.map(slotName).join(' and ');
    const several = left.length > 1 ? ', different people' : '';
    const how = evidence === 'code'
        ? `, ${left.length > 1 ? 'each ' : ''}in a review whose text contains the code ${coded(code)}`
        : '';
    const alone = left.every(({ people }) => people === null);
    const what = left.length > 1 ? 'approvals' : 'an approval';
    return `It takes ${what} by ${who}${several}${alone ? ' who did not write this change' : ''}${how}.`;
}
/** What the author of a repository of one person does. */
function soloSentence({ code }) {
    return `Or the author says so in a review comment whose text contains the code ${coded(code)}.`;
}
/** Nobody who may fill this slot is left, and what can be done about it. */
function deadlock({ as, people, names, problems }, transition, evidences, solo) {
    if (people === null || people.size === 0 || problems.length > 0 || solo)
        return [];
    const isOut = (login) => evidences.some((each) => each.author.login.toLowerCase() === login || (0,validity/* wrote */.CX)(login, transition, each));
    if (![...people].every(isOut))
        return [];
    const where = as.startsWith('role ')
        ? coded(`roles.${as.slice(5)}`)
        : as.startsWith('owner')
            ? '`owners`'
            : 'the rule';
    return [
        `Nobody is left for this: ${names.map(coded).join(' and ')} wrote the change. Let somebody else propose it, or name another person in ${where} on the base branch.`,
    ];
}

// EXTERNAL MODULE: ./build/src/approval/slots.js
var approval_slots = __webpack_require__(1492);
;// CONCATENATED MODULE: ./build/src/approval/decide.js




const settled = { satisfied: true, approvals: [], open: [], problems: [], missing: '' };
/**
 * Whether the right people approved a transition, and if not, who could. Every demand of the policy must be met, each by
 * different people; a request for changes by somebody who could approve blocks until it is withdrawn or dismissed. What
 * is not known counts for nobody. Pure.
 *
 * @param path of the document, at head.
 * @param evidences of the pull request, or of each one of a merge group; `null` where there is none, as on a laptop.
 */
function decide(path, transition, policy, evidences) {
    if (transition.requirement === 'notice')
        return settled;
    const known = evidences ?? [];
    const teams = new Map(known.flatMap((each) => [...each.teams]));
    const judged = known.flatMap((evidence) => judgedReviews(transition, policy, evidence, known));
    const met = transition.demands.map((demand) => meet(path, transition, demand, policy, judged, teams, known));
    const blocking = [...new Set(met.flatMap((each) => each.blocking))];
    const open = met.flatMap((each) => each.open);
    const incomplete = known.some((each) => !each.commitsComplete);
    const satisfied = evidences !== null && !incomplete && open.length === 0 && blocking.length === 0;
    const approvals = met.flatMap((each) => each.approvals);
    if (satisfied)
        return { satisfied, approvals, open: [], problems: [], missing: '' };
    const problems = [...new Set(met.flatMap((each) => each.problems))];
    const reasons = [
        ...(incomplete
            ? ['the list of commits could not be read completely, so any reviewer might be an author of the change']
            : []),
        ...new Set(met.flatMap((each) => each.reasons)),
    ];
    const sentences = [
        ...(blocking.length === 0
            ? []
            : [
                `${blocking.map(coded).join(' and ')} requested changes, which blocks this until they approve or the review is dismissed.`,
            ]),
        ...new Set(met.flatMap((each) => each.wanted)),
        ...problems,
        ...new Set(met.flatMap((each) => each.remarks)),
        ...new Set(met.flatMap((each) => each.deadlocks)),
        ...(reasons.length === 0 ? [] : [`So far: ${reasons.join('; ')}.`]),
    ];
    return { satisfied, approvals: incomplete ? [] : approvals, open, problems, missing: sentences.join(' ') };
}
function judgedReviews(transition, { solo }, evidence, all) {
    const judge = (review, own) => ({
        review,
        evidence,
        refusal: (0,validity/* ineligible */.Rz)(review, transition, all, solo),
        own,
    });
    const decisive = (0,validity/* lastWords */.aN)(evidence.reviews).map((review) => judge(review, false));
    // GitHub lets nobody approve their own pull request: a comment that contains the code is the deliberate word there is.
    const author = evidence.author.login.toLowerCase();
    const owns = evidence.reviews.filter(({ author: by, state, body }) => solo && state === 'COMMENTED' && by.login.toLowerCase() === author && (0,validity/* holdsCode */.Gu)(body, transition));
    return [...decisive, ...owns.slice(-1).map((review) => judge(review, true))];
}
/**
 * Why a request for changes does not hold the change, the end of a sentence; `null` where it does. Whoever could be asked
 * may object, also who has a hand in the change: else a co-author's line in a commit message would silence a reviewer.
 */
function idle({ review: { author, canWrite }, evidence }) {
    if (author.bot)
        return 'a bot cannot block a change';
    if (author.login.toLowerCase() === evidence.author.login.toLowerCase())
        return 'they are the author of the pull request';
    return canWrite ? null : 'they have no write access to this repository';
}
function meet(path, transition, demand, policy, judged, teams, all) {
    const slots = (0,approval_slots/* openSlots */.C)(demand.slots, transition, policy, teams);
    const asked = (login) => slots.some(({ people }) => people === null || people.has(login.toLowerCase()));
    const valid = [];
    const blocking = [];
    const reasons = [];
    for (const each of judged) {
        const { review, refusal, evidence, own } = each;
        const { login } = review.author;
        const outside = asked(login) ? null : `only ${slotNames(slots)} can decide this`;
        if (review.state === 'DISMISSED') {
            reasons.push(`the review of ${coded(login)} was dismissed`);
            continue;
        }
        if (review.state === 'CHANGES_REQUESTED') {
            const why = idle(each) ?? outside;
            if (why === null)
                blocking.push(login);
            else
                reasons.push(`the request for changes by ${coded(login)} does not block this: ${why}`);
            continue;
        }
        const why = refusal ?? outside;
        if (why !== null) {
            reasons.push(`the approval of ${coded(login)} does not count: ${why}`);
            continue;
        }
        const gone = own ? null : (0,validity/* stale */.ez)(path, review, transition, evidence, demand.evidence);
        if (gone === null)
            valid.push(each);
        else
            reasons.push(`${coded(login)} approved${review.commit === null ? '' : ` \`${review.commit.slice(0, 7)}\``}, but ${gone}`);
    }
    const people = [...new Set(valid.map(({ review }) => review.author.login.toLowerCase()))];
    const filled = (0,approval_assign/* assign */.k)(slots.map((slot) => people.filter((login) => slot.people === null || slot.people.has(login))));
    const left = slots.filter((_, index) => filled[index] === null);
    return {
        approvals: slots.flatMap((slot, index) => {
            const by = valid.findLast(({ review }) => review.author.login.toLowerCase() === filled[index]);
            return by === undefined ? [] : [approvalOf(by.review, slot)];
        }),
        open: left.map((slot) => ({ rule: demand.rule, as: slot.as, who: slot.names })),
        blocking,
        wanted: left.length === 0
            ? []
            : [wantedSentence(left, demand, transition), ...(policy.solo ? [soloSentence(transition)] : [])],
        problems: left.flatMap((slot) => (slot.people?.size === 0 ? slot.problems : [])),
        remarks: left.flatMap((slot) => (slot.people?.size === 0 ? [] : slot.problems)),
        deadlocks: left.flatMap((slot) => deadlock(slot, transition, all, policy.solo)),
        reasons,
    };
}
function approvalOf({ author, commit, submittedAt, url }, slot) {
    return { user: author.login, commit: commit ?? '', as: slot.as, submittedAt, url };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/approval/receipt.js

/** Everything that took an approval, with who gave it. Pure. */
function receiptOf(judged, documents, evidences) {
    const policies = [...new Set(judged.map(({ policy }) => policyText(policy)))].sort();
    return {
        head: evidences[0]?.headSha ?? '',
        policy: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(policies)).digest('hex').slice(0, 16),
        solo: judged.some(({ policy }) => policy.solo),
        transitions: documents.flatMap(({ path, transitions }) => transitions
            .filter(({ requirement }) => requirement === 'approval')
            .map(({ field, kind, base, head, rule, code, decision: { satisfied, approvals } }) => {
            return { document: path, field, kind, base, head, rule, code, satisfied, approvals };
        })),
    };
}
/** Places in the file do not decide. */
function policyText({ owners, roles, rules, solo }) {
    return JSON.stringify([owners, [...roles], rules.map(({ place: _, ...rule }) => rule), solo]);
}

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
;// CONCATENATED MODULE: ./build/src/review/conclude.js



/**
 * The report: findings with the decisions about their transitions. Pure.
 *
 * @param evidences of the pull request, or of each one of a merge group; `null` where nobody's approval is known.
 */
function conclude(findings, evidences, options) {
    const documents = findings.documents.map((document) => ({
        path: document.path,
        previousPath: document.previousPath,
        change: document.change,
        fields: document.fields,
        messages: document.messages,
        ignored: document.ignored,
        todos: document.todos,
        transitions: options.approvals === 'off' ? [] : document.transitions.map((each) => decided(document, each, evidences)),
    }));
    const summary = summaryOf(documents);
    const conclusion = conclusionOf(summary, options);
    // Where an error holds the merge anyway, it says so itself.
    const lost = options.approvals === 'gate' && conclusion !== 'failure' ? lostNotes(findings.documents) : [];
    const problems = evidences === null || options.approvals === 'off' ? [] : problemsOf(documents);
    const stopped = lost.length > 0 || (options.approvals === 'gate' && problems.length > 0);
    return {
        schemaVersion: 1,
        conclusion: stopped ? 'failure' : conclusion,
        template: findings.template,
        summary,
        documents,
        notes: [...findings.notes, ...lost, ...problems],
        receipt: evidences === null || options.approvals === 'off' ? null : receiptOf(findings.documents, documents, evidences),
    };
}
function decided({ path, policy }, demanded, evidences) {
    const { field, section, base, head, line, kind, requirement, rule, reason, code } = demanded;
    const decision = decide(path, demanded, policy, evidences);
    return { field, section, base, head, line, kind, requirement, rule, reason, code, decision };
}
/** What holds the merge until the configuration or the token is mended: a team that nobody can read is no pass. */
function problemsOf(documents) {
    const all = documents.flatMap(({ transitions }) => transitions.flatMap(({ decision }) => decision.problems));
    return [...new Set(all)];
}
/** A watched value that can't be read any more could hide any change of it, so it holds the merge whatever `fail-on` says. */
function lostNotes(documents) {
    return documents.flatMap(({ path, lost }) => lost.map((label) => `\`${label}\` of \`${path}\` can no longer be read, so nobody can tell what it changed to. Give it a value; no approval cures this.`));
}
function summaryOf(documents) {
    const messages = documents.flatMap((document) => document.messages.filter((message) => message.baselineState !== 'absent'));
    const count = (severity) => messages.filter((message) => message.severity === severity).length;
    const required = documents.flatMap((document) => document.transitions.filter((transition) => transition.requirement === 'approval'));
    return {
        documents: documents.filter((document) => !(0,tally/* isUntouched */.O2)(document)).length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        ignored: documents.flatMap((document) => document.ignored).length,
        todos: documents.flatMap((document) => document.todos.filter((todo) => todo.state !== 'resolved')).length,
        approvals: {
            required: required.length,
            given: required.filter((transition) => transition.decision.satisfied).length,
        },
    };
}
function conclusionOf(summary, { failOn, approvals }) {
    const held = failOn === 'never' ? 0 : summary.errors + (failOn === 'warning' ? summary.warnings : 0);
    if (held > 0)
        return 'failure';
    return approvals === 'gate' && summary.approvals.given < summary.approvals.required ? 'approval-required' : 'success';
}

;// CONCATENATED MODULE: ./build/src/review.js








/**
 * The use case: reads both sides of every changed document and judges them, and names the others that cite what the
 * change took away. Configuration and template come from the tip of the base branch, so that a change can't loosen the
 * rules it is judged by. Loads no parser where there is nothing to judge.
 *
 * @throws UsageError for a configuration or a template that can't be used.
 */
async function findChanges(source, options) {
    const tip = {
        read: (paths) => source.read(paths.map((path) => ({ side: 'tip', path }))),
        where: 'on the base branch',
    };
    const [files, rules] = await Promise.all([
        source.files().then((list) => prepare(source, options, list)),
        (0,rules_in_force/* readRulesInForce */.A)(tip, options),
    ]);
    const templateOf = (kind) => (0,review_kinds/* kindAt */.Ii)(rules.kinds, kind).template.path;
    // What the rules of another kind ask for must not be lost by moving the document there.
    const decisions = ({ kind }) => JSON.stringify([kind.watched, kind.fields, [...kind.fields.values], kind.policy, [...kind.policy.roles]]);
    const isAlike = (kind, other) => decisions((0,review_kinds/* kindAt */.Ii)(rules.kinds, kind)) === decisions((0,review_kinds/* kindAt */.Ii)(rules.kinds, other));
    const { kindOf } = (0,src_documents/* kindMatcher */.v)(rules.kinds.map(({ kind }) => kind), (0,review_kinds/* templateFiles */.o8)(rules.kinds), options.documents);
    const changes = files.flatMap((file) => asDocuments(file, kindOf, (kind, other) => templateOf(kind) === templateOf(other) && isAlike(kind, other)));
    const used = (0,review_kinds/* templatesUsed */.Z_)(rules.kinds, changes.map(({ kind }) => kind));
    const { today, ruleUrl } = options;
    const { documents, notes, transitionsAt, coveredAt } = await judge(source, {
        files,
        changes,
        rules,
        kindOf,
        today,
        ruleUrl,
    });
    return {
        template: used.template,
        documents,
        notes: [...notesOf(files, options, rules), ...used.notes, ...notes],
        transitionsAt,
        coveredAt,
    };
}
/** What the work will need is under way before the configuration says which files it is about, where that is likely. */
function prepare(source, options, files) {
    const { kindOf } = (0,src_documents/* kindMatcher */.v)(config/* defaultSettings */.L6.kinds, [], options.documents);
    if (files.some((file) => kindOf(file.path) !== null)) {
        // Whatever goes wrong here goes wrong again where it is waited for.
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(753), __webpack_require__.e(204), __webpack_require__.e(713), __webpack_require__.e(907), __webpack_require__.e(402), __webpack_require__.e(70), __webpack_require__.e(4), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 4195)).catch(() => { });
        source.baseCommit().catch(() => { });
    }
    return files;
}
function notesOf(files, options, { kinds }) {
    const changed = new Set(files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]));
    const isFromOutside = typeof options.template === 'object' && options.template !== null;
    const templates = kinds.flatMap(({ template }) => (template.source === 'built-in' ? find/* templatePaths */.bX : [template.path]));
    const read = [...(options.configText === null ? [options.configPath] : []), ...(isFromOutside ? [] : templates)];
    return [...new Set(read)]
        .filter((path) => changed.has(path))
        .map((path) => `This change touches \`${path}\`. That takes effect after the merge; until then docgate goes by the base branch.`);
}


/***/ })

};
