import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser'
import { parseAllDocuments } from 'yaml'
import { firstOf } from './found.ts'

/** Languages of a fence whose content is parsed. */
export type DataLanguage = 'json' | 'jsonc' | 'yaml'

/** Why a text does not parse, and where: an offset in it, and what stands there. */
export interface DataFault {
  readonly kind:
    | 'ellipsis'
    | 'comment'
    | 'placeholder'
    | 'trailing-comma'
    | 'quotes'
    | 'fragment'
    | 'list'
    | 'key'
    | 'word'
    | 'comma'
    | 'string'
    | 'escape'
    | 'end'
    | 'deep'
    | 'other'
  readonly offset: number
  /** For `other` of YAML the parser's sentence. */
  readonly found: string
}

/** The language that a fence says it is in, if it is one of these. */
export function dataLanguage(lang: string | null | undefined): DataLanguage | null {
  switch (lang?.toLowerCase()) {
    case 'json':
      return 'json'
    case 'jsonc':
      return 'jsonc'
    case 'yaml':
    case 'yml':
      return 'yaml'
    default:
      return null
  }
}

/** Deeper ones overflow the parsers' stack. */
const deepest = 200
/** A longer one takes the parser of YAML seconds. */
const longestYaml = 100_000

/**
 * Why a text is not in this language, or `null`. Several documents may follow one another. Total: what is nested deeper
 * than parsers go is a fault without a place where it surely is none, and else none.
 */
export function dataFault(language: DataLanguage, text: string): DataFault | null {
  if (language === 'yaml') return text.length > longestYaml || isDeep(text) ? null : yamlFault(text)
  if (isJson(text)) return null
  if (isDeep(text)) return language === 'json' ? { kind: 'deep', offset: 0, found: '' } : null
  return jsonFault(text, language === 'jsonc')
}

/** How deep brackets stand in each other, and YAML's indentation and `- - -`. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth--
    if (depth > deepest) return true
  }
  return new RegExp(`^[\\s?:-]{${deepest + 1}}`, 'm').test(text)
}

function jsonFault(text: string, lenient: boolean): DataFault | null {
  let from = 0
  for (;;) {
    const errors: ParseError[] = []
    parseJson(text.slice(from), errors, {
      disallowComments: !lenient,
      allowTrailingComma: lenient,
      allowEmptyContent: lenient,
    })
    const error = errors[0]
    if (error === undefined) return null
    const offset = from + error.offset
    const name = printParseErrorCode(error.error)
    // Behind one document another may begin.
    if (name !== 'EndOfFileExpected' || /^[:,}\]]/.test(text.slice(offset, offset + 1)))
      return explained(text, offset, error.length, name)
    from = offset
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return false
  }
}

const ellipsis = /^(?:\/[/*]\s*)?(?:\.{3}|…)/
const placeholder = /^(?:<[^<>\n]{1,60}>|\{\{[^{}\n]{0,60}\}\}|\$\{?\w{1,60}\}?|%\w)/
const longestFound = 60

function explained(text: string, offset: number, length: number, name: string): DataFault {
  const rest = text.slice(offset, offset + longestFound)
  const before = text.slice(Math.max(0, offset - longestFound), offset)
  const found = text.slice(offset, offset + Math.min(Math.max(length, 1), longestFound))
  const fault = (kind: DataFault['kind'], said = found): DataFault => ({ kind, offset, found: said })
  const gap = ellipsis.exec(rest)
  if (gap !== null) return fault('ellipsis', gap[0].replace(/^[/*\s]+/, ''))
  if (name === 'InvalidCommentToken') return fault('comment')
  const blank = placeholder.exec(rest) ?? placeholder.exec(`{${rest}`)
  if (blank !== null) return fault('placeholder', blank[0])
  if (/^['‘’“”]/.test(rest)) return fault('quotes')
  if (name === 'UnexpectedEndOfString') return fault('string')
  if (name === 'InvalidEscapeCharacter') return fault('escape')
  if (/^[}\]]/.test(rest) && before.trimEnd().endsWith(',')) return fault('trailing-comma')
  if (text.slice(offset).trim() === '') return fault('end', closing[name] ?? '')
  if (name === 'EndOfFileExpected' && rest.startsWith(':')) return fault('fragment')
  if (name === 'EndOfFileExpected' && rest.startsWith(',')) return fault('list')
  const word = /^[\p{L}_][\w.-]*/u.exec(rest)?.[0]
  if (word !== undefined) return fault(/^\s*:/.test(rest.slice(word.length)) ? 'key' : 'word', word)
  // `007` and `2026-01-15` are numbers up to some place.
  const number = /[\w.]+$/.exec(before)?.[0]
  if (name === 'CommaExpected')
    return number === undefined ? fault('comma') : fault('other', number + firstOf(/^[\w.+:-]*/, rest))
  return fault('other')
}

const closing: Readonly<Record<string, string>> = { CloseBracketExpected: ']', CloseBraceExpected: '}' }

/** Helm, Jinja, ERB: what comes out of the template may well be YAML. */
const templating = /\{\{|\{%|<%/

function yamlFault(text: string): DataFault | null {
  const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const error = [...documents].flatMap((document) => document.errors)[0]
  if (error === undefined || templating.test(text)) return null
  const offset = Math.min(error.pos[0], text.length)
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  const gap = /^\s*(?:-\s+)?(\.{3}|…)\s*$/.exec(line)?.[1]
  if (gap !== undefined) return { kind: 'ellipsis', offset, found: gap }
  return { kind: 'other', offset, found: error.message }
}
