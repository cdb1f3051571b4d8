import { type Arguments, readArguments, usage } from './cli/arguments.ts'
import type { CommandName } from './cli/commands.ts'
import type { Said } from './cli/said.ts'
import type { Beside } from './report/preview.ts'
import type { Report } from './report/report.ts'
import { visible } from './report/visible.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** Errors that a person can mend: their sentence is all there is to say. */
const expectedErrors = new Set(['UsageError', 'EnvironmentError'])

/** The program that runs. */
export interface Program {
  /** File that a thread or a process of its own is started with; `null`: there is none to start. */
  readonly entry: string | null
}

/** Runs the command line and returns the exit code: 0 success, 1 held, 2 wrong usage, configuration or environment. */
export async function runCli(argv: readonly string[], program: Program = { entry: null }): Promise<number> {
  try {
    const args = readArguments(argv)
    if (args.command === 'help') return print(usage)
    if (args.command === 'version') return print(await versionLine())
    const { text, remarks = '', exitCode } = await run(args, args.command, program)
    process.stderr.write(remarks)
    await print(text)
    return exitCode
  } catch (error) {
    const known = error instanceof Error && expectedErrors.has(error.name)
    const sentence = known
      ? error.message
      : `docgate failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    // It may hold names from a repository's files: on a runner no line of it may be read as a command.
    const said = sentence.replace(/^docgate:? /, '')
    const more = error instanceof UsageError ? error.more : []
    const lines = [...(known ? [said] : said.split('\n')), ...more].map((line) => visible(line, 2_000))
    process.stderr.write(`docgate: ${lines.join('\n  ')}\n`)
    return 2
  }
}

/** With the parser that reads documents here: the two differ in speed alone. */
async function versionLine(): Promise<string> {
  const { loadParser } = await import('./parser/parse.ts')
  return `docgate ${version} (parser: ${(await loadParser()).name})\n`
}

/** What a command has to say, and how it ends. */
interface Outcome {
  readonly text: string
  /** For a person, beside a text that is for another program. */
  readonly remarks?: string
  readonly exitCode: 0 | 1
}

/** Each command loads what it needs, and no more. */
async function run(args: Arguments, command: CommandName, program: Program): Promise<Outcome> {
  const today = new Date().toISOString().slice(0, 10)
  switch (command) {
    case 'check': {
      if (args.printConfig) {
        const { printConfig } = await import('./cli/print-config.ts')
        return { text: await printConfig(args), exitCode: 0 }
      }
      const { openWorkingTree } = await import('./source/working-tree.ts')
      // git works while the rest loads.
      const opening = openWorkingTree(process.cwd(), { toList: true })
      opening.catch(() => {})
      const { checkCommand } = await import('./cli/check-command.ts')
      return reported(await checkCommand(args, await opening, today, program), args)
    }
    case 'review': {
      const { reviewCommand } = await import('./cli/review-command.ts')
      return reported(await reviewCommand(args, args.base ?? '', today), args)
    }
    case 'merge': {
      const { mergeCommand } = await import('./cli/merge-command.ts')
      return reported(await mergeCommand(args), args)
    }
    case 'fix': {
      const { fixCommand } = await import('./cli/fix-command.ts')
      return fixCommand(args, today)
    }
    case 'new': {
      const { newCommand } = await import('./cli/new-command.ts')
      return { text: await newCommand(args), exitCode: 0 }
    }
    case 'policy': {
      const { policyCommand } = await import('./cli/policy-command.ts')
      return policyCommand(args, terminalColumns())
    }
    case 'explain': {
      const { explainCommand } = await import('./cli/explain-command.ts')
      return { text: explainCommand(args.operands[0], terminalColumns()), exitCode: 0 }
    }
  }
}

function terminalColumns(): number | undefined {
  return process.stdout.isTTY === true ? process.stdout.columns : undefined
}

async function reported(said: Said, args: Arguments): Promise<Outcome> {
  return { text: await render(said, args), exitCode: said.report.conclusion === 'success' ? 0 : 1 }
}

async function render({ report, beside }: Said, args: Arguments): Promise<string> {
  switch (args.format) {
    case 'json':
      return (await import('./report/json.ts')).json(report)
    case 'sarif': {
      const { sarif } = await import('./report/sarif.ts')
      return sarif(report, { wanted: 'all', ruleUrl: () => '', homeUrl: '', checked: null })
    }
    case 'markdown':
      return preview(report, await beside())
    case 'github':
      return (await import('./report/workflow-commands.ts')).workflowCommands(report)
    case 'html': {
      const { htmlPage } = await import('./report/html.ts')
      return htmlPage(await preview(report, await beside()), {
        title: 'docgate review',
        by: '<strong>docgate</strong>',
      })
    }
    case 'text': {
      const { text } = await import('./report/text.ts')
      const color = args.color && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
      return text(report, { color, ...(process.stdout.isTTY === true && { width: process.stdout.columns }) })
    }
  }
}

async function preview(report: Report, beside: Beside): Promise<string> {
  const [{ markdown }, { previewOf }] = await Promise.all([
    import('./report/markdown.ts'),
    import('./report/preview.ts'),
  ])
  return markdown(report, previewOf(report, beside))
}

/** Resolves when everything is written: a pipe takes a large report in pieces. A reader that went away is no error. */
function print(text: string): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve(0))
    process.stdout.write(text, () => resolve(0))
  })
}
