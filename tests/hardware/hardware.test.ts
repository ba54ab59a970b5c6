import fc from "fast-check";
import * as catalogue from "llm-economics/accelerators";
import { InvalidQuantityError, UnknownNameError, UnsupportedFormatError } from "llm-economics/errors";
import {
  type Accelerator,
  type AcceleratorInput,
  defineAccelerator,
  explainAccelerator,
  findAccelerator,
  peakFlopsPerSecond,
  powerDrawWatts,
  serversPerRack,
  trainingStorageBandwidth,
} from "llm-economics/hardware";
import { dgxA100, dgxH100, gb200Nvl72, hlsGaudi2 } from "llm-economics/servers";
import { describe, expect, it } from "vitest";
import { hardwareSources } from "../sources/sourceKeys.ts";

const parts: readonly Accelerator[] = Object.values(catalogue);
const badQuantities = [0, -1, Number.NaN, Number.POSITIVE_INFINITY];

describe("defineAccelerator", () => {
  const input: AcceleratorInput = {
    id: "own",
    name: "Own",
    vendor: "Us",
    kind: "gpu",
    generation: "own",
    releasedOn: "2026",
    memoryType: "HBM3",
    weightMemory: "off-chip",
    memoryBytes: 96e9,
    memoryBandwidthBytesPerSecond: 4e12,
    peakDenseFlopsPerSecond: { bf16: 1e15 },
  };

  it("marks figures without provenance as the caller's estimates", () => {
    const { provenance } = defineAccelerator(input);
    expect(provenance.memory).toEqual({ sources: ["caller"], kind: "estimated" });
  });

  it("keeps given provenance", () => {
    const { provenance } = catalogue.nvidiaH100Sxm;
    expect(defineAccelerator({ ...input, provenance }).provenance).toBe(provenance);
  });

  it.each(badQuantities)("throws for %d in every quantity and names the field", (bad) => {
    const scaleUp = { name: "L", bandwidthBytesPerSecond: bad, topology: "mesh", domainAccelerators: 2 } as const;
    const broken = [
      ["memoryBytes", { ...input, memoryBytes: bad }],
      ["memoryBandwidthBytesPerSecond", { ...input, memoryBandwidthBytesPerSecond: bad }],
      ["peakDenseFlopsPerSecond.bf16", { ...input, peakDenseFlopsPerSecond: { bf16: bad } }],
      ["thermalDesignPowerWatts", { ...input, thermalDesignPowerWatts: bad }],
      ["scaleUp.bandwidthBytesPerSecond", { ...input, scaleUp }],
    ] as const;
    for (const [field, part] of broken) {
      expect(() => defineAccelerator(part)).toThrow(InvalidQuantityError);
      expect(() => defineAccelerator(part)).toThrow(field);
    }
  });

  it.each([
    [{ memoryBytes: 80 }, "memoryBytes must be a number from 1000000 to 1e+40; got 80. Convert it with gigabytes"],
    [{ memoryBandwidthBytesPerSecond: 3350 }, "Convert it with terabytesPerSecond"],
    [{ peakDenseFlopsPerSecond: { bf16: 989 } }, "peakDenseFlopsPerSecond.bf16 must be a number from 1000000"],
  ])("throws when %o is not in base units", (figure, message) => {
    expect(() => defineAccelerator({ ...input, ...figure })).toThrow(message);
  });

  it.each([
    [{ generation: 5 }, "generation must be a string that is not empty; got 5"],
    [{ weightMemory: "dram" }, "weightMemory must be one of off-chip, on-chip"],
    [{ id: "" }, "id must be a string that is not empty"],
  ])("names what is wrong with %o", (wrong, message) => {
    expect(() => defineAccelerator({ ...input, ...(wrong as object) })).toThrow(message);
  });

  it("throws when there is no peak rate", () => {
    expect(() => defineAccelerator({ ...input, peakDenseFlopsPerSecond: {} })).toThrow("at least one peak rate");
  });
});

describe("explainAccelerator", () => {
  it("states the kind, sources, dates and conflicts of each group of figures", () => {
    const memory = explainAccelerator(catalogue.nvidiaH100Sxm, hardwareSources).find((line) =>
      line.startsWith("memory"),
    );
    expect(memory).toBe(
      "memory: aggregator-stated; ML Engineering: Accelerators (dense TFLOPS, memory, cache, power tables; 2026-08-10) " +
        "<https://github.com/stas00/ml-engineering/blob/744d01e/compute/accelerator/README.md>, read 2026-11-22; " +
        "Epoch AI: machine learning hardware (snapshot of 2025-06-20, CC-BY) " +
        "<https://github.com/epoch-research/training-cost-trends/blob/263c40a/data/Chip%20dataset-Grid%20view.csv>, read 2026-11-22; " +
        "SkyPilot catalog, Vast.ai rows (device memory in MiB) " +
        "<https://github.com/skypilot-org/skypilot-catalog/blob/680a69b/catalogs/v8/vast/vms.csv>, read 2026-11-22. " +
        "As NVIDIA prints it; 3,072 in LLM-Viewer, 3,200 in dgxc-benchmarking.",
    );
  });

  it("has a line with a URL for every group of figures of every accelerator", () => {
    for (const part of parts) {
      const lines = explainAccelerator(part, hardwareSources);
      expect(lines.map((line) => line.split(":")[0])).toEqual(Object.keys(part.provenance).sort());
      for (const line of lines) expect(line, part.id).toMatch(/; .+ <https:\/\/[^>]+>, read 2026-\d\d-\d\d/);
    }
  });

  it("shows the key of an unknown source, even if every object inherits a property of that name", () => {
    const provenance = { sources: ["toString"], kind: "derived" } as const;
    const part = { provenance: { memory: provenance, peakDense: provenance, release: provenance } };
    expect(explainAccelerator(part, hardwareSources)[0]).toBe("memory: derived; toString");
  });
});

describe("findAccelerator", () => {
  it("finds every accelerator by its id", () => {
    for (const part of parts) expect(findAccelerator(parts, part.id)).toBe(part);
  });

  it("suggests the nearest id for an unknown one", () => {
    const lookUp = (id: string) => () => findAccelerator(parts, id);
    expect(lookUp("h100-smx")).toThrow(UnknownNameError);
    expect(lookUp("h100-smx")).toThrow('Did you mean "h100-sxm"?');
    expect(lookUp("MI300X ")).toThrow('Did you mean "mi300x"?');
    expect(lookUp("constructor")).toThrow(UnknownNameError);
  });
});

describe("peakFlopsPerSecond", () => {
  it("returns the stated rate, and throws an error that lists the supported formats otherwise", () => {
    for (const part of parts) {
      for (const [format, peak] of Object.entries(part.peakDenseFlopsPerSecond)) {
        expect(peakFlopsPerSecond(part, format as keyof typeof part.peakDenseFlopsPerSecond)).toBe(peak);
      }
    }
    expect(() => peakFlopsPerSecond(catalogue.nvidiaA100Sxm4_80gb, "fp8")).toThrow(UnsupportedFormatError);
    expect(() => peakFlopsPerSecond(catalogue.nvidiaA100Sxm4_80gb, "fp8")).toThrow("bf16");
  });
});

describe("powerDrawWatts", () => {
  it("rises from idle power to the power limit", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3000, noNaN: true }), share, share, share, (limit, idle, one, other) => {
        const draw = (utilization: number) =>
          powerDrawWatts({ thermalDesignPowerWatts: limit, idlePowerShare: idle, utilization });
        expect(draw(Math.min(one, other))).toBeLessThanOrEqual(draw(Math.max(one, other)) * (1 + 1e-12));
        expect(draw(0)).toBeCloseTo(limit * idle, 9);
        expect(draw(1)).toBeCloseTo(limit, 9);
      }),
    );
  });

  it("throws for shares outside 0 to 1", () => {
    for (const utilization of [-0.1, 1.1, 50, Number.NaN]) {
      expect(() => powerDrawWatts({ thermalDesignPowerWatts: 700, utilization })).toThrow("utilization");
    }
    for (const thermalDesignPowerWatts of badQuantities) {
      expect(() => powerDrawWatts({ thermalDesignPowerWatts, utilization: 1 })).toThrow("thermalDesignPowerWatts");
    }
  });
});

describe("serversPerRack", () => {
  it("four DGX H100 need more than 40 kW (NVIDIA DGX SuperPOD)", () => {
    expect(serversPerRack({ server: dgxH100, rackPowerWatts: 40_000 }).servers).toBe(3);
    expect(serversPerRack({ server: dgxH100, rackPowerWatts: 40_800 })).toEqual({
      ...{ servers: 4, accelerators: 32, powerWatts: 40_800 },
    });
  });

  it("10 to 30 kW racks hold at most two eight-way H100 servers; a 120 kW rack holds eleven, but no NVL72", () => {
    expect(serversPerRack({ server: dgxH100, rackPowerWatts: 10_000 }).servers).toBe(0);
    expect(serversPerRack({ server: dgxH100, rackPowerWatts: 30_000 }).servers).toBe(2);
    expect(serversPerRack({ server: dgxH100, rackPowerWatts: 120_000 }).servers).toBe(11);
    expect(serversPerRack({ server: gb200Nvl72, rackPowerWatts: 120_000 }).servers).toBe(0);
  });

  it("never exceeds the power of the rack, and never leaves room for another server", () => {
    const watts = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(watts, fc.double({ min: 0.1, max: 1, noNaN: true }), (rackPowerWatts, load) => {
        const fit = serversPerRack({ server: dgxA100, rackPowerWatts, load });
        expect(fit.powerWatts).toBeLessThanOrEqual(rackPowerWatts * (1 + 1e-12));
        expect(fit.powerWatts + dgxA100.maximumPowerWatts * load).toBeGreaterThan(rackPowerWatts * (1 - 1e-12));
        expect(fit.accelerators).toBe(8 * fit.servers);
      }),
    );
  });

  it("throws for a server of unknown power, a rack without power, and a load outside 0 to 1", () => {
    expect(() => serversPerRack({ server: hlsGaudi2, rackPowerWatts: 40_000 })).toThrow("has no published power");
    for (const rackPowerWatts of badQuantities) {
      expect(() => serversPerRack({ server: dgxH100, rackPowerWatts })).toThrow(InvalidQuantityError);
    }
    for (const load of [0, 1.5, Number.NaN]) {
      expect(() => serversPerRack({ server: dgxH100, rackPowerWatts: 40_000, load })).toThrow("load");
    }
  });
});

describe("trainingStorageBandwidth", () => {
  const bloom = { checkpointBytes: 2.3e12, checkpointIntervalSeconds: 3 * 3600, usableShare: 1 };

  it("needs 57.5 GB/s to write BLOOM's checkpoint in 40 s every three hours, 0.37 % of the run (ML Engineering)", () => {
    const { ratedBytesPerSecond } = trainingStorageBandwidth({ ...bloom, checkpointStallShare: 40 / (3 * 3600) });
    expect(ratedBytesPerSecond).toBeCloseTo(57.5e9, 0);
  });

  it("is the sum of its parts divided by the usable share, and falls with the interval", () => {
    const positive = fc.double({ min: 1, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (checkpointBytes, checkpointIntervalSeconds, dataBytesPerSecond) => {
        const demand = { checkpointBytes, checkpointIntervalSeconds, dataBytesPerSecond };
        const need = trainingStorageBandwidth(demand);
        const sum = need.checkpointBytesPerSecond + need.dataBytesPerSecond;
        expect(need.ratedBytesPerSecond * 0.8).toBeCloseTo(sum, Math.max(0, 6 - Math.ceil(Math.log10(sum + 1))));
        const longer = trainingStorageBandwidth({
          ...demand,
          checkpointIntervalSeconds: 2 * checkpointIntervalSeconds,
        });
        expect(longer.ratedBytesPerSecond).toBeLessThanOrEqual(need.ratedBytesPerSecond);
      }),
    );
  });

  it("throws for quantities out of range and names them", () => {
    expect(() => trainingStorageBandwidth({ ...bloom, checkpointIntervalSeconds: 0 })).toThrow(
      "checkpointIntervalSeconds",
    );
    expect(() => trainingStorageBandwidth({ ...bloom, checkpointBytes: -1 })).toThrow("checkpointBytes");
    expect(() => trainingStorageBandwidth({ ...bloom, checkpointStallShare: 0 })).toThrow("checkpointStallShare");
    expect(() => trainingStorageBandwidth({ ...bloom, usableShare: 1.2 })).toThrow("usableShare");
    expect(() => trainingStorageBandwidth({ ...bloom, dataBytesPerSecond: Number.NaN })).toThrow("dataBytesPerSecond");
  });
});
