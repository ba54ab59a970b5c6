import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { chainTable } from "../../src/calibration/fittedChain.js";
import { adjustedRates, chainKey, highestShare, linksOf } from "../../src/efficiency/adjustments.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import type { EfficiencyRates } from "../../src/efficiency/efficiencyProfile.js";
import { engineEra } from "../../src/efficiency/engineEras.js";
import { engineFamilies } from "../../src/efficiency/engineFamilies.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelRates, measuredRates, runsMeasuredKernels, runsOlderKernels } from "../../src/efficiency/kernelRates.js";
import { machineProfile } from "../../src/efficiency/machineProfile.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { UnknownNameError } from "../../src/errors/unknownNameError.js";

const chain = chainTable({
  lineages: { nvidia: { layerLaunches: 1, requestSeconds: 1 }, "amd-instinct": { weightBandwidth: 5 } },
  generations: { cdna3: { weightBandwidth: 10 }, hopper: { weightBandwidth: 50, requestSeconds: 2 } },
  engines: { vllm: { weightBandwidth: 20, requestSeconds: 4 }, "vllm/older": { weightBandwidth: -40 } },
  eras: { "vllm/0": { weightBandwidth: 3, requestSeconds: 8 }, "vllm/3": { compute16: 7, requestSeconds: 16 } },
  pairs: { "hopper/vllm": { weightBandwidth: 100, requestSeconds: 32 }, "cdna3/vllm": { weightBandwidth: 1 } },
});
const sumAt = (generation: string, family: string, era: number | "unstated", rate: keyof EfficiencyRates) =>
  linksOf(chain, chainKey(generation, family, era)).reduce((sum, link) => sum + (link[rate] ?? 0), 0);

describe("linksOf", () => {
  it.each<[what: string, generation: string, family: string, era: number, rate: keyof EfficiencyRates, sum: number]>([
    ["adds generation, engine, era and pair", "hopper", "vllm", 3, "requestSeconds", 2 + 4 + 16 + 32],
    ["falls back to the lineage for a generation without rows", "volta", "vllm", 3, "requestSeconds", 1 + 4 + 16],
    ["keeps a kernel's measured rate where the engine runs those kernels", "hopper", "vllm", 3, "weightBandwidth", 0],
    ["lets the era move a rate that starts from kernels", "hopper", "vllm", 3, "compute16", 7],
    [
      "adjusts a kernel rate for older kernels, but not by generation",
      "hopper",
      "vllm",
      0,
      "weightBandwidth",
      -40 + 3 + 100,
    ],
    ["adds all levels where no kernel was measured", "cdna3", "vllm", 3, "weightBandwidth", 10 + 20 + 1],
    ["applies nothing to an unknown engine on an unknown generation", "abacus", "unknown", 0, "weightBandwidth", 0],
  ])("%s", (_, generation, family, era, rate, sum) => {
    expect(sumAt(generation, family, era, rate)).toBe(sum);
  });
});

describe("adjustedRates", () => {
  it("multiplies rates by the exponential of the adjustment in hundredths", () => {
    const { hostStepSeconds } = adjustedRates(globalProfile.rates, [{ hostStepSeconds: 10 }, { hostStepSeconds: 5 }]);
    expect(hostStepSeconds / globalProfile.rates.hostStepSeconds).toBeCloseTo(Math.exp(0.15), 12);
  });

  it("caps every share at its upper bound", () => {
    const shares = Object.keys(highestShare) as (keyof EfficiencyRates)[];
    const rates = adjustedRates(globalProfile.rates, [Object.fromEntries(shares.map((rate) => [rate, 1000]))]);
    for (const rate of shares) expect(rates[rate]).toBe(highestShare[rate]);
  });
});

describe("engineEra", () => {
  it.each<[family: string, version: string | undefined, era: number | "unstated"]>([
    ["vllm", "0.5.3", 0],
    ["vllm", "0.6.1", 1],
    ["vllm", "v0.11.0", 2],
    ["vllm", "0.24.0", 3],
    ["vllm", "latest", 3],
    ["vllm", undefined, 3],
    ["vllm", "unstated", "unstated"],
    ["tensorrt-llm", "0.15", 1],
    ["tensorrt-llm", "1.3.0rc5", 4],
    ["sglang", "0.4.6.post1", 0],
    ["llama.cpp", "b6918", 0],
  ])("puts %s %s into era %s", (family, version, era) => {
    expect(engineEra(family, version)).toBe(era);
  });

  it("throws when the version cannot be read", () => {
    expect(() => engineEra("vllm", "yesterday's")).toThrow(InvalidQuantityError);
  });
});

describe("kernel rates", () => {
  it.each<[family: string, era: number | "unstated", today: boolean, older: boolean]>([
    ["vllm", 3, true, false],
    ["vllm", 2, true, false],
    ["vllm", 1, false, true],
    ["vllm", "unstated", true, false],
    ["tensorrt-llm", 2, false, true],
    ["llama.cpp", 0, false, false],
    ["constructor", 0, false, false],
  ])("%s in era %s: runs measured kernels: %s, older kernels: %s", (family, era, today, older) => {
    expect(runsMeasuredKernels(family, era)).toBe(today);
    expect(runsOlderKernels(family, era)).toBe(older);
  });

  it("are shares below 1 and times of microseconds", () => {
    for (const rates of Object.values(kernelRates)) {
      for (const [rate, value] of Object.entries(rates)) {
        expect(value).toBeGreaterThan(0);
        const most = rate.endsWith("Seconds") ? 1e-5 : rate.endsWith("Factor") || rate.endsWith("Launches") ? 10 : 1;
        expect(value).toBeLessThanOrEqual(most);
      }
    }
  });

  it("prefer the collectives of the engine to those of the generation", () => {
    expect(measuredRates("hopper", "vllm").collectiveSeconds).toBe(0.0000044);
    expect(measuredRates("hopper", "llama.cpp").collectiveSeconds).toBe(kernelRates.hopper?.collectiveSeconds);
    expect(measuredRates("toString", "constructor")).toEqual({});
  });
});

describe("efficiencyFor", () => {
  it("gives every engine on every generation positive rates below their bounds and spreads of at least 1", () => {
    for (const engine of [...engineFamilies, "unknown" as const]) {
      for (const accelerator of [nvidiaH100Sxm, amdMi300x, { name: "a part", generation: "abacus" }]) {
        const { rates, spread } = efficiencyFor(engine, accelerator, { version: "unstated" });
        for (const rate of Object.keys(rates) as (keyof EfficiencyRates)[]) {
          expect(rates[rate]).toBeGreaterThan(0);
          expect(rates[rate]).toBeLessThanOrEqual(highestShare[rate] ?? Infinity);
        }
        for (const factor of Object.values(spread)) expect(factor).toBeGreaterThan(1);
      }
    }
  });

  it("lists the rates that were measured on kernels", () => {
    expect(efficiencyFor("vllm", nvidiaH100Sxm).measured).toContain("weightBandwidth");
    expect(efficiencyFor("vllm", nvidiaH100Sxm).rates.weightBandwidth).toBe(kernelRates.hopper?.weightBandwidth);
    expect(efficiencyFor("vllm", amdMi300x).measured).toEqual([]);
  });

  it("has a larger spread for a pair without measurements", () => {
    const known = efficiencyFor("vllm", nvidiaH100Sxm).spread;
    const stranger = efficiencyFor("unknown", { name: "a part", generation: "abacus" }).spread;
    expect(stranger.throughput).toBeGreaterThan(known.throughput);
    expect(stranger.timePerOutputToken).toBeGreaterThan(known.timePerOutputToken);
  });

  it("throws when the engine is not known", () => {
    expect(() => efficiencyFor("vlm" as "vllm", nvidiaH100Sxm)).toThrow(UnknownNameError);
  });
});

describe("machineProfile", () => {
  it("has no engine or host overhead on any accelerator", () => {
    for (const accelerator of [
      nvidiaH100Sxm,
      nvidiaA100Sxm4_80gb,
      amdMi300x,
      { name: "a part", generation: "abacus" },
    ]) {
      const { rates } = machineProfile(accelerator);
      const { hostStepSeconds, hostSequenceSeconds, graphLayerSeconds, requestSeconds, promptSeconds } = rates;
      expect([hostStepSeconds, hostSequenceSeconds, graphLayerSeconds, requestSeconds, promptSeconds]).toEqual([
        0, 0, 0, 0, 0,
      ]);
    }
  });

  it("uses the measured kernels of a generation", () => {
    expect(machineProfile(nvidiaA100Sxm4_80gb).rates.weightBandwidth).toBe(kernelRates.ampere?.weightBandwidth);
  });
});
