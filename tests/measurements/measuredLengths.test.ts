import { describe, expect, it } from "vitest";
import { measuredLengths } from "../../src/measurements/measuredLengths.js";
import type { MeasuredWorkload } from "../../src/measurements/measurement.js";
import { profileWith, rowUnder } from "./rows.ts";

const row = rowUnder(profileWith({}), "small", 16);
const lengths = (workload: Partial<MeasuredWorkload>, model = "small") =>
  measuredLengths({ ...row, model, workload: { ...row.workload, ...workload } });

describe("measuredLengths", () => {
  it.each<[what: string, workload: Partial<MeasuredWorkload>, input: number, output: number, assumed: number]>([
    ["stated lengths", {}, 1000, 200, 0],
    ["true means over nominal lengths", { meanInputTokens: 900, meanOutputTokens: 150 }, 900, 150, 0],
    ["nine tenths of long random lengths", { dataset: "random tokens", outputTokens: 1000 }, 900, 900, 1],
    ["short random lengths as they are", { dataset: "random", outputTokens: 999 }, 1000, 999, 0],
    [
      "true means over random ones",
      { dataset: "random", outputTokens: 1000, meanInputTokens: 7, meanOutputTokens: 8 },
      7,
      8,
      0,
    ],
    ["one token of a prefill-only row", { outputTokens: 0 }, 1000, 1, 0],
    ["the means of ShareGPT", { inputTokens: null, outputTokens: null, dataset: "ShareGPT V3" }, 220, 200, 2],
    ["the stated part, and the data set's for the rest", { inputTokens: null, dataset: "OpenOrca" }, 294.45, 200, 1],
    ["a guess where nothing is known", { inputTokens: null, outputTokens: null }, 512, 256, 2],
    ["a guess for a data set that is not known", { inputTokens: null, dataset: "my prompts" }, 512, 200, 1],
  ])("returns %s", (_, workload, input, output, assumed) => {
    const found = lengths(workload);
    expect([found.inputTokens, found.outputTokens, found.assumptions.length]).toEqual([input, output, assumed]);
  });

  it("distinguishes data sets by model", () => {
    const workload = { inputTokens: null, outputTokens: null, dataset: "OpenOrca" };
    expect(lengths(workload, "mistralai/Mixtral-8x7B").outputTokens).toBe(145);
    expect(lengths(workload, "llama-2-70b").outputTokens).toBe(294);
    const reasoning = { inputTokens: null, outputTokens: null, dataset: "MLPerf mathematical reasoning" };
    expect(lengths(reasoning, "deepseek-r1").outputTokens).toBe(3700);
  });
});
