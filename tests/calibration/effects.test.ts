import { describe, expect, it } from "vitest";
import {
  type Effect,
  type Effects,
  effectKey,
  effectsOf,
  expectedDeviation,
  expectedLogarithm,
  type FittedEffect,
  lineageEffects,
  ratesAt,
} from "../../src/calibration/effects.js";
import { engineTable } from "../../src/calibration/engineTable.js";
import { chainTable, fittedChain } from "../../src/calibration/fittedChain.js";
import { type Level, levels } from "../../src/calibration/levels.js";
import { machinePriors } from "../../src/calibration/machinePriors.js";
import { machineTable } from "../../src/calibration/machineTable.js";
import type { Rate } from "../../src/calibration/ratePrior.js";
import { isFixedByKernels, rateNames, ratesBy, rateTable, startingRates } from "../../src/calibration/rateTable.js";
import { chainKey, highestShare } from "../../src/efficiency/adjustments.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelRates, machineRates } from "../../src/efficiency/kernelRates.js";

const fitted = (level: Effect["level"], cell: string, rate: Rate, logarithm: number): FittedEffect => ({
  level,
  cell,
  rate,
  logarithm,
});
const effectsFrom = (...list: readonly FittedEffect[]): Effects =>
  new Map(list.map((effect) => [effectKey(effect), effect]));

describe("rateTable", () => {
  it("has every rate of a profile exactly once, as one of the machine or one of the engine", () => {
    expect(rateNames.toSorted()).toEqual(Object.keys(globalProfile.rates).toSorted());
    const [machine, engine] = [Object.keys(machineTable), Object.keys(engineTable)];
    expect(machine.filter((rate) => engine.includes(rate))).toEqual([]);
    expect(machine.length + engine.length).toBe(rateNames.length);
  });

  it("counts every rate that kernels determine among those of the machine", () => {
    const measured = new Set([machineRates(), ...Object.values(kernelRates)].flatMap((rates) => Object.keys(rates)));
    for (const rate of [...measured, ...Object.values(machinePriors).flatMap((rates) => Object.keys(rates))])
      expect(machineTable, rate).toHaveProperty(rate);
  });

  it("lists the levels of a rate from general to specific, none twice", () => {
    for (const rate of rateNames) {
      const allowed: readonly Level[] = rateTable[rate].levels;
      expect(levels.filter((level) => allowed.includes(level))).toEqual(allowed);
    }
  });

  it("starts and measures every share of a peak below its bound", () => {
    for (const rates of [startingRates, ...Object.values(kernelRates), ...Object.values(machinePriors)])
      for (const [rate, bound] of Object.entries(highestShare))
        expect(rates[rate as Rate] ?? 0, rate).toBeLessThanOrEqual(bound);
  });

  it.each<[rate: Rate, fixed: boolean]>([
    ["weightBandwidth", true],
    ["cacheBandwidth", true],
    ["linkBandwidth", true],
    ["launchSeconds", true],
    ["compute16", false],
    ["collectiveSeconds", false],
    ["hostStepSeconds", false],
    ["requestSeconds", false],
  ])("of %s: fixed by measured kernels: %s", (rate, fixed) => {
    expect(isFixedByKernels(rate)).toBe(fixed);
  });

  it("builds rates by name", () => {
    expect(ratesBy((rate) => rate.length).compute16).toBe(9);
    expect(startingRates.weightBandwidth).toBe(0.77);
  });
});

describe("effectsOf", () => {
  it.each<[rate: Rate, varying: readonly Level[], found: readonly string[]]>([
    ["cacheBandwidth", levels, ["global", "generation", "engine", "era", "pair"]],
    ["cacheBandwidth", ["generation"], ["global", "generation"]],
    ["cacheBandwidth", [], ["global"]],
    ["compute8", levels, ["global", "generation", "engine", "era"]],
    ["hostLinkBandwidth", levels, ["global", "generation"]],
    ["hostSequenceSeconds", levels, ["global", "engine", "era"]],
    ["hostSequenceSeconds", ["generation", "pair"], ["global"]],
    ["layerPasses", levels, ["global"]],
  ])("on a generation without kernels varies %s among %j at %j", (rate, varying, found) => {
    expect(effectsOf(chainKey("cdna3", "mlc", 0), rate, varying).map(({ level }) => level)).toEqual(found);
  });

  it.each<[family: string, era: number, rate: Rate, found: readonly string[]]>([
    ["mlc", 0, "weightBandwidth", ["engine", "era", "pair"]],
    ["vllm", 1, "weightBandwidth", ["engine", "era", "pair"]],
    ["vllm", 3, "weightBandwidth", []],
    ["vllm", 3, "attentionCompute", ["era"]],
    ["vllm", 3, "hostStepSeconds", ["global", "engine", "era", "pair"]],
  ])("on measured kernels gives %s of era %d for %s the levels %j", (family, era, rate, found) => {
    expect(effectsOf(chainKey("hopper", family, era), rate).map(({ level }) => level)).toEqual(found);
  });
});

describe("priors of effects", () => {
  // Deviation of the level (0.2, 0.14, 0.1, 0.07) times the factor of the rate; 0.25 for partly measured generations.
  it.each<[level: Effect["level"], cell: string, rate: Rate, deviation: number]>([
    ["global", "", "weightBandwidth", 0.15],
    ["lineage", "nvidia", "weightBandwidth", 0.15],
    ["generation", "turing", "weightBandwidth", 0.2],
    ["generation", "cdna3", "weightBandwidth", 0.25],
    ["generation", "cdna3", "cacheBandwidth", 0.2],
    ["generation", "turing", "launchSeconds", 0.5],
    ["engine", "vllm", "weightBandwidth", 0.14],
    ["engine", "vllm", "hostStepSeconds", 0.35],
    ["era", "vllm/3", "hostStepSeconds", 0.25],
    ["pair", "hopper/vllm", "hostStepSeconds", 0.175],
    ["pair", "hopper/vllm", "cacheBandwidth", 0.07],
  ])("at level %s %s for %s deviate by %d", (level, cell, rate, deviation) => {
    expect(expectedDeviation({ level, cell, rate }, 0.15)).toBeCloseTo(deviation, 12);
  });

  it.each<[level: Effect["level"], cell: string, rate: Rate, mean: number]>([
    ["generation", "cdna3", "weightBandwidth", Math.log(0.72 / 0.77)],
    ["generation", "gaudi3", "compute16", Math.log(0.74 / 0.6)],
    ["generation", "cdna3", "cacheBandwidth", 0],
    ["generation", "turing", "weightBandwidth", 0],
    ["engine", "cdna3", "weightBandwidth", 0],
  ])("at level %s %s for %s have the mean %d", (level, cell, rate, mean) => {
    expect(expectedLogarithm({ level, cell, rate }, startingRates)).toBeCloseTo(mean, 12);
  });
});

describe("ratesAt", () => {
  const effects = effectsFrom(
    fitted("global", "", "cacheBandwidth", 0.1),
    fitted("generation", "cdna3", "cacheBandwidth", 0.02),
    fitted("lineage", "amd-instinct", "cacheBandwidth", 0.03),
    fitted("engine", "vllm", "cacheBandwidth", 0.004),
    fitted("engine", "vllm/older", "cacheBandwidth", -0.3),
    fitted("era", "vllm/3", "cacheBandwidth", 0.0005),
    fitted("pair", "cdna3/vllm", "cacheBandwidth", 0.00006),
  );
  it.each<[generation: string, family: string, era: number, logarithm: number]>([
    ["cdna3", "vllm", 3, 0.12456],
    ["cdna3", "vllm", 2, 0.12406],
    ["cdna3", "vllm", 0, 0.1 + 0.02 - 0.3 + 0.00006],
    ["cdna3", "mlc", 0, 0.12],
    ["cdna4", "vllm", 3, 0.1345],
    ["tpu-v7", "mlc", 0, 0.1],
  ])("on %s with %s of era %d adds the logarithms of its levels to %d", (generation, family, era, logarithm) => {
    const { cacheBandwidth } = ratesAt(chainKey(generation, family, era), effects, startingRates);
    expect(Math.log(cacheBandwidth / startingRates.cacheBandwidth)).toBeCloseTo(logarithm, 12);
  });

  it("starts from measured kernels and does not move them for engines that run them", () => {
    const { cacheBandwidth } = ratesAt(chainKey("hopper", "vllm", 3), effects, startingRates);
    expect(cacheBandwidth).toBe(kernelRates.hopper?.cacheBandwidth);
  });

  it("ignores kernels and levels for a single profile", () => {
    const { cacheBandwidth } = ratesAt(chainKey("hopper", "vllm", 3), effects, startingRates, []);
    expect(cacheBandwidth).toBeCloseTo(startingRates.cacheBandwidth * Math.exp(0.1), 12);
  });

  it("caps shares at their bounds and nothing else", () => {
    const steep = effectsFrom(fitted("global", "", "compute4", 9), fitted("global", "", "requestSeconds", 9));
    const rates = ratesAt(chainKey("cdna3", "mlc", 0), steep, startingRates);
    expect(rates.compute4).toBe(highestShare.compute4);
    expect(rates.requestSeconds).toBeCloseTo(startingRates.requestSeconds * Math.exp(9), 6);
  });
});

describe("lineageEffects", () => {
  const keys = ["cdna2", "cdna3", "cdna3", "rdna3", "hopper"].map((generation) => chainKey(generation, "vllm", 3));
  const effects = effectsFrom(
    fitted("global", "", "weightBandwidth", 0.05),
    fitted("generation", "cdna2", "weightBandwidth", 0.3),
    fitted("generation", "cdna3", "weightBandwidth", 0.6),
    fitted("generation", "rdna3", "compute16", -0.4),
  );
  const found = lineageEffects(keys, effects, startingRates);
  const at = (cell: string, rate: Rate) =>
    found.find((effect) => effect.cell === cell && effect.rate === rate)?.logarithm;

  it("are the sum over generations divided by one more than their number", () => {
    expect(at("amd-instinct", "weightBandwidth")).toBeCloseTo(0.9 / 3, 12);
    expect(at("amd-radeon", "compute16")).toBeCloseTo(-0.4 / 2, 12);
  });

  it("count measured kernels relative to the fitted global rate", () => {
    const kernels = kernelRates.hopper?.weightBandwidth ?? Number.NaN;
    expect(at("nvidia", "weightBandwidth")).toBeCloseTo((Math.log(kernels / 0.77) - 0.05) / 2, 12);
  });

  it("exist only for rates that some generation of the lineage has", () => {
    expect(at("amd-instinct", "compute16")).toBeUndefined();
    expect(at("nvidia", "hostStepSeconds")).toBeUndefined();
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set(["lineage"]));
  });
});

describe("fittedChain", () => {
  // Adjustments are whole hundredths of a logarithm; the smallest that ships is 5, 4, 5, 6 and 5 by level.
  it.each<[level: FittedEffect["level"], part: string, cell: string, dropped: number, kept: number]>([
    ["lineage", "lineages", "nvidia", 0.0449, 0.0451],
    ["generation", "generations", "cdna3", 0.0349, 0.0351],
    ["engine", "engines", "vllm", 0.0449, 0.0451],
    ["era", "eras", "vllm/3", 0.0549, 0.0551],
    ["pair", "pairs", "cdna3/vllm", 0.0449, 0.0451],
  ])(
    "of level %s goes to %s of %s, unless it rounds below the smallest adjustment",
    (level, part, cell, dropped, kept) => {
      const shipped = (logarithm: number) => {
        const { chain } = fittedChain(effectsFrom(fitted(level, cell, "compute16", logarithm)), startingRates);
        return chain[part as keyof typeof chain];
      };
      expect(shipped(kept)).toEqual({ [cell]: { compute16: Math.round(100 * kept) } });
      expect(shipped(-kept)).toEqual({ [cell]: { compute16: -Math.round(100 * kept) } });
      // An era without adjustments is left out; the other cells show that there were rows.
      expect(shipped(dropped)).toEqual(level === "era" ? {} : { [cell]: {} });
    },
  );

  it.each([
    [0, 0.77],
    [0.01, 0.7777],
    [-0.5, 0.467],
    // No share of a peak exceeds its bound.
    [1, 0.97],
  ])("rounds a global logarithm of %d to the rate %d in four digits, below its bound", (logarithm, rate) => {
    const { rates, chain } = fittedChain(
      effectsFrom(fitted("global", "", "weightBandwidth", logarithm)),
      startingRates,
    );
    expect(rates).toEqual({ ...startingRates, weightBandwidth: rate });
    expect(Object.values(chain)).toEqual([{}, {}, {}, {}, {}]);
  });

  it("does not depend on the order of the effects", () => {
    const list = [
      fitted("pair", "hopper/vllm", "requestSeconds", 0.3),
      fitted("engine", "vllm", "requestSeconds", 0.2),
      fitted("engine", "sglang", "requestSeconds", 0.1),
      fitted("engine", "vllm", "hostStepSeconds", 0.4),
    ];
    const text = (effects: readonly FittedEffect[]) =>
      JSON.stringify(fittedChain(effectsFrom(...effects), startingRates));
    expect(text(list.toReversed())).toBe(text(list));
  });
});

describe("chainTable", () => {
  it("has one column per rate, the rates that most links adjust first, and rows without trailing zeros", () => {
    const cells = {
      lineages: { nvidia: { compute16: 5, weightBandwidth: -7 } },
      generations: { cdna3: {} },
      engines: { vllm: { compute16: 9 } },
      eras: { "vllm/3": { compute8: 2 } },
      pairs: {},
    };
    expect(chainTable(cells)).toEqual({
      rates: ["compute16", "compute8", "weightBandwidth"],
      lineages: { nvidia: [5, 0, -7] },
      generations: { cdna3: [] },
      engines: { vllm: [9] },
      eras: { "vllm/3": [0, 2] },
      pairs: {},
    });
  });
});
