/**
 * Times the steps of a check, in one process that is warm: parsing, reading, binding, and the rules. The rules must take
 * less time than remark, the parser that everybody knows. Documents are those of the tests that are made from the built-in template, and generated
 * ones. Needs `tsc` first.
 *
 *     node scripts/bench/rules.mjs [--runs 15]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { conforming } from '../../build/__tests__/properties/generator.js'
import { spell } from '../../build/__tests__/properties/spell.js'
import { bind } from '../../build/src/bind.js'
import { check } from '../../build/src/check.js'
import { defaultKind } from '../../build/src/config.js'
import { readDocument } from '../../build/src/document/document.js'
import { loadParser, parse } from '../../build/src/parser/parse.js'
import { remarkParser } from '../../build/src/parser/remark.js'
import { repositoryOf } from '../../build/src/repository.js'
import { rules } from '../../build/src/rules/index.js'
import { builtIn } from '../../build/src/template/built-in.js'

await loadParser()
const remark = remarkParser()
const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
const runs = Number(values.runs)
const root = join(import.meta.dirname, '../..')
const options = { schema: builtIn, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
const path = 'docs/workflows/input.md'
const repository = repositoryOf([path, 'docs/OPERATIONS.md', 'src/api/index.ts'], () => null)

const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1]

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Time in each rule since the last call. */
let spent = new Map()
for (const rule of rules) {
  const own = rule.check
  rule.check = (context) => {
    const time = timed(() => own(context))
    spent.set(rule.id, (spent.get(rule.id) ?? 0) + time)
  }
}

function measure(text) {
  const samples = Array.from({ length: runs }, () => {
    spent = new Map()
    const whole = timed(() => check(path, text, options, null, repository))
    const document = readDocument(path, text)
    return {
      parse: timed(() => parse(text)),
      remark: timed(() => remark.parse(text)),
      read: timed(() => readDocument(path, text)),
      bind: timed(() => bind(builtIn, document)),
      rules: [...spent.values()].reduce((sum, each) => sum + each, 0),
      whole,
      each: spent,
    }
  })
  const of = (name) => median(samples.map((sample) => sample[name]))
  const each = new Map(rules.map(({ id }) => [id, median(samples.map((sample) => sample.each.get(id) ?? 0))]))
  return {
    parse: of('parse'),
    remark: of('remark'),
    read: of('read'),
    bind: of('bind'),
    rules: of('rules'),
    whole: of('whole'),
    each,
  }
}

/** Inputs of golden folders without a template of their own. */
function ofTests(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  const own = names.includes('template.md') ? [] : ['input.md', 'head.md'].filter((name) => names.includes(name))
  return [
    ...own.map((name) => readFileSync(join(folder, name), 'utf8')),
    ...entries.flatMap((entry) =>
      entry.isDirectory() && entry.name !== 'files' ? ofTests(join(folder, entry.name)) : [],
    ),
  ]
}

const sets = {
  'of the tests': [
    ...ofTests(join(root, '__tests__/fixtures')).filter((text) => text.length > 2000),
    readFileSync(join(root, 'template/workflow.md'), 'utf8'),
    readFileSync(join(root, 'demo/example/head/docs/workflows/stock-sync.md'), 'utf8'),
    readFileSync(join(root, 'demo/example/head/docs/workflows/refund-approval.md'), 'utf8'),
  ],
  generated: fc.sample(conforming(builtIn), { numRuns: 30, seed: 1 }).map(spell),
}
for (const text of sets.generated) check(path, text, options, null, repository)

const ms = (figure) => Number(figure.toFixed(2))
const slowest = []
const rows = Object.entries(sets).map(([name, texts]) => {
  const measured = texts.map(measure)
  const of = (key) => median(measured.map((each) => each[key]))
  for (const { id } of rules)
    slowest.push({ rule: id, documents: name, ms: ms(median(measured.map(({ each }) => each.get(id) ?? 0))) })
  return {
    documents: `${texts.length} ${name}`,
    'parse ms': ms(of('parse')),
    'remark ms': ms(of('remark')),
    'read ms': ms(of('read')),
    'bind ms': ms(of('bind')),
    'rules ms': ms(of('rules')),
    'check ms': ms(of('whole')),
    'rules / remark': Number((of('rules') / of('remark')).toFixed(2)),
  }
})
console.log(`Rules against parsers, medians by document; Node.js ${process.version}`)
console.table(rows)
console.log('The slowest rules')
console.table(slowest.toSorted((a, b) => b.ms - a.ms).slice(0, 5))
if (rows.some((row) => row['rules / remark'] >= 1)) {
  console.error('The rules take longer than remark.')
  process.exitCode = 1
}
