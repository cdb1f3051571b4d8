import { type Arguments, readArguments, usage } from './cli/arguments.ts'
import type { Report } from './report/report.ts'
import { visible } from './report/visible.ts'
import { version } from './version.ts'

/** Errors that a person can mend: their sentence is all there is to say. */
const expectedErrors = new Set(['UsageError', 'EnvironmentError'])

/** Runs the command line and returns the exit code: 0 success, 1 held, 2 wrong usage, configuration or environment. */
export async function runCli(argv: readonly string[]): Promise<number> {
  try {
    const args = readArguments(argv)
    if (args.command === 'help') return print(usage)
    if (args.command === 'version') return print(`docgate ${version}\n`)
    const report = await run(args)
    await print(await render(report, args))
    return report.conclusion === 'success' ? 0 : 1
  } catch (error) {
    const known = error instanceof Error && expectedErrors.has(error.name)
    const sentence = known
      ? error.message
      : `docgate failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    // It may hold names from a repository's files: on a runner no line of it may be read as a command.
    const lines = sentence
      .replace(/^docgate:? /, '')
      .split('\n')
      .map((line) => visible(line, 2_000))
    process.stderr.write(`docgate: ${known ? lines.join(' ') : lines.join('\n  ')}\n`)
    return 2
  }
}

async function run(args: Arguments): Promise<Report> {
  const today = new Date().toISOString().slice(0, 10)
  if (args.command === 'review' && args.base !== null) {
    const { reviewCommand } = await import('./cli/review-command.ts')
    return reviewCommand(args, args.base, today)
  }
  const { checkCommand } = await import('./cli/check-command.ts')
  return checkCommand(args, today)
}

async function render(report: Report, args: Arguments): Promise<string> {
  if (args.format === 'json') return (await import('./report/json.ts')).json(report)
  if (args.format === 'markdown') return (await import('./report/markdown.ts')).markdown(report)
  const { text } = await import('./report/text.ts')
  const color = args.color && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  return text(report, { color, ...(process.stdout.isTTY === true && { width: process.stdout.columns }) })
}

/** Resolves when everything is written: a pipe takes a large report in pieces. A reader that went away is no error. */
function print(text: string): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve(0))
    process.stdout.write(text, () => resolve(0))
  })
}
