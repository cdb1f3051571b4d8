import { loadParser } from '../src/parser/parse.ts'

await loadParser()
