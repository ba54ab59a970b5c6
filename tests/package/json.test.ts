import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonFiles } from "../../scripts/package/jsonFiles.ts";

const files = jsonFiles();

describe("JSON files of the package", () => {
  it("include a schema for every check of the schemas chapter", () => {
    const named = [...files.keys()].filter((path) => path.startsWith("schemas/"));
    expect(named.length).toBeGreaterThan(7);
    expect(named).toContain("schemas/accelerator.json");
    expect(named).toContain("schemas/tokenPriceSeries.json");
  });

  it.each([...files].filter(([path]) => path.startsWith("schemas/")))(
    "describe an object in draft 2020-12: %s",
    (_, text) => {
      const schema = JSON.parse(text);
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema.properties ?? schema.anyOf ?? schema.oneOf).toBeDefined();
    },
  );

  it("are written by the build", () => {
    for (const [path, text] of files) expect(readFileSync(`dist/${path}`, "utf8")).toBe(text);
  });
});
