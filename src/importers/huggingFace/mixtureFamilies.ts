import type { FeedForward } from "../../models/feedForward.js";
import { groupedQueryOf, listedWindow } from "./attentionFields.js";
import { everyBias, inwardBias } from "./biasFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { decoderStack, layersOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";
import { qwenWindow } from "./windowFields.js";

type BlockOfLayer = (index: number) => FeedForward;

/** Width of the shared experts of a configuration that counts them, all together. */
function sharedWidth(config: ConfigFields): number {
  const shared = config.optionalCount("n_shared_experts", "num_shared_experts") ?? 0;
  return shared && shared * config.size("moe_intermediate_size", "intermediate_size");
}

/** Parameters of a correction that the router learns for each expert. */
function corrections(config: ConfigFields): number {
  return config.size("num_local_experts", "n_routed_experts", "num_experts", "moe_num_experts");
}

/** Experts in the layers that have some, with or without learned corrections, and dense blocks in the others. */
function mixture(config: ConfigFields, router: "plain" | "corrected", shared = sharedWidth(config)): BlockOfLayer {
  const extraParameters = router === "corrected" ? corrections(config) : 0;
  const experts = () => expertsOf(config, { sharedIntermediateSize: shared, extraParameters });
  return (index) => (hasExperts(config, index) ? experts() : denseOf(config));
}

/** Qwen 2's mixture: a shared expert behind a gate of one row. */
function gatedSharedMixture(config: ConfigFields): BlockOfLayer {
  const sharedIntermediateSize = config.size("shared_expert_intermediate_size");
  const extraParameters = config.size("hidden_size");
  return (index) =>
    hasExperts(config, index) ? expertsOf(config, { sharedIntermediateSize, extraParameters }) : denseOf(config);
}

/** Ling: experts after some dense layers; from the second version on with normalised heads and a correction an expert. */
const bailing = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("use_bias", false) ? "all" : inwardBias(config, "use_qkv_bias"),
  queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
  feedForward: mixture(config, config.flag("moe_router_enable_expert_bias", false) ? "corrected" : "plain"),
}));

/** AFMoE gates the output of its attention by a projection of its input. */
const afmoe = /* @__PURE__ */ decoderFamily((config) => {
  const interval = config.optionalCount("global_attn_every_n_layers") || 4;
  return {
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    outputGate: "per-channel",
    normVectors: 4,
    windowTokens: (index) => ((index + 1) % interval ? config.size("sliding_window") : undefined),
    feedForward: mixture(config, "corrected"),
  };
});

/** Laguna: query heads that differ by layer, and a gate for each head or channel. */
const laguna: FamilyReader = (config) => {
  const heads = config.counts("num_attention_heads_per_layer");
  const perHead = [undefined, true, "per-head"].includes(config.raw("gating") as string | undefined);
  const blockOf = mixture(config, "corrected", config.size("shared_expert_intermediate_size"));
  return decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: {
        ...groupedQueryOf(config, hiddenSize, {
          bias: everyBias(config),
          queryKeyNorm: "per-head",
          windowTokens: listedWindow(config, index)?.windowTokens,
          outputGate: perHead ? "per-head" : "per-channel",
        }),
        ...(heads?.[index] && { queryHeads: heads[index] }),
      },
      feedForward: blockOf(index),
    }),
  });
};

/** ERNIE 4.5: experts in every n-th layer of a range. */
const ernieMixture = /* @__PURE__ */ decoderFamily((config) => {
  const bias = everyBias(config, "use_bias") === "all" ? "all" : "none";
  const [first, interval] = [
    config.optionalCount("moe_layer_start_index") ?? 0,
    config.optionalCount("moe_layer_interval") || 1,
  ];
  const end = config.raw("moe_layer_end_index");
  const last =
    end === -1 || end === undefined ? layersOf(config) - 1 : (config.optionalCount("moe_layer_end_index") ?? 0);
  const sharedIntermediateSize =
    (config.optionalCount("moe_num_shared_experts") ?? 0) * config.size("moe_intermediate_size");
  return {
    bias,
    tied: true,
    headBias: bias === "all",
    feedForward: (index) =>
      index >= first && index <= last && (index + 1) % interval === 0
        ? expertsOf(config, { bias, sharedIntermediateSize, extraParameters: corrections(config) })
        : denseOf(config, { bias }),
  };
});

/** Families of grouped-query decoders with experts in some or all layers, by `model_type`. */
export const mixtureFamilies: { readonly [modelType: string]: FamilyReader } = {
  afmoe,
  aria: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: () =>
      expertsOf(config, {
        sharedIntermediateSize:
          (config.optionalCount("moe_num_shared_experts") ?? 0) * config.size("intermediate_size"),
      }),
  })),
  laguna,
  bailing_moe: bailing,
  bailing_moe_v2: bailing,
  deepseek: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    feedForward: mixture(config, "plain"),
  })),
  dots1: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    feedForward: mixture(config, "corrected"),
  })),
  ernie4_5_moe: ernieMixture,
  exaone_moe: /* @__PURE__ */ decoderFamily((config) => ({
    queryKeyNorm: "per-head",
    feedForward: mixture(config, "corrected"),
  })),
  glm4_moe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: inwardBias(config),
    queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
    feedForward: mixture(config, "corrected"),
  })),
  gpt_oss: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config, "attention_bias", true),
    sinks: "per-head",
    windowTokens: (index) => (index % 2 ? undefined : config.size("sliding_window")),
    feedForward: () => expertsOf(config, { bias: "all", extraParameters: corrections(config) }),
  })),
  hy_v3: /* @__PURE__ */ decoderFamily((config) => ({
    bias: everyBias(config),
    queryKeyNorm: "per-head",
    feedForward: mixture(config, "corrected"),
  })),
  minimax_m2: /* @__PURE__ */ decoderFamily((config) => ({
    queryKeyNorm: config.flag("use_qk_norm", true) ? "whole" : "none",
    feedForward: mixture(config, "corrected", config.optionalCount("shared_intermediate_size") ?? 0),
  })),
  qwen2_moe: /* @__PURE__ */ decoderFamily((config) => ({
    bias: inwardBias(config, "qkv_bias", true),
    windowTokens: qwenWindow(config),
    feedForward: gatedSharedMixture(config),
  })),
  solar_open: /* @__PURE__ */ decoderFamily((config) => ({
    bias: inwardBias(config),
    feedForward: mixture(config, "corrected"),
  })),
};
