import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { TraceRequest } from "../../src/load/load.js";
import { prefixHits } from "../../src/load/prefixes/prefixHits.js";
import { trace } from "../../src/load/trace.js";

const blockTokens = 512;

/** The requests of a trace from their prompt tokens and common prefixes; arrivals and outputs do not matter here. */
function requestsOf(name: string): readonly TraceRequest[] {
  const lines = readFileSync(new URL(`../fixtures/traces/${name}.csv`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  const blocks: number[][] = [];
  let next = 0;
  return lines.slice(1).map((line, at) => {
    const [inputTokens = 0, parent = 0, common = 0] = line.split(",").map(Number);
    const known = blocks[parent]?.slice(0, common) ?? [];
    while (known.length < Math.ceil(inputTokens / blockTokens)) known.push(next++);
    blocks.push(known);
    return { arrivalSeconds: at, inputTokens, outputTokens: 1, blocks: known };
  });
}

it.each([
  ["mooncake-conversation", 0.374],
  ["mooncake-synthetic", 0.651],
])(
  "finds the published share of the prompt tokens of %s in a cache that keeps everything, within 2 %%",
  (name, share) => {
    const { unboundedHitShare, hitShare } = prefixHits(trace(requestsOf(name)));
    expect(unboundedHitShare / share).toBeGreaterThan(0.98);
    expect(unboundedHitShare / share).toBeLessThan(1.02);
    expect(hitShare).toBe(unboundedHitShare);
  },
);

it("finds a smaller share in a smaller cache", () => {
  const load = trace(requestsOf("mooncake-synthetic"));
  const shares = [1e5, 1e6, 1e7].map((cacheTokens) => prefixHits(load, { cacheTokens }).hitShare);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
