import { visible } from '../report/visible.ts'

/**
 * A line for the log of a runner: it reads lines that start with `::` as commands, so no line of ours starts with
 * anything but our name, and what comes from a document or from GitHub has its control characters made visible.
 */
export function logLine(text: string): void {
  process.stdout.write(`docgate: ${visible(text, 2_000)}\n`)
}
