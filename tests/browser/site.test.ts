import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sitePages } from "../../scripts/docs/pages.ts";
import { lowContrast } from "./lowContrast.ts";
import { type OpenedSite, openedSite } from "./openedSite.ts";

let site: OpenedSite;

beforeAll(async () => {
  site = await openedSite();
});
afterAll(() => site?.close());

const samples = [
  "index.html",
  "docs/start.html",
  "docs/inference.html",
  "docs/accuracy.html",
  "functions/cost.inferenceCost.html",
];

describe("the site", () => {
  it.each(samples)("shows %s without errors, on phone and desktop, in light and dark", async (path) => {
    for (const width of [375, 1280]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, problems } = await site.open(path, { viewport: { width, height: 800 }, colorScheme });
        await page.waitForLoadState("networkidle");
        expect(problems).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await lowContrast(page)).toEqual([]);
        await page.context().close();
      }
    }
  });

  it("sorts and searches the tables of the catalogue", async () => {
    const { page } = await site.open("docs/catalogue/accelerators.html");
    const table = page.locator(".table-frame table").first();
    await table.getByRole("button", { name: "memory, GB" }).click();
    await table.getByRole("button", { name: "memory, GB" }).click();
    expect(await table.locator("th[aria-sort=descending]").textContent()).toBe("memory, GB");
    await page.locator(".table-search input").first().fill("H200 SXM");
    expect(await table.locator("tbody tr:not([hidden])").first().textContent()).toContain("H200");
    expect(await page.locator(".table-count").first().textContent()).toMatch(/^\d+ of \d+ rows$/);
  });

  it("finds guides and reference pages by search", async () => {
    const { page } = await site.open("index.html");
    for (const [words, title] of [
      ["capacity plan", "A capacity plan"],
      ["estimateInference", "estimateInference"],
    ] as const) {
      await page.locator("#tsd-search-trigger").click();
      await page.locator("#tsd-search-input").fill(words);
      await page.locator("#tsd-search-results li", { hasText: title }).first().waitFor();
      await page.keyboard.press("Escape");
    }
  });

  it("serves each guide as Markdown, and lists them in llms.txt", () => {
    const list = readFileSync("site/llms.txt", "utf8");
    for (const { file } of sitePages()) {
      expect(readFileSync(`site/${file}`, "utf8").length).toBeGreaterThan(100);
      expect(list).toContain(`](${file})`);
    }
    expect(readFileSync("site/functions/cost.inferenceCost.md", "utf8")).toContain("# inferenceCost");
  });
});
