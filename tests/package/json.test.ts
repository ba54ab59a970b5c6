import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonFiles } from "../../scripts/package/jsonFiles.ts";

const files = jsonFiles();

describe("JSON that ships next to the code", () => {
  it("has a schema for everything that the schemas chapter checks", () => {
    const named = [...files.keys()].filter((path) => path.startsWith("schemas/"));
    expect(named.length).toBeGreaterThan(7);
    expect(named).toContain("schemas/accelerator.json");
    expect(named).toContain("schemas/tokenPriceSeries.json");
  });

  it.each([...files].filter(([path]) => path.startsWith("schemas/")))(
    "%s describes an object in draft 2020-12",
    (_, text) => {
      const schema = JSON.parse(text);
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema.properties ?? schema.anyOf ?? schema.oneOf).toBeDefined();
    },
  );

  it("is written by the build", () => {
    for (const [path, text] of files) expect(readFileSync(`dist/${path}`, "utf8")).toBe(text);
  });
});
