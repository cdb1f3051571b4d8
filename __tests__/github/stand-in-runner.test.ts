import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pullRequestEvent } from './contract.ts'
import { isRecord } from './stand-in/json.ts'
import { inputDefaults, parseOutputs, runAction, runnerEnvironment } from './stand-in/runner.ts'
import { type Sample, startSample } from './stand-in-fixture.ts'

let sample: Sample
let directory: string
beforeEach(async () => {
  sample = await startSample()
  directory = await mkdtemp(join(tmpdir(), 'docgate-test-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
  await sample.close()
})

async function run(program: string, timeout?: number) {
  const bundle = join(directory, 'index.mjs')
  await writeFile(bundle, program)
  const payload = await pullRequestEvent(sample.github, 7)
  const env = await runnerEnvironment(sample.github, {
    event: 'pull_request',
    payload,
    token: 'writer',
    inputs: { 'fail-on': 'never' },
    directory,
  })
  return { env, result: await runAction(env, { bundle, ...(timeout === undefined ? {} : { timeout }) }) }
}

describe('a run', () => {
  test('without a directory has one until the stand-in is closed', async () => {
    const env = await runnerEnvironment(sample.github, { event: 'push', payload: {}, token: 'writer' })
    const event = env['GITHUB_EVENT_PATH'] ?? ''
    expect(await readFile(event, 'utf8')).toBe('{}')
    await sample.github.close()
    await expect(readFile(event)).rejects.toThrow('ENOENT')
  })

  test('has the environment of a runner and nothing else', async () => {
    process.env['DOCGATE_TEST_SECRET'] = 'must not be passed on'
    const { env, result } = await run('console.log(JSON.stringify(process.env))')
    delete process.env['DOCGATE_TEST_SECRET']
    const seen: unknown = JSON.parse(result.stdout)
    expect(seen).toEqual(env)
    expect(seen).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/flows',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'change',
      GITHUB_API_URL: sample.github.url,
      'INPUT_GITHUB-TOKEN': 'writer',
      'INPUT_FAIL-ON': 'never',
      INPUT_APPROVALS: 'gate',
    })
    expect(env['GITHUB_SHA']).not.toBe(sample.head)
    expect(JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toMatchObject({
      number: 7,
      action: 'opened',
    })
  })

  test('can reach the stand-in, and gives outputs, summary, streams and exit code', async () => {
    const { result } = await run(`
      import { appendFileSync } from 'node:fs'
      const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env
      const answer = await fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/pulls/7', {
        headers: { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'] },
      })
      appendFileSync(GITHUB_OUTPUT, 'changed<<END_1\\n' + (await answer.json()).changed_files + '\\nEND_1\\n')
      appendFileSync(GITHUB_STEP_SUMMARY, '# Done\\n')
      console.error('careful')
      process.exitCode = 1
    `)
    expect(result).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'careful\n',
      outputs: { changed: '4' },
      summary: '# Done\n',
    })
  })

  test('that does not end is ended', async () => {
    const { result } = await run('setInterval(() => {}, 1000)', 500)
    expect(result.exitCode).toBeNull()
  })
})

test('outputs stand on one line or between delimiters', () => {
  expect(parseOutputs('a=1=2\nb<<X\nline\n\nc=no\nX\nd=\n')).toEqual({ a: '1=2', b: 'line\n\nc=no', d: '' })
  expect(() => parseOutputs('b<<X\nline')).toThrow('the output b has no end')
})

test('the inputs are those of action.yml, with its defaults', async () => {
  const action: unknown = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8'))
  const inputs = isRecord(action) && isRecord(action['inputs']) ? Object.entries(action['inputs']) : []
  const defaults = inputs.map(([name, input]) => [name, isRecord(input) ? input['default'] : undefined])
  // The runner replaces the expression by the token of the job.
  expect(Object.fromEntries(defaults)).toEqual({
    ...inputDefaults,
    'github-token': expect.stringContaining('github.token'),
  })
})
