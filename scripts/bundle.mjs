/** Writes the bundles to `dist/`: the demo's beside docgate's own, since a bundler works with one processor. */
import { spawn } from 'node:child_process'

const ncc = (entry, target) => [
  ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', target],
  ...['-q', '--license', 'licenses.txt'],
]

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}

async function docgate() {
  await run(ncc('build/src/main.js', 'dist'))
  await run(['scripts/remark-beside.mjs'])
  await run(ncc('build/remark.cjs', 'dist/remark'))
}

await Promise.all([docgate(), run(ncc('build/demo/main.js', 'dist/demo'))])
