import type { Settings } from './config/kind.ts'

export {
  defaultKind,
  defaultSettings,
  type Kind,
  type Level,
  type Reference,
  type Settings,
  type SeverityByStatus,
  type SeverityChoice,
  severityFor,
} from './config/kind.ts'

/**
 * Reads `.github/docgate.yml`.
 *
 * @throws UsageError with a place and a sentence for everything that is not understood: a configuration that is half
 * understood judges wrongly.
 */
export async function readSettings(path: string, text: string): Promise<Settings> {
  const { parseSettings } = await import('./config/parse.ts')
  return parseSettings(path, text)
}

/**
 * Puts a policy in the place of the one that settings have, for documents of every kind.
 *
 * @param text YAML as in a configuration, of which only owners, roles, transitions and solo may stand in it.
 * @throws UsageError with a place in this text for everything that is not understood.
 */
export async function withPolicy(settings: Settings, path: string, text: string): Promise<Settings> {
  const { parsePolicy } = await import('./config/parse.ts')
  return parsePolicy(settings, path, text)
}
