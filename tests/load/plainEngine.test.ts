import { describe, expect, it } from "vitest";
import { type ReplicaLoad, replicaOf } from "../../src/inference/replica.js";
import type { StepModel } from "../../src/inference/stepModel.js";
import { EngineRun } from "../../src/load/simulation/engineRun.js";
import { randomFrom } from "../../src/load/simulation/random.js";
import { requestLog } from "../../src/load/simulation/requestLog.js";
import { PlainEngine, type PlainRank, type PlainRequest } from "./plainEngine.ts";

const none = { computePerToken: 0, read: 0, unpack: 0, movePerToken: 0 };
const nothing = { fixed: 0, perToken: 0 };

/** The same rank for the simulator of the library: no step overlaps anything, so that its terms add up. */
function replicaFor({ policy, budget, interval, delay, promptSeconds, seconds }: PlainRank, seats: number) {
  const { read, attention, step, token, logit, sequence } = seconds;
  const model: StepModel = {
    linears: [],
    head: { ...none, computePerToken: logit },
    experts: [],
    attentions: [{ decode: read, mixed: read, prefill: attention, visible: Infinity, index: 0, indexPrefill: 0 }],
    statePerSequence: 0,
    statePerPromptToken: 0,
    layerPerToken: token,
    launch: step,
    setup: 0,
    issue: 0,
    hostStep: 0,
    hostSequence: sequence,
    communication: { others: nothing, direct: nothing, shared: nothing },
    attentionDataParallel: 1,
    pipeline: 1,
    bandwidthShare: 1,
    computeShare: 1,
  };
  const load: ReplicaLoad = {
    ...{ inputTokens: 10, cachedTokens: 0, outputTokens: 10 },
    ...{ largestBatch: seats, maxBatchedTokens: budget, policy, promptIntervalSteps: interval },
  };
  return replicaOf(model, load, { requestSeconds: delay, promptSeconds, queueFactor: 1, burstShare: 0, rampShare: 0 });
}

/** A rank and its requests, which arrive at their own times, all at once, or when others end. */
function drawn(seed: number): { readonly rank: PlainRank; readonly requests: readonly PlainRequest[]; sent: number } {
  const random = randomFrom(seed);
  const pick = <Item>(...items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const arrives = pick("rate", "burst", "loop");
  // Where requests arrive during steps, the library takes steps of equal length until then.
  const even = arrives === "rate";
  const rank: PlainRank = {
    policy: pick("mixed", "prefill-first", "whole-prompts"),
    budget: pick(4, 16, 64),
    seats: pick(1, 3, 8, 100),
    cache: pick(30, 60, 120, 1000),
    reservesOutput: pick(true, false),
    interval: pick(1, 1, 3),
    delay: even ? pick(0, 0.7) : 0,
    promptSeconds: pick(0, 0.5),
    seconds: { step: 1, token: 0.03, logit: 0.07, sequence: 0.11, read: even ? 0 : 0.013, attention: 0.0017 },
  };
  const count = whole(1, 24);
  const sent = arrives === "loop" ? whole(1, count) : count;
  let now = 0;
  const requests = Array.from({ length: count }, (_, at): PlainRequest => {
    if (even) now += random() * 6;
    const input = whole(1, 40);
    return { sent: at < sent ? now : undefined, input, cached: whole(0, input), output: whole(1, 20) };
  });
  return { rank, requests, sent };
}

const seeds = Array.from({ length: 150 }, (_, seed) => [seed] as const);

describe("EngineRun", () => {
  it("is compared on runs of which at least one in ten preempts requests", () => {
    const preempting = seeds.filter(([seed]) => {
      const { rank, requests } = drawn(seed);
      const plain = new PlainEngine(rank, requests);
      plain.run();
      return plain.preemptions > 0;
    });
    expect(preempting.length).toBeGreaterThan(15);
  });

  it.each(seeds)(
    "takes the same steps as an engine that looks at every request in every step, for random run %d",
    (seed) => {
      const { rank, requests, sent } = drawn(seed);
      const plain = new PlainEngine(rank, requests);
      plain.run();
      const log = requestLog(requests.length);
      for (const [at, request] of requests.entries()) {
        log.sent[at] = request.sent ?? 0;
        log.input[at] = request.input;
        log.cached[at] = request.cached;
        log.output[at] = request.output;
      }
      const { seats, cache, reservesOutput } = rank;
      const admission = reservesOutput ? "whole-output" : "as-generated";
      const run = new EngineRun(replicaFor(rank, seats), { seats, cacheTokens: cache, admission }, log, sent);
      run.run();
      const { steps, preemptions, promptTokens, generatedTokens } = plain;
      expect(run.totals).toMatchObject({ steps, preemptions, promptTokens, generatedTokens, ended: requests.length });
      expect(run.totals.now).toBeCloseTo(plain.now, 6);
      expect(run.totals.decodingSeconds).toBeCloseTo(plain.decodingSeconds, 6);
      for (const request of plain.requests) {
        expect(log.first[request.at]).toBeCloseTo(request.first, 6);
        expect(log.finished[request.at]).toBeCloseTo(request.finished, 6);
      }
    },
  );
});
