import { describe, expect, it } from "vitest";
import type { HeldOutResidual } from "../../src/calibration/crossValidate.js";
import { evidenceSpreads, widthOf } from "../../src/calibration/evidenceSpreads.js";
import { chainKey } from "../../src/efficiency/adjustments.js";
import type { SpreadMetric } from "../../src/efficiency/efficiencyProfile.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const found = observedRow(rowUnder(profileWith({}), "small", 16), parts);
if ("reason" in found) throw new Error(found.reason);
const template = found;

/** Residuals of an engine, all of one size and each in a group of its own. */
const planted = (family: string, metric: SpreadMetric, size: number, count = 40): HeldOutResidual[] =>
  Array.from({ length: count }, (_, index) => ({
    row: { ...template, key: chainKey("hopper", family, 0), group: `${family} ${index}` },
    metric,
    residual: index % 2 === 0 ? size : -size,
    evidence: "many",
  }));

describe("evidenceSpreads", () => {
  it("widen each metric of an engine by its own residuals", () => {
    const usual = (["throughput", "timeToFirstToken"] as const).flatMap((metric) =>
      planted("sglang", metric, 0.2, 400),
    );
    const own = [planted("vllm", "throughput", 0.2), planted("vllm", "timeToFirstToken", 0.8)] as const;
    const spreads = evidenceSpreads([...usual, ...own.flat()]);
    expect(spreads.engines.vllm?.throughput).toBeUndefined();
    expect(spreads.engines.vllm?.timeToFirstToken).toBeGreaterThan(100);
    for (const [residuals, size] of [
      [own[0], 0.2],
      [own[1], 0.8],
    ] as const)
      for (const residual of residuals.slice(0, 1)) expect(widthOf(spreads, residual) / size).toBeCloseTo(1, 1);
  });
});
