import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CommitStatus } from '../../src/github/pull-request-state.ts'
import { setStatus, shorten } from '../../src/github/status.ts'
import { apiUrl, fakeGithub } from '../source/fake-github.ts'

const place = { owner: 'acme', repo: 'docs', sha: 'a'.repeat(40), context: 'docgate' }
const wanted: CommitStatus = {
  state: 'pending',
  description: 'Waits for an approval',
  targetUrl: 'https://x.example/1',
}

describe('setStatus', () => {
  test('writes where nothing stands', async () => {
    const { client, requests } = fakeGithub(() => ({ status: 201, body: {} }))
    expect(await setStatus(client, place, wanted, null)).toEqual({ written: true, refused: null })
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      [
        'POST',
        `${apiUrl}/repos/acme/docs/statuses/${place.sha}`,
        {
          context: 'docgate',
          state: 'pending',
          description: 'Waits for an approval',
          target_url: 'https://x.example/1',
        },
      ],
    ])
  })

  test('writes nothing where it stands, the shortened description included', async () => {
    const { client, requests } = fakeGithub(() => ({ status: 201, body: {} }))
    const long = { ...wanted, description: 'word '.repeat(50) }
    expect(await setStatus(client, place, wanted, wanted)).toEqual({ written: false, refused: null })
    expect(await setStatus(client, place, long, { ...long, description: shorten(long.description, 140) })).toEqual({
      written: false,
      refused: null,
    })
    expect(requests).toEqual([])
  })

  test.each<Partial<CommitStatus>>([{ state: 'success' }, { description: 'Other' }, { targetUrl: '' }])(
    'writes where %j stands',
    async (other) => {
      const { client, requests } = fakeGithub(() => ({ status: 201, body: {} }))
      await setStatus(client, place, wanted, { ...wanted, ...other })
      expect(requests).toHaveLength(1)
    },
  )

  test('sends no empty address', async () => {
    const { client, requests } = fakeGithub(() => ({ status: 201, body: {} }))
    await setStatus(client, place, { ...wanted, targetUrl: '' }, null)
    expect(requests[0]?.body).toEqual({ context: 'docgate', state: 'pending', description: wanted.description })
  })

  test.each([403, 404])('names the permission where GitHub refuses with %d', async (status) => {
    const { client } = fakeGithub(() => ({ status, body: { message: 'Resource not accessible by integration' } }))
    const { written, refused } = await setStatus(client, place, wanted, null)
    expect(written).toBe(false)
    expect(refused).toContain('add "statuses: write" to the job\'s permissions')
  })

  test('throws where GitHub fails otherwise', async () => {
    const { client } = fakeGithub(() => ({ status: 422, body: { message: 'No commit found for SHA' } }))
    await expect(setStatus(client, place, wanted, null)).rejects.toThrow('No commit found for SHA')
  })
})

describe('shorten', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly10!', 10, 'exactly10!'],
    ['one two three', 10, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one, two', 6, 'one…'],
    ['one — two', 7, 'one…'],
    ['incomprehensibilities', 10, 'incompreh…'],
    ['👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 13, '👩‍👩‍👧‍👧…'],
  ])('%j to %d', (text, length, short) => {
    expect(shorten(text, length)).toBe(short)
  })

  test('is never longer, never inside a word, and leaves alone what fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { maxLength: 60 }),
        fc.integer({ min: 15, max: 150 }),
        (words, length) => {
          const text = words.join(' ')
          const short = shorten(text, length)
          expect(short.length).toBeLessThanOrEqual(length)
          if (text.length <= length) expect(short).toBe(text)
          else expect(words).toContain(short.replace(/…$/, '').split(' ').at(-1))
        },
      ),
    )
  })
})
