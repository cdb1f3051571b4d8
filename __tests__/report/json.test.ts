import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { json } from '../../src/report/json.ts'
import { busy, document, message, report } from './samples.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schema: object = JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8'))
const valid = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

describe('JSON report', () => {
  test('begins with the version of the schema and ends with a line feed', () => {
    expect(json(busy)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/)
  })

  test('reads back as the report', () => {
    expect(JSON.parse(json(busy))).toEqual(busy)
  })

  test('holds no command to the runner, and still says it', () => {
    const reason = '##[error]x "##[" \\##[y'
    const printed = json(report([document({ messages: [message({ reason })] })]))
    expect(printed).not.toContain('##[')
    expect(printed).not.toMatch(/^\s*::/m)
    expect(JSON.parse(printed)).toMatchObject({ documents: [{ messages: [{ reason }] }] })
  })
})

test('what a terminal or a runner may take for more than a character stands there by its number', () => {
  const reason = '\u001B[31m \u0085::error::x \u2028 \u202E #\u200B#[error]x ##[error]y \u{E0001} \uFE0F a\nb'
  const text = json(report([document({ messages: [message({ reason })] })]))
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\uFE0F|##\[/u)
  const parsed: unknown = JSON.parse(text)
  expect(parsed).toMatchObject({ documents: [{ messages: [{ reason }] }] })
})

describe('schema of the report', () => {
  test.each([
    ['a busy one', busy],
    ['an empty one', report([])],
  ])('takes %s', (_, some) => {
    valid(JSON.parse(json(some)))
    expect(valid.errors ?? []).toEqual([])
  })

  test.each([
    ['an unknown property', { ...busy, more: 1 }],
    ['an unknown property deep inside', report([{ ...document(), messages: [{ ...message(), ...{ more: 1 } }] }])],
    ['a missing property', { ...busy, notes: undefined }],
    ['another version', { ...busy, schemaVersion: 2 }],
    ['an unknown conclusion', { ...busy, conclusion: 'neutral' }],
    ['half an error', { ...busy, summary: { ...busy.summary, errors: 0.5 } }],
  ])('refuses %s', (_, some) => {
    expect(valid(JSON.parse(JSON.stringify(some)))).toBe(false)
  })

  test('is what the types say now', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docgate-schema-'))
    try {
      const fresh = join(folder, 'report.schema.json')
      execFileSync(process.execPath, [join(root, 'scripts/generate-schema.mjs'), fresh])
      expect(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')).toBe(readFileSync(fresh, 'utf8'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
