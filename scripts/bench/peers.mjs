/** docgate's check beside other tools that read Markdown: none of them does the same, all of them must parse it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryOf } from './corpus.mjs'
import { sideBySide } from './measure.mjs'

const root = join(import.meta.dirname, '../..')
const home = join(root, 'build/bench-peers')
const packages = [
  'markdownlint-cli2@0.22.1',
  'remark-cli@12.0.1',
  'remark-gfm@4.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'rumdl@0.2.75',
  'textlint@15.8.0',
  'textlint-rule-no-todo@2.0.1',
]
/** Documents, runs, and the most documents that the tools in JavaScript are asked about: they take minutes for more. */
const sizes = [
  { documents: 1, runs: 15 },
  { documents: 100, runs: 5 },
  { documents: 1_000, runs: 3 },
  { documents: 10_000, runs: 1 },
]
const mostForSlow = 1_000
const seed = 7

function install() {
  if (existsSync(join(home, 'node_modules/.bin/rumdl'))) return
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: home, stdio: 'inherit' })
}

/** The program itself, where npm has put a script in front of it that would cost a start of Node.js. */
function nativeRumdl() {
  const inside = join(home, 'node_modules/@rumdl')
  const [found] = execFileSync('find', [inside, '-name', 'rumdl', '-type', 'f'], { encoding: 'utf8' })
    .trim()
    .split('\n')
  return found
}

function commandsFor(folder, node, withSlow) {
  const bin = (name) => [node, join(home, 'node_modules', name)]
  const docgate = [node, join(root, 'dist/index.js'), 'check', '--fail-on', 'never']
  const documents = join(folder, 'docs/workflows')
  const [ours, theirs] = [join(folder, '.git/docgate-cache'), join(folder, '.git/rumdl-cache')]
  const inside = { options: { cwd: folder } }
  const rumdl = nativeRumdl()
  const forget = () => {
    rmSync(ours, { force: true })
    rmSync(theirs, { recursive: true, force: true })
  }
  return {
    'node -e 0': { command: [node, '-e', '0'], ...inside },
    'docgate check': { command: docgate, ...inside },
    'rumdl, no cache': { command: [rumdl, 'check', '--no-cache', '--quiet', 'docs/workflows'], ...inside },
    ...(withSlow && {
      'markdownlint-cli2': {
        command: [...bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'docs/workflows/*.md'],
        ...inside,
      },
      'remark-cli, recommended preset': {
        command: [
          ...bin('remark-cli/cli.js'),
          documents,
          ...['--use', 'remark-gfm', '--use', 'remark-preset-lint-recommended', '--quiet', '--no-stdout'],
        ],
        options: { cwd: home },
      },
      textlint: {
        command: [...bin('textlint/bin/textlint.js'), '--rule', 'no-todo', documents],
        options: { cwd: home },
      },
    }),
    'docgate check, filling a cache': { command: [...docgate, '--cache', ours], ...inside, before: forget },
    'docgate check, warm cache': { command: [...docgate, '--cache', ours], ...inside },
    'rumdl, filling a cache': {
      command: [rumdl, 'check', '--cache-dir', theirs, '--quiet', 'docs/workflows'],
      ...inside,
    },
    'rumdl, warm cache': { command: [rumdl, 'check', '--cache-dir', theirs, '--quiet', 'docs/workflows'], ...inside },
  }
}

/** Figures by number of documents, then by command: median milliseconds and peak MB. */
export async function againstPeers(node, most = Number.POSITIVE_INFINITY) {
  install()
  const results = []
  for (const { documents, runs } of sizes.filter((size) => size.documents <= most)) {
    const { folder, bytes } = repositoryOf(documents, seed)
    try {
      const figures = await sideBySide(commandsFor(folder, node, documents <= mostForSlow), runs)
      results.push({ documents, bytes, runs, figures })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return results
}
