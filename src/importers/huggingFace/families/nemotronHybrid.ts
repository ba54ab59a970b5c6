import { UnsupportedArchitectureError } from "../../../errors/unsupportedArchitectureError.js";
import { groupedQueryOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, layersOf } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf } from "../feedForwardFields.js";
import { type MambaNames, mambaOf } from "../mambaFields.js";
import type { FamilyReader, Layer } from "../modelShape.js";

const kinds: { readonly [letter: string]: string } = { M: "mamba", "-": "mlp", "*": "attention", E: "moe" };
/** Layer types as newer versions of transformers name them. */
const renamed: { readonly [kind: string]: string } = { linear_attention: "mamba", full_attention: "attention" };

/** Layer types, from a list or from a pattern with a letter for each layer. */
function kindsOf(config: ConfigFields): readonly string[] {
  const listed = config.texts("layers_block_type");
  if (listed) return listed.map((kind) => (Object.hasOwn(renamed, kind) ? (renamed[kind] ?? kind) : kind));
  const pattern = config.text("hybrid_override_pattern");
  if (pattern === undefined) throw config.malformed("layers_block_type or hybrid_override_pattern", "is missing");
  if (pattern.length < layersOf(config))
    throw config.malformed("hybrid_override_pattern", "must have a letter for each of num_hidden_layers");
  return Array.from(pattern.slice(0, layersOf(config)), (letter) => kinds[letter] ?? letter);
}

const mambaNames: MambaNames = {
  heads: "mamba_num_heads",
  headSize: "mamba_head_dim",
  state: "ssm_state_size",
  groups: "n_groups",
  width: "conv_kernel",
  convolutionBias: "use_conv_bias",
  inwardBias: "use_bias",
  outwardBias: "use_bias",
};

function layerOf(config: ConfigFields, kind: string, hiddenSize: number): Layer {
  const bias = config.flag("mlp_bias", false) ? "all" : "none";
  if (kind === "mamba") {
    return { attention: mambaOf(config, mambaNames), feedForward: null };
  }
  if (kind === "mlp") return { attention: null, feedForward: denseOf(config, { gating: "plain", bias }) };
  if (kind === "attention") {
    const headSize = config.size("head_dim", "attention_head_dim");
    return { attention: { ...groupedQueryOf(config, hiddenSize), headSize }, feedForward: null };
  }
  if (kind !== "moe")
    throw new UnsupportedArchitectureError("nemotron_h", `layer type ${JSON.stringify(kind.slice(0, 20))}`);
  const latentSize = config.optionalCount("moe_latent_size");
  const sharedIntermediateSize =
    (config.optionalCount("n_shared_experts") ?? 1) * config.size("moe_shared_expert_intermediate_size");
  return {
    attention: null,
    feedForward: expertsOf(config, {
      gating: "plain",
      bias,
      sharedIntermediateSize,
      ...balancedBy(config.size("n_routed_experts")),
      ...(latentSize && { latentSize }),
    }),
  };
}

/** Nemotron-H: each layer is a single block: Mamba-2, attention, feed-forward or experts. */
export const nemotronHybrid: FamilyReader = (config) => {
  for (const name of ["mamba_proj_bias", "attention_bias"]) {
    if (config.flag(name, false)) throw new UnsupportedArchitectureError("nemotron_h", `${name}: true`);
  }
  const listed = kindsOf(config);
  return decoderStack(config, {
    layers: listed.length,
    layer: (index, hiddenSize) => layerOf(config, listed[index] ?? "", hiddenSize),
  });
};
