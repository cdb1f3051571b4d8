export const id = 7123;
export const ids = [7123];
export const modules = {

/***/ 7123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   e: () => (/* binding */ saidUnder),
/* harmony export */   usualColumns: () => (/* binding */ usualColumns)
/* harmony export */ });
/* harmony import */ var _document_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

/** What tells a reader at a glance what kind of document this is, where nothing else is known. */
const usualColumns = ['Status', 'Risk level'];
/** The same in the words of the teams whose documents these are: the labels that they watch. */
function columnsOf(documents) {
    const watched = new Set(documents.map(({ conventions }) => conventions.watched));
    const byKey = new Map();
    for (const label of [...watched].flatMap(({ status, risk }) => [status, risk])) {
        const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
        if (key !== '' && !byKey.has(key))
            byKey.set(key, label);
    }
    return [...byKey.values()];
}
/** What a document says under a label, however the configuration writes it. */
function saidUnder(label, { fields }) {
    const key = (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(label);
    return fields[label] ?? Object.entries(fields).find(([name]) => (0,_document_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .kJ)(name) === key)?.[1];
}


/***/ })

};
