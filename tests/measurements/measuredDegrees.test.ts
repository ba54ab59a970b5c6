import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { bf16 } from "../../src/formats/bf16.js";
import { measuredDegrees } from "../../src/measurements/measuredDegrees.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { quantize } from "../../src/quantization/quantize.js";
import { profileWith, rowUnder } from "./rows.ts";

const row = rowUnder(profileWith({}), "small", 16);
const unstated = { tensor: null, pipeline: null, expert: null, data: null };
const small = quantize(llama31_8b, { weights: bf16 });
const large = quantize(llama31_70b, { weights: bf16 });
const recipe = { attention: "divided", execution: "cuda-graph", batching: "in-flight" } as const;

describe("measuredDegrees", () => {
  it.each<[what: string, model: typeof small, change: Partial<Measurement>, degrees: object]>([
    [
      "stated degrees",
      small,
      { parallelism: { tensor: 2, pipeline: 2, expert: 1, data: 3 } },
      { tensorParallel: 2, pipelineParallel: 2, dataParallel: 3 },
    ],
    [
      "replicas of what is left",
      small,
      { accelerators: 8, parallelism: { ...unstated, tensor: 2 } },
      { tensorParallel: 2, dataParallel: 4 },
    ],
    [
      "one accelerator a replica for a small model",
      small,
      { accelerators: 8, parallelism: null },
      { tensorParallel: 1, dataParallel: 8 },
    ],
    [
      "the fewest that leave room for a large one",
      large,
      { accelerators: 8, parallelism: null },
      { tensorParallel: 4, dataParallel: 2 },
    ],
    [
      "tensor parallelism within stated attention ranks",
      large,
      { accelerators: 8, parallelism: { ...unstated, pipeline: 1, expert: 8, data: 4 } },
      { tensorParallel: 2, attentionDataParallel: 4, expertParallel: 8 },
    ],
    [
      "tensor parallelism of all accelerators within one stated stage and rank",
      small,
      { accelerators: 4, parallelism: { ...unstated, pipeline: 1, data: 1 } },
      { tensorParallel: 4, dataParallel: 1 },
    ],
    [
      "layers divided among the accelerators of llama.cpp",
      small,
      { engine: "llama.cpp b6918", accelerators: 4, parallelism: null },
      { pipelineParallel: 4 },
    ],
  ])("returns %s", (_, model, change, degrees) => {
    expect(measuredDegrees({ ...row, ...change }, model, nvidiaH100Sxm, recipe)).toMatchObject(degrees);
  });

  it("lists its assumptions", () => {
    const { assumptions } = measuredDegrees(
      { ...row, accelerators: 8, parallelism: null },
      large,
      nvidiaH100Sxm,
      recipe,
    );
    expect(assumptions).toEqual(["tensor parallelism: 4, the fewest accelerators that leave room for the cache"]);
  });

  it("divides chips with on-chip weights into pipeline stages of whole layers", () => {
    const change = { engine: "Groq", accelerators: 576, parallelism: null };
    const found = measuredDegrees({ ...row, ...change }, large, groqLpuV1, recipe);
    expect(found).toMatchObject({ tensorParallel: 7, pipelineParallel: 80 });
  });
});
