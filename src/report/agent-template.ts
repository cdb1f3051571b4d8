import type { FieldSchema, Schema, SectionSchema } from '../template/schema.ts'
import { sectionTitle } from '../template/title.ts'
import { visible } from './visible.ts'

/** A place of a document that something is to be said about. */
export interface Asked {
  readonly section: string | null
  /** `null`: the section as a whole. */
  readonly field: string | null
}

/** What a template asks for in these places, a text for each of its sections, in its order. */
export function askedBy(schema: Schema, places: readonly Asked[]): readonly string[] {
  const asked = new Map<string, Set<string> | 'all'>()
  for (const { section, field } of places) {
    if (section === null) continue
    if (field === null) {
      for (const each of withinSection(schema, section)) asked.set(each.id, 'all')
      continue
    }
    const known = asked.get(section)
    if (known === undefined) asked.set(section, new Set([field]))
    else if (known !== 'all') known.add(field)
  }
  return schema.sections.flatMap((section) => {
    const wanted = asked.get(section.id)
    return wanted === undefined ? [] : [sectionText(section, wanted)]
  })
}

/** A section and those below it. */
function withinSection({ sections }: Schema, id: string): readonly SectionSchema[] {
  const found = new Set([id])
  return sections.filter((section) => {
    if (section.parent !== null && found.has(section.parent)) found.add(section.id)
    return found.has(section.id)
  })
}

function sectionText(section: SectionSchema, wanted: ReadonlySet<string> | 'all'): string {
  const title = section.depth === 0 ? 'Before the first section' : visible(sectionTitle(section), 120)
  const fields = section.fields.filter(({ label }) => wanted === 'all' || wanted.has(label))
  return [
    `${title}${section.optional ? ' (optional)' : ''}`,
    ...said([...section.prompts, ...section.guidance], '  '),
    ...instead(section.nonAnswers, '  '),
    ...(section.repeats && fields.length > 0 ? ['  For each one:'] : []),
    ...fields.flatMap(fieldLines),
  ].join('\n')
}

function fieldLines(field: FieldSchema): readonly string[] {
  const { label, optional, hint, listed, prompts, guidance, nonAnswers } = field
  const unlisted = listed.filter((value) => hint?.includes(value) !== true)
  return [
    `  - ${visible(label, 120)}${optional ? ' (optional)' : ''}${hint === null ? '' : `: ${visible(hint, 600)}`}`,
    ...(unlisted.length === 0 ? [] : [`    Listed: ${listed.map((value) => `\`${visible(value, 80)}\``).join(', ')}`]),
    ...said([...prompts, ...guidance], '    '),
    ...instead(nonAnswers, '    '),
  ]
}

/** An answer that the template takes instead of content. */
export function answerText({ text, withReason }: { readonly text: string; readonly withReason: boolean }): string {
  return `\`${visible(text, 80)}\`${withReason ? ' and the reason' : ''}`
}

function instead(answers: SectionSchema['nonAnswers'], indent: string): readonly string[] {
  return answers.length === 0 ? [] : [`${indent}Accepted instead: ${answers.map(answerText).join(', ')}`]
}

function said(texts: readonly string[], indent: string): readonly string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => `${indent}${visible(text, 600)}`)
}
