import { parse as parseYaml } from 'yaml'
import type { Block } from '../document/blocks.ts'
import { type Document, readDocument, type Section } from '../document/document.ts'
import type { FieldSchema, NonAnswer, Schema, SectionSchema, Wording } from './schema.ts'
import { uniqueWordings, wordingsOf } from './wording.ts'

/** A template that can't be used, with the place in it. */
export interface TemplateProblem {
  readonly path: string
  readonly line: number
  readonly reason: string
}

export type Compiled = { readonly schema: Schema } | { readonly problem: TemplateProblem }

/** A section that a document repeats says so: "For each trigger:", "List each system", "for every job type". */
const repeating = /\b(each|every)\b[^.!?]*:?\s*$/i
const allowance = /\b(?:write|say|state|put|answer with)\s+(?:explicitly\s+|so\s+)?["“']([^"”'\n]{2,80})["”']/giu
const wantsReason = /\b(explain|why|reason|because|propose|proposal|suggest)/i
const placeholder = /<([A-Za-z][^<>\n]{0,60})>/g

/** Compiles the text of a template. Total: what can't be used is a problem with a place, never an exception. */
export function compileTemplate(path: string, text: string): Compiled {
  const document = readDocument(path, text)
  if (document.text.trim() === '')
    return { problem: { path, line: 1, reason: 'The template is empty. It needs at least one heading.' } }
  if (document.sections.length === 0) {
    return {
      problem: {
        path,
        line: 1,
        reason: 'The template has no section headings (`## …`), so that nothing can be required of a document.',
      },
    }
  }
  const frontmatter = readFrontmatter(document)
  if ('problem' in frontmatter) return frontmatter
  const sections = compileSections(document)
  const twice = sections.find((section, index) => sections.findIndex((other) => other.id === section.id) !== index)
  if (twice !== undefined) {
    return {
      problem: {
        path,
        line: twice.line,
        reason: `The template has the section \`${twice.number ?? twice.title}\` twice; a document could not tell them apart.`,
      },
    }
  }
  const untitled = sections.find((section) => section.title === '')
  if (untitled !== undefined)
    return { problem: { path, line: untitled.line, reason: 'A heading of the template is empty.' } }
  return {
    schema: {
      path,
      title: document.title?.title.text ?? null,
      frontmatter: frontmatter.values,
      sections,
      placeholders: placeholdersOf(document),
      nonAnswers: document.preamble.flatMap((block) => nonAnswersOf(block.full.text)),
      wordings: uniqueWordings(allWordings(document, sections)),
    },
  }
}

/** In code every `<word>` is a placeholder; in prose a lone lower-case word is an HTML tag. */
function placeholdersOf(document: Document): string[] {
  const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)].filter(
    (block) => block.kind !== 'comment' && block.kind !== 'code',
  )
  const found = blocks.flatMap(({ full }) =>
    [...full.text.matchAll(placeholder)]
      .filter(
        (match) =>
          full.code.some(([start, end]) => match.index >= start && match.index < end) ||
          /[A-Z _/-]/.test(match[1] ?? ''),
      )
      .map((match) => (match[1] ?? '').toLowerCase().trim()),
  )
  return [...new Set(found)].sort()
}

function readFrontmatter(document: Document): { values: Record<string, string> } | { problem: TemplateProblem } {
  if (document.frontmatter === null) return { values: {} }
  let data: unknown
  try {
    data = parseYaml(document.frontmatter.text)
  } catch (error) {
    const line =
      error instanceof Error && 'linePos' in error && Array.isArray(error.linePos)
        ? Number(error.linePos[0]?.line ?? 1)
        : 1
    return {
      problem: { path: document.path, line: line + 1, reason: 'The frontmatter of the template is not valid YAML.' },
    }
  }
  if (typeof data !== 'object' || data === null) return { values: {} }
  return {
    values: Object.fromEntries(
      Object.entries(data).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
      ),
    ),
  }
}

function compileSections(document: Document): SectionSchema[] {
  const open: { depth: number; id: string; title: string }[] = []
  return document.sections.map((section) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    const parent = open.at(-1)
    const id = section.title.number ?? [...open.map((each) => each.title), section.title.text].join(' / ')
    open.push({ depth: section.depth, id, title: section.title.text })
    return compileSection(document, section, id, parent?.id ?? null)
  })
}

function isField(block: Block): boolean {
  return block.label?.strong === true && block.kind === 'text'
}

function compileSection(document: Document, section: Section, id: string, parent: string | null): SectionSchema {
  const lead: Block[] = []
  const trail: Block[] = []
  const fields: { block: Block; rest: Block[] }[] = []
  for (const block of section.blocks) {
    const last = fields.at(-1)
    if (isField(block)) fields.push({ block, rest: [] })
    else if (last === undefined) lead.push(block)
    else if (
      block.level > last.block.level ||
      (block.level === last.block.level && block.level > 0 && !block.itemStart)
    )
      last.rest.push(block)
    else trail.push(block)
  }
  const own = [...lead, ...trail]
  return {
    id,
    number: section.title.number,
    title: section.title.text,
    depth: section.depth,
    parent,
    fields: fields.map(({ block, rest }) => compileField(document, block, rest)),
    repeats: fields.length > 0 && lead.some((block) => block.kind === 'text' && repeating.test(block.full.text)),
    prompts: promptsOf(own),
    guidance: own.filter((block) => block.kind === 'quote').map((block) => block.full.text),
    nonAnswers: own.filter((block) => block.kind === 'quote').flatMap((block) => nonAnswersOf(block.full.text)),
    line: section.heading.position?.start.line ?? 1,
  }
}

function compileField(document: Document, block: Block, rest: readonly Block[]): FieldSchema {
  const quotes = rest.filter((each) => each.kind === 'quote').map((each) => each.full.text)
  const hint = block.text.text === '' ? null : block.text.text
  return {
    label: block.label?.text ?? '',
    key: block.label?.key ?? '',
    hint,
    listed: hint === null ? [] : listedValues(hint),
    prompts: promptsOf(rest),
    guidance: quotes,
    nonAnswers: quotes.flatMap(nonAnswersOf),
    line: document.range(block.full.offsets[0] ?? 0, block.full.offsets[0] ?? 0).line,
  }
}

function promptsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.kind !== 'quote' && block.kind !== 'comment' && block.full.text !== '')
    .map((block) => block.full.text)
}

/** "e.g., Draft, In design, Live (dev), etc." → its values. Commas in parentheses do not part. */
export function listedValues(hint: string): string[] {
  const match = /^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$/i.exec(
    hint.replace(/^\(([\s\S]*)\)$/, '$1'),
  )
  if (match?.[1] === undefined) return alternatives(hint)
  return match[1]
    .split(/,(?![^(]*\))/)
    .map((value) =>
      value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:or|and)\s+/i, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((value) => value !== '' && !/^etc\b/i.test(value))
}

/** A longer piece between two strokes is a sentence, not a value. */
const longestAlternative = 4

/** `Draft / In review / Live (prod)`, also with `|`, perhaps in parentheses: a list that needs no "e.g.". */
function alternatives(hint: string): string[] {
  const values = hint
    .trim()
    .replace(/^\(([\s\S]*)\)$/, '$1')
    .split(/\s+[/|]\s+/)
    .map((value) => value.replace(/\.$/, '').trim())
  const isList =
    values.length > 1 && values.every((value) => value !== '' && value.split(/\s+/).length <= longestAlternative)
  return isList ? values : []
}

function nonAnswersOf(guidance: string): NonAnswer[] {
  return [...guidance.matchAll(allowance)].map((match) => ({
    text: match[1]?.trim() ?? '',
    withReason: wantsReason.test(guidance.slice(match.index)),
  }))
}

function allWordings(document: Document, sections: readonly SectionSchema[]): Wording[] {
  const before = document.preamble.flatMap((block) => wordingsOf(block.full.text, null, null))
  const title = document.title === null ? [] : wordingsOf(document.title.title.text, null, null)
  const inside = document.sections.flatMap((section, index) => {
    const id = sections[index]?.id ?? null
    let field: string | null = null
    return section.blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'html') return []
      if (isField(block)) field = block.label?.text ?? null
      else if (block.level === 0) field = null
      return wordingsOf(isField(block) ? block.text.text : block.full.text, id, field)
    })
  })
  return [...title, ...before, ...inside].filter((wording) => wording.words > 0)
}
