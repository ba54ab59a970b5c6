import { decoderFamily } from "../decoderFamily.js";

/** Baichuan packs queries, keys and values; the 13B has linear biases instead of rotations, which learn nothing. */
export const baichuan = /* @__PURE__ */ decoderFamily((config) => ({ contextTokens: config.size("model_max_length") }));
