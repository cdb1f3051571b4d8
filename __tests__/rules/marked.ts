/** The texts that a rule's messages stand at, cut out of the document by their lines and columns, counted here anew. */
import type { Checked } from '../../src/check.ts'

export function marked(text: string, checked: Checked, rule: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return checked.messages
    .filter((message) => message.ruleId === rule)
    .map(({ line, column, endLine, endColumn }) =>
      lines
        .slice(line - 1, endLine)
        .map((each, index, all) =>
          each.slice(index === 0 ? column - 1 : 0, index === all.length - 1 ? endColumn - 1 : undefined),
        )
        .join('\n'),
    )
}

export function reasons(checked: Checked, rule: string): string[] {
  return checked.messages.filter((message) => message.ruleId === rule).map((message) => message.reason)
}
