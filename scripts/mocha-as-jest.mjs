/** What the tests take from `@jest/globals`, said in mocha's words: see mutation.mjs. */
import { format } from 'node:util'
import { expect } from 'expect'
import { fn, spyOn } from 'jest-mock'

const mocha = globalThis

function withEach(define) {
  const one = (name, body) => define(name, body)
  one.each = (table) => (name, body) => {
    table.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row]
      const places = (name.match(/%[sdijoOp]/g) ?? []).length
      const title = format(name.replaceAll('%p', '%s').replaceAll('%#', String(index)), ...values.slice(0, places))
      // Stryker tells tests apart by their titles.
      define(`${title} #${index}`, () => body(...values))
    })
  }
  return one
}

export { expect }
export const jest = { fn, spyOn }
export const describe = withEach((name, body) => mocha.describe(name, body))
export const test = withEach((name, body) => mocha.it(name, body))
export const beforeAll = (body) => mocha.before(body)
export const afterAll = (body) => mocha.after(body)
export const beforeEach = (body) => mocha.beforeEach(body)
export const afterEach = (body) => mocha.afterEach(body)
