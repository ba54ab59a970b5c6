import type { DenseFeedForward, FeedForward, MixtureOfExperts } from "../../models/feedForward.js";
import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** A dense feed-forward block from the configuration. */
export function denseOf(config: ConfigFields, traits: Partial<DenseFeedForward> = {}): DenseFeedForward {
  const intermediateSize = traits.intermediateSize ?? config.size("intermediate_size", "ffn_hidden_size");
  return {
    kind: "dense",
    intermediateSize,
    gating: traits.gating ?? "gated",
    ...(traits.bias === "all" && { bias: "all" }),
  };
}

/** A mixture of experts from the configuration; `extraParameters` are router parameters other than its matrix. */
export function expertsOf(config: ConfigFields, traits: Partial<MixtureOfExperts> = {}): MixtureOfExperts {
  const experts = config.size("num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts");
  const expertsPerToken = config.size(
    "num_experts_per_tok",
    "num_experts_per_token",
    "moe_topk",
    "moe_k",
    "moe_top_k",
    "top_k_experts",
  );
  if (expertsPerToken > experts)
    throw config.malformed(
      "num_experts_per_tok",
      `must be at most the number of experts, ${experts}; got ${expertsPerToken}`,
    );
  const expertIntermediateSize =
    traits.expertIntermediateSize ?? config.size("moe_intermediate_size", "intermediate_size");
  return {
    kind: "mixture-of-experts",
    experts,
    expertsPerToken,
    expertIntermediateSize,
    sharedIntermediateSize: traits.sharedIntermediateSize ?? 0,
    gating: traits.gating ?? "gated",
    ...(traits.latentSize && { latentSize: traits.latentSize }),
    ...(traits.bias === "all" && { bias: "all" }),
    ...(traits.balancing && { balancing: traits.balancing }),
    ...(traits.extraParameters && { extraParameters: traits.extraParameters }),
  };
}

/** Tells whether a layer has experts, from any of the usual fields; true if none is present. */
export function hasExperts(config: ConfigFields, index: number): boolean {
  const kinds = config.texts("mlp_layer_types");
  if (kinds) return kinds[index] === "sparse";
  if (Array.isArray(config.raw("moe_layer_freq"))) return Boolean(config.counts("moe_layer_freq")?.[index]);
  if (index < (config.optionalCount("first_k_dense_replace", "num_dense_layers") ?? 0)) return false;
  if (config.counts("mlp_only_layers")?.includes(index)) return false;
  if (index % (config.optionalCount("moe_layer_freq") || 1) !== 0) return false;
  return (index + 1) % (config.optionalCount("decoder_sparse_step") || 1) === 0;
}

/** The feed-forward block of the layer at an index. */
export type BlockOfLayer = (index: number) => FeedForward;

/** Total size of the shared experts, for configurations that state their number. */
export function sharedWidth(config: ConfigFields): number {
  const shared = config.optionalCount("n_shared_experts", "num_shared_experts") ?? 0;
  return shared && shared * config.size("moe_intermediate_size", "intermediate_size");
}

/** Parameters of a router with one correction bias per expert. */
export function corrections(config: ConfigFields): number {
  return config.size("num_local_experts", "n_routed_experts", "num_experts", "moe_num_experts");
}

/** Fields of a router with a number of correction biases, which keep experts evenly loaded; empty for 0. */
export function balancedBy(corrections: number): Pick<MixtureOfExperts, "balancing" | "extraParameters"> {
  return corrections ? { balancing: "routing-bias", extraParameters: corrections } : {};
}

/** Experts, with or without correction biases, in layers that have them; dense blocks in the others. */
export function mixture(
  config: ConfigFields,
  router: "plain" | "corrected",
  shared = sharedWidth(config),
): BlockOfLayer {
  const corrected = balancedBy(router === "corrected" ? corrections(config) : 0);
  const experts = () => expertsOf(config, { sharedIntermediateSize: shared, ...corrected });
  return (index) => (hasExperts(config, index) ? experts() : denseOf(config));
}

/** An ungated block (two matrices) of the stated size, in every layer. */
export function ungatedBlock(config: ConfigFields, bias: "none" | "all" = "none"): BlockOfLayer {
  return () => denseOf(config, { gating: "plain", bias });
}

/** An ungated block (two matrices) in every layer; four times the hidden size by default. */
export function fourfoldBlock(
  config: ConfigFields,
  bias: "none" | "all",
  field: "n_inner" | "intermediate_size" | "ffn_dim" | "ffn_hidden_size" = "n_inner",
): BlockOfLayer {
  const intermediateSize = config.optionalCount(field) || 4 * hiddenSizeOf(config);
  return () => denseOf(config, { intermediateSize, gating: "plain", bias });
}

/** A gated block in which `mlp_bias` enables the biases. */
export function gatedBlock(config: ConfigFields): FeedForward {
  return denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" });
}
