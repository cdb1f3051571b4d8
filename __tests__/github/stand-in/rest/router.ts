import { permits, type TokenScope } from '../accounts.ts'
import { type Account, type Answer, forbidden, notFound, Refusal, type Request } from '../exchange.ts'
import type { World } from '../world.ts'

/** A request that has found its route. */
export interface Call extends Request {
  readonly world: World
  readonly account: Account
  /** A part of the path by its name, decoded. Throws where the route has no such part. */
  readonly part: (name: string) => string
}

export interface Route {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  /** After `/repos/{owner}/{repo}`; `{x}` is one segment, `{x*}` may hold slashes. */
  readonly template: string
  readonly scope: TokenScope
  readonly handle: (call: Call) => Promise<Answer>
}

/** Answers by the first route that fits. Throws `Refusal` for what GitHub would refuse. */
export async function route(
  routes: readonly Route[],
  world: World,
  account: Account,
  request: Request,
): Promise<Answer> {
  for (const each of routes) {
    const parts = each.method === request.method ? match(each.template, request.pathname) : null
    if (parts === null) continue
    if (parts.get('owner') !== world.owner.toLowerCase() || parts.get('repo') !== world.name.toLowerCase())
      throw notFound()
    authorise(each, world, account)
    const part = (name: string): string => {
      const value = parts.get(name)
      if (value === undefined) throw new Error(`${each.template} has no ${name}`)
      return value
    }
    return each.handle({ ...request, world, account, part })
  }
  throw notFound()
}

function authorise(each: Route, world: World, account: Account): void {
  const level = each.method === 'GET' ? 'read' : 'write'
  if (account === null) {
    if (level === 'write') throw new Refusal(401, 'Requires authentication')
    if (world.private) throw notFound()
    return
  }
  if (level === 'read' && !world.private) return
  if (!permits(account, each.scope, level)) throw forbidden()
}

function match(template: string, pathname: string): ReadonlyMap<string, string> | null {
  const pattern = `/repos/{owner}/{repo}${template}`.replace(/\{(\w+)(\*?)\}/g, (_, name: string, rest: string) =>
    rest === '*' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  const found = new RegExp(`^${pattern}$`).exec(pathname)
  if (found === null) return null
  const parts = Object.entries(found.groups ?? {}).map(([name, value]): [string, string] => [name, decode(value)])
  const insensitive = ([name, value]: [string, string]): [string, string] =>
    name === 'owner' || name === 'repo' ? [name, value.toLowerCase()] : [name, value]
  return new Map(parts.map(insensitive))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Refusal(400, 'Bad Request')
  }
}

/** A whole number in the path; anything else is not found. */
export function numberPart(call: Call, name: string): number {
  const value = call.part(name)
  if (!/^\d+$/.test(value)) throw notFound()
  return Number(value)
}

/** The account, which a write always has. */
export function writer(call: Call): NonNullable<Account> {
  if (call.account === null) throw new Refusal(401, 'Requires authentication')
  return call.account
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly headers: Readonly<Record<string, string>>
}

/** One page of a list: 30 items unless `per_page` says otherwise, 100 at most, with GitHub's `Link` header. */
export function pageOf<Item>(call: Call, all: readonly Item[]): Page<Item> {
  const size = Math.min(positive(call.query.get('per_page')) ?? 30, 100)
  const page = positive(call.query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.world.apiUrl}${call.pathname}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : null
}
