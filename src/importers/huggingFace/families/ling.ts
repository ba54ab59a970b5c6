import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { mixture } from "../feedForwardFields.js";

/** Ling: experts after the first dense layers; from version 2 with query-key norm and a correction bias per expert. */
export const bailing = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("use_bias", false) ? "all" : inwardBias(config, "use_qkv_bias"),
  queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
  feedForward: mixture(config, config.flag("moe_router_enable_expert_bias", false) ? "corrected" : "plain"),
}));
