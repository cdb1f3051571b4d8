/** Number and title of a heading, in the forms that people give them. */
import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/document/document.ts'

/** Number, what is written before the title, and the title. */
function read(heading: string, letters = false): readonly (string | null)[] {
  const [section] = readDocument('x.md', `# T\n\n## ${heading}\n`, letters).sections
  return [section?.title.number ?? null, section?.title.prefix ?? '', section?.title.text ?? '']
}

describe('a heading', () => {
  const cases: readonly (readonly [string, string | null, string, string])[] = [
    ['3.1 Triggers', '3.1', '3.1 ', 'Triggers'],
    ['3. Triggers', '3', '3. ', 'Triggers'],
    ['3) Triggers', '3', '3) ', 'Triggers'],
    ['§3 Triggers', '3', '§3 ', 'Triggers'],
    ['§ 3.1: Triggers', '3.1', '§ 3.1: ', 'Triggers'],
    ['Section 3 – Triggers', '3', 'Section 3 – ', 'Triggers'],
    ['3 Triggers:', '3', '3 ', 'Triggers'],
    ['2024', null, '', '2024'],
    ['A. Triggers', null, '', 'A. Triggers'],
    ['Step 1: Triggers', null, '', 'Step 1: Triggers'],
    ['🚀 Triggers', null, '', 'Triggers'],
    ['🚀 3. Triggers', '3', '3. ', 'Triggers'],
    ['3. 🚀 Triggers 🚀', '3', '3. ', 'Triggers'],
    [':rocket: Triggers', null, '', 'Triggers'],
    ['Triggers {#triggers}', null, '', 'Triggers'],
    ['<a name="t"></a>Triggers', null, '', 'Triggers'],
    ['Triggers <!-- here -->', null, '', 'Triggers'],
    ['**Triggers** of `orders`', null, '', 'Triggers of orders'],
    ['[Triggers](#t) & more', null, '', 'Triggers & more'],
    ['<Name> of it', null, '', '<Name> of it'],
    ['Triggers (optional)', null, '', 'Triggers'],
    ['[Optional] Triggers', null, '', 'Triggers'],
    ['Triggers (text diagram)', null, '', 'Triggers (text diagram)'],
    ['🚀', null, '', '🚀'],
    ['(optional)', null, '', '(optional)'],
  ]
  test.each(cases)('%j', (heading, ...expected) => expect(read(heading)).toEqual(expected))

  const lettered: readonly (readonly [string, string | null, string, string])[] = [
    ['A. Triggers', 'A', 'A. ', 'Triggers'],
    ['B) Triggers', 'B', 'B) ', 'Triggers'],
    ['A.2 Triggers', 'A.2', 'A.2 ', 'Triggers'],
    ['IV. Triggers', 'IV', 'IV. ', 'Triggers'],
    ['Step 1: Triggers', 'Step 1', 'Step 1: ', 'Triggers'],
    ['Phase 2 – Triggers', 'Phase 2', 'Phase 2 – ', 'Triggers'],
    ['Appendix A: Triggers', 'Appendix A', 'Appendix A: ', 'Triggers'],
    ['3. Triggers', '3', '3. ', 'Triggers'],
    ['a. m.', null, '', 'a. m.'],
    ['Step by step', null, '', 'Step by step'],
    ['CI. Triggers', null, '', 'CI. Triggers'],
  ]
  test.each(lettered)('%j, where letters may be numbers', (heading, ...expected) =>
    expect(read(heading, true)).toEqual(expected),
  )
})
