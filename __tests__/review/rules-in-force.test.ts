/** Where the configuration and the templates come from, in how many reads, and what is said where they are not there. */
import { describe, expect, test } from '@jest/globals'
import { loadKinds, templatesUsed } from '../../src/review/kinds.ts'
import { type RulesInForce, type RulesOptions, readRulesInForce } from '../../src/review/rules-in-force.ts'
import { UsageError } from '../../src/usage-error.ts'

const configPath = '.github/docgate.yml'
const usual = 'docs/workflows/_template.md'
const adr = '# ADR\n\n## Context\n\nWhy?\n'

async function rulesOf(
  files: Readonly<Record<string, string>>,
  options: Partial<RulesOptions> = {},
): Promise<{ rules: RulesInForce; reads: (readonly string[])[] }> {
  const reads: (readonly string[])[] = []
  const home = {
    where: 'on the base branch',
    read: async (paths: readonly string[]) => {
      reads.push(paths)
      return paths.map((path) => {
        const text = files[path]
        return text === undefined ? null : { kind: 'text' as const, text }
      })
    },
  }
  const given = { configPath, configRequired: false, configText: null, template: null, ...options }
  return { rules: await readRulesInForce(home, given), reads }
}

/** `path (source)` of the template of each kind. */
async function templatesOf(
  files: Readonly<Record<string, string>>,
  options?: Partial<RulesOptions>,
): Promise<string[]> {
  const { rules } = await rulesOf(files, options)
  return rules.kinds.map(({ template }) => `${template.path} (${template.source})`)
}

const kinds =
  'documents:\n  - files: a\n  - { files: b, template: b.md }\n  - { files: c, template: c.md }\n  - files: d\n'

describe('templates', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<RulesOptions>, string[]]>([
    ['the built-in one', {}, {}, ['template/workflow.md (built-in)']],
    ['the first that is found', { 'docs/workflows/template.md': adr, [usual]: adr }, {}, [`${usual} (repository)`]],
    [
      'the one of the configuration',
      { [configPath]: 'template: x.md\n', 'x.md': adr, [usual]: adr },
      {},
      ['x.md (config)'],
    ],
    [
      'of kinds: their own, else what is found',
      { [configPath]: kinds, 'b.md': adr, 'c.md': adr, [usual]: adr },
      {},
      [`${usual} (repository)`, 'b.md (config)', 'c.md (config)', `${usual} (repository)`],
    ],
    [
      'of kinds: their own, else that of the whole configuration',
      { [configPath]: `template: x.md\n${kinds}`, 'x.md': adr, 'b.md': adr, 'c.md': adr },
      {},
      ['x.md (config)', 'b.md (config)', 'c.md (config)', 'x.md (config)'],
    ],
    [
      'one that was asked for, for every kind',
      { [configPath]: kinds, 'mine.md': adr },
      { template: 'mine.md' },
      Array.from({ length: 4 }, () => 'mine.md (option)'),
    ],
    [
      'one from outside, for every kind',
      { [configPath]: 'template: x.md\n' },
      { template: { path: '/tmp/mine.md', source: 'option', text: adr } },
      ['/tmp/mine.md (option)'],
    ],
  ])('%s', async (_, files, options, expected) => expect(await templatesOf(files, options)).toEqual(expected))
})

describe('reads', () => {
  test('once without a configuration, or with one that names no template', async () => {
    expect((await rulesOf({})).reads.length).toBe(1)
    expect((await rulesOf({ [configPath]: 'severity: { no-blank: off }\n' })).reads.length).toBe(1)
  })
  test('once more for all templates that it names, and none twice', async () => {
    const { reads } = await rulesOf({
      [configPath]: `${kinds}template: ${usual}\n`,
      'b.md': adr,
      'c.md': adr,
      [usual]: adr,
    })
    expect(reads.map((paths) => paths.filter((path) => path.endsWith('.md') && !path.includes('workflow')))).toEqual([
      [],
      ['b.md', 'c.md'],
    ])
    expect(reads[1]).toEqual(['b.md', 'c.md'])
  })
})

describe('what is not there', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<RulesOptions>, string]>([
    [
      'a template of the configuration, with its place',
      { [configPath]: 'severity: {}\ntemplate: ./x.md\n' },
      {},
      '.github/docgate.yml:2:11: The template `x.md` does not exist on the base branch.',
    ],
    [
      'a template of a kind, with its place',
      { [configPath]: kinds, 'b.md': adr },
      {},
      '.github/docgate.yml:4:27: The template `c.md` does not exist on the base branch.',
    ],
    [
      'a template that was asked for',
      {},
      { template: 'x.md' },
      'The template `x.md` does not exist on the base branch.',
    ],
    [
      'a configuration that was asked for',
      {},
      { configPath: 'my.yml', configRequired: true },
      'The configuration `my.yml` does not exist on the base branch.',
    ],
    [
      'a configuration with another ending',
      { '.github/docgate.yaml': '' },
      {},
      'Found .github/docgate.yaml; docgate reads .github/docgate.yml. Rename it, or name it as the configuration.',
    ],
  ])('%s', async (_, files, options, sentence) => {
    const reading = rulesOf(files, options)
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow(new UsageError(sentence))
  })

  test('a name that no template has is refused when the templates are loaded, every one', async () => {
    const config = 'optional: [Contxt, Decision]\ntemplate: x.md\n'
    const { rules } = await rulesOf({ [configPath]: config, 'x.md': adr })
    await expect(loadKinds(rules)).rejects.toMatchObject({
      name: 'UsageError',
      message: '.github/docgate.yml:1:12: no section `Contxt` in `x.md`. Did you mean `Context`?',
      more: ['.github/docgate.yml:1:20: no section `Decision` in `x.md`. There are Context.'],
    })
  })
})

test('a template that was asked for need not have the names that were meant for another', async () => {
  const options = { template: { path: 'mine.md', source: 'option' as const, text: adr } }
  const { rules } = await rulesOf({ [configPath]: 'optional: [Decision]\ntemplate: x.md\n' }, options)
  expect((await loadKinds(rules)).length).toBe(1)
  const own = await rulesOf({ [configPath]: 'optional: [Decision]\n' }, options)
  await expect(loadKinds(own.rules)).rejects.toThrow('1:12: no section `Decision` in `mine.md`.')
})

test('each template is compiled once', async () => {
  const { rules } = await rulesOf({ [configPath]: kinds, 'b.md': adr, 'c.md': adr, [usual]: adr })
  const [first, second, , fourth] = await loadKinds(rules)
  expect(first?.schema).toBe(fourth?.schema)
  expect(first?.schema).not.toBe(second?.schema)
})

describe('the template that a report names', () => {
  const files = { [configPath]: kinds, 'b.md': adr, 'c.md': adr, [usual]: adr }
  test.each<[readonly number[], string, readonly string[]]>([
    [[], usual, []],
    [[0, 3, 0], usual, []],
    [[2], 'c.md', []],
    [[1, 0, 1], usual, ['What matches `b` was judged by the template `b.md`.']],
  ])('kinds %j', async (used, path, notes) => {
    const { rules } = await rulesOf(files)
    expect(templatesUsed(rules.kinds, used)).toMatchObject({ template: { path }, notes })
  })
})

describe('a policy from elsewhere', () => {
  const policyText = { path: 'p.yml', text: 'solo: true\n' }
  const soloOf = ({ kinds: all }: RulesInForce): boolean[] => all.map(({ kind }) => kind.policy.solo)

  test('stands in for that of the configuration', async () => {
    const { rules } = await rulesOf({ [configPath]: 'roles: { risk: rita }\n' }, { policyText })
    expect(soloOf(rules)).toEqual([true])
    expect(rules.kinds.map(({ kind }) => kind.policy.roles.size)).toEqual([0])
  })
  test('needs no configuration', async () => expect(soloOf((await rulesOf({}, { policyText })).rules)).toEqual([true]))
  test('is refused by its own name', async () => {
    const reading = rulesOf({}, { policyText: { path: 'p.yml', text: 'solo: 1\n' } })
    await expect(reading).rejects.toThrow(/^p\.yml:1:7: /)
  })
})
