import { labelKey } from '../document/words.ts'
import { meant } from '../meant.ts'
import { quoted } from '../rules/rule.ts'
import { shortName } from '../template/listed.ts'
import type { Fitted } from './fit.ts'
import type { Reference } from './kind.ts'
import { sectionsNamed, statusesNamed, statusesOf } from './names.ts'

/** Sentences about names that no template of their kinds has, each with its place. */
export function unknownNames(references: readonly Reference[], fitted: readonly Fitted[]): string[] {
  return references.flatMap((reference) => {
    const asked = reference.kinds.flatMap((index) => fitted[index] ?? [])
    if (reference.what === 'values') return asked.some((each) => isUnguarded(reference, each)) ? [gap(reference)] : []
    const known = asked.map((each) => namesOf(reference.what, each)).filter((names) => names.length > 0)
    if (known.length === 0 || asked.some((each) => isKnown(reference, each))) return []
    const names = [...new Set(known.flat())]
    const templates = [...new Set(asked.map(({ schema }) => quoted(schema.path)))].join(' or ')
    const guess =
      meant(reference.name, names.flatMap(waysToSay), quoted) || ` There are ${names.slice(0, mostNames).join(', ')}.`
    return [`${reference.place}: no ${nouns[reference.what]} ${quoted(reference.name)} in ${templates}.${guess}`]
  })
}

/** Without the number in front and the remark behind, too. */
function waysToSay(name: string): string[] {
  return [name, name.replace(/^\d[\d.]* /, ''), name.replace(/\s*\([^()]*\)$/, '')]
}

/** More names say no more. */
const mostNames = 20

const nouns: Readonly<Record<Reference['what'], string>> = {
  field: 'field',
  section: 'section',
  status: 'status',
  stage: 'status that begins with',
  template: 'template',
  values: 'values',
}

function namesOf(what: Reference['what'], { kind, schema }: Fitted): string[] {
  switch (what) {
    case 'field':
      return schema.sections.flatMap(({ fields }) => fields.map((field) => field.label))
    case 'section':
      return schema.sections.map(({ number, title }) => (number === null ? title : `${number} ${title}`))
    case 'status':
    case 'stage': {
      const listed = statusesOf(kind, schema)
      return listed.map((status) => shortName(status, listed))
    }
    case 'template':
    case 'values':
      return []
  }
}

function isKnown({ what, name }: Reference, fitted: Fitted): boolean {
  const names = namesOf(what, fitted)
  switch (what) {
    case 'field':
      return names.some((label) => labelKey(label) === labelKey(name))
    case 'section':
      return sectionsNamed(name, fitted.schema).length > 0
    case 'status':
      return statusesNamed(name, statusesOf(fitted.kind, fitted.schema)).length > 0
    case 'stage':
      return names.some((status) => labelKey(status).startsWith(labelKey(name)))
    case 'template':
    case 'values':
      return true
  }
}

/** Statuses were listed anew, and none of them needs an approval any more, though nobody said so. */
function isUnguarded({ name }: Reference, { kind, schema }: Fitted): boolean {
  const { status, approveInto } = kind.watched
  const listed = statusesOf(kind, schema)
  return (
    labelKey(name) === labelKey(status) &&
    approveInto.length > 0 &&
    approveInto.every((each) => statusesNamed(each, listed).length === 0)
  )
}

function gap({ place, name }: Reference): string {
  return `${place}: none of these values of ${quoted(name)} needs an approval. Name those that do in \`watched.approveInto\`, or \`[]\` there.`
}
