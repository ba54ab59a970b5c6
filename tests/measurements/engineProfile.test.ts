import { describe, expect, it } from "vitest";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import type { LoadKind } from "../../src/efficiency/loadKind.js";
import { engineProfile, loadKindOf } from "../../src/measurements/engineProfile.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "./rows.ts";

const row = rowUnder(profileWith({}), "small", 16);
const under = (mode: string, concurrency: number | null) => {
  const found = observedRow({ ...row, workload: { ...row.workload, mode, concurrency } }, parts);
  if ("reason" in found) throw new Error(found.reason);
  return found;
};

describe("the kind of load of a row", () => {
  it.each<[mode: string, concurrency: number | null, load: LoadKind]>([
    ["single-stream", 1, "single"],
    ["static-batch", 1, "single"],
    ["static-batch", 16, "static"],
    ["offline", null, "offline"],
    ["concurrency", 1, "closed-loop"],
    ["concurrency", 16, "closed-loop"],
    ["server", null, "offline"],
    ["burst", 16, "burst"],
  ])("in mode %s with %s at once is %s", (mode, concurrency, load) => {
    expect(loadKindOf(under(mode, concurrency))).toBe(load);
  });

  it("determines the spread of its profile", () => {
    for (const [mode, load] of [
      ["static-batch", "static"],
      ["concurrency", "closed-loop"],
    ] as const) {
      const { spread } = efficiencyFor("vllm", parts.accelerators.h100, { version: "0.6.1", load });
      expect(engineProfile(under(mode, 16)).spread).toEqual(spread);
    }
  });
});
