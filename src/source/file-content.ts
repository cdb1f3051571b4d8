import { type FileContent, maxFileBytes } from './source.ts'

/** The kinds of entry in a git tree, by mode: a file is read, a folder is none, the rest is said to be unreadable. */
export type EntryKind = 'file' | 'folder' | 'symlink' | 'submodule'

/**
 * Kind of a tree entry.
 *
 * @param mode numeric mode as git and GitHub have it, for example `0o100644`.
 */
export function entryKind(mode: number): EntryKind {
  switch (mode & 0o170000) {
    case 0o120000:
      return 'symlink'
    case 0o160000:
      return 'submodule'
    case 0o040000:
      return 'folder'
    default:
      return 'file'
  }
}

/** The sentence for an entry that is there and can't be read as text. */
export function unreadable(kind: 'symlink' | 'submodule' | 'path'): FileContent {
  switch (kind) {
    case 'symlink':
      return { kind: 'unreadable', reason: 'It is a symbolic link, which is not followed.' }
    case 'submodule':
      return { kind: 'unreadable', reason: 'It is a submodule, which is not read.' }
    case 'path':
      return { kind: 'unreadable', reason: 'Its path is not UTF-8.' }
  }
}

/** The sentence for a file over {@link maxFileBytes}. @param bytes size of the file. */
export function tooLarge(bytes: number): FileContent {
  return {
    kind: 'unreadable',
    reason: `It has ${bytes.toLocaleString('en-GB')} bytes, more than the ${maxFileBytes.toLocaleString('en-GB')} that are read.`,
  }
}

/** Decodes a file's bytes as strict UTF-8. A byte order mark stays: positions count from the file's first character. */
export function decodeFile(bytes: Uint8Array): FileContent {
  if (bytes.byteLength > maxFileBytes) return tooLarge(bytes.byteLength)
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable', reason: 'It is not UTF-8 text.' }
  }
}
