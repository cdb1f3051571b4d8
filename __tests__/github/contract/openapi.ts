import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Exchange } from '../stand-in/exchange.ts'
import { isRecord, type JsonRecord } from '../stand-in/json.ts'
import { componentOf, jsonSchema, referencesOf, schemaId } from './schema.ts'

interface Operation {
  /** For people: `get /repos/…`. */
  readonly name: string
  readonly operation: JsonRecord
  /** Of the operation and of its path. */
  readonly parameters: readonly JsonRecord[]
}

/** Where GitHub answers null and its description says it does not: comments on lines since changed, forks since deleted. */
const nullInTruth: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'review-comment': [['line'], ['original_line']],
  'pull-request-review-comment': [['line'], ['original_line'], ['position']],
  'pull-request': [
    ['head', 'repo'],
    ['head', 'user'],
  ],
}

/** What GitHub's answers hold and its description does not name: the status, once more, in the body of every refusal. */
const unnamed: Readonly<Record<string, JsonRecord>> = {
  'validation-error': { status: { type: 'string' } },
  'validation-error-simple': { status: { type: 'string' } },
}

/** What any operation may answer though its description names only some: refused, not found, too many, broken. */
const commonRefusals = [400, 401, 403, 404, 422, 429]
const errorComponents = ['basic-error', 'validation-error', 'validation-error-simple']

const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
formats.default(ajv)
// Query parameters are text on the wire.
const queryAjv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: 'array' })
formats.default(queryAjv)

let loaded: JsonRecord | null = null

/** GitHub's own description of its REST API; 13 MB, so read once and only when needed. */
function description(): JsonRecord {
  const require = createRequire(import.meta.url)
  loaded ??= at(JSON.parse(readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8')))
  return loaded
}

/** What a REST exchange has that GitHub's description does not allow, as sentences; empty where all is well. */
export function restBreaches(exchange: Exchange): readonly string[] {
  const pathname = exchange.path.split('?', 1)[0] ?? ''
  const operation = operationOf(exchange.method, pathname)
  if (operation === null) return [`${exchange.method} ${pathname} is no operation of GitHub's`]
  const breaches = [...queryBreaches(operation, exchange), ...bodyBreaches(operation, exchange)]
  // What a test has put in the answer's place is the test's own affair.
  return exchange.fault ? breaches : [...breaches, ...answerBreaches(operation, exchange)]
}

const found = new Map<string, Operation | null>()

/** Looks through a thousand templates, and so once for each address. */
function operationOf(method: string, pathname: string): Operation | null {
  const address = `${method} ${pathname}`
  const known = found.get(address)
  if (known !== undefined) return known
  const operation = findOperation(method, pathname)
  found.set(address, operation)
  return operation
}

/** A path of GitHub's description under one method. */
interface Path {
  readonly template: string
  readonly pattern: RegExp
  readonly item: JsonRecord
}

const paths = new Map<string, readonly Path[]>()

/** Those of a method; first those that say the most of the path literally. */
function pathsOf(method: string): readonly Path[] {
  const literal = ({ template }: Path): number => template.replace(/\{\w+\}/g, '').length
  const known =
    paths.get(method) ??
    Object.entries(at(description(), 'paths'))
      .filter(([, item]) => isRecord(at(item)[method]))
      .map(([template, item]) => ({ template, pattern: pathPattern(template), item: at(item) }))
      .sort((one, other) => literal(other) - literal(one))
  paths.set(method, known)
  return known
}

/** An operation by method and path: of the templates that fit, the one that says the most of the path literally. */
function findOperation(method: string, pathname: string): Operation | null {
  const key = method.toLowerCase()
  const found = pathsOf(key).find(({ pattern }) => pattern.test(pathname))
  if (found === undefined) return null
  const { template, item } = found
  const operation = at(item, key)
  const parameters = [...list(operation['parameters']), ...list(item['parameters'])].map(resolved)
  return { name: `${key} ${template}`, operation, parameters }
}

function pathPattern(template: string): RegExp {
  // Three variables hold slashes, which clients encode or not.
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    /^(?:path|ref|basehead)$/.test(name) ? '.+' : '[^/]+',
  )
  return new RegExp(`^${source}$`)
}

function queryBreaches({ name, parameters }: Operation, { path }: Exchange): readonly string[] {
  const wanted = parameters.filter((each) => each['in'] === 'query')
  const properties = Object.fromEntries(wanted.map((each) => [String(each['name']), jsonSchema(at(each, 'schema'))]))
  const required = wanted.filter((each) => each['required'] === true).map((each) => each['name'])
  const check = compiled(
    `${name} query`,
    { type: 'object', properties, required, additionalProperties: false },
    queryAjv,
  )
  return problems('query', check, Object.fromEntries(new URL(path, 'http://localhost').searchParams))
}

function bodyBreaches({ name, operation }: Operation, { requestBody }: Exchange): readonly string[] {
  const described = operation['requestBody']
  if (!isRecord(described)) return requestBody === undefined ? [] : ['request: no body is described']
  if (requestBody === undefined && described['required'] !== true) return []
  const schema = at(resolved(described), 'content', 'application/json', 'schema')
  return problems('request', compiled(`${name} request`, jsonSchema(schema)), requestBody)
}

function answerBreaches({ name, operation }: Operation, { status, answer }: Exchange): readonly string[] {
  const described = at(operation, 'responses')[String(status)]
  if (!isRecord(described)) {
    if (!commonRefusals.includes(status))
      return [`answer: status ${status} is not described: ${JSON.stringify(answer)}`]
    const anyError = { anyOf: errorComponents.map((each) => ({ $ref: schemaId(each) })) }
    return problems(`answer ${status}`, compiled('any error', anyError), answer)
  }
  const content = resolved(described)['content']
  if (!isRecord(content)) return answer === undefined ? [] : [`answer: status ${status} has no body`]
  const schema = jsonSchema(at(content, 'application/json', 'schema'))
  return problems(`answer ${status}`, compiled(`${name} ${status}`, schema), answer)
}

const checks = new Map<string, ValidateFunction>()

function compiled(name: string, schema: JsonRecord, by = ajv): ValidateFunction {
  const check = checks.get(name)
  if (check !== undefined) return check
  for (const component of referencesOf(schema)) register(component.replace('component:', ''), by)
  const made = by.compile(schema)
  checks.set(name, made)
  return made
}

/** Registers a component and, through its references, every one it needs. */
function register(component: string, by: Ajv): void {
  const id = schemaId(component)
  if (by.schemas[id] !== undefined) return
  const described = at(description(), 'components', 'schemas', component)
  const more = unnamed[component]
  const named =
    more === undefined ? described : { ...described, properties: { ...at(described, 'properties'), ...more } }
  by.addSchema({ ...jsonSchema((nullInTruth[component] ?? []).reduce(allowNull, named)), $id: id })
  for (const each of referencesOf(described)) register(each, by)
}

function allowNull(schema: JsonRecord, [name, ...rest]: readonly string[]): JsonRecord {
  if (name === undefined) return { oneOf: [schema], nullable: true }
  const properties = at(schema, 'properties')
  return { ...schema, properties: { ...properties, [name]: allowNull(at(properties, name), rest) } }
}

function problems(where: string, check: ValidateFunction, value: unknown): readonly string[] {
  return check(value) ? [] : (check.errors ?? []).map((error) => `${where}${error.instancePath} ${text(error)}`)
}

function text({ message, params }: ErrorObject): string {
  const more = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : ''
  return `${message ?? 'is wrong'}${more}`
}

/** A `$ref` to a shared parameter, response or body, followed. */
function resolved(value: JsonRecord): JsonRecord {
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  const [, , kind = ''] = reference.split('/')
  return at(description(), 'components', kind, componentOf(reference))
}

function list(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The object at a path of keys. Throws where there is none: then GitHub's description is not what it was. */
function at(value: unknown, ...keys: readonly string[]): JsonRecord {
  let here = value
  for (const key of keys) here = isRecord(here) ? here[key] : undefined
  if (!isRecord(here)) throw new Error(`GitHub's description has nothing at ${keys.join('/')}`)
  return here
}
