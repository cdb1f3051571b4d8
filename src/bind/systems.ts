import type { Binding, BoundSection, Field, Group } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { type Flat, sliceFlat } from '../document/flat.ts'
import { type Name, readingsOf, readNames } from '../document/name-list.ts'
import { isKind, isRole, type NameWords, nameWords } from '../document/names.ts'
import { offsetAt, spanAt, spanOf } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { fieldAnswer, sectionAnswer } from './answers.ts'
import { repeatingSection } from './labelled.ts'

/** Names that a field lists. `start` and `end` of each are offsets in the source. */
export interface NamedItems {
  readonly items: readonly Name[]
  /** It says that there are more. */
  readonly open: boolean
}

/** No overview lists more, and every name is held against every group. */
const mostNames = 50

/** The names that a field lists, in one line, in bullets or in a table; `null` where it names none, or is prose. */
export function namedItems(binding: Binding, field: Field): NamedItems | null {
  const items: Name[] = []
  let open = false
  let details = Number.POSITIVE_INFINITY
  for (const block of field.value) {
    if (block.level <= details) details = Number.POSITIVE_INFINITY
    if (block.level > details || !isList(field, block) || binding.said([block]) === '') continue
    if (block.kind === 'code') return null
    // "External:" above a list of its own is a heading, not a name.
    if (/[:：]$/.test(block.full.text)) continue
    const full = withoutLeftovers(binding, block)
    const list = readNames(full.text, full.code)
    if (list === null) return null
    open ||= list.open
    for (const name of list.names) items.push({ ...name, ...spanAt(full, name.start, name.end) })
    const isHeading = list.names.every(({ readings }) => readings.every(isKind))
    if (block.hasNested && block.level > field.at.level && !isHeading) details = block.level
  }
  return items.length === 0 || items.length > mostNames ? null : { items, open }
}

/** The text of a block from the first to the last character that is the author's: a hint may stand in front of it. */
function withoutLeftovers(binding: Binding, block: Block): Flat {
  const { full } = block
  const inside = binding.leftovers.filter((each) => each.block.node === block.node)
  const own = full.text.split('').flatMap((_, at) => {
    const offset = offsetAt(full, at)
    return inside.some((each) => offset >= each.start && offset < each.end) ? [] : [at]
  })
  return sliceFlat(full, own[0] ?? 0, (own.at(-1) ?? -1) + 1)
}

function isList(field: Field, block: Block): boolean {
  if (block.kind === 'comment' || block.kind === 'quote' || block.kind === 'html') return false
  // The first column of a table below the label; a cell that is the value itself is a list as any other.
  return block.cell === null || field.at.cell !== null || (block.cell.column === 0 && block.cell.row > 0)
}

/** One of several things that the details of a document are about. */
export interface NamedGroup {
  /** As the document calls it. */
  readonly name: string
  readonly readings: readonly NameWords[]
  /** It is called by a word for its kind: "message queue". */
  readonly vague: boolean
  /** It may be called by what it is for. */
  readonly role: boolean
  /** Everything that is said of it. */
  readonly text: string
  /** Where it is named: [start, end) in the source. */
  readonly start: number
  readonly end: number
  readonly group: string | null
}

/** The groups of a repeating section, by what `label` says and by their titles; `null` where one of them has no name. */
export function namedGroups(binding: Binding, bound: BoundSection, label: string): readonly NamedGroup[] | null {
  const groups = bound.fields.groups
    .filter((group) => group.fields.length > 0)
    .map((group) => namedGroup(binding, group, labelKey(label)))
  const named = groups.flatMap((group) => (group === null || group === 'none' ? [] : [group]))
  return groups.includes(null) || named.length > mostNames ? null : named
}

function namedGroup(binding: Binding, group: Group, key: string): NamedGroup | 'none' | null {
  const field = group.fields.find((each) => each.schema.key === key)
  const answer = field === undefined ? 'blank' : fieldAnswer(binding, field)
  if (answer === 'none') return 'none'
  const said = field === undefined || answer !== 'said' ? [] : field.value.filter((each) => binding.said([each]) !== '')
  const title = group.row ? null : group.title
  const readings = [
    ...said.flatMap(({ full }) => readingsOf(full.text, full.code)),
    ...(title === null ? [] : readingsOf(title, [])),
  ]
  const at = said[0] ?? group.at
  const names = [...said.map(({ full }) => full.text), ...(title === null ? [] : [title])].map(firstPart)
  const name = names.find((each) => !isKind(nameWords(each))) ?? names[0]
  if (name === undefined || readings.length === 0) return null
  return {
    name,
    readings,
    vague: isKind(nameWords(name)),
    role: isRole(name),
    text: [title ?? '', binding.said([...group.fields.flatMap((each) => each.value), ...group.prose])].join('\n'),
    ...spanOf(at.full),
    group: group.name,
  }
}

/** A name without its remark: "Slack, channel `#x`" is "Slack". */
function firstPart(text: string): string {
  const plain = text.replace(/^\s*(?:system\s*(?:\d+\s*)?|\d+\s*(?:(?<=\s)\d+\s*)?)[:.)]\s*/i, '')
  return (/^[^,;:(\n]+/.exec(plain)?.[0] ?? plain).replace(/\s[–—-]\s.*$/, '').trim()
}

/** What all fields with this label say, or the section they belong to where it is prose; empty where nothing is said. */
export function saidUnder(binding: Binding, label: string): string {
  const key = labelKey(label)
  const fields = binding.bound
    .flatMap((bound) => bound.fields.groups.flatMap((group) => group.fields))
    .filter((field) => field.schema.key === key)
  const section = fields.length > 0 ? null : repeatingSection(binding, label)
  if (section !== null) return sectionAnswer(binding, section) === 'said' ? binding.said(section.blocks) : ''
  return binding.said(fields.filter((each) => fieldAnswer(binding, each) === 'said').flatMap((each) => each.value))
}
