/** Which parser reads. */
import { describe, expect, test } from '@jest/globals'
import type { Loaders } from '../../src/parser/load.ts'
import { chooseParser, loadParser } from '../../src/parser/parse.ts'
import type { Parser, ParserName } from '../../src/parser/parser.ts'

function fake(name: ParserName): Parser {
  return { name, parse: () => ({ type: 'root', children: [] }) }
}

const both: Loaders = { satteri: async () => fake('satteri'), remark: async () => fake('remark') }
const withoutBinary: Loaders = { ...both, satteri: () => Promise.reject(new Error('no binary for this machine')) }

describe('the parser', () => {
  test('is satteri where nothing is asked for', async () => {
    expect((await chooseParser(undefined, both)).name).toBe('satteri')
    expect((await chooseParser('', both)).name).toBe('satteri')
  })

  test.each(['satteri', 'remark'] as const)('is %s where that is asked for', async (name) => {
    expect((await chooseParser(name, both)).name).toBe(name)
  })

  test('is remark where satteri can not be loaded', async () => {
    expect((await chooseParser(undefined, withoutBinary)).name).toBe('remark')
  })

  test('that was asked for and can not be loaded is an error', async () => {
    await expect(chooseParser('satteri', withoutBinary)).rejects.toThrow('no binary for this machine')
  })

  test('of another name is an error that names both', async () => {
    await expect(chooseParser('marked', both)).rejects.toMatchObject({
      name: 'UsageError',
      message: 'DOCGATE_PARSER is `marked`; write `satteri` or `remark`.',
    })
  })

  test('is chosen once', async () => {
    const first = await loadParser()
    expect(await loadParser('remark')).toBe(first)
    expect(await loadParser('satteri')).toBe(first)
  })
})
