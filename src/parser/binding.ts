import { createRequire } from 'node:module'
import type { serializeHandle } from 'satteri'

/** What satteri's binary holds a tree by. */
export type Handle = Parameters<typeof serializeHandle>[0]

/**
 * What we call of satteri's binary ourselves: its own functions in JavaScript have no option to leave out links without
 * brackets, which is a bit of its parser's.
 */
export interface Binding {
  createMdastHandle(source: string, options: number, positions: boolean): Handle
  serializeHandle(handle: Handle): ReturnType<typeof serializeHandle>
  dropHandle(handle: Handle): void
}

/**
 * Loads the binary for this machine, from beside this file or from its package, where satteri itself looks for it.
 *
 * @throws the reason why the last place has none that can be loaded
 */
export function loadBinding({ platform, arch } = process): Binding {
  const load = createRequire(import.meta.url)
  const machine = `${platform}-${arch}`
  const names = abis[platform]?.map((abi) => `${machine}-${abi}`) ?? [machine]
  const places = names.flatMap((name) => [`./satteri_napi.${name}.node`, `@bruits/satteri-${name}`])
  let reason: unknown
  for (const place of places) {
    try {
      return load(place)
    } catch (error) {
      reason = error
    }
  }
  throw reason
}

/** The systems whose binaries differ by what they are linked with. */
const abis: Readonly<Record<string, readonly string[]>> = { linux: ['gnu', 'musl'], win32: ['msvc'] }
