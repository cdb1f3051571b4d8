import { createRequire } from 'node:module'
import type { Parser, ParserName } from './parser.ts'

/** How to get each parser; one that is not there throws. */
export type Loaders = Readonly<Record<ParserName, () => Promise<Parser>>>

/** @param asRemark what satteri's parser calls remark by, for the texts that it leaves to it. */
export function loadersWith(asRemark: (remark: Parser) => Parser): Loaders {
  return {
    remark: async () => (await remarkMaker())(),
    async satteri() {
      const [{ satteriParser }, remark] = await Promise.all([import('./satteri.ts'), remarkMaker()])
      let made: Parser | undefined
      return satteriParser({
        name: 'remark',
        parse(text) {
          made ??= asRemark(remark())
          return made.parse(text)
        },
      })
    },
  }
}

/**
 * What makes the parser in JavaScript. The bundle has it in a file of its own, in the one format that can be loaded
 * while others wait, and so only when a text needs it: that is 20 ms of a start.
 */
async function remarkMaker(): Promise<() => Parser> {
  const load = createRequire(import.meta.url)
  const beside = './remark/index.cjs'
  if (isThere(load, beside)) return () => load(beside).remarkParser()
  const { remarkParser } = await import(/* webpackIgnore: true */ './remark.ts')
  return remarkParser
}

function isThere(load: NodeJS.Require, file: string): boolean {
  try {
    load.resolve(file)
    return true
  } catch {
    return false
  }
}
