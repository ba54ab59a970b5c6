import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL4 } from "../../src/accelerators/nvidiaL4.js";
import { nvidiaRtx4090 } from "../../src/accelerators/nvidiaRtx4090.js";
import { engineDefaults } from "../../src/efficiency/engineDefaults.js";
import { type EngineLimitOptions, engineLimits, type LimitedEngine } from "../../src/efficiency/engineLimits.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { UnknownNameError } from "../../src/errors/unknownNameError.js";

const limits = (part: Parameters<typeof engineLimits>[1], version?: string, engine: LimitedEngine = "vllm") =>
  engineLimits(engine, part, { version });

describe("engineLimits of vLLM", () => {
  // get_batch_defaults: 8192 tokens and 1024 sequences from 70 GiB on, unless the part is an A100; 2048 and 256 elsewhere.
  it.each([
    ["H100", nvidiaH100Sxm, "0.11.0", 8192, 1024],
    ["MI300X", amdMi300x, "0.11.0", 8192, 1024],
    ["A100", nvidiaA100Sxm4_80gb, "0.11.0", 2048, 256],
    ["L4", nvidiaL4, "0.11.0", 2048, 256],
    ["H100 before the V1 engine", nvidiaH100Sxm, "0.6.3", 2048, 256],
  ])("on %s", (_, part, version, tokens, sequences) => {
    expect(limits(part, version)).toMatchObject({ maxBatchedTokens: tokens, maxSequences: sequences });
  });

  it("enable chunked prefill and prefix caching from the V1 engine on", () => {
    expect(limits(nvidiaH100Sxm, "0.7.3")).toMatchObject({ chunkedPrefill: "whole-prompts", prefixCaching: "off" });
    expect(limits(nvidiaH100Sxm, "v0.8.0")).toMatchObject({ chunkedPrefill: "mixed", prefixCaching: "on" });
  });

  it("use 0.9 of the total memory, and 0.92 in the newest releases", () => {
    expect(limits(nvidiaH100Sxm, "0.19.0").memoryUtilization).toBe(0.9);
    expect(limits(nvidiaH100Sxm).memoryUtilization).toBe(0.92);
    expect(limits(nvidiaH100Sxm, "latest")).toEqual({ ...limits(nvidiaH100Sxm), version: "latest" });
  });
});

describe("engineLimits of SGLang", () => {
  it.each([
    ["RTX 4090", nvidiaRtx4090, 2048],
    ["H100", nvidiaH100Sxm, 8192],
    ["B200", nvidiaB200, 16_384],
  ])("set the prefill chunk by the memory of %s", (_, part, tokens) => {
    expect(limits(part, undefined, "sglang").maxBatchedTokens).toBe(tokens);
  });

  // srt/server_args.py: H100, (81,559 - 512 - 8,192 x 1.5 - 512) / 81,559 MiB.
  it("derive the static memory share from the memory", () => {
    expect(limits(nvidiaH100Sxm, undefined, "sglang").memoryUtilization).toBeCloseTo(0.837, 2);
    expect(limits(nvidiaB200, undefined, "sglang").memoryUtilization).toBeCloseTo(0.861, 2);
    const set = engineLimits("sglang", nvidiaH100Sxm, { memoryUtilization: 0.8 });
    expect(set.memoryUtilization).toBe(0.8);
  });
});

describe("engineLimits of LMDeploy", () => {
  // utils.py, get_max_batch_size: a100 256 and h100 512 in v0.9, 384 and 1024 from v0.10 on, 128 for other names.
  it.each([
    ["A100", nvidiaA100Sxm4_80gb, "0.9.2", 256],
    ["A100", nvidiaA100Sxm4_80gb, "0.10.0", 384],
    ["H100", nvidiaH100Sxm, "0.9.2", 512],
    ["H100", nvidiaH100Sxm, "0.16.0", 1024],
    ["L4", nvidiaL4, "0.16.0", 128],
  ])("set the largest batch by the name of %s", (_, part, version, sequences) => {
    expect(limits(part, version, "lmdeploy").maxSequences).toBe(sequences);
  });
});

describe("engineLimits", () => {
  it.each(Object.keys(engineDefaults) as LimitedEngine[])(
    "states every setting of %s and which were assumed",
    (engine) => {
      const all = engineLimits(engine, nvidiaH100Sxm);
      expect(Object.values(all).every((value) => value !== undefined)).toBe(true);
      expect(all.memoryUtilization).toBeGreaterThan(0);
      expect(all.assumed).toHaveLength(engine === "unknown" ? 4 : 5);
    },
  );

  it("has a source above every entry of the defaults", () => {
    const lines = readFileSync("src/efficiency/engineDefaults.ts", "utf8").split("\n");
    const above = lines.flatMap((line, at) => (/^ {4}(\{|genericSettings)/.test(line) ? [lines[at - 1]] : []));
    expect(above).toHaveLength(Object.values(engineDefaults).flat().length);
    for (const comment of above) expect(comment).toMatch(/^ {4}\/\/ .{17}/);
  });

  it("overrides defaults with given settings", () => {
    const set = { memoryUtilization: 0.5, maxSequences: 7, maxBatchedTokens: 99, prefixCaching: "off" } as const;
    expect(engineLimits("vllm", nvidiaH100Sxm, set)).toMatchObject({ ...set, assumed: ["chunkedPrefill mixed"] });
  });

  it.each<[field: string, options: EngineLimitOptions]>([
    ["memoryUtilization", { memoryUtilization: 1.2 }],
    ["memoryUtilization", { memoryUtilization: 0 }],
    ["maxSequences", { maxSequences: 0.5 }],
    ["maxBatchedTokens", { maxBatchedTokens: Number.NaN }],
    ["chunkedPrefill", { chunkedPrefill: "chunked" as never }],
    ["version", { version: "the newest one" }],
  ])("throws for %s in %o", (field, options) => {
    expect(() => engineLimits("vllm", nvidiaH100Sxm, options)).toThrow(InvalidQuantityError);
    expect(() => engineLimits("vllm", nvidiaH100Sxm, options)).toThrow(field);
  });

  it.each([null, undefined, "h100", {}, { generation: "hopper", memoryBytes: Number.NaN }])(
    "throws for the accelerator %o",
    (part) => {
      expect(() => engineLimits("vllm", part as never)).toThrow(InvalidQuantityError);
    },
  );

  it("throws for an unknown option and suggests the nearest one", () => {
    expect(() => engineLimits("vllm", nvidiaH100Sxm, { maxSequence: 3 } as never)).toThrow(
      'Did you mean "maxSequences"?',
    );
    expect(() => engineLimits("vllm", nvidiaH100Sxm, null as never)).toThrow(InvalidQuantityError);
  });

  it("throws for an unknown engine and suggests the nearest one", () => {
    expect(() => engineLimits("vlm" as never, nvidiaH100Sxm)).toThrow(UnknownNameError);
    expect(() => engineLimits("vlm" as never, nvidiaH100Sxm)).toThrow('Did you mean "vllm"?');
    expect(() => engineLimits("toString" as never, nvidiaH100Sxm)).toThrow(UnknownNameError);
  });
});
