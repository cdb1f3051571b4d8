/** Fields that the template has before its first section, and where a document may have them. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

const schema = schemaOf(
  '- Author: [Your name]\n- Start date: YYYY-MM-DD\n- Status: Draft | Accepted\n- Issue (if any): [link]\n\n# T\n\n## A\n\nWhat?\n',
)
const a = '## A\n\nText.\n'

describe('the head of a document', () => {
  const complete: readonly (readonly [string, string])[] = [
    ['above the title', `- Author: Ana\n- Start date: 2025-01-01\n- Status: Draft\n\n# X\n\n${a}`],
    ['below the title', `# X\n\n- Author: Ana\n- Start date: 2025-01-01\n- Status: Draft\n\n${a}`],
    ['without a title', `Author: Ana\nStart date: 2025-01-01\nStatus: Draft\n\n${a}`],
    ['in lines', `# X\n\nAuthor: Ana\nStart date: 2025-01-01\nStatus: Accepted, by all\n\n${a}`],
    ['in paragraphs', `# X\n\nAuthor: Ana\n\nStart date: 2025-01-01\n\nStatus: Draft\n\n${a}`],
    ['with emphasis', `# X\n\n**Authors:** Ana, Bo  \n**Start Date:** May\\\n**Status**: Draft\n\n${a}`],
    ['in a table', `# X\n\n| Author | Start date | Status |\n|---|---|---|\n| Ana | May | Draft |\n\n${a}`],
    [
      'in a table of rows',
      `# X\n\n| | |\n|---|---|\n| Author | Ana |\n| Start date | May |\n| Status | Draft |\n\n${a}`,
    ],
    ['in frontmatter', `---\nauthor: Ana\nstart-date: 2025-01-01\nstatus: Draft\n---\n\n# X\n\n${a}`],
    ['in both', `---\nauthor: [Ana, Bo]\nstatus: Draft\n---\n\n# X\n\nStart date: May\n\n${a}`],
    ['below a heading of its own', `# X\n\n## Metadata\n\n- Author: Ana\n- Start date: May\n- Status: Draft\n\n${a}`],
    ['as headings', `# X\n\n${a}\n## Author\n\nAna\n\n## Start date\n\nMay\n\n## Status\n\nDraft\n`],
    [
      'with a remark',
      `# X\n\n> A proposal.\n\nAuthor: Ana\nStart date: May\nStatus: Draft\n\nIt is about queues.\n\n${a}`,
    ],
  ]
  test.each(complete)('%s', (_, text) => {
    const { messages, fields } = checkText(text, schema)
    expect(messages).toEqual([])
    expect(fields).toMatchObject({
      Author: expect.stringContaining('Ana'),
      Status: expect.stringMatching(/^(Draft|Accepted)/),
    })
  })

  const incomplete: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', `# X\n\n${a}`, ['1 required-field null']],
    ['one missing', `# X\n\nAuthor: Ana\nStatus: Draft\n\n${a}`, ['1 required-field Start date']],
    ['one blank', `# X\n\nAuthor: Ana\nStart date:\nStatus: Draft\n\n${a}`, ['4 no-blank Start date']],
    [
      'one blank in frontmatter',
      `---\nauthor: Ana\nstart date:\nstatus: Draft\n---\n\n# X\n\n${a}`,
      ['3 no-blank Start date'],
    ],
    [
      'one that is optional blank',
      `# X\n\nAuthor: Ana\nStart date: May\nStatus: Draft\nIssue:\n\n${a}`,
      ['6 no-blank Issue'],
    ],
    [
      'hints',
      `# X\n\nAuthor: [Your name]\nStart date: YYYY-MM-DD\nStatus: Draft\n\n${a}`,
      ['3 no-template-text Author', '4 no-template-text Start date'],
    ],
    [
      'a value outside of the list',
      `# X\n\nAuthor: Ana\nStart date: May\nStatus: Maybe\n\n${a}`,
      ['5 field-value Status'],
    ],
    [
      'a value outside of the list in frontmatter',
      `---\nauthor: Ana\nstart_date: May\nstatus: Maybe\n---\n\n# X\n\n${a}`,
      ['4 field-value Status'],
    ],
    ['one twice', `# X\n\nAuthor: Ana\nStart date: May\nStatus: Draft\nAuthor: Bo\n\n${a}`, ['6 no-duplicate Author']],
  ]
  test.each(incomplete)('%s', (_, text, expected) =>
    expect(checkText(text, schema).messages.map(({ line, ruleId, field }) => `${line} ${ruleId} ${field}`)).toEqual(
      expected,
    ),
  )

  test('is no section that a document could have', () => {
    expect(checkText('Text.\n', schema).messages.map(({ reason }) => reason)).toEqual([
      "None of the template's 1 sections is here; the first is `A`. Start from the template.",
    ])
  })

  test('frontmatter that is no YAML holds nothing', () =>
    expect(
      checkText(`---\na: [\n---\n\n# X\n\nAuthor: Ana\nStart date: May\nStatus: Draft\n\n${a}`, schema).messages,
    ).toEqual([]))
})
