import { groupedQueryOf } from "../attentionFields.js";
import { everyBias } from "../biasFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf, mixture } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** The value of a field for a layer, from a single number or a per-layer list. */
function perLayer(config: ConfigFields, name: string, index: number): number | undefined {
  return Array.isArray(config.raw(name)) ? config.counts(name)?.[index] : config.optionalCount(name);
}

function needed(config: ConfigFields, name: string, index: number): number {
  const value = perLayer(config, name, index);
  if (!value) throw config.malformed(name, `must have a number of at least 1 for layer ${index}`);
  return value;
}

/** Hunyuan with experts: sizes may differ by layer; with cross-layer attention, layers share the keys and values of an earlier layer. */
export const hunyuanMoe: FamilyReader = (config) => {
  const sharing = config.flag("use_cla", false) ? config.size("cla_share_factor") : 1;
  const skipped = config.optionalCount("moe_layer_num_skipped") ?? 0;
  return decoderStack(config, {
    layer: (index, hiddenSize) => {
      const width = perLayer(config, "moe_intermediate_size", index) || config.size("intermediate_size");
      const shared = config.flag("use_mixed_mlp_moe", true) ? (perLayer(config, "num_shared_expert", index) ?? 1) : 0;
      const [experts, expertsPerToken] = [needed(config, "num_experts", index), needed(config, "moe_topk", index)];
      if (expertsPerToken > experts)
        throw config.malformed("moe_topk", `must be at most the number of experts, ${experts}; got ${expertsPerToken}`);
      return {
        attention: {
          ...groupedQueryOf(config, hiddenSize, {
            bias: everyBias(config),
            queryKeyNorm: config.flag("use_qk_norm", true) ? "per-head" : "none",
          }),
          ...(index % sharing && { keyValueProjection: "none" as const }),
        },
        feedForward:
          index < skipped || experts === 1
            ? denseOf(config)
            : {
                kind: "mixture-of-experts",
                experts,
                expertsPerToken,
                expertIntermediateSize: width,
                sharedIntermediateSize: shared * width,
                gating: "gated",
              },
      };
    },
  });
};

/** Hunyuan without experts: query-key norm per head. */
export const hunyuanDense = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
}));

/** Hunyuan 3: query-key norm per head, experts after the first dense layers. */
export const hunyuan3 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: mixture(config, "corrected"),
}));
