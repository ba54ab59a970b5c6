import { describe, expect, it } from "vitest";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { traitsOf } from "../../src/efficiency/engineTraits.js";
import { isFrom, releasedVersion } from "../../src/efficiency/engineVersion.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelRates, measuredRates, runsMeasuredKernels, runsOlderKernels } from "../../src/efficiency/kernelRates.js";
import { machineProfile } from "../../src/efficiency/machineProfile.js";
import { staticMemoryShare } from "../../src/efficiency/staticMemoryShare.js";

describe("traitsOf", () => {
  // vLLM: FlashAttention 2 before Hopper (2022 parts). llama.cpp: cuBLAS in its 16-bit compute type, no flash attention by default.
  it("describe how the kernels of an engine differ from those of others", () => {
    expect(traitsOf("vllm", "hopper")).toEqual({ tiledGenerations: ["ampere", "ada"] });
    expect(traitsOf("pytorch", "hopper")).toEqual({ cache: "copied", hostWork: "per-step" });
    expect(traitsOf("llama.cpp", "hopper")).toEqual({
      accumulationBits: 16,
      attentionScores: "stored",
      stageHosts: "shared",
    });
    // Engines that only run static batches schedule no sequences.
    for (const family of ["gpt-fast", "fastertransformer", "neuron", "optimum-habana"])
      expect(traitsOf(family, "hopper")).toEqual({ hostWork: "per-step" });
    expect(traitsOf("tensorrt-llm", "ampere")).toEqual({ reusedKernels: ["hopper"] });
    for (const family of ["sglang", "unknown"]) expect(traitsOf(family, "hopper")).toBeUndefined();
  });

  // vllm-project/vllm#8310: grouped queries on CDNA since 0.6.2 of September 2024; before 0.5, AMD's fork had other kernels.
  it.each<[generation: string, version: string | undefined, reads: string | undefined]>([
    ["cdna3", "0.5.0", "query-head"],
    ["cdna2", "0.5.5", "query-head"],
    ["cdna3", "0.6", "query-head"],
    ["cdna3", "0.6.0", "query-head"],
    ["cdna3", "0.6.1", "query-head"],
    ["cdna3", "0.6.2", undefined],
    ["cdna3", "0.6.1.post2", "query-head"],
    ["cdna3", "v0.6.1", "query-head"],
    ["cdna3", "v0.5.3", "query-head"],
    ["cdna3", "0.6.0rc1", "query-head"],
    ["cdna3", "0.6.10", undefined],
    ["cdna3", "0.6.2.post1", undefined],
    ["cdna3", "0.60", undefined],
    ["cdna3", "0.4.3", undefined],
    ["cdna3", "0.50.1", undefined],
    ["cdna3", "10.5.0", undefined],
    ["cdna3", undefined, undefined],
    ["cdna4", "0.5.0", undefined],
    ["cdna1", "0.5.0", undefined],
    ["my-cdna3", "0.5.0", undefined],
    ["cdna35", "0.5.0", undefined],
    ["hopper", "0.5.0", undefined],
    ["xe-hpc", undefined, "query-head"],
    ["xe-hpc", "0.9.0", "query-head"],
  ])("of vLLM on %s in release %s: cache reads by %s", (generation, version, reads) => {
    const traits = traitsOf("vllm", generation, version);
    expect(traits?.cacheReads).toBe(reads);
    expect(traits?.tiledGenerations).toEqual(["ampere", "ada"]);
    expect(traitsOf("sglang", generation, version)).toBeUndefined();
  });
});

describe("kernels of an engine", () => {
  it.each(["mlc", "llama.cpp", "constructor"])("are not known for %s, in any era or none", (family) => {
    for (const era of [0, 9, "unstated"] as const) {
      expect(runsMeasuredKernels(family, era)).toBe(false);
      expect(runsOlderKernels(family, era)).toBe(false);
    }
  });

  it("are the latest if the version is not stated", () => {
    for (const family of ["vllm", "sglang", "tensorrt-llm"]) {
      expect(runsMeasuredKernels(family, "unstated")).toBe(true);
      expect(runsOlderKernels(family, "unstated")).toBe(false);
    }
  });

  it("replace only the rates that they state", () => {
    const { collectiveSeconds, weightBandwidth, compute16 } = measuredRates("ampere", "tensorrt-llm");
    expect({ weightBandwidth, compute16 }).toEqual({
      weightBandwidth: kernelRates.ampere?.weightBandwidth,
      compute16: kernelRates.ampere?.compute16,
    });
    expect(collectiveSeconds).toBeLessThan(kernelRates.ampere?.collectiveSeconds ?? 0);
    expect(measuredRates("hopper", "constructor")).toEqual(kernelRates.hopper);
  });
});

describe("releasedVersion", () => {
  it.each<[version: string | undefined, major: number, minor: number]>([
    ["0.11.0", 0, 11],
    ["v1.2", 1, 2],
    ["V1.2", 1, 2],
    ["b4500", 4500, 0],
    [" 0.9.1 ", 0, 9],
    ["7", 7, 0],
    ["0.11.0rc1+cu128", 0, 11],
    [undefined, Infinity, 0],
    ["latest", Infinity, 0],
    ["Nightly", Infinity, 0],
    ["main", Infinity, 0],
    ["newest", Infinity, 0],
  ])("reads %s as %d.%d", (version, major, minor) => {
    expect(releasedVersion(version)).toEqual([major, minor]);
  });

  it.each(["", "the latest", "latest build", "version 1.2", "x1.2", "my main"])(
    "throws for %j, and says what to try",
    (text) => {
      expect(() => releasedVersion(text)).toThrow(
        /^version must be a released version such as "0\.11\.0"; got .*newest\.$/,
      );
    },
  );

  it("orders releases by major, then by minor number", () => {
    const releases = [
      [0, 0],
      [0, 9],
      [0, 10],
      [1, 0],
      [1, 9],
      [2, 0],
    ] as const;
    for (const [at, release] of releases.entries())
      for (const [other, first] of releases.entries()) expect(isFrom(release, first)).toBe(at >= other);
  });
});

describe("machineProfile", () => {
  it("has the spread of measured steps, narrower than that of any engine", () => {
    const { spread } = machineProfile(nvidiaH100Sxm);
    for (const [metric, factor] of Object.entries(spread)) {
      expect(factor, metric).toBeGreaterThan(1);
      expect(factor, metric).toBeLessThan(globalProfile.spread[metric as keyof typeof spread]);
    }
    expect(Object.keys(spread).toSorted()).toEqual(Object.keys(globalProfile.spread).toSorted());
  });

  it("takes the rates of whole steps on Hopper, and kernels elsewhere", () => {
    const { rates, measured } = machineProfile(nvidiaH100Sxm);
    expect([rates.weightBandwidth, rates.compute16, rates.attentionCompute]).toEqual([0.86, 0.71, 0.37]);
    expect(measured).toContain("attentionCompute");
    const ampere = machineProfile(nvidiaA100Sxm4_80gb);
    expect(ampere.measured?.toSorted()).toEqual(Object.keys(kernelRates.ampere ?? {}).toSorted());
    expect(ampere.id).toBe("ampere alone");
  });
});

describe("staticMemoryShare", () => {
  it("leaves 10 GiB on parts above 60 GB only", () => {
    const [at, above] = [60e9, 60e9 + 1].map((bytes) => staticMemoryShare(bytes, 2048));
    expect(at).toBeCloseTo(1 - (4 * 2 ** 30) / 60e9, 3);
    expect(above).toBeCloseTo(1 - (10 * 2 ** 30) / 60e9, 3);
  });
});
