import { describe, expect, it } from "vitest";
import { engineEra, engineEras } from "../../src/efficiency/engineEras.js";
import { type EngineLimits, engineLimits, type LimitedEngine } from "../../src/efficiency/engineLimits.js";
import { genericSettings } from "../../src/efficiency/genericSettings.js";
import { runsMeasuredKernels, runsOlderKernels } from "../../src/efficiency/kernelRates.js";

const limitsOn = (engine: LimitedEngine, version: string | undefined, memoryBytes: number, generation = "hopper") =>
  engineLimits(engine, { generation, memoryBytes }, { version });

describe("engineEra", () => {
  // The last release of each era and the first of the next one.
  const boundaries: readonly (readonly [family: string, last: string, first: string, era: number])[] = [
    ["vllm", "0.5.5", "0.6.0", 1],
    ["vllm", "0.8.5.post1", "0.9.0", 2],
    ["vllm", "0.13.0", "0.14.0", 3],
    ["sglang", "0.4.10.post2", "0.5.0rc0", 1],
    ["tensorrt-llm", "0.9.0", "0.10.0", 1],
    ["tensorrt-llm", "0.15.0", "0.16.0", 2],
    ["tensorrt-llm", "0.21.0", "1.0.0", 3],
    ["tensorrt-llm", "1.0.0", "1.1.0rc1", 4],
  ];

  it.each(boundaries)("of %s changes between %s and %s", (family, last, first, era) => {
    expect(engineEra(family, last)).toBe(era - 1);
    expect(engineEra(family, first)).toBe(era);
  });

  it("has a boundary in this table for every era after the first", () => {
    const counted = Object.entries(engineEras).flatMap(([family, eras]) =>
      eras.slice(1).map((_, index) => `${family} ${index + 1}`),
    );
    expect(boundaries.map(([family, , , era]) => `${family} ${era}`).toSorted()).toEqual(counted.toSorted());
  });

  it.each(["vllm", "sglang", "tensorrt-llm"])("of %s never falls with a later release", (family) => {
    const releases = [0, 1, 2].flatMap((major) => Array.from({ length: 40 }, (_, minor) => `${major}.${minor}`));
    const eras = releases.map((release) => Number(engineEra(family, release)));
    expect(eras).toEqual(eras.toSorted((left, right) => left - right));
    expect(engineEra(family)).toBe(Math.max(...eras));
  });

  it.each([
    ["vllm", "0.8.5", "0.9.0"],
    ["sglang", "0.4.10", "0.5.0"],
    ["tensorrt-llm", "0.21.0", "1.0.0"],
  ])("of %s separates older kernels in %s from measured ones in %s", (family, last, first) => {
    const [older, today] = [engineEra(family, last), engineEra(family, first)];
    expect([runsOlderKernels(family, older), runsMeasuredKernels(family, older)]).toEqual([true, false]);
    expect([runsOlderKernels(family, today), runsMeasuredKernels(family, today)]).toEqual([false, true]);
  });
});

describe("defaults of engineLimits", () => {
  // The values that the documentation or source of each engine states for its newest release on an 80 GB Hopper accelerator.
  it.each<[engine: LimitedEngine, settings: Partial<EngineLimits>]>([
    ["vllm", { memoryRule: "share-of-whole", admission: "as-generated", windowedCache: "window-and-batch" }],
    ["vllm", { unevenHeads: "refused", cacheFormat: "16-bit", samplerBytesPerLogit: 41, marginBytes: 0 }],
    ["sglang", { memoryRule: "static-share-of-whole", admission: "estimated-output", windowedCache: "window" }],
    ["sglang", { unevenHeads: "refused", cacheFormat: "16-bit", samplerBytesPerLogit: 0, marginBytes: 0 }],
    ["tensorrt-llm", { memoryRule: "share-of-free", admission: "whole-output", windowedCache: "window" }],
    ["tensorrt-llm", { memoryUtilization: 0.9, unevenHeads: "refused", cacheFormat: "checkpoint", marginBytes: 0 }],
    ["llama.cpp", { memoryRule: "all-but-margin", admission: "whole-output", windowedCache: "window-and-batch" }],
    ["llama.cpp", { memoryUtilization: 1, unevenHeads: "padded", marginBytes: 2 ** 30, samplerBytesPerLogit: 4 }],
    ["lmdeploy", { memoryRule: "share-of-free", memoryUtilization: 0.8, windowedCache: "whole-context" }],
    ["lmdeploy", { admission: "as-generated", cacheFormat: "16-bit", prefixCaching: "off" }],
    ["tgi", { memoryRule: "share-of-whole", memoryUtilization: 0.9, windowedCache: "whole-context" }],
    ["tgi", { admission: "whole-output", chunkedPrefill: "mixed", prefixCaching: "on" }],
    ["unknown", genericSettings],
  ])("of %s state %o", (engine, settings) => {
    expect(limitsOn(engine, undefined, 80e9)).toMatchObject(settings);
  });

  it.each<
    [engine: LimitedEngine, setting: keyof EngineLimits, last: string, before: unknown, first: string, after: unknown]
  >([
    ["vllm", "maxSequences", "0.7.3", 256, "0.8.0", 1024],
    ["vllm", "maxBatchedTokens", "0.7.3", 2048, "0.8.0", 8192],
    ["vllm", "chunkedPrefill", "0.7.3", "whole-prompts", "0.8.0", "mixed"],
    ["vllm", "prefixCaching", "0.7.3", "off", "0.8.0", "on"],
    ["vllm", "windowedCache", "0.8.5", "whole-context", "0.9.1", "window-and-batch"],
    ["vllm", "memoryUtilization", "0.21.0", 0.9, "0.22.0", 0.92],
    ["lmdeploy", "maxSequences", "0.9.2", 512, "0.10.0", 1024],
    ["tgi", "chunkedPrefill", "2.4.1", "whole-prompts", "3.0.0", "mixed"],
    ["tgi", "cacheFormat", "2.4.1", "16-bit", "3.0.0", "checkpoint"],
    ["tgi", "prefixCaching", "2.2.0", "off", "2.3.0", "on"],
    ["tgi", "memoryUtilization", "2.3.1", 0.95, "2.4.0", 0.9],
    ["tgi", "memoryRule", "2.4.1", "share-of-free", "3.0.0", "share-of-whole"],
    ["tgi", "memoryUtilization", "2.4.1", 0.9, "3.0.2", 0.95],
    ["tgi", "memoryUtilization", "3.0.2", 0.95, "3.1.0", 0.93],
    ["tgi", "memoryUtilization", "3.2.3", 0.93, "3.3.0", 0.9],
  ])("of %s change %s after release %s", (engine, setting, last, before, first, after) => {
    expect(limitsOn(engine, last, 80e9)[setting]).toBe(before);
    expect(limitsOn(engine, first, 80e9)[setting]).toBe(after);
  });

  // vLLM: 70 GiB; SGLang: 35, 60 and 160 GB; LMDeploy: the A100 from 40 GB on.
  it.each<[engine: LimitedEngine, generation: string, setting: keyof EngineLimits, bytes: number, values: number[]]>([
    ["vllm", "hopper", "maxBatchedTokens", 70 * 2 ** 30, [2048, 8192]],
    ["vllm", "cdna3", "maxSequences", 70 * 2 ** 30, [256, 1024]],
    ["vllm", "ampere", "maxBatchedTokens", 70 * 2 ** 30, [2048, 2048]],
    ["sglang", "ada", "maxBatchedTokens", 37_580_963_840, [2048, 4096]],
    ["sglang", "ada", "maxBatchedTokens", 64_424_509_440, [4096, 8192]],
    ["sglang", "blackwell", "maxBatchedTokens", 171_798_691_840, [8192, 16_384]],
    ["lmdeploy", "ampere", "maxSequences", 38e9, [128, 384]],
    ["lmdeploy", "ada", "maxSequences", 38e9, [128, 128]],
  ])("of %s on %s set %s by whether the memory reaches %d bytes", (engine, generation, setting, bytes, values) => {
    const found = [bytes - 1, bytes].map(
      (memoryBytes) => limitsOn(engine, undefined, memoryBytes, generation)[setting],
    );
    expect(found).toEqual(values);
  });

  it("are listed as assumed, each only if it was not given", () => {
    const settings = {
      memoryUtilization: 0.7,
      maxSequences: 32,
      maxBatchedTokens: 4096,
      chunkedPrefill: "prefill-first",
      prefixCaching: "off",
    } as const;
    const machine = { generation: "hopper", memoryBytes: 80e9 };
    const named = (assumed: readonly string[]) => assumed.map((text) => text.split(" ")[0]);
    expect(named(engineLimits("vllm", machine).assumed)).toEqual(Object.keys(settings));
    for (const setting of Object.keys(settings) as (keyof typeof settings)[]) {
      const { assumed } = engineLimits("vllm", machine, { [setting]: settings[setting] });
      expect(named(assumed)).toEqual(Object.keys(settings).filter((name) => name !== setting));
    }
    expect(engineLimits("vllm", machine, settings).assumed).toEqual([]);
  });

  it("derive the static share of SGLang from a given number of batched tokens", () => {
    const machine = { generation: "hopper", memoryBytes: 80 * 2 ** 30 };
    const shares = [2048, 8192, 16_384, 32_768].map(
      (maxBatchedTokens) => engineLimits("sglang", machine, { maxBatchedTokens }).memoryUtilization,
    );
    // 10 GiB stay free at least; from about 6,144 tokens on, 1 GiB and 1.5 MiB per token.
    expect(shares).toEqual([0.875, 0.838, 0.688, 0.387].map((share) => expect.closeTo(share, 2)));
  });
});
