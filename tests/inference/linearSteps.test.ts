import { describe, expect, it } from "vitest";
import { sustainableRate } from "../../src/inference/closedLoop.js";
import {
  fullRoomSeconds,
  ownPromptSeconds,
  packedPromptSeconds,
  promptSecondsPerStep,
  promptStepSeconds,
  startingPromptSeconds,
  undisturbedSeconds,
} from "../../src/inference/replica.js";
import { linearModel, linearReplica } from "./linearReplica.ts";

const replica = linearReplica();
const first = { policy: "prefill-first" } as const;
const whole = { policy: "whole-prompts" } as const;

describe("steps of a replica with 10 s a step, 1 s a sequence and 0.5 s a prompt token", () => {
  it("take 14 s for 4 sequences, and count at least one in each of several groups", () => {
    expect([undisturbedSeconds(replica, 4), undisturbedSeconds(replica, 0.2)]).toEqual([14, 11]);
    expect(undisturbedSeconds(linearReplica({}, {}, linearModel({}, 2)), 4)).toBe(12);
    expect(undisturbedSeconds(linearReplica({}, {}, linearModel({}, 1, 4)), 2)).toBe(11);
  });

  it("take 14 + 5 s with 10 prompt tokens, and half of the 2 s between prompts, or all of it with 40 tokens", () => {
    const idle = linearReplica({}, { promptSeconds: 2 });
    expect(promptStepSeconds(idle, 4, 10, 14)).toBe(14 + 5 + 1);
    expect(promptStepSeconds(idle, 4, 40, 44)).toBe(14 + 20 + 2);
    expect(promptStepSeconds(idle, 4, 10, 14, 10)).toBe(14 + 5 + 2);
  });

  it("are lengthened by the prompts that start: 0.4 of 20 tokens take 4 s, whatever share of the steps has them", () => {
    expect(startingPromptSeconds(replica, 4, 0.4, 14)).toBeCloseTo(4, 12);
    expect(promptSecondsPerStep(replica, 4, 1, 14)).toBeCloseTo(4, 12);
    expect(promptSecondsPerStep(replica, 4, 0.5, 14)).toBeCloseTo(2, 12);
    expect(promptSecondsPerStep(linearReplica({}, {}, linearModel({}, 2)), 8, 1, 14)).toBeCloseTo(4, 12);
    expect(startingPromptSeconds(replica, 4, 0, 14)).toBe(0);
    expect(startingPromptSeconds(linearReplica({ inputTokens: 0 }), 4, 0.4, 14)).toBe(0);
  });

  it("are accompanied by steps of prompts if prompts run alone: 1 - exp(-0.4) per step, or half of that every other step", () => {
    const each = 10 * -Math.expm1(-0.4);
    expect(startingPromptSeconds(linearReplica(first), 4, 0.4, 14)).toBeCloseTo(each + 4, 12);
    const every = linearReplica({ ...first, promptIntervalSteps: 2 });
    expect(startingPromptSeconds(every, 4, 0.4, 14)).toBeCloseTo((10 * -Math.expm1(-0.8)) / 2 + 4, 12);
    // A budget of 10 tokens holds half a prompt, so that 0.8 steps with prompts are needed.
    expect(startingPromptSeconds(linearReplica({ ...first, maxBatchedTokens: 10 }), 4, 0.4, 14)).toBeCloseTo(8 + 4, 12);
  });

  it("count a fraction of a sequence as one, next to prompts that do not run alone", () => {
    expect(startingPromptSeconds(replica, 0.5, 0.4, 11)).toBeCloseTo(4, 12);
  });
});

describe("prompts of such a replica", () => {
  it("take 10 s and 10 s for 20 tokens alone, 4 s more next to 4 sequences, unless these wait", () => {
    expect(ownPromptSeconds(replica, 0)).toBe(20);
    expect(ownPromptSeconds(replica, 4)).toBe(24);
    expect(ownPromptSeconds(replica, 4, 6)).toBe(27);
    expect(ownPromptSeconds(replica, 4, 0, 40)).toBe(34);
    expect(ownPromptSeconds(linearReplica(first), 4)).toBe(20);
  });

  it("take 2.5 steps of 8 tokens if 4 of 12 tokens decode, whatever others wait", () => {
    const narrow = linearReplica({ maxBatchedTokens: 12 }, { promptSeconds: 1 });
    const part = 10 + 4 + 8 * 0.5 + 8 / 20;
    expect(ownPromptSeconds(narrow, 4)).toBeCloseTo(2.5 * part, 12);
    expect(ownPromptSeconds(narrow, 4, 6)).toBeCloseTo(2.5 * part, 12);
  });

  it("are not split if the engine runs whole prompts", () => {
    expect(ownPromptSeconds(linearReplica({ ...whole, maxBatchedTokens: 12 }), 4)).toBe(24);
  });

  it("without tokens take a decode step and the time between prompts", () => {
    expect(ownPromptSeconds(linearReplica({ inputTokens: 0 }, { promptSeconds: 2 }), 4)).toBe(13);
    expect(fullRoomSeconds(linearReplica({ inputTokens: 0 }), 4)).toBe(0);
    expect(packedPromptSeconds(linearReplica({ inputTokens: 0 }), 4)).toBe(14 / 4);
  });

  it("take a tenth of a full step of 200 tokens, 12 or 11.8 s, and half of that in each of two groups", () => {
    expect(fullRoomSeconds(linearReplica({ ...first, maxBatchedTokens: 200 }), 4)).toBeCloseTo(110 / 10, 12);
    expect(fullRoomSeconds(linearReplica({ maxBatchedTokens: 204 }), 4)).toBeCloseTo(114 / 10, 12);
    expect(fullRoomSeconds(linearReplica({ maxBatchedTokens: 201 }), 0.2)).toBeCloseTo((11 + 200.8 * 0.5) / 10.04, 12);
    const staged = linearReplica({ maxBatchedTokens: 204 }, { promptSeconds: 5 }, linearModel({}, 2));
    expect(fullRoomSeconds(staged, 4)).toBeCloseTo((114 + 5) / 10 / 2, 12);
  });

  it("share a step: 3 in 40 s, 50 in 510 s, more in as many steps, and each stage runs its own", () => {
    expect(packedPromptSeconds(replica, 3)).toBeCloseTo(40 / 3, 12);
    expect(packedPromptSeconds(replica, 50)).toBeCloseTo(510 / 50, 12);
    expect(packedPromptSeconds(replica, 200)).toBeCloseTo(510 / 50, 12);
    expect(packedPromptSeconds(replica, 0.5)).toBeCloseTo(20 / 0.5, 12);
    const ranks = linearReplica({}, {}, linearModel({}, 2, 3));
    expect(packedPromptSeconds(ranks, 12)).toBeCloseTo(30 / 12, 12);
    expect(packedPromptSeconds(ranks, 3)).toBeCloseTo(20 / 3, 12);
    expect(packedPromptSeconds(linearReplica({ maxBatchedTokens: 10 }), 3)).toBeCloseTo(15 / 0.5, 12);
  });
});

describe("a full replica", () => {
  it("of 8 sequences takes 18 s and 8 s of prompts a step: 8 requests in 10 steps of 26 s", () => {
    expect(sustainableRate(replica)).toBeCloseTo(8 / 260, 12);
    expect(sustainableRate(linearReplica(first))).toBeCloseTo(8 / 10 / (18 + 8 + 10 * -Math.expm1(-0.8)), 12);
  });

  it("of prompts alone runs 8 of them in a step of 90 s", () => {
    expect(sustainableRate(linearReplica({ outputTokens: 1 }))).toBeCloseTo(8 / 90, 12);
    expect(sustainableRate(linearReplica({ inputTokens: 0, outputTokens: 1 }))).toBeCloseTo(8 / 18, 12);
  });
});
