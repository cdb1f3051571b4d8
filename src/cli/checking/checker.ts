import { type Compared, checkOnly } from '../../compare.ts'
import { filesLinkedInto } from '../../document/destination.ts'
import { repositoryOf } from '../../repository.ts'
import type { WorkingTree } from '../../source/working-tree.ts'
import type { ChosenDocument } from '../chosen-documents.ts'
import { type Judging, optionsOf } from '../judging.ts'
import { type Answers, recorded } from './answers.ts'

/** What a check found in one document: plain data, which goes from thread to thread and into a cache. */
export type Found = Pick<Compared, 'fields' | 'messages' | 'ignored' | 'todos'>

/** A document that was checked. */
export interface CheckedDocument {
  readonly found: Found
  /** The text that was checked; `null` where it could not be read. */
  readonly text: string | null
  /** What was asked of the files around it. */
  readonly answers: Answers
}

/** Checks documents one after the other, and keeps nothing of one for the next but the anchors of files it links to. */
export interface Checker {
  /** `null` where there is no such file. */
  check(document: ChosenDocument): Promise<CheckedDocument | null>
}

/** A checker of the documents of a working tree. The parser must be loaded. */
export function checkerOf(tree: Pick<WorkingTree, 'read'>, judging: Judging): Checker {
  const known = new Set(judging.files)
  const texts = new Map<string, string>()
  const repository = repositoryOf(judging.files, (path) => texts.get(path) ?? null)
  return {
    async check({ path, kind }) {
      const content = await tree.read(path)
      if (content === null) return null
      texts.clear()
      const text = content.kind === 'text' ? content.text : null
      if (text !== null) {
        texts.set(path, text)
        for (const each of filesLinkedInto(text, path)) {
          const linked = known.has(each) && each !== path ? await tree.read(each) : null
          if (linked?.kind === 'text') texts.set(each, linked.text)
        }
      }
      const { asked, answers } = recorded(repository)
      const { fields, messages, ignored, todos } = checkOnly(path, content, optionsOf(judging, kind), asked)
      return { found: { fields, messages, ignored, todos }, text, answers: answers() }
    },
  }
}
