import { readFileSync } from "node:fs";
import { type TrainingMeasurement, validateTraining } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { namedParts } from "../../scripts/namedParts.ts";
import { quantile } from "../../src/calibration/quantile.js";

type MarkedRow = TrainingMeasurement & { readonly duplicateOf?: string; readonly notScored?: readonly string[] };
const rowsOf = (name: string): MarkedRow[] => JSON.parse(readFileSync(`calibration/measurements/${name}.json`, "utf8"));

/** Returns the judged predictions of metrics, without duplicate rows and values known to be misstated. */
function judged(rows: readonly MarkedRow[], metrics: readonly string[]) {
  const marks = new Map(rows.map((row) => [row.id, row]));
  const { predictions, skipped } = validateTraining(rows, namedParts);
  const counts = ({ id, metric }: { readonly id: string; readonly metric: string }) => {
    const row = marks.get(id);
    return metrics.includes(metric) && row?.duplicateOf === undefined && !row?.notScored?.includes(metric);
  };
  return { predictions: predictions.filter(counts), skipped: skipped.filter(counts) };
}

const errorsOf = (predictions: readonly { readonly measured: number; readonly predicted: number }[]) =>
  predictions.map(({ measured, predicted }) => Math.abs(predicted / measured - 1));

describe("our own single-GPU training runs, in sample", () => {
  const rows = rowsOf("training-own");
  it("have peak memory within 1 % each", () => {
    const errors = errorsOf(judged(rows, ["peakMemoryGB"]).predictions);
    expect(errors.length).toBe(35);
    expect(Math.max(...errors)).toBeLessThan(0.01);
  });
  it("are predicted to run out of memory exactly if they did", () => {
    const { predictions } = judged(rows, ["outOfMemory"]);
    expect(predictions.length).toBe(36);
    for (const { id, measured, predicted } of predictions) expect(predicted, id).toBe(measured);
  });
  it("have throughput within 4 % in the median and 10 % at the 90th percentile; power within 4 %", () => {
    const errors = errorsOf(judged(rows, ["tokensPerSecondPerAccelerator"]).predictions);
    expect(quantile(errors, 0.5)).toBeLessThan(0.04);
    expect(quantile(errors, 0.9)).toBeLessThan(0.1);
    expect(quantile(errorsOf(judged(rows, ["averagePowerWatts"]).predictions), 0.5)).toBeLessThan(0.04);
  });
  it("all have a prediction", () => expect(validateTraining(rows, namedParts).skipped).toEqual([]));
});

describe("published training runs, in sample", () => {
  const rows = rowsOf("training");
  const rate = judged(rows, ["tokensPerSecondPerAccelerator"]);
  it("have throughput within 7 % in the median and 25 % at the 90th percentile", () => {
    const errors = errorsOf(rate.predictions);
    expect(quantile(errors, 0.5)).toBeLessThan(0.07);
    expect(quantile(errors, 0.9)).toBeLessThan(0.25);
  });
  it("have predictions for at least 95 % of throughputs", () => {
    const { predictions, skipped } = rate;
    expect(predictions.length / (predictions.length + skipped.length)).toBeGreaterThan(0.95);
  });
  it("have peak memory within 6 % in the median", () => {
    expect(quantile(errorsOf(judged(rows, ["peakMemoryGB", "peakMemoryGiB"]).predictions), 0.5)).toBeLessThan(0.06);
  });
  it("have intervals no wider than a factor of 1.6 in the median", () => {
    const widths = rate.predictions.map(({ low, high }) => high / low);
    expect(quantile(widths, 0.5)).toBeLessThan(1.6);
    const inside = rate.predictions.filter(({ low, high, measured }) => low <= measured && measured <= high).length;
    expect(inside / rate.predictions.length).toBeGreaterThan(0.75);
  });
});
