export const id = 3780;
export const ids = [3780];
export const modules = {

/***/ 6459:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/documents.js
var documents = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
;// CONCATENATED MODULE: ./build/src/github/whole-list.js

/**
 * Holds a list that came in pages against the number of all, as its pages give it. A page that comes twice, or without
 * its end, looks like any other: only the number shows it. While the pages were read some may have come or gone, so the
 * smallest number counts.
 *
 * @param what for example `open pull requests`.
 * @param ids of what is in the list; `null` for what GitHub does not show.
 * @throws EnvironmentError where some are missing.
 */
function expectWhole(what, ids, pages) {
    const shown = ids.filter((id) => id !== null);
    const found = new Set(shown).size + ids.length - shown.length;
    const promised = Math.min(...pages.map(({ totalCount }) => totalCount));
    if (found < promised)
        throw new environment_error/* EnvironmentError */.e(`GitHub lists ${found} of ${promised} ${what}, so the rest is not known: run again.`);
}

;// CONCATENATED MODULE: ./build/src/github/open-pull-requests.js


/** 100 a page: beyond a thousand open pull requests the job would not end. */
const mostPages = 10;
const openPullRequestsQuery = `
query OpenPullRequests(
  $owner: String!, $repo: String!, $base: String, $head: String, $context: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequests(
      states: OPEN, baseRefName: $base, headRefName: $head, first: 100, after: $after,
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        url
        headRefOid
        headRepository { nameWithOwner }
        files(first: 100) { totalCount nodes { path changeType } }
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state } } } } }
      }
    }
  }
}`;
/**
 * Lists open pull requests, last changed first: one request for 100 of them.
 *
 * @throws EnvironmentError where the list can't be read completely.
 */
async function openPullRequests(client, { owner, repo, statusContext }, filter) {
    const wanted = {
        owner,
        repo,
        context: statusContext,
        base: 'base' in filter ? filter.base : null,
        head: 'head' in filter ? filter.head : null,
    };
    const found = [];
    const read = [];
    let after = null;
    for (let pages = 0; pages < mostPages; pages += 1) {
        const { nodes, page, statusKnown } = await readPage(client, { ...wanted, after });
        for (const node of nodes)
            found.push(openPullRequest(node, statusKnown));
        read.push(page);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        if (after !== null)
            continue;
        const numbers = found.map(({ number }) => String(number));
        if (read.length > 1)
            expectWhole('open pull requests', numbers, read);
        return found;
    }
    throw new environment_error/* EnvironmentError */.e(`There are more than ${mostPages * 100} open pull requests, too many to look at each.`);
}
async function readPage(client, variables) {
    const { data, errors } = await client.query(openPullRequestsQuery, variables, isAboutStatus);
    const page = data.repository?.pullRequests;
    if (page === undefined || page.nodes === null)
        throw new environment_error/* EnvironmentError */.e('GitHub does not show the open pull requests: add "pull-requests: read" to the job\'s permissions.');
    const nodes = page.nodes.filter((node) => node !== null);
    if (nodes.length < page.nodes.length)
        throw new environment_error/* EnvironmentError */.e('GitHub does not show every open pull request: run again.');
    return { nodes, page, statusKnown: errors.length === 0 };
}
function isAboutStatus({ path }) {
    return path?.includes('status') === true;
}
function openPullRequest(node, statusKnown) {
    const last = node.commits.nodes?.at(-1)?.commit;
    const files = (node.files?.nodes ?? []).filter((each) => each !== null);
    return {
        number: node.number,
        url: node.url,
        headSha: node.headRefOid,
        headRepository: node.headRepository?.nameWithOwner ?? null,
        mayBeGreen: !statusKnown || last?.oid !== node.headRefOid || last.status?.context?.state === 'SUCCESS',
        files: files.map(({ path, changeType }) => ({ path, change: changeType })),
        filesComplete: node.files !== null && files.length >= node.files.totalCount,
    };
}

;// CONCATENATED MODULE: ./build/src/source/changed-between.js

/** Paths in one query, each at two commits: no content is read, so more go into one than of files. */
const pathsPerQuery = 100;
/**
 * Which of the paths are another file at one commit than at another, by what git calls them; no content is read.
 *
 * @throws EnvironmentError where one of the commits can't be reached.
 */
async function changedBetween(client, repository, [before, after], paths) {
    const changed = new Set();
    for (let start = 0; start < paths.length; start += pathsPerQuery) {
        const batch = paths.slice(start, start + pathsPerQuery);
        const variables = Object.fromEntries(batch.map((path, index) => [`p${index}`, path]));
        const { data } = await client.query(changedQuery(batch.length), { ...repository, before, after, ...variables }, isMissingFile);
        const old = data.repository?.before ?? null;
        const now = data.repository?.after ?? null;
        if (old === null || now === null)
            throw new environment_error/* EnvironmentError */.e('GitHub no longer has the commit that the branch was at before.');
        batch.forEach((path, index) => {
            if (named(old[`f${index}`]) !== named(now[`f${index}`]))
                changed.add(path);
        });
    }
    return changed;
}
function named(entry) {
    return entry == null ? '' : `${entry.mode} ${entry.oid}`;
}
function changedQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const files = indexes.map((index) => `f${index}: file(path: $p${index}) { oid mode }`).join(' ');
    return `
query ChangedBetween(
  $owner: String!, $repo: String!, $before: GitObjectID!, $after: GitObjectID!,
  ${indexes.map((index) => `$p${index}: String!`).join(', ')}
) {
  repository(owner: $owner, name: $repo) {
    before: object(oid: $before) { ... on Commit { ${files} } }
    after: object(oid: $after) { ... on Commit { ${files} } }
  }
}`;
}
/** No such file is an answer, not a failure. */
function isMissingFile({ type, path }) {
    return type === 'NOT_FOUND' && path?.length === 3 && /^f\d+$/.test(String(path[2]));
}

// EXTERNAL MODULE: ./build/src/source/file-content.js
var file_content = __webpack_require__(193);
// EXTERNAL MODULE: ./build/src/source/source.js
var source = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/src/source/github-objects.js



/** Files asked for in one query: few enough for GitHub's 10 seconds, so that requests do not grow with documents. */
const filesPerQuery = 50;
/** What was read: entries by commit and path, contents by entry. Neither ever changes. */
class ObjectCache {
    entries = new Map();
    contents = new Map();
    keep(request, entry, content) {
        this.entries.set(placeOf(request), entry);
        if (entry !== null && content !== null)
            this.contents.set(entry.id, content);
    }
}
/** Name of a place in a cache. */
function placeOf({ commit, path }) {
    return `${commit}:${path}`;
}
/** An entry as a cache knows it; a folder is none. */
function entryOf(mode, oid) {
    const kind = (0,file_content/* entryKind */.FY)(mode);
    return kind === 'folder' ? null : { id: `${kind} ${oid}` };
}
/**
 * Reads files of commits in the order asked for: mode and content in one, 50 a request. `null` where there is no file.
 * A file whose text GitHub can't give as it is costs one more request.
 *
 * @param cache is told what was read.
 * @throws EnvironmentError where a commit can't be reached.
 */
async function readObjects(client, repository, requests, cache = new ObjectCache()) {
    const batches = [];
    for (let start = 0; start < requests.length; start += filesPerQuery) {
        batches.push(requests.slice(start, start + filesPerQuery));
    }
    const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch, cache)));
    return read.flat();
}
async function readBatch(client, repository, requests, cache) {
    const commits = [...new Set(requests.map(({ commit }) => commit))];
    const { data } = await client.query(objectsQuery(requests.map(({ commit }) => commits.indexOf(commit))), {
        ...repository,
        ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])),
        ...Object.fromEntries(requests.map(({ path }, index) => [`p${index}`, path])),
    }, github_objects_isMissingFile);
    return Promise.all(requests.map(async (request, index) => {
        const { commit, path } = request;
        const files = data.repository?.[`c${commits.indexOf(commit)}`] ?? null;
        if (files === null) {
            throw new environment_error/* EnvironmentError */.e(`GitHub has no commit ${commit} in ${repository.owner}/${repository.repo}: run again.`);
        }
        const entry = files[`f${index}`];
        if (entry === undefined)
            throw new environment_error/* EnvironmentError */.e(`GitHub did not answer for ${JSON.stringify(path)}: run again.`);
        const content = entry === null ? null : await readEntry(client, repository, entry);
        cache.keep(request, entry === null ? null : entryOf(entry.mode, entry.oid), content);
        return content;
    }));
}
/**
 * The query for a batch of files.
 *
 * @param commits for each file the number of its commit.
 */
function objectsQuery(commits) {
    const numbers = [...new Set(commits)].sort((a, b) => a - b);
    const variables = [
        '$owner: String!',
        '$repo: String!',
        ...numbers.map((number) => `$c${number}: GitObjectID!`),
        ...commits.map((_, index) => `$p${index}: String!`),
    ];
    const selections = numbers.map((number) => {
        const files = commits.flatMap((commit, index) => commit === number ? [`f${index}: file(path: $p${index}) { ...Entry }`] : []);
        return `c${number}: object(oid: $c${number}) { ... on Commit { ${files.join(' ')} } }`;
    });
    return `
query Files(${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${selections.join('\n    ')}
  }
}
fragment Entry on TreeEntry { mode oid object { ... on Blob { oid text isTruncated byteSize } } }`;
}
/** No such file is an answer, not a failure, whichever way GitHub says it. */
function github_objects_isMissingFile({ type, path }) {
    return type === 'NOT_FOUND' && path?.length === 3 && /^f\d+$/.test(String(path[2]));
}
async function readEntry(client, repository, entry) {
    const kind = (0,file_content/* entryKind */.FY)(entry.mode);
    if (kind === 'folder')
        return null;
    if (kind !== 'file')
        return (0,file_content/* unreadable */.O$)(kind);
    if (entry.object?.oid === undefined)
        throw new environment_error/* EnvironmentError */.e('GitHub gave a file without its content: run again.');
    return faithful(entry.object) ?? readBlob(client, repository, entry.object.oid);
}
/** The content of a blob as GraphQL gives it; `null` where only the blob API has it as it is. */
function faithful({ text, isTruncated, byteSize }) {
    if (byteSize > source/* maxFileBytes */.e)
        return (0,file_content/* tooLarge */.g$)(byteSize);
    // GitHub may cut, recode, or replace what is not UTF-8: only a text that weighs what the blob weighs is the blob.
    const whole = text !== null && !isTruncated && !text.includes('\uFFFD') && Buffer.byteLength(text) === byteSize;
    return whole ? { kind: 'text', text } : null;
}
/** One request. */
async function readBlob(client, repository, oid) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    return (0,file_content/* decodeFile */.JG)(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
}

// EXTERNAL MODULE: ./build/src/template/find.js
var find = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/action/base-push.js







/**
 * Open pull requests into the pushed branch whose verdict may be another one now, last changed first: all that may hold
 * documents where the rules changed, else those that change a document that was pushed too. In doubt one is among them.
 */
async function touchedBy(job, push) {
    const open = await openPullRequests(job.client, { ...job.place, statusContext: job.statusContext }, { base: push.branch });
    // What neither changes Markdown nor takes anything away is green by any rules. What seems to change nothing at all may
    // have lost its history with a forced push.
    const isUnclear = ({ files, filesComplete }) => !filesComplete || files.length === 0;
    const concerned = open.filter((pull) => isUnclear(pull) || pull.files.some(mayMatter));
    if (concerned.length === 0)
        return [];
    const settings = await settingsAt(job, push.after);
    const rules = rulesFiles(job, settings);
    const isDocument = documentMatcher(job, settings);
    const documents = new Set(concerned.flatMap(({ files }) => files.map(({ path }) => path)).filter(isDocument));
    const changed = await changedBetween(job.client, job.place, [push.before, push.after], [...rules, ...documents]);
    if (rules.some((path) => changed.has(path)))
        return concerned;
    return concerned.filter((pull) => isUnclear(pull) ||
        pull.files.some(({ path, change }) => changed.has(path) || (change === 'RENAMED' && isDocument(path))));
}
const isMarkdown = /\.(?:md|markdown|mdown)$/i;
function mayMatter({ path, change }) {
    return isMarkdown.test(path) || change === 'DELETED' || change === 'RENAMED';
}
/** What the configuration says after the push; `null` where it can't be used, which each pull request's run will say. */
async function settingsAt({ client, place, inputs }, commit) {
    const [content] = await readObjects(client, place, [{ commit, path: inputs.config }]);
    if (content == null)
        return config/* defaultSettings */.L6;
    if (content.kind === 'unreadable')
        return null;
    try {
        return await (0,config/* readSettings */.sb)(inputs.config, content.text);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return null;
        throw error;
    }
}
function rulesFiles({ inputs }, settings) {
    const named = (settings?.kinds ?? []).flatMap(({ template }) => template ?? []);
    const templates = inputs.template === null ? [...find/* templatePaths */.bX, ...named] : [inputs.template];
    return [...new Set([inputs.config, ...templates])];
}
function documentMatcher({ inputs }, settings) {
    if (settings === null)
        return (path) => isMarkdown.test(path);
    const named = settings.kinds.flatMap(({ template }) => template ?? []);
    const { kindOf } = (0,documents/* kindMatcher */.v)(settings.kinds, named, inputs.documents);
    return (path) => kindOf(path) !== null;
}

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/github/failure.js


/**
 * Says in one sentence that a request failed at a rate limit, and when it is lifted; `null` where it failed otherwise.
 * The signs are GitHub's: status 429, status 403 with `retry-after`, with no requests remaining or with its words; in
 * GraphQL an error of type `RATE_LIMITED` with status 200.
 */
function rateLimitReason(error) {
    if (!(error instanceof Error))
        return null;
    const headers = headersOf(error);
    if (!isRateLimit(error, headers))
        return null;
    const seconds = Number(headers['retry-after']);
    if (seconds > 0)
        return `GitHub's rate limit is reached: run again in ${seconds} seconds.`;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
        const time = new Date(reset * 1000).toISOString().slice(11, 16);
        return `GitHub's rate limit is used up: run again after ${time} UTC.`;
    }
    return "GitHub's rate limit is reached: run again later.";
}
/** Says in one sentence that GitHub is down, can't be reached or does not know the token; `null` for all else. */
function failureReason(error) {
    if (!(error instanceof dist_src/* RequestError */.G))
        return null;
    const { host } = addressOf(error);
    if (error.response === undefined)
        return `${host} cannot be reached: ${error.message}.`;
    if (error.response.status < 400)
        return `${host} gave an answer that cannot be read, several times (${error.message}): run again later.`;
    if (error.status >= 500)
        return `${host} answered with status ${error.status}, several times: run again later.`;
    if (error.status === 401)
        return `${host} does not accept the token: check "github-token".`;
    return null;
}
/**
 * Says in one sentence what was asked for and what GitHub answered, where nothing better is known; `null` where it was
 * no answer. GitHub's words may be a whole page where a proxy speaks for it.
 */
function answerReason(error) {
    if (!(error instanceof dist_src/* RequestError */.G))
        return null;
    const { request, status, message } = error;
    const { pathname } = addressOf(error);
    const advice = status === 403 || status === 404 ? "check the job's permissions, or run again" : 'run again later';
    return `GitHub answered ${request.method} ${pathname} with status ${status} (${(0,visible/* visible */.RK)(message, 200)}): ${advice}.`;
}
/** Where a request went. The retry plugin makes an error of its own, which has path and base apart. */
function addressOf({ request }) {
    const { url, baseUrl } = request;
    return new URL(url, baseUrl);
}
/**
 * An Octokit plugin. GitHub documents `retry-after` as the sign of its secondary limit, and a minute's wait for status
 * 429 without it; the throttling plugin goes by the words of the message alone, so they are added. Must be registered
 * before that plugin.
 */
function namesSecondaryLimit(octokit) {
    octokit.hook.error('request', (error) => {
        if (error instanceof dist_src/* RequestError */.G && (error.status === 403 || error.status === 429)) {
            const named = /\bsecondary rate\b/i.test(error.message);
            const headers = headersOf(error);
            const isUsedUp = headers['x-ratelimit-remaining'] === '0';
            const isSecondary = headers['retry-after'] !== undefined || (error.status === 429 && !isUsedUp);
            if (isSecondary && !named)
                error.message += ' (secondary rate limit)';
        }
        throw error;
    });
    return {};
}
function isRateLimit(error, headers) {
    if (!(error instanceof dist_src/* RequestError */.G))
        return error.message === 'GraphQL Rate Limit Exceeded';
    if (error.status !== 403)
        return error.status === 429;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /\brate limit\b/i.test(error.message));
}
function headersOf(error) {
    if (error instanceof dist_src/* RequestError */.G)
        return error.response?.headers ?? {};
    // The throttling plugin throws a plain error for GraphQL, with the response on it.
    const response = 'response' in error ? error.response : null;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return {};
    const { headers } = response;
    return typeof headers === 'object' && headers !== null ? Object.fromEntries(Object.entries(headers)) : {};
}

;// CONCATENATED MODULE: ./build/src/action/failure.js



/** What went wrong, a sentence for people; of a configuration one for each mistake. */
function failureText(error) {
    const answered = answerReason(error);
    if (answered !== null)
        return answered;
    const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name);
    const sentence = error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error);
    return [sentence, ...(error instanceof usage_error/* UsageError */.e ? error.more : [])].map((line) => (0,visible/* visible */.RK)(line, 2_000)).join('\n');
}
/** Takes back whatever status of ours stands there: no crash leaves yesterday's green. Never throws. */
async function withdraw({ time }, status, targetUrl) {
    time.grantLastWord();
    const failed = { state: 'error', description: 'docgate failed; see the log of its job', targetUrl };
    const untold = await status.set(failed).then(() => status.stale(failed), () => 'The commit status could not be set to error, so it may be out of date.');
    if (untold !== null)
        (await __webpack_require__.e(/* import() */ 2250).then(__webpack_require__.bind(__webpack_require__, 2250))).warning(untold);
}

;// CONCATENATED MODULE: ./build/src/github/refusal.js
/**
 * Says in one sentence that GitHub does not allow a write, with the line to add to the job; `null` where the request
 * failed for another reason. GitHub answers 403, and 404 where the token may not even know that the thing is there.
 *
 * @param what the thing to write, for example `the review`.
 * @param permission line for the job's `permissions`, for example `pull-requests: write`.
 */
function refusal(error, what, permission) {
    if (error.status !== 403 && error.status !== 404)
        return null;
    if (/\blocked\b/i.test(error.message))
        return `GitHub refused ${what}: the conversation is locked.`;
    if (/\barchived\b/i.test(error.message))
        return `GitHub refused ${what}: the repository is archived.`;
    return `GitHub refused ${what} (status ${error.status}): add "${permission}" to the job's permissions. On the event "pull_request", a run for a fork never gets it.`;
}

;// CONCATENATED MODULE: ./build/src/github/status.js


/** Characters of a status description: GitHub refuses longer ones (reported by users). */
const maxDescription = 140;
/**
 * Sets the commit status unless it is already there.
 *
 * @throws EnvironmentError, RequestError where GitHub fails otherwise than by refusing permission.
 */
async function setStatus(client, place, wanted, existing) {
    const description = shorten(wanted.description, maxDescription);
    if (existing?.state === wanted.state &&
        existing.description === description &&
        existing.targetUrl === wanted.targetUrl) {
        return { written: false, refused: null };
    }
    try {
        await client.rest.repos.createCommitStatus({
            ...place,
            state: wanted.state,
            description,
            ...(wanted.targetUrl === '' ? {} : { target_url: wanted.targetUrl }),
        });
        return { written: true, refused: null };
    }
    catch (error) {
        if (!(error instanceof dist_src/* RequestError */.G))
            throw error;
        const refused = refusal(error, 'the commit status', 'statuses: write');
        if (refused === null)
            throw error;
        return { written: false, refused };
    }
}
/**
 * Cuts a text to a length with an ellipsis, never inside a word. Only a first word that is too long by itself is cut,
 * and then between two characters as people see them.
 *
 * @param length UTF-16 code units at most, 1 or more.
 */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const start = text.slice(0, length - 1);
    // A space right after the cut means that the last word is whole.
    const whole = /\s/.test(text.charAt(length - 1)) ? start : start.replace(/\S+$/, '');
    const words = whole.replace(/[\s,;:.–—-]+$/, '');
    return `${words === '' ? wholeCharacters(text, length - 1) : words}…`;
}
function wholeCharacters(text, length) {
    let cut = '';
    for (const { segment } of new Intl.Segmenter('en').segment(text)) {
        if (cut.length + segment.length > length)
            break;
        cut += segment;
    }
    return cut;
}

;// CONCATENATED MODULE: ./build/src/action/head-status.js

/** docgate's commit status on one head commit. Writes go out one after the other, and none that changes nothing. */
class HeadStatus {
    #job;
    #sha;
    #standing;
    /** Whether this run has set it before, and so may. */
    #isSet = false;
    #last = Promise.resolve();
    /** Why GitHub did not allow it, a sentence; `null` where it did. */
    refused = null;
    constructor(job, sha, standing) {
        this.#job = job;
        this.#sha = sha;
        this.#standing = standing;
    }
    /** Sets it once earlier writes are through. Without a context there is no status to set. */
    set(wanted) {
        this.#last = this.#last.catch(() => { }).then(() => this.#write(wanted));
        return this.#last;
    }
    /** Sets it though it was set before: another run has written since, and `standing` is what stands there now. */
    restore(wanted, standing) {
        this.#last = this.#last
            .catch(() => { })
            .then(() => {
            this.#standing = standing;
        });
        return this.set(wanted);
    }
    async #write(wanted) {
        const { client, place: repository, inputs } = this.#job;
        if (inputs.status === '')
            return;
        const place = { ...repository, sha: this.#sha, context: inputs.status };
        const standing = this.#standing;
        // Where the answer gets lost, nobody knows what stands there.
        this.#standing = null;
        const { refused } = await setStatus(client, place, wanted, standing);
        this.refused = refused;
        this.#standing = refused === null ? wanted : standing;
        this.#isSet ||= refused === null;
    }
    /**
     * A sentence for what GitHub does not let this token put right: a green that was there before, and whatever this very
     * run has set itself; else `null`. A token that may not set any status leaves that to a run with another one.
     */
    stale(wanted) {
        const standing = this.#standing;
        if (this.refused === null || standing === null || standing.state === wanted.state)
            return null;
        if (standing.state !== 'success' && !this.#isSet)
            return null;
        return `The commit status still is ${standing.state}, which is wrong by now: ${wanted.description}. ${this.refused}`;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var rest_dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/bottleneck/lib/index.js
var lib = __webpack_require__(2203);
;// CONCATENATED MODULE: ./build/src/github/time-budget.js
/**
 * How long a run may take, in milliseconds. An ordinary one takes seconds; two waits for a limit, of a minute each, and
 * some retries fit in. The workflows in `examples/` end a job after 10 minutes, without a word: docgate ends before.
 */
const wholeRun = 8 * 60_000;
/** What the last word has beyond that: the status that says that docgate failed. Milliseconds, for a whole run. */
const lastWord = 60_000;
/** The time that all requests of a run have together, with their retries and with the waits for limits. */
class TimeBudget {
    #now;
    #end;
    #granted = false;
    /** @param now milliseconds of a clock that never jumps. */
    constructor(milliseconds = wholeRun, now = () => performance.now()) {
        this.#now = now;
        this.#end = now() + milliseconds;
    }
    /** Milliseconds; 0 when it is over. */
    left() {
        return Math.max(0, this.#end - this.#now());
    }
    /** From now on the time for the last word counts in. Said once or often, it is the same. */
    grantLastWord() {
        this.#end += this.#granted ? 0 : lastWord;
        this.#granted = true;
    }
}

;// CONCATENATED MODULE: ./build/src/github/transport.js
const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * The transport for this machine: `node-fetch`, which goes through `node:http` and so starts in a tenth of the time that
 * Node's own `fetch` needs for its first request (15 ms against 130 ms); behind a proxy the one of `@actions/github`,
 * which knows the proxy variables of a runner.
 */
async function openTransport(environment) {
    if (proxyVariables.some((name) => (environment[name] ?? '') !== '')) {
        const { defaults } = await __webpack_require__.e(/* import() */ 7176).then(__webpack_require__.bind(__webpack_require__, 7176));
        if (defaults.request?.fetch !== undefined)
            return defaults.request.fetch;
    }
    const [{ default: fetch }, http, https] = await Promise.all([
        __webpack_require__.e(/* import() */ 5828).then(__webpack_require__.bind(__webpack_require__, 5828)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)),
    ]);
    // Without an agent of its own it would close the connection after each answer.
    const agent = (url) => (url.protocol === 'http:' ? http.globalAgent : https.globalAgent);
    return (url, init) => fetch(url, { ...init, agent });
}
const redirections = [301, 302, 307, 308];
/**
 * Follows where GitHub leads for a repository that was renamed, once and with the same method: `fetch` by itself makes a
 * GET of a POST, and a status that was only asked for looks like one that was set. Never to another host, nor to another port or protocol of it.
 */
function followingRenames(request) {
    return async (url, init) => {
        const answer = await request(url, { ...init, redirect: 'manual' });
        const target = redirections.includes(answer.status) ? answer.headers.get('location') : null;
        if (target === null)
            return answer;
        const next = new URL(target, url);
        if (next.origin !== new URL(url).origin)
            throw new Error('it leads to another host');
        return request(next.href, { ...init, redirect: 'manual' });
    };
}

;// CONCATENATED MODULE: ./build/src/github/unreadable.js

/** As what an answer counts that nobody can read: as one that never came. */
const badGateway = 502;
/**
 * An Octokit plugin. Octokit hands an answer over as text where it is no JSON: cut off on its way, or the page of a
 * proxy. That is a failure of the server, which the retry plugin asks again for. Must be registered before that plugin.
 */
function refusesUnreadable(octokit) {
    octokit.hook.after('request', (response, options) => {
        const { status, data } = response;
        const isJson = typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
        if (status === 204 || (status < 300 && isJson))
            return;
        const message = status < 300 ? 'the answer is cut off, or no JSON' : `it answers with status ${status}`;
        throw new dist_src/* RequestError */.G(message, badGateway, { request: octokit.request.endpoint(options), response });
    });
    return {};
}

;// CONCATENATED MODULE: ./build/src/github/client.js










/** A limit that is lifted later than this is not waited for: the job would cost more than a later re-run. Seconds. */
const longestWait = 60;
/** A request that hangs is given up. GitHub itself ends one after 10 seconds. */
const longestAnswer = 15;
/** Trials after the first one, for answers of 500 and above and for a broken connection. After 1 and 4 seconds. */
const retries = 2;
/** A client of one GitHub, github.com or Enterprise. Makes no request by itself. */
function createClient(options) {
    const { second = 1_000, time = new TimeBudget(), say = options.log } = options;
    const pace = { retryAfterBaseValue: second };
    const octokit = new (rest_dist_src/* Octokit */.E.plugin(refusesUnreadable, namesSecondaryLimit, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: 'docgate',
        log: { debug: () => { }, info: options.log, warn: options.log, error: options.log },
        request: { fetch: inTime(followingRenames(options.fetch ?? fetch), time, second) },
        // No status of 400 to 499 gets better by asking again; what is a rate limit is for the throttling alone.
        retry: { retries, doNotRetry: Array.from({ length: 100 }, (_, index) => 400 + index), ...pace },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            ...pace,
            ...limits(),
        },
    });
    function withoutToken(text) {
        return text.replaceAll(options.token, '***');
    }
    function waits(seconds, _request, _octokit, trials) {
        const waiting = seconds <= longestWait && trials < retries && seconds * second < time.left();
        say(`rate limit: ${waiting ? `waiting ${seconds} seconds` : `${seconds} seconds are too long to wait`}`);
        return waiting;
    }
    spacesWrites(octokit);
    octokit.hook.before('request', () => {
        if (time.left() === 0)
            throw new environment_error/* EnvironmentError */.e(timeIsOver);
    });
    // Registered last, so it sees what the plugins have given up on.
    octokit.hook.error('request', (error) => {
        // Octokit's message is GitHub's, or that of whatever answers in its place, which knows the token.
        if (error instanceof Error)
            error.message = withoutToken(error.message);
        const reason = rateLimitReason(error) ?? (time.left() === 0 ? timeIsOver : failureReason(error));
        throw reason === null ? error : new environment_error/* EnvironmentError */.e(reason, { cause: error });
    });
    const graphqlBase = options.graphqlUrl.replace(/\/graphql\/?$/, '');
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        async query(text, variables, tolerates = () => false) {
            // The plugins know GraphQL by this very path, which octokit.graphql does not keep on Enterprise.
            const answer = await octokit.request('POST /graphql', { baseUrl: graphqlBase, query: text, variables });
            const body = answer.data;
            const errors = body.errors ?? [];
            const grave = errors.find((error) => !tolerates(error));
            if (grave !== undefined)
                throw new environment_error/* EnvironmentError */.e(withoutToken(refusedQuery(grave)));
            if (body.data === undefined || body.data === null)
                throw new environment_error/* EnvironmentError */.e('GitHub gave an empty answer.');
            return { data: body.data, errors };
        },
        pause: async (seconds) => {
            await (0,promises_.setTimeout)(Math.min(seconds * second, time.left()));
        },
    };
}
/** GitHub does not say which permission is missing, nor in which of the objects on the way. */
function refusedQuery({ message, type }) {
    const remedy = type === 'FORBIDDEN' ? ': add "contents: read" and "pull-requests: write" to the job\'s permissions.' : '';
    return `GitHub refused a query: ${message}${remedy}`;
}
const timeIsOver = `GitHub was too slow: docgate gave up after ${wholeRun / 60_000} minutes. Run again later.`;
const aMinute = { maxConcurrent: null, minTime: 0, reservoirRefreshInterval: 60_000 };
/**
 * The throttling plugin spaces writes and GraphQL queries by 1 second and what notifies by 3, from the second one on.
 * That is for clients that write all day. A run seldom writes more than thrice, and one that judges many pull requests
 * asks a few hundred times, so here the first ones pass at once.
 */
function limits() {
    return {
        // The plugin takes a query for a write. GitHub allows 2,000 points a minute, and a query of ours costs one.
        write: new lib.Group({ ...aMinute, reservoir: 700, reservoirRefreshAmount: 700 }),
        notifications: new lib.Group({ ...aMinute, reservoir: 40, reservoirRefreshAmount: 40 }),
    };
}
/** Beyond GitHub's limit of 80 content-creating requests a minute they wait; queries create nothing. */
function spacesWrites(octokit) {
    const writes = new lib({ ...aMinute, reservoir: 70, reservoirRefreshAmount: 70 });
    octokit.hook.before('request', async ({ method, url }) => {
        if (method !== 'GET' && url !== '/graphql')
            await writes.schedule(async () => { });
    });
}
/** A failure in words, where the transport would only say that something was aborted. */
function inTime(request, time, second) {
    return async (url, init) => {
        const left = time.left();
        // Another trial: it would be given up on its way, and a write be done all the same.
        if (left === 0)
            throw new Error('no time is left');
        const signal = AbortSignal.timeout(Math.ceil(Math.min(longestAnswer * second, left)));
        try {
            return await request(url, { ...init, signal });
        }
        catch (error) {
            throw signal.aborted ? new Error(`no answer in ${longestAnswer} seconds`, { cause: error }) : error;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/server-clock.js
/** GitHub's clock, as its answers tell it: that of a runner of one's own may be hours off, or jump. */
class ServerClock {
    #latest = null;
    /** A transport that reads the clock off each answer. */
    noting(request) {
        return async (url, init) => {
            const answer = await request(url, init);
            this.#latest = dateOf(answer) ?? this.#latest;
            return answer;
        };
    }
    /** ISO 8601, UTC. Before the first answer, and where none has a date, it is this machine's. */
    get today() {
        const time = this.#latest === null ? Number.NaN : Date.parse(this.#latest);
        return (Number.isNaN(time) ? new Date() : new Date(time)).toISOString().slice(0, 10);
    }
}
function dateOf(answer) {
    const headers = 'headers' in answer ? answer.headers : null;
    if (typeof headers !== 'object' || headers === null || !('get' in headers))
        return null;
    const { get } = headers;
    const date = typeof get === 'function' ? get.call(headers, 'date') : null;
    return typeof date === 'string' ? date : null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/action/event.js


/** Every event that docgate answers, and what it asks for. */
const readers = {
    pull_request: pullRequest,
    pull_request_target: pullRequest,
    pull_request_review: review,
    workflow_run: workflowRun,
    merge_group: mergeGroup,
    push,
    workflow_dispatch: dispatch,
};
/**
 * Reads the runner's event.
 *
 * @throws UsageError for an event that docgate does not answer, and for an event file that can't be read.
 */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) {
        const [last = '', ...others] = Object.keys(readers).reverse();
        throw new usage_error/* UsageError */.e(`docgate runs on ${others.reverse().join(', ')} and ${last}, not on ${name === '' ? 'a run without an event' : name}. Change \`on:\` in the workflow file.`);
    }
    const payload = await readPayload(environment['GITHUB_EVENT_PATH'] ?? '');
    const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || repo === undefined || owner === '' || repo === '')
        throw new usage_error/* UsageError */.e('GITHUB_REPOSITORY is not set to owner/name; run this as a GitHub Action, or use the docgate command line.');
    return { name, owner, repo, hint: reader(payload, name) };
}
async function readPayload(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => {
        throw new usage_error/* UsageError */.e('The event file (GITHUB_EVENT_PATH) cannot be read; run this as a GitHub Action, or use the docgate command line.');
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new usage_error/* UsageError */.e('The event file (GITHUB_EVENT_PATH) is not valid JSON.');
    }
}
function nothing(reason) {
    return { kind: 'nothing', reason };
}
function pullRequest(payload, name) {
    const hint = ofPullRequest(payload, name);
    const action = at(payload, 'action');
    if (action === 'closed')
        return nothing('the pull request is closed; nothing to do.');
    // Title and text decide nothing; another base branch makes it another comparison.
    if (action === 'edited' && at(payload, 'changes', 'base') === undefined)
        return nothing('the base branch of the pull request is the same as before; nothing to do.');
    return hint;
}
function ofPullRequest(payload, name) {
    const number = at(payload, 'pull_request', 'number');
    if (!isNumber(number))
        throw new usage_error/* UsageError */.e(`The event file of ${name} names no pull request.`);
    const updatedAt = at(payload, 'pull_request', 'updated_at');
    return {
        kind: 'pull-request',
        number,
        headSha: commit(at(payload, 'pull_request', 'head', 'sha')),
        updatedAt: typeof updatedAt === 'string' ? updatedAt : null,
    };
}
/** docgate's own reviews only comment, and a comment decides nothing. */
function review(payload, name) {
    const hint = ofPullRequest(payload, name);
    const id = at(payload, 'review', 'id');
    const state = String(at(payload, 'review', 'state')).toLowerCase();
    const dismissed = state === 'dismissed';
    if (typeof id !== 'number' || !(dismissed || ['approved', 'changes_requested'].includes(state)))
        return hint;
    return { ...hint, review: { id, dismissed } };
}
/** The list `pull_requests` is empty for a fork, so it is not looked at: the head leads to them all. */
function workflowRun(payload) {
    const run = at(payload, 'workflow_run');
    const headSha = commit(at(run, 'head_sha'));
    const branch = at(run, 'head_branch');
    if (headSha === null)
        throw new usage_error/* UsageError */.e('The event file of workflow_run names no commit.');
    if (!isBranch(branch))
        return nothing('the other workflow ran for no branch; nothing to do.');
    const repository = at(run, 'head_repository', 'full_name');
    return {
        kind: 'head',
        headSha,
        branch,
        repository: typeof repository === 'string' && /^\w[\w-]*\/[\w.-]+$/.test(repository) ? repository : null,
    };
}
function mergeGroup(payload) {
    if (at(payload, 'action') === 'destroyed')
        return nothing('the merge group is gone; nothing to do.');
    const group = at(payload, 'merge_group');
    const headSha = commit(at(group, 'head_sha'));
    const baseSha = commit(at(group, 'base_sha'));
    const branch = branchOf(at(group, 'base_ref'));
    const headRef = branchOf(at(group, 'head_ref'));
    if (headSha === null || baseSha === null || branch === null || headRef === null)
        throw new usage_error/* UsageError */.e('The event file of merge_group names no range of commits.');
    return { kind: 'merge-group', headSha, baseSha, branch, headRef };
}
function push(payload) {
    const branch = branchOf(at(payload, 'ref'));
    if (branch === null)
        return nothing('the push was not to a branch; nothing to do.');
    const before = commit(at(payload, 'before'));
    const after = commit(at(payload, 'after'));
    if (before === null || after === null)
        throw new usage_error/* UsageError */.e('The event file of push names no range of commits.');
    // Zeros stand for no commit.
    if (/^0+$/.test(before) || /^0+$/.test(after))
        return nothing(`the branch is new or gone; nothing to do.`);
    return { kind: 'push', branch, before, after };
}
function dispatch(payload) {
    const given = at(payload, 'inputs', 'pull-request');
    const number = typeof given === 'string' && /^\s*#?\d{1,9}\s*$/.test(given) ? Number(given.replace('#', '')) : given;
    if (!isNumber(number)) {
        throw new usage_error/* UsageError */.e('workflow_dispatch wants the number of a pull request: give the workflow an input `pull-request`, and run it with a number.');
    }
    return { kind: 'pull-request', number, headSha: null, updatedAt: null };
}
function isNumber(value) {
    // GraphQL's `Int` ends there.
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;
}
function commit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) ? value : null;
}
function branchOf(ref) {
    if (typeof ref !== 'string' || !ref.startsWith('refs/heads/'))
        return null;
    const branch = ref.slice('refs/heads/'.length);
    return isBranch(branch) ? branch : null;
}
/** As git has it: no control characters, no spaces; GitHub's bound is 255 bytes, forgiving here. */
function isBranch(value) {
    return typeof value === 'string' && value.length <= 1_000 && /^[^\p{Cc}\s]+$/u.test(value);
}
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = Object.entries(here).find(([name]) => name === key)?.[1];
    }
    return here;
}

;// CONCATENATED MODULE: ./build/src/action/inputs.js

const defaultDocuments = 'docs/workflows/**/*.md';
const defaultConfig = '.github/docgate.yml';
/**
 * Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals.
 *
 * @throws UsageError for a value that is none, and without a token.
 */
function readInputs(environment) {
    const input = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const token = input('github-token');
    if (token === '')
        throw new usage_error/* UsageError */.e('No token. Leave the input github-token at its default, or give it a token that may read this repository.');
    const documents = input('docs');
    return {
        token,
        config: input('config') || defaultConfig,
        documents: documents === '' || documents === defaultDocuments
            ? null
            : documents
                .split(/\n|,(?![^{]*\})/)
                .map((glob) => glob.trim())
                .filter((glob) => glob !== ''),
        template: input('template') || null,
        failOn: choice('fail-on', input('fail-on') || 'error', ['error', 'warning', 'never']),
        approvals: choice('approvals', input('approvals') || 'gate', ['gate', 'advise', 'off']),
        review: choice('review', input('review') || 'on', ['on', 'off']) === 'on',
        // Left out on a runner it has its default; empty means none.
        status: environment['INPUT_STATUS'] === undefined ? 'docgate' : input('status'),
        report: input('report'),
        sarif: input('sarif'),
    };
}
function choice(name, value, allowed) {
    const found = allowed.find((each) => each === value);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(`The input ${name} is one of ${allowed.join(', ')}, not "${value.slice(0, 40)}".`);
    return found;
}

;// CONCATENATED MODULE: ./build/src/action/log.js

/**
 * A line for the log of a runner: it reads lines that start with `::` as commands, so no line of ours starts with
 * anything but our name, and what comes from a document or from GitHub has its control characters made visible.
 */
function logLine(text) {
    process.stdout.write(`docgate: ${(0,visible/* visible */.RK)(text, 2_000)}\n`);
}

;// CONCATENATED MODULE: ./build/src/github/marker.js
/**
 * The line that makes a comment docgate's own: an HTML comment, which GitHub does not show.
 *
 * @param fingerprint 20 hex digits.
 */
function commentMarker(fingerprint) {
    return `<!-- docgate finding ${fingerprint} -->`;
}
const markerLine = /^<!-- docgate\b[^<>]*?\b([0-9a-f]{20})\b[^<>]*-->$/;
/**
 * Fingerprint of a comment by docgate, `null` where there is none. Only a marker as first or last line counts: what
 * stands between may quote a document.
 */
function readFingerprint(body) {
    const lines = body.trim().split(/\r?\n/);
    const found = markerLine.exec((lines[0] ?? '').trim()) ?? markerLine.exec((lines.at(-1) ?? '').trim());
    return found?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/github/pull-request-query.js
/**
 * All that is asked of a pull request, in one request. For the further pages the same text is asked again, with only
 * those lists that have more. Identifiers are `fullDatabaseId`: those of comments have outgrown GraphQL's `Int`. Reviews
 * are asked for from both ends, so that 200 of them cost one request: a run reads them up to four times.
 */
const pullRequestQuery = `
query PullRequest(
  $owner: String!, $repo: String!, $number: Int!, $context: String!, $withRights: Boolean!, $withHead: Boolean!,
  $withCommits: Boolean!, $commitsAfter: String,
  $withReviews: Boolean!, $reviewsAfter: String,
  $withThreads: Boolean!, $threadsAfter: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      number
      url
      state
      updatedAt
      headRefOid
      baseRefOid
      baseRef { target { oid } }
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) @include(if: $withHead) {
        nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
      }
      author { __typename login }
      changedFiles
      last: commits(last: 1) @include(if: $withHead) {
        nodes { commit { oid status { context(name: $context) { state description targetUrl } } } }
      }
      commits(first: 100, after: $commitsAfter) @include(if: $withCommits) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            parents(first: 3) { totalCount nodes { oid } }
            authors(first: 10) { totalCount nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Review }
      }
      latest: reviews(last: 100) @include(if: $withHead) { nodes { ...Review } }
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          line
          startLine
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId path body viewerDidAuthor }
          }
        }
      }
    }
  }
}
fragment Review on PullRequestReview {
  fullDatabaseId
  url
  author { __typename login }
  authorCanPushToRepository @include(if: $withRights)
  editor { __typename login }
  lastEditedAt
  viewerDidAuthor
  state
  submittedAt
  body
  commit { oid }
}`;

;// CONCATENATED MODULE: ./build/src/github/pull-request-pages.js



/** 100 a page: no pull request has as many as 2,000 reviews, and a server that never ends must not hold the job. */
const pull_request_pages_mostPages = 20;
/**
 * Reads all pages: one request, and one more for each further page.
 *
 * @param asksRights whether to ask who may push. Where GitHub refuses that, it costs one request and is not asked again.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
async function readPages(client, place, asksRights = true) {
    const rights = asksRights ? await ask(client, place, { withRights: true }) : null;
    const withRights = rights !== null;
    const first = rights ?? (await ask(client, place, { withRights }));
    if (first === null)
        throw new environment_error/* EnvironmentError */.e('GitHub does not show the reviews: add "pull-requests: read" to the job\'s permissions.');
    const commits = [...nodesOf(first.commits)];
    const reviews = [...nodesOf(first.reviews)];
    const threads = [...nodesOf(first.reviewThreads)];
    const pagesOf = { reviews: [...present(first.reviews)], threads: [...present(first.reviewThreads)] };
    const latest = () => missingOf(nodesOf(first.latest), reviews);
    // Where both ends together are all, there is nothing between them to ask for.
    const met = () => {
        const missing = latest().length;
        return missing > 0 && reviews.length + missing >= (first.reviews?.totalCount ?? 0);
    };
    let page = first;
    for (let pages = 1;; pages += 1) {
        const after = {
            commits: next(page.commits),
            reviews: met() ? null : next(page.reviews),
            threads: next(page.reviewThreads),
        };
        if (after.commits === null && after.reviews === null && after.threads === null)
            break;
        if (pages >= pull_request_pages_mostPages)
            throw new environment_error/* EnvironmentError */.e('The pull request has more commits, reviews or comments than docgate can read: split it.');
        const further = await ask(client, place, { withRights, after });
        if (further === null)
            throw new environment_error/* EnvironmentError */.e('GitHub no longer shows who may push: run again.');
        commits.push(...nodesOf(further.commits));
        reviews.push(...nodesOf(further.reviews));
        threads.push(...nodesOf(further.reviewThreads));
        pagesOf.reviews.push(...present(further.reviews));
        pagesOf.threads.push(...present(further.reviewThreads));
        page = further;
    }
    const unlisted = latest();
    reviews.push(...unlisted);
    // A single page that says that it is all is taken at its word, unless the other end knows of more.
    if (pagesOf.reviews.length > 1 || unlisted.length > 0)
        expectWhole('reviews of the pull request', reviews.map(idOf), pagesOf.reviews);
    if (pagesOf.threads.length > 1)
        expectWhole('comments of the pull request', threads.map(idOfThread), pagesOf.threads);
    return { first, commits, totalCommits: first.commits?.totalCount ?? 0, reviews, threads, withRights };
}
function present(page) {
    return page == null ? [] : [page];
}
function idOf(review) {
    return review === null ? null : String(review.fullDatabaseId ?? review.url);
}
function idOfThread(thread) {
    const id = thread?.comments.nodes?.[0]?.fullDatabaseId;
    return id == null ? null : String(id);
}
/** None of a list that was not asked for. */
function nodesOf(page) {
    return page?.nodes ?? [];
}
/** Those of one end that are not at the other. */
function missingOf(latest, reviews) {
    const known = new Set(reviews.map(idOf));
    return latest.filter((review) => !known.has(idOf(review)));
}
function next(page) {
    return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}
/** One page; `null` where the token may not know who can push, which takes the whole review out of GitHub's answer. */
async function ask(client, { owner, repo, number, statusContext }, { withRights, after }) {
    const variables = {
        owner,
        repo,
        number,
        context: statusContext,
        withRights,
        withHead: after === undefined,
        withCommits: after === undefined || after.commits !== null,
        commitsAfter: after?.commits ?? null,
        withReviews: after === undefined || after.reviews !== null,
        reviewsAfter: after?.reviews ?? null,
        withThreads: after === undefined || after.threads !== null,
        threadsAfter: after?.threads ?? null,
    };
    const { data, errors } = await client.query(pullRequestQuery, variables, (error) => pull_request_pages_isAboutStatus(error) || (withRights && isAboutRights(error)));
    const pullRequest = data.repository?.pullRequest ?? null;
    if (errors.some(isAboutRights))
        return null;
    if (pullRequest === null)
        throw new environment_error/* EnvironmentError */.e(`GitHub shows no pull request ${number} in ${owner}/${repo}.`);
    if (pullRequest.reviews === null)
        throw new environment_error/* EnvironmentError */.e('GitHub does not show the reviews: run again.');
    return pullRequest;
}
/** `statuses: read` is not granted: the status is then written once more, without harm. */
function pull_request_pages_isAboutStatus({ path }) {
    return path?.includes('last') === true && path.includes('status');
}
function isAboutRights({ path }) {
    return path?.at(-1) === 'authorCanPushToRepository';
}

// EXTERNAL MODULE: ./build/src/approval/validity.js
var validity = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/src/github/rights.js


/** People who are asked about one by one, in a whole run. */
const mostPeople = 4;
/**
 * Who may push, asked person by person where GitHub does not say it with the reviews. Remembered for the run: what it
 * costs does not grow with the number of times that the pull request is read.
 */
class Rights {
    /** GitHub does not let this token read the rights with the reviews. */
    refused = false;
    #client;
    #repository;
    /** By login in lower case. */
    #known = new Map();
    constructor(client, { owner, repo }) {
        this.#client = client;
        this.#repository = { owner, repo };
    }
    /** The reviews with the rights of those whose last word may count, latest first. */
    async of(reviews) {
        const people = (0,validity/* latestDecisive */.ec)(reviews)
            .toReversed()
            .map(({ author }) => author)
            .filter(({ bot, login }) => !bot && login !== 'ghost' && !this.#known.has(login.toLowerCase()))
            .slice(0, Math.max(0, mostPeople - this.#known.size));
        await Promise.all(people.map(async ({ login }) => {
            this.#known.set(login.toLowerCase(), await this.#mayPush(login));
        }));
        return reviews.map((review) => ({ ...review, canWrite: this.#counts(review) }));
    }
    /** What nobody asked for does not let a person approve, and does not take an objection away. */
    #counts({ author, state }) {
        const mayPush = this.#known.get(author.login.toLowerCase()) ?? state === 'CHANGES_REQUESTED';
        return mayPush && !author.bot;
    }
    async #mayPush(username) {
        try {
            const { data } = await this.#client.rest.repos.getCollaboratorPermissionLevel({ ...this.#repository, username });
            return data.permission === 'admin' || data.permission === 'write';
        }
        catch (error) {
            // Nobody, or nobody that this token may ask about.
            if (error instanceof dist_src/* RequestError */.G && (error.status === 403 || error.status === 404))
                return false;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/github/pull-request.js




/**
 * Reads a pull request as it is now, in one request where no list has more than 100 entries.
 *
 * @param place `marker` is the text by which docgate knows its own review's body.
 * @param rights what was learned by earlier reads of the run.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
async function readPullRequest(client, place, rights = new Rights(client, place)) {
    const pages = await readPages(client, place, !rights.refused);
    rights.refused = !pages.withRights;
    const { first } = pages;
    const reviews = submitted(pages.reviews);
    const human = reviews.filter((review) => !isByDocgate(review)).map((review) => humanReview(review, place.marker));
    return {
        number: first.number,
        url: first.url,
        open: first.state === 'OPEN',
        headSha: first.headRefOid,
        // `baseRefOid` is what GitHub has noted with the pull request, and may lag behind the branch.
        baseSha: first.baseRef?.target?.oid ?? first.baseRefOid,
        updatedAt: first.updatedAt,
        retargetedAt: first.retargeted?.nodes?.at(-1)?.createdAt ?? '',
        author: person(first.author),
        changedFiles: first.changedFiles,
        ...commitsOf(pages),
        reviews: pages.withRights ? human : await rights.of(human),
        own: ownReview(reviews.filter((review) => isOwn(review) && hasMarkerLine(review.body, place.marker)), pages.threads),
        status: statusOfHead(first),
    };
}
/** Somebody else's text may quote the marker; docgate's has it as a line of its own, first or last. */
function hasMarkerLine(body, marker) {
    const lines = body.trim().split(/\r?\n/);
    return lines[0]?.trim() === marker || lines.at(-1)?.trim() === marker;
}
/** Reviews in the order of their submission, each once: a page may come twice. */
function submitted(nodes) {
    const reviews = new Map();
    for (const node of nodes) {
        if (node === null)
            throw new environment_error/* EnvironmentError */.e('GitHub does not show every review: run again.');
        reviews.set(String(node.fullDatabaseId ?? node.url), node);
    }
    return [...reviews.values()]
        .filter(({ state }) => state !== 'PENDING')
        .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
/** ISO 8601 in UTC sorts as text. */
function order({ submittedAt }) {
    return submittedAt ?? '';
}
/** docgate only ever comments. With the token of a person, that person's approvals stay a person's. */
function isByDocgate({ viewerDidAuthor, state }) {
    return viewerDidAuthor && state === 'COMMENTED';
}
/** It stays docgate's to edit where somebody has dismissed it; for the verdict it is then what GitHub says it is. */
function isOwn(review) {
    return isByDocgate(review) || (review.viewerDidAuthor && review.state === 'DISMISSED');
}
/**
 * A review by anybody but this run's own account. With another token docgate may have written it before, codes and all:
 * what has its marker is nobody's own words.
 */
function humanReview(node, marker) {
    const author = person(node.author);
    return {
        author,
        canWrite: node.author !== null && node.authorCanPushToRepository === true,
        // What a deleted account has approved, nobody has.
        state: node.author === null && node.state === 'APPROVED' ? 'DISMISSED' : node.state,
        commit: node.commit?.oid ?? null,
        body: isOwnText(node) && !hasMarkerLine(node.body, marker) ? node.body : '',
        url: node.url,
        submittedAt: node.submittedAt ?? '',
    };
}
/** Who may write to a repository may edit what others wrote there, and GitHub names who did it last. */
function isOwnText({ author, editor, lastEditedAt }) {
    if (editor === null)
        return lastEditedAt === null;
    return author !== null && author.login.toLowerCase() === editor.login.toLowerCase();
}
/** GitHub shows deleted accounts as `ghost`. */
function person(actor) {
    if (actor === null)
        return { login: 'ghost', bot: false };
    return { login: actor.login, bot: actor.__typename === 'Bot' || actor.login.endsWith('[bot]') };
}
function commitsOf({ commits: nodes, totalCommits, }) {
    const commits = new Map();
    let complete = true;
    for (const node of nodes) {
        if (node === null)
            continue;
        const { oid, parents, authors, committer } = node.commit;
        const followed = pull_request_present(parents.nodes);
        const written = pull_request_present(authors.nodes);
        const logins = [...written, committer].flatMap((actor) => actor?.user?.login ?? []);
        const people = [...new Set(logins)].filter((login) => login !== webFlow);
        commits.set(oid, { oid, parents: followed.map((parent) => parent.oid), people });
        if (followed.length < parents.totalCount || written.length < authors.totalCount)
            complete = false;
    }
    return { commits: [...commits.values()], commitsComplete: complete && commits.size === totalCommits };
}
/** The committer of what is committed on GitHub's pages, merges and accepted suggestions among it: no person. */
const webFlow = 'web-flow';
function pull_request_present(nodes) {
    return (nodes ?? []).filter((node) => node !== null);
}
function ownReview(nodes, threads) {
    const reviews = nodes.flatMap(({ fullDatabaseId, url, body }) => fullDatabaseId === null ? [] : [{ id: Number(fullDatabaseId), url, body }]);
    const [oldest, ...duplicates] = reviews;
    if (oldest === undefined)
        return null;
    const comments = new Map(threads.flatMap(ownComment).map((comment) => [comment.id, comment]));
    return {
        ...oldest,
        comments: [...comments.values()],
        duplicates: duplicates.map(({ id, body }) => ({ id, body })),
    };
}
function ownComment(thread) {
    if (thread === null)
        return [];
    const root = thread.comments.nodes?.[0];
    if (!root?.viewerDidAuthor || root.fullDatabaseId === null)
        return [];
    const fingerprint = readFingerprint(root.body);
    // Without a marker it is no comment by docgate, but one by a person whose token docgate has.
    if (fingerprint === null)
        return [];
    const hasReplies = thread.comments.totalCount > 1;
    const { line, startLine } = thread;
    const { path, body } = root;
    return [{ id: Number(root.fullDatabaseId), path, line, startLine, body, fingerprint, hasReplies }];
}
function statusOfHead({ last, headRefOid }) {
    const commit = last?.nodes?.at(-1)?.commit;
    const status = commit?.oid === headRefOid ? (commit.status?.context ?? null) : null;
    const state = status === null ? null : statusStates[status.state];
    if (status === null || state === null)
        return null;
    return { state, description: status.description ?? '', targetUrl: status.targetUrl ?? '' };
}
/** What GraphQL calls the state of a status, in the words of REST, by which it is set; nobody sets the last one. */
const statusStates = {
    ERROR: 'error',
    FAILURE: 'failure',
    PENDING: 'pending',
    SUCCESS: 'success',
    EXPECTED: null,
};

;// CONCATENATED MODULE: ./build/src/action/pull-request-reader.js



/** How often a pull request is read until it is as it must be by now, after 1 and 2 seconds. */
const looks = 3;
/**
 * Reads pull requests as they are now. GitHub may answer a question from a copy that is some seconds old: what this run
 * knows to be over is asked for again.
 */
class PullRequestReader {
    #client;
    #place;
    #rights;
    /** Numbers of the pull requests that got a review by this very run. */
    #posted = new Set();
    /** By number, as it was last read. */
    #seen = new Map();
    constructor(client, place) {
        this.#client = client;
        this.#place = place;
        this.#rights = new Rights(client, place);
    }
    /** Notes that a pull request has just got a review. */
    posted(number) {
        this.#posted.add(number);
    }
    hasPosted(number) {
        return this.#posted.has(number);
    }
    /** @throws EnvironmentError where GitHub goes on to show what is over, or can't be read. */
    async read(number, happened = { headSha: null }) {
        for (let look = 1;; look += 1) {
            const state = await readPullRequest(this.#client, { ...this.#place, number }, this.#rights);
            const outdated = this.#outdated(state, happened);
            const mayCome = state.own === null && (happened.mayBePosted === true || this.#posted.has(number));
            if (outdated === null && (look === looks || !mayCome)) {
                this.#seen.set(number, state);
                return state;
            }
            if (look === looks && outdated !== null)
                throw new environment_error/* EnvironmentError */.e(`GitHub shows the pull request as it was before ${outdated}: run again.`);
            await this.#client.pause(look);
        }
    }
    /** What a state does not know of yet; `null` where it knows everything. A closed pull request needs no verdict. */
    #outdated(state, { headSha, updatedAt = null, review }) {
        const seen = this.#seen.get(state.number);
        if (!state.open)
            return null;
        // Somebody may have pushed the former commit again, by force: then the pull request was changed since.
        if (seen !== undefined && isBehind(state, seen.headSha, seen.commits) && state.updatedAt <= seen.updatedAt)
            return 'its last commit';
        const isKnown = headSha === null || state.headSha === headSha || state.commits.some(({ oid }) => oid === headSha);
        if (!isKnown && updatedAt !== null && state.updatedAt < updatedAt)
            return `commit ${headSha.slice(0, 7)}`;
        if (review === undefined)
            return null;
        const given = state.reviews.find(({ url }) => url.endsWith(`#pullrequestreview-${review.id}`));
        if (given === undefined)
            return 'the review that this run is for';
        return review.dismissed && given.state !== 'DISMISSED' ? 'its review was dismissed' : null;
    }
}
/** Whether the head is one of the commits that led to another head. */
function isBehind({ headSha }, later, commits) {
    return headSha !== later && commits.some(({ oid }) => oid === headSha);
}

;// CONCATENATED MODULE: ./build/src/action/job.js








/** By this docgate knows the body of its own review; it counts only where this very account wrote it. */
const reviewMarker = '<!-- docgate review -->';
/**
 * Reads inputs and event, and makes a client. No request yet.
 *
 * @throws UsageError
 */
async function openJob(environment) {
    const inputs = readInputs(environment);
    const event = await readEvent(environment);
    const clock = new ServerClock();
    const time = new TimeBudget();
    const client = createClient({
        token: inputs.token,
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
        log: environment['RUNNER_DEBUG'] === '1' ? logLine : () => { },
        say: logLine,
        time,
        fetch: clock.noting(await openTransport(environment)),
    });
    const place = { owner: event.owner, repo: event.repo };
    const statusContext = inputs.status || 'docgate';
    const reader = new PullRequestReader(client, { ...place, statusContext, marker: reviewMarker });
    return {
        environment,
        inputs,
        event,
        place,
        client,
        get today() {
            return clock.today;
        },
        statusContext,
        time,
        reader,
    };
}

;// CONCATENATED MODULE: ./build/src/github/request-budget.js
/**
 * Requests for all that approvals need, beyond those that a run makes anyway: with the one look more that a green status
 * takes there are at most 6.
 */
const evidenceRequests = 5;
/** How many requests there may be for one purpose, in a whole run. */
class RequestBudget {
    #left;
    constructor(requests) {
        this.#left = requests;
    }
    /** Whether there may be one more request, which is then counted. */
    take() {
        if (this.#left === 0)
            return false;
        this.#left -= 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/github/teams.js
/** 100 members a page. A larger team than that is none to ask for an approval. */
const teams_mostPages = 3;
/** Teams that are asked for in one request. */
const mostTeams = 20;
/** Reads members of teams, each team once in a run, all in one request where none has more than 100. */
function openTeams(client, budget) {
    const known = new Map();
    return async (teams) => {
        const wanted = teams.filter((team) => !known.has(keyOf(team)));
        if (wanted.length > 0)
            for (const [key, team] of await readTeams(client, budget, wanted))
                known.set(key, team);
        return new Map(teams.map((team) => [keyOf(team), known.get(keyOf(team)) ?? unread]));
    };
}
const unread = {
    kind: 'unreadable',
    reason: 'there are too many teams, or too many members, to read in one run. Name people, or smaller teams.',
};
const refused = {
    kind: 'unreadable',
    reason: 'this token sees no such team. Name its people in the configuration, or give a token that may read members.',
};
const empty = { kind: 'unreadable', reason: 'the team has no members.' };
async function readTeams(client, budget, teams) {
    const read = new Map();
    const logins = new Map();
    let open = teams.slice(0, mostTeams).map((team) => ({ team, after: null }));
    for (let page = 0; open.length > 0 && page < teams_mostPages && budget.take(); page += 1) {
        const { data } = await client.query(teamsQuery(open.length), variablesOf(open), isAboutTeam);
        open = open.flatMap(({ team }, index) => {
            const key = keyOf(team);
            const members = data[`t${index}`]?.team?.members;
            if (members === undefined) {
                read.set(key, refused);
                return [];
            }
            const all = [...(logins.get(key) ?? []), ...(members.nodes ?? []).flatMap((member) => member?.login ?? [])];
            logins.set(key, all);
            const { hasNextPage, endCursor } = members.pageInfo;
            read.set(key, hasNextPage ? unread : all.length === 0 ? empty : { kind: 'members', logins: all });
            return hasNextPage ? [{ team, after: endCursor }] : [];
        });
    }
    return read;
}
/** The query for a page of each of some teams. */
function teamsQuery(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `$o${index}: String!, $s${index}: String!, $a${index}: String`);
    const selections = numbers.map((index) => `t${index}: organization(login: $o${index}) { team(slug: $s${index}) { members(first: 100, after: $a${index}) { pageInfo { hasNextPage endCursor } nodes { login } } } }`);
    return `\nquery Teams(${variables.join(', ')}) {\n  ${selections.join('\n  ')}\n}`;
}
function variablesOf(open) {
    return Object.fromEntries(open.flatMap(({ team, after }, index) => [
        [`o${index}`, team.org],
        [`s${index}`, team.slug],
        [`a${index}`, after],
    ]));
}
/** A token that may not see a team: the others are of use without it. An error without a type is a failure of GitHub's. */
function isAboutTeam({ path, type }) {
    return type !== undefined && /^t\d+$/.test(String(path?.[0] ?? ''));
}
function keyOf({ org, slug }) {
    return `${org}/${slug}`.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/report/columns.js
var report_columns = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/report/status.js
var report_status = __webpack_require__(7876);
// EXTERNAL MODULE: ./build/src/review/evidence.js + 4 modules
var evidence = __webpack_require__(207);
// EXTERNAL MODULE: ./build/src/review.js + 4 modules
var src_review = __webpack_require__(755);
// EXTERNAL MODULE: ./build/src/source/lists.js
var source_lists = __webpack_require__(4786);
;// CONCATENATED MODULE: ./build/src/source/github-history.js




/** Entries in one query: no content is loaded for them. */
const entriesPerQuery = 400;
/** Contents in one query, as for the sides: few enough for GitHub's 10 seconds. */
const blobsPerQuery = 50;
/** Other commits through GitHub's API, with no more requests than the budget has. */
class GithubHistory {
    #client;
    #repository;
    #tip;
    #budget;
    #cache;
    #branches = new Map();
    #unreachable = new Set();
    constructor(client, repository, tip, budget, cache) {
        this.#client = client;
        this.#repository = repository;
        this.#tip = tip;
        this.#budget = budget;
        this.#cache = cache;
    }
    async branch(commit) {
        const known = this.#branches.get(commit);
        if (known !== undefined)
            return known;
        if (!this.#budget.take())
            return 'unread';
        const found = await this.#compare(commit);
        this.#branches.set(commit, found);
        return found;
    }
    async entriesAt(requests) {
        const { entries } = this.#cache;
        const places = new Map(requests.map((request) => [placeOf(request), request]));
        const wanted = [...places].flatMap(([place, request]) => entries.has(place) || this.#unreachable.has(request.commit) ? [] : [request]);
        await this.#inBatches(wanted, entriesPerQuery, (batch) => this.#readEntries(batch));
        return requests.map((request) => {
            if (this.#unreachable.has(request.commit))
                return 'unreachable';
            const entry = entries.get(placeOf(request));
            return entry === undefined ? 'unread' : entry;
        });
    }
    async contentsAt(requests) {
        const { contents } = this.#cache;
        const entries = await this.entriesAt(requests);
        const ids = new Set(entries.flatMap((entry) => (entry === null || typeof entry === 'string' ? [] : [entry.id])));
        const wanted = [...ids].filter((id) => !contents.has(id));
        await this.#inBatches(wanted.filter(isFile), blobsPerQuery, (batch) => this.#readBlobs(batch));
        return entries.map((entry) => {
            if (entry === null || typeof entry === 'string')
                return entry;
            if (isFile(entry.id))
                return contents.get(entry.id) ?? 'unread';
            return (0,file_content/* unreadable */.O$)(entry.id.startsWith('symlink') ? 'symlink' : 'submodule');
        });
    }
    /** The first batches, as far as the budget goes. */
    async #inBatches(items, size, read) {
        const batches = [];
        for (let start = 0; start < items.length && this.#budget.take(); start += size)
            batches.push(read(items.slice(start, start + size)));
        await Promise.all(batches);
    }
    async #compare(commit) {
        try {
            const basehead = `${this.#tip}...${commit}`;
            const { data } = await this.#client.rest.repos.compareCommitsWithBasehead({
                ...this.#repository,
                basehead,
                per_page: 1,
            });
            const removed = (data.files ?? []).flatMap(({ status, filename }) => (status === 'removed' ? [filename] : []));
            return { commit: data.merge_base_commit.sha, removed: new Set(removed) };
        }
        catch (error) {
            if (error instanceof dist_src/* RequestError */.G && (error.status === 404 || error.status === 422))
                return 'unreachable';
            throw error;
        }
    }
    async #readEntries(requests) {
        const commits = [...new Set(requests.map(({ commit }) => commit))];
        const paths = [...new Set(requests.map(({ path }) => path))];
        const at = requests.map((request) => [commits.indexOf(request.commit), paths.indexOf(request.path)]);
        const variables = {
            ...this.#repository,
            ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])),
            ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
        };
        const { data } = await this.#client.query(entriesQuery(at), variables, isMissing);
        requests.forEach((request, index) => {
            const [commit, path] = at[index] ?? [0, 0];
            const files = data.repository?.[`c${commit}`] ?? null;
            const entry = files?.[`f${path}`];
            // Not there, or another object than a commit: both have no such field.
            if (entry === undefined)
                this.#unreachable.add(request.commit);
            else
                this.#cache.entries.set(placeOf(request), entry === null ? null : entryOf(entry.mode, entry.oid));
        });
    }
    async #readBlobs(ids) {
        const oids = ids.map((id) => id.slice(filePrefix.length));
        const variables = { ...this.#repository, ...Object.fromEntries(oids.map((oid, index) => [`b${index}`, oid])) };
        const { data } = await this.#client.query(blobsQuery(ids.length), variables, isMissing);
        for (const [index, id] of ids.entries()) {
            const content = await this.#contentOf(data.repository?.[`b${index}`] ?? null);
            if (content !== null)
                this.#cache.contents.set(id, content);
        }
    }
    async #contentOf(node) {
        if (node?.oid === undefined || node.text === undefined || node.byteSize === undefined)
            return null;
        const { oid, text, isTruncated = true, byteSize } = node;
        if (byteSize > source/* maxFileBytes */.e)
            return (0,file_content/* tooLarge */.g$)(byteSize);
        const content = faithful({ oid, text, isTruncated, byteSize });
        if (content !== null)
            return content;
        return this.#budget.take() ? readBlob(this.#client, this.#repository, oid) : null;
    }
}
const filePrefix = 'file ';
function isFile(id) {
    return id.startsWith(filePrefix);
}
/** What is not there is an answer, not a failure, whichever way GitHub says it. */
function isMissing({ type, path }) {
    return type === 'NOT_FOUND' && path?.[0] === 'repository' && path.length > 1;
}
/**
 * The query for kinds and object IDs of files.
 *
 * @param at for each file the numbers of its commit and of its path.
 */
function entriesQuery(at) {
    const commits = [...new Set(at.map(([commit]) => commit))];
    const variables = [
        ...commits.map((commit) => `$c${commit}: GitObjectID!`),
        ...[...new Set(at.map(([, path]) => path))].map((path) => `$p${path}: String!`),
    ];
    const selections = commits.map((commit) => {
        const files = at.flatMap(([each, path]) => each === commit ? [`f${path}: file(path: $p${path}) { mode oid }`] : []);
        return `c${commit}: object(oid: $c${commit}) { ... on Commit { ${files.join(' ')} } }`;
    });
    return inRepository('Entries', variables, selections);
}
/** The query for contents by object ID. */
function blobsQuery(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    return inRepository('Blobs', numbers.map((index) => `$b${index}: GitObjectID!`), numbers.map((index) => `b${index}: object(oid: $b${index}) { ... on Blob { oid text isTruncated byteSize } }`));
}
function inRepository(name, variables, selections) {
    return `
query ${name}(${['$owner: String!', '$repo: String!', ...variables].join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${selections.join('\n    ')}
  }
}`;
}

;// CONCATENATED MODULE: ./build/src/source/pull-request-files.js

/** GitHub's list of a pull request's files ends there, without a word. */
const mostFiles = 3_000;
/**
 * Lists what a pull request changes, all of it, in the order of the paths. GitHub lists what is changed at that moment,
 * or some seconds ago: a list that is not the head's is asked for once more.
 *
 * @throws EnvironmentError where it is not whole, or goes on to be of another commit.
 */
async function listChangedFiles(client, repository, pull) {
    if (pull.changedFiles > mostFiles)
        throw tooManyFiles(pull.changedFiles);
    let entries = await pull_request_files_ask(client, repository, pull);
    if (flawOf(entries, pull) !== null) {
        await client.pause(1);
        entries = await pull_request_files_ask(client, repository, pull);
    }
    const flaw = flawOf(entries, pull);
    if (flaw !== null)
        throw new environment_error/* EnvironmentError */.e(flaw);
    return entries.map(changedFile).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
async function pull_request_files_ask(client, repository, { number }) {
    const pages = await client.paginate(client.rest.pulls.listFiles, {
        ...repository,
        pull_number: number,
        per_page: 100,
    });
    // A page that came twice must not stand in for one that never came.
    return [...new Map(pages.map((file) => [file.filename, file])).values()];
}
/** Why a list is not that of the head, a sentence; `null` where it is. */
function flawOf(entries, { changedFiles, headSha }) {
    if (entries.length < changedFiles) {
        if (entries.length >= mostFiles)
            throw tooManyFiles(changedFiles);
        return `GitHub lists ${entries.length} of the pull request's ${changedFiles} changed files, so the rest cannot be checked: run again.`;
    }
    return entries.some(({ contents_url, status }) => status !== 'removed' && !isOf(contents_url, headSha))
        ? 'GitHub lists the files of another commit than the one that is judged: a run for a newer commit decides, else run again.'
        : null;
}
function changedFile({ filename, previous_filename, status, patch }) {
    const renamed = status === 'renamed' && previous_filename !== undefined;
    return {
        path: filename,
        previousPath: renamed ? previous_filename : null,
        change: renamed
            ? 'renamed'
            : status === 'added' || status === 'copied'
                ? 'added'
                : status === 'removed'
                    ? 'removed'
                    : 'modified',
        patch: patch ?? null,
    };
}
function tooManyFiles(changedFiles) {
    return new environment_error/* EnvironmentError */.e(`The pull request changes ${changedFiles} files and GitHub lists no more than ${mostFiles}: split it, or review it with "docgate review" from a clone.`);
}
/** Whether an address of a file's content is of this commit; one without a commit can't tell. */
function isOf(contentsUrl, commit) {
    const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(contentsUrl)?.[1];
    return ref === undefined || ref === commit;
}

;// CONCATENATED MODULE: ./build/src/source/pull-request.js







/** Opens both sides of a pull request through the API. Nothing is checked out; nothing is asked for before it is needed. */
function openPullRequestSource(client, options) {
    return new PullRequestSource(client, options);
}
class PullRequestSource {
    headCommit;
    tipCommit;
    #client;
    #repository;
    #state;
    #cache = new ObjectCache();
    #history;
    #base = null;
    #files = null;
    #tree = null;
    constructor(client, { owner, repo, state, budget = new RequestBudget(0) }) {
        this.#client = client;
        this.#repository = { owner, repo };
        this.#state = state;
        this.headCommit = state.headSha;
        this.tipCommit = state.baseSha;
        this.#history = new GithubHistory(client, this.#repository, this.tipCommit, budget, this.#cache);
    }
    baseCommit() {
        this.#base ??= this.#mergeBase();
        return this.#base;
    }
    files() {
        this.#files ??= this.#listFiles();
        return this.#files;
    }
    tree() {
        this.#tree ??= this.#listTree();
        return this.#tree;
    }
    async read(requests) {
        const base = requests.some(({ side }) => side === 'base') ? await this.baseCommit() : '';
        const commits = { tip: this.tipCommit, base, head: this.headCommit };
        return readObjects(this.#client, this.#repository, requests.map(({ side, path }) => ({ commit: commits[side], path })), this.#cache);
    }
    async branch(commit) {
        if (commit !== this.headCommit)
            return this.#history.branch(commit);
        return { commit: await this.baseCommit(), removed: (0,source/* removedAmong */.r)(await this.files()) };
    }
    entriesAt(requests) {
        return this.#history.entriesAt(requests);
    }
    contentsAt(requests) {
        return this.#history.contentsAt(requests);
    }
    async #mergeBase() {
        try {
            const { data } = await this.#client.rest.repos.compareCommitsWithBasehead({
                ...this.#repository,
                basehead: `${this.tipCommit}...${this.headCommit}`,
                per_page: 1,
            });
            return data.merge_base_commit.sha;
        }
        catch (error) {
            // Other things are not found as well, where the token may not see them.
            if (error instanceof dist_src/* RequestError */.G && error.status === 404 && /no common ancestor/i.test(error.message))
                throw new environment_error/* EnvironmentError */.e('The pull request and its base branch have no common ancestor, so nothing can be compared: rebase it onto the base branch.', { cause: error });
            throw error;
        }
    }
    async #listFiles() {
        // Of two histories that never met GitHub lists nothing, which must not pass for a pull request that changes nothing.
        if (this.#state.changedFiles === 0)
            await this.baseCommit();
        return listChangedFiles(this.#client, this.#repository, this.#state);
    }
    /** One request, whatever it gives: beyond 100,000 entries or 7 MB GitHub cuts the list off and says so. */
    async #listTree() {
        const { data } = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: this.headCommit,
            recursive: '1',
        });
        return {
            paths: data.tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path])),
            complete: !data.truncated,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/source/merge-group.js



/**
 * Opens both sides of a merge group. Base, tip included, is the commit that the group stands on: it holds what the queue
 * has ahead of it. Which files changed is what the group's pull requests change; what is on each side, git says.
 */
function openMergeGroupSource(client, options) {
    const { owner, repo, headSha, baseSha, members } = options;
    const repository = { owner, repo };
    // Of a pull request's source only the tree is asked for here, which is that of its head.
    const whole = openPullRequestSource(client, {
        ...repository,
        state: { number: 0, headSha, baseSha, changedFiles: 0 },
    });
    const read = (requests) => readObjects(client, repository, requests.map(({ side, path }) => ({ commit: side === 'head' ? headSha : baseSha, path })));
    let files = null;
    const listFiles = async () => {
        const lists = await Promise.all(members.map((state) => openPullRequestSource(client, { ...repository, state }).files()));
        return united(lists, read);
    };
    return {
        headCommit: headSha,
        tipCommit: baseSha,
        baseCommit: () => Promise.resolve(baseSha),
        files: () => {
            files ??= listFiles();
            return files;
        },
        tree: () => whole.tree(),
        read,
    };
}
/** One list of several. Where two of them speak of one path, what is on the two sides decides what happened to it. */
async function united(lists, read) {
    const all = lists.flat();
    const times = new Map();
    for (const path of all.flatMap(pathsOf))
        times.set(path, (times.get(path) ?? 0) + 1);
    const isShared = (file) => pathsOf(file).some((path) => (times.get(path) ?? 0) > 1);
    const shared = all.filter(isShared);
    const settled = shared.length === 0 ? [] : await settle(shared, read);
    return [...all.filter((file) => !isShared(file)), ...settled].sort(source_lists/* byPath */.f);
}
async function settle(files, read) {
    const paths = [...new Set(files.flatMap(pathsOf))];
    const on = async (side) => {
        const contents = await read(paths.map((path) => ({ side, path })));
        return new Set((0,source_lists/* answered */.o)(paths, contents).flatMap(([path, content]) => (content === null ? [] : [path])));
    };
    const [base, head] = await Promise.all([on('base'), on('head')]);
    const renames = files.flatMap(({ path, previousPath }) => previousPath !== null && base.has(previousPath) && !head.has(previousPath) && head.has(path) && !base.has(path)
        ? [{ path, previousPath }]
        : []);
    const sources = new Set(renames.map(({ previousPath }) => previousPath));
    return paths.flatMap((path) => {
        const previousPath = renames.find((rename) => rename.path === path)?.previousPath ?? null;
        if (previousPath !== null)
            return [{ path, previousPath, change: 'renamed', patch: null }];
        if (head.has(path))
            return [{ path, previousPath: null, change: base.has(path) ? 'modified' : 'added', patch: null }];
        return base.has(path) && !sources.has(path) ? [{ path, previousPath: null, change: 'removed', patch: null }] : [];
    });
}
function pathsOf({ path, previousPath }) {
    return previousPath === null ? [path] : [path, previousPath];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/document/found.js
var found = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/action/evidence-key.js



/**
 * 16 hex digits over all that a verdict depends on: both commits, everybody's reviews, the inputs and this version. It
 * stands in the address of the status, so that a later run knows whether the status still speaks of the same state.
 */
function evidenceKey(state, inputs) {
    const { token: _, report: __, ...judging } = inputs;
    const reviews = state.reviews.flatMap((review) => {
        const { author, canWrite, commit, state: said, body } = review;
        const codes = (0,found/* allOf */.bn)(/[0-9a-f]{20,}/g, body);
        return isDecisive(review) || codes.length > 0 ? [[author.login, canWrite, commit, said, codes]] : [];
    });
    const evidence = [
        version/* version */.r,
        judging,
        state.number,
        state.headSha,
        state.baseSha,
        state.retargetedAt,
        state.author.login,
        state.commits.map(({ oid, people }) => [oid, people]),
        state.commitsComplete,
        reviews,
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(evidence)).digest('hex').slice(0, 16);
}
/** A comment decides nothing but by a code in it, so it must not make a status flicker. */
function isDecisive({ state }) {
    return state !== 'COMMENTED' && state !== 'PENDING';
}
/** Address of a status: the review, or the pull request, with the key where GitHub takes no notice of it. */
function statusUrl(state, reviewUrl, key) {
    const [page, fragment] = (reviewUrl ?? state.url).split('#');
    return `${page}?docgate=${key}${fragment === undefined ? '' : `#${fragment}`}`;
}
/**
 * The pull request that a status of ours was set for, or `null`. Two pull requests may have one head commit, and so one
 * status.
 */
function pullRequestOf(status) {
    const number = /\/pull\/(\d+)(?:[?#]|$)/.exec(status?.targetUrl ?? '')?.[1];
    return number === undefined ? null : Number(number);
}
/** Whether the status that stands there was set for exactly this evidence, so that it may stand while docgate works. */
function isCurrent(state, key) {
    const { status } = state;
    return (status !== null &&
        status.state !== 'error' &&
        new URLSearchParams(status.targetUrl.split('#')[0]?.split('?')[1] ?? '').get('docgate') === key);
}

;// CONCATENATED MODULE: ./build/src/action/rule-url.js
/**
 * The page of each rule, in the version of docgate that runs; empty where nobody knows from where that is.
 *
 * @param environment variables of the runner, which says from which repository and ref the action was taken.
 */
function ruleUrls(environment) {
    const home = homeUrl(environment);
    if (home === '')
        return () => '';
    return (ruleId) => `${home}/blob/${environment['GITHUB_ACTION_REF'] || 'HEAD'}/docs/rules/${ruleId}.md`;
}
/** The repository that the action was taken from; empty where nobody knows. */
function homeUrl({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home }) {
    return home === undefined || home === '' ? '' : `${server}/${home}`;
}

;// CONCATENATED MODULE: ./build/src/action/find-changes.js



/** What two commits say by the inputs of this run, whoever approved it. */
function findIn(source, { environment, inputs, today }) {
    return (0,src_review/* findChanges */.p)(source, {
        configPath: inputs.config,
        configRequired: inputs.config !== defaultConfig,
        configText: null,
        documents: inputs.documents,
        template: inputs.template,
        today,
        ruleUrl: ruleUrls(environment),
    });
}

;// CONCATENATED MODULE: ./build/src/github/merge-queue.js
const mergeQueueQuery = `
query MergeQueue($owner: String!, $repo: String!, $branch: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { baseCommit { oid } headCommit { oid } pullRequest { number } }
      }
    }
    object(oid: $head) { ... on Commit { parents(first: 3) { nodes { oid } } } }
  }
}`;
/** Asks, in one request, which pull requests a merge group is made of. */
async function groupMembers(client, { owner, repo, branch, headSha, baseSha }) {
    const { data } = await client.query(mergeQueueQuery, { owner, repo, branch, head: headSha }, isAboutQueue);
    const entries = (data.repository?.mergeQueue?.entries?.nodes ?? []).filter((each) => each !== null);
    const parents = data.repository?.object?.parents?.nodes ?? [];
    return {
        numbers: chained(entries, headSha, baseSha),
        parents: parents.flatMap((each) => (each === null ? [] : [each.oid])),
    };
}
/** A token may be refused the queue; the rest of the answer is of use all the same. */
function isAboutQueue({ path }) {
    return path?.includes('mergeQueue') === true;
}
function chained(entries, headSha, baseSha) {
    const numbers = [];
    let at = headSha;
    while (at !== baseSha) {
        const entry = entries.find(({ headCommit }) => headCommit?.oid === at);
        if (entry?.pullRequest == null || entry.baseCommit === null || numbers.includes(entry.pullRequest.number))
            return null;
        numbers.push(entry.pullRequest.number);
        at = entry.baseCommit.oid;
    }
    return numbers.length === 0 ? null : numbers.reverse();
}

;// CONCATENATED MODULE: ./build/src/action/merge-group-members.js



/** GitHub's comparison lists no more files than these. */
const mostCompared = 300;
/**
 * The pull requests that a merge group is made of, as they are now. The queue says which; where it can't be read, the
 * name of the group's branch does, but only where that one pull request explains the whole range.
 *
 * @throws EnvironmentError where they are not known for sure.
 */
async function membersOf(job, group) {
    const { numbers, parents } = await groupMembers(job.client, { ...job.place, ...group });
    const states = await Promise.all((numbers ?? namedBy(group)).map((number) => job.reader.read(number)));
    const [only] = states;
    if (only === undefined || (numbers === null && !(await explains(job, group, only, parents))))
        throw new environment_error/* EnvironmentError */.e('It is not known which pull requests this merge group holds, so nobody can tell who approved it: take them out of the queue, and add them again.');
    const gone = states.find(({ open }) => !open);
    if (gone !== undefined)
        throw new environment_error/* EnvironmentError */.e(`Pull request ${gone.number} of this merge group is not open any more.`);
    return states;
}
/** GitHub names the branch after the last pull request of the group. */
function namedBy({ branch, headRef }) {
    const prefix = `gh-readonly-queue/${branch}/pr-`;
    const number = headRef.startsWith(prefix)
        ? /^(\d{1,9})-[0-9a-f]{40,64}$/.exec(headRef.slice(prefix.length))?.[1]
        : undefined;
    return number === undefined ? [] : [Number(number)];
}
/**
 * Whether a range is this pull request and nothing else: by its commits (merged, squashed or rebased onto the group's
 * base) and by its files.
 */
async function explains(job, { baseSha, headSha }, state, parents) {
    const source = openPullRequestSource(job.client, { ...job.place, state });
    const [{ data }, files] = await Promise.all([
        job.client.rest.repos.compareCommitsWithBasehead({
            ...job.place,
            basehead: `${baseSha}...${headSha}`,
            per_page: 1,
        }),
        source.files(),
    ]);
    const isMerge = parents.length === 2 && parents[0] === baseSha && parents[1] === state.headSha;
    const isSquash = parents.length === 1 && data.total_commits === 1;
    const isRebase = parents.length === 1 && state.commitsComplete && data.total_commits === state.commits.length;
    const changed = data.files ?? [];
    const known = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    return (data.merge_base_commit.sha === baseSha &&
        (isMerge || isSquash || isRebase) &&
        changed.length < mostCompared &&
        changed.every(({ filename, previous_filename }) => known.has(filename) && known.has(previous_filename ?? filename)));
}

;// CONCATENATED MODULE: ./build/src/action/judge-merge-group.js













/** Reviews that come in while docgate works are looked at again, so often. */
const triesToSettle = 3;
/**
 * Judges the range of a merge group by the rules at its base, with the approvals of its pull requests, and sets the
 * status on the group's head. What the pull requests' own statuses say is not looked at: the group is other commits.
 *
 * @throws whatever went wrong, after no green status of ours is left standing.
 */
async function judgeMergeGroup(job, group) {
    const { owner, repo } = job.place;
    const url = `${job.environment['GITHUB_SERVER_URL'] ?? ''}/${owner}/${repo}/queue/${encodeURI(group.branch)}`;
    const status = new HeadStatus(job, group.headSha, null);
    try {
        const pending = status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: url });
        const [members] = await Promise.all([membersOf(job, group), pending]);
        const { headSha, baseSha } = group;
        const findings = await findIn(openMergeGroupSource(job.client, { ...job.place, headSha, baseSha, members }), job);
        const evidenceOf = evidenceReader(job, group, findings, members);
        const { report, verdict, failure } = await judge_merge_group_settle({ job, group, findings, status, url, evidenceOf }, members);
        const warnings = status.refused === null ? [] : [status.refused];
        return {
            name: 'The merge group',
            url,
            headSha,
            report,
            columns: (0,report_columns/* columnsOf */.P)(findings.documents),
            verdict,
            reviewUrl: null,
            warnings,
            failure,
        };
    }
    catch (error) {
        await withdraw(job, status, url);
        throw error;
    }
}
/** What each member gave was given on its own commits: none of them is the group's head, so all are compared. */
function evidenceReader(job, { headSha }, findings, members) {
    const teams = openTeams(job.client, new RequestBudget(evidenceRequests));
    const readings = new Map(members.map((state) => {
        const budget = new RequestBudget(evidenceRequests);
        return [state.number, { source: openPullRequestSource(job.client, { ...job.place, state, budget }), teams }];
    }));
    return (state) => {
        const reading = readings.get(state.number);
        if (reading === undefined)
            throw new RangeError(`pull request ${state.number} is not of this group`);
        return (0,evidence/* gatherEvidence */.h)({ ...state, headSha }, findings, reading);
    };
}
async function judge_merge_group_settle(judged, members, tries = triesToSettle) {
    const { job, group, findings, status, url, evidenceOf } = judged;
    const report = (0,src_review/* conclude */.E)(findings, await Promise.all(members.map(evidenceOf)), job.inputs);
    const verdict = (0,report_status/* statusOf */.c)(report);
    const quiet = findings.documents.length === 0;
    // Where the base branch is by now does not matter: the group has its own base.
    const keysOf = (states) => states.map((state) => evidenceKey({ ...state, baseSha: group.baseSha }, job.inputs)).join();
    const changed = async () => {
        if (verdict.state !== 'success' || quiet)
            return null;
        const now = await Promise.all(members.map(({ number }) => job.reader.read(number)));
        return keysOf(now) === keysOf(members) ? null : now;
    };
    const again = (now) => {
        if (tries === 0 || now.some(({ headSha }, index) => headSha !== members[index]?.headSha))
            throw new Error('the pull requests of the merge group changed while they were judged; run again');
        return judge_merge_group_settle(judged, now, tries - 1);
    };
    try {
        const before = await changed();
        if (before !== null)
            return await again(before);
        await status.set({ ...verdict, targetUrl: url });
        const after = await changed();
        return after === null
            ? { report, verdict, failure: status.stale({ ...verdict, targetUrl: url }) }
            : await again(after);
    }
    catch (error) {
        await withdraw(job, status, url);
        return { report, verdict, failure: failureText(error) };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/github/apply.js



/**
 * What stands in the pull request is not what it was planned for, or nobody knows: the answer to a new review got lost
 * (`lost`), or the review to be edited is not there (`gone`). Read it again, and plan again.
 */
class UnclearError extends environment_error/* EnvironmentError */.e {
    kind;
    constructor(kind, message, cause) {
        super(message, { cause });
        this.kind = kind;
    }
}
/**
 * Carries out a plan, one write after the other, as GitHub asks for. Stops at the first write that is not allowed.
 *
 * @throws UnclearError; EnvironmentError, RequestError where GitHub fails otherwise than by refusing permission.
 */
async function applyPlan(client, place, plan) {
    const run = new Run(client, place);
    try {
        await run.apply(plan);
    }
    catch (error) {
        if (!(error instanceof dist_src/* RequestError */.G))
            throw error;
        const refused = reviewRefusal(error);
        if (refused === null)
            throw error;
        return { ...run.result(), refused };
    }
    return run.result();
}
function reviewRefusal(error) {
    return refusal(error, 'the review', 'pull-requests: write');
}
/** What stands above comments that came later than the review: GitHub wants a text for each review. */
const laterBody = 'These comments are on lines of a later push. docgate keeps its first review here up to date.';
class Run {
    #client;
    #place;
    #headSha;
    #url = null;
    #written = false;
    #commentsRefused = false;
    constructor(client, { owner, repo, number, headSha }) {
        this.#client = client;
        this.#place = { owner, repo, pull_number: number };
        this.#headSha = headSha;
    }
    result() {
        return { url: this.#url, written: this.#written, refused: null, commentsRefused: this.#commentsRefused };
    }
    async apply(plan) {
        const { pulls } = this.#client.rest;
        if (plan.create !== null)
            await this.#create(plan.create.body, plan.create.comments);
        if (plan.updateBody !== null)
            this.#url = await this.#updateBody(plan.updateBody.id, plan.updateBody.body);
        for (const { id, body } of plan.updateDuplicates)
            await this.#updateBody(id, body);
        if (plan.addComments.length > 0)
            await this.#add(plan.addComments);
        const { owner, repo } = this.#place;
        for (const { id, body } of plan.updateComments) {
            await this.#ofComment(() => pulls.updateReviewComment({ owner, repo, comment_id: id, body }));
        }
        for (const id of plan.deleteComments) {
            await this.#ofComment(() => pulls.deleteReviewComment({ owner, repo, comment_id: id }));
        }
    }
    async #create(body, comments) {
        try {
            this.#url = await this.#post(body, comments);
        }
        catch (error) {
            // One comment off the diff and GitHub refuses the whole review: the body is worth more than the comments.
            if (!isUnprocessable(error) || comments.length === 0)
                throw error;
            this.#commentsRefused = true;
            this.#url = await this.#post(body, []);
        }
    }
    async #add(comments) {
        try {
            await this.#post(laterBody, comments);
        }
        catch (error) {
            if (!isUnprocessable(error))
                throw error;
            this.#commentsRefused = true;
        }
    }
    async #post(body, comments) {
        const answer = await this.#send(body, comments).catch((error) => {
            if (error instanceof environment_error/* EnvironmentError */.e && mayBeStored(error.cause))
                throw new UnclearError('lost', error.message, error.cause);
            throw error;
        });
        this.#written = true;
        return answer.data.html_url;
    }
    #send(body, comments) {
        return this.#client.rest.pulls.createReview({
            ...this.#place,
            event: 'COMMENT',
            commit_id: this.#headSha,
            body,
            comments: comments.map(({ path, line, startLine, body: text }) => ({
                path,
                line,
                side: 'RIGHT',
                ...(startLine !== null && startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
                body: text,
            })),
            // A server error may come after the review was stored: asking again would post it twice.
            request: { retries: 0 },
        });
    }
    async #updateBody(id, body) {
        const write = this.#client.rest.pulls.updateReview({ ...this.#place, review_id: id, body });
        const answer = await write.catch((error) => {
            if (!(error instanceof dist_src/* RequestError */.G) || error.status !== 404)
                throw error;
            throw new UnclearError('gone', reviewRefusal(error) ?? error.message, error);
        });
        this.#written = true;
        return answer.data.html_url;
    }
    /** Somebody may have deleted a comment since it was read: then there is nothing to do. */
    async #ofComment(write) {
        try {
            await write();
            this.#written = true;
        }
        catch (error) {
            if (!(error instanceof dist_src/* RequestError */.G) || error.status !== 404)
                throw error;
        }
    }
}
/** No answer, or one of a server that broke: what was asked for may have been done. */
function mayBeStored(error) {
    return error instanceof dist_src/* RequestError */.G && error.status >= 500;
}
function isUnprocessable(error) {
    return error instanceof dist_src/* RequestError */.G && error.status === 422;
}

;// CONCATENATED MODULE: ./build/src/github/moved-comments.js
/**
 * Comments with the path that their document has now. It is known by its path on base; a document that the pull request
 * has added, and then renamed, by the finding alone, where only one new document has it. A comment that was left
 * at another path stands at no line any more.
 */
function withPresentPaths(comments, { documents, standing, ignored }) {
    const present = new Set(documents.map(({ path }) => path));
    const renamed = new Map(documents.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[previousPath, path]])));
    const fresh = new Set(documents.flatMap(({ path, isNewHere }) => (isNewHere ? [path] : [])));
    const homes = new Map();
    for (const { path, fingerprint } of [...standing, ...ignored]) {
        if (fresh.has(path))
            homes.set(fingerprint, (homes.get(fingerprint) ?? new Set()).add(path));
    }
    return comments.map((comment) => {
        const { path, fingerprint } = comment;
        if (present.has(path) || fingerprint === null)
            return comment;
        const [home, another] = homes.get(fingerprint) ?? [];
        const now = renamed.get(path) ?? (another === undefined ? home : undefined);
        return now === undefined ? comment : { ...comment, path: now, line: null, startLine: null };
    });
}

;// CONCATENATED MODULE: ./build/src/github/review-plan.js


/**
 * Comments that stand in a pull request at most; the rest is in the review's body. GITHUB.md's bound: GitHub allows 80
 * content-creating requests a minute, and nobody reads more.
 */
const maxComments = 30;
/** Plans the fewest writes. Planned again after they were carried out, nothing is left to do. */
function planReview(wanted, existing) {
    const comments = wanted.body === null ? [] : firstOfEach(wanted.comments).slice(0, maxComments);
    if (existing === null) {
        return { ...review_plan_nothing, create: wanted.body === null ? null : { body: wanted.body, comments } };
    }
    const { kept, doubled } = splitDoubled(withPresentPaths(existing.comments, wanted));
    const open = new Set(wanted.standing.map(place));
    const ignored = new Set(wanted.ignored.map(place));
    const texts = [
        ...kept.map((comment) => ({ comment, text: wantedText(comment, comments, open, ignored) })),
        // A reply keeps a comment: without it, the reply would hang in the air.
        ...doubled.map((comment) => ({ comment, text: comment.hasReplies ? doubledComment : null })),
    ];
    const body = wanted.body ?? wanted.settledBody;
    const standing = new Set(texts.flatMap(({ comment, text }) => (text === null ? [] : [place(comment)])));
    return {
        create: null,
        updateBody: differs(existing.body, body) ? { id: existing.id, body } : null,
        updateDuplicates: existing.duplicates.map(({ id }) => ({ id, body: duplicateBody(existing.url) })),
        addComments: comments
            .filter((comment) => !standing.has(place(comment)))
            .slice(0, Math.max(0, maxComments - standing.size)),
        updateComments: texts.flatMap(({ comment, text }) => text !== null && differs(comment.body, text) ? [{ id: comment.id, body: text }] : []),
        deleteComments: texts.filter(({ text }) => text === null).map(({ comment }) => comment.id),
    };
}
const review_plan_nothing = {
    create: null,
    updateBody: null,
    updateDuplicates: [],
    addComments: [],
    updateComments: [],
    deleteComments: [],
};
/** Whether a plan has nothing to write. */
function isEmptyPlan(plan) {
    const { create, updateBody, updateDuplicates, addComments, updateComments, deleteComments } = plan;
    const lists = [updateDuplicates, addComments, updateComments, deleteComments];
    return create === null && updateBody === null && lists.every((list) => list.length === 0);
}
/**
 * The text a comment shall have; `null` where it shall go, be it to be posted anew at other lines. What still stands but
 * finds no line any more keeps its comment.
 */
function wantedText(comment, wanted, open, ignored) {
    const same = wanted.find((other) => place(other) === place(comment));
    if (same !== undefined) {
        if (same.body === same.bodyElsewhere || isAt(comment, same))
            return same.body;
        return comment.hasReplies ? same.bodyElsewhere : null;
    }
    if (open.has(place(comment)))
        return comment.body;
    if (!comment.hasReplies)
        return null;
    return settledComment(comment.fingerprint, ignored.has(place(comment)) ? ignoredText : fixedText);
}
function isAt(comment, { line, startLine }) {
    const first = (at) => at.startLine ?? at.line;
    return comment.line === line && first(comment) === first({ line, startLine });
}
/** What two comments may not have in common: two documents can lack the same section and share a fingerprint. */
function place({ path, fingerprint }) {
    return JSON.stringify([path, fingerprint]);
}
const fixedText = '**Fixed.** What docgate had found here is gone.';
const ignoredText = '**Ignored.** The document tells docgate to ignore this and says why; the review lists it.';
/** Keeps the fingerprint: if the finding comes back, the comment says so again instead of a second one. */
function settledComment(fingerprint, text) {
    return fingerprint === null ? text : `${text}\n\n${commentMarker(fingerprint)}`;
}
/** Both texts carry no marker: what they stand in is docgate's no longer, and never looked at again. */
const doubledComment = 'Two comments of docgate were about this finding. The other one is kept up to date.';
function duplicateBody(url) {
    return `Two runs of docgate posted at the same time. [The earlier review](${url}) is the one that is kept up to date.`;
}
function firstOfEach(comments) {
    return [...new Map(comments.toReversed().map((comment) => [place(comment), comment])).values()].toReversed();
}
/** Of comments at one place the first one with replies stays, else the first. One without a fingerprint is left alone. */
function splitDoubled(comments) {
    const own = comments.filter(({ fingerprint }) => fingerprint !== null);
    const kept = new Map();
    for (const comment of own) {
        const earlier = kept.get(place(comment));
        if (earlier === undefined || (comment.hasReplies && !earlier.hasReplies))
            kept.set(place(comment), comment);
    }
    return { kept: [...kept.values()], doubled: own.filter((comment) => kept.get(place(comment)) !== comment) };
}
/** GitHub may give line ends and trailing white space back in another way than it got them. */
function differs(before, after) {
    return normalise(before) !== normalise(after);
}
function normalise(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+$/gm, '')
        .trim();
}

// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/report/file-url.js
var file_url = __webpack_require__(5016);
;// CONCATENATED MODULE: ./build/src/action/publish.js










/** Brings the review to what the report says. No write where nothing changed, and none before something is to be said. */
async function publishReview(job, report, state, files, { texts, advices, columns }) {
    const own = state.own?.url ?? null;
    const untouched = { url: own, refused: [], posted: false, settle: async () => { } };
    if (!job.inputs.review || (report.documents.length === 0 && report.notes.length === 0 && state.own === null))
        return untouched;
    const [{ reviewBody, settledBody }, { inlineComments, offeredInline }, { missingTexts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416), __webpack_require__.e(8932)]).then(__webpack_require__.bind(__webpack_require__, 8932)),
        Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 416)),
        __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 75)),
    ]);
    const context = {
        marker: reviewMarker,
        headSha: state.headSha,
        fileUrl: fileUrl(job, state),
        failOn: job.inputs.failOn,
        writesFile: job.inputs.report !== '',
        former: state.own?.body ?? null,
        advices,
        columns,
        textOf: missingTexts(advices, offeredInline(report, files, texts)),
    };
    const body = reviewBody(report, context);
    const wanted = {
        body,
        settledBody: body === null ? settledBody(report, context) : '',
        comments: inlineComments(report, files, commentMarker, texts),
        standing: report.documents.flatMap(({ path, messages }) => messages
            .filter((message) => message.baselineState !== 'absent')
            .map(({ fingerprint }) => ({ path, fingerprint }))),
        ignored: report.documents.flatMap(({ path, ignored }) => ignored.map(({ fingerprint }) => ({ path, fingerprint }))),
        documents: report.documents.map(({ path, previousPath, change }) => ({
            path,
            previousPath,
            isNewHere: change === 'added' || change === 'renamed',
        })),
    };
    const plan = planReview(wanted, state.own);
    if (isEmptyPlan(plan))
        return untouched;
    if (plan.create !== null && job.reader.hasPosted(state.number))
        throw new environment_error/* EnvironmentError */.e('GitHub does not show the review that docgate has just posted: run again.');
    const place = { ...job.place, number: state.number, headSha: state.headSha };
    const result = await bring(job, place, wanted, plan);
    const noComments = 'GitHub did not take the comments on lines; the review names every place.';
    const posted = plan.create !== null && result.written;
    if (posted)
        job.reader.posted(state.number);
    return {
        url: result.url ?? own,
        posted,
        refused: [...(result.refused === null ? [] : [result.refused]), ...(result.commentsRefused ? [noComments] : [])],
        async settle(now) {
            if (!posted)
                return;
            const again = planReview(wanted, now.own);
            if (again.updateDuplicates.length > 0)
                await applyPlan(job.client, place, again);
        },
    };
}
/** Carries out a plan. Where nobody knows what came of it, what stands there is read and planned for once more. */
async function bring(job, place, wanted, plan) {
    try {
        return await applyPlan(job.client, place, plan);
    }
    catch (error) {
        if (!(error instanceof UnclearError))
            throw error;
        await job.client.pause(1);
        const happened = { headSha: null, ...(error.kind === 'lost' && { mayBePosted: true }) };
        const { own, headSha } = await job.reader.read(place.number, happened);
        if (headSha !== place.headSha)
            throw error;
        return bringAgain(job, place, planReview(wanted, own), own);
    }
}
async function bringAgain(job, place, plan, own) {
    try {
        const result = await applyPlan(job.client, place, plan);
        return { ...result, url: result.url ?? own?.url ?? null, written: true };
    }
    catch (error) {
        if (!(error instanceof UnclearError) || error.kind === 'lost')
            throw error;
        return { url: own?.url ?? null, written: false, refused: error.message, commentsRefused: false };
    }
}
function fileUrl({ environment, place }, { headSha }) {
    const tree = `${environment['GITHUB_SERVER_URL'] ?? ''}/${place.owner}/${place.repo}/blob/${headSha}`;
    return (file, line) => `${tree}/${(0,file_url/* encodedPath */.y)(file)}${line === null ? '' : `?plain=1#L${line}`}`;
}
/** Job summary, files and outputs: they need no permission and carry everything. */
async function publishLocally(core, job, judgement) {
    const { inputs, environment } = job;
    const { report } = judgement;
    if (report.documents.length > 0 && (environment['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
        const { jobSummary, unfinishedNote } = await Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416), __webpack_require__.e(8932)]).then(__webpack_require__.bind(__webpack_require__, 8932));
        const { headSha, advices, columns } = judgement;
        const context = {
            headSha,
            fileUrl: fileUrl(job, judgement),
            failOn: inputs.failOn,
            writesFile: inputs.report !== '',
            ...(advices !== undefined && { advices }),
            ...(columns !== undefined && { columns }),
        };
        if (judgement.failure !== null)
            core.summary.addRaw(unfinishedNote(judgement.failure), true);
        await core.summary.addRaw(jobSummary(report, context), true).write();
    }
    if (inputs.report !== '')
        await writeInWorkspace(job, inputs.report, (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).json(report));
    if (inputs.sarif !== '')
        await writeInWorkspace(job, inputs.sarif, await sarifOf(job, judgement));
    core.setOutput('report', inputs.report);
    core.setOutput('sarif', inputs.sarif);
    core.setOutput('review-url', judgement.reviewUrl ?? '');
    // A later step must not take for decided what could not be said.
    if (judgement.failure !== null)
        return;
    core.setOutput('conclusion', report.conclusion);
    core.setOutput('errors', report.summary.errors);
    core.setOutput('warnings', report.summary.warnings);
    core.setOutput('todos', report.summary.todos);
    core.setOutput('approvals-required', report.summary.approvals.required);
}
async function writeInWorkspace({ environment }, given, text) {
    const file = external_node_path_.resolve(environment['GITHUB_WORKSPACE'] ?? '.', given);
    await (0,external_node_fs_promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)(file, text);
}
async function sarifOf({ environment, place }, { report, headSha }) {
    const { sarif } = await Promise.all(/* import() */[__webpack_require__.e(7433), __webpack_require__.e(6907), __webpack_require__.e(1402), __webpack_require__.e(3925), __webpack_require__.e(4208), __webpack_require__.e(2077)]).then(__webpack_require__.bind(__webpack_require__, 2077));
    const repositoryUrl = `${environment['GITHUB_SERVER_URL'] ?? ''}/${place.owner}/${place.repo}`;
    const checked = { repositoryUrl, headSha };
    return sarif(report, { wanted: 'standing', ruleUrl: ruleUrls(environment), homeUrl: homeUrl(environment), checked });
}
/** Marks on the lines of the commit that the run belongs to, as many as there is room for beside what else it says. */
function annotate(core, report, taken) {
    for (const { severity, path: file, line, endLine, column, title, message } of (0,annotations/* annotations */.h)(report, taken)) {
        const lines = { startLine: line, endLine, ...(column !== null && { startColumn: column }) };
        const place = file === null ? { title } : { title, file, ...lines };
        if (severity === 'error')
            core.error(message, place);
        else
            core.warning(message, place);
    }
}

;// CONCATENATED MODULE: ./build/src/action/settle.js






/** Reviews that come in while docgate writes are looked at again, so often. */
const settle_triesToSettle = 3;
/**
 * Says what was found, with the approvals as they are: review first, then status. Looks again before it says `success`,
 * and after every verdict: whichever of two runs writes last also reads last, and so ends in the newest state.
 */
async function settle_settle(judged, state, tries = settle_triesToSettle) {
    const { job, first, findings } = judged;
    if (state.headSha !== first.headSha)
        return { kind: 'outdated' };
    if (judged.watchesBase && state.baseSha !== first.baseSha)
        return { kind: 'base-moved', state };
    const report = (0,src_review/* conclude */.E)(findings, [await judged.evidenceOf(state)], job.inputs);
    const texts = new Map(findings.documents.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
    const advices = new Map(findings.documents.flatMap((each) => (each.advice === undefined ? [] : [[each.path, each.advice]])));
    const columns = (0,report_columns/* columnsOf */.P)(findings.documents);
    const verdict = (0,report_status/* statusOf */.c)(report);
    const judgement = (said) => ({
        kind: 'settled',
        judgement: {
            name: `Pull request ${first.number}`,
            url: first.url,
            headSha: first.headSha,
            report,
            advices,
            columns,
            verdict,
            ...said,
        },
    });
    try {
        const files = await judged.source.files();
        const review = await publishReview(job, report, state, files, { texts, advices, columns });
        const said = await say(judged, state, { verdict, review, tries });
        return 'kind' in said ? said : judgement(said);
    }
    catch (error) {
        // What was found goes into summary and report: it is known, it only could not be said where it counts.
        await withdraw(job, judged.status, first.url);
        return judgement({ reviewUrl: state.own?.url ?? null, warnings: [], failure: failureText(error) });
    }
}
/** Sets the status, and looks before and after whether it is the right one. */
async function say(judged, state, { verdict, review, tries }) {
    const { job, first, status, rival, quiet } = judged;
    // The key is of what was judged: a base branch that moved meanwhile was not.
    const keyOf = (now) => evidenceKey({ ...now, baseSha: first.baseSha }, job.inputs);
    const key = keyOf(state);
    const again = (now) => {
        if (tries === 0)
            throw new Error('the pull request changes faster than it can be judged; run again');
        return settle_settle(judged, now, tries - 1);
    };
    const isOther = (now) => keyOf(now) !== key || (judged.watchesBase && now.baseSha !== first.baseSha);
    // A review may come in while docgate writes, and its run be over before: green must know of it, before and after.
    if (verdict.state === 'success' && !quiet) {
        const before = await job.reader.read(first.number);
        if (isOther(before))
            return again(before);
    }
    const own = { ...verdict, targetUrl: statusUrl(state, review.url, key) };
    const held = rival !== null && rank(rival) > rank(own);
    await status.set(held ? rival : own);
    if (!quiet || review.posted) {
        const after = await job.reader.read(first.number);
        await review.settle(after);
        if (isOther(after))
            return again(after);
        // A slower run, of an older state, may have written after this one, and may not live to look again itself.
        if (own.state !== 'success' && after.status?.state === 'success')
            await status.restore(own, after.status);
    }
    const holding = held
        ? [
            `Pull request ${pullRequestOf(rival)} has the same head commit and holds the merge, so the commit keeps the status of that one.`,
        ]
        : [];
    const failure = status.stale(own);
    const refused = status.refused === null || failure !== null ? [] : [status.refused];
    return { reviewUrl: review.url, warnings: [...holding, ...review.refused, ...refused], failure };
}
/** How strongly a status holds the merge. */
function rank({ state }) {
    return state === 'success' ? 0 : state === 'pending' ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/src/action/judge-pull-request.js










/** So often a run begins anew because the base branch moved under it. */
const mostRounds = 3;
/**
 * Judges a pull request as it is now, and says so in review and status. `null` where there is nothing to say: it is not
 * open, or a new commit came, whose own run decides.
 *
 * @throws whatever went wrong, after no green status of ours is left standing.
 */
async function judgePullRequest(job, { number, ...happened }) {
    let status = happened.headSha === null ? null : new HeadStatus(job, happened.headSha, null);
    let url = '';
    try {
        let state = await job.reader.read(number, happened);
        for (let round = 1;; round += 1) {
            status = null;
            if (!state.open) {
                logLine(`pull request ${number} is not open; nothing to do.`);
                return null;
            }
            url = state.url;
            status = new HeadStatus(job, state.headSha, state.status);
            const outcome = await judge(job, state, status, round < mostRounds);
            if (outcome.kind === 'settled')
                return outcome.judgement;
            if (outcome.kind === 'outdated') {
                logLine('the pull request got a new commit meanwhile; the run for that commit decides.');
                return null;
            }
            state = outcome.state;
        }
    }
    catch (error) {
        if (status !== null)
            await withdraw(job, status, url);
        throw error;
    }
}
/** From the first look at the pull request to the last word about it. */
async function judge(job, first, status, watchesBase) {
    // A crash must not leave yesterday's green, unless that green speaks of exactly this state. Nothing waits for it yet.
    const pending = isCurrent(first, evidenceKey(first, job.inputs))
        ? Promise.resolve()
        : status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: first.url });
    pending.catch(() => { });
    // Approvals are looked at once more, while the documents are judged, and again around the verdict.
    let again = null;
    const readAgain = () => {
        again ??= job.reader.read(first.number);
        again.catch(() => { });
        return again;
    };
    const budget = new RequestBudget(evidenceRequests);
    const pull = openPullRequestSource(job.client, { ...job.place, state: first, budget });
    const source = afterwards(pending, readAgain, pull);
    const findings = await findIn(source, job);
    const quiet = findings.documents.length === 0 && first.own === null;
    const [state, rival] = await Promise.all([
        quiet ? first : readAgain(),
        rivalOf(job, first),
        quiet ? null : Promise.all(/* import() */[__webpack_require__.e(3617), __webpack_require__.e(1761), __webpack_require__.e(4113), __webpack_require__.e(416), __webpack_require__.e(8932)]).then(__webpack_require__.bind(__webpack_require__, 8932)),
        pending,
    ]);
    const reading = { source: pull, teams: openTeams(job.client, budget) };
    const evidenceOf = (now) => (0,evidence/* gatherEvidence */.h)(now, findings, reading);
    const judged = { job, first, findings, source, status, evidenceOf, rival, quiet, watchesBase };
    return settle_settle(judged, state);
}
/** A source that hands out nothing of the pull request's own before `pending` stands: what it holds might end the run. */
function afterwards(pending, onContents, source) {
    return {
        headCommit: source.headCommit,
        tipCommit: source.tipCommit,
        baseCommit: () => source.baseCommit(),
        files: () => source.files(),
        async tree() {
            const [tree] = await Promise.all([source.tree(), pending]);
            return tree;
        },
        async read(requests) {
            if (requests.every(({ side }) => side === 'tip'))
                return source.read(requests);
            await pending;
            const contents = await source.read(requests);
            // Where only others are looked at, it is likely that nothing is to be said, and so that no approval matters.
            const changed = new Set((await source.files()).map(({ path }) => path));
            if (requests.some(({ side, path }) => side === 'base' || changed.has(path)))
                onContents();
            return contents;
        },
    };
}
/**
 * The status of another open pull request with the same head commit, where it holds the merge: a commit has one status,
 * and the harmless one of two pull requests must not open the gate for the other.
 */
async function rivalOf(job, { number, status, headSha }) {
    const rival = pullRequestOf(status);
    if (status === null || rival === null || rival === number || status.state === 'success')
        return null;
    const other = await job.reader.read(rival);
    return other.open && other.headSha === headSha ? status : null;
}

;// CONCATENATED MODULE: ./build/src/action/steady-clock.js
/**
 * Has `Date.now` of this process go on evenly from here, whatever becomes of the machine's clock. The queues of the
 * throttling plugin go by it: were the clock put back by five hours, each request would wait for five hours.
 */
function keepClockSteady() {
    const start = Date.now() - performance.now();
    Date.now = () => Math.round(start + performance.now());
}

;// CONCATENATED MODULE: ./build/src/action/targets.js

/**
 * The open pull requests with a head. The same branch of the same repository counts although it has another commit by
 * now, and the same commit although its fork is gone.
 */
async function withHead(job, { headSha, branch, repository }) {
    const isMeant = (pull) => pull.headSha === headSha || (repository !== null && pull.headRepository?.toLowerCase() === repository.toLowerCase());
    const found = await openPullRequests(job.client, { ...job.place, statusContext: job.statusContext }, { head: branch });
    return found.filter(isMeant);
}

;// CONCATENATED MODULE: ./build/src/action.js











/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
async function runAction(environment) {
    keepClockSteady();
    try {
        const job = await openJob(environment);
        // The toolkit loads while the first answer is under way: nothing needs it before.
        const [outcome, core] = await Promise.all([act(job), __webpack_require__.e(/* import() */ 2250).then(__webpack_require__.bind(__webpack_require__, 2250))]);
        await report(core, job, outcome);
    }
    catch (error) {
        const core = await __webpack_require__.e(/* import() */ 2250).then(__webpack_require__.bind(__webpack_require__, 2250));
        core.setFailed(failureText(error));
    }
}
async function act(job) {
    const { hint } = job.event;
    switch (hint.kind) {
        case 'nothing':
            logLine(hint.reason);
            return { judged: [], failures: [] };
        case 'pull-request': {
            const judgement = await judgePullRequest(job, hint);
            return { judged: judgement === null ? [] : [judgement], failures: [] };
        }
        case 'merge-group':
            return { judged: [await judgeMergeGroup(job, hint)], failures: [] };
        case 'head': {
            const found = await lookedFor(withHead(job, hint));
            if (found.length === 0)
                logLine(`no open pull request has the head branch or commit of this ${job.event.name}; nothing to do.`);
            return judgeEach(job, found);
        }
        case 'push': {
            const touched = await lookedFor(touchedBy(job, hint));
            if (touched.length === 0)
                logLine('the push changes the verdict of no open pull request; nothing to do.');
            const failures = await holdBack(job, touched);
            const outcome = await judgeEach(job, touched.slice(0, mostJudged));
            return { ...outcome, failures: [...failures, ...outcome.failures] };
        }
    }
}
/** Where nobody knows which pull requests are meant, none of them is held back. */
async function lookedFor(search) {
    return search.catch((error) => {
        const left = 'No pull request was looked at, so a commit status that still is success may be wrong by now.';
        throw new environment_error/* EnvironmentError */.e(`${failureText(error).replace(/\.?$/, '.')} ${left}`, { cause: error });
    });
}
/** Pull requests that one run judges at most: each takes some seconds, and a token has so many requests an hour. */
const mostJudged = 20;
/** One after the other, so that the failure of one stops no other. */
async function judgeEach(job, candidates) {
    const judged = [];
    const failures = [];
    for (const candidate of candidates.slice(0, mostJudged)) {
        try {
            const judgement = await judgePullRequest(job, candidate);
            if (judgement === null)
                continue;
            judged.push(judgement);
            if (judgement.failure !== null)
                failures.push(`Pull request ${candidate.number}: ${judgement.failure}`);
        }
        catch (error) {
            failures.push(`Pull request ${candidate.number}: ${failureText(error)}`);
        }
    }
    return { judged, failures };
}
/** What was green by other rules is not, from now on: should this run end early, nothing stale is left standing. */
async function holdBack(job, touched) {
    const failures = [];
    for (const [index, { number, headSha, url, mayBeGreen }] of touched.entries()) {
        const description = index < mostJudged
            ? 'Checking the changed documents'
            : 'The base branch has changed: run docgate again for this pull request';
        if (!mayBeGreen)
            continue;
        const status = new HeadStatus(job, headSha, null);
        await status
            .set({ state: 'pending', description, targetUrl: url })
            .catch((error) => failures.push(`Pull request ${number}: ${failureText(error)}`));
    }
    return failures;
}
/** The runner's side: annotations, job summary, outputs, and the colour of the job. */
async function report(core, job, { judged, failures }) {
    // A run by hand, by relay or by push hangs on the default branch, where other people's findings mark nothing red.
    const isOwn = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].includes(job.event.name);
    const [first] = judged;
    for (const { name, report: each, verdict, warnings, failure } of judged) {
        // What GitHub did not allow comes first: of more than ten warnings GitHub hides those that come later.
        for (const sentence of warnings)
            core.warning(isOwn ? sentence : `${name}: ${sentence}`);
        if (isOwn)
            annotate(core, each, { error: each.conclusion === 'failure' ? 1 : 0, warning: warnings.length });
        if (failure === null)
            logLine(isOwn ? `${verdict.description}.` : `${name}: ${verdict.state}. ${verdict.description}.`);
    }
    if (first !== undefined && judged.length === 1 && job.event.name !== 'push')
        await publishLocally(core, job, first);
    else if (judged.length > 0)
        await summarise(core, judged);
    for (const sentence of failures)
        core.error(sentence);
    if (failures.length > 0)
        core.setFailed('docgate could not judge every pull request; the lines above say why.');
    const failure = failures.length === 0 ? (first?.failure ?? null) : null;
    if (failure !== null)
        core.setFailed(failure);
    else if (isOwn && first?.report.conclusion === 'failure')
        core.setFailed(`${first.verdict.description}. The job summary${first.reviewUrl === null ? ' says' : ' and the review say'} where.`);
}
/** Of several a line each; what was found stands in their own reviews. */
async function summarise(core, judged) {
    for (const { name, url, verdict, failure } of judged)
        core.summary.addRaw(`- [${name}](${url}): ${failure === null ? verdict.state : 'error'}`, true);
    await core.summary.write();
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

/***/ 5594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/** GitHub shows so many of each severity for a step and hides the rest without a word (reported by users). */
const mostOfEach = 10;
/**
 * At most ten errors and ten warnings; most severe first, and new ones before those that base has too.
 *
 * @param taken how many of each the step says besides.
 */
function annotations(report, taken = { error: 0, warning: 0 }) {
    const sorted = report.documents
        .flatMap((document) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document)
        .toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)
        .map((message) => ({ document, message })))
        .toSorted((a, b) => Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(a.message)) - Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(b.message)));
    const of = (severity) => sorted
        .filter(({ message }) => message.severity === severity)
        .slice(0, Math.max(0, mostOfEach - taken[severity]))
        .map(({ document, message }) => ({
        severity,
        path: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(document.path) ? document.path : null,
        line: message.line,
        endLine: lastLine(message),
        column: lastLine(message) === message.line ? message.column : null,
        title: `docgate: ${message.ruleId}`,
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([
            ...((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(document.path) ? [] : [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visiblePath */ .ex)(document.path)}:${message.line}:`]),
            message.reason,
            ...(message.note === null ? [] : [message.note]),
        ].join(' '), 1000),
    }));
    return [...of('error'), ...of('warning')];
}
/** The last line with a character of the range on it: the end is exclusive, and may be the start of the next line. */
function lastLine(range) {
    const last = range.endColumn <= 1 ? range.endLine - 1 : range.endLine;
    return Math.max(range.line, last);
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

/***/ 7876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);



/** GitHub refuses longer descriptions of a status (reported by users). */
const longest = 140;
/** What the commit status says, by the report's conclusion: `pending` while a human must approve. */
function statusOf(report) {
    const waiting = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .needed */ .Ow)(report);
    const findings = counted(report);
    const [first] = waiting;
    if (report.conclusion === 'failure') {
        const approvals = waiting.length > 0 ? `; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)((0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsNeeded */ .Wr)(waiting), 'approval')} needed` : '';
        // Without an error it is a rule that nobody can meet, or a watched value that went away: the notes say which.
        const stuck = waiting.some(({ transition }) => transition.decision.problems.length > 0);
        const held = stuck
            ? 'Nobody is known who can give a needed approval'
            : 'Status, risk, name or owners can no longer be read';
        const reason = report.summary.errors + report.summary.warnings > 0 ? findings : held;
        return { state: 'failure', description: fitting([`${reason}${approvals}`, reason]) };
    }
    if (report.conclusion === 'approval-required' && first !== undefined) {
        return { state: 'pending', description: fitting(waits(first, waiting)) };
    }
    const { given } = report.summary.approvals;
    const approvals = given > 0 ? `; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(given, 'approval')} given` : '';
    return { state: 'success', description: fitting([`${findings}${approvals}`, findings]) };
}
function counted(report) {
    const { documents, errors, warnings } = report.summary;
    const others = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .sF)(report);
    if (documents + errors + warnings === 0)
        return others === 0 ? 'No documents to check' : `References broken in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'document')}`;
    const found = [...(errors > 0 ? [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error')] : []), ...(warnings > 0 ? [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning')] : [])];
    const ignored = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredCount */ .IV)(report);
    const all = [...(found.length === 0 ? ['No findings'] : found), ...(ignored === null ? [] : [ignored])];
    if (documents === 0)
        return `${all.join(', ')} in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'document')}`;
    return `${all.join(', ')} in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(documents, 'document')}${others === 0 ? '' : `; references broken in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(others)} more`}`;
}
/** More names say no more. */
const mostNames = 3;
/** From the fullest to the shortest way to say who waits for whom. */
function waits({ document, transition }, waiting) {
    const file = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visiblePath */ .ex)(document.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? document.path);
    const change = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(transition, 80);
    const name = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.name, 60);
    const value = (side) => (side === null ? 'nothing' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(side, 80));
    const quoted = change.kind === 'event' && change.quoted !== null ? ` ${value(change.quoted)}` : '';
    const said = change.kind === 'event' ? `${quoted} ${change.verb}` : ` ${value(change.base)} → ${value(change.head)}`;
    const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : '';
    const approvals = (0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsNeeded */ .Wr)(waiting);
    const start = approvals > 1 ? `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(approvals, 'approval')} needed` : 'Approval needed';
    const who = whoOf(transition);
    return [
        ...(who === ''
            ? []
            : [`${start}: ${who} for ${name}${said} in ${file}${more}`, `${start}: ${who} for ${name}${said}${more}`]),
        `${start}: ${name}${said} in ${file}${more}`,
        `${start}: ${name} in ${file}${more}`,
        `${start}: ${name}${more}`,
        start,
    ];
}
/** Who may give the approvals that are open, `rita or @org/risk, and tess`; empty where anybody with write access may. */
function whoOf({ decision }) {
    const groups = decision.open.map(({ who }) => who
        .slice(0, mostNames)
        .map((each) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(each.includes('/') ? each : each.replace(/^@/, ''), 60))
        .join(' or '));
    return [...new Set(groups)].filter((group) => group !== '').join(', and ');
}
function fitting(candidates) {
    return candidates.find((candidate) => candidate.length <= longest) ?? candidates.at(-1) ?? '';
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
