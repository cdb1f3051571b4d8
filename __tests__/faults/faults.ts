/** What may go wrong between docgate and GitHub: one row of the table in docs/reliability.md each. */
import type { Answer, Fault, Request } from '../github/stand-in/exchange.ts'
import { isRecord } from '../github/stand-in/json.ts'

/** Documents of the pull request: with an error, with nothing to say, or with a change that needs a human. */
export type Documents = 'complete' | 'promoted' | 'wrong'

export interface FaultRow {
  readonly name: string
  readonly documents: Documents
  /** A run without a fault came before, so that there is a review and a status. */
  readonly again?: boolean
  /** Which requests it hits. */
  readonly hits: (request: Request) => boolean
  readonly fault: Fault
  /** The first one alone, or all of them. */
  readonly once: boolean
}

const graphql = ({ pathname }: Request): boolean => pathname === '/graphql'
const files = ({ pathname }: Request): boolean => /\/pulls\/\d+\/files$/.test(pathname)
const writes =
  (method: string, path: RegExp) =>
  (request: Request): boolean =>
    request.method === method && path.test(request.pathname)
const newStatus = writes('POST', /\/statuses\//)
const newReview = writes('POST', /\/reviews$/)
const editedReview = writes('PUT', /\/reviews\/\d+$/)

const message = (text: string): { readonly message: string } => ({ message: text })
const server = (status: number): Answer => ({ status, body: message('Server Error') })
const denied: Answer = { status: 403, body: message('Resource not accessible by integration') }
const secondary = message('You have exceeded a secondary rate limit. Please wait a few minutes before you try again.')
const changed =
  (change: (body: unknown) => unknown) =>
  (answer: Answer): Answer => ({ ...answer, body: change(answer.body) })
const list = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : [])

/** Rows with an `again` come after a first run that went well. */
export const rows: readonly FaultRow[] = [
  { name: 'one 502', documents: 'wrong', hits: graphql, fault: server(502), once: true },
  { name: 'one 500 to the list of files', documents: 'wrong', hits: files, fault: server(500), once: true },
  { name: '503 for good', documents: 'wrong', hits: () => true, fault: server(503), once: false },
  { name: 'the connection cut once', documents: 'wrong', hits: files, fault: 'reset', once: true },
  { name: 'an answer cut off once', documents: 'wrong', hits: files, fault: 'cut', once: true },
  {
    name: 'the page of a proxy for good',
    documents: 'wrong',
    hits: files,
    fault: { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>Sign in</html>') },
    once: false,
  },
  {
    name: '429 with retry-after',
    documents: 'wrong',
    hits: graphql,
    fault: { status: 429, headers: { 'retry-after': '1' }, body: secondary },
    once: true,
  },
  {
    name: 'a secondary limit with retry-after, at a write',
    documents: 'wrong',
    hits: newReview,
    fault: { status: 403, headers: { 'retry-after': '1' }, body: secondary },
    once: true,
  },
  {
    name: 'a secondary limit for ten minutes',
    documents: 'wrong',
    hits: graphql,
    fault: { status: 403, headers: { 'retry-after': '600' }, body: secondary },
    once: false,
  },
  {
    name: 'fewer files than promised',
    documents: 'wrong',
    hits: files,
    fault: changed((body) => list(body).slice(1)),
    once: false,
  },
  {
    name: 'every file listed twice',
    documents: 'wrong',
    hits: files,
    fault: changed((body) => [...list(body), ...list(body)]),
    once: false,
  },
  {
    name: 'a query answered in part',
    documents: 'promoted',
    hits: graphql,
    fault: changed((body) => ({
      ...(isRecord(body) ? body : {}),
      errors: [{ message: 'Something went wrong while executing your query.' }],
    })),
    once: false,
  },
  {
    name: 'a query answered with nothing',
    documents: 'promoted',
    hits: graphql,
    fault: { status: 200, body: { data: null } },
    once: false,
  },
  { name: '403 to the status', documents: 'wrong', hits: newStatus, fault: denied, once: false },
  { name: '403 to the new review', documents: 'wrong', hits: newReview, fault: denied, once: false },
  {
    name: '403 to the edit of the review',
    documents: 'wrong',
    again: true,
    hits: editedReview,
    fault: denied,
    once: false,
  },
  {
    name: '403 to the status, where yesterday’s is green',
    documents: 'complete',
    again: true,
    hits: newStatus,
    fault: denied,
    once: false,
  },
  { name: 'the answer to a status lost', documents: 'complete', hits: newStatus, fault: 'lost', once: true },
  { name: 'the answer to the new review lost', documents: 'wrong', hits: newReview, fault: 'lost', once: true },
  {
    name: 'the review deleted meanwhile',
    documents: 'wrong',
    again: true,
    hits: editedReview,
    fault: { status: 404, body: message('Not Found') },
    once: true,
  },
]

/** The stand-in's hook for a row, and how often it was hit. */
export function hookOf({ hits, fault, once }: FaultRow): {
  readonly hook: (request: Request) => Fault | null
  readonly times: () => number
} {
  let seen = 0
  return {
    times: () => seen,
    hook(request) {
      if (!hits(request) || (once && seen > 0)) return null
      seen += 1
      return fault
    },
  }
}
