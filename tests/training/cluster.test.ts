import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_70b, llama31_405b } from "llm-economics/architectures";
import { trainingRunCost, usd } from "llm-economics/cost";
import { trainingEnergy } from "llm-economics/energy";
import { InvalidQuantityError } from "llm-economics/errors";
import { dgxA100, dgxH100, gb200Nvl72 } from "llm-economics/servers";
import {
  checkpointBytes,
  estimateTraining,
  mixedPrecisionAdamFp32Gradients,
  requireTrainingFit,
  type TrainingPlan,
  trainingCluster,
  trainingPowerShares,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";

const plan: TrainingPlan = {
  model: llama31_405b,
  accelerator: nvidiaH100Sxm,
  tokens: 15.6e12,
  sequenceTokens: 8192,
  batchSequences: 2048,
  dataParallel: 128,
  tensorParallel: 8,
  pipelineParallel: 16,
  interleave: 8,
  recomputation: "elementwise",
};
const run = requireTrainingFit(estimateTraining(plan));

describe("trainingCluster", () => {
  const cluster = trainingCluster({ plan, run, server: dgxH100 });
  it("returns consistent numbers of servers, spares, racks and watts", () => {
    expect(cluster.servers).toBe(16_384 / 8);
    expect(cluster.spareServers).toBeGreaterThan(0);
    expect(cluster.spareServers / cluster.servers).toBeLessThan(0.02);
    expect(cluster.accelerators).toBe(8 * (cluster.servers + cluster.spareServers));
    near(cluster.maximumPowerWatts, (cluster.servers + cluster.spareServers) * (dgxH100.maximumPowerWatts ?? 0), 1e-12);
    expect(cluster.racks).toBe(Math.ceil((cluster.servers + cluster.spareServers) / 3));
    near(cluster.networkBytesPerSecond ?? 0, 16_384 * 50e9, 0.01);
  });
  it("expects 419 unplanned interruptions in 54 days, as Llama 3 had (arXiv:2407.21783), within 1 %", () => {
    near(cluster.failures / (run.runSeconds.value / 86_400), 419 / 54, 0.01);
  });
  it("sizes storage to write a checkpoint in a twentieth of the interval and to hold ten", () => {
    const bytes = checkpointBytes({ parameters: 405.85e9, recipe: mixedPrecisionAdamFp32Gradients });
    near(cluster.checkpointBytes, bytes, 0.001);
    near(
      cluster.storage.checkpointBytesPerSecond,
      cluster.checkpointBytes / (0.05 * cluster.checkpointIntervalSeconds),
      1e-9,
    );
    expect(cluster.storageBytes).toBe(10 * cluster.checkpointBytes);
  });
  it("throws for a server with other accelerators, or racks that cannot power one server", () => {
    expect(() => trainingCluster({ plan, run, server: dgxA100 })).toThrow(InvalidQuantityError);
    expect(() => trainingCluster({ plan, run, server: gb200Nvl72 })).toThrow(/^server must be/);
    expect(() => trainingCluster({ plan, run, server: dgxH100, rackPowerWatts: 5000 })).toThrow(/rackPowerWatts/);
    expect(() => trainingCluster({ plan, run, server: dgxH100, checkpointsKept: 0 })).toThrow(/checkpointsKept/);
  });
});

describe("cost and energy of an estimated run", () => {
  it("have the interval of its accelerator-hours", () => {
    const { total, interval } = trainingRunCost({ run, basis: { kind: "rent", pricePerAcceleratorHour: usd("2") } });
    near(Number(total.amount), 2 * run.acceleratorHours.value, 1e-9);
    expect(interval).toBeDefined();
    const energy = trainingEnergy({ run, boundary: "chip" });
    near(energy.joules, run.acceleratorHours.value * 3600 * (run.acceleratorWatts ?? 0), 1e-9);
    near(
      (energy.interval?.high ?? 0) / energy.joules,
      run.acceleratorHours.interval.high / run.acceleratorHours.value,
      1e-9,
    );
  });
  it("follow from its busy share: 30 W idle and 658 W busy on a 700 W accelerator, within 1 %", () => {
    near(trainingPowerShares.waiting * 700, 30, 0.01);
    near(trainingPowerShares.working * 700, 658, 0.001);
    near(run.acceleratorWatts ?? 0, 700 * (0.043 + 0.94 * run.busyShare), 1e-9);
  });
  it("omit the power if the accelerator's power limit is unknown", () => {
    const { thermalDesignPowerWatts: _, ...part } = nvidiaH100Sxm;
    const found = requireTrainingFit(estimateTraining({ ...plan, accelerator: part }));
    expect(found.acceleratorWatts).toBeUndefined();
    expect(() => trainingEnergy({ run: found, boundary: "chip" })).toThrow(/power limit is known/);
  });
});

describe("GPT-4 (Epoch AI): 25,000 A100, 2.1e25 FLOPs, 90 to 100 days", () => {
  const hours = 25_000 * 95 * 24;
  const at = (price: string) => {
    const basis = { kind: "rent", pricePerAcceleratorHour: usd(price) } as const;
    return Number(trainingRunCost({ run: { acceleratorHours: hours }, basis }).total.amount) / 1e6;
  };
  it("57M A100-hours cost $40M at $0.70, $63M at $1.10, $78M at $1.36 and $114M at $2.00 per hour", () => {
    near(at("0.70"), 40, 0.01);
    near(at("1.10"), 63, 0.01);
    near(at("1.36"), 78, 0.01);
    near(at("2.00"), 114, 0.001);
  });
  it("needs 3,125 servers of eight A100", () => {
    const small: TrainingPlan = {
      model: llama31_70b,
      accelerator: nvidiaA100Sxm4_80gb,
      tokens: 1e12,
      sequenceTokens: 8192,
      batchSequences: 3125,
      dataParallel: 3125,
      tensorParallel: 8,
      recomputation: "full",
      shardingStage: 3,
    };
    const found = requireTrainingFit(estimateTraining(small));
    expect(trainingCluster({ plan: small, run: found, server: dgxA100 }).servers).toBe(3125);
  });
});
