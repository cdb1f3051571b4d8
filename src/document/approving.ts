import type { Flat } from './flat.ts'
import { allOf } from './found.ts'
import { sentencesOf } from './sentences.ts'

/** Words of an answer that there are no approvals; one that has others besides gives a reason. */
const denial = listOf(
  'a all always an and any approval approvals approve approved approver approvers are as at automated automatic automatically ' +
    'automation autonomous autonomously completely currently defined do does end entirely ever exist exists explicit explicitly ' +
    'far for full fully has have here human humans in involved is it job kind loop manual manually moment n na need needed needs ' +
    'no none not nothing now of our present process required requires require necessary run runs sign signoff off since so step ' +
    'steps system the there these this to today unattended involvement intervention interaction whole within without workflow ' +
    'yet applicable apply keine keiner nicht nötig erforderlich freigabe freigaben vollautomatisch automatisch entfällt',
)
const denies =
  /\b(?:no|none|not|nothing|without|n\/a|n\.a|na|fully|unattended|automatic|automatically|automated|autonomous|autonomously|keine[r]?|vollautomatisch|entfällt)\b/i
/** Fewer other words explain nothing. */
const reasonWords = 2

/** "None", "Not applicable", "No approval needed", "Fully automated": says that nobody approves, and not why. */
export function isBareDenial(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase()
  const words = allOf(/[\p{L}\p{N}]+/gu, plain)
  if (words.length === 0) return /[-–—✗✘]/.test(plain)
  return denies.test(plain) && words.filter((word) => !denial.has(word)).length < reasonWords
}

const end = /(?=\s*(?:$|[.,;:(–—-]|because|since|as\s|in this|for this|today|currently|at the moment|at present))/i
const whole = new RegExp(
  `^\\W*(?:none(?: (?:is|are))?(?: (?:needed|required|necessary))?|(?:there (?:is|are) )?no (?:human |manual |explicit )?(?:approvals?|approval steps?|sign-?offs?)(?: (?:is|are))?(?: (?:needed|required|necessary))?|(?:currently )?not applicable|n\\/?a|(?:this (?:workflow|process|job) is |it is |runs )?(?:fully|completely|entirely) automat(?:ed|ic|ically)|not (?:needed|required))${end.source}`,
  'i',
)
/** Takes some of it back, so that it does not deny all. */
const exception =
  /\b(?:but|except|unless|however|other than|apart from|besides|only|see|below|above|until|beyond|outside|still|yet)\b/i

/** Says of the whole that nobody approves anything, with or without a reason. */
export function isDenial(text: string): boolean {
  return whole.test(text) && !exception.test(text)
}

const need =
  '(?:asks? for|needs?|requires?|required|must|has to|have to|waits? for|waits? until|until|only after|only with|unless|(?:is|are) held|held|mandatory|forces?|enforces?|demands?)'
const person =
  '(?:engineer|operator|manager|lead|head of|officer|analyst|person|people|human|colleague|admin|administrator|owner|reviewer|approver|on-call|somebody|someone|member|accountant|controller|director|supervisor|employee|developer|clerk|specialist|agent|dispatcher|treasurer|treasury|finance|compliance|legal|security team|team lead|pharmacist|nurse|doctor|physician|editor|planner|buyer|CFO|CTO|COO|CISO|DPO|staff|pair of eyes|set of eyes)s?'
const yes = '(?:approval|confirmation|sign-?offs?|release|authori[sz]ation|consent|agreement|clearance|go-ahead)'
const toSayYes = '(?:approve|confirm|agree|sign off|release|authori[sz]e|countersign|consent|accept)'
const saysYes =
  '(?:approves|approved|confirms|confirmed|agrees|agreed|signs|signed|releases|released|authori[sz]e[sd]|countersigns|countersigned|consents|consented|accepts|accepted)'
const gone = '(?:approved|confirmed|released|authori[sz]ed|signed(?: off)?|countersigned|cleared|agreed)'
const second = '(?:second|another|two|both|additional|different|2|third|three)'

/** A person beside the first one. */
const secondPerson = new RegExp(String.raw`\b${need}\b[^;]{0,80}?\b${second}(?: \w+){0,2} ${person}\b`, 'i')
/** Somebody who says yes: a yes of theirs is needed, something must be approved by them, they must, or all waits until they do. */
const approver = new RegExp(
  [
    String.raw`\b${need}\b[^;]{0,80}?\b${yes} (?:of|by|from)\b[^;]{0,40}?\b${person}\b`,
    String.raw`\b${need}\b[^;]{0,80}?\b${gone} by\b[^;]{0,40}?\b${person}\b`,
    String.raw`\b${person}\b[^;]{0,60}?\b(?:must|has to|have to|needs? to|is asked to|are asked to)(?: both| also| first)? ${toSayYes}\b`,
    String.raw`\b(?:until|unless|only after|only when|waits? for)\b[^;]{0,40}?\b${person}\b[^;]{0,20}?\b${saysYes}\b`,
  ].join('|'),
  'i',
)
/** The rule has a name of its own. */
const principle =
  /\b(?:(?:four|4|six)[- ]eyes?|two[- ](?:person|man|people) (?:rule|principle|approval|control)|dual[- ](?:control|approval|authori[sz]ation)|double[- ]approval|maker[- ]checker|vier-?augen-?prinzip)\b/i
/** Nothing is asked of anybody, or not of this workflow, or not yet; or the person who acts is asked twice. */
const other =
  /\b(?:no|not|never|nobody|none|n't|neither|cannot|without (?:a |any )?(?:approval|confirmation|second|human)|instead of|pull requests?|prs?|merge requests?|code review\w*|code owners?|deploy\w*|(?:customer|user|applicant|patient|guest|tenant)s? (?:must|has to|have to|needs? to|confirm\w*|approv\w*|agree\w*)|by the (?:customer|user|applicant|patient|guest|tenant)|should|propos\w*|planned|plan to|todo|tbd|in future|in the future|considering|suggest\w*|ideally|used to|previously|formerly|optional\w*|double[- ]confirm\w*|confirmation (?:prompt|dialog|flag))\b/i
/** Two noes make a yes: "nothing is sent until the officer agrees", "never without". */
const until = /\b(?:no|not|never|nothing|nobody|cannot|can't)\b[^;]{0,80}?\b(?:until|unless|before|without)\b/gi
const no = /\b(?:no|not|never|nothing|nobody|cannot|can't)\b/gi

/** A longer one is judged by its beginning. */
const longestClause = 600

/** The first clause that says a person must agree before something happens: [start, end), or `null`. */
export function approvalIn(text: string, code: Flat['code'] = []): readonly [number, number] | null {
  const characters = text.split('')
  for (const [from, to] of code) characters.fill('x', from, to)
  const plain = characters.join('').replace(/\s/g, ' ')
  for (const sentence of sentencesOf(text, code)) {
    let start = sentence.start
    for (const clause of plain.slice(sentence.start, sentence.end).split(';')) {
      const asked = clause
        .slice(0, longestClause)
        .replace(until, (found) => found.replace(no, '').replace(/(?:without|before)$/i, 'only after'))
      const says = principle.test(asked) || secondPerson.test(asked) || approver.test(asked)
      const from = start + clause.length - clause.trimStart().length
      if (says && !other.test(asked) && !clause.trimEnd().endsWith('?')) return [from, start + clause.trimEnd().length]
      start += clause.length + 1
    }
  }
  return null
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
