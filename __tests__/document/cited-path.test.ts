import { expect, test } from '@jest/globals'
import { readCitedPath } from '../../src/document/cited-path.ts'

test.each([
  ['src/jobs/x.ts', 'src/jobs/x.ts'],
  [' src/jobs/x.ts ', 'src/jobs/x.ts'],
  ['./src/jobs/x.ts', 'src/jobs/x.ts'],
  ['/src/jobs/x.ts', 'src/jobs/x.ts'],
  ['src/jobs/', 'src/jobs'],
  ['tests/', 'tests'],
  ['src/api/...', 'src/api'],
  ['src/api/…', 'src/api'],
  ['src/.../x.ts', 'src/**/x.ts'],
  ['src/jobs/*.ts', 'src/jobs/*.ts'],
  ['src/{a,b}/x.ts', 'src/{a,b}/x.ts'],
  ['src/x.ts:42', 'src/x.ts'],
  ['src/x.ts:42-50', 'src/x.ts'],
  ['src/x.ts#L4-L8', 'src/x.ts'],
  ['src/x.ts::fn', 'src/x.ts'],
  ['tests/test_x.py::TestX::test_y[a]', 'tests/test_x.py'],
  ['src/x.ts#send()', 'src/x.ts'],
  ['src/api.py:main', 'src/api.py'],
  ['app/(shop)/[id]/page.tsx', 'app/(shop)/[id]/page.tsx'],
  ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  ['src/@types/x.d.ts', 'src/@types/x.d.ts'],
  ['and/or', 'and/or'],
  ['../x.ts', '../x.ts'],
])('%j is %j', (code, path) => {
  const cited = readCitedPath(code)
  expect(cited?.path).toBe(path)
  // What stands there is what is replaced.
  if (!path.includes('**')) expect(code.slice(cited?.start, cited?.end)).toBe(path)
})

test.each([
  'x.ts',
  'src/x y.ts',
  'npm run test/x',
  'https://example.org/x.ts',
  's3://bucket/x.csv',
  'git@example.org:acme/x.git',
  '@scope/package',
  'src/<name>.ts',
  'src/{name}.ts',
  `src/\${name}.ts`,
  '$HOME/x.sh',
  '~/x.sh',
  '%TEMP%/x',
  'C:\\x\\y.ts',
  'a//b.ts',
  '2025/01/15',
  '1/2',
  'key=a/b',
  'a/b|c',
  'send(a/b)',
  'a/b, c/d',
  'test:unit/x',
  '',
  '/',
  '...',
  `a/${'b'.repeat(300)}.ts`,
])('%j is none', (code) => expect(readCitedPath(code)).toBeNull())

test.each([
  ['src/jobs/', true, null],
  ['src/jobs', false, null],
  ['src/x.TS:4', false, 'ts'],
  ['src/x.tar.gz', false, 'gz'],
  ['src/v1.2', false, null],
])('%j: folder %s, ending %j', (code, folder, ending) => expect(readCitedPath(code)).toMatchObject({ folder, ending }))
