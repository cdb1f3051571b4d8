/** An option as the parser wants it, with its line of the help. A new one is a line here, and its name in the commands that take it. */
export const options = {
  base: { type: 'string', shown: '--base REF', help: 'compare with this commit or branch' },
  head: { type: 'string', shown: '--head REF', help: 'what to compare; HEAD where it is not given' },
  template: { type: 'string', shown: '--template FILE', help: "judge by this template instead of the repository's" },
  config: { type: 'string', shown: '--config FILE', help: 'read this configuration, not .github/docgate.yml' },
  policy: { type: 'string', shown: '--policy FILE', help: 'take owners, roles, transitions and solo from this file' },
  approve: {
    type: 'string',
    multiple: true,
    shown: '--approve USER[@SHA]',
    help: 'as if this person had approved head, or that commit; may be repeated',
  },
  format: { type: 'string', shown: '--format FORMAT', help: 'text (default), json, sarif, markdown, github or html' },
  'fail-on': {
    type: 'string',
    shown: '--fail-on SEVERITY',
    help: 'exit with 1 from here up: error (default), warning or never',
  },
  'dry-run': { type: 'boolean', shown: '--dry-run', help: 'print the fixes as a diff and change nothing' },
  cache: { type: 'string', shown: '--cache FILE', help: 'keep what was found here, and check again only what changed' },
  shard: { type: 'string', shown: '--shard I/N', help: 'check only this part of the documents, for example 2/4' },
  guidance: {
    type: 'string',
    shown: '--guidance KIND',
    help: "comments (default): keep the template's advice as comments; none: drop it",
  },
  'print-config': { type: 'boolean', shown: '--print-config', help: 'print the configuration in force, check nothing' },
  'no-color': { type: 'boolean', shown: '--no-color', help: 'plain text, also on a terminal' },
  help: { type: 'boolean', short: 'h', shown: '--help, --version', help: '' },
  version: { type: 'boolean', shown: '', help: '' },
} as const

export type Option = keyof typeof options

/** What a command's own check may look at. */
interface Given {
  readonly base: string | null
  readonly format: string
  readonly printConfig: boolean
}

export interface Command {
  /** What stands behind its name in the help. */
  readonly shown: string
  readonly help: string
  readonly options: readonly Option[]
  /** What is wrong with what stands behind it, one sentence. */
  refusal(operands: readonly string[], given: Given): string | null
}

const rules = ['template', 'config'] as const
const report = ['format', 'fail-on', 'no-color'] as const

/** The commands, in the order of the help. A new one is an entry here and its case in `cli.ts`. */
export const commands = {
  check: {
    shown: '[paths…]',
    help: 'the working tree; all documents where no path is given',
    options: [...rules, ...report, 'cache', 'shard', 'print-config'],
    refusal: ([path], { printConfig }) =>
      printConfig && path !== undefined ? `--print-config takes no paths (${path}); it is about all documents.` : null,
  },
  review: {
    shown: '--base REF [--head REF]',
    help: 'what the pull request review would say, from git alone',
    options: ['base', 'head', 'approve', 'policy', ...rules, ...report],
    refusal: ([path], { base }) => {
      if (base === null) return 'docgate review needs --base REF, for example: docgate review --base main'
      return path === undefined
        ? null
        : `docgate review takes no paths (${path}); it looks at every document that changed.`
    },
  },
  merge: {
    shown: 'REPORT…',
    help: 'one report of those that the shards of docgate check wrote with --format json',
    options: report,
    refusal: ([first]) =>
      first === undefined ? 'docgate merge needs reports, for example: docgate merge shard-*.json' : null,
  },
  fix: {
    shown: '[paths…] [--dry-run]',
    help: 'fix what has only one right answer, and nothing else',
    options: ['dry-run', ...rules, 'no-color'],
    refusal: () => null,
  },
  new: {
    shown: 'NAME [--guidance KIND]',
    help: 'a document from the template',
    options: ['guidance', ...rules],
    refusal: ([name, more]) => {
      if (name === undefined) return 'docgate new needs a name, for example: docgate new "Order sync"'
      return more === undefined ? null : 'docgate new takes one name: put it in quotes where it has several words.'
    },
  },
  policy: {
    shown: '[--policy FILE]',
    help: 'who must approve which change, and rules that can never be satisfied',
    options: ['policy', ...rules, 'format'],
    refusal: ([more], { format }) => {
      if (more !== undefined) return `docgate policy takes no paths (${more}); it is about all documents.`
      return format === 'text' || format === 'json' ? null : 'docgate policy prints --format text or json.'
    },
  },
  explain: {
    shown: '[RULE]',
    help: 'what a rule wants and why; all rules where none is given',
    options: [],
    refusal: ([, more]) => (more === undefined ? null : 'docgate explain takes one rule.'),
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function column(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
}

export const usage = `docgate: reviews Markdown documents against their template

Usage
${column(Object.entries<Command>(commands).map(([name, { shown, help }]) => [`docgate ${name} ${shown}`, help]))}

Options
${column(Object.values(options).flatMap(({ shown, help }) => (shown === '' ? [] : [[shown, help]])))}

Exit codes
  0  nothing holds the change
  1  findings at or above --fail-on, or an approval is still needed; with --dry-run, something to fix;
     of docgate policy: a rule that can never be satisfied, or never applies
  2  wrong usage, configuration or environment; said on stderr
`
