/** A longer text is not one that comes again and again. */
const longest = 300

/**
 * Remembers what a pure function of a text says, because the labels and titles of one document are those of the next.
 *
 * @param most so many texts are remembered; with one more, all are forgotten.
 */
export function memo<Result>(most: number, of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    if (text.length > longest) return of(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const result = of(text)
    known.set(text, result)
    return result
  }
}

/** Remembers what a pure function says of an object that nobody changes, as long as somebody holds the object. */
export function memoOf<Key extends object, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const result = of(key)
    known.set(key, result)
    return result
  }
}
