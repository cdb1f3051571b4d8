/** Repositories of generated documents: the same for the same seed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { conforming } from '../../build/__tests__/properties/generator.js'
import { spell } from '../../build/__tests__/properties/spell.js'
import { builtIn } from '../../build/src/template/built-in.js'

/** Different documents; a larger repository has them again, each under a name of its own and with that name in it. */
const different = 1_000

/** As editors leave files; all else differs from document to document. */
const usual = { lineEnd: '\n', mark: '', indent: '  ', trailingSpaces: false }

/** @returns the folder and the bytes of all documents. */
export function repositoryOf(count, seed) {
  const folder = mkdtempSync(join(tmpdir(), `docgate-bench-${count}-`))
  mkdirSync(join(folder, 'docs/workflows'), { recursive: true })
  const drafts = fc.sample(conforming(builtIn), { numRuns: Math.min(count, different), seed })
  const texts = drafts.map((draft) => spell({ ...draft, style: { ...draft.style, ...usual } }))
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = `${texts[index % different].replace(/\s*$/, '')}\n\n<!-- ${index} -->\n`
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `docs/workflows/sync-${String(index).padStart(5, '0')}.md`), text)
  }
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '-A'], { cwd: folder })
  return { folder, bytes }
}
