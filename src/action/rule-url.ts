/**
 * The page of each rule, in the version of docgate that runs; empty where nobody knows from where that is.
 *
 * @param environment variables of the runner, which says from which repository and ref the action was taken.
 */
export function ruleUrls(environment: NodeJS.ProcessEnv): (ruleId: string) => string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: ref } = environment
  if (home === undefined || home === '') return () => ''
  return (ruleId) => `${server}/${home}/blob/${ref || 'HEAD'}/docs/rules/${ruleId}.md`
}
