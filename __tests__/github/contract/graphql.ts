import { schema as published } from '@octokit/graphql-schema'
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery, parse, validate } from 'graphql'
import type { Exchange } from '../stand-in/exchange.ts'
import { isRecord, textOf } from '../stand-in/json.ts'

let built: GraphQLSchema | null = null

/** GitHub's whole GraphQL schema, from its introspection: the SDL of the same package does not build. */
export function githubSchema(): GraphQLSchema {
  const introspection: unknown = published.json['data'] ?? published.json
  if (!isIntrospection(introspection)) throw new Error('the published schema is no introspection')
  built ??= buildClientSchema(introspection)
  return built
}

function isIntrospection(value: unknown): value is IntrospectionQuery {
  return isRecord(value) && isRecord(value['__schema']) && Array.isArray(value['__schema']['types'])
}

/** What a GraphQL exchange has that GitHub's schema does not allow; empty where all is well. */
export function graphqlBreaches({ requestBody, answer, status, fault }: Exchange): readonly string[] {
  const query = isRecord(requestBody) ? textOf(requestBody['query']) : undefined
  if (query === undefined) return ['request: there is no query']
  const breaches = queryBreaches(query)
  if (fault || status !== 200) return breaches
  const errors = isRecord(answer) && Array.isArray(answer['errors']) ? answer['errors'].filter(isRecord) : []
  // GitHub gives each error of an execution a type; one without comes from the stand-in or from graphql itself.
  const own = breaches.length > 0 ? [] : errors.filter((each) => each['type'] === undefined)
  return [...breaches, ...own.map((each) => `answer: ${String(each['message'])}`)]
}

/** By text: the same few queries come thousands of times. */
const judged = new Map<string, readonly string[]>()

function queryBreaches(query: string): readonly string[] {
  const known = judged.get(query) ?? judge(query)
  judged.set(query, known)
  return known
}

function judge(query: string): readonly string[] {
  try {
    return validate(githubSchema(), parse(query)).map(({ message }) => `request: ${message}`)
  } catch (error) {
    return [`request: ${error instanceof Error ? error.message : String(error)}`]
  }
}
