import { describe, expect, it } from "vitest";
import { bundleOf, gzippedBytes } from "../../scripts/bundle/bundleOf.ts";
import { subpaths } from "../../scripts/package/folders.ts";

const mostBytesPerPart = 700;
const mostBytesPerFormat = 300;

/** Catalogue entries of a built subpath: plain objects with a name. */
async function namedParts(subpath: string): Promise<readonly (readonly [exportedAs: string, name: string])[]> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `llm-economics/${subpath}`);
  return Object.entries(module).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
      ? [[key, value.name] as const]
      : [],
  );
}

describe("tree-shaking of the built package", () => {
  it.each(["", ...subpaths.map((name) => `/${name}`)])(
    "leaves nothing of llm-economics%s if nothing is used",
    async (subpath) => {
      expect(await bundleOf(`import * as all from "llm-economics${subpath}"; all;`)).toBe("");
    },
  );

  it.each([
    ["accelerators", mostBytesPerPart, 40],
    ["formats", mostBytesPerFormat, 20],
  ])("bundles one of the %s without the others, within %d bytes", async (subpath, most, fewest) => {
    const parts = await namedParts(subpath);
    expect(parts.length).toBeGreaterThanOrEqual(fewest);
    const names = new Set(parts.map(([, name]) => name));
    const problems: string[] = [];
    for (const [key, name] of parts) {
      const text = await bundleOf(`import { ${key} } from "llm-economics/${subpath}"; console.log(${key});`);
      const strings = [...text.matchAll(/"([^"]*)"/g)].map(([, string = ""]) => string);
      const others = strings.filter((string) => names.has(string) && string !== name);
      if (others.length > 0) problems.push(`${key} holds ${others}`);
      const bytes = gzippedBytes(text);
      if (bytes > most) problems.push(`${key} has ${bytes} bytes`);
    }
    expect(problems).toEqual([]);
  });
});
