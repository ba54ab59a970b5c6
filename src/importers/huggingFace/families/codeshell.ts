import { decoderFamily } from "../decoderFamily.js";
import { denseOf } from "../feedForwardFields.js";

/** CodeShell: GPT-2 with rotary positions, grouped queries and an untied head. */
export const codeshell = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  keyValueHeads: config.optionalCount("num_query_groups", "num_key_value_heads") || config.size("n_head"),
  normVectors: 4,
  finalNormVectors: 2,
  feedForward: () =>
    denseOf(config, { intermediateSize: config.size("n_inner", "intermediate_size"), gating: "plain", bias: "all" }),
}));
