/**
 * Measures docgate and writes docs/performance.md: beside other tools, and the action against the stand-in. Every figure
 * of that page is made here. Needs `npm run build` first, and a machine with nothing else to do; about a quarter of an
 * hour.
 *
 *     npm run bench [-- --node /path/to/node] [-- --most 1000] [-- --no-write]
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { overPullRequests } from './action.mjs'
import { pageOf } from './page.mjs'
import { againstPeers } from './peers.mjs'

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    most: { type: 'string', default: '10000' },
    'no-write': { type: 'boolean', default: false },
  },
})
const most = Number(values.most)
const version = spawnSync(values.node, ['--version'], { encoding: 'utf8' }).stdout.trim()
const peers = await againstPeers(values.node, most)
const requests = await overPullRequests(values.node, most)
const page = pageOf({ version, processors: availableParallelism(), peers, requests })
console.log(page)
if (!values['no-write']) writeFileSync(join(import.meta.dirname, '../../docs/performance.md'), page)
