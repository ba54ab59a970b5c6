import { readFileSync } from "node:fs";
import { priceSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { electricity, purchases, rentals, tokenPrices } from "./allSeries.ts";

const page = readFileSync(new URL("../../docs/prices.md", import.meta.url), "utf8");
const [hosted, made] = [
  tokenPrices.filter(([name]) => name.endsWith("HostedPrices")),
  tokenPrices.filter(([name]) => name.endsWith("TokenPrices")),
];

/** Returns the number of series and entries of lists, as in the page's table. */
function counted(lists: typeof rentals | typeof purchases | typeof electricity | typeof tokenPrices): string {
  const series = lists.flatMap(([, list]) => list.map(({ points }) => points.length));
  return `| ${series.length} | ${series.reduce((sum, each) => sum + each, 0)} |`;
}

/** Returns the first and last month of lists of prices. */
function months(lists: typeof rentals | typeof purchases | typeof electricity | typeof tokenPrices): readonly string[] {
  const days = lists.flatMap(([, list]) => list.flatMap(({ points }) => points.map(({ on }) => on))).sort();
  const name = (day = "") => new Date(day).toLocaleString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return [name(days[0]), name(days.at(-1))];
}

describe("docs/prices.md", () => {
  it.each([
    [`renting, ${rentals.length} accelerators`, rentals],
    [`buying, ${purchases.length} accelerators`, purchases],
    ["electricity, United States", electricity.filter(([name]) => name.startsWith("unitedStates"))],
    ["electricity, European Union and Finland", electricity.filter(([name]) => name.startsWith("european"))],
    ["electricity, continents and the world", electricity.filter(([name]) => name.startsWith("world"))],
    ["tokens from model makers", made],
    ["tokens of open-weight models from hosts", hosted],
  ] as const)("counts %s", (name, lists) => {
    expect(page).toContain(`| ${name} ${counted(lists)}`);
  });

  it.each([
    ["renting", rentals],
    ["buying", purchases],
    ["tokens from model makers", made],
    ["tokens of open-weight models", hosted],
  ] as const)("says from when to when %s is known", (name, lists) => {
    const row = page.split("\n").find((line) => line.startsWith(`| ${name}`));
    expect(
      row
        ?.split("|")
        .slice(4, 6)
        .map((cell) => cell.trim()),
    ).toEqual(months(lists));
  });

  it("names the licence of every source", () => {
    for (const { title } of Object.values(priceSources))
      expect(title).toMatch(/MIT|Apache-2\.0|CC-BY|public domain|individual figures cited/);
  });
});
