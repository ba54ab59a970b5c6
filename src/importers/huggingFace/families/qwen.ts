import { everyBias, inwardBias } from "../biasFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { type BlockOfLayer, denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import { qwenWindow } from "../windowFields.js";

/** Qwen 1: `intermediate_size` counts gate and up projections together. */
export const qwen = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "query-key-value",
  feedForward: () => denseOf(config, { intermediateSize: config.size("intermediate_size") / 2 }),
}));

/** Qwen 1.5 to 2.5: biases on queries, keys and values. */
export const qwen2 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "query-key-value",
  windowTokens: qwenWindow(config),
}));

/** Qwen 3: query-key norm per head instead of biases. */
export const qwen3 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  windowTokens: qwenWindow(config),
}));

/** Qwen 3 with experts, without shared experts. */
export const qwen3Moe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
}));

/** The mixture of Qwen 2: a shared expert with a scalar gate. */
function gatedSharedMixture(config: ConfigFields): BlockOfLayer {
  const sharedIntermediateSize = config.size("shared_expert_intermediate_size");
  const extraParameters = config.size("hidden_size");
  return (index) =>
    hasExperts(config, index) ? expertsOf(config, { sharedIntermediateSize, extraParameters }) : denseOf(config);
}

/** Qwen 1.5 and 2 with experts and a gated shared expert. */
export const qwen2Moe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config, "qkv_bias", true),
  windowTokens: qwenWindow(config),
  feedForward: gatedSharedMixture(config),
}));
