import { groupedQueryOf, listedWindow } from "../attentionFields.js";
import { everyBias } from "../biasFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf, layersOf } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Feed-forward size of a layer, from a single value or a per-layer list. */
function widthOf(config: ConfigFields, index: number): number {
  if (!Array.isArray(config.raw("intermediate_size"))) return config.size("intermediate_size");
  const width = config.counts("intermediate_size")?.[index];
  if (!width) throw config.malformed(`intermediate_size[${index}]`, "must be at least 1");
  return width;
}

/** Parameters of a layer outside its blocks: norms, AltUp, LAuReL and the per-layer embedding projections. */
function sideParameters(config: ConfigFields, hiddenSize: number): number {
  const streams = config.size("altup_num_inputs");
  const perLayer = config.size("hidden_size_per_layer_input");
  const norms = 5 * hiddenSize;
  const updates = 2 * hiddenSize + streams * hiddenSize + streams * streams + streams ** 3;
  const residual = 2 * hiddenSize * config.size("laurel_rank") + hiddenSize;
  return norms + updates + residual + 2 * hiddenSize * perLayer;
}

/** Gemma 3n: AltUp (several residual streams, one of them computed), per-layer embeddings, and caches shared by the last layers. */
export const gemma3n: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const layers = layersOf(config);
  const perLayer = config.size("hidden_size_per_layer_input");
  const firstReused = layers - (config.optionalCount("num_kv_shared_layers") ?? 0);
  const streams = 2 * (config.size("altup_num_inputs") - 1) * hiddenSize * hiddenSize;
  const normParameters = sideParameters(config, hiddenSize);
  return decoderStack(config, {
    tied: true,
    extraParameters: streams + perLayer * (layers * (config.size("vocab_size_per_layer_input") + hiddenSize) + 1),
    layer: (index) => {
      const reused = index >= firstReused && firstReused > 0;
      const attention = groupedQueryOf(config, hiddenSize, {
        bias: everyBias(config),
        queryKeyNorm: reused ? "none" : "per-head",
        windowTokens: listedWindow(config, index)?.windowTokens,
      });
      return {
        attention: reused
          ? { ...attention, keyValueProjection: "none", extraParameters: attention.headSize }
          : attention,
        feedForward: denseOf(config, { intermediateSize: widthOf(config, index) }),
        normParameters,
      };
    },
  });
};
