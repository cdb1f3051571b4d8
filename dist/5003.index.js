export const id = 5003;
export const ids = [5003];
export const modules = {

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   satteriParser: () => (/* binding */ satteriParser)
/* harmony export */ });
/* harmony import */ var satteri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);

/** The parser in Rust, where its binary for this machine can be loaded. */
function satteriParser() {
    return {
        name: 'satteri',
        parse: (text) => (0,satteri__WEBPACK_IMPORTED_MODULE_0__/* .markdownToMdast */ .wx)(text, { features: { frontmatter: text.startsWith('---') } }),
    };
}


/***/ })

};
