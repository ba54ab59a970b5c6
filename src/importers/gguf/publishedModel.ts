import type { Architecture } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import type { GgufFields } from "./ggufFields.js";
import { publishedShapes } from "./publishedShapes.js";

/**
 * The one model of the catalogue, or the first of several of one shape, that agrees with all dimensions that a header
 * states; undefined unless the header states the number of layers and the hidden size.
 */
export function publishedModelOf(own: GgufFields): Architecture | undefined {
  const [blocks, hidden] = [own.number("block_count"), own.number("embedding_length")];
  if (!blocks || !hidden || !Object.hasOwn(publishedShapes, own.architecture)) return undefined;
  const layers = blocks - (own.number("nextn_predict_layers") ?? 0);
  const listed: readonly Architecture[] = publishedShapes[own.architecture] ?? [];
  const agreeing = listed.filter(
    (model) => model.hiddenSize === hidden && layerCount(model) === layers && agrees(own, model),
  );
  return new Set(agreeing.map(shapeOf)).size === 1 ? agreeing[0] : undefined;
}

/** Dimensions by which a header and a model can disagree, and where a model has them. */
function agrees(own: GgufFields, { layerGroups, vocabularySize }: Architecture): boolean {
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
    const stated = own.number(key);
    return !stated || !values.length || values.includes(stated);
  });
}

const shapeOf = ({ layerGroups, vocabularySize, embedding, extraParameters }: Architecture) =>
  JSON.stringify([layerGroups, vocabularySize, embedding, extraParameters]);
