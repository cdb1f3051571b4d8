export const id = 75;
export const ids = [75];
export const modules = {

/***/ 75:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingTexts: () => (/* binding */ missingTexts)
/* harmony export */ });
/**
 * Lines to put in where a section is missing, or its fields and parts are, and nothing else offers them; a single line is
 * said as quickly as copied.
 */
function missingTexts(advices, isOffered) {
    return (path, fingerprint) => {
        const advice = isOffered(path, fingerprint) ? undefined : advices.get(path);
        const mend = advice?.mends.get(fingerprint);
        const lines = mend === undefined ? advice?.skeletons.get(fingerprint) : mend.place === 'instead' ? [] : mend.lines;
        return lines === undefined || lines.length < 2 ? null : lines;
    };
}


/***/ })

};
