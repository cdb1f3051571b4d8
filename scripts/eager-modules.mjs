/**
 * Has V8 compile the modules of a bundle when it reads them. A module is a function, and each that is loaded is called at
 * once; V8 takes a `function` in parentheses for one that is, and an arrow for one that may never be, so that it reads it
 * twice. Nothing in them asks for `this`, or the bundler would not have written an arrow.
 *
 *     node scripts/eager-modules.mjs dist dist/remark
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** As webpack begins a module. */
const begins = /^(\/\*\*\*\/ \()(async )?\(([\w\s,]*)\) => \{$/gm

for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder).filter((each) => /\.c?js$/.test(each))) {
    const file = join(folder, name)
    const code = readFileSync(file, 'utf8')
    const eager = code.replace(begins, (_, open, async = '', parameters) => `${open}${async}function(${parameters}) {`)
    if (eager !== code) writeFileSync(file, eager)
  }
