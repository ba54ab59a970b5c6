import { describe, expect, it } from "vitest";
import { closedLoop } from "../../src/inference/closedLoop.js";
import { type OpenLoopState, openLoop } from "../../src/inference/openLoop.js";
import { waitingProbability } from "../../src/load/queueing/waitingProbability.js";
import { closedParts, openParts, seatWait } from "../../src/load/steady/steadyParts.js";
import { linearModel, linearReplica } from "../inference/linearReplica.ts";

// A step takes 10 s, 1 s a sequence and 0.5 s a prompt token; prompts have 20 tokens, outputs 10 decode steps; 8 requests run at once.
const replica = linearReplica();
const sustainable = 8 / 260;
const equal = { input: { mean: 20, variation: 0 }, output: { mean: 11, variation: 0 } };
const varied = { input: { mean: 20, variation: 0.5 }, output: { mean: 11, variation: 1 } };

describe("parts of an open loop of one request in 42 s: 5 sequences, 21 s a token", () => {
  const rate = 1 / 42;
  const state = openLoop(replica, rate);
  const parts = openParts(
    linearReplica({ largestBatch: 100 }),
    openLoop(linearReplica({ largestBatch: 100 }), rate),
    equal,
    1,
  );

  it("add up to the mean, with as much waiting as the queue of prompts has where places are free", () => {
    const free = openLoop(linearReplica({ largestBatch: 100 }), rate);
    expect(parts.timeToFirstToken).toBeCloseTo(free.timeToFirstToken, 12);
    expect(parts.waiting).toBeCloseTo(free.waitProbability, 12);
    expect(parts.waiting * parts.meanWait).toBeCloseTo(free.wait, 12);
    expect([parts.timePerOutputToken, parts.decoding, parts.width].map((value) => value.toFixed(9))).toEqual([
      "21.000000000",
      "5.000000000",
      "21.000000000",
    ]);
    // Half a prompt arrives during a step.
    expect(parts.otherPromptTokens).toBeCloseTo(10, 9);
    expect([parts.queue, parts.queueDeviation]).toEqual([0, 0]);
  });

  it("have the deviation of a Poisson batch at 2 s a request, and of 0.5 prompts of 10 s a step", () => {
    expect(parts.paceDeviation).toBeCloseTo(2 * Math.sqrt(5), 4);
    expect(parts.stepVariance).toBeCloseTo(100 * 0.5, 3);
  });

  it("vary more with bursty arrivals and with prompts of varied lengths, and not with constant arrivals", () => {
    const roomy = linearReplica({ largestBatch: 100 });
    const bursty = openParts(roomy, openLoop(roomy, rate), varied, 4);
    expect(bursty.paceDeviation).toBeCloseTo(2 * Math.sqrt(5 * 4), 4);
    expect(bursty.stepVariance).toBeCloseTo(100 * 0.5 * (1 + 0.25) * 4, 3);
    const constant = openParts(roomy, openLoop(roomy, rate), equal, 0);
    expect([constant.paceDeviation, constant.stepVariance].map((value) => Math.abs(value).toFixed(9))).toEqual([
      "0.000000000",
      "0.000000000",
    ]);
  });

  it("have half of the sequences and prompts in each of two groups", () => {
    const staged = linearReplica({ largestBatch: 100 }, {}, linearModel({}, 2));
    const found = openParts(staged, openLoop(staged, 1 / 21), equal, 1);
    expect(found.decoding).toBeCloseTo(5, 9);
    expect(found.otherPromptTokens).toBeCloseTo(10, 9);
    // 10 sequences over both, of which each counts half a second a step with its prompts.
    expect(found.paceDeviation).toBeCloseTo(Math.sqrt(10 * 2), 4);
    expect(found.stepVariance).toBeCloseTo(100 * 0.5, 3);
    const every = linearReplica({ largestBatch: 100, promptIntervalSteps: 2 });
    expect(openParts(every, openLoop(every, rate), equal, 1).otherPromptTokens).toBeCloseTo(20, 9);
  });

  it("wait for one of 8 places by Erlang's formula, with 5.71 of them taken", () => {
    const taken = rate * (state.prefillSeconds + 210);
    expect(taken).toBeCloseTo(240 / 42, 9);
    const { share, mean } = seatWait(replica, state, 1);
    expect(share).toBeCloseTo(waitingProbability({ servers: 8, offeredLoad: 240 / 42 }), 9);
    expect(mean).toBeCloseTo(1 / (2 * (sustainable - rate)), 6);
    expect(seatWait(replica, state, 3).mean).toBeCloseTo(3 * mean, 9);
    const full = openParts(replica, state, varied, 1);
    expect(full.timeToFirstToken).toBeCloseTo(state.timeToFirstToken + share * 2 * mean, 9);
    expect(full.waiting * full.meanWait).toBeCloseTo(state.wait + share * 2 * mean, 9);
    expect(full.waiting).toBeCloseTo(state.waitProbability + (1 - state.waitProbability) * share, 9);
  });

  it("wait for a place at most as much as the rate allows, and not below 70 % of the places or where prompts are the limit", () => {
    const waits = (change: Partial<OpenLoopState>, of = replica) => seatWait(of, { ...state, ...change }, 1);
    const crowded = waits({ batch: 7.9 });
    expect(crowded.share).toBeCloseTo(waitingProbability({ servers: 8, offeredLoad: 8 * (rate / sustainable) }), 6);
    expect(waits({ batch: 5.59, prefillSeconds: 0 })).toEqual({ share: 0, mean: 0 });
    expect(waits({ batch: 5.61, prefillSeconds: 0 }).share).toBeGreaterThan(0);
    expect(waits({ requestsPerSecond: sustainable, sustainable })).toEqual({ share: 0, mean: 0 });
    expect(waits({}, linearReplica({ maxBatchedTokens: 20 }))).toEqual({ share: 0, mean: 0 });
    // Two groups of 4 places each.
    const staged = linearReplica({}, {}, linearModel({}, 2));
    expect(waits({}, staged).share).toBeCloseTo(waitingProbability({ servers: 4, offeredLoad: 120 / 42 }), 9);
  });

  it("count a short wait for a place only in part as a wait of its own", () => {
    const slow = { ...state, wait: 100, waitProbability: 0.5 };
    const { share, mean } = seatWait(replica, slow, 1);
    const found = openParts(replica, slow, equal, 1);
    expect(mean).toBeLessThan(200);
    expect(found.waiting).toBeCloseTo(0.5 + (0.5 * share * mean) / 200, 9);
    const none = openParts(replica, { ...state, wait: 0, waitProbability: 0 }, equal, 1);
    expect([none.waiting, none.meanWait]).toEqual([share, mean].map((value) => expect.closeTo(value, 9)));
  });

  it("of single tokens have no time per output token", () => {
    const prompts = linearReplica({ outputTokens: 1 });
    const found = openParts(prompts, openLoop(prompts, 0.02), equal, 1);
    expect([found.paceDeviation, found.stepVariance]).toEqual([0, 0]);
  });
});

describe("parts of a closed loop", () => {
  it("of one request have no step to wait for, and no other prompts", () => {
    const alone = closedParts(replica, closedLoop(replica, 1), equal, 1);
    expect([alone.width, alone.decoding, alone.otherPromptTokens, alone.queue]).toEqual([0, 0, 0, 0]);
    expect(alone.meanWait).toBeCloseTo(0, 9);
  });

  it("of 5 count what exceeds its own prompt and half a step as waiting, with the share of time that prompts take", () => {
    const busy = linearReplica({}, { queueFactor: 3 });
    const state = closedLoop(busy, 5);
    const found = closedParts(busy, state, equal, 5);
    const decoding = 0.8 * state.batch;
    const own = 10 + decoding + 0.5 * 20 * (1 + decoding / 10);
    expect(found.decoding).toBeCloseTo(decoding, 9);
    expect(found.otherPromptTokens).toBeCloseTo(2 * decoding, 9);
    expect(found.width).toBeCloseTo(0.8 * state.timePerOutputToken, 9);
    const wait = state.timeToFirstToken - own - found.width / 2;
    expect(found.waiting * found.meanWait).toBeCloseTo(wait, 6);
    const room = 1000 - decoding;
    expect(found.waiting).toBeCloseTo((state.requestsPerSecond * (10 + decoding + room / 2) * 20) / room, 9);
    expect([found.queue, found.queueDeviation, found.paceDeviation]).toEqual([0, 0, 0]);
  });

  it("of 40 with 8 places queue, with a deviation that falls with the root of the number of ends they wait for", () => {
    const state = closedLoop(replica, 40);
    const own = 10 + 7 + 0.5 * 20 * 1.7;
    const wait = state.timeToFirstToken - own - (0.875 * 25) / 2;
    const [even, uneven] = [closedParts(replica, state, equal, 40), closedParts(replica, state, varied, 40)];
    expect(even.queue).toBeCloseTo(wait, 6);
    expect(even.queueDeviation).toBeCloseTo((0.1 * wait) / Math.sqrt(state.requestsPerSecond * wait), 6);
    expect(uneven.queueDeviation / even.queueDeviation).toBeCloseTo(10, 9);
  });

  it("have a tenth of the variance of 0.1 prompts a sequence and step for equal outputs, and all of it for varied ones", () => {
    const state = closedLoop(replica, 5);
    const variance = (state.batch / 10) * 100;
    // In a closed loop, the mean step has four fifths of the prompts.
    const missing = (0.2 * state.batch) / 2.3263;
    const deviation = Math.sqrt(variance) + missing;
    expect(closedParts(replica, state, equal, 5).stepVariance).toBeCloseTo(0.1 * deviation ** 2, 3);
    const wide = Math.sqrt(variance * 1.25) + missing;
    expect(closedParts(replica, state, varied, 5).stepVariance).toBeCloseTo(wide ** 2, 3);
    const looks = linearReplica({ promptIntervalSteps: 2 }, { queueFactor: 0 });
    const slow = closedLoop(looks, 5);
    const found = closedParts(looks, slow, equal, 5);
    expect(found.width).toBeCloseTo(1.6 * slow.timePerOutputToken, 9);
    expect(found.otherPromptTokens).toBeCloseTo(4 * 0.8 * slow.batch, 9);
    expect(found.meanWait).toBeCloseTo(0, 6);
  });
});
