import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { EnvironmentError } from './environment-error.ts'
import { errorCode } from './error-code.ts'

/** git ended with an exit code. What that means is for the caller to say. */
export class GitExit extends Error {
  override readonly name = 'GitExit'
  readonly code: number
  readonly stderr: string

  constructor(args: readonly string[], code: number, stderr: string) {
    super(`git ${args[0] ?? ''} ended with exit code ${code}: ${firstLine(stderr)}`)
    this.code = code
    this.stderr = stderr
  }
}

/**
 * Runs git without a shell and gives its output as bytes.
 *
 * @param input bytes for git's standard input.
 * @throws EnvironmentError where the folder is not there or git is not installed.
 * @throws GitExit where git ends with another exit code than 0.
 */
export async function git(directory: string, args: readonly string[], input?: string): Promise<Buffer> {
  try {
    return await run(directory, args, input ?? '')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    // A missing working directory and a missing program give the same error code.
    const folder = await stat(directory).catch(() => null)
    throw folder?.isDirectory()
      ? new EnvironmentError('git was not found: install git and see that it is on the PATH.')
      : new EnvironmentError(`There is no folder ${directory}: give the folder of a git repository.`)
  }
}

function run(directory: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      args,
      {
        cwd: directory,
        env: environment(),
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else if (typeof error.code === 'number') reject(new GitExit(args, error.code, stderr.toString('utf8')))
        else reject(error)
      },
    )
    // git may end before it has read everything; its exit code says so, the broken pipe adds nothing.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Messages are told apart by their English text.
    LC_ALL: 'C',
    // A path with `*` or a leading `:` is a path.
    GIT_LITERAL_PATHSPECS: '1',
    // GitHub knows no replace refs: both sources must see the same objects.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/** First line of git's standard error without its `fatal: `. */
export function firstLine(stderr: string): string {
  return (stderr.split('\n', 1)[0] ?? '').replace(/^(fatal|error): /, '').trim()
}

/**
 * Path of the repository's top folder, or of the bare repository itself.
 *
 * @throws EnvironmentError where the folder is not in a repository, or git does not trust its owner.
 */
export async function findRepository(directory: string): Promise<{ readonly top: string | null }> {
  try {
    const top = await git(directory, ['rev-parse', '--show-toplevel'])
    return { top: top.toString('utf8').replace(/\r?\n$/, '') }
  } catch (error) {
    if (!(error instanceof GitExit)) throw error
    if (/must be run in a work tree/.test(error.stderr)) return { top: null }
    if (/dubious ownership|safe\.directory/.test(error.stderr)) {
      throw new EnvironmentError(
        `git does not trust the owner of ${directory}: run "git config --global --add safe.directory" with that folder.`,
      )
    }
    if (/not a git repository/i.test(error.stderr)) {
      throw new NotARepository(`${directory} is not in a git repository: run docgate inside of one.`)
    }
    throw new EnvironmentError(`git cannot read the repository at ${directory}: ${firstLine(error.stderr)}.`)
  }
}

/** The folder is in no git repository. */
export class NotARepository extends EnvironmentError {}
