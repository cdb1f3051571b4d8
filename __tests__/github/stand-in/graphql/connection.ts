import { GraphQLError } from 'graphql'
import { integerOf, type JsonRecord, textOf } from '../json.ts'

/** An error of GitHub's GraphQL API; `type` ends up beside the message, as GitHub gives it. */
export function graphqlError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

const paging = ['first', 'last', 'after', 'before']

/** One page of a list as a connection. Throws as GitHub does without a bound, over 100, or with a cursor that is none. */
export function connect<Item>(name: string, all: readonly Item[], args: JsonRecord, handled: readonly string[] = []) {
  // An argument that is silently left out would make the stand-in say something else than GitHub.
  const unknown = Object.keys(args).find((each) => !paging.includes(each) && !handled.includes(each))
  if (unknown !== undefined) throw new Error(`the stand-in does not know the argument ${unknown} of ${name}`)
  const first = bound(name, 'first', args['first'])
  const last = bound(name, 'last', args['last'])
  if (first === undefined && last === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw graphqlError('MISSING_PAGINATION_BOUNDARIES', message)
  }
  const start = args['after'] == null ? 0 : place(args['after']) + 1
  const end = args['before'] == null ? all.length : place(args['before'])
  const from = first === undefined ? Math.max(start, end - (last ?? 0)) : start
  const to = first === undefined ? end : Math.min(end, start + first)
  const nodes = all.slice(from, to)
  const pageInfo = {
    startCursor: nodes.length === 0 ? null : cursor(from),
    endCursor: nodes.length === 0 ? null : cursor(from + nodes.length - 1),
    hasNextPage: to < all.length,
    hasPreviousPage: from > 0,
  }
  return { totalCount: all.length, pageInfo, nodes }
}

function bound(name: string, which: string, value: unknown): number | undefined {
  const count = integerOf(value)
  if (count !== undefined && (count < 1 || count > 100)) {
    const message = `Requesting ${count} records on the \`${name}\` connection exceeds the \`${which}\` limit of 100 records.`
    throw graphqlError('EXCESSIVE_PAGINATION', message)
  }
  return count
}

function cursor(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString('base64')
}

function place(value: unknown): number {
  const [, digits] = /^cursor:v2:(\d+)$/.exec(Buffer.from(textOf(value) ?? '', 'base64').toString('utf8')) ?? []
  if (digits === undefined)
    throw graphqlError('INVALID_CURSOR_ARGUMENTS', `\`${String(value)}\` does not appear to be a valid cursor.`)
  return Number(digits)
}
