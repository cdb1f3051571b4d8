/** What a person may do in the repository, GitHub's legacy levels. */
export type RepositoryPermission = 'admin' | 'write' | 'read' | 'none'

/** Names of the permissions of a job's token, as in a workflow file. */
export type TokenScope = 'contents' | 'members' | 'metadata' | 'pull-requests' | 'statuses'

export interface User {
  readonly permission: RepositoryPermission
  readonly type?: 'Bot' | 'Organization' | 'User'
  /** Addresses of commits that are this user's, besides `LOGIN@users.noreply.github.com`. */
  readonly emails?: readonly string[]
}

export interface Token {
  readonly login: string
  readonly type: 'Bot' | 'User'
  /** What is not named is not permitted. `write` holds `read`. */
  readonly permissions: Readonly<Partial<Record<TokenScope, 'read' | 'write'>>>
  /** `false`: may not know who may push, which takes whole reviews out of an answer that asks for it. */
  readonly seesRights?: false
}

/** Everyone the stand-in knows. Logins are compared as GitHub does, without case. */
export class Accounts {
  readonly #users = new Map<string, { readonly login: string; readonly user: User }>()
  readonly #ids = new Map<string, number>()

  constructor(users: Readonly<Record<string, User>>) {
    for (const [login, user] of Object.entries(users)) this.set(login, user)
  }

  set(login: string, user: User): void {
    this.#users.set(login.toLowerCase(), { login, user })
  }

  /** A user's level; someone unknown may read nothing. */
  permission(login: string): RepositoryPermission {
    return this.#users.get(login.toLowerCase())?.user.permission ?? 'none'
  }

  canPush(login: string): boolean {
    return ['admin', 'write'].includes(this.permission(login))
  }

  has(login: string): boolean {
    return this.#users.has(login.toLowerCase())
  }

  isBot(login: string): boolean {
    return login.endsWith('[bot]') || this.#users.get(login.toLowerCase())?.user.type === 'Bot'
  }

  typeOf(login: string): 'Bot' | 'Organization' | 'User' {
    return this.isBot(login) ? 'Bot' : (this.#users.get(login.toLowerCase())?.user.type ?? 'User')
  }

  /** A number of its own for each login, always the same within one stand-in. */
  id(login: string): number {
    const known = this.#ids.get(login.toLowerCase()) ?? 583_231 + this.#ids.size
    this.#ids.set(login.toLowerCase(), known)
    return known
  }

  /** The login behind a commit's address, or `null`. `noreply@github.com` is GitHub's own, of merges made on the web. */
  byEmail(email: string): string | null {
    const address = email.toLowerCase()
    if (address === 'noreply@github.com') return 'web-flow'
    const [, name] = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(address) ?? []
    for (const { login, user } of this.#users.values()) {
      const own = (user.emails ?? []).map((each) => each.toLowerCase())
      if (login.toLowerCase() === name || own.includes(address)) return login
    }
    return null
  }
}

/** Whether a token may do something; every token may read metadata. */
export function permits(token: Token, scope: TokenScope, level: 'read' | 'write'): boolean {
  if (scope === 'metadata' && level === 'read') return true
  const given = token.permissions[scope]
  return given === 'write' || given === level
}
