/** The command line in this process: what it writes, and how it ends. */
import { jest } from '@jest/globals'
import { runCli } from '../../src/cli.ts'

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Terminal {
  /** Width of the terminal; left out, the output goes into a pipe. */
  readonly columns?: number
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs it in a folder. One at a time: folder, environment and streams are those of the process. */
export async function docgate(cwd: string, argv: readonly string[], terminal: Terminal = {}): Promise<Run> {
  const folder = process.cwd()
  const environment = { ...process.env }
  const { stdout, stderr } = process
  const [out, err] = [captured(stdout), captured(stderr)]
  const listeners = stdout.listeners('error')
  const tty = Object.entries({ isTTY: terminal.columns !== undefined, columns: terminal.columns })
  const before = tty.map(([name]) => [name, Object.getOwnPropertyDescriptor(stdout, name)] as const)
  for (const [name, value] of tty) Object.defineProperty(stdout, name, { value, configurable: true, writable: true })
  for (const name of ['GITHUB_ACTIONS', 'NO_COLOR', 'FORCE_COLOR']) delete process.env[name]
  Object.assign(process.env, terminal.environment)
  try {
    process.chdir(cwd)
    const code = await runCli(argv)
    return { code, stdout: out.text(), stderr: err.text() }
  } finally {
    process.chdir(folder)
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    Object.assign(process.env, environment)
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(stdout, name)
      if (descriptor !== undefined) Object.defineProperty(stdout, name, descriptor)
    }
    for (const each of stdout.listeners('error'))
      if (!listeners.includes(each)) stdout.removeListener('error', (...args) => Reflect.apply(each, stdout, args))
    out.release()
    err.release()
  }
}

function captured(stream: NodeJS.WriteStream) {
  const chunks: string[] = []
  const write = jest.spyOn(stream, 'write').mockImplementation((text, ...rest: readonly unknown[]) => {
    chunks.push(String(text))
    for (const each of rest) if (typeof each === 'function') Reflect.apply(each, undefined, [])
    return true
  })
  return { text: () => chunks.join(''), release: () => write.mockRestore() }
}
