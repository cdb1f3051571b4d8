import { type Answer, notFound } from '../exchange.ts'
import type { Call, Route } from './router.ts'
import { userShape } from './shapes.ts'

async function getPermission(call: Call): Promise<Answer> {
  const { world } = call
  const login = call.part('username')
  // GitHub answers for any account it knows, with `none` or (in a public repository) `read`.
  if (!world.accounts.has(login)) throw notFound()
  const permission = world.accounts.permission(login)
  const can = (...levels: readonly string[]) => levels.includes(permission)
  const permissions = {
    pull: can('admin', 'write', 'read'),
    triage: can('admin', 'write'),
    push: can('admin', 'write'),
    maintain: can('admin'),
    admin: can('admin'),
  }
  const user = { ...userShape(world, login), permissions, role_name: permission }
  return { status: 200, body: { permission, role_name: permission, user } }
}

export const collaboratorRoutes: readonly Route[] = [
  { method: 'GET', template: '/collaborators/{username}/permission', scope: 'metadata', handle: getPermission },
]
