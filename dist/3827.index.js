export const id = 3827;
export const ids = [3827];
export const modules = {

/***/ 1208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3827:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  vu: () => (/* binding */ conclusionOf),
  YG: () => (/* binding */ summaryOf)
});

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
/** The slot without the names of those who have a part in the change; with all of them where nobody else is named. */
function askable(slot, transition, evidences) {
    const names = slot.names.filter((name) => name.includes('/') || !hasPart(name.replace(/^@/, '').toLowerCase(), transition, evidences));
    return names.length === 0 ? slot : { ...slot, names };
}
/** Who wrote the change, or proposes it, can't approve it. */
function hasPart(login, transition, evidences) {
    return evidences.some((each) => each.author.login.toLowerCase() === login || (0,validity/* wrote */.CX)(login, transition, each));
}
/** Nobody who may fill this slot is left, and what can be done about it. */
function deadlock({ as, people, names, problems }, transition, evidences, solo) {
    if (people === null || people.size === 0 || problems.length > 0 || solo)
        return [];
    if (![...people].every((login) => hasPart(login, transition, evidences)))
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
    return [...decisive, ...owns.map((review) => judge(review, true))];
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
    const named = policy.solo ? left : left.map((slot) => askable(slot, transition, all));
    return {
        approvals: slots.flatMap((slot, index) => {
            const by = valid.findLast(({ review }) => review.author.login.toLowerCase() === filled[index]);
            return by === undefined ? [] : [approvalOf(by.review, slot)];
        }),
        open: named.map((slot) => ({ rule: demand.rule, as: slot.as, who: slot.names })),
        blocking,
        wanted: left.length === 0
            ? []
            : [wantedSentence(named, demand, transition), ...(policy.solo ? [soloSentence(transition)] : [])],
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
/** What all documents of a report have together. */
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
