import { alike, type FailureWords, failureWords, shared, sharedFailure } from '../document/failure-words.ts'
import { patternFor } from '../document/plain-text.ts'
import { type Handlings, idsIn } from './handlings.ts'
import type { Scenario } from './scenarios.ts'

/** Words that let a group stand for more than it names. */
const everything = patternFor(
  /\b(?:all|any|every|each|others?|else|everything|anything|whatever|default|remaining|rest|generic|general|common|unexpected|otherwise|always|alle[nrs]?|jede[nrs]?|sonst\p{L}*|übrige\p{L}*|andere[nrs]?)(?!\p{L})/iu,
)
/** It says itself what happens, or that nothing does. */
const selfHandled =
  /→|=>|->|\b(?:un)?handled\b|\bno handling\b|\bnot (?:yet )?(?:covered|caught|implemented)\b|\bretr(?:y|ies|ied)\b|\bfalls? ?back\b|\bdlq\b|\bdead[- ]letter|\bskipped\b|\bdropped\b|\bignored?s?\b|\balert|\bescalat|\brolled back\b|\bmanual|\bby hand\b|\baccepted risk\b|\bwe accept\b|\bout of scope\b|\bby design\b|\btolerated?\b|\bsee\s|\bbehandelt\b/iu

function isSelfHandled({ all }: Scenario): boolean {
  return selfHandled.test(all)
}

/** Something that tells the scenario from others stands in the text; where it has no such words, its way of failing. */
function isMentioned(scenario: Scenario, there: FailureWords): boolean {
  const own = failureWords(scenario.text)
  if (own.telling.size > 0 && shared(own.telling, there.telling) > 0) return true
  return own.telling.size === 0 && (own.modes.size === 0 || shared(own.modes, there.modes) > 0)
}

/**
 * The scenarios that none of several handlings is about. Only what is sure: their numbers are left out, or every
 * handling is about another scenario and nothing that tells them from others stands anywhere in the section.
 *
 * @param said everything the section of the handlings says
 */
export function unhandled(
  scenarios: readonly Scenario[],
  { groups, around, behind }: Handlings,
  said: string,
): readonly Scenario[] {
  const rest = around + behind
  if (groups.some(({ name }) => name === '' || everything(name).test(name)) || everything(rest).test(rest)) return []
  const there = failureWords(said)
  const names = groups.map(({ name }) => failureWords(name))
  const prefix = scenarios[0]?.id?.prefix ?? null
  const ids = prefix === null ? [] : groups.map(({ name }) => idsIn(name, prefix))
  if (prefix !== null && ids.every((each) => each.size > 0)) {
    const mentioned = prefix === '' ? [] : [idsIn(said, prefix)]
    const left = scenarios.filter((scenario) => {
      const number = scenario.id?.number ?? 0
      return ![...ids, ...mentioned].some((each) => each.has(number)) && !isSelfHandled(scenario)
    })
    if (prefix !== '' || names.every(({ telling }) => telling.size === 0)) return left
    // Bare numbers count the failures, or only the groups themselves: their words tell.
    const isTheirs = names.every((name, at) =>
      scenarios.some(
        ({ id, text }) => ids[at]?.has(id?.number ?? 0) && sharedFailure(failureWords(text), name) >= alike,
      ),
    )
    return isTheirs ? left.filter((scenario) => !isMentioned(scenario, there)) : []
  }
  // A last sentence may be about any of them.
  if (groups.length >= scenarios.length || behind !== '') return []
  const own = scenarios.map((each) => failureWords(each.text))
  // Each group belongs to the scenario it has most in common with; where one belongs to none, it may be anyone's.
  const owners = names.map((name) => {
    const scores = own.map((each) => sharedFailure(each, name))
    const best = Math.max(...scores)
    return best < alike ? [] : own.filter((_, at) => scores[at] === best)
  })
  if (owners.some((each) => each.length === 0)) return []
  return scenarios.filter((scenario, at) => {
    const words = own[at]
    if (words === undefined || scenario.leftover || isSelfHandled(scenario) || isMentioned(scenario, there))
      return false
    return !names.some((name, index) => {
      const others = owners[index] ?? []
      return others.includes(words) || isCovered(words, name, others)
    })
  })
}

/** A group covers a failure as well that it shares a telling word with, or a way of failing that its own failure does not have. */
function isCovered(scenario: FailureWords, name: FailureWords, others: readonly FailureWords[]): boolean {
  if (shared(scenario.telling, name.telling) > 0) return true
  return [...name.modes].some(
    (mode) => scenario.modes.has(mode) && (name.telling.size === 0 || !others.some(({ modes }) => modes.has(mode))),
  )
}

/**
 * The scenarios that one handling for all of them says nothing of. It may be meant for all, so that it takes two.
 *
 * @param detection what its first field says
 */
export function unmentioned(scenarios: readonly Scenario[], detection: string, said: string): readonly Scenario[] {
  // "return code, comparison of sums, unique index": one for each.
  if (everything(said).test(said) || detection.split(/[,;\n]/).length >= scenarios.length - 1) return []
  const there = failureWords(said)
  const left = scenarios.filter((each) => !isSelfHandled(each) && isForeign(each, there))
  return left.length > 1 ? left : []
}

/** Neither what fails nor the way it fails stands in the text. */
function isForeign(scenario: Scenario, there: FailureWords): boolean {
  const own = failureWords(scenario.text)
  if (own.telling.size + own.modes.size === 0) return false
  return shared(own.telling, there.telling) + shared(own.modes, there.modes) === 0
}
