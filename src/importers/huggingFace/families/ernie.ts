import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { layersOf } from "../decoderStack.js";
import { balancedBy, corrections, denseOf, expertsOf } from "../feedForwardFields.js";

/** ERNIE 4.5 without experts. */
export const ernie45 = /* @__PURE__ */ decoderFamily((config) => {
  const bias = everyBias(config, "use_bias") === "all" ? "all" : "none";
  return { bias, tied: true, feedForward: () => denseOf(config, { bias }) };
});

/** ERNIE 4.5 with experts in every n-th layer of a range. */
export const ernie45Moe = /* @__PURE__ */ decoderFamily((config) => {
  const bias = everyBias(config, "use_bias") === "all" ? "all" : "none";
  const [first, interval] = [
    config.optionalCount("moe_layer_start_index") ?? 0,
    config.optionalCount("moe_layer_interval") || 1,
  ];
  const end = config.raw("moe_layer_end_index");
  const last =
    end === -1 || end === undefined ? layersOf(config) - 1 : (config.optionalCount("moe_layer_end_index") ?? 0);
  const sharedIntermediateSize =
    (config.optionalCount("moe_num_shared_experts") ?? 0) * config.size("moe_intermediate_size");
  return {
    bias,
    tied: true,
    headBias: bias === "all",
    feedForward: (index) =>
      index >= first && index <= last && (index + 1) % interval === 0
        ? expertsOf(config, { bias, sharedIntermediateSize, ...balancedBy(corrections(config)) })
        : denseOf(config, { bias }),
  };
});
