import type { Stage } from './stage.ts'

/**
 * All that docgate could see of GitHub, as a text. Without times, and with ids by their order: both only tell how often
 * something was tried on the way, and docgate goes by neither.
 */
export async function worldOf({ scene: { standIn } }: Stage): Promise<string> {
  const { pullRequests, reviews, comments, statuses, mergeQueue } = standIn.state
  const pulls = await Promise.all(
    pullRequests.map(async (pull) => ({ ...pull, ...(await standIn.state.tips(pull.number)) })),
  )
  const times = ['createdAt', 'submittedAt', 'editedAt', 'updatedAt', 'retargetedAt']
  const text = JSON.stringify({ pulls, reviews, comments, statuses, mergeQueue }, (key, value: unknown) =>
    times.includes(key) ? typeof value : value,
  )
  const ids = new Map<string, number>()
  return text.replace(/\b3\d{9}\b/g, (id) => {
    ids.set(id, ids.get(id) ?? ids.size)
    return `id ${ids.get(id)}`
  })
}
