/**
 * What a finding is known by. A review's comments are found again by it, so that one that changes from one version to the
 * next would post them all anew: rule, section, field, group and what tells it from its neighbours stay as they are here.
 */
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, path, schemaOf } from '../engine.ts'
import { repositoryWith } from '../surroundings.ts'

type Identity = readonly [section: string | null, field: string | null, group: string | null, args: readonly string[]]

const fingerprintOf = (rule: string, identity: Identity): string =>
  createHash('sha256')
    .update(`${JSON.stringify([rule, ...identity])} 0`)
    .digest('hex')
    .slice(0, 20)

const repository = repositoryWith({ [path]: '', 'src/a.py': '' })
const entry = '- **Status:** e.g., Draft, Live (staging), Live (prod).\n- **Owner:**\n'
const numbered = (from: number): string =>
  ['Purpose', 'Flow', 'Jobs'].map((title, at) => `## ${at + from}. ${title}\n\nSaid.\n`).join('\n')
const long = 'Tell in two sentences what this workflow moves from one system to another one, and for whom it does that'
const systems =
  '## 0. Overview\n\n- **Short description:**\n- **Primary systems touched:**\n\n## 4. Systems\n\nFor each system:\n\n- **System:**\n- **Action:**\n'
const failures =
  '## 5.1 Failure Scenarios\n\n> List them.\n\n## 5.2 Handling Strategy\n\nFor each failure:\n\n- **Detection:**\n- **Response:**\n'
const handled = (scenarios: string, groups: string): string =>
  `## 5.1 Failure Scenarios\n\n${scenarios}\n\n## 5.2 Handling Strategy\n\n${groups}\n`
const safety = '## 9. Safety\n\n- **Approval steps:**\n- **Risky operations:**\n'
const purpose = '## 1. Purpose\n\n> Say.\n'

test.each<[string, string, string, Identity]>([
  ['clear-todo', purpose, '## 1. Purpose\n\nTBD\n', ['1', null, null, ['unclear']]],
  [
    'clear-todo',
    purpose,
    '## 1. Purpose\n\nTODO: ask the Orders team by 2025-06-30\n',
    ['1', null, null, ['due', '2025-06-30']],
  ],
  [
    'consistent-systems',
    systems,
    systems.replace('touched:**', 'touched:** Stripe, Slack').replace('System:**', 'System:** Stripe'),
    ['0', 'Primary systems touched', null, ['overview', 'slack']],
  ],
  [
    'consistent-systems',
    systems,
    `${systems.replace('touched:**', 'touched:** Stripe').replace('System:**', 'System:** Stripe')}- **System:** Slack\n- **Action:** post\n`,
    ['4', 'System', 'Slack', ['detail', 'slack']],
  ],
  ['existing-link', purpose, '## 1. Purpose\n\nSee [it](it.md).\n', ['1', null, null, ['it.md']]],
  [
    'existing-link',
    '## 1. Entry\n\n- **Related workflows:**\n- **Owner:**\n',
    '## 1. Entry\n\n- **Related workflows:** it.md\n- **Owner:** Ops\n',
    ['1', 'Related workflows', null, ['it.md']],
  ],
  [
    'existing-path',
    '## 1. Code\n\n- **Code locations:**\n- **Owner:**\n',
    '## 1. Code\n\n- **Code locations:** `src/b.py`\n- **Owner:** Ops\n',
    ['1', 'Code locations', null, ['src/b.py']],
  ],
  [
    'existing-path',
    '## 1. Code\n\n- **Code locations:**\n- **Owner:**\n',
    '## 1. Code\n\n- **Code locations:** `src/b.py`, `src/c.py`, `src/d.py`\n- **Owner:** Ops\n',
    ['1', 'Code locations', null, ['elsewhere']],
  ],
  [
    'explain-not-applicable',
    `> Write "Not applicable" and say why.\n\n${purpose}`,
    '## 1. Purpose\n\nN/A\n',
    ['1', null, null, []],
  ],
  [
    'field-value',
    `## 0. Entry\n\n${entry}`,
    '## 0. Entry\n\n- **Status:** Gone\n- **Owner:** Ops\n',
    ['0', 'Status', null, ['none']],
  ],
  [
    'field-value',
    `## 0. Entry\n\n${entry}`,
    '## 0. Entry\n\n- **Status:** Draft / Live (prod)\n- **Owner:** Ops\n',
    ['0', 'Status', null, ['several']],
  ],
  [
    'handled-failures',
    failures,
    handled('- E1 rejects\n- E2 late', '### E1\n\n- **Detection:** a\n- **Response:** b'),
    ['5.1', null, null, ['e2']],
  ],
  [
    'handled-failures',
    failures,
    handled('- Node lost\n- Clock drift', '### Node lost\n\n- **Detection:** a\n- **Response:** b'),
    ['5.1', null, null, ['Clock drift']],
  ],
  [
    'handled-failures',
    failures,
    handled('- DB deadlock\n- S3 outage\n- Bad CSV', '- **Detection:** a\n- **Response:** b'),
    ['5.2', null, null, ['one group']],
  ],
  [
    'high-risk-approval',
    safety,
    '## 9. Safety\n\n- **Approval steps:** None\n- **Risky operations:** A second engineer must agree.\n',
    ['9', 'Risky operations', null, ['denied']],
  ],
  [
    'matching-name',
    '## 0. Entry\n\n- **Workflow name:**\n- **Owner:**\n',
    '## 0. Entry\n\n- **Workflow name:** Refunds\n- **Owner:** Ops\n',
    ['0', 'Workflow name', null, []],
  ],
  ['no-blank', purpose, '## 1. Purpose\n', ['1', null, null, []]],
  ['no-duplicate', purpose, '## 1. Purpose\n\nSaid.\n\n## 1. Purpose\n\nSaid.\n', ['1', null, null, []]],
  [
    'no-placeholder',
    '## 1. Purpose\n\nThe <Actor> and the <System>.\n',
    '## 1. Purpose\n\nBy `<Actor>` for `<System>`.\n',
    ['1', null, null, ['<Actor>', '<System>']],
  ],
  ['no-template-text', `# T\n\n${purpose}`, '# T\n\n## 1. Purpose\n\nSaid.\n', [null, null, null, ['title']]],
  [
    'no-template-text',
    `---\ntitle: The template\n---\n\n${purpose}`,
    '---\ntitle: The template\n---\n\n## 1. Purpose\n\nSaid.\n',
    [null, null, null, ['frontmatter', 'title']],
  ],
  [
    'no-template-text',
    `## 1. Purpose\n\n${long}.\n`,
    `## 1. Purpose\n\n${long}.\n`,
    ['1', null, null, [long.toLowerCase().slice(0, 80)]],
  ],
  ['required-field', `## 0. Entry\n\n${entry}`, '## 0. Entry\n\n- **Owner:** Ops\n', ['0', 'Status', null, []]],
  ['required-field', `## 0. Entry\n\n${entry}`, '## 0. Entry\n\nOps has it.\n', ['0', null, null, ['all']]],
  [
    'required-field',
    `## 0. Entry\n\nFor each entry:\n\n${entry}`,
    '## 0. Entry\n\n| Status | Owner |\n| - | - |\n',
    ['0', null, null, ['rows']],
  ],
  ['required-section', purpose, '', [null, null, null, ['empty']]],
  ['required-section', purpose, '## Other\n', [null, null, null, ['none']]],
  ['required-section', `${purpose}\n## 2. Flow\n\n> Tell.\n`, '## 1. Purpose\n\nSaid.\n', ['2', null, null, []]],
  [
    'section-order',
    numbered(1),
    `${numbered(1).replace(/(## 1[\s\S]*?)(## 2[\s\S]*)/, '$2\n$1')}`,
    ['1', null, null, []],
  ],
  ['section-title', numbered(1), numbered(1).replace('Purpose', 'Reasons'), ['1', null, null, []]],
  ['section-title', numbered(1), numbered(1).replace(/\d\. /g, ''), ['1', null, null, ['numbers']]],
  ['section-title', numbered(1), numbered(2), ['1', null, null, ['renumbered']]],
  [
    'sentence-count',
    '## 0. Entry\n\n- **Purpose (one sentence):**\n- **Owner:**\n',
    '## 0. Entry\n\n- **Purpose:** It reads all orders. It writes them.\n- **Owner:** Ops\n',
    ['0', 'Purpose (one sentence)', null, []],
  ],
  [
    'todo-before-live',
    `## 0. Entry\n\n${entry}`,
    '## 0. Entry\n\n- **Status:** Live (prod)\n- **Owner:** TODO: Ask the Orders team\n',
    ['0', 'Owner', null, ['ask the orders team']],
  ],
  ['valid-example', purpose, '## 1. Purpose\n\n```json\n{ "a": ... }\n```\n', ['1', null, null, ['json', 'ellipsis']]],
  ['valid-ignore', purpose, '## 1. Purpose\n\nSaid. <!-- docgate ignore -->\n', ['1', null, null, ['form']]],
  ['valid-ignore', purpose, '## 1. Purpose\n\nSaid. <!-- docgate ignore no-blank -->\n', ['1', null, null, ['reason']]],
  [
    'valid-ignore',
    purpose,
    '## 1. Purpose\n\nSaid. <!-- docgate ignore no-blank: legacy text -->\n',
    ['1', null, null, ['nothing', 'no-blank']],
  ],
  [
    'valid-schedule',
    '## 0. Entry\n\n- **Schedule:**\n- **Owner:**\n',
    '## 0. Entry\n\n- **Schedule:** cron `0 9 * *`\n- **Owner:** Ops\n',
    ['0', 'Schedule', null, ['count']],
  ],
])('%s is known by the same, version for version', (rule, template, text, identity) => {
  const { messages } = checkText(text, schemaOf(template), defaultKind, repository)
  const found = messages.filter(({ ruleId }) => ruleId === rule)
  expect(found.map(({ section, field, group }) => [section, field, group])).toEqual([identity.slice(0, 3)])
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(rule, identity)])
})
