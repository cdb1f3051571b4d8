import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ChosenDocument } from '../chosen-documents.ts'
import type { CheckedDocument } from './checker.ts'
import type { WorkerStart } from './worker.ts'

/** A worker takes a tenth of a second to start: with fewer documents than this for each, fewer are faster. */
const worthAWorker = 60
/** Documents that a worker gets at a time: few, so that all end at about the same time. */
const batch = 16
/**
 * Megabytes. V8 lets the new objects of a thread take as much as those of a whole program, and collects them as late: of
 * documents that are looked at and let go that is two hundred megabytes each, for no time gained. What is kept of a
 * document within the bounds (`parser/bounds.ts`) is far below the rest.
 */
const heap = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_000 }
/** More of them than this wait for one disk. */
const mostWorkers = 16

/** How many workers so many documents are worth; 0: none but this thread. */
export function workersFor(documents: number, processors: number = availableParallelism()): number {
  const workers = Math.min(processors, mostWorkers, Math.floor(documents / worthAWorker))
  return workers < 2 ? 0 : workers
}

/** A document that was checked, or `null` where there is no such file. */
export type Take = (index: number, checked: CheckedDocument | null) => void

/**
 * Checks documents in threads of their own. What each one says does not depend on how many there are.
 *
 * @param entry file that is run in each; see `main.ts`.
 * @param take gets each result with its index in `documents`, in no certain order.
 * @throws what a worker threw.
 */
export async function checkInWorkers(
  documents: readonly ChosenDocument[],
  { entry, workers, start }: { readonly entry: string; readonly workers: number; readonly start: WorkerStart },
  take: Take,
): Promise<void> {
  let next = 0
  const pool = Array.from({ length: workers }, () => new Worker(entry, { workerData: start, resourceLimits: heap }))
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let from = 0
      const give = (): void => {
        from = next
        next = Math.min(from + batch, documents.length)
        if (from === next) resolve()
        else worker.postMessage(documents.slice(from, next))
      }
      worker.on('message', (checked: readonly (CheckedDocument | null)[]) => {
        checked.forEach((each, index) => {
          take(from + index, each)
        })
        give()
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('A thread that checks documents ended before its time.')))
      give()
    })
  try {
    await Promise.all(pool.map(work))
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()))
  }
}
