import type { Parser, ParserName } from './parser.ts'

/** How to get each parser; one that is not there throws. */
export type Loaders = Readonly<Record<ParserName, () => Promise<Parser>>>

/** @param asRemark what satteri's parser calls remark by, for the texts that it leaves to it. */
export function loadersWith(asRemark: (remark: Parser) => Parser): Loaders {
  const remark = async (): Promise<Parser> => (await import('./remark.ts')).remarkParser()
  return {
    remark,
    async satteri() {
      const [{ satteriParser }, other] = await Promise.all([import('./satteri.ts'), remark()])
      return satteriParser(asRemark(other))
    },
  }
}
