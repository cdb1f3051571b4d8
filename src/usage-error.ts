/** Something wrong with options, configuration or template: a sentence with the place and the remedy. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Further sentences, where more than one thing is wrong. */
  readonly more: readonly string[]

  constructor(sentence: string, more: readonly string[] = []) {
    super(sentence)
    this.more = more
  }
}
