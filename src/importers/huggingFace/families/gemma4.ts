import type { GroupedQueryAttention } from "../../../models/attention.js";
import type { FeedForward } from "../../../models/feedForward.js";
import { groupedQueryOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf, layersOf } from "../decoderStack.js";
import { denseOf, expertsOf } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Per-layer fields of newer files, keyed by the index with or without a leading zero. */
function layerFieldsOf(config: ConfigFields, index: number): ConfigFields | undefined {
  const layers = config.child("per_layer_config");
  return layers?.child(String(index)) ?? layers?.child(String(index).padStart(2, "0"));
}

/** Attention of a layer. Full layers have larger heads than windowed ones, and may use one projection for keys and values. */
function attentionOf(config: ConfigFields, index: number, kind: string, reused: boolean): GroupedQueryAttention {
  const hiddenSize = hiddenSizeOf(config);
  const full = kind === "full_attention";
  const shared = full && config.flag("attention_k_eq_v", false);
  const base = groupedQueryOf(config, hiddenSize, {
    ...(config.flag("attention_bias", false) && { bias: "all" as const }),
    windowTokens: full ? undefined : config.size("sliding_window"),
    queryKeyNorm: reused ? "none" : "per-head",
  });
  const own = layerFieldsOf(config, index);
  const headSize = own?.optionalCount("head_dim") || (full && config.optionalCount("global_head_dim")) || base.headSize;
  const keyValueHeads = own?.optionalCount("num_key_value_heads");
  return {
    ...base,
    headSize,
    ...(shared && { keyValueHeads: config.size("num_global_key_value_heads", "num_key_value_heads") }),
    ...(keyValueHeads && { keyValueHeads }),
    ...(reused
      ? { keyValueProjection: "none", extraParameters: headSize }
      : shared && { keyValueProjection: "shared-cached-apart" }),
  };
}

/** Dense block, or experts in parallel with a dense block that counts as the shared expert. */
function feedForwardOf(config: ConfigFields, hiddenSize: number, reused: boolean): FeedForward {
  const doubled = reused && config.flag("use_double_wide_mlp", false) ? 2 : 1;
  const intermediateSize = doubled * config.size("intermediate_size");
  if (!config.flag("enable_moe_block", false)) return denseOf(config, { intermediateSize });
  const experts = config.size("num_experts");
  return expertsOf(config, { sharedIntermediateSize: intermediateSize, extraParameters: hiddenSize + experts });
}

/** Gemma 4: windowed and full layers with different heads, caches shared by the last layers, and per-layer embeddings in small models. */
export const gemma4: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const layers = layersOf(config);
  const kinds = config.texts("layer_types");
  if (!kinds) throw config.malformed("layer_types", "is missing");
  const firstReused = layers - (config.optionalCount("num_kv_shared_layers") ?? 0);
  const perLayer = config.optionalCount("hidden_size_per_layer_input") ?? 0;
  const experts = config.flag("enable_moe_block", false);
  const norms = (experts ? 7 : 4) * hiddenSize + 1 + (perLayer ? 2 * perLayer * hiddenSize + hiddenSize : 0);
  const rows = config.optionalCount("vocab_size_per_layer_input") ?? config.size("vocab_size");
  return decoderStack(config, {
    tied: true,
    extraParameters: perLayer * (layers * (rows + hiddenSize) + 1),
    layer: (index) => ({
      attention: attentionOf(config, index, kinds[index] ?? "", index >= firstReused),
      feedForward: feedForwardOf(config, hiddenSize, index >= firstReused),
      normParameters: norms,
    }),
  });
};
