import { describe, expect, test } from '@jest/globals'
import { location } from 'vfile-location'
import { fix } from '../../src/fix.ts'
import type { Message } from '../../src/message.ts'
import { message } from '../report/samples.ts'

/** A rule that wants each `from` to read `to`, as one message for each place. */
type Wish = readonly [from: string, to: string, ruleId?: string]

function wishing(...wishes: readonly Wish[]): (text: string) => Message[] {
  return (text) => {
    const place = location(text)
    return wishes.flatMap(([from, to, ruleId = from]) =>
      [...text.matchAll(new RegExp(from, 'g'))].map((match) => {
        const [start, end] = [place.toPoint(match.index), place.toPoint(match.index + match[0].length)]
        return message({
          ruleId,
          line: start?.line ?? 0,
          column: start?.column ?? 0,
          endLine: end?.line ?? 0,
          endColumn: end?.column ?? 0,
          expected: [to],
        })
      }),
    )
  }
}

const run = (text: string, check: (text: string) => readonly Message[]) => {
  const { text: after, applied, messages } = fix(text, check)
  return [after, applied.length, messages.length]
}

describe('fix', () => {
  test('applies all, then what that brings to light', () => {
    expect(run('a b a', wishing(['a', 'x'], ['x', 'y']))).toEqual(['y b y', 4, 0])
  })

  test('keeps only what cures: a wish that comes back is not granted, the others are', () => {
    expect(run('a b c d', wishing(['a', 'x'], ['b', 'bb'], ['c', 'y'], ['d', 'z']))).toEqual(['x b y z', 3, 1])
  })

  test('ends where two wishes undo each other', () => {
    expect(run('a', wishing(['a', 'b'], ['b', 'a']))).toEqual(['b', 1, 1])
  })

  test('of two that overlap the first comes first', () => {
    expect(run('abc', wishing(['ab', 'x'], ['bc', 'y']))).toEqual(['xc', 1, 0])
  })

  test('leaves a heading that a link leads to, and mends the rest', () => {
    const wishes = wishing(['old', 'new'], ['b', 'y'])
    const link = message({ ruleId: 'existing-link', line: 1, column: 1, endLine: 1, endColumn: 2, expected: [] })
    const check = (text: string): readonly Message[] => [...wishes(text), ...(text.includes('old') ? [] : [link])]
    expect(run('old b', check)).toEqual(['old y', 1, 1])
  })

  test('where several are possible it chooses none', () => {
    const several = message({ line: 1, column: 1, endLine: 1, endColumn: 2, expected: ['x', 'y'] })
    expect(run('a', () => [several])).toEqual(['a', 0, 1])
  })

  test('counts columns without the byte order mark, and keeps it', () => {
    expect(run('\uFEFFa', wishing(['a', 'x']))).toEqual(['\uFEFFx', 1, 0])
  })

  test('comes to an end where every fix asks for the next', () => {
    let rounds = 0
    const endless = (text: string): Message[] => {
      rounds++
      return wishing([`a{${text.length}}`, 'a'.repeat(text.length + 1), `rule-${text.length}`])(text)
    }
    expect(run('a', endless)[1]).toBe(100)
    expect(rounds).toBeLessThan(300)
  })
})
