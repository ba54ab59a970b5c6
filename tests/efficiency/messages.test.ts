import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { checkLimits } from "../../src/efficiency/checkLimits.js";
import { checkProfile } from "../../src/efficiency/checkProfile.js";
import { type EfficiencyOptions, efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { machineProfile } from "../../src/efficiency/machineProfile.js";

describe("messages of the checks", () => {
  const machine = { name: "a part", generation: "hopper" };
  it.each<[what: string, call: () => unknown, message: RegExp]>([
    ["the name of an engine as limits", () => checkLimits("limits", "vllm" as never), /^limits must be limits of an/],
    [
      "the name of an engine as a profile",
      () => checkProfile("efficiency", "vllm" as never),
      /^efficiency must be an e/,
    ],
    ["an unknown engine", () => efficiencyFor("vlm" as never, machine), /^engine "vlm" is not known.*"vllm"/],
    ["no accelerator", () => efficiencyFor("vllm", null as never), /^accelerator must be/],
    ["no generation", () => efficiencyFor("vllm", { name: "a" } as never), /^accelerator\.generation must be/],
    ["a name as options", () => efficiencyFor("vllm", machine, "0.6" as never), /^options must be/],
    ["a misspelt option", () => efficiencyFor("vllm", machine, { versoin: "1" } as never), /versoin.*version/],
    ["a version of the wrong type", () => efficiencyFor("vllm", machine, { version: 1 } as never), /version must be/],
    ["an unknown load", () => efficiencyFor("vllm", machine, { load: "busy" } as never), /load must be .*closed-loop/],
    ["limits of the wrong type", () => engineLimits("vllm", nvidiaH100Sxm, 7 as never), /^limits must be/],
    ["no memory", () => engineLimits("vllm", { generation: "x" } as never), /^accelerator\.memoryBytes must be/],
    [
      "limits of an unknown engine",
      () => engineLimits("vlm" as never, nvidiaH100Sxm),
      /^engine "vlm" is not known.*"vllm"/,
    ],
    ["limits of a list", () => engineLimits(["vllm"] as never, nvidiaH100Sxm), /^engine a list is not known/],
    ["a machine profile without an accelerator", () => machineProfile(undefined as never), /^accelerator must be/],
    ["a machine profile without a generation", () => machineProfile({} as never), /^accelerator\.generation must be/],
  ])("name %s", (_, call, message) => {
    expect(call).toThrow(message);
  });

  it.each(["single", "static", "offline", "closed-loop"] as const)("accept a load that is %s", (load) => {
    const options: EfficiencyOptions = { version: "0.6.1", load };
    expect(efficiencyFor("vllm", machine, options).spread.throughput).toBeGreaterThan(1);
    expect(efficiencyFor("vllm", machine, { version: undefined, load: undefined }).id).toBe(
      efficiencyFor("vllm", machine).id,
    );
  });

  it("name the latest release if none is stated", () => {
    expect(engineLimits("vllm", nvidiaH100Sxm).version).toBe("latest");
  });
});

describe("checkProfile", () => {
  const withRate = (rate: string, value: number) => ({
    ...globalProfile,
    rates: { ...globalProfile.rates, [rate]: value },
  });
  it("bounds shares of a peak by 2, and lets other rates be any size", () => {
    for (const [rate, value] of Object.entries({
      weightBandwidth: 2,
      compute16: 2,
      expertPaddingRows: 300,
      launchSeconds: 0,
    }))
      expect(() => checkProfile("efficiency", withRate(rate, value)), rate).not.toThrow();
    for (const rate of ["weightBandwidth", "compute4", "dequantizeBandwidth"])
      expect(() => checkProfile("efficiency", withRate(rate, 2.01)), rate).toThrow(`efficiency.rates.${rate}`);
  });
});
