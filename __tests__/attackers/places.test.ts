/** Every place that an attacker can write to, each with every payload, through the bundle. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { harmless, type Posted } from '../e2e/posted.ts'
import { openScene, type Scene } from '../e2e/runner.ts'
import { isRecord } from '../github/stand-in/json.ts'
import { sarifProblems } from '../report/sarif-schema.ts'
import { type Attacked, attack, postedBy } from './attack.ts'
import { places } from './places.ts'
import { commandsIn } from './runner-log.ts'

/** What the action's `action.yml` promises, and no more. */
const outputNames = [
  ...['approvals-required', 'conclusion', 'errors', 'report', 'review-url', 'sarif', 'todos', 'warnings'],
]

const properties = new Set(['title', 'file', 'line', 'endline', 'col'])

describe.each(places)('$name', ({ options, prepare, conclusion }) => {
  let scene: Scene
  let attacked: Attacked
  let posted: readonly Posted[]
  let paths: ReadonlySet<string>

  beforeAll(async () => {
    scene = await openScene(options)
    await prepare?.(scene)
    attacked = await attack(scene)
    posted = postedBy(scene, attacked)
    const commits = [options.base, ...(options.branches ?? []).map(({ files }) => files), options.head]
    paths = new Set(commits.flatMap((files) => Object.keys(files ?? {})))
  }, 120_000)
  afterAll(() => scene.close())

  test('it was judged', () => {
    expect([attacked.outputs['conclusion'], attacked.stderr]).toEqual([conclusion, ''])
    expect(attacked.exitCode).toBe(conclusion === 'failure' ? 1 : 0)
  })

  test('the log holds no command but errors and warnings with a place that is there, and the verdict', () => {
    const commands = commandsIn(`${attacked.stdout}\n${attacked.stderr}`)
    const kinds = commands.map(({ name }) => name)
    expect(kinds.filter((name) => name !== 'error' && name !== 'warning')).toEqual([])
    for (const severity of ['error', 'warning'])
      expect(kinds.filter((name) => name === severity).length).toBeLessThanOrEqual(10)
    for (const { properties: given } of commands) {
      expect(Object.keys(given).filter((key) => !properties.has(key.toLowerCase()))).toEqual([])
      const file = given['file']
      if (file !== undefined) expect(paths).toContain(file)
      if (file !== undefined) expect(given['title']).toMatch(/^docgate: [a-z-]+$/)
    }
    const verdicts = commands.filter(({ properties: given }) => given['file'] === undefined)
    const own = verdicts.filter(({ properties: given }) => given['title'] === undefined)
    expect(own.map(({ data }) => data)).toEqual(
      conclusion === 'failure'
        ? [expect.stringMatching(/^\d+ errors?[\w ,;()]*\. The job summary and the review say where\.$/)]
        : [],
    )
  })

  test('no escape sequence and no control character in the log', () => {
    expect(attacked.stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  test('the files of the runner hold our outputs alone', () => {
    const { env, path, state } = attacked.files
    expect([env, path, state]).toEqual(['', '', ''])
    expect(Object.keys(attacked.outputs).sort()).toEqual(outputNames)
    const { errors, warnings, todos } = attacked.outputs
    for (const count of [errors, warnings, todos]) expect(count).toMatch(/^\d+$/)
    expect(attacked.outputs['review-url']).toMatch(/^(?:https:\/\/github\.example\/[\w/#-]+)?$/)
  })

  test('what is posted', () => {
    expect(posted.length).toBeGreaterThan(1)
    for (const expectHarmless of Object.values(harmless)) for (const each of posted) expectHarmless(each)
  })

  test('the status', () => {
    for (const { description, context, targetUrl } of scene.standIn.state.statuses) {
      expect(context).toBe('docgate')
      expect(description).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,140}$/u)
      expect(targetUrl).toMatch(/^https:\/\/github\.example\/lantern-books\/back-office\/pull\/12(?:[?#][\w&=.#-]*)?$/)
    }
  })

  test('report and SARIF file', () => {
    const report: unknown = JSON.parse(attacked.report)
    expect(isRecord(report) && report['conclusion']).toBe(conclusion)
    expect(sarifProblems(JSON.parse(attacked.sarif))).toEqual([])
    for (const text of [attacked.report, attacked.sarif]) expect(commandsIn(text)).toEqual([])
  })

  test('no host but the API, no program, no file but those that were asked for', () => {
    const { hosts, programs, written } = attacked.deeds
    const file = (name: string) => join(attacked.folder, name)
    expect(hosts).toEqual([new URL(scene.standIn.url).host])
    expect(programs.filter(([, , what]) => what !== 'parse-one-text')).toEqual([])
    expect(written.filter((each) => !/^\/(?:proc|dev)\//.test(each))).toEqual(
      [
        ...[file('output'), file('summary')],
        ...['workspace/out', 'workspace/out/docgate.sarif', 'workspace/out/report.json'].map(file),
      ].sort(),
    )
  })
})
