import * as accelerators from "llm-economics/accelerators";
import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaA100Sxm4_40gb } from "../../src/accelerators/nvidiaA100Sxm4_40gb.js";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL4 } from "../../src/accelerators/nvidiaL4.js";
import { type AdjustmentRows, chainKey, linksOf } from "../../src/efficiency/adjustments.js";
import { chain } from "../../src/efficiency/chain.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { engineDefaults } from "../../src/efficiency/engineDefaults.js";
import { engineEras } from "../../src/efficiency/engineEras.js";
import { engineFamilies } from "../../src/efficiency/engineFamilies.js";
import { engineLimits, type LimitedEngine } from "../../src/efficiency/engineLimits.js";
import { engineTraits } from "../../src/efficiency/engineTraits.js";
import { isFrom, releasedVersion } from "../../src/efficiency/engineVersion.js";
import { evidenceSpread } from "../../src/efficiency/evidenceSpread.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelGenerations, machineLineages } from "../../src/efficiency/machineLineages.js";
import { residualSpreads } from "../../src/efficiency/residualSpreads.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";

const parts = Object.values(accelerators);

describe("defaults of engines", () => {
  // lmdeploy: documentation of max-batch-size; TGI: launcher arguments; llama.cpp: common.h.
  it.each<
    [
      engine: LimitedEngine,
      version: string | undefined,
      part: (typeof parts)[number],
      sequences: number,
      tokens: number,
    ]
  >([
    ["vllm", "0.7.3", nvidiaH100Sxm, 256, 2048],
    ["vllm", "0.8.0", nvidiaH100Sxm, 1024, 8192],
    ["vllm", "0.8.5", nvidiaA100Sxm4_80gb, 1024, 8192],
    ["vllm", "0.9.0", nvidiaA100Sxm4_80gb, 256, 2048],
    ["vllm", undefined, nvidiaL4, 256, 2048],
    ["sglang", undefined, nvidiaA100Sxm4_40gb, 2048, 4096],
    ["sglang", undefined, amdMi300x, 2048, 16_384],
    ["tensorrt-llm", undefined, nvidiaB200, 2048, 8192],
    ["llama.cpp", undefined, nvidiaH100Sxm, 4, 512],
    ["lmdeploy", "0.9", nvidiaA100Sxm4_80gb, 256, 8192],
    ["lmdeploy", "0.9", nvidiaH100Sxm, 512, 8192],
    ["lmdeploy", "0.10", nvidiaA100Sxm4_80gb, 384, 8192],
    ["lmdeploy", "0.10", nvidiaH100Sxm, 1024, 8192],
    ["lmdeploy", undefined, nvidiaL4, 128, 8192],
    ["tgi", "2.4", nvidiaH100Sxm, 128, 4145],
    ["tgi", "3.0", nvidiaB200, 128, 4096],
  ])("of %s %s on $2.name are %d sequences and %d tokens", (engine, version, part, maxSequences, maxBatchedTokens) => {
    expect(engineLimits(engine, part, { version })).toMatchObject({ maxSequences, maxBatchedTokens });
  });

  it.each<[engine: LimitedEngine, version: string | undefined, chunkedPrefill: string, prefixCaching: string]>([
    ["vllm", "0.6", "whole-prompts", "off"],
    ["vllm", "0.8", "mixed", "on"],
    ["sglang", undefined, "prefill-first", "on"],
    ["tensorrt-llm", undefined, "whole-prompts", "on"],
    ["llama.cpp", undefined, "mixed", "on"],
    ["lmdeploy", undefined, "prefill-first", "off"],
    ["tgi", "2.2", "whole-prompts", "off"],
    ["tgi", "2.4", "whole-prompts", "on"],
    ["tgi", "3.0", "mixed", "on"],
  ])("of %s %s schedule prefill as %s with prefix caching %s", (engine, version, chunkedPrefill, prefixCaching) => {
    expect(engineLimits(engine, nvidiaH100Sxm, { version })).toMatchObject({ chunkedPrefill, prefixCaching });
  });

  it("state every setting in the first entry, for all releases and accelerators", () => {
    for (const entries of Object.values(engineDefaults)) {
      const [first, ...later] = entries;
      expect(first).toMatchObject({ memoryRule: expect.any(String), maxSequences: expect.any(Number) });
      expect(first).not.toHaveProperty("from");
      expect(first).not.toHaveProperty("generations");
      for (const entry of later) expect(Object.keys(entry).length).toBeGreaterThan(1);
    }
  });

  it("never lower the memory share, sequences or tokens on a larger accelerator of the same generation", () => {
    for (const engine of Object.keys(engineDefaults) as LimitedEngine[]) {
      for (const generation of ["hopper", "ada", "cdna3"]) {
        const [small, large] = [24e9, 141e9].map((memoryBytes) => engineLimits(engine, { generation, memoryBytes }));
        expect(large?.maxSequences).toBeGreaterThanOrEqual(small?.maxSequences ?? Infinity);
        expect(large?.maxBatchedTokens).toBeGreaterThanOrEqual(small?.maxBatchedTokens ?? Infinity);
      }
    }
  });
});

describe("releasedVersion", () => {
  it.each<[text: string | undefined, major: number, minor: number]>([
    ["0.11", 0, 11],
    ["v0.11.0", 0, 11],
    ["0.11.0rc1+cu128", 0, 11],
    ["1", 1, 0],
    ["b4500", 4500, 0],
    ["nightly", Infinity, 0],
    [undefined, Infinity, 0],
  ])("parses %s as %d.%d", (text, major, minor) => {
    expect(releasedVersion(text)).toEqual([major, minor]);
  });

  it.each(["", "newest one", "x1.0", "-1"])("throws for %j", (text) => {
    expect(() => releasedVersion(text)).toThrow(InvalidQuantityError);
  });

  it("orders releases by major, then minor version", () => {
    expect(isFrom([0, 10], [0, 9])).toBe(true);
    expect(isFrom([1, 0], [0, 9])).toBe(true);
    expect(isFrom([0, 9], [0, 10])).toBe(false);
    expect(isFrom([0, 9], [0, 9])).toBe(true);
    expect(isFrom(releasedVersion("latest"), [99, 99])).toBe(true);
  });
});

describe("tables of engines and generations", () => {
  it("have ordered eras that start with all releases, for known families", () => {
    for (const [family, eras] of Object.entries(engineEras)) {
      expect(engineFamilies).toContain(family);
      expect(eras[0]).toEqual([0, 0]);
      for (const [index, first] of eras.entries())
        if (index > 0) expect(isFrom(first, eras[index - 1] ?? first)).toBe(true);
    }
  });

  it("have traits of known families only", () => {
    for (const family of Object.keys(engineTraits)) expect(engineFamilies).toContain(family);
  });

  it("have no lineage or kernel generation without an accelerator in the catalogue", () => {
    const generations = new Set(parts.map(({ generation }) => generation));
    for (const generation of [...Object.keys(machineLineages), ...Object.keys(kernelGenerations)])
      expect(generations, generation).toContain(generation);
  });
});

describe("the fitted chain", () => {
  const columns = Object.keys(globalProfile.rates).length;
  const levels = Object.entries(chain) as [string, AdjustmentRows][];

  it.each(levels)("changes rates by less than a factor of five per entry of %s, in whole hundredths", (_, entries) => {
    for (const adjustments of Object.values(entries)) {
      expect(adjustments.length).toBeLessThanOrEqual(columns);
      for (const hundredths of adjustments) {
        expect(Number.isInteger(hundredths)).toBe(true);
        expect(Math.abs(hundredths)).toBeLessThan(100 * Math.log(5));
      }
    }
  });

  it("has pairs and eras of known engines", () => {
    const known: readonly string[] = [...engineFamilies, "unknown"];
    for (const pair of Object.keys(chain.pairs)) expect(known).toContain(pair.split("/")[1]);
    for (const era of Object.keys(chain.eras)) expect(known).toContain(era.split("/")[0]);
  });

  it("applies the kernels of Blackwell to Blackwell Ultra", () => {
    expect(chainKey("blackwell-ultra", "vllm", 3)).toEqual(chainKey("blackwell", "vllm", 3));
    expect(linksOf(chain, chainKey("blackwell-ultra", "vllm", 3))).toEqual(
      linksOf(chain, chainKey("blackwell", "vllm", 3)),
    );
  });

  it("gives every engine on every accelerator of the catalogue an id and a finite spread", () => {
    for (const engine of engineFamilies) {
      for (const part of parts) {
        const { id, spread } = efficiencyFor(engine, part);
        expect(id).toMatch(new RegExp(`^${engine.replace(".", "\\.")}/\\d on `));
        for (const factor of Object.values(spread)) expect(Number.isFinite(factor) && factor > 1).toBe(true);
      }
    }
  });
});

describe("evidenceSpread", () => {
  const flat = { throughput: 2, timePerOutputToken: 2, timeToFirstToken: 2, endToEndLatency: 2, power: 2 };
  const spreads = {
    evidence: { many: flat, few: flat, engine: flat, machine: flat, none: flat },
    loads: {},
    burst: {},
    unmeasuredLoad: {},
    engines: { vllm: { throughput: -50 } },
    generations: { hopper: { throughput: 20, power: 100 } },
    pairs: {},
  };

  it.each<[family: string, generation: string, throughput: number, power: number]>([
    ["sglang", "ada", 2, 2],
    ["vllm", "ada", 2 ** Math.exp(-0.5), 2],
    ["sglang", "hopper", 2 ** Math.exp(0.2), 2 ** Math.E],
    ["vllm", "hopper", 2 ** Math.exp(-0.3), 2 ** Math.E],
    ["constructor", "toString", 2, 2],
  ])("multiplies the logarithm by the factors of %s and %s", (family, generation, throughput, power) => {
    const spread = evidenceSpread(spreads, "few", family, generation);
    expect(spread.throughput).toBeCloseTo(throughput, 12);
    expect(spread.power).toBeCloseTo(power, 12);
    expect(spread.timeToFirstToken).toBe(2);
  });

  it("is widest without evidence", () => {
    const { many, none } = residualSpreads.evidence;
    expect(none.throughput).toBeGreaterThan(many.throughput);
    expect(none.timePerOutputToken).toBeGreaterThan(many.timePerOutputToken);
  });
});
