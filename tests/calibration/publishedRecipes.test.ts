import { describe, expect, it } from "vitest";
import { withPublishedRecipe } from "../../calibration/publishedRecipes.ts";
import type { Measurement } from "../../src/measurements/measurement.ts";

const row: Measurement = {
  id: "row",
  engine: "SGLang 0.5.9",
  model: "deepseek-ai/DeepSeek-R1",
  hardware: "nvidia-b200-sxm-180gb",
  accelerators: 8,
  parallelism: { tensor: 8, pipeline: 1, expert: 1, data: 1 },
  precision: null,
  workload: {
    mode: "concurrency",
    inputTokens: 1024,
    outputTokens: 1024,
    concurrency: 64,
    requestRate: null,
    dataset: "random tokens",
  },
  measured: [],
};
const settingsOf = (changes: Partial<Measurement>, workload: Partial<Measurement["workload"]> = {}) =>
  withPublishedRecipe({ ...row, ...changes, workload: { ...row.workload, ...workload } }).settings;
const llama = { engine: "TensorRT-LLM", model: "meta-llama/Llama-3.1-70B" };
const ranks = (tensor: number, data = 1) => ({ parallelism: { tensor, pipeline: 1, expert: 1, data } });

describe("withPublishedRecipe", () => {
  it("states the receive interval of SGLang on Blackwell", () => {
    expect(settingsOf({})).toEqual({ promptIntervalSteps: 30 });
    expect(settingsOf({}, { concurrency: 8 })).toEqual({ promptIntervalSteps: 10 });
    expect(settingsOf({ hardware: "nvidia-h200-sxm-141gb" })).toBeUndefined();
  });

  it("states that TensorRT-LLM holds prompts of Llama for 20 steps at one pair of lengths on fewer than eight ranks", () => {
    const few = settingsOf({ ...llama, ...ranks(4) }, { concurrency: 4 })?.promptIntervalSteps ?? Number.NaN;
    const many = settingsOf({ ...llama, ...ranks(4) }, { concurrency: 128 })?.promptIntervalSteps ?? Number.NaN;
    // The mean wait is half of the interval, at most 20 steps and at least half of them.
    expect(few / 2).toBeGreaterThan(18);
    expect(few / 2).toBeLessThanOrEqual(20);
    expect(many / 2).toBeGreaterThan(10);
    expect(many).toBeLessThan(few);
    expect(settingsOf({ ...llama, ...ranks(8) })).toEqual({ maxBatchedTokens: 16_384 });
    expect(settingsOf({ ...llama, ...ranks(4) }, { outputTokens: 8192 })).toEqual({ maxBatchedTokens: 16_384 });
  });

  it("states the token budget of DeepSeek under TensorRT-LLM before 1.2", () => {
    expect(settingsOf({ engine: "TensorRT-LLM 1.1.0rc2.post2" })).toEqual({ maxBatchedTokens: 1152 });
    expect(settingsOf({ engine: "TensorRT-LLM (run of 2025-11-02)" })).toEqual({ maxBatchedTokens: 1152 });
    expect(settingsOf({ engine: "TensorRT-LLM 1.2.0rc6" })).toEqual({});
    expect(settingsOf({ engine: "TensorRT-LLM (run of 2026-05-18)" })).toEqual({});
  });

  it("keeps what the row states", () => {
    expect(settingsOf({ settings: { promptIntervalSteps: 1 } })).toEqual({ promptIntervalSteps: 1 });
  });

  it("leaves other rows as they are", () => {
    for (const changed of [
      { ...row, ...ranks(1, 8) },
      { ...row, workload: { ...row.workload, mode: "server" } },
      { ...row, workload: { ...row.workload, dataset: "ShareGPT" } },
      { ...row, engine: "llama.cpp" },
    ])
      expect(withPublishedRecipe(changed)).toBe(changed);
  });
});
