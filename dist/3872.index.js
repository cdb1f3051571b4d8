export const id = 3872;
export const ids = [3872];
export const modules = {

/***/ 7550:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f3fa061c9f3ef9d3935d.js";

/***/ }),

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* reexport */ mdast_reader_MdastReader),
  DH: () => (/* reexport */ mdast_materializer_materializeMdastTree),
  ve: () => (/* reexport */ satteri_serializeHandle)
});

// UNUSED EXPORTS: HastReader, applyCommandsAndConvertToHastHandle, applyCommandsToMdastHandle, compileHandle, convertMdastToHastHandle, createHastHandle, createMdastHandle, createMdxHastHandle, createMdxMdastHandle, defineHastPlugin, defineMdastPlugin, dropHandle, evaluate, getHandleSource, htmlToHast, markdownToHast, markdownToHtml, markdownToJs, markdownToMdast, materializeHastTree, mdxToHast, mdxToJs, mdxToMdast, normalizePlugins, renderHandle, resolveHastSubscriptions, resolveMdastSubscriptions, visitHastHandle, visitHastHook, visitMdastHandle, visitMdastHook

;// CONCATENATED MODULE: ./node_modules/satteri/dist/wire-read.js
/**
 * Little-endian primitives for reading the walk/snapshot wire buffers. Shared by
 * the hand-written decoders and the generated layout decoder so both interpret
 * the bytes identically.
 */
// `ignoreBOM` keeps a value-initial U+FEFF: each string is decoded from its
// own byte range, so the default BOM strip would eat it as content.
const textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Read a u16 (LE) at `off`. */
function wire_read_ru16(view, off) {
    return view.getUint16(off, true);
}
/** Read a u32 (LE) at `off`. */
function wire_read_ru32(view, off) {
    return view.getUint32(off, true);
}
/** Read a UTF-8 string of `len` bytes at `off`. Very short ASCII runs decode
 *  with a charCode loop — TextDecoder's per-call overhead dominates there. The
 *  threshold is lower than the encode-side `INLINE_STR_MAX`: decoding builds a
 *  JS string by concatenation, which costs more per char than storing bytes.
 *  Measured crossover ~8-12 bytes (Node 24: 8B 30 vs 57 ns, 16B 64 vs 57). */
function wire_read_rstr(buf, off, len) {
    if (len === 0)
        return "";
    if (len <= 8) {
        let ascii = true;
        for (let i = 0; i < len; i++) {
            if (buf[off + i] > 127) {
                ascii = false;
                break;
            }
        }
        if (ascii) {
            let s = "";
            for (let i = 0; i < len; i++)
                s += String.fromCharCode(buf[off + i]);
            return s;
        }
    }
    return textDecoder.decode(buf.subarray(off, off + len));
}
/**
 * Decode the 24-byte position block ([startOffset, endOffset, startLine,
 * startColumn, endLine, endColumn], u32 LE each) shared by the walk prefixes
 * and the snapshot node structs. A zero start line is the sentinel for
 * synthesized nodes with no source range (e.g. GFM autolink-literal nodes, or a
 * plugin-built replacement spliced by the rebuild): unist lines are 1-based, so
 * line 0 always means "no source position" — even when the rebuild has rebased
 * the (otherwise zero) offset by the spliced subtree's source base. Surfaced as
 * `undefined` so a node reads the same however it's reached.
 */
function wire_read_readPosition(view, off) {
    const startLine = wire_read_ru32(view, off + 8);
    if (startLine === 0)
        return undefined;
    const startOffset = wire_read_ru32(view, off);
    return {
        start: { offset: startOffset, line: startLine, column: wire_read_ru32(view, off + 12) },
        end: { offset: wire_read_ru32(view, off + 4), line: wire_read_ru32(view, off + 16), column: wire_read_ru32(view, off + 20) },
    };
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/byte-writer.js
/**
 * Growable little-endian byte buffer shared by the op-stream and command-buffer
 * encoders — the two hottest write paths in the package.
 *
 * Subclasses write single bytes directly through the protected `buf`/`n`
 * fields after an `ensure` for the whole record (one bounds check per record,
 * not per byte, and no per-byte call in unoptimized tiers — CodSpeed's
 * Simulation mode runs too few iterations for V8 to inline method calls).
 * Only the non-trivial logic lives here: growth, u32 writes, and UTF-8
 * string encoding.
 */
const encoder = new TextEncoder();
const EMPTY = new Uint8Array(0);
/** Below this length the inline char-code copy beats `encodeInto`'s call
 *  overhead; above it the native bulk path wins (and skips the ASCII scan).
 *  Measured crossover ~16 bytes (Node 24: 8B 15 vs 41 ns, 16B 37 vs 43,
 *  32B 73 vs 52). */
const INLINE_STR_MAX = 16;
class ByteWriter {
    // Backing allocates on first write: visitor passes construct buffers that
    // often never receive a byte (read-only plugins).
    buf = EMPTY;
    n = 0;
    #initialSize;
    constructor(initialSize) {
        this.#initialSize = initialSize;
    }
    /** Number of bytes written so far. */
    get length() {
        return this.n;
    }
    get capacity() {
        return this.buf.length;
    }
    /** Reset for reuse; the grown buffer is retained so steady state is alloc-free. */
    reset() {
        this.n = 0;
    }
    /** View of the bytes written so far (no copy; valid until the next write or reset). */
    take() {
        return this.n === 0 ? EMPTY : this.buf.subarray(0, this.n);
    }
    /** Release the backing (handed-out views stay intact); next write re-allocates. */
    release() {
        this.buf = EMPTY;
        this.n = 0;
    }
    /** Grow (doubling) so `extra` more bytes fit; required before unchecked writes. */
    ensure(extra) {
        if (this.n + extra <= this.buf.length)
            return;
        let size = Math.max(this.#initialSize, this.buf.length * 2);
        while (this.n + extra > size)
            size *= 2;
        const grown = new Uint8Array(size);
        grown.set(this.buf);
        this.buf = grown;
    }
    /** Write a u32 (LE) at the cursor; caller must have `ensure`d 4 bytes. */
    writeU32(v) {
        const buf = this.buf;
        let n = this.n;
        buf[n++] = v & 255;
        buf[n++] = (v >> 8) & 255;
        buf[n++] = (v >> 16) & 255;
        buf[n++] = (v >>> 24) & 255;
        this.n = n;
    }
    /** u32 byte length + UTF-8 bytes (self-ensuring). */
    utf8WithU32Len(s) {
        const len = s.length;
        this.ensure(4 + len * 3); // worst-case UTF-8 is 3 bytes per UTF-16 unit
        // Short strings: inline char copy (cheaper than a native call), guarded by a
        // quick ASCII scan. Anything longer — or non-ASCII — goes to encodeInto.
        if (len <= INLINE_STR_MAX) {
            let ascii = true;
            for (let i = 0; i < len; i++) {
                if (s.charCodeAt(i) > 127) {
                    ascii = false;
                    break;
                }
            }
            if (ascii) {
                // Inline stores, not writeU32: a per-string method call in the
                // unoptimized tier is exactly what this class's header rules out.
                const buf = this.buf;
                let n = this.n;
                buf[n++] = len & 255;
                buf[n++] = (len >> 8) & 255;
                buf[n++] = (len >> 16) & 255;
                buf[n++] = (len >>> 24) & 255;
                for (let i = 0; i < len; i++)
                    buf[n + i] = s.charCodeAt(i);
                this.n = n + len;
                return;
            }
        }
        // Bulk path: encodeInto writes UTF-8 straight into the buffer (no alloc, no
        // per-char loop); backpatch the byte length once it's known.
        const lenPos = this.n;
        this.n += 4;
        const written = encoder.encodeInto(s, this.buf.subarray(this.n)).written;
        this.patchU32(lenPos, written);
        this.n += written;
    }
    /** Backpatch a u32 (LE) at `pos` in the already-written region; the cursor
     *  is left untouched. */
    patchU32(pos, v) {
        const buf = this.buf;
        buf[pos] = v & 255;
        buf[pos + 1] = (v >> 8) & 255;
        buf[pos + 2] = (v >> 16) & 255;
        buf[pos + 3] = (v >>> 24) & 255;
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/generated/wire-constants.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.
// JS<->Rust wire-protocol byte values, declared once in
// `satteri-layout-codegen/src/schema.rs`. Rust twins live in
// `satteri-plugin-api/src/generated/wire_constants.rs` and
// `satteri-ast/src/generated/wire_constants.rs`.
// Op-stream op codes (JS `OpWriter` -> Rust `replay_opstream`).
const OP_OPEN = 0x01; // [type: u8]
const OP_CLOSE = 0x02;
const OP_REF = 0x03; // [id: u32 LE] — splice an existing node
const OP_KEEP_CHILDREN = 0x04; // splice the anchor node's original children
const OP_STR = 0x05; // [field: u8][len: u32 LE][utf8]
const OP_U8 = 0x06; // [field: u8][value: u8]
const OP_U32 = 0x07; // [field: u8][value: u32 LE]
const OP_BOOL = 0x08; // [field: u8][0|1]
const OP_DATA = 0x09; // [len: u32 LE][json utf8]
const OP_PROP = 0x0a; // [name str][kind: u8][value str] — HAST element property
const OP_ALIGN = 0x0b; // [len: u32 LE][ColumnAlign bytes] — table column alignment
// Op-stream field ids (single namespace across OP_STR/OP_U8/OP_U32/OP_BOOL).
const wire_constants_OF_VALUE = 0;
const wire_constants_OF_URL = 1;
const wire_constants_OF_TITLE = 2;
const wire_constants_OF_ALT = 3;
const wire_constants_OF_LANG = 4;
const wire_constants_OF_META = 5;
const wire_constants_OF_IDENTIFIER = 6;
const wire_constants_OF_LABEL = 7;
const wire_constants_OF_NAME = 8; // directive / MDX JSX element name
const wire_constants_OF_REFERENCE_TYPE = 9;
const wire_constants_OF_DEPTH = 10;
const wire_constants_OF_CHECKED = 11;
const wire_constants_OF_START = 12;
const wire_constants_OF_ORDERED = 13;
const wire_constants_OF_SPREAD = 14;
const wire_constants_OF_TAGNAME = 15; // HAST element tag name
const wire_constants_OF_EXPLICIT = 16; // MDX JSX `_mdxExplicitJsx` flag
// Command bytes (0x01–0x0F range). Each is followed by [nodeId: u32 LE];
// structural commands then carry [payloadType: u8][payload…].
const CMD_REMOVE = 0x01;
const CMD_INSERT_BEFORE = 0x05;
const CMD_INSERT_AFTER = 0x06;
const CMD_PREPEND_CHILD = 0x07;
const CMD_APPEND_CHILD = 0x08;
const CMD_WRAP = 0x09;
const CMD_REPLACE = 0x0b;
const CMD_SET_PROPERTY = 0x0c; // [valueType: u8][name str][value str], PROP_* value kinds
const wire_constants_CMD_SET_CHILDREN = 0x0d; // payload is a Root-wrapped child list
// Structural-command payload types (0x10+, a range distinct from commands).
const PAYLOAD_RAW = 0x10; // [flags: u8][len: u32 LE][utf8] — re-parsed as markdown; see RAW_* flags
const PAYLOAD_OPSTREAM = 0x14; // [len: u32 LE][op bytes] — replayed straight into the arena
// Flag bits for the `PAYLOAD_RAW` payload.
const RAW_LITERAL_BRACES = 0x01; // keep MDX `{…}` as literal text (only affects MDX output)
// Property value kinds (HAST element properties and SET_PROPERTY commands).
const wire_constants_PROP_STRING = 0; // UTF-8 value
const wire_constants_PROP_BOOL_TRUE = 1; // no value bytes
const wire_constants_PROP_BOOL_FALSE = 2; // no value bytes
const wire_constants_PROP_SPACE_SEP = 3; // space-separated list (UTF-8)
const PROP_COMMA_SEP = 4; // comma-separated list (UTF-8)
const wire_constants_PROP_INT = 5; // decimal string, parsed to i64
const PROP_NULL = 6; // no value bytes
const PROP_COMMA_SEP_NUM = 7; // comma-separated list, numeric items parsed to numbers
// MDX JSX attribute kinds (MDAST and HAST MDX JSX element type_data).
const wire_constants_MDX_ATTR_BOOLEAN_PROP = 0; // name only, no value
const wire_constants_MDX_ATTR_LITERAL_PROP = 1; // name="literal"
const wire_constants_MDX_ATTR_EXPRESSION_PROP = 2; // name={expr}
const wire_constants_MDX_ATTR_SPREAD = 3; // {...expr}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/op-stream.js
/**
 * Low-level op-stream writer shared by the MDAST/HAST declarative compilers.
 *
 * Emits the compact OPEN/CLOSE/field/REF/KEEP_CHILDREN/PROP stream that Rust
 * replays straight into the arena (`replay_opstream` in js_commands.rs; byte
 * values in generated/wire-constants.ts) — the only structural encoding for
 * plugin-built content. Strings ride ByteWriter's zero-alloc path (inline
 * char codes when short ASCII, `encodeInto` otherwise). `CommandBuffer`
 * extends this class so payloads are emitted directly into the command
 * bytes, with no intermediate opstream buffer or copy.
 */


// Re-exported so visitors/readers keep importing wire constants from here.

class OpWriter extends ByteWriter {
    constructor(initialSize = 512) {
        super(initialSize);
    }
    open(type) {
        this.ensure(2);
        this.buf[this.n++] = OP_OPEN;
        this.buf[this.n++] = type;
    }
    close() {
        this.ensure(1);
        this.buf[this.n++] = OP_CLOSE;
    }
    str(field, s) {
        this.ensure(2);
        this.buf[this.n++] = OP_STR;
        this.buf[this.n++] = field;
        this.utf8WithU32Len(s);
    }
    u8(field, v) {
        this.ensure(3);
        this.buf[this.n++] = OP_U8;
        this.buf[this.n++] = field;
        this.buf[this.n++] = v & 255;
    }
    u32(field, v) {
        this.ensure(6);
        this.buf[this.n++] = OP_U32;
        this.buf[this.n++] = field;
        this.writeU32(v);
    }
    bool(field, v) {
        this.ensure(3);
        this.buf[this.n++] = OP_BOOL;
        this.buf[this.n++] = field;
        this.buf[this.n++] = v ? 1 : 0;
    }
    data(value) {
        const json = JSON.stringify(value);
        // `JSON.stringify` yields undefined for a function or a `toJSON`
        // returning undefined; a clear error beats a TypeError deep in the
        // string encoder.
        if (typeof json !== "string") {
            throw new Error("node `data` is not JSON-serializable");
        }
        this.ensure(1);
        this.buf[this.n++] = OP_DATA;
        this.utf8WithU32Len(json);
    }
    prop(name, kind, value) {
        this.ensure(1);
        this.buf[this.n++] = OP_PROP;
        this.utf8WithU32Len(name);
        this.ensure(1);
        this.buf[this.n++] = kind;
        this.utf8WithU32Len(value);
    }
    ref(id) {
        this.ensure(5);
        this.buf[this.n++] = OP_REF;
        this.writeU32(id);
    }
    /** Table column-alignment codes (0=none, 1=left, 2=right, 3=center). */
    align(codes) {
        this.ensure(5 + codes.length);
        this.buf[this.n++] = OP_ALIGN;
        this.writeU32(codes.length);
        for (let i = 0; i < codes.length; i++)
            this.buf[this.n++] = codes[i] & 255;
    }
    keepChildren() {
        this.ensure(1);
        this.buf[this.n++] = OP_KEEP_CHILDREN;
    }
}
/** Emit one MDX JSX attribute as an OP_PROP, mirroring `encode_js_jsx_attrs`:
 *  null→boolean, string→literal, `{ value }` object→expression, else→boolean. */
function op_stream_emitMdxAttr(w, a) {
    if (a.type === "mdxJsxExpressionAttribute") {
        w.prop("", MDX_ATTR_SPREAD, typeof a.value === "string" ? a.value : "");
        return;
    }
    const name = typeof a.name === "string" ? a.name : "";
    const val = a.value;
    if (typeof val === "string") {
        w.prop(name, MDX_ATTR_LITERAL_PROP, val);
    }
    else if (val !== null && typeof val === "object" && !Array.isArray(val)) {
        const expr = val.value;
        w.prop(name, MDX_ATTR_EXPRESSION_PROP, typeof expr === "string" ? expr : "");
    }
    else {
        w.prop(name, MDX_ATTR_BOOLEAN_PROP, "");
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/string-pool.js
const NO_WORDS = new Uint32Array(0);
/**
 * Byte-offset to UTF-16-offset remap for a wire string pool holding multibyte
 * sequences, so the once-decoded pool can still be sliced with `substring`
 * instead of a `TextDecoder` call per string.
 */
class string_pool_PoolOffsets {
    #starts;
    #shifts;
    #count;
    #hint = 0;
    /** `extraBytes` is the pool's byte length minus its UTF-16 length, which
     *  bounds the multibyte character count: each one costs at least one byte. */
    constructor(bytes, extraBytes) {
        const starts = new Uint32Array(extraBytes);
        const shifts = new Uint32Array(extraBytes);
        const n = bytes.length;
        const pad = (4 - (bytes.byteOffset & 3)) & 3;
        const wordCount = n > pad ? (n - pad) >> 2 : 0;
        // A pool shorter than its alignment padding would put the view past the buffer.
        const words = wordCount === 0 ? NO_WORDS : new Uint32Array(bytes.buffer, bytes.byteOffset + pad, wordCount);
        let count = 0;
        let shift = 0;
        let i = 0;
        for (;;) {
            // `i` is always at a character boundary, so a word with no high bits set
            // cannot hide the start of one and the whole word is skippable.
            if (i >= pad && ((i - pad) & 3) === 0) {
                let w = (i - pad) >> 2;
                while (w < wordCount && ((words[w] ?? 0) & 0x80808080) === 0)
                    w++;
                i = pad + (w << 2);
            }
            if (i >= n)
                break;
            const lead = bytes[i] ?? 0;
            if (lead < 0x80) {
                i++;
                continue;
            }
            starts[count] = i;
            if (lead < 0xe0) {
                shift += 1;
                i += 2;
            }
            else if (lead < 0xf0) {
                shift += 2;
                i += 3;
            }
            else {
                shift += 2;
                i += 4;
            }
            shifts[count] = shift;
            count++;
        }
        this.#starts = starts;
        this.#shifts = shifts;
        this.#count = count;
    }
    /** How many multibyte characters start strictly before `byteOffset`. */
    #seek(byteOffset) {
        const starts = this.#starts;
        const count = this.#count;
        const hint = this.#hint;
        if ((hint === count || (starts[hint] ?? 0) >= byteOffset) &&
            (hint === 0 || (starts[hint - 1] ?? 0) < byteOffset)) {
            return hint;
        }
        let lo = 0;
        let hi = count;
        while (lo < hi) {
            const mid = (lo + hi) >> 1;
            if ((starts[mid] ?? 0) < byteOffset)
                lo = mid + 1;
            else
                hi = mid;
        }
        this.#hint = lo;
        return lo;
    }
    #shiftAt(index) {
        return index === 0 ? 0 : (this.#shifts[index - 1] ?? 0);
    }
    /** Both ends of a string ref sit on character boundaries, so the remap is exact. */
    slice(text, offset, len) {
        const start = offset - this.#shiftAt(this.#seek(offset));
        const endByte = offset + len;
        return text.substring(start, endByte - this.#shiftAt(this.#seek(endByte)));
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/generated/node-types.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.
/** Node-type tag -> canonical AST name. */
const node_types_TYPE_NAMES = {
    0: "root",
    1: "element",
    2: "text",
    3: "comment",
    4: "doctype",
    5: "raw",
    10: "mdxJsxFlowElement",
    11: "mdxJsxTextElement",
    12: "mdxFlowExpression",
    13: "mdxjsEsm",
    14: "mdxTextExpression",
};
/** Canonical AST name -> node-type tag. */
const node_types_NAME_TO_TYPE = {
    root: 0,
    element: 1,
    text: 2,
    comment: 3,
    doctype: 4,
    raw: 5,
    mdxJsxFlowElement: 10,
    mdxJsxTextElement: 11,
    mdxFlowExpression: 12,
    mdxjsEsm: 13,
    mdxTextExpression: 14,
};
/** Names a plugin can subscribe to (every node except `root`). */
const node_types_VISITOR_KEYS = new Set([
    "element",
    "text",
    "comment",
    "doctype",
    "raw",
    "mdxJsxFlowElement",
    "mdxJsxTextElement",
    "mdxFlowExpression",
    "mdxjsEsm",
    "mdxTextExpression",
]);
/** Name -> tag for the types the op-stream can encode; one lookup gates AND
 *  resolves the emit-path tag. Excluded names (see `*_OPSTREAM_EXCLUDED` in
 *  schema.rs) have no encoding — the visitor throws for them. */
const node_types_HAST_OPSTREAM_TYPES = {
    element: 1,
    text: 2,
    comment: 3,
    raw: 5,
    mdxJsxFlowElement: 10,
    mdxJsxTextElement: 11,
    mdxFlowExpression: 12,
    mdxjsEsm: 13,
    mdxTextExpression: 14,
};
/** Names of the variable-length `custom` node types (hand-written or
 *  `Tail`-generated codec). The op-stream round-trip oracle asserts it covers
 *  every one, so a forgotten or drifted encode/decode arm fails loudly. */
const HAST_CUSTOM_TYPES = (/* unused pure expression or super */ null && ([
    "element",
    "mdxJsxFlowElement",
    "mdxJsxTextElement",
]));

;// CONCATENATED MODULE: ./node_modules/satteri/dist/generated/arena-layout.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.
// Arena raw-buffer layout, declared once in `satteri-layout-codegen/src/schema.rs`.
// The Rust side is pinned to these offsets by the compile-time asserts in
// `satteri-arena/src/generated/layout.rs`.
/** `b"MDAR"` magic, read as a little-endian u32. */
const arena_layout_ARENA_MAGIC = 0x5241444d;
/** `Arena<K>` kind tags carried in the header's `kind` field. */
const KIND_MDAST = 1;
const arena_layout_KIND_HAST = 2;
/** `ArenaNode` `#[repr(C)]` field byte offsets (u32 fields; `node_type` is a u8). */
const arena_layout_FIELD = {
    id: 0,
    node_type: 4,
    parent: 8,
    start_offset: 12,
    end_offset: 16,
    start_line: 20,
    start_column: 24,
    end_line: 28,
    end_column: 32,
    children_start: 36,
    children_count: 40,
    data_offset: 44,
    data_len: 48,
};
/** Raw-buffer header byte offsets (4-byte fields, u32 LE). */
const arena_layout_HEADER = {
    magic: 0,
    kind: 4,
    node_struct_size: 8,
    node_count: 12,
    nodes_offset: 16,
    children_count: 20,
    children_offset: 24,
    type_data_len: 28,
    type_data_offset: 32,
    string_pool_len: 36,
    string_pool_offset: 40,
    node_data_count: 44,
    node_data_offset: 48,
};

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/hast-reader.js







const hast_reader_HAST_ROOT = node_types_NAME_TO_TYPE.root;
const hast_reader_HAST_ELEMENT = node_types_NAME_TO_TYPE.element;
const hast_reader_HAST_TEXT = node_types_NAME_TO_TYPE.text;
const hast_reader_HAST_COMMENT = node_types_NAME_TO_TYPE.comment;
const hast_reader_HAST_RAW = node_types_NAME_TO_TYPE.raw;
const hast_reader_HAST_MDX_JSX_ELEMENT = node_types_NAME_TO_TYPE.mdxJsxFlowElement;
const hast_reader_HAST_MDX_JSX_TEXT_ELEMENT = node_types_NAME_TO_TYPE.mdxJsxTextElement;
const hast_reader_HAST_MDX_FLOW_EXPRESSION = node_types_NAME_TO_TYPE.mdxFlowExpression;
const hast_reader_HAST_MDX_ESM = node_types_NAME_TO_TYPE.mdxjsEsm;
const hast_reader_HAST_MDX_TEXT_EXPRESSION = node_types_NAME_TO_TYPE.mdxTextExpression;
class hast_reader_HastReader {
    #view;
    #header;
    #textDecoder;
    #stringPoolCache = null;
    #poolChecked = false;
    #poolOffsets = null;
    constructor(buffer) {
        if (buffer instanceof Uint8Array) {
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        else {
            this.#view = new DataView(buffer);
        }
        this.#textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
        this.#header = this.#readHeader();
    }
    #readHeader() {
        const v = this.#view;
        const magic = v.getUint32(HEADER.magic, true);
        if (magic !== ARENA_MAGIC) {
            throw new Error(`Invalid HAST buffer: bad magic 0x${magic.toString(16)}`);
        }
        const kind = v.getUint32(HEADER.kind, true);
        if (kind !== KIND_HAST) {
            throw new Error(`HastReader was handed a buffer of kind ${kind} (expected ${KIND_HAST}). ` +
                `MDAST and HAST node types overlap; reading the wrong kind decodes garbage.`);
        }
        return {
            nodeStructSize: v.getUint32(HEADER.node_struct_size, true),
            nodeCount: v.getUint32(HEADER.node_count, true),
            nodesOffset: v.getUint32(HEADER.nodes_offset, true),
            childrenCount: v.getUint32(HEADER.children_count, true),
            childrenOffset: v.getUint32(HEADER.children_offset, true),
            typeDataLen: v.getUint32(HEADER.type_data_len, true),
            typeDataOffset: v.getUint32(HEADER.type_data_offset, true),
            stringPoolLen: v.getUint32(HEADER.string_pool_len, true),
            stringPoolOffset: v.getUint32(HEADER.string_pool_offset, true),
            nodeDataCount: v.getUint32(HEADER.node_data_count, true),
            nodeDataOffset: v.getUint32(HEADER.node_data_offset, true),
        };
    }
    #nodeDataTable = null;
    /**
     * Per-node JSON `data` blob (set via `Arena::set_node_data` on the Rust
     * side). Returns `null` when the node has no entry. Lazy-builds a
     * `Map<id, string>` on first call so a materialization pass on a
     * data-heavy tree stays O(nodes) rather than O(nodes × entries).
     */
    getNodeData(nodeId) {
        if (this.#header.nodeDataCount === 0)
            return null;
        if (this.#nodeDataTable === null) {
            this.#nodeDataTable = new Map();
            const v = this.#view;
            let pos = this.#header.nodeDataOffset;
            for (let i = 0; i < this.#header.nodeDataCount; i++) {
                const id = v.getUint32(pos, true);
                pos += 4;
                const len = v.getUint32(pos, true);
                pos += 4;
                const slice = new Uint8Array(this.#view.buffer, this.#view.byteOffset + pos, len);
                this.#nodeDataTable.set(id, this.#textDecoder.decode(slice));
                pos += len;
            }
        }
        return this.#nodeDataTable.get(nodeId) ?? null;
    }
    get nodeCount() {
        return this.#header.nodeCount;
    }
    get header() {
        return { ...this.#header };
    }
    /** The full string pool (original input + interning heap). Not the document
     * source as written; for that, read `ctx.source` from a plugin. */
    getStringPool() {
        if (this.#stringPoolCache === null) {
            const { stringPoolOffset, stringPoolLen } = this.#header;
            const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
            this.#stringPoolCache = this.#textDecoder.decode(bytes);
        }
        return this.#stringPoolCache;
    }
    /** Read a substring from the string pool by byte offset and length. */
    getString(offset, len) {
        if (len === 0)
            return "";
        const pool = this.getStringPool();
        if (!this.#poolChecked) {
            this.#poolChecked = true;
            const { stringPoolOffset, stringPoolLen } = this.#header;
            const extraBytes = stringPoolLen - pool.length;
            if (extraBytes > 0) {
                const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
                this.#poolOffsets = new PoolOffsets(bytes, extraBytes);
            }
        }
        // An all-ASCII pool has byte offsets equal to its UTF-16 indices.
        const offsets = this.#poolOffsets;
        return offsets === null
            ? pool.substring(offset, offset + len)
            : offsets.slice(pool, offset, len);
    }
    /** Get position data for a node. */
    getPosition(nodeId) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        return readPosition(this.#view, base + FIELD.start_offset);
    }
    /** Get the node_type byte for a given node ID. */
    getNodeType(nodeId) {
        const { nodesOffset, nodeStructSize } = this.#header;
        return this.#view.getUint8(nodesOffset + nodeId * nodeStructSize + FIELD.node_type);
    }
    /** Get the parent id for a given node (0xffffffff at the root). */
    getParentId(nodeId) {
        const { nodesOffset, nodeStructSize } = this.#header;
        return this.#view.getUint32(nodesOffset + nodeId * nodeStructSize + FIELD.parent, true);
    }
    /** Get child node IDs for a given node. */
    getChildIds(nodeId) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        const childrenStart = v.getUint32(base + FIELD.children_start, true);
        const childrenCount = v.getUint32(base + FIELD.children_count, true);
        if (childrenCount === 0)
            return [];
        const { childrenOffset } = this.#header;
        const ids = [];
        for (let i = 0; i < childrenCount; i++) {
            ids.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
        }
        return ids;
    }
    /** Push child node IDs directly onto a stack array (reverse order for depth-first). */
    pushChildIds(nodeId, stack) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        const childrenStart = v.getUint32(base + FIELD.children_start, true);
        const childrenCount = v.getUint32(base + FIELD.children_count, true);
        if (childrenCount === 0)
            return;
        const { childrenOffset } = this.#header;
        for (let i = childrenCount - 1; i >= 0; i--) {
            stack.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
        }
    }
    /** Get the raw type_data bytes for a node. */
    getTypeData(nodeId) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        const dataOffset = v.getUint32(base + FIELD.data_offset, true);
        const dataLen = v.getUint32(base + FIELD.data_len, true);
        if (dataLen === 0)
            return new Uint8Array(0);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#header.typeDataOffset + dataOffset, dataLen);
    }
    /** Read a StringRef (offset: u32 LE, len: u32 LE) from a byte array at byteOffset. */
    #readStringRef(data, byteOffset) {
        const at = data.byteOffset - this.#view.byteOffset + byteOffset;
        return {
            offset: this.#view.getUint32(at, true),
            len: this.#view.getUint32(at + 4, true),
        };
    }
    /**
     * Get element data for a HAST_ELEMENT node.
     *
     * Element type_data layout:
     *   [tag_name: StringRef(8B)][prop_count: u32(4B)][_pad: u32(4B)] = 16-byte header
     *   then prop_count * 20 bytes:
     *     [name: StringRef(8B)][value_type: u8(1B)][_pad: [u8;3](3B)][value: StringRef(8B)]
     */
    /** Byte position of a node's `type_data`, relative to this reader's view, or
     *  `-1` when the node stores fewer than `min` bytes. */
    #typeDataAt(nodeId, min) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        if (v.getUint32(base + FIELD.data_len, true) < min)
            return -1;
        return this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true);
    }
    #stringAt(at) {
        return this.getString(this.#view.getUint32(at, true), this.#view.getUint32(at + 4, true));
    }
    /** @internal Both element fields in one pass; the per-field accessors below
     *  each re-resolve the node's `type_data` position. */
    readElementInto(nodeId, node) {
        const at = this.#typeDataAt(nodeId, 16);
        if (at === -1) {
            node.tagName = "";
            node.properties = {};
            return;
        }
        const v = this.#view;
        node.tagName = this.#stringAt(at);
        const count = v.getUint32(at + 8, true);
        const properties = {};
        for (let i = 0; i < count; i++) {
            const base = at + 16 + i * 20;
            properties[this.#stringAt(base)] = decodeElementProp(v.getUint8(base + 8), this.#stringAt(base + 12));
        }
        node.properties = properties;
    }
    /** Element `tagName`, `properties` count, and the i-th property, read without
     *  building the intermediate views and records `getElementData` allocates. */
    getElementTagName(nodeId) {
        const at = this.#typeDataAt(nodeId, 16);
        return at === -1 ? "" : this.#stringAt(at);
    }
    getElementPropCount(nodeId) {
        const at = this.#typeDataAt(nodeId, 16);
        return at === -1 ? 0 : this.#view.getUint32(at + 8, true);
    }
    getElementPropName(nodeId, index) {
        const at = this.#typeDataAt(nodeId, 16);
        return at === -1 ? "" : this.#stringAt(at + 16 + index * 20);
    }
    getElementPropValue(nodeId, index) {
        const at = this.#typeDataAt(nodeId, 16);
        if (at === -1)
            return "";
        const base = at + 16 + index * 20;
        return decodeElementProp(this.#view.getUint8(base + 8), this.#stringAt(base + 12));
    }
    getElementData(nodeId) {
        const data = this.getTypeData(nodeId);
        if (data.length < 16) {
            return { tagName: "", properties: [] };
        }
        const tagRef = this.#readStringRef(data, 0);
        const tagName = this.getString(tagRef.offset, tagRef.len);
        const view = new DataView(data.buffer, data.byteOffset + 8);
        const propCount = view.getUint32(0, true);
        const properties = [];
        for (let i = 0; i < propCount; i++) {
            const base = 16 + i * 20;
            const nameRef = this.#readStringRef(data, base);
            const name = this.getString(nameRef.offset, nameRef.len);
            const valueType = data[base + 8];
            const valueRef = this.#readStringRef(data, base + 12);
            const valueStr = this.getString(valueRef.offset, valueRef.len);
            properties.push({ name, value: decodeElementProp(valueType, valueStr) });
        }
        return { tagName, properties };
    }
    /**
     * Get MDX JSX element data: name and attributes.
     *
     * MDX JSX element type_data layout:
     *   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
     *   then attr_count * 20 bytes:
     *     [kind: u8(1B)][_pad: [u8;3](3B)][name: StringRef(8B)][value: StringRef(8B)]
     */
    getMdxJsxElementData(nodeId) {
        const data = this.getTypeData(nodeId);
        if (data.length < 16) {
            return { name: null, attributes: [] };
        }
        const nameRef = this.#readStringRef(data, 0);
        const name = nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
        const view = new DataView(data.buffer, data.byteOffset + 8);
        const attrCount = view.getUint32(0, true);
        const attributes = [];
        for (let i = 0; i < attrCount; i++) {
            const base = 16 + i * 20;
            const kind = data[base];
            const attrNameRef = this.#readStringRef(data, base + 4);
            const attrValueRef = this.#readStringRef(data, base + 12);
            switch (kind) {
                case MDX_ATTR_BOOLEAN_PROP:
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: null,
                    });
                    break;
                case MDX_ATTR_LITERAL_PROP:
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: this.getString(attrValueRef.offset, attrValueRef.len),
                    });
                    break;
                case MDX_ATTR_EXPRESSION_PROP:
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: {
                            type: "mdxJsxAttributeValueExpression",
                            value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len)),
                        },
                    });
                    break;
                case MDX_ATTR_SPREAD:
                    attributes.push({
                        type: "mdxJsxExpressionAttribute",
                        value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len)),
                    });
                    break;
            }
        }
        return { name, attributes };
    }
    /**
     * Get the string value for HAST_TEXT, HAST_COMMENT, or HAST_RAW nodes.
     * These store a single StringRef (8 bytes) as their type_data.
     */
    getTextValue(nodeId) {
        const at = this.#typeDataAt(nodeId, 8);
        return at === -1 ? "" : this.#stringAt(at);
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/phantom.js
/**
 * Sentinel the MDX parser substitutes for spaces inside expression and JSX
 * attribute-expression values (see `PHANTOM_SPACE` in
 * satteri-pulldown-cmark/src/mdx.rs). mdast and hast keep the sentinel in the
 * stored value; readers and visitors restore the real space on the way out.
 * Both plugin-facing paths (direct walk match and materialized child) must
 * restore it so a node's `value` reads the same regardless of how it's reached.
 */
const PHANTOM_SPACE = "\uF002";
/** Restore phantom-space sentinels to real spaces, allocating only when present. */
function phantom_restorePhantomSpaces(value) {
    return value.includes(PHANTOM_SPACE) ? value.replaceAll(PHANTOM_SPACE, " ") : value;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/freeze.js
/** Freeze JSON-shaped data recursively; never call on objects with lazy getters. */
function deepFreeze(value) {
    if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const key of Object.keys(value)) {
            deepFreeze(value[key]);
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/materializer-cache.js
/**
 * Shared materializer machinery for the HAST and MDAST flavors: per-reader
 * node memo, lazy `children` descriptors, and the frozen-mode (plugin walk
 * path) freeze rules.
 */

/**
 * Build a memoizing materializer, memoized per `(reader, id)`.
 *
 * `node` materializes one node with lazy `children`; `frozen` (the plugin walk
 * path) deep-freezes every node at construction so plugins cannot corrupt the
 * shared cache. `tree` materializes a whole tree eagerly, which is what the
 * step-by-step API wants: it asked for the tree, so laziness would only add
 * per-node accessor overhead.
 */
function createMaterializer(spec) {
    const readerCaches = new WeakMap();
    function materialize(reader, nodeId, frozen = false, refs) {
        const cache = readerCache(reader, frozen, refs);
        let node = cache.nodes.get(nodeId);
        if (node === undefined) {
            node = buildNode(reader, cache, nodeId, reader.getNodeType(nodeId));
            cache.nodes.set(nodeId, node);
        }
        return node;
    }
    /** Frozen-mode `children`: memoized in `cache.childLists` because the node
     *  is frozen, so the accessor cannot self-replace with a data property. */
    function frozenChildrenDescriptor(reader, cache) {
        return {
            get() {
                const nodeId = this._nodeId;
                let value = cache.childLists.get(nodeId);
                if (value === undefined) {
                    const ids = reader.getChildIds(nodeId);
                    const built = new Array(ids.length);
                    let i = 0;
                    for (const childId of ids)
                        built[i++] = materialize(reader, childId, true);
                    value = Object.freeze(built);
                    cache.childLists.set(nodeId, value);
                }
                return value;
            },
            configurable: true,
            enumerable: true,
        };
    }
    /** Mutable-mode `children`: self-replacing with a plain writable array on
     *  first read. The id is captured rather than stored on the node, so a
     *  materialized tree carries no marker for `toEqual` or a spread to find. */
    function mutableChildrenDescriptor(reader, nodeId) {
        return {
            get() {
                const ids = reader.getChildIds(nodeId);
                const value = new Array(ids.length);
                let i = 0;
                for (const childId of ids)
                    value[i++] = materialize(reader, childId);
                Object.defineProperty(this, "children", {
                    value,
                    writable: true,
                    configurable: true,
                    enumerable: true,
                });
                return value;
            },
            configurable: true,
            enumerable: true,
        };
    }
    function readerCache(reader, frozen, refs) {
        let cache = readerCaches.get(reader);
        if (cache === undefined) {
            cache = {
                nodes: new Map(),
                childLists: new Map(),
                children: undefined,
                frozen,
                refs,
            };
            if (frozen)
                cache.children = frozenChildrenDescriptor(reader, cache);
            readerCaches.set(reader, cache);
        }
        if (cache.frozen !== frozen) {
            throw new Error(`${spec.label}: a reader cannot mix frozen and mutable materialization`);
        }
        return cache;
    }
    function buildNode(reader, cache, nodeId, nodeType, eager = false) {
        const typeName = spec.typeNames[nodeType] ?? `unknown(${nodeType})`;
        // Plain object, not a class: unified's `assertNode` rejects any other prototype.
        const node = { type: typeName };
        const position = reader.getPosition(nodeId);
        if (position !== undefined) {
            node.position = position;
        }
        if (cache.frozen) {
            // Non-enumerable so `nid()` never trusts an id that a spread copied.
            cache.refs?.set(node, nodeId);
            Object.defineProperty(node, "_nodeId", {
                value: nodeId,
                writable: false,
                configurable: true,
                enumerable: false,
            });
        }
        spec.populate(node, reader, nodeId, nodeType);
        // Plugins can set `data` on any node type, so rehydrate generically
        // (see website/content/docs/divergences.md for the code-block case).
        const rawData = reader.getNodeData(nodeId);
        if (rawData !== null) {
            try {
                const parsed = JSON.parse(rawData);
                if (parsed && typeof parsed === "object" && Object.keys(parsed).length > 0) {
                    Object.defineProperty(node, "data", {
                        value: parsed,
                        writable: true,
                        configurable: true,
                        enumerable: true,
                    });
                }
            }
            catch (err) {
                if (process.env.NODE_ENV !== "production") {
                    console.warn(`${spec.label}: malformed node_data for nodeId=${nodeId}`, err);
                }
            }
        }
        if (!eager && spec.hasChildren(nodeType, node, reader, nodeId)) {
            Object.defineProperty(node, "children", cache.children ?? mutableChildrenDescriptor(reader, nodeId));
        }
        if (cache.frozen) {
            // Deep-freeze the eager own values but not the lazy `children` accessor;
            // freeze eagerly even for containers so nothing is writable while cached.
            const descriptors = Object.getOwnPropertyDescriptors(node);
            for (const key of Object.keys(descriptors)) {
                const desc = descriptors[key];
                if (desc !== undefined && "value" in desc) {
                    deepFreeze(desc.value);
                }
            }
            Object.freeze(node);
        }
        return node;
    }
    /**
     * Iterative on purpose: recursing to full document depth overflows on deeply
     * nested input, and nothing else here descends more than one level.
     *
     * Breadth-first over the parents still to fill, so every node is built and
     * every child list decoded exactly once, and a child is wired into its
     * parent's array as it is built rather than in a second pass.
     */
    function fillTree(reader, cache, rootId) {
        const rootType = reader.getNodeType(rootId);
        const root = buildNode(reader, cache, rootId, rootType, true);
        if (!spec.hasChildren(rootType, root, reader, rootId))
            return root;
        const parents = [root];
        const parentIds = [rootId];
        for (let p = 0; p < parentIds.length; p++) {
            const parent = parents[p];
            const parentId = parentIds[p];
            if (parent === undefined || parentId === undefined)
                continue;
            const ids = reader.getChildIds(parentId);
            const kids = new Array(ids.length);
            for (let i = 0; i < ids.length; i++) {
                const childId = ids[i];
                if (childId === undefined)
                    continue;
                const childType = reader.getNodeType(childId);
                const child = buildNode(reader, cache, childId, childType, true);
                kids[i] = child;
                if (spec.hasChildren(childType, child, reader, childId)) {
                    parents.push(child);
                    parentIds.push(childId);
                }
            }
            // Assignment beats defineProperty here; `eager` left `children` uninstalled.
            parent.children = kids;
        }
        return root;
    }
    /** Whole tree at once: the caller will walk it, so lazy accessors cost more than they defer. */
    function materializeTree(reader, rootId) {
        return fillTree(reader, readerCache(reader, false, undefined), rootId);
    }
    return { node: materialize, tree: materializeTree };
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/hast-materializer.js




/** Container node types (the ones that carry `children`); everything else is a leaf. */
const HAST_CONTAINER_TYPES = new Set([
    hast_reader_HAST_ROOT,
    hast_reader_HAST_ELEMENT,
    hast_reader_HAST_MDX_JSX_ELEMENT,
    hast_reader_HAST_MDX_JSX_TEXT_ELEMENT,
]);
const hastMaterializer = createMaterializer({
    label: "materializeHastNode",
    typeNames: node_types_TYPE_NAMES,
    hasChildren: (nodeType) => HAST_CONTAINER_TYPES.has(nodeType),
    populate(node, reader, nodeId, nodeType) {
        switch (nodeType) {
            case hast_reader_HAST_ELEMENT:
                reader.readElementInto(nodeId, node);
                break;
            case hast_reader_HAST_TEXT:
            case hast_reader_HAST_COMMENT:
            case hast_reader_HAST_RAW:
                node.value = reader.getTextValue(nodeId);
                break;
            case hast_reader_HAST_MDX_JSX_ELEMENT:
            case hast_reader_HAST_MDX_JSX_TEXT_ELEMENT: {
                const { name, attributes } = reader.getMdxJsxElementData(nodeId);
                node.name = name;
                node.attributes = attributes;
                break;
            }
            case hast_reader_HAST_MDX_FLOW_EXPRESSION:
            case hast_reader_HAST_MDX_TEXT_EXPRESSION:
                node.value = phantom_restorePhantomSpaces(reader.getTextValue(nodeId));
                break;
            case hast_reader_HAST_MDX_ESM:
                node.value = reader.getTextValue(nodeId);
                break;
            // HAST_ROOT / HAST_DOCTYPE: no extra properties
            default:
                break;
        }
    },
});
/**
 * Materialize a single HAST node; scalars eager, `children` lazy, memoized per
 * `(reader, id)`; `frozen` (the plugin walk path) deep-freezes so plugins
 * cannot corrupt the shared cache.
 */
const hast_materializer_materializeHastNode = hastMaterializer.node;
/**
 * Materialize the full HAST tree from root (nodeId=0).
 */
function hast_materializer_materializeHastTree(reader) {
    return hastMaterializer.tree(reader, 0);
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/command-buffer.js
/**
 * Binary command buffer for efficient JS→Rust mutation serialization.
 *
 * Simple mutations (remove, setProperty) are encoded as compact binary commands.
 * Structural mutations (insert, replace, …) carry one of two payload kinds:
 * compiled op-streams (`PAYLOAD_OPSTREAM`, replayed straight into the arena —
 * see op-stream.ts) for declarative content, or raw markdown/HTML strings
 * (re-parsed by Rust) for the `{raw}`/`{rawHtml}` escape hatches.
 *
 * All multi-byte integers are little-endian to match native x86/ARM layout and
 * avoid byte-swapping on the Rust side.
 */



function command_buffer_classifyReturn(value) {
    if (value === undefined || value === null)
        return "no_change";
    const v = value;
    if (typeof v.raw === "string")
        return "raw_markdown";
    if (typeof v.rawHtml === "string")
        return "raw_html";
    if (typeof v.type === "string")
        return "structured_node";
    throw new Error("Invalid return value from visitor: must have raw, rawHtml, or type");
}
const INITIAL_SIZE = 4096;
/** Free list recycling `CommandBuffer` instances (and their grown backings)
 *  across plugin passes. Safe to retain the backing because `mergeAndReset`
 *  copies the bytes out before a buffer is released, so no view outlives a
 *  pass. Cap bounds the pool for processes that briefly burst high. */
const COMMAND_BUFFER_POOL_MAX = 8;
/** Backings above this are dropped on release so one huge compile does not retain megabytes forever. */
const COMMAND_BUFFER_RETAIN_MAX = (/* unused pure expression or super */ null && (1 << 20));
const commandBufferPool = (/* unused pure expression or super */ null && ([]));
function command_buffer_acquireCommandBuffer() {
    return commandBufferPool.pop() ?? new CommandBuffer();
}
function command_buffer_releaseCommandBuffer(buf) {
    if (commandBufferPool.length >= COMMAND_BUFFER_POOL_MAX)
        return;
    if (buf.capacity > COMMAND_BUFFER_RETAIN_MAX)
        return;
    buf.reset();
    commandBufferPool.push(buf);
}
const command_buffer_STRUCTURAL_CMD = {
    replace: CMD_REPLACE,
    insertBefore: CMD_INSERT_BEFORE,
    insertAfter: CMD_INSERT_AFTER,
    prependChild: CMD_PREPEND_CHILD,
    appendChild: CMD_APPEND_CHILD,
    wrapNode: CMD_WRAP,
};
class CommandBuffer extends OpWriter {
    /** Set while a structural payload is being emitted in place; command
     *  methods must not interleave bytes into it. */
    #inOpstream = false;
    constructor() {
        super(INITIAL_SIZE);
    }
    reset() {
        this.#inOpstream = false;
        super.reset();
    }
    #assertNotEncoding() {
        if (this.#inOpstream) {
            throw new Error("reentrant command emission: a node getter or toJSON invoked a context mutation while a structural payload was being encoded");
        }
    }
    /** Emit a structural command whose opstream payload is written by `emit`
     *  via the inherited op methods. If `emit` returns false or throws, the
     *  buffer is rolled back to the command start so the Rust decoder never
     *  sees a half-written command. Returns `emit`'s verdict. */
    emitOpstreamCommand(cmd, nodeId, emit) {
        const commandStart = this.n;
        const lenPos = this.#beginOpstream(cmd, nodeId);
        // ok starts false so a throwing emit still hits the abort in finally
        let ok = false;
        try {
            ok = emit();
        }
        finally {
            if (!ok)
                this.#abortOpstream(commandStart);
        }
        if (ok)
            this.#endOpstream(lenPos);
        return ok;
    }
    /** Open a structural command whose opstream payload is emitted in place via
     *  the inherited op methods; returns the backpatch position for
     *  `#endOpstream`. Pair with `#abortOpstream` on failure. */
    #beginOpstream(cmd, nodeId) {
        this.#assertNotEncoding();
        this.#inOpstream = true;
        this.ensure(10);
        this.buf[this.n++] = cmd;
        this.writeU32(nodeId);
        this.buf[this.n++] = PAYLOAD_OPSTREAM;
        const lenPos = this.n;
        this.n += 4;
        return lenPos;
    }
    #endOpstream(lenPos) {
        this.#inOpstream = false;
        this.patchU32(lenPos, this.n - (lenPos + 4));
    }
    /** Roll back an in-progress opstream command (unencodable content). */
    #abortOpstream(commandStart) {
        this.#inOpstream = false;
        this.n = commandStart;
    }
    removeNode(nodeId) {
        this.#assertNotEncoding();
        this.ensure(5);
        this.buf[this.n++] = CMD_REMOVE;
        this.writeU32(nodeId);
    }
    /** Unified set-property for both MDAST and HAST nodes.
     *
     *  Hot path: uses `encodeInto` to write UTF-8 straight into the buffer (no
     *  per-call `Uint8Array`), reserving the worst-case length up front and
     *  backfilling the length prefix once the byte count is known. */
    setProperty(nodeId, key, value) {
        this.#assertNotEncoding();
        let valueType;
        let str;
        if (value === null || value === undefined) {
            valueType = PROP_NULL;
            str = "";
        }
        else if (value === true) {
            valueType = wire_constants_PROP_BOOL_TRUE;
            str = "";
        }
        else if (value === false) {
            valueType = wire_constants_PROP_BOOL_FALSE;
            str = "";
        }
        else if (typeof value === "number") {
            valueType = wire_constants_PROP_INT;
            str = String(value);
        }
        else if (Array.isArray(value)) {
            valueType = wire_constants_PROP_SPACE_SEP;
            str = value.join(" ");
        }
        else {
            valueType = wire_constants_PROP_STRING;
            str = String(value);
        }
        // 1(cmd) + 4(nodeId) + 1(valueType); name and value are length-prefixed strings
        this.ensure(6);
        this.buf[this.n++] = CMD_SET_PROPERTY;
        this.writeU32(nodeId);
        this.buf[this.n++] = valueType;
        this.utf8WithU32Len(key);
        this.utf8WithU32Len(str);
    }
    insertBefore(nodeId, newNode) {
        this.writeStructuralCommand(CMD_INSERT_BEFORE, nodeId, newNode);
    }
    insertAfter(nodeId, newNode) {
        this.writeStructuralCommand(CMD_INSERT_AFTER, nodeId, newNode);
    }
    prependChild(nodeId, newNode) {
        this.writeStructuralCommand(CMD_PREPEND_CHILD, nodeId, newNode);
    }
    appendChild(nodeId, newNode) {
        this.writeStructuralCommand(CMD_APPEND_CHILD, nodeId, newNode);
    }
    wrapNode(nodeId, parentNode) {
        this.writeStructuralCommand(CMD_WRAP, nodeId, parentNode);
    }
    replace(nodeId, newNode) {
        this.writeStructuralCommand(CMD_REPLACE, nodeId, newNode);
    }
    /** Header (cmd + nodeId + PAYLOAD_RAW + flags) followed by a length-prefixed string. */
    writeRawCommand(cmd, nodeId, flags, s) {
        this.#assertNotEncoding();
        this.ensure(7);
        this.buf[this.n++] = cmd;
        this.writeU32(nodeId);
        this.buf[this.n++] = PAYLOAD_RAW;
        this.buf[this.n++] = flags;
        this.utf8WithU32Len(s);
    }
    /** Return a Uint8Array view of the written bytes (no copy). */
    getBuffer() {
        return this.take();
    }
    /** Encode the raw-string escape hatch; declarative nodes use `*Opstream` instead. */
    writeStructuralCommand(cmd, nodeId, node) {
        const v = node;
        if (typeof v.raw === "string") {
            const flags = v.mdxExpressions === false ? RAW_LITERAL_BRACES : 0;
            this.writeRawCommand(cmd, nodeId, flags, v.raw);
        }
        else if (typeof v.rawHtml === "string") {
            this.writeRawCommand(cmd, nodeId, RAW_LITERAL_BRACES, v.rawHtml);
        }
        else {
            throw new Error("CommandBuffer: structural content must be {raw} or {rawHtml}");
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/element-props.js
/** Decode a HAST element property value from its wire `(kind, value)` — shared
 *  by the walk decoder and the snapshot reader so the kind dispatch lives once.
 *  The bool kinds carry no value string (callers pass `""`). */

function element_props_decodeElementProp(kind, value) {
    switch (kind) {
        case wire_constants_PROP_BOOL_TRUE:
            return true;
        case wire_constants_PROP_BOOL_FALSE:
            return false;
        case wire_constants_PROP_SPACE_SEP:
            return value.split(" ").filter((s) => s.length > 0);
        case PROP_COMMA_SEP: {
            // Interior empty items are kept; only a trailing empty is dropped.
            const items = value.split(",").map((s) => s.trim());
            if (items[items.length - 1] === "")
                items.pop();
            return items;
        }
        case PROP_COMMA_SEP_NUM: {
            const items = value.split(",").map((s) => s.trim());
            if (items[items.length - 1] === "")
                items.pop();
            return items.map((s) => (s !== "" && !Number.isNaN(Number(s)) ? Number(s) : s));
        }
        case wire_constants_PROP_INT:
            return Number(value);
        default:
            return value; // PROP_STRING
    }
}

// EXTERNAL MODULE: external "module"
var external_module_ = __webpack_require__(3339);
;// CONCATENATED MODULE: ./node_modules/satteri/index.js
// prettier-ignore
/* eslint-disable */
// @ts-nocheck
/* auto-generated by NAPI-RS */


const satteri_require = (0,external_module_.createRequire)(import.meta.url)
const satteri_dirname = new URL(/* asset import */ __webpack_require__(7550), __webpack_require__.b).pathname

const { readFileSync } = satteri_require('fs')
let nativeBinding = null
const loadErrors = []

const isMusl = () => {
  let musl = false
  if (process.platform === 'linux') {
    musl = isMuslFromFilesystem()
    if (musl === null) {
      musl = isMuslFromReport()
    }
    if (musl === null) {
      musl = isMuslFromChildProcess()
    }
  }
  return musl
}

const isFileMusl = (f) => f.includes('libc.musl-') || f.includes('ld-musl-')

const isMuslFromFilesystem = () => {
  try {
    return readFileSync('/usr/bin/ldd', 'utf-8').includes('musl')
  } catch {
    return null
  }
}

const isMuslFromReport = () => {
  let report = null
  if (process.report && typeof process.report.getReport === 'function') {
    process.report.excludeNetwork = true
    report = process.report.getReport()
  }
  if (!report) {
    return null
  }
  if (report.header && report.header.glibcVersionRuntime) {
    return false
  }
  if (Array.isArray(report.sharedObjects)) {
    if (report.sharedObjects.some(isFileMusl)) {
      return true
    }
  }
  return false
}

const isMuslFromChildProcess = () => {
  try {
    return satteri_require('child_process').execSync('ldd --version', { encoding: 'utf8' }).includes('musl')
  } catch (e) {
    // If we reach this case, we don't know if the system is musl or not, so is better to just fallback to false
    return false
  }
}

function requireNative() {
  if (process.env.NAPI_RS_NATIVE_LIBRARY_PATH) {
    try {
      return satteri_require(process.env.NAPI_RS_NATIVE_LIBRARY_PATH);
    } catch (err) {
      loadErrors.push(err)
    }
  } else if (process.platform === 'android') {
    if (process.arch === 'arm64') {
      try {
        return satteri_require('./satteri_napi.android-arm64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-android-arm64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-android-arm64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'arm') {
      try {
        return satteri_require('./satteri_napi.android-arm-eabi.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-android-arm-eabi')
        const bindingPackageVersion = satteri_require('@bruits/satteri-android-arm-eabi/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on Android ${process.arch}`))
    }
  } else if (process.platform === 'win32') {
    if (process.arch === 'x64') {
      if ((process.config && process.config.variables && process.config.variables.shlib_suffix === 'dll.a') || (process.config && process.config.variables && process.config.variables.node_target_type === 'shared_library')) {
        try {
        return satteri_require('./satteri_napi.win32-x64-gnu.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-win32-x64-gnu')
        const bindingPackageVersion = satteri_require('@bruits/satteri-win32-x64-gnu/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
      } else {
        try {
        return satteri_require('./satteri_napi.win32-x64-msvc.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-win32-x64-msvc')
        const bindingPackageVersion = satteri_require('@bruits/satteri-win32-x64-msvc/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
      }
    } else if (process.arch === 'ia32') {
      try {
        return satteri_require('./satteri_napi.win32-ia32-msvc.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-win32-ia32-msvc')
        const bindingPackageVersion = satteri_require('@bruits/satteri-win32-ia32-msvc/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'arm64') {
      try {
        return satteri_require('./satteri_napi.win32-arm64-msvc.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-win32-arm64-msvc')
        const bindingPackageVersion = satteri_require('@bruits/satteri-win32-arm64-msvc/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on Windows: ${process.arch}`))
    }
  } else if (process.platform === 'darwin') {
    try {
      return satteri_require('./satteri_napi.darwin-universal.node')
    } catch (e) {
      loadErrors.push(e)
    }
    try {
      const binding = satteri_require('@bruits/satteri-darwin-universal')
      const bindingPackageVersion = satteri_require('@bruits/satteri-darwin-universal/package.json').version
      if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
        throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
      }
      return binding
    } catch (e) {
      loadErrors.push(e)
    }
    if (process.arch === 'x64') {
      try {
        return satteri_require('./satteri_napi.darwin-x64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-darwin-x64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-darwin-x64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'arm64') {
      try {
        return satteri_require('./satteri_napi.darwin-arm64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-darwin-arm64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-darwin-arm64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on macOS: ${process.arch}`))
    }
  } else if (process.platform === 'freebsd') {
    if (process.arch === 'x64') {
      try {
        return satteri_require('./satteri_napi.freebsd-x64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-freebsd-x64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-freebsd-x64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'arm64') {
      try {
        return satteri_require('./satteri_napi.freebsd-arm64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-freebsd-arm64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-freebsd-arm64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on FreeBSD: ${process.arch}`))
    }
  } else if (process.platform === 'linux') {
    if (process.arch === 'x64') {
      if (isMusl()) {
        try {
          return satteri_require('./satteri_napi.linux-x64-musl.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-x64-musl')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-x64-musl/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      } else {
        try {
          return satteri_require('./satteri_napi.linux-x64-gnu.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-x64-gnu')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-x64-gnu/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      }
    } else if (process.arch === 'arm64') {
      if (isMusl()) {
        try {
          return satteri_require('./satteri_napi.linux-arm64-musl.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-arm64-musl')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-arm64-musl/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      } else {
        try {
          return satteri_require('./satteri_napi.linux-arm64-gnu.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-arm64-gnu')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-arm64-gnu/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      }
    } else if (process.arch === 'arm') {
      if (isMusl()) {
        try {
          return satteri_require('./satteri_napi.linux-arm-musleabihf.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-arm-musleabihf')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-arm-musleabihf/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      } else {
        try {
          return satteri_require('./satteri_napi.linux-arm-gnueabihf.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-arm-gnueabihf')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-arm-gnueabihf/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      }
    } else if (process.arch === 'loong64') {
      if (isMusl()) {
        try {
          return satteri_require('./satteri_napi.linux-loong64-musl.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-loong64-musl')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-loong64-musl/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      } else {
        try {
          return satteri_require('./satteri_napi.linux-loong64-gnu.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-loong64-gnu')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-loong64-gnu/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      }
    } else if (process.arch === 'riscv64') {
      if (isMusl()) {
        try {
          return satteri_require('./satteri_napi.linux-riscv64-musl.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-riscv64-musl')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-riscv64-musl/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      } else {
        try {
          return satteri_require('./satteri_napi.linux-riscv64-gnu.node')
        } catch (e) {
          loadErrors.push(e)
        }
        try {
          const binding = satteri_require('@bruits/satteri-linux-riscv64-gnu')
          const bindingPackageVersion = satteri_require('@bruits/satteri-linux-riscv64-gnu/package.json').version
          if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
            throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
          }
          return binding
        } catch (e) {
          loadErrors.push(e)
        }
      }
    } else if (process.arch === 'ppc64') {
      try {
        return satteri_require('./satteri_napi.linux-ppc64-gnu.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-linux-ppc64-gnu')
        const bindingPackageVersion = satteri_require('@bruits/satteri-linux-ppc64-gnu/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 's390x') {
      try {
        return satteri_require('./satteri_napi.linux-s390x-gnu.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-linux-s390x-gnu')
        const bindingPackageVersion = satteri_require('@bruits/satteri-linux-s390x-gnu/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on Linux: ${process.arch}`))
    }
  } else if (process.platform === 'openharmony') {
    if (process.arch === 'arm64') {
      try {
        return satteri_require('./satteri_napi.openharmony-arm64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-openharmony-arm64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-openharmony-arm64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'x64') {
      try {
        return satteri_require('./satteri_napi.openharmony-x64.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-openharmony-x64')
        const bindingPackageVersion = satteri_require('@bruits/satteri-openharmony-x64/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else if (process.arch === 'arm') {
      try {
        return satteri_require('./satteri_napi.openharmony-arm.node')
      } catch (e) {
        loadErrors.push(e)
      }
      try {
        const binding = satteri_require('@bruits/satteri-openharmony-arm')
        const bindingPackageVersion = satteri_require('@bruits/satteri-openharmony-arm/package.json').version
        if (bindingPackageVersion !== '0.10.1' && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== '0') {
          throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`)
        }
        return binding
      } catch (e) {
        loadErrors.push(e)
      }
    } else {
      loadErrors.push(new Error(`Unsupported architecture on OpenHarmony: ${process.arch}`))
    }
  } else {
    loadErrors.push(new Error(`Unsupported OS: ${process.platform}, architecture: ${process.arch}`))
  }
}

nativeBinding = requireNative()

// NAPI_RS_FORCE_WASI is a tri-state flag:
//   unset / any other value → native binding preferred, WASI is only a fallback
//   'true'                   → force WASI fallback even if native loaded
//   'error'                  → force WASI and throw if no WASI binding is found
// Treating any non-empty string as truthy (the historical behavior) meant
// NAPI_RS_FORCE_WASI=false, NAPI_RS_FORCE_WASI=0, etc. inadvertently triggered
// the WASI path, causing ENOENT for packages shipped without a .wasi.cjs file.
const forceWasi =
  process.env.NAPI_RS_FORCE_WASI === 'true' || process.env.NAPI_RS_FORCE_WASI === 'error'

if (!nativeBinding || forceWasi) {
  let wasiBinding = null
  let wasiBindingError = null
  try {
    wasiBinding = satteri_require('./satteri_napi.wasi.cjs')
    nativeBinding = wasiBinding
  } catch (err) {
    if (forceWasi) {
      wasiBindingError = err
    }
  }
  if (!nativeBinding || forceWasi) {
    try {
      wasiBinding = satteri_require('@bruits/satteri-wasm32-wasi')
      nativeBinding = wasiBinding
    } catch (err) {
      if (forceWasi) {
        if (!wasiBindingError) {
          wasiBindingError = err
        } else {
          wasiBindingError.cause = err
        }
        loadErrors.push(err)
      }
    }
  }
  if (process.env.NAPI_RS_FORCE_WASI === 'error' && !wasiBinding) {
    const error = new Error('WASI binding not found and NAPI_RS_FORCE_WASI is set to error')
    error.cause = wasiBindingError
    throw error
  }
}

if (!nativeBinding && globalThis.process?.versions?.['webcontainer']) {
  try {
    nativeBinding = satteri_require('./webcontainer-fallback.cjs');
  } catch (err) {
    loadErrors.push(err)
  }
}

if (!nativeBinding) {
  if (loadErrors.length > 0) {
    const error = new Error(
      `Cannot find native binding. ` +
        `npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828). ` +
        'Please try `npm i` again after removing both package-lock.json and node_modules directory.',
    )
    // assign instead of the `new Error(message, { cause })` options form,
    // which Node < 16.9 silently ignores
    error.cause = loadErrors.reduce((err, cur) => {
      cur.cause = err
      return cur
    })
    throw error
  }
  throw new Error(`Failed to load native binding`)
}

const { applyCommandsAndCompileHandle: satteri_applyCommandsAndCompileHandle, applyCommandsAndConvertToHastHandle, applyCommandsAndRenderHandle: satteri_applyCommandsAndRenderHandle, applyCommandsToHandle: satteri_applyCommandsToHandle, applyCommandsToMdastHandle: satteri_applyCommandsToMdastHandle, applyMdastCommandsAndConvertAndCompile: satteri_applyMdastCommandsAndConvertAndCompile, applyMdastCommandsAndConvertAndRender: satteri_applyMdastCommandsAndConvertAndRender, compileHandle: satteri_compileHandle, compileMdx, convertMdastToHastHandle: satteri_convertMdastToHastHandle, createHastHandle: satteri_createHastHandle, createHastHandleFromHtml: satteri_createHastHandleFromHtml, createHastHandleWithFrontmatter: satteri_createHastHandleWithFrontmatter, createMdastHandle: satteri_createMdastHandle, createMdxHastHandle: satteri_createMdxHastHandle, createMdxHastHandleWithFrontmatter: satteri_createMdxHastHandleWithFrontmatter, createMdxMdastHandle: satteri_createMdxMdastHandle, dropHandle: satteri_dropHandle, getHandleSource: satteri_getHandleSource, getMdastFrontmatter: satteri_getMdastFrontmatter, getNodeData, markdownToHtmlFast: satteri_markdownToHtmlFast, markdownToJsFast: satteri_markdownToJsFast, mdastTextContentHandle: satteri_mdastTextContentHandle, mdxToJsFast: satteri_mdxToJsFast, parseEsm, parseExpression, parseToHtml, renderHandle: satteri_renderHandle, serializeHandle: satteri_serializeHandle, setNodeData, textContentHandle: satteri_textContentHandle, walkHandle: satteri_walkHandle, walkMdastHandle: satteri_walkMdastHandle } = nativeBinding



































;// CONCATENATED MODULE: ./node_modules/satteri/dist/binding.js


;// CONCATENATED MODULE: ./node_modules/satteri/dist/visitor-shared.js
/**
 * Cold/shape-stable helpers shared by the mdast and hast visitors. The
 * per-node hot decoders stay duplicated in each visitor on purpose: sharing
 * them would feed differently-shaped arguments through one call site and turn
 * it polymorphic.
 */
const EMPTY_BYTES = new Uint8Array(0);
const visitor_shared_ROOT_NODE_ID = 0;
function visitor_shared_rootReplacementError(content) {
    const type = content?.type;
    return new Error(`satteri: replaceNode on the document root takes a \`root\`${typeof type === "string" ? `, not "${type}"` : ""}. Pass { type: "root", children: [...] } to swap the document, ` +
        'or setProperty(root, "children", [...]) to swap only its children.');
}
/** Hooks subscribe to node 0 by node type, so a document left headed by anything
 *  but a `root` silently stops firing them, in this phase and every later one. */
function visitor_shared_requireRootReplacement(content) {
    if (content?.type === "root")
        return content;
    throw visitor_shared_rootReplacementError(content);
}
function visitor_shared_asArray(value) {
    return Array.isArray(value) ? value : [value];
}
/** Thrown when declarative replacement content can't be compiled to the
 *  structural op-stream — an unsupported node type (e.g. a bare `root`/`doctype`
 *  handed in as content) or an out-of-range numeric field. The op-stream is the
 *  only structural encoding, so this is a hard error rather than a fallback. */
function visitor_shared_unencodableContentError(content) {
    const type = content?.type;
    return new Error(`satteri: cannot encode replacement content${typeof type === "string" ? ` of type "${type}"` : ""} ` +
        "into the structural op-stream — unsupported node type or out-of-range numeric field.");
}
/** Separates "belongs to another tree" from "never had an id"; arena ids are never negative. */
const visitor_shared_FOREIGN_REF = -1;
/** `_refs` rides on the prototype, surviving neither a spread copy nor an object literal. */
function crossPipelineForeign(node) {
    // Probed before the own-property call: plugin-built content misses here, and that is the hot case.
    if (node._refs === undefined)
        return undefined;
    return Object.hasOwn(node, "_refs") ? undefined : visitor_shared_FOREIGN_REF;
}
/**
 * Arena id for a node passed to a context method, via a per-kind `nid` lookup
 * (closure keeps each kind's call site monomorphic) resolved against the
 * edited tree's own refs. Plugin-built nodes have no id; without this check
 * the id would coerce to 0 in the command buffer and the mutation would
 * silently target the document root. A node read from another tree has an id
 * that is meaningless here, and one that happens to be in range would edit an
 * unrelated node.
 */
function makeRequireNid(nid) {
    return (node, method, refs) => {
        const id = nid(node, refs);
        if (id !== undefined && id !== visitor_shared_FOREIGN_REF)
            return id;
        throw new Error(`${method}: invalid node id — this node has no id in the tree being edited. Either it was ` +
            `built in JS, in which case pass it as new content (e.g. the second argument of ` +
            `insertAfter), or it was read from another tree (a different document, the mdast phase of ` +
            `this one, or an earlier compile), in which case match it again in this pass.`);
    };
}
/** Concatenate the return-value and context command buffers for one pass,
 *  resetting both for reuse. */
function visitor_shared_mergeAndReset(returnBuffer, ctx) {
    const ctxCmdBuf = ctx.getCommandBuffer();
    // The common case — no mutations this pass — allocates nothing.
    if (returnBuffer.length === 0 && ctxCmdBuf.length === 0) {
        return { merged: EMPTY_BYTES, hasMutations: false };
    }
    const ctxBuf = ctxCmdBuf.getBuffer();
    const retBuf = returnBuffer.getBuffer();
    const merged = new Uint8Array(retBuf.length + ctxBuf.length);
    merged.set(retBuf, 0);
    merged.set(ctxBuf, retBuf.length);
    returnBuffer.reset();
    ctxCmdBuf.reset();
    return { merged, hasMutations: true };
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/lazy-child-resolver.js

/** Rebuild count per handle: bumped whenever a command buffer lands and
 *  renumbers the arena, invalidating ids captured before it. */
const HANDLE_EPOCHS = new WeakMap();
/** Per-flavor `(handle → cache)` slots, registered so a mutation can evict a snapshot the handle would otherwise pin. */
const EPOCH_CACHE_SLOTS = [];
function registerEpochCacheSlot(slot) {
    EPOCH_CACHE_SLOTS.push(slot);
    return slot;
}
/** Per handle, not per epoch: an id stale within its own handle is the epoch machinery's to drop with a warning. */
const HANDLE_NODE_REFS = new WeakMap();
function nodeRefsOfHandle(handle) {
    let refs = HANDLE_NODE_REFS.get(handle);
    if (refs === undefined) {
        refs = new WeakMap();
        HANDLE_NODE_REFS.set(handle, refs);
    }
    return refs;
}
/** Record that `handle`'s arena was rebuilt. Resolvers created before the bump
 *  refuse to take a fresh snapshot afterwards (their ids are stale). */
function lazy_child_resolver_markHandleMutated(handle) {
    HANDLE_EPOCHS.set(handle, (HANDLE_EPOCHS.get(handle) ?? 0) + 1);
    // Safe to evict: a stale-epoch entry can never be adopted, only pinned by existing resolvers
    for (const slot of EPOCH_CACHE_SLOTS) {
        slot.delete(handle);
    }
}
/** Arena sentinel in the node struct's parent field: the node has no parent. */
const NO_PARENT = 0xffffffff;
/**
 * Lazy node materializer for the walk paths: serializes the handle's arena
 * once, on the first stub materialization, then materializes nodes from that
 * snapshot. Subclasses supply reader construction and per-node materialization
 * so the hot path stays free of per-node closures.
 */
class lazy_child_resolver_LazyChildResolver {
    #handle;
    #epoch;
    refs;
    /** Strong pin: retained nodes keep their pass snapshot alive after later epochs evict the slot. */
    #cache;
    constructor(handle) {
        this.#handle = handle;
        this.#epoch = HANDLE_EPOCHS.get(handle) ?? 0;
        this.refs = nodeRefsOfHandle(handle);
    }
    #ensureCache() {
        let cache = this.#cache;
        if (cache !== undefined)
            return cache;
        const slot = this.cacheSlot();
        cache = slot.get(this.#handle);
        if (cache !== undefined && cache.epoch === this.#epoch) {
            this.#cache = cache;
            return cache;
        }
        // A node id proves the tree was read in-pass, so a deferred snapshot is
        // still faithful as long as no command buffer mutated the arena since
        // match time. An existing same-epoch cache is always safe: the snapshot
        // is an immutable copy.
        if ((HANDLE_EPOCHS.get(this.#handle) ?? 0) !== this.#epoch) {
            throw new Error("Cannot read node content: this node was retained past its visitor pass " +
                "and the tree has changed since. Reading a child node's field (or calling " +
                "ctx.parent()) during the pass pins the pass snapshot; eager fields like " +
                "tagName or properties do not. Or copy the data you need before the pass ends.");
        }
        // The serialized buffer already carries each node's `data` blob (read
        // eagerly by the materializer), and the arena isn't mutated mid-visit,
        // so no separate lazy NAPI fetch is needed. This also keeps walk-path
        // children consistent with the fully materialized tree (no `data` key
        // when a node has none).
        cache = {
            epoch: this.#epoch,
            reader: this.createReader(serializeHandle(this.#handle)),
        };
        this.#cache = cache;
        slot.set(this.#handle, cache);
        return cache;
    }
    #ensureReader() {
        return this.#ensureCache().reader;
    }
    /** Whether this pass's snapshot already exists; never takes one itself. */
    hasHotSnapshot() {
        if (this.#cache !== undefined)
            return true;
        const cache = this.cacheSlot().get(this.#handle);
        return cache !== undefined && cache.epoch === this.#epoch;
    }
    /** Materialize one node for a child stub's first real-field read. The
     *  materializers memoize per `(reader, id)`, so overlapping subtrees and
     *  later passes share the same materialized objects. */
    materializeOne(nodeId) {
        return this.materializeNode(this.#ensureCache().reader, nodeId, this.refs);
    }
    /** Arena id of `nodeId`'s parent in the pass snapshot, or undefined at the root. */
    parentIdOf(nodeId) {
        const parentId = this.readParentId(this.#ensureReader(), nodeId);
        return parentId === NO_PARENT ? undefined : parentId;
    }
    /** Per-parent child-id→index maps, built lazily: null until a plugin calls
     *  `indexInParent` (most never do). Cache-safe because the snapshot is immutable. */
    #childIndexByParent = null;
    /** Index of `nodeId` within its parent's children in the pass snapshot,
     *  or undefined at the root. */
    indexInParent(nodeId) {
        const reader = this.#ensureReader();
        const parentId = this.readParentId(reader, nodeId);
        if (parentId === NO_PARENT)
            return undefined;
        const byParent = (this.#childIndexByParent ??= new Map());
        let indexById = byParent.get(parentId);
        if (indexById === undefined) {
            const map = new Map();
            this.readChildIds(reader, parentId).forEach((id, i) => map.set(id, i));
            byParent.set(parentId, map);
            indexById = map;
        }
        return indexById.get(nodeId);
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/child-stub.js
/**
 * Shared machinery for walk-path child stubs (see `hast/child-stub.ts` and
 * `mdast/child-stub.ts`): lightweight stand-ins that carry arena id + type
 * eagerly and defer the full-arena snapshot until a plugin reads a real field.
 * Passthrough children (the common replaceNode shape) thus compile to one-word
 * refs without ever serializing the arena.
 */
/** Stub → materialized arena node, filled on the first real-field read. */
const REAL_NODES = new WeakMap();
/** One shared memoizing getter per field name, so stubs install shared
 *  descriptor templates instead of allocating per-field closures per node. */
const FIELD_GETTERS = new Map();
function fieldGetter(key) {
    let getter = FIELD_GETTERS.get(key);
    if (getter === undefined) {
        getter = function () {
            let real = REAL_NODES.get(this);
            if (real === undefined) {
                real = this._resolver.materializeOne(this._id);
                REAL_NODES.set(this, real);
            }
            const value = real[key];
            // Mirrors the deep-frozen node it forwards to; nothing redefines a stub field after this.
            Object.defineProperty(this, key, {
                value,
                writable: false,
                enumerable: true,
                configurable: false,
            });
            return value;
        };
        FIELD_GETTERS.set(key, getter);
    }
    return getter;
}
/**
 * Descriptor entries for one node type's stub fields. Own enumerable getters
 * so a spread copy carries correct values. `position`/`data` ride on every
 * stub; they may yield `undefined` where a materialized node omits the key —
 * accepted drift, invisible to `toEqual`. Installed one `defineProperty` at a
 * time: `Object.defineProperties` re-validates the whole map per call and
 * costs nearly double.
 */
function stubDescriptors(fields) {
    const entries = [];
    for (const key of [...fields, "position", "data"]) {
        entries.push([key, { get: fieldGetter(key), enumerable: true, configurable: true }]);
    }
    return entries;
}
function installStubDescriptors(host, entries) {
    for (let i = 0; i < entries.length; i++) {
        const e = entries[i];
        if (e === undefined)
            continue;
        Object.defineProperty(host, e[0], e[1]);
    }
}
/** Node tags are dense small ints, so the per-child stub loop indexes flat
 *  arrays instead of paying Map/dictionary lookups. */
function flatByTag(table) {
    const flat = [];
    for (const tag of Object.keys(table)) {
        const nodeType = Number(tag);
        flat[nodeType] = table[nodeType];
    }
    return flat;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/child-stub.js



const N = node_types_NAME_TO_TYPE;
/** Per-type stub fields; must mirror `materializeHastNode`'s populate switch. */
const HAST_STUB_FIELDS = {
    [N.root]: [],
    [N.element]: ["tagName", "properties"],
    [N.text]: ["value"],
    [N.comment]: ["value"],
    [N.doctype]: [],
    [N.raw]: ["value"],
    [N.mdxJsxFlowElement]: ["name", "attributes"],
    [N.mdxJsxTextElement]: ["name", "attributes"],
    [N.mdxFlowExpression]: ["value"],
    [N.mdxTextExpression]: ["value"],
    [N.mdxjsEsm]: ["value"],
};
const TYPE_NAME_BY_TAG = flatByTag(node_types_TYPE_NAMES);
const HAST_STUB_DESCRIPTORS = [];
for (const tag of Object.keys(HAST_STUB_FIELDS)) {
    const nodeType = Number(tag);
    const fields = [...HAST_STUB_FIELDS[nodeType]];
    if (HAST_CONTAINER_TYPES.has(nodeType))
        fields.push("children");
    HAST_STUB_DESCRIPTORS[nodeType] = stubDescriptors(fields);
}
/** Unknown node types still expose the prelude-backed lazy fields. */
const FALLBACK_DESCRIPTORS = stubDescriptors([]);
/**
 * Walk-path child stub: arena id + `type` eagerly, every other field a lazy
 * forward to the materialized node (first read snapshots the arena via
 * `materializeOne`, which enforces the handle epoch). Spread/identity rules
 * are enforced by `nid()` in hast-visitor.ts.
 */
class HastChildStub {
    _resolver;
    _id;
    type;
    constructor(resolver, id, nodeType) {
        this._resolver = resolver;
        this._id = id;
        this.type = TYPE_NAME_BY_TAG[nodeType] ?? `unknown(${nodeType})`;
        installStubDescriptors(this, HAST_STUB_DESCRIPTORS[nodeType] ?? FALLBACK_DESCRIPTORS);
    }
    /** @internal */
    get _refs() {
        return this._resolver.refs;
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/hast/hast-visitor.js














/** Attach `parseExpression()` to an MDX expression or ESM node. */
function attachParseExpression(node, parseFn) {
    Object.defineProperty(node, "parseExpression", {
        value() {
            const value = this.value;
            if (typeof value !== "string")
                return null;
            const json = parseFn(value);
            if (json == null)
                return null;
            return JSON.parse(json);
        },
        writable: false,
        enumerable: false,
        configurable: true,
    });
}
/**
 * Arena identity of a node, rejecting impostors — the one place the
 * spread/identity invariant is enforced. A spread copy of a matched node or
 * stub must read as NEW content: trusting a copied id would splice the
 * original in as a ref and drop the copy's edits. Walk elements carry their
 * id in a private field behind `instanceof` (spread copies fail the check);
 * other walk-built nodes are keyed in the WeakMap (invisible to spread);
 * `HastChildStub`s (enumerable `_id`, but that key is ignored on plain
 * objects) are recognized by `instanceof`. Plain objects are trusted only via
 * the WeakMap or a NON-enumerable `_nodeId` (the materializers' convention,
 * which spread cannot copy).
 */
function nid(node, refs) {
    if (node instanceof WalkElement)
        return node._refs === refs ? node._nid : visitor_shared_FOREIGN_REF;
    if (node instanceof HastChildStub)
        return node._refs === refs ? node._id : visitor_shared_FOREIGN_REF;
    const id = refs.get(node);
    if (id !== undefined)
        return id;
    const d = Object.getOwnPropertyDescriptor(node, "_nodeId");
    if (d !== undefined && !d.enumerable)
        return visitor_shared_FOREIGN_REF;
    return crossPipelineForeign(node);
}
const requireNid = makeRequireNid(nid);
/** `wrapNode` allowlist: an unlisted type fails loud instead of silently
 *  mis-wrapping. */
const HAST_PARENT_TYPES = ["element", "mdxJsxFlowElement", "mdxJsxTextElement"];
const HAST_PARENT_TYPE_SET = new Set(HAST_PARENT_TYPES);
/** A leaf wrapper would make the patch engine drop or displace the wrapped node. */
function assertHastWrapParent(parentNode) {
    const type = parentNode.type;
    if (typeof type === "string" && HAST_PARENT_TYPE_SET.has(type))
        return;
    throw new Error(`wrapNode: "${String(type)}" nodes cannot hold children, so they cannot wrap a node. ` +
        'Wrap in an element instead, e.g. { type: "element", tagName: "div", properties: {}, children: [] } ' +
        'or { raw: "<div></div>" }.');
}
function hastReusedId(node, refs) {
    if (node === null || typeof node !== "object")
        return undefined;
    const id = nid(node, refs);
    return id !== undefined && id !== FOREIGN_REF ? id : undefined;
}
/** Emit a set-children command in place: a root-wrapped child list, the shape
 *  `Patch::SetChildren` splices in. Reused children become refs. */
function emitHastChildrenCommand(buffer, id, children, refs) {
    if (!Array.isArray(children))
        return false;
    return buffer.emitOpstreamCommand(CMD_SET_CHILDREN, id, () => {
        buffer.open(HAST_ROOT);
        for (const c of children) {
            if (!emitHastOp(buffer, c, false, refs))
                return false;
        }
        buffer.close();
        return true;
    });
}
/** Encode `node` as the `op` structural command, emitting the op-stream
 *  payload directly into the command buffer (no intermediate copy). HAST
 *  content is always a declarative node (no raw escape hatch), so it
 *  compiles or it's a hard error. */
function emitHastTree(buffer, op, id, node, refs) {
    const ok = buffer.emitOpstreamCommand(STRUCTURAL_CMD[op], id, () => emitHastOp(buffer, node, true, refs));
    if (!ok)
        throw unencodableContentError(node);
}
/** Separate from the per-node encoder, which rejects a `root` payload. */
function emitHastRootReplace(buffer, root, refs) {
    const ok = buffer.emitOpstreamCommand(STRUCTURAL_CMD.replace, ROOT_NODE_ID, () => emitHastRootOp(buffer, root, refs));
    if (!ok)
        throw unencodableContentError(root);
}
function emitHastRootOp(w, n, refs) {
    w.open(HAST_ROOT);
    if (n.data != null)
        w.data(n.data);
    const children = n.children;
    if (Array.isArray(children)) {
        for (const c of children)
            if (!emitHastOp(w, c, false, refs))
                return false;
    }
    w.close();
    return true;
}
function emitHastOp(w, node, isRoot, refs) {
    if (node === null || typeof node !== "object")
        return false;
    if (!isRoot) {
        const id = hastReusedId(node, refs);
        if (id !== undefined) {
            w.ref(id);
            return true;
        }
    }
    const n = node;
    const type = HAST_OPSTREAM_TYPES[n.type];
    if (type === undefined)
        return false;
    w.open(type);
    if (type === HAST_ELEMENT) {
        w.str(OF_TAGNAME, typeof n.tagName === "string" ? n.tagName : "div");
        const props = n.properties;
        if (props !== null && typeof props === "object") {
            for (const key in props) {
                emitHastProp(w, key, props[key]);
            }
        }
    }
    else if (type === HAST_MDX_JSX_ELEMENT || type === HAST_MDX_JSX_TEXT_ELEMENT) {
        // Name falls back to tagName, matching `encode_hast_js_node_data`.
        const name = typeof n.name === "string" ? n.name : typeof n.tagName === "string" ? n.tagName : "";
        if (name !== "")
            w.str(OF_NAME, name);
        if (Array.isArray(n.attributes)) {
            for (const a of n.attributes)
                emitMdxAttr(w, a);
        }
        if (n.data?._mdxExplicitJsx === true) {
            w.bool(OF_EXPLICIT, true);
        }
    }
    else {
        w.str(OF_VALUE, typeof n.value === "string" ? n.value : "");
    }
    if (n.data != null)
        w.data(n.data);
    const children = n.children;
    if (Array.isArray(children)) {
        for (const c of children)
            if (!emitHastOp(w, c, false, refs))
                return false;
    }
    w.close();
    return true;
}
/** Emit one element property, mirroring `encode_hast_js_node_data` exactly:
 *  bool/string/number/array → kind; null/object → skip. */
function emitHastProp(w, name, value) {
    if (value === true)
        w.prop(name, PROP_BOOL_TRUE, "");
    else if (value === false)
        w.prop(name, PROP_BOOL_FALSE, "");
    else if (typeof value === "string")
        w.prop(name, PROP_STRING, value);
    else if (typeof value === "number")
        w.prop(name, PROP_INT, String(value));
    else if (Array.isArray(value))
        w.prop(name, PROP_SPACE_SEP, value.filter((v) => typeof v === "string").join(" "));
}
class HastVisitorContextImpl {
    #commandBuffer = acquireCommandBuffer();
    #diagnostics;
    /** Track accumulated node state for multiple setProperty calls on the same node. */
    #pendingNodes = new Map();
    #handle;
    #getSource;
    #resolver;
    #refs;
    /** One canonical object per parent id, so visitors can dedupe by identity.
     *  Null until the first `parent()` call; most passes never make one. */
    #parentsById = null;
    fileURL;
    data;
    sourceFormat;
    constructor(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics) {
        this.#handle = handle;
        this.#getSource = getSource;
        this.fileURL = fileURL;
        this.#resolver = resolver;
        this.#refs = resolver.refs;
        this.data = data;
        this.sourceFormat = sourceFormat;
        this.#diagnostics = diagnostics;
    }
    get source() {
        const value = this.#getSource();
        Object.defineProperty(this, "source", { value, writable: false, enumerable: true });
        return value;
    }
    removeNode(node) {
        this.#commandBuffer.removeNode(requireNid(node, "removeNode", this.#refs));
    }
    replaceNode(node, newNode) {
        const id = requireNid(node, "replaceNode", this.#refs);
        if (Array.isArray(newNode)) {
            if (id === ROOT_NODE_ID && newNode.length > 1)
                throw rootReplacementError(newNode);
            // The last node carries the `replace` so refs back to the target still splice.
            let previous;
            for (const n of newNode) {
                if (previous !== undefined)
                    emitHastTree(this.#commandBuffer, "insertBefore", id, previous, this.#refs);
                previous = n;
            }
            if (previous === undefined) {
                // Replacing with nothing drops the node, like removeNode.
                this.removeNode(node);
            }
            else if (id === ROOT_NODE_ID) {
                emitHastRootReplace(this.#commandBuffer, requireRootReplacement(previous), this.#refs);
            }
            else {
                emitHastTree(this.#commandBuffer, "replace", id, previous, this.#refs);
            }
            // A stale queued replacement would win: setProperty folds into it, landing last.
            this.#pendingNodes.delete(id);
            return;
        }
        if (id === ROOT_NODE_ID) {
            emitHastRootReplace(this.#commandBuffer, requireRootReplacement(newNode), this.#refs);
            return;
        }
        emitHastTree(this.#commandBuffer, "replace", id, newNode, this.#refs);
        // Track the replacement so a later mdxJsx setProperty can fold into it.
        this.#pendingNodes.set(id, newNode);
    }
    insertBefore(node, newNode) {
        const id = requireNid(node, "insertBefore", this.#refs);
        for (const n of asArray(newNode))
            emitHastTree(this.#commandBuffer, "insertBefore", id, n, this.#refs);
    }
    insertAfter(node, newNode) {
        const id = requireNid(node, "insertAfter", this.#refs);
        for (const n of asArray(newNode))
            emitHastTree(this.#commandBuffer, "insertAfter", id, n, this.#refs);
    }
    wrapNode(node, parentNode) {
        const id = requireNid(node, "wrapNode", this.#refs);
        if (typeof parentNode.raw === "string" ||
            typeof parentNode.rawHtml === "string") {
            this.#commandBuffer.wrapNode(id, parentNode);
            return;
        }
        assertHastWrapParent(parentNode);
        emitHastTree(this.#commandBuffer, "wrapNode", id, parentNode, this.#refs);
    }
    prependChild(node, childNode) {
        const id = requireNid(node, "prependChild", this.#refs);
        for (const n of asArray(childNode))
            emitHastTree(this.#commandBuffer, "prependChild", id, n, this.#refs);
    }
    appendChild(node, childNode) {
        const id = requireNid(node, "appendChild", this.#refs);
        for (const n of asArray(childNode))
            emitHastTree(this.#commandBuffer, "appendChild", id, n, this.#refs);
    }
    insertChildAt(node, index, childNode) {
        const children = "children" in node ? node.children : [];
        if (index <= 0 || children.length === 0) {
            this.prependChild(node, childNode);
        }
        else if (index >= children.length) {
            this.appendChild(node, childNode);
        }
        else {
            this.insertBefore(children[index], childNode);
        }
    }
    removeChildAt(node, index) {
        const child = "children" in node ? node.children[index] : undefined;
        if (child)
            this.removeNode(child);
    }
    setProperty(node, key, value) {
        const id = requireNid(node, "setProperty", this.#refs);
        if (key === "children") {
            // children is structural: set-children keeps the node and swaps only its
            // child list (reused children keep their id).
            if (!emitHastChildrenCommand(this.#commandBuffer, id, value, this.#refs)) {
                throw unencodableContentError(value);
            }
            return;
        }
        if (key === "data") {
            this.#commandBuffer.setProperty(id, key, value != null ? JSON.stringify(value) : null);
            return;
        }
        if (node.type === "element") {
            this.#commandBuffer.setProperty(id, key, value);
            return;
        }
        if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
            // MDX JSX nodes carry `attributes`, not `properties`. If a replacement is
            // already queued for this node, fold the attribute into it so the change
            // survives the rebuild. This spreads the queued replacement object, not
            // the matched node, so it never forces the matched node's children to
            // materialize.
            const pending = this.#pendingNodes.get(id);
            if (pending !== undefined) {
                const updated = { ...pending };
                const attrs = [...(updated.attributes ?? [])];
                const idx = attrs.findIndex((a) => a.type === "mdxJsxAttribute" && a.name === key);
                if (idx !== -1)
                    attrs.splice(idx, 1);
                // Arrays space-join, matching the binary path's PROP_SPACE_SEP encoding
                // (hast convention for list-valued properties like className).
                const attrValue = value === true || value === null || value === undefined
                    ? null
                    : typeof value === "string"
                        ? value
                        : Array.isArray(value)
                            ? value.join(" ")
                            : String(value);
                attrs.push({ type: "mdxJsxAttribute", name: key, value: attrValue });
                updated.attributes = attrs;
                this.replaceNode(node, updated);
                return;
            }
            // Binary attribute upsert in the arena's type_data — no child
            // materialization. Rust maps the value-type to a boolean (true/null) or
            // literal (string/number/false) attribute, mirroring the fold path above.
            this.#commandBuffer.setProperty(id, key, value);
            return;
        }
        // Text-like nodes (text, comment, raw, expressions, esm): Rust handles
        // `value` directly on these types.
        this.#commandBuffer.setProperty(id, key, value);
    }
    textContent(node) {
        return textContentHandle(this.#handle, requireNid(node, "textContent", this.#refs));
    }
    parent(node) {
        const parentId = this.#resolver.parentIdOf(requireNid(node, "parent", this.#refs));
        if (parentId === undefined)
            return undefined;
        const byId = (this.#parentsById ??= new Map());
        let parent = byId.get(parentId);
        if (parent === undefined) {
            parent = this.#resolver.materializeOne(parentId);
            byId.set(parentId, parent);
        }
        return parent;
    }
    indexOf(node) {
        return this.#resolver.indexInParent(requireNid(node, "indexOf", this.#refs));
    }
    report({ message, node, severity = "error", }) {
        const id = node ? nid(node, this.#refs) : undefined;
        this.#diagnostics.push({
            message,
            nodeId: id === FOREIGN_REF ? undefined : id,
            severity,
        });
    }
    getCommandBuffer() {
        return this.#commandBuffer;
    }
    getDiagnostics() {
        return this.#diagnostics;
    }
}
/** Node types that use filtered visitors (have tag/component names). */
const FILTERED_METHODS = new Set(["element", "mdxJsxFlowElement", "mdxJsxTextElement"]);
const subscriptionCache = new WeakMap();
function hast_visitor_resolveSubscriptions(plugin) {
    const cached = subscriptionCache.get(plugin);
    if (cached !== undefined)
        return cached.subs;
    const built = buildSubscriptions(plugin);
    subscriptionCache.set(plugin, built);
    return built.subs;
}
/** Get the (cached) Rust-side projection of `subs` that strips visitFn so it
 *  can cross NAPI. Computed once per plugin object alongside `subs`. */
function getRustSubs(plugin) {
    const cached = subscriptionCache.get(plugin);
    if (cached !== undefined)
        return cached.rustSubs;
    const built = buildSubscriptions(plugin);
    subscriptionCache.set(plugin, built);
    return built.rustSubs;
}
function isFilteredVisitor(value) {
    return (value !== null &&
        typeof value === "object" &&
        Array.isArray(value.filter) &&
        typeof value.visit === "function");
}
/** Caught pre-wire so the failure names the API shape, not the internal `tagFilter` field. */
function malformedFilteredVisitorError(plugin, methodName) {
    const name = plugin.name;
    const pluginName = typeof name === "string" && name !== "" ? name : "(unnamed)";
    return new Error(`hast plugin "${pluginName}": "${methodName}" visitors filter by tag/component name, ` +
        `so each must be an object { filter: string[], visit: function } (or an array of those). ` +
        `Use filter: [] to visit every "${methodName}" node.`);
}
function buildSubscriptions(plugin) {
    const subs = [];
    for (const [methodName, nodeType] of Object.entries(METHOD_TO_TYPE)) {
        const value = plugin[methodName];
        if (value === undefined)
            continue;
        if (FILTERED_METHODS.has(methodName)) {
            const items = Array.isArray(value) ? value : [value];
            for (const fv of items) {
                if (!isFilteredVisitor(fv))
                    throw malformedFilteredVisitorError(plugin, methodName);
                subs.push({
                    nodeType,
                    tagFilter: fv.filter,
                    visitFn: fv.visit,
                });
            }
        }
        else {
            // Bare function, empty filter matches all nodes of this type
            subs.push({ nodeType, tagFilter: [], visitFn: value });
        }
    }
    const rustSubs = subs.map((s) => ({ nodeType: s.nodeType, tagFilter: s.tagFilter }));
    return { subs, rustSubs };
}
/** Visitor method name → node-type tag (method names are the subscribable AST names). */
const METHOD_TO_TYPE = Object.fromEntries([...node_types_VISITOR_KEYS].map((name) => [name, node_types_NAME_TO_TYPE[name]]));
function decodeProperties(view, buf, pos) {
    const propCount = view.getUint16(pos, true);
    pos += 2;
    const properties = {};
    for (let i = 0; i < propCount; i++) {
        const nameLen = view.getUint16(pos, true);
        pos += 2;
        const name = wire_read_rstr(buf, pos, nameLen);
        pos += nameLen;
        const kind = buf[pos];
        pos += 1;
        const valLen = view.getUint16(pos, true);
        pos += 2;
        const valStr = wire_read_rstr(buf, pos, valLen);
        pos += valLen;
        properties[name] = element_props_decodeElementProp(kind, valStr);
    }
    return properties;
}
/** Build the child-stub list for a matched node from the wire's `[child_ids]
 *  [child_types]` blocks, no arena snapshot. Stale ids are caught at
 *  materialization: the resolver's epoch check refuses a snapshot once the
 *  arena has mutated or been dropped. */
function readChildStubs(view, buf, idsPos, typesPos, count, resolver) {
    // With a hot snapshot a stub's deferral buys nothing; real nodes skip its per-field getters.
    if (resolver.hasHotSnapshot()) {
        const nodes = new Array(count);
        for (let i = 0; i < count; i++) {
            nodes[i] = resolver.materializeOne(view.getUint32(idsPos + i * 4, true));
        }
        return nodes;
    }
    const stubs = new Array(count);
    for (let i = 0; i < count; i++) {
        stubs[i] = new HastChildStub(resolver, view.getUint32(idsPos + i * 4, true), buf[typesPos + i]);
    }
    return stubs;
}
// Shared own-getter descriptors for WalkElement's lazy fields, populated in
// its static block so the getters can read the private wire fields.
let WALK_PROPS_DESC;
let WALK_CHILDREN_DESC;
/**
 * Walk-path element. Spread-correctness requires `properties`/`children` as
 * own enumerable keys (`{ ...node }` copies nothing else), but construction
 * runs per matched element, so everything stays off the expensive paths:
 * wire state in private fields (plain stores, invisible to spread — a WeakMap
 * entry per element caused major-GC ephemeron stalls at this volume), shared
 * getter functions instead of per-node closures, at most one define per lazy
 * field, and `instanceof` gating identity so copies read as new content.
 */
class WalkElement {
    type = "element";
    tagName;
    #nodeId;
    #wire;
    #propsPos;
    #childIdsPos;
    #childTypesPos;
    #childCount;
    constructor(tagName, nodeId, wire, propsPos, propCount, childIdsPos, childTypesPos, childCount) {
        this.tagName = tagName;
        this.#nodeId = nodeId;
        this.#wire = wire;
        this.#propsPos = propsPos;
        this.#childIdsPos = childIdsPos;
        this.#childTypesPos = childTypesPos;
        this.#childCount = childCount;
        if (propCount === 0) {
            this.properties = {};
        }
        else {
            Object.defineProperty(this, "properties", WALK_PROPS_DESC);
        }
        if (childCount === 0) {
            this.children = [];
        }
        else {
            Object.defineProperty(this, "children", WALK_CHILDREN_DESC);
        }
    }
    /** @internal */
    get _nid() {
        return this.#nodeId;
    }
    /** @internal */
    get _refs() {
        return this.#wire.resolver.refs;
    }
    static {
        WALK_PROPS_DESC = {
            enumerable: true,
            configurable: true,
            get() {
                const w = this.#wire;
                const val = decodeProperties(w.view, w.buf, this.#propsPos);
                Object.defineProperty(this, "properties", {
                    value: val,
                    writable: true,
                    enumerable: true,
                    configurable: true,
                });
                return val;
            },
        };
        WALK_CHILDREN_DESC = {
            enumerable: true,
            configurable: true,
            get() {
                const w = this.#wire;
                const val = readChildStubs(w.view, w.buf, this.#childIdsPos, this.#childTypesPos, this.#childCount, w.resolver);
                Object.defineProperty(this, "children", {
                    value: val,
                    writable: true,
                    enumerable: true,
                    configurable: true,
                });
                return val;
            },
        };
    }
}
/** Read the tail of a matched element node (tag + properties).
 *  Common prelude (data/position/children) is already consumed by `readMatchedNode`. */
function readElementFromBinary(wire, offset, nodeId, position, childIdsPos, childTypesPos, childCount, data) {
    let pos = offset;
    // Eager: tagName (almost always accessed by visitors)
    const tagLen = wire.view.getUint16(pos, true);
    pos += 2;
    const tagName = rstr(wire.buf, pos, tagLen);
    pos += tagLen;
    const propCount = wire.view.getUint16(pos, true);
    const node = new WalkElement(tagName, nodeId, wire, pos, propCount, childIdsPos, childTypesPos, childCount);
    if (position !== undefined)
        node.position = position;
    if (data !== null)
        node.data = data;
    return node;
}
/** Value-carrying types read by `readTextFromBinary` (tag → AST name). */
const TEXT_NODE_TYPES = Object.fromEntries(["text", "comment", "raw", "mdxFlowExpression", "mdxTextExpression", "mdxjsEsm"].map((name) => [node_types_NAME_TO_TYPE[name], name]));
function readTextFromBinary(view, buf, offset, nodeId, nodeType, position, data, refs) {
    const valLen = view.getUint32(offset, true);
    const rawValue = rstr(buf, offset + 4, valLen);
    // MDX flow/text expressions store phantom-space sentinels; restore them so
    // the value matches the reader path. ESM and plain text keep their value.
    const value = nodeType === HAST_MDX_FLOW_EXPRESSION || nodeType === HAST_MDX_TEXT_EXPRESSION
        ? restorePhantomSpaces(rawValue)
        : rawValue;
    const base = { type: TEXT_NODE_TYPES[nodeType], value };
    if (position !== undefined)
        base.position = position;
    if (data !== null)
        base.data = data;
    const node = base;
    refs.set(node, nodeId);
    if (nodeType === HAST_MDX_FLOW_EXPRESSION || nodeType === HAST_MDX_TEXT_EXPRESSION) {
        attachParseExpression(node, napiParseExpression);
    }
    else if (nodeType === HAST_MDX_ESM) {
        attachParseExpression(node, napiParseEsm);
    }
    return node;
}
function readMdxJsxFromBinary(view, buf, offset, nodeId, nodeType, resolver, position, childIdsPos, childTypesPos, childCount, data) {
    let pos = offset;
    const nameLen = view.getUint16(pos, true);
    pos += 2;
    const name = nameLen > 0 ? rstr(buf, pos, nameLen) : null;
    pos += nameLen;
    // Attributes: [kind: u8][nameLen: u16][name][valLen: u32][val]
    const attrCount = view.getUint16(pos, true);
    pos += 2;
    const attributes = [];
    for (let i = 0; i < attrCount; i++) {
        const kind = buf[pos];
        pos += 1;
        const attrNameLen = view.getUint16(pos, true);
        pos += 2;
        const attrName = rstr(buf, pos, attrNameLen);
        pos += attrNameLen;
        const attrValLen = view.getUint32(pos, true);
        pos += 4;
        const attrVal = rstr(buf, pos, attrValLen);
        pos += attrValLen;
        attributes.push(decodeMdxJsxAttr(kind, attrName, attrVal));
    }
    const typeName = nodeType === HAST_MDX_JSX_ELEMENT ? "mdxJsxFlowElement" : "mdxJsxTextElement";
    const base = { type: typeName, name, attributes };
    if (position !== undefined)
        base.position = position;
    if (data !== null)
        base.data = data;
    resolver.refs.set(base, nodeId);
    makeLazyChildren(base, view, buf, childIdsPos, childTypesPos, childCount, resolver);
    return base;
}
function readMatchedNode(wire, offset, nodeId, nodeType) {
    const { view, buf, resolver } = wire;
    let pos = offset;
    // Shared prelude (matches serialize_hast_node_inline / serialize_mdast_node_inline):
    //   [data_len: u32][data_bytes][position: 24B][child_count: u32][child_ids: N×u32][child_types: N×u8]
    const dataLen = view.getUint32(pos, true);
    pos += 4;
    let data = null;
    if (dataLen > 0) {
        const jsonStr = rstr(buf, pos, dataLen);
        try {
            data = JSON.parse(jsonStr);
        }
        catch (err) {
            if (process.env.NODE_ENV !== "production") {
                console.warn(`readMatchedNode: malformed node_data for nodeId=${nodeId}`, err);
            }
        }
        pos += dataLen;
    }
    const position = readPosition(view, pos);
    pos += 24;
    const childCount = view.getUint32(pos, true);
    pos += 4;
    // Ids/types decode lazily with `.children` — most matched nodes never read them.
    const childIdsPos = pos;
    pos += childCount * 4;
    const childTypesPos = pos;
    pos += childCount;
    // Dispatch to type-specific tail (pos now sits at the type-specific section)
    if (nodeType === HAST_ELEMENT) {
        return readElementFromBinary(wire, pos, nodeId, position, childIdsPos, childTypesPos, childCount, data);
    }
    else if (nodeType === HAST_TEXT ||
        nodeType === HAST_COMMENT ||
        nodeType === HAST_RAW ||
        nodeType === HAST_MDX_FLOW_EXPRESSION ||
        nodeType === HAST_MDX_TEXT_EXPRESSION ||
        nodeType === HAST_MDX_ESM) {
        return readTextFromBinary(view, buf, pos, nodeId, nodeType, position, data, resolver.refs);
    }
    else if (nodeType === HAST_MDX_JSX_ELEMENT || nodeType === HAST_MDX_JSX_TEXT_ELEMENT) {
        return readMdxJsxFromBinary(view, buf, pos, nodeId, nodeType, resolver, position, childIdsPos, childTypesPos, childCount, data);
    }
    // Fallback: root and doctype.
    const base = { type: TYPE_NAMES[nodeType] ?? `unknown(${nodeType})` };
    if (position !== undefined)
        base.position = position;
    if (data !== null)
        base.data = data;
    if (nodeType === HAST_ROOT) {
        // `...root.children` has to work in a hook.
        if (childCount > 0) {
            makeLazyChildren(base, view, buf, childIdsPos, childTypesPos, childCount, resolver);
        }
        else {
            base.children = [];
        }
    }
    const node = base;
    resolver.refs.set(node, nodeId);
    return node;
}
const HAST_EPOCH_CACHE = registerEpochCacheSlot(new WeakMap());
class HastLazyChildResolver extends (/* unused pure expression or super */ null && (LazyChildResolver)) {
    cacheSlot() {
        return HAST_EPOCH_CACHE;
    }
    createReader(wire) {
        return new HastReader(wire);
    }
    materializeNode(reader, nodeId, refs) {
        return materializeHastNode(reader, nodeId, true, refs);
    }
    readParentId(reader, nodeId) {
        return reader.getParentId(nodeId);
    }
    readChildIds(reader, nodeId) {
        return reader.getChildIds(nodeId);
    }
}
/** Install `children` as an own enumerable getter (spread must carry it),
 *  self-replacing with the one stable stub array on first read. One closure
 *  and one define per node — installing the wire locals as hidden slots
 *  instead measurably regressed every matching pipeline. */
function makeLazyChildren(node, view, buf, childIdsPos, childTypesPos, childCount, resolver) {
    Object.defineProperty(node, "children", {
        get() {
            const val = readChildStubs(view, buf, childIdsPos, childTypesPos, childCount, resolver);
            Object.defineProperty(this, "children", {
                value: val,
                writable: true,
                enumerable: true,
                configurable: true,
            });
            return val;
        },
        enumerable: true,
        configurable: true,
    });
}
/** A result that is the same object as the input node is a no-op, so context
 *  mutations (e.g. setProperty) are not clobbered.
 *
 *  A same-type text-like node carrying only a new `value` becomes a
 *  setProperty("value") rather than a structural replace, which would force
 *  the arena into a full rebuild for a shape that didn't change. */
function applyHastVisitResult(result, nodeId, returnBuffer, originalNode, refs) {
    if (result == null)
        return;
    if (result === originalNode)
        return;
    if (isTextValueSwap(result, originalNode)) {
        returnBuffer.setProperty(nodeId, "value", result.value);
        return;
    }
    emitHastTree(returnBuffer, "replace", nodeId, result, refs);
}
function handleVisitResult(result, nodeId, returnBuffer, deferred, originalNode, refs) {
    if (result instanceof Promise) {
        const list = deferred ?? [];
        list.push({ nodeId, promise: result, originalNode });
        return list;
    }
    applyHastVisitResult(result, nodeId, returnBuffer, originalNode, refs);
    return deferred;
}
/** True when `result` is a same-type text-like node carrying only `type` +
 *  `value`. The explicit `=== undefined` checks avoid the array alloc of
 *  `Object.keys().length` on this per-text-node hot path. */
function isTextValueSwap(result, original) {
    if (result.type !== original.type)
        return false;
    if (result.type !== "text" && result.type !== "comment" && result.type !== "raw")
        return false;
    const r = result;
    if (typeof r.value !== "string")
        return false;
    return (r.children === undefined &&
        r.position === undefined &&
        r.data === undefined &&
        r.tagName === undefined &&
        r.properties === undefined &&
        r.name === undefined &&
        r.attributes === undefined);
}
function dispatchMatches(matchBuf, subs, ctx, returnBuffer, resolver) {
    const matchView = new DataView(matchBuf.buffer, matchBuf.byteOffset, matchBuf.byteLength);
    const matchCount = matchView.getUint32(0, true);
    const wire = { view: matchView, buf: matchBuf, resolver };
    let deferred = null;
    for (let i = 0; i < matchCount; i++) {
        const indexBase = 4 + i * 10;
        const nodeId = matchView.getUint32(indexBase, true);
        const subIndex = matchBuf[indexBase + 4];
        const dataOffset = matchView.getUint32(indexBase + 6, true);
        const sub = subs[subIndex];
        const node = readMatchedNode(wire, dataOffset, nodeId, sub.nodeType);
        const result = sub.visitFn(node, ctx);
        deferred = handleVisitResult(result, nodeId, returnBuffer, deferred, node, resolver.refs);
    }
    return deferred;
}
/**
 * Walk a handle's arena in Rust, dispatch matched nodes to JS visitor functions,
 * and apply mutations back to the handle. No arena buffers cross NAPI.
 *
 * Returns the number of patches dropped because their target was removed or
 * replaced earlier in the same pass (the caller warns when non-zero), or a
 * Promise of that count if any visitor is async.
 */
function hast_visitor_visitHastHandle(handle, plugin, subs, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const result = hast_visitor_visitHastHandleCollect(handle, plugin, subs, source, fileURL, data, sourceFormat, diagnostics);
    if (result instanceof Promise) {
        return result.then((commands) => applyCollectedCommands(handle, commands));
    }
    return applyCollectedCommands(handle, result);
}
/** Apply commands collected by `visitHastHandleCollect`; returns the number of
 *  patches dropped as stranded (0 when none). */
function applyCollectedCommands(handle, commands) {
    if (commands.length === 0)
        return 0;
    markHandleMutated(handle);
    return applyCommandsToHandle(handle, commands);
}
/** Run a HAST visitor, build the command buffer, but do NOT apply it. Returns
 *  the merged commands so the caller can choose how to dispatch: either via
 *  `applyCommandsToHandle` (intermediate plugins in a chain) or via a fused
 *  NAPI call like `applyCommandsAndRenderHandle` (final plugin, saves one
 *  apply + one render + one drop crossing). Empty result means no mutations.
 */
function hast_visitor_visitHastHandleCollect(handle, plugin, subs, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const getSource = typeof source === "function" ? source : () => source;
    const resolver = new HastLazyChildResolver(handle);
    const ctx = new HastVisitorContextImpl(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics);
    const returnBuffer = acquireCommandBuffer();
    const rustSubs = getRustSubs(plugin);
    const deferred = dispatchMatches(walkHandle(handle, rustSubs), subs, ctx, returnBuffer, resolver);
    if (deferred) {
        return Promise.all(deferred.map((d) => d.promise.then((result) => ({ nodeId: d.nodeId, result, originalNode: d.originalNode })))).then((results) => {
            for (const { nodeId, result, originalNode } of results) {
                applyHastVisitResult(result, nodeId, returnBuffer, originalNode, resolver.refs);
            }
            return collectCommands(returnBuffer, ctx);
        });
    }
    return collectCommands(returnBuffer, ctx);
}
const HAST_ROOT_SUBS = [
    { nodeType: hast_reader_HAST_ROOT, tagFilter: [] },
];
/** Its own pass so the caller can apply what `before` queued before the
 *  visitors walk, and the visitors' mutations before `after` reads the tree. */
function hast_visitor_visitHastHookCollect(handle, plugin, hook, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const getSource = typeof source === "function" ? source : () => source;
    const resolver = new HastLazyChildResolver(handle);
    const ctx = new HastVisitorContextImpl(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics);
    const returnBuffer = acquireCommandBuffer();
    const matchBuf = walkHandle(handle, HAST_ROOT_SUBS);
    const matchView = new DataView(matchBuf.buffer, matchBuf.byteOffset, matchBuf.byteLength);
    if (matchView.getUint32(0, true) === 0)
        return collectCommands(returnBuffer, ctx);
    const wire = { view: matchView, buf: matchBuf, resolver };
    const root = readMatchedNode(wire, matchView.getUint32(10, true), matchView.getUint32(4, true), HAST_ROOT);
    const result = hook.call(plugin, root, ctx);
    if (result instanceof Promise)
        return result.then(() => collectCommands(returnBuffer, ctx));
    return collectCommands(returnBuffer, ctx);
}
function hast_visitor_visitHastHook(handle, plugin, hook, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const result = hast_visitor_visitHastHookCollect(handle, plugin, hook, source, fileURL, data, sourceFormat, diagnostics);
    if (result instanceof Promise) {
        return result.then((commands) => applyCollectedCommands(handle, commands));
    }
    return applyCollectedCommands(handle, result);
}
function collectCommands(returnBuffer, ctx) {
    const { merged } = mergeAndReset(returnBuffer, ctx);
    // Return the buffers to the pool. The merged Uint8Array above already
    // copied the bytes out, so the underlying ArrayBuffers can be reused.
    releaseCommandBuffer(returnBuffer);
    releaseCommandBuffer(ctx.getCommandBuffer());
    return merged;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/generated/node-types.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.
/** Node-type tag -> canonical AST name. */
const generated_node_types_TYPE_NAMES = {
    0: "root",
    1: "paragraph",
    2: "heading",
    3: "thematicBreak",
    4: "blockquote",
    5: "list",
    6: "listItem",
    7: "html",
    8: "code",
    9: "definition",
    10: "text",
    11: "emphasis",
    12: "strong",
    13: "inlineCode",
    14: "break",
    15: "link",
    16: "image",
    17: "linkReference",
    18: "imageReference",
    19: "footnoteDefinition",
    20: "footnoteReference",
    21: "table",
    22: "tableRow",
    23: "tableCell",
    24: "delete",
    25: "yaml",
    26: "toml",
    27: "math",
    28: "inlineMath",
    30: "containerDirective",
    31: "leafDirective",
    32: "textDirective",
    33: "superscript",
    34: "subscript",
    35: "descriptionList",
    36: "descriptionTerm",
    37: "descriptionDetails",
    38: "custom",
    100: "mdxJsxFlowElement",
    101: "mdxJsxTextElement",
    102: "mdxFlowExpression",
    103: "mdxTextExpression",
    104: "mdxjsEsm",
};
/** Canonical AST name -> node-type tag. */
const generated_node_types_NAME_TO_TYPE = {
    root: 0,
    paragraph: 1,
    heading: 2,
    thematicBreak: 3,
    blockquote: 4,
    list: 5,
    listItem: 6,
    html: 7,
    code: 8,
    definition: 9,
    text: 10,
    emphasis: 11,
    strong: 12,
    inlineCode: 13,
    break: 14,
    link: 15,
    image: 16,
    linkReference: 17,
    imageReference: 18,
    footnoteDefinition: 19,
    footnoteReference: 20,
    table: 21,
    tableRow: 22,
    tableCell: 23,
    delete: 24,
    yaml: 25,
    toml: 26,
    math: 27,
    inlineMath: 28,
    containerDirective: 30,
    leafDirective: 31,
    textDirective: 32,
    superscript: 33,
    subscript: 34,
    descriptionList: 35,
    descriptionTerm: 36,
    descriptionDetails: 37,
    custom: 38,
    mdxJsxFlowElement: 100,
    mdxJsxTextElement: 101,
    mdxFlowExpression: 102,
    mdxTextExpression: 103,
    mdxjsEsm: 104,
};
/** Node-type tag by Rust enum variant name. */
const NodeType = Object.freeze({
    Root: 0,
    Paragraph: 1,
    Heading: 2,
    ThematicBreak: 3,
    Blockquote: 4,
    List: 5,
    ListItem: 6,
    Html: 7,
    Code: 8,
    Definition: 9,
    Text: 10,
    Emphasis: 11,
    Strong: 12,
    InlineCode: 13,
    Break: 14,
    Link: 15,
    Image: 16,
    LinkReference: 17,
    ImageReference: 18,
    FootnoteDefinition: 19,
    FootnoteReference: 20,
    Table: 21,
    TableRow: 22,
    TableCell: 23,
    Delete: 24,
    Yaml: 25,
    Toml: 26,
    Math: 27,
    InlineMath: 28,
    ContainerDirective: 30,
    LeafDirective: 31,
    TextDirective: 32,
    Superscript: 33,
    Subscript: 34,
    DescriptionList: 35,
    DescriptionTerm: 36,
    DescriptionDetails: 37,
    Custom: 38,
    MdxJsxFlowElement: 100,
    MdxJsxTextElement: 101,
    MdxFlowExpression: 102,
    MdxTextExpression: 103,
    MdxjsEsm: 104,
});
/** Node-type tag -> Rust variant name (`typeName` diagnostics). */
const NodeTypeName = {
    0: "Root",
    1: "Paragraph",
    2: "Heading",
    3: "ThematicBreak",
    4: "Blockquote",
    5: "List",
    6: "ListItem",
    7: "Html",
    8: "Code",
    9: "Definition",
    10: "Text",
    11: "Emphasis",
    12: "Strong",
    13: "InlineCode",
    14: "Break",
    15: "Link",
    16: "Image",
    17: "LinkReference",
    18: "ImageReference",
    19: "FootnoteDefinition",
    20: "FootnoteReference",
    21: "Table",
    22: "TableRow",
    23: "TableCell",
    24: "Delete",
    25: "Yaml",
    26: "Toml",
    27: "Math",
    28: "InlineMath",
    30: "ContainerDirective",
    31: "LeafDirective",
    32: "TextDirective",
    33: "Superscript",
    34: "Subscript",
    35: "DescriptionList",
    36: "DescriptionTerm",
    37: "DescriptionDetails",
    38: "Custom",
    100: "MdxJsxFlowElement",
    101: "MdxJsxTextElement",
    102: "MdxFlowExpression",
    103: "MdxTextExpression",
    104: "MdxjsEsm",
};
/** Names a plugin can subscribe to (every node except `root`). */
const generated_node_types_VISITOR_KEYS = new Set([
    "paragraph",
    "heading",
    "thematicBreak",
    "blockquote",
    "list",
    "listItem",
    "html",
    "code",
    "definition",
    "text",
    "emphasis",
    "strong",
    "inlineCode",
    "break",
    "link",
    "image",
    "linkReference",
    "imageReference",
    "footnoteDefinition",
    "footnoteReference",
    "table",
    "tableRow",
    "tableCell",
    "delete",
    "yaml",
    "toml",
    "math",
    "inlineMath",
    "containerDirective",
    "leafDirective",
    "textDirective",
    "superscript",
    "subscript",
    "descriptionList",
    "descriptionTerm",
    "descriptionDetails",
    "custom",
    "mdxJsxFlowElement",
    "mdxJsxTextElement",
    "mdxFlowExpression",
    "mdxTextExpression",
    "mdxjsEsm",
]);
/** Name -> tag for the types the op-stream can encode; one lookup gates AND
 *  resolves the emit-path tag. Excluded names (see `*_OPSTREAM_EXCLUDED` in
 *  schema.rs) have no encoding — the visitor throws for them. */
const node_types_MDAST_OPSTREAM_TYPES = {
    paragraph: 1,
    heading: 2,
    thematicBreak: 3,
    blockquote: 4,
    list: 5,
    listItem: 6,
    html: 7,
    code: 8,
    definition: 9,
    text: 10,
    emphasis: 11,
    strong: 12,
    inlineCode: 13,
    break: 14,
    link: 15,
    image: 16,
    linkReference: 17,
    imageReference: 18,
    footnoteDefinition: 19,
    footnoteReference: 20,
    table: 21,
    tableRow: 22,
    tableCell: 23,
    delete: 24,
    yaml: 25,
    toml: 26,
    math: 27,
    inlineMath: 28,
    containerDirective: 30,
    leafDirective: 31,
    textDirective: 32,
    superscript: 33,
    subscript: 34,
    descriptionList: 35,
    descriptionTerm: 36,
    descriptionDetails: 37,
    custom: 38,
    mdxJsxFlowElement: 100,
    mdxJsxTextElement: 101,
    mdxFlowExpression: 102,
    mdxTextExpression: 103,
    mdxjsEsm: 104,
};
/** Names of the variable-length `custom` node types (hand-written or
 *  `Tail`-generated codec). The op-stream round-trip oracle asserts it covers
 *  every one, so a forgotten or drifted encode/decode arm fails loudly. */
const MDAST_CUSTOM_TYPES = (/* unused pure expression or super */ null && ([
    "list",
    "listItem",
    "table",
    "containerDirective",
    "leafDirective",
    "textDirective",
    "descriptionDetails",
    "mdxJsxFlowElement",
    "mdxJsxTextElement",
]));

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/generated/layout.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.




/** Walk-wire fields per node-type tag (see Rust `write_mdast_type_data_inline`). */
const MDAST_LAYOUTS = {
    2: [{ js: "depth", offset: 0, kind: "u8", default: 1 }],
    7: [{ js: "value", offset: 0, kind: "str32" }],
    10: [{ js: "value", offset: 0, kind: "str32" }],
    13: [{ js: "value", offset: 0, kind: "str32" }],
    25: [{ js: "value", offset: 0, kind: "str32" }],
    26: [{ js: "value", offset: 0, kind: "str32" }],
    8: [
        { js: "lang", offset: 0, kind: "str16", nullable: true },
        { js: "meta", offset: 8, kind: "str16", nullable: true },
        { js: "value", offset: 16, kind: "str32" },
    ],
    9: [
        { js: "url", offset: 0, kind: "str16" },
        { js: "title", offset: 8, kind: "str16", nullable: true },
        { js: "identifier", offset: 16, kind: "str16" },
        { js: "label", offset: 24, kind: "str16" },
    ],
    15: [
        { js: "url", offset: 0, kind: "str16" },
        { js: "title", offset: 8, kind: "str16", nullable: true },
    ],
    16: [
        { js: "url", offset: 0, kind: "str16" },
        { js: "alt", offset: 8, kind: "str16" },
        { js: "title", offset: 16, kind: "str16", nullable: true },
    ],
    17: [
        { js: "identifier", offset: 0, kind: "str16" },
        { js: "label", offset: 8, kind: "str16" },
        { js: "referenceType", offset: 16, kind: "u8", values: ["shortcut", "collapsed", "full"] },
    ],
    18: [
        { js: "identifier", offset: 0, kind: "str16" },
        { js: "label", offset: 8, kind: "str16" },
        { js: "referenceType", offset: 16, kind: "u8", values: ["shortcut", "collapsed", "full"] },
        { js: "alt", offset: 20, kind: "str16" },
    ],
    19: [
        { js: "identifier", offset: 0, kind: "str16" },
        { js: "label", offset: 8, kind: "str16" },
    ],
    20: [
        { js: "identifier", offset: 0, kind: "str16" },
        { js: "label", offset: 8, kind: "str16" },
        { js: "", offset: 16, kind: "u8", skip: true },
    ],
    27: [
        { js: "meta", offset: 0, kind: "str16", nullable: true },
        { js: "value", offset: 8, kind: "str32" },
    ],
    28: [{ js: "value", offset: 8, kind: "str32" }],
    38: [
        { js: "name", offset: 0, kind: "str16" },
        { js: "value", offset: 8, kind: "str32" },
    ],
    102: [{ js: "value", offset: 0, kind: "str32", phantom: true }],
    103: [{ js: "value", offset: 0, kind: "str32", phantom: true }],
    104: [{ js: "value", offset: 0, kind: "str32", phantom: true }],
};
/** Materialized property names per tag (the non-skip `js` names above),
 *  exported for the child-stub field tables. */
const MDAST_LAYOUT_KEYS = {
    2: ["depth"],
    7: ["value"],
    10: ["value"],
    13: ["value"],
    25: ["value"],
    26: ["value"],
    8: ["lang", "meta", "value"],
    9: ["url", "title", "identifier", "label"],
    15: ["url", "title"],
    16: ["url", "alt", "title"],
    17: ["identifier", "label", "referenceType"],
    18: ["identifier", "label", "referenceType", "alt"],
    19: ["identifier", "label"],
    20: ["identifier", "label"],
    27: ["meta", "value"],
    28: ["value"],
    38: ["name", "value"],
    102: ["value"],
    103: ["value"],
    104: ["value"],
};
/** Walk-wire tail descriptors (a name head, then a counted item list) for
 *  the variable-length attribute types the generic decoder below handles
 *  without a hand-written case: `map` is a string key/value object
 *  (directives), `jsx` a typed MDX-JSX attribute array. */
const MDAST_TAILS = {
    21: { head: [], item: [{ js: "align", kind: "u8" }], bytes: { attrsKey: "align" } },
    30: {
        head: [{ js: "name", kind: "str16" }],
        item: [
            { js: "key", kind: "str16" },
            { js: "value", kind: "str16" },
        ],
        map: { attrsKey: "attributes", key: "key", value: "value" },
    },
    31: {
        head: [{ js: "name", kind: "str16" }],
        item: [
            { js: "key", kind: "str16" },
            { js: "value", kind: "str16" },
        ],
        map: { attrsKey: "attributes", key: "key", value: "value" },
    },
    32: {
        head: [{ js: "name", kind: "str16" }],
        item: [
            { js: "key", kind: "str16" },
            { js: "value", kind: "str16" },
        ],
        map: { attrsKey: "attributes", key: "key", value: "value" },
    },
    100: {
        head: [{ js: "name", kind: "str16" }],
        item: [
            { js: "kind", kind: "u8" },
            { js: "name", kind: "str16" },
            { js: "value", kind: "str32" },
        ],
        jsx: { attrsKey: "attributes" },
    },
    101: {
        head: [{ js: "name", kind: "str16" }],
        item: [
            { js: "kind", kind: "u8" },
            { js: "name", kind: "str16" },
            { js: "value", kind: "str32" },
        ],
        jsx: { attrsKey: "attributes" },
    },
};
/**
 * Decode a node's type-specific `type_data` from the walk buffer onto `node`,
 * driven by `MDAST_LAYOUTS` (fixed-field types) and `MDAST_TAILS` (counted
 * attribute lists). Returns `false` for tags in neither, so the caller falls
 * through to the remaining hand-written cases (list, listItem).
 */
function layout_decodeMdastTypeData(view, buf, start, nodeType, node) {
    const fields = MDAST_LAYOUTS[nodeType];
    if (fields !== undefined) {
        let pos = start;
        for (const f of fields) {
            if (f.kind === "u8") {
                const b = buf[pos];
                pos += 1;
                if (f.skip)
                    continue;
                node[f.js] = f.values ? (f.values[b] ?? f.values[0]) : b;
            }
            else {
                const len = f.kind === "str32" ? ru32(view, pos) : ru16(view, pos);
                pos += f.kind === "str32" ? 4 : 2;
                const raw = rstr(buf, pos, len);
                pos += len;
                if (f.skip)
                    continue;
                node[f.js] = f.nullable && len === 0 ? null : f.phantom ? restorePhantomSpaces(raw) : raw;
            }
        }
        return true;
    }
    const tail = MDAST_TAILS[nodeType];
    if (tail !== undefined) {
        let pos = start;
        // Reads are inlined and advance `pos` in place (no per-field tuple): this
        // runs per attribute item in the matched-node decode path, and the
        // unoptimized tiers CodSpeed measures won't elide the allocation.
        for (const f of tail.head) {
            let value;
            if (f.kind === "u8") {
                value = buf[pos];
                pos += 1;
            }
            else {
                const len = f.kind === "str32" ? ru32(view, pos) : ru16(view, pos);
                pos += f.kind === "str32" ? 4 : 2;
                const raw = rstr(buf, pos, len);
                pos += len;
                value = f.phantom ? restorePhantomSpaces(raw) : raw;
            }
            // MDX JSX elements carry a nullable name (empty → null); map heads keep it.
            node[f.js] = tail.jsx !== undefined && value === "" ? null : value;
        }
        const count = ru16(view, pos);
        pos += 2;
        const readItem = () => {
            const item = {};
            for (const f of tail.item) {
                if (f.kind === "u8") {
                    item[f.js] = buf[pos];
                    pos += 1;
                }
                else {
                    const len = f.kind === "str32" ? ru32(view, pos) : ru16(view, pos);
                    pos += f.kind === "str32" ? 4 : 2;
                    const raw = rstr(buf, pos, len);
                    pos += len;
                    item[f.js] = f.phantom ? restorePhantomSpaces(raw) : raw;
                }
            }
            return item;
        };
        if (tail.map !== undefined) {
            const attrs = {};
            for (let i = 0; i < count; i++) {
                const item = readItem();
                attrs[item[tail.map.key]] = item[tail.map.value];
            }
            node[tail.map.attrsKey] = attrs;
        }
        else if (tail.jsx !== undefined) {
            const attrs = [];
            for (let i = 0; i < count; i++) {
                const item = readItem();
                attrs.push(decodeMdxJsxAttr(item.kind, item.name, item.value));
            }
            node[tail.jsx.attrsKey] = attrs;
        }
        else {
            const align = [];
            for (let i = 0; i < count; i++) {
                const item = readItem();
                align.push(decodeColumnAlign(item.align));
            }
            node[tail.bytes.attrsKey] = align;
        }
        return true;
    }
    return false;
}
/**
 * Attach a node's fixed `type_data` fields, materialized from the arena
 * snapshot, driven by `MDAST_LAYOUTS`. Returns `false` for tags with no entry,
 * so the materializer falls through to its hand-written cases (list, table,
 * directives, MDX JSX). Fields are eager plain stores.
 */
function materializeMdastFields(reader, node, nodeId, nodeType) {
    const fields = MDAST_LAYOUTS[nodeType];
    if (fields === undefined)
        return false;
    const out = node;
    for (const f of fields) {
        if (f.skip)
            continue;
        if (f.kind === "u8") {
            // Short type_data falls back to the layout's declared default,
            // matching the Rust walk serializer.
            const b = reader.fieldU8(nodeId, f.offset, f.default ?? 0);
            out[f.js] = f.values ? (f.values[b] ?? f.values[0]) : b;
        }
        else {
            // Short type_data (e.g. a 20-byte ReferenceData-only imageReference)
            // reads as empty, mirroring the Rust decoders' bounds checks.
            const raw = reader.fieldString(nodeId, f.offset);
            const s = f.nullable && raw === "" ? null : raw;
            out[f.js] = f.phantom && typeof s === "string" ? phantom_restorePhantomSpaces(s) : s;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/mdast-materializer.js



/** Internal tag for user-defined nodes; its stored `name` field carries the
 *  author's public `type` string. */
const MDAST_CUSTOM = generated_node_types_NAME_TO_TYPE.custom;
// Leaf node types that do NOT have children.
// Type 9 = `definition`; type 18 = `imageReference` — leaves per mdast spec
// (imageReference carries `alt` as a string, not children).
const mdast_materializer_LEAF_TYPES = new Set([
    9, 10, 13, 7, 8, 14, 3, 16, 18, 20, 25, 26, 27, 28, 102, 103, 104,
]);
/** A `custom` node is a leaf when it has a non-empty `value` and no children or
 *  `data.h*`. Leafness is per node there, not per type, so the read paths ask
 *  this instead of {@link LEAF_TYPES}.
 *  @see {@link Custom} */
function mdast_materializer_isCustomLeaf(node, childCount) {
    const { value, data } = node;
    if (childCount !== 0 || typeof value !== "string" || value === "")
        return false;
    if (data === null || typeof data !== "object")
        return true;
    if ("hName" in data && typeof data.hName === "string")
        return false;
    if ("hChildren" in data && Array.isArray(data.hChildren))
        return false;
    if (!("hProperties" in data))
        return true;
    const props = data.hProperties;
    return props === null || typeof props !== "object" || Array.isArray(props);
}
/**
 * Add type-specific properties to a node object as eager plain stores.
 */
function addTypeProperties(node, reader, nodeId, nodeType) {
    // Fixed-field types materialize from the generated layout table; the rest
    // (variable-length / cross-field) stay in the hand-written switch.
    if (materializeMdastFields(reader, node, nodeId, nodeType)) {
        // User-defined node: surface the stored `name` as the open `node.type`.
        // Drop an empty `value` so a parent node isn't given a spurious leaf field.
        if (nodeType === MDAST_CUSTOM) {
            const n = node;
            if (n.name !== undefined)
                n.type = n.name;
            delete n.name;
            if (n.value === "")
                delete n.value;
        }
        return;
    }
    switch (nodeType) {
        case 5: {
            // list
            const d = reader.getListData(nodeId);
            const n = node;
            n.ordered = d.ordered;
            n.start = d.ordered ? d.start : null;
            n.spread = d.spread;
            break;
        }
        case 6: {
            // listItem
            const d = reader.getListItemData(nodeId);
            const n = node;
            n.spread = d.spread;
            n.checked = d.checked;
            break;
        }
        case 37: {
            // descriptionDetails
            const d = reader.getDescriptionDetailsData(nodeId);
            node.spread = d.spread;
            break;
        }
        case 21: // table
            node.align = reader.getTableAlign(nodeId);
            break;
        case 30: // containerDirective
        case 31: // leafDirective
        case 32: {
            // textDirective
            const d = reader.getDirectiveData(nodeId);
            const n = node;
            n.name = d.name;
            n.attributes = d.attributes;
            break;
        }
        case 100: // mdxJsxFlowElement
        case 101: {
            // mdxJsxTextElement
            const d = reader.getMdxJsxElementData(nodeId);
            const n = node;
            n.name = d.name;
            n.attributes = d.attributes;
            break;
        }
        // Nodes with no type-specific props:
        // root(0), paragraph(1), thematicBreak(3), blockquote(4),
        // emphasis(11), strong(12), break(14), tableRow(22), tableCell(23), delete(24)
        default:
            break;
    }
}
const mdastMaterializer = createMaterializer({
    label: "materializeNode",
    typeNames: generated_node_types_TYPE_NAMES,
    hasChildren: (nodeType, node, reader, nodeId) => nodeType === MDAST_CUSTOM
        ? !mdast_materializer_isCustomLeaf(node, reader.getChildIds(nodeId).length)
        : !mdast_materializer_LEAF_TYPES.has(nodeType),
    populate: addTypeProperties,
});
/**
 * Materialize a single MDAST node; scalars eager, `children` lazy, memoized
 * per `(reader, id)`; `frozen` (the plugin walk path) deep-freezes so plugins
 * cannot corrupt the shared cache.
 */
const mdast_materializer_materializeNode = mdastMaterializer.node;
/** Materialize the full tree from root (nodeId=0). */
function mdast_materializer_materializeMdastTree(reader) {
    return mdastMaterializer.tree(reader, 0);
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/column-align.js
/** Decode a table column-alignment byte — shared by the generated walk decoder
 *  and the snapshot reader so the mapping lives in one place. */
const ALIGN_NAMES = [null, "left", "right", "center"];
function column_align_decodeColumnAlign(byte) {
    return ALIGN_NAMES[byte] ?? null;
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/mdast-reader.js







class mdast_reader_MdastReader {
    #view;
    #header;
    #textDecoder;
    #stringPoolCache = null;
    #poolChecked = false;
    #poolOffsets = null;
    constructor(buffer) {
        if (buffer instanceof Uint8Array) {
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        else {
            this.#view = new DataView(buffer);
        }
        this.#textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
        this.#header = this.#readHeader();
    }
    #readHeader() {
        const v = this.#view;
        const magic = v.getUint32(arena_layout_HEADER.magic, true);
        if (magic !== arena_layout_ARENA_MAGIC) {
            throw new Error(`Invalid buffer: bad magic 0x${magic.toString(16)}, expected 0x${arena_layout_ARENA_MAGIC.toString(16)}`);
        }
        const kind = v.getUint32(arena_layout_HEADER.kind, true);
        if (kind !== KIND_MDAST) {
            throw new Error(`MdastReader was handed a buffer of kind ${kind} (expected ${KIND_MDAST}). ` +
                `MDAST and HAST node types overlap; reading the wrong kind decodes garbage.`);
        }
        return {
            nodeStructSize: v.getUint32(arena_layout_HEADER.node_struct_size, true),
            nodeCount: v.getUint32(arena_layout_HEADER.node_count, true),
            nodesOffset: v.getUint32(arena_layout_HEADER.nodes_offset, true),
            childrenCount: v.getUint32(arena_layout_HEADER.children_count, true),
            childrenOffset: v.getUint32(arena_layout_HEADER.children_offset, true),
            typeDataLen: v.getUint32(arena_layout_HEADER.type_data_len, true),
            typeDataOffset: v.getUint32(arena_layout_HEADER.type_data_offset, true),
            stringPoolLen: v.getUint32(arena_layout_HEADER.string_pool_len, true),
            stringPoolOffset: v.getUint32(arena_layout_HEADER.string_pool_offset, true),
            nodeDataCount: v.getUint32(arena_layout_HEADER.node_data_count, true),
            nodeDataOffset: v.getUint32(arena_layout_HEADER.node_data_offset, true),
        };
    }
    #nodeDataTable = null;
    /** Per-node JSON `data` blob (set via `Arena::set_node_data` on the Rust
     * side). Lazy-builds a `Map<id, string>` on first call so materialization
     * of a data-heavy tree stays O(nodes) rather than O(nodes × entries). */
    getNodeData(nodeId) {
        if (this.#header.nodeDataCount === 0)
            return null;
        if (this.#nodeDataTable === null) {
            this.#nodeDataTable = new Map();
            const v = this.#view;
            let pos = this.#header.nodeDataOffset;
            for (let i = 0; i < this.#header.nodeDataCount; i++) {
                const id = v.getUint32(pos, true);
                pos += 4;
                const len = v.getUint32(pos, true);
                pos += 4;
                const slice = new Uint8Array(this.#view.buffer, this.#view.byteOffset + pos, len);
                this.#nodeDataTable.set(id, this.#textDecoder.decode(slice));
                pos += len;
            }
        }
        return this.#nodeDataTable.get(nodeId) ?? null;
    }
    get nodeCount() {
        return this.#header.nodeCount;
    }
    get header() {
        return { ...this.#header };
    }
    /** The full string pool (original input + interning heap). Not the document
     * source as written; for that, read `ctx.source` from a plugin. */
    getStringPool() {
        if (this.#stringPoolCache === null) {
            const { stringPoolOffset, stringPoolLen } = this.#header;
            const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
            this.#stringPoolCache = this.#textDecoder.decode(bytes);
        }
        return this.#stringPoolCache;
    }
    getString(offset, len) {
        if (len === 0)
            return "";
        const pool = this.getStringPool();
        if (!this.#poolChecked) {
            this.#poolChecked = true;
            const { stringPoolOffset, stringPoolLen } = this.#header;
            const extraBytes = stringPoolLen - pool.length;
            if (extraBytes > 0) {
                const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
                this.#poolOffsets = new string_pool_PoolOffsets(bytes, extraBytes);
            }
        }
        // An all-ASCII pool has byte offsets equal to its UTF-16 indices.
        const offsets = this.#poolOffsets;
        return offsets === null
            ? pool.substring(offset, offset + len)
            : offsets.slice(pool, offset, len);
    }
    getNode(nodeId) {
        const { nodesOffset, nodeStructSize, nodeCount } = this.#header;
        if (nodeId >= nodeCount) {
            throw new RangeError(`Node ID ${nodeId} out of range (count: ${nodeCount})`);
        }
        const base = nodesOffset + nodeId * nodeStructSize;
        const v = this.#view;
        const type = v.getUint8(base + arena_layout_FIELD.node_type);
        const position = wire_read_readPosition(v, base + arena_layout_FIELD.start_offset);
        return {
            id: v.getUint32(base + arena_layout_FIELD.id, true),
            type,
            typeName: NodeTypeName[type] ?? `Unknown(${type})`,
            parent: v.getUint32(base + arena_layout_FIELD.parent, true),
            position,
            childrenStart: v.getUint32(base + arena_layout_FIELD.children_start, true),
            childrenCount: v.getUint32(base + arena_layout_FIELD.children_count, true),
            dataOffset: v.getUint32(base + arena_layout_FIELD.data_offset, true),
            dataLen: v.getUint32(base + arena_layout_FIELD.data_len, true),
        };
    }
    /** Fast path: read only the type byte for a node. */
    getNodeType(nodeId) {
        const { nodesOffset, nodeStructSize } = this.#header;
        return this.#view.getUint8(nodesOffset + nodeId * nodeStructSize + arena_layout_FIELD.node_type);
    }
    getPosition(nodeId) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        return wire_read_readPosition(this.#view, base + arena_layout_FIELD.start_offset);
    }
    /** Fast path: read only the parent id for a node (0xffffffff at the root). */
    getParentId(nodeId) {
        const { nodesOffset, nodeStructSize } = this.#header;
        return this.#view.getUint32(nodesOffset + nodeId * nodeStructSize + arena_layout_FIELD.parent, true);
    }
    getChildIds(nodeId) {
        const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
        const base = nodesOffset + nodeId * nodeStructSize;
        const v = this.#view;
        const childrenStart = v.getUint32(base + arena_layout_FIELD.children_start, true);
        const childrenCount = v.getUint32(base + arena_layout_FIELD.children_count, true);
        if (childrenCount === 0)
            return [];
        const ids = [];
        for (let i = 0; i < childrenCount; i++) {
            ids.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
        }
        return ids;
    }
    /** Push child node IDs directly onto a stack array (reverse order for depth-first). */
    pushChildIds(nodeId, stack) {
        const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
        const base = nodesOffset + nodeId * nodeStructSize;
        const v = this.#view;
        const childrenStart = v.getUint32(base + arena_layout_FIELD.children_start, true);
        const childrenCount = v.getUint32(base + arena_layout_FIELD.children_count, true);
        if (childrenCount === 0)
            return;
        for (let i = childrenCount - 1; i >= 0; i--) {
            stack.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
        }
    }
    /** Fixed-layout field reads that touch the buffer directly. The generated
     *  decoder runs once per node, so an intermediate view or ref object here
     *  costs an allocation per field. */
    fieldU8(nodeId, offset, fallback) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        if (offset >= v.getUint32(base + arena_layout_FIELD.data_len, true))
            return fallback;
        const at = this.#header.typeDataOffset + v.getUint32(base + arena_layout_FIELD.data_offset, true);
        return v.getUint8(at + offset);
    }
    /** `""` when the field is absent or empty; callers map that to `null` for
     *  nullable fields, matching the Rust decoders' bounds checks. */
    fieldString(nodeId, offset) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        if (offset + 8 > v.getUint32(base + arena_layout_FIELD.data_len, true))
            return "";
        const at = this.#header.typeDataOffset + v.getUint32(base + arena_layout_FIELD.data_offset, true) + offset;
        return this.getString(v.getUint32(at, true), v.getUint32(at + 4, true));
    }
    getTypeData(nodeId) {
        const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
        const v = this.#view;
        const dataOffset = v.getUint32(base + arena_layout_FIELD.data_offset, true);
        const dataLen = v.getUint32(base + arena_layout_FIELD.data_len, true);
        if (dataLen === 0)
            return new Uint8Array(0);
        return new Uint8Array(v.buffer, v.byteOffset + this.#header.typeDataOffset + dataOffset, dataLen);
    }
    /** Read a StringRef (offset: u32 LE, len: u32 LE) from type data. */
    readStringRef(typeData, byteOffset = 0) {
        const at = typeData.byteOffset - this.#view.byteOffset + byteOffset;
        return {
            offset: this.#view.getUint32(at, true),
            len: this.#view.getUint32(at + 4, true),
        };
    }
    /**
     * StringRef value. Valid for Text, InlineCode, Html, Yaml, Toml nodes.
     * These store a single StringRef as their type data.
     */
    getTextValue(nodeId) {
        return this.fieldString(nodeId, 0);
    }
    /**
     * ListData #[repr(C)]: start(0..4), ordered(4), spread(5), _pad(6..8).
     * Valid for List nodes.
     */
    getListData(nodeId) {
        const data = this.getTypeData(nodeId);
        const view = new DataView(data.buffer, data.byteOffset);
        return {
            start: view.getUint32(0, true),
            ordered: data[4] !== 0,
            spread: data[5] !== 0,
        };
    }
    /**
     * ListItemData #[repr(C)]: checked(0), spread(1).
     * checked: 0=unchecked, 1=checked, 2=not-a-task-item.
     */
    getListItemData(nodeId) {
        const data = this.getTypeData(nodeId);
        const checkedByte = data[0];
        return {
            checked: checkedByte === 2 ? null : checkedByte === 1,
            spread: data[1] !== 0,
        };
    }
    /**
     * DescriptionDetailsData #[repr(C)]: spread(0). Valid for descriptionDetails.
     */
    getDescriptionDetailsData(nodeId) {
        const data = this.getTypeData(nodeId);
        return { spread: data.length > 0 && data[0] !== 0 };
    }
    /**
     * TableData #[repr(C)]: align_count(0..4), then align_count bytes.
     * Alignment bytes: 0=none, 1=left, 2=right, 3=center.
     */
    getTableAlign(nodeId) {
        const data = this.getTypeData(nodeId);
        if (data.length < 4)
            return [];
        const view = new DataView(data.buffer, data.byteOffset);
        const count = view.getUint32(0, true);
        const result = [];
        for (let i = 0; i < count; i++) {
            result.push(column_align_decodeColumnAlign(data[4 + i]));
        }
        return result;
    }
    /**
     * MdxJsxElementData: name StringRef (0..8). len===0 means fragment.
     */
    getMdxJsxElementName(nodeId) {
        const data = this.getTypeData(nodeId);
        const nameRef = this.readStringRef(data, 0);
        return nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
    }
    /**
     * MDX JSX element data: name + attributes.
     *
     * Layout:
     *   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
     *   then attr_count * 20 bytes:
     *     [kind: u8(1B)][_pad: [u8;3](3B)][name: StringRef(8B)][value: StringRef(8B)]
     *
     * Attribute kinds: 0=boolean, 1=literal, 2=expression, 3=spread
     */
    getMdxJsxElementData(nodeId) {
        const data = this.getTypeData(nodeId);
        if (data.length < 16) {
            return { name: this.getMdxJsxElementName(nodeId), attributes: [] };
        }
        const nameRef = this.readStringRef(data, 0);
        const name = nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
        const view = new DataView(data.buffer, data.byteOffset + 8);
        const attrCount = view.getUint32(0, true);
        const attributes = [];
        for (let i = 0; i < attrCount; i++) {
            const base = 16 + i * 20;
            const kind = data[base];
            const attrNameRef = this.readStringRef(data, base + 4);
            const attrValueRef = this.readStringRef(data, base + 12);
            switch (kind) {
                case 0: // BooleanProp
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: null,
                    });
                    break;
                case 1: // LiteralProp
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: this.getString(attrValueRef.offset, attrValueRef.len),
                    });
                    break;
                case 2: // ExpressionProp
                    attributes.push({
                        type: "mdxJsxAttribute",
                        name: this.getString(attrNameRef.offset, attrNameRef.len),
                        value: {
                            type: "mdxJsxAttributeValueExpression",
                            value: phantom_restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len)),
                        },
                    });
                    break;
                case 3: // Spread
                    attributes.push({
                        type: "mdxJsxExpressionAttribute",
                        value: phantom_restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len)),
                    });
                    break;
            }
        }
        return { name, attributes };
    }
    /**
     * DirectiveData layout:
     *   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
     *   then attr_count × 16 bytes:
     *     [key: StringRef(8B)][value: StringRef(8B)]
     */
    getDirectiveData(nodeId) {
        const data = this.getTypeData(nodeId);
        if (data.length < 16) {
            return { name: "", attributes: {} };
        }
        const nameRef = this.readStringRef(data, 0);
        const name = this.getString(nameRef.offset, nameRef.len);
        const view = new DataView(data.buffer, data.byteOffset + 8);
        const attrCount = view.getUint32(0, true);
        const attributes = {};
        for (let i = 0; i < attrCount; i++) {
            const base = 16 + i * 16;
            const keyRef = this.readStringRef(data, base);
            const valRef = this.readStringRef(data, base + 8);
            const key = this.getString(keyRef.offset, keyRef.len);
            const val = this.getString(valRef.offset, valRef.len);
            attributes[key] = val;
        }
        return { name, attributes };
    }
    /**
     * Walk the tree depth-first. Return false from visitor to skip children.
     */
    walk(visitor, rootId = 0) {
        const stack = [rootId];
        while (stack.length > 0) {
            const nodeId = stack.pop();
            const nodeType = this.getNodeType(nodeId);
            const result = visitor(nodeId, nodeType);
            if (result !== false) {
                const childIds = this.getChildIds(nodeId);
                for (let i = childIds.length - 1; i >= 0; i--) {
                    stack.push(childIds[i]);
                }
            }
        }
    }
    /** Walk depth-first with full node objects (slower, but convenient). */
    walkFull(visitor, rootId = 0) {
        this.walk((nodeId) => visitor(this.getNode(nodeId)), rootId);
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/child-stub.js




const child_stub_N = generated_node_types_NAME_TO_TYPE;
/** Per-type stub fields for the types `addTypeProperties` hand-writes; the
 *  fixed-layout types come from the generated `MDAST_LAYOUT_KEYS`. */
const HAND_WRITTEN_FIELDS = {
    [child_stub_N.list]: ["ordered", "start", "spread"],
    [child_stub_N.listItem]: ["spread", "checked"],
    [child_stub_N.descriptionDetails]: ["spread"],
    [child_stub_N.table]: ["align"],
    [child_stub_N.containerDirective]: ["name", "attributes"],
    [child_stub_N.leafDirective]: ["name", "attributes"],
    [child_stub_N.textDirective]: ["name", "attributes"],
    [child_stub_N.mdxJsxFlowElement]: ["name", "attributes"],
    [child_stub_N.mdxJsxTextElement]: ["name", "attributes"],
};
const child_stub_TYPE_NAME_BY_TAG = flatByTag(generated_node_types_TYPE_NAMES);
/** Internal tag for user-defined nodes; its stored `name` field is folded into
 *  the open `node.type`, so the stub exposes `value` (leaf content) but no
 *  separate `name`. */
const child_stub_MDAST_CUSTOM = generated_node_types_NAME_TO_TYPE.custom;
const MDAST_STUB_DESCRIPTORS = [];
for (const tag of Object.keys(generated_node_types_TYPE_NAMES)) {
    const nodeType = Number(tag);
    const fields = nodeType === child_stub_MDAST_CUSTOM
        ? ["value"]
        : [...(MDAST_LAYOUT_KEYS[nodeType] ?? HAND_WRITTEN_FIELDS[nodeType] ?? [])];
    // `custom` gets its own `children` getter: leafness is per node, not per type.
    if (nodeType !== child_stub_MDAST_CUSTOM && !mdast_materializer_LEAF_TYPES.has(nodeType))
        fields.push("children");
    MDAST_STUB_DESCRIPTORS[nodeType] = stubDescriptors(fields);
}
/** Unknown node types still expose the prelude-backed lazy fields. */
const child_stub_FALLBACK_DESCRIPTORS = stubDescriptors([]);
/**
 * Walk-path child stub: arena id + `type` eagerly, every other field a lazy
 * forward to the materialized node (first read snapshots the arena via
 * `materializeOne`, which enforces the handle epoch). Spread/identity rules
 * are enforced by `nid()` (authoritative doc in hast-visitor.ts).
 *
 * A user-defined node's `type` is the one exception: it lives in the arena,
 * not the tag, so it joins the lazy fields rather than making every sibling
 * list snapshot the arena up front.
 */
class child_stub_MdastChildStub {
    _resolver;
    _id;
    type;
    constructor(resolver, id, nodeType) {
        this._resolver = resolver;
        this._id = id;
        if (nodeType === child_stub_MDAST_CUSTOM) {
            installLazyCustomType(this);
            installLazyCustomChildren(this);
        }
        else {
            this.type = child_stub_TYPE_NAME_BY_TAG[nodeType] ?? `unknown(${nodeType})`;
        }
        installStubDescriptors(this, MDAST_STUB_DESCRIPTORS[nodeType] ?? child_stub_FALLBACK_DESCRIPTORS);
    }
    /** @internal */
    get _refs() {
        return this._resolver.refs;
    }
}
/** `children` as a self-replacing accessor, and self-*removing* for a leaf: the
 *  stub only knows the tag, so it cannot tell a leaf from a parent until the
 *  arena snapshot says which shape this node has. */
function installLazyCustomChildren(stub) {
    Object.defineProperty(stub, "children", {
        get() {
            const real = this._resolver.materializeOne(this._id);
            const value = real.children;
            if (value === undefined) {
                delete this.children;
                return undefined;
            }
            Object.defineProperty(this, "children", {
                value,
                writable: false,
                enumerable: true,
                configurable: false,
            });
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
/** `type` as a self-replacing accessor: the materialized node folds the stored
 *  name into `type`. Enumerable so a spread copy still carries it. */
function installLazyCustomType(stub) {
    Object.defineProperty(stub, "type", {
        get() {
            const value = this._resolver.materializeOne(this._id).type;
            Object.defineProperty(this, "type", {
                value,
                writable: true,
                enumerable: true,
                configurable: true,
            });
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/mdast/mdast-visitor.js












function mdast_visitor_nid(node, refs) {
    // Genuine stubs carry their id as a plain field; a spread copy is not
    // `instanceof` and has no `_nodeId`, so it correctly reads as new content.
    if (node instanceof child_stub_MdastChildStub)
        return node._refs === refs ? node._id : visitor_shared_FOREIGN_REF;
    const id = refs.get(node);
    if (id !== undefined)
        return id;
    // Plain objects are trusted only via this tree's refs or a NON-enumerable
    // `_nodeId` (the materializer's convention, which spread cannot copy) — an
    // enumerable one rode in on a copy and must read as new content.
    const d = Object.getOwnPropertyDescriptor(node, "_nodeId");
    if (d !== undefined && !d.enumerable)
        return visitor_shared_FOREIGN_REF;
    return crossPipelineForeign(node);
}
const mdast_visitor_requireNid = makeRequireNid(mdast_visitor_nid);
class MdastVisitorContext {
    #commandBuffer = acquireCommandBuffer();
    #diagnostics;
    #handle;
    #getSource;
    #resolver;
    #refs;
    /** One canonical object per parent id, so visitors can dedupe by identity.
     *  Null until the first `parent()` call; most passes never make one. */
    #parentsById = null;
    /**
     * The URL of the document being processed (the compile `fileURL` option),
     * or `undefined` when none was given. Use `fileURLToPath(ctx.fileURL)` for a
     * decoded filesystem path.
     */
    fileURL;
    /**
     * Document-level data bag, shared across every plugin in the compile and
     * across the mdast→hast phase boundary. Mutate keys directly
     * (`ctx.data.foo = x`); the bag itself isn't reassignable. Values are kept
     * on the JS side, so any value is allowed, including functions and class
     * instances. Returned to the caller as `result.data`.
     */
    data;
    /**
     * The source format this compile is processing: `"markdown"` for a plain
     * Markdown compile, `"mdx"` for an MDX one. Lets a plugin shared between both
     * pipelines branch on which it is handling.
     */
    sourceFormat;
    constructor(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics) {
        this.#handle = handle;
        this.#getSource = getSource;
        this.fileURL = fileURL;
        this.#resolver = resolver;
        this.#refs = resolver.refs;
        this.data = data;
        this.sourceFormat = sourceFormat;
        this.#diagnostics = diagnostics;
    }
    get source() {
        const value = this.#getSource();
        Object.defineProperty(this, "source", { value, writable: false, enumerable: true });
        return value;
    }
    removeNode(node) {
        this.#commandBuffer.removeNode(mdast_visitor_requireNid(node, "removeNode", this.#refs));
    }
    insertBefore(node, newNode) {
        const id = mdast_visitor_requireNid(node, "insertBefore", this.#refs);
        for (const n of asArray(newNode))
            emitMdastTree(this.#commandBuffer, "insertBefore", id, n, false, this.#refs);
    }
    insertAfter(node, newNode) {
        const id = mdast_visitor_requireNid(node, "insertAfter", this.#refs);
        for (const n of asArray(newNode))
            emitMdastTree(this.#commandBuffer, "insertAfter", id, n, false, this.#refs);
    }
    /**
     * Wrap `node` in `parentNode`, making it `parentNode`'s first child. Any
     * children `parentNode` declares are kept after it. `parentNode` must be a
     * node type that can hold children, or a raw string parsing to exactly one
     * such block (`{ raw: "> " }` wraps in a blockquote); to surround a node
     * with raw HTML tags, use `replaceNode(node, [openTag, node, closeTag])`
     * instead.
     */
    wrapNode(node, parentNode) {
        const id = mdast_visitor_requireNid(node, "wrapNode", this.#refs);
        assertMdastWrapParent(parentNode);
        emitMdastTree(this.#commandBuffer, "wrapNode", id, parentNode, false, this.#refs);
    }
    prependChild(node, childNode) {
        const id = mdast_visitor_requireNid(node, "prependChild", this.#refs);
        for (const n of asArray(childNode))
            emitMdastTree(this.#commandBuffer, "prependChild", id, n, false, this.#refs);
    }
    appendChild(node, childNode) {
        const id = mdast_visitor_requireNid(node, "appendChild", this.#refs);
        for (const n of asArray(childNode))
            emitMdastTree(this.#commandBuffer, "appendChild", id, n, false, this.#refs);
    }
    /** Insert one node or an array at `index`; clamps (`0` or less prepends, past the end appends). */
    insertChildAt(node, index, childNode) {
        const children = ("children" in node ? node.children : undefined) ?? [];
        if (index <= 0 || children.length === 0) {
            this.prependChild(node, childNode);
        }
        else if (index >= children.length) {
            this.appendChild(node, childNode);
        }
        else {
            this.insertBefore(children[index], childNode);
        }
    }
    /** Remove the `index`-th child of `node`; a no-op when there is no such child. */
    removeChildAt(node, index) {
        const child = "children" in node ? node.children?.[index] : undefined;
        if (child)
            this.removeNode(child);
    }
    /**
     * Swap `node` for one node, or for an array of nodes placed in order at its
     * position. An empty array drops the node, the same as `removeNode`.
     * The document root takes a `root`, the one place a `root` is accepted as
     * content, or a raw string, which parses to a root of its own.
     */
    replaceNode(node, newNode) {
        const id = mdast_visitor_requireNid(node, "replaceNode", this.#refs);
        if (Array.isArray(newNode)) {
            if (id === ROOT_NODE_ID && newNode.length > 1)
                throw rootReplacementError(newNode);
            // The last node carries the `replace` so refs back to the target still splice.
            let previous;
            for (const n of newNode) {
                if (previous !== undefined) {
                    emitMdastTree(this.#commandBuffer, "insertBefore", id, previous, false, this.#refs);
                }
                previous = n;
            }
            if (previous === undefined) {
                // Replacing with nothing drops the node, like removeNode.
                this.removeNode(node);
            }
            else if (id === ROOT_NODE_ID && !isRawMdastContent(previous)) {
                emitMdastRootReplace(this.#commandBuffer, requireRootReplacement(previous), this.#refs);
            }
            else {
                emitMdastTree(this.#commandBuffer, "replace", id, previous, true, this.#refs);
            }
            return;
        }
        if (id === ROOT_NODE_ID && !isRawMdastContent(newNode)) {
            emitMdastRootReplace(this.#commandBuffer, requireRootReplacement(newNode), this.#refs);
            return;
        }
        emitMdastTree(this.#commandBuffer, "replace", id, newNode, true, this.#refs);
    }
    setProperty(node, key, value) {
        if (key === "children") {
            // children is structural: set-children keeps the node and swaps only its
            // child list (reused children keep their id).
            const id = mdast_visitor_requireNid(node, "setProperty", this.#refs);
            if (!emitMdastChildrenCommand(this.#commandBuffer, id, value, this.#refs)) {
                throw unencodableContentError(value);
            }
            return;
        }
        if (key === "data") {
            // data is stored as JSON in the arena, serialize it for the command buffer
            this.#commandBuffer.setProperty(mdast_visitor_requireNid(node, "setProperty", this.#refs), key, value != null ? JSON.stringify(value) : null);
            return;
        }
        this.#commandBuffer.setProperty(mdast_visitor_requireNid(node, "setProperty", this.#refs), key, value);
    }
    /** Collect the concatenated text of all descendant text nodes (like mdast-util-to-string). */
    textContent(node, options) {
        return mdastTextContentHandle(this.#handle, mdast_visitor_requireNid(node, "textContent", this.#refs), options);
    }
    parent(node) {
        const parentId = this.#resolver.parentIdOf(mdast_visitor_requireNid(node, "parent", this.#refs));
        if (parentId === undefined)
            return undefined;
        const byId = (this.#parentsById ??= new Map());
        let parent = byId.get(parentId);
        if (parent === undefined) {
            parent = this.#resolver.materializeOne(parentId);
            byId.set(parentId, parent);
        }
        return parent;
    }
    /**
     * Index of `node` within its parent's children, or `undefined` at the root.
     * Use this rather than `parent.children.indexOf(node)`, which won't find it.
     */
    indexOf(node) {
        return this.#resolver.indexInParent(mdast_visitor_requireNid(node, "indexOf", this.#refs));
    }
    report({ message, node, severity = "error", }) {
        const id = node ? mdast_visitor_nid(node, this.#refs) : undefined;
        this.#diagnostics.push({
            message,
            nodeId: id === FOREIGN_REF ? undefined : id,
            position: node?.position,
            severity,
        });
    }
    /** Get the binary command buffer for all mutations recorded via context methods. */
    getCommandBuffer() {
        return this.#commandBuffer;
    }
    getDiagnostics() {
        return this.#diagnostics;
    }
}
const mdastSubscriptionCache = new WeakMap();
function mdast_visitor_resolveMdastSubscriptions(plugin) {
    const cached = mdastSubscriptionCache.get(plugin);
    if (cached !== undefined)
        return cached.subs;
    const built = buildMdastSubscriptions(plugin);
    mdastSubscriptionCache.set(plugin, built);
    return built.subs;
}
function getMdastRustSubs(plugin) {
    const cached = mdastSubscriptionCache.get(plugin);
    if (cached !== undefined)
        return cached.rustSubs;
    const built = buildMdastSubscriptions(plugin);
    mdastSubscriptionCache.set(plugin, built);
    return built.rustSubs;
}
function buildMdastSubscriptions(plugin) {
    const subs = [];
    for (const [name, fn] of Object.entries(plugin)) {
        if (VISITOR_KEYS.has(name) && typeof fn === "function") {
            const nodeType = NAME_TO_TYPE[name];
            if (nodeType !== undefined) {
                subs.push({
                    nodeType,
                    visitFn: fn,
                });
            }
        }
    }
    const rustSubs = subs.map((s) => ({ nodeType: s.nodeType, tagFilter: [] }));
    return { subs, rustSubs };
}
const MDAST_EPOCH_CACHE = registerEpochCacheSlot(new WeakMap());
class MdastLazyChildResolver extends (/* unused pure expression or super */ null && (LazyChildResolver)) {
    cacheSlot() {
        return MDAST_EPOCH_CACHE;
    }
    createReader(wire) {
        return new MdastReader(wire);
    }
    materializeNode(reader, nodeId, refs) {
        return materializeNode(reader, nodeId, true, refs);
    }
    readParentId(reader, nodeId) {
        return reader.getParentId(nodeId);
    }
    readChildIds(reader, nodeId) {
        return reader.getChildIds(nodeId);
    }
}
/** Build the child-stub list for a matched node from the wire's `[child_ids]
 *  [child_types]` blocks, no arena snapshot. Stale ids are caught at
 *  materialization: the resolver's epoch check refuses a snapshot once the
 *  arena has mutated or been dropped. */
function readMdastChildStubs(view, buf, idsPos, typesPos, count, resolver) {
    // With a hot snapshot a stub's deferral buys nothing; real nodes skip its per-field getters.
    if (resolver.hasHotSnapshot()) {
        const nodes = new Array(count);
        for (let i = 0; i < count; i++) {
            nodes[i] = resolver.materializeOne(ru32(view, idsPos + i * 4));
        }
        return nodes;
    }
    const stubs = new Array(count);
    for (let i = 0; i < count; i++) {
        stubs[i] = new MdastChildStub(resolver, ru32(view, idsPos + i * 4), buf[typesPos + i]);
    }
    return stubs;
}
/** Install `children` as an own enumerable getter (spread must carry it),
 *  self-replacing with the one stable stub array on first read. One closure
 *  and one define per node — installing the wire locals as hidden slots
 *  instead measurably regressed every matching pipeline. */
function mdast_visitor_makeLazyChildren(node, view, buf, childIdsPos, childTypesPos, childCount, resolver) {
    Object.defineProperty(node, "children", {
        get() {
            const val = readMdastChildStubs(view, buf, childIdsPos, childTypesPos, childCount, resolver);
            Object.defineProperty(this, "children", {
                value: val,
                writable: true,
                enumerable: true,
                configurable: true,
            });
            return val;
        },
        enumerable: true,
        configurable: true,
    });
}
/**
 * Read an MDAST node from the inline data in a match buffer entry.
 *
 * Inline format (from Rust serialize_mdast_node_inline):
 *   [node_data: u32+bytes][position: 6×u32 = 24B][child_count: u32][child_ids: N×u32]
 *   [child_types: N×u8][type-specific data]
 */
function readMdastMatchedNode(view, buf, dataOffset, nodeId, nodeType, resolver) {
    let pos = dataOffset;
    const dataJsonLen = ru32(view, pos);
    pos += 4;
    let initialData = null;
    if (dataJsonLen > 0) {
        const jsonStr = rstr(buf, pos, dataJsonLen);
        try {
            initialData = JSON.parse(jsonStr);
        }
        catch (err) {
            if (process.env.NODE_ENV !== "production") {
                console.warn(`readMdastMatchedNode: malformed node_data for nodeId=${nodeId}`, err);
            }
        }
        pos += dataJsonLen;
    }
    const position = readPosition(view, pos);
    pos += 24;
    const childCount = ru32(view, pos);
    pos += 4;
    // Ids/types decode lazily with `.children` — most matched nodes never read them.
    const childIdsPos = pos;
    pos += childCount * 4;
    const childTypesPos = pos;
    pos += childCount;
    const typeName = TYPE_NAMES[nodeType] ?? `unknown(${nodeType})`;
    const node = { type: typeName };
    if (position !== undefined)
        node.position = position;
    if (childCount > 0) {
        mdast_visitor_makeLazyChildren(node, view, buf, childIdsPos, childTypesPos, childCount, resolver);
    }
    // Fixed-field types decode from the generated layout table; the rest
    // (variable-length / cross-field) stay in the hand-written switch.
    if (!decodeMdastTypeData(view, buf, pos, nodeType, node)) {
        switch (nodeType) {
            case 5: {
                // list
                node.start = ru32(view, pos);
                node.ordered = buf[pos + 4] !== 0;
                node.spread = buf[pos + 5] !== 0;
                if (!node.ordered)
                    node.start = null;
                break;
            }
            case 6: {
                // listItem
                const checked = buf[pos];
                node.checked = checked === 2 ? null : checked === 1;
                node.spread = buf[pos + 1] !== 0;
                break;
            }
            case 37: {
                // descriptionDetails
                node.spread = buf[pos] !== 0;
                break;
            }
            // table (21), directives (30/31/32) and mdxJsx elements (100/101) are
            // decoded by the generated `decodeMdastTypeData` from their tails.
            // root(0), paragraph(1), thematicBreak(3), blockquote(4), emphasis(11),
            // strong(12), break(14), tableRow(22), tableCell(23), delete(24): no extra data
        }
    }
    // User-defined node: the stored `name` field holds the author's public type
    // string. Surface it as `node.type` (open type string) instead of the
    // internal `"custom"`, drop the redundant `name`, and drop an empty `value`
    // so a parent node isn't given a spurious leaf field.
    if (nodeType === mdast_visitor_MDAST_CUSTOM) {
        node.type = node.name;
        delete node.name;
        if (node.value === "")
            delete node.value;
    }
    const leafCustom = nodeType === mdast_visitor_MDAST_CUSTOM && isCustomLeaf({ value: node.value, data: initialData }, childCount);
    if (childCount === 0 && !LEAF_TYPES.has(nodeType) && !leafCustom) {
        node.children = [];
    }
    resolver.refs.set(node, nodeId);
    if (initialData) {
        node.data = initialData;
    }
    return node;
}
const MDAST_ROOT = generated_node_types_NAME_TO_TYPE.root;
/** Internal tag for user-defined nodes. The stored `name` field holds the
 *  author's public `type` string; the read paths surface it as `node.type`
 *  and the emit path routes any unrecognized `type` here. */
const mdast_visitor_MDAST_CUSTOM = generated_node_types_NAME_TO_TYPE.custom;
/** The arena id of a node if it is an existing (materialized) node, else
 *  undefined for a freshly-built one. */
function reusedId(node, refs) {
    if (node === null || typeof node !== "object")
        return undefined;
    const id = mdast_visitor_nid(node, refs);
    return id !== undefined && id !== FOREIGN_REF ? id : undefined;
}
/** Emit a set-children command in place: a root-wrapped child list, the shape
 *  `Patch::SetChildren` splices in. Reused children become refs. */
function emitMdastChildrenCommand(buffer, id, children, refs) {
    if (!Array.isArray(children))
        return false;
    return buffer.emitOpstreamCommand(CMD_SET_CHILDREN, id, () => {
        buffer.open(MDAST_ROOT);
        for (const c of children) {
            if (!emitMdastOp(buffer, c, false, false, refs))
                return false;
        }
        buffer.close();
        return true;
    });
}
/** Separate from the per-node encoder, which rejects a `root` payload. */
function emitMdastRootReplace(buffer, root, refs) {
    const ok = buffer.emitOpstreamCommand(STRUCTURAL_CMD.replace, ROOT_NODE_ID, () => emitMdastRootOp(buffer, root, refs));
    if (!ok)
        throw unencodableContentError(root);
}
function emitMdastRootOp(w, n, refs) {
    w.open(MDAST_ROOT);
    if (n.data != null)
        w.data(n.data);
    if (n._keepChildren === true) {
        w.keepChildren();
    }
    else {
        const children = n.children;
        if (Array.isArray(children)) {
            for (const c of children)
                if (!emitMdastOp(w, c, false, true, refs))
                    return false;
        }
    }
    w.close();
    return true;
}
function emitMdastOp(w, node, isRoot, forReplace, refs) {
    if (node === null || typeof node !== "object")
        return false;
    if (!isRoot) {
        const id = reusedId(node, refs);
        if (id !== undefined) {
            w.ref(id);
            return true;
        }
    }
    const n = node;
    // Any `type` outside the built-in set is a user-defined node: route it to the
    // internal `custom` tag and carry the author's `type` string as the name.
    let type = MDAST_OPSTREAM_TYPES[n.type];
    let isCustom = false;
    if (type === undefined) {
        if (typeof n.type !== "string" || n.type.length === 0)
            return false;
        // A known built-in that just isn't op-stream-encodable (e.g. `root`) is a
        // real type used wrong, so fail loudly rather than reinterpreting it as a
        // user-defined node. Only genuinely-unknown type strings become custom.
        if (NAME_TO_TYPE[n.type] !== undefined)
            return false;
        type = mdast_visitor_MDAST_CUSTOM;
        isCustom = true;
    }
    else if (type === mdast_visitor_MDAST_CUSTOM) {
        // `"custom"` is the internal tag's own public name, so it resolves here
        // instead of falling through as unknown. Still a user-defined node, so carry
        // the `type` string as the name so it round-trips rather than vanishing.
        isCustom = true;
    }
    w.open(type);
    if (isCustom)
        w.str(OF_NAME, n.type);
    if (typeof n.value === "string")
        w.str(OF_VALUE, n.value);
    if (typeof n.url === "string")
        w.str(OF_URL, n.url);
    if (typeof n.title === "string")
        w.str(OF_TITLE, n.title);
    if (typeof n.alt === "string")
        w.str(OF_ALT, n.alt);
    if (typeof n.lang === "string")
        w.str(OF_LANG, n.lang);
    if (typeof n.meta === "string")
        w.str(OF_META, n.meta);
    if (typeof n.identifier === "string")
        w.str(OF_IDENTIFIER, n.identifier);
    if (typeof n.label === "string")
        w.str(OF_LABEL, n.label);
    if (typeof n.referenceType === "string")
        w.str(OF_REFERENCE_TYPE, n.referenceType);
    // Out-of-range numbers compile to null and the caller throws — a visible
    // error instead of silently masking the bits.
    if (typeof n.depth === "number") {
        if (!Number.isInteger(n.depth) || n.depth < 0 || n.depth > 255)
            return false;
        w.u8(OF_DEPTH, n.depth);
    }
    if (typeof n.checked === "boolean")
        w.u8(OF_CHECKED, n.checked ? 1 : 0);
    if (typeof n.start === "number") {
        if (!Number.isInteger(n.start) || n.start < 0 || n.start > 4294967295)
            return false;
        w.u32(OF_START, n.start);
    }
    if (typeof n.ordered === "boolean")
        w.bool(OF_ORDERED, n.ordered);
    if (typeof n.spread === "boolean")
        w.bool(OF_SPREAD, n.spread);
    if (!isCustom && typeof n.name === "string")
        w.str(OF_NAME, n.name);
    const attrs = n.attributes;
    if (Array.isArray(attrs)) {
        for (const a of attrs)
            emitMdxAttr(w, a);
    }
    else if (attrs !== null && typeof attrs === "object") {
        // Directive attributes: a string→string map; non-string values are
        // dropped, since the stored form holds only strings.
        for (const key in attrs) {
            const v = attrs[key];
            if (typeof v === "string")
                w.prop(key, PROP_STRING, v);
        }
    }
    if (Array.isArray(n.align))
        w.align(n.align.map(alignCode));
    if (n.data?._mdxExplicitJsx === true) {
        w.bool(OF_EXPLICIT, true);
    }
    if (n.data != null)
        w.data(n.data);
    if (isRoot && forReplace && n._keepChildren === true) {
        // Replace splices the target's original children, discarding any the
        // replacement declares.
        w.keepChildren();
    }
    else {
        // `_keepChildren` only applies to replace; other ops ignore the marker
        // and emit the declared children.
        const children = n.children;
        if (Array.isArray(children)) {
            for (const c of children)
                if (!emitMdastOp(w, c, false, forReplace, refs))
                    return false;
        }
    }
    w.close();
    return true;
}
/** Map a table `align` entry to its arena code (none=0). */
function alignCode(a) {
    return a === "left" ? 1 : a === "right" ? 2 : a === "center" ? 3 : 0;
}
/** True for the `{raw}` / `{rawHtml}` escape hatches — re-parsed by Rust rather
 *  than compiled to an op-stream, so they ride the RAW_MARKDOWN / RAW_HTML
 *  payloads instead of the declarative encoder. */
function isRawMdastContent(content) {
    const c = content;
    return typeof c.raw === "string" || typeof c.rawHtml === "string";
}
/** Encode `content` as the `op` structural command. Declarative nodes compile
 *  to the op-stream; the `{raw}`/`{rawHtml}` escape hatches ride the raw
 *  re-parse payloads. Anything that compiles to neither is a hard error — the
 *  op-stream is the only declarative encoding. The switches stay inline so the
 *  buffer calls are monomorphic (computed method names defeat inline caches on
 *  this warm path). */
function emitMdastTree(buffer, op, id, content, forReplace, refs) {
    if (isRawMdastContent(content)) {
        switch (op) {
            case "replace":
                return buffer.replace(id, content);
            case "insertBefore":
                return buffer.insertBefore(id, content);
            case "insertAfter":
                return buffer.insertAfter(id, content);
            case "prependChild":
                return buffer.prependChild(id, content);
            case "appendChild":
                return buffer.appendChild(id, content);
            case "wrapNode":
                return buffer.wrapNode(id, content);
        }
    }
    const ok = buffer.emitOpstreamCommand(STRUCTURAL_CMD[op], id, () => emitMdastOp(buffer, content, true, forReplace, refs));
    if (!ok)
        throw unencodableContentError(content);
}
/** A leaf wrapper would make the patch engine drop or displace the wrapped node. */
function assertMdastWrapParent(parentNode) {
    const sandwich = 'replaceNode(node, [{ type: "html", value: "<div>" }, node, { type: "html", value: "</div>" }])';
    // A raw wrapper is only a tree once Rust has parsed it, so it is checked there.
    if (isRawMdastContent(parentNode))
        return;
    const type = parentNode.type;
    const tag = typeof type === "string" ? NAME_TO_TYPE[type] : undefined;
    if (tag === undefined) {
        // User-defined type: only the declared shape distinguishes a parent from
        // a text leaf.
        if (Array.isArray(parentNode.children))
            return;
        throw new Error(`wrapNode: a user-defined "${String(type)}" wrapper must declare a children array. ` +
            "A leaf-shaped custom node renders as text and cannot hold the wrapped node.");
    }
    if (!LEAF_TYPES.has(tag))
        return;
    throw new Error(`wrapNode: "${String(type)}" nodes cannot hold children, so they cannot wrap a node. ` +
        'Pass a parent node such as { type: "blockquote", children: [] }, a raw wrapper ' +
        `such as { raw: "> " }, or surround the node with tags: ${sandwich}.`);
}
/** MDAST node types whose `value` Rust can set in place via setProperty. A
 *  visitor returning one of these as `{type, value}` with no other fields
 *  skips a full arena rebuild. */
const MDAST_VALUE_ONLY_TYPES = new Set([
    "text",
    "html",
    "inlineCode",
    "yaml",
    "toml",
    "inlineMath",
]);
/** True when the visitor returned a same-type MDAST node carrying only `type`
 *  + `value`. Any other field present (children, position, data, lang, meta)
 *  falls back to the full replace path so nothing is silently dropped. */
function isMdastTextValueSwap(result, original) {
    if (original === undefined)
        return false;
    if (result.type !== original.type)
        return false;
    if (!MDAST_VALUE_ONLY_TYPES.has(result.type))
        return false;
    const r = result;
    if (typeof r.value !== "string")
        return false;
    return (r.children === undefined &&
        r.position === undefined &&
        r.data === undefined &&
        r.lang === undefined &&
        r.meta === undefined);
}
/** A result that is the same object as the input node is a no-op, so context
 *  mutations (e.g. setProperty) are not clobbered. */
function applyMdastVisitResult(result, nodeId, returnBuffer, refs, originalNode) {
    if (result === undefined || result === null)
        return;
    if (result === originalNode)
        return;
    const cls = classifyReturn(result);
    switch (cls) {
        case "raw_markdown":
            returnBuffer.replace(nodeId, result);
            break;
        case "raw_html":
            returnBuffer.replace(nodeId, result);
            break;
        case "structured_node": {
            const node = result;
            if (isMdastTextValueSwap(node, originalNode)) {
                returnBuffer.setProperty(nodeId, "value", node.value);
                break;
            }
            emitMdastTree(returnBuffer, "replace", nodeId, node, true, refs);
            break;
        }
    }
}
/**
 * Walk an MDAST handle in Rust, dispatch matched nodes to JS visitor functions,
 * and apply mutations back to the handle. No arena buffers cross NAPI.
 *
 * Returns MdastVisitResult synchronously if all visitors are sync,
 * or Promise<MdastVisitResult> if any visitor is async.
 */
function mdast_visitor_visitMdastHandle(handle, plugin, subs, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const getSource = typeof source === "function" ? source : () => source;
    const resolver = new MdastLazyChildResolver(handle);
    const context = new MdastVisitorContext(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics);
    const returnBuffer = acquireCommandBuffer();
    const rustSubs = getMdastRustSubs(plugin);
    const matchBuf = walkMdastHandle(handle, rustSubs);
    const matchView = new DataView(matchBuf.buffer, matchBuf.byteOffset, matchBuf.byteLength);
    const matchCount = ru32(matchView, 0);
    let deferred = null;
    for (let i = 0; i < matchCount; i++) {
        const indexBase = 4 + i * 10;
        const nodeId = ru32(matchView, indexBase);
        const subIndex = matchBuf[indexBase + 4];
        const dataOffset = ru32(matchView, indexBase + 6);
        const sub = subs[subIndex];
        const node = readMdastMatchedNode(matchView, matchBuf, dataOffset, nodeId, sub.nodeType, resolver);
        const result = sub.visitFn.call(plugin, node, context);
        if (result instanceof Promise) {
            deferred ??= [];
            deferred.push({ nodeId, promise: result, originalNode: node });
        }
        else {
            applyMdastVisitResult(result, nodeId, returnBuffer, resolver.refs, node);
        }
    }
    if (deferred) {
        return Promise.all(deferred.map((d) => d.promise.then((r) => ({ nodeId: d.nodeId, result: r, originalNode: d.originalNode })))).then((results) => {
            for (const { nodeId, result, originalNode } of results) {
                applyMdastVisitResult(result, nodeId, returnBuffer, resolver.refs, originalNode);
            }
            return finalizeMdastVisit(handle, context, returnBuffer);
        });
    }
    return finalizeMdastVisit(handle, context, returnBuffer);
}
const MDAST_ROOT_SUBS = [
    { nodeType: MDAST_ROOT, tagFilter: [] },
];
/** Its own pass so the caller can apply what `before` queued before the
 *  visitors walk, and the visitors' mutations before `after` reads the tree. */
function mdast_visitor_visitMdastHook(handle, plugin, hook, source, fileURL, data = {}, sourceFormat = "markdown", diagnostics = []) {
    const getSource = typeof source === "function" ? source : () => source;
    const resolver = new MdastLazyChildResolver(handle);
    const context = new MdastVisitorContext(handle, getSource, fileURL, resolver, data, sourceFormat, diagnostics);
    const returnBuffer = acquireCommandBuffer();
    const matchBuf = walkMdastHandle(handle, MDAST_ROOT_SUBS);
    const matchView = new DataView(matchBuf.buffer, matchBuf.byteOffset, matchBuf.byteLength);
    if (ru32(matchView, 0) === 0)
        return finalizeMdastVisit(handle, context, returnBuffer);
    const root = readMdastMatchedNode(matchView, matchBuf, ru32(matchView, 10), ru32(matchView, 4), MDAST_ROOT, resolver);
    const result = hook.call(plugin, root, context);
    if (result instanceof Promise) {
        return result.then(() => finalizeMdastVisit(handle, context, returnBuffer));
    }
    return finalizeMdastVisit(handle, context, returnBuffer);
}
function finalizeMdastVisit(handle, context, returnBuffer) {
    const { merged, hasMutations } = mergeAndReset(returnBuffer, context);
    // Return both buffers to the pool. Bytes were copied into `merged` above.
    releaseCommandBuffer(returnBuffer);
    releaseCommandBuffer(context.getCommandBuffer());
    return { commandBuffer: merged, diagnostics: context.getDiagnostics(), hasMutations };
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/generated/parse-options.js
// @generated by `cargo run -p satteri-layout-codegen`. Do not edit by hand.
// Parser option bits, declared once in `satteri-layout-codegen/src/schema.rs`.
// `featuresToNative` packs them into the `parseOptions` integer the NAPI entry
// points take; the compile-time asserts in
// `satteri-napi-binding/src/generated/parse_options.rs` pin them to the real
// `satteri_pulldown_cmark::Options` flags.
const ENABLE_TABLES = 1 << 1;
const parse_options_ENABLE_FOOTNOTES = 1 << 2;
const ENABLE_STRIKETHROUGH = 1 << 3;
const ENABLE_TASKLISTS = 1 << 4;
const parse_options_ENABLE_SMART_PUNCTUATION = (/* unused pure expression or super */ null && (1 << 5));
const parse_options_ENABLE_HEADING_ATTRIBUTES = (/* unused pure expression or super */ null && (1 << 6));
const ENABLE_YAML_STYLE_METADATA_BLOCKS = 1 << 7;
const ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS = 1 << 8;
const parse_options_ENABLE_MATH = (/* unused pure expression or super */ null && (1 << 10));
const ENABLE_GFM = 1 << 11;
const parse_options_ENABLE_DEFINITION_LIST = (/* unused pure expression or super */ null && (1 << 12));
const parse_options_ENABLE_SUPERSCRIPT = (/* unused pure expression or super */ null && (1 << 13));
const parse_options_ENABLE_SUBSCRIPT = (/* unused pure expression or super */ null && (1 << 14));
const parse_options_ENABLE_WIKILINKS = (/* unused pure expression or super */ null && (1 << 15));
const parse_options_ENABLE_DIRECTIVE = (/* unused pure expression or super */ null && (1 << 16));
const parse_options_ENABLE_SMART_QUOTES = (/* unused pure expression or super */ null && (1 << 18));
const parse_options_ENABLE_SMART_DASHES = (/* unused pure expression or super */ null && (1 << 19));
const parse_options_ENABLE_SMART_ELLIPSES = (/* unused pure expression or super */ null && (1 << 20));
const parse_options_ENABLE_MATH_MULTI_DOLLAR = (/* unused pure expression or super */ null && (1 << 23));

;// CONCATENATED MODULE: ./node_modules/satteri/dist/compile.js










const GFM_PARSE_OPTIONS = ENABLE_TABLES | ENABLE_STRIKETHROUGH | ENABLE_TASKLISTS | ENABLE_GFM;
const FRONTMATTER_PARSE_OPTIONS = ENABLE_YAML_STYLE_METADATA_BLOCKS | ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
const DEFAULT_PARSE_OPTIONS = GFM_PARSE_OPTIONS | parse_options_ENABLE_FOOTNOTES | FRONTMATTER_PARSE_OPTIONS;
/** Packs into the bit set napi reads straight back as `satteri_pulldown_cmark::Options`. */
function featuresToParseOptions(features) {
    let options = 0;
    const { gfm } = features;
    if (typeof gfm === "object") {
        options |= GFM_PARSE_OPTIONS;
        if (gfm.footnotes !== false)
            options |= ENABLE_FOOTNOTES;
    }
    else if (gfm ?? true) {
        options |= GFM_PARSE_OPTIONS | ENABLE_FOOTNOTES;
    }
    if (features.frontmatter ?? true)
        options |= FRONTMATTER_PARSE_OPTIONS;
    // Opting out of single-dollar math sets the multi-dollar sub-flag so the parser skips lone `$`.
    const { math } = features;
    if (typeof math === "object") {
        options |= math.singleDollarTextMath === false ? ENABLE_MATH_MULTI_DOLLAR : ENABLE_MATH;
    }
    else if (math) {
        options |= ENABLE_MATH;
    }
    if (features.headingAttributes)
        options |= ENABLE_HEADING_ATTRIBUTES;
    if (features.directive)
        options |= ENABLE_DIRECTIVE;
    if (features.superscript)
        options |= ENABLE_SUPERSCRIPT;
    if (features.subscript)
        options |= ENABLE_SUBSCRIPT;
    if (features.wikilinks)
        options |= ENABLE_WIKILINKS;
    if (features.definitionList)
        options |= ENABLE_DEFINITION_LIST;
    const smartPunctuation = features.smartPunctuation;
    if (typeof smartPunctuation === "object") {
        if (smartPunctuation.quotes ?? true)
            options |= ENABLE_SMART_QUOTES;
        if (smartPunctuation.dashes ?? true)
            options |= ENABLE_SMART_DASHES;
        if (smartPunctuation.ellipses ?? true)
            options |= ENABLE_SMART_ELLIPSES;
    }
    else if (smartPunctuation) {
        options |= ENABLE_SMART_PUNCTUATION;
    }
    return options;
}
/**
 * Split the user-facing `Features` into the packed parser options plus the
 * conversion-side `JsConvertOptions` carrying the footnote i18n strings and the
 * raw-HTML reparse. The public API only exposes `features`; both halves are
 * routed to napi internally.
 */
function compile_featuresToNative(features) {
    if (!features)
        return { parseOptions: DEFAULT_PARSE_OPTIONS, convertOptions: undefined };
    let convertOptions;
    const { gfm } = features;
    if (typeof gfm === "object" && typeof gfm.footnotes === "object") {
        const { label, backContent, backLabel, clobberPrefix } = gfm.footnotes;
        convertOptions = {};
        if (label !== undefined)
            convertOptions.footnoteLabel = label;
        if (backContent !== undefined)
            convertOptions.footnoteBackContent = backContent;
        if (backLabel !== undefined)
            convertOptions.footnoteBackLabel = backLabel;
        if (clobberPrefix !== undefined)
            convertOptions.clobberPrefix = clobberPrefix;
    }
    if (features.rawHtml !== undefined) {
        // Routed to convert options so every pipeline (fast paths, plugin paths,
        // *ToHast) applies the reparse.
        convertOptions = convertOptions ?? {};
        convertOptions.rawHtml = features.rawHtml;
    }
    return { parseOptions: featuresToParseOptions(features), convertOptions };
}
/** Free a handle's arena. A plugin's visitor can hand child stubs to user code;
 *  pass `invalidateStubs` so the epoch bump makes any stub retained past this
 *  point hit the designed retention error instead of snapshotting the freed arena. */
function releaseHandle(handle, invalidateStubs) {
    if (invalidateStubs)
        markHandleMutated(handle);
    dropHandle(handle);
}
function warnDroppedTransforms(plugin, dropped, kind) {
    const name = plugin.name ?? "<anonymous>";
    const noun = dropped === 1 ? "transform" : "transforms";
    console.warn(`satteri: plugin "${name}" queued ${dropped} ${kind} ${noun} on node(s) that a plugin had ` +
        `already removed or replaced; ${dropped === 1 ? "it was" : "they were"} dropped.`);
}
function settle(value, fn) {
    if (value instanceof Promise)
        return value.then(fn);
    fn(value);
    return undefined;
}
/** Stays synchronous until a step actually returns a promise. */
function sequence(steps) {
    let pending;
    for (const step of steps) {
        if (step === undefined)
            continue;
        pending = pending === undefined ? step() : pending.then(step);
    }
    return pending;
}
function runMdastPluginsOnHandle(handle, plugins, fileURL, data, sourceFormat, collectLast = false) {
    const out = { handle };
    // A plugin's visitors run once over the tree. A transform that passes a child
    // through (returning it inside the replacement) keeps that child's identity,
    // so a patch the same pass queued on it still applies: nesting composes in
    // one pass. Visitor-built nodes are not re-walked; transform them up front,
    // or hand off to a later plugin that sees the materialized tree.
    const runPlugin = (plugin, isLastPlugin) => {
        const subs = resolveMdastSubscriptions(plugin);
        const apply = (r, isFinalPass) => {
            if (!r.hasMutations)
                return;
            if (collectLast && isLastPlugin && isFinalPass) {
                out.pendingCommands = r.commandBuffer;
                out.lastPlugin = plugin;
                return;
            }
            markHandleMutated(handle);
            const dropped = applyCommandsToMdastHandle(handle, r.commandBuffer);
            if (dropped)
                warnDroppedTransforms(plugin, dropped, "mdast");
        };
        const before = typeof plugin.before === "function" ? plugin.before : undefined;
        const after = typeof plugin.after === "function" ? plugin.after : undefined;
        const hasVisitors = subs.length > 0;
        // Threaded like `data`: one context per pass, since a resolver is epoch-bound.
        const diagnostics = [];
        const runHook = (hook, isFinalPass) => () => settle(visitMdastHook(handle, plugin, hook, () => getHandleSource(handle), fileURL, data, sourceFormat, diagnostics), (r) => apply(r, isFinalPass));
        const runVisitors = (isFinalPass) => () => settle(visitMdastHandle(handle, plugin, subs, () => getHandleSource(handle), fileURL, data, sourceFormat, diagnostics), (r) => apply(r, isFinalPass));
        return sequence([
            before ? runHook(before, !hasVisitors && after === undefined) : undefined,
            hasVisitors ? runVisitors(after === undefined) : undefined,
            after ? runHook(after, true) : undefined,
        ]);
    };
    let i = 0;
    const runNext = () => {
        for (;;) {
            const plugin = plugins[i];
            if (plugin === undefined)
                break;
            i++;
            const r = runPlugin(plugin, i === plugins.length);
            if (r instanceof Promise)
                return r.then(runNext);
        }
        return out;
    };
    return runNext();
}
const EMPTY_COMMAND_BUFFER = new Uint8Array(0);
const NO_HAST_COMMANDS = {
    commands: EMPTY_COMMAND_BUFFER,
    lastPlugin: null,
};
/** Run every HAST plugin except the last one normally (each applies its
 *  commands inline), then return the last plugin's commands without applying.
 *  Lets the caller fuse the final apply with the downstream NAPI step
 *  (`render` or `compile`), saving one NAPI roundtrip per compile. */
function runHastPluginsCollectLast(handle, plugins, source, fileURL, data, sourceFormat) {
    let i = 0;
    const runNext = () => {
        for (;;) {
            const plugin = plugins[i];
            if (plugin === undefined)
                break;
            const isLastPlugin = i === plugins.length - 1;
            i++;
            const subs = resolveSubscriptions(plugin);
            const { before, after } = plugin;
            const passes = [];
            if (typeof before === "function")
                passes.push(before);
            if (subs.length > 0)
                passes.push("visitors");
            if (typeof after === "function")
                passes.push(after);
            const finalPass = passes.pop();
            if (finalPass === undefined)
                continue;
            const warnIfDropped = (dropped) => {
                if (dropped)
                    warnDroppedTransforms(plugin, dropped, "hast");
            };
            // Threaded like `data`: one context per pass, since a resolver is epoch-bound.
            const diagnostics = [];
            const runApplied = (pass) => () => settle(pass === "visitors"
                ? visitHastHandle(handle, plugin, subs, source, fileURL, data, sourceFormat, diagnostics)
                : visitHastHook(handle, plugin, pass, source, fileURL, data, sourceFormat, diagnostics), warnIfDropped);
            const collectFinal = () => {
                const collected = finalPass === "visitors"
                    ? visitHastHandleCollect(handle, plugin, subs, source, fileURL, data, sourceFormat, diagnostics)
                    : visitHastHookCollect(handle, plugin, finalPass, source, fileURL, data, sourceFormat, diagnostics);
                return collected instanceof Promise
                    ? collected.then((commands) => ({ commands, lastPlugin: plugin }))
                    : { commands: collected, lastPlugin: plugin };
            };
            const head = sequence(passes.map(runApplied));
            if (isLastPlugin) {
                return head instanceof Promise ? head.then(collectFinal) : collectFinal();
            }
            const tail = head instanceof Promise ? head.then(runApplied(finalPass)) : runApplied(finalPass)();
            if (tail instanceof Promise)
                return tail.then(runNext);
        }
        return NO_HAST_COMMANDS;
    };
    return runNext();
}
// Public API
function mdxOptionsToNative(opts) {
    const hasAny = opts.optimizeStatic ||
        opts.jsxImportSource !== undefined ||
        opts.jsx !== undefined ||
        opts.jsxRuntime !== undefined ||
        opts.development !== undefined ||
        opts.providerImportSource !== undefined ||
        opts.pragma !== undefined ||
        opts.pragmaFrag !== undefined ||
        opts.pragmaImportSource !== undefined ||
        opts.outputFormat !== undefined ||
        opts.elementAttributeNameCase !== undefined ||
        opts.stylePropertyNameCase !== undefined;
    if (!hasAny)
        return undefined;
    const result = {};
    if (opts.optimizeStatic)
        result.optimizeStatic = opts.optimizeStatic;
    if (opts.jsxImportSource !== undefined)
        result.jsxImportSource = opts.jsxImportSource;
    if (opts.jsx !== undefined)
        result.jsx = opts.jsx;
    if (opts.jsxRuntime !== undefined)
        result.jsxRuntime = opts.jsxRuntime;
    if (opts.development !== undefined)
        result.development = opts.development;
    if (opts.providerImportSource !== undefined)
        result.providerImportSource = opts.providerImportSource;
    if (opts.pragma !== undefined)
        result.pragma = opts.pragma;
    if (opts.pragmaFrag !== undefined)
        result.pragmaFrag = opts.pragmaFrag;
    if (opts.pragmaImportSource !== undefined)
        result.pragmaImportSource = opts.pragmaImportSource;
    if (opts.outputFormat !== undefined)
        result.outputFormat = opts.outputFormat;
    if (opts.elementAttributeNameCase !== undefined)
        result.elementAttributeNameCase = opts.elementAttributeNameCase;
    if (opts.stylePropertyNameCase !== undefined)
        result.stylePropertyNameCase = opts.stylePropertyNameCase;
    return result;
}
function markdownToHtml(source, options = {}) {
    const { features, fileURL, data = {} } = options;
    const mdastPlugins = normalizePlugins(options.mdastPlugins ?? [], "mdastPlugins", source, fileURL, "markdown", data);
    const hastPlugins = normalizePlugins(options.hastPlugins ?? [], "hastPlugins", source, fileURL, "markdown", data);
    const hastMayHaveStubs = hastPlugins.length > 0;
    const { parseOptions, convertOptions: nativeConvertOptions } = compile_featuresToNative(features);
    // Fast path: no plugins → parse, convert, render, and frontmatter all happen
    // inside a single NAPI call. Skips 5 handle-NAPI roundtrips that the
    // plugin-capable path needs to keep the arena live across passes.
    if (mdastPlugins.length === 0 && hastPlugins.length === 0) {
        const { html, frontmatter } = markdownToHtmlFast(source, parseOptions, nativeConvertOptions);
        return { html, frontmatter: frontmatter ?? null, data };
    }
    // Track source positions only when some plugin opts in with `position: true`;
    // otherwise the parse skips the LineIndex build and per-node line/column lookups.
    const trackPositions = mdastPlugins.some((p) => p.options?.position) || hastPlugins.some((p) => p.options?.position);
    // Fused tail for MDAST-plugins-only (no HAST plugins): after the MDAST
    // plugin pass returns its pending commands, apply + convert + render all
    // happen inside a single NAPI roundtrip. Saves the convert-to-hast handle
    // create + render + drop crossings the generic path makes separately.
    if (hastPlugins.length === 0) {
        const mdastHandle = createMdastHandle(source, parseOptions, trackPositions);
        try {
            const mdastResult = runMdastPluginsOnHandle(mdastHandle, mdastPlugins, fileURL, data, "markdown", true);
            const finishMdast = (r) => {
                try {
                    // Fused tail: apply pending commands (empty buffer is a Rust no-op),
                    // extract frontmatter post-mutation, convert, render, all in one
                    // NAPI roundtrip.
                    const commands = r.pendingCommands ?? EMPTY_COMMAND_BUFFER;
                    const { html, frontmatter, droppedTransforms } = applyMdastCommandsAndConvertAndRender(r.handle, commands, nativeConvertOptions);
                    if (droppedTransforms && r.lastPlugin)
                        warnDroppedTransforms(r.lastPlugin, droppedTransforms, "mdast");
                    return {
                        html,
                        frontmatter: frontmatter ?? null,
                        data,
                    };
                }
                finally {
                    releaseHandle(r.handle, true);
                }
            };
            if (mdastResult instanceof Promise) {
                return mdastResult.then(finishMdast, (err) => {
                    releaseHandle(mdastHandle, true);
                    throw err;
                });
            }
            return finishMdast(mdastResult);
        }
        catch (err) {
            releaseHandle(mdastHandle, true);
            throw err;
        }
    }
    const result = createHastHandleFromMdast(source, mdastPlugins, false, fileURL, parseOptions, nativeConvertOptions, data, trackPositions);
    const runHastThenRender = (r) => {
        // Run all but the last HAST plugin normally (each one applies its
        // commands inline); collect the last plugin's commands and fuse apply +
        // render + handle-drop into one NAPI call.
        let collected;
        try {
            collected = runHastPluginsCollectLast(r.hastHandle, hastPlugins, source, fileURL, data, "markdown");
        }
        catch (err) {
            releaseHandle(r.hastHandle, hastMayHaveStubs);
            throw err;
        }
        if (collected instanceof Promise) {
            return collected.then((c) => finishHastRender(r.hastHandle, c, r.frontmatter), (err) => {
                releaseHandle(r.hastHandle, hastMayHaveStubs);
                throw err;
            });
        }
        return finishHastRender(r.hastHandle, collected, r.frontmatter);
    };
    const finishHastRender = (h, collected, frontmatter) => {
        try {
            let html;
            if (collected.commands.length > 0) {
                const result = applyCommandsAndRenderHandle(h, collected.commands);
                if (result.droppedTransforms && collected.lastPlugin)
                    warnDroppedTransforms(collected.lastPlugin, result.droppedTransforms, "hast");
                html = result.html;
            }
            else {
                html = renderHandle(h);
            }
            return { html, frontmatter, data };
        }
        finally {
            releaseHandle(h, hastMayHaveStubs);
        }
    };
    if (result instanceof Promise)
        return result.then(runHastThenRender);
    return runHastThenRender(result);
}
function mdxToJs(source, options = {}) {
    return toJsImpl(source, options, true);
}
function markdownToJs(source, options = {}) {
    return toJsImpl(source, options, false);
}
/** `mdx` picks the parser; the pipeline is identical from MDAST on. */
function toJsImpl(source, options, mdx) {
    const { mdastPlugins: mdastInput = [], hastPlugins: hastInput = [], features, fileURL, data = {}, ...mdxFields } = options;
    const sourceFormat = mdx ? "mdx" : "markdown";
    const mdastPlugins = normalizePlugins(mdastInput, "mdastPlugins", source, fileURL, sourceFormat, data);
    const hastPlugins = normalizePlugins(hastInput, "hastPlugins", source, fileURL, sourceFormat, data);
    const hastMayHaveStubs = hastPlugins.length > 0;
    const mdxOptions = mdxOptionsToNative(mdxFields);
    const { parseOptions, convertOptions: nativeConvertOptions } = compile_featuresToNative(features);
    // Fast path: same trick as `markdownToHtml`. Parse → MDAST → HAST → JS plus
    // frontmatter extraction all happen inside a single NAPI call. Skips 5 of
    // the 6 handle-based crossings the plugin-capable path needs.
    if (mdastPlugins.length === 0 && hastPlugins.length === 0) {
        const { code, frontmatter } = (mdx ? mdxToJsFast : markdownToJsFast)(source, parseOptions, mdxOptions, nativeConvertOptions);
        return { code, frontmatter: frontmatter ?? null, data };
    }
    // Track positions only when a plugin opts in (see `markdownToHtml`).
    const trackPositions = mdastPlugins.some((p) => p.options?.position) || hastPlugins.some((p) => p.options?.position);
    // MDAST-plugins-only fused tail (no HAST plugins): apply + extract
    // frontmatter + convert + simplify + compile happen in one NAPI call.
    if (hastPlugins.length === 0) {
        const mdastHandle = mdx
            ? createMdxMdastHandle(source, parseOptions, trackPositions)
            : createMdastHandle(source, parseOptions, trackPositions);
        try {
            const mdastResult = runMdastPluginsOnHandle(mdastHandle, mdastPlugins, fileURL, data, mdx ? "mdx" : "markdown", true);
            const finishMdast = (r) => {
                try {
                    const commands = r.pendingCommands ?? EMPTY_COMMAND_BUFFER;
                    const { code, frontmatter, droppedTransforms } = applyMdastCommandsAndConvertAndCompile(r.handle, commands, mdxOptions, nativeConvertOptions);
                    if (droppedTransforms && r.lastPlugin)
                        warnDroppedTransforms(r.lastPlugin, droppedTransforms, "mdast");
                    return {
                        code,
                        frontmatter: frontmatter ?? null,
                        data,
                    };
                }
                finally {
                    releaseHandle(r.handle, true);
                }
            };
            if (mdastResult instanceof Promise) {
                return mdastResult.then(finishMdast, (err) => {
                    releaseHandle(mdastHandle, true);
                    throw err;
                });
            }
            return finishMdast(mdastResult);
        }
        catch (err) {
            releaseHandle(mdastHandle, true);
            throw err;
        }
    }
    const result = createHastHandleFromMdast(source, mdastPlugins, mdx, fileURL, parseOptions, nativeConvertOptions, data, trackPositions);
    const runHastThenCompile = (r) => {
        let collected;
        try {
            collected = runHastPluginsCollectLast(r.hastHandle, hastPlugins, source, fileURL, data, mdx ? "mdx" : "markdown");
        }
        catch (err) {
            releaseHandle(r.hastHandle, hastMayHaveStubs);
            throw err;
        }
        if (collected instanceof Promise) {
            return collected.then((c) => finishHastCompile(r.hastHandle, c, r.frontmatter), (err) => {
                releaseHandle(r.hastHandle, hastMayHaveStubs);
                throw err;
            });
        }
        return finishHastCompile(r.hastHandle, collected, r.frontmatter);
    };
    const finishHastCompile = (h, collected, frontmatter) => {
        try {
            let code;
            if (collected.commands.length > 0) {
                const result = applyCommandsAndCompileHandle(h, collected.commands, mdxOptions);
                if (result.droppedTransforms && collected.lastPlugin)
                    warnDroppedTransforms(collected.lastPlugin, result.droppedTransforms, "hast");
                code = result.code;
            }
            else {
                code = compileHandle(h, mdxOptions);
            }
            return { code, frontmatter, data };
        }
        finally {
            releaseHandle(h, hastMayHaveStubs);
        }
    };
    if (result instanceof Promise)
        return result.then(runHastThenCompile);
    return runHastThenCompile(result);
}
/**
 * Compile and evaluate MDX in one step.
 *
 * Returns the module's exports, including `default` (the MDX component).
 * Returns a Promise when async plugins are used, otherwise returns synchronously.
 *
 * ```ts
 * import * as runtime from "react/jsx-runtime";
 * const { default: Content } = evaluate("# Hello", { ...runtime });
 * ```
 */
function evaluate(source, options) {
    const { Fragment, jsx, jsxs, jsxDEV, useMDXComponents, ...compileOpts } = options;
    const runtime = { Fragment, jsx, jsxs, jsxDEV, useMDXComponents };
    const result = mdxToJs(source, { ...compileOpts, outputFormat: "function-body" });
    if (result instanceof Promise) {
        return result.then((resolved) => new Function(resolved.code)(runtime));
    }
    return new Function(result.code)(runtime);
}
function readFrontmatter(handle) {
    const raw = getMdastFrontmatter(handle);
    return raw ? { kind: raw.kind === "toml" ? "toml" : "yaml", value: raw.value } : null;
}
/** Parse, run mdast plugins, capture frontmatter, then convert to HAST.
 *  Frontmatter is read from the post-plugin MDAST so visitor mutations to
 *  the yaml/toml node are reflected in the returned value. */
function createHastHandleFromMdast(source, mdastPlugins, mdx, fileURL, parseOptions, nativeConvertOptions, data, trackPositions) {
    if (mdastPlugins.length === 0) {
        const [hastHandle, raw] = mdx
            ? createMdxHastHandleWithFrontmatter(source, parseOptions, nativeConvertOptions, trackPositions)
            : createHastHandleWithFrontmatter(source, parseOptions, nativeConvertOptions, trackPositions);
        return {
            hastHandle,
            frontmatter: raw ? { kind: raw.kind === "toml" ? "toml" : "yaml", value: raw.value } : null,
        };
    }
    const mdastHandle = mdx
        ? createMdxMdastHandle(source, parseOptions, trackPositions)
        : createMdastHandle(source, parseOptions, trackPositions);
    const sourceFormat = mdx ? "mdx" : "markdown";
    const mdastMayHaveStubs = mdastPlugins.length > 0;
    // finally{release} is intentional: convertMdastToHastHandle empties the arena
    // on success, but if any step here throws the handle would otherwise leak.
    const finalize = (r) => {
        try {
            const frontmatter = readFrontmatter(r.handle);
            // convert empties the mdast arena, so invalidate any stub held past this point.
            if (mdastMayHaveStubs)
                markHandleMutated(r.handle);
            const hastHandle = convertMdastToHastHandle(r.handle, nativeConvertOptions);
            return { hastHandle, frontmatter };
        }
        finally {
            releaseHandle(r.handle, mdastMayHaveStubs);
        }
    };
    try {
        const mdastResult = runMdastPluginsOnHandle(mdastHandle, mdastPlugins, fileURL, data, sourceFormat);
        if (mdastResult instanceof Promise) {
            return mdastResult.then(finalize, (err) => {
                releaseHandle(mdastHandle, mdastMayHaveStubs);
                throw err;
            });
        }
        return finalize(mdastResult);
    }
    catch (err) {
        releaseHandle(mdastHandle, mdastMayHaveStubs);
        throw err;
    }
}
/** Parse Markdown source into a materialized mdast tree. */
function markdownToMdast(source, options = {}) {
    const handle = createMdastHandle(source, compile_featuresToNative(options.features).parseOptions, options.position);
    try {
        return materializeMdastTree(new MdastReader(serializeHandle(handle)));
    }
    finally {
        releaseHandle(handle, true);
    }
}
/** Parse MDX source into a materialized mdast tree. */
function mdxToMdast(source, options = {}) {
    const handle = createMdxMdastHandle(source, compile_featuresToNative(options.features).parseOptions, options.position);
    try {
        return materializeMdastTree(new MdastReader(serializeHandle(handle)));
    }
    finally {
        releaseHandle(handle, true);
    }
}
/** Convert Markdown source to a materialized hast tree. */
function markdownToHast(source, options = {}) {
    const { parseOptions, convertOptions } = compile_featuresToNative(options.features);
    const handle = createHastHandle(source, parseOptions, convertOptions, options.position);
    try {
        return materializeHastTree(new HastReader(serializeHandle(handle)));
    }
    finally {
        releaseHandle(handle, true);
    }
}
/** Convert MDX source to a materialized hast tree. */
function mdxToHast(source, options = {}) {
    const { parseOptions, convertOptions } = compile_featuresToNative(options.features);
    const handle = createMdxHastHandle(source, parseOptions, convertOptions, options.position);
    try {
        return materializeHastTree(new HastReader(serializeHandle(handle)));
    }
    finally {
        releaseHandle(handle, true);
    }
}
/**
 * Parse an HTML string into a materialized hast tree: a `root` whose children
 * are the doctype (if any) and the implied `<html>` subtree, or the string's
 * own top-level nodes with `{ fragment: true }`. Only available in builds that
 * include the `from-html` feature.
 */
function htmlToHast(html, options = {}) {
    const handle = createHastHandleFromHtml(html, options.fragment, options.space);
    try {
        return materializeHastTree(new HastReader(serializeHandle(handle)));
    }
    finally {
        releaseHandle(handle, true);
    }
}

;// CONCATENATED MODULE: ./node_modules/satteri/dist/index.js
// Public API: compile functions

// Plugin definitions

// Visitor pipeline (for manual plugin execution)



// Step-by-step API: readers, materializers, and handle functions








// The napi creators take pre-packed parser bits; these keep `Features` the public shape.
function dist_createMdastHandle(source, features, trackPositions) {
    return napiCreateMdastHandle(source, featuresToNative(features).parseOptions, trackPositions);
}
function dist_createMdxMdastHandle(source, features, trackPositions) {
    return napiCreateMdxMdastHandle(source, featuresToNative(features).parseOptions, trackPositions);
}
function dist_createHastHandle(source, features, convertOptions, trackPositions) {
    const native = featuresToNative(features);
    return napiCreateHastHandle(source, native.parseOptions, mergeConvertOptions(native.convertOptions, convertOptions), trackPositions);
}
function dist_createMdxHastHandle(source, features, convertOptions, trackPositions) {
    const native = featuresToNative(features);
    return napiCreateMdxHastHandle(source, native.parseOptions, mergeConvertOptions(native.convertOptions, convertOptions), trackPositions);
}
function mergeConvertOptions(fromFeatures, explicit) {
    if (fromFeatures === undefined)
        return explicit;
    if (explicit === undefined)
        return fromFeatures;
    return { ...fromFeatures, ...explicit };
}
// The raw NAPI mutators renumber or empty the arena; without the epoch bump a
// child stub retained past a manual-pipeline pass would silently snapshot the
// changed arena (or die with an opaque RangeError) instead of hitting the
// retention error.
function dist_applyCommandsToMdastHandle(handle, commandBuf) {
    markHandleMutated(handle);
    return napiApplyCommandsToMdastHandle(handle, commandBuf);
}
function dist_convertMdastToHastHandle(handle, convertOptions) {
    markHandleMutated(handle);
    return napiConvertMdastToHastHandle(handle, convertOptions);
}
function dist_dropHandle(handle) {
    markHandleMutated(handle);
    napiDropHandle(handle);
}
function dist_applyCommandsAndConvertToHastHandle(handle, commandBuf, convertOptions) {
    markHandleMutated(handle);
    return napiApplyCommandsAndConvertToHastHandle(handle, commandBuf, convertOptions);
}


/***/ })

};
