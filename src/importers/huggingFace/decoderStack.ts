import { unknownContextTokens } from "../../models/unknownContextTokens.js";
import type { ConfigFields } from "./configFields.js";
import type { Layer, ModelShape } from "./modelShape.js";

/** Largest number of layers accepted; the deepest published models have a few hundred. */
const mostLayers = 4096;

/** Fields that may hold per-layer lists. */
const layerLists = [
  "layer_types",
  "mlp_layer_types",
  "moe_layer_freq",
  "compress_ratios",
  "hybrid_layer_pattern",
  "indexer_types",
] as const;

/** Parts of a model that differ by family. */
export interface StackParts {
  /** The layer at an index from 0. */
  readonly layer: (index: number, hiddenSize: number) => Layer;
  /** Default for tied embeddings. */
  readonly tied?: boolean;
  /** Default maximum context in tokens. */
  readonly contextTokens?: number;
  /** Number of layers, if not in the common fields. */
  readonly layers?: number;
  /** Parameters of the final norm, if not one vector of the hidden size. */
  readonly finalNormParameters?: number;
  /** Parameters outside the layers, embedding, head and final norm. */
  readonly extraParameters?: number;
}

/** Hidden size, under its common names. */
export function hiddenSizeOf(config: ConfigFields): number {
  return config.size("hidden_size", "n_embd", "d_model", "n_embed");
}

/** Number of layers, under its common names. */
export function layersOf(config: ConfigFields): number {
  const layers = config.size("num_hidden_layers", "n_layer", "n_layers", "num_layers");
  if (layers > mostLayers) throw config.malformed("num_hidden_layers", `must be at most ${mostLayers}; got ${layers}`);
  return layers;
}

/** Vocabulary size, under its common names. */
export function vocabularyOf(config: ConfigFields): number {
  return config.size("vocab_size", "padded_vocab_size");
}

/** The shape of a decoder: embedding, layers and head. */
export function decoderStack(config: ConfigFields, parts: StackParts): ModelShape {
  const hiddenSize = hiddenSizeOf(config);
  const tied = config.flag("tie_word_embeddings", parts.tied ?? false);
  const positions = config.optionalCount(
    "max_position_embeddings",
    "n_positions",
    "max_seq_len",
    "seq_length",
    "n_ctx",
  );
  const stated = Math.max(positions || (parts.contextTokens ?? 0), config.optionalCount("model_max_length") ?? 0);
  if (positions === 0 && !stated) throw config.malformed("max_position_embeddings", "must be at least 1; got 0");
  const maximumContextTokens = stated || unknownContextTokens;
  const length = parts.layers ?? layersOf(config);
  if (length > 2 * mostLayers) throw config.malformed("", `must have at most ${2 * mostLayers} layers; got ${length}`);
  for (const name of layerLists) {
    const list = config.raw(name);
    if (Array.isArray(list) && list.length < length)
      throw config.malformed(name, `must list all ${length} layers; got ${list.length}`);
  }
  const layers = Array.from({ length }, (_, index) => parts.layer(index, hiddenSize));
  return {
    hiddenSize,
    vocabularySize: vocabularyOf(config),
    maximumContextTokens,
    embedding: tied ? "tied" : "untied",
    layers,
    ...(parts.extraParameters && { extraParameters: parts.extraParameters }),
    ...(parts.finalNormParameters !== undefined && { finalNormParameters: parts.finalNormParameters }),
  };
}
