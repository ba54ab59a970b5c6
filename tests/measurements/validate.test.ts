import { describe, expect, it } from "vitest";
import { mistral7b } from "../../src/architectures/mistral7b.js";
import { measuredPlan } from "../../src/measurements/measuredPlan.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { validate } from "../../src/measurements/validate.js";
import { parts, profileWith, rowUnder } from "./rows.ts";

const row = rowUnder(profileWith({}), "small", 16);
const reasons = (change: object) =>
  validate([{ ...row, ...change } as Measurement], parts).skipped.map(({ reason }) => reason);

describe("validate", () => {
  it("predicts every mean and median without using measured values, with intervals", () => {
    const { predictions, skipped } = validate([row], { ...parts, profileOf: () => profileWith({}) });
    expect(skipped).toEqual([]);
    expect(predictions).toHaveLength(3);
    for (const { predicted, measured, low, high } of predictions) {
      expect(predicted / measured).toBeCloseTo(1, 9);
      expect(low).toBeLessThan(predicted);
      expect(high).toBeGreaterThan(predicted);
    }
    const blind = {
      ...row,
      id: "other",
      measured: row.measured.map((value) => ({ ...value, value: value.value * 7 })),
    };
    const again = validate([blind], { ...parts, profileOf: () => profileWith({}) }).predictions;
    expect(again.map(({ predicted }) => predicted)).toEqual(predictions.map(({ predicted }) => predicted));
  });

  it.each<[reason: string, change: object]>([
    ["unknown model", { model: "nobody knows" }],
    ["unknown model", { model: "__proto__" }],
    ["unknown accelerator", { hardware: "constructor" }],
    ["unknown format", { precision: { weights: "fp3", activations: null, kvCache: null } }],
    ["missing field", { workload: { ...row.workload, concurrency: null } }],
    ["invalid field", { workload: { ...row.workload, inputTokens: -5 } }],
    ["invalid field", { parallelism: { tensor: 2.5, pipeline: 1, expert: 1, data: 1 } }],
    ["invalid field", { workload: null }],
    ["metric not modelled", { measured: [{ metric: "joyPerToken", value: 1, statistic: null }] }],
    ["statistic not modelled", { measured: [{ metric: "timeToFirstTokenSeconds", value: 1, statistic: "p75" }] }],
  ])("counts a row that cannot be predicted: %s", (reason, change) => {
    const found = reasons(change);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([reason]));
  });

  it("counts the work of all beams and the returned sequences of a beam search", () => {
    const searched = {
      ...row,
      workload: { ...row.workload, dataset: "CNN-DailyMail summarisation; beam search width 4" },
    };
    const [plain, beams] = [row, searched].map((one) => validate([one], parts).predictions[0]?.predicted ?? 0);
    expect((plain ?? 0) / (beams ?? 1)).toBeGreaterThan(2);
    expect((plain ?? 0) / (beams ?? 1)).toBeLessThan(5);
  });

  it("keeps and reads the whole context for engines without sliding windows", () => {
    const mistral = { ...parts, architectures: { ...parts.architectures, mistral: mistral7b } };
    const workload = { ...row.workload, mode: "offline", inputTokens: 20_000, outputTokens: 2000, concurrency: null };
    const under = (engine: string) => {
      const plan = measuredPlan({ ...row, engine, model: "mistral", workload } as Measurement, mistral);
      return "options" in plan ? JSON.stringify(plan.options.model) : "";
    };
    expect(under("TensorRT-LLM 1.1.0")).toContain("windowTokens");
    expect(under("vLLM 0.6.1")).toContain("windowTokens");
    expect(under("TensorRT-LLM 0.14.0")).not.toContain("windowTokens");
  });

  it("lists its assumptions", () => {
    const open = {
      ...row,
      precision: { weights: null, activations: null, kvCache: null },
      parallelism: null,
      workload: { ...row.workload, inputTokens: null },
    };
    const plan = measuredPlan(open, parts);
    expect("assumptions" in plan && plan.assumptions).toEqual([
      "weights: bf16, not stated by the row",
      "activations: like the weights",
      "key-value cache: 16 bits",
      "input: 512 tokens, a guess",
      "tensor parallelism: 1, the fewest accelerators that leave room for the cache",
    ]);
  });
});
