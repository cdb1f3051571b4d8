import { githubSchema, graphqlBreaches } from './contract/graphql.ts'
import { restBreaches } from './contract/openapi.ts'
import type { Exchange } from './stand-in/exchange.ts'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/stand-in.ts'

export {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  workflowRunEvent,
} from './contract/events.ts'

export interface CheckedStandIn extends StandIn {
  /** Throws where an exchange so far broke GitHub's description of itself, and says which and how. */
  verify(): void
  /** Closes the stand-in, then verifies. */
  close(): Promise<void>
}

/** Starts a stand-in that runs with GitHub's whole GraphQL schema and holds every exchange against GitHub's own descriptions. */
export async function startChecked(options: Omit<StandInOptions, 'schema'>): Promise<CheckedStandIn> {
  const exchanges: Exchange[] = []
  const standIn = await startStandIn({
    ...options,
    schema: githubSchema(),
    onExchange: (exchange) => {
      exchanges.push(exchange)
      options.onExchange?.(exchange)
    },
  })
  const verify = (): void => {
    const broken = exchanges
      .map((exchange) => ({ exchange, breaches: breachesOf(exchange) }))
      .filter(({ breaches }) => breaches.length > 0)
    if (broken.length === 0) return
    const texts = broken.map(
      ({ exchange, breaches }) =>
        `${exchange.method} ${exchange.path} -> ${exchange.status}\n${breaches.map((each) => `  - ${each}`).join('\n')}`,
    )
    throw new Error(
      `${broken.length} of ${exchanges.length} exchanges broke GitHub's description:\n${texts.join('\n')}`,
    )
  }
  return {
    ...standIn,
    verify,
    close: async () => {
      await standIn.close()
      verify()
    },
  }
}

/** What one exchange has that GitHub's descriptions do not allow, as sentences. */
export function breachesOf(exchange: Exchange): readonly string[] {
  return exchange.path.split('?', 1)[0] === '/graphql' ? graphqlBreaches(exchange) : restBreaches(exchange)
}
