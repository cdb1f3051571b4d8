/** A small template with everything that is watched, and a document made from it. */
import type { Compared } from '../../src/compare.ts'
import { compareTexts, schemaOf } from '../engine.ts'

export const schema = schemaOf(`# Template

> If a section does not apply, write "Not applicable" and say why.

## 0. Index

- **Workflow name:**
- **Status:**
  e.g., Draft, In design, In development, In review, Live (dev), Live (staging), Live (prod), Deprecated.
- **Risk level:**
  e.g., Low (informational), Medium (moderate side effects), High (financial impact).
- **Primary owners (team / role):**

## 1. Purpose

> Be brief.

## 2. Safety

- **Approval steps:**
  - Who says yes?
- **Risky operations:**
- **Auditability:**

## 3. Jobs

For each job:

- **Name:**
- **Timeout:**

## 4. Rollout

### 4.1 Stages

> Where it runs.

### 4.2 Undo

> How to take it back.
`)

export const document = `# Refunds

## 0. Index

- **Workflow name:** Order refunds
- **Status:** In review
- **Risk level:** Medium
- **Primary owners (team / role):** Payments team

## 1. Purpose

Pays customers back. It looks at every order once a day and pays what was returned.

## 2. Safety

- **Approval steps:**
  - Two people from Finance approve refunds above 500 euros.
  - The shift lead releases the nightly run.
- **Risky operations:** Paying out money; a run stops after 20,000 euros and never starts again by itself.
- **Auditability:** Each refund keeps who approved it.

## 3. Jobs

- **Name:** pay
- **Timeout:** 30 s

## 4. Rollout

### 4.1 Stages

Staging first, then production.

### 4.2 Undo

Turn the switch off.
`

/** The document with one text replaced by another; throws where it is not there, so that no test passes for nothing. */
export function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the document: ${from}`)
    return text.replace(from, () => to)
  }, document)
}

export function compared(base: string | null, head: string | null, previousPath: string | null = null): Compared {
  return compareTexts(base, head, previousPath, schema)
}

/** `kind field: base → head` for each transition. */
export function summary(result: Compared): string[] {
  return result.transitions.map(
    ({ kind, field, base, head }) => `${kind} ${field}: ${base ?? 'nothing'} → ${head ?? 'nothing'}`,
  )
}
