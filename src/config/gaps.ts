import { allOf } from '../document/found.ts'

/** How many wildcards and groups of a glob may stand for more or less of a path; `**` in a row are one. */
export function gapsOf(glob: string): number {
  return allOf(/\*+(?:\/\*+(?=\/))*|[{(]/g, glob).length
}
