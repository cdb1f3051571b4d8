import { describe, expect, test } from '@jest/globals'
import { sentenceLimit } from '../../src/template/sentence-limit.ts'

describe('a limit of sentences', () => {
  test.each([
    ['Short description (1–2 sentences)', 2],
    ['Short description (1-2 sentences)', 2],
    ['Summary (1 to 3 sentences)', 3],
    ['one or two sentences', 2],
    ['max. 3 sentences', 3],
    ['At most two short sentences.', 2],
    ['Say in one sentence what it does', 1],
    ['a single sentence', 1],
    ['A one-sentence summary.', 1],
    ['2-3 sentence summary', 3],
    ['no more than 4 sentences, please', 4],
    ['fewer than three sentences', 2],
    ['TWO SENTENCES', 2],
  ])('%j allows %d', (text, expected) => expect(sentenceLimit(text)).toBe(expected))

  test.each([
    '',
    'a few sentences',
    'whole sentences',
    'at least two sentences',
    'two sentences or more',
    'one sentence each',
    'One sentence per system.',
    'one sentence for every job',
    'Start with one sentence, then the details',
    'more than one sentence',
    'one sentence on what, two sentences on why',
    'less than one sentence',
    'two paragraphs',
    'What goes in, what comes out, and for whom.',
    '2+ sentences',
  ])('%j names none', (text) => expect(sentenceLimit(text)).toBeNull())
})
