import { fieldAnswer } from '../bind/answers.ts'
import { labelledField, repeatingSection } from '../bind/labelled.ts'
import { systemGaps } from '../bind/system-gaps.ts'
import { namedGroups, namedItems, saidUnder } from '../bind/systems.ts'
import { nameWords } from '../document/names.ts'
import { quoted } from '../reason.ts'
import { boundTitle } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * "Every name here has its group in 4.1, and the other way round": an overview that names other systems than the
 * details misleads whoever asks what a run touches. Names are compared by meaning (`S3` is `AWS S3`). What only starts
 * the run stands under its trigger, and a queue under its jobs; neither needs a group.
 *
 * @example fails
 * ## 20. Overview
 *
 * - **Primary systems touched:** `HubSpot`, `Kafka`
 *
 * ## 21. Systems
 *
 * - **System:** HubSpot
 * - **Action:** update the contact
 *
 * @example passes
 * ## 20. Overview
 *
 * - **Primary systems touched:** `HubSpot`, `Kafka`
 *
 * ## 21. Systems
 *
 * - **System:** CRM (HubSpot)
 * - **Action:** update the contact
 *
 * - **System:** Kafka
 * - **Action:** publish the change
 */
export default defineRule({
  id: 'consistent-systems',
  severity: 'warning',
  options: {
    overview: 'Primary systems touched',
    detail: 'System',
    trigger: 'Source system',
    queue: 'Queue/topic',
    queueProducts: [
      'RabbitMQ',
      'Kafka',
      'Redis',
      'SQS',
      'SNS',
      'Pub/Sub',
      'NATS',
      'ActiveMQ',
      'Service Bus',
      'BullMQ',
      'Sidekiq',
      'Celery',
    ],
    chatProducts: ['Slack', 'Mattermost', 'Discord', 'Microsoft Teams'],
  },
  description: 'a system that is named in the overview and not in the details, or the other way round',
  check({ document, binding, options, todos, report }) {
    const overview = labelledField(binding, options.overview)
    const detail = repeatingSection(binding, options.detail)
    if (overview === null || detail === null || fieldAnswer(binding, overview.field) !== 'said') return
    const section = overview.bound.schema.id
    const field = overview.field.schema.label
    if (todos.some((todo) => todo.section === section && todo.field === field)) return
    const list = namedItems(binding, overview.field)
    const groups = namedGroups(binding, detail, options.detail)
    if (list === null || groups === null || groups.length === 0) return

    const { fields } = overview.bound
    const { missing, unlisted } = systemGaps(list, groups, () => {
      const said = binding.said(detail.blocks)
      const queue = saidUnder(binding, options.queue)
      return {
        overview: binding.said([
          ...overview.field.value,
          ...fields.prose,
          ...fields.groups.flatMap((group) => group.prose),
        ]),
        details: [said, queue, saidUnder(binding, options.trigger)].join('\n'),
        exempt: [...(queue === '' ? [] : options.queueProducts), ...(channel.test(said) ? options.chatProducts : [])],
      }
    })
    for (const { text, start, end } of missing) {
      report({
        reason: `${quoted(text)} is not described in ${quoted(boundTitle(detail))}. Describe it there, or take the name out here.`,
        at: document.range(start, end),
        section,
        field,
        args: ['overview', ...nameWords(text)],
      })
    }
    for (const { name, group, start, end } of unlisted) {
      report({
        reason: `${quoted(name)} is described here, but ${quoted(`${field}:`)} of ${quoted(boundTitle(overview.bound))} does not name it. Add it there.`,
        at: document.range(start, end),
        section: detail.schema.id,
        field: options.detail,
        group,
        args: ['detail', ...nameWords(name)],
      })
    }
  },
})

/** "#ops" speaks of a chat without its name. */
const channel = /(?:^|[\s(`])#\p{L}/u
