/** Sorts by path, in the order of code units: the same on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path)
}

/** Each question with its answer, of two lists in one order; `null` where there is none. */
export function answered<Question, Answer>(
  questions: readonly Question[],
  answers: readonly (Answer | null)[],
): readonly (readonly [Question, Answer | null])[] {
  return questions.map((question, index) => [question, answers[index] ?? null] as const)
}
