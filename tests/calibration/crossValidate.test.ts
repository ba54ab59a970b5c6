import { describe, expect, it } from "vitest";
import { crossValidate, groupsByPair, hashOf } from "../../src/calibration/crossValidate.js";
import { ratesAt } from "../../src/calibration/effects.js";
import { type FitOptions, fitRates } from "../../src/calibration/fitRates.js";
import { groupWeights } from "../../src/calibration/groupWeights.js";
import { levels } from "../../src/calibration/levels.js";
import { startingRates } from "../../src/calibration/rateTable.js";
import { rowResiduals } from "../../src/calibration/residuals.js";
import { chainKey } from "../../src/efficiency/adjustments.js";
import { manyGroups } from "../../src/efficiency/evidenceSpread.js";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const options: FitOptions = { start: startingRates, startDeviation: 0.15, rounds: 2, correlation: 0, levels };
const slow = profileWith({ weightBandwidth: 0.5, requestSeconds: 0.2 });

const found = observedRow(rowUnder(slow, "small", 8), parts);
if ("reason" in found) throw new Error(found.reason);
const template = found;

/** A row of a group at a place in the chain. */
const rowAt = (generation: string, family: string, group: string): ObservedRow => ({
  ...template,
  key: chainKey(generation, family, 0),
  group,
});
const foldOf = (name: string, folds: number) => hashOf(`${name}/fold`) % folds;
const groupOf = ({ group }: ObservedRow) => group;

describe("hashOf", () => {
  // The published vectors of 32-bit FNV-1a, without their lowest byte.
  it.each([
    ["", 0x81_1c_9d],
    ["a", 0xe4_0c_29],
    ["foobar", 0xbf_9c_f9],
  ])("of %j is the upper 24 bits of FNV-1a", (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it.each([2, 5, 10])("divides names evenly among %d folds", (folds) => {
    const sizes = Array.from({ length: folds }, () => 0);
    for (let index = 0; index < 5000; index++) {
      const fold = foldOf(`model ${index}|h100|vllm`, folds);
      sizes[fold] = (sizes[fold] ?? 0) + 1;
    }
    for (const size of sizes) expect(Math.abs((size * folds) / 5000 - 1)).toBeLessThan(0.15);
  });
});

describe("crossValidate", () => {
  const rows = Array.from({ length: 9 }, (_, index) => rowAt("cdna3", "mlc", `group ${index % 6}`));

  it.each([2, 3, 5])("holds out every value of every row once in %d folds", (folds) => {
    const heldOut = crossValidate(rows, groupOf, folds, options);
    expect(heldOut).toHaveLength(3 * rows.length);
    for (const row of rows) expect(heldOut.filter((residual) => residual.row === row)).toHaveLength(3);
  });

  it("predicts each row from the rows of the other folds alone", () => {
    const heldOut = crossValidate(rows, groupOf, 3, options);
    for (const fold of [0, 1, 2]) {
      const seen = rows.filter(({ group }) => foldOf(group, 3) !== fold);
      const effects = fitRates(seen, options);
      for (const row of rows.filter(({ group }) => foldOf(group, 3) === fold)) {
        const expected = rowResiduals(row, ratesAt(row.key, effects, startingRates)).map(({ residual }) => residual);
        expect(heldOut.filter((residual) => residual.row === row).map(({ residual }) => residual)).toEqual(expected);
      }
    }
  });

  it("shifts the residuals of a row by exactly the change of its own values", () => {
    const [first, ...rest] = rows.filter(({ group }, index) => rows.findIndex((row) => row.group === group) === index);
    if (!first) throw new Error("no row");
    const doubled = { ...first, observations: first.observations.map((at) => ({ ...at, value: 2 * at.value })) };
    const residualsOf = (row: ObservedRow) =>
      crossValidate([row, ...rest], groupOf, 3, options).filter((residual) => residual.row === row);
    const [before, after] = [residualsOf(first), residualsOf(doubled)];
    before.forEach(({ residual }, index) => {
      expect(residual - (after[index]?.residual ?? 0)).toBeCloseTo(Math.LN2, 12);
    });
  });

  it("holds out nothing if no row remains to fit", () => {
    expect(crossValidate(rows, () => "one name", 2, options)).toEqual([]);
    expect(crossValidate([], groupOf, 2, options)).toEqual([]);
  });

  it("names the evidence that the seen rows hold", () => {
    const own = (generation: string, family: string) =>
      Array.from({ length: manyGroups }, (_, index) => rowAt(generation, family, `${generation} ${family} ${index}`));
    const other = [rowAt("cdna3", "mlc", "few"), ...own("hopper", "vllm"), ...own("cdna3", "sglang").slice(0, 2)];
    const evidenceFor = (row: ObservedRow) => {
      const name = (each: ObservedRow) => (each === row ? "held out" : "seen");
      const folds = 2;
      expect(foldOf("held out", folds)).not.toBe(foldOf("seen", folds));
      return crossValidate([row, ...other], name, folds, { ...options, rounds: 1 }).find((at) => at.row === row)
        ?.evidence;
    };
    expect(evidenceFor(rowAt("hopper", "vllm", "new"))).toBe("many");
    expect(evidenceFor(rowAt("cdna3", "mlc", "new"))).toBe("few");
    expect(evidenceFor(rowAt("turing", "vllm", "new"))).toBe("engine");
    expect(evidenceFor(rowAt("hopper", "lmdeploy", "new"))).toBe("machine");
    expect(evidenceFor(rowAt("turing", "lmdeploy", "new"))).toBe("none");
  });
});

describe("groupsByPair", () => {
  it("counts different groups, not rows, for each engine on each generation", () => {
    const rows = [
      rowAt("hopper", "vllm", "a"),
      rowAt("hopper", "vllm", "a"),
      rowAt("hopper", "vllm", "b"),
      rowAt("cdna3", "vllm", "a"),
    ];
    expect([...groupsByPair(rows)]).toEqual([
      ["hopper/vllm", 2],
      ["cdna3/vllm", 1],
    ]);
  });
});

describe("groupWeights", () => {
  it.each<[size: number, correlation: number, weight: number]>([
    [1, 0.05, 1],
    [1, 1, 1],
    [4, 0, 1],
    [4, 1, 0.25],
    [4, 0.5, 0.4],
    [21, 0.05, 0.5],
  ])("weighs %d rows of a group with correlation %d by %d each", (size, correlation, weight) => {
    const rows = Array.from({ length: size }, () => ({ group: "one" }));
    const alone = { group: "another" };
    const weights = groupWeights([...rows, alone], correlation);
    for (const row of rows) expect(weights.get(row)).toBeCloseTo(weight, 12);
    expect(weights.get(alone)).toBe(1);
  });
});

describe("fitRates on groups of rows", () => {
  const repeated = (count: number) => Array.from({ length: count }, () => ({ ...template }));
  const fittedTo = (count: number, correlation: number) => [
    ...fitRates(repeated(count), { ...options, rounds: 4, correlation }).values(),
  ];

  it("counts rows that repeat each other as one", () => {
    const once = fittedTo(1, 1);
    fittedTo(3, 1).forEach(({ logarithm }, index) => {
      expect(logarithm).toBeCloseTo(once[index]?.logarithm ?? Number.NaN, 9);
    });
  });

  it("moves further from the priors with more independent rows", () => {
    const moved = (count: number) => fittedTo(count, 0).reduce((sum, { logarithm }) => sum + Math.abs(logarithm), 0);
    expect(moved(1)).toBeGreaterThan(0.1);
    expect(moved(10)).toBeGreaterThan(moved(1));
  });
});
