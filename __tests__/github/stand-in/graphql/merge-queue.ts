import type { JsonRecord } from '../json.ts'
import { nodeId } from '../rest/shapes.ts'
import { connect, graphqlError } from './connection.ts'
import { commitNode } from './git-object.ts'
import { pullRequestNode } from './pull-request.ts'
import type { View } from './viewer.ts'

/** `Repository.mergeQueue`; `null` for a branch without one. Whether a job's token may see it, GitHub does not say. */
export function mergeQueueNode(view: View, branch: string) {
  const { world } = view
  const entries = world.state.mergeQueue.filter((each) => world.state.pull(each.pull)?.baseRef === branch)
  if (world.limits.mergeQueue === 'forbidden') throw graphqlError('FORBIDDEN', 'Resource not accessible by integration')
  if (entries.length === 0) return null
  const commit = async (oid: string) => {
    const found = await world.git.commit(oid)
    return found === null ? null : commitNode(view, found)
  }
  return {
    id: nodeId('MQ', branch),
    entries: (args: JsonRecord) =>
      connect(
        'entries',
        entries.map(({ pull, baseSha, headSha }, index) => ({
          id: nodeId('MQE', pull),
          position: index + 1,
          baseCommit: () => commit(baseSha),
          headCommit: () => commit(headSha),
          pullRequest: () => pullRequestNode(view, pull),
        })),
        args,
      ),
  }
}
