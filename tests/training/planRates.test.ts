import { dgxH100 } from "llm-economics/servers";
import { estimateTraining, trainingCluster } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { attentionValues } from "../../src/training/memory/saved/attentionValues.js";
import { stageParameters } from "../../src/training/plan/stageParameters.js";
import { stepOfPlan } from "../../src/training/plan/stepOfPlan.js";
import { ratesAt } from "../../src/training/rates/rateEffects.js";
import { ratesOfPlan } from "../../src/training/rates/ratesOfPlan.js";
import { exampleRates } from "./exampleRates.ts";
import { prepared, smallAccelerator, smallModel } from "./smallModel.ts";

const plan = {
  model: smallModel,
  accelerator: smallAccelerator,
  tokens: 1e9,
  sequenceTokens: 512,
  batchSequences: 4,
};

describe("stepOfPlan", () => {
  const flops = (change: object) => {
    const { modelFlops, hardwareFlops } = stepOfPlan(prepared(change));
    return [modelFlops / 2_048, hardwareFlops / 2_048];
  };
  // Forward passes of 2 x 2,376 in layers and norms, 4 x 32 x 256.5 in attention and 2 x 192 in the head.
  it.each([
    [{ recomputation: "none" }, 3 * 37_968, 3 * 37_968],
    [{ recomputation: "selective" }, 3 * 37_968, 3 * 37_968 + 32_832],
    [{ recomputation: "alternate-products" }, 3 * 37_968, 3 * 37_968 + 2_376],
    [{ recomputation: "full" }, 3 * 37_968, 3 * 37_968 + 37_584],
    [{ recomputation: "full", recomputedLayers: 1 }, 3 * 37_968, 3 * 37_968 + 37_584 / 4],
    [{ recomputation: "none", adapters: { rank: 2 } }, 2 * 5_136 + 3 * 32_832, 2 * 5_136 + 3 * 32_832],
  ])("of %o has %d model FLOPs and %d hardware FLOPs per token", (change, ...perToken) => {
    expect(flops(change)).toEqual(perToken);
  });
});

describe("stageParameters", () => {
  it("gives the ends of the vocabulary to the first and last stage", () => {
    expect(stageParameters(prepared())).toEqual([
      { experts: 0, others: 2_760 },
      { experts: 0, others: 2_760 },
    ]);
    const model = { ...smallModel, extraParameters: 10 };
    // Half of 2,368 in layers and of the final norm.
    expect(stageParameters(prepared({ pipelineParallel: 2, model }))).toEqual([
      { experts: 0, others: 1_188 + 202 },
      { experts: 0, others: 1_188 + 192 },
    ]);
    expect(stageParameters(prepared({ pipelineParallel: 2, model: { ...model, embedding: "tied" } }))[1].others).toBe(
      1_188 + 202,
    );
  });
});

describe("ratesAt", () => {
  const effects = { compute16: 10, bandwidth: -20 };
  const fitted = {
    global: exampleRates,
    measuredGenerations: [],
    generations: { hopper: effects },
    frameworks: { nemo: { compute16: 5 } },
    mixtures: { nemo: { workFactor: 7 } },
    releases: { "nemo/2024": { workFactor: -3 } },
  };
  const at = (place: object) =>
    ratesAt(fitted, { generation: "hopper", framework: "nemo", mixture: false, ...place } as never);

  it.each([
    [{}, 0.5 * Math.exp(0.15), 0.5 * Math.exp(-0.2), 2],
    [{ framework: "none" }, 0.5 * Math.exp(0.1), 0.5 * Math.exp(-0.2), 2],
    [{ generation: "toString" }, 0.5 * Math.exp(0.05), 0.5, 2],
    [{ mixture: true }, 0.5 * Math.exp(0.15), 0.5 * Math.exp(-0.2), 2 * Math.exp(0.07)],
    [{ year: "2024" }, 0.5 * Math.exp(0.15), 0.5 * Math.exp(-0.2), 2 * Math.exp(-0.03)],
    [{ year: "2023" }, 0.5 * Math.exp(0.15), 0.5 * Math.exp(-0.2), 2],
  ])("multiplies the effects of %o", (place, compute, bandwidth, work) => {
    const { compute16, bandwidth: sustained, workFactor } = at(place);
    expect([compute16, sustained, workFactor].map((rate) => Number(rate.toFixed(12)))).toEqual(
      [compute, bandwidth, work].map((rate) => Number(rate.toFixed(12))),
    );
  });
});

describe("ratesOfPlan", () => {
  it("name a framework and a generation without measurements", () => {
    const at = (generation: string, framework: string) =>
      ratesOfPlan({ ...plan, accelerator: { ...smallAccelerator, generation }, framework } as never);
    expect(at("hopper", "nemo")).toMatchObject({ unmeasured: [], spread: 1.16 });
    expect(at("hopper", "unknown")).toMatchObject({ unmeasured: ["framework"], spread: 1.34 });
    for (const generation of ["ampere", "blackwell", "blackwell-ultra", "tpu-v5p", "tpu-v6e", "neuron-v2", "gaudi2"])
      expect(at(generation, "nemo").unmeasured).toEqual([]);
    for (const generation of ["ada", "cdna3"]) expect(at(generation, "nemo").unmeasured).toEqual([]);
    expect(at("new", "nemo")).toMatchObject({ unmeasured: ["generation"], spread: 1.34 });
  });
});

describe("estimates of plans that do not fit", () => {
  const choices = { kernels: "fused", recomputation: "selective" } as const;
  const found = (memoryBytes: number) =>
    estimateTraining({ ...plan, ...choices, accelerator: { ...smallAccelerator, memoryBytes } }).memory as unknown as {
      shortfallBytes: number;
      acceleratorsNeeded?: number;
    };
  it("state the shortfall, and the accelerators they need if the activations leave room", () => {
    // Allocated states take 82,192 bytes. Everything else leaves room for the 49,680 bytes of 2,760 parameters, or for more than half of them.
    const neededBytes = 600_000_000 + 1.02 * 99_197_200;
    expect(found(neededBytes - 1).acceleratorsNeeded).toBe(1);
    expect(found(neededBytes - 50_000).acceleratorsNeeded).toBe(2);
    expect(found(1e6).shortfallBytes).toBe(neededBytes - 1e6);
    expect(found(1e6)).not.toHaveProperty("acceleratorsNeeded");
  });
});

describe("trainingCluster", () => {
  it("says that racks need more power", () => {
    const input = { plan, run: { accelerators: 8, runSeconds: { value: 1 } }, server: dgxH100, rackPowerWatts: 1 };
    expect(() => trainingCluster(input as never)).toThrow("enough for one");
    expect(() => trainingCluster(input as never)).toThrow("Give the racks more power.");
  });
});

describe("attentionValues", () => {
  it("count each group of a state-space mixer", () => {
    const mixer = { kind: "state-space", heads: 4, headSize: 2, groups: 2, stateSize: 3 } as never;
    expect(attentionValues(mixer)).toEqual({ stream: 0, inner: 56 });
  });
});
