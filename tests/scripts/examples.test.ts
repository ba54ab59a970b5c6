import { describe, expect, it } from "vitest";
import * as $ from "../../scripts/examples/example.ts";
import { exampleBody } from "../../scripts/examples/exampleBody.ts";
import { fences } from "../../scripts/examples/fences.ts";
import { ImportTable } from "../../scripts/examples/importTable.ts";
import { shownValue } from "../../scripts/examples/shownValue.ts";

/** Whether an actual value matches the value shown in an example. */
function holds(actual: unknown, shown: string): boolean {
  const expected: unknown = new Function("$", `return ${shownValue(shown)}`)($);
  try {
    $.shows(actual, expected);
    return true;
  } catch {
    return false;
  }
}

describe("value shown in an example", () => {
  it.each([
    [70_553_706_496, "70_553_706_496"],
    [-3, "-3"],
    [0.7236, "0.72"],
    [-0.7236, "-0.724"],
    [1.5e-6, "1.5e-6"],
    [3.349e24, "3.35e24"],
    [9_007_199_254_740_993n, "9007199254740993n"],
    ["memory", '"memory"'],
    [{ low: 1.234, high: [2.5] }, "{ low: 1.23, high: [2.5] }"],
    [{ amount: { toFixed: () => "", toString: () => "3.29" } }, '{ amount: "3.29" }'],
    [undefined, "undefined"],
    [Number.NaN, "NaN"],
  ])("matches %o as %s", (actual, shown) => expect(holds(actual, shown)).toBe(true));

  it.each([
    [70_553_706_497, "70_553_706_496"],
    [3.0000001, "3"],
    [0.7251, "0.72"],
    [0.7, "0.72"],
    [1.56e-6, "1.5e-6"],
    ["memory ", '"memory"'],
    [{ low: 1.24, high: [2.5] }, "{ low: 1.23, high: [2.5] }"],
    [{ low: 1.23, more: 1 }, "{ low: 1.23 }"],
    [{ amount: { toFixed: () => "", toString: () => "3.30" } }, '{ amount: "3.29" }'],
    ["3", "3"],
  ])("does not match %o as %s", (actual, shown) => expect(holds(actual, shown)).toBe(false));
});

describe("an example", () => {
  it("compiles to comparisons with the values shown", () => {
    const { code, assertionCount, imports } = exampleBody(`import { a } from "b";
const c = a(1); // => 2
a(
  { long: true },
).d; // => { e: 1,
//        f: 0.5 }
a(0); // throws InvalidQuantityError: of the argument
a(3); // 4: only prose
`);
    expect(imports).toHaveLength(1);
    expect(assertionCount).toBe(3);
    expect(code.replace(/\s+/g, " ")).toBe(
      'const c = a(1); $.shows(c, (2)); $.shows(a( { long: true }, ).d, ({ e: 1, f: $.figure("0.5") })); await $.throws(async () => (a(0)), "InvalidQuantityError"); a(3);',
    );
  });

  it("checks the error shown", async () => {
    const failing = async () => {
      throw new RangeError("no");
    };
    await expect($.throws(failing, "RangeError")).resolves.toBeUndefined();
    await expect($.throws(failing, "TypeError")).rejects.toThrow();
    await expect($.throws(async () => 1, "RangeError")).rejects.toThrow();
  });

  it("is found in doc comments and pages, with its line", () => {
    const comment = "/**\n * What.\n *\n * ```ts\n * a; // => 1\n * ```\n */\nconst b = `\n```ts\nno;\n```\n`;";
    expect(fences("a.ts", comment)).toEqual([
      { file: "a.ts", line: 4, code: "a; // => 1\n", run: true, inDocComment: true },
    ]);
    const page = "# A\n```sh\nls\n```\n```ts no-run\nb;\n```\n";
    expect(fences("a.md", page)).toEqual([{ file: "a.md", line: 5, code: "b;\n", run: false, inDocComment: false }]);
  });

  it("shares a file with others unless a name has two meanings", () => {
    const table = new ImportTable();
    expect(table.take(exampleBody('import { a, type B } from "x";').imports)).toBe(true);
    expect(table.take(exampleBody('import { a } from "x"; import * as c from "y"').imports)).toBe(true);
    expect(table.take(exampleBody('import { a } from "z";').imports)).toBe(false);
    expect(String(table)).toBe('import { a } from "x";\nimport { type B } from "x";\nimport * as c from "y";');
  });
});
