import { describe, expect, it } from "vitest";
import type { HeldOutResidual } from "../../src/calibration/crossValidate.js";
import { evidenceSpreads } from "../../src/calibration/evidenceSpreads.js";
import { broadSpread, spreadOf, widestSpread } from "../../src/calibration/intervals.js";
import { type Evidence, evidenceSpread } from "../../src/efficiency/evidenceSpread.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const found = observedRow(rowUnder(profileWith({}), "small", 16), parts);
if ("reason" in found) throw new Error(found.reason);
const row = found;

/** Returns residuals of an engine, evenly spread from minus to plus `size`, each in a separate group. */
function residuals(family: string, evidence: Evidence, size: number, count = 200): HeldOutResidual[] {
  return Array.from({ length: count }, (_, index) => ({
    row: { ...row, key: { ...row.key, family }, group: `${family} ${index}` },
    metric: "throughput" as const,
    residual: size * ((2 * index) / (count - 1) - 1),
    evidence,
  }));
}

describe("spreadOf", () => {
  it("covers 80 % of planted residuals", () => {
    expect(Math.log(spreadOf(residuals("vllm", "many", 0.5), broadSpread).throughput)).toBeCloseTo(0.4, 2);
  });

  it("keeps the parent's factor if there are too few residuals", () => {
    expect(spreadOf(residuals("vllm", "many", 0.5, 9), broadSpread)).toEqual(broadSpread);
  });
});

describe("widestSpread", () => {
  it("returns the widest factor of each metric", () => {
    const narrow = { ...broadSpread, throughput: 1.1, power: 1.9 };
    expect(widestSpread(narrow, broadSpread)).toEqual({ ...broadSpread, power: 1.9 });
  });
});

describe("evidenceSpreads", () => {
  const all = [
    ...residuals("vllm", "many", 0.2),
    ...residuals("sglang", "many", 0.6),
    ...residuals("mlc", "few", 0.9),
    ...residuals("other", "none", 0.4),
  ];
  const spreads = evidenceSpreads(all);
  const factorOf = (evidence: Evidence, family: string) =>
    Math.log(evidenceSpread(spreads, evidence, family, row.key.generation).throughput);
  const covered = (family: string) => {
    const own = all.filter(({ row: { key } }) => key.family === family);
    const inside = own.filter(({ residual, evidence }) => Math.abs(residual) <= factorOf(evidence, family));
    return inside.length / own.length;
  };

  it("never narrows intervals with less evidence", () => {
    const { many, few, engine, machine, none } = spreads.evidence;
    for (const wider of [few, engine, machine, none]) expect(wider.throughput).toBeGreaterThanOrEqual(many.throughput);
    expect(none.throughput).toBeGreaterThanOrEqual(engine.throughput);
  });

  it("covers planted spreads by engine", () => {
    for (const family of ["vllm", "sglang", "mlc"]) {
      expect(covered(family)).toBeGreaterThan(0.74);
      expect(covered(family)).toBeLessThan(0.86);
    }
  });

  it("widens an engine on the one generation where it errs more", () => {
    const on = (generation: string, size: number) =>
      residuals("vllm", "many", size).map(({ row: { key, ...rest }, ...residual }) => ({
        ...residual,
        row: { ...rest, key: { ...key, generation }, group: `${rest.group} ${generation}` },
      }));
    const found = evidenceSpreads([...on("hopper", 0.2), ...on("cdna3", 0.9), ...residuals("sglang", "many", 0.2)]);
    const width = (generation: string) => Math.log(evidenceSpread(found, "many", "vllm", generation).throughput);
    expect(width("cdna3") / width("hopper")).toBeGreaterThan(3);
    expect(width("cdna3")).toBeGreaterThan(0.6);
  });

  it("takes the spread for each evidence from all residuals, and the adjustments from the usual ones", () => {
    const usual = residuals("vllm", "many", 0.2);
    const found = evidenceSpreads([...usual, ...residuals("vllm", "none", 0.8)], { usual });
    expect(Math.log(evidenceSpread(found, "many", "vllm", row.key.generation).throughput)).toBeCloseTo(0.16, 1);
    expect(found.evidence.none.throughput).toBeGreaterThan(found.evidence.many.throughput);
  });

  it("keeps the shared spread for engines without residuals", () => {
    const shared = evidenceSpread(spreads, "many", "neuron", "neuron-v2").throughput;
    expect(shared).toBe(spreads.evidence.many.throughput);
  });

  it("narrows a cell by its sources, and widens one by its groups", () => {
    const cell = (size: number) => residuals("mlc", "many", size, 40);
    const rest = residuals("vllm", "many", 0.4);
    const factor = (size: number, sources: number) =>
      evidenceSpreads([...rest, ...cell(size)], {
        sourceOf: ({ row: { group } }) => String(Number(group.slice(4)) % sources),
      }).engines.mlc?.throughput ?? 0;
    expect(factor(0.1, 1)).toBeLessThan(-50);
    expect(factor(0.1, 1) / factor(0.1, 20)).toBeCloseTo(20 / (2 * 21) / (20 / 21) + 0.025, 1);
    expect(factor(1.6, 1)).toBe(factor(1.6, 20));
    expect(factor(1.6, 1)).toBeGreaterThan(100);
  });

  it("counts the rows of a large group less", () => {
    const few = residuals("vllm", "many", 0.2, 40);
    const large = residuals("vllm", "many", 1, 400).map(({ row: { group, ...rest }, ...residual }) => ({
      ...residual,
      row: { ...rest, group: "one" },
    }));
    const widthWith = (others: readonly HeldOutResidual[]) =>
      Math.log(spreadOf([...few, ...others], broadSpread).throughput);
    expect(widthWith(large)).toBeLessThan(0.8 * widthWith(residuals("vllm", "many", 1, 400)));
  });

  it("adds a spread in quadrature to that of the engine for bursts", () => {
    const usual = residuals("vllm", "many", 0.2);
    const { row: template, ...others } = row;
    const workload = { ...template.workload, mode: "burst" as const };
    const bursts = residuals("vllm", "many", 0.5).map((residual) => ({
      ...residual,
      row: { ...others, row: { ...template, workload }, group: residual.row.group },
    }));
    const spreads = evidenceSpreads(usual, { bursts });
    expect(spreads.burst.throughput).toBeCloseTo(Math.sqrt(0.4 ** 2 - 0.16 ** 2), 1);
    const width = Math.log(evidenceSpread(spreads, "many", "vllm", row.key.generation, "burst").throughput);
    expect(width).toBeCloseTo(0.4, 2);
    expect(evidenceSpreads(usual).burst).toEqual({});
  });
});
