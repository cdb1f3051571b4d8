import { warning } from '@actions/core'
import { describe, expect, test } from '@jest/globals'
import { commandsIn } from './runner-log.ts'

const names = (output: string): readonly string[] => commandsIn(output).map(({ name }) => name)

describe('a command', () => {
  test.each([
    ['::error::x', 'error'],
    ['::ERROR::x', 'error'],
    ['  \t::error::x', 'error'],
    ['\u00A0\u3000::error::x', 'error'],
    ['\u200B::error::x', 'error'],
    ['\uFEFF:\u200B:error::x', 'error'],
    ['\u001B\u0007::error::x', 'error'],
    ['said\r::set-output name=a::b', 'set-output'],
    ['said\r\n::set-env name=a::b', 'set-env'],
    ['said\u2028::add-path::b', 'add-path'],
    ['said\u0085::save-state name=a::b', 'save-state'],
    ['said\f::group::b', 'group'],
    ['::stop-commands::x', 'stop-commands'],
    ['::add-mask::x', 'add-mask'],
    ['a ##[error]x', 'error'],
    ['##[set-output name=a;]b', 'set-output'],
    ['#\u200B#[error]x', 'error'],
    ['::debug::x ##[error]y', 'debug'],
    ['::nothing::x ##[error]y', 'error'],
  ])('%j', (output, name) => expect(names(output)).toEqual([name]))
})

describe('no command', () => {
  test.each([
    ['error::x'],
    [':error::x'],
    [': :error::x'],
    ['a ::error::x'],
    ['::error'],
    ['::error file=a'],
    ['::unknown::x'],
    ['::error,::x'],
    ['# #[error]x'],
    ['##[error x'],
    ['##[unknown]x'],
    [''],
  ])('%j', (output) => expect(names(output)).toEqual([]))
})

test('properties and data are unescaped, the per cent sign last', () => {
  expect(commandsIn('::error file=a%2Cb%3A%0A.md,line=1,title=%250A::one%0Atwo%250A%0D')).toEqual([
    { name: 'error', properties: { file: 'a,b:\n.md', line: '1', title: '%0A' }, data: 'one\ntwo%0A\r' },
  ])
  expect(commandsIn('##[error file=a%3Bb%5D;line=1]one%250A')).toEqual([
    { name: 'error', properties: { file: 'a;b]', line: '1' }, data: 'one%0A' },
  ])
})

test('what is no pair is no property', () => {
  expect(commandsIn('::error file,=b, line=1,,col=::x')).toEqual([
    { name: 'error', properties: { line: '1' }, data: 'x' },
  ])
})

test('after stop-commands nothing is one until its token comes', () => {
  expect(names('::stop-commands::T1\n::error::a\n##[error]b\n::t1::\n::warning::c')).toEqual([
    'stop-commands',
    't1',
    'warning',
  ])
  expect(names('::stop-commands::t\n::stop-commands::u\n::u::\n::error::x')).toEqual(['stop-commands'])
})

test("what GitHub's own toolkit writes is read as it was meant", () => {
  const written: string[] = []
  const write = process.stdout.write
  process.stdout.write = (text: string | Uint8Array) => written.push(String(text)) > 0
  const message = 'a%0A\r\n::error::b, c: d'
  try {
    warning(message, { file: 'x,y:%2C\n.md', startLine: 3 })
  } finally {
    process.stdout.write = write
  }
  expect(commandsIn(written.join(''))).toEqual([
    { name: 'warning', properties: { file: 'x,y:%2C\n.md', line: '3' }, data: message },
  ])
})
