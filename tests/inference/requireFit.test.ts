import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { InfeasiblePlanError } from "../../src/errors/infeasiblePlanError.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256 } as const;

describe("requireFit", () => {
  it("returns an estimate that fits unchanged", () => {
    const estimate = estimateInference({ ...plan, concurrency: 1 });
    expect(requireFit(estimate)).toBe(estimate);
  });

  it("throws with the missing memory and degrees that fit", () => {
    const estimate = estimateInference({ ...plan, model: llama31_70b, concurrency: 1 });
    expect(() => requireFit(estimate)).toThrow(InfeasiblePlanError);
    expect(() => requireFit(estimate)).toThrow(
      /^Weights and one request need 14\d(\.\d)? GB, .* Use tensorParallel: \d/,
    );
  });
});
