import * as accelerators from "llm-economics/accelerators";
import type { ArithmeticFormat } from "llm-economics/formats";
import type { Accelerator } from "llm-economics/hardware";
import { collectiveTime, groupBandwidthBytesPerSecond, operationTime, ridgePoint } from "llm-economics/roofline";
import { describe, expect, it } from "vitest";

const parts: readonly (readonly [string, Accelerator])[] = Object.values(accelerators).map((part) => [part.id, part]);

describe.each(parts)("%s", (_, accelerator) => {
  const formats = Object.keys(accelerator.peakDenseFlopsPerSecond) as ArithmeticFormat[];

  it("has a ridge point for each format, at which compute and memory times are equal", () => {
    expect(formats.length).toBeGreaterThan(0);
    for (const format of formats) {
      const ridge = ridgePoint({ accelerator, format });
      expect(ridge).toBeGreaterThan(0);
      const { parts: shares } = operationTime({ accelerator, format, flops: ridge * 1e9, bytes: 1e9 });
      expect(shares.computeSeconds / shares.memorySeconds).toBeCloseTo(1, 12);
    }
  });

  it("never communicates faster than its links, and takes no time alone", () => {
    const { scaleUp } = accelerator;
    if (!scaleUp || scaleUp.topology === "none") {
      expect(scaleUp?.topology ?? "none").toBe("none");
      return;
    }
    const most = scaleUp.domainAccelerators;
    for (const ranks of [2, 3, 4, 8, most].filter((count) => count <= most)) {
      for (const collective of ["all-reduce", "all-gather", "all-to-all", "point-to-point"] as const) {
        const bandwidth = groupBandwidthBytesPerSecond({ link: scaleUp, ranks, collective });
        expect(bandwidth).toBeGreaterThan(0);
        expect(bandwidth).toBeLessThanOrEqual(scaleUp.bandwidthBytesPerSecond);
        expect(collectiveTime({ link: scaleUp, ranks, collective, bytes: 1e6 }).seconds).toBeGreaterThan(0);
      }
    }
    expect(collectiveTime({ link: scaleUp, ranks: 1, collective: "all-reduce", bytes: 1e6 }).seconds).toBe(0);
  });
});
