import { textAt } from '../document/found.ts'
import type { PullRequestCommit } from '../github/pull-request-state.ts'
import { git } from './git-command.ts'

/** Hash, parents, author, committer and message of a commit, each followed by a NUL. */
const format = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B'].map((field) => `${field}%x00`).join('')
const fields = 7

/**
 * Commits that one side has and the other has not, oldest first. git knows no logins, so a person goes by everything that
 * one could be taken from: the login in an address of GitHub's own, the address, the part before its `@`, and the name.
 */
export async function commitsBetween(
  directory: string,
  base: string,
  head: string,
): Promise<readonly PullRequestCommit[]> {
  const output = await git(directory, [
    ...['-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'log.showSignature=false', '-c', 'log.mailmap=false'],
    ...[
      'log',
      '--topo-order',
      '--reverse',
      '--no-color',
      '--no-patch',
      `--format=tformat:${format}`,
      `${base}..${head}`,
    ],
  ])
  const parts = output.toString('utf8').split('\0')
  const commits: PullRequestCommit[] = []
  for (let at = 0; at + fields <= parts.length; at += fields) {
    const part = (index: number): string => textAt(parts, at + index)
    const [oid, parents, name, email] = [part(0), part(1), part(2), part(3)]
    const [committer, address, message] = [part(4), part(5), part(6)]
    const people = [[name, email] as const, [committer, address] as const, ...coAuthors(message)]
    commits.push({
      // The line break between two commits stands before the hash.
      oid: oid.trim(),
      parents: parents.split(' ').filter((parent) => parent !== ''),
      people: [...new Set(people.flatMap(namesOf))],
    })
  }
  return commits
}

function coAuthors(message: string): (readonly [name: string, email: string])[] {
  const trailers = message.split('\n').map((line) => /^co-authored-by:([^<>]*)<([^<>]+)>\s*$/i.exec(line))
  return trailers.flatMap((match) => (match === null ? [] : [[textAt(match, 1).trim(), textAt(match, 2)] as const]))
}

function namesOf([name, email]: readonly [name: string, email: string]): string[] {
  const address = email.trim().toLowerCase()
  // Of merges and accepted suggestions on GitHub's pages.
  if (address === 'noreply@github.com') return []
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  const names = [name.trim().toLowerCase(), address, local, local.replace(/^\d+\+/, '')]
  return names.filter((each) => each !== '')
}
