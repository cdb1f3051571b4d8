/** Every configuration that the documentation and the examples show is one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { policyFlaws } from '../../src/approval/flaws.ts'
import { fitKind } from '../../src/config/fit.ts'
import { transitionKinds } from '../../src/config/policy-schema.ts'
import { unknownNames } from '../../src/config/unknown-names.ts'
import { defaultKind, defaultSettings, readSettings } from '../../src/config.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { schemaOf } from '../engine.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith('Configuration'))
const decisions = schemaOf('# T\n\n## Header\n\n- **State:**\n')

const file = readFileSync(join(root, 'examples/docgate.yml'), 'utf8')
const blocks = [...`${readme}\n${page}`.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
const examples = [...blocks, file]

test('there are some on both pages', () => {
  expect(blocks.length).toBeGreaterThan(6)
  expect(readme).toContain('```yaml')
})

describe('the example', () => {
  test.each(examples)('%j is understood, by a template that is like the built-in one', async (example) => {
    const { kinds, references } = await readSettings('docgate.yml', example)
    const fitted = kinds.map((kind) => fitKind(kind, kind.template === null ? builtIn : decisions))
    expect(unknownNames(references, fitted)).toEqual([])
  })
})

test('what the example leaves out is understood too', async () => {
  const whole = file.replace(/^#(?=\S| {2})/gm, '')
  expect(whole).toContain('\ntransitions:\n')
  const { kinds, references } = await readSettings('docgate.yml', whole)
  expect(kinds.map(({ policy }) => policy.rules.map(({ name }) => name))).toEqual([['Status into Live (prod)']])
  expect(unknownNames(references, [fitKind(kinds[0] ?? defaultKind, builtIn)])).toEqual([])
})

test('every policy of the page can be satisfied', async () => {
  const policies = blocks.filter((block) => block.includes('transitions:'))
  expect(policies.length).toBeGreaterThan(0)
  for (const block of policies) {
    const { kinds } = await readSettings('docgate.yml', block)
    expect(policyFlaws(kinds.map((kind) => fitKind(kind, builtIn)))).toEqual([])
  }
})

test('every kind of change is told', () => {
  for (const kind of transitionKinds) expect(page).toContain(`\`${kind}\``)
})

test('the defaults of watched fields are those that it shows', async () => {
  const shown = examples.filter((example) => example.startsWith('watched:\n'))
  expect(shown.length).toBe(1)
  expect((await readSettings('docgate.yml', shown[0] ?? '')).kinds).toEqual(defaultSettings.kinds)
  for (const key of Object.keys(defaultSettings.kinds[0]?.watched ?? {})) expect(shown[0]).toContain(`  ${key}: `)
})
