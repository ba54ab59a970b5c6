import { readdirSync } from "node:fs";
import * as catalogue from "llm-economics/accelerators";
import { tableSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { defineAccelerator } from "../../src/hardware/defineAccelerator.js";
import { sourceKeys } from "../sources/sourceKeys.ts";
import { accelerators } from "./accelerators.ts";

const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const isoDate = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

describe("the catalogue of accelerators", () => {
  it("exports every file of its folder under the file's name", () => {
    const files = readdirSync("src/accelerators").filter((file) => file !== "index.ts");
    expect(Object.keys(catalogue).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
  });

  it("has unique ids and names", () => {
    for (const field of ["id", "name"] as const) {
      const values = accelerators.map(([, part]) => part[field]);
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  it("has no accelerator released after its newest source", () => {
    for (const [, part] of accelerators) expect(part.releasedOn <= "2026-11-25", part.id).toBe(true);
  });
});

describe.each(accelerators)("%s", (name, part) => {
  it("is exported under its vendor and id", () => {
    expect([letters(part.id), letters(part.vendor + part.id)]).toContain(letters(name));
    expect(part.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("passes the checks of a custom accelerator", () => {
    expect(defineAccelerator(part)).toEqual(part);
  });

  it("has a valid release date", () => {
    expect(part.releasedOn).toMatch(isoDate);
    if (part.releasedOn.length === 10) expect(new Date(part.releasedOn).toISOString()).toContain(part.releasedOn);
  });

  it("has sources for its groups of figures only", () => {
    const figures = {
      memory: part.memoryBytes,
      peakDense: part.peakDenseFlopsPerSecond,
      release: part.releasedOn,
      onChipMemory: part.onChipMemoryBytes,
      peakSparse: part.peakSparseFlopsPerSecond,
      scaleUp: part.scaleUp,
      host: part.hostBandwidthBytesPerSecond,
      power: part.thermalDesignPowerWatts,
      listPrice: part.listPriceUsd,
    };
    const stated = Object.entries(figures).flatMap(([figure, value]) => (value === undefined ? [] : [figure]));
    expect(Object.keys(part.provenance).sort()).toEqual(stated.sort());
  });

  it("names existing sources, each once", () => {
    for (const { sources, conflict } of Object.values(part.provenance)) {
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(sourceKeys).toContain(source);
      if (conflict !== undefined) expect(conflict).toMatch(/\.$/);
    }
  });
});

describe("figure kinds", () => {
  it("exclude vendor statements when a third party's table was read", () => {
    const vendorsOwn: ReadonlySet<string> = new Set(["tpu-v4-paper", "how-to-scale-your-model-tpu"]);
    for (const [, { id, provenance }] of accelerators)
      for (const [group, { sources, kind }] of Object.entries(provenance)) {
        const repeated = Object.hasOwn(tableSources, sources[0]) && !vendorsOwn.has(sources[0]);
        if (repeated) expect(kind, `${id}: ${group}`).not.toBe("vendor-stated");
      }
  });
});
