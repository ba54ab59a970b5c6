import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/index.js";
import { llama31_8b } from "../../src/architectures/index.js";
import { addedBurstSpread } from "../../src/efficiency/addedBurstSpread.js";
import { burstSpread } from "../../src/efficiency/burstSpread.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { burst, closedLoop, estimateLoad, poisson } from "../../src/load/index.js";
import { spreadUnder } from "../../src/load/spreadUnder.js";

const flat = {
  throughput: Math.exp(0.3),
  timePerOutputToken: Math.exp(0.3),
  timeToFirstToken: Math.exp(0.3),
  endToEndLatency: Math.exp(0.3),
  power: Math.exp(0.3),
};
const shape = { input: 512, output: 128 };
const profile = efficiencyFor("vllm", nvidiaH100Sxm);

describe("burstSpread", () => {
  it.each<[added: number, share: number, logarithm: number]>([
    [0.4, 1, 0.5],
    [0.4, 0.5, Math.hypot(0.3, 0.2)],
    [0.4, 0, 0.3],
    [0, 1, 0.3],
  ])("adds %d to the share %d of requests in quadrature", (added, share, logarithm) => {
    const spread = burstSpread(flat, { throughput: added }, share);
    expect(Math.log(spread.throughput)).toBeCloseTo(logarithm, 12);
    expect(spread.timeToFirstToken).toBeCloseTo(flat.timeToFirstToken, 12);
  });

  it("has a value for each metric", () => {
    const { throughput, timePerOutputToken } = burstSpread(flat, { timePerOutputToken: 0.4 });
    expect(throughput).toBeCloseTo(flat.throughput, 12);
    expect(Math.log(timePerOutputToken)).toBeCloseTo(0.5, 12);
  });
});

describe("spreadUnder", () => {
  it("is that of the profile in a closed loop or at a rate, and wider if requests are sent at once", () => {
    expect(spreadUnder(profile, closedLoop(16, shape))).toEqual(profile.spread);
    expect(spreadUnder(profile, poisson(2, shape))).toEqual(profile.spread);
    expect(spreadUnder(profile, burst(100, shape))).toEqual(burstSpread(profile.spread, addedBurstSpread));
    expect(addedBurstSpread.throughput).toBeGreaterThan(0);
  });

  it("grows with the share of requests that are sent at once", () => {
    const widthAt = (concurrency: number) => spreadUnder(profile, burst(100, { ...shape, concurrency })).throughput;
    expect(widthAt(100)).toBe(widthAt(400));
    expect(widthAt(50)).toBeLessThan(widthAt(100));
    expect(widthAt(1)).toBeCloseTo(profile.spread.throughput, 2);
  });

  it("does not change a profile for one kind of load", () => {
    const stated = efficiencyFor("vllm", nvidiaH100Sxm, { load: "burst" });
    expect(stated.load).toBe("burst");
    expect(spreadUnder(stated, burst(100, shape))).toEqual(stated.spread);
    expect(stated.spread).toEqual(spreadUnder(profile, burst(100, shape)));
  });

  it("sets the intervals of a burst", () => {
    const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, efficiency: profile };
    const served = estimateLoad({ ...plan, load: burst(500, shape) });
    if (!served.fits || served.saturated) throw new Error("must fit");
    const factor = ({ value, interval }: { value: number; interval?: { high: number } | undefined }) =>
      (interval?.high ?? Number.NaN) / value;
    const spread = spreadUnder(profile, burst(500, shape));
    expect(factor(served.requestsPerSecond)).toBeCloseTo(spread.throughput, 9);
    expect(factor(served.timePerOutputTokenSeconds.mean)).toBeCloseTo(spread.timePerOutputToken, 9);
  });
});
