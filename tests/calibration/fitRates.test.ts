import { describe, expect, it } from "vitest";
import { effectKey, effectsOf, type FittedEffect, ratesAt } from "../../src/calibration/effects.js";
import { type FitOptions, fitRates } from "../../src/calibration/fitRates.js";
import { chainTable, fittedChain } from "../../src/calibration/fittedChain.js";
import { type Level, levels } from "../../src/calibration/levels.js";
import { machinePriors } from "../../src/calibration/machinePriors.js";
import { rateNames, rateTable, startingRates } from "../../src/calibration/rateTable.js";
import { rowResiduals } from "../../src/calibration/residuals.js";
import { adjustedRates, chainKey, linksOf } from "../../src/efficiency/adjustments.js";
import { kernelRates, measuredRates } from "../../src/efficiency/kernelRates.js";
import { effectsFrom, plantedRows } from "./plantedRows.ts";

const options: FitOptions = { start: startingRates, startDeviation: 0.15, rounds: 6, correlation: 0, levels };

describe("fitRates", () => {
  const truth = effectsFrom([
    { level: "generation", cell: "cdna3", rate: "weightBandwidth", logarithm: -0.3 },
    { level: "engine", cell: "vllm", rate: "cacheBandwidth", logarithm: -0.5 },
    { level: "engine", cell: "vllm/older", rate: "cacheBandwidth", logarithm: 0.4 },
    { level: "engine", cell: "mlc", rate: "hostStepSeconds", logarithm: 0.9 },
    { level: "engine", cell: "vllm", rate: "requestSeconds", logarithm: 1.1 },
  ]);
  const all = plantedRows(truth);
  const found = fitRates(all, options);
  const logarithm = (level: FittedEffect["level"], cell: string, rate: FittedEffect["rate"]) =>
    found.get(effectKey({ level, cell, rate }))?.logarithm ?? 0;

  it("predicts rows with planted effects within a few per cent", () => {
    const residuals = all.flatMap((row) => rowResiduals(row, ratesAt(row.key, found, startingRates)));
    const sizes = residuals.map(({ residual }) => Math.abs(residual)).sort((left, right) => left - right);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(0.03);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(0.12);
  });

  it("recovers planted effects at their level", () => {
    expect(logarithm("generation", "cdna3", "weightBandwidth")).toBeLessThan(-0.1);
    expect(logarithm("engine", "mlc", "hostStepSeconds")).toBeGreaterThan(0.3);
    expect(logarithm("engine", "vllm", "requestSeconds")).toBeGreaterThan(0.4);
  });

  it("keeps rates that kernels fix", () => {
    expect([...found.keys()].filter((key) => key.includes("hopper") && key.endsWith("|weightBandwidth"))).toEqual([
      "pair:hopper/vllm|weightBandwidth",
      "pair:hopper/mlc|weightBandwidth",
    ]);
    const today = ratesAt(chainKey("hopper", "vllm", 3), found, startingRates);
    expect(today.weightBandwidth).toBe(kernelRates.hopper?.weightBandwidth);
  });

  it("agrees with the shipped chain within rounding", () => {
    const { rates, chain } = fittedChain(found, startingRates);
    for (const { key } of all) {
      const shipped = adjustedRates(
        { ...rates, ...measuredRates(key.generation, key.family) },
        linksOf(chainTable(chain), key),
      );
      const fitted = ratesAt(key, found, startingRates);
      for (const rate of rateNames) expect(Math.abs(Math.log(shipped[rate] / fitted[rate])), rate).toBeLessThan(0.1);
    }
  });
});

describe("fitRates with one planted effect", () => {
  it.each<[level: Level, cell: string, rate: FittedEffect["rate"], logarithm: number]>([
    ["generation", "cdna3", "cacheBandwidth", -0.5],
    ["generation", "cdna3", "cacheBandwidth", 0.4],
    ["engine", "mlc", "hostStepSeconds", 0.8],
    ["engine", "mlc", "requestSeconds", -0.7],
    ["engine", "vllm/older", "cacheBandwidth", -0.5],
    ["era", "vllm/3", "requestSeconds", 0.6],
    ["era", "vllm/1", "hostStepSeconds", 0.8],
    ["pair", "cdna3/mlc", "hostStepSeconds", 0.8],
  ])("at level %s, %s, finds %s changed by %d there more than in any other cell of the level", (...plant) => {
    const [level, cell, rate, logarithm] = plant;
    const rows = plantedRows(effectsFrom([{ level, cell, rate, logarithm }]), [1, 16, 128], ["small"]);
    const found = [...fitRates(rows, { ...options, rounds: 4 }).values()];
    const cells = found.filter((effect) => effect.rate === rate && effect.level === level);
    const strongest = cells.reduce((left, right) =>
      Math.abs(right.logarithm) > Math.abs(left.logarithm) ? right : left,
    );
    expect(strongest.cell).toBe(cell);
    expect(Math.sign(strongest.logarithm)).toBe(Math.sign(logarithm));
    expect(Math.abs(strongest.logarithm)).toBeLessThan(Math.abs(logarithm));
  });
});

describe("effectsOf", () => {
  const levelsAt = (generation: string, family: string, era: number, rate: FittedEffect["rate"]) =>
    effectsOf(chainKey(generation, family, era), rate).map(({ level, cell }) => `${level}:${cell}`);

  it("varies a rate at the levels of its entry in rateTable", () => {
    expect(levelsAt("cdna3", "vllm", 3, "hostStepSeconds")).toEqual([
      "global:",
      "engine:vllm",
      "era:vllm/3",
      "pair:cdna3/vllm",
    ]);
    expect(levelsAt("cdna3", "vllm", 3, "layerPasses")).toEqual(["global:"]);
  });

  it("gives older kernels a separate cell", () => {
    expect(levelsAt("cdna3", "vllm", 1, "weightBandwidth")).toContain("engine:vllm/older");
    expect(levelsAt("hopper", "vllm", 1, "weightBandwidth")).toEqual([
      "engine:vllm/older",
      "era:vllm/1",
      "pair:hopper/vllm",
    ]);
  });

  it("varies measured kernels by era only, or not at all", () => {
    expect(levelsAt("hopper", "vllm", 3, "weightBandwidth")).toEqual([]);
    expect(levelsAt("hopper", "vllm", 3, "compute16")).toEqual(["era:vllm/3"]);
  });

  it("has one effect per rate for a single profile", () => {
    for (const rate of rateNames) expect(effectsOf(chainKey("hopper", "vllm", 3), rate, [])).toHaveLength(1);
  });
});

describe("rateTable", () => {
  it("has a positive start and a meaning for every rate", () => {
    for (const rate of rateNames) {
      expect(rateTable[rate].start).toBeGreaterThan(0);
      expect(rateTable[rate].meaning.length).toBeGreaterThan(10);
    }
  });

  it("has priors near the measured kernels of a generation", () => {
    for (const rates of Object.values(machinePriors))
      for (const [rate, value] of Object.entries(rates)) expect(value, rate).toBeGreaterThan(0);
  });
});
