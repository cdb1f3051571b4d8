export const id = 871;
export const ids = [871];
export const modules = {

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/action/evidence-key.js


/**
 * 16 hex digits over all that a verdict depends on: both commits, everybody's reviews, the inputs and this version. It
 * stands in the address of the status, so that a later run knows whether the status still speaks of the same state.
 */
function evidenceKey(state, inputs) {
    const { token: _, report: __, ...judging } = inputs;
    const reviews = state.reviews
        .filter(isDecisive)
        .map(({ author, canWrite, commit, state: said }) => [author.login, canWrite, commit, said]);
    const evidence = [
        version/* version */.r,
        judging,
        state.number,
        state.headSha,
        state.baseSha,
        state.author.login,
        state.committers,
        state.committersComplete,
        reviews,
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(evidence)).digest('hex').slice(0, 16);
}
/** A comment decides nothing, so it must not make a status flicker. */
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

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(1015);
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
    return `GitHub refused ${what} (status ${error.status}): add "${permission}" to the job's permissions; a pull request from a fork has none on the event "pull_request".`;
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
    async #write(wanted) {
        const { client, event, inputs } = this.#job;
        if (inputs.status === '')
            return;
        const place = { owner: event.owner, repo: event.repo, sha: this.#sha, context: inputs.status };
        const { refused } = await setStatus(client, place, wanted, this.#standing);
        this.refused = refused;
        if (refused === null)
            this.#standing = wanted;
    }
}

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
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
    if (input('sarif') !== '')
        throw new usage_error/* UsageError */.e('The input sarif is not there yet. Use report for the findings as JSON.');
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
    };
}
function choice(name, value, allowed) {
    const found = allowed.find((each) => each === value);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(`The input ${name} is one of ${allowed.join(', ')}, not "${value.slice(0, 40)}".`);
    return found;
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var rest_dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/bottleneck/lib/index.js
var lib = __webpack_require__(2203);
// EXTERNAL MODULE: ./build/src/source/environment-error.js
var environment_error = __webpack_require__(9725);
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
    const { host } = new URL(error.request.url);
    if (error.response === undefined)
        return `${host} can't be reached: ${error.message}.`;
    if (error.status >= 500)
        return `${host} answered with status ${error.status}, several times: run again later.`;
    if (error.status === 401)
        return `${host} does not accept the token: check "github-token".`;
    return null;
}
/**
 * An Octokit plugin. GitHub documents `retry-after` as the sign of its secondary limit; the throttling plugin goes by
 * the words of the message alone, so they are added. Must be registered before that plugin.
 */
function namesSecondaryLimit(octokit) {
    octokit.hook.error('request', (error) => {
        if (error instanceof dist_src/* RequestError */.G && (error.status === 403 || error.status === 429)) {
            const named = /\bsecondary rate\b/i.test(error.message);
            if (headersOf(error)['retry-after'] !== undefined && !named)
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

;// CONCATENATED MODULE: ./build/src/github/client.js






/** A limit that is lifted later than this is not waited for: the job would cost more than a later re-run. Seconds. */
const longestWait = 60;
/** A request that hangs is given up. GitHub itself ends one after 10 seconds. Milliseconds. */
const requestTimeout = 30_000;
/** Trials after the first one, for answers of 500 and above and for a broken connection. After 1 and 4 seconds. */
const retries = 2;
/** A client of one GitHub, github.com or Enterprise. Makes no request by itself. */
function createClient(options) {
    const pace = { retryAfterBaseValue: options.second ?? 1_000 };
    const octokit = new (rest_dist_src/* Octokit */.E.plugin(namesSecondaryLimit, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: 'docgate',
        log: { debug: () => { }, info: options.log, warn: options.log, error: options.log },
        request: { fetch: withTimeout(options.fetch ?? fetch) },
        // No status of 400 to 499 gets better by asking again; what is a rate limit is for the throttling alone.
        retry: { retries, doNotRetry: Array.from({ length: 100 }, (_, index) => 400 + index), ...pace },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            ...pace,
            ...limits(),
        },
    });
    function waits(seconds, _request, _octokit, trials) {
        const waiting = seconds <= longestWait && trials < retries;
        options.log(`rate limit: ${waiting ? `waiting ${seconds} seconds` : `${seconds} seconds are too long to wait`}`);
        return waiting;
    }
    // Registered last, so it sees what the plugins have given up on.
    octokit.hook.error('request', (error) => {
        const reason = rateLimitReason(error) ?? failureReason(error);
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
                throw new environment_error/* EnvironmentError */.e(`GitHub refused a query: ${grave.message}`);
            if (body.data === undefined || body.data === null)
                throw new environment_error/* EnvironmentError */.e('GitHub gave an empty answer.');
            return { data: body.data, errors };
        },
    };
}
/**
 * The throttling plugin spaces writes and GraphQL queries by 1 second and what notifies by 3, from the second one on.
 * That is for clients that write all day. A run asks about ten times and seldom writes more than thrice, so here the
 * first ones pass at once, and only beyond GitHub's limit of 80 content-creating requests a minute do they wait.
 */
function limits() {
    const aMinute = { maxConcurrent: null, minTime: 0, reservoirRefreshInterval: 60_000 };
    return {
        write: new lib.Group({ ...aMinute, reservoir: 70, reservoirRefreshAmount: 70 }),
        notifications: new lib.Group({ ...aMinute, reservoir: 40, reservoirRefreshAmount: 40 }),
    };
}
function withTimeout(request) {
    return (url, init) => request(url, { ...init, signal: AbortSignal.timeout(requestTimeout) });
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
 * those lists that have more. Identifiers are `fullDatabaseId`: those of comments have outgrown GraphQL's `Int`.
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
      headRefOid
      baseRefOid
      baseRef { target { oid } }
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
            authors(first: 10) { totalCount nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          url
          author { __typename login }
          authorCanPushToRepository @include(if: $withRights)
          viewerDidAuthor
          state
          submittedAt
          body
          commit { oid }
        }
      }
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId path body viewerDidAuthor }
          }
        }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./build/src/github/pull-request-pages.js


/** 100 a page: no pull request has as many as 2,000 reviews, and a server that never ends must not hold the job. */
const mostPages = 20;
/**
 * Reads all pages: one request, and one more for each further page.
 *
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
async function readPages(client, place) {
    const rights = await ask(client, place, { withRights: true });
    const withRights = rights !== null;
    const first = rights ?? (await ask(client, place, { withRights }));
    if (first === null)
        throw new environment_error/* EnvironmentError */.e('GitHub does not show the reviews: add "pull-requests: read".');
    const commits = [...(first.commits?.nodes ?? [])];
    const reviews = [...(first.reviews?.nodes ?? [])];
    const threads = [...(first.reviewThreads?.nodes ?? [])];
    let page = first;
    for (let pages = 1;; pages += 1) {
        const after = {
            commits: next(page.commits),
            reviews: next(page.reviews),
            threads: next(page.reviewThreads),
        };
        if (after.commits === null && after.reviews === null && after.threads === null)
            break;
        if (pages >= mostPages)
            throw new environment_error/* EnvironmentError */.e('GitHub lists more of this pull request than can be read.');
        const further = await ask(client, place, { withRights, after });
        if (further === null)
            throw new environment_error/* EnvironmentError */.e('GitHub no longer shows who may push: run again.');
        commits.push(...(further.commits?.nodes ?? []));
        reviews.push(...(further.reviews?.nodes ?? []));
        threads.push(...(further.reviewThreads?.nodes ?? []));
        page = further;
    }
    return { first, commits, totalCommits: first.commits?.totalCount ?? 0, reviews, threads };
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
    const { data, errors } = await client.query(pullRequestQuery, variables, (error) => isAboutStatus(error) || (withRights && isAboutRights(error)));
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
function isAboutStatus({ path }) {
    return path?.includes('last') === true && path.includes('status');
}
function isAboutRights({ path }) {
    return path?.at(-1) === 'authorCanPushToRepository';
}

;// CONCATENATED MODULE: ./build/src/github/pull-request.js



/**
 * Reads a pull request as it is now, in one request where no list has more than 100 entries.
 *
 * @param place `marker` is the text by which docgate knows its own review's body.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
async function readPullRequest(client, place) {
    const pages = await readPages(client, place);
    const { first } = pages;
    const reviews = submitted(pages.reviews);
    return {
        number: first.number,
        url: first.url,
        open: first.state === 'OPEN',
        headSha: first.headRefOid,
        // `baseRefOid` is what GitHub has noted with the pull request, and may lag behind the branch.
        baseSha: first.baseRef?.target?.oid ?? first.baseRefOid,
        author: person(first.author),
        changedFiles: first.changedFiles,
        ...committers(pages),
        reviews: reviews.filter((review) => !isByDocgate(review)).map(humanReview),
        own: ownReview(reviews.filter((review) => isByDocgate(review) && hasMarkerLine(review.body, place.marker)), pages.threads),
        status: statusOfHead(first),
    };
}
/** Somebody else's text may quote the marker; docgate's has it as a line of its own, first or last. */
function hasMarkerLine(body, marker) {
    const lines = body.trim().split(/\r?\n/);
    return lines[0]?.trim() === marker || lines.at(-1)?.trim() === marker;
}
/** Reviews in the order of their submission. */
function submitted(nodes) {
    return nodes
        .map((node) => {
        if (node === null)
            throw new environment_error/* EnvironmentError */.e('GitHub does not show every review: run again.');
        return node;
    })
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
function humanReview(node) {
    const author = person(node.author);
    return {
        author,
        canWrite: node.author !== null && node.authorCanPushToRepository === true,
        // What a deleted account has approved, nobody has.
        state: node.author === null && node.state === 'APPROVED' ? 'DISMISSED' : node.state,
        commit: node.commit?.oid ?? null,
    };
}
/** GitHub shows deleted accounts as `ghost`. */
function person(actor) {
    if (actor === null)
        return { login: 'ghost', bot: false };
    return { login: actor.login, bot: actor.__typename === 'Bot' || actor.login.endsWith('[bot]') };
}
function committers({ commits, totalCommits, }) {
    const logins = new Set();
    let complete = commits.length === totalCommits;
    for (const node of commits) {
        const authors = node?.commit.authors;
        const actors = [...(authors?.nodes ?? []), node?.commit.committer ?? null];
        for (const actor of actors)
            if (actor?.user)
                logins.add(actor.user.login);
        if (authors === undefined || (authors.nodes ?? []).filter((actor) => actor !== null).length < authors.totalCount) {
            complete = false;
        }
    }
    return { committers: [...logins].sort(), committersComplete: complete };
}
function ownReview(nodes, threads) {
    const reviews = nodes.flatMap(({ fullDatabaseId, url, body }) => fullDatabaseId === null ? [] : [{ id: Number(fullDatabaseId), url, body }]);
    const [oldest, ...duplicates] = reviews;
    if (oldest === undefined)
        return null;
    return {
        ...oldest,
        comments: threads.flatMap(ownComment),
        duplicates: duplicates.map(({ id, body }) => ({ id, body })),
    };
}
function ownComment(thread) {
    const root = thread?.comments.nodes?.[0];
    if (!root?.viewerDidAuthor || root.fullDatabaseId === null)
        return [];
    const fingerprint = readFingerprint(root.body);
    // Without a marker it is no comment by docgate, but one by a person whose token docgate has.
    if (fingerprint === null)
        return [];
    const hasReplies = (thread?.comments.totalCount ?? 0) > 1;
    return [{ id: Number(root.fullDatabaseId), path: root.path, body: root.body, fingerprint, hasReplies }];
}
function statusOfHead({ last, headRefOid }) {
    const commit = last?.nodes?.at(-1)?.commit;
    const status = commit?.oid === headRefOid ? (commit.status?.context ?? null) : null;
    const state = status === null ? null : statusState(status);
    if (status === null || state === null)
        return null;
    return { state, description: status.description ?? '', targetUrl: status.targetUrl ?? '' };
}
function statusState({ state }) {
    switch (state) {
        case 'ERROR':
            return 'error';
        case 'FAILURE':
            return 'failure';
        case 'PENDING':
            return 'pending';
        case 'SUCCESS':
            return 'success';
        case 'EXPECTED':
            return null;
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
        const { getOctokitOptions } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
        const { request } = getOctokitOptions('the transport needs none');
        if (request?.fetch !== undefined)
            return request.fetch;
    }
    const [{ default: fetch }, http, https] = await Promise.all([
        __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)),
    ]);
    // Without an agent of its own it would close the connection after each answer.
    const agent = (url) => (url.protocol === 'http:' ? http.globalAgent : https.globalAgent);
    return (url, init) => fetch(url, { ...init, agent });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/action/event.js


const events = ['pull_request', 'pull_request_target', 'pull_request_review'];
/**
 * Reads the runner's event.
 *
 * @throws UsageError for an event without a pull request, and for an event file that can't be read.
 */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (!events.some((each) => each === name)) {
        throw new usage_error/* UsageError */.e(`docgate runs on ${events.join(', ')}, not on ${name === '' ? 'a run without an event' : name}. Change \`on:\` in the workflow file.`);
    }
    const payload = await readPayload(environment['GITHUB_EVENT_PATH'] ?? '');
    const number = property(property(payload, 'pull_request'), 'number');
    const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (typeof number !== 'number' || !Number.isInteger(number))
        throw new usage_error/* UsageError */.e(`The event file of ${name} names no pull request.`);
    if (owner === undefined || repo === undefined || owner === '' || repo === '')
        throw new usage_error/* UsageError */.e('GITHUB_REPOSITORY is not set to owner/name; docgate runs as an action on a runner.');
    const sha = property(property(property(payload, 'pull_request'), 'head'), 'sha');
    return { owner, repo, number, headSha: typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null };
}
async function readPayload(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => {
        throw new usage_error/* UsageError */.e('The event file (GITHUB_EVENT_PATH) can not be read; docgate runs as an action on a runner.');
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new usage_error/* UsageError */.e('The event file (GITHUB_EVENT_PATH) is not valid JSON.');
    }
}
function property(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/action/log.js

/**
 * A line for the log of a runner: it reads lines that start with `::` as commands, so no line of ours starts with
 * anything but our name, and what comes from a document or from GitHub has its control characters made visible.
 */
function logLine(text) {
    process.stdout.write(`docgate: ${(0,visible/* visible */.RK)(text, 2_000)}\n`);
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
    const client = createClient({
        token: inputs.token,
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
        log: environment['RUNNER_DEBUG'] === '1' ? logLine : () => { },
        fetch: await openTransport(environment),
    });
    const place = { owner: event.owner, repo: event.repo };
    const today = new Date().toISOString().slice(0, 10);
    const read = (number = event.number) => readPullRequest(client, { ...place, number, statusContext: inputs.status || 'docgate', marker: reviewMarker });
    return { environment, inputs, event, client, today, read };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/github/apply.js


/**
 * Carries out a plan, one write after the other, as GitHub asks for. Stops at the first write that is not allowed.
 *
 * @throws EnvironmentError, RequestError where GitHub fails otherwise than by refusing permission.
 */
async function applyPlan(client, place, plan) {
    const run = new Run(client, place);
    try {
        await run.apply(plan);
    }
    catch (error) {
        if (!(error instanceof dist_src/* RequestError */.G))
            throw error;
        const refused = refusal(error, 'the review', 'pull-requests: write');
        if (refused === null)
            throw error;
        return { ...run.result(), refused };
    }
    return run.result();
}
/** What stands above comments that came later than the review: GitHub wants a text for each review. */
const laterBody = 'docgate comments on lines of a later push. Its first review here is the one that is kept up to date.';
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
        const answer = await this.#client.rest.pulls.createReview({
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
        this.#written = true;
        return answer.data.html_url;
    }
    async #updateBody(id, body) {
        const answer = await this.#client.rest.pulls.updateReview({ ...this.#place, review_id: id, body });
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
function isUnprocessable(error) {
    return error instanceof dist_src/* RequestError */.G && error.status === 422;
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
        return { ...nothing, create: wanted.body === null ? null : { body: wanted.body, comments } };
    }
    const { kept, doubled } = splitDoubled(existing.comments);
    const open = new Set(wanted.standing.map(place));
    const ignored = new Set(wanted.ignored.map(place));
    const texts = [
        ...kept.map((comment) => ({ comment, text: wantedText(comment, comments, open, ignored) })),
        // A reply keeps a comment: without it, the reply would hang in the air.
        ...doubled.map((comment) => ({ comment, text: comment.hasReplies ? doubledComment : null })),
    ];
    const body = wanted.body ?? wanted.settledBody;
    const standing = new Set(kept.map(place));
    return {
        create: null,
        updateBody: differs(existing.body, body) ? { id: existing.id, body } : null,
        updateDuplicates: existing.duplicates.map(({ id }) => ({ id, body: duplicateBody(existing.url) })),
        addComments: comments.filter((comment) => !standing.has(place(comment))),
        updateComments: texts.flatMap(({ comment, text }) => text !== null && differs(comment.body, text) ? [{ id: comment.id, body: text }] : []),
        deleteComments: texts.filter(({ text }) => text === null).map(({ comment }) => comment.id),
    };
}
const nothing = {
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
/** The text a comment shall have; `null` where it shall go. What still stands but finds no line any more keeps its comment. */
function wantedText(comment, wanted, open, ignored) {
    const same = wanted.find((other) => place(other) === place(comment));
    if (same !== undefined)
        return same.body;
    if (open.has(place(comment)))
        return comment.body;
    if (!comment.hasReplies)
        return null;
    return settledComment(comment.fingerprint, ignored.has(place(comment)) ? ignoredText : fixedText);
}
/** What two comments may not have in common: two documents can lack the same section and share a fingerprint. */
function place({ path, fingerprint }) {
    return JSON.stringify([path, fingerprint]);
}
const fixedText = '**Fixed.** What docgate had found here is gone.';
const ignoredText = '**Ignored.** The document says that docgate shall ignore this, and why; the review lists it.';
/** Keeps the fingerprint: if the finding comes back, the comment says so again instead of a second one. */
function settledComment(fingerprint, text) {
    return fingerprint === null ? text : `${text}\n\n${commentMarker(fingerprint)}`;
}
/** Both texts carry no marker: what they stand in is docgate's no longer, and never looked at again. */
const doubledComment = 'docgate has said this twice; see its other comment.';
function duplicateBody(url) {
    return `Two runs of docgate have met. [The review that is kept up to date](${url}) is the earlier one.`;
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
async function publishReview(job, report, state, files, suggestions) {
    const own = state.own?.url ?? null;
    const untouched = { url: own, refused: [], settle: async () => { } };
    if (!job.inputs.review || (report.documents.length === 0 && report.notes.length === 0 && state.own === null))
        return untouched;
    const [{ reviewBody, settledBody }, { inlineComments }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(407), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6436)),
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(407), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 7476)),
    ]);
    const context = {
        marker: reviewMarker,
        headSha: state.headSha,
        fileUrl: fileUrl(job, state),
        failOn: job.inputs.failOn,
    };
    const body = reviewBody(report, context);
    const wanted = {
        body,
        settledBody: body === null ? settledBody(report, context) : '',
        comments: inlineComments(report, files, commentMarker, suggestions),
        standing: report.documents.flatMap(({ path, messages }) => messages
            .filter((message) => message.baselineState !== 'absent')
            .map(({ fingerprint }) => ({ path, fingerprint }))),
        ignored: report.documents.flatMap(({ path, ignored }) => ignored.map(({ fingerprint }) => ({ path, fingerprint }))),
    };
    const plan = planReview(wanted, state.own);
    if (isEmptyPlan(plan))
        return untouched;
    const place = { owner: job.event.owner, repo: job.event.repo, number: job.event.number, headSha: state.headSha };
    const result = await applyPlan(job.client, place, plan);
    const noComments = 'GitHub did not take the comments on lines; the review names every place.';
    return {
        url: result.url ?? own,
        refused: [...(result.refused === null ? [] : [result.refused]), ...(result.commentsRefused ? [noComments] : [])],
        async settle() {
            if (plan.create === null || !result.written)
                return;
            const again = planReview(wanted, (await job.read()).own);
            if (again.updateDuplicates.length > 0)
                await applyPlan(job.client, place, again);
        },
    };
}
function fileUrl({ environment, event }, { headSha }) {
    const tree = `${environment['GITHUB_SERVER_URL'] ?? ''}/${event.owner}/${event.repo}/blob/${headSha}`;
    return (file, line) => `${tree}/${(0,file_url/* encodedPath */.y)(file)}${line === null ? '' : `?plain=1#L${line}`}`;
}
/** Annotations, job summary, report file and outputs: they need no permission and carry everything. */
async function publishLocally(core, job, report, state, published) {
    const { inputs, environment } = job;
    for (const { severity, path: file, line, endLine, column, title, message } of (0,annotations/* annotations */.h)(report)) {
        const place = { title, file, startLine: line, endLine, ...(column !== null && { startColumn: column }) };
        if (severity === 'error')
            core.error(message, place);
        else
            core.warning(message, place);
    }
    for (const sentence of published.refused)
        core.warning(sentence);
    if (report.documents.length > 0 && (environment['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
        const { jobSummary } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(407), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6436));
        const context = { headSha: state.headSha, fileUrl: fileUrl(job, state), failOn: inputs.failOn };
        await core.summary.addRaw(jobSummary(report, context), true).write();
    }
    if (inputs.report !== '') {
        const file = external_node_path_.resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.report);
        const { json } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912));
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, json(report));
    }
    core.setOutput('conclusion', report.conclusion);
    core.setOutput('errors', report.summary.errors);
    core.setOutput('warnings', report.summary.warnings);
    core.setOutput('todos', report.summary.todos);
    core.setOutput('approvals-required', report.summary.approvals.required);
    core.setOutput('report', inputs.report);
    core.setOutput('review-url', published.url ?? '');
}

;// CONCATENATED MODULE: ./build/src/action/rule-url.js
/**
 * The page of each rule, in the version of docgate that runs; empty where nobody knows from where that is.
 *
 * @param environment variables of the runner, which says from which repository and ref the action was taken.
 */
function ruleUrls(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: ref } = environment;
    if (home === undefined || home === '')
        return () => '';
    return (ruleId) => `${server}/${home}/blob/${ref || 'HEAD'}/docs/rules/${ruleId}.md`;
}

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/transition.js
var report_transition = __webpack_require__(1981);
;// CONCATENATED MODULE: ./build/src/report/status.js



/** GitHub refuses longer descriptions of a status (reported by users). */
const longest = 140;
/** What the commit status says, by the report's conclusion: `pending` while a human must approve. */
function statusOf(report) {
    const waiting = (0,report_transition/* needed */.Ow)(report);
    const findings = counted(report);
    const [first] = waiting;
    if (report.conclusion === 'failure') {
        const approvals = waiting.length > 0 ? `; ${(0,tally/* count */.U9)(waiting.length, 'approval')} needed` : '';
        // Without an error it is a watched value that went away: the notes say which.
        const reason = report.summary.errors + report.summary.warnings > 0 ? findings : 'A watched value can not be read';
        return { state: 'failure', description: fitting([`${reason}${approvals}`, reason]) };
    }
    if (report.conclusion === 'approval-required' && first !== undefined) {
        return { state: 'pending', description: fitting(waits(first, waiting.length)) };
    }
    const { given } = report.summary.approvals;
    const approvals = given > 0 ? `; ${(0,tally/* count */.U9)(given, 'approval')} given` : '';
    return { state: 'success', description: fitting([`${findings}${approvals}`, findings]) };
}
function counted(report) {
    const { documents, errors, warnings } = report.summary;
    const others = (0,tally/* untouched */.sF)(report);
    if (documents + errors + warnings === 0)
        return others === 0 ? 'No documents to check' : `References broken in ${(0,tally/* count */.U9)(others, 'document')}`;
    const found = [...(errors > 0 ? [(0,tally/* count */.U9)(errors, 'error')] : []), ...(warnings > 0 ? [(0,tally/* count */.U9)(warnings, 'warning')] : [])];
    const ignored = (0,tally/* ignoredCount */.IV)(report);
    const all = [...(found.length === 0 ? ['No findings'] : found), ...(ignored === null ? [] : [ignored])];
    if (documents === 0)
        return `${all.join(', ')} in ${(0,tally/* count */.U9)(others, 'document')}`;
    return `${all.join(', ')} in ${(0,tally/* count */.U9)(documents, 'document')}${others === 0 ? '' : `; references broken in ${(0,tally/* digits */.vm)(others)} more`}`;
}
/** From the fullest to the shortest way to say who waits for whom. */
function waits({ document, transition }, waiting) {
    const file = (0,visible/* visiblePath */.ex)(document.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? document.path);
    const change = (0,report_transition/* changeOf */.C2)(transition, 80);
    const name = (0,visible/* visible */.RK)(change.name, 60);
    const value = (side) => (side === null ? 'nothing' : (0,visible/* visible */.RK)(side, 80));
    const quoted = change.kind === 'event' && change.quoted !== null ? ` ${value(change.quoted)}` : '';
    const said = change.kind === 'event' ? `${quoted} ${change.verb}` : ` ${value(change.base)} → ${value(change.head)}`;
    const more = waiting > 1 ? ` and ${waiting - 1} more` : '';
    const start = waiting > 1 ? `${(0,tally/* count */.U9)(waiting, 'approval')} needed` : 'Approval needed';
    return [
        `${start}: ${name}${said} in ${file}${more}`,
        `${start}: ${name} in ${file}${more}`,
        `${start}: ${name}${more}`,
        start,
    ];
}
function fitting(candidates) {
    return candidates.find((candidate) => candidate.length <= longest) ?? candidates.at(-1) ?? '';
}

// EXTERNAL MODULE: ./build/src/review.js + 7 modules
var src_review = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/src/source/file-content.js
var file_content = __webpack_require__(193);
// EXTERNAL MODULE: ./build/src/source/source.js
var source = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/src/source/github-objects.js



/** Files asked for in one query: few enough for GitHub's 10 seconds, so that requests do not grow with documents. */
const filesPerQuery = 50;
/**
 * Reads files of commits in the order asked for: mode and content in one, 50 a request. `null` where there is no file.
 * A file whose text GitHub can't give as it is costs one more request.
 *
 * @throws EnvironmentError where a commit can't be reached.
 */
async function readObjects(client, repository, requests) {
    const batches = [];
    for (let start = 0; start < requests.length; start += filesPerQuery) {
        batches.push(requests.slice(start, start + filesPerQuery));
    }
    const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch)));
    return read.flat();
}
async function readBatch(client, repository, requests) {
    const commits = [...new Set(requests.map(({ commit }) => commit))];
    const { data } = await client.query(objectsQuery(requests.map(({ commit }) => commits.indexOf(commit))), {
        ...repository,
        ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])),
        ...Object.fromEntries(requests.map(({ path }, index) => [`p${index}`, path])),
    }, isMissingFile);
    return Promise.all(requests.map(({ commit, path }, index) => {
        const files = data.repository?.[`c${commits.indexOf(commit)}`] ?? null;
        if (files === null) {
            throw new environment_error/* EnvironmentError */.e(`GitHub has no commit ${commit} in ${repository.owner}/${repository.repo}: run again.`);
        }
        const entry = files[`f${index}`];
        if (entry === undefined)
            throw new environment_error/* EnvironmentError */.e(`GitHub did not answer for ${JSON.stringify(path)}: run again.`);
        return entry === null ? null : readEntry(client, repository, entry);
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
fragment Entry on TreeEntry { mode object { ... on Blob { oid text isTruncated byteSize } } }`;
}
/** No such file is an answer, not a failure, whichever way GitHub says it. */
function isMissingFile({ type, path }) {
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
    const { oid, text, isTruncated, byteSize } = entry.object;
    if (byteSize > source/* maxFileBytes */.e)
        return (0,file_content/* tooLarge */.g$)(byteSize);
    // GitHub may cut, recode, or replace what is not UTF-8: only a text that weighs what the blob weighs is the blob.
    const faithful = text !== null && !isTruncated && !text.includes('\uFFFD') && Buffer.byteLength(text) === byteSize;
    return faithful ? { kind: 'text', text } : readBlob(client, repository, oid);
}
async function readBlob(client, repository, oid) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    return (0,file_content/* decodeFile */.JG)(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
}

;// CONCATENATED MODULE: ./build/src/source/pull-request.js


/** GitHub's list of a pull request's files ends there, without a word. */
const mostFiles = 3_000;
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
    #base = null;
    #files = null;
    #tree = null;
    constructor(client, { owner, repo, state }) {
        this.#client = client;
        this.#repository = { owner, repo };
        this.#state = state;
        this.headCommit = state.headSha;
        this.tipCommit = state.baseSha;
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
        return readObjects(this.#client, this.#repository, requests.map(({ side, path }) => ({ commit: commits[side], path })));
    }
    async #mergeBase() {
        const { data } = await this.#client.rest.repos.compareCommitsWithBasehead({
            ...this.#repository,
            basehead: `${this.tipCommit}...${this.headCommit}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
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
    async #listFiles() {
        const { changedFiles, number } = this.#state;
        if (changedFiles > mostFiles)
            throw tooManyFiles(changedFiles);
        const listed = await this.#client.paginate(this.#client.rest.pulls.listFiles, {
            ...this.#repository,
            pull_number: number,
            per_page: 100,
        });
        if (listed.length < changedFiles) {
            if (listed.length >= mostFiles)
                throw tooManyFiles(changedFiles);
            throw new environment_error/* EnvironmentError */.e(`GitHub lists ${listed.length} of the pull request's ${changedFiles} changed files, so the rest can't be checked: run again.`);
        }
        // The list is of the head as it is now: after a push it speaks of another commit than the one that is judged.
        const other = listed.find(({ contents_url, status }) => status !== 'removed' && !isOf(contents_url, this.headCommit));
        if (other !== undefined)
            throw new environment_error/* EnvironmentError */.e('The pull request got a new commit while docgate read it: the run for that commit decides.');
        const files = listed.map(({ filename, previous_filename, status, patch }) => {
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
        });
        return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    }
}
function tooManyFiles(changedFiles) {
    return new environment_error/* EnvironmentError */.e(`The pull request changes ${changedFiles} files and GitHub lists no more than ${mostFiles}: split it, or review it with "docgate review" from a clone.`);
}
/** Whether an address of a file's content is of this commit; one without a commit can't tell. */
function isOf(contentsUrl, commit) {
    const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(contentsUrl)?.[1];
    return ref === undefined || ref === commit;
}

;// CONCATENATED MODULE: ./build/src/action.js











/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
async function runAction(environment) {
    let withdraw = async () => { };
    try {
        const job = await openJob(environment);
        const { headSha } = job.event;
        if (headSha !== null)
            withdraw = () => new HeadStatus(job, headSha, null).set(failed(''));
        const reading = job.read();
        // Loads while the first answer is under way: nothing needs it before.
        const core = __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 2250));
        const state = await reading;
        withdraw = async () => { };
        if (!state.open)
            return logLine(`pull request ${job.event.number} is not open; nothing to do.`);
        const status = new HeadStatus(job, state.headSha, state.status);
        withdraw = () => status.set(failed(state.url));
        await reviewPullRequest(job, state, status, core);
    }
    catch (error) {
        const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name);
        const sentence = error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error);
        const core = await __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 2250));
        core.setFailed([sentence, ...(error instanceof usage_error/* UsageError */.e ? error.more : [])].join('\n'));
        await withdraw().catch(() => core.warning('The commit status could not be withdrawn either.'));
    }
}
function failed(targetUrl) {
    return { state: 'error', description: 'docgate failed; see the log of its job', targetUrl };
}
/** From the first look at the pull request to the last word about it. */
async function reviewPullRequest(job, first, status, core) {
    // A crash must not leave yesterday's green, unless that green speaks of exactly this state. Nothing waits for it yet.
    const pending = isCurrent(first, evidenceKey(first, job.inputs))
        ? Promise.resolve()
        : status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: first.url });
    pending.catch(() => { });
    const place = { owner: job.event.owner, repo: job.event.repo };
    // Approvals are looked at once more, while the documents are judged, and again around a green status.
    let again = null;
    const readAgain = () => {
        again ??= job.read();
        again.catch(() => { });
        return again;
    };
    const source = afterwards(pending, readAgain, openPullRequestSource(job.client, { ...place, state: first }));
    const findings = await findIn(source, job);
    const quiet = findings.documents.length === 0 && first.own === null;
    const [state, rival] = await Promise.all([
        quiet ? first : readAgain(),
        rivalOf(job, first),
        quiet ? null : Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(407), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6436)),
        pending,
    ]);
    await publish({ job, first, findings, source, status, rival, quiet, core: await core }, state, triesToSettle);
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
async function rivalOf(job, { status, headSha }) {
    const number = pullRequestOf(status);
    if (status === null || number === null || number === job.event.number || status.state === 'success')
        return null;
    const other = await job.read(number);
    return other.open && other.headSha === headSha ? status : null;
}
/** What the two commits say, whoever approved it. */
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
/** Reviews that come in while docgate writes are looked at again, so often. */
const triesToSettle = 3;
async function publish(judged, state, tries) {
    const { job, first, findings, source, status, rival, quiet, core } = judged;
    if (state.headSha !== first.headSha) {
        return logLine('the pull request got a new commit meanwhile; the run for that commit decides.');
    }
    const report = (0,src_review/* conclude */.E)(findings, state, job.inputs);
    const suggestions = new Map(findings.documents.flatMap((each) => (each.suggestions === undefined ? [] : [[each.path, each.suggestions]])));
    const review = await publishReview(job, report, state, await source.files(), suggestions);
    const verdict = statusOf(report);
    // The key is of what was judged: a base branch that moved meanwhile was not.
    const key = evidenceKey({ ...state, baseSha: first.baseSha }, job.inputs);
    // A review may come in while docgate writes, and its run be over before: green must know of it, before and after.
    const changed = async () => {
        const now = verdict.state === 'success' && !quiet ? await job.read() : state;
        if (evidenceKey({ ...now, baseSha: first.baseSha }, job.inputs) === key)
            return null;
        if (tries === 0)
            throw new Error('the pull request changes faster than it can be judged; run again');
        return now;
    };
    const before = await changed();
    if (before !== null)
        return publish(judged, before, tries - 1);
    const own = { ...verdict, targetUrl: statusUrl(state, review.url, key) };
    const held = rival !== null && rank(rival) > rank(own);
    await Promise.all([status.set(held ? rival : own), review.settle()]);
    if (held)
        core.warning(`Pull request ${pullRequestOf(rival)} has the same head commit and holds the merge, so its status stays.`);
    const after = await changed();
    if (after !== null)
        return publish(judged, after, tries - 1);
    const refused = [...review.refused, ...(status.refused === null ? [] : [status.refused])];
    await publishLocally(core, job, report, state, { url: review.url, refused });
    logLine(`${verdict.description}.`);
    if (report.conclusion === 'failure') {
        core.setFailed(`${verdict.description}. The job summary and the review say where.`);
    }
}
/** How strongly a status holds the merge. */
function rank({ state }) {
    return state === 'success' ? 0 : state === 'pending' ? 1 : 2;
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/** GitHub shows so many of each severity for a step and hides the rest without a word (reported by users). */
const mostOfEach = 10;
/** At most ten errors and ten warnings; most severe first, and new ones before those that base has too. */
function annotations(report) {
    const sorted = report.documents
        .flatMap((document) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(document)
        .toSorted(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)
        .map((message) => ({ document, message })))
        .toSorted((a, b) => Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(a.message)) - Number((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(b.message)));
    const of = (severity) => sorted
        .filter(({ message }) => message.severity === severity)
        .slice(0, mostOfEach)
        .map(({ document, message }) => ({
        severity,
        path: document.path,
        line: message.line,
        endLine: lastLine(message),
        column: lastLine(message) === message.line ? message.column : null,
        title: `docgate: ${message.ruleId}`,
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([message.reason, ...(message.note === null ? [] : [message.note])].join(' '), 1000),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   nL: () => (/* binding */ missingForAll)
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
    const cut = (characters) => (start === 0 ? '' : '…') + characters.slice(start).join('');
    return [cut(from), cut(to)];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this docgate; a test compares it with package.json. */
const version = '0.1.0';


/***/ })

};
