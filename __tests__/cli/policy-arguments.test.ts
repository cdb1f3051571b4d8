import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../src/cli/arguments.ts'

describe('review', () => {
  test('takes approvals, as many as there are, and a policy', () => {
    const args = readArguments([
      'review',
      '--base',
      'main',
      '--approve',
      'ana',
      '--approve=rita@1a2b3c4',
      '--policy',
      'p.yml',
    ])
    expect([args.command, args.approve, args.policy]).toEqual(['review', ['ana', 'rita@1a2b3c4'], 'p.yml'])
  })
  test('takes none of them', () => {
    const args = readArguments(['review', '--base', 'main'])
    expect([args.approve, args.policy]).toEqual([[], null])
  })
})

test('policy takes a template, a configuration, a policy and a format', () => {
  const args = readArguments([
    'policy',
    '--template',
    't.md',
    '--config',
    'c.yml',
    '--policy',
    'p.yml',
    '--format',
    'json',
  ])
  expect([args.command, args.template, args.config, args.policy, args.format]).toEqual([
    'policy',
    't.md',
    'c.yml',
    'p.yml',
    'json',
  ])
})

describe('refused', () => {
  test.each([
    [['check', '--approve', 'ana'], '--approve belongs to docgate review, not to docgate check.'],
    [['check', '--policy', 'p.yml'], '--policy belongs to docgate review and docgate policy, not to docgate check.'],
    [['policy', 'docs'], 'docgate policy takes no paths (docs); it is about all documents.'],
    [['policy', '--format', 'markdown'], 'docgate policy prints --format text or json.'],
    [['policy', '--approve', 'ana'], '--approve belongs to docgate review, not to docgate policy.'],
    [['polcy'], 'Unknown command "polcy". Did you mean policy?'],
  ])('%j', (argv, sentence) => expect(() => readArguments(argv)).toThrow(sentence))
})
