import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { checkLimits } from "../../src/efficiency/checkLimits.js";
import { checkProfile } from "../../src/efficiency/checkProfile.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../../src/efficiency/efficiencyProfile.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { staticMemoryShare } from "../../src/efficiency/staticMemoryShare.js";

const profile = efficiencyFor("vllm", nvidiaH100Sxm);
const limits = engineLimits("vllm", nvidiaH100Sxm);
const withRate = (rate: string, value: unknown) =>
  ({ ...profile, rates: { ...profile.rates, [rate]: value } }) as EfficiencyProfile;
const withSpread = (metric: string, value: unknown) =>
  ({ ...profile, spread: { ...profile.spread, [metric]: value } }) as EfficiencyProfile;

describe("checkProfile", () => {
  it("returns a valid profile unchanged", () => {
    for (const valid of [profile, globalProfile, withRate("weightBandwidth", 1.2), withRate("hostStepSeconds", 0)])
      expect(checkProfile("efficiency", valid)).toBe(valid);
  });

  it.each(Object.keys(globalProfile.rates))("throws for a missing, negative or infinite %s", (rate) => {
    for (const value of [undefined, -0.1, Number.NaN, Number.POSITIVE_INFINITY, "0.5"])
      expect(() => checkProfile("efficiency", withRate(rate, value))).toThrow(`efficiency.rates.${rate} must be`);
  });

  it.each(["weightBandwidth", "compute16", "blockScaledCompute", "dequantizeCompute", "linkBandwidth"])(
    "throws for %s in per cent",
    (rate) => {
      expect(() => checkProfile("efficiency", withRate(rate, 85))).toThrow("a number from 0 to 2");
    },
  );

  it.each(Object.keys(globalProfile.spread))("throws for a spread of %s below 1 or missing", (metric) => {
    for (const value of [undefined, 0.9, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => checkProfile("efficiency", withSpread(metric, value))).toThrow(`efficiency.spread.${metric}`);
  });

  it.each([
    ["a name", "vllm", 'Pass efficiencyFor("vllm", part).'],
    ["null", null, "an efficiency profile"],
    ["rates alone", profile.rates, "efficiency.rates"],
    ["a profile without spread", { rates: profile.rates }, "efficiency.spread"],
  ])("throws for %s, with a hint", (_, value, said) => {
    expect(() => checkProfile("efficiency", value as never)).toThrow(said);
  });
});

describe("checkLimits", () => {
  it("returns valid limits unchanged", () => {
    expect(checkLimits("limits", limits)).toBe(limits);
  });

  it.each([
    ["memoryUtilization", 0],
    ["memoryUtilization", 1.1],
    ["maxSequences", 0],
    ["maxSequences", 2.5],
    ["maxBatchedTokens", Number.NaN],
    ["chunkedPrefill", "on"],
    ["prefixCaching", true],
    ["memoryRule", "all"],
    ["windowedCache", undefined],
    ["unevenHeads", "ignored"],
    ["cacheFormat", "fp8"],
    ["admission", "all"],
    ["samplerBytesPerLogit", -1],
    ["marginBytes", -1],
  ])("throws if %s is %s", (setting, value) => {
    expect(() => checkLimits("limits", { ...limits, [setting]: value } as never)).toThrow(`limits.${setting} must be`);
  });

  it("throws for the name of an engine, with a hint", () => {
    expect(() => checkLimits("limits", "vllm" as never)).toThrow('Pass engineLimits("vllm", part).');
  });
});

describe("staticMemoryShare", () => {
  // srt/server_args.py: memory less 512 MiB, 1.5 MiB per batched token and 512 MiB of graphs; 10 GiB at least above 60 GB.
  it.each([
    [24, 2048, (24 * 1024 - 1024 - 3072) / (24 * 1024)],
    [40, 4096, (40 * 1024 - 1024 - 6144) / (40 * 1024)],
    [80, 2048, (80 - 10) / 80],
    [80, 8192, (80 * 1024 - 1024 - 12_288) / (80 * 1024)],
    [141, 8192, (141 * 1024 - 1024 - 12_288) / (141 * 1024)],
    [4, 2048, 0.1],
  ])("of %d GiB with chunks of %d tokens is %f", (gibibytes, tokens, share) => {
    expect(staticMemoryShare(gibibytes * 2 ** 30, tokens)).toBeCloseTo(share, 3);
  });
});
