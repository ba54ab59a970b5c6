/** Storage of a GGUF tensor type. */
export interface GgufTensorType {
  /** Name in llama.cpp. */
  readonly name: string;
  /** Elements per block. */
  readonly blockElements: number;
  /** Bytes per block. */
  readonly blockBytes: number;
}

const type = (name: string, blockElements: number, blockBytes: number): GgufTensorType => ({
  name,
  blockElements,
  blockBytes,
});

/** Tensor types by id, from ggml-common.h, without removed types. */
export const tensorTypes: { readonly [id: number]: GgufTensorType } = {
  0: /* @__PURE__ */ type("F32", 1, 4),
  1: /* @__PURE__ */ type("F16", 1, 2),
  2: /* @__PURE__ */ type("Q4_0", 32, 18),
  3: /* @__PURE__ */ type("Q4_1", 32, 20),
  6: /* @__PURE__ */ type("Q5_0", 32, 22),
  7: /* @__PURE__ */ type("Q5_1", 32, 24),
  8: /* @__PURE__ */ type("Q8_0", 32, 34),
  9: /* @__PURE__ */ type("Q8_1", 32, 36),
  10: /* @__PURE__ */ type("Q2_K", 256, 84),
  11: /* @__PURE__ */ type("Q3_K", 256, 110),
  12: /* @__PURE__ */ type("Q4_K", 256, 144),
  13: /* @__PURE__ */ type("Q5_K", 256, 176),
  14: /* @__PURE__ */ type("Q6_K", 256, 210),
  15: /* @__PURE__ */ type("Q8_K", 256, 292),
  16: /* @__PURE__ */ type("IQ2_XXS", 256, 66),
  17: /* @__PURE__ */ type("IQ2_XS", 256, 74),
  18: /* @__PURE__ */ type("IQ3_XXS", 256, 98),
  19: /* @__PURE__ */ type("IQ1_S", 256, 50),
  20: /* @__PURE__ */ type("IQ4_NL", 32, 18),
  21: /* @__PURE__ */ type("IQ3_S", 256, 110),
  22: /* @__PURE__ */ type("IQ2_S", 256, 82),
  23: /* @__PURE__ */ type("IQ4_XS", 256, 136),
  24: /* @__PURE__ */ type("I8", 1, 1),
  25: /* @__PURE__ */ type("I16", 1, 2),
  26: /* @__PURE__ */ type("I32", 1, 4),
  27: /* @__PURE__ */ type("I64", 1, 8),
  28: /* @__PURE__ */ type("F64", 1, 8),
  29: /* @__PURE__ */ type("IQ1_M", 256, 56),
  30: /* @__PURE__ */ type("BF16", 1, 2),
  34: /* @__PURE__ */ type("TQ1_0", 256, 54),
  35: /* @__PURE__ */ type("TQ2_0", 256, 66),
  39: /* @__PURE__ */ type("MXFP4", 32, 17),
  40: /* @__PURE__ */ type("NVFP4", 64, 36),
  41: /* @__PURE__ */ type("Q1_0", 128, 18),
};
