import type { Exchange } from '../__tests__/github/stand-in/exchange.ts'
import type { State } from '../__tests__/github/stand-in/state.ts'

/** A heading on the terminal. */
export function heading(text: string): string {
  return `\n== ${text} ${'='.repeat(Math.max(0, 76 - text.length))}\n\n`
}

/** A Markdown text for a terminal, indented behind a bar: hidden markers, link targets and `<sub>` are left out. */
export function quoted(markdown: string): string {
  const visible = markdown
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/\[([^[\]]*)\]/g, '$1')
    .replace(/<\/?sub>/g, '')
    .replace(/\\$/gm, '')
  const lines = visible.trim().split('\n')
  return lines.map((line) => `${`  | ${line}`.trimEnd()}\n`).join('')
}

/** The reviews of one author with their comments, as people see them in the pull request. */
export function reviewsOf(state: State, author: string): string {
  const parts = state.reviews
    .filter((review) => review.author === author)
    .map((review) => {
      const comments = state.comments.filter((comment) => comment.review === review.id)
      const inline = comments.map((comment) => `\n${comment.path}:${comment.line ?? 'file'}\n${quoted(comment.body)}`)
      return `${review.body === '' ? '' : quoted(review.body)}${inline.join('')}`
    })
  return parts.length === 0 ? '  none\n' : parts.join('\n')
}

/** The commit status a person sees beside the merge button. */
export function statusOf(state: State, sha: string): string {
  const lines = state
    .currentStatuses(sha)
    .map((each) => `  ${each.context}: ${each.state} - ${each.description ?? ''}\n`)
  return lines.join('') || '  none\n'
}

/** How often GitHub was asked, and what was written there. */
export function requestsOf(log: readonly Exchange[]): string {
  const graphql = log.filter(({ path }) => path === '/graphql').length
  const writes = log.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  const reads = log.length - graphql - writes.length
  const short = (path: string) => path.replace(/[0-9a-f]{40}/g, (sha) => sha.slice(0, 7))
  const written = writes.map(({ method, path, status }) => `  ${method} ${short(path)} -> ${status}\n`)
  return `  ${log.length} in all: ${graphql} GraphQL, ${reads} REST reads, ${writes.length} writes\n${written.join('')}`
}
