import { describe, expect, test } from '@jest/globals'
import { belongTogether } from '../../src/document/slug.ts'

describe('belong together', () => {
  test.each([
    ['crm-contact-sync', 'CRM Contact Sync'],
    ['crm-contact-sync', 'Nightly CRM contact sync (EU)'],
    ['crm-contact-sync', 'contact_sync_crm'],
    ['crm-contact-sync', 'CRM Contact Synchronisation'],
    ['kyc-intake', 'Know Your Customer Intake'],
    ['0042-invoice-import', 'Invoice imports'],
    ['wf-lead-scoring', 'Lead Scoring Workflow'],
    ['2024-05-01-payroll', 'Payroll export'],
    ['dunning', 'Invoice Dunning Reminders'],
    ['employeeOnboarding', 'employee-onboarding'],
    ['po-approval', 'Purchase Order Approval'],
    ['recon', 'Stripe invoice reconciliation'],
    ['reconcile-stripe', 'Payout reconciliation'],
    ['credit-score-refresh', 'creditscore refresh'],
    ['ticket-mgmt', 'Ticket management'],
    ['tkt-mgmt', 'Ticket management'],
    ['sla-breach-alerts', 'SLA Breach Alerting'],
    ['customer-offboarding', 'Off-boarding of customers'],
    ['abandoned-cart-mails', 'Cart abandonment e-mails'],
    ['etl-orders', 'Orders ETL'],
    ['recieving', 'Receiving'],
    ['main', 'Payroll export'],
    ['workflow', 'Payroll export'],
    ['wf12', 'Payroll export'],
    ['payroll-export', 'Workflow 12'],
    ['kuendigung', 'Kündigungsbearbeitung'],
    ['order-sync', '受注同期'],
  ])('%s and %j', (slug, name) => expect(belongTogether(slug, ['docs', 'workflows'], name)).toBe(true))

  test('by a folder and a word of the file', () => {
    expect(belongTogether('eu-import', ['docs', 'workflows', 'refunds'], 'Refund import')).toBe(true)
    expect(belongTogether('eu-feed', ['docs', 'workflows', 'refunds'], 'Refund import')).toBe(false)
    expect(belongTogether('order-import', ['docs', 'workflows'], 'Refund import')).toBe(false)
  })
})

describe('do not belong together', () => {
  test.each([
    ['refund-approval', 'Order Sync'],
    ['gift-card-balance', 'Loyalty points expiry'],
    ['menu-price-rollout', 'supplier onboarding'],
    ['order-import', 'Invoice Import'],
    ['lead-scoring', 'Ticket routing'],
    ['invoice-sync', 'Contact sync'],
    ['contract-review', 'Contacts'],
    ['user-offboarding', 'Data warehouse export'],
  ])('%s and %j', (slug, name) => expect(belongTogether(slug, ['docs', 'workflows'], name)).toBe(false))
})
