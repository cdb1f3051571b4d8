import { describe, expect, test } from '@jest/globals'
import { readNames } from '../../src/document/name-list.ts'
import { isKind, isRole, isSameName, mentionsIn, nameWords } from '../../src/document/names.ts'

describe('two names', () => {
  test.each([
    ['Stripe', 'Stripe Billing API'],
    ['AWS S3', 's3'],
    ['the Ledger', 'Ledgers v2'],
    ['PostgreSQL', 'pg'],
    ['MongoDB', 'Mongo'],
    ['Elastic', 'Elasticsearch'],
    ['OMS', 'Order Management System'],
    ['Hub Spot', 'HubSpot'],
    ['Saleforce', 'Salesforce'],
    ['billing-service', 'Billing service'],
    ['Zoë', 'Zoe'],
    ['Google', 'Google Sheets'],
    ['Office 365', 'Microsoft 365'],
    ['Fleet telemetry gateway', 'Telemetry ingest'],
    ['Deliveries', 'Delivery planner'],
    ['Ledger DB', 'General EU ledger archive'],
  ])('%j and %j are one', (a, b) => {
    expect(isSameName(nameWords(a), nameWords(b))).toBe(true)
    expect(isSameName(nameWords(b), nameWords(a))).toBe(true)
  })

  test.each([
    ['Google Sheets', 'Google Drive'],
    ['AWS S3', 'AWS Lambda'],
    ['Stripe', 'Slack'],
    ['Slick', 'Slack'],
    ['Azure SQL', 'Azure Functions'],
    ['Mail', 'Mailgun'],
    ['B2B', 'B2C'],
    ['', 'Slack'],
  ])('%j and %j are two', (a, b) => {
    expect(isSameName(nameWords(a), nameWords(b))).toBe(false)
    expect(isSameName(nameWords(b), nameWords(a))).toBe(false)
  })
})

test.each([
  ['Posts to Slack.', 'Slack', true],
  ['Reads the PostgreSQL replica', 'Postgres read replica', true],
  ['Goes to Hub Spot', 'HubSpot', true],
  ['Goes to HubSpot', 'Hub Spot', true],
  ["Stripe's answer", 'Stripe', true],
  ['The customer gets a mail', 'Mailgun', false],
  ['A Google document', 'Google Drive', false],
  ['', 'Slack', false],
  ['anything', '', false],
])('%j mentions %j: %j', (text, name, expected) => expect(mentionsIn(text).has(nameWords(name))).toBe(expected))

test('words for a kind of system are no names, and a role is one where nothing else is', () => {
  expect(
    ['CRM', 'message queue', 'internal DB', 'HubSpot CRM', 'Ledger'].map((text) => isKind(nameWords(text))),
  ).toEqual([true, true, true, false, false])
  expect(['CRM', 'KYC provider', 'HubSpot CRM', 'S3 bucket', 'Azure Blob Storage', 'Ledger'].map(isRole)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

describe('a list of names', () => {
  const names = (text: string, code: [number, number][] = []): string[] | null =>
    readNames(text, code)?.names.map((name) => text.slice(name.start, name.end) + (name.sure ? '' : '?')) ?? null

  test.each<[string, string[] | null]>([
    ['Stripe, Slack and Postgres', ['Stripe', 'Slack', 'Postgres']],
    ['Stripe; Slack | Postgres · Kafka', ['Stripe', 'Slack', 'Postgres', 'Kafka']],
    ['Stripe / Slack', ['Stripe', 'Slack']],
    ['Stripe\nSlack', ['Stripe', 'Slack']],
    ['Stripe, TCP/IP', ['Stripe', 'TCP/IP']],
    ['Stripe + Slack', ['Stripe', 'Slack']],
    ['CRM (HubSpot, EU), Slack', ['CRM?', 'Slack']],
    ['Slack, for alerts only', ['Slack']],
    ['Kafka – read only, Slack: alerts', ['Kafka', 'Slack']],
    ['Only Postgres, and the Ledger', ['Postgres', 'Ledger']],
    ['External: Stripe; internal: Postgres', ['Stripe', 'Postgres']],
    ['the ledger, ledger-api, postgres', ['ledger?', 'ledger-api', 'postgres?']],
    ['Slack, Admin UI, orders/new', ['Slack', 'Admin UI?', 'orders/new?']],
    ['Stripe. It charges cards, and Slack', ['Stripe']],
    ['Stripe, incl. Connect', ['Stripe']],
    ['1,000 shops', ['1,000 shops?']],
    ['We read from Stripe', null],
    ['Reads customers from Stripe', null],
    ['Everything that the finance team owns, Stripe', null],
    ['One two three four five six, Stripe', null],
    ['Stripe, Slack?', null],
    ['Stripe (EU, Slack', null],
    ['Stripe) EU', null],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected))

  test('in code is one whatever it is called', () => {
    expect(
      names('ledger, a b', [
        [0, 6],
        [8, 11],
      ]),
    ).toEqual(['ledger', 'a b'])
    expect(
      names('ledger orders', [
        [0, 6],
        [7, 13],
      ]),
    ).toEqual(['ledger', 'orders'])
    expect(names('#ops', [[0, 4]])).toEqual(['#ops?'])
  })

  test.each(['etc.', 'and others', '…', 'u. a.'])('says that it is not complete: %j', (more) => {
    expect(readNames(`Stripe, ${more}`, [])?.open).toBe(true)
    expect(readNames('Stripe, Slack', [])?.open).toBe(false)
  })
})
