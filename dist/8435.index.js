export const id = 8435;
export const ids = [8435];
export const modules = {

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/**
 * The report as `schema/report.schema.json` describes it, two spaces deep, with a line feed at the end.
 * The same report gives the same bytes.
 */
function json(report) {
    const { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt } = report;
    const all = { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt };
    const text = JSON.stringify(all, null, 2);
    // GitHub's runner takes `##[…]` for a command wherever it stands in a line. It can only stand in a string here.
    return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}


/***/ })

};
