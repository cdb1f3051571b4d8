/**
 * No regular expression of ours takes exponential time on any text, and none backtracks in more than one way from where
 * it begins, as scslre sees it. What it calls a move (`\s+$` tried at every space of a long run) takes the square of the
 * run; the watchdog of `parser/deadline.ts` bounds that, and no text of 16 kB needs it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { analyse } from 'scslre'
import { type Expression, literalsOf } from './literals.ts'

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Every regular expression that is put together while the engine loads. */
async function madeWhileLoading(): Promise<readonly Expression[]> {
  const made: Expression[] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget) {
      const expression: RegExp = Reflect.construct(target, args, newTarget)
      made.push({ source: expression.source, flags: expression.flags })
      return expression
    },
  })
  try {
    for (const file of files)
      if (/^(?:bind|config|document|rules|template)\//.test(file)) await import(join(root, file))
  } finally {
    globalThis.RegExp = native
  }
  return made
}

/** The ways in which an expression backtracks, but for moves. */
function flaws({ source, flags }: Expression): string[] {
  return analyse({ source, flags }).reports.flatMap((report) =>
    report.exponential ? ['exponential'] : report.type === 'Move' ? [] : [report.type],
  )
}

/** What is seen as backtracking and does none, or only over what a team says of itself; by name, with the reason. */
const known: Readonly<Record<string, string>> = {
  [String.raw`\s+(?:by|with)\s+.*[\d<{[].*$`]: 'one line of a template, which the base branch has taken in',
  [String.raw`^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$`]: 'its end matches anything',
  [String.raw`\b(?:but|although|however|sometimes|later|soon|now)\s+(.*)$`]: 'its end matches anything',
  [String.raw`^\s*(?:\([^()]*\)\s*)?(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$`]: 'its end matches anything',
}

test('the tool finds what it is to find', () => {
  expect(flaws(/^(a+)+$/)).toContain('exponential')
  expect(flaws(/^a*a*$/)).toEqual(['Trade'])
  expect(flaws(/^[\s>]*$/)).toEqual([])
})

test('no regular expression that is written backtracks', () => {
  const all = files.flatMap((file) => literalsOf(readFileSync(join(root, file), 'utf8')))
  expect(all.length).toBeGreaterThan(400)
  expect(all.filter((each) => !(each.source in known) && flaws(each).length > 0)).toEqual([])
  expect(Object.keys(known).filter((source) => !all.some((each) => each.source === source))).toEqual([])
})

test('no regular expression that is put together backtracks', async () => {
  const all = await madeWhileLoading()
  expect(all.length).toBeGreaterThan(5)
  expect(all.filter((each) => flaws(each).length > 0)).toEqual([])
})
