/** Names as people write them, on both sides; `<` lacks a group, `>` is not in the overview. */
import { describe, expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'consistent-systems'
const schema = schemaOf(`# T

## 0. Overview

- **Short description:**
- **Primary systems touched:**
  e.g., \`CRM\`, \`Billing\`.

## 3. Triggers

For each trigger:

- **Name:**
- **Source system:**

## 4. Systems

For each system:

- **System:** (e.g., CRM, billing)
- **Action:**

## 7. Jobs

For each job:

- **Job:**
- **Queue/topic:**
`)

function groups(systems: readonly string[]): string {
  return systems.map((system) => `- **System:** ${system}\n- **Action:** write\n`).join('\n')
}

function found(overview: string, detail: string, more = ''): string[] {
  const text = `# D\n\n## 0. Overview\n\n- **Short description:** It works.\n- **Primary systems touched:** ${overview}\n\n## 4. Systems\n\n${detail}\n${more}`
  const checked = checkText(text, schema)
  const sections = checked.messages.filter(({ ruleId }) => ruleId === rule).map(({ section }) => section)
  return marked(text, checked, rule).map((each, at) => `${sections[at] === '0' ? '<' : '>'}${each}`)
}

describe('the same systems', () => {
  test.each<[string, string[]]>([
    ['`Stripe`, `Postgres`', ['Stripe Billing API', 'PostgreSQL 15 (billing schema)']],
    ['Salesforce (Sales Cloud), Marketo, Segment', ['SFDC', 'Marketo', 'Segment.io']],
    ['Kubernetes, ArgoCD, Vault', ['k8s cluster', 'Argo CD', 'HashiCorp Vault']],
    ['Order Management System (OMS), `wms`', ['OMS', 'Warehouse Management System']],
    ['HubSpot CRM; NetSuite ERP; internal data warehouse', ['Hub Spot', 'Net Suite', 'BigQuery']],
    ['Google Workspace (Gmail, Drive)', ['Gmail', 'Google Drive']],
    ['Microsoft 365, Power BI, Azure SQL', ['Office 365', 'PowerBI', 'Azure SQL Database']],
    ['AWS S3, AWS Lambda, DynamoDB', ['S3 (invoices bucket)', 'Lambda', 'Dynamo DB']],
    ['AWS (S3, SQS), Datadog', ['S3', 'SQS', 'Datadog']],
    ['Zendesk – read only, Slack – for alerts, Postgres – state', ['Zendesk', 'Slack', 'Postgres']],
    ['Shopify (source), 3PL warehouse API, Klaviyo (optional)', ['Shopify', '3PL API', 'Klaviyo']],
    ['The billing service, the ledger and our hub', ['Billing service', 'Ledger', 'Notification hub']],
    ['`payments-svc` and `user-profile-store`', ['payments service', 'User profile store']],
    ['Stripe, PayPal, our Postgres DB.', ['Payment providers (Stripe, PayPal)', 'Postgres']],
    ['Intercom, Notion, Linear, and Slack.', ['Intercom', 'Notion', 'Slack / Linear']],
    ['Core banking (Mambu), KYC provider (Onfido)', ['Mambu', 'Onfido']],
    ['Mambu, Onfido, Slack', ['Core banking system', 'KYC provider', 'Slack']],
    ['Excel sheet on SharePoint, Outlook', ['SharePoint', 'Exchange Online / Outlook']],
    ['Hausverwaltung (Domus), Bank (EBICS), DATEV', ['Domus 4000', 'Bank via EBICS', 'DATEV Rechnungswesen']],
    ['SAP, DATEV sowie die Kundendatenbank', ['SAP ERP', 'DATEV', 'Kundendatenbank (MariaDB)']],
    ['Customer.io, Segment & Braze', ['customerio', 'Segment', 'Braze']],
    ['Okta; Identity and Access Management database', ['Okta', 'IAM DB (MySQL)']],
    ['Auth0, Okta, LDAP', ['Auth0 tenant `prod`', 'Okta', 'Active Directory (LDAP)']],
    ['Typeform -> Zapier -> HubSpot', ['Typeform', 'Zapier', 'HubSpot']],
    ['dbt / Airflow / Snowflake', ['dbt', 'Airflow (MWAA)', 'Snowflake']],
    ['the CRM, `Postgres`', ['HubSpot', 'Postgres']],
    ['Xero / QuickBooks (by client), Slack', ['Accounting software', 'Slack']],
    ['Slack, GitHub & GitLab', ['Slack', 'GitHub / GitLab']],
    ['Two: Postgres and Slack', ['Postgres', 'Slack']],
    ['Saleforce, Slack', ['Salesforce', 'Slack']],
    ['[HubSpot](https://a.example), [Slack](https://b.example)', ['HubSpot', 'Slack']],
    ['\n  - External: Samsara, Stripe\n  - Internal: Postgres', ['Samsara', 'Stripe', 'Postgres']],
    ['\n  - External:\n    - Samsara\n    - Stripe\n  - Internal:\n    - Postgres', ['Samsara', 'Stripe', 'Postgres']],
    ['\n  - Stripe\n    - Customers API\n    - Invoices API\n  - Postgres', ['Stripe', 'Postgres']],
    ['\n\n  | Name | Why |\n  | - | - |\n  | Stripe | Charges |\n  | Slack | Alerts |\n', ['Stripe', 'Slack']],
    ['Jira, Admin UI', ['Jira']],
  ])('%j and %j', (overview, systems) => expect(found(overview, groups(systems))).toEqual([]))
})

describe('other systems', () => {
  test.each<[string, string[], string[]]>([
    ['Stripe and Postgres', ['Stripe', 'Postgres', 'Slack'], ['>Slack']],
    ['`Stripe`, `Postgres`', ['Stripe'], ['<Postgres']],
    ['Postgres (primary), Kibana (logs)', ['Postgres'], ['<Kibana']],
    ['Google Sheets, Slack', ['Google Drive', 'Slack'], ['<Google Sheets', '>Google Drive']],
    ['Azure Blob Storage, Slack', ['Azure Functions', 'Slack'], ['<Azure Blob Storage', '>Azure Functions']],
    ['Postgres, plus Slack for alerts and, when it burns, PagerDuty', ['Postgres', 'Slack'], ['<PagerDuty']],
    [
      '\n  - Stripe: charges cards\n  - `ledger-api`\n  - SharePoint – list "A"',
      ['Stripe'],
      ['<ledger-api', '<SharePoint'],
    ],
    ['Read: Stripe; write: Postgres', ['Postgres'], ['<Stripe']],
    ['Mostly Postgres', ['Postgres', 'Snowflake, nightly'], ['>Snowflake, nightly']],
    ['e.g., `CRM`, `Billing`. Stripe, Kibana', ['Stripe'], ['<Kibana']],
    ['\n  e.g., `CRM`, `Billing`.\n  Stripe, Kibana', ['Stripe'], ['<Kibana']],
    ['Stripe. Slack only gets the alerts', ['Stripe', 'Twilio'], ['>Twilio']],
  ])('%j and %j', (overview, systems, expected) => expect(found(overview, groups(systems))).toEqual(expected))
})

describe('says nothing', () => {
  test.each([
    ['None'],
    ['N/A'],
    ['TODO'],
    [''],
    ['e.g., `CRM`, `Billing`.'],
    ['See section 4'],
    ['External:'],
    ['All systems listed in section 4'],
    ['We pull disputes from Adyen and write to Google Drive.'],
    ['Reads customers from Adyen, and writes them to Drive'],
    ['HubSpot, TODO: confirm NetSuite'],
    ['A very long description of many things (and others, Adyen'],
  ])('where the overview is %j', (overview) => expect(found(overview, groups(['Snowflake']))).toEqual([]))

  test.each([
    ['- **System:** TODO\n- **Action:** write'],
    ['- **System:**\n- **Action:** write'],
    ['- **Action:** write'],
    ['Not applicable for this workflow: it only counts.'],
    ['It writes to a table, and to a file.'],
  ])('where the details are %j', (detail) => expect(found('Stripe, Slack', detail)).toEqual([]))

  test('where a section or field is missing, or the template has other labels', () => {
    expect(marked('', checkText('# D\n\n## 4. Systems\n\n- **System:** Slack\n', schema), rule)).toEqual([])
    expect(
      marked('', checkText('# D\n\n## 0. Overview\n\n- **Primary systems touched:** Slack\n', schema), rule),
    ).toEqual([])
    const other = schemaOf('# T\n\n## 1. A\n\n- **Tools:**\n\n## 2. B\n\nFor each tool:\n\n- **Tool:**\n- **Use:**\n')
    const text = '# D\n\n## 1. A\n\n- **Tools:** Slack\n\n## 2. B\n\n- **Tool:** Jira\n- **Use:** tickets\n'
    expect(marked(text, checkText(text, other), rule)).toEqual([])
    const kind = { ...defaultKind, rules: { [rule]: { overview: 'Tools', detail: 'Tool' } } }
    expect(marked(text, checkText(text, other, kind), rule)).toEqual(['Slack', 'Jira'])
  })

  test('of a name that the details mention, or that a trigger or queue explains', () => {
    const slack = '- **System:** Postgres\n- **Action:** insert, then a message in Slack\n'
    expect(found('Postgres, Slack', slack)).toEqual([])
    expect(found('Postgres, Slack', slack.replace('Slack', '#orders'))).toEqual([])
    expect(found('Postgres, Slack', slack.replace('in Slack', 'to the team'))).toEqual(['<Slack'])
    expect(found('CRM (HubSpot), Postgres', slack.replace('in Slack', 'to HubSpot'))).toEqual([])
    const trigger = '\n## 3. Triggers\n\n- **Name:** new order\n- **Source system:** Shopify\n'
    expect(found('Postgres, Shopify', groups(['Postgres']))).toEqual(['<Shopify'])
    expect(found('Postgres, Shopify', groups(['Postgres']), trigger)).toEqual([])
    const queue = '\n## 7. Jobs\n\n- **Job:** a\n- **Queue/topic:** `orders`\n'
    expect(found('Postgres, RabbitMQ', groups(['Postgres']))).toEqual(['<RabbitMQ'])
    expect(found('Postgres, RabbitMQ', groups(['Postgres']), queue)).toEqual([])
    expect(found('Postgres, RabbitMQ', groups(['Postgres']), '\n## 7. Jobs\n\nOne queue for all orders.\n')).toEqual([])
    expect(found('Postgres, RabbitMQ', groups(['Postgres']), '\n## 7. Jobs\n\nNot applicable: no jobs.\n')).toEqual([
      '<RabbitMQ',
    ])
  })

  test('of a group that the overview mentions, or that is called by its kind', () => {
    expect(found('Postgres (changes are sent on to Snowflake)', groups(['Postgres', 'Snowflake']))).toEqual([])
    expect(found('Postgres (sent on to Snowflake)', groups(['Postgres', 'Snowflake, `ANALYTICS`']))).toEqual([])
    expect(found('Postgres', groups(['Postgres', 'Message queue']))).toEqual([])
    expect(found('Postgres, etc.', groups(['Postgres', 'Snowflake']))).toEqual([])
    expect(found('HubSpot', '- **System:** Contact master\n- **Action:** update in HubSpot\n')).toEqual([])
    expect(found('Postgres', groups(['Postgres', 'none']))).toEqual([])
  })
})

test('a group is known by its title and by a row of a table as well', () => {
  const table = '| System | Action |\n| - | - |\n| Stripe API | read |\n| Slack, channel `#a` | post |\n'
  expect(found('Stripe', table)).toEqual(['>Slack, channel `#a'])
  expect(found('Stripe, Twilio', table)).toEqual(['<Twilio', '>Slack, channel `#a'])
  const titled = '### HubSpot\n\n- **System:** CRM\n- **Action:** read\n\n### Twilio\n\n- **Action:** send\n'
  expect(found('HubSpot', titled)).toEqual(['>Twilio'])
})

describe('an open point', () => {
  const stripe = '- **System:** Stripe\n- **Action:** charge\n'

  test('of the overview may be about a system, others are not', () => {
    expect(found('Stripe, Slack', stripe)).toEqual(['<Slack'])
    expect(found('Stripe, Slack. TODO: ask Ops for more', stripe)).toEqual([])
    expect(found('Stripe, Slack', stripe.replace('charge', 'TODO: ask Finance what it may do'))).toEqual(['<Slack'])
    const text = `# D\n\n## 0. Overview\n\n- **Short description:** TODO: say it in a sentence.\n- **Primary systems touched:** Stripe, Slack\n\n## 4. Systems\n\n${stripe}`
    expect(marked(text, checkText(text, schema), rule)).toEqual(['Slack'])
  })

  test('of a field with the same label elsewhere is none of it', () => {
    const twice = schemaOf(
      '# T\n\n## 0. Overview\n\n- **Short description:**\n- **Primary systems touched:**\n\n## 4. Systems\n\nFor each system:\n\n- **System:**\n- **Action:**\n\n## 9. Tests\n\n- **Kind:**\n- **Primary systems touched:**\n',
    )
    const text = `# D\n\n## 0. Overview\n\n- **Short description:** a\n- **Primary systems touched:** Stripe, Slack\n\n## 4. Systems\n\n${stripe}\n## 9. Tests\n\n- **Kind:** unit\n- **Primary systems touched:** TODO: ask QA which are faked\n`
    expect(marked(text, checkText(text, twice), rule)).toEqual(['Slack'])
  })
})

test('each name is a finding of its own, on its side', () => {
  const prints = (overview: string, systems: readonly string[]): string[] =>
    checkText(
      `# D\n\n## 0. Overview\n\n- **Short description:** a\n- **Primary systems touched:** ${overview}\n\n## 4. Systems\n\n${groups(systems)}`,
      schema,
    )
      .messages.filter(({ ruleId }) => ruleId === rule)
      .map(({ fingerprint }) => fingerprint)
  const [slack, twilio] = prints('Stripe, Slack, Twilio', ['Stripe'])
  expect(slack).not.toBe(twilio)
  expect(prints('Stripe and Twilio', ['Stripe'])).toEqual([twilio])
  expect(prints('Twilio, Stripe', ['Stripe', 'Postgres'])).toContain(twilio)
  const [detail] = prints('Stripe', ['Stripe', 'Twilio'])
  expect(prints('Stripe', ['Twilio', 'Stripe'])).toEqual([detail])
})

test('a list that nobody reads to the end is left alone', () => {
  const names = Array.from({ length: 60 }, (_, at) => `N${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`)
  expect(found(names.slice(0, 40).join(', '), groups(['Slack']))).toHaveLength(41)
  expect(found(names.join(', '), groups(['Slack']))).toEqual([])
  expect(found('Slack', groups(names))).toEqual([])
  expect(found(`${'read: '.repeat(20_000)}Jira`, groups(['Slack']))).toEqual([])
})

test('a message names both places', () => {
  const text = `# D\n\n## 0. Overview\n\n- **Short description:** a\n- **Primary systems touched:** Stripe\n\n## 4. Systems\n\n${groups(['Slack'])}`
  expect(checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)).toMatchObject([
    {
      severity: 'warning',
      section: '0',
      field: 'Primary systems touched',
      reason: '`Stripe` is not described in `4. Systems`. Describe it there, or take the name out here.',
    },
    {
      severity: 'warning',
      section: '4',
      field: 'System',
      group: 'Slack',
      reason:
        '`Slack` is described here, but `Primary systems touched:` of `0. Overview` does not name it. Add it there.',
    },
  ])
})
