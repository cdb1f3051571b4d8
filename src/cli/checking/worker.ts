import { parentPort, workerData } from 'node:worker_threads'
import { loadParser } from '../../parser/parse.ts'
import { openFolder } from '../../source/working-tree.ts'
import type { ChosenDocument } from '../chosen-documents.ts'
import type { Judging } from '../judging.ts'
import { type CheckedDocument, checkerOf } from './checker.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly top: string
  readonly judging: Judging
}

/** A thread that checks batches of documents: one answer for each batch, in its order. */
export async function runWorker(): Promise<void> {
  const { top, judging } = workerData as WorkerStart
  await loadParser()
  const checker = checkerOf(openFolder(top), judging)
  parentPort?.on('message', async (documents: readonly ChosenDocument[]) => {
    const checked: (CheckedDocument | null)[] = []
    for (const document of documents) checked.push(await checker.check(document))
    parentPort?.postMessage(checked)
  })
}
