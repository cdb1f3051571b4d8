import { expect, test } from '@jest/globals'
import { table } from '../../src/cli/table.ts'

const headings = ['WHAT', 'WHO']

test('columns are as wide as their widest cell, and nothing trails', () => {
  expect(
    table(
      headings,
      [
        [['renamed'], ['ana', 'bob or rita']],
        [['x'], ['-']],
      ],
      80,
    ),
  ).toEqual(['WHAT     WHO', 'renamed  ana', '         bob or rita', 'x        -'])
})

test('the widest column gives way where the terminal is narrow', () => {
  const lines = table(headings, [[['one'], ['the first of many words that go on and on']]], 30)
  expect(lines).toEqual(['WHAT  WHO', 'one   the first of many words', '      that go on and on'])
})

test('no column is squeezed to nothing', () => {
  const lines = table(headings, [[['a long first cell here'], ['a long second cell here']]], 10)
  expect(lines).toEqual(['WHAT              WHO', 'a long first      a long second', 'cell here         cell here'])
})

test('foreign text stays on its line and is no command to a runner', () => {
  expect(table(headings, [[['a\nb'], ['::error::x']]], 80)).toEqual(['WHAT  WHO', 'a b   : :error::x'])
})
