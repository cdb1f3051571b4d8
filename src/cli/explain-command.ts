import { meant } from '../meant.ts'
import { wrapped } from '../report/terminal.ts'
import { rules } from '../rules/index.ts'
import data from '../rules/pages.json' with { type: 'json' }
import type { Rule } from '../rules/rule.ts'
import { UsageError } from '../usage-error.ts'

/** What `npm run generate` made of a rule's docblock. */
interface Page {
  readonly why: readonly string[]
  readonly mends: boolean
  readonly example: {
    readonly template: string
    readonly fails: string
    readonly passes: string
    readonly printed: readonly string[]
  } | null
}

const pages: Readonly<Record<string, Page | undefined>> = data

/** Longer lines are hard to read. */
const longestLine = 100

/**
 * `docgate explain`: the page of a rule as plain text, or every rule with a line.
 *
 * @param columns width of the terminal, where there is one.
 * @throws UsageError for a rule that is not there, with what was probably meant.
 */
export function explainCommand(name: string | undefined, columns: number = longestLine): string {
  const width = Math.min(columns, longestLine)
  if (name === undefined) return listOf(width)
  const rule = rules.find(({ id }) => id === name.toLowerCase())
  if (rule === undefined) throw new UsageError(`There is no rule "${name}".${hint(name)} See docgate explain.`)
  return pageOf(rule, pages[rule.id], width)
}

function listOf(width: number): string {
  const longest = Math.max(...rules.map(({ id }) => id.length))
  const rows = rules.map(({ id, severity, description }) => {
    const start = `${id.padEnd(longest)}  ${severity.padEnd('warning'.length)}  `
    return indented(wrapped(description, width - start.length), ' '.repeat(start.length), start)
  })
  return `${[...rows, '', 'docgate explain RULE tells why, with an example.'].join('\n')}\n`
}

function pageOf(rule: Rule, page: Page | undefined, width: number): string {
  const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  const example = page?.example ?? null
  const parts = [
    `${rule.id} (${rule.severity})`,
    lines(`${rule.description.charAt(0).toUpperCase()}${rule.description.slice(1)}.`, width),
    ...(page?.why ?? []).map((paragraph) => lines(paragraph, width)),
    page?.mends === true
      ? lines('Where one answer is certain, the review suggests it and docgate fix applies it.', width)
      : null,
    options.length === 0 ? null : ['Options, with their defaults', ...options].join('\n'),
    ...(example === null
      ? []
      : [
          `With this in the template\n\n${shown(example.template)}`,
          `this fails\n\n${shown(example.fails)}`,
          example.printed.map((line) => indented(wrapped(line, width - 2), '  ', '  ')).join('\n'),
          `and this passes\n\n${shown(example.passes)}`,
        ]),
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

function lines(sentence: string, width: number): string {
  return wrapped(sentence, width).join('\n')
}

function indented(all: readonly string[], indent: string, start: string): string {
  return all.map((line, index) => (index === 0 ? start : indent) + line).join('\n')
}

/** A document stands aside, as it is. */
function shown(document: string): string {
  return document.replace(/^(?=.)/gm, '    ')
}

/** The rules that have the word in their name, else the one that is typed most alike. */
function hint(name: string): string {
  const ids = rules.map(({ id }) => id)
  const holding = name.length < 3 ? [] : ids.filter((id) => id.includes(name.toLowerCase()))
  return holding.length === 0 ? meant(name, ids) : ` Did you mean ${holding.join(' or ')}?`
}
