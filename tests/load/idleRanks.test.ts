import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { maximumRate } from "../../src/load/maximumRate.js";
import { poisson } from "../../src/load/poisson.js";

describe("estimateLoad", () => {
  it("has finite latencies where fewer sequences run than there are pipeline stages", () => {
    const limits = engineLimits("vllm", nvidiaH100Sxm, { maxSequences: 1 });
    const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, pipelineParallel: 4, limits };
    const shape = { input: 1000, output: 2 };
    const most = maximumRate(plan, shape, {});
    if (!most.fits) throw new Error("fits");
    for (const share of [0.01, 0.5, 0.95]) {
      const found = estimateLoad({ ...plan, load: poisson(share * most.sustainableRequestsPerSecond.value, shape) });
      if (!found.fits || found.saturated) throw new Error("fits and keeps up");
      for (const { value } of Object.values(found.timeToFirstTokenSeconds)) expect(value).toBeLessThan(60);
    }
  });
});
