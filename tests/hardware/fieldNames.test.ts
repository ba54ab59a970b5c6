import * as catalogue from "llm-economics/accelerators";
import {
  type Accelerator,
  defineAccelerator,
  explainAccelerator,
  findAccelerator,
  peakFlopsPerSecond,
  powerDrawWatts,
  serversPerRack,
  trainingStorageBandwidth,
} from "llm-economics/hardware";
import { dgxH100 } from "llm-economics/servers";
import { describe, expect, it } from "vitest";
import { checkAccelerator } from "../../src/hardware/checkAccelerator.js";
import { kernelIssue } from "../../src/hardware/kernelIssue.js";
import { changed, complaint, neverAllowed } from "../complaint.ts";

const { nvidiaH100Sxm, groqLpuV1, cerebrasWse3, nvidiaB200 } = catalogue;
const part: Accelerator = {
  ...nvidiaH100Sxm,
  hostBandwidthBytesPerSecond: 6.4e10,
  scaleUp: { name: "L", bandwidthBytesPerSecond: 1e11, topology: "torus", domainAccelerators: 64, torusDimensions: 3 },
};

describe("checkAccelerator", () => {
  it.each([
    "memoryBytes",
    "memoryBandwidthBytesPerSecond",
    "peakDenseFlopsPerSecond",
    "peakDenseFlopsPerSecond.bf16",
    "thermalDesignPowerWatts",
    "hostBandwidthBytesPerSecond",
    "scaleUp",
    "scaleUp.bandwidthBytesPerSecond",
    "scaleUp.domainAccelerators",
    "scaleUp.torusDimensions",
    "scaleUp.topology",
  ])("names %s when its value is not allowed", (field) => {
    const broken = changed(part, field, neverAllowed);
    expect(complaint(() => checkAccelerator("accelerator", broken))).toBe(`accelerator.${field}`);
    expect(complaint(() => checkAccelerator("accelerator", broken, ""))).toBe(field);
  });

  it("takes a part without the fields that may be missing", () => {
    const { thermalDesignPowerWatts: _, hostBandwidthBytesPerSecond: __, scaleUp: ___, ...rest } = part;
    expect(checkAccelerator("accelerator", rest as Accelerator)).toBe(rest);
    expect(
      checkAccelerator(
        "accelerator",
        changed(part, "scaleUp", { bandwidthBytesPerSecond: 1, domainAccelerators: 8, topology: "switched" }),
      ),
    ).toBeDefined();
    expect(() => checkAccelerator("accelerator", 5 as never)).toThrow("an accelerator, such as nvidiaH100Sxm");
  });

  it("counts peak rates", () => {
    const none = changed(part, "peakDenseFlopsPerSecond", {});
    expect(() => checkAccelerator("accelerator", none)).toThrow(
      "peakDenseFlopsPerSecond must be an object with at least one peak rate",
    );
    const two = changed(part, "peakDenseFlopsPerSecond", { bf16: 1, fp8: 2 });
    expect(checkAccelerator("accelerator", two)).toBe(two);
  });
});

describe("functions of hardware", () => {
  const calls: readonly (readonly [(options: never) => unknown, object, string])[] = [
    [
      powerDrawWatts,
      { thermalDesignPowerWatts: 700, utilization: 0.5, idlePowerShare: 0.1 },
      "thermalDesignPowerWatts utilization idlePowerShare",
    ],
    [
      serversPerRack,
      { server: dgxH100, rackPowerWatts: 30_000, load: 1 },
      "server server.maximumPowerWatts server.accelerators rackPowerWatts load",
    ],
    [
      trainingStorageBandwidth,
      { checkpointBytes: 1e12, checkpointIntervalSeconds: 600, checkpointStallShare: 0.1, usableShare: 0.5 },
      "checkpointBytes checkpointIntervalSeconds checkpointStallShare usableShare",
    ],
  ];

  it.each(
    calls.flatMap(([call, options, fields]) =>
      fields.split(" ").map((field) => [call.name, field, call, options] as const),
    ),
  )("%s names %s when its value is not allowed", (_name, field, call, options) => {
    expect(complaint(() => call(options as never))).toBe("nothing");
    expect(complaint(() => call(changed(options, field, neverAllowed) as never))).toBe(field);
    const word = call === trainingStorageBandwidth ? "demand" : "input";
    expect(complaint(() => call({ ...options, more: 1 } as never))).toBe(`${word} option`);
    expect(complaint(() => call(neverAllowed as never))).toBe(word);
  });

  it("throws for a server without a published power", () => {
    const server = { name: "X", accelerators: 8, maximumPowerWatts: undefined } as never;
    expect(complaint(() => serversPerRack({ server, rackPowerWatts: 1 }))).toBe("maximumPowerWatts");
  });

  it("names what is wrong with a list of parts", () => {
    const find = (list: unknown, id: unknown) =>
      complaint(() => findAccelerator(list as readonly Accelerator[], id as string));
    expect(find(neverAllowed, "a")).toBe("list");
    expect(find([{ id: "a" }, { id: "" }], "a")).toBe("list[1].id");
    expect(find([{ id: "a" }, 5], "a")).toBe("list[1]");
    expect(find([{ id: "a" }], "")).toBe("id");
    expect(find([{ id: "a" }], "b")).toBe("accelerator");
  });

  it("names what is wrong with a peak rate", () => {
    const peak = (given: unknown, format: unknown) => () => peakFlopsPerSecond(given as Accelerator, format as "bf16");
    expect(complaint(peak(neverAllowed, "bf16"))).toBe("accelerator");
    expect(complaint(peak({ name: "X", peakDenseFlopsPerSecond: 5 }, "bf16"))).toBe("peakDenseFlopsPerSecond");
    expect(complaint(peak({ name: "X", peakDenseFlopsPerSecond: { bf16: -1 } }, "bf16"))).toBe(
      "peakDenseFlopsPerSecond.bf16",
    );
    for (const format of ["toString", "fp4", ["bf16"], undefined])
      expect(peak(part, format)).toThrow("has no peak rate");
  });

  it("tells who starts kernels by the kind of part", () => {
    expect([nvidiaH100Sxm, groqLpuV1, cerebrasWse3].map(kernelIssue)).toEqual(["host", "schedule", "machine"]);
    expect(kernelIssue({ ...part, kind: "dataflow" } as Accelerator)).toBe("schedule");
  });

  it("marks every group of figures of an own part, and keeps its other fields", () => {
    const { provenance: _, ...input } = part;
    const { provenance, ...rest } = defineAccelerator(input);
    expect(rest).toEqual(input);
    expect(Object.values(provenance)).toContainEqual({ sources: ["caller"], kind: "estimated" });
    expect(complaint(() => defineAccelerator(neverAllowed as never))).toBe("accelerator");
  });

  it("names what is wrong with a provenance", () => {
    const explain = (path: string, value: unknown) =>
      complaint(() => explainAccelerator(changed(part, path, value), {}));
    expect(explain("provenance", neverAllowed)).toBe("accelerator.provenance");
    expect(explain("provenance.memory", neverAllowed)).toBe("provenance.memory");
    expect(explain("provenance.memory.sources", neverAllowed)).toBe("provenance.memory.sources");
    expect(explain("provenance.memory.kind", "")).toBe("provenance.memory.kind");
    expect(explain("provenance.memory.conflict", "")).toBe("provenance.memory.conflict");
    expect(explainAccelerator({ provenance: { memory: undefined } } as never, {})).toEqual([]);
  });

  it("explains nothing without sources, and says which key is missing", () => {
    expect(complaint(() => explainAccelerator(neverAllowed as never, {}))).toBe("accelerator");
    expect(complaint(() => explainAccelerator(part, neverAllowed as never))).toBe("sources");
    const lines = explainAccelerator(nvidiaB200, {});
    expect(lines.every((line) => /^\w+: [\w-]+; /.test(line))).toBe(true);
  });
});
