import { UnsupportedArchitectureError } from "../../../errors/unsupportedArchitectureError.js";
import { biasedAttentionOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf, expertsOf, gatedBlock } from "../feedForwardFields.js";
import { bambaNames, mambaOf } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Tells whether a layer is an attention layer; all others are Mamba-2. Versions of transformers name layer types differently. */
function attends(config: ConfigFields, index: number): boolean {
  const kind = (config.texts("layer_types") ?? config.texts("layers_block_type"))?.[index];
  if (kind === undefined) return config.counts("attn_layer_indices")?.includes(index) ?? false;
  if (kind === "attention" || kind === "full_attention") return true;
  if (kind === "mamba" || kind === "linear_attention") return false;
  throw new UnsupportedArchitectureError(
    config.text("model_type") ?? "",
    `layer type ${JSON.stringify(kind.slice(0, 30))}`,
  );
}

/** Bamba: Mamba-2 with a few attention layers. */
export const bamba: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attends(config, index) ? biasedAttentionOf(config, hiddenSize) : mambaOf(config, bambaNames),
      feedForward: gatedBlock(config),
    }),
  });

/** Granite 4: Mamba-2 and attention layers with a dense block, alone or as the shared expert of a mixture. */
export const graniteHybrid: FamilyReader = (config) => {
  const sharedIntermediateSize = config.size("shared_intermediate_size");
  const experts = config.optionalCount("num_local_experts") ?? 0;
  return decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attends(config, index) ? biasedAttentionOf(config, hiddenSize) : mambaOf(config, bambaNames),
      feedForward: experts
        ? expertsOf(config, { sharedIntermediateSize })
        : denseOf(config, { intermediateSize: sharedIntermediateSize }),
    }),
  });
};
