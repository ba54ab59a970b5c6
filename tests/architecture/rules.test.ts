import { describe, expect, it } from "vitest";
import { parseModules } from "../../scripts/architecture/module.ts";
import { rules } from "../../scripts/architecture/rules.ts";

/** Findings of a rule in the given sources. */
function found(rule: string, files: Readonly<Record<string, string>>): readonly string[] {
  const findings = rules[rule]?.(parseModules(new Map(Object.entries(files)))) ?? [];
  return findings.map(({ path, line, problem }) => `${path}:${line} ${problem}`);
}

/** Findings of a rule in one file of the given folder. */
function foundIn(rule: string, text: string, path = "src/inference/a.ts"): readonly string[] {
  return found(rule, { [path]: text });
}

describe("layering", () => {
  const lower = { "src/units/check.ts": "", "src/units/index.ts": "", "src/energy/b.ts": "", "src/cost/c.ts": "" };
  const importing = (statement: string, path = "src/workloads/a.ts") =>
    found("layering", { ...lower, "src/prices/p.ts": "", "src/models/m.ts": "", [path]: statement });

  it("allows imports from lower layers and from the same folder", () => {
    expect(importing('import { a } from "../units/check.ts";')).toEqual([]);
    expect(importing('import { a } from "./own/b.ts";\n', "src/units/a.ts")).toEqual([
      "src/units/a.ts:1 there is no src/units/own/b.ts",
    ]);
    expect(importing('import { a } from "./check.ts";', "src/units/a.ts")).toEqual([]);
  });

  it("reports imports from higher layers, also of types and in re-exports", () => {
    const problem = ["src/workloads/a.ts:1 imports upwards from cost"];
    expect(importing('import { c } from "../cost/c.ts";')).toEqual(problem);
    expect(importing('import type { C } from "../cost/c.ts";')).toEqual(problem);
    expect(importing('export { c } from "../cost/c.ts";')).toEqual(problem);
    expect(importing('export type A = import("../cost/c.js").C;')).toEqual(problem);
    expect(importing('const c = await import("../cost/c.js");')).toEqual(problem);
  });

  it("reports imports from the same layer", () => {
    expect(importing('import type { B } from "../energy/b.ts";')).toEqual([
      "src/workloads/a.ts:1 imports sideways from energy",
    ]);
  });

  it("reports imports through a barrel, and exports of another chapter's values", () => {
    expect(importing('import { a } from "../units/index.ts";')).toEqual([
      "src/workloads/a.ts:1 imports through the barrel src/units/index.ts",
    ]);
    expect(importing('export { a } from "../units/check.ts";', "src/workloads/index.ts")).toHaveLength(1);
    expect(importing('export { a } from "./units/check.ts";', "src/index.ts")).toHaveLength(1);
    expect(importing('export { a } from "./units/index.ts";', "src/index.ts")).toEqual([]);
  });

  it("separates data from logic", () => {
    expect(importing('import { p } from "../prices/p.ts";')).toEqual([
      "src/workloads/a.ts:1 is logic and imports data from prices",
    ]);
    expect(importing('import type { P } from "../prices/p.ts";')).toEqual([]);
    expect(importing('import { m } from "../models/m.ts";', "src/architectures/a.ts")).toEqual([
      "src/architectures/a.ts:1 is data and imports more than types from models",
    ]);
  });

  it("reports a folder without a layer", () => {
    expect(foundIn("layering", "", "src/utils/a.ts")).toEqual(["src/utils/a.ts:1 the folder utils has no layer"]);
  });
});

describe("cycles", () => {
  it("reports import cycles, also of types only", () => {
    const files = {
      "src/units/a.ts": 'import type { B } from "./b.ts";',
      "src/units/b.ts": 'import type { C } from "./c.ts";',
      "src/units/c.ts": 'import type { A } from "./a.ts";',
      "src/units/d.ts": 'import { a } from "./a.ts";',
    };
    expect(found("cycles", files)).toEqual([
      "src/units/a.ts:1 imports itself: src/units/a.ts > src/units/b.ts > src/units/c.ts > src/units/a.ts",
    ]);
    expect(found("cycles", { ...files, "src/units/c.ts": "" })).toEqual([]);
  });
});

describe("packages", () => {
  it("limits each package to its layers and its entry points", () => {
    expect(foundIn("packages", 'import * as z from "zod/mini";', "src/schemas/a.ts")).toEqual([]);
    expect(foundIn("packages", 'import * as z from "zod";', "src/schemas/a.ts")).toHaveLength(1);
    expect(foundIn("packages", 'import * as z from "zod/mini";')).toHaveLength(1);
    expect(foundIn("packages", 'import { Decimal } from "decimal.js";', "src/cost/a.ts")).toEqual([]);
    expect(foundIn("packages", 'import type { Decimal } from "decimal.js";', "src/energy/a.ts")).toHaveLength(1);
    expect(foundIn("packages", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(foundIn("packages", 'import { gigabytes } from "llm-economics/units";')).toHaveLength(1);
  });
});

describe("sizes", () => {
  it("reports long files and long functions", () => {
    const lines = (count: number) => "const a = 1;\n".repeat(count);
    expect(foundIn("sizes", lines(200))).toEqual([]);
    expect(foundIn("sizes", lines(201))).toEqual(["src/inference/a.ts:201 has 201 lines; at most 200 are allowed"]);
    expect(foundIn("sizes", lines(201), "src/prices/a.ts")).toEqual([]);
    expect(foundIn("sizes", `function f() {\n${lines(38)}}\n`)).toEqual([]);
    expect(foundIn("sizes", `const f = () => {\n${lines(39)}};\n`)).toHaveLength(1);
  });
});

describe("unitFactors", () => {
  it.each([
    "a * 1e9",
    "a / 1_000_000",
    "a * 1e-3",
    "2 ** 30",
    "10 ** 12",
    "1024 ** 3",
    "a * 1024",
    "a * 3600",
    "[8760]",
    "8766",
    "a / 86_400",
    "a * 1_073_741_824",
  ])("reports the factor in %s", (expression) => {
    expect(foundIn("unitFactors", `const b = ${expression};`)).toHaveLength(1);
    expect(foundIn("unitFactors", `const b = ${expression};`, "src/units/a.ts")).toEqual([]);
  });

  it.each(["a * 2", "a ** 2", "2 ** a", "1024", "[1_000]", "a > 1e-9", "a * 12", "a < 4_096"])(
    "allows %s",
    (expression) => {
      expect(foundIn("unitFactors", `const b = ${expression};`)).toEqual([]);
    },
  );
});

describe("purity", () => {
  it.each([
    "const a: any = 1;",
    "const a = b as any;",
    "const a = Date.now();",
    "const a = new Date();",
    "const a = Math.random();",
    "console.log(1);",
    "const a = process.env;",
    "eval('1');",
    "new Function('1');",
    "fetch('x');",
    "const a = 1; // TODO later",
    "// @ts-ignore\nconst a = 1;",
  ])("reports %s", (text) => {
    expect(foundIn("purity", text)).toHaveLength(1);
  });

  it.each(['const many = "any";', "const a = new Date(text);", "// anything", "const log = Math.log(2);"])(
    "allows %s",
    (text) => {
      expect(foundIn("purity", text)).toEqual([]);
    },
  );
});

describe("naming", () => {
  it("reports folders and functions with names that say nothing", () => {
    expect(foundIn("naming", "", "src/units/utils.ts")).toHaveLength(1);
    expect(foundIn("naming", "", "src/units/helpers/a.ts")).toHaveLength(1);
    expect(foundIn("naming", "", "src/units/Big-File.ts")).toHaveLength(1);
    expect(foundIn("naming", "export function calculateCost() {}")).toHaveLength(1);
    expect(foundIn("naming", "export const getCost = 1;")).toHaveLength(1);
    expect(foundIn("naming", "export function getter() {}")).toEqual([]);
  });
});

describe("documentation", () => {
  const example = "@example\n * ```ts\n * a(1); // => 1\n * ```";
  const comment = (text: string) => `/**\n * ${text}\n */\n`;
  const declaration = "export function a(b: number): number { return b; }";
  const index = {
    "src/inference/index.ts": `${comment("Serving.\n *\n * @module inference")}export { a, type A } from "./a.ts";`,
  };
  const opened = (text: string) => found("documentation", { ...index, "src/inference/a.ts": text });

  it("requires a doc comment on every export", () => {
    for (const text of [
      declaration,
      "export const a = 1;",
      "export type A = 1;",
      "export interface A {}",
      "export class A {}",
    ]) {
      expect(foundIn("documentation", text)).toHaveLength(1);
      expect(foundIn("documentation", comment("What it is.") + text)).toEqual([]);
    }
    expect(foundIn("documentation", "function hidden() {}")).toEqual([]);
  });

  it("requires a doc comment on every property whose type is not enough", () => {
    const interfaceOf = (members: string) => opened(`${comment("What.")}export interface A {\n${members} }`);
    expect(interfaceOf("readonly b: number")).toEqual(["src/inference/a.ts:4 A says nothing of b"]);
    expect(interfaceOf("/** What. */ readonly b: number")).toEqual([]);
    expect(interfaceOf('readonly kind: "dense"')).toEqual([]);
    expect(opened(`${comment("What.")}export type A = { readonly b: number }`)).toHaveLength(1);
    expect(opened(`${comment("What.")}export class A { b = 1 }`)).toHaveLength(1);
    expect(opened(`${comment("What.")}export class A extends B { override b = 1 }`)).toEqual([]);
  });

  it("requires parameters, return value and example of public functions", () => {
    const whole = comment(`What.\n *\n * @param b - what\n * @returns it\n * ${example}`);
    expect(opened(whole + declaration)).toEqual([]);
    expect(opened(`${whole}/* @__NO_SIDE_EFFECTS__ */\n${declaration}`)).toEqual([]);
    expect(opened(comment("What.") + declaration)).toEqual([
      "src/inference/a.ts:4 a lacks an @example, @returns, @param b, @param",
    ]);
    expect(opened(comment(`What.\n *\n * @param c - what\n * @returns it\n * ${example}`) + declaration)).toHaveLength(
      1,
    );
  });

  it("requires a description of every chapter", () => {
    expect(foundIn("documentation", 'export { a } from "./a.ts";', "src/inference/index.ts")).toHaveLength(1);
  });
});
