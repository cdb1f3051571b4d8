import { slug } from 'github-slugger'
import { UsageError } from '../usage-error.ts'

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
/** File systems take 255 bytes; links and lists want less. */
const longest = 100

/**
 * The name of a new document as it was given, on one line, and its file name.
 *
 * @throws UsageError for a path, and for a name that gives no file name.
 */
export function documentName(given: string): { readonly name: string; readonly file: string } {
  const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const refuse = (why: string): UsageError => new UsageError(`${why}, for example docgate new "Order sync".`)
  if (/[\p{Cc}\p{Cf}]/u.test(name)) throw refuse('The name has characters that nobody sees; give it in plain letters')
  if (/^(?:[~/\\]|\.{1,2}[/\\]|[a-z]:[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)|\.md$/i.test(name))
    throw refuse(`"${name}" is a path; give the name that the document will have`)
  const base = slug(name.replace(/[./\\_]+/g, ' '))
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  if (base === '') throw refuse(`"${name}" has no letter or digit to make a file name of; give a name`)
  if (base.length > longest) throw refuse(`"${name.slice(0, 40)}…" is too long for a file name; give a shorter one`)
  if (reserved.test(base)) throw refuse(`Windows keeps the name "${base}" for itself; give another one`)
  return { name, file: `${base}.md` }
}
