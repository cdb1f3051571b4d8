/** One row of docs/reliability.md: what goes wrong, and in which story. */
import type { Fault, Request } from '../github/stand-in/exchange.ts'
import type { Status } from '../github/stand-in/state.ts'
import type { Stage } from './stage.ts'
import type { StoryName } from './stories.ts'

export interface FaultRow {
  readonly name: string
  /** What the run is about; see `stories`. */
  readonly story: StoryName
  /** Which requests may be hit. */
  readonly hits: (request: Request) => boolean
  /** What comes of the `nth` of these, counted from 1; `null` where it is answered as always. */
  readonly trouble: Trouble
  /** What must be read in summary and report then, where that is another thing than the story's. */
  readonly finds?: string
  /** The gate stays closed, without a word of failure: the review says this of it. */
  readonly holds?: string
  /** A person's text, which stands there in the end. */
  readonly keeps?: string
  /** The right status changes after docgate has looked for the last time before it sets one. */
  readonly turns?: true
  /** What the log says of the fault. Nothing when left out: then the run ends as it does without one. */
  readonly says?: RegExp
  /** The status in the end, where docgate can't set the story's: the job is red then. */
  readonly leaves?: Status['state'] | 'none'
}

export type Special = Pick<FaultRow, 'finds' | 'holds' | 'keeps' | 'leaves' | 'says' | 'turns'>

/** No verdict comes of it: the job is red and says why, and so does the status wherever one can be set. */
export function fails(says: RegExp, leaves: FaultRow['leaves'] = 'error'): Special {
  return { says, leaves }
}

/** The verdict stands, and the log says what is missing. */
export function warns(says: RegExp): Special {
  return { says }
}

export type Trouble = (nth: number, stage: Stage, request: Request) => Fault | null

/** The stand-in's hook for a row, and how many requests it has hit. */
export function hookOf(
  { hits, trouble }: FaultRow,
  stage: Stage,
): { readonly hook: (request: Request) => Fault | null; readonly times: () => number } {
  let seen = 0
  let hit = 0
  return {
    times: () => hit,
    hook(request) {
      if (!hits(request)) return null
      seen += 1
      const fault = trouble(seen, stage, request)
      if (fault !== null) hit += 1
      return fault
    },
  }
}

export function always(fault: Fault): Trouble {
  return () => fault
}

export function once(fault: Fault, at = 1): Trouble {
  return (nth) => (nth === at ? fault : null)
}

/** From one of them on. */
export function since(at: number, fault: Fault): Trouble {
  return (nth) => (nth >= at ? fault : null)
}

/** Somebody does something right before one of them is answered, as always. */
export function meanwhile(act: (stage: Stage) => void, at = 1): Trouble {
  return (nth, stage) => {
    if (nth !== at) return null
    act(stage)
    return (answer) => answer
  }
}

export function row(
  name: string,
  story: StoryName,
  hits: FaultRow['hits'],
  trouble: Trouble,
  more: Special = {},
): FaultRow {
  return { name, story, hits, trouble, ...more }
}
