import type { Octokit } from '@octokit/core'
import { RequestError } from '@octokit/request-error'

/** As what an answer counts that nobody can read: as one that never came. */
const badGateway = 502

/**
 * An Octokit plugin. Octokit hands an answer over as text where it is no JSON: cut off on its way, or the page of a
 * proxy. That is a failure of the server, which the retry plugin asks again for. Must be registered before that plugin.
 */
export function refusesUnreadable(octokit: Octokit): Record<string, never> {
  octokit.hook.after('request', (response, options) => {
    const { status, data } = response
    const isJson = typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)
    if (status === 204 || (status < 300 && isJson)) return
    const message = status < 300 ? 'the answer is cut off, or no JSON' : `it answers with status ${status}`
    throw new RequestError(message, badGateway, { request: octokit.request.endpoint(options), response })
  })
  return {}
}
