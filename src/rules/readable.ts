import { defineRule } from './rule.ts'

/**
 * A document can be read: a regular file of UTF-8 text, not over the bounds. A symbolic link or a submodule is never
 * followed. What could not be read was not checked, which is an error that no approval cures. The source reports it;
 * a document that was read has passed.
 */
export default defineRule({
  id: 'readable',
  severity: 'error',
  description: 'a document that cannot be read: a symbolic link, a submodule, not UTF-8 text, or too large',
  silenceable: false,
  check() {},
})
