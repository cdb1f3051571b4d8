import module from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'

/**
 * Has Node.js keep what it compiles for the next run of docgate, in the user's own folder for such things: a third of
 * the time that one document takes. Node.js has that from version 22.1 on; elsewhere, and where it can't be written,
 * nothing happens. `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function keepCompiled(environment: NodeJS.ProcessEnv, home = homedir()): void {
  const folder = cacheFolder(environment, home)
  if (folder !== null) module.enableCompileCache?.(path.join(folder, 'docgate'))
}

/** The XDG Base Directory Specification's folder, on Windows its own; `null` where there is none. */
function cacheFolder(environment: NodeJS.ProcessEnv, home: string): string | null {
  const { XDG_CACHE_HOME: wanted, LOCALAPPDATA: local } = environment
  const given = process.platform === 'win32' ? local : wanted
  if (given !== undefined && path.isAbsolute(given)) return given
  return home === '' ? null : path.join(home, '.cache')
}
