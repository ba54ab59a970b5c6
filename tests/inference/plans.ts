import fc from "fast-check";
import * as accelerators from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { int4Group128 } from "../../src/formats/int4Group128.js";
import { int8 } from "../../src/formats/int8.js";
import { nvfp4 } from "../../src/formats/nvfp4.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { fewestHeads } from "../../src/inference/checkDegrees.js";
import type { Schedule } from "../../src/inference/inferenceLoad.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import type { Architecture } from "../../src/models/architecture.js";
import { layerCount } from "../../src/models/layerCount.js";
import { quantize } from "../../src/quantization/quantize.js";

/** Formats, widest first. */
export const formats = [int8, fp8E4m3, int4Group128, nvfp4] as const;

const parts: readonly Accelerator[] = Object.values(accelerators);
const models: readonly Architecture[] = Object.values(architectures);

/** A closed-loop inference plan. */
export type CountedPlan = ServingPlan & { readonly concurrency: number; readonly schedule: Schedule };

/** Any model of the catalogue, in any of a few formats, on any accelerator, under any load. */
export const anyPlan: fc.Arbitrary<CountedPlan> = fc
  .record({
    architecture: fc.constantFrom(...models),
    format: fc.constantFrom(undefined, ...formats),
    accelerator: fc.constantFrom(...parts),
    tensorParallel: fc.constantFrom(1, 2, 4, 8),
    pipelineParallel: fc.constantFrom(1, 1, 2),
    inputTokens: fc.integer({ min: 1, max: 30_000 }),
    outputTokens: fc.integer({ min: 1, max: 8_000 }),
    concurrency: fc.integer({ min: 1, max: 512 }),
    schedule: fc.constantFrom("continuous" as const, "static" as const, "offline" as const),
    execution: fc.constantFrom("cuda-graph" as const, "eager" as const),
  })
  .map(({ architecture, format, tensorParallel, pipelineParallel, ...plan }) => ({
    ...plan,
    tensorParallel: Math.min(tensorParallel, fewestHeads(architecture)),
    pipelineParallel: Math.min(pipelineParallel, layerCount(architecture)),
    context: "beyond-maximum" as const,
    model: format ? quantize(architecture, { weights: format }) : architecture,
  }));

/** Plans that fit, most of them on many accelerators. */
export const anyFittingPlan = anyPlan.map((plan) => ({
  ...plan,
  accelerator: { ...plan.accelerator, memoryBytes: plan.accelerator.memoryBytes + 4_000_000_000_000 },
}));
