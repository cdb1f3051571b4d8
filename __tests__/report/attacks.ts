import type { Report } from '../../src/report/report.ts'
import { approval, document, ignored, message, report, satisfied, todo, transition } from './samples.ts'

/** What a document may hold to harm those who read a review of it. */
export const attacks = [
  '@octocat and @example/team, mail me@example.com',
  '#12, GH-12, example/shop#12, fixes #1, closes https://github.com/example/shop/issues/1',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef and 1a2b3c4',
  '_www.evil.example _deadbeef12 _GH-12 https://evil.example/x www.evil.example [click](https://evil.example) ![x](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- hidden --> --> <details open>',
  '| a | b |\n| - | - |\n| c | d',
  'a\\|b \\| \\\\| \\',
  '```\nfence\n````\n~~~\n`` ` ``',
  '`@octocat` `` @octocat ``` #1',
  '\u202Elive\u202C \u2066x\u2069 \u200Bzero\uFEFF \u0000\u001B[31mred\u0007\u007F\u009B',
  '- item\n# heading\n> quote\n1. one\n***\n===\n[x]: https://evil.example',
  '&lt;b&gt; &#64;octocat &copy; [^1] :tada: $x$ ~~gone~~ __bold__ *it*',
  '::error::x\n::set-env name=X::y ##[error]x',
  '\uD800 lone',
  '',
] as const

/** A report with a text of a document wherever there can be one. */
export const hostile = (value: string): Report =>
  report(
    [
      document({
        path: `docs/${value}.md`,
        previousPath: `docs/old-${value}.md`,
        change: 'renamed',
        fields: { Status: value, 'Risk level': value },
        messages: (['error', 'warning', 'notice'] as const).flatMap((severity) =>
          (['new', 'unchanged'] as const).map((baselineState, index) =>
            message({
              severity,
              baselineState,
              line: index + 1,
              endLine: index + 1,
              reason: `Unexpected \`${value}\`, also ${value}`,
              note: value,
              expected: [`${value}!`],
              section: value,
            }),
          ),
        ),
        ignored: (['new', 'unchanged'] as const).map((baselineState) =>
          ignored({ baselineState, message: `Unexpected \`${value}\``, reason: value, section: value, ignoreLine: 7 }),
        ),
        todos: (['new', 'carried', 'resolved'] as const).map((state) => todo({ state, text: value })),
        transitions: [
          transition({ field: value, base: value, head: `${value}!`, reason: value }),
          transition({
            requirement: 'notice',
            decision: { ...satisfied(approval(value, { as: value, url: value })), missing: value },
          }),
        ],
      }),
      document({ path: 'docs/after.md' }),
    ],
    [value],
  )
