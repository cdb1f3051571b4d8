/** The JSON Schema that editors use says the same about a configuration as docgate does. */
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { configSchema } from '../../src/config/schema.ts'
import { rules } from '../../src/rules/index.ts'
import { sampleRules } from './sample.ts'

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true })
const valid = ajv.compile(configJsonSchema(sampleRules))
const schema = configSchema(sampleRules)

describe('an editor and docgate both', () => {
  const kind = { files: 'docs/*.md', template: 'docs/t.md', severity: { 'no-blank': 'off' } }
  test.each<[string, unknown, boolean]>([
    ['take nothing', {}, true],
    ['take a glob', { documents: 'docs/**' }, true],
    ['take globs', { documents: ['docs/**', '!x'] }, true],
    ['take kinds', { documents: [kind, { files: ['a'] }] }, true],
    ['refuse a mixture', { documents: ['a', kind] }, false],
    ['refuse none', { documents: [] }, false],
    ['refuse a kind without files', { documents: [{ template: 'a.md' }] }, false],
    ['refuse an unknown key', { docs: 'a' }, false],
    ['refuse an unknown key of a kind', { documents: [{ ...kind, name: 'a' }] }, false],
    [
      'take every severity',
      { severity: { 'no-blank': 'error', 'clear-todo': false, limits: { default: 'off', a: 'notice' } } },
      true,
    ],
    ['refuse another', { severity: { 'no-blank': 'fatal' } }, false],
    ['refuse another for a status', { severity: { 'no-blank': { Draft: 'fatal' } } }, false],
    ['refuse an unknown rule', { severity: { 'no-blnk': 'off' } }, false],
    ['refuse a severity for readable', { severity: { readable: 'off' } }, false],
    ['take options', { rules: { limits: { most: 0, share: 0.1, strict: false, word: 'x', names: ['y'] } } }, true],
    ['refuse an unknown option', { rules: { limits: { least: 1 } } }, false],
    ['refuse half an option', { rules: { limits: { most: 1.5 } } }, false],
    ['refuse an option below zero', { rules: { limits: { most: -1 } } }, false],
    ['refuse a text for a number', { rules: { limits: { most: '1' } } }, false],
    ['refuse options of a rule without', { rules: { 'no-blank': {} } }, false],
    ['take fields', { fields: { Status: 'open', Tier: { values: ['a'], list: 'open', ordered: false } } }, true],
    ['refuse free values', { fields: { Tier: { values: ['a'], list: 'free' } } }, false],
    ['refuse no values', { fields: { Tier: { values: [] } } }, false],
    ['take sections', { optional: ['8.2', 'Metrics'] }, true],
    ['refuse numbers of sections', { optional: [8.2] }, false],
    ['take watched fields', { watched: { status: 'a', safeguards: [], live: 'b' } }, true],
    ['refuse unknown ones', { watched: { stat: 'a' } }, false],
    ['take a template', { template: 'docs/a b.md' }, true],
    ['take a name that begins with dots', { template: '..a/b.md' }, true],
    ['refuse a blank one', { template: ' ' }, false],
    ['refuse one elsewhere', { template: 'a/../../b.md' }, false],
    ['refuse an absolute one', { template: '/b.md' }, false],
    ['refuse a drive', { template: 'C:b.md' }, false],
    ['take people', { owners: { A: ['ana', '@o/t'] }, roles: { x: '@ana' }, solo: true }, true],
    ['refuse nobody', { roles: { x: [] } }, false],
    ['refuse a bot', { roles: { x: 'a[bot]' } }, false],
    ['refuse a long login', { roles: { x: 'a'.repeat(40) } }, false],
    ['refuse names of every object', { roles: { constructor: 'a' } }, false],
    ['take a rule', { transitions: [{ when: { kind: 'deleted' }, require: 'notice' }] }, true],
    [
      'take a rule with everything',
      {
        transitions: [
          {
            name: 'a',
            when: { field: 'a', kind: ['created'], from: 'b', to: ['c'], direction: 'up', risk: 'd' },
            require: [{ role: 'x' }, { owner: 'base' }, { user: 'ana' }, { team: '@o/t' }, { permission: 'write' }],
            covers: ['9'],
            evidence: 'code',
          },
        ],
      },
      true,
    ],
    ['take rules of a kind', { documents: [{ ...kind, transitions: [] }] }, true],
    ['refuse people of a kind', { documents: [{ ...kind, roles: {} }] }, false],
    ['refuse an empty condition', { transitions: [{ when: {}, require: 'notice' }] }, false],
    ['refuse a value of no field', { transitions: [{ when: { to: 'a' }, require: 'notice' }] }, false],
    ['refuse an empty requirement', { transitions: [{ when: { field: 'a' }, require: [] }] }, false],
    ['refuse an approver of no kind', { transitions: [{ when: { field: 'a' }, require: [{}] }] }, false],
    [
      'refuse an approver of two kinds',
      { transitions: [{ when: { field: 'a' }, require: [{ role: 'a', owner: 'head' }] }] },
      false,
    ],
    ['refuse a list', [], false],
    ['refuse nothing for something', { severity: null }, false],
  ])('%s', (_, config, expected) => {
    expect([valid(config), schema.safeParse(config).success]).toEqual([expected, expected])
  })

  test('agree about anything', () => {
    const keys = [
      'documents',
      'files',
      'template',
      'severity',
      'rules',
      'fields',
      'optional',
      'watched',
      'limits',
      'most',
      'owners',
      'roles',
      'transitions',
      'when',
      'from',
      'kind',
      'require',
      'role',
      'user',
    ]
    const words = fc.constantFrom(
      'notice',
      'deleted',
      'a[bot]',
      '@a/b',
      'a.md',
      'off',
      'open',
      '',
      'no-blank',
      'Draft',
      '../a',
      2,
      0.5,
      false,
      null,
    )
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.array(tie('tree'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom(...keys, 'no-blank', 'Status', 'default'), tie('tree'), { maxKeys: 3 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (config) => {
        expect(valid(config)).toBe(schema.safeParse(config).success)
      }),
      { numRuns: 500 },
    )
  })
})

test('it completes every rule that can be set, and the options of each', () => {
  const text = JSON.stringify(configJsonSchema(rules))
  for (const { id, options, description } of rules) {
    expect(text.includes(`"${id}":`)).toBe(id !== 'readable')
    if (id !== 'readable') expect(text).toContain(JSON.stringify(`Finds ${description}.`).slice(1, -2))
    for (const name of Object.keys(options)) expect(text).toContain(`"${name}":`)
  }
  expect(() => ajv.compile(configJsonSchema(rules))).not.toThrow()
})
