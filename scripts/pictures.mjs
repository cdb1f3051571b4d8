/**
 * Makes docs/pictures/*.png: the review and the job summary that the committed bundle writes about the demo's example,
 * as GitHub shows them, in light and dark, and the review after each of two more pushes. Needs `npm run build`, and
 * Chromium: `CHROMIUM`, else one on the path.
 *
 *     npm run pictures [-- --out FOLDER]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { laterPushes, refund } from '../build/__tests__/e2e/pushes.js'
import { fromTree } from '../build/__tests__/github/stand-in/git/fixture.js'
import { pullRequestPayload } from '../build/__tests__/github/stand-in/payload.js'
import { runAction, runnerEnvironment } from '../build/__tests__/github/stand-in/runner.js'
import { startStandIn } from '../build/__tests__/github/stand-in/stand-in.js'
import { htmlPage } from '../build/src/report/html.js'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs/pictures') } } })

/** What the bundle posts on the pull request of the demo, as Markdown: the review after each push, and the first summary. */
async function written() {
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
  try {
    const act = async (action) => {
      const payload = await pullRequestPayload(standIn, 12, action)
      const env = await runnerEnvironment(standIn, { event: 'pull_request', payload, token: 't' })
      const { summary } = await runAction(env, { bundle: join(root, 'dist/index.js') })
      const review = standIn.state.reviews[0]?.body
      if (review === undefined || summary === '') throw new Error('docgate posted no review')
      return { review, summary }
    }
    const { review, summary } = await act('opened')
    const later = []
    for (const text of laterPushes(root)) {
      await standIn.state.push({ branch: 'change', files: { [refund]: text }, message: 'Next' })
      later.push((await act('synchronize')).review)
    }
    return { review, summary, later }
  } finally {
    await standIn.close()
    await repository.remove()
  }
}

function missing() {
  console.error(
    'There is no Chromium to make pictures with. Install one (Debian and Ubuntu: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chrome npm run pictures',
  )
  process.exit(1)
}

const { chromium, openBrowser } = await import('../build/__tests__/e2e/browser.js')
if (chromium === null) missing()
const { review, summary, later } = await written()
const frames = {
  review: [review, '<strong>github-actions</strong> bot reviewed'],
  summary: [summary, '<strong>docgate</strong> job summary'],
  ...Object.fromEntries(
    later.map((body, index) => [`push-${index + 2}`, [body, '<strong>github-actions</strong> bot reviewed · edited']]),
  ),
}
const folder = mkdtempSync(join(tmpdir(), 'docgate-pictures-'))
mkdirSync(values.out, { recursive: true })
const browser = await openBrowser(chromium)
try {
  for (const [name, [markdown, by]] of Object.entries(frames)) {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, htmlPage(markdown, { title: name, by }))
    // The later ones are for one picture each in the documentation.
    for (const scheme of name.startsWith('push') ? ['light'] : ['light', 'dark']) {
      const page = await browser.newPage()
      await page.setViewport({ width: 1000, height: 600 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(pathToFileURL(file).href)
      const path = resolve(values.out, `${name}-${scheme}.png`)
      await page.screenshot({ path, fullPage: true, optimizeForSpeed: false })
      await page.close()
      console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`)
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
