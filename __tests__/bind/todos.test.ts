/** What counts as an open point, where it belongs, and whether it says what must be decided. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

const schema = schemaOf(`# Template

> Unknown things get a TODO that says what must be decided.

## 1. Purpose

> Write a TODO rather than a guess.

## 2. Jobs

For each job:

- **Name:**
- **Timeout:** (TODO if it is not known)
`)

function todos(body: string) {
  return checkText(`# T\n\n## 1. Purpose\n\n${body}\n`, schema).todos
}

describe('an open point', () => {
  const clear: readonly (readonly [string, string])[] = [
    ['TODO: decide who pays for this', 'decide who pays for this'],
    ['TODO decide who pays for this', 'decide who pays for this'],
    ['TODO - decide who pays for this', 'decide who pays for this'],
    ['todo: decide who pays for this', 'decide who pays for this'],
    ['**TODO:** decide who pays for this', 'decide who pays for this'],
    ['**TODO**: decide who pays for this', 'decide who pays for this'],
    ['TODO(ana): decide who pays for this', 'decide who pays for this'],
    ['- [ ] TODO: decide who pays for this', 'decide who pays for this'],
    ['FIXME: decide who pays for this', 'decide who pays for this'],
    ['TBD: decide who pays for this', 'decide who pays for this'],
    ['tbc whether Finance pays for this', 'whether Finance pays for this'],
    ['Medium (TODO: Risk decides whether it is High) for now', 'Risk decides whether it is High'],
    ['The limit of attempts per day is TBD', 'The limit of attempts per day is'],
    ['| A | B |\n|---|---|\n| x | TODO: decide who pays for this |', 'decide who pays for this'],
    ['> TODO: decide who pays for this', 'decide who pays for this'],
    ['TODO: decide who\npays for this', 'decide who pays for this'],
  ]
  test.each(clear)('%j is clear', (body, text) => {
    expect(todos(body)).toMatchObject([{ text, clear: true, hidden: false, section: '1', field: null }])
  })

  const unclear: readonly string[] = [
    'TODO',
    'todo',
    'TBD',
    'tbd.',
    'tbc',
    '???',
    '- TODO',
    'TODO:',
    '**TODO**',
    'FIXME',
    'xxx',
    'XXX',
    'TODO: later',
    '```\nTODO\n```',
    '`TODO`',
    '| A |\n|---|\n| TBD |',
    'Who? ???',
  ]
  test.each(unclear)('%j is not clear', (body) => expect(todos(body)).toMatchObject([{ clear: false }]))

  const none: readonly string[] = [
    'It keeps a to-do list.',
    'It keeps a TODO list for the team.',
    'The table todo_list holds them.',
    'The `TODO` column is read.',
    'The Todo app is read.',
    'Todos are synced to Asana.',
    'See TODO-17 in the tracker.',
    '```python\n# TODO: tidy up\nrun()\n```',
    'What? Why?? Because.',
    'METHODOLOGY and MASTODON are words.',
    'src/TODO/index.ts',
    '> Write a TODO rather than a guess.',
    '> Unknown things get a TODO that says what must be decided.',
    'The code xxx-123 is read.',
  ]
  test.each(none)('%j is none', (body) => expect(todos(body)).toEqual([]))

  test('in a comment counts, as hidden', () => {
    expect(todos('Said. <!-- TODO: decide who pays for this -->')).toMatchObject([
      { text: 'decide who pays for this', hidden: true, clear: true },
    ])
    expect(todos('| A | B |\n|---|---|\n| a <!-- TODO: decide who pays for this --> | b |')).toMatchObject([
      { text: 'decide who pays for this', hidden: true, clear: true },
    ])
    expect(todos('<!--\nTODO: decide who pays for this\n-->')).toMatchObject([
      { text: 'decide who pays for this', hidden: true, range: { line: 6, column: 1 } },
    ])
  })

  test('each of several on one line is one', () => {
    expect(todos('TODO: ask Finance who pays. TODO: ask Risk who checks.')).toMatchObject([
      { text: 'ask Finance who pays.' },
      { text: 'ask Risk who checks.' },
    ])
  })

  test('knows its section, field, group and place', () => {
    const [todo] = checkText(
      '# T\n\n## 2. Jobs\n\n- **Name:** import\n- **Timeout:** 30 s, TODO: ask Orders for theirs\n',
      schema,
    ).todos
    expect(todo).toMatchObject({
      section: '2',
      field: 'Timeout',
      group: 'import',
      range: { line: 6, column: 22, endLine: 6, endColumn: 26 },
    })
  })

  test('above the first section belongs to none', () => {
    expect(checkText('# T\n\nTODO: decide who pays for this\n', schema).todos).toMatchObject([
      { section: null, text: 'decide who pays for this' },
    ])
  })

  test('in a heading counts', () => {
    expect(
      checkText('# T\n\n## 1. Purpose\n\nSaid.\n\n### TODO: decide who pays for this\n\nSaid.\n', schema).todos,
    ).toMatchObject([{ text: 'decide who pays for this', section: '1' }])
  })
})
