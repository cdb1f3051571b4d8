import type { Block } from '../document/blocks.ts'
import type { Document, Section } from '../document/document.ts'
import { firstLineOf, lastLineOf } from '../document/place.ts'
import { saysOptional, saysThisIsOptional } from './optional.ts'
import { countingPattern, isFree, patternOf } from './pattern.ts'

/** A section of a template at its place in the tree. */
export interface Place {
  readonly section: Section
  /** Without a comment at its end that speaks of the next section. */
  readonly blocks: readonly Block[]
  readonly id: string
  readonly parent: string | null
  /** Its heading, or a comment before it, says that it is optional. */
  readonly marked: boolean
  /** It stands for itself and for neighbours that say the same of another thing ("Option 1", "Option 2"). */
  readonly pattern: readonly string[] | null
  /** Such a neighbour: the id of the section that stands for it. */
  readonly mergedInto: string | null
}

/** Title, head and sections of a template: its first heading is the title also where other headings stand as high but its text is a placeholder. */
export function splitTitle(document: Document): {
  readonly title: Section | null
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
} {
  const [first, ...rest] = document.sections
  const isTitle = first !== undefined && first.depth === 1 && rest.length > 0 && patternOf(first.title.text) !== null
  if (document.title !== null || !isTitle)
    return { title: document.title, head: document.preamble, sections: document.sections }
  return { title: first, head: [...document.preamble, ...first.blocks], sections: rest }
}

/** Places the sections of a template: ids, parents, what stands for several, what a comment before the heading says. */
export function outlineOf(before: readonly Block[], sections: readonly Section[]): Place[] {
  const places: Place[] = []
  const open: Place[] = []
  sections.forEach((section, index) => {
    while (open.length > 0 && (open.at(-1)?.section.depth ?? 0) >= section.depth) open.pop()
    const parent = open.at(-1) ?? null
    const previous = sections[index - 1]
    const last = markBefore(previous === undefined ? before : previous.blocks, previous ?? null, section)
    const next = sections[index + 1]
    const mark = next === undefined ? null : markBefore(section.blocks, section, next)
    const twin = parent?.mergedInto == null ? neighbour(places, parent, section) : null
    const place: Place = {
      section,
      blocks: section.blocks.filter((block) => block !== mark),
      id: idOf(sections, section, parent, open),
      parent: parent?.id ?? null,
      marked: last !== null || commentIn(section),
      pattern: patternOf(section.title.text),
      mergedInto: parent?.mergedInto ?? twin?.id ?? null,
    }
    if (twin !== null)
      places[places.indexOf(twin)] = { ...twin, pattern: twin.pattern ?? countingPattern(twin.section.title.text) }
    places.push(place)
    open.push(place)
  })
  return places
}

/** Its number where no other section has it; else the titles from the top. */
function idOf(sections: readonly Section[], section: Section, parent: Place | null, open: readonly Place[]): string {
  const { number, text } = section.title
  if (number === null) return [...open.map((each) => each.section.title.text), text].join(' / ')
  const shared = sections.filter((each) => each.title.number === number).length > 1
  return shared && parent !== null ? `${parent.id} / ${number}` : number
}

/** The section right before, in the same parent, where its heading says the same of another thing. */
function neighbour(places: readonly Place[], parent: Place | null, section: Section): Place | null {
  const siblings = places.filter((each) => each.parent === (parent?.id ?? null) && each.section.depth === section.depth)
  const last = siblings.at(-1)
  const before = last === undefined ? undefined : (siblings.find((each) => each.id === last.mergedInto) ?? last)
  if (before === undefined) return null
  const [own, others] = [formOf(section), formOf(before.section)]
  return own !== null && own === others ? before : null
}

function formOf({ title }: Section): string | null {
  const pattern = patternOf(title.text) ?? countingPattern(title.text)
  return pattern === null ? null : isFree(pattern) ? '' : pattern.join('|')
}

/** A comment in the heading itself: `## Drivers <!-- optional -->`. */
function commentIn({ heading }: Section): boolean {
  return heading.children.some(
    (child) => child.type === 'html' && saysOptional(child.value.replace(/^<!--|-->$/g, ''), 'section'),
  )
}

/**
 * The comment at the end of a section (or of what stands before the first) that says of the next one that it is
 * optional: it stands right above its heading, or apart from its own section and does not say "this section".
 */
function markBefore(blocks: readonly Block[], own: Section | null, next: Section): Block | null {
  const last = blocks.at(-1)
  if (last?.kind !== 'comment' || !saysOptional(last.full.text, 'section')) return null
  const above = (blocks.at(-2)?.node ?? own?.heading)?.position?.end.line ?? 0
  const apart = firstLineOf(last.node) > above + 1
  const adjoins = firstLineOf(next.heading) <= lastLineOf(last.node) + 1
  if (own === null) return last
  if (adjoins) return apart || blocks.length > 1 ? last : null
  return apart && blocks.length > 1 && !saysThisIsOptional(last.full.text, 'section') ? last : null
}
