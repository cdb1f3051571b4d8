import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromTree } from '../__tests__/github/stand-in/git/fixture.ts'
import { pullRequestPayload, reviewPayload } from '../__tests__/github/stand-in/payload.ts'
import { type ActionResult, runAction, runnerEnvironment } from '../__tests__/github/stand-in/runner.ts'
import { type StandIn, startStandIn } from '../__tests__/github/stand-in/stand-in.ts'
import { heading, requestsOf, reviewsOf, statusOf } from './printed.ts'

// Beside the bundle `dist/demo/index.js`. Kept in a variable: the bundler would take `new URL(…, import.meta.url)` for an asset.
const here = import.meta.url
const place = (path: string): string => fileURLToPath(new URL(path, here))
const bundle = place('../index.js')
const example = place('../../demo/example/')

const number = 12
const bot = 'github-actions[bot]'
const document = 'docs/workflows/refund-approval.md'

/** Shows docgate on an example pull request, twice: as it was opened, and mended and approved. Gives the exit code. */
async function main(): Promise<number> {
  const repository = await fromTree({ base: join(example, 'base'), head: join(example, 'head') })
  const standIn = await startStandIn({
    repository: repository.directory,
    owner: 'lantern-books',
    name: 'back-office',
    pullRequests: [{ number, headRef: 'change', baseRef: 'main', author: 'ada', title: 'Stock sync goes live' }],
    users: { ada: { permission: 'write' }, rita: { permission: 'write' } },
    tokens: {
      demo: {
        login: bot,
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
      },
    },
  })
  try {
    print('docgate on an example: the bundle that runs on GitHub, against a stand-in for GitHub on this machine.\n')
    print(heading(`ada opens pull request ${number}: "Stock sync goes live"`))
    print('  docs/workflows/stock-sync.md       Status: Live (staging) -> Live (prod)\n')
    print(`  ${document}  Risk level: High -> Medium, and some of it is unfinished\n`)
    if (!(await act(standIn, await opened(standIn)))) return 1

    print(heading('ada mends the document, rita approves'))
    print(`  ${document}  finished; the risk stays at Medium\n`)
    const mended = await readFile(join(example, 'mended', document), 'utf8')
    await standIn.state.push({ branch: 'change', files: { [document]: mended }, message: 'Finish the document' })
    const review = await standIn.state.addReview({
      pull: number,
      author: 'rita',
      state: 'APPROVED',
      body: 'Both are fine.',
    })
    const payload = await reviewPayload(standIn, review.id, 'submitted')
    if (!(await act(standIn, { event: 'pull_request_review', payload }))) return 1
    return 0
  } finally {
    await standIn.close()
    await repository.remove()
  }
}

type Event = Pick<Parameters<typeof runnerEnvironment>[1], 'event' | 'payload'>

async function opened(standIn: StandIn): Promise<Event> {
  return { event: 'pull_request', payload: await pullRequestPayload(standIn, number, 'opened') }
}

/** One run of docgate and what it left on the stand-in; `false` where docgate itself failed. */
async function act(standIn: StandIn, event: Event): Promise<boolean> {
  const before = standIn.log.length
  const env = await runnerEnvironment(standIn, { ...event, token: 'demo' })
  const result = await runAction(env, { bundle })
  if (!hasConcluded(result)) {
    print(`\ndocgate did not finish (exit code ${result.exitCode ?? 'none'}):\n${result.stdout}${result.stderr}\n`)
    return false
  }
  print(heading('What stands in the pull request'))
  print(reviewsOf(standIn.state, bot))
  print(heading('The commit status that holds the merge'))
  print(statusOf(standIn.state, (await standIn.state.tips(number)).head))
  print(heading('Requests to GitHub'))
  print(requestsOf(standIn.log.slice(before)))
  return true
}

/** Findings make the step red, so an exit code of 1 says nothing; without a conclusion docgate has crashed. */
function hasConcluded({ exitCode, outputs }: ActionResult): boolean {
  return (exitCode === 0 || exitCode === 1) && (outputs['conclusion'] ?? '') !== ''
}

function print(text: string): void {
  process.stdout.write(text)
}

try {
  process.exitCode = await main()
} catch (error) {
  print(`The demo failed: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
