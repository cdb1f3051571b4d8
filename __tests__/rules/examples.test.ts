/** The docblock of every rule has a failing and a passing example; they run here, against the part of the template that the passing one has. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'
import { checkExample, readExample } from './example.ts'

const root = new URL('../../', import.meta.url)
/** The source reports it: there is no text to show. */
const withoutExample = ['readable']

describe('rules', () => {
  test('each file is in the list, and its name is its id', () => {
    const files = readdirSync(fileURLToPath(new URL('src/rules', root))).filter(
      (name) => name.endsWith('.ts') && !['rule.ts', 'index.ts', 'names.ts'].includes(name),
    )
    expect(files.toSorted()).toEqual(rules.map((rule) => `${rule.id}.ts`).toSorted())
  })

  test.each(rules.map((rule) => rule.id).filter((id) => !withoutExample.includes(id)))(
    '%s does what its examples say',
    (id) => {
      const example = readExample(id, root)
      expect(example.fails).not.toBe('')
      expect(example.passes).not.toBe('')
      const messages = (text: string): string[] => checkExample(example, text).messages.map(({ ruleId }) => ruleId)
      expect(messages(example.fails)).toContain(id)
      expect(messages(example.passes)).toEqual([])
    },
  )
})
