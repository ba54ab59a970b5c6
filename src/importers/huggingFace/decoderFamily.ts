import type { AttentionBias } from "../../models/attention.js";
import type { FeedForward } from "../../models/feedForward.js";
import { groupedQueryOf, listedWindow } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, hiddenSizeOf, vocabularyOf } from "./decoderStack.js";
import { denseOf } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Differences between a family of grouped-query decoders and Llama. */
export interface DecoderTraits {
  /** Attention projections that have a bias. */
  readonly bias?: AttentionBias;
  /** Normalisation of queries and keys. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole";
  /** Number of key-value heads, if not in the common fields. */
  readonly keyValueHeads?: number;
  /** Norm vectors of the hidden size per layer; 2 by default. */
  readonly normVectors?: number;
  /** Vectors of the hidden size in the final norm; 1 by default. */
  readonly finalNormVectors?: number;
  /** Feed-forward block of a layer; gated, without bias, by default. */
  readonly feedForward?: (index: number) => FeedForward;
  /** Window of a layer, if the file does not list layer types. */
  readonly windowTokens?: (index: number) => number | undefined;
  /** Attention parameters per layer not covered by other fields. */
  readonly attentionParameters?: number;
  /** Rank of a low-rank query projection. */
  readonly queryRank?: number;
  /** Output gate of the attention. */
  readonly outputGate?: "per-channel" | "per-head";
  /** Attention sinks. */
  readonly sinks?: "per-head";
  /** Default for tied embeddings. */
  readonly tied?: boolean;
  /** True if the head has a bias. */
  readonly headBias?: boolean;
  /** Parameters outside the layers, such as learned positions. */
  readonly extraParameters?: number;
  /** Default maximum context in tokens. */
  readonly contextTokens?: number;
}

/** Creates the reader of a family of grouped-query decoders from its differences from Llama. */
export function decoderFamily(traitsOf: (config: ConfigFields, warnings: string[]) => DecoderTraits): FamilyReader {
  return (config, warnings) => {
    const traits = traitsOf(config, warnings);
    const { normVectors = 2, finalNormVectors = 1, feedForward = () => denseOf(config) } = traits;
    const hiddenSize = hiddenSizeOf(config);
    return decoderStack(config, {
      ...(traits.tied !== undefined && { tied: traits.tied }),
      ...(traits.contextTokens !== undefined && { contextTokens: traits.contextTokens }),
      extraParameters: (traits.extraParameters ?? 0) + (traits.headBias ? vocabularyOf(config) : 0),
      ...(finalNormVectors !== 1 && { finalNormParameters: finalNormVectors * hiddenSize }),
      layer: (index) => ({
        attention: groupedQueryOf(config, hiddenSize, {
          ...(traits.bias && { bias: traits.bias }),
          queryKeyNorm: traits.queryKeyNorm,
          windowTokens: binding(
            (listedWindow(config, index) ?? { windowTokens: traits.windowTokens?.(index) }).windowTokens,
            config,
          ),
          queryRank: traits.queryRank,
          outputGate: traits.outputGate,
          sinks: traits.sinks,
          extraParameters: traits.attentionParameters,
          keyValueHeads: traits.keyValueHeads,
        }),
        feedForward: feedForward(index),
        ...(normVectors !== 2 && { normParameters: normVectors * hiddenSize }),
      }),
    });
  };
}

/** The window if it is shorter than the maximum context; a longer window has no effect. */
function binding(windowTokens: number | undefined, config: ConfigFields): number | undefined {
  const contextTokens = config.optionalCount("max_position_embeddings") ?? Infinity;
  return windowTokens !== undefined && windowTokens < contextTokens ? windowTokens : undefined;
}
