import { describe, expect, it } from "vitest";
import { staleData } from "../../scripts/catalogue/staleData.ts";

describe("staleData", () => {
  it("finds nothing on a date before all entries", () => {
    expect(staleData("2015-01-01")).toEqual([]);
  });

  it("finds prices before sources, oldest first", () => {
    const stale = staleData("2030-01-01");
    expect(new Set(stale.map(({ kind }) => kind))).toEqual(
      new Set(["rental", "tokens", "purchase", "electricity", "source"]),
    );
    expect(stale.map(({ days }) => days)).toEqual(stale.map(({ days }) => days).toSorted((a, b) => b - a));
  });
});
