/** One run of the action under attack, and everything that came of it. */
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Posted } from '../e2e/posted.ts'
import { type Scene, token } from '../e2e/runner.ts'
import { quickClock, runWarm } from '../e2e/warm.ts'
import { pullRequestEvent } from '../github/contract.ts'
import type { Exchange } from '../github/stand-in/exchange.ts'
import { type ActionResult, type Inputs, runnerEnvironment } from '../github/stand-in/runner.ts'
import { type Deeds, deeds, witness, witnessed } from './witnessed.ts'

export interface AttackOptions {
  readonly inputs?: Inputs
  /** Further variables of the job. */
  readonly variables?: Readonly<Record<string, string>>
  /** Waits for GitHub are not sat out: see `quick-clock.mjs`. */
  readonly quickly?: boolean
  readonly event?: { readonly name: string; readonly payload: Parameters<typeof runnerEnvironment>[1]['payload'] }
}

export interface Attacked extends ActionResult {
  /** Of the runner's own folder for this run. */
  readonly folder: string
  /** Everything that can be written to: what `GITHUB_ENV`, `GITHUB_PATH` and `GITHUB_STATE` hold, `GITHUB_OUTPUT` raw. */
  readonly files: Readonly<Record<'env' | 'output' | 'path' | 'state', string>>
  readonly report: string
  readonly sarif: string
  readonly deeds: Deeds
  readonly exchanges: readonly Exchange[]
}

const quickWitness = `data:text/javascript,${encodeURIComponent(`import '${quickClock}'; import '${witness}'`)}`

/** Runs the action with report and SARIF file, and with a witness beside it. */
export async function attack({ standIn }: Scene, options: AttackOptions = {}): Promise<Attacked> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'docgate-attack-')))
  standIn.defer(() => rm(folder, { recursive: true, force: true }))
  const event = options.event ?? { name: 'pull_request', payload: await pullRequestEvent(standIn, 12, 'synchronize') }
  const env = await runnerEnvironment(standIn, {
    event: event.name,
    payload: event.payload,
    token,
    inputs: { report: 'out/report.json', sarif: 'out/docgate.sarif', ...options.inputs },
    directory: folder,
  })
  const before = standIn.log.length
  const result = await runWarm(
    { ...env, ...options.variables, ...witnessed(join(folder, 'witness')) },
    options.quickly === true ? quickWitness : witness,
  )
  const textOf = (file: string): string => {
    try {
      return readFileSync(join(folder, file), 'utf8')
    } catch {
      return ''
    }
  }
  return {
    ...result,
    folder,
    files: { env: textOf('env'), output: textOf('output'), path: textOf('path'), state: textOf('state') },
    report: textOf('workspace/out/report.json'),
    sarif: textOf('workspace/out/docgate.sarif'),
    deeds: deeds(join(folder, 'witness')),
    exchanges: standIn.log.slice(before),
  }
}

/** Everything that docgate posted by now, and the job summary. */
export function postedBy({ standIn }: Scene, { summary }: Pick<Attacked, 'summary'>): readonly Posted[] {
  const own = (author: string): boolean => author === 'github-actions[bot]'
  return [
    ...standIn.state.reviews
      .filter(({ author, body }) => own(author) && body !== '')
      .map(({ body }) => ['review', body] as const),
    ...standIn.state.comments.filter(({ author }) => own(author)).map(({ body }) => ['comment', body] as const),
    ...(summary === '' ? [] : [['summary', summary] as const]),
  ]
}
