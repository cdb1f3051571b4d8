/** Words for "to come" that are an answer's whole text and say nothing: `TBD`, `t.b.d.`, `???`, "to be determined". */
const bare =
  /^(?:\W*(?:to-?do|fixme|x{3,}|t\.?b\.?[acd]|to be (?:determined|defined|decided|done|announced|confirmed))\W*|[^\w?]*\?\W*)$/i

/** The whole text is one word for "to come". */
export function isBareTodo(text: string): boolean {
  return bare.test(text)
}
