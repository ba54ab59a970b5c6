import { nvidiaB200, nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { efficiencyFor } from "llm-economics/efficiency";
import { isLlmEconomicsError } from "llm-economics/errors";
import { estimateInference } from "llm-economics/inference";
import { describe, expect, it } from "vitest";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 16 };
const profile = efficiencyFor("vllm", nvidiaH100Sxm);
const [group] = llama31_8b.layerGroups;

/** Returns the message of the typed error that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isLlmEconomicsError(error)) return error.message;
    throw error;
  }
  return "nothing was refused";
}

/** A plan with changes that its type forbids. */
const changed = (change: object) => refusal(() => estimateInference({ ...plan, ...change } as typeof plan));

describe("estimateInference", () => {
  it.each([
    [{ concurency: 16 }, /Did you mean "concurrency"/],
    [{ kvCache: "fp8" }, /plan option "kvCache" is not known/],
    [{ efficiency: "vllm" }, /efficiencyFor\("vllm", part\)/],
    [{ efficiency: {} }, /efficiency\.rates/],
    [{ efficiency: { ...profile, rates: { ...profile.rates, weightBandwidth: 50 } } }, /weightBandwidth/],
    [{ efficiency: { ...profile, rates: { ...profile.rates, weightBandwidth: Number.NaN } } }, /weightBandwidth/],
    [{ efficiency: { ...profile, spread: { ...profile.spread, throughput: 0.5 } } }, /spread\.throughput/],
    [{ accelerator: { ...nvidiaH100Sxm, peakDenseFlopsPerSecond: {} } }, /peakDenseFlopsPerSecond/],
    [{ accelerator: { ...nvidiaH100Sxm, peakDenseFlopsPerSecond: { bf16: -1 } } }, /peakDenseFlopsPerSecond\.bf16/],
    [{ model: { ...llama31_8b, layerGroups: [] } }, /layerGroups/],
    [{ model: { ...llama31_8b, layerGroups: [{ ...group, count: -3 }] } }, /layerGroups\[0\]\.count/],
    [{ inputTokens: 1e308, context: "beyond-maximum" }, /inputTokens/],
  ])("throws for %j, with the reason", (change, message) => {
    expect(changed(change)).toMatch(message);
  });

  it.each([null, undefined, 3, "plan", []])("throws if the plan is %j", (value) => {
    expect(refusal(() => estimateInference(value as never))).toMatch(/^plan must be an object/);
  });
});

describe("efficiencyFor", () => {
  it("accepts versions with a leading v, and latest", () => {
    const newest = efficiencyFor("vllm", nvidiaB200).id;
    expect(efficiencyFor("vllm", nvidiaB200, { version: "latest" }).id).toBe(newest);
    expect(efficiencyFor("vllm", nvidiaB200, { version: "v0.11.0" })).toEqual(
      efficiencyFor("vllm", nvidiaB200, { version: "0.11.0" }),
    );
  });

  it("throws for a version that it cannot parse", () => {
    expect(refusal(() => efficiencyFor("vllm", nvidiaB200, { version: "nightly build" }))).toMatch(/version/);
  });
});
