import { permits } from '../accounts.ts'
import { type JsonRecord, textOf } from '../json.ts'
import { nodeId } from '../rest/shapes.ts'
import { connect, graphqlError } from './connection.ts'
import { actorNode, type View } from './viewer.ts'

/** `Query.organization`: the repository's own. Who may not read members sees that it is there, but none of its teams. */
export function organizationNode(view: View, login: string) {
  const { world, token } = view
  if (login.toLowerCase() !== world.owner.toLowerCase()) {
    throw graphqlError('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`)
  }
  return {
    id: nodeId('O', world.owner),
    databaseId: world.accounts.id(world.owner),
    login: world.owner,
    url: `${world.serverUrl}/${world.owner}`,
    team: ({ slug }: JsonRecord) => {
      if (!permits(token, 'members', 'read')) throw graphqlError('FORBIDDEN', 'Resource not accessible by integration')
      const name = textOf(slug) ?? ''
      const members = Object.entries(world.teams).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
      if (members === undefined) return null
      return {
        id: nodeId('T', name),
        slug: name,
        members: (args: JsonRecord) =>
          connect(
            'members',
            members.map((member) => actorNode(world, member)),
            args,
            ['membership'],
          ),
      }
    },
  }
}
