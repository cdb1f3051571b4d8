/** A witness that overlooks something would make every test that calls it worthless. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { node } from '../e2e/runner.ts'
import { type Deeds, deeds, witnessed } from './witnessed.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'docgate-witness-')))
  writeFileSync(join(folder, 'there'), 'there')
})
afterEach(() => rmSync(folder, { recursive: true }))

function deedsOf(program: string): Deeds {
  const log = join(folder, 'witness')
  const { status, stderr } = spawnSync(node, ['--input-type=module', '-e', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...witnessed(log) },
  })
  expect([status, stderr]).toEqual([0, ''])
  return deeds(log)
}

const quiet = '.on("error", () => {})'

test.each([
  ['import net from "node:net"; net.connect(9, "127.0.0.1")', '127.0.0.1:9'],
  ['import tls from "node:tls"; tls.connect(9, "127.0.0.1")', '127.0.0.1:9'],
  ['import { get } from "node:http"; get("http://127.0.0.1:9/a")', '127.0.0.1:9'],
  ['import { get } from "node:https"; get("https://127.0.0.1:9/a")', '127.0.0.1:9'],
  ['import { lookup } from "node:dns"; lookup("localhost", () => {}); process', 'localhost'],
  [
    'import { createSocket } from "node:dgram"; const a = createSocket("udp4"); a.send("a", 9, "127.0.0.1", () => a.close()); a',
    'datagram',
  ],
])('a host: %s', (program, host) => expect(deedsOf(program + quiet).hosts).toContain(host))

test('fetch', () => {
  const { hosts } = deedsOf('await fetch("http://127.0.0.1:9/a").catch(() => {})')
  expect(hosts).toContain('http://127.0.0.1:9/a')
})

test.each([
  'import { spawn } from "node:child_process"; spawn("echo", ["a"])',
  'import { spawnSync } from "node:child_process"; spawnSync("echo", ["a"])',
  'import { execFile } from "node:child_process"; execFile("echo", ["a"])',
  'import { execFileSync } from "node:child_process"; execFileSync("echo", ["a"])',
  'const { spawnSync } = process.getBuiltinModule("node:child_process"); spawnSync("echo", ["a"])',
])('a program: %s', (program) => expect(deedsOf(program).programs).toEqual([['echo', 'a']]))

test('a program by the shell', () => {
  expect(deedsOf('import { exec } from "node:child_process"; exec("echo a")').programs).toEqual([
    ['/bin/sh', '-c', 'echo a'],
  ])
  expect(deedsOf('import { execSync } from "node:child_process"; execSync("echo a")').programs).toEqual([
    ['sh', 'echo a'],
  ])
})

test.each([
  'import { writeFileSync } from "node:fs"; writeFileSync("x", "a")',
  'import { writeFile } from "node:fs/promises"; await writeFile("x", "a")',
  'import { appendFileSync } from "node:fs"; appendFileSync("x", "a")',
  'import { mkdirSync } from "node:fs"; mkdirSync("x")',
  'import { mkdir } from "node:fs/promises"; await mkdir("x")',
  'import { createWriteStream } from "node:fs"; createWriteStream("x")',
  'import { open } from "node:fs/promises"; await (await open("x", "wx")).close()',
  'import { openSync } from "node:fs"; openSync("x", 65)',
  'import { renameSync } from "node:fs"; renameSync("there", "x")',
  'import { rm } from "node:fs/promises"; await rm("x", { force: true })',
])('a file that is written: %s', (program) => expect(deedsOf(program).written).toEqual(['x']))

test.each([
  'import { readFileSync } from "node:fs"; readFileSync("there")',
  'import { readFile } from "node:fs/promises"; await readFile("there")',
  'import { createReadStream } from "node:fs"; createReadStream("there")',
  'import { open } from "node:fs/promises"; await (await open("there")).close()',
])('a file that is read: %s', (program) => {
  const { read, written } = deedsOf(program)
  expect([read, written]).toEqual([['there'], []])
})

test('threads are seen too', () => {
  const { written } = deedsOf(
    'import { Worker } from "node:worker_threads"; new Worker("process.getBuiltinModule(`fs`).writeFileSync(`x`, ``)", { eval: true })',
  )
  expect(written).toEqual(['x'])
})
