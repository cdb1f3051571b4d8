/** What went wrong, for people; and that no crash leaves yesterday's green. */
import { describe, expect, test } from '@jest/globals'
import { RequestError } from '@octokit/request-error'
import { failureText } from '../../src/action/failure.ts'
import { EnvironmentError } from '../../src/source/environment-error.ts'
import { UsageError } from '../../src/usage-error.ts'

describe('a failure in words', () => {
  const refused = new RequestError('Not Found', 404, {
    request: { method: 'GET', url: 'https://github.example/repos/acme/docs', headers: {} },
    response: { status: 404, url: '', headers: {}, data: {} },
  })
  test.each<[string, unknown, string]>([
    ['one that a person can mend', new EnvironmentError('Run again.'), 'Run again.'],
    [
      'of a configuration, each mistake',
      new UsageError('docgate.yml:1:1: no.', ['docgate.yml:2:1: nor that.']),
      'docgate.yml:1:1: no.\ndocgate.yml:2:1: nor that.',
    ],
    [
      'an answer of GitHub',
      refused,
      "GitHub answered GET /repos/acme/docs with status 404 (Not Found): check the job's permissions, or run again.",
    ],
    ['our own', new TypeError('x is undefined'), 'docgate failed: x is undefined'],
    ['no error at all', 'gone', 'gone'],
    ['hostile', new Error('a\n::error::b\u202e'), 'docgate failed: a ::error::b\\u{202E}'],
  ])('%s', (_, error, text) => expect(failureText(error)).toBe(text))
})
