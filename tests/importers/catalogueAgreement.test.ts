import * as catalogue from "llm-economics/architectures";
import { importHuggingFaceConfig } from "llm-economics/importers";
import type { Architecture } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import type { CatalogueArchitecture } from "../../src/models/catalogueArchitecture.js";
import { fixtureText } from "./fixtureText.ts";
import { publishedConfigs } from "./publishedConfigs.ts";

const entries: readonly CatalogueArchitecture[] = Object.values(catalogue);

/** Layers in an order that does not depend on how a file was read. */
function layersOf({ layerGroups }: Architecture): readonly unknown[] {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
  return layerGroups.map((group) => JSON.stringify(sorted(group))).sort();
}

const pairs = publishedConfigs.flatMap(({ file }) => {
  const entry = entries.find(({ huggingFaceIds }) => huggingFaceIds.includes(file.replace("__", "/")));
  return entry ? [[file, entry] as const] : [];
});

describe("imported configurations and catalogue entries", () => {
  it("are compared for most fixtures", () => expect(pairs.length).toBeGreaterThan(25));

  it.each(pairs)("describe the same layers and give the same predictions: %s", (file, entry) => {
    expect(layersOf(importHuggingFaceConfig(fixtureText(`configs/${file}.json`)).model)).toEqual(layersOf(entry));
  });
});
