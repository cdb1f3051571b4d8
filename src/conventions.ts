/** What a team decides about fields, by their label in the template. */
export interface FieldConventions {
  /** Labels whose listed values are all there are. */
  readonly closed: readonly string[]
  /** Labels whose listed values are the usual ones; another needs a note. */
  readonly open: readonly string[]
  /** Labels whose listed values stand in no order; those of the others go from first to last. */
  readonly unordered: readonly string[]
  /** Values that stand in place of those the template lists, by label. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** Fields that are watched for approval, and that rules ask for by meaning; by their label in the template. */
export interface Watched {
  readonly name: string
  readonly owners: string
  readonly status: string
  readonly risk: string
  readonly safeguards: readonly string[]
  /** Statuses that a document enters only with an approval. */
  readonly approveInto: readonly string[]
  /** Statuses outside of the order from first to last: entering one is a notice, leaving it needs an approval. */
  readonly retired: readonly string[]
  /** A new document whose status begins with this word needs an approval of every stage it skipped. */
  readonly live: string
}

/** What the labels of a template mean to a team. */
export interface Conventions {
  readonly fields: FieldConventions
  readonly watched: Watched
}
