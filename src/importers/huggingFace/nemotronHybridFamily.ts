import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { StateSpaceAttention } from "../../models/attention.js";
import { groupedQueryOf } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, layersOf } from "./decoderStack.js";
import { denseOf, expertsOf } from "./feedForwardFields.js";
import type { FamilyReader, Layer } from "./modelShape.js";

const kinds: { readonly [letter: string]: string } = { M: "mamba", "-": "mlp", "*": "attention", E: "moe" };
const stateBits: { readonly [type: string]: number } = { float32: 32, bfloat16: 16, float16: 16 };

/** The kinds of the layers, from a list or from a pattern with a letter for each. */
function kindsOf(config: ConfigFields): readonly string[] {
  const listed = config.texts("layers_block_type");
  if (listed) return listed;
  const pattern = config.text("hybrid_override_pattern");
  if (pattern === undefined) throw config.malformed("layers_block_type or hybrid_override_pattern", "is missing");
  if (pattern.length < layersOf(config))
    throw config.malformed("hybrid_override_pattern", "is shorter than num_hidden_layers");
  return Array.from(pattern.slice(0, layersOf(config)), (letter) => kinds[letter] ?? letter);
}

/** A Mamba-2 layer; the bias of its convolution is what its other fields leave out. */
export function mambaOf(
  config: ConfigFields,
  names: { readonly heads: string; readonly headSize: string; readonly state: string },
): StateSpaceAttention {
  const heads = config.size(names.heads);
  const headSize = config.size(names.headSize);
  const stateSize = config.size(names.state);
  const groups = config.size("n_groups");
  const channels = heads * headSize + 2 * groups * stateSize;
  const type = config.text("mamba_ssm_cache_dtype") ?? "float32";
  return {
    kind: "state-space",
    heads,
    headSize,
    stateSize,
    groups,
    convolutionWidth: config.size("conv_kernel"),
    stateBits: stateBits[type] ?? 32,
    ...(config.flag("use_conv_bias", true) && { extraParameters: channels }),
  };
}

function layerOf(config: ConfigFields, kind: string, hiddenSize: number): Layer {
  const bias = config.flag("mlp_bias", false) ? "all" : "none";
  if (kind === "mamba") {
    return {
      attention: mambaOf(config, { heads: "mamba_num_heads", headSize: "mamba_head_dim", state: "ssm_state_size" }),
      feedForward: null,
    };
  }
  if (kind === "mlp") return { attention: null, feedForward: denseOf(config, { gating: "plain", bias }) };
  if (kind === "attention") {
    const headSize = config.size("head_dim", "attention_head_dim");
    return { attention: { ...groupedQueryOf(config, hiddenSize), headSize }, feedForward: null };
  }
  if (kind !== "moe")
    throw new UnsupportedArchitectureError("nemotron_h", `a layer of kind ${JSON.stringify(kind.slice(0, 20))}`);
  const latentSize = config.optionalCount("moe_latent_size");
  const sharedIntermediateSize =
    (config.optionalCount("n_shared_experts") ?? 1) * config.size("moe_shared_expert_intermediate_size");
  const extraParameters = config.size("n_routed_experts");
  return {
    attention: null,
    feedForward: expertsOf(config, {
      gating: "plain",
      bias,
      sharedIntermediateSize,
      extraParameters,
      ...(latentSize && { latentSize }),
    }),
  };
}

/** Nemotron-H: each layer is one mixer or one block, Mamba-2, attention, feed-forward or experts. */
export const nemotronHybrid: FamilyReader = (config) => {
  for (const name of ["use_bias", "mamba_proj_bias", "attention_bias"]) {
    if (config.flag(name, false)) throw new UnsupportedArchitectureError("nemotron_h", `${name}: true`);
  }
  const listed = kindsOf(config);
  return decoderStack(config, {
    layers: listed.length,
    layer: (index, hiddenSize) => layerOf(config, listed[index] ?? "", hiddenSize),
  });
};
