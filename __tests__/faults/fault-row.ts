/** One row of docs/reliability.md: what goes wrong, and in which story. */
import type { Fault, Request } from '../github/stand-in/exchange.ts'
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
  more: Pick<FaultRow, 'finds' | 'holds'> = {},
): FaultRow {
  return { name, story, hits, trouble, ...more }
}
