import { UnsupportedArchitectureError } from "../../../errors/unsupportedArchitectureError.js";
import { biasedAttentionOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf, expertsOf, gatedBlock } from "../feedForwardFields.js";
import { bambaNames, mambaOf } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Whether a layer attends; the others have a state. Kinds were renamed between versions of transformers. */
function attends(config: ConfigFields, index: number): boolean {
  const kind = (config.texts("layer_types") ?? config.texts("layers_block_type"))?.[index];
  if (kind === undefined) return config.counts("attn_layer_indices")?.includes(index) ?? false;
  if (kind === "attention" || kind === "full_attention") return true;
  if (kind === "mamba" || kind === "linear_attention") return false;
  throw new UnsupportedArchitectureError(
    config.text("model_type") ?? "",
    `a layer of kind ${JSON.stringify(kind.slice(0, 30))}`,
  );
}

/** Bamba: Mamba-2 layers with attention in a few. */
export const bamba: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attends(config, index) ? biasedAttentionOf(config, hiddenSize) : mambaOf(config, bambaNames),
      feedForward: gatedBlock(config),
    }),
  });

/** Granite 4: experts next to a block that every token passes, or that block alone. */
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
