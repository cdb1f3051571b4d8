/** Times the action against the stand-in, beside a bare `node -e 0` with the same environment. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitFiles, emptyRepository } from '../../build/__tests__/github/stand-in/git/fixture.js'
import { pullRequestPayload } from '../../build/__tests__/github/stand-in/payload.js'
import { runAction, runnerEnvironment } from '../../build/__tests__/github/stand-in/runner.js'
import { startStandIn } from '../../build/__tests__/github/stand-in/stand-in.js'
import { median } from './measure.mjs'

const root = join(import.meta.dirname, '../..')
const bundle = join(root, 'dist/index.js')
const text = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** What the document links to and cites. */
const around = Object.fromEntries(
  ['docs/OPERATIONS.md', 'services/stock/nightly.py', 'tests/stock_test.py'].map((path) => [
    path,
    readFileSync(join(root, 'demo/example/base', path), 'utf8'),
  ]),
)

/** A pull request that changes so many documents, or one other file; or that removes one, where there are `others`. */
async function repositoryOf(documents, others) {
  const written = (count, status) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `docs/workflows/sync-${index}.md`,
        text.replace('Live (staging)', status),
      ]),
    )
  const code = 'src/index.ts'
  const base = { ...around, [code]: 'a', ...written(documents + others, 'Live (staging)') }
  const head = documents > 0 ? written(documents, 'Live (prod)') : { [code]: others > 0 ? null : 'b' }
  const repository = await emptyRepository()
  await commitFiles(repository.directory, { branch: 'main', parent: null, files: base })
  await commitFiles(repository.directory, { branch: 'change', parent: 'main', files: head })
  return repository
}

/** One size of pull request: medians. `others`: documents that it does not touch, where it removes a file. */
async function measure(node, { documents, others, latency, runs }) {
  const repository = await repositoryOf(documents, others)
  const [bare, whole, requests] = [[], [], []]
  try {
    for (let run = 0; run < runs; run++) {
      const standIn = await startStandIn({
        repository: repository.directory,
        owner: 'lantern-books',
        name: 'back-office',
        latency,
        pullRequests: [{ number: 1, headRef: 'change', baseRef: 'main', author: 'ada' }],
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
        payload: await pullRequestPayload(standIn, 1, 'opened'),
        token: 't',
      })
      bare.push(await timed(() => spawnSync(node, ['-e', '0'], { env })))
      let result
      whole.push(
        await timed(async () => {
          result = await runAction(env, { bundle, node })
        }),
      )
      if ((result.outputs.conclusion ?? '') === '')
        throw new Error(`docgate did not finish:\n${result.stdout}${result.stderr}`)
      requests.push(standIn.log.length)
      await standIn.close()
    }
  } finally {
    await repository.remove()
  }
  return { documents, others, latency, ms: median(whole), bare: median(bare), requests: median(requests) }
}

/** Times and requests of the action, for pull requests of all sizes, with and without latency. */
export async function overPullRequests(node, most) {
  const rows = []
  for (const latency of [0, 50])
    for (const [documents, others, runs] of [
      [0, 0, 9],
      [0, 100, 5],
      [1, 0, 9],
      [10, 0, 5],
      [100, 0, 3],
      [1_000, 0, 1],
    ])
      if (documents <= most) rows.push(await measure(node, { documents, others, latency, runs }))
  return rows
}
