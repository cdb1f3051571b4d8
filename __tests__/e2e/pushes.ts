/** Three pushes of one pull request: unfinished, partly mended with a new flaw, finished. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const refund = 'docs/workflows/refund-approval.md'

/**
 * What each push after the first one writes; the first is the demo's example.
 *
 * @param root of the project.
 */
export function laterPushes(root: string): readonly [string, string] {
  const text = (side: string): string => readFileSync(join(root, 'demo/example', side, refund), 'utf8')
  const [head, mended] = [text('head'), text('mended')]
  const partly = replaced(head, [
    ['`<Worker/Service>` pays through', 'The job pays through'],
    ['- **Latency metrics:**\n', '- **Latency metrics:** Time from request to payment\n'],
    [/^- \*\*Retry policy:\*\*.*$/m, '- **Retry policy:**'],
  ])
  return [partly, mended]
}

function replaced(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to)
    if (after === before) throw new Error(`the example does not say ${from}`)
    return after
  }, text)
}
