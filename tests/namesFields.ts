import { describe, expect, it } from "vitest";
import { complaint } from "./complaint.js";

type Json = { readonly [key: string]: unknown };

/** A copy of a structure in which the value at a path such as "stages.0.fromMonth" is replaced; amounts and functions are kept. */
function changed(structure: unknown, path: string, value: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  if (path === "") return value;
  const inner = changed((structure as Json | undefined)?.[key], rest.join("."), value);
  if (Array.isArray(structure)) return structure.map((item, index) => (String(index) === key ? inner : item));
  return { ...(structure as Json), [key]: inner };
}

/** Path of the changed value ("" for the whole input), the value, and the field that the error names: the path itself unless another is given. */
export type Case = readonly [path: string, value: unknown, field?: string];

/** Tests that a function accepts an input and names the field of each value in it that is not allowed. */
export function names(title: string, call: (input: never) => unknown, valid: unknown, cases: readonly Case[]): void {
  const found = (input: unknown) => complaint(() => call(input as never));
  const rows = cases.map(([path, value, field = path]) => [path, value, field] as const);
  describe(title, () => {
    it("accepts the input that the cases change", () => {
      expect(found(valid)).toBe("nothing");
    });
    it.each(rows)("names the field when %s is %o", (path, value, field) => {
      expect(found(changed(valid, path, value))).toBe(field);
    });
  });
}
