import { readdirSync, readFileSync } from "node:fs";
import * as formats from "llm-economics/formats";
import { defineArchitecture, keyValueCacheBytesPerToken, parameterCount, prefillFlops } from "llm-economics/models";
import { modelSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { modelNames } from "../../calibration/modelNames.ts";
import { entries, exported } from "./entries.ts";

const folder = new URL("../../src/architectures/", import.meta.url);
const formatIds = new Set(Object.values(formats).flatMap((format) => ("id" in format ? [format.id] : [])));
const sourceKeys = new Set(Object.keys(modelSources));

const powers: { readonly [name: string]: number } = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Largest relative error of a figure with three digits: 1.00 for 1.005, and a little more. */
const rounding = 0.006;

/**
 * Export and file name of an id: camel case, dots of versions dropped; an underscore separates digits and replaces dots of sizes.
 */
function exportName(id: string): string {
  const parts = id.split("-").map((part) => part.replace(/(\d)\.(\d+[bm])$/, "$1_$2").replaceAll(".", ""));
  return parts.reduce((name, part) => {
    if (/^\d/.test(part)) return /\d$/.test(name) ? `${name}_${part}` : name + part;
    return name + part.charAt(0).toUpperCase() + part.slice(1);
  });
}

describe("the catalogue of architectures", () => {
  it("has more than 120 entries, each with an export and a file", () => {
    expect(exported.size).toBeGreaterThan(120);
    expect(entries.size).toBe(exported.size);
    const files = readdirSync(folder).filter((file) => file !== "index.ts" && file.endsWith(".ts"));
    expect(files.sort()).toEqual([...exported.keys()].map((name) => `${name}.ts`).sort());
  });

  it("lists all models of a publisher in one file", () => {
    const listed = readdirSync(new URL("publishers/", folder)).flatMap((file) => {
      const names = [...readFileSync(new URL(`publishers/${file}`, folder), "utf8").matchAll(/export \{ (\w+) \}/g)];
      return names.map(([, name = ""]) => `${exported.get(name)?.publisher} in ${file}`);
    });
    expect(listed).toHaveLength(exported.size);
    const files = new Set(listed);
    const publishers = new Set([...exported.values()].map(({ publisher }) => publisher));
    expect([...files].sort()).toHaveLength(publishers.size);
  });

  it("keeps layers that are too long for their entry in files with one literal that import only each other", () => {
    const layers = readdirSync(new URL("layers/", folder));
    expect(layers.length).toBeGreaterThan(0);
    for (const file of layers) {
      const text = readFileSync(new URL(`layers/${file}`, folder), "utf8");
      expect(text.match(/^export const \w+ = [[{]$/gm)).toHaveLength(1);
      expect(text.match(/^export /gm)).toHaveLength(1);
      expect(text.match(/^import (?!type |.* from "\.\/)/gm)).toBeNull();
    }
  });

  it("names each repository in one entry only", () => {
    const repositories = [...entries.values()].flatMap((model) => model.huggingFaceIds);
    expect(repositories.filter((name, index) => repositories.indexOf(name) !== index)).toEqual([]);
  });

  it("resolves every model name in measurement files, and lists each once", () => {
    expect(Object.entries(modelNames).filter(([, id]) => !entries.has(id))).toEqual([]);
    const repositories = new Set([...entries.values()].flatMap((model) => model.huggingFaceIds));
    expect(Object.keys(modelNames).filter((name) => repositories.has(name))).toEqual([]);
  });

  it("uses every source", () => {
    const used = new Set([...entries.values()].flatMap(({ provenance }) => provenance.sources));
    expect([...sourceKeys].filter((key) => !used.has(key))).toEqual([]);
  });
});

describe.each([...exported])("%s", (name, model) => {
  it("is named after its id, in a file with one literal that imports nothing at run time but layers", () => {
    expect(exportName(model.id)).toBe(name);
    const text = readFileSync(new URL(`${name}.ts`, folder), "utf8");
    expect(text.match(/^export /gm)).toHaveLength(1);
    expect(text.match(/^import (?!type |.* from "\.\/layers\/)/gm)).toBeNull();
    expect(text).toMatch(/^} as const satisfies CatalogueArchitecture<ModelSourceKey>;$/m);
  });

  it("is described by publisher, year of release and counted parameters", () => {
    const text = readFileSync(new URL(`${name}.ts`, folder), "utf8");
    const description = /\/\*\* (.*) \*\//.exec(text)?.[1] ?? "";
    expect(description).toContain(`(${model.publisher}, ${model.releasedOn.slice(0, 4)})`);
    const { total, active } = parameterCount(model);
    const figures = [...description.matchAll(/([\d.]+) (million|billion|trillion)/g)];
    const stated = figures.map(([, digits, power = ""]) => Number(digits) * (powers[power] ?? Number.NaN));
    expect(stated).not.toHaveLength(0);
    for (const [index, count] of stated.entries())
      expect(Math.abs(count / (index === 0 ? total : active) - 1)).toBeLessThan(rounding);
  });

  it("states publisher, release date and licence", () => {
    expect(model.name.trim()).toBe(model.name);
    expect(model.publisher).not.toBe("");
    expect(model.license.trim()).not.toBe("");
    expect(model.releasedOn).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    const released = new Date(model.releasedOn);
    expect(released.toISOString().startsWith(model.releasedOn)).toBe(true);
    expect(released.getUTCFullYear()).toBeGreaterThanOrEqual(2019);
    expect(released.getTime()).toBeLessThan(Date.UTC(2026, 11));
    for (const repository of model.huggingFaceIds) expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
    if (model.license === "unpublished") expect(model.huggingFaceIds).toEqual([]);
  });

  it("states the sources of its figures", () => {
    const { sources, conflict } = model.provenance;
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const key of sources) expect(sourceKeys).toContain(key);
    if (conflict !== undefined) expect(conflict).toMatch(/^[A-Z0-9].*\.$/);
  });

  it("has a valid shape: integer sizes, divisible heads, distinct groups", () => {
    expect(() => defineArchitecture(model)).not.toThrow();
    expect(formatIds).toContain(model.nativeFormat);
    expect(model.maximumContextTokens).toBeGreaterThanOrEqual(1024);
    expect(model.vocabularySize).toBeGreaterThan(30_000);
    const shapes = model.layerGroups.map(({ count: _, ...shape }) => JSON.stringify(shape));
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const { attention } of model.layerGroups) {
      if (attention?.kind === "grouped-query") expect(attention.queryHeads % attention.keyValueHeads).toBe(0);
      if (attention?.kind === "linear") expect(attention.valueHeads % attention.keyHeads).toBe(0);
      if (attention?.kind === "state-space") expect(attention.heads % attention.groups).toBe(0);
    }
  });

  it("has finite and positive parameters, cache and FLOPs", () => {
    const { total, active } = parameterCount(model);
    expect(Number.isSafeInteger(total) && Number.isSafeInteger(active)).toBe(true);
    expect(active).toBeGreaterThan(0);
    expect(active).toBeLessThanOrEqual(total);
    expect(keyValueCacheBytesPerToken(model, 16)).toBeGreaterThanOrEqual(0);
    expect(prefillFlops({ architecture: model, inputTokens: 1024 })).toBeGreaterThan(0);
  });
});
