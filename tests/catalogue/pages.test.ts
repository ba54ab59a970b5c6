import { describe, expect, it } from "vitest";
import { pages } from "../../scripts/catalogue/pages.ts";
import { stalePages } from "../../scripts/catalogue/stalePages.ts";
import { figure, inUnits, table, text } from "../../scripts/catalogue/table.ts";

describe("tables in docs/catalogue", () => {
  it("equal the output of `npm run catalogue`", () => {
    expect(stalePages()).toEqual([]);
  });

  it("list every row once, with as many cells as the header", () => {
    for (const [file, write] of Object.entries(pages)) {
      for (const block of write().split("\n\n")) {
        const rows = block.split("\n").filter((line) => line.startsWith("| "));
        const cells = (row: string) => row.replaceAll("\\|", "").split("|").length;
        for (const row of rows) expect(cells(row), `${file}: ${row.slice(0, 60)}`).toBe(cells(rows[0] ?? ""));
        expect(new Set(rows).size, file).toBe(rows.length);
      }
      expect(write()).not.toMatch(/undefined|NaN|Infinity(?! (Fabric|Cache))|\[object/);
    }
  });
});

describe("table", () => {
  const columns = [
    text<{ a: string; b?: number }>("a", (row) => row.a),
    figure<{ a: string; b?: number }>("b", (row) => row.b),
  ];

  it("omits empty columns, and escapes characters that end a cell", () => {
    expect(table(columns, [{ a: "x|y" }])).toBe("| a |\n| --- |\n| x\\|y |");
    expect(table(columns, [{ a: "x" }, { a: "y", b: 2 }])).toBe("| a | b |\n| --- | ---: |\n| x |  |\n| y | 2 |");
  });

  it("shows figures in the unit with the shortest text", () => {
    expect(inUnits(85_899_345_920, 1e9)).toBe(85.89935);
    expect(inUnits(4.8e12, 1e9)).toBe(4800);
    expect(inUnits(undefined, 1e9)).toBeUndefined();
  });
});
