import type { Team } from '../approval/evidence.ts'
import type { Client, GraphqlError } from './client.ts'
import type { RequestBudget } from './request-budget.ts'

export interface TeamName {
  readonly org: string
  readonly slug: string
}

/** 100 members a page. A larger team than that is none to ask for an approval. */
const mostPages = 3
/** Teams that are asked for in one request. */
const mostTeams = 20

interface TeamNode {
  readonly team: {
    readonly members: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly ({ readonly login: string } | null)[] | null
    }
  } | null
}

/** A team of which a page is still to be read. */
interface OpenTeam {
  readonly team: TeamName
  readonly after: string | null
}

type TeamsAnswer = Readonly<Record<string, TeamNode | null>>

/** Reads members of teams, each team once in a run, all in one request where none has more than 100. */
export function openTeams(
  client: Client,
  budget: RequestBudget,
): (teams: readonly TeamName[]) => Promise<ReadonlyMap<string, Team>> {
  const known = new Map<string, Team>()
  return async (teams) => {
    const wanted = teams.filter((team) => !known.has(keyOf(team)))
    if (wanted.length > 0) for (const [key, team] of await readTeams(client, budget, wanted)) known.set(key, team)
    return new Map(teams.map((team) => [keyOf(team), known.get(keyOf(team)) ?? unread]))
  }
}

const unread: Team = {
  kind: 'unreadable',
  reason: 'there are too many teams, or too many members, to read in one run. Name people, or smaller teams.',
}
const refused: Team = {
  kind: 'unreadable',
  reason: 'this token sees no such team. Name its people in the configuration, or give a token that may read members.',
}
const empty: Team = { kind: 'unreadable', reason: 'the team has no members.' }

async function readTeams(
  client: Client,
  budget: RequestBudget,
  teams: readonly TeamName[],
): Promise<ReadonlyMap<string, Team>> {
  const read = new Map<string, Team>()
  const logins = new Map<string, readonly string[]>()
  let open: readonly OpenTeam[] = teams.slice(0, mostTeams).map((team) => ({ team, after: null }))
  for (let page = 0; open.length > 0 && page < mostPages && budget.take(); page += 1) {
    const { data } = await client.query<TeamsAnswer>(teamsQuery(open.length), variablesOf(open), isAboutTeam)
    open = open.flatMap(({ team }, index) => {
      const key = keyOf(team)
      const members = data[`t${index}`]?.team?.members
      if (members === undefined) {
        read.set(key, refused)
        return []
      }
      const all = [...(logins.get(key) ?? []), ...(members.nodes ?? []).flatMap((member) => member?.login ?? [])]
      logins.set(key, all)
      const { hasNextPage, endCursor } = members.pageInfo
      read.set(key, hasNextPage ? unread : all.length === 0 ? empty : { kind: 'members', logins: all })
      return hasNextPage ? [{ team, after: endCursor }] : []
    })
  }
  return read
}

/** The query for a page of each of some teams. */
export function teamsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map((index) => `$o${index}: String!, $s${index}: String!, $a${index}: String`)
  const selections = numbers.map(
    (index) =>
      `t${index}: organization(login: $o${index}) { team(slug: $s${index}) { members(first: 100, after: $a${index}) { pageInfo { hasNextPage endCursor } nodes { login } } } }`,
  )
  return `\nquery Teams(${variables.join(', ')}) {\n  ${selections.join('\n  ')}\n}`
}

function variablesOf(open: readonly OpenTeam[]) {
  return Object.fromEntries(
    open.flatMap(({ team, after }, index) => [
      [`o${index}`, team.org],
      [`s${index}`, team.slug],
      [`a${index}`, after],
    ]),
  )
}

/** A token that may not see a team: the others are of use without it. An error without a type is a failure of GitHub's. */
function isAboutTeam({ path, type }: GraphqlError): boolean {
  return type !== undefined && /^t\d+$/.test(String(path?.[0] ?? ''))
}

function keyOf({ org, slug }: TeamName): string {
  return `${org}/${slug}`.toLowerCase()
}
