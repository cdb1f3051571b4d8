/** What Octokit gives a request besides its absolute address, as `fetch` takes it. */
export interface RequestInit {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly signal?: AbortSignal
  /** Whether a redirection is followed; it is when left out. */
  readonly redirect?: 'manual'
}

/** What docgate itself looks at of an answer; the rest is between Octokit and the transport. */
export interface RawAnswer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
}

/** How requests travel. */
export type Fetch = (url: string, init: RequestInit) => Promise<RawAnswer>

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

/**
 * The transport for this machine: `node-fetch`, which goes through `node:http` and so starts in a tenth of the time that
 * Node's own `fetch` needs for its first request (15 ms against 130 ms); behind a proxy the one of `@actions/github`,
 * which knows the proxy variables of a runner.
 */
export async function openTransport(environment: NodeJS.ProcessEnv): Promise<Fetch> {
  if (proxyVariables.some((name) => (environment[name] ?? '') !== '')) {
    const { defaults } = await import('@actions/github/lib/utils')
    if (defaults.request?.fetch !== undefined) return defaults.request.fetch
  }
  const [{ default: fetch }, http, https] = await Promise.all([
    import('node-fetch'),
    import('node:http'),
    import('node:https'),
  ])
  // Without an agent of its own it would close the connection after each answer.
  const agent = (url: URL) => (url.protocol === 'http:' ? http.globalAgent : https.globalAgent)
  return (url, init) => fetch(url, { ...init, agent })
}

const redirections = [301, 302, 307, 308]

/**
 * Follows where GitHub leads for a repository that was renamed, once and with the same method: `fetch` by itself makes a
 * GET of a POST, and a status that was only asked for looks like one that was set. Never to another host, nor to another port or protocol of it.
 */
export function followingRenames(request: Fetch): Fetch {
  return async (url, init) => {
    const answer = await request(url, { ...init, redirect: 'manual' })
    const target = redirections.includes(answer.status) ? answer.headers.get('location') : null
    if (target === null) return answer
    const next = new URL(target, url)
    if (next.origin !== new URL(url).origin) throw new Error('it leads to another host')
    return request(next.href, { ...init, redirect: 'manual' })
  }
}
