/**
 * Golden folders: `fixtures/<case>/before.md` and what `docgate fix` makes of it, `after.md`, by `fixtures/template.md`.
 * `UPDATE=1` writes it anew; read the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fixText, shared } from './fixed.ts'

const root = join(import.meta.dirname, 'fixtures')
const cases = readdirSync(root).filter((name) => !name.endsWith('.md'))

const read = (name: string, file: string): string => readFileSync(join(root, name, file), 'utf8')

describe('golden folders', () => {
  test.each(cases)('%s', (name) => {
    const before = read(name, 'before.md')
    const { text, applied } = fixText(before)
    if (process.env['UPDATE'] === '1') writeFileSync(join(root, name, 'after.md'), text)
    expect(text).toBe(read(name, 'after.md'))
    expect(applied.length > 0).toBe(text !== before)
    expect(fixText(text)).toMatchObject({ text, applied: [] })
  })

  test.each(cases)('%s, with other line ends', (name) => {
    const [before, after] = [read(name, 'before.md'), read(name, 'after.md')]
    const as = (eol: string) => (text: string) => text.replaceAll('\n', eol)
    const windows = as('\r\n')
    expect(fixText(windows(before)).text).toBe(windows(after))
    expect(fixText(as('\r')(before)).text).toBe(as('\r')(after))
    expect(fixText(`\uFEFF${before}`).text).toBe(`\uFEFF${after}`)
    expect(fixText(before.trimEnd()).text).toBe(after.trimEnd())
  })

  test('there are some that change, and one that does not', () => {
    const changed = cases.filter((name) => read(name, 'before.md') !== read(name, 'after.md'))
    expect(changed.length).toBeGreaterThan(7)
    expect(changed).not.toContain('silenced')
    expect(shared.sections).toHaveLength(8)
  })
})
