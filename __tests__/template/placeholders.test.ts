/** What stands for something to fill in, where it is still there, and what only looks like it. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

/** Placeholders of a template with this line that a document with that one still has. */
function left(template: string, line: string): string[] {
  const schema = schemaOf(`# T\n\n## A\n\n${template}\n`)
  return checkText(`# X\n\n## A\n\n${line}\n`, schema)
    .messages.filter(({ ruleId }) => ruleId === 'no-placeholder')
    .map(({ reason }) => reason.replace(/ of the template .*$/, ''))
}

describe('a placeholder of the template', () => {
  const found: readonly (readonly [string, string, string])[] = [
    ['We take {name of option 1} now.', 'Then {name of option 1} it is.', 'Placeholder `{name of option 1}`'],
    ['We take {name of option 1} now.', 'Then {Name of\noption 1} it is.', 'Placeholder `{Name of option 1}`'],
    ['We take {option} now.', 'So ({option}) it is, "{option}".', 'Placeholder `{option}`'],
    ['The {{service}} runs.', 'Ask for {{ service }} first.', 'Placeholder `{{ service }}`'],
    ['Run `{service}` first.', 'Then `{service}` it is.', 'Placeholder `{service}`'],
    ['Ask [Your name] first.', 'It was [Your name], I think.', 'Placeholder `[Your name]`'],
    ['Ask [name] first.', 'It was [name], I think.', 'Placeholder `[name]`'],
    ['Ask <Team> first.', 'It was <Team> again.', 'Placeholder `<Team>`'],
    ['Since YYYY-MM-DD it runs.', 'YYYY-MM-DD', 'Placeholder `YYYY-MM-DD`'],
    [
      'With {reason, e.g., {force}} at hand.',
      'It was {reason, e.g., {force}} again.',
      'Placeholder `{reason, e.g., {force}}`',
    ],
  ]
  test.each(found)('%j: %j', (template, line, reason) => expect(left(template, line)).toEqual([reason]))

  const none: readonly (readonly [string, string])[] = [
    ['We take {option} now.', 'Call `GET /x/{option}` and `{option}`.'],
    ['We take {option} now.', 'Call /x/{option}/y and \x24{option}.'],
    ['Call `GET /orders/{id}` first.', 'For {id} or `{id}` it is another.'],
    ['Call /orders/{id} first.', 'For {id} it is another.'],
    ['Send `{ "a": 1 }` or { a: 1 } to it.', 'We send { a: 1 } now.'],
    ['Ask [Your name] first.', 'It was [Your name](https://example.org).'],
    ['Ask [Your name] first.', 'It was `[Your name]` in the code.'],
    ['Ask [Your name] first.', 'It was [Your name][1], see there.'],
    ['- [x] done\n- [ ] open', 'It is [x] or [ ], never [y].'],
    ['See [ADR-7] and [1].', 'See [ADR-7] and [1].'],
    ['This is [optional] text.', 'All of it is [optional] here.'],
    ['Ask <Team> first.', 'A `Map<Team, Day>` holds it; `run <Team> now` too.'],
    ['Since YYYY-MM-DD it runs.', 'Files are named YYYY-MM-DD, days like 2025-01-31.'],
  ]
  test.each(none)('%j: none in %j', (template, line) => expect(left(template, line)).toEqual([]))
})

describe('the title of a document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['ADR-NNN: {title}', 'ADR-NNN: {title}', ['no-placeholder']],
    ['ADR-NNN: {title}', 'ADR-NNN: Use queues', ['no-placeholder']],
    ['ADR-NNN: {title}', 'ADR-012: Use queues', []],
    ['ADR-NNN: {title}', 'Use queues', []],
    ['[Title]', '[Title]', ['no-placeholder']],
    ['[Title]', 'Queues', []],
    ['Runbook: SERVICE_NAME', 'Runbook: SERVICE_NAME', ['no-placeholder']],
    ['Runbook: SERVICE_NAME', 'Runbook: ledger', []],
    ['Title', 'Title', ['no-template-text']],
    ['Title', 'Titles', []],
  ]
  test.each(cases)('%j: %j', (template, title, rules) => {
    const schema = schemaOf(`# ${template}\n\n## A\n\nWhat?\n`)
    const { messages } = checkText(`# ${title}\n\n## A\n\nText.\n`, schema)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules)
  })

  test('is the first heading of a template whose sections stand as high, where it is a placeholder', () => {
    const schema = schemaOf('# RFC: {title}\n\n# A\n\nWhat?\n\n# B\n\nWhat?\n')
    expect(schema.title).toBe('RFC: {title}')
    expect(schema.sections.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(checkText('# Queues\n\n# A\n\nx\n\n# B\n\ny\n', schema).messages).toEqual([])
    expect(checkText('# Queues\n\n## A\n\nx\n\n## B\n\ny\n', schema).messages).toEqual([])
    expect(checkText('# A\n\nx\n\n# B\n\ny\n', schema).messages).toEqual([])
  })
})

describe('frontmatter', () => {
  const schema = schemaOf(
    '---\nstatus: "{draft | done | … }"\ndate: {YYYY-MM-DD of the decision}\ntitle: A record\nlayout: record\ntags: [adr]\nowner:\n---\n\n# T\n\n## A\n\nWhat?\n',
  )
  const found = (yaml: string): string[] =>
    checkText(`---\n${yaml}\n---\n\n# X\n\n## A\n\nText.\n`, schema).messages.map(
      ({ ruleId, line }) => `${line} ${ruleId}`,
    )

  test('holds fields that nobody needs', () => {
    expect(schema.sections[0]?.fields.map(({ label, optional }) => `${label} ${optional}`)).toEqual([
      'Status true',
      'Date true',
      'Owner true',
    ])
    expect(found('tags: [adr]')).toEqual([])
    expect(checkText('# X\n\n## A\n\nText.\n', schema).messages).toEqual([])
  })

  test('may keep what the template has filled in, and leave blank what it asks', () =>
    expect(found('status: done\ndate:\nlayout: record\ntags: [adr]\nowner:')).toEqual([]))

  test('may not keep what only stands for the author’s own', () =>
    expect(found('status: "{draft | done | … }"\ndate: {YYYY-MM-DD of the decision}\ntitle: A record')).toEqual([
      '2 no-template-text',
      '3 no-template-text',
      '4 no-template-text',
    ]))

  test('is read like any other field', () => {
    const { fields } = checkText('---\nstatus: done\nowner: [ana, bo]\n---\n\n# X\n\n## A\n\nText.\n', schema)
    expect(fields).toEqual({ Status: 'done', Owner: 'ana\nbo' })
  })
})
