import { describe, expect, it } from "vitest";
import { memoryFactorOf } from "../../src/training/rates/memoryFactors.js";
import {
  directExchange,
  domainOf,
  joined,
  repeated,
  ringPass,
  sustainedSeconds,
} from "../../src/training/step/groupLink.js";
import { hostWork } from "../../src/training/step/hostWork.js";

describe("memoryFactorOf", () => {
  it.each([
    [undefined, 1.05],
    ["litgpt", 1.056],
    ["mlperf", 0.902],
    ["new", 1.05],
    ["toString", 1.05],
  ])("of %s is %d", (framework, factor) => {
    expect(memoryFactorOf(framework).factor).toBe(factor);
  });
});

describe("a collective", () => {
  const scaleUp = { topology: "switch", domainAccelerators: 8, bandwidthBytesPerSecond: 100 };
  type Prepared = Parameters<typeof ringPass>[0];
  const prepared = { plan: { accelerator: { scaleUp } }, networkBytesPerSecond: 10 } as unknown as Prepared;
  const alone = { plan: { accelerator: {} }, networkBytesPerSecond: 10 } as unknown as Prepared;

  it("adds up, repeats and is slowed by each rate", () => {
    expect(joined({ fabric: 1, network: 2 }, { fabric: 3, network: 5 })).toEqual({ fabric: 4, network: 7 });
    expect(repeated({ fabric: 1, network: 2 }, 3)).toEqual({ fabric: 3, network: 6 });
    const rates = { linkBandwidth: 0.5, networkBandwidth: 0.25 } as Parameters<typeof sustainedSeconds>[1];
    expect(sustainedSeconds({ fabric: 1, network: 2 }, rates)).toBe(10);
  });

  it("runs within a domain, across domains, or over the network alone", () => {
    // 800 bytes among 8 ranks: 7 of 8 parts over the fabric; two domains exchange half over 8 links of the network.
    expect(ringPass(prepared, 800, { ranks: 1, spread: 1 })).toEqual({ fabric: 0, network: 0 });
    expect(ringPass(prepared, 800, { ranks: 8, spread: 1 })).toEqual({ fabric: 7, network: 0 });
    expect(ringPass(prepared, 800, { ranks: 16, spread: 1 })).toEqual({ fabric: 7, network: 5 });
    expect(ringPass(prepared, 800, { ranks: 4, spread: 8 })).toEqual({ fabric: 0, network: 60 });
    expect(ringPass(prepared, 800, { ranks: 4, spread: 4 })).toEqual({ fabric: 4, network: 20 });
    expect(ringPass(alone, 800, { ranks: 4, spread: 1 })).toEqual({ fabric: 0, network: 60 });
  });

  it("goes directly over the fabric if the group lies within a domain", () => {
    const group = { ranks: 4, spread: 2, collective: "all-to-all" } as const;
    expect(directExchange(prepared, 800, group)).toEqual({ fabric: 8, network: 0 });
    expect(directExchange(prepared, 800, { ...group, spread: 3 })).toEqual({ fabric: 0, network: 80 });
    expect(directExchange(alone, 800, group)).toEqual({ fabric: 0, network: 80 });
    expect(domainOf(prepared.plan.accelerator)).toBe(8);
    expect(domainOf({ scaleUp: { ...scaleUp, topology: "none" } } as never)).toBe(1);
  });
});

describe("hostWork", () => {
  const attention = { kind: "grouped-query", queryKeyNorm: "per-head" };
  const layerGroups = [
    { count: 2, attention: { kind: "grouped-query" }, feedForward: { kind: "mixture-of-experts" } },
    { count: 2, attention, feedForward: { kind: "gated" } },
  ];
  const base = {
    plan: { model: { layerGroups } },
    stageLayers: 2,
    execution: "eager",
    recomputation: "selective",
    recomputedShare: 0.5,
    kernels: "eager",
    autocast: "on",
  };
  const milliseconds = (change: object) => {
    const { layers, experts } = hostWork({ ...base, ...change } as unknown as Parameters<typeof hostWork>[0]);
    return [Number((1000 * layers).toFixed(9)), Number((1000 * experts).toFixed(9))];
  };

  // Half of the four layers: 4.9 ms each with autocast, 1.1 ms more for query and key norms, 1.5 ms more for experts.
  it.each([
    [{}, 10.9, 1.5],
    [{ autocast: "off" }, 9.1, 1.5],
    [{ adapters: { rank: 8 } }, 15.5, 1.5],
    [{ kernels: "compiled" }, 4, 1.5],
    [{ kernels: "fused" }, 6, 1.5],
    [{ recomputation: "full" }, 13.08, 1.8],
    [{ execution: "cuda-graph" }, 2.725, 0.375],
    [{ stageLayers: 4 }, 21.8, 3],
  ])("with %o takes %d ms for layers and %d ms for experts", (change, layers, experts) => {
    expect(milliseconds(change)).toEqual([layers, experts]);
  });
});
