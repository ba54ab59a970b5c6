import {
  arithmeticIntensity,
  attainableFlopsPerSecond,
  busBandwidthBytesPerSecond,
  collectiveLatencySeconds,
  collectiveTime,
  collectiveTrafficBytes,
  criticalBatch,
  groupBandwidthBytesPerSecond,
  hierarchicalAllReduceTime,
  hopperNvlinkRates,
  idealCollectiveRates,
  matrixMultiplication,
  networkBytesPerSecondOfBus,
  operationTime,
  ridgePoint,
  tileWaves,
} from "llm-economics/roofline";
import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { bf16 } from "../../src/formats/bf16.js";
import { changed, complaint, neverAllowed } from "../complaint.ts";

const exchange = { collective: "all-reduce", bytes: 1e6, ranks: 8 } as const;
const { scaleUp: link } = nvidiaH100Sxm;
const latency = { collective: "all-reduce", ranks: 8, algorithm: "ring" } as const;
const seconds = { nodes: 2, baseSeconds: 1e-6, hopSeconds: 1e-6, networkHopSeconds: 1e-6 };
const ofOperation = { accelerator: nvidiaH100Sxm, format: "bf16", flops: 1e12, bytes: 1e9 } as const;
const rates = { computeEfficiency: 0.7, memoryEfficiency: 0.8, launchSeconds: 1e-6, overlapExponent: 2 };
const product = { rows: 8, inputs: 64, outputs: 32, weights: bf16, activations: bf16, results: bf16 };
const group = { link: { ...link, torusDimensions: 2 }, ...latency, ranks: 8 };
const nodes = { bytes: 1e9, nodes: 4, ranksPerNode: 8, link, networkBytesPerSecond: 5e10 };
const { algorithm: _, ...ofGroup } = group;

type Options = Readonly<Record<string, unknown>>;

/** Each function with a call that is valid, the word by which errors call its options, and the fields that it checks. */
const calls: readonly (readonly [(options: never) => unknown, Options, string, string])[] = [
  [busBandwidthBytesPerSecond, { ...exchange, seconds: 1e-3 }, "measured", "collective bytes ranks seconds"],
  [collectiveTrafficBytes, { ...exchange, algorithm: "ring" }, "exchange", "collective bytes ranks algorithm"],
  [
    collectiveLatencySeconds,
    { ...latency, ...seconds },
    "exchange",
    "collective ranks algorithm nodes baseSeconds hopSeconds networkHopSeconds",
  ],
  [
    collectiveTime,
    { ...exchange, algorithm: "ring", link, rates: hopperNvlinkRates },
    "input",
    "collective bytes ranks algorithm link rates rates.linkEfficiency rates.protocols",
  ],
  [
    groupBandwidthBytesPerSecond,
    ofGroup,
    "group",
    "link link.bandwidthBytesPerSecond link.torusDimensions link.domainAccelerators ranks collective",
  ],
  [
    hierarchicalAllReduceTime,
    { ...nodes, rates: hopperNvlinkRates, networkRates: idealCollectiveRates },
    "reduction",
    "bytes nodes ranksPerNode link networkBytesPerSecond rates networkRates",
  ],
  [matrixMultiplication, product, "shape", "rows inputs outputs weights activations results"],
  [
    networkBytesPerSecondOfBus,
    { busBandwidthBytesPerSecond: 1e11, nodes: 2, ranks: 16 },
    "measured",
    "busBandwidthBytesPerSecond nodes ranks",
  ],
  [
    tileWaves,
    { rows: 256, outputs: 512, tileRows: 128, tileOutputs: 256, processors: 2 },
    "shape",
    "rows outputs tileRows tileOutputs processors",
  ],
  [
    operationTime,
    { ...ofOperation, rates },
    "",
    "flops bytes rates.computeEfficiency rates.memoryEfficiency rates.launchSeconds",
  ],
  [arithmeticIntensity, { flops: 1, bytes: 1 }, "", "flops bytes"],
  [
    attainableFlopsPerSecond,
    { accelerator: nvidiaH100Sxm, format: "bf16", arithmeticIntensity: 1 },
    "",
    "arithmeticIntensity accelerator",
  ],
  [
    ridgePoint,
    { accelerator: nvidiaH100Sxm, format: "bf16" },
    "",
    "accelerator accelerator.memoryBandwidthBytesPerSecond",
  ],
];

const lastWord = (path: string) => path.split(".").at(-1);

describe.each(calls)("%o", (call, options, word, fields) => {
  it("takes the valid options", () => {
    expect(complaint(() => call(options as never))).toBe("nothing");
  });

  it.each(fields.split(" "))("names %s when its value is not allowed", (field) => {
    const named = complaint(() => call(changed(options, field, neverAllowed) as never));
    expect(lastWord(named)).toBe(lastWord(field));
  });

  it("names its options when they are not an object or have an unknown key", () => {
    expect(complaint(() => call(neverAllowed as never))).toMatch(word || /./);
    if (word) expect(complaint(() => call({ ...options, more: 1 } as never))).toBe(`${word} option`);
  });
});

describe("limits of collectives", () => {
  it("throws for rates outside 0 to 1 and for no protocol", () => {
    const bad = (path: string, value: unknown) =>
      complaint(() => collectiveTime({ ...exchange, link, rates: changed(hopperNvlinkRates, path, value) }));
    expect(bad("linkEfficiency", 0)).toBe("linkEfficiency");
    expect(bad("linkEfficiency", 1.1)).toBe("linkEfficiency");
    expect(bad("inNetworkEfficiency", 1.1)).toBe("inNetworkEfficiency");
    expect(bad("protocols", [])).toBe("protocols");
    expect(bad("protocols[0].bandwidthShare", 2)).toBe("protocols[0].bandwidthShare");
    expect(bad("protocols[1].baseSeconds", -1)).toBe("protocols[1].baseSeconds");
    expect(bad("protocols[0].hopSeconds", -1)).toBe("protocols[0].hopSeconds");
  });

  it("throws when there are more ranks than accelerators in the domain, or more nodes than ranks", () => {
    expect(complaint(() => groupBandwidthBytesPerSecond({ ...ofGroup, ranks: 9 } as never))).toBe("ranks");
    expect(complaint(() => networkBytesPerSecondOfBus({ busBandwidthBytesPerSecond: 1, nodes: 3, ranks: 2 }))).toBe(
      "nodes",
    );
    expect(networkBytesPerSecondOfBus({ busBandwidthBytesPerSecond: 8, nodes: 4, ranks: 4 })).toBe(8);
  });

  it("has half a torus axis per direction of a ring, and one link of a mesh between two ranks", () => {
    const mesh = { name: "mesh", bandwidthBytesPerSecond: 700, topology: "mesh", domainAccelerators: 8 } as const;
    const two = groupBandwidthBytesPerSecond({ link: mesh, ranks: 2, collective: "all-reduce" });
    expect(two).toBe(100);
    expect(groupBandwidthBytesPerSecond({ link: mesh, ranks: 3, collective: "all-reduce" })).toBe(200);
  });

  it("needs weights to be read for a critical batch", () => {
    expect(criticalBatch({ accelerator: nvidiaH100Sxm, format: "bf16", weights: bf16 })).toBeCloseTo(295.3, 1);
    expect(complaint(() => criticalBatch(neverAllowed as never))).toBe("input");
  });

  it("calls an operation bound by its launch only when the launch is longer than its work", () => {
    const free = { ...ofOperation, flops: 0, bytes: 0 };
    expect(operationTime({ ...free, rates: { ...rates, launchSeconds: 1 } }).bound).toBe("overhead");
    expect(operationTime({ ...free, rates: { ...rates, launchSeconds: 0 } }).bound).toBe("compute");
    expect(operationTime({ ...ofOperation, rates: { ...rates, overlapExponent: 1 } }).seconds).toBeGreaterThan(0);
  });
});
