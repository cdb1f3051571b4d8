/** The fuzzer's first texts, and every seed with which it ever found something: `npm run fuzz` goes on from here. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkOnly } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { beginRun } from '../../src/parser/deadline.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { hostileText } from './hostile-text.ts'

const honest = readFileSync(join(import.meta.dirname, '../fixtures/complete/input.md'), 'utf8')
const options = { schema: builtIn, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }

/** 1: results that hung on how much of the shared time was left. */
const seeds = [1, 20_261_123]

test.each(seeds)('seed %i: nothing is thrown, and the same text comes to the same', (seed) => {
  fc.assert(
    fc.property(hostileText([honest], 6_000), (text) => {
      beginRun()
      const content = { kind: 'text' as const, text }
      const first = checkOnly('docs/workflows/a.md', content, options)
      beginRun()
      expect(checkOnly('docs/workflows/a.md', content, options)).toEqual(first)
    }),
    { seed, numRuns: 20, endOnFailure: true },
  )
})
