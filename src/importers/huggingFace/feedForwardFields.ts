import type { DenseFeedForward, MixtureOfExperts } from "../../models/feedForward.js";
import type { ConfigFields } from "./configFields.js";

/** A dense feed-forward block of the configuration. */
export function denseOf(config: ConfigFields, traits: Partial<DenseFeedForward> = {}): DenseFeedForward {
  const intermediateSize = traits.intermediateSize ?? config.size("intermediate_size", "ffn_hidden_size");
  return {
    kind: "dense",
    intermediateSize,
    gating: traits.gating ?? "gated",
    ...(traits.bias === "all" && { bias: "all" }),
  };
}

/** A mixture of experts of the configuration; `extraParameters` are those of the router beside its matrix. */
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
    throw config.malformed("num_experts_per_tok", `is ${expertsPerToken}, more than the ${experts} experts`);
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
    ...(traits.extraParameters && { extraParameters: traits.extraParameters }),
  };
}

/** Whether a layer has experts, as the several fields for it say; every layer if none is there. */
export function hasExperts(config: ConfigFields, index: number): boolean {
  const kinds = config.texts("mlp_layer_types");
  if (kinds) return kinds[index] === "sparse";
  if (Array.isArray(config.raw("moe_layer_freq"))) return Boolean(config.counts("moe_layer_freq")?.[index]);
  if (index < (config.optionalCount("first_k_dense_replace", "num_dense_layers") ?? 0)) return false;
  if (config.counts("mlp_only_layers")?.includes(index)) return false;
  if (index % (config.optionalCount("moe_layer_freq") || 1) !== 0) return false;
  return (index + 1) % (config.optionalCount("decoder_sparse_step") || 1) === 0;
}
