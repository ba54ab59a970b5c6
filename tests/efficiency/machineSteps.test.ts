import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namedParts } from "../../scripts/namedParts.ts";
import type { Measurement } from "../../src/measurements/measurement.js";
import { validate } from "../../src/measurements/validate.js";

const rows: Measurement[] = JSON.parse(readFileSync("calibration/measurements/inference-own.json", "utf8"));
const { predictions, skipped } = validate(rows, namedParts);
const errorsOf = (metric: string) =>
  predictions
    .filter((prediction) => prediction.metric === metric)
    .map(({ predicted, measured }) => Math.abs(predicted / measured - 1))
    .sort((left, right) => left - right);
const quantile = (values: readonly number[], share: number) => values[Math.floor(values.length * share)] ?? Number.NaN;

describe("machineProfile on our steps on H100 and H200", () => {
  it("predicts every row", () => {
    expect(skipped).toEqual([]);
  });

  it.each([
    ["stepSeconds", 61, 0.02, 0.05],
    ["prefillSeconds", 34, 0.05, 0.12],
    ["averagePowerWatts", 20, 0.06, 0.18],
  ])("%s: the median and 90th percentile of errors of %s are within limits", (metric, values, median, ninetieth) => {
    const errors = errorsOf(metric);
    expect(errors).toHaveLength(values);
    expect(quantile(errors, 0.5)).toBeLessThan(median);
    expect(quantile(errors, 0.9)).toBeLessThan(ninetieth);
  });
});
