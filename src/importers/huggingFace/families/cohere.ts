import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import { windowExceptEvery } from "../windowFields.js";

/** Command R: parallel attention and feed-forward blocks with one norm. */
export const cohere = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  normVectors: 1,
  queryKeyNorm: config.flag("use_qk_norm", false) ? "whole" : "none",
}));

/** Command R7B and Command A: three windowed layers for each full layer. */
export const cohere2 = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  bias: everyBias(config),
  tied: true,
  normVectors: 1,
  windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 4, warnings),
}));

/** Command A with experts after the first dense layers. */
export const cohere2Moe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  normVectors: 1,
  feedForward: (index) =>
    hasExperts(config, index)
      ? expertsOf(config, {
          expertIntermediateSize: config.size("intermediate_size"),
          sharedIntermediateSize: (config.optionalCount("num_shared_experts") ?? 0) * config.size("intermediate_size"),
        })
      : denseOf(config, { intermediateSize: config.size("prefix_dense_intermediate_size", "intermediate_size") }),
}));
