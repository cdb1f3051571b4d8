import { describe, expect, test } from '@jest/globals'
import { placeOf } from '../document/place.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'valid-example'
const schema = schemaOf('# T\n\n## 1. Payloads\n\nFor each trigger:\n\n- **Name:**\n- **Examples:**\n')
const documentOf = (fence: string): string => `# D\n\n## 1. Payloads\n\n- **Name:** a\n- **Examples:**\n\n${fence}\n`
const found = (fence: string): string[] => {
  const text = documentOf(fence)
  return marked(text, checkText(text, schema), rule)
}

describe('an example that does not parse', () => {
  test.each([
    ['```json\n{\n  "a": 1,\n  "b": [ ... ]\n}\n```', ['... ]']],
    ['  ```json\n  {\n    "a": 1,\n    "b": <id>\n  }\n  ```', ['<id>']],
    ['```JSON title="x"\n{ "a": 1, }\n```', ['}']],
    ['```json\n{ "a": 1,\n  // the id\n  "b": 2 }\n```', ['// the id']],
    ['```jsonc\n{ "a": [...] }\n```', ['...] }']],
    ['```json\n{ "a": {\n  "b": 1\n}\n\n```', ['}']],
    ['```yaml\na: 1\nb: c: d\n```', ['c: d']],
    ['The shop sends this ->\n```json\n{ "a": ... }\n```', ['... }']],
    ['~~~yml\na:\n\tb: 1\n~~~', ['\tb: 1']],
    ['```json\n"a": 1\n```', [': 1']],
    ['```json\n{}}\n```\n\n```json\n{}}\n{}}\n```', ['}', '}']],
  ])('%j', (fence, expected) => expect(found(fence)).toEqual(expected))

  test('anywhere in the document', () => {
    const text =
      '# D\n\n```json\n{]\n```\n\n## 1. Payloads\n\n- **Name:** a\n- **Examples:** b\n\n## 9. Own\n\n```yaml\na: b: c\n```\n'
    expect(marked(text, checkText(text, schema), rule)).toEqual([']', 'b: c'])
  })

  test('with windows line ends, at its place', () => {
    const text = documentOf('```json\n{\n  "a": 1,\n  "b": None\n}\n```').replaceAll('\n', '\r\n')
    const [message] = checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)
    expect(message).toMatchObject({ ...placeOf(text, 'None'), section: '1', field: 'Examples', group: 'a' })
  })
})

describe('an example that is fine, or is not judged', () => {
  test.each([
    '```json\n{ "a": "..." }\n```',
    '```json\n{"a":1}\n{"a":2}\n```',
    '```json\n```',
    '```json\n\n   \n```',
    '```json\nTODO: a real payload, once Finance has agreed\n```',
    '```json\n// TODO ask Finance for one\n```',
    '```jsonc\n{ "a": 1, // the id\n}\n```',
    '```json5\n{ a: 1, ... }\n```',
    '```\n{ "a": [ ... ] }\n```',
    '```text\n{ "a": <id> }\n```',
    '```js\n{ a: 1 }\n```',
    '    { "a": ... }',
    '> ```json\n> { "a": ... }\n> ```',
    '- item\n\n  > ```json\n  > { "a": ... }\n  > ```',
    '<!--\n```json\n{ "a": ... }\n```\n-->',
    '```yaml\non:\n  schedule:\n    - cron: "0 9 * * *"\n---\na: 1\n```',
    '```yaml\nname: {{ .Release.Name }}-db\n{{- if .x }}\na: b: c\n{{- end }}\n```',
    '```yaml\n# ...\na: 1\n```',
    '```yaml\n<<: *defaults\nkey: !Sub "\u0024{A}"\n```',
    '`{ "a": ... }`',
    '````markdown\n```json\n{ "a": ... }\n```\n````',
  ])('%j', (fence) => expect(found(fence)).toEqual([]))
})

describe('its message', () => {
  test.each([
    ['json\n{ "a": ... }', /JSON example leaves parts out with `\.\.\.`.*`jsonc`/],
    ['jsonc\n{ "a": ... }', /with `\.\.\.`.*comment/],
    ['yaml\na: 1\n…\nb: 2', /YAML example .* with `…`.*comment/],
    ['json\n{ "a": 1 // x\n}', /comment, `\/\/ x`.*`jsonc`/],
    ['json\n{ "a": <id> }', /`<id>` has no quotes/],
    ['json\n{ "a": {{id}} }', /`{{id}}` has no quotes/],
    ['json\n{ "a": 1, }', /comma before `}`/],
    ["json\n{ 'a': 1 }", /`'a'` needs straight double quotes/],
    ['json\n"a": 1', /a key outside of any braces/],
    ['json\n{},\n{}', /`\[ \]` around them/],
    ['json\n{ a: 1 }', /key `a`.*double quotes/],
    ['json\n{ "a": None }', /`None` is not a JSON value/],
    ['json\n{ "a": 1 "b": 2 }', /lacks a comma before `"b"`/],
    ['json\n{ "a": "x\n" }', /`"x` of the JSON example is not closed/],
    ['json\n{ "a": "\\d" }', /escape that JSON does not know/],
    ['json\n{ "a": 1', /ends too early: `}` is missing/],
    ['json\n{ "a":', /ends too early\./],
    ['json\n{ "a": 007 }', /unexpected `007`/],
    ['json\n\u00a0{}', /unexpected `U\+00A0`/],
    [`json\n${'['.repeat(300)}`, /nested too deeply/],
    ['yaml\na: b: c', /does not parse: nested mappings/],
  ])('%j', (fence, expected) => {
    const [reason = ''] = reasons(checkText(documentOf(`\`\`\`${fence}\n\`\`\``), schema), rule)
    expect(reason).toMatch(expected)
    expect(reason.length).toBeLessThan(200)
  })
})

test('is the same finding as long as its language and kind of fault are', () => {
  const print = (fence: string): string | undefined =>
    checkText(documentOf(`\`\`\`${fence}\n\`\`\``), schema).messages.find(({ ruleId }) => ruleId === rule)?.fingerprint
  const gap = print('json\n{ "a": ... }')
  expect(print('json\n{ "b": [ ... ] }')).toBe(gap)
  expect(print('jsonc\n{ "a": ... }')).not.toBe(gap)
  expect(print('json\n{ "a": <id> }')).not.toBe(gap)
})
