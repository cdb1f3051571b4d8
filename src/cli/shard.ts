import type { Report } from '../report/report.ts'
import { UsageError } from '../usage-error.ts'

/** One of several parts of the documents. */
export type Shard = Pick<NonNullable<Report['shard']>, 'index' | 'of'>

/** More jobs than GitHub runs of one matrix. */
const mostShards = 256

/**
 * Reads `2/4`.
 *
 * @throws UsageError
 */
export function readShard(text: string): Shard {
  const [, index, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (!(shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards))
    throw new UsageError(
      `--shard takes a part and how many there are, for example 1/4 (at most ${mostShards}), not "${text}".`,
    )
  return shard
}

/** The part of a list that is a shard's: every so-manyth, so that large neighbours do not meet in one. */
export function partOf<Item>(items: readonly Item[], { index, of }: Shard): readonly Item[] {
  return items.filter((_, at) => at % of === index - 1)
}
