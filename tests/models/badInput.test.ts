import { llama31_8b } from "llm-economics/architectures";
import { InvalidQuantityError } from "llm-economics/errors";
import { bf16 } from "llm-economics/formats";
import {
  type Architecture,
  cacheBytesPerSequence,
  decodeFlopsPerToken,
  defineArchitecture,
  distinctExperts,
  forwardFlopsPerToken,
  keyValueCacheBytesPerToken,
  prefillFlops,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";

const architecture = llama31_8b;
const never = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1.5];
const longer = architecture.maximumContextTokens + 1;

/** The error of a call, which must be typed and state what was wrong and what is allowed. */
function caught(call: () => unknown): InvalidQuantityError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidQuantityError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const calls: readonly (readonly [name: string, field: string, call: (value: number) => unknown])[] = [
  ["decodeFlopsPerToken", "contextTokens", (contextTokens) => decodeFlopsPerToken({ architecture, contextTokens })],
  ["prefillFlops", "inputTokens", (inputTokens) => prefillFlops({ architecture, inputTokens })],
  ["prefillFlops", "cachedTokens", (cachedTokens) => prefillFlops({ architecture, inputTokens: 10, cachedTokens })],
  [
    "forwardFlopsPerToken",
    "sequenceTokens",
    (sequenceTokens) => forwardFlopsPerToken({ architecture, sequenceTokens }),
  ],
  [
    "cacheBytesPerSequence",
    "contextTokens",
    (contextTokens) => cacheBytesPerSequence({ architecture, contextTokens, format: bf16 }),
  ],
  ["distinctExperts", "experts", (experts) => distinctExperts({ experts, expertsPerToken: 1, tokens: 1 })],
  [
    "distinctExperts",
    "expertsPerToken",
    (expertsPerToken) => distinctExperts({ experts: 8, expertsPerToken, tokens: 1 }),
  ],
];

describe.each(calls)("%s, %s", (_, field, call) => {
  it.each(never)("throws for %f", (value) => {
    const { details, message } = caught(() => call(value));
    expect(details).toMatchObject({ field, value });
    expect(details.allowed).not.toBe("");
    expect(message).toContain(field);
    expect(message).toContain(details.allowed);
  });
});

describe("quantities that must be above zero", () => {
  it.each([
    ["prefillFlops", () => prefillFlops({ architecture, inputTokens: 0 })],
    ["decodeFlopsPerToken", () => decodeFlopsPerToken({ architecture, contextTokens: 0 })],
    ["keyValueCacheBytesPerToken", () => keyValueCacheBytesPerToken(architecture, 0)],
    ["keyValueCacheBytesPerToken", () => keyValueCacheBytesPerToken(architecture, Number.NaN)],
    ["distinctExperts", () => distinctExperts({ experts: 0, expertsPerToken: 1, tokens: 1 })],
    ["distinctExperts", () => distinctExperts({ experts: 8, expertsPerToken: 1, tokens: -1 })],
    ["distinctExperts", () => distinctExperts({ experts: 8, expertsPerToken: 9, tokens: 1 })],
  ])("%s throws", (_, call) => {
    expect(caught(call).code).toBe("invalid-quantity");
  });
});

describe("a context longer than the model's", () => {
  it.each([
    [
      "decodeFlopsPerToken",
      (limit?: "ignored") => decodeFlopsPerToken({ architecture, contextTokens: longer, ...of(limit) }),
    ],
    ["prefillFlops", (limit?: "ignored") => prefillFlops({ architecture, inputTokens: longer, ...of(limit) })],
    [
      "forwardFlopsPerToken",
      (limit?: "ignored") => forwardFlopsPerToken({ architecture, sequenceTokens: longer, ...of(limit) }),
    ],
    [
      "cacheBytesPerSequence",
      (limit?: "ignored") => cacheBytesPerSequence({ architecture, contextTokens: longer, format: bf16, ...of(limit) }),
    ],
  ])("%s: throws with a remedy, and computes when the limit is ignored", (_, call) => {
    const { details, message } = caught(() => call());
    expect(details.value).toBe(longer);
    expect(details.allowed).toContain(String(architecture.maximumContextTokens));
    expect(message).toContain('contextLimit: "ignored"');
    expect(call("ignored")).toBeGreaterThan(0);
  });

  function of(contextLimit?: "ignored") {
    return contextLimit ? { contextLimit } : {};
  }

  it("throws when more tokens are cached than the prompt has", () => {
    const { details } = caught(() => prefillFlops({ architecture, inputTokens: 10, cachedTokens: 11 }));
    expect(details).toMatchObject({ field: "inputTokens - cachedTokens", value: -1 });
  });
});

describe("defineArchitecture", () => {
  const valid: Architecture = {
    id: "tiny",
    name: "Tiny",
    hiddenSize: 64,
    vocabularySize: 1000,
    maximumContextTokens: 512,
    embedding: "tied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: 2,
        attention: { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 16 },
        feedForward: { kind: "dense", intermediateSize: 256, gating: "gated" },
      },
    ],
  };
  /** The valid architecture with one value replaced at any depth. */
  function broken(path: string, value: unknown): Architecture {
    const copy = structuredClone(valid) as unknown as Record<string, unknown>;
    const keys = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
    parent[last] = value;
    return copy as unknown as Architecture;
  }

  it("returns a valid architecture unchanged", () => {
    expect(defineArchitecture(valid)).toBe(valid);
  });

  const wholes = [
    "hiddenSize",
    "vocabularySize",
    "maximumContextTokens",
    "layerGroups[0].count",
    "layerGroups[0].attention.queryHeads",
    "layerGroups[0].attention.keyValueHeads",
    "layerGroups[0].attention.headSize",
    "layerGroups[0].feedForward.intermediateSize",
  ];
  it.each(wholes.flatMap((path) => [...never, 0].map((value) => [path, value] as const)))(
    "throws when %s is %f",
    (path, value) => {
      const { details } = caught(() => defineArchitecture(broken(path, value)));
      expect(details).toMatchObject({ field: path, value });
    },
  );

  it.each([
    ["id", ""],
    ["embedding", "both"],
    ["layerGroups", []],
    ["layerGroups", "none"],
    ["extraParameters", -1],
    ["finalNormParameters", 0.5],
    ["layerGroups[0].normParameters", -1],
    ["layerGroups[0].attention.kind", "magic"],
    ["layerGroups[0].attention.windowTokens", 0],
    ["layerGroups[0].attention.layersPerCache", 0],
    ["layerGroups[0].feedForward.kind", "magic"],
    ["layerGroups[0].feedForward.gating", "half"],
  ])("throws when %s is %j", (path, value) => {
    expect(caught(() => defineArchitecture(broken(path, value))).details.field).toBe(path);
  });

  it("throws when expertsPerToken exceeds experts", () => {
    const experts = {
      kind: "mixture-of-experts",
      experts: 8,
      expertsPerToken: 9,
      expertIntermediateSize: 4,
      sharedIntermediateSize: 0,
      gating: "gated",
    };
    const { details } = caught(() => defineArchitecture(broken("layerGroups[0].feedForward", experts)));
    expect(details).toMatchObject({ field: "layerGroups[0].feedForward.expertsPerToken", value: 9 });
  });

  it("throws when the key-value heads do not divide the query heads", () => {
    const [group] = architecture.layerGroups;
    const attention = { ...group.attention, keyValueHeads: 7 };
    const error = caught(() => defineArchitecture({ ...architecture, layerGroups: [{ ...group, attention }] }));
    expect(error.message).toContain("keyValueHeads must be a divisor of its 32 query heads; got 7.");
  });
});
