import type { List } from 'mdast'
import type { Entry, Group, Part } from './budget.ts'
import { heading, html, list, words } from './tree.ts'

/** A part of the body under a heading. */
export function chapter(title: string, groups: readonly Group[]): Part {
  return { before: [heading(3, words(title))], groups, after: [], frame }
}

/** Folded away, with a summary of our own words and numbers. */
export function folded(summary: string, groups: readonly Group[]): Part {
  return { before: [html(`<details>\n<summary>${summary}</summary>`)], groups, after: [html('</details>')], frame }
}

function frame(entries: readonly Entry[]): List {
  return list(entries.flatMap(({ node }) => (node.type === 'listItem' ? [node] : [])))
}
