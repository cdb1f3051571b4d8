import type { NonAnswer, Schema } from '../../src/template/schema.ts'

/** A compiled template for the eye: what it requires, one line for each section and field. */
export function outline(schema: Schema): string {
  const head = [
    `title: ${schema.title ?? 'none'}${schema.lettered ? ' | lettered' : ''}`,
    ...Object.entries(schema.frontmatter).map(([key, value]) => `frontmatter ${key}: ${value}`),
    `placeholders: ${schema.placeholders.join(', ') || 'none'}`,
    ...answers('', schema.nonAnswers),
  ]
  const sections = schema.sections.flatMap((section) => [
    '',
    [
      section.depth === 0 ? section.id : `${'#'.repeat(section.depth)} ${section.id}`,
      section.title,
      ...(section.parent === null ? [] : [`in ${section.parent}`]),
      ...(section.optional ? ['optional'] : []),
      ...(section.pattern === null ? [] : [`any ${section.pattern.join('…')}`]),
      ...(section.repeats ? ['repeats'] : []),
      ...(section.tabular ? ['table'] : []),
      ...(section.loose && !section.tabular ? ['loose'] : []),
      `line ${section.line}`,
    ].join(' | '),
    ...counted('prompts', section.prompts),
    ...counted('guidance', section.guidance),
    ...answers('', section.nonAnswers),
    ...section.fields.flatMap((field) => [
      `- ${field.label}${field.optional ? ' (optional)' : ''}${field.listed.length === 0 ? '' : ` = ${field.listed.join(' | ')}`}`,
      ...[
        ...(field.hint === null ? [] : ['  hint']),
        ...counted('  prompts', field.prompts),
        ...counted('  guidance', field.guidance),
      ],
      ...answers('  ', field.nonAnswers),
    ]),
  ])
  return `${[...head, ...sections].join('\n')}\n`
}

function counted(name: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${name}: ${texts.length}`]
}

function answers(indent: string, nonAnswers: readonly NonAnswer[]): string[] {
  return nonAnswers.map((each) => `${indent}may say: ${each.text}${each.withReason ? ', with a reason' : ''}`)
}
