/** Kinds of requests. */
import type { Request } from '../github/stand-in/exchange.ts'
import { isRecord, textOf } from '../github/stand-in/json.ts'

/** Name of the query that a request asks, for example `PullRequest`. */
function queryName({ pathname, body }: Request): string | null {
  const text = pathname === '/graphql' && isRecord(body) ? textOf(body['query']) : undefined
  return /\bquery (\w+)/.exec(text ?? '')?.[1] ?? null
}

function writes(method: string, path: RegExp): (request: Request) => boolean {
  return (request) => request.method === method && path.test(request.pathname)
}

export const at = {
  anything: (): boolean => true,
  query:
    (name: string) =>
    (request: Request): boolean =>
      queryName(request) === name,
  /** A look at the pull request. */
  look: (request: Request): boolean => queryName(request) === 'PullRequest',
  /** A page of its lists after the first one. */
  furtherPage: (request: Request): boolean => at.look(request) && variableOf(request.body, 'withHead') === false,
  files: ({ method, pathname }: Request): boolean => method === 'GET' && /\/pulls\/\d+\/files$/.test(pathname),
  compare: ({ pathname }: Request): boolean => pathname.includes('/compare/'),
  tree: ({ pathname }: Request): boolean => pathname.includes('/git/trees/'),
  blob: ({ pathname }: Request): boolean => pathname.includes('/git/blobs/'),
  newStatus: writes('POST', /\/statuses\//),
  status:
    (state: string) =>
    (request: Request): boolean =>
      at.newStatus(request) && isRecord(request.body) && request.body['state'] === state,
  newReview: writes('POST', /\/reviews$/),
  editedReview: writes('PUT', /\/reviews\/\d+$/),
  editedComment: writes('PATCH', /\/pulls\/comments\/\d+$/),
  deletedComment: writes('DELETE', /\/pulls\/comments\/\d+$/),
  anyWrite: ({ method, pathname }: Request): boolean => method !== 'GET' && pathname !== '/graphql',
} as const

/** Whether a request, by its body, was the first one of a look at the pull request. */
export function isFirstPage(body: unknown): boolean {
  return variableOf(body, 'withHead') === true
}

function variableOf(body: unknown, name: string): unknown {
  const variables = isRecord(body) ? body['variables'] : undefined
  return isRecord(variables) ? variables[name] : undefined
}
