import { mkdir, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { labelKey } from '../document/words.ts'
import { folderOf, kindMatcher } from '../documents.ts'
import { foreignPath } from '../report/terminal.ts'
import { kindAt, loadKinds, templateFiles } from '../review/kinds.ts'
import { EnvironmentError } from '../source/environment-error.ts'
import { errorCode } from '../source/error-code.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import { newDocument } from '../template/new-document.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { documentName } from './document-name.ts'
import { configPath } from './files.ts'
import { localRules } from './local-rules.ts'

/**
 * `docgate new`: a document of the first kind, from its template. Returns what to say; overwrites nothing.
 *
 * @throws UsageError, EnvironmentError
 */
export async function newCommand(args: Arguments): Promise<string> {
  const { name, file } = documentName(args.operands[0] ?? '')
  const tree = await openWorkingTree(process.cwd())
  const rules = await localRules(args, tree)
  const { schema, kind } = kindAt(await loadKinds(rules), 0)
  const folder = folderOf(kind.files)
  const target = folder === '' ? file : `${folder}/${file}`
  const { kindOf } = kindMatcher(
    rules.kinds.map((each) => each.kind),
    templateFiles(rules.kinds),
    null,
  )
  if (kindOf(target) !== 0 || path.posix.normalize(target) !== target || target.startsWith('../'))
    throw new UsageError(
      `${target} would not be a document: it must match ${kind.files.join(', ')} and must not be a template, README.md or index.md. Give another name, or set documents in ${configPath}.`,
    )
  const key = labelKey(kind.watched.name)
  const nameLabel = schema.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label ?? null
  const template = kindAt(rules.kinds, 0).template.text
  const text = newDocument(schema, { name, nameLabel, guidance: args.guidance === 'comments', template })
  await writeNew(tree.top, target, text)
  const shown = foreignPath(path.relative(process.cwd(), path.join(tree.top, target)).split(path.sep).join('/'))
  return `${shown}\nFill it in, then: docgate check ${/^[\w./-]+$/.test(shown) ? shown : `"${shown}"`}\n`
}

/** Writes a file that is not there yet, and the folders on the way; no symlink is followed. */
async function writeNew(top: string, target: string, text: string): Promise<void> {
  const full = path.join(top, target)
  const folder = path.dirname(full)
  try {
    const known = await nearest(folder)
    if ((await realpath(known)) !== known)
      throw new UsageError(`${path.relative(top, known)} is a symbolic link, which is not followed.`)
    await mkdir(folder, { recursive: true })
    await writeFile(full, text, { flag: 'wx' })
  } catch (error) {
    const code = errorCode(error)
    if (code === null) throw error
    if (code === 'EEXIST') throw new UsageError(`${target} already exists and is not overwritten. Give another name.`)
    throw new EnvironmentError(`${target} cannot be written (${code}).`)
  }
}

/** The folder itself, or the first one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const there = await realpath(folder).then(
    () => true,
    () => false,
  )
  return there ? folder : nearest(path.dirname(folder))
}
