/** What holds of everything that docgate posts, whatever the documents say. */
import { expect } from '@jest/globals'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { rendered } from '../report/rendered.ts'

export type Posted = readonly [name: 'comment' | 'review' | 'summary', body: string]

/** The Markdown without what stands in code, where GitHub takes nothing for more than text. */
function outsideOfCode(body: string): string {
  const rest: string[] = []
  let at = 0
  visit(rendered(body).tree, (node: Nodes) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if ((node.type !== 'inlineCode' && node.type !== 'code') || start === undefined || end === undefined) return
    rest.push(body.slice(at, start), ' '.repeat(end - start))
    at = end
  })
  return rest.join('') + body.slice(at)
}

/** The only HTML that docgate writes. */
const ours =
  /^(?:<details>\n<summary>[^<>]*(?:<code>[\w ]+<\/code>[^<>]*)*<\/summary>|<\/details>|<\/?sub>|<!-- docgate (?:review|finding [0-9a-f]{20}|memory 1 [\w%.,/+= ]*) -->)$/

/** Each throws where a body is not as it says. */
export const harmless: Readonly<Record<string, (posted: Posted) => void>> = {
  'every link leads to a file of the repository at head': ([, body]) => {
    for (const address of rendered(body).addresses)
      expect(address).toMatch(/^https?:\/\/[\w.:]+\/lantern-books\/back-office\/blob\/[0-9a-f]{40}\//)
  },
  'no image, no script, no HTML but ours': ([, body]) => {
    const { html, rawHtml } = rendered(body)
    expect(html).not.toMatch(/<(?:img|script|iframe|form|input|h1|h2)\b|<[a-z][^<>]*\s(?:on\w+=|href="javascript:)/)
    expect(rawHtml.filter((raw) => !ours.test(raw))).toEqual([])
  },
  'no mention, no reference, no commit, no footnote, no sign of a formula, an alert or an emoji': ([, body]) =>
    expect(rendered(body).prose).not.toMatch(
      /@[\w-]|#\w|\bGH-\d|:\/\/|\bwww\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])|\[\^|\[!|:[a-z]\w*:|\$\S/i,
    ),
  'no unbroken mention outside of code': ([, body]) => expect(outsideOfCode(body)).not.toMatch(/@[\w-]/),
  'one marker, in its place, and nothing that looks like a second one': ([name, body]) => {
    const comments = outsideOfCode(body).match(/<!--[^>]*-->/g) ?? []
    const markers = comments.filter((each) => !each.startsWith('<!-- docgate memory '))
    expect([name, markers.length, comments.length - markers.length]).toEqual([
      name,
      name === 'summary' ? 0 : 1,
      name === 'review' ? 1 : 0,
    ])
    if (name !== 'summary') expect(body.trimEnd().endsWith(markers[0] ?? 'none')).toBe(true)
  },
  'no control, no bidi mark': ([, body]) =>
    expect(body.replace(/^```+suggestion[\s\S]*?^```+$/gm, '')).not.toMatch(/(?!\n|\u2060)[\p{Cc}\p{Cf}\p{Cs}]/u),
  'no line that the runner would take for a command': ([name, body]) => {
    // Comments go nowhere but to GitHub.
    if (name === 'comment') return
    expect([name, body.split('\n').filter((line) => line.trimStart().startsWith('::'))]).toEqual([name, []])
  },
}
