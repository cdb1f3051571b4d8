/**
 * Each fault of GitHub's through the whole action: the verdict is right, or the run is red with a sentence; never green
 * by accident, never two reviews, and once the fault is gone the next run puts everything right. Writes down what
 * happened as docs/reliability.md, with `UPDATE_GOLDEN=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { commandsIn } from '../attackers/runner-log.ts'
import { bot, type Outcome, openScene, root, type Scene } from '../e2e/runner.ts'
import { type Documents, type FaultRow, hookOf, rows } from './faults.ts'

const stock = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const texts: Readonly<Record<Documents, string>> = {
  complete: complete.replace('nightly', 'Nightly'),
  promoted: complete.replace('Live (staging)', 'Live (prod)'),
  wrong: complete.replace('Live (staging)', 'WIP'),
}
/** What stands on the head commit where nothing goes wrong. */
const right: Readonly<Record<Documents, string>> = { complete: 'success', promoted: 'pending', wrong: 'failure' }

const page = join(root, 'docs/reliability.md')
const written = new Map<string, string>()

function ownReviews({ standIn }: Scene): number {
  return standIn.state.reviews.filter(({ author, body }) => author === bot && body.includes('<!-- docgate review'))
    .length
}

/** Sentences of the log that say what went wrong; what is found in documents has a place. */
function said({ stdout }: Outcome): readonly string[] {
  return commandsIn(stdout)
    .filter(({ name, properties }) => ['error', 'warning'].includes(name) && properties['file'] === undefined)
    .map(({ data }) => data)
}

// Most of the time is waiting: for a limit, for a second trial.
test.concurrent.each(rows)('$name', async (row) => {
  const { name, documents, again = false } = row
  const scene = await openScene({ base: { [stock]: complete }, head: { [stock]: texts[documents] } })
  try {
    let wanted = documents
    if (again) {
      await scene.run()
      // A green of yesterday is over; an error is another one.
      wanted = documents === 'complete' ? 'wrong' : documents
      await scene.push({ [stock]: texts[wanted].replace('## 4.', '## 4') })
      if (documents === 'complete') await carryOver(scene)
    }
    const { hook, times } = hookOf(row)
    scene.standIn.setFault(hook)
    const outcome = await scene.run()
    expect(times()).toBeGreaterThan(0)
    expectHonest(await scene.status(), outcome, wanted)
    expect(ownReviews(scene)).toBeLessThanOrEqual(1)
    written.set(name, line(row, wanted, await scene.status(), outcome, ownReviews(scene)))

    scene.standIn.setFault(null)
    await scene.run()
    expect(await scene.status()).toMatch(new RegExp(`^${right[wanted]}: `))
    expect(ownReviews(scene)).toBe(wanted === 'complete' ? 0 : 1)
    expect((await scene.run()).writes).toEqual([])
  } finally {
    await scene.close()
  }
})

/** The status of the commit before, on the one that is head now: as if somebody had restored a branch. */
async function carryOver({ standIn }: Scene): Promise<void> {
  const { head } = await standIn.state.tips(12)
  standIn.state.addStatus({
    sha: head,
    state: 'success',
    context: 'docgate',
    creator: bot,
    description: 'Before',
    targetUrl: null,
  })
}

/** Right, or red with a sentence; a green that is wrong is never left unsaid. */
function expectHonest(status: string, outcome: Outcome, wanted: Documents): void {
  const isRight = status.startsWith(`${right[wanted]}:`)
  if (!isRight) {
    expect(outcome.exitCode).not.toBe(0)
    expect(said(outcome)).not.toEqual([])
  }
  if (right[wanted] !== 'success' && status.startsWith('success'))
    expect(said(outcome).join()).toContain('is wrong by now')
  expect(outcome.stderr).toBe('')
}

/** A row of the table: what happened, made of what the stand-in saw. */
function line({ name }: FaultRow, wanted: Documents, status: string, outcome: Outcome, reviews: number): string {
  const asked = outcome.exchanges.filter(({ fault }) => fault).length
  const cells = [
    name,
    { complete: 'nothing to say', promoted: 'a change that needs a human', wrong: 'an error' }[wanted],
    `${asked} of ${outcome.exchanges.length} requests hit`,
    outcome.writes.map((write) => write.replace(/\d{6,}/, 'ID')).join('<br>') || 'none',
    `${status.split(':')[0]}, ${outcome.exitCode === 0 ? 'green' : 'red'} job, ${reviews === 1 ? 'one review' : 'no review'}`,
    said(outcome)
      .map((each) => each.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/\n/g, ' '))
      .join('<br>') || '–',
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

afterAll(() => {
  // With -t only a part of the table was made.
  if (written.size < rows.length) return
  const text = `# Reliability

What docgate does when GitHub does not answer as it should, each as it went through the bundle against the stand-in for GitHub. Made by \`__tests__/faults\`, which also holds that the next run without the fault puts everything right, with one review, and that the one after it writes nothing.

| Fault | The documents have | Hit | Writes, with the status of the answer (0: none came) | In the end | What the log says |
|---|---|---|---|---|---|
${rows.map(({ name }) => written.get(name) ?? '').join('\n')}
`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, text)
  expect(text).toBe(readFileSync(page, 'utf8'))
})
