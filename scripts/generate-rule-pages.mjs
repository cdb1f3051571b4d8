/**
 * Writes `docs/rules/`, one page a rule and an index, and `src/rules/pages.json`, which `docgate explain` prints: from
 * the docblocks of `src/rules/`, whose examples are run here for the messages that docgate prints. Needs `tsc` first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkExample, readExample } from '../build/__tests__/rules/example.js'
import { loadParser } from '../build/src/parser/parse.js'
import { text } from '../build/src/report/text.js'
import { rules } from '../build/src/rules/index.js'

await loadParser()

const root = new URL('..', import.meta.url)
const folder = fileURLToPath(new URL('docs/rules/', root))
const ranks = ['notice', 'warning', 'error']

/** What docgate prints about a document of an example: its lines about findings, without the path. */
function printed(example, document) {
  const { document: parsed, messages } = checkExample(example, document)
  const { path } = parsed
  const others = { ignored: [], todos: [], transitions: [] }
  const findings = { path, previousPath: null, change: 'unchanged', fields: {}, messages, ...others }
  const summary = {
    documents: 1,
    errors: 0,
    warnings: 0,
    notices: 0,
    ignored: 0,
    todos: 0,
    approvals: { required: 0, given: 0 },
  }
  return text({ summary, documents: [findings], notes: [] }, { color: false })
    .split('\n')
    .filter((line) => line.startsWith(`  ${path}:`))
    .map((line) => line.slice(path.length + 3).replace(/ {2,}/g, '  '))
}

/** What a rule has one certain text for, `docgate fix` mends; the golden folders of the rule are held against it. */
function mends(rule) {
  const source = readFileSync(new URL(`src/rules/${rule.id}.ts`, root), 'utf8')
  return /\bexpected[:,]/.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
}

function pageOf(rule) {
  const { why, fails, passes, template } = readExample(rule.id, root)
  const paragraphs = why.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
  if (fails === '') return { why: paragraphs, mends: mends(rule), example: null }
  const example = { template, fails, passes }
  return { why: paragraphs, mends: mends(rule), example: { ...example, printed: printed(example, fails) } }
}

function fenced(language, content) {
  const longest = Math.max(2, ...[...content.matchAll(/^\s*(`{3,})/gm)].map((match) => match[1].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${content}\n${fence}`
}

/** "warning; error in graver cases". */
function severityOf({ severity, variants }) {
  const others = [...new Set(Object.values(variants))].filter((each) => each !== severity)
  const words = others.map((each) =>
    ranks.indexOf(each) > ranks.indexOf(severity) ? `${each} in graver cases` : `${each} in milder cases`,
  )
  return [severity, ...words].join('; ')
}

function sentence(description) {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
}

function optionLines({ options }) {
  const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`)
  return rows.length === 0 ? [] : [['| Option | Default |', '|---|---|', ...rows].join('\n')]
}

/** How a team sets it; what was not read was not checked, so that can't be set. */
function configLines({ id, severity, options }) {
  if (id === 'readable') return []
  const [option] = Object.entries(options)
  const other = severity === 'warning' ? 'error' : 'warning'
  return [
    'In [the configuration](../configuration.md):',
    fenced(
      'yaml',
      [
        'severity:',
        `  ${id}: ${other} # or ${ranks
          .filter((each) => each !== other)
          .toReversed()
          .join(', ')}, off`,
        ...(option === undefined ? [] : ['rules:', `  ${id}:`, `    ${option[0]}: ${JSON.stringify(option[1])}`]),
      ].join('\n'),
    ),
  ]
}

function markdown(rule, { why, mends, example }) {
  const shown =
    example === null
      ? []
      : [
          '## Example',
          'With this in the template:',
          fenced('md', example.template),
          '### Fails',
          fenced('md', example.fails),
          fenced('text', example.printed.join('\n')),
          '### Passes',
          fenced('md', example.passes),
        ]
  return [
    `<!-- Made from src/rules/${rule.id}.ts by npm run generate. -->`,
    `# ${rule.id}`,
    sentence(rule.description),
    `**Default:** ${severityOf(rule)}`,
    ...why,
    ...(mends ? ['Where one answer is certain, the review suggests it and `docgate fix` applies it.'] : []),
    ...optionLines(rule),
    ...configLines(rule),
    ...shown,
    '[All rules](README.md)',
  ].join('\n\n')
}

function index() {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.description} | ${severityOf(rule)} |`)
  return [
    '<!-- Made from src/rules/ by npm run generate. -->',
    '# Rules',
    'What docgate looks for in a document, in the order of the rule book. `docgate explain RULE` shows a page in the terminal.',
    ['| Rule | Finds | Default |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n')
}

const pages = Object.fromEntries(rules.map((rule) => [rule.id, pageOf(rule)]))
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) rmSync(folder + name)
writeFileSync(`${folder}README.md`, `${index()}\n`)
for (const rule of rules) writeFileSync(`${folder}${rule.id}.md`, `${markdown(rule, pages[rule.id])}\n`)
writeFileSync(fileURLToPath(new URL('src/rules/pages.json', root)), `${JSON.stringify(pages, null, 1)}\n`)
