import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256 } as const;

describe("static batches", () => {
  it("obey throughput = size / (time to first token + remaining tokens x time per output token)", () => {
    const batch = requireFit(estimateInference({ ...plan, schedule: "static", concurrency: 32 }));
    const seconds = batch.timeToFirstTokenSeconds.value + 255 * batch.timePerOutputTokenSeconds.value;
    expect((batch.requestsPerSecond.value * seconds) / 32).toBeCloseTo(1, 6);
    expect(batch.outputTokensPerSecond.value / batch.requestsPerSecond.value).toBeCloseTo(256, 6);
  });
});
