/** The docblock of every rule has a failing and a passing example; they run here, against the part of the template that the passing one has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'
import { checkText, schemaOf } from '../engine.ts'

const folder = join(import.meta.dirname, '../../src/rules')
const template = readFileSync(join(import.meta.dirname, 'example-template.md'), 'utf8')
/** The source reports it: there is no text to show. */
const withoutExample = ['readable']

function examples(id: string): { fails: string; passes: string } {
  const source = readFileSync(join(folder, `${id}.ts`), 'utf8')
  const docblock = /\/\*\*([\s\S]*?)\*\/\nexport default/.exec(source)?.[1] ?? ''
  const lines = docblock.replace(/^ \* ?/gm, '')
  const [, fails = '', passes = ''] = lines.split(/^@example (?:fails|passes)$/m)
  return { fails: fails.trim(), passes: passes.trim() }
}

function templateFor(passes: string): string {
  const numbers = [...passes.matchAll(/^## (\d+)/gm)].map((match) => match[1])
  return template
    .split(/^(?=## )/m)
    .filter((part) => !part.startsWith('## ') || numbers.includes(/^## (\d+)/.exec(part)?.[1]))
    .join('')
}

describe('rules', () => {
  test('each file is in the list, and its name is its id', () => {
    const files = readdirSync(folder).filter((name) => !['rule.ts', 'index.ts', 'names.ts'].includes(name))
    expect(files.toSorted()).toEqual(rules.map((rule) => `${rule.id}.ts`).toSorted())
  })

  test.each(rules.map((rule) => rule.id).filter((id) => !withoutExample.includes(id)))(
    '%s does what its examples say',
    (id) => {
      const { fails, passes } = examples(id)
      expect(fails).not.toBe('')
      expect(passes).not.toBe('')
      const schema = schemaOf(templateFor(passes))
      const messages = (text: string): string[] => checkText(text, schema).messages.map((message) => message.ruleId)
      expect(messages(fails)).toContain(id)
      expect(messages(passes)).toEqual([])
    },
  )
})
