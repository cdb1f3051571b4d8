/**
 * Puts copies of packages beside the compiled code that the bundler finds first, without what docgate never runs: what
 * is in the bundle is read at each start.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const put = (path, text) => {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true })
  writeFileSync(path, text)
}

/** A copy of a package of which the bundler leaves out the modules that nothing is taken from. */
function copy(name) {
  const target = `build/node_modules/${name}`
  cpSync(`node_modules/${name}`, target, { recursive: true })
  const described = JSON.parse(readFileSync(`${target}/package.json`, 'utf8'))
  writeFileSync(`${target}/package.json`, JSON.stringify({ ...described, sideEffects: false }, null, 2))
  return target
}

// docgate asks for no OIDC token, and its HTTP client with undici would be 1 MB and 45 ms of every run.
const client = `${copy('@actions/core')}/node_modules/@actions/http-client`
const refuse = (name) =>
  `export class ${name} {\n  constructor() {\n    throw new Error('docgate asks for no OIDC token')\n  }\n}\n`
put(
  `${client}/package.json`,
  JSON.stringify({
    name: '@actions/http-client',
    type: 'module',
    exports: { '.': './lib/index.js', './lib/auth': './lib/auth.js' },
  }),
)
put(`${client}/lib/index.js`, refuse('HttpClient'))
put(`${client}/lib/auth.js`, refuse('BearerCredentialHandler'))

// Of satteri only its reader is used.
copy('satteri')

// Every Node.js that docgate runs on has web streams; the stand-in for them is 200 kB.
for (const name of ['node-fetch', 'fetch-blob', 'formdata-polyfill'])
  cpSync(`node_modules/${name}`, `build/node_modules/${name}`, { recursive: true })
put(
  'build/node_modules/web-streams-polyfill/package.json',
  JSON.stringify({ name: 'web-streams-polyfill', version: '0.0.0' }),
)
put(
  'build/node_modules/web-streams-polyfill/dist/ponyfill.es2018.js',
  "throw new Error('docgate runs on Node.js alone, which has web streams')\n",
)
