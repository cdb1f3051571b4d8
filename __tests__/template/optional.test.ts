/** Which words of a template let an author leave a section or a field out, and which only seem to. */
import { describe, expect, test } from '@jest/globals'
import type { SectionSchema } from '../../src/template/schema.ts'
import { checkText, schemaOf } from '../engine.ts'

function section(source: string, title = 'Notes'): SectionSchema | undefined {
  return schemaOf(`# T\n\n## First\n\nWhat is it?\n\n${source}\n\n## Last\n\nWhat else?\n`).sections.find(
    (each) => each.title === title,
  )
}

describe('a section is optional', () => {
  const headings: readonly string[] = [
    '## Notes (optional)',
    '## Notes (Optional, but nice to have)',
    '## Notes [optional]',
    '## Notes *(optional)*',
    '## Notes (if applicable)',
    '## Notes (where applicable)',
    '## Notes (if any)',
    '## Notes (delete if unused)',
    '## Notes (only if money moves)',
    '## Notes (can be omitted)',
    '## Notes _(remove before merge)_',
    '## Notes – optional',
    '## [Optional] Notes',
    '## Optional: Notes',
    '## Notes <!-- optional -->',
    '<!-- This is an optional element. Feel free to remove. -->\n## Notes',
    '<!-- optional -->\n\n## Notes',
  ]
  test.each(headings)('by its heading: %j', (heading) => {
    expect(section(`${heading}\n\nWhat more?`)).toMatchObject({ title: 'Notes', optional: true })
    expect(section(`${heading}\n\nWhat more?`, 'First')?.optional).toBe(false)
  })

  const texts: readonly string[] = [
    'Optional.',
    '*Optional.* What more?',
    '(optional)',
    'Optional: what more?',
    'This section is optional.',
    'What more? This section is optional.',
    'This is an optional section.',
    'Delete this section if there is nothing more.',
    'Remove this whole section where it is empty.',
    'This section may be omitted.',
    'This section can be left out if there is nothing.',
    'Remove if not needed.',
    'Delete it when unused.',
    'If applicable, say more.',
    'Not required.',
    'Only needed for changes of the schema.',
    'Required only if money moves.',
    'Skip for small changes.',
    'You can skip this.',
    'This can be left out.',
    'Include this section only if money moves.',
    'Feel free to skip.',
    '> Optional',
    '> What more?\n> Remove this section if nothing.',
    '<!-- Optional: what more? -->',
    '<!--\nWhat more?\nThis section may be skipped.\n-->',
  ]
  test.each(texts)('by its text: %j', (text) => expect(section(`## Notes\n\n${text}`)?.optional).toBe(true))

  const others: readonly string[] = [
    'Optional fields are marked.',
    'Use this section so that everybody finds it.',
    'You may not skip it.',
    'Only the names.',
    'List optional flags.',
    'Say whether the field is optional.',
    'Which arguments may be omitted?',
    'Remove stale entries if they hurt.',
    'Delete this line before you merge.',
    'Do not delete this section if it is empty.',
    'This section is not optional.',
    'This section cannot be removed.',
    'If needed, scale up.',
    'What more?\n\n<!-- Optional: add a picture. -->\n\nAnd what else?',
    'What more?\n\nOptional.',
  ]
  test.each(others)('but not by %j', (text) => expect(section(`## Notes\n\n${text}`)?.optional).toBe(false))

  test('by a comment at the end of the section before, not of its own', () => {
    const source = '## Notes\n\nWhat more?\n\n<!-- Optional. -->\n\n## Links\n\nWhich?'
    expect(section(source)?.optional).toBe(false)
    expect(section(source, 'Links')?.optional).toBe(true)
  })

  test('by a comment before the first of all', () => {
    const { sections } = schemaOf('# T\n\n<!-- Optional. -->\n\n## A\n\nWhat?\n\n## B\n\nWhat?\n')
    expect(sections.map(({ optional }) => optional)).toEqual([true, false])
  })

  test('by "this section" at its own end', () => {
    const source = '## Notes\n\nWhat more?\n\n<!-- Delete this section if there is nothing. -->\n\n## Links\n\nWhich?'
    expect(section(source)?.optional).toBe(true)
    expect(section(source, 'Links')?.optional).toBe(false)
  })

  test.each(['How to use this template', 'About this template', 'Table of contents'])('by its title: %s', (title) =>
    expect(section(`## ${title}\n\nText`, title)?.optional).toBe(true),
  )
})

describe('an optional section', () => {
  const schema = schemaOf('# T\n\n## A\n\nWhat?\n\n## B (optional)\n\nWhat?\n\n### C\n\nWhat?\n')
  const found = (text: string): string[] =>
    checkText(text, schema).messages.map(({ severity, ruleId, section }) => `${severity} ${ruleId} ${section}`)

  test('may be missing with its parts', () => expect(found('# X\n\n## A\n\nText.\n')).toEqual([]))
  test('has its parts where it is there', () =>
    expect(found('# X\n\n## A\n\nText.\n\n## B\n\nText.\n')).toEqual(['error required-section B / C']))
  test('may keep the mark in its heading', () =>
    expect(found('# X\n\n## A\n\nText.\n\n## B (optional)\n\n### C\n\nText.\n')).toEqual([]))
  test('is filled in or deleted', () => {
    const optional = schemaOf('# T\n\n## A\n\nWhat?\n\n## B [optional]\n\nWhat?\n')
    const messages = checkText('# X\n\n## A\n\nText.\n\n## B [optional]\n', optional).messages
    expect(messages).toMatchObject([{ ruleId: 'no-blank', severity: 'warning', section: 'B' }])
  })
})

describe('a field is optional', () => {
  const fields: readonly string[] = [
    '- **Link (optional):**',
    '- **Link** (optional):',
    '- **Link:** (optional)',
    '- **Link [if applicable]:** where?',
    '- **Link:** Optional. Where?',
    '- **Link:**\n  > This field is optional.',
    '- **Link:**\n  <!-- Remove if there is none. -->',
  ]
  test.each(fields)('%j', (field) => {
    const schema = schemaOf(`# T\n\n## A\n\n- **Name:**\n${field}\n`)
    expect(schema.sections[0]?.fields).toMatchObject([
      { label: 'Name', optional: false },
      { key: 'link', optional: true },
    ])
    const brief = (text: string) => checkText(`# X\n\n## A\n\n${text}\n`, schema).messages
    expect(brief('- **Name:** x')).toEqual([])
    expect(brief('- **Name:** x\n- **Link [optional]:** y')).toEqual([])
    expect(brief('- **Name:** x\n- **Link:**')).toMatchObject([{ ruleId: 'no-blank', severity: 'warning' }])
  })

  test('not because its values may be', () => {
    const schema = schemaOf('# T\n\n## A\n\n- **Name:**\n- **Arguments:** which are optional?\n')
    expect(schema.sections[0]?.fields.map((field) => field.optional)).toEqual([false, false])
  })
})
