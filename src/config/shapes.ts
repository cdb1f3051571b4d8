import { z } from 'zod'
import { meant } from '../meant.ts'
import { quoted } from '../reason.ts'

/*
 * The `error` of a shape is the phrase that stands behind "takes" in the sentence about a wrong value; for unknown keys of
 * a map it is a sentence for each, one a line.
 */

/** No name, path or glob is longer. */
const longestText = 1_000

export function text(phrase: string) {
  return z.string({ error: phrase }).regex(/\S/, { error: phrase }).max(longestText, { error: phrase })
}

export function listOf<Item extends z.ZodType>(item: Item, phrase: string) {
  return z.array(item, { error: phrase })
}

/** What a map is called in sentences. */
export interface Named {
  readonly phrase: string
  unknown(key: string, keys: readonly string[]): string
}

/** The keys of something, as they are told about one that is not among them. */
export function keysOf(what: string): Named {
  return {
    phrase: 'a map',
    unknown: (key, keys) =>
      `unknown key ${quoted(key)}.${meant(key, keys, quoted) || ` The keys of ${what} are ${keys.join(', ')}.`}`,
  }
}

/** A map that knows its keys. */
export function mapOf<Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape, { phrase, unknown }: Named) {
  const keys = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknown(key, keys)).join('\n') : phrase,
  })
}
