import type { Repository } from '../../rules/rule.ts'

/** What can be asked of the files around a document. */
export type Question = Exclude<keyof Repository, 'anchors'>

/** What a check asked of the files around a document, and was told. While they say the same, it finds the same. */
export interface Answers {
  /** Question, path, and the answer as JSON. */
  readonly asked: readonly (readonly [Question, string, string])[]
  /** Files whose anchors were asked for. */
  readonly linked: readonly string[]
}

/** A repository that writes down what it is asked. */
export function recorded(repository: Repository): { readonly asked: Repository; answers(): Answers } {
  const given = new Map<string, readonly [Question, string, string]>()
  const linked = new Set<string>()
  const note = <Answer>(question: Question, path: string, answer: Answer): Answer => {
    given.set(`${question} ${path}`, [question, path, JSON.stringify(answer)])
    return answer
  }
  return {
    asked: {
      has: (path) => note('has', path, repository.has(path)),
      hasFolder: (path) => note('hasFolder', path, repository.hasFolder(path)),
      find: (path) => note('find', path, repository.find(path)),
      isGone: (path) => note('isGone', path, repository.isGone(path)),
      movedTo: (path) => note('movedTo', path, repository.movedTo(path)),
      nearest: (path) => note('nearest', path, repository.nearest(path)),
      anchors(path) {
        linked.add(path)
        return repository.anchors(path)
      },
    },
    answers: () => ({ asked: [...given.values()], linked: [...linked] }),
  }
}

/** The files around say the same as they did. */
export function stillHolds(repository: Repository, { asked }: Pick<Answers, 'asked'>): boolean {
  return asked.every(([question, path, answer]) => JSON.stringify(repository[question](path)) === answer)
}
