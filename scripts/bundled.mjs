/** What is in `dist/`, as far as it is not our own. Everything here is read below the folder that a script is run in. */
import { readFileSync } from 'node:fs'

/** The parser's binaries, which `native-parser.mjs` puts beside the bundle. */
export const nativePlatforms = ['linux-x64-gnu', 'linux-arm64-gnu']
export const nativeFiles = nativePlatforms.map((platform) => `satteri_napi.${platform}.node`)

/**
 * The packages with code in the bundles and their licences, by name, as the bundler has listed them: a name, a licence,
 * the licence's text. It knows the old form of package.json, `licenses`, as well.
 */
export function bundledPackages() {
  const text = ['', 'remark/', 'demo/'].map((folder) => readFileSync(`dist/${folder}licenses.txt`, 'utf8')).join('\n\n')
  const listed = text.matchAll(/(?<=^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n([A-Z0-9][\w.+-]*)(?=\n|$)/g)
  const licences = new Map([...listed].map(([, name, licence]) => [name, licence]))
  return [...licences].map(([name, licence]) => ({ name, licence })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Rust crates with their versions that the binaries name in the paths of their panics: some of those inside, not all. */
export function cratesOf() {
  const crates = nativeFiles.flatMap((file) => {
    const text = readFileSync(`dist/${file}`, 'latin1')
    return [...text.matchAll(/\/index\.crates\.io-[0-9a-f]+\/([\w-]+-\d+\.\d+\.\d+)\//g)].map(([, crate]) => crate)
  })
  return [...new Set(crates)].sort()
}
