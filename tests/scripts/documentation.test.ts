import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { accuracyTable } from "../../scripts/docs/accuracy.ts";
import { chapterList } from "../../scripts/docs/chapterList.ts";
import { withSection } from "../../scripts/docs/section.ts";
import { filesUnder } from "../../scripts/package/filesUnder.ts";
import { subpaths } from "../../scripts/package/folders.ts";

const pages = ["README.md", ...filesUnder("docs").filter((file) => file.endsWith(".md"))];

/** Files that a page links to, as paths from the root. */
function linkedFiles(page: string): readonly string[] {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => join(dirname(page), link));
}

describe.each(pages)("%s", (page) => {
  it("links to existing files", () => {
    expect(linkedFiles(page).filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("documentation index", () => {
  const linked = linkedFiles("docs/README.md");

  it("links to every chapter and every decision (else run `npm run exports`)", () => {
    const chapters = subpaths.map((name) => `docs/${name}.md`).filter(existsSync);
    const decisions = filesUnder("docs/decisions");
    expect([...chapters, ...decisions].filter((file) => !linked.includes(file))).toEqual([]);
    expect(decisions.length).toBeGreaterThan(5);
  });

  it("lists chapters by layer, each with its first sentence", () => {
    const list = chapterList();
    expect(list).toMatch(/\[units\][\s\S]*\[cost\][\s\S]*\[charts\]/);
    expect(list).toContain(
      "These functions compute what an hour, a token, a request, a user and a training run cost, in exact money.",
    );
  });
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  it("states both commands", () => {
    expect(readme).toContain("\nnpm ci && npm run quickstart\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
  });

  it("is short and links to the evidence for its claims", () => {
    expect(readme.split("\n").length).toBeLessThan(160);
    for (const page of ["docs/start.md", "docs/accuracy.md", "docs/subpaths.md"])
      expect(readme).toContain(`](${page})`);
  });
});

describe("map of subpaths", () => {
  it("has every subpath (else run `npm run docs`)", () => {
    const page = readFileSync("docs/subpaths.md", "utf8");
    for (const name of subpaths) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe("table of errors", () => {
  const table = (throughput: string) => `| metric | values | MdAPE % | p90 % | bias (ln) |
| --- | ---: | ---: | ---: | ---: |
| throughput | 10 | ${throughput} | 30.1 | 0.00 |
| timePerOutputToken | 20 | 8.3 | 25.0 | 0.01 |
| timeToFirstToken | 30 | 24.7 | 73.7 | -0.02 |
| timeToFirstToken, settings not stated | 30 | 26.7 | 75.7 | -0.03 |
| endToEndLatency | 40 | 9.7 | 54.0 | 0.03 |
`;
  const report = `12 rows fitted, of 13

## Fitted rows

${table("6.6")}
## Left out: a model on an accelerator with an engine

${table("10.0")}
## Left out: a model

${table("12.5")}
## Left out: an accelerator

${table("14.9")}`;

  it("takes each column from its own section of the report", () => {
    expect(accuracyTable(report)).toContain("| throughput | 10 | 6.6 % | 10.0 % | 12.5 % | 14.9 % |");
    expect(accuracyTable(report)).toContain("Against 12 published measurements");
  });

  it("throws if the report lacks a section", () => {
    expect(() => accuracyTable(report.replace("Left out: an accelerator", "Left out: a machine"))).toThrow(
      "no throughput",
    );
  });
});

describe("replacing a section of a page", () => {
  it("replaces the whole section and throws if it is missing", () => {
    const page = "a\n<!-- map -->\nold\n<!-- /map -->\nb\n";
    expect(withSection(page, "map", "new $1")).toBe("a\n<!-- map -->\n\nnew $1\n\n<!-- /map -->\nb\n");
    expect(() => withSection(page, "other", "")).toThrow("no section other");
  });
});
