/** What a pull request says about its own rules changes nothing, whatever it looks like; nothing leads out of the repository. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openScene, root, type SceneOptions } from '../e2e/runner.ts'
import type { Exchange } from '../github/stand-in/exchange.ts'
import type { File } from '../github/stand-in/git/fixture.ts'
import { attack } from './attack.ts'

const path = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const promoted = complete.replace('Live (staging)', 'Live (prod)')
const config = '.github/docgate.yml'
const template = 'docs/workflows/_template.md'
const own = readFileSync(join(root, 'template/workflow.md'), 'utf8')
const submodule = { submodule: '1111111111111111111111111111111111111111' }
/** By this, nothing would need an approval, and nothing would be a document. */
const loose = 'documents: elsewhere\ntransitions:\n- { when: { kind: promoted }, require: notice }\n'
const strict = 'transitions:\n- { when: { kind: promoted }, require: [{ user: rita }] }\n'
const looseTemplate = '# T\n\n## A\n'

type Files = Readonly<Record<string, File>>

async function judged(options: SceneOptions & { readonly base: Files; readonly head: Files }) {
  const scene = await openScene({
    ...options,
    base: { [path]: complete, ...options.base },
    head: { [path]: promoted, ...options.head },
  })
  try {
    const { exitCode, stdout, outputs, exchanges } = await attack(scene)
    return { exitCode, stdout, conclusion: outputs['conclusion'], exchanges, status: await scene.status() }
  } finally {
    await scene.close()
  }
}

/** What the requests ask for; what a review says may quote anything. */
function askedIn(exchanges: readonly Exchange[]): string {
  return exchanges
    .filter(({ method, path: address }) => method === 'GET' || address === '/graphql')
    .map(({ path: address, requestBody }) => `${address} ${JSON.stringify(requestBody)}`)
    .join('\n')
}

describe('head decides nothing', () => {
  const cases: readonly (readonly [name: string, base: Files, head: Files])[] = [
    ['a configuration where there was none', {}, { [config]: loose }],
    ['another configuration', { [config]: strict }, { [config]: loose }],
    ['no configuration any more', { [config]: strict }, { [config]: null }],
    ['the configuration under another name', { [config]: strict }, { [config]: null, '.github/docgate.yaml': loose }],
    [
      'the configuration as a link',
      { [config]: strict },
      { [config]: { symlink: '../loose.yml' }, 'loose.yml': loose },
    ],
    ['the configuration as a submodule', { [config]: strict }, { [config]: submodule }],
    ['the configuration as a folder', { [config]: strict }, { [config]: null, [`${config}/a`]: loose }],
    ['a configuration in other cases', {}, { '.GitHub/docgate.yml': loose, '.github/DOCGATE.YML': loose }],
    [
      'a configuration in another normal form',
      {},
      { '.githu\u0062\u0323/docgate.yml': loose, '.ɢithub/docgate.yml': loose },
    ],
    ['a broken configuration', { [config]: strict }, { [config]: 'documents: [' }],
    ['a template where there was none', {}, { [template]: looseTemplate }],
    ['another template', { [template]: own }, { [template]: looseTemplate }],
    ['no template any more', { [template]: own }, { [template]: null }],
    [
      'the template as a link',
      { [template]: own },
      { [template]: { symlink: '../../loose.md' }, 'loose.md': looseTemplate },
    ],
    ['the template as a submodule', { [template]: own }, { [template]: submodule }],
    [
      'a template that stands before that of base',
      { 'docs/workflows/template.md': own },
      { [template]: looseTemplate },
    ],
    ['a template in other cases', {}, { 'docs/workflows/_TEMPLATE.md': '# Not checked\n' }],
  ]
  test.each(cases)('%s', async (name, base, head) => {
    const { conclusion, status } = await judged({ base, head })
    // A template in other cases is a document like any other, and lacks everything.
    const expected = name === 'a template in other cases' ? 'failure' : 'approval-required'
    expect([conclusion, status]).toEqual([
      expected,
      expect.stringMatching(
        expected === 'failure'
          ? /^failure: /
          : base[config] === strict
            ? /^pending: Approval needed: rita for Status /
            : /^pending: Approval needed: Status /,
      ),
    ])
  })
})

describe('what base says must be a file of its own, inside of the repository', () => {
  test.each<readonly [name: string, base: Files, sentence: RegExp]>([
    [
      'a configuration that is a link',
      { [config]: { symlink: '/etc/passwd' } },
      /`\.github\/docgate\.yml` cannot be read\. It is a symbolic link/,
    ],
    [
      'a configuration that is a submodule',
      { [config]: submodule },
      /`\.github\/docgate\.yml` cannot be read\. It is a submodule/,
    ],
    [
      'a template that is a link',
      { [template]: { symlink: '../../../../etc/passwd' } },
      /`docs\/workflows\/_template\.md` cannot be read\. It is a symbolic link/,
    ],
    [
      'a template that is a submodule',
      { [template]: submodule },
      /`docs\/workflows\/_template\.md` cannot be read\. It is a submodule/,
    ],
    [
      'a template behind a link',
      { [config]: 'template: linked/x.md\n', linked: { symlink: '/etc' } },
      /^::error::\.github\/docgate\.yml:1:11: The template `linked\/x\.md` does not exist on the base branch\.$/m,
    ],
    ['a template outside', { [config]: 'template: ../x.md\n' }, /docgate\.yml:1:11: `template` takes the path /],
    [
      'a template in other cases',
      { [config]: 'template: docs/T.md\n', 'docs/t.md': own },
      /The template `docs\/T\.md` does not exist/,
    ],
  ])('%s', async (_, base, sentence) => {
    const { exitCode, stdout, conclusion, status } = await judged({ base, head: {} })
    expect([exitCode, conclusion, status]).toEqual([1, undefined, 'error: docgate failed; see the log of its job'])
    expect(stdout).toMatch(sentence)
  })

  test('globs that lead outside match nothing there, and nobody asks for it', async () => {
    const globs = 'documents: ["../**", "/etc/**", ".git/**", "docs/../../**", docs/workflows]\n'
    const { conclusion, exchanges } = await judged({
      base: { [config]: globs },
      head: { '.gitmodules': '[submodule "x"]\n\tpath = x\n' },
    })
    expect(conclusion).toBe('approval-required')
    expect(askedIn(exchanges)).not.toMatch(/\.\.\/|passwd|\.git\/|gitmodules/)
  })
})

test('a document that is a link, a submodule, or lies behind one is not read, and is never green', async () => {
  const outside = '../../../../../../etc/passwd'
  const head: Files = {
    'docs/workflows/link.md': { symlink: outside },
    'docs/workflows/module.md': submodule,
    'docs/workflows/absolute.md': { symlink: '/proc/self/environ' },
    'docs/workflows/cites.md': `${complete}\n\n[x](${outside}) [y](/etc/passwd#a) [z](link.md#a) \`${outside}\`\n`,
  }
  const scene = await openScene({ base: { 'a.txt': 'a' }, head })
  try {
    const { report, deeds, exchanges, outputs } = await attack(scene)
    expect(outputs['conclusion']).toBe('failure')
    for (const name of ['link', 'module', 'absolute'])
      expect(report).toMatch(new RegExp(`"path": "docs/workflows/${name}\\.md",[^\\0]{0,400}"ruleId": "readable"`))
    expect(deeds.read.filter((file) => /passwd|environ/.test(file))).toEqual([])
    expect(askedIn(exchanges)).not.toMatch(/passwd|environ/)
  } finally {
    await scene.close()
  }
})
