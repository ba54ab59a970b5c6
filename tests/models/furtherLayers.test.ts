import {
  type Attention,
  decodeFlopsPerToken,
  type FeedForward,
  parameterCount,
  parametersByClass,
  prefillFlops,
  weightMatrices,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { layeredModel } from "./plainModel.ts";

const hidden = 32;
const head = 2 * hidden * 10;
const modelOf = (attention: Attention | null, feedForward: FeedForward | null = null) =>
  layeredModel({
    hiddenSize: hidden,
    vocabularySize: 10,
    norms: "left-out",
    groups: [{ count: 1, attention, feedForward }],
  });
/** FLOPs of the matrices of one layer for one token. */
const matrices = (model: ReturnType<typeof modelOf>) =>
  weightMatrices(model)
    .filter(({ role }) => role !== "embedding" && role !== "head")
    .reduce((sum, { inputs, outputs, vectorParameters, activeCopies }) => {
      return sum + 2 * activeCopies * (inputs * outputs + vectorParameters);
    }, 0);
/** FLOPs of attention at one position, without the matrices and the head. */
const attentionAt = (attention: Attention, contextTokens: number) => {
  const architecture = modelOf(attention);
  return decodeFlopsPerToken({ architecture, contextTokens }) - matrices(architecture) - head;
};
const grouped = { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 8 } as const;
const perKey = 4 * (2 * 8 + 2 * 8);

describe("sparse attention", () => {
  const sparse = { indexHeads: 2, indexHeadSize: 4, selectedTokens: 10, parameters: 100 };

  it.each([
    [5, 5],
    [10, 10],
    [50, 10],
  ])("at %i tokens attends to %i and scores all tokens in the indexer", (context, attended) => {
    expect(attentionAt({ ...grouped, sparse }, context)).toBe(attended * perKey + 2 * 2 * 4 * context);
  });

  it("does no indexer work when it reuses an earlier selection", () => {
    const reused = { indexHeads: 0, indexHeadSize: 0, selectedTokens: 10, parameters: 0 };
    expect(attentionAt({ ...grouped, sparse: reused }, 50)).toBe(10 * perKey);
  });

  it("includes the parameters of the indexer", () => {
    const extra = parameterCount(modelOf({ ...grouped, sparse })).total - parameterCount(modelOf(grouped)).total;
    expect(extra).toBe(100);
  });

  it("prefill equals the sum over positions", () => {
    const architecture = modelOf({ ...grouped, sparse });
    let expected = head;
    for (let position = 1; position <= 30; position++)
      expected += matrices(architecture) + Math.min(position, 10) * perKey + 2 * 2 * 4 * position;
    expect(prefillFlops({ architecture, inputTokens: 30 })).toBe(expected);
  });
});

describe("compressed context", () => {
  it("attends to a quarter of the tokens and to the window", () => {
    expect(attentionAt({ ...grouped, tokensPerCacheEntry: 4 }, 40)).toBe(10 * perKey);
    expect(attentionAt({ ...grouped, tokensPerCacheEntry: 4, windowTokens: 6 }, 40)).toBe((10 + 6) * perKey);
  });
});

describe("recurrent layers", () => {
  const linear = {
    kind: "linear",
    keyHeads: 2,
    valueHeads: 4,
    keyHeadSize: 8,
    valueHeadSize: 16,
    convolutionWidth: 4,
    stateBits: 32,
  } as const;
  const stateSpace = {
    kind: "state-space",
    heads: 4,
    headSize: 8,
    stateSize: 16,
    groups: 2,
    convolutionWidth: 4,
    stateBits: 32,
  } as const;

  it.each([1, 1000])("cost the same for token %i as for any other", (position) => {
    expect(attentionAt(linear, position)).toBe(7 * 4 * 8 * 16);
    expect(attentionAt({ ...linear, update: "decay" }, position)).toBe(5 * 4 * 8 * 16);
    expect(attentionAt(stateSpace, position)).toBe(7 * 4 * 8 * 16);
  });

  it("count the projections and convolutions of their kind", () => {
    // Queries and keys of 16 each, values of 64, an output projection, and a convolution over queries, keys and values.
    expect(parametersByClass(modelOf(linear)).attention).toBe(hidden * (16 + 16 + 64) + 4 * 96 + 64 * hidden);
    // Gate, input, two groups of B and C and a time step in one matrix; A, D and the bias of the time step; the inner norm.
    const mamba2 = hidden * (2 * 32 + 2 * 2 * 16 + 4) + 4 * (32 + 64) + 3 * 4 + 32 + 32 * hidden;
    expect(parametersByClass(modelOf(stateSpace)).attention).toBe(mamba2);
  });

  it("of Mamba-1 have a low-rank time step", () => {
    const first = { ...stateSpace, heads: 64, headSize: 1, groups: 1, timeStepRank: 2 };
    const expected = hidden * 128 + 4 * 64 + 64 * (2 + 32) + (2 * 64 + 64 + 64 * 16 + 64) + 64 * hidden;
    expect(parametersByClass(modelOf(first)).attention).toBe(expected);
  });
});

describe("factored projections", () => {
  it("count two matrices and a norm for low-rank queries", () => {
    const extra = (queryRank: number) =>
      parametersByClass(modelOf({ ...grouped, queryRank })).attention - parametersByClass(modelOf(grouped)).attention;
    expect(extra(6)).toBe(hidden * 6 + 6 + 6 * 32 - hidden * 32);
  });

  it("low-rank outputs are one matrix per group and one for all groups", () => {
    const factored = { ...grouped, outputRank: 6, outputGroups: 2 };
    const extra = parametersByClass(modelOf(factored)).attention - parametersByClass(modelOf(grouped)).attention;
    expect(extra).toBe(2 * 16 * 6 + 2 * 6 * hidden - 32 * hidden);
  });
});

describe("experts in a latent space", () => {
  it("have the latent width, with a projection for every token before and after them", () => {
    const experts = {
      kind: "mixture-of-experts",
      experts: 8,
      expertsPerToken: 2,
      expertIntermediateSize: 12,
      sharedIntermediateSize: 0,
      gating: "plain",
      latentSize: 16,
      extraParameters: 8,
    } as const;
    const counts = parametersByClass(modelOf(null, experts));
    expect(counts.experts).toBe(8 * 2 * 16 * 12);
    expect(counts.feedForward).toBe(2 * hidden * 16);
    expect(counts.router).toBe(hidden * 8 + 8);
    expect(parameterCount(modelOf(null, { ...experts, bias: "all" })).total).toBe(
      parameterCount(modelOf(null, experts)).total + 8 * (12 + 16),
    );
  });
});
