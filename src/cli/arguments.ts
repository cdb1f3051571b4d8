import { parseArgs } from 'node:util'
import { meant } from '../meant.ts'
import type { FailOn } from '../review.ts'
import { UsageError } from '../usage-error.ts'
import { type Command, type CommandName, commands, isCommandName, options } from './commands.ts'
import { readShard, type Shard } from './shard.ts'

export { usage } from './commands.ts'

export const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'html'] as const
export type Format = (typeof formats)[number]
/** What becomes of the template's guidance in a new document: comments that no reader sees, or nothing. */
export type Guidance = 'comments' | 'none'

/** A command line that was understood. */
export interface Arguments {
  readonly command: CommandName | 'help' | 'version'
  /** What stands behind the command: paths, or the one name it takes. */
  readonly operands: readonly string[]
  readonly base: string | null
  readonly head: string | null
  readonly template: string | null
  readonly config: string | null
  /** File with a policy that stands in for that of the configuration. */
  readonly policy: string | null
  /** Who is taken to have approved: `USER` on head, `USER@SHA` on that commit. */
  readonly approve: readonly string[]
  readonly format: Format
  readonly failOn: FailOn
  readonly dryRun: boolean
  /** Print the configuration in force instead of checking. */
  readonly printConfig: boolean
  readonly guidance: Guidance
  /** File that findings are kept in from one run to the next. */
  readonly cache: string | null
  readonly shard: Shard | null
  readonly color: boolean
}

/**
 * Reads the command line.
 *
 * @throws UsageError for what is unknown or incomplete, with what was probably meant.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  const [first, ...operands] = positionals
  const shared = {
    operands,
    base: values.base ?? null,
    head: values.head ?? null,
    template: values.template ?? null,
    config: values.config ?? null,
    policy: values.policy ?? null,
    approve: values.approve ?? [],
    format: oneOf('--format', values.format ?? 'text', formats),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never']),
    dryRun: values['dry-run'] === true,
    printConfig: values['print-config'] === true,
    guidance: oneOf('--guidance', values.guidance ?? 'comments', ['comments', 'none']),
    cache: values.cache ?? null,
    shard: values.shard === undefined ? null : readShard(values.shard),
    color: values['no-color'] !== true,
  }
  if (values.version === true) return { ...shared, command: 'version' }
  if (values.help === true || first === 'help' || first === undefined) return { ...shared, command: 'help' }
  if (!isCommandName(first)) {
    const hint = /[/.]/.test(first) ? ` Did you mean docgate check ${first}?` : meant(first, Object.keys(commands))
    throw new UsageError(`Unknown command "${first}".${hint} See docgate --help.`)
  }
  const command: Command = commands[first]
  for (const given of Object.keys(values)) {
    if (!takes(command, given)) throw new UsageError(notOf(given, first))
  }
  const refusal = command.refusal(operands, shared)
  if (refusal !== null) throw new UsageError(refusal)
  return { ...shared, command: first }
}

function takes(command: Command, option: string): boolean {
  return command.options.some((each) => each === option)
}

function notOf(option: string, name: CommandName): string {
  const owners = Object.entries<Command>(commands).flatMap(([other, command]) =>
    takes(command, option) ? [`docgate ${other}`] : [],
  )
  return `--${option} belongs to ${listed(owners)}, not to docgate ${name}. See docgate --help.`
}

/** `a, b and c`. */
function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ')
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)?.[1]
    if (unknown === undefined) throw new UsageError(`${error.message.split(/\.?(?:\n|$)/)[0]}. See docgate --help.`)
    throw new UsageError(
      `Unknown option ${unknown}.${meant(
        unknown,
        Object.keys(options).map((name) => `--${name}`),
      )} See docgate --help.`,
    )
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw new UsageError(`${option} takes ${allowed.join(', ')}, not "${value}".`)
}
