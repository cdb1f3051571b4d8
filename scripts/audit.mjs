/**
 * Asks the registry for known weaknesses of every package of package-lock.json. Exit code 0 where there is none, 1 where
 * there is one, 2 where the registry does not answer: not known is not clean.
 */
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const answer = parsed(stdout)
const counts = answer?.metadata?.vulnerabilities
if (counts === undefined) {
  const reason = answer?.message ?? answer?.error?.summary ?? 'no answer'
  console.error(`npm audit: the registry does not say what it knows (${String(reason).trim()}).`)
  process.exit(2)
}
for (const { name, severity, range } of Object.values(answer.vulnerabilities))
  console.log(`${severity}: ${name} ${range}`)
console.log(`npm audit: known weaknesses: ${counts.total}.`)
process.exit(counts.total === 0 ? 0 : 1)

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
