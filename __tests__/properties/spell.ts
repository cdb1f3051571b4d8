/** Writes a draft as Markdown, in the spelling that it asks for. */
import type { Answer, Draft, DraftField, DraftGroup, DraftSection, Piece, Style } from './draft.ts'

type Block = readonly string[]

/** The text of the file. */
export function spell({ style, frontmatter, title, titleSetext, sections }: Draft): string {
  const blocks: Block[] = [
    ...(frontmatter === null ? [] : [['---', `description: ${frontmatter}`, '---']]),
    ...(title === null ? [] : [heading(1, title, titleSetext, style)]),
    ...(style.comments ? [['<!-- Mended by hand in spring. -->']] : []),
  ]
  sections.forEach((section, index) => {
    if (index > 0 && style.breaks !== '') blocks.push([style.breaks])
    const [first, ...rest] = sectionBlocks(section, style)
    if (section.depth === 0) {
      blocks.push(...(first === undefined ? [] : [first]), ...rest)
      return
    }
    const top = heading(section.depth, section.heading, section.setext, style)
    blocks.push([...top, ...new Array<string>(style.blankAfterHeading).fill(''), ...(first ?? [])], ...rest)
  })
  const text = joined(blocks, style.blankBetween)
    .map((line) => (style.trailingSpaces && line !== '' ? `${line}  ` : line))
    .join(style.lineEnd)
  return `${style.mark}${text}${style.finalLineEnd ? style.lineEnd : ''}`
}

function joined(blocks: readonly Block[], blank: number): string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : new Array<string>(blank).fill('')), ...block])
}

function heading(depth: number, text: string, setext: boolean, style: Style): Block {
  // `1. Purpose` above a line of dashes would be a list.
  if (setext && depth <= 2) return [text.replace(/^(\d+)([.)])/, '$1\\$2'), (depth === 1 ? '=' : '-').repeat(7)]
  const hashes = '#'.repeat(depth)
  return [`${hashes} ${text}${style.closedHeadings ? ` ${hashes}` : ''}`]
}

function sectionBlocks(section: DraftSection, style: Style): Block[] {
  const { prose, groups, layout } = section
  return [...answerBlocks(prose, style, style.bullet), ...(groups.length === 0 ? [] : fieldBlocks())]

  function fieldBlocks(): Block[] {
    if (layout === 'columns' || layout === 'transposed' || layout === 'rows') return [table(rowsOf(section), style)]
    return groups.flatMap((group) => groupBlocks(group, section, style))
  }
}

function rowsOf({ layout, groups }: DraftSection): string[][] {
  const down = groups[0]?.fields.map((field) => [field.label, ...groups.map((group) => cellOf(group, field))]) ?? []
  if (layout === 'rows') return [['Field', 'Value'], ...down]
  if (layout === 'transposed') return [['', ...groups.map((_, index) => `no. ${index + 1}`)], ...down]
  const across = down[0]?.map((_, column) => down.map((row) => row[column] ?? '')) ?? []
  return across
}

function cellOf(group: DraftGroup, { schema }: DraftField): string {
  const value = group.fields.find((field) => field.schema === schema)?.value ?? []
  return value
    .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : piece.kind === 'bullets' ? piece.items : []))
    .join('<br>')
}

function table(rows: readonly (readonly string[])[], { outerBars }: Style): Block {
  const [header = [], ...body] = rows.map((row) => row.map((cell) => cell.replace(/\|/g, '\\|')))
  const bars = outerBars || header.length < 2 || rows.some((row) => row[0] === '')
  const line = (cells: readonly string[]): string => (bars ? `| ${cells.join(' | ')} |` : cells.join(' | '))
  return [line(header), line(header.map((_, column) => (column % 2 === 0 ? '---' : ':--'))), ...body.map(line)]
}

function groupBlocks(group: DraftGroup, { layout, groupForm, depth }: DraftSection, style: Style): Block[] {
  const { title, fields } = group
  if (layout === 'list') {
    const items = fields.map((field) => fieldItem(field, style, style.bullet))
    if (title !== null && groupForm === 'item') {
      const nested = fields.map((field) => fieldItem(field, style, style.nestedBullet))
      return [item(style.bullet, [[`**${title}**`], ...list(nested, style)], style, true)]
    }
    return [...titleBlocks(title, groupForm, depth), ...list(items, style)]
  }
  const blocks = titleBlocks(title, groupForm, depth)
  if (layout === 'lines') {
    const lines = fields.map(({ label, value }) => `**${label}:** ${textOf(value)}`)
    return [...blocks, lines]
  }
  if (layout === 'headings') {
    const below = fields.flatMap(({ label, value }): Block[] => [
      [`${'#'.repeat(Math.min(6, depth + 1))} ${label}`],
      ...answerBlocks(value, style, style.bullet),
    ])
    return [...blocks, ...below]
  }
  return [...blocks, ...fields.flatMap((field) => fieldParagraphs(field, style))]
}

function titleBlocks(title: string | null, form: DraftSection['groupForm'], depth: number): Block[] {
  if (title === null) return []
  if (form === 'heading') return [[`${'#'.repeat(Math.min(6, depth + 1))} ${title}`]]
  return [[form === 'plain' ? title : `**${title}**`]]
}

/** Items of one list, close together or apart. */
function list(items: readonly Block[], style: Style): Block[] {
  return items.length === 0 ? [] : [joined(items, style.loose ? 1 : 0)]
}

/** A list item of several blocks. The first two stand close together where the second is a list. */
function item(marker: string, blocks: readonly Block[], style: Style, close = false): Block {
  const [first = [''], ...rest] = blocks
  const indent = marker.length > 1 && style.indent === '  ' ? '   ' : style.indent
  const lines = [...first, ...rest.flatMap((block, index) => (close && index === 0 ? block : ['', ...block]))]
  return lines.map((line, index) => (index === 0 ? `${marker} ${line}`.trimEnd() : line === '' ? '' : indent + line))
}

function labelOf({ label, form }: DraftField): string {
  switch (form) {
    case 'strong-outside':
      return `**${label}**:`
    case 'underscores':
      return `__${label}:__`
    case 'underscores-outside':
      return `__${label}__:`
    case 'emphasis':
      return `*${label}:*`
    case 'plain':
      return `${label}:`
    case 'wide-colon':
      return `**${label}：**`
    case 'lead-dash':
      return `**${label}** –`
    case 'lead-alone':
      return `**${label}**`
    case 'item':
      return label
    default:
      return `**${label}:**`
  }
}

function fieldItem(field: DraftField, style: Style, marker: string): Block {
  const [first, ...rest] = fieldParagraphs(field, style, marker === style.bullet ? style.nestedBullet : style.bullet)
  const closed = field.value[0]?.kind === 'bullets' && !style.loose
  return item(marker, [first ?? [''], ...rest], style, closed)
}

/** Label and value as paragraphs, lists and fences, as they also stand inside of a list item. */
function fieldParagraphs(field: DraftField, style: Style, bullet: string = style.bullet): Block[] {
  const label = labelOf(field)
  const [first, ...rest] = field.value
  if (first === undefined) return [[field.form === 'lead-dash' ? `**${field.label}:**` : label]]
  if (first.kind !== 'text' || field.placement === 'below')
    return [[label], ...answerBlocks(field.value, style, bullet)]
  const begun = field.placement === 'next' ? [label, ...wrapped(first.text, style)] : wrapped(first.text, style, label)
  return [begun, ...answerBlocks(rest, style, bullet)]
}

function answerBlocks(answer: Answer, style: Style, bullet: string): Block[] {
  return answer.map((piece) => pieceBlock(piece, style, bullet))
}

function pieceBlock(piece: Piece, style: Style, bullet: string): Block {
  switch (piece.kind) {
    case 'text':
      return wrapped(piece.text, style)
    case 'bullets':
      return joined(
        piece.items.map((text, index) => item(piece.ordered ? `${index + 1}.` : bullet, [wrapped(text, style)], style)),
        style.loose ? 1 : 0,
      )
    case 'fence':
      return [`\`\`\`${piece.language}`, ...piece.lines, '```']
    case 'table':
      return table(piece.rows, style)
  }
}

function textOf(value: Answer): string {
  return value.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join(' ')
}

/** Lines of at most `wrap` columns; no line begins as something else would. A plain label must not be broken. */
function wrapped(text: string, { wrap }: Style, label: string = ''): string[] {
  const whole = label === '' ? text : `${label} ${text}`
  if (wrap === 0) return [whole]
  const start = /^[*_]/.test(label) ? '' : label
  const lines = [start]
  for (const word of whole.slice(start.length).trimStart().split(' ')) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    if (line !== '' && line.length + word.length >= wrap && /^[\p{L}(]/u.test(word)) lines.push(word)
    else lines[last] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
