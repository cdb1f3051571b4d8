/**
 * The page of each rule, in the version of docgate that runs; empty where nobody knows from where that is.
 *
 * @param environment variables of the runner, which says from which repository and ref the action was taken.
 */
export function ruleUrls(environment: NodeJS.ProcessEnv): (ruleId: string) => string {
  const home = homeUrl(environment)
  if (home === '') return () => ''
  return (ruleId) => `${home}/blob/${environment['GITHUB_ACTION_REF'] || 'HEAD'}/docs/rules/${ruleId}.md`
}

/** The repository that the action was taken from; empty where nobody knows. */
export function homeUrl({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home }: NodeJS.ProcessEnv): string {
  return home === undefined || home === '' ? '' : `${server}/${home}`
}
