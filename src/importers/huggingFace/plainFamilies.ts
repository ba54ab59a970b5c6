import { everyBias, inwardBias } from "./biasFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";
import { commonEveryWindow, everyWindow, qwenWindow, windowExceptEvery } from "./windowFields.js";

const llama = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config, config.has("bias") ? "bias" : "attention_bias"),
  feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
}));
const mistral = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  windowTokens: commonEveryWindow(config, warnings),
}));
const qwen2 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "query-key-value",
  windowTokens: qwenWindow(config),
}));
const qwen3 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  windowTokens: qwenWindow(config),
}));
const qwen3Moe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
}));
const phi3 = /* @__PURE__ */ decoderFamily((config) => ({ windowTokens: everyWindow(config) }));

/** Families of decoders with grouped-query attention in every layer, by `model_type`. */
export const plainFamilies: { readonly [modelType: string]: FamilyReader } = {
  llama,
  aquila: llama,
  internlm: llama,
  internlm2: /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config, "bias") })),
  internlm3: /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config, "qkv_bias") })),
  mistral,
  ministral: mistral,
  ministral3: /* @__PURE__ */ decoderFamily((config) => ({ windowTokens: everyWindow(config) })),
  mixtral: /* @__PURE__ */ decoderFamily((config) => ({
    windowTokens: everyWindow(config),
    feedForward: () => expertsOf(config),
  })),
  qwen2,
  mimo: /* @__PURE__ */ decoderFamily(() => ({ bias: "query-key-value" })),
  qwen3,
  qwen3_vl: qwen3,
  qwen3_moe: qwen3Moe,
  qwen3_vl_moe: qwen3Moe,
  gemma: /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), tied: true })),
  gemma2: /* @__PURE__ */ decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    windowTokens: windowExceptEvery(config, 2, warnings),
  })),
  gemma3_text: /* @__PURE__ */ decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 4,
    queryKeyNorm: "per-head",
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 6, warnings),
    contextTokens: 131072,
  })),
  cohere: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    queryKeyNorm: config.flag("use_qk_norm", false) ? "whole" : "none",
  })),
  cohere2: /* @__PURE__ */ decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 4, warnings),
  })),
  phi3,
  phimoe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: 4,
    finalNormVectors: 2,
    windowTokens: everyWindow(config),
    headBias: config.flag("lm_head_bias", false),
    feedForward: () => expertsOf(config),
  })),
  olmo: /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), normVectors: 0, finalNormVectors: 0 })),
  olmo2: /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), queryKeyNorm: "whole" })),
  olmo3: /* @__PURE__ */ decoderFamily((config, warnings) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    windowTokens: windowExceptEvery(config, 4, warnings),
  })),
  olmoe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    feedForward: () => expertsOf(config),
  })),
  granite: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  granitemoe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => expertsOf(config),
  })),
  glm: /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config) })),
  glm4: /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config), normVectors: 4 })),
  seed_oss: /* @__PURE__ */ decoderFamily((config) => ({
    bias: inwardBias(config, "attention_bias", true),
    attentionParameters: config.flag("attention_out_bias", false) ? config.size("hidden_size") : 0,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  smollm3: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    feedForward: () => denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" }),
  })),
  exaone4: /* @__PURE__ */ decoderFamily((config, warnings) => ({
    queryKeyNorm: "per-head",
    windowTokens: windowExceptEvery(config, 4, warnings),
  })),
  ernie4_5: /* @__PURE__ */ decoderFamily((config) => {
    const bias = everyBias(config, "use_bias") === "all" ? "all" : "none";
    return { bias, tied: true, feedForward: () => denseOf(config, { bias }) };
  }),
};
