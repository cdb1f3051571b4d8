/** Whether somebody who wrote a commit of the pull request had a hand in a transition. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { approval, PullRequest, path, type Told, text } from './past.ts'

const medium = { risk: 'Medium' }
let pull: PullRequest
beforeEach(async () => {
  pull = await PullRequest.open({ [path]: text(), 'other.md': 'other\n' })
})
afterEach(() => pull.close())

/** The kinds of those transitions of which rita is cleared, who approved head. */
async function clearedFor(login = 'rita', told: Told = {}): Promise<readonly string[]> {
  const { evidence, document, asked } = await pull.evidence([approval(login, 'f'.repeat(40), { commit: null })], told)
  expect(asked.entries.length).toBeLessThanOrEqual(1)
  return (document?.transitions ?? [])
    .filter(({ code }) => evidence.cleared.get(code)?.has(login.toLowerCase()))
    .map(({ kind }) => kind)
}

describe('who wrote a commit is cleared', () => {
  test('of what an own commit elsewhere did not touch', async () => {
    await pull.push('change', { [path]: text(medium) })
    await pull.push('change', { 'other.md': 'mine\n' }, { by: 'rita' })
    expect(await clearedFor()).toEqual(['risk-lowered'])
    expect(await clearedFor('Rita')).toEqual(['risk-lowered'])
  })

  test('of a transition next to which an own commit mended something else', async () => {
    await pull.push('change', { [path]: text(medium) })
    await pull.push('change', { [path]: text({ ...medium, purpose: 'Pays customers back.' }) }, { by: 'rita' })
    expect(await clearedFor()).toEqual(['risk-lowered'])
  })

  test('of a transition that came after an own commit, which left alone what is covered', async () => {
    await pull.push('change', { [path]: text({ purpose: 'Pays customers back.' }) }, { by: 'rita' })
    await pull.push('change', { [path]: text({ ...medium, purpose: 'Pays customers back.' }) })
    expect(await clearedFor()).toEqual(['risk-lowered'])
  })

  test('of the one transition, not of the other', async () => {
    await pull.push('change', { [path]: text(medium) })
    await pull.push('change', { [path]: text({ ...medium, status: 'Live (prod)' }) }, { by: 'rita' })
    expect(await clearedFor()).toEqual(['risk-lowered'])
  })

  test('of a deletion, whatever the own commit changed in the document before', async () => {
    const changed = text({ ...medium, status: 'Live (prod)', approval: 'Two people from Finance.' })
    await pull.push('change', { [path]: changed }, { by: 'rita' })
    await pull.push('change', { [path]: null })
    expect(await clearedFor()).toEqual(['deleted'])
  })

  test('of what a merge of the base branch brought nothing new to', async () => {
    await pull.push('change', { [path]: text(medium) })
    await pull.push('main', { 'other.md': 'main\n', [path]: text({ purpose: 'Pays customers back.' }) })
    const merged = { 'other.md': 'main\n', [path]: text({ ...medium, purpose: 'Pays customers back.' }) }
    await pull.merge('main', merged, 'rita')
    expect(await clearedFor()).toEqual(['risk-lowered'])
  })
})

describe('who wrote a commit is not cleared', () => {
  test('of the transition that it made', async () => {
    await pull.push('change', { [path]: text(medium) }, { by: 'rita' })
    await pull.push('change', { 'other.md': 'more\n' })
    expect(await clearedFor()).toEqual([])
  })

  test('where an own commit wrote a value that nobody can read, and somebody else put it right', async () => {
    await pull.push('change', { [path]: text({ status: 'Live (production)' }) }, { by: 'rita' })
    await pull.push('change', { [path]: text({ status: 'Live (prod)' }) })
    expect(await clearedFor()).toEqual([])
  })

  test('where an own commit deleted it, and somebody else brought it back and deleted it again', async () => {
    await pull.push('change', { [path]: null }, { by: 'rita' })
    await pull.push('change', { [path]: text({ approval: 'Two people from Finance.' }) })
    await pull.push('change', { [path]: null })
    expect(await clearedFor()).toEqual([])
  })

  test('as a co-author', async () => {
    const message = 'Lower it\n\nCo-authored-by: Rita <1+rita@users.noreply.github.com>'
    await pull.push('change', { [path]: text(medium) }, { message })
    expect(await clearedFor()).toEqual([])
  })

  test('where one of several own commits made it, and where somebody else made it again since', async () => {
    await pull.push('change', { [path]: text(medium) }, { by: 'rita' })
    await pull.push('change', { [path]: text() })
    await pull.push('change', { [path]: text(medium) })
    await pull.push('change', { 'other.md': 'mine\n' }, { by: 'rita' })
    expect(await clearedFor()).toEqual([])
  })

  test('where an own commit changed what the transition covers, before or after it', async () => {
    const approvalSteps = { approval: 'Two people from Finance.' }
    await pull.push('change', { [path]: text({ ...medium }) })
    await pull.push('change', { [path]: text({ ...medium, ...approvalSteps }) }, { by: 'rita' })
    await pull.push('change', { [path]: text(approvalSteps) }, { by: 'leo', parent: 'main' })
    await pull.push('change', { [path]: text({ ...medium, ...approvalSteps }) })
    expect(await clearedFor('rita')).toEqual([])
    expect(await clearedFor('leo')).toEqual([])
  })

  test('where the own commit renamed the document', async () => {
    await pull.push('change', { [path]: null, 'docs/workflows/paybacks.md': text(medium) }, { by: 'rita' })
    expect(await clearedFor()).toEqual([])
  })

  test('where a merge made it', async () => {
    await pull.push('main', { 'other.md': 'main\n' })
    await pull.merge('main', { 'other.md': 'main\n', [path]: text(medium) }, 'rita')
    expect(await clearedFor()).toEqual([])
  })

  test('where a commit, or a content, can not be read', async () => {
    await pull.push('change', { [path]: text(medium) })
    const own = await pull.push('change', { [path]: text({ ...medium, purpose: 'Pays.' }) }, { by: 'rita' })
    expect(await clearedFor('rita', { lost: [own] })).toEqual([])
    expect(await clearedFor('rita', { exhausted: true })).toEqual([])
    expect(await clearedFor('rita')).toEqual(['risk-lowered'])
  })

  test('who wrote none is asked nothing about', async () => {
    await pull.push('change', { [path]: text(medium) })
    const { asked, evidence } = await pull.evidence([approval('rita', null)])
    expect([asked.entries, evidence.cleared.size]).toEqual([[], 0])
  })
})
