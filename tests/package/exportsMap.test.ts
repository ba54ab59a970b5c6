import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportsMap } from "../../scripts/package/exportsMap.ts";
import { subpaths } from "../../scripts/package/folders.ts";
import { rootBarrel } from "../../scripts/package/rootBarrel.ts";

describe("package exports", () => {
  it("have a subpath for every public folder (else run `npm run exports`)", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(exports).toEqual(exportsMap(subpaths));
    expect(exportsMap(["units", "cost"])).not.toEqual(exportsMap(["units"]));
  });

  it("list the root's exports by name (else run `npm run exports`)", () => {
    expect(readFileSync("src/index.ts", "utf8")).toBe(rootBarrel());
  });
});
