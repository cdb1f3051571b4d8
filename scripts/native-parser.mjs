/**
 * Puts the parser's binaries for GitHub's Linux runners beside the bundle, for both processors whatever this machine
 * has. npm installs only the one of this machine, so the other comes from the registry; it must be the one that
 * package-lock.json knows by its hash. Says so in the bundle's list of licences. Needs the folder of the bundle.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cratesOf, nativeFiles, nativePlatforms } from './bundled.mjs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

for (const platform of nativePlatforms) {
  const name = `@bruits/satteri-${platform}`
  const file = `satteri_napi.${platform}.node`
  const installed = join('node_modules', name, file)
  if (existsSync(installed)) copyFileSync(installed, join('dist', file))
  else fetchBinary(name, packages[`node_modules/${name}`], file)
}

appendFileSync(
  join('dist', 'licenses.txt'),
  `

${nativeFiles.join('\n')}
Binaries of satteri, as its packages have them: see satteri above. Rust crates inside, as far as the binaries name them:
${cratesOf().join('\n')}
`,
)

function fetchBinary(name, { version, integrity }, file) {
  const folder = mkdtempSync(join(tmpdir(), 'docgate-'))
  try {
    const packed = execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const archive = join(folder, JSON.parse(packed)[0].filename)
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (hash !== integrity) throw new Error(`${name}@${version} has the hash ${hash}, not that of package-lock.json.`)
    execFileSync('tar', ['-xzf', archive, '-C', folder, `package/${file}`])
    copyFileSync(join(folder, 'package', file), join('dist', file))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
