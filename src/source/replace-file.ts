import { randomBytes } from 'node:crypto'
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from './error-code.ts'

/** No bit of its mode allows anybody to write. */
const anyWrite = 0o222

/**
 * Puts `after` in the place of a file that still says `before`, in one step and with the same mode: whoever reads it
 * meanwhile reads the one or the other.
 *
 * @param file from the root of the tree, with `/`; no symlink on the way is followed.
 * @returns why it was not done, or `null`.
 */
export async function replaceFile(top: string, file: string, before: string, after: string): Promise<string | null> {
  const full = path.join(top, file)
  const temporary = path.join(path.dirname(full), `.${randomBytes(6).toString('hex')}.docgate`)
  try {
    const found = await lstat(full)
    if (!found.isFile() || (await realpath(full)) !== full) return 'It is no regular file any more.'
    if ((found.mode & anyWrite) === 0) return 'It is read-only.'
    if (!(await readFile(full)).equals(Buffer.from(before))) return 'It changed meanwhile: run again.'
    const written = await open(temporary, 'wx', found.mode & 0o777)
    try {
      await written.writeFile(after)
      // What `open` gives depends on the umask.
      await written.chmod(found.mode & 0o777)
      await written.sync()
    } finally {
      await written.close()
    }
    await rename(temporary, full)
    return null
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    const code = errorCode(error)
    if (code === null) throw error
    return `The file system does not allow it (${code}).`
  }
}
