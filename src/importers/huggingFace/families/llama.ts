import { groupedQueryOf, listedWindow } from "../attentionFields.js";
import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf, expertsOf, gatedBlock } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Llama 1 to 3, and families with the same shape. */
export const llama = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config, config.has("bias") ? "bias" : "attention_bias"),
  feedForward: () => gatedBlock(config),
}));

/** Default interval of full-attention layers without positions in Llama 4. */
const llama4FullInterval = 4;

/** Llama 4: chunked attention except in every fourth layer, experts in every n-th layer. */
export const llama4: FamilyReader = (config) => {
  const chunk = config.optionalCount("attention_chunk_size") || undefined;
  const step = config.optionalCount("interleave_moe_layer_step") || 1;
  const rotated = config.counts("no_rope_layers");
  return decoderStack(config, {
    layer: (index, hiddenSize) => {
      const full = rotated?.length ? !rotated[index] : (index + 1) % llama4FullInterval === 0;
      const listed = config.counts("moe_layers");
      const experts = listed?.length ? listed.includes(index) : (index + 1) % step === 0;
      const width = config.size("intermediate_size");
      return {
        attention: groupedQueryOf(config, hiddenSize, {
          ...(config.flag("attention_bias", false) && { bias: "all" as const }),
          windowTokens: (listedWindow(config, index) ?? { windowTokens: full ? undefined : chunk }).windowTokens,
        }),
        feedForward: experts
          ? expertsOf(config, { expertIntermediateSize: width, sharedIntermediateSize: width })
          : denseOf(config, { intermediateSize: config.size("intermediate_size_mlp") }),
      };
    },
  });
};

/** Code World Model: Llama with windows in most layers. */
export const cwm = /* @__PURE__ */ decoderFamily((config) => ({ feedForward: () => gatedBlock(config) }));
