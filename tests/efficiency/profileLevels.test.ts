import { describe, expect, it } from "vitest";
import { chainTable } from "../../src/calibration/fittedChain.js";
import { type Adjustments, adjustedRates, chainKey, highestShare, linksOf } from "../../src/efficiency/adjustments.js";
import { chain } from "../../src/efficiency/chain.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import type { EfficiencyRates, SpreadMetric } from "../../src/efficiency/efficiencyProfile.js";
import { type EngineFamily, engineFamilies } from "../../src/efficiency/engineFamilies.js";
import { engineTraits } from "../../src/efficiency/engineTraits.js";
import { type Evidence, type EvidenceSpreads, evidenceSpread } from "../../src/efficiency/evidenceSpread.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelRates } from "../../src/efficiency/kernelRates.js";
import { measuredLoads, residualSpreads, wellMeasuredPairs } from "../../src/efficiency/residualSpreads.js";

const on = (generation: string) => ({ name: generation, generation });
const rateNames = Object.keys(globalProfile.rates) as (keyof EfficiencyRates)[];
const metrics = Object.keys(globalProfile.spread) as SpreadMetric[];

describe("the order of the chain", () => {
  // Every link adjusts a rate that no kernel determines, by an amount that identifies the link.
  const one = (hostStepSeconds: number): Adjustments => ({ hostStepSeconds });
  const marked = chainTable({
    lineages: { nvidia: one(1), abacus: one(2) },
    generations: { hopper: one(3), blackwell: one(4) },
    engines: { vllm: one(5), "vllm/older": one(6), unknown: one(7) },
    eras: { "vllm/0": one(8), "vllm/3": one(9), "vllm/unstated": one(10), "unknown/0": one(11) },
    pairs: { "hopper/vllm": one(12), "blackwell/vllm": one(13), "volta/vllm": one(14) },
  });
  it.each<[generation: string, family: string, era: number | "unstated", links: readonly number[]]>([
    ["hopper", "vllm", 3, [3, 5, 9, 12]],
    ["hopper", "vllm", "unstated", [3, 5, 10, 12]],
    ["hopper", "vllm", 0, [3, 5, 6, 8, 12]],
    ["hopper", "vllm", 1, [3, 5, 6, 12]],
    ["blackwell-ultra", "vllm", 3, [4, 5, 9, 13]],
    ["volta", "vllm", 3, [1, 5, 9, 14]],
    ["turing", "vllm", 3, [1, 5, 9]],
    ["abacus", "vllm", 3, [2, 5, 9]],
    ["tpu-v7", "vllm", 3, [5, 9]],
    ["hopper", "unknown", 0, [3, 7, 11]],
    ["hopper", "mlc", 0, [3]],
    ["tpu-v7", "mlc", 0, []],
  ])("on %s with %s of era %s is %j", (generation, family, era, links) => {
    const found = linksOf(marked, chainKey(generation, family, era));
    expect(found.map((link) => link.hostStepSeconds)).toEqual(links);
  });

  it("does not matter for the rates, as long as no share reaches its bound", () => {
    const links: Adjustments[] = [{ weightBandwidth: -30 }, { weightBandwidth: 10 }, { weightBandwidth: 5 }];
    const rate = adjustedRates(globalProfile.rates, links).weightBandwidth;
    expect(rate).toBeCloseTo(globalProfile.rates.weightBandwidth * Math.exp(-0.15), 12);
    expect(adjustedRates(globalProfile.rates, links.toReversed()).weightBandwidth).toBeCloseTo(rate, 12);
  });

  it("applies a bound once, after the last link", () => {
    const { weightBandwidth } = adjustedRates(globalProfile.rates, [
      { weightBandwidth: 100 },
      { weightBandwidth: -90 },
    ]);
    expect(weightBandwidth).toBeCloseTo(globalProfile.rates.weightBandwidth * Math.exp(0.1), 12);
    expect(weightBandwidth).toBeLessThan(highestShare.weightBandwidth ?? 0);
  });
});

describe("efficiencyFor with little known", () => {
  it("returns the global rates and the widest spread for an engine and a machine without measurements", () => {
    const { rates, measured, id, spread, ...rest } = efficiencyFor("groq", on("abacus"));
    expect(rates).toEqual(globalProfile.rates);
    expect(measured).toEqual([]);
    expect(id).toBe("groq/0 on abacus");
    expect(spread).toEqual(residualSpreads.evidence.none);
    expect(rest).toEqual({ engine: "groq" });
  });

  it.each(["hopper", "blackwell", "ampere", "ada", "blackwell-consumer"])(
    "keeps the kernels of %s for any engine",
    (generation) => {
      const { rates, measured } = efficiencyFor("groq", on(generation));
      expect(measured).toEqual(Object.keys(kernelRates[generation] ?? {}));
      for (const [rate, value] of Object.entries(kernelRates[generation] ?? {}))
        expect(rates[rate as keyof EfficiencyRates], rate).toBe(value);
    },
  );

  it("does not apply the kernels of the Max 1550 to engines, because only PyTorch ran them", () => {
    expect(efficiencyFor("unknown", on("xe-hpc")).measured).toEqual(Object.keys(kernelRates["xe-hpc"] ?? {}));
    expect(efficiencyFor("vllm", on("xe-hpc"), { version: "0.5.2" }).measured).toEqual([]);
  });

  it.each([
    ["volta", "nvidia"],
    ["rubin", "nvidia"],
    ["cdna1", "amd-instinct"],
    ["rdna4", "amd-radeon"],
    ["apple-m4", "apple"],
    ["gaudi3", "gaudi"],
    ["neuron-v3", "neuron"],
  ])("adjusts %s like its lineage %s", (generation, lineage) => {
    expect(chain.generations).not.toHaveProperty(generation);
    const { rates } = efficiencyFor("groq", on(generation));
    const adjustments = chain.lineages[lineage] ?? [];
    for (const rate of rateNames) {
      const free = globalProfile.rates[rate] * Math.exp((adjustments[rateNames.indexOf(rate)] ?? 0) / 100);
      expect(rates[rate], rate).toBeCloseTo(Math.min(free, highestShare[rate] ?? Infinity), 12);
    }
  });

  it.each(["unknown" as const, ...engineFamilies])(
    "attaches to %s its traits and its name, if it has them",
    (engine) => {
      const profile = efficiencyFor(engine, on("hopper"));
      expect(profile.engine).toBe(engine === "unknown" ? undefined : engine);
      expect(profile.traits).toEqual(engineTraits[engine]);
    },
  );
});

describe("the evidence behind a spread", () => {
  it.each<[engine: EngineFamily, generation: string, evidence: Evidence]>([
    ["vllm", "hopper", "many"],
    ["llama.cpp", "ampere-consumer", "many"],
    ["tensorrt-llm", "blackwell-ultra", "many"],
    ["vllm", "cdna3", "few"],
    ["mlc", "rdna3", "few"],
    ["unknown", "ada", "few"],
    ["vllm", "volta", "engine"],
    ["vllm", "abacus", "engine"],
    ["groq", "hopper", "machine"],
    ["groq", "volta", "machine"],
    ["unknown", "hopper", "machine"],
    ["groq", "abacus", "none"],
    ["unknown", "abacus", "none"],
  ])("of %s on %s is %s", (engine, generation, evidence) => {
    const kernels = chainKey(generation, engine, 0).generation;
    const found = efficiencyFor(engine, on(generation)).spread;
    expect(found).toEqual(evidenceSpread(residualSpreads, evidence, engine, kernels));
  });

  it("includes the load if one is stated, and that the engine was never measured under it", () => {
    for (const [engine, loads] of Object.entries(measuredLoads)) {
      for (const load of ["single", "static", "offline", "closed-loop"] as const) {
        const stated = efficiencyFor(engine as EngineFamily, on("hopper"), { load }).spread;
        const plain = efficiencyFor(engine as EngineFamily, on("hopper")).spread;
        const ratio = Math.log(Math.log(stated.throughput) / Math.log(plain.throughput)) * 100;
        const { throughput = 0 } = residualSpreads.loads[load] ?? {};
        // Rows of an unknown engine say nothing about another unknown engine.
        const wider =
          loads.includes(load) || engine === "unknown" ? 0 : (residualSpreads.unmeasuredLoad.throughput ?? 0);
        expect(ratio, `${engine} ${load}`).toBeCloseTo(throughput + wider, 6);
      }
    }
  });

  it("counts as many only for pairs that the chain has", () => {
    for (const pair of wellMeasuredPairs) expect(chain.pairs).toHaveProperty([pair]);
  });

  it.each(metrics)("is never narrower for %s with less evidence", (metric) => {
    const { many, few, engine, machine, none } = residualSpreads.evidence;
    for (const less of [few, engine, machine]) expect(less[metric]).toBeGreaterThanOrEqual(many[metric]);
    for (const more of [engine, machine]) expect(none[metric]).toBeGreaterThanOrEqual(more[metric]);
  });

  it("takes the widest pair of an engine where the pair itself is unmeasured", () => {
    const flat = { throughput: 2, timePerOutputToken: 2, timeToFirstToken: 2, endToEndLatency: 2, power: 2 };
    const spreads: EvidenceSpreads = {
      evidence: { many: flat, few: flat, engine: flat, machine: flat, none: flat },
      loads: {},
      burst: {},
      unmeasuredLoad: {},
      engines: {},
      generations: {},
      pairs: { "hopper/vllm": { throughput: -40 }, "cdna3/vllm": { throughput: 30 }, "hopper/mlc": { throughput: 80 } },
    };
    const width = (evidence: Evidence, family: string, generation: string) =>
      100 * Math.log(Math.log2(evidenceSpread(spreads, evidence, family, generation).throughput));
    expect(width("many", "vllm", "hopper")).toBeCloseTo(-40, 9);
    expect(width("few", "vllm", "ada")).toBeCloseTo(0, 9);
    expect(width("engine", "vllm", "ada")).toBeCloseTo(30, 9);
    expect(width("engine", "vllm", "hopper")).toBeCloseTo(30, 9);
    expect(width("none", "sglang", "hopper")).toBeCloseTo(0, 9);
    // A narrower pair elsewhere promises nothing, and an engine may have no pair at all.
    const narrow: EvidenceSpreads = { ...spreads, pairs: { "hopper/vllm": { throughput: -40 } } };
    for (const known of [narrow, { ...spreads, pairs: {} }])
      expect(evidenceSpread(known, "engine", "vllm", "ada")).toEqual(flat);
  });
});
