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
const step3 = decoderFamily((config) => {
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
  apertus: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    attentionParameters: activationScalars,
    feedForward: plainBlock(config),
  })),
  arcee: decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: plainBlock(config, config.flag("mlp_bias", false) ? "all" : "none"),
  })),
  arctic: decoderFamily((config) => ({
    normVectors: config.flag("use_residual", true) ? 3 : 2,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.flag("use_residual", true) ? hiddenSizeOf(config) : 0 }),
  })),
  bitnet: decoderFamily((config) => ({
    bias: everyBias(config),
    attentionParameters: hiddenSizeOf(config) + config.size("intermediate_size"),
  })),
  cohere2_moe: decoderFamily((config) => ({
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
  cwm: decoderFamily((config) => ({ feedForward: biasedBlock(config) })),
  exaone: decoderFamily(() => ({})),
  flex_olmo: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "whole",
    feedForward: () => expertsOf(config),
  })),
  granite_swa: decoderFamily((config) => ({
    bias: everyBias(config),
    tied: true,
    ...graniteSinks,
    feedForward: biasedBlock(config),
  })),
  granitemoe_swa: decoderFamily((config) => ({
    bias: everyBias(config),
    ...graniteSinks,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  granitemoeshared: decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  helium: decoderFamily((config) => ({ bias: inwardBias(config), feedForward: biasedBlock(config) })),
  hyperclovax: decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: config.flag("use_post_norm", true) ? 4 : 2,
    feedForward: biasedBlock(config),
  })),
  jais2: decoderFamily((config) => ({
    bias: everyBias(config, "attention_bias", true),
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, config.flag("mlp_bias", true) ? "all" : "none"),
  })),
  mellum: decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
  })),
  minicpm: decoderFamily(() => ({ tied: true })),
  nanochat: decoderFamily((config) => ({
    bias: everyBias(config),
    normVectors: 0,
    finalNormVectors: 0,
    feedForward: plainBlock(config),
  })),
  orion: decoderFamily(() => ({ normVectors: 4, finalNormVectors: 2 })),
  persimmon: decoderFamily((config) => ({
    bias: "all",
    attentionParameters: config.flag("qk_layernorm", true)
      ? (4 * hiddenSizeOf(config)) / config.size("num_attention_heads")
      : 0,
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, "all"),
  })),
  vaultgemma: decoderFamily((config) => ({ bias: everyBias(config), tied: true })),
  xverse: decoderFamily(() => ({})),
};
