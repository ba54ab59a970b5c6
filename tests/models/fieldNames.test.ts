import {
  cacheBytesPerSequence,
  decodeFlopsPerToken,
  defineArchitecture,
  distinctExperts,
  forwardFlopsPerToken,
  isMixtureOfExperts,
  keyValueCacheBytesPerToken,
  layerCount,
  layerMatrices,
  prefillFlops,
  weightMatrices,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { bf16 } from "../../src/formats/bf16.js";
import type { Architecture } from "../../src/models/architecture.js";
import { changed, complaint, neverAllowed } from "../complaint.ts";
import { plainModel as modelOf } from "./plainModel.ts";

const plainModel = modelOf({ layers: 2, hiddenSize: 128, intermediateSize: 64, queryHeads: 8, vocabularySize: 100 });

const sparse = {
  indexHeads: 4,
  indexHeadSize: 8,
  selectedTokens: 16,
  parameters: 32,
  tokensPerIndexKey: 1,
  indexKeyBits: 8,
};
const groupedQuery = { kind: "grouped-query", queryHeads: 8, keyValueHeads: 2, headSize: 16, sparse } as const;
const latent = {
  ...{ kind: "latent", queryHeads: 8, queryRank: 0, keyValueRank: 64, noRotaryHeadSize: 16, rotaryHeadSize: 8 },
  valueHeadSize: 16,
} as const;
const linear = {
  ...{ kind: "linear", keyHeads: 2, valueHeads: 4, keyHeadSize: 8, valueHeadSize: 8, convolutionWidth: 4 },
  ...{ stateBits: 32, update: "delta" },
} as const;
const stateSpace = {
  ...{ kind: "state-space", heads: 8, headSize: 8, stateSize: 16, groups: 2, convolutionWidth: 4, stateBits: 32 },
} as const;
const mixture = {
  ...{ kind: "mixture-of-experts", gating: "gated", experts: 8, expertsPerToken: 2, expertIntermediateSize: 32 },
  ...{ sharedIntermediateSize: 0, latentSize: 16, extraParameters: 8 },
} as const;
const dense = { kind: "dense", gating: "gated", intermediateSize: 64 } as const;

function modelWith(attention: object, feedForward: object = dense): Architecture {
  return { ...plainModel, layerGroups: [{ count: 2, attention, feedForward }] } as unknown as Architecture;
}

const fieldsOfKinds: readonly (readonly [string, Architecture, string])[] = [
  [
    "a model",
    modelWith(groupedQuery),
    "id? name? nativeFormat? hiddenSize vocabularySize maximumContextTokens extraParameters finalNormParameters embedding layerGroups",
  ],
  [
    "a layer group",
    modelWith(groupedQuery),
    "0 0.count 0.normParameters 0.attention 0.feedForward 0.feedForward.kind 0.feedForward.gating 0.feedForward.intermediateSize",
  ],
  [
    "grouped-query attention",
    modelWith(groupedQuery),
    "kind queryHeads keyValueHeads headSize valueHeadSize windowTokens tokensPerCacheEntry layersPerCache outputRank outputGroups queryRank extraParameters",
  ],
  [
    "sparse attention",
    modelWith(groupedQuery),
    "sparse.indexHeads sparse.indexHeadSize sparse.selectedTokens sparse.parameters sparse.tokensPerIndexKey sparse.indexKeyBits sparse",
  ],
  [
    "latent attention",
    modelWith(latent),
    "queryHeads keyValueRank valueHeadSize queryRank noRotaryHeadSize rotaryHeadSize",
  ],
  ["linear attention", modelWith(linear), "keyHeads valueHeads keyHeadSize valueHeadSize convolutionWidth stateBits"],
  ["a state space", modelWith(stateSpace), "heads headSize stateSize groups stateBits timeStepRank convolutionWidth"],
  [
    "a mixture of experts",
    modelWith(linear, mixture),
    "experts expertsPerToken expertIntermediateSize sharedIntermediateSize latentSize extraParameters gating",
  ],
];

function pathOf(kind: string, field: string): string {
  if (kind === "a model") return field.replace("?", "");
  if (kind === "a layer group") return field.replace(/^0/, "layerGroups[0]");
  return `layerGroups[0].${kind === "a mixture of experts" ? "feedForward" : "attention"}.${field}`;
}

describe("an architecture", () => {
  const rows = fieldsOfKinds.flatMap(([kind, model, fields]) =>
    fields.split(" ").map((field) => [kind, field, model] as const),
  );

  it.each(rows)("throws for %s %s and names it", (kind, field, model) => {
    const path = pathOf(kind, field);
    expect(complaint(() => defineArchitecture(model))).toBe("nothing");
    expect(complaint(() => defineArchitecture(changed(model, path, field.endsWith("?") ? "" : neverAllowed)))).toBe(
      path,
    );
  });

  it("routes each token to at most all of the experts", () => {
    const all = changed(modelWith(linear, mixture), "layerGroups[0].feedForward.expertsPerToken", 8);
    expect(complaint(() => defineArchitecture(all))).toBe("nothing");
    const more = changed(all, "layerGroups[0].feedForward.expertsPerToken", 9);
    expect(() => defineArchitecture(more)).toThrow("expertsPerToken must be a number from 1 to 8; got 9.");
  });

  it("divides its query heads among its key-value heads", () => {
    const odd = changed(modelWith(groupedQuery), "layerGroups[0].attention.keyValueHeads", 3);
    expect(() => defineArchitecture(odd)).toThrow("keyValueHeads must be a divisor of its 8 query heads; got 3.");
  });

  it("has at least one layer group, and may leave out attention, experts and norms", () => {
    expect(complaint(() => defineArchitecture(changed(plainModel, "layerGroups", [])))).toBe("layerGroups");
    const bare = changed(plainModel, "layerGroups", [{ count: 1, attention: null, feedForward: null }]);
    expect(complaint(() => defineArchitecture(bare as Architecture))).toBe("nothing");
    expect(complaint(() => defineArchitecture(neverAllowed as never))).toBe("architecture");
  });
});

describe("functions of an architecture", () => {
  const architecture = plainModel;
  const calls: readonly (readonly [(options: never) => unknown, object, string])[] = [
    [
      cacheBytesPerSequence,
      { architecture, contextTokens: 8, format: bf16, contextLimit: "enforced" },
      "architecture contextTokens format contextLimit",
    ],
    [
      decodeFlopsPerToken,
      { architecture, contextTokens: 8, contextLimit: "enforced" },
      "architecture contextTokens contextLimit",
    ],
    [
      forwardFlopsPerToken,
      { architecture, sequenceTokens: 8, attention: "full", contextLimit: "enforced" },
      "architecture sequenceTokens attention contextLimit",
    ],
    [
      prefillFlops,
      { architecture, inputTokens: 8, cachedTokens: 0, logits: "last", contextLimit: "enforced" },
      "architecture inputTokens cachedTokens logits contextLimit",
    ],
    [distinctExperts, { experts: 8, expertsPerToken: 2, tokens: 3 }, "experts expertsPerToken tokens"],
  ];

  it.each(
    calls.flatMap(([call, options, fields]) =>
      fields.split(" ").map((field) => [call.name, field, call, options] as const),
    ),
  )("%s names %s when its value is not allowed", (_name, field, call, options) => {
    expect(complaint(() => call(options as never))).toBe("nothing");
    expect(complaint(() => call({ ...options, [field]: neverAllowed } as never))).toBe(field);
    expect(complaint(() => call({ ...options, more: 1 } as never))).toBe("input option");
  });

  it.each([
    [
      "cacheBytesPerSequence",
      () => cacheBytesPerSequence({ architecture, contextTokens: 1e9, format: bf16 }),
      "contextTokens",
    ],
    ["decodeFlopsPerToken", () => decodeFlopsPerToken({ architecture, contextTokens: 1e9 }), "contextTokens"],
    ["forwardFlopsPerToken", () => forwardFlopsPerToken({ architecture, sequenceTokens: 1e9 }), "sequenceTokens"],
    ["prefillFlops", () => prefillFlops({ architecture, inputTokens: 1e9 }), "inputTokens"],
    [
      "prefillFlops",
      () => prefillFlops({ architecture, inputTokens: 8, cachedTokens: 9 }),
      "inputTokens - cachedTokens",
    ],
    ["distinctExperts", () => distinctExperts({ experts: 2, expertsPerToken: 3, tokens: 1 }), "expertsPerToken"],
    ["keyValueCacheBytesPerToken", () => keyValueCacheBytesPerToken(neverAllowed as never, 16), "architecture"],
    ["keyValueCacheBytesPerToken", () => keyValueCacheBytesPerToken(architecture, 0), "bitsPerElement"],
    ["keyValueCacheBytesPerToken", () => keyValueCacheBytesPerToken(architecture, null as never), "element"],
    ["layerCount", () => layerCount(neverAllowed as never), "architecture"],
    ["layerCount", () => layerCount({ layerGroups: 5 } as never), "architecture.layerGroups"],
    ["layerCount", () => layerCount({ layerGroups: [5] } as never), "group"],
    ["layerCount", () => layerCount({ layerGroups: [{ count: 0 }] } as never), "count"],
    ["layerMatrices", () => layerMatrices(neverAllowed as never, 8), "group"],
    ["layerMatrices", () => layerMatrices(plainModel.layerGroups[0] as never, 0), "hiddenSize"],
    ["weightMatrices", () => weightMatrices(neverAllowed as never), "architecture"],
    ["isMixtureOfExperts", () => isMixtureOfExperts(neverAllowed as never), "architecture"],
  ])("%s names what is wrong, %#", (_name, call, field) => {
    expect(complaint(call)).toBe(field);
  });

  it("ignores the context limit on request, and counts a cached prompt as free", () => {
    const far = { architecture, contextTokens: 1e6, contextLimit: "ignored" } as const;
    expect(decodeFlopsPerToken(far)).toBeGreaterThan(0);
    expect(prefillFlops({ architecture, inputTokens: 8, cachedTokens: 8 })).toBe(0);
    expect(distinctExperts({ experts: 4, expertsPerToken: 4, tokens: 0 })).toBe(0);
  });
});

/** Role, class, inputs and outputs of the matrices of one layer. */
const rolesOf = (attention: object, feedForward: object) =>
  layerMatrices({ count: 1, attention, feedForward } as never, 128).map(
    ({ role, tensorClass, inputs, outputs }) => `${role} ${tensorClass} ${inputs}x${outputs}`,
  );

describe("layerMatrices", () => {
  const denseBlock = ["gate feedForward 128x64", "up feedForward 128x64", "down feedForward 64x128", "norm norm 0x0"];

  it("lists the matrices of grouped-query attention and of a dense block", () => {
    const { sparse: _, ...plain } = groupedQuery;
    expect(rolesOf(plain, dense)).toEqual([
      ...["query attention 128x128", "key attention 128x32", "value attention 128x32"],
      ...["attention-output attention 128x128", ...denseBlock],
    ]);
  });

  it("lists a shared key-value projection, low ranks and an output gate", () => {
    const { sparse: _, ...plain } = groupedQuery;
    const own = {
      ...plain,
      keyValueProjection: "shared",
      queryRank: 8,
      outputRank: 4,
      outputGroups: 2,
      outputGate: "per-head",
    };
    expect(rolesOf(own, dense)).toEqual([
      ...["query-down attention 128x8", "key-value attention 128x32", "attention-gate attention 128x8"],
      ...["query-up attention 8x128", "attention-output-down attention 64x4", "attention-output attention 8x128"],
      ...denseBlock,
    ]);
    expect(rolesOf({ ...plain, keyValueProjection: "none" }, dense).slice(0, 2)).toEqual([
      ...["query attention 128x128", "attention-output attention 128x128"],
    ]);
    const channels = rolesOf({ ...plain, outputGate: "per-channel" }, dense);
    expect(channels).toContain("attention-gate attention 128x128");
  });

  it("lists the matrices of latent attention, with and without a query rank", () => {
    const common = [
      "key-up attention 64x128",
      "value-up attention 64x128",
      "attention-output attention 128x128",
      ...denseBlock,
    ];
    expect(rolesOf(latent, dense)).toEqual(["query attention 128x192", "key-value-down attention 128x72", ...common]);
    expect(rolesOf({ ...latent, queryRank: 32, outputGate: "per-head" }, dense)).toEqual([
      ...["attention-gate attention 128x8", "query-down attention 128x32", "key-value-down attention 128x72"],
      ...["query-up attention 32x192", ...common],
    ]);
  });

  it("lists the matrices of linear attention and of a state space", () => {
    expect(rolesOf({ ...linear, outputGate: "per-head" }, dense).slice(0, 6)).toEqual([
      ...["query attention 128x16", "key attention 128x16", "value attention 128x32", "attention-gate attention 128x4"],
      ...["convolution attention 4x64", "attention-output attention 32x128"],
    ]);
    expect(rolesOf({ ...linear, convolutionWidth: 0 }, dense).slice(0, 4)).toEqual([
      ...[
        "query attention 128x16",
        "key attention 128x16",
        "value attention 128x32",
        "attention-output attention 32x128",
      ],
    ]);
    expect(rolesOf(stateSpace, dense).every((line) => line.includes("attention") || denseBlock.includes(line))).toBe(
      true,
    );
  });

  it("lists the matrices of a mixture of experts with latent and shared experts", () => {
    expect(rolesOf(linear, { ...mixture, sharedIntermediateSize: 24 }).slice(5)).toEqual([
      ...["router router 128x8", "router router 0x0", "latent-down feedForward 128x16", "latent-up feedForward 16x128"],
      ...["shared-gate feedForward 128x24", "shared-up feedForward 128x24", "shared-down feedForward 24x128"],
      ...["expert-gate experts 16x32", "expert-up experts 16x32", "expert-down experts 32x16", "norm norm 0x0"],
    ]);
  });
});
