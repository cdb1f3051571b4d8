import type { Parser, ParserName } from './parser.ts'

/** @throws where the parser can't be loaded on this machine. */
export async function load(name: ParserName): Promise<Parser> {
  return name === 'remark'
    ? (await import('./remark.ts')).remarkParser()
    : (await import('./satteri.ts')).satteriParser()
}
