/**
 * Workflow commands as GitHub's runner reads them out of a step's output. The rules are those of its `ActionCommand`:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs. Where that leaves it to the machine (it
 * compares by culture, which passes over what has no width), this reader takes a line for a command in doubt.
 */

export interface WorkflowCommand {
  /** As the runner knows it: in lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Everything the runner has a reader for, `stop-commands` included. */
const registered = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
])

/** What .NET ends a line at when it reads a process's output, and what else may be taken for an end. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** What a comparison by culture passes over. */
const noWidth = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu

/** Every command in an output, in its order; between `stop-commands` and its token there is none but the token. */
export function commandsIn(output: string): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = []
  let token: string | null = null
  for (const line of output.split(lineEnd)) {
    const known: ReadonlySet<string> = token === null ? registered : new Set([...registered, token])
    const command = newForm(line.replace(noWidth, ''), known) ?? oldForm(line.replace(noWidth, ''), known)
    if (command === null || (token !== null && command.name !== token)) continue
    if (token !== null) token = null
    else if (command.name === 'stop-commands') token = command.data.toLowerCase()
    found.push(command)
  }
  return found
}

/** `::name key=value,key=value::data`, white space before it or not. */
function newForm(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const message = line.trimStart()
  const end = message.indexOf('::', 2)
  if (!message.startsWith('::') || end < 0) return null
  return commandOf(message.slice(2, end), message.slice(end + 2), known, ',', [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function oldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), known, ';', [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ])
}

type Escapes = readonly (readonly [written: string, meant: string])[]

function commandOf(
  info: string,
  data: string,
  known: ReadonlySet<string>,
  separator: string,
  escapes: Escapes,
): WorkflowCommand | null {
  const [, given = '', rest = ''] = /^([^ ]*)(?: (.*))?$/s.exec(info) ?? []
  const name = given.toLowerCase()
  if (!known.has(name)) return null
  const pairs = rest.split(separator).flatMap((pair): [string, string][] => {
    const [, key, value] = /^\s*([^=]+)=(.+)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, escapes)]]
  })
  // In data neither a colon nor a comma, a semicolon nor a bracket is escaped; what reads them so reads no less.
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data, escapes) }
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((so, [written, meant]) => so.replaceAll(written, meant), text)
}
