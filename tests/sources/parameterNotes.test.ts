import * as architectures from "llm-economics/architectures";
import { type CatalogueArchitecture, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";

/** Largest relative difference between the library's count and the publisher's figure that a note may pass over. */
const unremarkable = 0.02;

const powers: { readonly [name: string]: number } = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Whether a note states a count to at least three digits. */
function states(note: string, count: number): boolean {
  return [...note.matchAll(/(\d+(?:\.(\d+))?) (million|billion|trillion)/g)].some(
    ([, digits = "", decimals = "", power = ""]) =>
      digits.replace(".", "").length >= 3 &&
      (count / (powers[power] ?? Number.NaN)).toFixed(decimals.length) === digits,
  );
}

describe("parameters that differ by over 2 % from the publisher's figure", () => {
  const models = Object.values<CatalogueArchitecture>(architectures);

  it.each(["total", "active"] as const)("are stated in the note: %s", (which) => {
    const silent = models.filter((model) => {
      const published = which === "total" ? model.publishedTotalParameters : model.publishedActiveParameters;
      const count = parameterCount(model)[which];
      return (
        published !== undefined &&
        Math.abs(count / published - 1) > unremarkable &&
        !states(model.provenance.conflict ?? "", count)
      );
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
