/** The built-in template as data is what its Markdown says, together with hashes of the wordings users' documents were made from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtIn } from '../../src/template/built-in.ts'
import type { Wording } from '../../src/template/schema.ts'
import { hashWords, uniqueWordings, wordingsOf } from '../../src/template/wording.ts'
import { brief, checkText, schemaOf } from '../engine.ts'

const root = join(import.meta.dirname, '../..')
const markdown = readFileSync(join(root, 'template/workflow.md'), 'utf8')
const original: Wording[] = JSON.parse(readFileSync(join(root, 'template/wordings.json'), 'utf8'))
const own = schemaOf(markdown)

describe('the built-in template', () => {
  test('is what its Markdown compiles to', () => {
    expect({ ...builtIn, wordings: [] }).toEqual({ ...own, path: 'template/workflow.md', wordings: [] })
  })

  test('knows its own wordings and those of the original, each once', () => {
    expect(builtIn.wordings).toEqual(uniqueWordings([...own.wordings, ...original]))
    expect(original).toHaveLength(137)
  })

  test('carries hashes of the original, no text', () => {
    for (const wording of original) {
      expect(Object.keys(wording).toSorted()).toEqual(['field', 'hash', 'question', 'section', 'words'])
      expect(wording.hash).toMatch(/^[\da-f]{12}$/)
      expect(wording.words).toBeGreaterThan(0)
    }
  })

  test('places each wording in a section and field that it has', () => {
    const labels = new Map(builtIn.sections.map((section) => [section.id, section.fields.map((field) => field.label)]))
    for (const { section, field } of builtIn.wordings) {
      if (section !== null) expect(labels.has(section)).toBe(true)
      if (field !== null) expect(labels.get(section ?? '')).toContain(field)
    }
  })

  test('copied as it is, is told so in every section', () => {
    const left = checkText(markdown).messages.filter((message) => message.ruleId === 'no-template-text')
    const asks = ({ prompts, guidance }: { prompts: readonly string[]; guidance: readonly string[] }): boolean =>
      prompts.length + guidance.length > 0
    const asked = builtIn.sections
      .filter((section) => asks(section) || section.fields.some(asks))
      .map((section) => section.id)
    expect(new Set(left.map((message) => message.section))).toEqual(new Set([null, ...asked]))
  })

  test('does not take an author’s paraphrase for its own text', () => {
    const text = markdown
      .replace(
        'One look at this block tells what runs, how far along it is and who answers for it.',
        'This block tells at one look what runs here and who answers for it.',
      )
      .replace('Tell the story of a single run:', 'This is the story of one single run of ours:')
    const left = brief(checkText(text), 'no-template-text')
    const gone = brief(checkText(markdown), 'no-template-text').filter((line) => !left.includes(line))
    expect(gone).toEqual(['17 no-template-text [0]', '76 no-template-text [2.1]'])
  })
})

describe('wordings', () => {
  const hashes = (text: string): string[] => wordingsOf(text, null, null).map((each) => each.hash)

  test('are the text, its lines and its sentences of four words and more', () => {
    const text = 'Say who owns this here. Short one.\nGive a number and a target.'
    expect(new Set(hashes(text))).toEqual(
      new Set(
        [text, 'Say who owns this here. Short one.', 'Say who owns this here.', 'Give a number and a target.'].flatMap(
          (piece) => hashes(piece).slice(0, 1),
        ),
      ),
    )
  })

  const same: readonly (readonly [string, string, string])[] = [
    ['case', 'Say who owns this', 'say WHO owns this'],
    ['white space and wrapping', 'Say who owns this', '  Say\n who  owns\tthis '],
    ['quotes, dashes and full stops', 'Say "who" - owns this.', 'Say “who” — owns this!'],
    ['an ellipsis', 'We will ...', 'We will …'],
    ['compatibility forms', 'file', 'ﬁle'],
  ]
  test.each(same)('do not depend on %s', (_, a, b) => expect(hashes(b)[0]).toBe(hashes(a)[0]))

  const different: readonly (readonly [string, string, string])[] = [
    ['a word', 'Say who owns this', 'Say who runs this'],
    ['the order', 'Say who owns this', 'Say this who owns'],
    ['a gap', 'Code is in src', 'Code is in src...'],
    ['a placeholder', 'The Queue is here', 'The <Queue> is here'],
    ['what parts a list', 'create, change', 'create/change'],
  ]
  test.each(different)('tell %s apart', (_, a, b) => expect(hashes(b)[0]).not.toBe(hashes(a)[0]))

  test('have a hash of 12 digits, of the words and nothing else', () => {
    expect(hashWords(['say', 'who'])).toMatch(/^[\da-f]{12}$/)
    expect(hashWords(['say', 'who'])).not.toBe(hashWords(['saywho']))
  })
})
