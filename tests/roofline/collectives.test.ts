import fc from "fast-check";
import { amdMi300x, googleTpuV5e, nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm } from "llm-economics/accelerators";
import { InvalidQuantityError } from "llm-economics/errors";
import { bf16 } from "llm-economics/formats";
import { keyValueCacheBytesPerToken } from "llm-economics/models";
import {
  ampereNvlinkRates,
  blackwellNvlinkRates,
  busBandwidthBytesPerSecond,
  type Collective,
  collectiveLatencySeconds,
  collectiveTime,
  collectiveTrafficBytes,
  groupBandwidthBytesPerSecond,
  hierarchicalAllReduceTime,
  hopperNvlinkRates,
  idealCollectiveRates,
  infinityFabricRates,
  networkBytesPerSecondOfBus,
} from "llm-economics/roofline";
import { describe, expect, it } from "vitest";
import { plainModel } from "../models/plainModel.ts";
import { h200Sweep, measuredCollectives, measuredSizes } from "./measuredCollectives.ts";

const gibibyte = 2 ** 30;
const microsecond = 1e-6;
const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance);
const switched = (bandwidthBytesPerSecond: number, domainAccelerators: number) =>
  ({ bandwidthBytesPerSecond, domainAccelerators, topology: "switched" }) as const;
const every: readonly Collective[] = ["all-reduce", "all-gather", "reduce-scatter", "all-to-all", "point-to-point"];

describe("published figures", () => {
  it("1 GiB among eight A100s in 8203.9 us is a bus bandwidth of 229.04 GB/s (ML Engineering, network)", () => {
    const row = { collective: "all-reduce", bytes: gibibyte, ranks: 8, seconds: 8203.9 * microsecond } as const;
    near(busBandwidthBytesPerSecond(row), 229.04e9, 1e-4);
  });

  it.each([
    [32, 377.34e9, 22.05],
    [8, 740.64e9, 10.15],
  ])("4 GiB among %i ranks at %f B/s takes %f ms (ML Engineering, network)", (ranks, bus, milliseconds) => {
    const link = switched(bus, ranks);
    const { seconds } = collectiveTime({ collective: "all-reduce", bytes: 4 * gibibyte, ranks, link });
    near(seconds * 1e3, milliseconds, 1e-3);
  });

  it("the measured 22.05 ms on 4 x 8 B200 lies between the bounds (ML Engineering, network)", () => {
    const time = hierarchicalAllReduceTime({
      bytes: 4 * gibibyte,
      nodes: 4,
      ranksPerNode: 8,
      link: switched(740.64e9, 8),
      networkBytesPerSecond: 50e9,
    });
    near(time.lowestSeconds, 16.1e-3, 1e-3);
    near(time.highestSeconds, 26.25e-3, 1e-3);
    expect(22.05e-3).toBeGreaterThan(time.lowestSeconds);
    expect(22.05e-3).toBeLessThan(time.highestSeconds);
  });

  it("a single network port would take 85.9 ms (ML Engineering, network)", () => {
    const { seconds } = collectiveTime({
      collective: "point-to-point",
      bytes: 4 * gibibyte,
      ranks: 2,
      link: switched(50e9, 2),
    });
    near(seconds * 1e3, 85.9, 1e-3);
  });

  it("a bus bandwidth of 377.34 GB/s on four nodes is 36.52 GB/s of network bandwidth (ML Engineering, network)", () => {
    near(networkBytesPerSecondOfBus({ busBandwidthBytesPerSecond: 377.34e9, nodes: 4, ranks: 32 }), 36.52e9, 5e-4);
  });

  it("in-network reduction is 1.29 times as fast on eight H200s (ML Engineering, network)", () => {
    const reduction = {
      collective: "all-reduce",
      bytes: 8 * gibibyte,
      ranks: 8,
      link: nvidiaH100Sxm.scaleUp,
      rates: { ...hopperNvlinkRates, linkEfficiency: 365.6 / 450 },
    } as const;
    const inNetwork = collectiveTime({ ...reduction, algorithm: "in-network" }).seconds;
    near(collectiveTime(reduction).seconds / inNetwork, 1.29, 0.02);
  });

  it.each([
    [5, 414.2],
    [6, 435.6],
    [7, 460.0],
    [8, 473.1],
  ])("%i H200s reduce 8 GiB in the switches at a bus bandwidth of %f GB/s (ML Engineering, network)", (ranks, bus) => {
    const shape = { collective: "all-reduce", bytes: 8 * gibibyte, ranks } as const;
    const link = nvidiaH100Sxm.scaleUp;
    const { seconds } = collectiveTime({ ...shape, algorithm: "in-network", link, rates: hopperNvlinkRates });
    near(busBandwidthBytesPerSecond({ ...shape, seconds }), bus * 1e9, 0.02);
  });

  it.each([
    [6, 778.2],
    [7, 811.2],
    [8, 838.0],
  ])("%i B200s reduce 8 GiB in the switches at a bus bandwidth of %f GB/s (ML Engineering, network)", (ranks, bus) => {
    const shape = { collective: "all-reduce", bytes: 8 * gibibyte, ranks } as const;
    const link = nvidiaB200.scaleUp;
    const { seconds } = collectiveTime({ ...shape, algorithm: "in-network", link, rates: blackwellNvlinkRates });
    near(busBandwidthBytesPerSecond({ ...shape, seconds }), bus * 1e9, 0.02);
  });

  it.each([
    [2, 47.671],
    [8, 312.912],
  ])("%i MI300X reach a bus bandwidth of %f GB/s in their mesh (ML Engineering, network)", (ranks, bus) => {
    const shape = { collective: "all-reduce", bytes: 4 * gibibyte, ranks } as const;
    const { seconds } = collectiveTime({ ...shape, link: amdMi300x.scaleUp, rates: infinityFabricRates });
    near(busBandwidthBytesPerSecond({ ...shape, seconds }), bus * 1e9, 0.07);
  });

  it("the latency of a tree over 4 nodes of 8 is 37.504 us (NCCL, src/graph/tuning.cc)", () => {
    const seconds = collectiveLatencySeconds({
      collective: "all-reduce",
      algorithm: "tree",
      ranks: 32,
      nodes: 4,
      baseSeconds: 4.4e-6,
      hopSeconds: 0.936e-6,
      networkHopSeconds: 5e-6,
    });
    near(seconds / microsecond, 37.504, 1e-6);
  });

  it.each([
    [8, 1, 15.2],
    [32, 4, 35.2],
  ])("%i ranks on %i nodes have a latency of %f us (Erdil 2025, eq. 23)", (ranks, nodes, expected) => {
    const tree = { baseSeconds: 6.8e-6, hopSeconds: 0.6e-6, networkHopSeconds: 5e-6 };
    const latency = { collective: "all-reduce", algorithm: "tree", ranks, nodes, ...tree } as const;
    near(collectiveLatencySeconds(latency) / microsecond, expected, 1e-6);
  });

  it("the latency of a simple ring of eight over NVLink is 56.0 us (NCCL, src/graph/tuning.cc)", () => {
    const ring = { collective: "all-reduce", ranks: 8, baseSeconds: 8.4e-6, hopSeconds: 3.4e-6 } as const;
    near(collectiveLatencySeconds(ring) / microsecond, 56, 1e-9);
  });

  it("a hundred activations of 10,000 values take about 16 us more (Erdil 2025, eq. 24)", () => {
    const buffer = { collective: "reduce-scatter", bytes: 2 * 10_000 * 100, ranks: 8 } as const;
    near(collectiveTime({ ...buffer, link: switched(112e9, 8) }).seconds / microsecond, 16, 0.03);
  });

  it("512 tokens of OPT-66B are 1.13 GiB of cache to transfer (DistServe, section 3.3)", () => {
    const model = plainModel({ layers: 64, hiddenSize: 9216, intermediateSize: 4 * 9216, queryHeads: 72 });
    const perToken = keyValueCacheBytesPerToken(model, { format: bf16 });
    near((512 * perToken) / gibibyte, 1.13, 0.006);
    const handover = {
      collective: "point-to-point",
      bytes: 512 * perToken,
      ranks: 2,
      link: switched(50e9, 2),
    } as const;
    near(collectiveTime(handover).seconds, (1.125 * gibibyte) / 50e9, 1e-9);
  });

  it("the sweep on eight H200s fits a latency of 41.4 us and a bandwidth of 443.9 GB/s (ML Engineering, network)", () => {
    // Relative least squares of t = alpha + traffic / bandwidth.
    const rows = h200Sweep.map(([bytes, bus]) => {
      const traffic = collectiveTrafficBytes({ collective: "all-reduce", bytes, ranks: 8 });
      return { traffic, seconds: traffic / (bus * 1e9) };
    });
    const sum = (term: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + term(row), 0);
    const [aa, ab, bb] = [
      sum(({ seconds }) => 1 / seconds ** 2),
      sum(({ traffic, seconds }) => traffic / seconds ** 2),
      sum(({ traffic, seconds }) => (traffic / seconds) ** 2),
    ];
    const [a, b] = [sum(({ seconds }) => 1 / seconds), sum(({ traffic, seconds }) => traffic / seconds)];
    const determinant = aa * bb - ab * ab;
    near((a * bb - b * ab) / determinant / microsecond, 41.4, 0.02);
    near(determinant / (aa * b - ab * a), 443.9e9, 0.02);
  });

  it("four messages of 8 us in each of 80 layers take 2560 us (Transformer Inference Arithmetic)", () => {
    const message = { collective: "point-to-point", ranks: 2, baseSeconds: 8e-6, hopSeconds: 0 } as const;
    near((4 * 80 * collectiveLatencySeconds(message)) / microsecond, 2560, 1e-12);
  });

  it("a batch of 512 communicates for 18 ms at 300 GB/s (Transformer Inference Arithmetic)", () => {
    const message = { collective: "point-to-point", bytes: 512 * 2 * 16_384, ranks: 2 } as const;
    near(4 * 80 * collectiveTime({ ...message, link: switched(300e9, 2) }).seconds * 1e3, 18, 0.01);
  });

  it.each([
    [14.76, 50e9, 5e-4],
    [0.82, 900e9, 2e-3],
  ])(
    "61 layers with two all-to-alls each take %f ms at %f B/s (Insights into DeepSeek-V3)",
    (expected, bandwidth, tolerance) => {
      // 32 tokens of 7,000 values go to nine experts in one byte per value and come back in two.
      const exchange = { collective: "point-to-point", bytes: 3 * 32 * 9 * 7_000, ranks: 2 } as const;
      near(61 * 2 * collectiveTime({ ...exchange, link: switched(bandwidth, 2) }).seconds * 1e3, expected, tolerance);
    },
  );
});

describe("measured NCCL tables (ai-dynamo/aiconfigurator)", () => {
  const machines = {
    a100: { link: nvidiaA100Sxm4_80gb.scaleUp, rates: ampereNvlinkRates },
    h100: { link: nvidiaH100Sxm.scaleUp, rates: hopperNvlinkRates },
    b200: { link: nvidiaB200.scaleUp, rates: blackwellNvlinkRates },
  };
  const errors = measuredCollectives.flatMap(([part, collective, ranks, times]) =>
    measuredSizes.map((bytes, index) => {
      const input = { collective, ranks, bytes, ...machines[part] } as const;
      const ring = collectiveTime(input).seconds;
      const reduces = collective === "all-reduce" && part !== "a100" && ranks > 4;
      const seconds = reduces ? Math.min(ring, collectiveTime({ ...input, algorithm: "in-network" }).seconds) : ring;
      return { part, collective, error: seconds / ((times[index] ?? Number.NaN) * microsecond) - 1 };
    }),
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it.each(["a100", "h100", "b200"] as const)("the mean error on %s is below 13 % and the bias below 6 %", (part) => {
    const of = errors.filter((row) => row.part === part).map((row) => row.error);
    expect(of).toHaveLength(72);
    expect(mean(of.map(Math.abs))).toBeLessThan(0.13);
    expect(Math.abs(mean(of))).toBeLessThan(0.06);
  });

  it("no collective is off by more than half", () => {
    expect(Math.max(...errors.map(({ error }) => Math.abs(error)))).toBeLessThan(0.5);
  });
});

describe("groupBandwidthBytesPerSecond", () => {
  it("is one seventh of the fabric for two MI300X, and all of it for eight", () => {
    const group = { link: amdMi300x.scaleUp, collective: "all-reduce" } as const;
    expect(groupBandwidthBytesPerSecond({ ...group, ranks: 2 })).toBe(448e9 / 7);
    expect(groupBandwidthBytesPerSecond({ ...group, ranks: 8 })).toBe(448e9);
    expect(groupBandwidthBytesPerSecond({ ...group, ranks: 8, collective: "point-to-point" })).toBe(448e9 / 7);
  });

  it("is half for part of a ring or torus, which is not closed", () => {
    const ring = { bandwidthBytesPerSecond: 100, topology: "ring", domainAccelerators: 8 } as const;
    const share = (ranks: number, collective: Collective) =>
      groupBandwidthBytesPerSecond({ link: ring, ranks, collective });
    expect(share(8, "all-gather")).toBe(100);
    expect(share(4, "all-gather")).toBe(50);
    expect(share(2, "point-to-point")).toBe(50);
    const torus = { collective: "all-gather", link: googleTpuV5e.scaleUp } as const;
    expect(groupBandwidthBytesPerSecond({ ...torus, ranks: 256 })).toBe(200e9);
    expect(groupBandwidthBytesPerSecond({ ...torus, ranks: 16 })).toBe(100e9);
    expect(groupBandwidthBytesPerSecond({ ...torus, ranks: 2 })).toBe(50e9);
  });

  it("makes an all-to-all on a ring take a quarter of the all-gather of the same array (How to Scale Your Model, part 3)", () => {
    const link = { bandwidthBytesPerSecond: 1e9, topology: "ring", domainAccelerators: 16 } as const;
    const array = 1e6;
    const gather = collectiveTime({ collective: "all-gather", bytes: array, ranks: 16, link }).seconds;
    const exchange = collectiveTime({ collective: "all-to-all", bytes: array / 16, ranks: 16, link }).seconds;
    near(exchange, array / 1e9 / 4, 1e-9);
    near(gather, (15 / 16) * (array / 1e9), 1e-9);
  });
});

describe("collectiveLatencySeconds", () => {
  it.each([
    ["all-reduce", "ring", 8, 1, 14, 0],
    ["all-reduce", "ring", 32, 4, 56, 6],
    ["all-reduce", "tree", 32, 4, 14, 4],
    ["all-reduce", "in-network", 8, 1, 2, 0],
    ["all-reduce", "in-network", 16, 2, 2, 2],
    ["all-gather", "ring", 8, 1, 7, 0],
    ["reduce-scatter", "ring", 16, 2, 14, 1],
    ["all-to-all", "ring", 8, 1, 3, 0],
    ["all-to-all", "ring", 32, 4, 3, 2],
    ["point-to-point", "ring", 2, 1, 1, 0],
    ["point-to-point", "ring", 2, 2, 0, 1],
    ["all-reduce", "ring", 1, 1, 0, 0],
  ] as const)(
    "%s by %s among %i on %i nodes: %i within, %i between",
    (collective, algorithm, ranks, nodes, ...hops) => {
      const shape = { collective, algorithm, ranks, nodes, baseSeconds: 0 };
      const within = collectiveLatencySeconds({ ...shape, hopSeconds: 1, networkHopSeconds: 0 });
      const between = collectiveLatencySeconds({ ...shape, hopSeconds: 0, networkHopSeconds: 1 });
      expect([within, between]).toEqual(hops);
      const alike = collectiveLatencySeconds({ ...shape, hopSeconds: 1 });
      expect(alike).toBe(within + between);
    },
  );
});

describe("properties of collectives", () => {
  const shape = fc.record({
    collective: fc.constantFrom(...every),
    ranks: fc.integer({ min: 2, max: 8 }),
    bytes: fc.double({ min: 1, max: 1e10, noNaN: true }),
    topology: fc.constantFrom("switched", "mesh", "ring", "torus"),
    rates: fc.constantFrom(idealCollectiveRates, ampereNvlinkRates, hopperNvlinkRates, blackwellNvlinkRates),
  });

  it("time never falls with size and equals the sum of its parts", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 1, max: 10, noNaN: true }), ({ topology, ...input }, factor) => {
        const link = { bandwidthBytesPerSecond: 450e9, topology, domainAccelerators: 8 };
        const time = collectiveTime({ ...input, link });
        const longer = collectiveTime({ ...input, link, bytes: input.bytes * factor });
        expect(longer.seconds).toBeGreaterThanOrEqual(time.seconds * (1 - 1e-12));
        expect(time.parts.latencySeconds + time.parts.transferSeconds).toBe(time.seconds);
        expect(time.seconds).toBeGreaterThanOrEqual(
          collectiveTime({ ...input, link, rates: idealCollectiveRates }).seconds,
        );
      }),
    );
  });

  it("a faster link never takes longer, and no topology beats switches", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 1, max: 10, noNaN: true }), ({ topology, ...input }, factor) => {
        const on = (wiring: "switched" | "mesh" | "ring" | "torus", bandwidthBytesPerSecond: number) =>
          collectiveTime({ ...input, link: { bandwidthBytesPerSecond, topology: wiring, domainAccelerators: 8 } })
            .seconds;
        expect(on(topology, 450e9 * factor)).toBeLessThanOrEqual(on(topology, 450e9) * (1 + 1e-12));
        expect(on("switched", 450e9)).toBeLessThanOrEqual(on(topology, 450e9) * (1 + 1e-12));
      }),
    );
  });

  it("an all-reduce equals a reduce-scatter plus an all-gather, in bytes and in time without latency", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.double({ min: 0, max: 1e10, noNaN: true }), (ranks, bytes) => {
        const link = switched(450e9, 64);
        const time = (collective: Collective) => collectiveTime({ collective, ranks, bytes, link }).seconds;
        expect(time("reduce-scatter") + time("all-gather")).toBeCloseTo(time("all-reduce"), 12);
      }),
    );
  });

  it("a single accelerator sends nothing", () => {
    for (const algorithm of ["ring", "tree", "in-network"] as const) {
      const alone = { collective: "all-reduce", ranks: 1, bytes: 1e9, algorithm, link: nvidiaH100Sxm.scaleUp } as const;
      expect(
        collectiveTime({ ...alone, rates: { ...hopperNvlinkRates, protocols: idealCollectiveRates.protocols } })
          .seconds,
      ).toBe(0);
    }
  });

  it("a tree has less latency than a large ring but less bandwidth", () => {
    const many = { collective: "all-reduce", ranks: 64, link: switched(450e9, 64), rates: hopperNvlinkRates } as const;
    const both = (bytes: number) =>
      (["ring", "tree"] as const).map((algorithm) => collectiveTime({ ...many, bytes, algorithm }).seconds);
    const [smallRing = 0, smallTree = 0] = both(1024);
    const [largeRing = 0, largeTree = 0] = both(1e11);
    expect(smallTree).toBeLessThan(smallRing);
    expect(largeTree).toBeGreaterThan(largeRing);
  });
});

describe("invalid input", () => {
  const link = nvidiaH100Sxm.scaleUp;
  const valid = { collective: "all-reduce", bytes: 1e6, ranks: 8, link, rates: hopperNvlinkRates } as const;
  const never = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  const [first] = hopperNvlinkRates.protocols;
  const cases: readonly (readonly [field: string, call: (value: number) => unknown])[] = [
    ["bytes", (bytes) => collectiveTime({ ...valid, bytes })],
    ["ranks", (ranks) => collectiveTime({ ...valid, ranks })],
    [
      "link.bandwidthBytesPerSecond",
      (value) => collectiveTime({ ...valid, link: { ...link, bandwidthBytesPerSecond: value } }),
    ],
    ["link.domainAccelerators", (value) => collectiveTime({ ...valid, link: { ...link, domainAccelerators: value } })],
    ["linkEfficiency", (value) => collectiveTime({ ...valid, rates: { ...hopperNvlinkRates, linkEfficiency: value } })],
    [
      "protocols[0].hopSeconds",
      (value) =>
        collectiveTime({ ...valid, rates: { ...hopperNvlinkRates, protocols: [{ ...first, hopSeconds: value }] } }),
    ],
    ["seconds", (seconds) => busBandwidthBytesPerSecond({ collective: "all-reduce", bytes: 1, ranks: 2, seconds })],
    ["nodes", (nodes) => networkBytesPerSecondOfBus({ busBandwidthBytesPerSecond: 1, nodes, ranks: 8 })],
    [
      "networkBytesPerSecond",
      (value) => hierarchicalAllReduceTime({ bytes: 1, nodes: 2, ranksPerNode: 8, link, networkBytesPerSecond: value }),
    ],
  ];
  const problem = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof InvalidQuantityError) return error;
      throw error;
    }
    throw new Error("nothing was thrown");
  };

  it.each(cases.flatMap(([field, call]) => never.map((value) => [field, value, call] as const)))(
    "throws when %s is %f",
    (field, value, call) => {
      expect(problem(() => call(value)).details).toMatchObject({ field, value });
    },
  );

  it("points to hierarchicalAllReduceTime when the group exceeds its domain", () => {
    expect(problem(() => collectiveTime({ ...valid, ranks: 9 })).message).toContain("hierarchicalAllReduceTime");
  });

  it("throws for a tree or in-network reduction of other collectives, and for in-network reduction without switches", () => {
    expect(problem(() => collectiveTime({ ...valid, collective: "all-gather", algorithm: "tree" })).details.field).toBe(
      "algorithm",
    );
    const mesh = { ...valid, link: amdMi300x.scaleUp, algorithm: "in-network" } as const;
    expect(problem(() => collectiveTime(mesh)).details).toMatchObject({ field: "algorithm", value: "in-network" });
    const cannot = { ...valid, rates: ampereNvlinkRates, algorithm: "in-network" } as const;
    expect(problem(() => collectiveTime(cannot)).details.field).toBe("algorithm");
  });

  it("throws when there is no fabric", () => {
    expect(problem(() => collectiveTime({ ...valid, link: { ...link, topology: "none" } })).details.field).toBe(
      "link.topology",
    );
  });

  it("throws when nodes do not divide the ranks", () => {
    const latency = { collective: "all-reduce", ranks: 8, nodes: 3, baseSeconds: 0, hopSeconds: 0 } as const;
    expect(problem(() => collectiveLatencySeconds(latency)).details).toMatchObject({ field: "nodes", value: 3 });
  });
});
