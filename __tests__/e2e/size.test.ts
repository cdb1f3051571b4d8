/** A pull request of a size nobody wants to read: everything stays within its bounds, and nothing is left unsaid. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { pullRequestEvent } from '../github/contract.ts'
import { isRecord } from '../github/stand-in/json.ts'
import { runAction, runnerEnvironment } from '../github/stand-in/runner.ts'
import { bundle, node, openScene, token } from './runner.ts'

const documents = 300
const fields = 67
const labels = Array.from({ length: fields }, (_, index) => `Limit of stage ${index + 1}`)
const template = ['## 1. Limits', '', ...labels.map((label) => `- **${label}:** How much at most?`), ''].join('\n')
const document = ['## 1. Limits', '', ...labels.map((label) => `- **${label}:**`), ''].join('\n')

/** Writes the peak of its memory, in kB, when a run ends. */
const gauge = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`

test(`${documents} documents with ${documents * fields} messages: one review, within every bound`, async () => {
  const head = Object.fromEntries(
    Array.from({ length: documents }, (_, index) => [`docs/workflows/w${index}.md`, document]),
  )
  const scene = await openScene({ base: { 'docs/workflows/_template.md': template }, head })
  const { standIn, directory } = scene
  try {
    const payload = await pullRequestEvent(standIn, 12, 'opened')
    const inputs = { report: 'report.json', sarif: 'report.sarif' }
    const env = await runnerEnvironment(standIn, { event: 'pull_request', payload, token, inputs })
    const peak = join(directory, 'peak')
    const gauged = { ...env, PEAK: peak, NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(gauge)}"` }
    const { exitCode, stdout, summary, outputs } = await runAction(gauged, { bundle, node, timeout: 200_000 })
    expect([exitCode, outputs['errors']]).toEqual([1, String(documents * fields)])

    const { reviews, comments } = standIn.state
    expect(reviews).toHaveLength(1)
    const body = reviews[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(comments).toHaveLength(30)
    expect(Math.max(...comments.map((comment) => comment.body.length))).toBeLessThanOrEqual(65_536)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect((await scene.status()).length).toBeLessThanOrEqual(140 + 'failure: '.length)
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
    // GitHub shows ten of a kind, the last of them the job's own.
    expect(commands.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(commands.at(-1)).toMatch(/^::error::20,100 errors in 300 documents\. /)

    // What the review names and what it counts is all there is.
    const left = /\*\*Left out here for length:\*\* ([\d,]+) errors?/.exec(body)?.[1]?.replaceAll(',', '')
    const named = new Set(body.match(/w\d+\.md\?plain=1#L\d+/g)).size
    expect(named).toBeGreaterThan(100)
    expect(named + Number(left)).toBe(documents * fields)
    const workspace = env['GITHUB_WORKSPACE'] ?? ''
    const report: unknown = JSON.parse(await readFile(join(workspace, 'report.json'), 'utf8'))
    expect(isRecord(report) && Array.isArray(report['documents']) && report['documents'].length).toBe(documents)

    expect(Number(await readFile(peak, 'utf8'))).toBeLessThan(1_000_000)
  } finally {
    await scene.close()
  }
}, 240_000)
