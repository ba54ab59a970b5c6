import * as everyAccelerator from "llm-economics/accelerators";
import * as everyArchitecture from "llm-economics/architectures";
import { isLlmEconomicsError } from "llm-economics/errors";
import type { Accelerator } from "llm-economics/hardware";
import { type Architecture, forwardFlopsPerToken, isMixtureOfExperts, parameterCount } from "llm-economics/models";
import { estimateTraining, trainingFlopsPerToken } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";

const accelerators: readonly Accelerator[] = Object.values({ ...everyAccelerator });
const architectures: readonly Architecture[] = Object.values({ ...everyArchitecture });

/** All numbers in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("every architecture of the catalogue", () => {
  it.each(architectures)(
    "$id: FLOPs per token are near six per active parameter, and all results are finite",
    (model) => {
      const sequenceTokens = Math.min(2048, model.maximumContextTokens);
      const flops = trainingFlopsPerToken({ architecture: model, sequenceTokens });
      near(flops, 3 * forwardFlopsPerToken({ architecture: model, sequenceTokens }), 1e-12);
      const active = parameterCount(model).active - (model.extraParameters ?? 0);
      expect(flops / (6 * active)).toBeGreaterThan(0.3);
      expect(flops / (6 * active)).toBeLessThan(2.5);
      const found = estimateTraining({
        model,
        accelerator: { ...everyAccelerator.nvidiaH100Sxm, memoryBytes: 1e16 },
        tokens: 1e12,
        sequenceTokens,
        batchSequences: 512,
        dataParallel: 64,
        tensorParallel: 2,
        pipelineParallel: 2,
        expertParallel: isMixtureOfExperts(model) ? 8 : 1,
      });
      expect(numbersIn(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(found.memory.activationBytes).toBeGreaterThan(0);
    },
  );
});

describe("every accelerator of the catalogue", () => {
  it.each(accelerators)("$id trains Llama 3.1 8B or throws a typed error", (accelerator) => {
    const plan = { model: everyArchitecture.llama31_8b, tokens: 1e12, sequenceTokens: 4096, batchSequences: 512 };
    try {
      const found = estimateTraining({
        ...plan,
        accelerator,
        dataParallel: 64,
        shardingStage: 3,
        recomputation: "full",
      });
      expect(numbersIn(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    } catch (error) {
      expect(isLlmEconomicsError(error) && error.code).toBe("unsupported-format");
      expect(accelerator.peakDenseFlopsPerSecond.bf16).toBeUndefined();
    }
  });
});
