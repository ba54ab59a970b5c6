import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { denseOf, mixture } from "../feedForwardFields.js";

/** ChatGLM 2 and 3, and early GLM-4. */
export const chatGlm = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("add_qkv_bias", false) ? "query-key-value" : "none",
  keyValueHeads: config.flag("multi_query_attention", false)
    ? config.size("multi_query_group_num")
    : config.size("num_attention_heads"),
  feedForward: () => denseOf(config, { intermediateSize: config.size("ffn_hidden_size") }),
}));

/** GLM-4: biases on queries, keys and values. */
export const glm = /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config) }));

/** GLM-4 0414: norms before and after each block. */
export const glm4 = /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config), normVectors: 4 }));

/** GLM-4.5 to 4.7: experts after the first dense layers. */
export const glm4Moe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config),
  queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
  feedForward: mixture(config, "corrected"),
}));
