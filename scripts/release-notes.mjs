/**
 * Prints what CHANGELOG.md says of a version: `node scripts/release-notes.mjs v0.1.0`. Fails where the tag is not the
 * version of package.json, or the changelog has no dated section of it with something in it.
 */
import { readFileSync } from 'node:fs'

const [tag = '', folder = '.'] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
if (tag !== `v${version}`) fail(`The tag is ${tag || 'missing'}, and package.json says ${version}.`)

const sections = readFileSync(`${folder}/CHANGELOG.md`, 'utf8').split(/^## /m)
const section = sections.find((each) => each.startsWith(`[${version}]`))
if (section === undefined) fail(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`)
const [heading = '', ...lines] = section.split('\n')
if (!/^\[[^\]]+\] - \d{4}-\d\d-\d\d$/.test(heading)) fail(`CHANGELOG.md: "## ${heading}" has no date.`)
const notes = lines.join('\n').trim()
if (notes === '') fail(`CHANGELOG.md says nothing of ${version}.`)
console.log(notes)

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
