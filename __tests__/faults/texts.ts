/** The one document of most stories, as it is on base and as the pull request has it: short, so that a run is short. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../e2e/runner.ts'

/** A text up to its section 1. */
const beginning = (path: string): string => readFileSync(join(root, path), 'utf8').split(/^## 1\./m)[0] ?? ''

export const template = {
  path: 'docs/workflows/_template.md',
  text: beginning('template/workflow.md').replace(/\n---\n+$/, '\n'),
} as const

export const stock = 'docs/workflows/stock-sync.md'
/** Its description is a sentence too long, which is a warning. */
export const complete = beginning('demo/example/base/docs/workflows/stock-sync.md').replace(
  'Every night',
  'It keeps the shop honest. It reports to the team. Every night',
)

/** Nobody has anything to say of it. */
export function touched(text: string): string {
  return text.replace('Every night', 'Each night')
}

export const harmless = touched(complete)
export const promoted = complete.replace('Live (staging)', 'Live (prod)')
export const wrong = complete.replace('Live (staging)', 'WIP')
