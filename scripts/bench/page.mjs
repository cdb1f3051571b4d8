/** docs/performance.md, from what was measured. */

const seconds = (ms) => (ms < 995 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)
const number = (value) => value.toLocaleString('en-GB')

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** How a limit was kept: the figure, and whether it is within. */
function held(what, figure, limit, unit = '×') {
  const shown = unit === '×' ? `${figure.toFixed(2)} ×` : `${Math.round(figure)} ${unit}`
  return [what, shown, `${limit} ${unit}`, figure <= limit ? 'yes' : '**no**']
}

function peerTable({ documents, bytes, runs, figures }) {
  const ours = figures.get('docgate check').ms
  const rows = [...figures].map(([name, { ms, mb }]) => [
    name,
    seconds(ms),
    `${(ms / ours).toFixed(2)} ×`,
    mb === 0 ? '' : `${Math.round(mb)} MB`,
  ])
  const title = `### ${number(documents)} ${documents === 1 ? 'document' : 'documents'} (${(bytes / 1e6).toFixed(documents > 99 ? 0 : 2)} MB), ${runs === 1 ? 'one run' : `median of ${runs} runs`}`
  return `${title}\n\n${table(['', 'time', 'against docgate', 'peak memory'], rows)}`
}

function goals(peers, requests) {
  const at = (count) => peers.find(({ documents }) => documents === count)?.figures
  const [one, hundred, thousand, most] = [1, 100, 1_000, 10_000].map(at)
  const slow = (figures) =>
    Math.min(...[...figures].filter(([name]) => /^(?:markdownlint|remark|textlint)/.test(name)).map(([, { ms }]) => ms))
  const of = (figures, name) => figures.get(name).ms
  const rows = []
  if (one)
    rows.push(
      held('one document from cold start, against `node -e 0`', of(one, 'docgate check') / of(one, 'node -e 0'), 2.5),
    )
  if (thousand) {
    rows.push(
      held(
        '1,000 documents, against an eighth of the fastest other tool in JavaScript',
        (8 * of(thousand, 'docgate check')) / slow(thousand),
        1,
      ),
    )
    rows.push(
      held(
        '1,000 documents, against rumdl without a cache',
        of(thousand, 'docgate check') / of(thousand, 'rumdl, no cache'),
        2,
      ),
    )
    rows.push(
      held(
        '1,000 documents with a warm cache, against rumdl with its own',
        of(thousand, 'docgate check, warm cache') / of(thousand, 'rumdl, warm cache'),
        1,
      ),
    )
  }
  if (most) {
    rows.push(held('peak memory at 10,000 documents', most.get('docgate check').mb, 300, 'MB'))
    if (hundred)
      rows.push(
        held(
          'time for each document at 10,000, against 100',
          of(most, 'docgate check') / 100 / of(hundred, 'docgate check'),
          1.2,
        ),
      )
  }
  const row = (documents, latency) =>
    requests.find((each) => each.documents === documents && each.latency === latency && each.others === 0)
  const none = row(0, 0)
  if (none) rows.push(held('a pull request without documents, against `node -e 0`', none.ms / none.bare, 2.5))
  const [few, many] = [row(1, 50), row(100, 50)]
  if (few && many) rows.push(held('100 changed documents with 50 ms of latency, against one', many.ms / few.ms, 1.5))
  return table(['', 'measured', 'at most', 'held'], rows)
}

export function pageOf({ version, processors, peers, requests }) {
  return `# Performance

<!-- Written by npm run bench; no figure here is typed by hand. -->

Node.js ${version}, ${processors} processors, everything of a comparison in one run, by turns. Times are of whole processes, from start to end. Figures of one machine and one moment say little by themselves: read the ratios.

## What we want of it

${goals(peers, requests)}

## Beside other tools

The documents are generated (seed 7) and all different up to 1,000. The other tools check other things; what they share with docgate is that each must read all of the Markdown. rumdl is a program in Rust. docgate parses with satteri, in threads where there are enough documents for two.

${peers.map(peerTable).join('\n\n')}

## The action

Against the stand-in for GitHub on this machine, which takes a part of the processors; each answer is on its way for so many milliseconds.

${table(
  ['changed documents', 'latency', 'time', 'against `node -e 0`', 'requests'],
  requests.map(({ documents, others, latency, ms, bare, requests: count }) => [
    others > 0 ? `${documents}, and ${others} looked at` : number(documents),
    `${latency} ms`,
    seconds(ms),
    `${(ms / bare).toFixed(1)} ×`,
    count,
  ]),
)}
`
}
