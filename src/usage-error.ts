/** Something wrong with options, configuration or template: one sentence with the place and the remedy. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
