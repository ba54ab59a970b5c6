import { describe, expect, it } from "vitest";
import type { ReplicaLoad } from "../../src/inference/replica.js";
import { burst } from "../../src/load/burst.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import type { Load } from "../../src/load/load.js";
import type { PreparedLoad } from "../../src/load/loadPlan.js";
import { arrivingState, arrivingTimes, loadState } from "../../src/load/loadState.js";
import { poisson } from "../../src/load/poisson.js";
import { requestLengths } from "../../src/load/requestLengths.js";
import { linearModel, linearReplica } from "../inference/linearReplica.ts";

// A step takes 10 s, 1 s a sequence and 0.5 s a prompt token. Prompts have 20 tokens, outputs 9, so that a request decodes in 8 steps.
const shape = { input: 20, output: 9 };
interface Setting {
  readonly load?: Partial<ReplicaLoad>;
  readonly replicas?: number;
  readonly engine?: string;
  readonly stages?: number;
}
const planOf = (load: Load, { load: change, replicas = 1, engine, stages = 1 }: Setting = {}) =>
  ({
    prepared: { parallel: { replicas }, architecture: { id: "llama" }, options: { limits: engine && { engine } } },
    replica: linearReplica({ outputTokens: 9, ...change }, { requestSeconds: 5 }, linearModel({}, stages)),
    load,
    lengths: requestLengths(load),
  }) as unknown as PreparedLoad;
const stateOf = (load: Load, setting?: Setting) => loadState(planOf(load, setting));

describe("a burst of 4 requests", () => {
  const { times, state, seconds, waitProbability } = stateOf(burst(4, shape));

  it("takes 5 + 50 s to the first tokens, 13.75 s for each further one, and 158.5 s of steps", () => {
    expect(times.timeToFirstToken.mean).toBeCloseTo(55, 9);
    expect(times.timePerOutputToken.mean).toBeCloseTo(13.75, 9);
    expect(seconds).toBeCloseTo(5 + 158.5, 9);
    expect(state.requestsPerSecond).toBeCloseTo(4 / 163.5, 12);
    expect([state.timeToFirstToken, state.timePerOutputToken]).toEqual([
      times.timeToFirstToken.mean,
      times.timePerOutputToken.mean,
    ]);
    // 8 sequences in 8 steps of 18 s and 8 prompts of 10 s each.
    expect(state.sustainable).toBeCloseTo(8 / (8 * (18 + 10)), 9);
  });

  it("has as many sequences as its rate and 8 steps need; prompts take the rest of the time", () => {
    const batch = (4 / 163.5) * 8 * 13.75;
    expect(state.batch).toBeCloseTo(batch, 9);
    expect(state.prefillShare).toBeCloseTo(1 - (10 + batch) / 13.75, 9);
    expect(waitProbability).toBe(0);
  });

  it("waits for vLLM's front end, 12 ms for each request before the last", () => {
    const vllm = stateOf(burst(4, shape), { engine: "vllm" });
    expect(vllm.times.timeToFirstToken.p99).toBeCloseTo(55 + 0.036, 9);
    expect(vllm.times.endToEndLatency.mean - times.endToEndLatency.mean).toBeCloseTo(0.036, 9);
    expect(vllm.times.timePerOutputToken).toEqual(times.timePerOutputToken);
    expect(vllm.seconds - seconds).toBeCloseTo(0.036, 9);
  });

  it("is the same on each of two replicas, and in each of two stages", () => {
    const replicas = stateOf(burst(8, shape), { replicas: 2 });
    expect(replicas).toEqual({ times, state, seconds, waitProbability });
    const staged = stateOf(burst(8, shape), { stages: 2, load: { largestBatch: 16 } });
    expect(staged.times.timePerOutputToken.mean).toBeCloseTo(13.75, 9);
    expect(staged.seconds).toBeCloseTo(seconds, 9);
    expect(staged.state.requestsPerSecond).toBeCloseTo(8 / 163.5, 9);
    expect(staged.state.batch).toBeCloseTo(2 * state.batch, 9);
    expect(staged.state.prefillShare).toBeCloseTo(state.prefillShare, 9);
  });
});

describe("a burst of 6 requests with 4 in flight and 2 places", () => {
  const limited = burst(6, { ...shape, concurrency: 4 });
  const mean = 5 + (30 + 141 + 127) / 3;

  it("makes 2 wait for the first 2, and 2 for those", () => {
    const { times, seconds } = stateOf(limited, { load: { largestBatch: 2 } });
    expect(times.timeToFirstToken.mean).toBeCloseTo(mean, 9);
    expect(seconds).toBeCloseTo(5 + 357 - 11 / 4, 9);
  });

  it("delays only the 4 that are sent at once by the front end", () => {
    const vllm = stateOf(limited, { engine: "vllm", load: { largestBatch: 2 } });
    expect(vllm.times.timeToFirstToken.mean).toBeCloseTo(mean + (0.036 * 4) / 6, 9);
  });

  it("is divided among stages with its limit and its places", () => {
    const staged = stateOf(burst(12, { ...shape, concurrency: 8 }), { stages: 2, load: { largestBatch: 4 } });
    expect(staged.times.timeToFirstToken.mean).toBeCloseTo(mean, 9);
  });
});

describe("a burst of 100 requests whose prompts take two steps", () => {
  it("lets half of them wait for the other half", () => {
    const roomy = { load: { largestBatch: 200, policy: "prefill-first" as const } };
    expect(stateOf(burst(100, shape), roomy).waitProbability).toBeCloseTo(0.5, 9);
    expect(stateOf(burst(40, shape), roomy).waitProbability).toBe(0);
  });

  it("of single tokens reports the step of its sequences as the time between tokens", () => {
    const { times, state } = stateOf(burst(4, { input: 20, output: 1 }), { load: { outputTokens: 1 } });
    expect(times.timePerOutputToken.mean).toBe(0);
    expect([state.timePerOutputToken, state.prefillShare, state.batch]).toEqual([11, 0, 0]);
  });
});

describe("requests of a burst", () => {
  it("are counted once, even if there are fewer requests than stages", () => {
    const { state, seconds } = stateOf(burst(3, shape), { stages: 4 });
    expect(state.requestsPerSecond * seconds).toBeCloseTo(3, 9);
  });

  it("do not count as waiting if half of them have their first token within twice the time of one alone", () => {
    const narrow = { load: { maxBatchedTokens: 20, policy: "prefill-first" as const } };
    expect(stateOf(burst(2, shape), narrow).waitProbability).toBe(0);
    expect(stateOf(burst(8, shape), narrow).waitProbability).toBeCloseTo(1 - 1 / 8, 9);
  });
});

describe("a burst of one request a replica", () => {
  it("is a closed loop that ends after 5 + 20 s and 8 steps of 11 s", () => {
    for (const replicas of [1, 2]) {
      const { times, seconds } = stateOf(burst(replicas, shape), { replicas });
      expect(times.timeToFirstToken.mean).toBeCloseTo(25, 6);
      expect(seconds).toBeCloseTo(25 + 88, 6);
    }
    // Two requests on one replica share their steps.
    expect(stateOf(burst(2, shape)).times.timeToFirstToken.mean).toBeCloseTo(35, 9);
  });
});

describe("a closed loop", () => {
  it("has its share of the requests on each replica, and never ends", () => {
    const [one, two] = [stateOf(closedLoop(3, shape)), stateOf(closedLoop(6, shape), { replicas: 2 })];
    expect(two).toEqual(one);
    expect(one.seconds).toBe(Infinity);
    expect(one.waitProbability).toBeGreaterThan(0);
    expect(one.waitProbability).toBeLessThan(1);
    expect(stateOf(closedLoop(1, shape), { replicas: 2 })).toEqual(stateOf(closedLoop(1, shape)));
  });

  it("with more requests than places makes all of them wait", () => {
    expect(stateOf(closedLoop(80, shape)).waitProbability).toBe(1);
  });
});

describe("requests at a rate", () => {
  const sustainable = 8 / (8 * 28);

  it("are in a steady state up to 95 % of the sustainable rate, and above it in a run that is followed from start to end", () => {
    const endless = stateOf(poisson(0.5 * sustainable, shape));
    expect(stateOf(poisson(sustainable, shape), { replicas: 2 })).toEqual(endless);
    expect(stateOf(poisson(0.5 * sustainable, { ...shape, requests: 50 }))).toEqual(endless);
    expect(endless.seconds).toBe(Infinity);
    expect(stateOf(poisson(0.5 * sustainable, { ...shape, requests: 1 }))).toEqual(endless);
    const run = stateOf(poisson(0.951 * sustainable, { ...shape, requests: 50 }));
    expect(run.seconds).toBeGreaterThan(50 / sustainable);
    expect(run.state.requestsPerSecond).toBeCloseTo(50 / run.seconds, 9);
    expect(stateOf(poisson(2 * 0.951 * sustainable, { ...shape, requests: 100 }), { replicas: 2 })).toEqual(run);
  });

  it("are divided among two stages", () => {
    const run = stateOf(poisson(1.2 * sustainable, { ...shape, requests: 50 }));
    const twice = poisson(2.4 * sustainable, { ...shape, requests: 100 });
    const staged = stateOf(twice, { stages: 2, load: { largestBatch: 16 } });
    expect(staged.seconds).toBeCloseTo(run.seconds, 6);
    expect(staged.times.timeToFirstToken.p95).toBeCloseTo(run.times.timeToFirstToken.p95, 6);
  });

  it("take half the time at twice the rate on a replica that is twice as fast, and have distributions with those percentiles", () => {
    const plan = planOf(poisson(1, shape));
    const rate = 0.5 * sustainable;
    const [usual, slow] = [arrivingState(plan, rate), arrivingState(plan, 2 * rate, 2)];
    expect(slow.state).toEqual(usual.state);
    expect(slow.times.timeToFirstToken.p95 / usual.times.timeToFirstToken.p95).toBeCloseTo(1, 3);
    const distributions = arrivingTimes(plan, rate);
    for (const metric of ["timeToFirstToken", "timePerOutputToken"] as const)
      expect(distributions[metric].below(usual.times[metric].p95)).toBeCloseTo(0.95, 4);
    expect(distributions.endToEndLatency).toEqual(usual.times.endToEndLatency);
    expect(usual.waitProbability).toBeGreaterThan(0);
  });
});
