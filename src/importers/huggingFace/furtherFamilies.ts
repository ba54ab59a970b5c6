import { everyBias, inwardBias } from "./biasFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { hiddenSizeOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

function plainBlock(config: ConfigFields, bias: "none" | "all" = "none") {
  return () => denseOf(config, { gating: "plain", bias });
}

/** Scalars of Apertus's activation in a checkpoint: two that are learned and two that are fixed. */
const activationScalars = 4;

const biasedBlock = (config: ConfigFields) => () =>
  denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" });

const graniteSinks = { sinks: "per-head" } as const;

/** One query projection of low rank, then one for each head; a single key and value head. */
const step3 = /* @__PURE__ */ decoderFamily((config) => {
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

/** Families of grouped-query decoders that came later or are rarer, by `model_type`. */
export const furtherFamilies: { readonly [modelType: string]: FamilyReader } = {
  step3,
  step3_text: step3,
  apertus: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    attentionParameters: activationScalars,
    feedForward: plainBlock(config),
  })),
  arcee: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: plainBlock(config, config.flag("mlp_bias", false) ? "all" : "none"),
  })),
  arctic: /* @__PURE__ */ decoderFamily((config) => ({
    normVectors: config.flag("use_residual", true) ? 3 : 2,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.flag("use_residual", true) ? hiddenSizeOf(config) : 0 }),
  })),
  bitnet: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    attentionParameters: hiddenSizeOf(config) + config.size("intermediate_size"),
  })),
  cohere2_moe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    normVectors: 1,
    feedForward: (index) =>
      hasExperts(config, index)
        ? expertsOf(config, {
            expertIntermediateSize: config.size("intermediate_size"),
            sharedIntermediateSize:
              (config.optionalCount("num_shared_experts") ?? 0) * config.size("intermediate_size"),
          })
        : denseOf(config),
  })),
  cwm: /* @__PURE__ */ decoderFamily((config) => ({ feedForward: biasedBlock(config) })),
  exaone: /* @__PURE__ */ decoderFamily(() => ({})),
  flex_olmo: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    feedForward: () => expertsOf(config),
  })),
  granite_swa: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    ...graniteSinks,
    feedForward: biasedBlock(config),
  })),
  granitemoe_swa: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    ...graniteSinks,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  granitemoeshared: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  helium: /* @__PURE__ */ decoderFamily((config) => ({ bias: inwardBias(config), feedForward: biasedBlock(config) })),
  hyperclovax: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: config.flag("use_post_norm", true) ? 4 : 2,
    feedForward: biasedBlock(config),
  })),
  jais2: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config, "attention_bias", true),
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, config.flag("mlp_bias", true) ? "all" : "none"),
  })),
  mellum: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
  })),
  minicpm: /* @__PURE__ */ decoderFamily(() => ({ tied: true })),
  nanochat: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: 0,
    finalNormVectors: 0,
    feedForward: plainBlock(config),
  })),
  orion: /* @__PURE__ */ decoderFamily(() => ({ normVectors: 4, finalNormVectors: 2 })),
  persimmon: /* @__PURE__ */ decoderFamily((config) => ({
    bias: "all",
    attentionParameters: config.flag("qk_layernorm", true)
      ? (4 * hiddenSizeOf(config)) / config.size("num_attention_heads")
      : 0,
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, "all"),
  })),
  phi3small: /* @__PURE__ */ decoderFamily((config, warnings) => {
    warnings.push("Layers that attend to blocks of the context only were read as attending to all of it.");
    const intermediateSize = config.size("ff_intermediate_size");
    return {
      bias: "all",
      normVectors: 4,
      finalNormVectors: 2,
      tied: true,
      feedForward: () => denseOf(config, { intermediateSize, bias: "all" }),
    };
  }),
  vaultgemma: /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), tied: true })),
  xverse: /* @__PURE__ */ decoderFamily(() => ({})),
};
