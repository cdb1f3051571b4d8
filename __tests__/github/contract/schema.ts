import { isRecord, type JsonRecord } from '../stand-in/json.ts'

const copied = [
  'type',
  'enum',
  'format',
  'required',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
]
const combined = ['allOf', 'anyOf', 'oneOf']

/** Where a component's JSON Schema is registered. */
export function schemaId(component: string): string {
  return `component:${component}`
}

/**
 * JSON Schema of an OpenAPI 3.0 schema: `nullable` becomes a type, references lead to `schemaId`. An object that lists its
 * properties takes no others, which GitHub's description leaves open: else a misspelt property would pass. Parts of an
 * `allOf` stay open, because each of them knows only its own.
 */
export function jsonSchema(schema: JsonRecord, open = false): JsonRecord {
  const reference = schema['$ref']
  if (typeof reference === 'string') return { $ref: schemaId(componentOf(reference)) }
  const made: Record<string, unknown> = {}
  for (const keyword of copied) if (schema[keyword] !== undefined) made[keyword] = schema[keyword]
  const { properties, items, additionalProperties } = schema
  if (isRecord(properties)) made['properties'] = mapValues(properties, (each) => jsonSchema(each))
  if (isRecord(items)) made['items'] = jsonSchema(items)
  for (const keyword of combined) {
    const parts = schema[keyword]
    if (Array.isArray(parts))
      made[keyword] = parts.filter(isRecord).map((each) => jsonSchema(each, open || keyword === 'allOf'))
  }
  const combines = combined.some((keyword) => made[keyword] !== undefined)
  if (isRecord(additionalProperties)) made['additionalProperties'] = jsonSchema(additionalProperties)
  else if (isRecord(properties) && additionalProperties !== true && !combines && !open)
    made['additionalProperties'] = false
  return schema['nullable'] === true ? { anyOf: [made, { type: 'null' }] } : made
}

/** Names of the components a schema refers to, directly. */
export function referencesOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencesOf)
  if (!isRecord(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [componentOf(value)] : referencesOf(value),
  )
}

/** Last part of `#/components/schemas/x`. */
export function componentOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function mapValues(record: JsonRecord, change: (value: JsonRecord) => JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, isRecord(value) ? change(value) : value]),
  )
}
