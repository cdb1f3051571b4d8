/** Makes docs/review.png: the review that the committed bundle posts on the demo's example. Needs `npm run build` and Chromium. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromTree } from '../build/__tests__/github/stand-in/git/fixture.js'
import { pullRequestPayload } from '../build/__tests__/github/stand-in/payload.js'
import { runAction, runnerEnvironment } from '../build/__tests__/github/stand-in/runner.js'
import { startStandIn } from '../build/__tests__/github/stand-in/stand-in.js'

const root = join(import.meta.dirname, '..')
const repository = await fromTree({ base: join(root, 'demo/example/base'), head: join(root, 'demo/example/head') })
const standIn = await startStandIn({
  repository: repository.directory,
  owner: 'lantern-books',
  name: 'back-office',
  pullRequests: [{ number: 12, headRef: 'change', baseRef: 'main', author: 'ada' }],
  users: { ada: { permission: 'write' } },
  tokens: {
    t: {
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
    },
  },
})
const env = await runnerEnvironment(standIn, {
  event: 'pull_request',
  payload: await pullRequestPayload(standIn, 12, 'opened'),
  token: 't',
})
await runAction(env, { bundle: join(root, 'dist/index.js') })
const body = standIn.state.reviews[0]?.body
await standIn.close()
await repository.remove()
if (body === undefined) throw new Error('docgate posted no review')

const folder = mkdtempSync(join(tmpdir(), 'docgate-picture-'))
writeFileSync(join(folder, 'review.md'), body)
execFileSync(
  process.execPath,
  [
    join(root, 'scripts/picture.mjs'),
    join(folder, 'review.md'),
    join(root, 'docs/review.png'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
rmSync(folder, { recursive: true })
