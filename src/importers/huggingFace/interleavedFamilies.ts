import type { GroupedQueryAttention } from "../../models/attention.js";
import { groupedQueryOf, listedWindow } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Every n-th layer of Llama 4 sees the whole context, without positions, where the file does not list them. */
const llama4FullInterval = 4;

/** Llama 4: attention within chunks but for every fourth layer, experts in every n-th layer. */
const llama4: FamilyReader = (config) => {
  const chunk = config.optionalCount("attention_chunk_size") || undefined;
  const step = config.optionalCount("interleave_moe_layer_step") || 1;
  const rotated = config.counts("no_rope_layers");
  return decoderStack(config, {
    layer: (index, hiddenSize) => {
      const full = rotated?.length ? !rotated[index] : (index + 1) % llama4FullInterval === 0;
      const listed = config.counts("moe_layers");
      const experts = listed?.length ? listed.includes(index) : (index + 1) % step === 0;
      const width = config.size("intermediate_size");
      return {
        attention: groupedQueryOf(config, hiddenSize, {
          ...(config.flag("attention_bias", false) && { bias: "all" as const }),
          windowTokens: (listedWindow(config, index) ?? { windowTokens: full ? undefined : chunk }).windowTokens,
        }),
        feedForward: experts
          ? expertsOf(config, { expertIntermediateSize: width, sharedIntermediateSize: width })
          : denseOf(config, { intermediateSize: config.size("intermediate_size_mlp") }),
      };
    },
  });
};

/** Key-value heads of a windowed layer of MiMo-V2 for each of a full one, where the file does not say. */
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

/** MiMo-V2: windowed layers with key-value heads of their own. */
const mimoV2: FamilyReader = (config) => {
  if (!config.has("hybrid_layer_pattern") && !config.has("layer_types"))
    throw config.malformed("hybrid_layer_pattern or layer_types", "is missing");
  return decoderStack(config, {
    layer: (index) => ({
      attention: mimoAttention(config, index),
      feedForward: hasExperts(config, index)
        ? expertsOf(config, {
            sharedIntermediateSize:
              (config.optionalCount("n_shared_experts") ?? 0) * config.size("moe_intermediate_size"),
            extraParameters: config.size("n_routed_experts"),
          })
        : denseOf(config),
    }),
  });
};

/** Step 3.5 and 3.7: windowed layers with more query heads, a gate for each head, experts from a listed layer on. */
const step: FamilyReader = (config) => {
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
              extraParameters: config.flag("use_moe_router_bias", false)
                ? config.size("moe_num_experts", "num_experts")
                : 0,
            })
          : denseOf(config),
      };
    },
  });
};

/** Families that alternate windows or experts with other layers in ways of their own, by `model_type`. */
export const interleavedFamilies: { readonly [modelType: string]: FamilyReader } = {
  llama4,
  mimo_v2_flash: mimoV2,
  mimo_v2: mimoV2,
  step3p5: step,
  step3p7: step,
};
