import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import type { EfficiencyProfile, EfficiencyRates } from "../../src/efficiency/efficiencyProfile.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { bf16 } from "../../src/formats/bf16.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { quantize } from "../../src/quantization/quantize.js";

/** The parts that the rows name. */
export const parts = {
  architectures: { small: llama31_8b, large: llama31_70b },
  accelerators: { h100: nvidiaH100Sxm },
};

/** The global profile with some rates changed. */
export function profileWith(changes: Partial<EfficiencyRates>): EfficiencyProfile {
  return { ...globalProfile, rates: { ...globalProfile.rates, ...changes } };
}

/** Returns the row that a machine would publish if a profile described it exactly. */
export function rowUnder(efficiency: EfficiencyProfile, model: "small" | "large", concurrency: number): Measurement {
  const tensor = model === "large" ? 4 : 1;
  const serving = requireFit(
    estimateInference({
      model: quantize(parts.architectures[model], { weights: bf16 }),
      accelerator: nvidiaH100Sxm,
      tensorParallel: tensor,
      efficiency,
      inputTokens: 1000,
      outputTokens: 200,
      concurrency,
      start: "burst",
    }),
  );
  return {
    id: `${model}-${concurrency}`,
    engine: "vLLM 0.6.1",
    model,
    hardware: "h100",
    accelerators: tensor,
    precision: { weights: "bf16", activations: "bf16", kvCache: "bf16" },
    parallelism: { tensor, pipeline: 1, expert: 1, data: 1 },
    workload: { mode: "concurrency", inputTokens: 1000, outputTokens: 200, concurrency, requestRate: null },
    measured: [
      { metric: "outputTokensPerSecond", value: serving.outputTokensPerSecond.value, statistic: null },
      { metric: "timePerOutputTokenSeconds", value: serving.timePerOutputTokenSeconds.value, statistic: "mean" },
      { metric: "timeToFirstTokenSeconds", value: serving.timeToFirstTokenSeconds.value, statistic: "mean" },
    ],
  };
}
