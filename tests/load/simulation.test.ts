import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { InfeasiblePlanError } from "../../src/errors/infeasiblePlanError.js";
import { burst } from "../../src/load/burst.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { constantRate } from "../../src/load/constantRate.js";
import { prepareLoad } from "../../src/load/loadPlan.js";
import { drawRequests } from "../../src/load/simulation/drawRequests.js";
import { EngineRun } from "../../src/load/simulation/engineRun.js";
import { FinishQueue } from "../../src/load/simulation/finishQueue.js";
import { gammaFrom, randomFrom } from "../../src/load/simulation/random.js";
import { requestLog } from "../../src/load/simulation/requestLog.js";
import { RequestQueue } from "../../src/load/simulation/requestQueue.js";
import { RunningBatch } from "../../src/load/simulation/runningBatch.js";
import { simulate } from "../../src/load/simulation/simulate.js";
import { trace } from "../../src/load/trace.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const limited = (change: Parameters<typeof engineLimits>[2]) => ({
  ...plan,
  limits: engineLimits("vllm", nvidiaH100Sxm, change),
});

describe("simulate", () => {
  const shape = { input: 100, output: 5 };

  it("runs one request in a step for its prompt and one for each further token", () => {
    const run = simulate(plan, burst(1, shape), { seed: 1 });
    expect([run.steps, run.promptTokens, run.generatedTokens, run.preemptions]).toEqual([5, 100, 5, 0]);
    const [request] = run.requests;
    expect(request?.sentSeconds).toBe(0);
    expect(run.seconds).toBe(request?.endToEndLatencySeconds);
    expect(run.requestsPerSecond).toBeCloseTo(1 / run.seconds, 9);
    expect(run.outputTokensPerSecond).toBeCloseTo(5 / run.seconds, 9);
    const { timeToFirstTokenSeconds: first = 0, timePerOutputTokenSeconds: each } = request ?? {};
    expect(each).toBeCloseTo((run.seconds - first) / 4, 12);
    expect(run.batch).toBeCloseTo((run.seconds - first) / run.seconds, 9);
    expect(run.timeToFirstTokenSeconds.p99).toBe(first);
    expect(run.timePerOutputTokenSeconds.p50).toBe(each);
    expect(run.endToEndLatencySeconds.mean).toBe(run.seconds);
  });

  it("runs three requests together, or one after another with one in flight", () => {
    expect(simulate(plan, burst(3, shape), { seed: 1 }).steps).toBe(5);
    const apart = simulate(plan, burst(3, { ...shape, concurrency: 1 }), { seed: 1 });
    expect(apart.steps).toBe(15);
    const [first, second, third] = apart.requests;
    expect(second?.sentSeconds).toBe(first?.endToEndLatencySeconds);
    expect(third?.sentSeconds).toBeCloseTo(2 * (first?.endToEndLatencySeconds ?? 0), 9);
    expect(apart.requestsPerSecond).toBeCloseTo(3 / apart.seconds, 9);
  });

  it("splits a prompt of 5,000 tokens into chunks of 2,048, and has no time between tokens for one token", () => {
    const run = simulate(limited({ maxBatchedTokens: 2048 }), burst(1, { input: 5000, output: 1 }), { seed: 1 });
    expect([run.steps, run.promptTokens, run.generatedTokens]).toEqual([3, 5000, 1]);
    expect(run.requests[0]?.timePerOutputTokenSeconds).toBeNull();
    expect(run.timePerOutputTokenSeconds.mean).toBe(0);
  });

  it("computes only what is not cached: 30 of 100 tokens", () => {
    const run = simulate({ ...plan, cachedInputTokens: 70 }, burst(2, shape), { seed: 1 });
    expect(run.promptTokens).toBe(60);
  });

  it("divides a burst over two replicas, and multiplies the rate of one", () => {
    const two = simulate({ ...plan, dataParallel: 2 }, burst(6, shape), { seed: 1 });
    const one = simulate(plan, burst(3, shape), { seed: 1 });
    expect(two.requests).toEqual(one.requests);
    expect(two.requestsPerSecond / one.requestsPerSecond).toBeCloseTo(2, 9);
    expect(two.outputTokensPerSecond / one.outputTokensPerSecond).toBeCloseTo(2, 9);
    expect(two.batch / one.batch).toBeCloseTo(2, 9);
  });

  it("replays a trace from its first request, in whole tokens of at least 1", () => {
    const at = (arrivalSeconds: number, inputTokens: number, outputTokens: number) => ({
      arrivalSeconds,
      inputTokens,
      outputTokens,
    });
    const load = trace([at(100, 0.2, 3.4), at(160, 10.6, 0.1), at(220, 7, 2)]);
    const seen = (dataParallel: number) =>
      simulate({ ...plan, dataParallel }, load, { seed: 1 }).requests.map((each) => [
        each.sentSeconds,
        each.inputTokens,
        each.outputTokens,
      ]);
    expect(seen(1)).toEqual([
      [0, 1, 3],
      [60, 11, 1],
      [120, 7, 2],
    ]);
    expect(seen(2)).toEqual([
      [0, 1, 3],
      [120, 7, 2],
    ]);
  });

  it("leaves out the warm-up and the last round of a closed loop: 2 of 10 and 2 of 10 with 2 in flight", () => {
    const run = simulate(plan, closedLoop(2, shape), { seed: 1, requests: 10 });
    expect(run.requests.length).toBe(10);
    const kept = run.requests.slice(2, 8);
    const ends = kept.map((each) => each.sentSeconds + each.endToEndLatencySeconds);
    const seconds = Math.max(...ends) - (kept[0]?.sentSeconds ?? 0);
    expect(run.requestsPerSecond).toBeCloseTo(6 / seconds, 9);
  });

  it("leaves out the first fifth of an unlimited load, and sends at the rate of a replica", () => {
    const run = simulate({ ...plan, dataParallel: 2 }, constantRate(0.5, shape), { seed: 1, requests: 10 });
    expect(run.requests.map(({ sentSeconds }) => sentSeconds)).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36, 40]);
    const last = run.requests[9];
    expect(run.requestsPerSecond).toBeCloseTo(16 / (28 + (last?.endToEndLatencySeconds ?? 0)), 9);
    const finite = simulate(plan, constantRate(0.25, { ...shape, requests: 10 }), { seed: 1 });
    expect(finite.requestsPerSecond).toBeCloseTo(10 / (36 + (last?.endToEndLatencySeconds ?? 0)), 9);
  });

  it("has 2,000 requests by default", () => {
    expect(simulate(plan, closedLoop(64, { input: 8, output: 2 }), { seed: 1 }).requests.length).toBe(2000);
  });

  it.each([
    [{ seed: -1 }, "seed must be a whole number of at least 0"],
    [{ seed: 1, requests: 0 }, "requests must be a whole number of at least 1"],
    [{ seed: 1, runs: 2 }, 'options option "runs"'],
  ])("throws for %o", (options, message) => {
    expect(() => simulate(plan, burst(1, shape), options)).toThrow(message);
  });

  it("throws if the weights do not fit", () => {
    const large = { ...plan, model: llama31_70b };
    expect(() => simulate(large, burst(1, shape), { seed: 1 })).toThrow(InfeasiblePlanError);
    expect(() => simulate(large, burst(1, shape), { seed: 1 })).toThrow("Weights and one request do not fit.");
  });
});

describe("EngineRun", () => {
  const { replica } = prepareLoad(limited({ maxBatchedTokens: 2048 }), closedLoop(1, { input: 5, output: 8 }));
  const run = (cacheTokens: number, seats = 4) => {
    const log = requestLog(2);
    log.input.fill(5);
    log.output.fill(8);
    const engine = new EngineRun(replica, { seats, cacheTokens, admission: "as-generated" }, log, 2);
    engine.run();
    return { log, totals: engine.totals };
  };

  it("runs two requests of 5 and 8 tokens in 8 steps if the cache holds them", () => {
    const { totals, log } = run(26);
    expect(totals).toMatchObject({ steps: 8, preemptions: 0, promptTokens: 10, generatedTokens: 16, ended: 2 });
    expect(log.finished[0]).toBe(totals.now);
    expect(log.finished[1]).toBe(totals.now);
  });

  it("preempts the younger twice in a cache of 20 tokens, which recomputes 10 and 11 tokens", () => {
    const { totals, log } = run(20);
    expect(totals).toMatchObject({ steps: 10, preemptions: 2, promptTokens: 31, generatedTokens: 16, ended: 2 });
    expect(log.first[1]).toBe(log.first[0]);
    expect(log.finished[1]).toBeGreaterThan(log.finished[0] ?? Infinity);
  });

  it("runs one request after the other with one seat", () => {
    const { totals, log } = run(100, 1);
    expect(totals).toMatchObject({ steps: 16, preemptions: 0, promptTokens: 10, generatedTokens: 16 });
    expect(log.first[1]).toBeGreaterThan(log.finished[0] ?? Infinity);
  });
});

describe("FinishQueue", () => {
  const order = (queue: FinishQueue) => Array.from({ length: queue.size }, () => queue.take());

  it("returns requests by the step in which they finish", () => {
    const queue = new FinishQueue(100);
    expect(queue.nextStep).toBe(Infinity);
    for (let request = 0; request < 100; request++) queue.add(request, (request * 37) % 100);
    expect(queue.nextStep).toBe(0);
    expect(queue.size).toBe(100);
    expect(order(queue).map((request) => (request * 37) % 100)).toEqual(Array.from({ length: 100 }, (_, step) => step));
    expect([queue.size, queue.nextStep]).toEqual([0, Infinity]);
  });

  it("removes any request, and ignores one that is not in it", () => {
    const queue = new FinishQueue(5);
    for (const [request, step] of [30, 10, 20, 40].entries()) queue.add(request, step);
    queue.remove(2);
    queue.remove(4);
    expect(order(queue)).toEqual([1, 0, 3]);
  });
});

describe("RequestQueue", () => {
  it("gives requests that have arrived, a delay after they were sent, and preempted ones first", () => {
    const log = requestLog(3);
    log.sent[1] = 5;
    const queue = new RequestQueue(log, 2, 0.5);
    expect([queue.nextArrival, queue.head(0.4), queue.head(0.5), queue.hasReturned]).toEqual([0.5, -1, 0, false]);
    queue.take();
    expect([queue.next, queue.nextArrival, queue.head(5)]).toEqual([1, 5.5, -1]);
    queue.putBack(0);
    expect([queue.hasReturned, queue.head(0)]).toEqual([true, 0]);
    queue.take();
    expect([queue.hasReturned, queue.next]).toEqual([false, 1]);
    queue.take();
    expect(queue.nextArrival).toBe(Infinity);
    queue.send(9);
    expect([queue.nextArrival, queue.head(10)]).toEqual([9.5, 2]);
    queue.send(11);
    expect([...log.sent]).toEqual([0, 5, 9]);
  });
});

describe("RunningBatch", () => {
  it("counts tokens of running requests: 5 + 3 and 5 + 1 tokens in the cache after 2 steps of the first", () => {
    const log = requestLog(2);
    log.input.fill(5);
    log.output.set([4, 6]);
    const batch = new RunningBatch(log);
    batch.context = 5;
    batch.add(0, 0);
    expect([batch.size, batch.stepsToFinish, batch.remaining, batch.outputs, batch.context]).toEqual([1, 3, 3, 4, 6]);
    batch.decoded = 2;
    batch.context = 8 + 5;
    batch.add(1, 2);
    expect([batch.size, batch.stepsToFinish, batch.remaining, batch.outputs, batch.context]).toEqual([2, 1, 4, 10, 14]);
    expect(batch.takeFinished()).toBe(-1);
    batch.decoded = 3;
    batch.context = 16;
    expect(batch.takeFinished()).toBe(0);
    expect([batch.size, batch.remaining, batch.outputs, batch.context]).toEqual([1, 2, 6, 7]);
    expect(batch.remove(1)).toBe(4);
    expect([batch.size, batch.remaining, batch.outputs, batch.context]).toEqual([0, 0, 0, -2]);
  });
});

describe("random numbers", () => {
  it("are those of mulberry32", () => {
    const random = randomFrom(0);
    expect([random(), random(), random()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it.each([0, 0.25, 1, 4])("have mean 1 and the squared variation %d of a gamma distribution", (squaredVariation) => {
    const random = randomFrom(5);
    const drawn = Array.from({ length: 40_000 }, () => gammaFrom(random, squaredVariation));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance - squaredVariation)).toBeLessThan(0.06 * squaredVariation + 1e-12);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });

  it("draw whole lengths, cached shares rounded down, and arrivals of one of two ranks", () => {
    const load = constantRate(4, { input: 100.4, output: 0.3 });
    const log = drawRequests(randomFrom(1), load, 3, 2, 0.255);
    expect([...log.input]).toEqual([100, 100, 100]);
    expect([...log.cached]).toEqual([25, 25, 25]);
    expect([...log.output]).toEqual([1, 1, 1]);
    expect([...log.sent]).toEqual([0.5, 1, 1.5]);
    expect([...drawRequests(randomFrom(1), burst(3, { input: 9, output: 9 }), 3, 2, 0).sent]).toEqual([0, 0, 0]);
  });

  it("draw varied lengths with the mean of the distribution", () => {
    const varied = { mean: 1000, variation: 1 };
    const log = drawRequests(randomFrom(3), burst(1, { input: varied, output: varied }), 20_000, 1, 0);
    for (const drawn of [log.input, log.output]) {
      const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
      expect(Math.abs(mean / 1000 - 1)).toBeLessThan(0.03);
      expect(drawn.every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
    }
  });
});
