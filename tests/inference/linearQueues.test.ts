import { describe, expect, it } from "vitest";
import { closedLoop, fullQueue } from "../../src/inference/closedLoop.js";
import { openLoop } from "../../src/inference/openLoop.js";
import { staticBatch } from "../../src/inference/staticBatch.js";
import { linearModel, linearReplica } from "./linearReplica.ts";

const replica = linearReplica();

describe("a static batch", () => {
  it("of 4 runs its prompts in 50 s and 10 steps of 14 s, with 3 s for its prompts", () => {
    const state = staticBatch(linearReplica({}, { promptSeconds: 3 }), 4);
    expect(state).toEqual({
      timeToFirstToken: 53,
      timePerOutputToken: 14,
      requestsPerSecond: 4 / 193,
      batch: 4,
      prefillShare: 53 / 193,
      sustainable: 4 / 193,
    });
  });

  it("of 12 with room for 8 takes one and a half rounds of 90 + 180 s", () => {
    const state = staticBatch(replica, 12);
    expect([state.batch, state.timeToFirstToken]).toEqual([8, 90]);
    expect(state.requestsPerSecond).toBeCloseTo(12 / (1.5 * 270), 12);
    expect(state.prefillShare).toBeCloseTo(1 / 3, 12);
  });

  it("without prompts only decodes", () => {
    expect(staticBatch(linearReplica({ inputTokens: 0 }), 4).timeToFirstToken).toBe(0);
  });
});

describe("an open loop", () => {
  // A request decodes next to the batch that it meets. batch = 10 rate (10 + batch + 1 + batch): at one in 42 s, 4.2 batch = 11 + 2 batch.
  const rate = 1 / 42;
  const state = openLoop(replica, rate);

  it("of one request in 42 s has 5 sequences and 21 s a token, of which prompts take 5", () => {
    expect(state.batch).toBeCloseTo(5, 9);
    expect(state.stepBatch).toBeCloseTo(6, 9);
    expect(state.timePerOutputToken).toBeCloseTo(21, 9);
    expect(state.prefillShare).toBeCloseTo(5 / 21, 9);
    expect(state.requestsPerSecond).toBe(rate);
    expect(state.sustainable).toBeCloseTo(8 / 260, 12);
  });

  it("waits half a step, for its prompt with half a prompt of others, and for earlier prompts", () => {
    const prompt = (15 + 995 * 0.5) / (995 / 20);
    const busy = rate * prompt;
    expect(state.residual).toBeCloseTo(10.5, 9);
    expect(state.prefillSeconds).toBeCloseTo(10 + 5 + 0.5 * 20 * 1.5, 9);
    expect(state.waitProbability).toBeCloseTo(busy, 9);
    expect(state.wait).toBeCloseTo((prompt * busy) / (2 * (1 - busy)), 9);
    expect(state.timeToFirstToken).toBeCloseTo(10.5 + 30 + state.wait, 9);
  });

  it("doubles the wait and the prompts that run together if the engine schedules prompts every other step", () => {
    const every = openLoop(linearReplica({ promptIntervalSteps: 2 }), rate);
    expect(every.residual).toBeCloseTo(21, 9);
    expect(every.prefillSeconds).toBeCloseTo(10 + 5 + 0.5 * 20 * 2, 9);
  });

  it("divides its sequences and the prompts of a step among two groups", () => {
    // batch = 10 rate (10 + batch / 2 + 1 + batch / 2) at one request in 21 s.
    const staged = openLoop(linearReplica({ largestBatch: 100 }, {}, linearModel({}, 2)), 1 / 21);
    expect(staged.batch).toBeCloseTo(10, 9);
    expect(staged.timePerOutputToken).toBeCloseTo(21, 9);
    expect(staged.prefillSeconds).toBeCloseTo(10 + 5 + 0.5 * 20 * (1 + (21 / 21) * 0.5), 9);
    expect(staged.residual).toBeCloseTo(10.5, 9);
  });

  it("of prompts alone is busy with prompts, and with fewer than one sequence waits for part of a step", () => {
    const prompts = openLoop(linearReplica({ outputTokens: 1 }), 0.02);
    expect(prompts.prefillShare).toBe(prompts.waitProbability);
    expect(prompts.residual).toBe(0);
    // batch = 0.02 (10 + 1 + batch + batch): hardly more than one sequence decodes at a time.
    const sparse = openLoop(linearReplica(), 0.002);
    expect(sparse.batch).toBeCloseTo(0.02 * (11 + 2 * sparse.batch), 9);
    expect(sparse.residual).toBeCloseTo((sparse.batch * sparse.timePerOutputToken) / 2, 9);
  });

  it("meets as many others as an arrival at a G/M/infinity queue: the mean batch for random arrivals, more in bursts, half a request fewer at a constant rate", () => {
    const roomy = linearReplica({ largestBatch: 100 });
    const metAt = (arrivals: number) => {
      const { batch, stepBatch } = openLoop(roomy, rate, { arrivals, prompts: 0 });
      const phi = arrivals > 0 ? (1 + arrivals / batch) ** (-1 / arrivals) : Math.exp(-1 / batch);
      expect(stepBatch).toBeCloseTo(1 / (1 - phi), arrivals > 0 ? 9 : 4);
      return stepBatch - batch;
    };
    expect(metAt(1)).toBeCloseTo(1, 9);
    expect(metAt(0)).toBeCloseTo(0.5, 1);
    expect(metAt(4)).toBeGreaterThan(2);
  });

  it("is computed at 99 % of the sustainable rate beyond it, and reports the sustainable rate", () => {
    const [most, beyond] = [openLoop(replica, (0.99 * 8) / 260), openLoop(replica, 1)];
    expect(beyond.batch).toBeCloseTo(most.batch, 9);
    expect(beyond.requestsPerSecond).toBeCloseTo(8 / 260, 12);
  });
});

describe("a closed loop", () => {
  it("of one request has 20 s for its prompt and 10 steps of 11 s", () => {
    const alone = closedLoop(linearReplica({}, { requestSeconds: 5 }), 1);
    expect(alone.timeToFirstToken).toBeCloseTo(25, 9);
    expect(alone.timePerOutputToken).toBeCloseTo(11, 9);
    expect(alone.requestsPerSecond).toBeCloseTo(1 / 135, 9);
    expect(alone.batch).toBeCloseTo(110 / 135, 9);
    expect(alone.prefillShare).toBeCloseTo(20 / 135, 9);
  });

  it("of two or more obeys its equations with the other requests' share of prompts", () => {
    for (const inFlight of [2, 5]) {
      const others = (inFlight - 1) / inFlight;
      const { batch, timePerOutputToken, timeToFirstToken, requestsPerSecond, prefillShare } = closedLoop(
        linearReplica({}, { queueFactor: 3 }),
        inFlight,
      );
      const undisturbed = 10 + Math.max(1, batch);
      const added = others * batch;
      expect(timePerOutputToken).toBeCloseTo(undisturbed + added, 6);
      const busy = added / timePerOutputToken;
      const queue = 3 * 10 * others * Math.min(inFlight - 1, busy / (1 - busy));
      const own = 10 + others * batch + 0.5 * 20 * (1 + (others * batch) / 10);
      expect(timeToFirstToken).toBeCloseTo(own + (others * timePerOutputToken) / 2 + queue, 6);
      expect(requestsPerSecond).toBeCloseTo(batch / (10 * timePerOutputToken), 9);
      expect(requestsPerSecond * (timeToFirstToken + 10 * timePerOutputToken)).toBeCloseTo(inFlight, 6);
      expect(prefillShare).toBeCloseTo(busy + (1 - others) * requestsPerSecond * own, 6);
    }
  });

  it("waits half of two steps, and runs more prompts at once, if the engine schedules prompts every other step", () => {
    const { batch, timePerOutputToken, timeToFirstToken } = closedLoop(
      linearReplica({ promptIntervalSteps: 2 }, { queueFactor: 0 }),
      5,
    );
    const own = 10 + 0.8 * batch + 0.5 * 20 * (1 + (2 * 0.8 * batch) / 10);
    expect(timeToFirstToken).toBeCloseTo(own + 0.8 * timePerOutputToken, 6);
  });

  it("of 20 requests with 8 places is full, and the others wait", () => {
    const full = closedLoop(replica, 20);
    expect(full.batch).toBeCloseTo(8, 9);
    expect(full.timePerOutputToken).toBeCloseTo(18 + 0.875 * 8, 9);
    // A place also holds the prompt of its request, 10 s of a step on average.
    expect(full.requestsPerSecond).toBeCloseTo(8 / 260, 9);
    expect(full.timeToFirstToken).toBeCloseTo(20 / (8 / 260) - 250, 6);
    expect(full.sustainable).toBeCloseTo(8 / 260, 12);
  });

  it("of 20 requests with one place takes a prompt and 10 steps for each", () => {
    const alone = closedLoop(linearReplica({ largestBatch: 1 }), 20);
    expect(alone.timePerOutputToken).toBeCloseTo(11, 9);
    expect(1 / alone.requestsPerSecond).toBeCloseTo(10 + 110, 9);
    expect(alone.timeToFirstToken).toBeCloseTo(20 * 120 - 110, 6);
  });

  it("that starts with a burst of 3 adds a share of the prompts ahead, one on average", () => {
    const overheads = { burstShare: 0.3, queueFactor: 0 };
    const [burst, steady] = [{ burst: true }, {}].map((change) => closedLoop(linearReplica(change, overheads), 3));
    const before = (0.3 * (40 / 3) * 2) / 2;
    const others = 2 / 3;
    const own = (batch = 0) => 10 + others * batch + 10 * (1 + (others * batch) / 10);
    const without = (state = steady) => own(state?.batch) + (others * (state?.timePerOutputToken ?? 0)) / 2;
    expect(steady?.timeToFirstToken).toBeCloseTo(without(), 6);
    expect(burst?.timeToFirstToken).toBeCloseTo(without(burst) + before, 6);
    expect(closedLoop(linearReplica({ burst: true }, overheads), 3, false)).toEqual(steady);
  });

  it("keeps a tenth of a queue's rate for its ramp only if the run starts with a burst", () => {
    const rate = 8 / 250;
    const queue = (burst: boolean) => fullQueue(linearReplica({ burst }, { rampShare: 0.1, burstShare: 5 }), 8);
    expect(queue(true).requestsPerSecond / queue(false).requestsPerSecond).toBeCloseTo(0.9, 12);
    expect(queue(true).timeToFirstToken).toBe(queue(false).timeToFirstToken);
    expect(queue(false).requestsPerSecond).toBeLessThan(rate);
  });

  it("of prompts alone serves them one by one, or as many as wait in a step", () => {
    const prompts = linearReplica({ outputTokens: 1 }, { requestSeconds: 5 });
    expect(closedLoop(prompts, 1)).toEqual({
      timeToFirstToken: 25,
      timePerOutputToken: 11,
      requestsPerSecond: 1 / 25,
      batch: 1,
      prefillShare: 1,
      sustainable: 8 / 90,
    });
    const many = closedLoop(prompts, 20);
    expect(many.batch).toBe(8);
    expect(many.timePerOutputToken).toBe(18);
    expect(many.timeToFirstToken).toBeCloseTo(20 * (90 / 8), 9);
    expect(many.requestsPerSecond).toBeCloseTo(8 / 90, 12);
  });
});
