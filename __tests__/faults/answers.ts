/** Answers, and what a row makes of them. */
import type { Answer, Fault } from '../github/stand-in/exchange.ts'
import { isRecord } from '../github/stand-in/json.ts'
import type { Trouble } from './fault-row.ts'
import { isFirstPage } from './requests.ts'

/** A refusal as GitHub words it. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: { message } }
}

/** The answer, with another body. */
export function changed(change: (body: unknown) => unknown): Fault {
  return (answer: Answer) => ({ ...answer, body: change(answer.body) })
}

export function list(body: unknown): readonly unknown[] {
  return Array.isArray(body) ? body : []
}

/** A copy of JSON in which what stands at a path of keys is another; nothing is changed where there is no such path. */
export function withAt(value: unknown, path: readonly string[], change: (before: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  return isRecord(value) && key in value ? { ...value, [key]: withAt(value[key], rest, change) } : value
}

/** The keys that lead to a list of the pull request, in the answer to a look at it. */
export function nodesOf(name: string): readonly string[] {
  return ['data', 'repository', 'pullRequest', name, 'nodes']
}

/** What the answer to a request before was: the last one, or the first one, for which it holds. */
export function earlier(which: 'first' | 'last', wanted: (body: unknown, path: string) => boolean): Trouble {
  return (_, { scene: { standIn } }) => {
    const found = standIn.log.filter(({ requestBody, path }) => wanted(requestBody, path))
    const exchange = which === 'first' ? found[0] : found.at(-1)
    if (exchange === undefined) throw new Error('there was no such request')
    return changed(() => exchange.answer)
  }
}

/** A list of the last look's first page, in the place of the one that is asked for. */
export function firstPageOf(name: string): Trouble {
  return (_, { scene: { standIn } }) => {
    const first = standIn.log.findLast(({ requestBody }) => isFirstPage(requestBody))?.answer
    return changed((body) => withAt(body, nodesOf(name), () => valueAt(first, nodesOf(name))))
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((here, key) => (isRecord(here) ? here[key] : undefined), value)
}
