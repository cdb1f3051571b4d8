/** A workflow as a file: what GitHub's own parser says to it, and what this house asks of every one of them. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'
import { isRecord, type JsonRecord, textOf } from '../github/stand-in/json.ts'

export interface WorkflowFile {
  readonly name: string
  readonly text: string
  readonly on: JsonRecord
  readonly permissions: unknown
  readonly jobs: readonly (readonly [id: string, job: JsonRecord])[]
}

/** Throws where the file is no workflow. */
export function readWorkflow(file: string): WorkflowFile {
  return workflowOf(file, readFileSync(file, 'utf8'))
}

export function workflowOf(file: string, text: string): WorkflowFile {
  const parsed: unknown = parse(text)
  if (!isRecord(parsed) || !isRecord(parsed['on']) || !isRecord(parsed['jobs']))
    throw new Error(`${file} is no workflow`)
  const jobs = Object.entries(parsed['jobs']).map(([id, job]) => [id, isRecord(job) ? job : {}] as const)
  return { name: textOf(parsed['name']) ?? '', text, on: parsed['on'], permissions: parsed['permissions'], jobs }
}

export function stepsOf(job: JsonRecord): readonly JsonRecord[] {
  return Array.isArray(job['steps']) ? job['steps'].filter(isRecord) : []
}

/** What GitHub's parser says. */
export async function problemsOf(file: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: basename(file), content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** Where a workflow may do more than it needs, runs what can change under it, or mixes texts into a script. */
export function breachesOf({ text, permissions, jobs }: WorkflowFile): readonly string[] {
  const breaches: string[] = []
  if (JSON.stringify(permissions) !== '{}')
    breaches.push('grants permissions to every job: put `permissions: {}` on top')
  for (const line of text.split('\n').filter((each) => /^\s*(?:- )?uses:/.test(each)))
    if (!/uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      breaches.push(`names no full commit with its version: ${line.trim()}`)
  for (const [id, job] of jobs) {
    if (!isRecord(job['permissions'])) breaches.push(`job ${id} says no permissions of its own`)
    if (typeof job['timeout-minutes'] !== 'number') breaches.push(`job ${id} has no timeout-minutes`)
    for (const step of stepsOf(job)) breaches.push(...breachesOfStep(step).map((each) => `job ${id} ${each}`))
  }
  return breaches
}

function breachesOfStep(step: JsonRecord): readonly string[] {
  const given = isRecord(step['with']) ? step['with'] : {}
  const checksOut = textOf(step['uses'])?.startsWith('actions/checkout@') === true
  return [
    ...(checksOut && given['persist-credentials'] !== false ? ['leaves its token in the checkout'] : []),
    ...(textOf(step['run'])?.includes('${{') === true ? ['puts an expression into a script'] : []),
  ]
}
