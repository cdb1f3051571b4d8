import { execFile } from 'node:child_process'

const oneGibibyte = 1_073_741_824

export interface GitOptions {
  /** Written to git's standard input. */
  readonly input?: string | Buffer
  /** The `--git-dir`; without it git runs with none. */
  readonly directory?: string
}

/**
 * The environment git runs in: this process's own, without any `GIT_*` (a hook sets `GIT_DIR`) and without the user's
 * configuration, so that the same commands give the same objects everywhere.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/** Runs git without a shell and gives its standard output. Throws with git's own words when it exits with another code than 0. */
export function runGit(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const place = options.directory === undefined ? [] : ['--git-dir', options.directory]
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...place, ...args],
      { encoding: 'buffer', maxBuffer: oneGibibyte, env: gitEnvironment() },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else
          reject(
            new Error(`git ${args[0] ?? ''}: ${stderr.toString('utf8').trim() || error.message}`, { cause: error }),
          )
      },
    )
    // git may end before it has read everything; its exit code then says why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}
