import { groupedQueryOf, listedWindow } from "../attentionFields.js";
import { everyBias } from "../biasFields.js";
import { decoderStack } from "../decoderStack.js";
import { mixture } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Laguna: a different number of query heads per layer, and an output gate per head or channel. */
export const laguna: FamilyReader = (config) => {
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
