import type { Attention, FeedForward, GroupedQueryAttention } from "llm-economics/models";
import { type Architecture, defineArchitecture } from "llm-economics/models";

/** Dimensions of a plain decoder, as given in papers. */
export interface PlainDimensions {
  readonly layers: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly queryHeads: number;
  readonly keyValueHeads?: number;
  readonly headSize?: number;
  readonly windowTokens?: number;
  readonly vocabularySize?: number;
  readonly embedding?: "tied" | "untied";
  readonly gating?: "gated" | "plain";
  /** Norms are left out if the formula of a paper leaves them out. */
  readonly norms?: "counted" | "left-out";
}

/** A dense decoder with one layer group. */
export function plainModel(dimensions: PlainDimensions): Architecture {
  const { layers, hiddenSize, intermediateSize, queryHeads, gating = "gated", norms = "counted" } = dimensions;
  const attention: GroupedQueryAttention = {
    kind: "grouped-query",
    queryHeads,
    keyValueHeads: dimensions.keyValueHeads ?? queryHeads,
    headSize: dimensions.headSize ?? hiddenSize / queryHeads,
    ...(dimensions.windowTokens ? { windowTokens: dimensions.windowTokens } : {}),
  };
  return layeredModel({
    hiddenSize,
    vocabularySize: dimensions.vocabularySize ?? 1,
    embedding: dimensions.embedding ?? "untied",
    norms,
    groups: [{ count: layers, attention, feedForward: { kind: "dense", intermediateSize, gating } }],
  });
}

/** A model with any layer groups and a context that is long enough for every test. */
export function layeredModel(model: {
  readonly hiddenSize: number;
  readonly vocabularySize: number;
  readonly embedding?: "tied" | "untied";
  readonly norms?: "counted" | "left-out";
  readonly groups: readonly {
    readonly count: number;
    readonly attention: Attention | null;
    readonly feedForward: FeedForward | null;
  }[];
}): Architecture {
  const none = model.norms === "left-out";
  return defineArchitecture({
    id: "plain",
    name: "Plain",
    hiddenSize: model.hiddenSize,
    vocabularySize: model.vocabularySize,
    maximumContextTokens: 1_000_000,
    embedding: model.embedding ?? "untied",
    nativeFormat: "bf16",
    layerGroups: model.groups.map((group) => (none ? { ...group, normParameters: 0 } : group)),
    ...(none ? { finalNormParameters: 0 } : {}),
  });
}
