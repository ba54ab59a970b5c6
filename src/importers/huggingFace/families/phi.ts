import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { denseOf, expertsOf, fourfoldBlock } from "../feedForwardFields.js";
import { everyWindow } from "../windowFields.js";

/** Phi 1 to 2: parallel attention and ungated blocks, biases in all projections. */
export const phi = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  queryKeyNorm: "none",
  attentionParameters: config.flag("qk_layernorm", false)
    ? (4 * hiddenSizeOf(config)) / config.size("num_attention_heads")
    : 0,
  normVectors: 2,
  finalNormVectors: 2,
  headBias: true,
  feedForward: fourfoldBlock(config, "all", "intermediate_size"),
}));

/** Phi 3 and 4: Llama with packed projections. */
export const phi3 = /* @__PURE__ */ decoderFamily((config) => ({ windowTokens: everyWindow(config) }));

/** Phi 3 small: blockwise attention in most layers. */
export const phi3Small = /* @__PURE__ */ decoderFamily((config, warnings) => {
  warnings.push("Block-sparse attention layers were treated as full attention.");
  const intermediateSize = config.size("ff_intermediate_size");
  return {
    bias: "all",
    normVectors: 4,
    finalNormVectors: 2,
    tied: true,
    feedForward: () => denseOf(config, { intermediateSize, bias: "all" }),
  };
});

/** Phi 3.5 MoE: layer norms, experts in every layer. */
export const phiMoe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  normVectors: 4,
  finalNormVectors: 2,
  windowTokens: everyWindow(config),
  headBias: config.flag("lm_head_bias", false),
  feedForward: () => expertsOf(config),
}));

/** BitNet: Llama with a norm before each output projection. */
export const bitnet = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  attentionParameters: hiddenSizeOf(config) + config.size("intermediate_size"),
}));
