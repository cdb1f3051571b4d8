export const id = 129;
export const ids = [129];
export const modules = {

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/src/meant.js
var meant = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/src/rules/index.js + 52 modules
var rules = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/src/rules/pages.json
const pages_namespaceObject = /*#__PURE__*/JSON.parse('{"readable":{"why":["A document can be read: a regular file of UTF-8 text, not over the bounds. A symbolic link or a submodule is never followed. What could not be read was not checked, which is an error that no approval cures. The source reports it; a document that was read has passed."],"mends":false,"example":null},"required-section":{"why":["A document has every section of its template, because a reviewer looks for an answer where the template puts it: \\"Leave nothing empty.\\" A section that does not apply stays, and says so. It is reported at the heading that follows the gap. A section that is missing with its parent is not reported again, nor one whose parent says why none of it applies. What the template calls optional may be left out."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 1. Purpose\\n\\nMoves orders.","passes":"## 1. Purpose\\n\\nMoves orders.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["3:14  error  Missing section `2. Owners`; expected it at the end.  required-section"]}},"section-order":{"why":["Sections stand in the template\'s order, so that a reader of many documents finds each at its place. The fewest sections that would have to move are reported, each once; what is nested in a moved section moves with it."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 2. Owners\\n\\nThe Orders team.\\n\\n## 1. Purpose\\n\\nMoves orders.","passes":"## 1. Purpose\\n\\nMoves orders.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["5:1  warning  Section `1. Purpose` is out of order; the template has it before `2. Owners`.  section-order"]}},"section-title":{"why":["A heading reads as the template has it: number, title and depth, because links and tables of contents lead by them. Case, dashes and a remark in parentheses do not matter. A document whose headings are all one level deeper, or all without numbers, is told once."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 1. Goal\\n\\nMoves orders.\\n\\n## 2. Owners\\n\\nThe Orders team.","passes":"## 1. Purpose\\n\\nMoves orders.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["1:1  warning  Heading `1. Goal` should read `1. Purpose`.  section-title"]}},"required-field":{"why":["A section has the fields of the template; where the template says \\"for each …\\", each group has them, and a table has a column for each. A section that says why it does not apply needs none, and nobody needs what the template calls optional. A field may stand in a list, a paragraph, a table or under a heading of its own."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 3. Jobs\\n\\nFor each job:\\n\\n- **Name:**\\n- **Timeout:** (e.g., 30 s, 5 min)","fails":"## 3. Jobs\\n\\n- **Name:** import","passes":"## 3. Jobs\\n\\n- **Name:** import\\n- **Timeout:** 30 s","printed":["1:1  error  Missing field `Timeout:` of `import` in `3. Jobs`.  required-field"]}},"no-duplicate":{"why":["A section, or a field that the template has once, stands once: of two answers a reader can\'t tell which one holds, and a change of one of them would escape the review. Fields of repeated groups (\\"for each trigger\\") may repeat."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 1. Purpose\\n\\nMoves orders.\\n\\n## 1. Purpose\\n\\nMoves invoices.\\n\\n## 2. Owners\\n\\nThe Orders team.","passes":"## 1. Purpose\\n\\nMoves orders and invoices.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["5:1  error  Section `1. Purpose` stands here again; the first is on line 1. Merge them.  no-duplicate"]}},"no-blank":{"why":["Every section and every field says something: \\"Leave nothing empty. What does not apply, answer with \'Not applicable for this workflow\' plus the reason.\\" A comment, a lone dash or the template\'s guidance is nothing said. What the template calls optional is left out rather than left empty."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 3. Jobs\\n\\nFor each job:\\n\\n- **Name:**\\n- **Timeout:** (e.g., 30 s, 5 min)","fails":"## 3. Jobs\\n\\n- **Name:** import\\n- **Timeout:**","passes":"## 3. Jobs\\n\\n- **Name:** import\\n- **Timeout:** Not applicable for this workflow: the job ends with its one request.","printed":["4:5  error  Field `Timeout:` of `import` in `3. Jobs` is blank. Fill it in, or write `Not applicable for this workflow` and why.  no-blank"]}},"no-template-text":{"why":["What the template says to authors is no content: guidance, hints, questions and example lists go when the answer comes. White space and wrapping do not matter; neighbours are one message. A question that is kept as a label and answered on its line, or below it, is fine. Where the left-over text stands for the answer it is an error."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n## 2. Owners\\n\\nThe Orders team.","passes":"## 1. Purpose\\n\\nMoves orders for the warehouse.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["3:1  error  The template\'s own text `Say in one sentence what this moves and for whom.` stands where the answer should be. Replace it. [1]  no-template-text"]}},"no-placeholder":{"why":["The template\'s placeholders (`<Actor>`, `{short title}`, `[Your name]`) are replaced by real names. Only those of the template count: types (`Record<Id, Score>`), arguments (`--id <id>`), addresses and links are none."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.\\n\\n## 2. Owners\\n\\n> Name a team.","fails":"## 1. Purpose\\n\\n`<Actor>` moves orders.\\n\\n## 2. Owners\\n\\nThe Orders team.","passes":"## 1. Purpose\\n\\nThe importer moves orders, `--id <actor>` chooses one.\\n\\n## 2. Owners\\n\\nThe Orders team.","printed":["3:2  error  Placeholder `<Actor>` of the template is still here. Put the real name. [1]  no-placeholder"]}},"explain-not-applicable":{"why":["\\"What does not apply, answer with \'Not applicable for this workflow\' plus the reason.\\" The reason is what a reviewer judges. `none` alone is a real answer in a field (\\"Side effects: none\\"), not for a whole section. A template that asks for no reason gets none."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 3. Jobs\\n\\nFor each job:\\n\\n- **Name:**\\n- **Timeout:** (e.g., 30 s, 5 min)","fails":"## 3. Jobs\\n\\nNot applicable.","passes":"## 3. Jobs\\n\\nNot applicable for this workflow: it runs in the request.","printed":["3:1  warning  Section `3. Jobs` says only `Not applicable.`. Say why, in a few words.  explain-not-applicable"]}},"clear-todo":{"why":["A TODO is a legal answer where it says what must be decided: \\"Ask, or leave a TODO that says what must be decided, and by whom.\\" A bare TODO, TBD, ???, FIXME or tbc says nothing, and one whose date (\\"by 2025-06-30\\") is past was forgotten. A fence that holds only a TODO stands for a missing example."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 3. Jobs\\n\\nFor each job:\\n\\n- **Name:**\\n- **Timeout:** (e.g., 30 s, 5 min)","fails":"## 3. Jobs\\n\\n- **Name:** import\\n- **Timeout:** TBD","passes":"## 3. Jobs\\n\\n- **Name:** import\\n- **Timeout:** TODO: ask the Orders team how long a full import may take.","printed":["4:16  warning  `TBD` does not say what must be decided or found out, and by whom. [3]  clear-todo"]}},"field-value":{"why":["Status and Risk level begin with one of the template\'s listed values, since gates and catalogues read them; a remark may follow (`High. Moves money`). A Category outside of the list needs a note: \\"Where nothing comes near, use your own word and note why the list falls short.\\" Which fields are closed lists is configuration, by label."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 4. Entry\\n\\n- **Status:**\\n  e.g., Draft, In review, Live (staging), Live (prod).","fails":"## 4. Entry\\n\\n- **Status:** WIP","passes":"## 4. Entry\\n\\n- **Status:** Live (prod), all regions","printed":["3:15  error  `WIP` is no value of `Status:`. Expected one of `Draft`, `In review`, `Live (staging)`, `Live (prod)`. [4]  field-value"]}},"todo-before-live":{"why":["\\"Exactly one of these, and the truth. A step into production is a change somebody has to approve\\": who approves it, or is called at night, goes by what the document says, so that what is live has nothing left to decide. TODOs that were there before are a warning; one that comes to a live document is an error."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 4. Entry\\n\\n- **Status:**\\n  e.g., Draft, In review, Live (staging), Live (prod).\\n\\n## 13. Limits\\n\\n- **Largest run:**","fails":"## 4. Entry\\n\\n- **Status:** Live (prod)\\n\\n## 13. Limits\\n\\n- **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.","passes":"## 4. Entry\\n\\n- **Status:** Live (staging)\\n\\n## 13. Limits\\n\\n- **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.","printed":["7:34  warning  Open TODO in a document that is Live (prod): `ask Finance whether month-end may exceed it.`. Settle it, or move it to an issue and link that. [13]  todo-before-live"]}},"sentence-count":{"why":["A catalogue shows the description of every document beside the others, so the template says how long one is: \\"Short description (1–2 sentences)\\". The number is read from the template\'s label or hint; `fields` are held to `most` where it names none. Notes for others (a TODO, a quote, a remark in parentheses) are no part of it, and a list counts with the sentence that announces it."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 10. Summary\\n\\n- **Short description (1–2 sentences):**","fails":"## 10. Summary\\n\\n- **Short description (1–2 sentences):** Copies orders into the warehouse. It runs at night. Finance reads the result.","passes":"## 10. Summary\\n\\n- **Short description (1–2 sentences):** Copies orders, e.g. those of v2.1 shops, into the warehouse. Finance reads them.","printed":["3:94  warning  `Short description (1–2 sentences):` has 3 sentences where at most 2 belong. Cut it from here on, or move the rest to another section. [10]  sentence-count"]}},"valid-schedule":{"why":["\\"Endpoint/schedule (e.g., …, `15 6 * * 1-5` with its time zone)\\": what runs by the clock gives the expression that the scheduler has, so it must be one. Right is what any of the usual dialects takes: crontab, seconds before it, a year behind it, `cron(…)`. Endpoints and intervals (\\"every 15 minutes\\", `PT5M`) are not looked at."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 11. Trigger\\n\\n- **Endpoint/schedule:** (e.g., `15 6 * * 1-5` with its time zone)","fails":"## 11. Trigger\\n\\n- **Endpoint/schedule:** cron `0 25 * * 1-5` (Europe/Dublin)","passes":"## 11. Trigger\\n\\n- **Endpoint/schedule:** cron `0 5 * * 1-5` (Europe/Dublin)","printed":["3:32  error  `0 25 * * 1-5` is no cron expression: its hour is `25`, which goes from 0 to 23. [11]  valid-schedule"]}},"valid-example":{"why":["\\"One real example, personal data removed, is worth a page of prose\\": people paste it into tests and requests, so that a fence that says it is JSON or YAML parses as that. Left-out parts stand as a comment in `jsonc`. Fences in another language, or in none, are not looked at."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 12. Payloads\\n\\n- **Examples:**","fails":"## 12. Payloads\\n\\n- **Examples:**\\n\\n  ```json\\n  { \\"id\\": 7, \\"lines\\": [ ... ] }\\n  ```","passes":"## 12. Payloads\\n\\n- **Examples:**\\n\\n  ```json\\n  { \\"id\\": 7, \\"lines\\": [\\"A-1\\"] }\\n  ```","printed":["6:25  warning  The JSON example leaves parts out with `...`, so that it does not parse. Give it whole, or use `jsonc` with a comment. [12]  valid-example"]}},"existing-link":{"why":["\\"What feeds it and what it feeds, as links to their documents\\": a link is only as good as the place it leads to. Relative links, images and definitions must lead to a file, a folder or a heading that is there on this side of the change, as GitHub finds them. Addresses of other sites are not followed. Under Related workflows, the name of a Markdown file counts as a link."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 30. Neighbours\\n\\n- **Related workflows:**","fails":"## 30. Neighbours\\n\\n- **Related workflows:** [Invoices](invoice-export.md)","passes":"## 30. Neighbours\\n\\n- **Related workflows:** [Invoices](invoice-sync.md), see [Operations](../OPERATIONS.md#invoices)","printed":["3:37  warning  Link `invoice-export.md` leads nowhere: there is no `docs/workflows/invoice-export.md`. [30]  existing-link"]}},"existing-path":{"why":["\\"Paths from the root of the repository. A refactoring that moves the code moves these lines too.\\" The paths in code under Code locations, Where tests live and Runbook references are in the repository, on this side of the change. A path that the change itself takes away is named wherever a document cites it, also where the change touched no document at all. A file, a folder, a glob, a line or a symbol in a file: each is known by its form. Routes, packages and addresses are no paths. Where most of the code lives in another repository, one message says so."],"mends":true,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 31. Code\\n\\n- **Code locations:**","fails":"## 31. Code\\n\\n- **Code locations:** `src/jobs/sync-invoice.ts`","passes":"## 31. Code\\n\\n- **Code locations:** `src/jobs/sync-invoices.ts:12`, `src/api/`; entry point `POST /api/v1/invoices`","printed":["3:24  notice  `src/jobs/sync-invoice.ts` is not in the repository. Did you mean `src/jobs/sync-invoices.ts`? [31]  existing-path"]}},"consistent-systems":{"why":["\\"Every name here has its group in 4.1, and the other way round\\": an overview that names other systems than the details misleads whoever asks what a run touches. Names are compared by meaning (`S3` is `AWS S3`). What only starts the run stands under its trigger, and a queue under its jobs; neither needs a group."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 20. Overview\\n\\n- **Primary systems touched:**\\n\\n## 21. Systems\\n\\nFor each system:\\n\\n- **System:**\\n- **Action:**","fails":"## 20. Overview\\n\\n- **Primary systems touched:** `HubSpot`, `Kafka`\\n\\n## 21. Systems\\n\\n- **System:** HubSpot\\n- **Action:** update the contact","passes":"## 20. Overview\\n\\n- **Primary systems touched:** `HubSpot`, `Kafka`\\n\\n## 21. Systems\\n\\n- **System:** CRM (HubSpot)\\n- **Action:** update the contact\\n\\n- **System:** Kafka\\n- **Action:** publish the change","printed":["3:44  warning  `Kafka` has no group in `21. Systems`. Add one that says what happens there, or take the name out here. [20]  consistent-systems"]}},"handled-failures":{"why":["\\"Put your own failures in place of these, and give every one a group\\": a failure that is known and has no handling is the one that pages somebody at night. A failure that is said to be unhandled is fine, and a group may cover several. Only what is surely left out is reported: all groups are about other failures."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 22. Failure Scenarios\\n\\n> Put your own failures here.\\n\\n## 23. Handling Strategy\\n\\nFor each failure:\\n\\n- **Detection:**\\n- **Response:**","fails":"## 22. Failure Scenarios\\n\\n- Stripe is down.\\n- The ledger is locked.\\n- A refund has no invoice.\\n\\n## 23. Handling Strategy\\n\\n- **Stripe is down**\\n  - **Detection:** timeout of 10 s\\n  - **Response:** retry\\n- **Ledger locked**\\n  - **Detection:** exception\\n  - **Response:** wait for a minute","passes":"## 22. Failure Scenarios\\n\\n- Stripe is down.\\n- The ledger is locked.\\n- A refund has no invoice: not handled today.\\n\\n## 23. Handling Strategy\\n\\n- **Stripe or the ledger is down**\\n  - **Detection:** timeout of 10 s\\n  - **Response:** retry","printed":["5:3  warning  `A refund has no invoice` has no handling in `23. Handling Strategy`. Add a group for it, or say here that it is not handled. [22]  handled-failures"]}},"high-risk-approval":{"why":["\\"Running without any person is an answer, if it says why that is safe\\": a workflow of high risk that nobody approves has to give that reason. And whatever the risk, a second person who must agree is an approval step: where the risky operations have one, \\"no approval\\" is wrong."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 24. Safety\\n\\n- **Risk level:**\\n  e.g., Low, Medium, High.\\n- **Approval steps:**\\n- **Risky operations:**","fails":"## 24. Safety\\n\\n- **Risk level:** High\\n- **Approval steps:** None.\\n- **Risky operations:** Money is paid out, with a limit of 500 a day.","passes":"## 24. Safety\\n\\n- **Risk level:** High\\n- **Approval steps:** None: each payout was approved in the ledger, and is only carried out here.\\n- **Risky operations:** Money is paid out, with a limit of 500 a day.","printed":["4:23  error  The risk is `High`, and `Approval steps:` says only `None`. Name who approves what, or say why nobody has to. [24]  high-risk-approval"]}},"matching-name":{"why":["\\"The same as the file name. Logs, dashboards and other documents point at it\\": a document that was copied from another keeps the other\'s name all too easily. Case, order, plurals, numbers, abbreviations and added words do not matter; reported are names that have nothing in common."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 25. Name\\n\\n- **Workflow name:**","fails":"## 25. Name\\n\\n- **Workflow name:** Refund Approval","passes":"## 25. Name\\n\\n- **Workflow name:** Nightly Order Synchronisation (EU)","printed":["3:22  warning  `Refund Approval` and the file name `order-sync.md` have nothing in common. Correct the name, or rename the file. [25]  matching-name"]}},"valid-ignore":{"why":["A finding that is wrong here, or that the team lives with, is ignored where it stands: `<!-- docgate ignore no-blank: reason -->`, with a comma between several rules. On a line with text it is for that line\'s block: a paragraph, a row, a list item with what is nested in it. Alone it is for the block right after it, a heading too (a missing section is reported at the heading that follows); at the end of a list item, for that item; as the first thing below a heading, for the section and its parts; before the first section, for the whole document. What is ignored is counted and listed with its reason, and approvals are needed as ever. An ignore says why, since the next reader can\'t ask, and ignores something, or it would hide the next real finding."],"mends":false,"example":{"template":"# Example Template\\n\\n> What does not apply, answer with \\"Not applicable for this workflow\\" plus the reason.\\n\\n## 1. Purpose\\n\\nSay in one sentence what this moves and for whom.\\n\\n- `<Actor>` moves `<things>`.","fails":"## 1. Purpose\\n\\nMoves orders. <!-- docgate ignore no-blank: the text was here before -->","passes":"## 1. Purpose\\n\\n<!-- docgate ignore no-blank: the Orders team writes this section in May -->","printed":["3:15  warning  `no-blank` finds nothing on line 3, so this ignores nothing. Delete it, or move it to the finding. [1]  valid-ignore"]}}}');
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/cli/explain-command.js





const pages = pages_namespaceObject;
/** Longer lines are hard to read. */
const longestLine = 100;
/**
 * `docgate explain`: the page of a rule as plain text, or every rule with a line.
 *
 * @param columns width of the terminal, where there is one.
 * @throws UsageError for a rule that is not there, with what was probably meant.
 */
function explainCommand(name, columns = longestLine) {
    const width = Math.min(columns, longestLine);
    if (name === undefined)
        return listOf(width);
    const rule = rules.rules.find(({ id }) => id === name.toLowerCase());
    if (rule === undefined)
        throw new usage_error/* UsageError */.e(`There is no rule "${name}".${hint(name)} See docgate explain.`);
    return pageOf(rule, pages[rule.id], width);
}
function listOf(width) {
    const longest = Math.max(...rules.rules.map(({ id }) => id.length));
    const rows = rules.rules.map(({ id, severity, description }) => {
        const start = `${id.padEnd(longest)}  ${severity.padEnd('warning'.length)}  `;
        return indented((0,terminal/* wrapped */.ky)(description, width - start.length), ' '.repeat(start.length), start);
    });
    return `${[...rows, '', 'docgate explain RULE tells why, with an example.'].join('\n')}\n`;
}
function pageOf(rule, page, width) {
    const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    const example = page?.example ?? null;
    const parts = [
        `${rule.id} (${rule.severity})`,
        lines(`${rule.description.charAt(0).toUpperCase()}${rule.description.slice(1)}.`, width),
        ...(page?.why ?? []).map((paragraph) => lines(paragraph, width)),
        page?.mends === true
            ? lines('Where one answer is certain, the review suggests it and docgate fix applies it.', width)
            : null,
        options.length === 0 ? null : ['Options, with their defaults', ...options].join('\n'),
        ...(example === null
            ? []
            : [
                `With this in the template\n\n${shown(example.template)}`,
                `this fails\n\n${shown(example.fails)}`,
                example.printed.map((line) => indented((0,terminal/* wrapped */.ky)(line, width - 2), '  ', '  ')).join('\n'),
                `and this passes\n\n${shown(example.passes)}`,
            ]),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
function lines(sentence, width) {
    return (0,terminal/* wrapped */.ky)(sentence, width).join('\n');
}
function indented(all, indent, start) {
    return all.map((line, index) => (index === 0 ? start : indent) + line).join('\n');
}
/** A document stands aside, as it is. */
function shown(document) {
    return document.replace(/^(?=.)/gm, '    ');
}
/** The rules that have the word in their name, else the one that is typed most alike. */
function hint(name) {
    const ids = rules.rules.map(({ id }) => id);
    const holding = name.length < 3 ? [] : ids.filter((id) => id.includes(name.toLowerCase()));
    return holding.length === 0 ? (0,meant/* meant */.w)(name, ids) : ` Did you mean ${holding.join(' or ')}?`;
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readDestination),
/* harmony export */   X_: () => (/* binding */ filesLinkedInto),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
const foreign = { kind: 'foreign' };
/** `mailto:`, `https:`, and `C:`, which is no place for anybody else either. */
const scheme = /^[a-z][a-z\d+.-]*:/i;
/** Filled in by a program before anybody follows it. */
const filledIn = /\{\{|\{%|\$\{|%7B%7B|[<>]/i;
/** What a repository has on GitHub beside its files; `../../issues` of a file in the root leads there. */
const pages = /^(?:issues|pulls?|discussions|actions|projects|wiki|security|pulse|graphs|releases|tags|branches|labels|milestones?|commits?|compare|blob|tree|raw|blame|packages|deployments|settings|network|stargazers|forks|archive)(?:\/|$)/;
/**
 * Reads the address of a link or an image.
 *
 * @param url as Markdown has it, escapes and angle brackets taken away.
 * @param from path of the file that holds the link, from the root.
 */
function readDestination(url, from) {
    const address = url.trim();
    if (address === '' || scheme.test(address) || address.startsWith('//') || filledIn.test(address))
        return foreign;
    const hash = address.indexOf('#');
    const fragment = hash < 0 ? null : readFragment(address.slice(hash + 1));
    const path = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/s, '');
    if (path === '')
        return fragment === null ? foreign : { kind: 'here', fragment };
    const { above, rest } = resolve(decode(path), from);
    if (above === 0)
        return { kind: 'inside', path: rest, fragment };
    return above === 2 && pages.test(rest) ? foreign : { kind: 'outside', path: rest };
}
/** The address that leads from one file to another, in the manner of the one it stands in for. */
function addressOf(path, from, like) {
    const tail = /\/?(?:[?#].*)?$/s.exec(like)?.[0] ?? '';
    const encoded = path.split('/').map(encodeSegment).join('/');
    if (like.startsWith('/'))
        return `/${encoded}${tail}`;
    const there = encoded.split('/');
    const here = from.split('/').slice(0, -1).map(encodeSegment);
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
        shared++;
    const up = here.slice(shared).map(() => '..');
    const relative = [...up, ...there.slice(shared)].join('/');
    return `${like.startsWith('./') && up.length === 0 ? './' : ''}${relative}${tail}`;
}
/** Lines of code, footnotes, a text to look for: places that are there in any file, or that nobody can tell. */
const anywhere = /^(?:|top|readme|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|fn(?:ref)?-.*|:~:.*)$/is;
function readFragment(raw) {
    const fragment = decode(raw).replace(/^user-content-/i, '');
    return anywhere.test(fragment) ? null : fragment;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What would end an address in Markdown, or mean something in it, does not stand for itself. */
function encodeSegment(segment) {
    return segment.replace(/[\s%?#()<>[\]\\"'`]/g, (sign) => /[()']/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign));
}
/** @returns the path from the root, and how many folders above the root it leads. */
function resolve(path, from) {
    const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
    let above = 0;
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            above++;
    }
    return { above, rest: segments.join('/') };
}
const markdownFile = /\.(?:md|markdown|mdown)$/i;
/** A file that GitHub shows with headings that can be linked to. */
function isMarkdown(path) {
    return markdownFile.test(path);
}
/** Every link into another Markdown file has this in it, between its path and the name of the place. */
const intoMarkdown = /\.(?:md|markdown|mdown)(?:\?[^\s#)>]{0,200})?#/gi;
/** No path of a link is longer. */
const longestPath = 500;
/** No document has more; a wall of them is looked at up to here. */
const mostLinks = 1_000;
const mostOpenings = 20;
/**
 * Paths of Markdown files that a text may link into with `#…`, found without parsing it: all that are linked, and
 * perhaps some more.
 */
function filesLinkedInto(text, from) {
    const found = new Set();
    let links = 0;
    for (const match of text.matchAll(intoMarkdown)) {
        links++;
        if (links > mostLinks)
            break;
        const start = Math.max(0, match.index - longestPath);
        const line = text.slice(start, match.index + match[0].indexOf('#')).replace(/^[\s\S]*[\r\n]/, '');
        // A path may hold a parenthesis, and a space between angle brackets: every place where it may begin is tried.
        const openings = [...line.matchAll(/[(<\s"'=[]/g)].slice(-mostOpenings).map(({ index }) => index + 1);
        for (const at of [0, ...openings]) {
            const destination = readDestination(line.slice(at).replace(/\\(?=[!-/:-@[-`{-~])/g, ''), from);
            if (destination.kind === 'inside' && isMarkdown(destination.path))
                found.add(destination.path);
        }
    }
    return found;
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kJ: () => (/* binding */ labelKey),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const word = /[\p{L}\p{N}]+|\.{3}|…|[<>]/gu;
const exactWord = /[\p{L}\p{N}]+|\.{3}|…|[<>/,]/gu;
/** The words of a text, lower case. White space, wrapping, emphasis and punctuation do not matter; `...` and `<` `>` do. */
function words(text) {
    return tokens(text, word);
}
/**
 * Like `words`, for telling a template's text from an author's: `...` (a gap the template leaves), `<` `>` (its
 * placeholders), and what parts a list (`/`, `,`) count as well.
 */
function exactWords(text) {
    return tokens(text, exactWord);
}
function tokens(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => ({
        text: match[0] === '…' ? '...' : match[0].normalize('NFKC').toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** One string for comparing texts by meaning: case, white space, emphasis, quotes and dashes folded. */
function fold(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2018\u2019\u201b]/g, "'")
        .replace(/[\u201c\u201d\u201e]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** No label or title of a template is longer; a longer text is compared by its beginning. */
const longestKey = 200;
/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
function labelKey(text) {
    return fold(text.slice(0, longestKey))
        .replace(/\([^()]*\)/g, ' ')
        .replace(/[&/+]/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/\b(and|the|or)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
function similarity(a, b) {
    if (a === b)
        return 1;
    if (a === '' || b === '')
        return 0;
    const left = a.split(' ');
    const right = b.split(' ');
    const shared = left.filter((each) => right.includes(each)).length;
    const dice = (2 * shared) / (left.length + right.length);
    // Letters can't be shared beyond the length of the shorter text.
    const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    return short / long <= dice ? dice : Math.max(dice, 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / long);
}
/** A slip is at most this share of a name's letters. */
const slip = 0.2;
/** The one of these names that was probably meant: few letters away, and no other one as near; else `null`. */
function nearestName(name, among) {
    let best = null;
    let tied = false;
    const most = Math.max(1, Math.floor(name.length * slip));
    const wanted = name.toLowerCase();
    const letters = (text) => text.split('').sort().join('');
    for (const other of among) {
        if (Math.abs(other.length - name.length) > most)
            continue;
        // Two letters in each other's place are one slip.
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase());
        const away = apart === 2 && letters(other.toLowerCase()) === letters(wanted) ? 1 : apart;
        if (away > most || away > (best?.away ?? most))
            continue;
        tied = away === best?.away;
        best = { name: other, away };
    }
    return tied ? null : (best?.name ?? null);
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Y3: () => (/* binding */ foreignPath),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/**
 * Foreign text for a terminal or a log: one line, everything visible, and no word that starts with `::`, which GitHub's
 * runner takes for a command at the start of a line, white space before it or not.
 */
function foreign(text, max) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, max));
}
/** Like `foreign` for a path, where every blank counts. */
function foreignPath(path) {
    return harmless((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePath */ .ex)(path));
}
function harmless(shown) {
    return shown.replace(/(?<!\S)::/gu, ': :');
}
/** Columns of a text without escape sequences, a column for each code point. */
function columns(text) {
    return [...text].length;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - columns(text)));
}
/** Narrower columns are not worth a break. */
const narrowest = 40;
/** Breaks a text between words into lines of at most `width` columns; a longer word stands alone. At least one line. */
function wrapped(text, width, least = narrowest) {
    const limit = Math.max(width, least);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && columns(longer) > limit) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
function defineRule(definition) {
    return { variants: {}, options: {}, looksAround: false, silenceable: true, ...definition };
}
const longestQuote = 60;
/** A text of the document inside a reason: in backticks, on one line, shortened. */
function quoted(text) {
    const line = text.replace(/`/g, "'").replace(/\s+/g, ' ').trim();
    return `\`${line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line}\``;
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   pX: () => (/* binding */ listedForms)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);


/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
function readListed(said, listed) {
    const text = normal(said);
    const forms = listed.flatMap((value, index) => listedForms(value, listed).map((form) => ({ text: form, value, index })));
    const match = forms.filter((form) => startsWith(text, form.text)).sort((a, b) => b.text.length - a.text.length)[0];
    if (match === undefined)
        return { kind: 'none', closest: closestTo(text, listed) };
    const rest = text.slice(match.text.length);
    if (/^\s*\?/.test(rest))
        return { kind: 'none', closest: null };
    const others = forms.filter((form) => form.index !== match.index);
    const below = said.split('\n').slice(1).map(normal);
    const another = namesAnother(rest, others) || below.some((line) => others.some((form) => startsWith(line, form.text)));
    return another ? { kind: 'several' } : { kind: 'listed', value: match.value, index: match.index };
}
/** A listed value as people say it: `Low` for `Low (informational)`, but `Live (prod)`, since there are others that are live. */
function shortName(value, listed) {
    const short = value.replace(/\s*\([^()]*\)$/, '');
    const shared = listed.filter((other) => withoutRemark(normal(other)) === withoutRemark(normal(value))).length > 1;
    return shared || short === '' ? value : short;
}
/** What parts two alternatives. */
const separator = /^\s*(?:\([^()]*\))?\s*(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s;
/** What turns to another value further on. */
const turn = /\b(?:but|although|however|sometimes|later|soon|now)\s+(.*)$/s;
/** Words that speak of another value without giving it: "was Draft", "until Live (prod)". */
const asides = /\b(?:was|from|formerly|previously|until|before|next|then|planned|target|to|for|after|not|yet)(?:\s+\w+)?$/;
/** The remark behind a value gives a second one: `Draft / In review`, "Low, but High for corrections", "…, since May Live (prod)". */
function namesAnother(rest, others) {
    const begins = (text) => text !== undefined && others.some((form) => startsWith(text, form.text));
    if (begins(separator.exec(rest)?.[1]) || begins(turn.exec(rest)?.[1]))
        return true;
    // A value with its own parenthesis is no ordinary word, so it counts wherever it stands.
    return others
        .filter((form) => form.text.includes('('))
        .some((form) => {
        const at = rest.indexOf(form.text);
        const before = rest.slice(0, Math.max(0, at)).trimEnd();
        return at >= 0 && !asides.test(before);
    });
}
/** Folded, without a sign in front ("🟢 Live"). */
function normal(text) {
    return (0,_document_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(text)
        .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
        .replace(/\s*\(\s*/g, ' (')
        .replace(/\s+\)/g, ')')
        .trim();
}
/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
function listedForms(value, listed) {
    const whole = normal(value);
    const short = withoutRemark(whole);
    const shared = listed.filter((other) => withoutRemark(normal(other)) === short).length > 1;
    const forms = short === whole || short === '' || shared ? [whole] : [whole, short];
    return [...new Set(forms.flatMap((form) => [form, form.replace(/ (?!\()/g, '-'), form.replace(/-/g, ' ')]))];
}
function withoutRemark(value) {
    return value.replace(/\s*\([^()]*\)$/, '');
}
function startsWith(text, form) {
    return text.startsWith(form) && !/^[\p{L}\p{N}_-]/u.test(text.slice(form.length));
}
/** A value further away than this share of its letters was not meant. */
const farthest = 0.4;
/** The next best must be this much farther away, else it is a guess. */
const clearly = 0.1;
/** The one listed value that was surely meant, or `null`. */
function closestTo(text, listed) {
    const scored = listed
        .map((value) => ({ value, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, normal(value)) / Math.max(text.length, normal(value).length) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = scored;
    const sure = best !== undefined && best.away <= farthest && (second === undefined || second.away - best.away > clearly);
    return sure ? best.value : null;
}


/***/ })

};
