import { labelKey } from '../document/words.ts'
import { meant } from '../meant.ts'
import { quoted } from '../reason.ts'
import { shortName } from '../template/listed.ts'
import type { Schema } from '../template/schema.ts'
import type { Fitted } from './fit.ts'
import type { Reference } from './kind.ts'
import { placesNamed, sectionsNamed, statusesOf, valuesNamed, valuesOf } from './names.ts'

/** More than this nobody reads at once, and each takes a look through all names for one that was meant. */
const mostSentences = 50

/** Sentences about names that no template of their kinds has, each with its place; the first fifty. */
export function unknownNames(references: readonly Reference[], fitted: readonly Fitted[]): string[] {
  const found: string[] = []
  for (const reference of references) {
    found.push(...sentencesOf(reference, fitted))
    if (found.length >= mostSentences) break
  }
  return found
}

function sentencesOf(reference: Reference, fitted: readonly Fitted[]): string[] {
  const asked = reference.kinds.flatMap((index) => fitted[index] ?? [])
  if (reference.what === 'values') return asked.some((each) => isUnguarded(reference, each)) ? [gap(reference)] : []
  const known = asked.map((each) => namesOf(reference, each)).filter((names) => names.length > 0)
  if (reference.what === 'value' && known.length === 0)
    return asked.some(hasField(reference)) ? [noList(reference)] : []
  if (known.length === 0 || asked.some((each) => isKnown(reference, each))) return []
  const names = [...new Set(known.flat())]
  const templates = [...new Set(asked.map(({ schema }) => quoted(schema.path)))].join(' or ')
  const guess =
    meant(reference.name, names.flatMap(waysToSay), quoted) || ` There are ${names.slice(0, mostNames).join(', ')}.`
  const of = reference.of === null ? '' : ` of ${quoted(reference.of)}`
  return [`${reference.place}: no ${nouns[reference.what]} ${quoted(reference.name)}${of} in ${templates}.${guess}`]
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
  place: 'field or section',
  value: 'value',
  risk: 'risk',
}

function namesOf({ what, of }: Reference, { kind, schema }: Fitted): string[] {
  switch (what) {
    case 'field':
      return labelsOf(schema)
    case 'section':
      return titlesOf(schema)
    case 'place':
      return [...labelsOf(schema), ...titlesOf(schema)]
    case 'status':
    case 'stage':
      return sayable(statusesOf(kind, schema))
    case 'value':
      return sayable(valuesOf(of ?? '', schema))
    case 'risk':
      return sayable(valuesOf(kind.watched.risk, schema))
    case 'template':
    case 'values':
      return []
  }
}

function labelsOf({ sections }: Schema): string[] {
  return sections.flatMap(({ fields }) => fields.map((field) => field.label))
}

function titlesOf({ sections }: Schema): string[] {
  return sections.map(({ number, title }) => (number === null ? title : `${number} ${title}`))
}

/** Listed values as people say them. */
function sayable(listed: readonly string[]): string[] {
  return listed.map((value) => shortName(value, listed))
}

function isKnown(reference: Reference, fitted: Fitted): boolean {
  const { what, name, of } = reference
  const names = namesOf(reference, fitted)
  switch (what) {
    case 'field':
      return names.some((label) => labelKey(label) === labelKey(name))
    case 'section':
      return sectionsNamed(name, fitted.schema).length > 0
    case 'status':
      return valuesNamed(name, statusesOf(fitted.kind, fitted.schema)).length > 0
    case 'place': {
      const { sections, isField } = placesNamed(name, fitted.schema)
      return isField || sections.length > 0
    }
    case 'value':
      return valuesNamed(name, valuesOf(of ?? '', fitted.schema)).length > 0
    case 'risk':
      return valuesNamed(name, valuesOf(fitted.kind.watched.risk, fitted.schema)).length > 0
    case 'stage':
      return names.some((status) => labelKey(status).startsWith(labelKey(name)))
    case 'template':
    case 'values':
      return true
  }
}

function hasField({ of }: Reference): (fitted: Fitted) => boolean {
  return ({ schema }) => labelsOf(schema).some((label) => labelKey(label) === labelKey(of ?? ''))
}

function noList({ place, name, of }: Reference): string {
  return `${place}: ${quoted(of ?? '')} lists no values, so ${quoted(name)} cannot be one of them. List them under \`fields\`.`
}

/** Statuses were listed anew, and none of them needs an approval any more, though nobody said so. */
function isUnguarded({ name }: Reference, { kind, schema }: Fitted): boolean {
  const { status, approveInto } = kind.watched
  const listed = statusesOf(kind, schema)
  return (
    labelKey(name) === labelKey(status) &&
    approveInto.length > 0 &&
    approveInto.every((each) => valuesNamed(each, listed).length === 0)
  )
}

function gap({ place, name }: Reference): string {
  return `${place}: none of these values of ${quoted(name)} needs an approval. Name those that do in \`watched.approveInto\`, or write \`[]\` there if none does.`
}
