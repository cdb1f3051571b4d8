/**
 * Times the action against the stand-in, beside a bare `node -e 0` with the same environment in the same run: medians and ratios, because
 * figures of one machine and one moment say little. Needs `npm run build` first.
 *
 *     npm run bench [-- --runs 15] [-- --node /path/to/node]
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commitFiles, emptyRepository } from '../build/__tests__/github/stand-in/git/fixture.js'
import { pullRequestPayload } from '../build/__tests__/github/stand-in/payload.js'
import { runAction, runnerEnvironment } from '../build/__tests__/github/stand-in/runner.js'
import { startStandIn } from '../build/__tests__/github/stand-in/stand-in.js'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, node: { type: 'string', default: process.execPath } },
})
const runs = Number(values.runs)
const root = join(import.meta.dirname, '..')
const bundle = join(root, 'dist/index.js')
const text = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')

const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1]

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

async function row(documents, others = 0) {
  const repository = await repositoryOf(documents, others)
  const [bare, whole, requests] = [[], [], []]
  const count = documents > 10 ? Math.max(3, Math.round(runs / 5)) : runs
  for (let run = 0; run < count; run++) {
    const standIn = await startStandIn({
      repository: repository.directory,
      owner: 'lantern-books',
      name: 'back-office',
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
    bare.push(await timed(() => spawnSync(values.node, ['-e', '0'], { env })))
    let result
    whole.push(
      await timed(async () => {
        result = await runAction(env, { bundle, node: values.node })
      }),
    )
    if ((result.outputs.conclusion ?? '') === '')
      throw new Error(`docgate did not finish:\n${result.stdout}${result.stderr}`)
    requests.push(standIn.log.length)
    await standIn.close()
  }
  await repository.remove()
  const ratio = (median(whole) / median(bare)).toFixed(1)
  return {
    documents,
    'others looked at': others,
    'docgate ms': Math.round(median(whole)),
    'bare node ms': Math.round(median(bare)),
    ratio,
    requests: median(requests),
  }
}

const rows = []
for (const documents of [0, 1, 10, 100]) rows.push(await row(documents))
rows.push(await row(0, 100))
console.log(
  `Node.js ${spawnSync(values.node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, medians; whole process against the stand-in on loopback`,
)
console.table(rows)
