import { describe, expect, it } from "vitest";
import { layers } from "../../scripts/architecture/layers.ts";
import { parseModules } from "../../scripts/architecture/module.ts";
import { readSources } from "../../scripts/architecture/readSources.ts";
import { rules } from "../../scripts/architecture/rules.ts";
import { internalFolders, subpaths } from "../../scripts/package/folders.ts";

const modules = parseModules(readSources());

describe("src", () => {
  it("contains sources", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.reduce((count, { imports }) => count + imports.length, 0)).toBeGreaterThan(300);
  });

  it.each(Object.entries(rules))("follows the rule of %s", (_, rule) => {
    const findings = rule(modules).map(({ path, line, problem }) => `${path}:${line} ${problem}`);
    expect(findings).toEqual([]);
  });

  it("has a layer for every subpath", () => {
    expect([...subpaths, ...internalFolders].filter((name) => layers[name] === undefined)).toEqual([]);
  });
});
