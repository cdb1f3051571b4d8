/** Fails where a generated file differs from the one in git's index, or is not in it: `git add` what was made anew, and commit it. */
import { execFileSync } from 'node:child_process'

const generated = [
  'dist',
  'schema',
  'src/template/built-in.json',
  'src/rules/pages.json',
  'docs/rules',
  'docs/dependencies.md',
]
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()

const changed = git('diff', '--name-only', '--', ...generated)
const untracked = git('ls-files', '--others', '--exclude-standard', '--', ...generated)
const stale = [changed, untracked].filter((list) => list !== '').join('\n')
if (stale !== '') {
  console.error(
    `These files are generated and differ from the committed ones:\n${stale}\nRun "npm run build", look at the difference, and commit it.`,
  )
  process.exit(1)
}
