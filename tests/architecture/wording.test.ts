import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseModules } from "../../scripts/architecture/module.ts";
import { unwanted, wording } from "../../scripts/architecture/rules/wording.ts";
import { filesUnder } from "../../scripts/package/filesUnder.ts";

/** Findings of the rule in one source file. */
const found = (text: string) => wording(parseModules(new Map([["src/a/b.ts", text]]))).map(({ problem }) => problem);

/** Handwritten prose outside the sources; generated tables are excluded. */
const pages = [
  "README.md",
  "CHANGELOG.md",
  ".changeset/first-release.md",
  ...filesUnder("docs").filter(
    (file) => file.endsWith(".md") && !/^docs\/(api|api-report|catalogue|golden)\b/.test(file),
  ),
];

describe("wording", () => {
  it.each([
    ["// gpt is no name of a model", "is not a valid name"],
    ["/** Rates beside the peaks. */", "next to"],
    ['const problem = "prices something else than tokens";', "other than"],
    ["// the rates are fitted anew", "again"],
  ])("reports %s", (text, instead) => {
    expect(found(text)).toEqual([expect.stringContaining(instead)]);
  });

  it("allows identifiers and plain prose", () => {
    expect(found("const beside = 1; // next to the peaks")).toEqual([]);
    expect(found("// so many that none fits")).toEqual([]);
  });

  it("reports more than one question in twenty one-line doc comments", () => {
    const plain = "/** Bytes. */\n".repeat(19);
    expect(found(`${plain}/** What it is. */\n`)).toEqual([]);
    expect(found(`${plain}/** What it is. */\n/** How. */\n`)).toEqual([expect.stringContaining("question word")]);
  });
});

describe.each(pages)("%s", (page) => {
  it("uses the words of the field", () => {
    const lines = readFileSync(page, "utf8").split("\n");
    expect(lines.flatMap((line) => unwanted(line) ?? [])).toEqual([]);
  });
});

describe("test titles", () => {
  it("use the words of the field", () => {
    const titles = filesUnder("tests")
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith("wording.test.ts"))
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\b(?:it|describe)(?:\.each\([^)]*\))?\("([^"]+)"/g)])
      .map(([, title]) => title ?? "");
    expect(titles.flatMap((title) => (unwanted(title) === undefined ? [] : [title]))).toEqual([]);
  });
});
