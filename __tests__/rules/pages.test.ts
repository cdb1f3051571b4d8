/** The page of a rule, in `docs/rules/` and in the terminal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explainCommand } from '../../src/cli/explain-command.ts'
import { readSettings } from '../../src/config.ts'
import { rules } from '../../src/rules/index.ts'

const ids = rules.map(({ id }) => id)

function page(id: string): string {
  return readFileSync(join(import.meta.dirname, '../../docs/rules', `${id}.md`), 'utf8')
}

describe('the page of a rule', () => {
  test.each(ids.filter((id) => id !== 'readable'))('%s sets it as the configuration reads it', async (id) => {
    const yaml = /^In \[the configuration\].*\n\n```yaml\n([\s\S]*?)\n```$/m.exec(page(id))?.[1] ?? ''
    const { kinds } = await readSettings('docgate.yml', yaml)
    expect(kinds.map(({ severity }) => Object.keys(severity))).toEqual([[id]])
  })

  test.each(ids.filter((id) => id !== 'readable'))('%s shows what docgate prints about its example', (id) => {
    expect(page(id)).toMatch(new RegExp(`^\\d+:\\d+ {2}(error|warning|notice) {2}.+ {2}${id}$`, 'm'))
  })

  test('is listed', () => {
    expect([...page('README').matchAll(/^\| \[([\w-]+)\]\(([\w-]+)\.md\)/gm)].map((match) => match[1])).toEqual(ids)
  })
})

describe('docgate explain', () => {
  test('lists every rule, with its severity', () => {
    const lines = explainCommand(undefined).split('\n')
    expect(lines.flatMap((line) => /^([a-z][\w-]+) +(?:error|warning|notice) /.exec(line)?.[1] ?? [])).toEqual(ids)
  })

  test.each(ids)('%s says why, in lines that fit', (id) => {
    const printed = explainCommand(id, 60)
    const [first, , description] = printed.split('\n')
    expect(first).toMatch(new RegExp(`^${id} \\((error|warning|notice)\\)$`))
    expect(description?.length).toBeGreaterThan(20)
    // An example stands as it is.
    const long = printed.split('\n').filter((line) => !/^ {2}/.test(line) && line.length > 60)
    expect(long).toEqual([])
  })

  test('shows the example with its message', () => {
    const printed = explainCommand('no-blank')
    expect(printed).toContain('\n    - **Timeout:**\n')
    expect(printed).toMatch(/^ {2}4:5 {2}error {2}Field `Timeout:` of/m)
  })

  test('takes capitals', () => expect(explainCommand('No-Blank')).toBe(explainCommand('no-blank')))

  const unknown: readonly (readonly [string, string])[] = [
    ['blank', 'There is no rule "blank". Did you mean no-blank? See docgate explain.'],
    ['requird-field', 'There is no rule "requird-field". Did you mean required-field? See docgate explain.'],
    ['existing', 'There is no rule "existing". Did you mean existing-link or existing-path? See docgate explain.'],
    ['zebra', 'There is no rule "zebra". See docgate explain.'],
  ]
  test.each(unknown)('%s is none, and the nearest is named', (name, sentence) => {
    expect(() => explainCommand(name)).toThrow(sentence)
  })
})
