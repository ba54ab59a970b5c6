import { describe, expect, it } from "vitest";
import { stepSeconds, stepTermsOf } from "../../src/training/step/stepTime.js";
import { trainingCommunication } from "../../src/training/step/trainingCommunication.js";
import { peakOf, trainingWork } from "../../src/training/step/trainingWork.js";
import { exampleRates } from "./exampleRates.ts";
import { experts, layersOf, prepared, smallAccelerator, wideRecipe } from "./smallModel.ts";

const two = { tensorParallel: 2 };
const frozen = { adapters: { rank: 2 } };

describe("trainingWork", () => {
  it("moves weights, states and gradients in the optimizer step", () => {
    const moved = (change: object) => trainingWork(prepared(change)).optimizer;
    // 2,760 parameters of 2 x 2 + 2 x 12 + 4 bytes; 1,024 of adapters of 2 x 4 + 2 x 8 + 4.
    expect(moved({ shardingStage: 0, dataParallel: 4 })).toBe(88_320);
    expect(moved({ shardingStage: 1, dataParallel: 4 })).toBe(22_080);
    expect(moved({ ...frozen, shardingStage: 0 })).toBe(1_024 * 28);
    expect(moved({ ...frozen, ...two, pipelineParallel: 2, shardingStage: 0 })).toBe(256 * 28);
    const away = trainingWork(prepared({ offload: "optimizer", shardingStage: 0 }));
    expect([away.optimizer, away.offloaded]).toEqual([0, 0.8832]);
    expect(trainingWork(prepared()).offloaded).toBe(0);
  });

  it("casts weights and reads logits", () => {
    expect(trainingWork(prepared()).casts).toBe(0);
    expect(trainingWork(prepared({ kernels: "eager", recipe: wideRecipe })).casts).toBe(12 * 2_760);
    expect(trainingWork(prepared()).loss).toBe(16 * 512 * 24);
    expect(trainingWork(prepared({ loss: "upcast", ...two, contextParallel: 2 })).loss).toBe(44 * 256 * 12);
    expect(trainingWork(prepared({ loss: "compiled", pipelineParallel: 2 })).loss).toBe(20 * 512 * 12);
    expect(trainingWork(prepared({ pipelineParallel: 2 })).bubble).toBe(1 / 4);
    expect(peakOf(prepared({ ...two, arithmetic: "fp8" }))).toBe(4e7);
    expect(peakOf(prepared(two))).toBe(2e7);
  });
});

describe("trainingCommunication", () => {
  const scaleUp = { topology: "switched", domainAccelerators: 4, bandwidthBytesPerSecond: 100 };
  const network = { bandwidthBytesPerSecond: 10 };
  const found = (change: object) =>
    trainingCommunication(prepared({ accelerator: { ...smallAccelerator, scaleUp }, network, ...change }));

  it("is absent on one accelerator", () => {
    const none = { fabric: 0, network: 0 };
    expect(found({})).toEqual({ tensor: none, context: none, expert: none, pipeline: none, gradient: none });
  });

  it("exchanges 8 states of each layer among tensor-parallel ranks", () => {
    // 512 x 8 x 2 bytes, half of which leaves a rank.
    const exchanges = (change: object) => (found({ ...two, ...change }).tensor.fabric * 100) / 4_096;
    expect(exchanges({})).toBeCloseTo(8 * 4, 9);
    expect(exchanges({ recomputation: "full" })).toBeCloseTo(12 * 4, 9);
    expect(exchanges({ recomputation: "full", recomputedLayers: 2 })).toBeCloseTo(10 * 4, 9);
  });

  it("circulates keys and values three times", () => {
    // 4 layers of 2 x 2 x 2 values in 16 bits.
    expect(found({ contextParallel: 2 }).context.fabric).toBeCloseTo((3 * 512 * 32 * 2) / 2 / 100, 9);
    const latent = { queryHeads: 4, queryRank: 3, keyValueRank: 5, noRotaryHeadSize: 2, rotaryHeadSize: 1 };
    const model = layersOf({ attention: { kind: "latent", ...latent, valueHeadSize: 2 } });
    expect(found({ contextParallel: 2, model }).context.fabric).toBeCloseTo((3 * 512 * 80 * 2) / 2 / 100, 9);
  });

  it("sends tokens to experts and back in both passes", () => {
    const change = { dataParallel: 2, expertParallel: 2, model: layersOf({ feedForward: experts }) };
    // Four exchanges of 8 copies of 16 bytes, half of them to the other rank.
    expect(found(change).expert.fabric).toBeCloseTo((4 * 8 * 512 * 16) / 2 / 100, 9);
    const latent = { ...change, model: layersOf({ feedForward: { ...experts, latentSize: 6 } }) };
    expect(found(latent).expert.fabric).toBeCloseTo((4 * 8 * 512 * 12) / 2 / 100, 9);
  });

  it("passes states between stages", () => {
    expect(found({ pipelineParallel: 2 }).pipeline).toEqual({ fabric: (2 * 8_192) / 100, network: 0 });
    expect(found({ pipelineParallel: 2, interleave: 2 }).pipeline.fabric).toBe((4 * 8_192) / 100);
  });

  it("reduces gradients and gathers weights", () => {
    // 2,760 parameters; half leaves each of two ranks.
    const each = (change: object) => (found({ dataParallel: 2, ...change }).gradient.fabric * 100) / 1_380;
    expect(each({ shardingStage: 0 })).toBeCloseTo(8, 9);
    expect(each({ shardingStage: 1 })).toBeCloseTo(6, 9);
    // Two micro-batches gather twice.
    expect(each({ shardingStage: 3 })).toBeCloseTo(16, 9);
    expect(each({ shardingStage: 3, gatheredWeights: "kept" })).toBeCloseTo(8, 9);
    expect(each({ shardingStage: 0, ...frozen })).toBe(0);
    expect(each({ shardingStage: 1, ...frozen })).toBe(0);
    expect(each({ shardingStage: 3, gatheredWeights: "kept", ...frozen })).toBeCloseTo(4, 9);
  });
});

describe("stepTermsOf", () => {
  const exchange = (network: number) => ({ fabric: 0, network });
  const none = exchange(0);
  const free = { tensor: none, context: none, expert: none, pipeline: none, gradient: none };
  const product = {
    rows: 1e4,
    inputs: 100,
    outputs: 200,
    count: 3,
    groups: 1,
    kind: "layer",
    trained: true,
    last: false,
  };
  const base = {
    products: [product],
    adapters: 10,
    attention: { flops: 1e7, bytes: 0 },
    elementwise: 3e6,
    casts: 1e6,
    loss: 5e6,
    optimizer: 5e5,
    offloaded: 2,
    host: { layers: 0, experts: 0 },
    communication: free,
    bubble: 0.25,
  };
  const terms = (change: object = {}, plan: object = {}) =>
    stepTermsOf({ ...base, prepared: prepared({ batchSequences: 2, ...plan }), ...change } as never, exampleRates);

  it("add up matrix products, attention, traffic and the optimizer", () => {
    // Products 240 + 480; two micro-batches; work takes twice as long as measured kernels.
    expect(terms()).toEqual({
      matrixSeconds: 2 * 2 * 730,
      attentionSeconds: expect.closeTo(2 * 2 * 14, 9),
      elementwiseSeconds: 2 * 2 * 14,
      lossSeconds: 20,
      recomputationSeconds: 0,
      hostSeconds: 0,
      communicationSeconds: 0,
      gradientSeconds: 0,
      bubbleSeconds: expect.closeTo(0.5 * (2_920 + 56 + 56 + 20), 9),
      optimizerSeconds: 3,
      fixedSeconds: 0,
      stragglerSeconds: 0,
    });
  });

  it.each([
    ["none", 0],
    ["selective", 0],
    ["elementwise", 2],
    ["alternate-products", 120 + 4],
    ["full", 240 + 0.165 * 14 + (12 + 10) / 3],
  ])("repeat with recomputation %s for %d", (recomputation, seconds) => {
    expect(terms({}, { recomputation }).recomputationSeconds).toBeCloseTo(4 * seconds, 9);
  });

  it("wait for the host if it is slower", () => {
    const queued = 2_920 + 56 + 56 + 20 + 3;
    const issued = 2 * (1_000 * 2 + 500 * 3);
    const both = issued * (1 + (queued / issued) ** 6) ** (1 / 6);
    expect(terms({ host: { layers: 1_000, experts: 500 } }).hostSeconds).toBeCloseTo(both - queued, 6);
  });

  const overlap = 2 ** (1 / 6) - 1;
  it("expose communication by kind", () => {
    const exposed = (change: object, plan: object = {}) =>
      terms({ communication: { ...free, ...change } }, plan).communicationSeconds;
    expect(exposed({ tensor: exchange(10) })).toBeCloseTo(10, 9);
    expect(exposed({ expert: exchange(10) })).toBeCloseTo(5, 9);
    expect(exposed({ pipeline: exchange(10) })).toBeCloseTo(20, 9);
    // Next to 28 seconds of attention, or all 1,526 of a micro-batch.
    expect(exposed({ context: exchange(28) })).toBeCloseTo(2 * 28 * overlap, 9);
    const dual = { pipelineSchedule: "dualpipe" };
    expect(exposed({ expert: exchange(1_526) }, dual)).toBeCloseTo(2 * 1_526 * overlap, 6);
  });

  it("hide the gradient reduction behind the last backward pass, or all work with stage 3", () => {
    const hidden = (seconds: number, shardingStage: number) =>
      terms({ communication: { ...free, gradient: exchange(seconds) } }, { shardingStage }).gradientSeconds;
    expect(hidden(3_052 / 3, 1)).toBeCloseTo((3_052 / 3) * overlap, 6);
    expect(hidden(3_052, 3)).toBeCloseTo(3_052 * overlap, 6);
  });

  it("wait for stragglers beyond one server", () => {
    const many = terms({}, { batchSequences: 16, dataParallel: 16 });
    expect(many.fixedSeconds).toBe(7);
    const working = 1_526 * 1.5 + 3 + 7;
    expect(many.stragglerSeconds).toBeCloseTo(working * 0.1 * Math.log(2), 6);
    expect(terms({}, { batchSequences: 8, dataParallel: 8 }).stragglerSeconds).toBe(0);
    expect(stepSeconds(many)).toBeCloseTo(working * (1 + 0.1 * Math.log(2)), 6);
  });
});
