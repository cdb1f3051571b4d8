import { describe, expect, test } from '@jest/globals'
import { type DataLanguage, dataFault, dataLanguage } from '../../src/document/data.ts'

/** `kind: what was found`, with the text from the fault on. */
function said(language: DataLanguage, text: string): string | null {
  const fault = dataFault(language, text)
  return fault === null ? null : `${fault.kind} at ${text.slice(fault.offset, fault.offset + 6)}`
}

test('the language of a fence is told by its first word', () => {
  expect(
    ['json', 'JSON', 'jsonc', 'yaml', 'YML', 'json5', 'jsonl', 'js', '', null, undefined].map(dataLanguage),
  ).toEqual(['json', 'json', 'jsonc', 'yaml', 'yaml', null, null, null, null, null, null])
})

describe('JSON', () => {
  test.each([
    '{ "a": [1, 2.5e3, "x", true, null] }',
    '"a text"',
    '{"a":1}\n{"a":2}\n',
    '{"a":1}\n\n[2]\n"x" 3',
    '{"a":"..."}',
    '{"a":"<id>", "b": "{{x}}", "c": "// no comment"}',
    '{"a":"line\\nbreak \\u00e9"}',
    '{"a":1,"a":2}',
    '{"":{}}',
  ])('is %j', (text) => {
    expect(said('json', text)).toBeNull()
    expect(said('jsonc', text)).toBeNull()
  })

  test.each([
    ['{"a": [ ... ]}', 'ellipsis at ... ]}'],
    ['{"a": 1, …}', 'ellipsis at …}'],
    ['[{...}, {}]', 'ellipsis at ...}, '],
    ['{"a": 1 // ...\n}', 'ellipsis at // ...'],
    ['{"a": 1, /* … more */ "b": 2}', 'ellipsis at /* … m'],
    ['{"a": 1 // the id\n}', 'comment at // the'],
    ['/* x */ {}', 'comment at /* x *'],
    ['{}\n// done', 'comment at // don'],
    ['{"a": <id>}', 'placeholder at <id>}'],
    ['{"a": {{x}}}', 'placeholder at {x}}}'],
    ['{"a": \u0024{x}}', 'placeholder at \u0024{x}}'],
    ['{"a": %s}', 'placeholder at %s}'],
    ['{"a": 1,}', 'trailing-comma at }'],
    ['[1,\n]', 'trailing-comma at ]'],
    ["{'a': 1}", "quotes at 'a': 1"],
    ['{“a”: 1}', 'quotes at “a”: 1'],
    ['"key": 1', 'fragment at : 1'],
    ['{"a":1},\n{"a":2}', 'list at ,\n{"a"'],
    ['{a: 1}', 'key at a: 1}'],
    ['{"a": 1, b-c : 2}', 'key at b-c : '],
    ['{"a": None}', 'word at None}'],
    ['POST /x\n{}', 'word at POST /'],
    ['{"a": string}', 'word at string'],
    ['{"a": 1\n "b": 2}', 'comma at "b": 2'],
    ['{"a": "x\ny"}', 'string at "x\ny"}'],
    ['{"a": "x', 'string at "x'],
    ['{"a": "\\d"}', 'escape at "\\d"}'],
    ['{"a": [1, 2}', 'other at }'],
    ['{"a": 1', 'end at '],
    ['{"a":1}\n{"a":\n', 'end at '],
    ['{"a": 007}', 'other at 07}'],
    ['{"a": 2026-01-15}', 'other at -01-15'],
    ['{"a": .5}', 'other at .5}'],
    ['{"a" 1}', 'other at 1}'],
    ['{}}', 'other at }'],
    ['[1,,2]', 'other at ,2]'],
    ['\u00a0{}', 'other at \u00a0{}'],
    ['{"a": "x" | "y"}', 'other at | "y"}'],
  ])('is not %j', (text, expected) => expect(said('json', text)).toBe(expected))

  test('says what it found, and what is missing', () => {
    const found = (text: string) => dataFault('json', text)?.found
    expect(
      ['{"a": …}', '{"a": <id>}', '{"a":1', '[1', '{"a": 007}', '{"a":', `{"a": ${'x'.repeat(90)}}`].map(found),
    ).toEqual(['…', '<id>', '}', ']', '007', '', 'x'.repeat(60)])
  })

  test.each(['{"a": 1, // the id\n}', '/* x */ [1, 2,]', '// {"a":1}', '{}\n// next\n{}'])(
    'with comments is %j',
    (text) => {
      expect(said('jsonc', text)).toBeNull()
      expect(said('json', text)).not.toBeNull()
    },
  )

  test.each([
    ['{"a": [...]}', 'ellipsis at ...]}'],
    ['{a: 1}', 'key at a: 1}'],
    ['{} }', 'other at }'],
  ])('with comments is not %j', (text, expected) => expect(said('jsonc', text)).toBe(expected))
})

describe('YAML', () => {
  test.each([
    'a: 1\nb: [x, y]',
    'a: 1\n---\nb: 2\n...\nc: 3',
    'a: &x 1\nb: *x',
    'rules: !Ref X\n<<: *defaults',
    'a: 1\na: 2',
    'a: <id>\nb: \u0024{{ github.ref }}\nc: "{{ x }}"',
    'image: {{ .Values.image }}\n{{- if x }}\na: b: c\n{{- end }}',
    '{% for x in y %}\n- {{ x }}: a: b\n{% endfor %}',
    '# only a comment\n',
    'just words',
    '- ...\n- …',
    'a: |\n  free: text: here\n  ...\n',
  ])('is %j', (text) => expect(said('yaml', text)).toBeNull())

  test.each([
    ['a: b: c', 'other at b: c'],
    ['a:\n\tb: 1', 'other at \tb: 1'],
    ['a: "x', 'other at '],
    ['a: [1, 2\nb: 3', 'other at b: 3'],
    ['a: @x', 'other at @x'],
    ['on: push\ncron: */5 * * * *', 'other at * * * '],
    ['a: 1\n…\nb: 2', 'ellipsis at …\nb: 2'],
    ['a:\n  - b\n  ...\nc: 1', 'ellipsis at   ...\n'],
    ['a: 1\n---\nb: c: d', 'other at c: d'],
    ['key: value\nno colon\nk: v', 'other at no col'],
  ])('is not %j', (text, expected) => expect(said('yaml', text)).toBe(expected))
})

describe('however large and deep it is', () => {
  const many = 100_000
  test.each<[DataLanguage, string, string | null]>([
    ['json', '['.repeat(many), 'deep at [[[[[['],
    ['json', '{"a":'.repeat(many), 'deep at {"a":{'],
    ['json', '['.repeat(many) + ']'.repeat(many), null],
    ['jsonc', '['.repeat(many), null],
    ['yaml', '['.repeat(many), null],
    ['yaml', '- '.repeat(many), null],
    ['yaml', '- '.repeat(40_000), null],
    ['yaml', `${' '.repeat(300)}a: b: c`, null],
    ['yaml', '? '.repeat(40_000), null],
    ['json', '{"a":1}\n'.repeat(50_000), null],
    ['json', `${'{"a":1}\n'.repeat(50_000)}x`, 'word at x'],
    ['json', '//x\n'.repeat(many), 'comment at //x\n//'],
    ['yaml', 'a: 1\n'.repeat(19_000), null],
  ])('%s %.10j is read in time', (language, text, expected) => {
    const start = performance.now()
    expect(said(language, text)).toBe(expected)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
