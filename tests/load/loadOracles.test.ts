import { expect, it } from "vitest";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { qwen3_32b } from "../../src/architectures/qwen3_32b.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { estimateDisaggregated } from "../../src/load/pools/estimateDisaggregated.js";
import { poolSizes } from "../../src/load/pools/poolSizes.js";
import { meanWaitSeconds } from "../../src/load/queueing/meanWaitSeconds.js";
import { waitingProbability } from "../../src/load/queueing/waitingProbability.js";
import { quantize } from "../../src/quantization/quantize.js";

it("Erlang C of ten servers at a load of eight is 0.40918", () => {
  expect(waitingProbability({ servers: 10, offeredLoad: 8 })).toBeCloseTo(0.409_18, 5);
});

it("Erlang C of 256 servers at 95 % utilization is 0.3129", () => {
  expect(waitingProbability({ servers: 256, offeredLoad: 243.2 }) / 0.3129).toBeCloseTo(1, 1);
});

it("Pollaczek-Khinchine: 4 requests/s of 0.2 s with a squared coefficient of variation of 0.93 wait 0.772 s", () => {
  const queue = { servers: 1, arrivalsPerSecond: 4, serviceSeconds: 0.2, squaredVariation: 0.93 };
  expect(meanWaitSeconds(queue) / 0.772).toBeCloseTo(1, 3);
});

it("DeepSeek's 608 and 168 billion tokens a day take 226.75 nodes within 1 %", () => {
  const day = 86_400;
  const { total } = poolSizes({
    inputTokensPerSecond: 608e9 / day,
    outputTokensPerSecond: 168e9 / day,
    prefillTokensPerSecond: 73_700,
    decodeTokensPerSecond: 14_800,
  });
  expect(total / 226.75).toBeCloseTo(1, 2);
});

const qwen32b = quantize(qwen3_32b, { weights: fp8E4m3 });
const h200 = { accelerator: nvidiaH200Sxm, efficiency: efficiencyFor("tensorrt-llm", nvidiaH200Sxm) };

it("aiconfigurator's best aggregated plan of Qwen3-32B-FP8 on H200, TP 4 with 16 in flight: 410 tokens/s per GPU within 15 %", () => {
  const plan = { ...h200, model: qwen32b, tensorParallel: 4, cachedInputTokens: 500 };
  const served = estimateLoad({ ...plan, load: closedLoop(16, { input: 4000, output: 500 }) });
  expect(served.fits && served.outputTokensPerSecond.value / 4 / 410.22).toBeGreaterThan(0.85);
  expect(served.fits && served.outputTokensPerSecond.value / 4 / 410.22).toBeLessThan(1.15);
});

it("its best disaggregated plan, 2 x TP 2 for prompts and 1 x TP 4 to decode: 685 tokens/s per GPU within 15 %", () => {
  const served = estimateDisaggregated({
    model: qwen32b,
    prefill: { ...h200, tensorParallel: 2, workers: 2, cachedInputTokens: 500 },
    decode: { ...h200, tensorParallel: 4, workers: 1, cachedInputTokens: 500 },
    input: 4000,
    output: 500,
    concurrency: 60,
  });
  expect(served.fits && served.outputTokensPerSecond.value / 8 / 684.79).toBeGreaterThan(0.85);
  expect(served.fits && served.outputTokensPerSecond.value / 8 / 684.79).toBeLessThan(1.15);
});
