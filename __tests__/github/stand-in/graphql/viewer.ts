import { permits, type Token, type TokenScope } from '../accounts.ts'
import { nodeId } from '../rest/shapes.ts'
import type { World } from '../world.ts'
import { graphqlError } from './connection.ts'

/** What resolvers are made from: the world, and who looks at it. */
export interface View {
  readonly world: World
  readonly token: Token
}

/** Throws the error GitHub puts beside a null where the token may not see something. */
export function mustRead({ world, token }: View, scope: TokenScope): void {
  if (world.private && !permits(token, scope, 'read')) {
    throw graphqlError('FORBIDDEN', 'Resource not accessible by integration')
  }
}

/** An author; `null` for `ghost`, who stands for a deleted account. GraphQL names a bot without the `[bot]` that its login has in REST. */
export function actorNode(world: World, login: string) {
  if (login === 'ghost') return null
  const id = world.accounts.id(login)
  const kind = world.accounts.typeOf(login)
  const name = kind === 'Bot' ? login.replace(/\[bot\]$/, '') : login
  return {
    __typename: kind,
    id: nodeId('U', id),
    databaseId: id,
    login: name,
    name: null,
    url: `${world.serverUrl}/${name}`,
  }
}

/** The user behind a token, whose login keeps its `[bot]`. */
export function viewerNode({ world, token }: View) {
  return { ...actorNode(world, token.login), __typename: 'User', login: token.login }
}
