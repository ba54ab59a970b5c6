import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../scripts/package/filesUnder.ts";

/** Publisher of a URL: the repository, or else the host. */
function publisherOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname === "github.com" ? pathname.split("/").slice(1, 3).join("/") : hostname;
}

const addresses = (text: string) => new Set([...text.matchAll(/https:\/\/[^\s)>",]+/g)].map(([found]) => found));

describe("calibration/NOTICE.md", () => {
  const rows = filesUnder("calibration/measurements").flatMap(
    (file) => JSON.parse(readFileSync(file, "utf8")) as { readonly source: { readonly url: string } }[],
  );
  // The project's own measurements are published only here.
  const published = rows.filter(({ source }) => source.url !== "own");
  const measured = new Set(published.map(({ source }) => publisherOf(source.url)));
  const named = new Set([...addresses(readFileSync("calibration/NOTICE.md", "utf8"))].map(publisherOf));

  it("names the source of every measurement, and nothing else", () => {
    expect([...named].sort()).toEqual([...measured].sort());
  });
});

describe("NOTICE.md", () => {
  const notice = readFileSync("NOTICE.md", "utf8");
  const named = new Set([...addresses(notice)].map(publisherOf));

  it("names every repository that the package's figures come from", () => {
    const sources = filesUnder("src/sources").map((file) => readFileSync(file, "utf8"));
    const repositories = [...addresses(sources.join("\n"))].map(publisherOf).filter((name) => name.includes("/"));
    expect(repositories.length).toBeGreaterThan(30);
    expect(repositories.filter((name) => !named.has(name))).toEqual([]);
  });

  it("includes the licence terms that must accompany the figures", () => {
    expect(notice).toContain("The above copyright notice and this permission notice shall be included in all copies");
    expect(notice).toContain("https://www.apache.org/licenses/LICENSE-2.0");
    expect(notice).toContain("https://creativecommons.org/licenses/by/4.0/");
  });
});
