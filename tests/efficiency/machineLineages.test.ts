import * as accelerators from "llm-economics/accelerators";
import { describe, expect, it } from "vitest";
import { chainKey } from "../../src/efficiency/adjustments.js";
import { kernelRates } from "../../src/efficiency/kernelRates.js";
import { kernelGenerations, machineLineages } from "../../src/efficiency/machineLineages.js";

const parts = Object.values(accelerators);

/** The lineage of the generations of each vendor; a generation in no list here shares kernels with no other. */
const lineagesByVendor: { readonly [vendor: string]: { readonly [lineage: string]: readonly string[] } } = {
  NVIDIA: {
    nvidia: [
      ...["volta", "turing", "ampere", "ampere-consumer", "ada", "hopper"],
      ...["blackwell", "blackwell-ultra", "blackwell-consumer", "rubin"],
    ],
  },
  AMD: { "amd-instinct": ["cdna1", "cdna2", "cdna3", "cdna4"], "amd-radeon": ["rdna3", "rdna4"] },
  Apple: { apple: ["apple-m1", "apple-m2", "apple-m3", "apple-m4"] },
  Intel: { gaudi: ["gaudi2", "gaudi3"] },
  AWS: { neuron: ["neuron-v2", "neuron-v3"] },
};

describe("machineLineages", () => {
  it.each(parts.map((part) => [part.name, part] as const))(
    "agrees with the vendor of %s",
    (_, { vendor, generation }) => {
      const lineages = Object.entries(lineagesByVendor[vendor] ?? {});
      const expected = lineages.find(([, generations]) => generations.includes(generation))?.[0];
      expect(machineLineages[generation]).toBe(expected);
    },
  );

  it("holds every generation of the table above and no other", () => {
    const listed = Object.values(lineagesByVendor).flatMap((lineages) => Object.values(lineages).flat());
    expect(Object.keys(machineLineages).toSorted()).toEqual(listed.toSorted());
  });
});

describe("chainKey", () => {
  it.each<[generation: string, kernels: string, lineage: string]>([
    ["hopper", "hopper", "nvidia"],
    ["blackwell-ultra", "blackwell", "nvidia"],
    ["cdna4", "cdna4", "amd-instinct"],
    ["rdna4", "rdna4", "amd-radeon"],
    ["tpu-v5e", "tpu-v5e", "tpu-v5e"],
    ["abacus", "abacus", "abacus"],
    ["constructor", "constructor", "constructor"],
  ])("puts %s into generation %s and lineage %s", (generation, kernels, lineage) => {
    expect(chainKey(generation, "vllm", 3)).toEqual({ lineage, generation: kernels, family: "vllm", era: 3 });
  });

  it("maps generations only to ones with measured kernels of the same lineage", () => {
    for (const [generation, kernels] of Object.entries(kernelGenerations)) {
      expect(kernelRates).toHaveProperty(kernels);
      expect(machineLineages[generation]).toBe(machineLineages[kernels]);
    }
  });
});
