import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRecord, type JsonRecord, textOf } from './json.ts'
import type { StandIn } from './stand-in.ts'

/** Inputs of the action with the defaults of `action.yml`; the runner sets a variable for each, given or not. */
export const inputDefaults = {
  'github-token': '',
  config: '.github/docgate.yml',
  docs: 'docs/workflows/**/*.md',
  template: '',
  'fail-on': 'error',
  approvals: 'gate',
  review: 'on',
  status: 'docgate',
  report: '',
  sarif: '',
} satisfies Readonly<Record<string, string>>

export type Inputs = Readonly<Partial<Record<keyof typeof inputDefaults, string>>>

export interface Run {
  readonly event: string
  readonly payload: JsonRecord
  readonly token: string
  /** What a workflow gives under `with:`. */
  readonly inputs?: Inputs
  /** `GITHUB_SHA`; the merge commit of the payload's pull request when left out. */
  readonly sha?: string
  /** Where the files of this run go; when left out, a temporary directory that closing the stand-in deletes. */
  readonly directory?: string
}

export type Environment = Readonly<Record<string, string>>

/** Writes the files a runner writes, and gives the variables it sets, those of this process left out but `PATH`. */
export async function runnerEnvironment(standIn: StandIn, run: Run): Promise<Environment> {
  const directory = run.directory ?? (await temporaryDirectory(standIn))
  const file = (name: string) => join(directory, name)
  await mkdir(file('workspace'), { recursive: true })
  await writeFile(file('event.json'), JSON.stringify(run.payload))
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '')
  const pull = isRecord(run.payload['pull_request']) ? run.payload['pull_request'] : {}
  const { number, head, base } = pull
  const ref = typeof number === 'number' ? `refs/pull/${number}/merge` : 'refs/heads/main'
  const inputs = { ...inputDefaults, 'github-token': run.token, ...run.inputs }
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__docgate',
    GITHUB_ACTOR: loginOf(run.payload['sender']),
    GITHUB_TRIGGERING_ACTOR: loginOf(run.payload['sender']),
    GITHUB_API_URL: standIn.url,
    GITHUB_GRAPHQL_URL: standIn.graphqlUrl,
    GITHUB_SERVER_URL: standIn.serverUrl,
    GITHUB_BASE_REF: isRecord(base) ? (textOf(base['ref']) ?? '') : '',
    GITHUB_HEAD_REF: isRecord(head) ? (textOf(head['ref']) ?? '') : '',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads\/)?/, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_JOB: 'documents',
    GITHUB_WORKFLOW: 'Documents',
    GITHUB_REPOSITORY: `${standIn.owner}/${standIn.name}`,
    GITHUB_REPOSITORY_OWNER: standIn.owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: run.sha ?? textOf(pull['merge_commit_sha']) ?? (isRecord(head) ? (textOf(head['sha']) ?? '') : ''),
    GITHUB_WORKSPACE: file('workspace'),
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'stand-in',
    RUNNER_TEMP: directory,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

async function temporaryDirectory(standIn: StandIn): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'docgate-run-'))
  standIn.defer(() => rm(directory, { recursive: true, force: true }))
  return directory
}

export interface ActionResult {
  /** 0 where the step is green; `null` where a signal (the time limit) ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
}

export interface Program {
  /** The bundle, `dist/index.js`. */
  readonly bundle: string
  /** The Node.js to run it with; this one when left out. */
  readonly node?: string
  /** Milliseconds until it is ended; one minute when left out. */
  readonly timeout?: number
}

/** Runs a bundle as the runner does, with nothing in its environment but what is given. Throws where Node.js can't be started. */
export async function runAction(env: Environment, program: Program): Promise<ActionResult> {
  const child = spawn(program.node ?? process.execPath, [program.bundle], {
    env,
    cwd: env['GITHUB_WORKSPACE'],
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: program.timeout ?? 60_000,
    killSignal: 'SIGKILL',
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return resultOf(env, {
    exitCode,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  })
}

/** What came of a run that has ended: with what it wrote to the runner's files. */
export async function resultOf(
  env: Environment,
  said: Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>,
): Promise<ActionResult> {
  return {
    ...said,
    outputs: parseOutputs(await readFile(env['GITHUB_OUTPUT'] ?? '', 'utf8')),
    summary: await readFile(env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
  }
}

/** Reads the file format of `GITHUB_OUTPUT`: `name=value`, or `name<<END`, lines, `END`. Throws where an end is missing. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name, end] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    const equals = line.indexOf('=')
    if (name !== undefined && end !== undefined) {
      const stop = lines.indexOf(end, at + 1)
      if (stop < 0) throw new Error(`the output ${name} has no end`)
      outputs[name] = lines.slice(at + 1, stop).join('\n')
      at = stop
    } else if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return outputs
}

function loginOf(user: unknown): string {
  return isRecord(user) ? (textOf(user['login']) ?? '') : ''
}
