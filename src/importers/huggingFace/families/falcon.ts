import { biasedAttentionOf } from "../attentionFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack, hiddenSizeOf, layersOf } from "../decoderStack.js";
import { denseOf, gatedBlock } from "../feedForwardFields.js";
import { bambaNames, mambaOf } from "../mambaFields.js";
import type { FamilyReader, Layer } from "../modelShape.js";

/** Default context length of Falcon, from its paper. */
const falconContextTokens = 2048;

/** Falcon (original code): parallel blocks, one or two norms. */
export const falcon = /* @__PURE__ */ decoderFamily((config) => {
  const hiddenSize = hiddenSizeOf(config);
  const modern = config.flag("new_decoder_architecture", config.has("n_head_kv"));
  const bias = config.flag("bias", false) ? "all" : "none";
  const heads = config.size("num_attention_heads", "n_head");
  const oneNorm = !modern && config.flag("parallel_attn", true);
  const norms = config.optionalCount("num_ln_in_parallel_attn") ?? (oneNorm ? 1 : 2);
  const groups = config.optionalCount("num_kv_heads", "n_head_kv") || heads;
  return {
    bias,
    keyValueHeads: modern ? groups : config.flag("multi_query", true) ? 1 : heads,
    normVectors: 2 * norms,
    finalNormVectors: 2,
    tied: true,
    contextTokens: falconContextTokens,
    feedForward: () =>
      denseOf(config, {
        intermediateSize: config.optionalCount("ffn_hidden_size") || 4 * hiddenSize,
        gating: "plain",
        bias,
      }),
  };
});

/** Falcon-H1: parallel attention and Mamba-2, represented as two layers, the second with the feed-forward block. */
export const falconH1: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const inner = config.optionalCount("mamba_d_ssm") || (config.optionalCount("mamba_expand") || 2) * hiddenSize;
  const names = { ...bambaNames, outwardBias: "projectors_bias" };
  const norm = config.flag("mamba_rms_norm", true) ? "learned" : "none";
  const halves: readonly Layer[] = [
    { attention: mambaOf(config, names, norm, inner), feedForward: null, normParameters: 0 },
    {
      attention: biasedAttentionOf(config, hiddenSize),
      feedForward: gatedBlock(config),
      normParameters: 2 * hiddenSize,
    },
  ];
  return decoderStack(config, {
    layers: 2 * layersOf(config),
    layer: (index) => halves[index % halves.length] as Layer,
  });
};
