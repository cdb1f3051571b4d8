/**
 * Writes the entry of a bundle that holds the parser in JavaScript alone. It is CommonJS, the one format that can be
 * loaded while others wait: see `remarkMaker` in `src/parser/load.ts`.
 */
import { writeFileSync } from 'node:fs'

writeFileSync('build/remark.cjs', "module.exports = require('./src/parser/remark.js')\n")
