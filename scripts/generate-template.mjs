/**
 * Compiles template/workflow.md to src/template/built-in.json, with the hashes of template/wordings.json added.
 * Needs `tsc` first. `--original FILE` makes template/wordings.json anew from the template that documents in the field
 * were made from; the hashes are kept, its sentences are not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadParser } from '../build/src/parser/parse.js'
import { compileTemplate } from '../build/src/template/compile.js'
import { uniqueWordings } from '../build/src/template/wording.js'

await loadParser()
const original = process.argv.indexOf('--original')

function compile(path, file) {
  const compiled = compileTemplate(path, readFileSync(file, 'utf8'))
  if ('problem' in compiled) throw new Error(`${path}:${compiled.problem.line}: ${compiled.problem.reason}`)
  return compiled.schema
}

function lines(items) {
  return items.map((item) => JSON.stringify(item)).join(',\n')
}

if (original > 0) {
  const { wordings } = compile('original', process.argv[original + 1])
  writeFileSync('template/wordings.json', `[\n${lines(wordings)}\n]\n`)
}
const schema = compile('template/workflow.md', 'template/workflow.md')
const known = JSON.parse(readFileSync('template/wordings.json', 'utf8'))
const wordings = uniqueWordings([...schema.wordings, ...known])
const text = JSON.stringify({ ...schema, wordings: [] }, null, 1).replace(
  '"wordings": []',
  `"wordings": [\n${lines(wordings)}\n ]`,
)
writeFileSync('src/template/built-in.json', `${text}\n`)
