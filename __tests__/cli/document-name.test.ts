import { describe, expect, test } from '@jest/globals'
import { documentName } from '../../src/cli/document-name.ts'

describe('the file name of a document', () => {
  test.each([
    ['CRM Contact Sync', 'crm-contact-sync.md'],
    ['  Import /  Export  ', 'import-export.md'],
    ['nightly_order.import v1.2', 'nightly-order-import-v1-2.md'],
    ['Prüfung der Anträge', 'prüfung-der-anträge.md'],
    ['Console logs', 'console-logs.md'],
    ['C++ & "quotes"', 'c-quotes.md'],
    ['-- x --', 'x.md'],
  ])('%j: %s', (name, file) => expect(documentName(name).file).toBe(file))

  test('the name is on one line', () => expect(documentName(' Order \n\t sync ').name).toBe('Order sync'))

  test.each([
    ['', /no letter or digit/],
    ['...', /no letter or digit/],
    ['../x', /is a path/],
    ['a/../../x', /is a path/],
    ['/etc/x', /is a path/],
    ['\\\\host\\x', /is a path/],
    ['C:\\x', /is a path/],
    ['~/x', /is a path/],
    ['docs/workflows/x.md', /is a path/],
    ['CON', /Windows/],
    ['lpt1', /Windows/],
    ['a\u202eb', /nobody sees/],
    ['a\u0000b', /nobody sees/],
    ['x'.repeat(101), /too long/],
  ])('%j is refused', (name, sentence) => expect(() => documentName(name)).toThrow(sentence))
})
