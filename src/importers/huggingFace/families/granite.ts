import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { expertsOf, gatedBlock } from "../feedForwardFields.js";

/** Granite 3: Llama with tied embeddings. */
export const granite = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  feedForward: () => gatedBlock(config),
}));

/** Granite 3 with experts in every layer. */
export const graniteMoe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  feedForward: () => expertsOf(config),
}));

/** Granite 3 with experts and a shared expert. */
export const graniteMoeShared = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  feedForward: () =>
    expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
}));

const graniteSinks = { sinks: "per-head" } as const;

/** Granite with windows and attention sinks. */
export const graniteWindowed = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  ...graniteSinks,
  feedForward: () => gatedBlock(config),
}));

/** Granite with experts, windows and attention sinks. */
export const graniteMoeWindowed = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  ...graniteSinks,
  feedForward: () =>
    expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
}));
