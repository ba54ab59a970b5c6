import { describe, expect, it } from "vitest";
import { staleData } from "../../scripts/catalogue/staleData.ts";

describe("staleData", () => {
  it("finds nothing on a date before all entries", () => {
    expect(staleData("2015-01-01")).toEqual([]);
  });

  it("counts from the day on which a source last stated the price", () => {
    // The price of GPT-5 dates from 2025-08-08 and was last confirmed on 2026-11-20.
    const nameOf = (day: string) => staleData(day).find(({ name }) => name === "openai/gpt-5");
    expect(nameOf("2027-02-18")).toBeUndefined();
    expect(nameOf("2027-02-19")).toEqual({ kind: "tokens", name: "openai/gpt-5", on: "2026-11-20", days: 91 });
  });

  it("leaves out prices at launch, and series that have ended", () => {
    const names = staleData("2030-01-01").map(({ name }) => name);
    expect(names).not.toContain("mi210/launch");
    expect(names).not.toContain("runpod/l40s/on-demand");
    expect(names).toContain("runpod/l40s/secure/on-demand");
  });

  it("finds prices before sources, oldest first", () => {
    const stale = staleData("2030-01-01");
    expect(new Set(stale.map(({ kind }) => kind))).toEqual(
      new Set(["rental", "tokens", "purchase", "electricity", "source"]),
    );
    expect(stale.map(({ days }) => days)).toEqual(stale.map(({ days }) => days).toSorted((a, b) => b - a));
  });
});
