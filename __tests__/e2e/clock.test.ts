/** The clock of the machine is wrong, and jumps: the day is GitHub's, and so is the order of things. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { pullRequestEvent, reviewEvent } from '../github/contract.ts'
import { asks, openScene, root } from './runner.ts'

const stock = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base', stock), 'utf8')
const day = 86_400_000

/** Node.js with a clock that is off by so many milliseconds, from so many looks at it on. */
function clockOff(shift: number, from: number): Readonly<Record<string, string>> {
  const script = `
    const RealDate = Date
    let looks = 0
    const now = () => RealDate.now() + (looks++ < ${from} ? 0 : ${shift})
    globalThis.Date = class extends RealDate {
      constructor(...given) { given.length === 0 ? super(now()) : super(...given) }
      static now() { return now() }
    }`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

test.each([
  ['300 days ahead', 300 * day, 0, 30, false],
  ['300 days behind', -300 * day, 0, -2, true],
  ['jumps five hours ahead while docgate works', day / 5, 40, 30, false],
  ['jumps five hours back while docgate works', -day / 5, 40, 30, false],
])('%s: overdue by GitHub’s day, and green once it is approved', async (_, shift, from, dueIn, isOverdue) => {
  const due = new Date(Date.now() + dueIn * day).toISOString().slice(0, 10)
  const changed = complete.replace(/^- \*\*Risk level:\*\*.*$/m, '- **Risk level:** High')
  const environment = clockOff(shift, from)
  const head = { [stock]: `${changed}\n\nTODO: decide with Finance who owns the limit, by ${due}.\n` }
  const scene = await openScene({ base: { [stock]: complete }, head })
  try {
    const { standIn } = scene
    const opened = await scene.act('pull_request', await pullRequestEvent(standIn, 12, 'opened'), { environment })
    expect([opened.outputs['todos'], /was due on/.test(opened.summary)]).toEqual(['1', isOverdue])
    expect(await scene.status()).toMatch(/^pending: Approval needed/)
    const { id } = await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
    const payload = await reviewEvent(standIn, id)
    const approved = await scene.act('pull_request_review', payload, { environment })
    expect([approved.exitCode, (await scene.status()).split(':')[0]]).toEqual([0, 'success'])
    expect((await scene.act('pull_request_review', payload, { environment })).writes).toEqual([])
  } finally {
    await scene.close()
  }
})

test.each([
  ['ahead', day / 5],
  ['behind', -day / 5],
])(
  'a limit that GitHub lifts in a minute, on a machine five hours %s: red, with the time at GitHub',
  async (_, shift) => {
    const scene = await openScene()
    try {
      const { standIn } = scene
      const reset = Math.floor(Date.now() / 1000) + 59
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
      const body = { message: 'API rate limit exceeded for installation.' }
      standIn.setFault((request) => (asks.files(request) ? { status: 403, headers, body } : null))
      const payload = await pullRequestEvent(standIn, 12, 'opened')
      const { exitCode, stdout } = await scene.act('pull_request', payload, { environment: clockOff(shift, 0) })
      const time = new Date(reset * 1000).toISOString().slice(11, 16)
      expect(stdout).toContain(`::error::GitHub's rate limit is used up: run again after ${time} UTC.`)
      expect([exitCode, (await scene.status()).split(':')[0]]).toEqual([1, 'error'])
    } finally {
      await scene.close()
    }
  },
)
