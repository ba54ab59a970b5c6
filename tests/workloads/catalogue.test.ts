import * as everyAccelerator from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { isLlmEconomicsError } from "llm-economics/errors";
import type { Accelerator } from "llm-economics/hardware";
import { classifyWorkload } from "llm-economics/workloads";
import { describe, expect, it } from "vitest";

const accelerators: readonly Accelerator[] = Object.values({ ...everyAccelerator });

/** All numbers in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("every accelerator of the catalogue", () => {
  it.each(accelerators)("$id serves Llama 3.1 8B or throws a typed error", (accelerator) => {
    const inference = { requestsPerSecond: 10, inputTokens: 500, outputTokens: 200 };
    try {
      const found = classifyWorkload({ model: llama31_8b, accelerator, inference });
      expect(numbersIn(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(found.inference?.accelerators).toBeGreaterThanOrEqual(found.inference?.acceleratorsTogether ?? Infinity);
    } catch (error) {
      expect(isLlmEconomicsError(error), String(error)).toBe(true);
    }
  });
});
