import type { GroupedQueryAttention } from "../../../models/attention.js";
import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** MiMo-7B: Qwen 2 with a multi-token-prediction module. */
export const mimo = /* @__PURE__ */ decoderFamily(() => ({ bias: "query-key-value" }));

/** Default ratio of key-value heads in windowed layers to those in full layers of MiMo-V2. */
const windowedHeadsPerFull = 2;

function mimoAttention(config: ConfigFields, index: number): GroupedQueryAttention {
  const pattern = config.counts("hybrid_layer_pattern");
  const windowed = pattern ? Boolean(pattern[index]) : config.texts("layer_types")?.[index] === "sliding_attention";
  const prefix = windowed ? "swa_" : "";
  const size = (name: string) => config.size(`${prefix}${name}`, name);
  const shared = windowed && !config.has("swa_num_key_value_heads");
  return {
    kind: "grouped-query",
    queryHeads: size("num_attention_heads"),
    keyValueHeads: size("num_key_value_heads") * (shared ? windowedHeadsPerFull : 1),
    headSize: size("head_dim"),
    valueHeadSize: size("v_head_dim"),
    ...(windowed && { windowTokens: config.size("sliding_window") }),
    ...(config.flag("attention_bias", false) && { bias: "query-key-value" as const }),
    ...(config.flag(`add_${windowed ? "swa" : "full"}_attention_sink_bias`, windowed && !pattern) && {
      sinks: "per-head" as const,
    }),
  };
}

/** MiMo-V2: windowed layers have a different number of key-value heads. */
export const mimoV2: FamilyReader = (config) => {
  if (!config.has("hybrid_layer_pattern") && !config.has("layer_types"))
    throw config.malformed("hybrid_layer_pattern or layer_types", "is missing");
  return decoderStack(config, {
    layer: (index) => ({
      attention: mimoAttention(config, index),
      feedForward: hasExperts(config, index)
        ? expertsOf(config, {
            sharedIntermediateSize:
              (config.optionalCount("n_shared_experts") ?? 0) * config.size("moe_intermediate_size"),
            ...balancedBy(config.size("n_routed_experts")),
          })
        : denseOf(config),
    }),
  });
};
