import { createHash } from 'node:crypto'
import type { BoundSection } from '../bind.ts'
import type { Checked } from '../check.ts'
import { sectionsNamed } from '../config/names.ts'
import type { Block } from '../document/blocks.ts'
import { labelKey } from '../document/words.ts'
import { sectionTitle } from '../template/title.ts'

/**
 * Digests of what a side says in the places that an approval covers, by the name that people know. What a reader does
 * not see (wrapping, bullets, emphasis, padding of tables, comments) is no part of it. A label stands for its field and
 * for what its section says beside the labels; a section for all that stands below its heading. What is not there says
 * nothing.
 *
 * @param names labels of the template, or sections by number or title.
 */
export function coveredBy(side: Checked | null, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>()
  const add = (name: string, said: readonly string[]): void => {
    texts.set(name, [...(texts.get(name) ?? []), ...said])
  }
  for (const name of new Set(names)) {
    add(name, [])
    if (side === null) continue
    const { binding } = side
    const sections = sectionsNamed(name, binding.schema)
    for (const { id } of sections) add(name, wholeText(side, binding.get(id)))
    if (sections.length > 0) continue
    const key = labelKey(name)
    for (const bound of binding.bound.filter(({ schema }) => schema.fields.some((field) => field.key === key))) {
      add(name, fieldTexts(side, bound, key))
      const { prose, groups } = bound.fields
      add(sectionTitle(bound.schema), [said(side, prose), ...groups.map((group) => said(side, group.prose))])
    }
    for (const { schema, blocks } of binding.duplicates)
      if (schema.fields.some((field) => field.key === key)) add(sectionTitle(schema), [said(side, blocks)])
  }
  return new Map([...texts].map(([name, all]) => [name, digest(all)]))
}

/** Fields of every group, those given twice too. */
function fieldTexts(side: Checked, { fields }: BoundSection, key: string): string[] {
  const all = [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]
  return all
    .filter((field) => field.schema.key === key)
    .map((field) => `${remarkOf(field.at.label?.text ?? '', field.schema.label)}${said(side, field.value)}`)
}

/** "Approval steps (optional)": what an author put to the label is said too. */
function remarkOf(label: string, known: string): string {
  const remarks = [...label.matchAll(/\(([^()]+)\)/g)].map(([, remark = '']) => remark)
  return remarks
    .filter((remark) => !known.includes(remark))
    .map((remark) => `(${remark}) `)
    .join('')
}

function wholeText(side: Checked, bound: BoundSection | undefined): string[] {
  if (bound === undefined) return []
  const below = side.binding.children(bound.schema.id).flatMap((child) => wholeText(side, child))
  return [said(side, bound.blocks), ...below]
}

function said({ binding }: Checked, blocks: readonly Block[]): string {
  return binding.said(blocks)
}

/** 16 hex digits over what is said, white space folded. */
function digest(texts: readonly string[]): string {
  const folded = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '')
  return createHash('sha256').update(JSON.stringify(folded)).digest('hex').slice(0, 16)
}
