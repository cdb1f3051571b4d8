/** How docgate starts itself: program and arguments; `null` where it is not run from its own bundle, as in unit tests. */
export const entry: { command: readonly string[] | null } = { command: null }
