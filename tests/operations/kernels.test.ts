import * as architectures from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { int4Group128 } from "../../src/formats/int4Group128.js";
import { mxfp4 } from "../../src/formats/mxfp4.js";
import { nf4 } from "../../src/formats/nf4.js";
import type { Architecture } from "../../src/models/architecture.js";
import { weightMatrices } from "../../src/models/weightMatrices.js";
import type { MatrixRole } from "../../src/models/weightMatrix.js";
import type { ParallelPlan } from "../../src/operations/parallelPlan.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { stepWork } from "../../src/operations/stepWork.js";
import { nativeModel } from "../../src/quantization/nativeModel.js";
import { quantize } from "../../src/quantization/quantize.js";

const models: readonly Architecture[] = Object.values(architectures);
const one: ParallelPlan = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };
/** Matrices that are looked up or too small to count as kernels. */
const noKernel: readonly MatrixRole[] = ["embedding", "head", "norm", "convolution"];
/** A format of a different size for each class, so that a mix-up of classes changes the bytes. */
const overrides = { attention: fp8E4m3, feedForward: int4Group128, experts: mxfp4, router: nf4, head: bf16 };

function work(architecture: Architecture, plan: ParallelPlan) {
  return stepWork(servedModel(quantize(architecture, { weights: bf16, overrides })), nvidiaB200, plan);
}

/** Number of weights in all layers by bytes per weight. */
function weightsBySize({ linears, experts }: ReturnType<typeof work>): Map<number, number> {
  const found = new Map<number, number>();
  const held = experts.map((each) => ({ ...each, layers: each.layers * each.held }));
  for (const { layers, parameters, arithmetic } of [...linears, ...held]) {
    found.set(arithmetic.bytesPerWeight, (found.get(arithmetic.bytesPerWeight) ?? 0) + layers * parameters);
  }
  return found;
}

const bytesPerWeight = { attention: 1, feedForward: 4.125 / 8, experts: 4.25 / 8, router: 4.5 / 8 };

describe("kernels of a step", () => {
  it.each(models.map((model) => [model.id, model] as const))(
    "multiply by every weight of %s exactly once",
    (_, model) => {
      const expected: Record<string, number> = { attention: 0, feedForward: 0, experts: 0, router: 0 };
      for (const { role, tensorClass, layers, copies, inputs, outputs } of weightMatrices(model)) {
        if (!noKernel.includes(role))
          expected[tensorClass] = (expected[tensorClass] ?? 0) + layers * copies * inputs * outputs;
      }
      const found = weightsBySize(work(model, one));
      for (const tensorClass of ["attention", "feedForward", "experts", "router"] as const) {
        expect(found.get(bytesPerWeight[tensorClass]) ?? 0, tensorClass).toBeCloseTo(expected[tensorClass] ?? 0, -1);
      }
    },
  );

  it.each(models.map((model) => [model.id, model] as const))(
    "divide the weights of %s without losing any",
    (_, model) => {
      const whole = work(model, one);
      const divided = work(model, { ...one, tensor: 4 });
      expect(divided.linears).toHaveLength(whole.linears.length);
      for (const [at, { parameters, activations }] of divided.linears.entries()) {
        const before = whole.linears[at] ?? { parameters: 0, activations: 0 };
        expect([before.parameters, before.parameters / 4]).toContain(parameters);
        expect(activations).toBeLessThanOrEqual(before.activations);
      }
    },
  );

  it.each(models.map((model) => [model.id, model] as const))(
    "hold the bytes of %s, including vectors and convolutions",
    (_, model) => {
      const { weightBytes } = quantize(model, { weights: bf16, overrides });
      expect(work(model, one).weightBytes / weightBytes).toBeCloseTo(1, 9);
      expect(stepWork(servedModel(model), nvidiaB200, one).weightBytes / nativeModel(model).weightBytes).toBeCloseTo(
        1,
        9,
      );
    },
  );
});
