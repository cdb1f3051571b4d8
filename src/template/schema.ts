/** What a template tells, compiled once. Plain data: it can be stored, compared and printed. */
export interface Schema {
  readonly path: string
  /** The template's own H1, where it has one. */
  readonly title: string | null
  /** Frontmatter values that are text, by key: left as they are, they are left-over template text. */
  readonly frontmatter: Readonly<Record<string, string>>
  /** In the order of the template, parents before their children. */
  readonly sections: readonly SectionSchema[]
  /** `<Actor>`-like tokens, lower case, without white space around. */
  readonly placeholders: readonly string[]
  /** Answers that the template allows anywhere instead of content, for example "Not applicable for this workflow". */
  readonly nonAnswers: readonly NonAnswer[]
  /** Texts of the template that are no content when they are left in a document. */
  readonly wordings: readonly Wording[]
}

export interface SectionSchema {
  /** Its number (`3.1`), or the titles from the top joined by ` / ` where the template has no numbers. Unique. */
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly depth: number
  /** Id of the section it is part of. */
  readonly parent: string | null
  readonly fields: readonly FieldSchema[]
  /** The fields stand once for each of several things ("For each trigger:"). */
  readonly repeats: boolean
  /** What the template asks for, in its own words: instructions, questions, example lists. */
  readonly prompts: readonly string[]
  /** The template's blockquotes. */
  readonly guidance: readonly string[]
  readonly nonAnswers: readonly NonAnswer[]
  /** 1-based line of the heading in the template. */
  readonly line: number
}

export interface FieldSchema {
  /** As the template has it, without the colon. */
  readonly label: string
  /** For comparison; see `labelKey`. */
  readonly key: string
  /** The text after the label or below it that says what belongs there. */
  readonly hint: string | null
  /** The values that the hint lists ("e.g., Draft, In design, …"), in order. */
  readonly listed: readonly string[]
  readonly prompts: readonly string[]
  readonly guidance: readonly string[]
  readonly nonAnswers: readonly NonAnswer[]
  readonly line: number
}

/** An answer that the template allows instead of content. */
export interface NonAnswer {
  readonly text: string
  /** The template asks for a reason or a proposal beside it. */
  readonly withReason: boolean
}

/**
 * A text of the template, as a hash of its normalised words, so that a document made from it can be judged without
 * the template's sentences being carried along.
 */
export interface Wording {
  /** 12 hex digits; see `hashWords`. */
  readonly hash: string
  readonly words: number
  /** Where it stands in the template; `null` before the first section. */
  readonly section: string | null
  readonly field: string | null
  /** A question: answered on its own line it is no left-over. */
  readonly question: boolean
}
