import type { AttentionBias } from "../../models/attention.js";
import type { FeedForward } from "../../models/feedForward.js";
import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Biases where one field governs all four projections. */
function everyBias(config: ConfigFields, name = "attention_bias"): AttentionBias {
  return config.flag(name, false) ? "all" : "none";
}

/** Biases where the field governs queries, keys and values only. */
function inwardBias(config: ConfigFields, name = "attention_bias", fallback = false): AttentionBias {
  return config.flag(name, fallback) ? "query-key-value" : "none";
}

/** Window of Mistral and its kin: every layer, if there is one. */
function everyWindow(config: ConfigFields): () => number | undefined {
  const windowTokens = config.optionalCount("sliding_window") || undefined;
  return () => windowTokens;
}

/** Window of Qwen: off by default, and then for the layers from `max_window_layers` on. */
function qwenWindow(config: ConfigFields): (index: number) => number | undefined {
  if (!config.flag("use_sliding_window", false)) return () => undefined;
  const first = config.optionalCount("max_window_layers") ?? 0;
  return (index) => (index >= first ? config.size("sliding_window") : undefined);
}

/** Window of all layers but every n-th. */
function windowExceptEvery(config: ConfigFields, interval: number): (index: number) => number | undefined {
  return (index) => ((index + 1) % interval ? config.optionalCount("sliding_window") || undefined : undefined);
}

function mixed(
  config: ConfigFields,
  experts: () => FeedForward,
  dense = () => denseOf(config),
): (index: number) => FeedForward {
  return (index) => (hasExperts(config, index) ? experts() : dense());
}

const llama = decoderFamily((config) => ({
  bias: everyBias(config, config.has("bias") ? "bias" : "attention_bias"),
  feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
}));
const mistral = decoderFamily((config) => ({ windowTokens: everyWindow(config) }));
const qwen2 = decoderFamily((config) => ({ bias: "query-key-value", windowTokens: qwenWindow(config) }));
const qwen3 = decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  windowTokens: qwenWindow(config),
}));
const qwen3Moe = decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: mixed(config, () => expertsOf(config)),
}));
const phi3 = decoderFamily((config) => ({ windowTokens: everyWindow(config) }));

/** Parameters of Qwen's shared expert's gate, which goes with the router. */
const sharedGate = (config: ConfigFields) => ({
  sharedIntermediateSize: config.size("shared_expert_intermediate_size"),
  extraParameters: config.size("hidden_size"),
});

/** Families of decoders with grouped-query attention in every layer, by `model_type`. */
export const plainFamilies: { readonly [modelType: string]: FamilyReader } = {
  llama,
  aquila: llama,
  internlm: llama,
  internlm2: decoderFamily((config) => ({ bias: everyBias(config, "bias") })),
  internlm3: decoderFamily((config) => ({ bias: inwardBias(config, "qkv_bias") })),
  mistral,
  ministral: mistral,
  ministral3: mistral,
  mixtral: decoderFamily((config) => ({ windowTokens: everyWindow(config), feedForward: () => expertsOf(config) })),
  qwen2,
  mimo: decoderFamily(() => ({ bias: "query-key-value" })),
  qwen2_moe: decoderFamily((config) => ({
    bias: inwardBias(config, "qkv_bias", true),
    windowTokens: qwenWindow(config),
    feedForward: mixed(config, () => expertsOf(config, sharedGate(config))),
  })),
  qwen3,
  qwen3_vl: qwen3,
  qwen3_moe: qwen3Moe,
  qwen3_vl_moe: qwen3Moe,
  gemma: decoderFamily((config) => ({ bias: everyBias(config), tied: true })),
  gemma2: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    windowTokens: windowExceptEvery(config, 2),
  })),
  gemma3_text: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    queryKeyNorm: "per-head",
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 6),
    contextTokens: 131072,
  })),
  cohere: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    queryKeyNorm: config.flag("use_qk_norm", false) ? "whole" : "none",
  })),
  cohere2: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 4),
  })),
  phi3,
  phi3small: decoderFamily(() => ({})),
  phimoe: decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: 4,
    finalNormVectors: 2,
    windowTokens: everyWindow(config),
    headBias: config.flag("lm_head_bias", false),
    feedForward: () => expertsOf(config),
  })),
  olmo: decoderFamily((config) => ({ bias: everyBias(config), normVectors: 0, finalNormVectors: 0 })),
  olmo2: decoderFamily((config) => ({ bias: everyBias(config), queryKeyNorm: "whole" })),
  olmo3: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    windowTokens: windowExceptEvery(config, 4),
  })),
  olmoe: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    feedForward: () => expertsOf(config),
  })),
  granite: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  granitemoe: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => expertsOf(config),
  })),
  glm: decoderFamily((config) => ({ bias: inwardBias(config) })),
  glm4: decoderFamily((config) => ({ bias: inwardBias(config), normVectors: 4 })),
  glm4_moe: decoderFamily((config) => ({
    bias: inwardBias(config),
    queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
    feedForward: mixed(config, () => correctedExperts(config)),
  })),
  dots1: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    feedForward: mixed(config, () => correctedExperts(config)),
  })),
  deepseek: decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: mixed(config, () => expertsOf(config, shared(config))),
  })),
  minimax_m2: decoderFamily((config) => ({
    queryKeyNorm: config.flag("use_qk_norm", true) ? "whole" : "none",
    feedForward: () => correctedExperts(config, config.optionalCount("shared_intermediate_size") ?? 0),
  })),
  gpt_oss: decoderFamily((config) => ({
    bias: config.flag("attention_bias", true) ? "all" : "none",
    sinks: "per-head",
    windowTokens: (index) => (index % 2 ? undefined : config.size("sliding_window")),
    feedForward: () => expertsOf(config, { bias: "all", extraParameters: config.size("num_local_experts") }),
  })),
  seed_oss: decoderFamily((config) => ({
    bias: inwardBias(config, "attention_bias", true),
    attentionParameters: config.flag("attention_out_bias", false) ? config.size("hidden_size") : 0,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  smollm3: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  exaone4: decoderFamily((config) => ({ queryKeyNorm: "per-head", windowTokens: windowExceptEvery(config, 4) })),
  ernie4_5: decoderFamily((config) => ({
    bias: everyBias(config, "use_bias"),
    tied: true,
    feedForward: () => denseOf(config, { bias: config.flag("use_bias", false) ? "all" : "none" }),
  })),
  hunyuan_v1_dense: decoderFamily((config) => ({ bias: everyBias(config), queryKeyNorm: "per-head" })),
};

/** The shared experts of a configuration that counts them, all together. */
function shared(config: ConfigFields): { readonly sharedIntermediateSize: number } {
  const width = config.size("moe_intermediate_size");
  return { sharedIntermediateSize: (config.optionalCount("n_shared_experts", "num_shared_experts") ?? 0) * width };
}

/** Experts whose router learns one correction an expert. */
function correctedExperts(
  config: ConfigFields,
  sharedIntermediateSize = shared(config).sharedIntermediateSize,
): FeedForward {
  return expertsOf(config, {
    sharedIntermediateSize,
    extraParameters: config.size("num_local_experts", "n_routed_experts", "num_experts"),
  });
}
