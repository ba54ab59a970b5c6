import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { expertsOf } from "../feedForwardFields.js";

/** Aria: experts and shared experts in every layer. */
export const aria = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  feedForward: () =>
    expertsOf(config, {
      sharedIntermediateSize: (config.optionalCount("moe_num_shared_experts") ?? 0) * config.size("intermediate_size"),
    }),
}));
