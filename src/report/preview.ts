import type { RootContent } from 'mdast'
import type { WantedComment } from '../github/review-plan.ts'
import type { ChangedFile } from '../source/source.ts'
import type { Advices } from './agent.ts'
import { inlineComments, offeredInline, type Texts } from './comments.ts'
import { missingTexts } from './copying.ts'
import type { FileUrl } from './file-url.ts'
import type { Outlook } from './outline.ts'
import { pathCode } from './quote.ts'
import type { Report } from './report.ts'
import { heading, linked, paragraph, strong, words } from './tree.ts'

/** What a review has beside its report: comments on lines, texts to copy, a work order. */
export interface Preview {
  readonly advices: Advices
  /** Labels of the fields that have a column in the table of documents. */
  readonly columns: readonly string[]
  readonly textOf: Outlook['textOf']
  readonly comments: readonly Pick<WantedComment, 'path' | 'line' | 'startLine' | 'body'>[]
}

/** What stands beside the report. */
export interface Beside {
  readonly advices: Advices
  readonly columns: readonly string[]
  readonly texts: Texts
  /** With patches; none where there is no base side, and so no lines to comment on. */
  readonly files: readonly ChangedFile[]
}

/** What a review would have on GitHub. */
export function previewOf(report: Report, { advices, columns, texts, files }: Beside): Preview {
  return {
    advices,
    columns,
    textOf: missingTexts(advices, offeredInline(report, files, texts)),
    comments: inlineComments(report, files, () => '', texts),
  }
}

/** Comments as they would stand on the lines of the files, by file. */
export function commentChapter({ comments }: Pick<Preview, 'comments'>, fileUrl: FileUrl): readonly RootContent[] {
  const paths = [...new Set(comments.map(({ path }) => path))]
  if (paths.length === 0) return []
  return [
    heading(3, words('Comments on lines')),
    ...paths.flatMap((path) => [
      heading(4, ...linked(fileUrl(path, null), pathCode(path))),
      ...comments
        .filter((comment) => comment.path === path)
        .toSorted((a, b) => a.line - b.line)
        .flatMap(({ line, startLine, body }): RootContent[] => {
          const where = startLine === null ? `Line ${line}` : `Lines ${startLine} to ${line}`
          return [
            paragraph(strong(...linked(fileUrl(path, startLine ?? line), words(where)))),
            // Markdown that is written already, with all of a document's escaped.
            { type: 'blockquote', children: [{ type: 'html', value: body }] },
          ]
        }),
    ]),
  ]
}
