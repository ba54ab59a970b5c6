import { readdirSync } from "node:fs";
import * as catalogue from "llm-economics/interconnects";
import { describe, expect, it } from "vitest";
import type { Interconnect } from "../../src/hardware/interconnect.js";
import { accelerators } from "../accelerators/accelerators.ts";
import { sourceKeys } from "../sources/sourceKeys.ts";

const links: readonly (readonly [string, Interconnect])[] = Object.entries(catalogue);
const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Plausible bandwidth of one accelerator or port, one way, by kind of link. */
const ranges: { readonly [Scope in Interconnect["scope"]]: readonly [low: number, high: number] } = {
  "on-package": [2e11, 2e12],
  "scale-up": [5e10, 4e12],
  host: [1e10, 3e11],
  network: [3e9, 2.1e11],
};

describe("the catalogue of links", () => {
  it("exports every file of its folder under the file's name, with unique ids", () => {
    const files = readdirSync("src/interconnects").filter((file) => file !== "index.ts");
    expect(Object.keys(catalogue).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
    expect(new Set(links.map(([, link]) => link.id)).size).toBe(links.length);
  });
});

describe.each(links)("%s", (name, link) => {
  it("is exported under its id", () => {
    expect(letters(name)).toBe(letters(link.id));
  });

  it("has a plausible one-way bandwidth, half of the headline figure", () => {
    const [low, high] = ranges[link.scope];
    expect(link.bandwidthBytesPerSecond).toBeGreaterThanOrEqual(low);
    expect(link.bandwidthBytesPerSecond).toBeLessThanOrEqual(high);
    if (link.bothWaysBytesPerSecond === undefined) expect(link.scope).toBe("network");
    else expect(link.bothWaysBytesPerSecond).toBe(2 * link.bandwidthBytesPerSecond);
  });

  it("names existing sources", () => {
    for (const source of link.provenance.sources) expect(sourceKeys).toContain(source);
  });
});

/** Bandwidths as advertised, in GB/s both ways or Gb/s per port. */
const headlines: readonly (readonly [
  name: keyof typeof catalogue,
  headline: number,
  unit: "GB/s both ways" | "Gb/s",
])[] = [
  ["nvlink2", 300, "GB/s both ways"],
  ["nvlink3", 600, "GB/s both ways"],
  ["nvlink4", 900, "GB/s both ways"],
  ["nvlink5", 1800, "GB/s both ways"],
  ["nvlink6", 3600, "GB/s both ways"],
  ["nvlinkC2cGrace", 900, "GB/s both ways"],
  ["xgmiMi300x", 896, "GB/s both ways"],
  ["gaudi3Roce", 1200, "GB/s both ways"],
  ["neuronlinkV4", 2560, "GB/s both ways"],
  ["iciV5p", 1200, "GB/s both ways"],
  ["ibHdr", 200, "Gb/s"],
  ["ibNdr", 400, "Gb/s"],
  ["ibXdr", 800, "Gb/s"],
  ["efaV2P5", 3200 / 8, "Gb/s"],
  ["efaV4P6B300", 6400 / 8, "Gb/s"],
];

describe("advertised bandwidth", () => {
  it.each(headlines)("%s: %d %s", (name, headline, unit) => {
    const bytesPerSecond = unit === "Gb/s" ? (headline * 1e9) / 8 : (headline * 1e9) / 2;
    expect(new Map<string, Interconnect>(links).get(name)?.bandwidthBytesPerSecond).toBe(bytesPerSecond);
  });

  it("double with every PCIe generation, within the coding overhead", () => {
    const { pcie3X16, pcie4X16, pcie5X16, pcie6X16, pcie7X16 } = catalogue;
    const generations = [pcie3X16, pcie4X16, pcie5X16, pcie6X16, pcie7X16].map((link) => link.bandwidthBytesPerSecond);
    generations.slice(1).forEach((bandwidth, index) => {
      expect(bandwidth / (generations[index] ?? 0)).toBeCloseTo(2, 0);
    });
  });
});

describe("accelerators and links", () => {
  it("agree on the NVLink bandwidth per accelerator of a generation", () => {
    const byName = new Map<string, Interconnect>(links.map(([, link]) => [link.name, link]));
    const joined = accelerators.filter(([, part]) => /^NVLink \d$/.test(part.scaleUp?.name ?? ""));
    expect(joined.length).toBeGreaterThan(10);
    for (const [name, { scaleUp }] of joined) {
      const link = byName.get(scaleUp?.name ?? "");
      expect(scaleUp?.bandwidthBytesPerSecond, name).toBe(link?.bandwidthBytesPerSecond);
    }
  });
});
