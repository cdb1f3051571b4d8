/** Servers that break, and those that answer in GitHub's place: before anything was done, and after it. */
import type { Answer, Request } from '../../github/stand-in/exchange.ts'
import { refusal } from '../answers.ts'
import { always, type FaultRow, fails, once, row, since, type Trouble } from '../fault-row.ts'
import { at } from '../requests.ts'

const broken = (status: number): Answer => refusal(status, 'Server Error')
/** Done all the same. */
const doneAndBroken = (status: number) => (): Answer => broken(status)
const proxy: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from('<html>Sign in</html>'),
}
const changesComment = (request: Request): boolean => at.editedComment(request) || at.deletedComment(request)

const statuses: readonly FaultRow[] = [
  row('one 500 to the list of files', 'wrong', at.files, once(broken(500))),
  row('one 502 to a query', 'wrong', at.look, once(broken(502))),
  row('one 503 to the tree', 'wrong', at.tree, once(broken(503))),
  row(
    '500 to the list of files for good',
    'wrong',
    at.files,
    always(broken(500)),
    fails(/answered with status 500, several times/),
  ),
  row(
    '502 to every look after the first one',
    'wrong',
    at.look,
    since(2, broken(502)),
    fails(/answered with status 502, several times/),
  ),
  row(
    '503 for good',
    'wrong',
    at.anything,
    always(broken(503)),
    fails(/could not be set to error, so it may be out of date.*status 503, several times/, 'none'),
  ),
  row('one 500 to the new review', 'wrong', at.newReview, once(broken(500))),
  row('one 502 to the new review, stored all the same', 'wrong', at.newReview, once(doneAndBroken(502))),
  row(
    '503 to the new review for good',
    'wrong',
    at.newReview,
    always(broken(503)),
    fails(/answered with status 503, several times/),
  ),
  row('one 500 to the first status', 'wrong', at.newStatus, once(broken(500))),
  row(
    '502 to every status',
    'wrong',
    at.newStatus,
    always(broken(502)),
    fails(/could not be set to error, so it may be out of date.*status 502, several times/, 'none'),
  ),
  row(
    '503 to the last status for good',
    'complete',
    at.status('success'),
    always(broken(503)),
    fails(/answered with status 503, several times/),
  ),
  row('one 502 to each change of a comment, done all the same', 'comments', changesComment, (nth) =>
    nth % 2 === 1 ? doneAndBroken(502) : null,
  ),
  row(
    'the page of a proxy to the list of files',
    'wrong',
    at.files,
    always(proxy),
    fails(/cannot be read, several times/),
  ),
  row('the page of a proxy to the new review', 'wrong', at.newReview, once(proxy)),
  row(
    'the page of a proxy to every status',
    'complete',
    at.newStatus,
    always(proxy),
    fails(/could not be set to error, so it may be out of date.*cannot be read, several times/, 'none'),
  ),
]

/** Leads to an address with the same query. */
const led = (status: number, { query }: Request, address: string): Answer => {
  const more = query.toString()
  return refusal(status, 'Moved', { location: `${address}${more === '' ? '' : `?${more}`}` })
}
/** The same place by another name: GitHub takes no notice of an owner's case. */
const anotherName = (pathname: string): string =>
  pathname.replace(/(?<=^\/repos\/)[^/]+/, (owner) => owner.toUpperCase())
/** However often it is asked for by the old name: only who follows gets there. */
const ledOn =
  (status: number): Trouble =>
  (_, __, request) => {
    const { pathname, query } = request
    if (pathname === '/graphql') return query.has('moved') ? null : led(status, request, `${pathname}?moved=yes`)
    const next = anotherName(pathname)
    return next === pathname ? null : led(status, request, next)
  }
const ledAway =
  (status: number): Trouble =>
  (_, __, request) =>
    led(status, request, `https://elsewhere.example${request.pathname}`)

const redirections: readonly FaultRow[] = [
  row('a query that is led elsewhere (307)', 'wrong', at.look, ledOn(307)),
  row('a read that is led elsewhere (301)', 'wrong', at.files, ledOn(301)),
  row('the first status led elsewhere (307)', 'complete', at.newStatus, ledOn(307)),
  row('the last status led elsewhere (302)', 'complete', at.status('success'), ledOn(302)),
  row('the new review led elsewhere (301)', 'wrong', at.newReview, ledOn(301)),
  row('the edit of the review led elsewhere (308)', 'wrongAgain', at.editedReview, ledOn(308)),
  row(
    'a read that is led in circles',
    'wrong',
    at.files,
    (_, __, request) => led(301, request, request.pathname),
    fails(/cannot be read, several times \(it answers with status 301\)/),
  ),
  row('a read that is led to another host', 'wrong', at.files, ledAway(302), fails(/it leads to another host/)),
  row(
    'every status led to another host',
    'complete',
    at.newStatus,
    ledAway(307),
    fails(/could not be set to error, so it may be out of date.*it leads to another host/, 'none'),
  ),
]

export const servers: readonly FaultRow[] = [...statuses, ...redirections]
