/** Where a fault is played: a scene of the end-to-end tests, with the event that is always the same one. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActOptions, type Outcome, openScene, type Scene, type SceneOptions } from '../e2e/runner.ts'
import { quickClock, runWarm } from '../e2e/warm.ts'
import { pullRequestEvent } from '../github/contract.ts'
import type { JsonRecord } from '../github/stand-in/json.ts'

export interface Stage {
  readonly scene: Scene
  /** Runs the action for the event. */
  run(): Promise<Outcome>
  /** State and description of the status in question. */
  status(): Promise<string>
  /** The report that the last run wrote; empty where it wrote none. */
  report(): string
}

/** What the runner is told. */
export interface Event {
  readonly name: string
  readonly payload: JsonRecord
}

export interface StageOptions {
  /** The demo's pull request when left out. */
  readonly scene?: SceneOptions
  /** What happens before the run. */
  readonly before?: (stage: Stage) => Promise<unknown>
  /** What it runs for; the pull request itself when left out. */
  readonly event?: (scene: Scene) => Promise<Event>
  readonly permissions?: ActOptions['permissions']
}

/** Opens a stage, with everything done up to the run that is looked at. */
export async function openStage({ before, event = synchronized, ...options }: StageOptions): Promise<Stage> {
  const scene = await openScene({ ...options.scene, runner: (env) => runWarm(env, quickClock) })
  const directory = await mkdtemp(join(tmpdir(), 'docgate-fault-'))
  scene.standIn.defer(() => rm(directory, { recursive: true, force: true }))
  const file = join(directory, 'report.json')
  const more: ActOptions = {
    inputs: { report: file },
    ...(options.permissions !== undefined && { permissions: options.permissions }),
  }
  const act = async ({ name, payload }: Event): Promise<Outcome> => {
    await rm(file, { force: true })
    return scene.act(name, payload, more)
  }
  const stage: Stage = {
    scene,
    run: async () => act(await synchronized(scene)),
    status: () => scene.status(),
    report: () => textOf(file),
  }
  await before?.(stage)
  const happened = await event(scene)
  return { ...stage, run: () => act(happened) }
}

async function synchronized({ standIn }: Scene): Promise<Event> {
  return { name: 'pull_request', payload: await pullRequestEvent(standIn, 12, 'synchronize') }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
