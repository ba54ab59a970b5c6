import fc from "fast-check";
import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b } from "llm-economics/architectures";
import { MalformedInputError } from "llm-economics/errors";
import { anthropicTokenPrices, nvidiaH100SxmRental } from "llm-economics/prices";
import {
  parseAccelerator,
  parseArchitecture,
  parseMeasurement,
  parseRentalSeries,
  parseTokenPriceSeries,
} from "llm-economics/schemas";
import { describe, expect, it } from "vitest";

/** The error of a call, with its path. */
function refusal(call: () => unknown): { readonly path: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof MalformedInputError) return { path: error.details.path, message: error.message };
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("parseAccelerator", () => {
  const { memoryBytes: _, ...withoutMemory } = nvidiaH100Sxm;

  it.each([
    [withoutMemory, "memoryBytes", "accelerator: memoryBytes is missing."],
    [
      { ...nvidiaH100Sxm, memoryBytes: "80 GB" },
      "memoryBytes",
      'accelerator: memoryBytes must be of type number; got "80 GB".',
    ],
    [{ ...nvidiaH100Sxm, memoryBytes: -80 }, "memoryBytes", "accelerator: memoryBytes must be above 0; got -80."],
    [
      { ...nvidiaH100Sxm, memoryBytes: Number.NaN },
      "memoryBytes",
      "accelerator: memoryBytes must be of type number; got NaN.",
    ],
    [
      { ...nvidiaH100Sxm, memoryBytes: Number.POSITIVE_INFINITY },
      "memoryBytes",
      "accelerator: memoryBytes must be of type number; got Infinity.",
    ],
    [
      { ...nvidiaH100Sxm, weightMemory: "beside" },
      "weightMemory",
      'accelerator: weightMemory must be one of "off-chip", "on-chip"; got "beside".',
    ],
    [{ ...nvidiaH100Sxm, id: "" }, "id", "accelerator: id is empty."],
    [
      { ...nvidiaH100Sxm, releasedOn: "September 2022" },
      "releasedOn",
      'accelerator: releasedOn does not match the expected format; got "September 2022".',
    ],
    [{ ...nvidiaH100Sxm, memoryGB: 80 }, "", "accelerator: has unknown fields: memoryGB."],
    [
      { ...nvidiaH100Sxm, scaleUp: { ...nvidiaH100Sxm.scaleUp, domainAccelerators: 8.5 } },
      "scaleUp.domainAccelerators",
      "accelerator: scaleUp.domainAccelerators must be a whole number; got 8.5.",
    ],
    [
      { ...nvidiaH100Sxm, peakDenseFlopsPerSecond: {} },
      "peakDenseFlopsPerSecond",
      "accelerator: peakDenseFlopsPerSecond needs at least one peak rate.",
    ],
    [
      { ...nvidiaH100Sxm, provenance: { ...nvidiaH100Sxm.provenance, memory: { sources: [], kind: "measured" } } },
      "provenance.memory.sources.0",
      "accelerator: provenance.memory.sources.0 is missing.",
    ],
  ])("names the field and the expected value (%#)", (input, path, message) => {
    expect(refusal(() => parseAccelerator(input))).toEqual({ path, message });
  });

  it("counts further invalid fields, and names the input", () => {
    const input = { ...nvidiaH100Sxm, memoryBytes: 0, name: 7, kind: "asic" };
    expect(refusal(() => parseAccelerator(input, "parts.json")).message).toMatch(
      /^parts\.json: name must be .*; got 7, and 2 more fields are invalid\.$/,
    );
    expect(refusal(() => parseAccelerator({ ...input, name: "a" })).message).toMatch(
      /, and 1 more field is invalid\.$/,
    );
  });

  it("marks an accelerator without provenance as the caller's estimate", () => {
    const { provenance: _provenance, ...bare } = nvidiaH100Sxm;
    expect(parseAccelerator(bare).provenance.memory).toEqual({ sources: ["caller"], kind: "estimated" });
  });

  it.each([null, undefined, 3, "h100", [], () => 1, Symbol("x")])("throws on %o", (input) => {
    expect(refusal(() => parseAccelerator(input)).path).toBe("");
  });

  it("throws on prototype keys and throwing getters", () => {
    const text = JSON.stringify(nvidiaH100Sxm).replace("{", '{"__proto__": {"memoryBytes": 1},');
    expect(refusal(() => parseAccelerator(JSON.parse(text))).message).toMatch(/unknown fields: __proto__/);
    const trap = new Proxy(nvidiaH100Sxm, {
      get: () => {
        throw new Error("no");
      },
    });
    expect(refusal(() => parseAccelerator(trap)).message).toBe("accelerator: cannot be read.");
  });

  it("throws only MalformedInputError on any other input", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(() => parseAccelerator(input)).toThrow(MalformedInputError);
        expect(() => parseMeasurement(input)).toThrow(MalformedInputError);
        expect(() => parseTokenPriceSeries(input)).toThrow(MalformedInputError);
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseArchitecture", () => {
  const group = llama31_8b.layerGroups[0];

  it.each([
    [{ ...llama31_8b, layerGroups: [] }, "layerGroups"],
    [{ ...llama31_8b, layerGroups: [{ ...group, count: 0 }] }, "layerGroups.0.count"],
    [
      { ...llama31_8b, layerGroups: [{ ...group, attention: { ...group.attention, headSize: "128" } }] },
      "layerGroups.0.attention.headSize",
    ],
    [
      { ...llama31_8b, layerGroups: [{ ...group, attention: { ...group.attention, kind: "hyena" } }] },
      "layerGroups.0.attention.kind",
    ],
    [
      { ...llama31_8b, layerGroups: [{ ...group, feedForward: { kind: "dense", intermediateSize: 1 } }] },
      "layerGroups.0.feedForward.gating",
    ],
    [{ ...llama31_8b, embedding: "shared" }, "embedding"],
  ])("names the field of a group (%#)", (input, path) => {
    expect(refusal(() => parseArchitecture(input)).path).toBe(path);
  });

  it("checks constraints between fields", () => {
    const [dense, sparse] = deepseekV3.layerGroups;
    const many = { ...sparse, feedForward: { ...sparse.feedForward, expertsPerToken: 300 } };
    expect(refusal(() => parseArchitecture({ ...deepseekV3, layerGroups: [dense, many] })).path).toMatch(
      /expertsPerToken/,
    );
  });
});

describe("parseMeasurement", () => {
  const row = {
    id: "a",
    engine: "vLLM 0.9.0",
    model: "m",
    hardware: "h",
    accelerators: 1,
    parallelism: null,
    precision: null,
    workload: { mode: "offline", inputTokens: 1, outputTokens: 1, concurrency: null, requestRate: null },
    measured: [{ metric: "outputTokensPerSecond", value: 1 }],
  };

  it.each([
    [{ accelerators: 0 }, "accelerators"],
    [{ measured: [] }, "measured"],
    [{ measured: [{ metric: "outputTokensPerSecond", value: -1 }] }, "measured.0.value"],
    [{ workload: { ...row.workload, concurrency: "64" } }, "workload.concurrency"],
    [{ parallelism: { tensor: 1.5, pipeline: 1, expert: 1, data: 1 } }, "parallelism.tensor"],
  ])("names the field of %j", (change, path) => {
    expect(refusal(() => parseMeasurement({ ...row, ...change })).path).toBe(path);
  });
});

describe("price series", () => {
  const rental = nvidiaH100SxmRental[0];
  const [point] = rental.points;
  const tokens = anthropicTokenPrices[0];
  const [rates] = tokens.points;

  it.each([
    [{ ...point, amount: "-1" }, "points.0.amount"],
    [{ ...point, amount: 3.29 }, "points.0.amount"],
    [{ ...point, amount: "1e3" }, "points.0.amount"],
    [{ ...point, on: "2026-13-01" }, "points.0.on"],
    [{ ...point, kind: "guessed" }, "points.0.kind"],
    [{ ...point, sources: undefined }, "points.0.sources"],
    [{ ...point, note: "new" }, "points.0"],
  ])("name the entry and its field (%#)", (bad, path) => {
    expect(refusal(() => parseRentalSeries({ ...rental, points: [bad] })).path).toBe(path);
  });

  it("need at least one entry, in chronological order", () => {
    const earlier = { ...point, on: "2020-01-01" };
    expect(parseRentalSeries({ ...rental, points: [earlier, point] }).points).toHaveLength(2);
    expect(refusal(() => parseRentalSeries({ ...rental, points: [point, earlier] })).message).toMatch(
      /points must be in chronological order/,
    );
    expect(refusal(() => parseRentalSeries({ ...rental, points: [point, point] })).path).toBe("points");
    expect(refusal(() => parseRentalSeries({ ...rental, points: [] })).path).toMatch(/^points/);
  });

  it("check the ranges of tiers and batch shares", () => {
    const withPoint = (change: object) => () => parseTokenPriceSeries({ ...tokens, points: [{ ...rates, ...change }] });
    expect(refusal(withPoint({ tiers: [{ ...rates, aboveInputTokens: 1 }] })).path).toBe("points.0.tiers.0");
    const { inputPerMillion, outputPerMillion } = rates;
    expect(withPoint({ tiers: [{ inputPerMillion, outputPerMillion, aboveInputTokens: 1 }] })().points).toHaveLength(1);
    expect(refusal(withPoint({ tiers: [{ inputPerMillion, outputPerMillion, aboveInputTokens: -1 }] })).path).toBe(
      "points.0.tiers.0.aboveInputTokens",
    );
    expect(refusal(withPoint({ batchShare: 0 })).path).toBe("points.0.batchShare");
    expect(refusal(withPoint({ batchShare: 1.5 })).path).toBe("points.0.batchShare");
  });
});
