import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { burst } from "../../src/load/burst.js";
import { OutputReserve } from "../../src/load/simulation/outputReserve.js";
import { requestLog } from "../../src/load/simulation/requestLog.js";
import { simulate } from "../../src/load/simulation/simulate.js";

const log = requestLog(2);
log.output[0] = 1000;
log.output[1] = 10_000;

describe("the space that SGLang keeps for outputs", () => {
  const reserve = () => new OutputReserve("estimated-output", log);

  it("is 0.7 of what running requests have still to generate, and falls to 0.098 within 600 decode steps", () => {
    const found = reserve();
    expect(found.ofRunning(1000, 10)).toBeCloseTo(700, 9);
    found.decay(300);
    expect(found.ofRunning(1000, 10)).toBeCloseTo(399, 9);
    found.decay(1000);
    expect(found.ofRunning(1000, 10)).toBeCloseTo(98, 9);
    found.reset();
    expect(found.ofRunning(1000, 10)).toBeCloseTo(700, 9);
  });

  it("counts a request that is being admitted in full, up to 4,096 tokens", () => {
    const found = reserve();
    expect(found.ofNew(0, 0)).toBe(1000);
    expect(found.ofNew(1, 0)).toBe(4096);
    found.enter(1, 0);
    expect(found.ofRunning(0, 0)).toBe(4096);
    found.settle(-1, 0);
    expect(found.ofRunning(0, 0)).toBe(0);
    expect(found.ofRunning(50_000, 2)).toBeCloseTo(0.7 * 2 * 4096, 9);
  });

  it("is reset after a preemption: what was generated and 20 steps, over all outputs", () => {
    const found = reserve();
    found.raise(400, 1999, 10);
    expect(found.ofRunning(1000, 10)).toBeCloseTo(300, 9);
  });
});

describe("a burst that fills the cache", () => {
  const load = burst(600, { input: 2000, output: 1500 });
  const preempted = (admission: "whole-output" | "as-generated" | "estimated-output") => {
    const limits = { ...engineLimits("sglang", nvidiaH100Sxm), admission };
    return simulate({ model: llama31_8b, accelerator: nvidiaH100Sxm, limits }, load, { seed: 1 }).preemptions;
  };

  it("preempts nothing with space for whole outputs, and less with SGLang's estimate than without one", () => {
    expect(preempted("whole-output")).toBe(0);
    expect(preempted("estimated-output")).toBeLessThan(preempted("as-generated"));
  });
});
