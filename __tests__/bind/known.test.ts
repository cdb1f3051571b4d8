/** Template text that a document may have: in comments, which nobody sees, and what stays there. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

const schema = schemaOf(`<!-- Copy this file. A TODO says who settles it. -->

# T

## A

<!--
Say what it is for. Leave a TODO where you do not know it.
Not more than three sentences.
-->

## B

> Name the people who take part. TODO is fine
> as long as it has a date.

- **Owner:** (a team; TODO where nobody has it)

## Check

- [ ] Links work
- [ ] No TODO is left in this text

## See also

- [A](#a)
- [B](#b)
`)

const rest =
  '## B\n\n- **Owner:** Ana\n\n## Check\n\n- [x] Links work\n- [ ] No TODO is left in this text\n\n## See also\n\n- [A](#a)\n- [B](#b)\n'

function found(a: string, behind = rest) {
  const { messages, todos } = checkText(`# X\n\n## A\n\n${a}\n\n${behind}`, schema)
  return [...messages.map(({ ruleId, section }) => `${ruleId} ${section}`), ...todos.map(({ text }) => `TODO ${text}`)]
}

describe('a comment of the template', () => {
  const comments: readonly (readonly [string, string])[] = [
    [
      'as it was',
      '<!--\nSay what it is for. Leave a TODO where you do not know it.\nNot more than three sentences.\n-->',
    ],
    [
      'wrapped',
      '<!-- Say what it is for. Leave a TODO where\n     you do not know it. Not more than three sentences. -->',
    ],
    ['a sentence of it', '<!-- Leave a TODO where you do not know it. -->'],
    ['what is a quote there', '<!-- Name the people who take part. TODO is fine as long as it has a date. -->'],
    ['as a quote', '<!--\n> Name the people who take part. TODO is fine\n> as long as it has a date.\n-->'],
    ['what is a hint there', '<!-- (a team; TODO where nobody has it) -->'],
    [
      'several',
      '<!--\nNot more than three sentences.\n(a team; TODO where nobody has it)\nLeave a TODO where you do not know it.\n-->',
    ],
    ['of the head', '<!-- Copy this file. A TODO says who settles it. -->'],
  ]
  test.each(comments)('says nothing: %s', (_, comment) => {
    expect(found(`It moves orders.\n\n${comment}`)).toEqual([])
    expect(found(comment)).toEqual(['no-blank A'])
  })

  test('with words of the author in it has a TODO of the author', () => {
    expect(found('It moves orders.\n\n<!-- TODO: ask Ana who pays -->')).toEqual(['TODO ask Ana who pays'])
    expect(found('It moves orders.\n\n<!-- Not more than three sentences. TODO: ask Ana who pays -->')).toEqual([
      'TODO ask Ana who pays',
    ])
  })

  test('shown to readers is left over', () =>
    expect(found('It moves orders. Leave a TODO where you do not know it.')).toEqual(['no-template-text A']))
})

describe('what a document keeps', () => {
  test('is no left-over, has no TODO, and is enough for a section of its own', () =>
    expect(found('It moves orders.')).toEqual([]))

  test('may go', () =>
    expect(found('It moves orders.', rest.replace(/- \[ \].*\n/, '').replace('- [B](#b)\n', ''))).toEqual([]))

  test('does not answer the field above it', () => {
    const checklist = schemaOf('# T\n\n## A\n\n**Reviewed by:**\n\n- [ ] Links work\n')
    const { messages } = checkText('# X\n\n## A\n\n**Reviewed by:**\n\n- [x] Links work\n', checklist)
    expect(messages).toMatchObject([{ ruleId: 'no-blank', field: 'Reviewed by' }])
  })

  test('is what a template shows that speaks to authors in comments, where it asks for nothing', () => {
    const commented = schemaOf(
      '# T\n\n## Licence\n\nThis is in the public domain.\n\n## Restore\n\nAll commands run on the bastion host.\n\n<!-- Which commands? -->\n\n## Goal\n\nSay what you want.\n\n<!-- Not how. -->\n',
    )
    const left = (restore: string, goal: string) =>
      checkText(
        `# X\n\n## Licence\n\nThis is in the public domain.\n\n## Restore\n\nAll commands run on the bastion host.\n\n${restore}\n\n## Goal\n\n${goal}\n`,
        commented,
      ).messages.map(({ ruleId, section }) => `${ruleId} ${section}`)
    expect(left('`restore`', 'To move orders.')).toEqual([])
    expect(left('', 'Say what you want.')).toEqual(['no-blank Restore', 'no-template-text Goal'])
  })

  test('is what stands in bold for a heading, and a link that leads elsewhere', () => {
    const bold = schemaOf(
      '# T\n\n## A\n\n**What do we want?**\n\n## Links\n\n- [Dashboard](https://example.org/BOARD)\n\n## Open\n\nTBD\n',
    )
    const left = (a: string, open: string) =>
      checkText(
        `# X\n\n## A\n\n**What do we want?**\n\n${a}\n\n## Links\n\n- [Dashboard](https://grafana.example/1)\n\n## Open\n\n${open}\n`,
        bold,
      ).messages.map(({ ruleId, section }) => `${ruleId} ${section}`)
    expect(left('Orders that move.', 'Nothing.')).toEqual([])
    expect(left('', 'TBD')).toEqual(['no-blank A', 'clear-todo Open'])
  })

  test('is a line that leads to a gap, and what a numbered list has already', () => {
    const steps = schemaOf('# T\n\n## A\n\nHow to fix it:\n\n- …\n\n## B\n\n1. Primary on-call\n2. {manager}\n')
    const left = (a: string, b: string) =>
      checkText(`# X\n\n## A\n\nHow to fix it:\n\n${a}\n\n## B\n\n${b}\n`, steps).messages.map(
        ({ ruleId, section }) => `${ruleId} ${section}`,
      )
    expect(left('- Scale it.', '1. Primary on-call\n2. Tara')).toEqual([])
    expect(left('', '1. Primary on-call')).toEqual(['no-blank A', 'no-blank B'])
  })
})
