import { describe, expect, test } from '@jest/globals'
import { workflowCommands } from '../../src/report/workflow-commands.ts'
import { attacks, hostile } from './attacks.ts'
import { document, message, report, transition } from './samples.ts'

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')

test('findings and changes that need a human as commands, then the sum', () => {
  const some = report([
    document({ messages: [message({ line: 3, column: 2, endLine: 3 })], transitions: [transition()] }),
  ])
  expect(workflowCommands(some)).toBe(
    `::error file=docs/workflows/crm-contact-sync.md,line=3,endLine=3,col=2,title=docgate%3A no-blank::Unexpected blank \`Queue/topic\` in 7.1 Jobs, expected a value or a TODO
::notice file=docs/workflows/crm-contact-sync.md,line=13,title=docgate%3A needs human review::Status: \`Live (staging)\` → \`Live (prod)\`. The workflow goes live in production. One approval by a person with write access who is not the author.
docgate: 1 error in 1 document; 1 approval needed.
`,
  )
})

test('what GitHub would hide is counted', () => {
  const messages = Array.from({ length: 14 }, (_, line) => message({ line: line + 1 }))
  const transitions = Array.from({ length: 11 }, () => transition())
  const lines = linesOf(workflowCommands(report([document({ messages, transitions })])))
  expect(lines).toHaveLength(10 + 10 + 1)
  expect(lines.at(-1)).toContain('5 more than GitHub shows here')
})

test('a removed document has no line, a clean one no command', () => {
  const gone = document({ change: 'removed', transitions: [transition({ field: 'document', head: null })] })
  expect(workflowCommands(report([gone]))).toMatch(/^::notice file=docs\/workflows\/crm-contact-sync\.md,title=/)
  expect(workflowCommands(report([document()]))).toBe('docgate: No findings in 1 document.\n')
})

describe('no line is a command that is not ours', () => {
  const ours =
    /^(?:::(?:error|warning) (?:file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+)?,)?title=docgate%3A [\w-]+::|::notice (?:file=[^:,]*(?:,line=\d+)?,)?title=docgate%3A needs human review::|docgate: )/
  test.each(attacks)('%j', (value) => {
    const text = workflowCommands(hostile(value))
    expect(linesOf(text).length).toBeGreaterThan(2)
    expect(linesOf(text).filter((line) => !ours.test(line))).toEqual([])
    expect(text).not.toContain('\r')
  })

  test('a path that holds what cannot be seen stands in the message instead, everything in it visible', () => {
    const path = 'docs/\u001B[31m\u202E\u2028.md'
    const some = report([document({ path, messages: [message({ line: 3 })], transitions: [transition()] })])
    expect(linesOf(workflowCommands(some)).slice(0, 2)).toEqual([
      expect.stringMatching(
        /^::error title=docgate%3A no-blank::docs\/␛\[31m\\u\{202E\}\\u\{2028\}\.md:3: Unexpected /,
      ),
      expect.stringMatching(
        /^::notice title=docgate%3A needs human review::docs\/␛\[31m\\u\{202E\}\\u\{2028\}\.md: Status: /,
      ),
    ])
  })

  test('a path with all that ends a property, as the runner reads it', () => {
    const path = 'docs/a,b:c%2C::d\r\n::error::e.md'
    const [line = ''] = linesOf(workflowCommands(report([document({ path, messages: [message()] })])))
    const [, file = ''] = /file=([^,]*),/.exec(line) ?? []
    expect(decodeURIComponent(file)).toBe(path)
  })
})
