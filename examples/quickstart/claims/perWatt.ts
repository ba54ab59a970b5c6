import { googleTpuV7, microsoftMaia200, qualcommQaic100Ultra } from "llm-economics/accelerators";
import { efficiencyFor } from "llm-economics/efficiency";
import type { Accelerator } from "llm-economics/hardware";
import { estimateInference } from "llm-economics/inference";
import type { QuantizedModel } from "llm-economics/quantization";
import { load, type Placement } from "../machines/placement.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { type Ranged, ratioOf } from "./ratio.ts";

/** Accelerators that their makers sell for inference, beside those of the tables, and that state their power. */
const soldForInference: readonly Accelerator[] = [microsoftMaia200, googleTpuV7, qualcommQaic100Ultra];

/** Returns tokens per joule on the fewest accelerators that hold a model and its load. */
function onFewest(accelerator: Accelerator, model: QuantizedModel): Ranged | undefined {
  const efficiency = efficiencyFor("vllm", accelerator);
  for (const tensorParallel of [1, 2, 4, 8]) {
    const serving = estimateInference({ model, accelerator, efficiency, tensorParallel, ...load });
    if (serving.fits && serving.memory.largestBatch >= load.concurrency)
      return serving.outputTokensPerSecondPerWatt ?? undefined;
  }
  return undefined;
}

/** Returns the article's claim on throughput per watt, checked with accelerators for inference beside an H100, all in INT8. */
export function perWattClaim(placements: readonly Placement[]): NumberedClaim {
  const placed = (name: string) =>
    placements.findLast(({ machine, precise }) => machine.name === name && precise.precision === "INT8");
  const h100 = placed("H100");
  const base = h100?.serving.outputTokensPerSecondPerWatt;
  const row = (name: string, perWatt: Ranged | null | undefined): readonly HeldFigure[] =>
    base && perWatt
      ? [{ what: `Llama 3.1 70B in INT8 on ${name}, accelerators alone`, ...ratioOf(perWatt, base) }]
      : [];
  return held("I3", { says: "Inference chips give more tokens for a watt", unit: "times an H100", low: 1 }, [
    ...["Groq LPU", "Cerebras WSE-3"].flatMap((name) => row(name, placed(name)?.serving.outputTokensPerSecondPerWatt)),
    ...(h100 ? soldForInference.flatMap((part) => row(part.name, onFewest(part, h100.precise.quantized))) : []),
  ]);
}
