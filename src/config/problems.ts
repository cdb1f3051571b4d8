import type { z } from 'zod'
import { meant } from '../meant.ts'
import { quoted } from '../reason.ts'
import { severities } from './schema.ts'
import type { Path, Problem, ReadYaml } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** What the schema did not like, as sentences with places. */
export function problemsOf(issues: readonly Issue[], yaml: ReadYaml, path: Path = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const at = [...path, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      const sentences = issue.message.split('\n')
      return issue.keys.map((key, index) => ({ ...yaml.keyPlace([...at, key]), sentence: sentences[index] ?? '' }))
    }
    if (issue.code === 'invalid_union') {
      const nearest = nearestBranch(issue.errors)
      if (nearest !== null) return problemsOf(nearest, yaml, at)
    }
    if (issue.code === 'invalid_key')
      return [{ ...yaml.keyPlace(at), sentence: `${described(String(at.at(-1)), null)} cannot be a name here.` }]
    // What a shape alone can't say brings its own sentence.
    if (issue.code === 'custom') return [{ ...yaml.place(at), sentence: issue.message }]
    return [{ ...yaml.place(at), sentence: sentenceOf(issue, at, yaml) }]
  })
}

/** What the author had in mind: the branch that got furthest. `null` where the value is of no branch's type. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const best = branches.toSorted((a, b) => progress(b, a) || Number(isType(a)) - Number(isType(b)))[0]
  return best === undefined || (best[0]?.path.length === 0 && isType(best)) ? null : best
}

/** Above 0 where the first issue of `a` lies further on in a list, or deeper, than that of `b`. */
function progress(a: readonly Issue[], b: readonly Issue[]): number {
  const [first, second] = [a[0]?.path ?? [], b[0]?.path ?? []]
  const [entry, other] = [first[0], second[0]]
  const further = typeof entry === 'number' && typeof other === 'number' ? entry - other : 0
  return further || first.length - second.length
}

function isType(issues: readonly Issue[]): boolean {
  return issues[0]?.code === 'invalid_type'
}

function sentenceOf(issue: Issue, path: Path, yaml: ReadYaml): string {
  const found = valueAt(yaml.value, path)
  const expected = issue.message
  const last = path.at(-1)
  if (found === undefined) return `${nameOf(path.slice(0, -1))} lacks \`${String(last)}\`: ${expected}.`
  const guess =
    issue.code === 'invalid_value' && typeof found === 'string'
      ? meant(
          found,
          issue.values.flatMap((value) => (typeof value === 'string' ? [value] : [])),
          quoted,
        )
      : ''
  const given =
    issue.code === 'too_big' && Array.isArray(found)
      ? `one of ${found.length.toLocaleString('en-GB')}`
      : described(found, yaml.source(path))
  return `${nameOf(path)} takes ${expected}, not ${given}.${guess}${hint(issue, path, found)}`
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the configuration'
  return typeof last === 'number' ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}` : quoted(String(last))
}

function described(found: unknown, source: string | null): string {
  if (found === null) return 'nothing'
  if (typeof found === 'string') return found.trim() === '' ? 'an empty text' : quoted(found)
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list'
  if (typeof found === 'object') return source === null ? 'a map' : quoted(source)
  return `the ${typeof found} ${quoted(source ?? String(found))}`
}

/** Keys under which people are named. */
const people = new Set<PropertyKey>(['owners', 'roles', 'user', 'team'])

/** Slips that many people make. */
function hint(issue: Issue, path: Path, found: unknown): string {
  const isPerson = path.some(
    (step, index) => people.has(step) && (index < path.length - 1 || step === 'user' || step === 'team'),
  )
  const wantsText = isPerson || (issue.code === 'invalid_type' && issue.expected === 'string')
  if (wantsText && (typeof found === 'number' || typeof found === 'boolean')) return ' Put it in quotes.'
  const isSeverity = severities.some((each) => each === found)
  if (typeof found === 'string' && isPerson) {
    if (found.endsWith('[bot]')) return ' A bot cannot approve.'
    if (/^[^@/]+\/[^/]+$/.test(found)) return ` A team is written ${quoted(`@${found}`)}, in quotes.`
  }
  if (path.at(-2) === 'rules' && (isSeverity || found === false)) return ' A severity belongs under `severity`.'
  return ''
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? Object.entries(inside).find(([key]) => key === String(step))?.[1]
        : undefined,
    value,
  )
}
