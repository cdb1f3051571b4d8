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
