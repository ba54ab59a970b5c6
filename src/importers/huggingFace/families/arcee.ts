import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { mixture, ungatedBlock } from "../feedForwardFields.js";

/** Arcee AFM: Llama with an ungated block. */
export const arcee = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  feedForward: ungatedBlock(config, config.flag("mlp_bias", false) ? "all" : "none"),
}));

/** AFMoE: gated attention output, mostly windowed layers, experts. */
export const afmoe = /* @__PURE__ */ decoderFamily((config) => {
  const interval = config.optionalCount("global_attn_every_n_layers") || 4;
  return {
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    outputGate: "per-channel",
    normVectors: 4,
    windowTokens: (index) => ((index + 1) % interval ? config.size("sliding_window") : undefined),
    feedForward: mixture(config, "corrected"),
  };
});
