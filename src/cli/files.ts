import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { PolicyText } from '../review/rules-in-force.ts'
import { errorCode } from '../source/error-code.ts'
import { maxFileBytes } from '../source/source.ts'
import { UsageError } from '../usage-error.ts'

export const configPath = '.github/docgate.yml'

/** On a laptop messages carry no link: the rule's name is enough to look it up. */
export function noRuleUrl(): string {
  return ''
}

/**
 * Text of a file that an option names.
 *
 * @throws UsageError where it is not there, too large or no text.
 */
export async function readGiven(file: string, what: string): Promise<string> {
  // A device has no end, and a pipe no size.
  const bytes = await buffer(createReadStream(file, { end: maxFileBytes })).catch((error: unknown) => {
    const code = errorCode(error)
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no ${what} ${file}.`
        : code === 'EISDIR'
          ? `The ${what} ${file} is a folder.`
          : `The ${what} ${file} cannot be read (${code}).`,
    )
  })
  if (bytes.byteLength > maxFileBytes)
    throw new UsageError(
      `The ${what} ${file} has more than ${maxFileBytes.toLocaleString('en-GB')} bytes. Make it smaller.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UsageError(`The ${what} ${file} is not UTF-8 text.`)
  }
}

/**
 * The policy that `--policy` names, if it names one.
 *
 * @throws UsageError
 */
export async function givenPolicy(file: string | null): Promise<PolicyText | null> {
  return file === null ? null : { path: file, text: await readGiven(file, 'policy') }
}
