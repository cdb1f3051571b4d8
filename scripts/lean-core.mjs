/**
 * Puts a copy of @actions/core beside the compiled code whose OIDC client has no HTTP client. docgate asks for no OIDC
 * token, and the HTTP client with its undici would be 1 MB of the bundle and 45 ms of every run.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'

const core = 'build/node_modules/@actions/core'
const client = `${core}/node_modules/@actions/http-client`
const refuse = (name) =>
  `export class ${name} {\n  constructor() {\n    throw new Error('docgate asks for no OIDC token')\n  }\n}\n`

cpSync('node_modules/@actions/core', core, { recursive: true })
mkdirSync(`${client}/lib`, { recursive: true })
writeFileSync(
  `${client}/package.json`,
  JSON.stringify({
    name: '@actions/http-client',
    type: 'module',
    exports: { '.': './lib/index.js', './lib/auth': './lib/auth.js' },
  }),
)
writeFileSync(`${client}/lib/index.js`, refuse('HttpClient'))
writeFileSync(`${client}/lib/auth.js`, refuse('BearerCredentialHandler'))
