import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm, nvidiaL4 } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b, llama31_70b } from "llm-economics/architectures";
import { globalProfile } from "llm-economics/efficiency";
import { decodeFlopsPerToken, prefillFlops } from "llm-economics/models";
import { layerActivationBytes, trainingFlopsPerToken } from "llm-economics/training";
import { days } from "llm-economics/units";
import { classifyWorkload, type WorkloadDemands, type WorkloadDescription } from "llm-economics/workloads";
import { describe, expect, it } from "vitest";
import { exchangeReach, scaleUpDomain } from "../../src/workloads/exchangeReach.js";
import { inferenceDemands, type ServingDemands } from "../../src/workloads/inferenceDemands.js";
import { servingGroup } from "../../src/workloads/servingGroup.js";
import { tierAdvice } from "../../src/workloads/tierAdvice.js";
import { trainingDemands } from "../../src/workloads/trainingDemands.js";
import { serverWatts } from "../../src/workloads/workloadDefaults.js";
import { changed, complaint, neverAllowed } from "../complaint.ts";

const near = (actual: number, expected: number) => expect(actual / expected).toBeCloseTo(1, 11);
const base = { model: llama31_70b, accelerator: nvidiaH100Sxm };
const parameters = 70_553_706_496;
const training = { tokens: 15e12, withinSeconds: days(60), modelFlopsUtilization: 0.4 };
const inference = { requestsPerSecond: 2000, peakToMean: 2, inputTokens: 1024, outputTokens: 256 };

describe("demands of training", () => {
  const demands = trainingDemands(base, training);
  const flopsPerToken = trainingFlopsPerToken({ architecture: llama31_70b, sequenceTokens: 8192 });
  const tokensPerSecond = (989.4e12 * 0.4) / flopsPerToken;

  it("exchange gradients once per step and activations four times per layer", () => {
    // 18 bytes per parameter take 15 H100s of 85.5 GB, which tensor parallelism divides over servers of 8.
    const ranks = Math.floor(demands.accelerators / 15);
    const gradients = (2 * ((4 * parameters) / 15) * (ranks - 1)) / ranks;
    const stepSeconds = 4_194_304 / (demands.accelerators * tokensPerSecond);
    const activations = ((4 * 80 * 2 * 8192 * 2 * 7) / 8) * 8 * tokensPerSecond;
    near(demands.exchangeBytesPerSecond, gradients / stepSeconds + activations);
  });

  it("read weights three times and activations twice", () => {
    const [group] = llama31_70b.layerGroups;
    const layer = { group, hiddenSize: 8192, sequenceTokens: 8192, microBatch: 1, recomputation: "selective" } as const;
    const bytes = 3 * 2 * parameters + 2 * 80 * layerActivationBytes(layer);
    near(demands.arithmeticIntensity, (flopsPerToken * 8192) / bytes);
    expect(demands.bound).toBe("compute");
    expect(trainingDemands(base, { ...training, sequenceTokens: 64 }).bound).toBe("memory-bandwidth");
  });

  it("hold 18 bytes per parameter and power the servers around the accelerators", () => {
    expect(demands.memoryBytes).toBe(18 * parameters);
    near(demands.powerWatts ?? 0, demands.accelerators * 700 * 1.82);
    near(demands.storageBytesPerSecond, (14 * parameters) / 40);
    expect(demands.latencySensitivity).toBe("low");
  });

  it("list the precisions that the accelerator computes in", () => {
    expect(demands.precisions).toEqual(["bf16", "fp16", "fp8"]);
    expect(trainingDemands({ ...base, accelerator: nvidiaA100Sxm4_80gb }, training).precisions).toEqual([
      "bf16",
      "fp16",
    ]);
  });

  it("use the published utilization of the kind of model", () => {
    const published = { tokens: 15e12, withinSeconds: days(60) };
    const hours = (model: typeof deepseekV3 | typeof llama31_70b) => {
      const found = trainingDemands({ ...base, model }, published);
      return (found.flopsPerYear / (989.4e12 * 3600)) * (1 / found.acceleratorHoursPerYear);
    };
    expect(hours(deepseekV3)).toBeLessThan(hours(llama31_70b));
  });

  it("name a utilization of zero", () => {
    const none = { ...training, modelFlopsUtilization: 0 };
    expect(complaint(() => trainingDemands(base, none))).toBe("modelFlopsUtilization");
  });
});

describe("demands of inference", () => {
  const { demands, meanAccelerators, inTime } = inferenceDemands({ ...base, inference }, inference);
  const plan = { model: llama31_70b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256 };
  const group = servingGroup(plan, nvidiaH100Sxm, 0.04);
  const together = group.estimate.accelerators;
  const { weightBytes, cacheBytes } = group.estimate.memory;
  const decode = decodeFlopsPerToken({ architecture: llama31_70b, contextTokens: 1024 + 128 });

  it("take the replica with the highest throughput in time, as often as the peak needs", () => {
    const replicas = 2000 / group.estimate.requestsPerSecond.value;
    expect([demands.acceleratorsTogether, inTime, demands.allowedSeconds]).toEqual([together, true, 0.04]);
    expect(demands.accelerators).toBe(Math.ceil(2 * replicas) * together);
    near(meanAccelerators, replicas * together);
    near(demands.acceleratorHoursPerYear, demands.accelerators * 8766);
    expect(together).toBeGreaterThan(1);
  });

  it("count prompt and output tokens of a year", () => {
    const perRequest = prefillFlops({ architecture: llama31_70b, inputTokens: 1024 }) + 256 * decode;
    near(demands.flopsPerYear, perRequest * 2000 * 31_557_600);
    const short = (inputTokens: number) => inferenceDemands(base, { ...inference, inputTokens }).demands.flopsPerYear;
    const context = { architecture: llama31_70b, contextTokens: 128 };
    near(short(0), 256 * decodeFlopsPerToken(context) * 2000 * 31_557_600);
    expect(short(1)).toBeGreaterThan(short(0));
  });

  it("hold weights and cache, load weights in two minutes, and exchange activations twice per layer", () => {
    near(demands.memoryBytes, (weightBytes + cacheBytes) * together);
    near(demands.storageBytesPerSecond, (weightBytes * together) / 120);
    const perToken = (2 * 80 * 2 * 8192 * 2 * (together - 1)) / together;
    near(demands.exchangeBytesPerSecond, group.estimate.totalTokensPerSecond.value * perToken);
    near(demands.arithmeticIntensity, (group.estimate.batch * decode) / together / (weightBytes + cacheBytes));
    near(demands.powerWatts ?? 0, demands.accelerators * 700 * 1.82);
  });

  it("are bound by arithmetic where memory is fast enough", () => {
    const fast = changed(nvidiaH100Sxm, "memoryBandwidthBytesPerSecond", 1e17);
    expect(inferenceDemands({ ...base, accelerator: fast }, inference).demands.bound).toBe("compute");
    expect(demands.bound).toBe("memory-bandwidth");
  });

  it("list FP8 where the accelerator computes in it, and integer weights everywhere", () => {
    expect(demands.precisions).toEqual(["fp8", "int8", "int4"]);
    const older = inferenceDemands({ ...base, accelerator: nvidiaA100Sxm4_80gb }, inference).demands;
    expect(older.precisions).toEqual(["int8", "int4"]);
  });

  it("use an efficiency profile if one is given", () => {
    const slow = changed(globalProfile, "rates.weightBandwidth", globalProfile.rates.weightBandwidth / 4);
    const known = inferenceDemands(base, { ...inference, efficiency: slow });
    const slower = servingGroup({ ...plan, efficiency: slow }, nvidiaH100Sxm, 0.04);
    expect(known.demands.acceleratorsTogether).toBe(slower.estimate.accelerators);
    near(
      known.demands.memoryBytes / slower.estimate.accelerators,
      slower.estimate.memory.weightBytes + slower.estimate.memory.cacheBytes,
    );
    expect(known.meanAccelerators).toBeGreaterThan(meanAccelerators);
  });

  it("care little about latency in batch inference", () => {
    const batch = inferenceDemands(base, { ...inference, use: "batch" }).demands;
    expect([batch.latencySensitivity, batch.allowedSeconds]).toEqual(["low", null]);
    expect([demands.latencySensitivity, demands.primaryMetric]).toEqual(["high", "tokens-per-second-per-watt"]);
  });
});

describe("exchangeReach", () => {
  it("needs a network beyond the scale-up domain, a fabric above a tenth of the host link, and else the host", () => {
    expect(exchangeReach(1, 1e15, nvidiaH100Sxm)).toBe("host");
    expect(exchangeReach(8, 6.4e9, nvidiaH100Sxm)).toBe("host");
    expect(exchangeReach(8, 6.41e9, nvidiaH100Sxm)).toBe("scale-up");
    expect(exchangeReach(9, 0, nvidiaH100Sxm)).toBe("scale-up-and-network");
    const unknown = changed(nvidiaH100Sxm, "hostBandwidthBytesPerSecond", undefined);
    expect(exchangeReach(2, 6.3e9, unknown)).toBe("host");
    expect(exchangeReach(2, 6.31e9, unknown)).toBe("scale-up");
  });

  it("takes one server of eight as the domain of accelerators without a fabric", () => {
    expect(scaleUpDomain(nvidiaH100Sxm)).toBe(8);
    expect(scaleUpDomain(changed(nvidiaH100Sxm, "scaleUp.domainAccelerators", 72))).toBe(72);
    expect(scaleUpDomain(nvidiaL4)).toBe(8);
    const none = changed(nvidiaH100Sxm, "scaleUp.domainAccelerators", 72);
    expect(scaleUpDomain(changed(none, "scaleUp.topology", "none"))).toBe(8);
  });
});

describe("serverWatts", () => {
  it("adds the server to the power limit of its accelerators, if that is published", () => {
    near(serverWatts(8, 700) ?? 0, 10_192);
    expect(serverWatts(8, undefined)).toBeNull();
  });
});

describe("tierAdvice", () => {
  const advice = (
    train: Partial<WorkloadDemands>,
    serve: Partial<WorkloadDemands> & { readonly meanAccelerators: number },
  ) => {
    const { meanAccelerators, ...demands } = serve;
    return tierAdvice(base, train as WorkloadDemands, { demands, meanAccelerators, inTime: true } as ServingDemands);
  };
  const tiers = (value: number, against: number, unit: string, statement: string) => ({
    ...{ topic: "tiers", workload: "both", value, against, unit, statement },
  });

  it("is one tier for one kind of work", () => {
    const one = { count: 1, reason: tiers(1, 1, "1", "The workload is of one kind.") };
    expect(tierAdvice(base, undefined, undefined)).toEqual(one);
    expect(tierAdvice(base, {} as WorkloadDemands, undefined)).toEqual(one);
    expect(tierAdvice(base, undefined, {} as ServingDemands)).toEqual(one);
  });

  it("is one tier if training fits exactly in the idle hours of serving", () => {
    const serve = { accelerators: 8, meanAccelerators: 6, latencySensitivity: "high" } as const;
    const statement = "Training fits in the serving tier's idle hours and in one scale-up domain.";
    expect(advice({ accelerators: 8, acceleratorHoursPerYear: 2 * 8766 }, serve)).toEqual({
      count: 1,
      reason: tiers(17_532, 17_532, "h", statement),
    });
    expect(advice({ accelerators: 8, acceleratorHoursPerYear: 2 * 8766 + 1 }, serve)).toEqual({
      count: 2,
      reason: tiers(17_533, 17_532, "h", "Training does not fit in the serving tier's idle hours."),
    });
  });

  it("is two tiers if training needs more accelerators than serving has, or spans domains", () => {
    const serve = { accelerators: 8, meanAccelerators: 0, latencySensitivity: "high" } as const;
    expect(advice({ accelerators: 5, acceleratorHoursPerYear: 1 }, { ...serve, accelerators: 4 }).count).toBe(2);
    expect(advice({ accelerators: 9, acceleratorHoursPerYear: 1 }, { ...serve, accelerators: 16 })).toEqual({
      count: 2,
      reason: tiers(9, 8, "1", "Training spans several scale-up domains and needs a network that inference does not."),
    });
  });

  it("is one tier if batch inference fits exactly in the idle hours of training", () => {
    const serve = { accelerators: 8, meanAccelerators: 4, latencySensitivity: "low" } as const;
    const hours = 16 * 8766 - 4 * 8766;
    expect(advice({ accelerators: 16, acceleratorHoursPerYear: hours }, serve)).toEqual({
      count: 1,
      reason: tiers(35_064, 35_064, "h", "Batch inference fits in the training cluster's idle hours."),
    });
    expect(advice({ accelerators: 16, acceleratorHoursPerYear: hours + 1 }, serve).count).toBe(2);
    expect(
      advice({ accelerators: 16, acceleratorHoursPerYear: hours }, { ...serve, latencySensitivity: "high" }),
    ).toEqual({
      count: 2,
      reason: tiers(16, 8, "1", "Training spans several scale-up domains and needs a network that inference does not."),
    });
  });
});

describe("reasons of a classification", () => {
  const both: WorkloadDescription = { ...base, training, inference };
  const found = classifyWorkload(both);
  const { training: train, inference: serve } = found;
  const together = serve?.acceleratorsTogether ?? 0;
  const memory = nvidiaH100Sxm.memoryBytes;

  it("compare each figure with its limit, and say in a sentence what follows", () => {
    const network = "Needs a scale-up fabric and a network between servers.";
    const fabric = "Needs a scale-up fabric; one domain is large enough.";
    const exchanged = "Bytes/s exchanged per accelerator, against its host link.";
    expect(found.reasons.map(({ value, against, unit, statement }) => [value, against, unit, statement])).toEqual([
      [
        found.shareOfAcceleratorHours.inference,
        ...[
          0.5,
          "1",
          "Share of accelerator-hours per year spent on inference, which therefore shapes the infrastructure.",
        ],
      ],
      [
        ...[train?.arithmeticIntensity, train?.ridgePoint, "FLOP/B"],
        "Bound by arithmetic: FLOPs per byte against the ridge point of NVIDIA H100 SXM5 80GB.",
      ],
      [
        ...[train?.memoryBytes, (train?.accelerators ?? 0) * memory, "B"],
        `Bytes to hold on ${train?.accelerators} accelerators, against the memory there.`,
      ],
      [train?.exchangeBytesPerSecond, 64e9, "B/s", `${network} ${exchanged}`],
      [
        ...[train?.storageBytesPerSecond, 100e9, "B/s"],
        "Bandwidth to write a checkpoint in the time allowed, against that of a typical training cluster.",
      ],
      [
        ...[serve?.arithmeticIntensity, serve?.ridgePoint, "FLOP/B"],
        "Bound by memory bandwidth: FLOPs per byte against the ridge point of NVIDIA H100 SXM5 80GB.",
      ],
      [
        ...[serve?.memoryBytes, together * memory, "B"],
        `Bytes to hold on ${together} accelerators, against the memory there.`,
      ],
      [serve?.exchangeBytesPerSecond, 64e9, "B/s", `${fabric} ${exchanged}`],
      [
        ...[serve?.storageBytesPerSecond, 1e9, "B/s"],
        "Bandwidth to load a new replica in the time allowed, against that of a typical deployment.",
      ],
      [
        ...[train?.accelerators, 8, "1"],
        "Training spans several scale-up domains and needs a network that inference does not.",
      ],
    ]);
  });

  it("speak of one accelerator, and of the host link where it suffices", () => {
    const unknown = changed(nvidiaH100Sxm, "hostBandwidthBytesPerSecond", undefined);
    const small = classifyWorkload({ model: llama31_8b, accelerator: unknown, inference });
    const [, , held, exchange] = small.reasons;
    expect(held?.statement).toBe("Bytes to hold on 1 accelerator, against the memory there.");
    expect(exchange?.statement).toMatch(/^PCIe to the host suffices\. /);
    expect(exchange?.against).toBe(63_015_000_000);
  });

  it("leave out the part that is not described", () => {
    const topics = (description: WorkloadDescription) =>
      classifyWorkload(description).reasons.map(({ topic, workload }) => `${workload} ${topic}`);
    const each = ["arithmetic-intensity", "memory", "communication", "storage"];
    const of = (kind: string) => [`${kind} share-of-hours`, ...each.map((topic) => `${kind} ${topic}`), "both tiers"];
    expect(topics({ ...base, training })).toEqual(of("training"));
    expect(topics({ ...base, inference })).toEqual(of("inference"));
  });

  it("warn in a sentence if no replica is in time", () => {
    const hurried = { ...inference, timePerOutputTokenSeconds: 1e-4 };
    expect(classifyWorkload({ ...base, inference: hurried }).warnings).toEqual([
      "Even one request alone exceeds the time per output token allowed, on up to 64 accelerators.",
    ]);
  });

  it("name the part of a description that is not allowed", () => {
    for (const part of ["model", "accelerator", "training", "inference"])
      expect(complaint(() => classifyWorkload(changed<WorkloadDescription>(both, part, neverAllowed)))).toBe(part);
    expect(complaint(() => classifyWorkload({ ...both, more: 1 } as never))).toBe("description option");
  });
});
