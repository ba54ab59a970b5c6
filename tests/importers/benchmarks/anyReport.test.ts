import fc from "fast-check";
import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { isLlmEconomicsError } from "llm-economics/errors";
import { type ImportedRuns, importBenchmarkRuns } from "llm-economics/importers";
import { validate } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { changed } from "../changed.ts";
import { reports } from "./reports.ts";

const run = { model: "llama-8b", hardware: "h100", accelerators: 8 };
const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };

/** Returns the result of the importer; undefined if it throws a typed error. Any other error fails the test. */
function attempt(input: unknown): ImportedRuns | undefined {
  try {
    return importBenchmarkRuns(input, run);
  } catch (error) {
    if (!isLlmEconomicsError(error)) throw error;
    return undefined;
  }
}

/** Checks that all numbers of a result are finite and not negative, that measured values are above 0, and that rows can be validated. */
function expectSound({ rows, warnings }: ImportedRuns): void {
  const visit = (value: unknown): void => {
    if (typeof value === "number") expect(value).toSatisfy((number) => number >= 0 && number < Infinity);
    else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(rows);
  for (const { measured } of rows) for (const { value } of measured) expect(value).toBeGreaterThan(0);
  for (const warning of warnings) expect(warning).toBeTypeOf("string");
  const counted = rows.reduce((sum, { measured }) => sum + measured.length, 0);
  const { predictions, skipped } = validate(rows.slice(0, 1), parts);
  expect(predictions.length + skipped.length).toBeLessThanOrEqual(counted + 1);
}

const steps = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
const strange = fc.oneof(
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0,
    0.5,
    5e-324,
    1e-300,
    1e308,
    "8",
    "inf",
    "true",
    "",
    null,
  ),
  fc.constantFrom<unknown>(true, [], [[]], {}, { avg: 1 }, "__proto__", "constructor", "x".repeat(1000)),
  fc.jsonValue(),
);

describe.each(Object.entries(reports))("a report of %s", (tool, report) => {
  it("is read, with a prediction or a reason for each value", () => {
    const imported = attempt(report);
    expect(imported?.tool).toBe(tool);
    if (imported) expectSound(imported);
  });

  it("with values replaced gives sound rows or a typed error", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(steps, strange), { minLength: 1, maxLength: 3 }), (changes) => {
        const document = changes.reduce<unknown>((from, [path, put]) => changed(from, path, put), report);
        const imported = attempt(document);
        if (imported) expectSound(imported);
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same rows as text, in a list and on lines", () => {
    const { rows } = attempt(report) ?? { rows: [] };
    const text = JSON.stringify(report);
    expect(attempt(text)?.rows).toEqual(rows);
    expect(attempt([report, report])?.rows.length).toBe(2 * rows.length);
    expect(attempt(`${text}\n\n${text}\n`)?.rows[0]).toEqual(rows[0]);
  });
});
