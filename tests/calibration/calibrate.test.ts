import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.js";
import { engineTraits } from "../../src/efficiency/engineTraits.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { validate } from "../../src/measurements/validate.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const slow = profileWith({ weightBandwidth: 0.55, hostStepSeconds: 0.004, requestSeconds: 0.4 });
const rows = [1, 4, 16, 64, 128].flatMap((concurrency) => [
  rowUnder(slow, "small", concurrency),
  rowUnder(slow, "large", concurrency),
]);

describe("calibrate", () => {
  it("recovers a machine unlike its parent, with in-sample and held-out residuals near 0", () => {
    const { fitted, crossValidated, residuals, skipped } = calibrate(rows, { ...parts, folds: 2 });
    expect(skipped).toEqual([]);
    expect(residuals).toHaveLength(30);
    for (const { medianAbsoluteError } of fitted) expect(medianAbsoluteError).toBeLessThan(0.1);
    for (const { medianAbsoluteError } of crossValidated) expect(medianAbsoluteError).toBeLessThan(0.25);
  });

  it("returns a profile that predicts held-out rows better than its parent", () => {
    const { profile } = calibrate(
      rows.filter(({ id }) => !id.endsWith("-16")),
      parts,
    );
    const unseen = rows.filter(({ id }) => id.endsWith("-16"));
    const worst = (efficiency: typeof profile) =>
      Math.max(
        ...validate(unseen, { ...parts, profileOf: () => efficiency }).predictions.map(({ predicted, measured }) =>
          Math.abs(Math.log(predicted / measured)),
        ),
      );
    expect(worst(profile)).toBeLessThan(0.15);
    expect(worst(profile)).toBeLessThan(worst(profileWith({})) / 3);
  });

  it("gives the profile the traits of the measured engine", () => {
    const [row] = rows;
    if (!row) throw new Error("no row");
    expect(calibrate([{ ...row, engine: "llama.cpp" }], parts).profile.traits).toMatchObject({ accumulationBits: 16 });
    expect(calibrate([row], parts).profile.traits).toEqual(engineTraits.vllm);
    expect(calibrate([{ ...row, engine: "SGLang" }], parts).profile.traits).toEqual({});
  });

  it("is deterministic", () => {
    expect(calibrate(rows, parts)).toEqual(calibrate(rows, parts));
  });

  it("stays close to its parent with little data, and lists skipped rows", () => {
    const [row] = rows;
    if (!row) throw new Error("no row");
    const stranger = { ...row, id: "stranger", model: "nobody knows" };
    const { profile, skipped } = calibrate([row, stranger], parts);
    expect(skipped).toEqual([{ id: "stranger", reason: "unknown model" }]);
    expect(profile.rates.expertBandwidth).toBe(profileWith({}).rates.expertBandwidth);
    expect(profile.spread).toEqual(profileWith({}).spread);
  });

  it("throws when no row is usable or there are fewer than two folds", () => {
    expect(() => calibrate([], parts)).toThrow(InvalidQuantityError);
    expect(() => calibrate(rows, { ...parts, folds: 1 })).toThrow(/folds/);
  });
});
