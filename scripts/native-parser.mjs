/**
 * Puts the parser's binaries for GitHub's Linux runners beside the bundle, for both processors whatever this machine
 * has. npm installs only the one of this machine, so the other comes from the registry; it must be the one that
 * package-lock.json knows by its hash. Needs the folder of the bundle.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const platforms = ['linux-x64-gnu', 'linux-arm64-gnu']
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

for (const platform of platforms) {
  const name = `@bruits/satteri-${platform}`
  const file = `satteri_napi.${platform}.node`
  const installed = join('node_modules', name, file)
  if (existsSync(installed)) copyFileSync(installed, join('dist', file))
  else fetchBinary(name, packages[`node_modules/${name}`], file)
}

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
