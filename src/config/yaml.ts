import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { quoted } from '../reason.ts'

/** What is wrong, and where: 1-based. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly sentence: string
}

/** Keys of maps and indexes of lists, from the top. */
export type Path = readonly PropertyKey[]

/** Plain values of a YAML text that know where they stand. */
export interface ReadYaml {
  readonly value: unknown
  /** Where a value begins; its key, where it has nothing to begin with. */
  place(path: Path): Omit<Problem, 'sentence'>
  /** Where the key of a value stands. */
  keyPlace(path: Path): Omit<Problem, 'sentence'>
  /** A scalar as it is written. */
  source(path: Path): string | null
}

/** A text is longer by mistake. UTF-16 units. */
const longestText = 100_000
/** Keys, values and entries of lists, each one: a configuration of a hundred kinds has about 3,000. */
const mostNodes = 10_000
/** How often an alias may stand for what it is anchored to, what is inside counted too. */
const maxAliasCount = 100

/** Reads one YAML document, or says everything that is wrong with it. Total. */
export function readYaml(text: string): ReadYaml | readonly Problem[] {
  if (text.length > longestText) return [tooLong]
  const lines = new LineCounter()
  try {
    const yaml = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: lines,
      stringKeys: true,
      prettyErrors: false,
      // `silent` would hide that there is a second document.
      logLevel: 'error',
      strict: true,
    })
    const at = (offset: number): Omit<Problem, 'sentence'> => {
      const { line, col } = lines.linePos(offset)
      return { line, column: Math.max(col, 1) }
    }
    // A warning is a tag that YAML does not know, which is refused below like those that it knows.
    const problems = yaml.errors.map((error): Problem => ({ ...at(error.pos[0]), sentence: sentenceOf(error) }))
    if (problems.some(({ sentence }) => sentence.includes('call stack'))) return [tooDeep]
    const crowd = nodeBeyond(yaml, mostNodes)
    if (crowd !== null) return [{ ...at(crowd), sentence: tooMany }]
    const refused = refusedNodes(yaml).map(({ offset, sentence }) => ({ ...at(offset), sentence }))
    if (problems.length + refused.length > 0) return [...problems, ...refused]
    return {
      value: yaml.toJS({ maxAliasCount }),
      place: (path) => at(find(yaml, path).offset),
      keyPlace: (path) => at(find(yaml, path).keyOffset),
      source: (path) => find(yaml, path).source,
    }
  } catch (error) {
    // Aliases that stand for very much are a ReferenceError, nesting without end is a RangeError.
    if (error instanceof ReferenceError) return [tooMuch]
    if (error instanceof RangeError) return [tooDeep]
    throw error
  }
}

const tooLong: Problem = {
  line: 1,
  column: 1,
  sentence: `it is longer than ${longestText.toLocaleString('en-GB')} characters. Make it shorter.`,
}
const tooMuch: Problem = { line: 1, column: 1, sentence: 'its aliases expand to too much; write the values out.' }
const tooDeep: Problem = { line: 1, column: 1, sentence: 'it is nested far too deeply for a configuration.' }

const tooMany = `everything from here on is too much: a configuration has at most ${mostNodes.toLocaleString('en-GB')} keys and values. Make it shorter.`

const tagSentence = 'tags (`!…`) are not supported; leave this one out.'

const sentences: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this key is given twice; write it once.',
  TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces.',
  MULTIPLE_DOCS: 'a second YAML document begins here (`---`); only one is allowed.',
  NON_STRING_KEY: 'a key is a word, not a list or a map.',
  TAG_RESOLVE_FAILED: tagSentence,
}

function sentenceOf({ code, message }: YAMLError): string {
  if (message.startsWith('Plain value cannot start with reserved character @'))
    return 'put a text that begins with `@` in quotes.'
  return sentences[code] ?? `not valid YAML: ${message.split('\n')[0]}.`
}

/** Where the first node stands that is one too many; `null` where there is none. */
function nodeBeyond(yaml: Document.Parsed, most: number): number | null {
  let count = 0
  let found: number | null = null
  visit(yaml, {
    Node(_, node) {
      count += 1
      if (count <= most) return undefined
      found = offsetOf(node)
      return visit.BREAK
    },
  })
  return found
}

const textTag = 'tag:yaml.org,2002:str'

/** What YAML allows and a configuration can do without. */
function refusedNodes(yaml: Document.Parsed): { offset: number; sentence: string }[] {
  const found: { offset: number; sentence: string }[] = []
  const anchors = new Set<string>()
  visit(yaml, {
    Alias(_, alias) {
      const { source } = alias
      if (!anchors.has(source))
        found.push({ offset: offsetOf(alias), sentence: `no anchor ${quoted(`&${source}`)} stands before this alias.` })
    },
    Value(_, value) {
      const { anchor, tag } = value
      if (anchor !== undefined) anchors.add(anchor)
      if (tag !== undefined && tag !== textTag) found.push({ offset: offsetOf(value), sentence: tagSentence })
    },
    Pair(_, { key }) {
      if (!isScalar(key)) return
      const offset = offsetOf(key)
      if (key.value === '__proto__') found.push({ offset, sentence: `unknown key ${quoted('__proto__')}.` })
      if (key.value === '<<') found.push({ offset, sentence: 'merge keys (`<<`) are not read; write the keys out.' })
    },
  })
  return found
}

/** Offsets of a value and of its key; those of the nearest thing around it where it is not there. */
function find(yaml: Document.Parsed, path: Path): { offset: number; keyOffset: number; source: string | null } {
  let node: unknown = yaml.contents
  let keyOffset = startOf(node) ?? 0
  for (const step of path) {
    const inside: Node | unknown = isAlias(node) ? node.resolve(yaml) : node
    if (isMap(inside)) {
      const pair = inside.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!isPair(pair)) break
      keyOffset = startOf(pair.key) ?? keyOffset
      node = pair.value
    } else if (isSeq(inside) && typeof step === 'number') {
      node = inside.items[step]
      keyOffset = startOf(node) ?? keyOffset
    } else break
  }
  const empty = isScalar(node) && (node.value === null || node.source === '')
  return {
    offset: empty ? keyOffset : (startOf(node) ?? keyOffset),
    keyOffset,
    source: isScalar(node) ? (node.source ?? null) : null,
  }
}

/** Offset of a node; 0 for one that was made, not read. */
function offsetOf({ range }: Pick<Node, 'range'>): number {
  return range?.[0] ?? 0
}

function startOf(node: unknown): number | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? offsetOf(node) : null
}
