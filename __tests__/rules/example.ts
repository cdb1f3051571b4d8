/** The examples in a rule's docblock, and the part of the example template that they are judged by. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Checked } from '../../src/check.ts'
import { defaultKind } from '../../src/config.ts'
import { checkText, path, schemaOf } from '../engine.ts'
import { repositoryWith } from '../surroundings.ts'

/** The repository that the examples lie in. */
const repository = repositoryWith({
  [path]: '',
  'docs/OPERATIONS.md': '# Operations\n\n## Invoices\n',
  'docs/workflows/invoice-sync.md': '',
  'src/api/invoices.ts': '',
  'src/jobs/sync-invoices.ts': '',
})

/** What a rule's docblock says: why it is there, a document it finds something in, and one it is content with. */
export interface Example {
  readonly why: string
  readonly fails: string
  readonly passes: string
  /** The sections of the example template whose numbers the passing document has. */
  readonly template: string
}

/** Reads them from the sources below `root`, the top folder of the project. */
export function readExample(id: string, root: URL): Example {
  const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8')
  const [before = ''] = read(`src/rules/${id}.ts`).split(/^export default /m)
  const docblock = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/')).replace(/^ \* ?/gm, '')
  const [why = '', fails = '', passes = ''] = docblock.split(/^@example (?:fails|passes)$/m).map((part) => part.trim())
  const numbers = [...passes.matchAll(/^## (\d+)/gm)].map((match) => match[1])
  const template = read('__tests__/rules/example-template.md')
    .split(/^(?=## )/m)
    .filter((part) => !part.startsWith('## ') || numbers.includes(/^## (\d+)/.exec(part)?.[1]))
    .join('')
    .trim()
  return { why, fails, passes, template }
}

/** Judges one of its documents by its template. */
export function checkExample({ template }: Example, document: string): Checked {
  return checkText(document, schemaOf(template), defaultKind, repository)
}
