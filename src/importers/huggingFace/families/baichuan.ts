import { decoderFamily } from "../decoderFamily.js";

/** Baichuan: packed projections. The 13B model uses ALiBi instead of rotary embeddings; neither has parameters. */
export const baichuan = /* @__PURE__ */ decoderFamily((config) => ({ contextTokens: config.size("model_max_length") }));
