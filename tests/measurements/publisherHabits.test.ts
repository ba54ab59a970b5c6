import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { cacheFollowsWeights } from "../../src/measurements/publisherHabits.js";
import { profileWith, rowUnder } from "./rows.ts";

const closedLoop = rowUnder(profileWith({}), "small", 16);
const burst = { ...closedLoop, workload: { ...closedLoop.workload, mode: "burst" as const } };

describe("cacheFollowsWeights", () => {
  it("is true for closed-loop recipes on accelerators whose attention kernels read 8 bits at full speed", () => {
    expect(cacheFollowsWeights(closedLoop, nvidiaB200)).toBe(true);
    expect(cacheFollowsWeights(closedLoop, amdMi300x)).toBe(true);
    expect(cacheFollowsWeights(closedLoop, nvidiaH200Sxm)).toBe(false);
  });

  it("is the engine's default where a server runs with defaults", () => {
    expect(cacheFollowsWeights(burst, nvidiaB200)).toBe(false);
    expect(cacheFollowsWeights({ ...burst, engine: "TensorRT-LLM 1.0" }, nvidiaB200)).toBe(true);
  });

  it("is true for every submission to MLPerf", () => {
    expect(cacheFollowsWeights({ ...burst, engine: "vLLM 0.9.0 (AMD submission)" }, nvidiaH200Sxm)).toBe(true);
  });
});
