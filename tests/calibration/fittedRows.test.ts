import { describe, expect, it } from "vitest";
import { fittedRows } from "../../scripts/calibrate/rows.ts";
import { cellsOf } from "../../src/calibration/levels.js";
import type { ObservedRow } from "../../src/measurements/observedRow.js";

const { observed, good } = fittedRows(["calibration/measurements/inference.json"]);
const pairOf = ({ key }: ObservedRow) => cellsOf(key).pair;
const isDoubtful = ({ row }: ObservedRow) => row.quality !== "ok";

describe("fitted rows", () => {
  it("include rows with a caveat only where no others cover an engine on a generation, and then at least five", () => {
    const doubtful = observed.filter(isDoubtful);
    const covered = new Set(observed.filter((row) => !isDoubtful(row)).map(pairOf));
    const pairs = new Map<string, number>();
    for (const row of doubtful) {
      expect(row.row.quality).toBe("caveat");
      pairs.set(pairOf(row), (pairs.get(pairOf(row)) ?? 0) + 1);
    }
    expect([...pairs.keys()]).toContain("xe-hpc/vllm");
    for (const [pair, count] of pairs) {
      expect(covered, pair).not.toContain(pair);
      expect(count, pair).toBeGreaterThanOrEqual(5);
    }
  });

  it("include every row of quality ok", () => {
    expect(good).toBe(observed.length);
    expect(observed.filter((row) => !isDoubtful(row)).length).toBeGreaterThan(3000);
  });
});
