/** `--format html` in a real browser: it works as a page, and nothing of a document runs. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'puppeteer-core'
import { fromTree } from '../github/stand-in/git/fixture.ts'
import { chromium, openBrowser } from './browser.ts'
import { base, head } from './hostile-pull-request.ts'
import { bundle, node, openScene, root } from './runner.ts'

const where = chromium === null ? 'SKIPPED, because this machine has no Chromium: ' : ''

/** Opens what the CLI says of a bare repository's branch `change`, and gives the page with what it asked for and ran. */
async function open(browser: Browser, directory: string): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const { stdout } = spawnSync(node, [bundle, 'review', '--base', 'main', '--head', 'change', '--format', 'html'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const file = join(directory, 'review.html')
  writeFileSync(file, stdout)
  const page = await browser.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => {
    said.push(dialog.message())
    dialog.dismiss().catch(() => {})
  })
  page.on('console', (message) => said.push(message.text()))
  await page.goto(pathToFileURL(file).href)
  return { page, asked, said }
}

const wherePossible = chromium === null ? describe.skip : describe

wherePossible(`${where}the page of a review`, () => {
  let browser: Browser
  const close: (() => Promise<void>)[] = []

  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    for (const each of close) await each()
  })

  async function example() {
    const repository = await fromTree({ base: join(root, 'demo/example/base'), head: join(root, 'demo/example/head') })
    close.push(() => repository.remove())
    return open(browser, repository.directory)
  }

  async function hostile() {
    const scene = await openScene({ base, head })
    close.push(() => scene.close())
    return open(browser, scene.directory)
  }

  test('links lead to lines of the documents, tables have a grid, nothing is wider than the window', async () => {
    const { page, asked, said } = await example()
    const links = await page.$$eval('article a', (all) => all.map((each) => each.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((each) => !/^docs\/workflows\/[\w-]+\.md(?:#L\d+)?$/.test(each))).toEqual([])
    const cells = await page.$$eval('article table tr', (rows) => rows.map((row) => row.children.length))
    expect(cells.length).toBeGreaterThan(1)
    expect(new Set(cells).size).toBe(1)
    expect(
      await page.$eval('article td', (cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell).borderTopWidth),
    ).toBe('1px')
    await page.setViewport({ width: 400, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    expect([asked.filter((url) => !url.startsWith('file:')), said]).toEqual([[], []])
    const followed = page.waitForRequest((request) => request.url().includes('/docs/workflows/'), { timeout: 20_000 })
    await page.evaluate("document.querySelector('article a').click()")
    expect((await followed).isNavigationRequest()).toBe(true)
  })

  test('what one click would put in is told from code, also where lines go', async () => {
    const { page } = await example()
    const before = (selector: string) =>
      page.evaluate(
        `[...document.querySelectorAll('${selector}')].map((each) => getComputedStyle(each, '::before').content)`,
      )
    const boxes = await page.$$eval('pre', (all) =>
      all.map((pre) => pre.querySelector('.language-suggestion') !== null),
    )
    expect(new Set(boxes)).toEqual(new Set([true, false]))
    expect(await before('pre')).toEqual(boxes.map((isOffer) => (isOffer ? '"Suggested change"' : 'none')))
    await page.evaluate("document.querySelector('.language-suggestion').textContent = ''")
    expect(await before('.language-suggestion:empty')).toEqual(['"The lines go."'])
  })

  test('folds open and close', async () => {
    const { page } = await hostile()
    const isShown = () => page.$eval('details table', (table) => table.checkVisibility())
    expect(await isShown()).toBe(false)
    await page.$eval('details:has(table) summary', (summary) => summary.click())
    expect(await isShown()).toBe(true)
    await page.$eval('details:has(table) summary', (summary) => summary.click())
    expect(await isShown()).toBe(false)
  })

  test('follows the colours of the reader', async () => {
    const { page } = await example()
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    const light = await colour()
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect([light, await colour()]).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)'])
  })

  test('nothing of a hostile document runs, loads, or links elsewhere', async () => {
    const { page, asked, said } = await hostile()
    const links = await page.$$eval('article a[href]', (all) => all.map((each) => each.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((each) => !each.startsWith('docs/workflows/'))).toEqual([])
    expect(await page.$$eval('script, img, iframe, form, [onerror], [onclick], article h1', (all) => all.length)).toBe(
      0,
    )
    expect(await page.title()).toBe('docgate review')
    expect(asked).toHaveLength(1)
    expect(said).toEqual([])
    expect(await page.$eval('article', (article) => article.textContent)).toContain('document.title=1')
  })

  test('a script would not run even if it were there', async () => {
    const { page, said } = await example()
    const html = (await page.content()).replace('<article>', '<article><script>document.title="ran"</script>')
    await page.setContent(html)
    expect(await page.title()).toBe('docgate review')
    expect(said.join()).toMatch(/Content Security Policy/)
  })
})
