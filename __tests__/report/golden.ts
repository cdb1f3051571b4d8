import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compares with `golden/<name>`, exactly. With `UPDATE_GOLDEN=1` the file is written instead, for a person to read. */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(`golden/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual)
  const expected = readFileSync(file, 'utf8')
  expect(expected.trim()).not.toBe('')
  expect(actual).toBe(expected)
}
