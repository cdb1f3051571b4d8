/**
 * Golden folders: `fixtures/<case>/` holds `input.md` (or `base.md` and `head.md`), perhaps `template.md` and
 * `config.yml`, and `expected.txt`: the text exactly as a person sees it in the terminal. `UPDATE=1` writes it anew;
 * read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkOnly, compareDocument } from '../src/compare.ts'
import { defaultSettings, readSettings } from '../src/config.ts'
import { text } from '../src/report/text.ts'
import { conclude } from '../src/review.ts'
import { rules } from '../src/rules/index.ts'
import { builtIn } from '../src/template/built-in.ts'
import { schemaOf, today } from './engine.ts'

const root = join(import.meta.dirname, 'fixtures')
const path = 'docs/workflows/input.md'

async function render(folder: string): Promise<string> {
  const read = (name: string): string | null =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null
  const config = read('config.yml')
  const template = read('template.md')
  const settings =
    config === null
      ? defaultSettings
      : await readSettings(
          'config.yml',
          config,
          rules.map((rule) => rule.id),
        )
  const schema = template === null ? builtIn : schemaOf(template)
  const options = { schema, settings, today, ruleUrl: () => '' }
  const content = (name: string) => {
    const found = read(name)
    return found === null ? null : { kind: 'text' as const, text: found }
  }
  const input = content('input.md')
  const [base, head] = [content('base.md'), content('head.md')]
  const document =
    input !== null
      ? checkOnly(path, input, options)
      : compareDocument(
          {
            path,
            previousPath: null,
            change: base === null ? 'added' : head === null ? 'removed' : 'modified',
            base,
            head,
          },
          options,
        )
  const findings = {
    template: { path: schema.path, source: 'built-in' as const },
    settings,
    documents: [document],
    notes: [],
  }
  return text(conclude(findings, null, { failOn: 'error', approvals: input === null ? 'gate' : 'off' }), {
    color: false,
  })
}

describe('golden folders', () => {
  const cases = readdirSync(root)
  test('there are some', () => expect(cases.length).toBeGreaterThan(5))
  test.each(cases)('%s', async (name) => {
    const folder = join(root, name)
    const actual = await render(folder)
    const golden = join(folder, 'expected.txt')
    if (process.env['UPDATE'] === '1') writeFileSync(golden, actual)
    const expected = readFileSync(golden, 'utf8')
    expect(expected.trim()).not.toBe('')
    expect(actual).toBe(expected)
  })
})
