import { describe, expect, test } from '@jest/globals'
import { closestName, meant } from '../src/meant.ts'

describe('what was meant', () => {
  const names = ['warning', 'error', 'off', 'documents', 'Status', 'Status of review', '--help', '--head']
  test.each<[string, string | null]>([
    ['eror', 'error'],
    ['ERROR', 'error'],
    ['warn', 'warning'],
    ['docu', 'documents'],
    ['do', null],
    ['of', 'off'],
    ['o', null],
    ['', null],
    ['stat', 'Status'],
    ['--hepl', '--help'],
    ['--haed', '--head'],
    ['fatal', null],
  ])('by %j is %j', (given, expected) => expect(closestName(given, names)).toBe(expected))

  test('is none of two that begin so', () => expect(closestName('sect', ['section-order', 'section-title'])).toBeNull())
  test('is a question behind a sentence, or nothing', () => {
    expect(meant('eror', names, (name) => `<${name}>`)).toBe(' Did you mean <error>?')
    expect(meant('fatal', names)).toBe('')
  })
})
