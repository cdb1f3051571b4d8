/** What a template tells, compiled once. Plain data: it can be stored, compared and printed. */
export interface Schema {
  readonly path: string
  /** The template's own H1, where it has one. */
  readonly title: string | null
  /** Headings are numbered by letters, Roman numerals or words (`A.`, `IV.`, `Step 1:`). */
  readonly lettered: boolean
  /** Frontmatter values that stand for the author's own, by key, as they are written: left so, they are left-over template text. */
  readonly frontmatter: Readonly<Record<string, string>>
  /** In the order of the template, parents before their children; first the head, where it holds fields. */
  readonly sections: readonly SectionSchema[]
  /** `<actor>`, `{short title}`, `[your name]`, `yyyy-mm-dd`, lower case; between backticks where code spans hold them. */
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
  /** The number as it is written, with what parts it from the title: `3.1 `, `2) `, `Step 1: `; empty without one. */
  readonly prefix: string
  /** Without number and without a mark of being optional. */
  readonly title: string
  /** 0: the head, what stands before the first section. It has no heading of its own. */
  readonly depth: number
  /** Id of the section it is part of. */
  readonly parent: string | null
  /** It may be left out. */
  readonly optional: boolean
  /**
   * The heading is a placeholder (`### {title of option 1}`, `### Alert: <Name>`): one section for each of several
   * things, named by the author. What stands around the placeholder, for comparison; `#` is any number or letter.
   */
  readonly pattern: readonly string[] | null
  readonly fields: readonly FieldSchema[]
  /** The fields stand once for each of several things ("For each trigger:"). */
  readonly repeats: boolean
  /** The fields are the columns of a table. */
  readonly tabular: boolean
  /** The fields are columns, or labels without emphasis in a list: what is said in another form is an answer too. */
  readonly loose: boolean
  /** What the template asks for, in its own words: instructions, questions, example lists. */
  readonly prompts: readonly string[]
  /** The template's blockquotes and comments. */
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
  /** It may be left out. */
  readonly optional: boolean
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
  /**
   * It may stay in a document, and is no left-over there. `answer`: it says something, as the items of a checklist do.
   * `frame`: it waits for the author's own ("Pros:").
   */
  readonly kept?: 'answer' | 'frame'
}

/** Id of what stands before the first section. */
export const headId = '(head)'
