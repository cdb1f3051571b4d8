export const id = 75;
export const ids = [75];
export const modules = {

/***/ 75:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingTexts: () => (/* binding */ missingTexts)
/* harmony export */ });
/** Lines to put in where a whole section is missing and nothing else offers them; a line or two are said as quickly as copied. */
function missingTexts(advices, isOffered) {
    return (path, fingerprint) => {
        const mend = isOffered(path, fingerprint) ? undefined : advices.get(path)?.mends.get(fingerprint);
        return mend === undefined || mend.place === 'instead' || mend.lines.length < 2 ? null : mend.lines;
    };
}


/***/ })

};
