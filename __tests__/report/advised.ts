import { bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import { mendsFor } from '../../src/fix/mend.ts'
import { skeletonsFor } from '../../src/fix/skeletons.ts'
import type { Advices } from '../../src/report/agent.ts'
import type { DocumentReport } from '../../src/report/report.ts'
import { compileTemplate } from '../../src/template/compile.ts'
import type { Schema } from '../../src/template/schema.ts'

const compiled = compileTemplate(
  'docs/workflows/_template.md',
  `# Template

> Not known yet? Leave a TODO. What does not apply, answer with "Not applicable for this workflow" plus the reason.

## 0. Index

- **Status:** e.g., Draft, Live (prod), Deprecated.
  > The truth, and one of these.
- **Owners:**
  Who is called at night.

## 6. Idempotency

> Say what happens when a message comes twice.

- **Key:**

### 6.1 Retries

How often, and how long apart?

## 7. Jobs

- **Queue/topic:**
`,
)

if ('problem' in compiled) throw new Error(compiled.problem.reason)
/** A small template with every kind of thing that a work order tells of one. */
export const { schema }: { readonly schema: Schema } = compiled

/** Advice for documents, with these texts of them. */
export function advised(texts: Readonly<Record<string, string>>, documents: readonly DocumentReport[]): Advices {
  return new Map(
    documents.map(({ path, messages }) => {
      const document = readDocument(path, texts[path] ?? '')
      const skeletons = skeletonsFor(document, bind(schema, document), messages)
      return [path, { schema, mends: mendsFor(document.text, messages), skeletons }]
    }),
  )
}
