import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { collectiveLatencySeconds } from "../../src/roofline/collectiveLatencySeconds.js";
import { hopCount, trafficShare } from "../../src/roofline/collectiveTerms.js";
import { collectiveTime } from "../../src/roofline/collectiveTime.js";
import { collectiveTrafficBytes } from "../../src/roofline/collectiveTrafficBytes.js";

const link = nvidiaH100Sxm.scaleUp;
const algorithms = ["ring", "tree", "in-network", "one-shot", "two-shot"] as const;

describe("one-shot and two-shot all-reduces", () => {
  it("send n - 1 buffers in one shot, and 2 (n - 1) / n buffers in two shots", () => {
    const exchange = { collective: "all-reduce", ranks: 8, bytes: 1e6 } as const;
    expect(collectiveTrafficBytes({ ...exchange, algorithm: "one-shot" })).toBe(7e6);
    expect(collectiveTrafficBytes({ ...exchange, algorithm: "two-shot" })).toBe(1.75e6);
  });

  it("need a barrier among all ranks, with one more hop per doubling", () => {
    const at = (ranks: number) =>
      collectiveLatencySeconds({
        collective: "all-reduce",
        algorithm: "one-shot",
        ranks,
        baseSeconds: 2,
        hopSeconds: 1,
      });
    expect([1, 2, 4, 8].map(at)).toEqual([2, 3, 4, 5]);
  });

  it("are faster in one shot for small messages and in two shots for large ones", () => {
    const rates = {
      linkEfficiency: 0.8,
      protocols: [{ name: "barrier", bandwidthShare: 1, baseSeconds: 2e-6, hopSeconds: 1e-6 }],
    } as const;
    const slower = { ...rates, protocols: [{ ...rates.protocols[0], baseSeconds: 8e-6, hopSeconds: 4e-6 }] } as const;
    const seconds = (bytes: number, algorithm: "one-shot" | "two-shot") =>
      collectiveTime({
        ...{ collective: "all-reduce", ranks: 8, bytes, link, algorithm },
        rates: algorithm === "one-shot" ? rates : slower,
      }).seconds;
    expect(seconds(1e4, "one-shot")).toBeLessThan(seconds(1e4, "two-shot"));
    expect(seconds(1e8, "one-shot")).toBeGreaterThan(seconds(1e8, "two-shot"));
  });

  it("throw for collectives other than all-reduce", () => {
    for (const algorithm of ["one-shot", "two-shot"] as const)
      expect(() => collectiveTime({ collective: "all-gather", ranks: 8, bytes: 1, link, algorithm })).toThrow(
        InvalidQuantityError,
      );
  });
});

describe("the unchecked kernels of collectives", () => {
  it.each(algorithms)("agree with the public functions for %s", (algorithm) => {
    for (const ranks of [1, 2, 4, 8, 64]) {
      const shape = { collective: "all-reduce", ranks, algorithm } as const;
      const nodes = algorithm === "tree" ? ranks : 1;
      const latency = { ...shape, nodes, baseSeconds: 0, hopSeconds: 1 };
      expect(hopCount("all-reduce", ranks, algorithm)).toBeCloseTo(collectiveLatencySeconds(latency), 12);
      expect(trafficShare("all-reduce", ranks, algorithm)).toBe(collectiveTrafficBytes({ ...shape, bytes: 1 }));
    }
  });
});
