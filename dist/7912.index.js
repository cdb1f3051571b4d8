export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 5714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or GitHub's runner takes for more than a character, or passes over. Line feeds part the lines. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * A value as JSON that may be printed anywhere: what can't be seen stands there by its number. GitHub's runner takes
 * `##[…]` for a command wherever it stands in a line; it can only stand in a string here, and so can the rest.
 */
function jsonText(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(unsafe, numbered).replaceAll('##[', '#\\u0023[');
}
function numbered(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 7912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/**
 * The report as `schema/report.schema.json` describes it, two spaces deep, with a line feed at the end.
 * The same report gives the same bytes.
 */
function json(report) {
    const { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt } = report;
    const all = { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt };
    return `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(all, 2)}\n`;
}


/***/ })

};
