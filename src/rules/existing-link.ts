import { missing, whyDead } from '../bind/dead-link.ts'
import { labelledField } from '../bind/labelled.ts'
import { readDestination } from '../document/destination.ts'
import { linksOf } from '../document/links.ts'
import { offsetAt } from '../document/place.ts'
import { remarkAt } from '../document/remarks.ts'
import { coverOf } from '../document/spans.ts'
import { quoted } from '../reason.ts'
import { defineRule, type Repository, type RuleContext } from './rule.ts'

/**
 * "What feeds it and what it feeds, as links to their documents": a link is only as good as the place it leads to. Relative
 * links, images and definitions must lead to a file, a folder or a heading that is there on this side of the change, as
 * GitHub finds them. Addresses of other sites are not followed. Under Related workflows, the name of a Markdown file
 * counts as a link.
 *
 * @example fails
 * ## 30. Neighbours
 *
 * - **Related workflows:** [Invoices](invoice-export.md)
 *
 * @example passes
 * ## 30. Neighbours
 *
 * - **Related workflows:** [Invoices](invoice-sync.md), see [Operations](../OPERATIONS.md#invoices)
 */
export default defineRule({
  id: 'existing-link',
  severity: 'warning',
  variants: { elsewhere: 'notice' },
  options: { related: ['Related workflows'] },
  description: 'a link to a file, folder or heading that is not there',
  looksAround: true,
  check(context) {
    const { document, binding, repository, options, report } = context
    const links = linksOf(document)
    const isLeftover = coverOf(binding.leftovers)
    for (const link of links) {
      const dead = isLeftover(link.start) ? null : whyDead(link.url, document, repository)
      if (dead === null) continue
      const { start, end } = link.address ?? link
      report({
        reason: `${link.image ? 'Image' : 'Link'} ${quoted(link.url)} ${dead.why}`,
        at: document.range(start, end),
        ...binding.at(link.start),
        args: [link.url],
        expected: link.address === null || dead.better === undefined ? [] : [dead.better],
        ...(dead.elsewhere === true && { variant: 'elsewhere' }),
      })
    }
    if (repository === null) return
    const isSilent = coverOf([...links, ...binding.leftovers])
    for (const { name, start, end, dead } of options.related.flatMap((label) =>
      deadNames(context, repository, label, isSilent),
    ))
      report({
        reason: `Name ${quoted(name)} ${dead.why}`,
        at: document.range(start, end),
        ...binding.at(start),
        args: [name],
        expected: dead.better === undefined ? [] : [dead.better],
      })
  },
})

/** The name of a Markdown file, perhaps with folders; behind a slash it is a part of an address. */
const fileName = /(?<![\p{L}\p{N}_./%@:-])(?:\.{0,2}\/)?[\p{L}\p{N}_][\p{L}\p{N}_./-]{0,200}\.md(?![\p{L}\p{N}_/-])/giu

/** Names of documents under a label that are no links and lead nowhere. */
function deadNames(
  { path, binding }: RuleContext,
  repository: Repository,
  label: string,
  isSilent: (offset: number) => boolean,
) {
  const named = labelledField(binding, label)
  const blocks = (named?.field.value ?? []).filter(({ kind }) => !['code', 'comment', 'html'].includes(kind))
  return blocks.flatMap(({ full }) =>
    [...full.text.matchAll(fileName)].flatMap(({ 0: name, index }) => {
      const start = offsetAt(full, index)
      if (isSilent(start)) return []
      const destination = readDestination(name, path)
      if (destination.kind !== 'inside' || repository.has(destination.path)) return []
      const found = repository.find(name.replace(/^[./]+/, ''))
      const remark = remarkAt(full, index)
      const end = offsetAt(full, index + name.length - 1) + 1
      if (found?.isGone === false || remark.notYet || remark.elsewhere) return []
      return [{ name, start, end, dead: missing(name, found?.path ?? destination.path, path, repository) }]
    }),
  )
}
