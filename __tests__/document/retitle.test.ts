import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/document/document.ts'
import { retitled, type Wanted } from '../../src/document/retitle.ts'

/** The one heading of a text, as it should read. */
function after(text: string, wanted: Wanted): string | null {
  const document = readDocument('x.md', `Preface.\n\n${text}\n\nText.\n`)
  const section = document.sections[0] ?? document.title
  return section === null ? null : retitled(document, section, wanted)
}

const goal: Wanted = { number: '3', prefix: '3. ', title: 'Goal & scope', depth: 2 }
const steps: Wanted = { number: '3.1', prefix: '3.1 ', title: 'Steps (text diagram)', depth: 3 }
const plain: Wanted = { number: null, prefix: '', title: 'Goal', depth: 2 }

describe('a heading as it should read', () => {
  const cases: readonly (readonly [string, Wanted, string | null])[] = [
    ['## 3. Goals of it', goal, '## 3. Goal & scope'],
    ['## 4. Goal & scope', goal, '## 3. Goal & scope'],
    ['## Goal and scope', goal, '## 3. Goal and scope'],
    ['## Aim', goal, '## 3. Goal & scope'],
    ['## 4) Goal & scope', goal, '## 3) Goal & scope'],
    ['## 3.1 Goal & scope', goal, '## 3. Goal & scope'],
    ['### 3. Steps', steps, '### 3.1 Steps'],
    ['### Section 2.9: Steps', steps, '### Section 3.1: Steps'],
    ['### 3.1 Stages', steps, '### 3.1 Steps (text diagram)'],
    ['### 3.1 Stages (in words)', steps, '### 3.1 Steps (in words)'],
    ['### 🚀 3.2 Steps', steps, '### 🚀 3.1 Steps'],
    ['##   4.   Aim  ##', goal, '##   3.   Goal & scope  ##'],
    ['## **4. Aim**', goal, '## **3. Goal & scope**'],
    ['## 4. **Aim**', goal, '## 3. **Goal & scope**'],
    ['## [4. Aim](aim.md) <!-- mine -->', goal, '## [3. Goal & scope](aim.md) <!-- mine -->'],
    ['## 4\\. Goal & scope', goal, '## 3\\. Goal & scope'],
    ['## 4. Goal &amp; scope', goal, '## 3. Goal &amp; scope'],
    ['## 3. The *big* aim', goal, null],
    ['## 3. `Aim`', goal, null],
    ['## `Goal` & scope', goal, null],
    [`## 3. ${'Aim '.repeat(73)}all`, goal, '## 3. Goal & scope'],
    [`## 3. ${'Aim '.repeat(75)}all`, goal, null],
    [`## 4. Goal & scope (${'Aim '.repeat(75)}all)`, goal, null],
    ['Aim\n===', goal, '## 3. Goal & scope'],
    ['Aim\n===', plain, 'Goal\n---'],
    ['*Aim*\r\n-----', plain, '*Goal*\r\n-----'],
    ['3.2 Steps\n===', { ...steps, depth: 1 }, '3.1 Steps\n==='],
    ['Steps\n---', steps, '### 3.1 Steps'],
    ['Two\nlines\n---', steps, null],
    ['### 3. Goal & scope', goal, '## 3. Goal & scope'],
    ['# 3. Goal & scope #', goal, '## 3. Goal & scope ##'],
    ['## Steps', { ...steps, number: '2', prefix: '2) ', depth: 2 }, '## 2) Steps'],
    ['## Steps', { ...steps, number: 'Step 2', prefix: 'Step 2: ', depth: 2 }, '## Step 2: Steps'],
    ['## 7. Goal', plain, '## 7. Goal'],
    ['## Aim', { ...plain, title: 'Use of *stars* and __init__' }, '## Use of \\*stars\\* and \\_\\_init\\_\\_'],
  ]
  test.each(cases)('%j, %j', (text, wanted, expected) => expect(after(text, wanted)).toBe(expected))
})
