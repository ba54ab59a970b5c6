import { readdirSync } from "node:fs";
import * as catalogue from "llm-economics/servers";
import { describe, expect, it } from "vitest";
import type { Server } from "../../src/hardware/server.js";
import type { StorageSystem } from "../../src/hardware/storageSystem.js";
import { accelerator } from "../accelerators/accelerators.ts";
import { sourceKeys } from "../sources/sourceKeys.ts";

const entries: readonly (readonly [string, Server | StorageSystem])[] = Object.entries(catalogue);
const isServer = (entry: readonly [string, Server | StorageSystem]): entry is [string, Server] => "vendor" in entry[1];
const servers = entries.filter(isServer);
const storage = entries.filter((entry): entry is [string, StorageSystem] => !isServer(entry));
const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const gibibyte = 2 ** 30;

describe("the catalogue of servers", () => {
  it("exports every file of its folder under the file's name, with unique ids", () => {
    const files = readdirSync("src/servers").filter((file) => file !== "index.ts");
    expect(Object.keys(catalogue).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
    expect(new Set(entries.map(([, { id }]) => id)).size).toBe(entries.length);
  });

  it.each(["NVIDIA", "AWS", "Azure", "GCP", "Oracle", "Cerebras", "Groq"])("includes a server of %s", (vendor) => {
    expect(servers.some(([, server]) => server.vendor === vendor)).toBe(true);
  });

  it("calls no figure vendor-stated that is used from a third party's table", () => {
    const thirdParty = /^(awesomeagents|ml-engineering|epoch-ai)/;
    const kinds = entries.filter(([, { provenance }]) => thirdParty.test(provenance.sources[0] ?? ""));
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter(([, { provenance }]) => provenance.kind === "vendor-stated").map(([name]) => name)).toEqual([]);
  });

  it.each(entries)("exports %s under its id, with known sources", (name, { id, provenance }) => {
    expect(letters(name)).toBe(letters(id));
    for (const source of provenance.sources) expect(sourceKeys).toContain(source);
  });
});

describe.each(servers)("%s", (_name, server) => {
  const part = accelerator(server.accelerator);

  it("holds an integer number of accelerators of the catalogue", () => {
    expect(part?.id).toBe(server.accelerator);
    expect(server.accelerators).toBeGreaterThanOrEqual(1);
    expect(Number.isInteger(server.accelerators)).toBe(true);
  });

  it("draws between one and four times the power of its accelerators", () => {
    if (server.maximumPowerWatts === undefined || part?.thermalDesignPowerWatts === undefined) return;
    const share = (server.accelerators * part.thermalDesignPowerWatts) / server.maximumPowerWatts;
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThan(0.25);
  });

  it("has host memory in whole GiB, from 8 GiB to 32 TiB", () => {
    if (server.hostMemoryBytes === undefined) return;
    const gibibytes = server.hostMemoryBytes / gibibyte;
    expect(Number.isInteger(gibibytes)).toBe(true);
    expect(gibibytes).toBeGreaterThanOrEqual(8);
    expect(gibibytes).toBeLessThanOrEqual(32 * 1024);
  });

  it("has a network of at most 1.6 Tb/s per accelerator", () => {
    if (server.networkBytesPerSecond === undefined) return;
    expect(server.networkBytesPerSecond / server.accelerators).toBeLessThanOrEqual(2e11);
    expect(server.networkBytesPerSecond).toBeGreaterThan(1e8);
  });

  it("has storage slower than its memory and fits in a rack", () => {
    expect(server.storageBytesPerSecond ?? 0).toBeLessThanOrEqual(1e11);
    expect(server.localStorageBytes ?? 1e11).toBeGreaterThanOrEqual(1e11);
    expect(server.rackUnits ?? 1).toBeGreaterThanOrEqual(1);
    expect(server.rackUnits ?? 1).toBeLessThanOrEqual(48);
  });
});

/** Network bandwidth in Mb/s, from `zz_generated.bandwidth.go` of karpenter-provider-aws, which lists the EC2 API. */
const ec2NetworkMegabits: { readonly [instance: string]: number } = {
  "g4dn.8xlarge": 50_000,
  "g5.12xlarge": 40_000,
  "g6e.48xlarge": 400_000,
  "g7e.48xlarge": 1_600_000,
  "inf2.xlarge": 2083,
  "inf2.8xlarge": 16_667,
  "inf2.48xlarge": 100_000,
  "p3.16xlarge": 25_000,
  "p4d.24xlarge": 400_000,
  "p5.48xlarge": 3_200_000,
  "p5.4xlarge": 100_000,
  "p5en.48xlarge": 3_200_000,
  "p6-b200.48xlarge": 3_200_000,
  "p6-b300.48xlarge": 6_400_000,
  "p6e-gb200.36xlarge": 3_200_000,
  "trn1.32xlarge": 800_000,
  "trn1n.32xlarge": 1_600_000,
  "trn2.48xlarge": 3_200_000,
};

/** Host memory in MiB, from `zz_generated.describe_instance_types.go` of karpenter-provider-aws, which lists the EC2 API. */
const ec2MemoryMebibytes: { readonly [instance: string]: number } = {
  "g4dn.8xlarge": 131_072,
  "g5.12xlarge": 196_608,
  "inf2.24xlarge": 393_216,
  "inf2.xlarge": 16_384,
  "p5.48xlarge": 2_097_152,
  "trn1.2xlarge": 32_768,
};

describe("EC2 instances in the API data of karpenter-provider-aws 1d92708", () => {
  const named = (instance: string) => servers.find(([, server]) => server.name === `AWS ${instance}`)?.[1];

  it.each(Object.entries(ec2NetworkMegabits))("give %s a network of %d Mb/s", (instance, megabits) => {
    expect((named(instance)?.networkBytesPerSecond ?? 0) / ((megabits * 1e6) / 8)).toBeCloseTo(1, 3);
  });

  it.each(Object.entries(ec2MemoryMebibytes))("give %s %d MiB of memory", (instance, mebibytes) => {
    expect(named(instance)?.hostMemoryBytes).toBe(mebibytes * 2 ** 20);
  });
});

describe("published power", () => {
  it.each([
    ["dgx2", 10_000, "Tom's Hardware France"],
    ["dgxA100", 6500, "PCNews on NVIDIA's data sheet"],
    ["dgxH100", 10_200, "NVIDIA DGX H100 user guide"],
    ["dgxB200", 14_300, "NVIDIA DGX B200 user guide"],
    ["gb200Nvl72", 132_000, "NVIDIA reference infrastructure, 120 to 132 kW"],
    ["cerebrasCs3", 23_000, "Cerebras"],
  ] as const)("%s: %d W (%s)", (name: string, watts: number, _source: string) => {
    expect(new Map<string, Server>(servers).get(name)?.maximumPowerWatts).toBe(watts);
  });
});

describe("storage for training", () => {
  it.each(storage)("gives %s at least 50 GB/s sustained, and more in bursts", (_name, system) => {
    expect(system.sustainedBytesPerSecond).toBeGreaterThanOrEqual(5e10);
    if (system.peakBytesPerSecond !== undefined) {
      expect(system.peakBytesPerSecond).toBeGreaterThan(system.sustainedBytesPerSecond);
    }
  });

  it("is 100 GB/s or more (J. Harrington)", () => {
    expect(catalogue.storageTrainingGuidance.sustainedBytesPerSecond).toBe(100e9);
  });

  it("is 2.3 TB in 40 s from 384 processes (ML Engineering)", () => {
    expect(catalogue.storageJeanZay2021.sustainedBytesPerSecond).toBe(2.3e12 / 40);
  });
});
