import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import type { ChunkedPrefill } from "../../src/efficiency/engineSettings.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { closedLoop, fullQueue, sustainableRate } from "../../src/inference/closedLoop.js";
import { decodeStepSeconds } from "../../src/inference/decodeStep.js";
import { mixedStepSeconds } from "../../src/inference/mixedStep.js";
import { mostUtilization, openLoop } from "../../src/inference/openLoop.js";
import { prefillSeconds } from "../../src/inference/prefillStep.js";
import { preparedReplica, preparePlan } from "../../src/inference/preparedPlan.js";
import { type Replica, type ReplicaLoad, replicaOf } from "../../src/inference/replica.js";
import { staticBatch } from "../../src/inference/staticBatch.js";

const { rates } = globalProfile;

function replicaUnder(changes: Partial<ReplicaLoad>, pipelineParallel = 1): Replica {
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1000, outputTokens: 200, concurrency: 1 };
  const { model, load } = preparedReplica(preparePlan({ ...plan, pipelineParallel }), rates);
  return replicaOf(model, { ...load, ...changes }, rates);
}

/** Seconds of a request outside the model, and of launching the kernels of its prompt. */
const requestSecondsOf = ({ model }: Replica) => rates.requestSeconds + rates.setupFactor * model.launch;

/** Largest number of prompt tokens of a step, by the policy of the engine. */
function roomFor({ inputTokens, maxBatchedTokens, policy }: ReplicaLoad, sequences: number): number {
  const free = Math.max(1, maxBatchedTokens - sequences);
  const rooms = { mixed: free, "prefill-first": maxBatchedTokens, "whole-prompts": free - inputTokens / 2 };
  return policy === "whole-prompts" ? Math.max(inputTokens, rooms[policy]) : rooms[policy];
}

/** Seconds of a step with prompts, and the idle time of each prompt that ends in it. */
function promptStep({ model, load, context }: Replica, sequences: number, tokens: number, routed: number): number {
  const { inputTokens, cachedTokens } = load;
  const idle = Math.min(1, tokens / inputTokens) * rates.promptSeconds;
  return mixedStepSeconds(model, sequences, context, tokens, inputTokens, cachedTokens, routed) + idle;
}

/**
 * Mean seconds of a step of `batch` sequences without and with its share of prompts, from the equations of the theory, written out
 * again here. Prompts start as often as `others` sequences need.
 */
function stepsOf(replica: Replica, batch: number, others: number) {
  const { model, load, context, decodeSteps, groups } = replica;
  const sequences = batch / groups;
  const quiet = decodeStepSeconds(model, Math.max(1, sequences), context);
  const starting = others / groups / decodeSteps;
  const share = Math.max(1 - Math.exp(-starting), (starting * load.inputTokens) / roomFor(load, sequences));
  if (share === 0) return { quiet, mean: quiet };
  const tokens = (starting * load.inputTokens) / share;
  const apart = load.policy === "prefill-first";
  const decoding = apart ? 0 : Math.max(1, sequences);
  const busy = promptStep(replica, decoding, tokens, decoding + tokens);
  return { quiet, mean: quiet + share * (apart ? busy : busy - quiet) };
}
const stepSeconds = (replica: Replica, batch: number, others: number) => stepsOf(replica, batch, others * batch).mean;

/** The same for a request that meets `batch` others and decodes with them. */
const metStepSeconds = (replica: Replica, batch: number) =>
  stepsOf(replica, Math.min(replica.most, batch + replica.groups), batch).mean;

/** Seconds to the first token in a closed loop, from the same equations. */
function firstTokenSeconds(replica: Replica, batch: number, others: number, inFlight: number): number {
  const { load, decodeSteps, groups } = replica;
  const { quiet, mean } = stepsOf(replica, batch, others * batch);
  const sequences = (others * batch) / groups;
  const room = roomFor(load, sequences);
  const parts = Math.max(1, load.inputTokens / room);
  const tokens = Math.min(room, load.inputTokens / parts + (sequences * load.inputTokens) / decodeSteps);
  const decoding = load.policy === "prefill-first" ? 0 : sequences;
  const own = parts * promptStep(replica, decoding, tokens, decoding + tokens);
  const busy = Math.min(0.95, (mean - quiet) / mean);
  const queue = ((mean - quiet) * decodeSteps * rates.queueFactor * Math.min(inFlight - 1, busy / (1 - busy))) / batch;
  return requestSecondsOf(replica) + own + (others * mean) / 2 + queue;
}

const policies: readonly ChunkedPrefill[] = ["mixed", "prefill-first", "whole-prompts"];
const loads: readonly Partial<ReplicaLoad>[] = [
  {},
  { inputTokens: 100, outputTokens: 1000 },
  { inputTokens: 8000, outputTokens: 50 },
  { inputTokens: 3000, outputTokens: 30 },
  { inputTokens: 2000, outputTokens: 400, maxBatchedTokens: 512 },
  { inputTokens: 500, cachedTokens: 3500, outputTokens: 100 },
];
const cases = policies.flatMap((policy) => loads.map((load) => [policy, { ...load, policy }] as const));

describe("openLoop", () => {
  it.each(cases)("with %s prefill under %o has the batch that a slow iteration of Little's law finds", (_, load) => {
    const replica = replicaUnder(load);
    const sustainable = sustainableRate(replica);
    for (const share of [0.05, 0.4, 0.8]) {
      const rate = share * sustainable;
      let batch = 0;
      for (let round = 0; round < 2000; round++) batch = rate * replica.decodeSteps * metStepSeconds(replica, batch);
      const state = openLoop(replica, rate);
      expect(state.batch / batch).toBeCloseTo(1, 6);
      expect(state.timePerOutputToken / metStepSeconds(replica, batch)).toBeCloseTo(1, 6);
    }
  });

  it.each(cases)("with %s prefill under %o adds up its time to first token and waits as a queue does", (_, load) => {
    const replica = replicaUnder(load);
    const sustainable = sustainableRate(replica);
    const states = [0.1, 0.5, 0.9].map((share) => openLoop(replica, share * sustainable));
    for (const state of states) {
      const parts = requestSecondsOf(replica) + state.prefillSeconds + state.residual + state.wait;
      expect(state.timeToFirstToken).toBeCloseTo(parts, 12);
      expect(state.waitProbability).toBeLessThanOrEqual(mostUtilization);
    }
    const waits = states.map(({ wait }) => wait);
    expect(waits).toEqual(waits.toSorted((left, right) => left - right));
  });

  // Pollaczek and Khinchine: the wait is proportional to the sum of the variations of arrivals and of prompts.
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [1, 1, 2],
    [4, 0, 4],
    [0.5, 2, 2.5],
  ])(
    "with variations %d of arrivals and %d of prompts waits %d times as long as at random",
    (arrivals, prompts, factor) => {
      const replica = replicaUnder({});
      const rate = 0.6 * sustainableRate(replica);
      const { wait } = openLoop(replica, rate, { arrivals, prompts });
      const random = openLoop(replica, rate, { arrivals, prompts: 1 - arrivals });
      expect(wait).toBeCloseTo(factor * random.wait, 12);
    },
  );

  it("serves no more than the sustainable rate", () => {
    const replica = replicaUnder({});
    const sustainable = sustainableRate(replica);
    for (const share of [0.3, 1, 7])
      expect(openLoop(replica, share * sustainable).requestsPerSecond).toBeCloseTo(Math.min(1, share) * sustainable, 9);
  });
});

describe("closedLoop", () => {
  it.each(cases)("with %s prefill under %o has the batch that a slow iteration of its requests finds", (_, load) => {
    const replica = replicaUnder(load);
    for (const inFlight of [2, 16, 200]) {
      const running = Math.min(inFlight, replica.load.largestBatch);
      const others = (running - 1) / running;
      const highest = Math.min(inFlight, replica.most);
      let batch = highest / 2;
      for (let round = 0; round < 3000; round++) {
        const perSecond = batch / (replica.decodeSteps * stepSeconds(replica, batch, others));
        const waiting = perSecond * firstTokenSeconds(replica, batch, others, inFlight);
        batch = Math.min(highest, batch + 0.05 * (inFlight - waiting - batch));
      }
      const state = closedLoop(replica, inFlight, false);
      expect(state.batch / batch).toBeCloseTo(1, 6);
      expect(state.timePerOutputToken / stepSeconds(replica, batch, others)).toBeCloseTo(1, 6);
      const latency = state.timeToFirstToken + replica.decodeSteps * state.timePerOutputToken;
      expect((state.requestsPerSecond * latency) / inFlight).toBeCloseTo(1, 6);
    }
  });

  it.each([1, 2, 4])("divides its requests among the batches of %d pipeline stages", (stages) => {
    const replica = replicaUnder({ inputTokens: 200, outputTokens: 800 }, stages);
    expect(replica.groups).toBe(stages);
    const { batch, timePerOutputToken } = closedLoop(replica, 64, false);
    expect(timePerOutputToken / stepSeconds(replica, batch, 63 / 64)).toBeCloseTo(1, 9);
  });

  it("of one request has its prompt and its steps alone", () => {
    const replica = replicaUnder({});
    const { timePerOutputToken, timeToFirstToken, batch } = closedLoop(replica, 1, false);
    expect(timePerOutputToken).toBeCloseTo(decodeStepSeconds(replica.model, 1, replica.context), 12);
    expect(batch).toBeLessThan(1);
    const alone = requestSecondsOf(replica) + prefillSeconds(replica.model, 1, 1000) + rates.promptSeconds;
    expect(timeToFirstToken).toBeCloseTo(alone, 9);
  });

  // The prompt of a request delays all requests but its own, which the sustainable rate does not leave out.
  it.each([2, 10, 100, 5000])(
    "with %d requests in flight stays below the sustainable rate, one request aside",
    (inFlight) => {
      for (const [, load] of cases) {
        const replica = replicaUnder(load);
        const { requestsPerSecond, sustainable } = closedLoop(replica, inFlight, false);
        expect(sustainable).toBe(sustainableRate(replica));
        const running = Math.min(inFlight, replica.load.largestBatch);
        expect(requestsPerSecond).toBeLessThanOrEqual((sustainable * running) / (running - 1));
      }
    },
  );
});

describe("fullQueue", () => {
  it.each([1, 32, 256])("with %d requests is the closed loop, less the ramp of a benchmark run", (inFlight) => {
    for (const burst of [true, false]) {
      const replica = replicaUnder({ burst });
      const [queue, loop] = [fullQueue(replica, inFlight), closedLoop(replica, inFlight, false)];
      const kept = burst ? 1 - rates.rampShare : 1;
      expect(queue).toEqual({ ...loop, requestsPerSecond: loop.requestsPerSecond * kept });
    }
  });
});

describe("staticBatch", () => {
  it.each([
    [1, 64, 1],
    [64, 64, 1],
    [96, 64, 1.5],
    [256, 64, 4],
  ])("of %d requests with room for %d runs %d rounds of prompts and steps", (size, largestBatch, rounds) => {
    const replica = replicaUnder({ largestBatch });
    const batch = Math.min(size, largestBatch);
    const first = prefillSeconds(replica.model, batch, 1000) + rates.promptSeconds;
    const seconds = rounds * (first + 199 * decodeStepSeconds(replica.model, batch, replica.context));
    const state = staticBatch(replica, size);
    expect(state.batch).toBe(batch);
    expect(state.timeToFirstToken).toBeCloseTo(first, 12);
    expect(state.requestsPerSecond).toBeCloseTo(size / seconds, 9);
    expect(state.prefillShare).toBeCloseTo((rounds * first) / seconds, 9);
  });
});
