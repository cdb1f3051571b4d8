import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { type Answer, Refusal } from '../exchange.ts'
import { integerOf, isRecord, type JsonRecord, textOf } from '../json.ts'
import { nodeId, pageUrl } from '../rest/shapes.ts'
import type { World } from '../world.ts'
import { graphqlError } from './connection.ts'
import { objectNode, refNode } from './git-object.ts'
import { mergeQueueNode } from './merge-queue.ts'
import { organizationNode } from './organization.ts'
import { pullRequestNode, pullRequestNodes } from './pull-request.ts'
import { type View, viewerNode } from './viewer.ts'

export interface Budget {
  readonly limit: number
  readonly remaining: number
  /** ISO 8601. */
  readonly resetAt: string
}

/** Answers a GraphQL request: 200 with data and errors side by side, as GitHub does. Throws `Refusal` for a body that is none. */
export async function answerGraphql(schema: GraphQLSchema, view: View, budget: Budget, body: unknown): Promise<Answer> {
  const query = isRecord(body) ? textOf(body['query']) : undefined
  if (!isRecord(body) || query === undefined)
    throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const document = read(schema, query)
  if ('errors' in document) return { status: 200, body: document }
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: root(view, budget),
    fieldResolver,
    operationName: textOf(body['operationName']) ?? null,
    variableValues: isRecord(body['variables']) ? body['variables'] : {},
  })
  return {
    status: 200,
    body: { data: data ?? null, ...(errors === undefined ? {} : { errors: errors.map(errorShape) }) },
  }
}

type Read = DocumentNode | { readonly errors: readonly JsonRecord[] }

/** By schema and text: against GitHub's whole schema it takes longer than the answer, and the queries are always the same. */
const known = new WeakMap<GraphQLSchema, Map<string, Read>>()

/** The query, parsed and found valid; else the errors that it is answered with. */
function read(schema: GraphQLSchema, query: string): Read {
  const queries = known.get(schema) ?? new Map<string, Read>()
  known.set(schema, queries)
  const found = queries.get(query) ?? validated(schema, query)
  queries.set(query, found)
  return found
}

function validated(schema: GraphQLSchema, query: string): Read {
  try {
    const document = parse(query)
    const wrong = validate(schema, document)
    return wrong.length === 0 ? document : { errors: wrong.map(errorShape) }
  } catch (error) {
    return { errors: [{ message: error instanceof Error ? error.message : String(error) }] }
  }
}

function errorShape({ message, path, locations, extensions }: GraphQLError): JsonRecord {
  const type = textOf(extensions['type'])
  return { ...(type === undefined ? {} : { type }), ...(path === undefined ? {} : { path }), locations, message }
}

// A field the stand-in has forgotten must be loud: null would be an answer.
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (isRecord(source) && source[info.fieldName] === undefined) {
    throw new Error(`the stand-in does not know the field ${info.parentType.name}.${info.fieldName}`)
  }
  return defaultFieldResolver(source, args, context, info)
}

function root(view: View, { limit, remaining, resetAt }: Budget) {
  return {
    viewer: () => viewerNode(view),
    organization: ({ login }: JsonRecord) => organizationNode(view, textOf(login) ?? ''),
    rateLimit: { cost: 1, limit, remaining, nodeCount: 1, used: limit - remaining, resetAt },
    repository: ({ owner, name }: JsonRecord) => {
      const { world } = view
      const same =
        textOf(owner)?.toLowerCase() === world.owner.toLowerCase() &&
        textOf(name)?.toLowerCase() === world.name.toLowerCase()
      if (same) return repositoryNode(view, world)
      throw graphqlError(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`,
      )
    },
  }
}

function repositoryNode(view: View, world: World) {
  const fullName = `${world.owner}/${world.name}`
  return {
    id: nodeId('R', fullName),
    databaseId: 1,
    name: world.name,
    nameWithOwner: fullName,
    isPrivate: world.private,
    url: pageUrl(world),
    object: (args: JsonRecord) => objectNode(view, args),
    pullRequest: ({ number }: JsonRecord) => pullRequestNode(view, integerOf(number) ?? 0),
    pullRequests: (args: JsonRecord) => pullRequestNodes(view, args),
    mergeQueue: ({ branch }: JsonRecord) => mergeQueueNode(view, textOf(branch) ?? 'main'),
    defaultBranchRef: () => refNode(view, 'refs/heads/main'),
    ref: ({ qualifiedName }: JsonRecord) => refNode(view, textOf(qualifiedName) ?? ''),
  }
}
