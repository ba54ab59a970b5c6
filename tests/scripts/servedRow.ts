import type { Measurement } from "../../src/measurements/measurement.js";

/** A complete row: one model on one accelerator at a concurrency of 16. */
export const servedRow = {
  id: "served-1",
  engine: "vLLM 0.6.1",
  model: "Llama 3.1 8B",
  hardware: "nvidia-h100-sxm-80gb",
  accelerators: 1,
  parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
  precision: { weights: "bf16", activations: null, kvCache: null },
  workload: { mode: "concurrency", inputTokens: 1024, outputTokens: 256, concurrency: 16, requestRate: null },
  measured: [
    { metric: "outputTokensPerSecond", value: 1500, statistic: "mean" },
    { metric: "timeToFirstTokenSeconds", value: 0.3, statistic: "p75" },
  ],
} as const satisfies Measurement;
