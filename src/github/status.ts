import { RequestError } from '@octokit/request-error'
import type { Client } from './client.ts'
import type { CommitStatus } from './pull-request-state.ts'
import { refusal } from './refusal.ts'

export interface StatusPlace {
  readonly owner: string
  readonly repo: string
  /** The commit, 40 hex digits: the pull request's head, never the merge commit. */
  readonly sha: string
  /** Name of the status; GitHub takes no notice of its case. */
  readonly context: string
}

export interface StatusResult {
  readonly written: boolean
  /** Why GitHub did not allow it and the line to add, a sentence; else `null`. */
  readonly refused: string | null
}

/** Characters of a status description: GitHub refuses longer ones (reported by users). */
export const maxDescription = 140

/**
 * Sets the commit status unless it is already there.
 *
 * @throws EnvironmentError, RequestError where GitHub fails otherwise than by refusing permission.
 */
export async function setStatus(
  client: Client,
  place: StatusPlace,
  wanted: CommitStatus,
  existing: CommitStatus | null,
): Promise<StatusResult> {
  const description = shorten(wanted.description, maxDescription)
  if (
    existing?.state === wanted.state &&
    existing.description === description &&
    existing.targetUrl === wanted.targetUrl
  ) {
    return { written: false, refused: null }
  }
  try {
    await client.rest.repos.createCommitStatus({
      ...place,
      state: wanted.state,
      description,
      ...(wanted.targetUrl === '' ? {} : { target_url: wanted.targetUrl }),
    })
    return { written: true, refused: null }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const refused = refusal(error, 'the commit status', 'statuses: write')
    if (refused === null) throw error
    return { written: false, refused }
  }
}

/**
 * Cuts a text to a length with an ellipsis, never inside a word. Only a first word that is too long by itself is cut,
 * and then between two characters as people see them.
 *
 * @param length UTF-16 code units at most, 1 or more.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length - 1)
  // A space right after the cut means that the last word is whole.
  const whole = /\s/.test(text.charAt(length - 1)) ? start : start.replace(/\S+$/, '')
  const words = whole.replace(/[\s,;:.–—-]+$/, '')
  return `${words === '' ? wholeCharacters(text, length - 1) : words}…`
}

function wholeCharacters(text: string, length: number): string {
  let cut = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (cut.length + segment.length > length) break
    cut += segment
  }
  return cut
}
