import { createHash } from "node:crypto";
import type { Mutant } from "./mutant.ts";

function rankOf({ fileName, location, replacement }: Mutant, seed: string): string {
  const { line, column } = location.start;
  return createHash("sha256").update([seed, fileName, line, column, replacement].join("\n")).digest("hex");
}

/** Draws mutants uniformly at random, in source order; the same seed draws the same mutants. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  if (mutants.length <= size) return mutants;
  const ranked = mutants.map((mutant) => ({ mutant, rank: rankOf(mutant, seed) }));
  const drawn = new Set(
    ranked
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, size)
      .map(({ mutant }) => mutant),
  );
  return mutants.filter((mutant) => drawn.has(mutant));
}
