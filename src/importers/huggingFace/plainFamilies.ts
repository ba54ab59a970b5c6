import { everyBias, inwardBias } from "./biasFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";
import { commonEveryWindow, everyWindow, qwenWindow, windowExceptEvery } from "./windowFields.js";

const llama = decoderFamily((config) => ({
  bias: everyBias(config, config.has("bias") ? "bias" : "attention_bias"),
  feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
}));
const mistral = decoderFamily((config, warnings) => ({ windowTokens: commonEveryWindow(config, warnings) }));
const qwen2 = decoderFamily((config) => ({ bias: "query-key-value", windowTokens: qwenWindow(config) }));
const qwen3 = decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  windowTokens: qwenWindow(config),
}));
const qwen3Moe = decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
}));
const phi3 = decoderFamily((config) => ({ windowTokens: everyWindow(config) }));

/** Families of decoders with grouped-query attention in every layer, by `model_type`. */
export const plainFamilies: { readonly [modelType: string]: FamilyReader } = {
  llama,
  aquila: llama,
  internlm: llama,
  internlm2: decoderFamily((config) => ({ bias: everyBias(config, "bias") })),
  internlm3: decoderFamily((config) => ({ bias: inwardBias(config, "qkv_bias") })),
  mistral,
  ministral: mistral,
  ministral3: decoderFamily((config) => ({ windowTokens: everyWindow(config) })),
  mixtral: decoderFamily((config) => ({ windowTokens: everyWindow(config), feedForward: () => expertsOf(config) })),
  qwen2,
  mimo: decoderFamily(() => ({ bias: "query-key-value" })),
  qwen3,
  qwen3_vl: qwen3,
  qwen3_moe: qwen3Moe,
  qwen3_vl_moe: qwen3Moe,
  gemma: decoderFamily((config) => ({ bias: everyBias(config), tied: true })),
  gemma2: decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    windowTokens: windowExceptEvery(config, 2, warnings),
  })),
  gemma3_text: decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    queryKeyNorm: "per-head",
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 6, warnings),
    contextTokens: 131072,
  })),
  cohere: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    queryKeyNorm: config.flag("use_qk_norm", false) ? "whole" : "none",
  })),
  cohere2: decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 4, warnings),
  })),
  phi3,
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
  olmo3: decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    windowTokens: windowExceptEvery(config, 4, warnings),
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
  exaone4: decoderFamily((config, warnings) => ({
    queryKeyNorm: "per-head",
    windowTokens: windowExceptEvery(config, 4, warnings),
  })),
  ernie4_5: decoderFamily((config) => {
    const bias = everyBias(config, "use_bias") === "all" ? "all" : "none";
    return { bias, tied: true, feedForward: () => denseOf(config, { bias }) };
  }),
};
