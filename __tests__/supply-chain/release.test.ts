/** What a release says of itself, and what it refuses; and that nobody who was not asked counts as an audit. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { root } from '../e2e/runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'docgate-release-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, ...args: readonly string[]) {
  const path = [folder, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  return { status, stdout, stderr }
}

function notes(tag: string, changelog: string) {
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }')
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
  return run('release-notes.mjs', tag, folder)
}

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-23\n\n### Added\n\n- This.\n\n## [1.2.2] - 2026-11-20\n\n- That.\n'

test('the notes of a release are what the changelog says of it', () => {
  expect(notes('v1.2.3', changelog)).toEqual({ status: 0, stdout: '### Added\n\n- This.\n', stderr: '' })
})

test.each([
  ['v1.2.4', changelog, 'The tag is v1.2.4, and package.json says 1.2.3.'],
  ['1.2.3', changelog, 'The tag is 1.2.3, and package.json says 1.2.3.'],
  ['v1.2.3', '# Changelog\n\n## [Unreleased]\n\n- This.\n', 'CHANGELOG.md has no section "## [1.2.3] - YYYY-MM-DD".'],
  ['v1.2.3', '## [1.2.3]\n\n- This.\n', 'CHANGELOG.md: "## [1.2.3]" has no date.'],
  ['v1.2.3', '## [1.2.3] - 2026-11-23\n\n## [1.2.2] - 2026-11-20\n\n- That.\n', 'CHANGELOG.md says nothing of 1.2.3.'],
])('%s with %j is refused', (tag, text, sentence) => {
  expect(notes(tag, text)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` })
})

/** Runs the audit with an npm that answers so. */
function audit(answer: string) {
  writeFileSync(join(folder, 'answer'), answer)
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat '${join(folder, 'answer')}'\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  return run('audit.mjs')
}

test('an audit that nobody answers is not clean', () => {
  expect(audit('{ "message": "405 Method Not Allowed" }')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'npm audit: the registry does not say what it knows (405 Method Not Allowed).\n',
  })
  expect(audit('').status).toBe(2)
})

test('an audit tells what is known, and is clean without', () => {
  const clean = { vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } }
  expect(audit(JSON.stringify(clean))).toEqual({ status: 0, stdout: 'npm audit: known weaknesses: 0.\n', stderr: '' })
  const known = {
    vulnerabilities: { picomatch: { name: 'picomatch', severity: 'high', range: '<4.0.1' } },
    metadata: { vulnerabilities: { total: 1 } },
  }
  expect(audit(JSON.stringify(known))).toEqual({
    status: 1,
    stdout: 'high: picomatch <4.0.1\nnpm audit: known weaknesses: 1.\n',
    stderr: '',
  })
})
