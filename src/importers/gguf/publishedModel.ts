import type { Architecture } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import type { GgufFields } from "./ggufFields.js";
import { publishedShapes } from "./publishedShapes.js";

/**
 * The catalogue model that matches all dimensions stated in a header, or the first of several with the same shape. Undefined if the header
 * does not state the number of layers and the hidden size, or if models of different shapes match.
 */
export function publishedModelOf(gguf: GgufFields): Architecture | undefined {
  const [blocks, hidden] = [gguf.number("block_count"), gguf.number("embedding_length")];
  if (!blocks || !hidden || !Object.hasOwn(publishedShapes, gguf.architecture)) return undefined;
  const layers = blocks - (gguf.number("nextn_predict_layers") ?? 0);
  const listed: readonly Architecture[] = publishedShapes[gguf.architecture] ?? [];
  const agreeing = listed.filter(
    (model) => model.hiddenSize === hidden && layerCount(model) === layers && agrees(gguf, model),
  );
  return new Set(agreeing.map(shapeOf)).size === 1 ? agreeing[0] : undefined;
}

/** Tells whether a model matches all dimensions that the header states. */
function agrees(gguf: GgufFields, { layerGroups, vocabularySize }: Architecture): boolean {
  const attentions = layerGroups.map(({ attention }) => attention);
  const grouped = attentions.filter((attention) => attention?.kind === "grouped-query");
  const blocks = layerGroups.map(({ feedForward }) => feedForward);
  const mixtures = blocks.filter((block) => block?.kind === "mixture-of-experts");
  const known: readonly (readonly [string, readonly number[]])[] = [
    ["vocab_size", [vocabularySize]],
    ["attention.head_count_kv", grouped.map(({ keyValueHeads }) => keyValueHeads)],
    ["attention.head_count", grouped.map(({ queryHeads }) => queryHeads)],
    ["attention.sliding_window", grouped.flatMap(({ windowTokens }) => windowTokens ?? [])],
    ["expert_count", mixtures.map(({ experts }) => experts)],
    ["expert_used_count", mixtures.map(({ expertsPerToken }) => expertsPerToken)],
    ["expert_feed_forward_length", mixtures.map(({ expertIntermediateSize }) => expertIntermediateSize)],
    ["feed_forward_length", blocks.flatMap((block) => (block?.kind === "dense" ? block.intermediateSize : []))],
  ];
  return known.every(([key, values]) => {
    const stated = gguf.number(key);
    return !stated || !values.length || values.includes(stated);
  });
}

const shapeOf = ({ layerGroups, vocabularySize, embedding, extraParameters }: Architecture) =>
  JSON.stringify([layerGroups, vocabularySize, embedding, extraParameters]);
