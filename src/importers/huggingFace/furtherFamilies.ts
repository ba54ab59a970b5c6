import type { AttentionBias } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { hiddenSizeOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

function biasOf(config: ConfigFields, fallback = false, name = "attention_bias"): AttentionBias {
  return config.flag(name, fallback) ? "all" : "none";
}

/** Biases on queries, keys and values only. */
function inwardBias(config: ConfigFields): AttentionBias {
  return config.flag("attention_bias", false) ? "query-key-value" : "none";
}

function plainBlock(config: ConfigFields, bias: "none" | "all" = "none") {
  return () => denseOf(config, { gating: "plain", bias });
}

/** Shared experts that are counted, each of one routed expert's width. */
function sharedOf(config: ConfigFields): number {
  const width = config.size("moe_intermediate_size", "intermediate_size");
  return (config.optionalCount("num_shared_experts", "n_shared_experts") ?? 0) * width;
}

/** Experts with a learned correction each, after some dense layers. */
function correctedMixture(config: ConfigFields, sharedIntermediateSize = sharedOf(config)) {
  const extraParameters = config.size("num_experts", "n_routed_experts", "num_local_experts");
  return (index: number) =>
    hasExperts(config, index) ? expertsOf(config, { sharedIntermediateSize, extraParameters }) : denseOf(config);
}

/** Scalars of Apertus's activation in a checkpoint: two that are learned and two that are fixed. */
const activationScalars = 4;

const biasedBlock = (config: ConfigFields) => () =>
  denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" });

const graniteSinks = { sinks: "per-head" } as const;

/** Ling: experts after some dense layers; from the second version on with normalised heads and a correction an expert. */
const bailing = decoderFamily((config) => ({
  bias: config.flag("use_bias", false) ? "all" : config.flag("use_qkv_bias", false) ? "query-key-value" : "none",
  queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
  feedForward: (index) =>
    hasExperts(config, index)
      ? expertsOf(config, {
          sharedIntermediateSize: sharedOf(config),
          extraParameters: config.flag("moe_router_enable_expert_bias", false) ? config.size("num_experts") : 0,
        })
      : denseOf(config),
}));

/** Laguna and AFMoE gate the output of their attention by a projection of its input. */
const afmoe = decoderFamily((config) => {
  const interval = config.optionalCount("global_attn_every_n_layers") || 4;
  return {
    bias: biasOf(config),
    queryKeyNorm: "per-head",
    outputGate: "per-channel",
    normVectors: 4,
    windowTokens: (index) => ((index + 1) % interval ? config.size("sliding_window") : undefined),
    feedForward: correctedMixture(config),
  };
});

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
  afmoe,
  bailing_moe: bailing,
  bailing_moe_v2: bailing,
  step3,
  step3_text: step3,
  apertus: decoderFamily((config) => ({
    bias: biasOf(config),
    queryKeyNorm: "per-head",
    attentionParameters: activationScalars,
    feedForward: plainBlock(config),
  })),
  arcee: decoderFamily((config) => ({
    bias: biasOf(config),
    feedForward: plainBlock(config, config.flag("mlp_bias", false) ? "all" : "none"),
  })),
  arctic: decoderFamily((config) => ({
    normVectors: config.flag("use_residual", true) ? 3 : 2,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.flag("use_residual", true) ? hiddenSizeOf(config) : 0 }),
  })),
  bitnet: decoderFamily((config) => ({
    bias: biasOf(config),
    attentionParameters: hiddenSizeOf(config) + config.size("intermediate_size"),
  })),
  cohere2_moe: decoderFamily((config) => ({
    bias: biasOf(config),
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
  exaone_moe: decoderFamily((config) => ({ queryKeyNorm: "per-head", feedForward: correctedMixture(config) })),
  flex_olmo: decoderFamily((config) => ({
    bias: biasOf(config),
    queryKeyNorm: "whole",
    feedForward: () => expertsOf(config),
  })),
  granite_swa: decoderFamily((config) => ({
    bias: biasOf(config),
    tied: true,
    ...graniteSinks,
    feedForward: biasedBlock(config),
  })),
  granitemoe_swa: decoderFamily((config) => ({
    bias: biasOf(config),
    ...graniteSinks,
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  granitemoeshared: decoderFamily((config) => ({
    bias: biasOf(config),
    feedForward: () =>
      expertsOf(config, { sharedIntermediateSize: config.optionalCount("shared_intermediate_size") ?? 0 }),
  })),
  helium: decoderFamily((config) => ({ bias: inwardBias(config), feedForward: biasedBlock(config) })),
  hy_v3: decoderFamily((config) => ({
    bias: biasOf(config),
    queryKeyNorm: "per-head",
    feedForward: correctedMixture(config),
  })),
  hyperclovax: decoderFamily((config) => ({
    bias: biasOf(config),
    normVectors: config.flag("use_post_norm", true) ? 4 : 2,
    feedForward: biasedBlock(config),
  })),
  jais2: decoderFamily((config) => ({
    bias: biasOf(config, true),
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, config.flag("mlp_bias", true) ? "all" : "none"),
  })),
  mellum: decoderFamily((config) => ({
    bias: biasOf(config),
    queryKeyNorm: "per-head",
    feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
  })),
  minicpm: decoderFamily(() => ({ tied: true })),
  nanochat: decoderFamily((config) => ({
    bias: biasOf(config),
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
  solar_open: decoderFamily((config) => ({ bias: inwardBias(config), feedForward: correctedMixture(config) })),
  vaultgemma: decoderFamily((config) => ({ bias: biasOf(config), tied: true })),
  xverse: decoderFamily(() => ({})),
};
