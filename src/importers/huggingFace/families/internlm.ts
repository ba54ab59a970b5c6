import { everyBias, inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";

/** InternLM 2: Llama with packed projections. */
export const internlm2 = /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config, "bias") }));

/** InternLM 3: Llama with optional biases on queries, keys and values. */
export const internlm3 = /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config, "qkv_bias") }));
