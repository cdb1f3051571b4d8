/** What the system calls an error, for example `ENOENT`, or the exit code of a program; `null` for one without a code. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}
