import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import type { KernelIssue } from "../../src/hardware/kernelIssue.js";
import { communicationModel } from "../../src/inference/communicationModel.js";

const rates = {
  ...globalProfile.rates,
  collectiveSeconds: 10,
  linkBandwidth: 0.5,
  hostLinkBandwidth: 0.25,
  hostCollectiveFactor: 3,
  sharedReductionFactor: 1.5,
  stageHopSeconds: 7,
};
type Link = NonNullable<Accelerator["scaleUp"]>;
const link = (change: Partial<Link>): Link =>
  ({ topology: "switched", domainAccelerators: 8, bandwidthBytesPerSecond: 80, ...change }) as Link;
const part = (scaleUp: Link | undefined, hostBandwidthBytesPerSecond: number | undefined = 40): Accelerator => {
  const { scaleUp: _, ...rest } = nvidiaH100Sxm;
  return { ...rest, hostBandwidthBytesPerSecond, ...(scaleUp && { scaleUp }) } as Accelerator;
};
/** 6 all-reduces of 50 hidden values of 2 bytes, 2 small ones, and 3 expert layers with 4 experts a token. */
const work = {
  hiddenSize: 50,
  counts: { reductions: 6, smallReductions: 2 },
  experts: [{ layers: 3, mixture: { expertsPerToken: 4 } }],
} as unknown as Parameters<typeof communicationModel>[0];
const plan = (change: object) => ({
  ...{ tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 },
  ...change,
});
const model = (change: object, accelerator: Accelerator, issue: KernelIssue = "host") =>
  communicationModel(work, plan(change), accelerator, issue, rates);
const switched = part(link({}));
const near = (found: { fixed: number; perToken: number }, fixed: number, perToken: number) => {
  expect(found.fixed).toBeCloseTo(fixed, 9);
  expect(found.perToken).toBeCloseTo(perToken, 9);
};

describe("all-reduces of 600 bytes a token over 4 accelerators", () => {
  it("take one shot of 10 s and 10 % more per doubling, and send 3 times the bytes at half of 80 bytes/s", () => {
    const { direct, shared, others } = model({ tensor: 4 }, switched);
    near(direct, 6 * 11 + 2 * 11, (3 * 600) / 40);
    near(shared, 6 * 11 * 1.5 + 2 * 11, (2 * 0.75 * 600) / 40);
    near(others, 0, 0);
    near(model({ tensor: 2 }, switched).direct, 6 * 10 + 2 * 10, 600 / 40);
  });

  it("have a third of the links of a mesh of 10", () => {
    near(model({ tensor: 4 }, part(link({ topology: "mesh", domainAccelerators: 10 }))).direct, 88, (3 * 600 * 3) / 40);
  });

  it("go over the host where there is no fabric: 3 times as long, and 2 more for the second doubling", () => {
    for (const accelerator of [part(undefined), part(link({ topology: "none", domainAccelerators: 1 }))])
      near(model({ tensor: 4 }, accelerator).direct, 8 * 10 * 3 * 3 * 1.1, (3 * 600) / 10);
    near(model({ tensor: 2 }, part(undefined)).direct, 8 * 10 * 3, 600 / 10);
    // PCIe 4.0 x16 where the host link is not stated.
    const { hostBandwidthBytesPerSecond: _, ...unstated } = part(undefined);
    expect(model({ tensor: 2 }, unstated as Accelerator).direct.perToken).toBeCloseTo(600 / 8e9, 18);
    // Two linked chips are not a node: four ranks still use the direct links.
    near(model({ tensor: 4 }, part(link({ domainAccelerators: 2 }))).direct, 8 * 10 * 3 * 3 * 1.1, (3 * 600) / 10);
  });

  it("go over the network beyond the domain, with NCCL's latency in one phase and 25 GB/s", () => {
    const { direct, shared } = model({ tensor: 16 }, switched);
    const latency = 6.8e-6 + 2 * (7 * 1.08e-6 + 5e-6);
    expect(direct.fixed).toBeCloseTo(8 * latency, 12);
    expect(shared.fixed).toBeCloseTo(8 * latency, 12);
    expect(direct.perToken).toBeCloseTo((15 * 600) / 25e9, 15);
    expect(shared.perToken).toBeCloseTo((2 * (15 / 16) * 600) / 25e9, 15);
    // Half a doubling of nodes counts as one hop.
    expect(model({ tensor: 12 }, switched).direct.fixed).toBeCloseTo(8 * latency, 12);
  });

  it("take two phases under a static schedule, even beyond the connected chips", () => {
    const { direct, shared } = model({ tensor: 4 }, switched, "schedule");
    near(direct, 8 * 11 * 2, (2 * 0.75 * 600) / 40);
    expect(direct).toEqual(shared);
    near(model({ tensor: 16 }, switched, "schedule").direct, 8 * 13 * 2, (2 * (15 / 16) * 600) / 40);
    near(model({ tensor: 4 }, part(undefined), "schedule").direct, 8 * 11 * 2, (2 * 0.75 * 600) / 10);
  });
});

describe("all-to-alls of attention ranks", () => {
  it("exchange twice a layer, and send a token of 50 values of 1.5 bytes to 4 of 8 ranks, but not to its own", () => {
    const { others, direct } = model({ attentionDataParallel: 8 }, switched);
    near(others, 2 * 3 * 10 * 1.2, (2 * 3 * 4 * 50 * (7 / 8) * 1.5) / 40);
    near(direct, 0, 0);
  });

  it("send it to no more ranks than there are", () => {
    near(model({ attentionDataParallel: 2 }, switched).others, 2 * 3 * 10, (2 * 3 * 2 * 50 * 0.5 * 1.5) / 40);
  });

  it("span all accelerators of the group: 2 ranks of 4 in a mesh of 15 have half of its links", () => {
    const mesh = part(link({ topology: "mesh", domainAccelerators: 15 }));
    near(
      model({ attentionDataParallel: 2, tensor: 4 }, mesh).others,
      2 * 3 * 10 * 1.2,
      (2 * 3 * 2 * 50 * 0.5 * 1.5) / 20,
    );
    const wide = model({ attentionDataParallel: 4, tensor: 4 }, switched).others;
    expect(wide.fixed).toBeCloseTo(2 * 3 * (6.8e-6 + 2 * (7 * 1.08e-6 + 5e-6)), 12);
  });
});

describe("stages of a pipeline", () => {
  it("take 7 s from one to the next, or a hop between chips under a static schedule", () => {
    near(model({ pipeline: 4 }, switched).others, 21, 0);
    expect(model({ pipeline: 4 }, switched, "schedule").others.fixed).toBeCloseTo(3 * 722e-9, 15);
    near(model({ pipeline: 2, attentionDataParallel: 2 }, switched).others, 7 + 60, (2 * 3 * 2 * 50 * 0.5 * 1.5) / 40);
  });
});
