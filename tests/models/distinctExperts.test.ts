import fc from "fast-check";
import { distinctExperts } from "llm-economics/models";
import { describe, expect, it } from "vitest";

/** A seeded generator of numbers in [0, 1) (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Distinct experts of one batch when each token draws its experts without replacement. */
function draw(experts: number, expertsPerToken: number, tokens: number, random: () => number): number {
  const touched = new Set<number>();
  for (let token = 0; token < tokens; token++) {
    const own = new Set<number>();
    while (own.size < expertsPerToken) own.add(Math.floor(random() * experts));
    for (const expert of own) touched.add(expert);
  }
  return touched.size;
}

describe("distinctExperts", () => {
  it.each([
    [8, 2, 1],
    [8, 2, 4],
    [128, 8, 5],
    [128, 4, 64],
    [256, 8, 32],
    [256, 8, 256],
    [384, 8, 100],
  ])("agrees with a simulation of %i experts, %i per token and %i tokens", (experts, expertsPerToken, tokens) => {
    const random = seeded(7);
    const draws = Array.from({ length: 400 }, () => draw(experts, expertsPerToken, tokens, random));
    const mean = draws.reduce((sum, count) => sum + count, 0) / draws.length;
    const variance = draws.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (draws.length - 1);
    const expected = distinctExperts({ experts, expertsPerToken, tokens });
    // Four standard errors, plus a margin for cases without variance.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / draws.length) + 1e-9);
  });

  it("rises with the number of tokens from expertsPerToken to all experts", () => {
    const shape = fc.integer({ min: 2, max: 512 }).chain((experts) =>
      fc.record({
        experts: fc.constant(experts),
        expertsPerToken: fc.integer({ min: 1, max: experts }),
        tokens: fc.integer({ min: 1, max: 10_000 }),
      }),
    );
    fc.assert(
      fc.property(shape, (input) => {
        const now = distinctExperts(input);
        expect(now).toBeLessThanOrEqual(input.experts);
        expect(now).toBeGreaterThanOrEqual(input.expertsPerToken * (1 - 1e-12));
        expect(distinctExperts({ ...input, tokens: input.tokens + 1 })).toBeGreaterThanOrEqual(now);
        expect(distinctExperts({ ...input, tokens: 1 })).toBeCloseTo(input.expertsPerToken, 9);
        expect(distinctExperts({ ...input, tokens: 0 })).toBe(0);
      }),
    );
  });
});
