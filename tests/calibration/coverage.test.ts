import { describe, expect, it } from "vitest";
import { errorsOf } from "../../src/calibration/calibrate.js";
import type { HeldOutResidual } from "../../src/calibration/crossValidate.js";
import { evidenceSpreads, widthOf } from "../../src/calibration/evidenceSpreads.js";
import { broadSpread, intervalShare, spreadMetrics, spreadOf } from "../../src/calibration/intervals.js";
import { chainKey } from "../../src/efficiency/adjustments.js";
import type { SpreadMetric } from "../../src/efficiency/efficiencyProfile.js";
import { type Evidence, evidenceSpread } from "../../src/efficiency/evidenceSpread.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const found = observedRow(rowUnder(profileWith({}), "small", 16), parts);
if ("reason" in found) throw new Error(found.reason);
const template = found;

/** A deterministic sequence of numbers from 0 to 1 (the fractional parts of multiples of the golden ratio). */
const uniform = (index: number) => ((index + 0.5) * 0.618_033_988_749_895) % 1;

/** Residuals from a distribution given by its inverse, in as many groups of rows as stated. */
function planted(
  inverse: (share: number) => number,
  {
    count = 500,
    groups = undefined as number | undefined,
    generation = "hopper",
    family = "vllm",
    evidence = "many" as Evidence,
  } = {},
  metric: SpreadMetric = "throughput",
): HeldOutResidual[] {
  const key = chainKey(generation, family, 0);
  return Array.from({ length: count }, (_, index) => ({
    row: { ...template, key, group: `${generation} ${family} ${index % (groups ?? count)}` },
    metric,
    residual: inverse(uniform(index)),
    evidence,
  }));
}
const flat = (size: number) => (share: number) => size * (2 * share - 1);
const logistic = (share: number) => 0.1 * Math.log(share / (1 - share));
const exponential = (share: number) => 0.2 * Math.log(1 / (1 - share));

describe("spreadOf", () => {
  // The size that 80 % of a distribution lie within: 0.8 of a uniform one, the logarithm of 9 of a logistic one, that of 5 of
  // an exponential one.
  it.each<[name: string, inverse: (share: number) => number, size: number]>([
    ["uniform", flat(0.5), 0.4],
    ["narrow uniform", flat(0.05), 0.04],
    ["logistic", logistic, 0.1 * Math.log(9)],
    ["one-sided exponential", exponential, 0.2 * Math.log(5)],
  ])("covers 80 %% of %s residuals for every metric", (_, inverse, size) => {
    for (const metric of spreadMetrics) {
      const residuals = planted(inverse, {}, metric);
      const factor = spreadOf(residuals, broadSpread)[metric];
      expect(Math.abs(Math.log(factor) - size)).toBeLessThan(0.01 * size + 0.002);
      const inside = residuals.filter(({ residual }) => Math.abs(residual) <= Math.log(factor) + 0.001);
      expect(inside.length / residuals.length).toBeCloseTo(intervalShare, 1);
    }
  });

  it("keeps the parent's factor of the other metrics, and always that of power", () => {
    const { throughput, ...others } = spreadOf(planted(flat(0.1)), broadSpread);
    expect(broadSpread).toMatchObject(others);
    expect(throughput).not.toBe(broadSpread.throughput);
    expect(spreadOf(planted(flat(0.1), {}, "power"), broadSpread)).toEqual(broadSpread);
  });

  it.each([
    [9, broadSpread.throughput],
    [10, Math.exp(0.2)],
  ])("of %d residuals of 0.2 is %d", (count, factor) => {
    expect(
      spreadOf(
        planted(() => 0.2, { count }),
        broadSpread,
      ).throughput,
    ).toBeCloseTo(factor, 3);
  });
});

describe("evidenceSpreads", () => {
  it.each<[few: number, engine: number, machine: number, none: number, widths: number[]]>([
    [0.3, 0.4, 0.5, 0.6, [0.2, 0.3, 0.4, 0.5, 0.6]],
    // A narrower spread with less evidence is a coincidence of few rows.
    [0.1, 0.1, 0.1, 0.1, [0.2, 0.2, 0.2, 0.2, 0.2]],
    [0.1, 0.5, 0.3, 0.1, [0.2, 0.2, 0.5, 0.3, 0.5]],
    [0.9, 0.3, 0.6, 0.4, [0.2, 0.9, 0.3, 0.6, 0.6]],
  ])("with residuals of 0.2, %d, %d, %d and %d have the widths %j", (few, engine, machine, none, widths) => {
    const sizes = { many: 0.2, few, engine, machine, none };
    const residuals = Object.entries(sizes).flatMap(([evidence, size]) =>
      planted(() => size, { count: 40, evidence: evidence as Evidence }),
    );
    const { evidence } = evidenceSpreads(residuals);
    const logarithms = Object.values(evidence).map(({ throughput }) => Math.log(throughput));
    expect(Object.keys(evidence)).toEqual(Object.keys(sizes));
    expect(logarithms).toEqual(widths.map((width) => expect.closeTo(width, 2)));
  });

  // A cell's width moves from the shared one to its own by groups / (groups + 1); changes below a tenth are not shipped.
  it.each<[groups: number, size: number, hundredths: number | undefined]>([
    [1, 0.8, Math.round((100 * Math.log(2)) / 2)],
    [3, 0.8, Math.round(75 * Math.log(2))],
    [40, 0.8, Math.round((4000 / 41) * Math.log(2))],
    [40, 0.2, Math.round((-4000 / 41) * Math.log(2))],
    [40, 0.42, undefined],
    // No cell is narrower than a fifth of the shared width.
    [40, 0.001, Math.round((4000 / 41) * Math.log(0.2))],
  ])("with %d groups of residuals of %d against 0.4 widen an engine by %s hundredths", (groups, size, hundredths) => {
    const others = planted(() => 0.4, { count: 800, family: "sglang" });
    const own = planted(() => size, { count: 40, groups });
    const { engines } = evidenceSpreads([...others, ...own]);
    const measured = engines.vllm?.throughput;
    if (hundredths === undefined) expect(measured).toBeUndefined();
    else expect(Math.abs((measured ?? Number.NaN) - hundredths)).toBeLessThanOrEqual(1);
    expect(engines.sglang).toBeUndefined();
  });

  it("give no factor to a cell with fewer than ten residuals", () => {
    const others = planted(() => 0.4, { count: 800, family: "sglang" });
    const factorOf = (count: number) =>
      evidenceSpreads([...others, ...planted(() => 1.6, { count })]).engines.vllm?.throughput;
    expect(factorOf(9)).toBeUndefined();
    expect(factorOf(10)).toBeGreaterThan(50);
  });

  it("cover four fifths of the residuals of each engine and generation under planted spreads", () => {
    const cells = [
      { generation: "hopper", family: "vllm", size: 0.2 },
      { generation: "hopper", family: "sglang", size: 0.3 },
      { generation: "cdna3", family: "vllm", size: 0.5 },
      { generation: "cdna3", family: "sglang", size: 0.6 },
      { generation: "ada", family: "mlc", size: 0.9 },
    ];
    const residuals = cells.map(({ size, ...cell }) => planted(flat(size), cell));
    const spreads = evidenceSpreads(residuals.flat());
    cells.forEach(({ generation, family }, index) => {
      const width = Math.log(evidenceSpread(spreads, "many", family, generation).throughput);
      const own = residuals[index] ?? [];
      const inside = own.filter(({ residual }) => Math.abs(residual) <= width).length / own.length;
      expect(inside, `${generation}/${family}`).toBeGreaterThan(0.74);
      expect(inside, `${generation}/${family}`).toBeLessThan(0.86);
    });
  });

  it("widen a load under which all engines err more", () => {
    const batch = (residual: HeldOutResidual): HeldOutResidual => {
      const { row } = residual;
      const options = {
        ...row.plan.options,
        schedule: "static" as const,
        concurrency: 16,
        requestsPerSecond: undefined,
      };
      return { ...residual, row: { ...row, plan: { ...row.plan, options } } };
    };
    const engines = ["vllm", "sglang", "mlc"];
    const usual = engines.flatMap((family) => planted(flat(0.2), { family }));
    const batches = engines.flatMap((family) => planted(flat(0.8), { family, count: 60 }).map(batch));
    const spreads = evidenceSpreads([...usual, ...batches]);
    const inside = (own: readonly HeldOutResidual[]) =>
      own.filter((each) => Math.abs(each.residual) <= widthOf(spreads, each)).length / own.length;
    expect(spreads.loads.static?.throughput).toBeGreaterThan(50);
    for (const own of [usual, batches]) {
      expect(inside(own)).toBeGreaterThan(0.74);
      expect(inside(own)).toBeLessThan(0.9);
    }
  });

  it("widen loads that the engine was not measured under, and never narrow them", () => {
    const known = planted(flat(0.2));
    const strange = (size: number) => planted(flat(size)).map((each) => ({ ...each, measuredLoad: false }));
    const { unmeasuredLoad, evidence } = evidenceSpreads([...known, ...strange(0.8)], { usual: known });
    expect(evidence).toEqual(evidenceSpreads(known).evidence);
    expect(unmeasuredLoad.throughput).toBeCloseTo(100 * Math.log(4), -1);
    expect(evidenceSpreads([...known, ...strange(0.05)], { usual: known }).unmeasuredLoad).toEqual({});
    const [one] = strange(0.8);
    const spreads = evidenceSpreads([...known, ...strange(0.8)], { usual: known });
    if (one) expect(widthOf(spreads, one) / widthOf(spreads, { ...one, measuredLoad: true })).toBeGreaterThan(3.5);
  });

  it("name cells in alphabetical order, so that a refit writes the same file", () => {
    const cell = (generation: string, family: string, size: number) => planted(flat(size), { generation, family });
    const all = [cell("hopper", "vllm", 0.1), cell("ada", "mlc", 0.9), cell("cdna3", "atom", 0.5)];
    const text = JSON.stringify(evidenceSpreads(all.flat()));
    expect(JSON.stringify(evidenceSpreads(all.toReversed().flat()))).toBe(text);
    const { engines } = evidenceSpreads(all.flat());
    expect(Object.keys(engines)).toEqual(Object.keys(engines).toSorted());
  });
});

describe("errorsOf", () => {
  it.each([
    [Math.log(1.1), 0.1],
    [Math.log(0.9), 0.1],
    [Math.log(2), 1],
    [Math.log(0.5), 0.5],
    [0, 0],
  ])("turns residuals of %d into a median error of %d", (residual, error) => {
    const [only, ...others] = errorsOf(planted(() => residual, { count: 7 }));
    expect(others).toEqual([]);
    expect(only).toEqual({ metric: "throughput", values: 7, medianAbsoluteError: expect.closeTo(error, 9) });
  });

  it("lists only metrics that have residuals, in the order of spreadMetrics", () => {
    const residuals = [...planted(logistic, {}, "timeToFirstToken"), ...planted(logistic, {}, "throughput")];
    expect(errorsOf(residuals).map(({ metric }) => metric)).toEqual(["throughput", "timeToFirstToken"]);
    expect(errorsOf([])).toEqual([]);
  });
});
