/** Several kinds of documents, each with a template and decisions of its own: on a laptop and on a pull request. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { bundle, node, root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const workflow = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const config = `documents:
  - files: docs/workflows/**/*.md
    severity:
      clear-todo: { Live (prod): error, default: notice }
  - files: docs/adr
    template: docs/adr/template.md
    watched: { status: State, approveInto: [Accepted], retired: [Superseded], safeguards: [Consequences] }
    fields:
      State: { values: [Proposed, Accepted, Superseded] }
    severity: { no-blank: warning }
`
const adrTemplate = `# Decision

## Header

- **State:** Proposed or later
- **Consequences:**

## Context

Why?
`
const adr = `# 1. Keep the queue

## Header

- **State:** Proposed
- **Consequences:** Two people watch it.

## Context

It works.
`
const files = {
  '.github/docgate.yml': config,
  'docs/workflows/stock-sync.md': workflow,
  'docs/adr/template.md': adrTemplate,
  'docs/adr/0001.md': adr,
}

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

async function open(options: SceneOptions): Promise<Scene> {
  const scene = await openWarmScene(options)
  cleanups.push(() => scene.close())
  return scene
}

/** A folder with these files, outside of any repository. */
function folderOf(contents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'docgate-kinds-'))
  cleanups.push(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function docgate(cwd: string, ...args: readonly string[]) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], { cwd, encoding: 'utf8', env: { PATH, HOME } })
  return { status, stdout, stderr }
}

/** `path: severity rule` of every message of a JSON report. */
function messagesOf(stdout: string): string[] {
  const report: { documents: { path: string; messages: { severity: string; ruleId: string }[] }[] } = JSON.parse(stdout)
  return report.documents.flatMap(({ path, messages }) =>
    messages.map(({ severity, ruleId }) => `${path}: ${severity} ${ruleId}`),
  )
}

describe('docgate check', () => {
  test('judges each document by the template and the severities of its kind', () => {
    const folder = folderOf({
      ...files,
      'docs/workflows/stock-sync.md': `${workflow}\nTBD\n`,
      'docs/workflows/live.md': `${workflow.replace('Live (staging)', 'Live (prod)')}\nTBD\n`,
      'docs/adr/0002.md': adr.replace('It works.', ''),
    })
    const { status, stdout, stderr } = docgate(folder, 'check', '--format', 'json')
    expect(stderr).toBe('')
    const found = messagesOf(stdout)
    expect(found.filter((each) => each.startsWith('docs/adr'))).toEqual(['docs/adr/0002.md: warning no-blank'])
    expect(found).toContain('docs/workflows/stock-sync.md: notice clear-todo')
    expect(found).toContain('docs/workflows/live.md: error clear-todo')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      template: { path: 'template/workflow.md', source: 'built-in' },
      notes: ['What matches `docs/adr` was judged by the template `docs/adr/template.md`.'],
      summary: { documents: 4 },
    })
  })

  test('names the template of the only kind that it met, and takes a named file for one of its kind', () => {
    const folder = folderOf({ ...files, 'notes/a.md': adr })
    expect(JSON.parse(docgate(folder, 'check', 'docs/adr', '--format', 'json').stdout)).toMatchObject({
      template: { path: 'docs/adr/template.md', source: 'config' },
      notes: [],
      documents: [{ path: 'docs/adr/0001.md', messages: [] }],
    })
    expect(messagesOf(docgate(folder, 'check', 'notes/a.md', '--format', 'json').stdout)).toContain(
      'notes/a.md: error required-section',
    )
  })

  test('--template wins over the templates of every kind', () => {
    const folder = folderOf({ ...files, 'mine.md': '# T\n\n## Header\n\n- **State:**\n\n## Outlook\n\nWhat next?\n' })
    const { stdout } = docgate(folder, 'check', 'docs/adr', '--template', 'mine.md', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ template: { path: 'mine.md', source: 'option' } })
    expect(messagesOf(stdout)).toContain('docs/adr/0001.md: error required-section')
  })

  test('--print-config prints a configuration that prints itself again', () => {
    const folder = folderOf(files)
    const first = docgate(folder, 'check', '--print-config')
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('    # template: template/workflow.md (built in)\n')
    expect(first.stdout).toContain('    template: docs/adr/template.md\n')
    expect(first.stdout).toContain('        Live (prod): error\n')
    writeFileSync(join(folder, 'printed.yml'), first.stdout)
    expect(docgate(folder, 'check', '--print-config', '--config', 'printed.yml')).toEqual(first)
    expect(docgate(folder, 'check', '--format', 'json', '--config', 'printed.yml')).toEqual(
      docgate(folder, 'check', '--format', 'json'),
    )
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'every problem stands on its line',
      { '.github/docgate.yml': 'docs: a\nseverity:\n  no-blank: fatal\n' },
      [
        'docgate: .github/docgate.yml:1:1: unknown key `docs`. The keys of the configuration are documents, template, severity, rules, fields, optional, watched, transitions, owners, roles, solo.',
        '  .github/docgate.yml:3:13: `no-blank` takes error, warning, notice or off, not `fatal`.',
      ],
    ],
    [
      'so does every name that no template has',
      { '.github/docgate.yml': 'optional: [Metrixs]\nseverity: { no-blank: { Drafd: off } }\n' },
      [
        'docgate: .github/docgate.yml:1:12: no section `Metrixs` in `template/workflow.md`. Did you mean `Metrics`?',
        '  .github/docgate.yml:2:25: no status `Drafd` in `template/workflow.md`. Did you mean `Draft`?',
      ],
    ],
    [
      'a template that is not there',
      { '.github/docgate.yml': 'template: docs/t.md\n' },
      ['docgate: .github/docgate.yml:1:11: The template `docs/t.md` does not exist in the working tree.'],
    ],
  ])('%s, with exit code 2', (_, contents, lines) => {
    const { status, stdout, stderr } = docgate(folderOf(contents), 'check')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`${lines.join('\n')}\n`)
  })

  test('a configuration that is no text is refused', () => {
    const folder = folderOf({ '.github/docgate.yml': '' })
    writeFileSync(join(folder, '.github/docgate.yml'), Uint8Array.from([0x61, 0xff]))
    expect(docgate(folder, 'check')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/UTF-8/) })
  })
})

describe('a pull request', () => {
  const accepted = adr.replace('Proposed', 'Accepted')
  const live = workflow.replace('Live (staging)', 'Live (prod)')

  test('needs the approvals that each kind asks for, in no more requests than one template costs', async () => {
    const head = { 'docs/workflows/stock-sync.md': live, 'docs/adr/0001.md': accepted }
    const several = await open({ base: files, head })
    const outcome = await several.run({ inputs: { report: 'report.json' } })
    expect(outcome.outputs).toMatchObject({ conclusion: 'approval-required', 'approvals-required': '2', errors: '0' })
    expect(several.standIn.state.reviews[0]?.body).toContain('`Proposed` → `Accepted`')
    expect(several.standIn.state.reviews[0]?.body).toContain(
      'What matches `docs/adr` was judged by the template `docs/adr/template.md`.',
    )

    const one = await open({
      base: { ...files, '.github/docgate.yml': 'documents: docs/workflows\ntemplate: docs/adr/template.md\n' },
      head,
    })
    expect((await one.run()).outputs['conclusion']).toBeDefined()
    const single = await one.run()
    const again = await several.run()
    expect(again.exchanges.length).toBe(single.exchanges.length)
  })

  test('is judged by the configuration of its base, whatever it changes in it', async () => {
    const scene = await open({
      base: files,
      head: { '.github/docgate.yml': 'severity: { no-blank: off }\n', 'docs/adr/0001.md': accepted },
    })
    const { outputs } = await scene.run()
    expect(outputs).toMatchObject({ conclusion: 'approval-required', 'approvals-required': '1' })
    expect(scene.standIn.state.reviews[0]?.body).toContain('This change touches `.github/docgate.yml`')
  })

  test('that moves a document to a kind with another template takes it away from the one', async () => {
    const scene = await open({
      base: files,
      head: { 'docs/workflows/stock-sync.md': null, 'docs/adr/stock-sync.md': workflow },
    })
    const { outputs } = await scene.run()
    expect(Number(outputs['approvals-required'])).toBeGreaterThan(0)
    expect(scene.standIn.state.reviews[0]?.body).toContain('docs/workflows/stock-sync.md')
  })

  test('looks only at what the input docs says, each by its kind', async () => {
    const head = { 'docs/workflows/stock-sync.md': live, 'docs/adr/0001.md': accepted }
    const scene = await open({ base: files, head })
    const { outputs } = await scene.run({ inputs: { docs: 'docs/adr/**' } })
    expect(outputs).toMatchObject({ conclusion: 'approval-required', 'approvals-required': '1', errors: '0' })
  })

  test('fails with every problem of the configuration', async () => {
    const scene = await open({
      base: { ...files, '.github/docgate.yml': 'docs: a\ntemplates: b\n' },
      head: { 'docs/adr/0001.md': accepted },
    })
    const { exitCode, stdout } = await scene.run()
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^::error::\.github\/docgate\.yml:1:1: unknown key `docs`.*%0A\.github\/docgate\.yml:2:1: unknown key `templates`\. Did you mean `template`\?$/m,
    )
  })
})
