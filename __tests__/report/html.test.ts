import { describe, expect, test } from '@jest/globals'
import { htmlPage } from '../../src/report/html.ts'
import { markdown } from '../../src/report/markdown.ts'
import { attacks, hostile } from './attacks.ts'
import { busy } from './samples.ts'

const page = (body: string): string => htmlPage(body, { title: 'docgate review', by: 'docgate' })
const article = (body: string): string => /<article>([\s\S]*)<\/article>/.exec(page(body))?.[1] ?? ''

test('needs nothing from elsewhere and lets nothing run', () => {
  const html = page(markdown(busy))
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; `)
  expect(html).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|\son\w+=/)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

test('what GitHub shows: headings, links, folds, tables, small print', () => {
  const html = article(markdown(busy))
  for (const part of ['<h3>', '<a href="docs/', '<details>', '<summary>', '<table>', '<td align="right">', '<sub>'])
    expect(html).toContain(part)
})

test('what GitHub takes away is not there', () => {
  const bad = `<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=x></iframe><style>*{}</style>
<form action=x><input></form><a href="javascript:alert(1)" onclick="alert(1)">x</a>

[y](javascript:alert(1))`
  expect(article(bad)).not.toMatch(/<script|<iframe|<style|<form|onerror|onclick|javascript:/)
  expect(article(bad)).toContain('<a>y</a>')
})

describe('of a hostile document nothing is more than text', () => {
  test.each(attacks)('%j', (value) => {
    const html = article(markdown(hostile(value)))
    expect(html).not.toMatch(/<(?:script|img|iframe|form|input|style|del)\b|<[a-z][^<>]*\son\w+=/)
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !/^(?:docs\/|https:\/\/github\.com\/example\/)/.test(address))).toEqual([])
  })
})
