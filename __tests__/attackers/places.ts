/** Where somebody who means harm can write, and what they may write there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileDocument, payloads as posted } from '../e2e/hostile-pull-request.ts'
import { root, type Scene, type SceneOptions } from '../e2e/runner.ts'

/** For the log, the files of the runner, a shell, a terminal, and objects of JavaScript. */
export const payloads = [
  ...posted,
  '%0A::error::x%0D::warning::y',
  '\r::set-output name=conclusion::success',
  '\n::set-output name=conclusion::success',
  '\u2028::set-env name=A::b\u0085::add-path::c',
  '\u200B::stop-commands::x',
  '##[set-output name=conclusion]success',
  '#\u200B#[set-env name=A]b',
  'EOF\nconclusion=success',
  'ghadelimiter_0\nconclusion<<E\nsuccess\nE',
  '$' + '{{ github.token }} {{7*7}} $(touch pwned) `touch pwned`; touch pwned | tee',
  '\u001B]0;title\u0007\u001B[2J\u001B[1;31mred\u009B31m\u007F',
  '" onmouseover="document.title=1" \'',
  '&lt;script&gt;&#60;script&#62;',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":1}}',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  '--upload-pack=touch pwned',
  ' ',
] as const

const path = 'docs/workflows/honest.md'
const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const withStatus = (status: string): string => complete.replace('Live (staging)', status)

/** A document with a payload in the places that `hostileDocument` leaves out. */
function everywhere(payload: string): string {
  const line = payload.replace(/[\n\r\u2028\u0085]+/g, ' ')
  return `---\ntitle: ${JSON.stringify(payload)}\n? ${JSON.stringify(payload)}\n: 1\n---\n\n${hostileDocument(payload)}
- **${line}:** ${payload}

| ${line} | TODO |
|---|---|
| ${line} | TODO ${line} |

[TODO](<${line}> "${line}") [${line}]: ${line}

<!-- TODO ${payload.replaceAll('-->', '')} -->

\`TODO ${line}\` \`docs/${line}\` <${line}>

    ${line}

\`\`\`json
${payload}
\`\`\`
`
}

/** A payload as a part of a path, which holds no slash and is not git's own. */
const named = (payload: string): string => payload.replaceAll('/', '\u2044').trim().slice(0, 150) || 'blank'

/** A payload as git takes it in the name of a branch. */
const branch = (payload: string): string =>
  named(payload)
    .replace(/[\0-\x20\x7F~^:?*[\\]|\.\.|@\{/g, '-')
    .replace(/^[-.]+|\.lock$|[.]+$/g, '')

/** A payload as git takes it in the name of a person. */
const person = (payload: string): string => payload.replace(/[\n\0<>]/g, ' ').trim() || 'nobody'

const each = (file: (payload: string, index: number) => readonly [string, string]): Record<string, string> =>
  Object.fromEntries(payloads.map(file))

const honest = { [path]: complete }
const promoted = { [path]: withStatus('Live (prod)') }
/** Its beginning is what fits into a status. */
const oddPath = `docs/workflows/${named('\u001B[31m::error::x%0A \u202E@octocat <img src=x> $(touch pwned)')}.md`
const lines = payloads.join('\n')

/** A place and a pull request with every payload in it. */
export interface Place {
  readonly name: string
  readonly options: SceneOptions
  /** What happens before the run. */
  readonly prepare?: (scene: Scene) => Promise<void>
  /** The verdict. */
  readonly conclusion: 'approval-required' | 'failure' | 'success'
}

/** Logins as GitHub allows them, also those that every object of JavaScript knows. */
export const logins = ['constructor', 'valueOf', 'hasOwnProperty', 'toString', 'a-b', 'x_acme', 'dependabot[bot]']

export const places: readonly Place[] = [
  {
    name: 'text of documents',
    options: {
      base: each((_, index) => [`docs/workflows/${index}.md`, complete]),
      head: each((payload, index) => [`docs/workflows/${index}.md`, everywhere(payload)]),
    },
    conclusion: 'failure',
  },
  {
    name: 'names of files',
    options: {
      base: { 'a.txt': 'a' },
      head: each((payload, index) => [`docs/workflows/${index}${named(payload)}.md`, `# ${index}\n`]),
    },
    conclusion: 'failure',
  },
  {
    name: 'names of folders',
    options: {
      base: { 'a.txt': 'a' },
      head: each((payload, index) => [`docs/workflows/${index}${named(payload)}/a.md`, `# ${index}\n`]),
    },
    conclusion: 'failure',
  },
  {
    name: 'former names of what was renamed',
    options: {
      base: each((payload, index) => [`docs/workflows/${index}${named(payload)}.md`, `${complete}\n${index}\n`]),
      head: {
        ...Object.fromEntries(payloads.map((payload, index) => [`docs/workflows/${index}${named(payload)}.md`, null])),
        ...each((_, index) => [`docs/workflows/moved-${index}.md`, `${complete}\n${index}\n`]),
      },
    },
    conclusion: 'approval-required',
  },
  {
    name: 'the name of a document that waits for an approval',
    options: { base: { [oddPath]: complete }, head: { [oddPath]: withStatus('Live (prod)') } },
    conclusion: 'approval-required',
  },
  {
    name: 'the name of the branch',
    options: {
      base: honest,
      branches: [{ branch: branch(payloads.join('+')), parent: 'main', files: promoted }],
      head: {},
    },
    prepare: async ({ standIn }) => standIn.state.updatePullRequest(12, { headRef: branch(payloads.join('+')) }),
    conclusion: 'approval-required',
  },
  {
    name: 'messages, authors and addresses of commits',
    options: {
      base: honest,
      branches: payloads.map((payload, index) => ({
        branch: 'hostile',
        ...(index === 0 && { parent: 'main' }),
        files: { ...promoted, [`src/${index}.ts`]: 'a' },
        message: `${payload}\n\nCo-authored-by: ${person(payload)} <${person(payload)}>`,
        author: { name: person(payload), email: `${person(payload)}@users.noreply.github.com` },
        committer: { name: person(payload), email: person(payload) },
      })),
      headParent: 'hostile',
      head: { 'src/last.ts': 'a' },
    },
    conclusion: 'approval-required',
  },
  {
    name: 'title and text of the pull request',
    options: { base: honest, head: promoted },
    prepare: async ({ standIn }) => standIn.state.updatePullRequest(12, { title: payloads.join(' '), body: lines }),
    conclusion: 'approval-required',
  },
  {
    name: "other people's reviews and comments",
    options: { base: honest, head: promoted },
    prepare: async ({ standIn }) => {
      for (const [index, payload] of payloads.entries()) {
        const author = index % 2 === 0 ? 'rita' : 'gus'
        const state = index % 3 === 0 ? 'APPROVED' : index % 3 === 1 ? 'COMMENTED' : 'CHANGES_REQUESTED'
        const { id } = await standIn.state.addReview({ pull: 12, author, state, body: `${payload}\n${lines}` })
        const { head } = await standIn.state.tips(12)
        standIn.state.addComment({
          ...{ pull: 12, review: id, author, body: lines, path, line: 1, startLine: null, side: 'RIGHT', commit: head },
          ...{ position: 1, diffHunk: '@@ -1 +1 @@', replyTo: null },
        })
      }
      // Whatever she said before: she may approve.
      await standIn.state.addReview({ pull: 12, author: 'rita', state: 'CHANGES_REQUESTED', body: lines })
    },
    conclusion: 'approval-required',
  },
  {
    name: 'logins',
    options: { base: honest, head: promoted },
    prepare: async ({ standIn }) => {
      for (const login of logins) {
        standIn.state.accounts.set(login, { permission: login === 'valueOf' ? 'write' : 'read' })
        await standIn.state.addReview({ pull: 12, author: login, state: 'APPROVED' })
      }
    },
    // Somebody may be called so, and may approve.
    conclusion: 'success',
  },
  {
    name: 'configuration, template and policy of the head',
    options: {
      base: honest,
      head: {
        ...promoted,
        '.github/docgate.yml': `severity:\n${lines}`,
        'docs/workflows/_template.md': payloads.map((payload) => `## ${payload}\n`).join('\n'),
      },
    },
    conclusion: 'approval-required',
  },
]
