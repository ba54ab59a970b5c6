import { groupedQueryOf, listedWindow } from "../attentionFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Step 3: a low-rank query projection and a single key-value head. */
export const step3 = /* @__PURE__ */ decoderFamily((config) => {
  const listed = config.text("moe_layers_enum")?.split(",").map(Number);
  return {
    keyValueHeads: config.optionalCount("num_attention_groups") ?? 1,
    queryRank: config.size("share_q_dim"),
    feedForward: (index) =>
      (listed?.includes(index) ?? true)
        ? expertsOf(config, { sharedIntermediateSize: config.optionalCount("share_expert_dim") ?? 0 })
        : denseOf(config),
  };
});

/** Step 3.5 and 3.7: windowed layers have more query heads; a gate per head; experts in listed layers. */
export const step3p5: FamilyReader = (config) => {
  const other = config.child("attention_other_setting");
  const listed = config.text("moe_layers_enum")?.split(",").map(Number);
  return decoderStack(config, {
    layer: (index, hiddenSize) => {
      const kind = listedWindow(config, index) ?? { windowTokens: undefined };
      const heads = kind.windowTokens === undefined ? config : (other ?? config);
      const experts = listed ? listed.includes(index) : hasExperts(config, index);
      return {
        attention: {
          ...groupedQueryOf(config, hiddenSize, {
            queryKeyNorm: "per-head",
            ...kind,
            outputGate: config.flag("use_head_wise_attn_gate", false) ? "per-head" : "none",
          }),
          queryHeads: heads.size("num_attention_heads"),
          keyValueHeads: heads.size("num_attention_groups", "num_key_value_heads"),
        },
        feedForward: experts
          ? expertsOf(config, {
              sharedIntermediateSize: config.optionalCount("share_expert_dim") ?? 0,
              ...balancedBy(
                config.flag("use_moe_router_bias", false) ? config.size("moe_num_experts", "num_experts") : 0,
              ),
            })
          : denseOf(config),
      };
    },
  });
};
