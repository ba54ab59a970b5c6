import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../src/measurements/engineSpelling.js";
import type { Measurement } from "../../src/measurements/measurement.js";

const rows = JSON.parse(readFileSync("calibration/measurements/inference.json", "utf8")) as readonly Measurement[];
const intervalsOf = (family: string) => {
  const own = rows.filter(({ engine }) => engineOf(engine).family === family);
  return own.flatMap(({ settings }) => settings?.promptIntervalSteps ?? []);
};

describe("scheduler settings of rows", () => {
  it("are SGLang's receive intervals of the published scripts", () => {
    expect([...new Set(intervalsOf("sglang"))].sort()).toEqual([10, 30]);
    expect(intervalsOf("vllm")).toEqual([]);
  });

  it("hold prompts of TensorRT-LLM for half of the interval: at most 20 steps and more than 10", () => {
    const held = intervalsOf("tensorrt-llm");
    expect(held.length).toBeGreaterThan(0);
    for (const interval of held) expect(interval / 2).toBeGreaterThan(10);
    expect(Math.max(...held) / 2).toBeLessThanOrEqual(20);
  });
});
