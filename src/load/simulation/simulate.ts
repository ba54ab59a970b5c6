import { InfeasiblePlanError } from "../../errors/infeasiblePlanError.js";
import { whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Load } from "../load.js";
import { type LoadablePlan, type PreparedLoad, prepareLoad } from "../loadPlan.js";
import { WeightedPoints } from "../weightedPoints.js";
import { drawRequests } from "./drawRequests.js";
import { EngineRun } from "./engineRun.js";
import { randomFrom } from "./random.js";
import { type RequestLog, requestLog } from "./requestLog.js";
import type { SimulatedRequest, Simulation } from "./simulation.js";

/** Options of a simulation. */
export interface SimulationOptions {
  /** Seed of random arrivals and lengths. Equal seeds give equal runs. */
  readonly seed: number;
  /** Number of requests per rank for an unlimited load; 2,000 if left out. */
  readonly requests?: number | undefined;
}

const natural = (field: string, value: number) => whole(field, value, 0);

const defaultRequests = 2000;
/** Most requests that one rank simulates: minutes of work, and 50 MB of log. */
const mostRequests = 1_000_000;
/** Share of the requests of an unlimited load that serve as warm-up. */
const warmUpShare = 0.2;
/** Number of rounds at the end of a closed loop that are not counted, because the batch drains. */
const lastRounds = 1;

/**
 * Simulates a plan under a load, request by request and step by step, with continuous batching under the engine's scheduling
 * policy. It uses the step model of {@link estimateLoad} and serves as a reference for its percentiles. Use it for traces,
 * whose arrivals and lengths follow no simple distribution.
 *
 * Model: each step decodes all running requests and fills the token budget with prompts, or runs prompts first. Requests are
 * admitted in order while the batch and the cache have space, and the youngest is preempted when the cache is full.
 * Assumes: requests are spread evenly over ranks and replicas, one of which is simulated; cache blocks have no granularity.
 *
 * @param plan - the model, the accelerators and the engine's limits
 * @param load - the load
 * @param options - the seed, and the number of requests for an unlimited load
 * @returns every request, percentiles and totals
 * @throws {@link InvalidQuantityError} if the plan, the load or the seed is out of range
 * @throws {@link InfeasiblePlanError} if the plan does not fit
 * @source Yu et al., Orca (OSDI 2022); Agrawal et al., Sarathi-Serve (OSDI 2024); schedulers of the engines
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { burst, simulate } from "llm-economics/load";
 *
 * const run = simulate({ model: llama31_8b, accelerator: nvidiaH100Sxm }, burst(64, { input: 512, output: 128 }), { seed: 7 });
 * run.generatedTokens; // => 8192
 * ```
 */
export function simulate(plan: LoadablePlan, load: Load, options: SimulationOptions): Simulation {
  const { seed } = checkShape("options", options, { seed: natural, requests: [whole] });
  const prepared = prepareLoad(plan, load);
  const { largestBatch, memory, parallel } = prepared.prepared;
  if (largestBatch < 1) {
    const { weightBytes, cacheBytesPerRequest, availableBytes } = memory;
    const neededBytes = weightBytes + cacheBytesPerRequest;
    throw new InfeasiblePlanError("Weights and one request do not fit.", { neededBytes, availableBytes });
  }
  const { replica } = prepared;
  const ranks = parallel.replicas * replica.groups;
  const { log, sent } = requestsOf(prepared, ranks, seed, options.requests ?? defaultRequests);
  const limits = {
    seats: Math.max(1, Math.floor(largestBatch / replica.groups)),
    cacheTokens: memory.cacheCapacityTokens / replica.groups,
    admission: prepared.prepared.settings.admission,
  };
  const run = new EngineRun(replica, limits, log, sent);
  run.run();
  return summary(run, log, ranks, load, sent);
}

/** The requests of one rank, and the number of them that are sent without waiting for others to finish. */
function requestsOf(
  { load, replica }: PreparedLoad,
  ranks: number,
  seed: number,
  endless: number,
): { readonly log: RequestLog; readonly sent: number } {
  if (load.arrivals === "trace") {
    const ofRank = load.trace.filter((_, index) => index % ranks === 0);
    const log = requestLog(ofRank.length);
    for (const [index, { arrivalSeconds, inputTokens, outputTokens }] of ofRank.entries()) {
      log.sent[index] = arrivalSeconds - (ofRank[0]?.arrivalSeconds ?? 0);
      log.input[index] = Math.max(1, Math.round(inputTokens));
      log.output[index] = Math.max(1, Math.round(outputTokens));
    }
    return { log, sent: ofRank.length };
  }
  const ofRank = (count: number) => Math.max(1, Math.round(count / ranks));
  const requests = load.arrivals !== "closed-loop" && load.requests !== undefined ? ofRank(load.requests) : endless;
  within("requests", requests, 1, mostRequests, "Simulate fewer, or call estimateLoad, which answers for any number.");
  const inFlight = load.arrivals === "rate" ? requests : Math.min(requests, ofRank(load.concurrency ?? Infinity));
  const { cachedTokens, inputTokens } = replica.load;
  const cachedShare = cachedTokens / (cachedTokens + inputTokens);
  return { log: drawRequests(randomFrom(seed), load, requests, ranks, cachedShare), sent: inFlight };
}

/** The range of requests that count towards statistics: all requests of a finite run. */
function counted(load: Load, requests: number, inFlight: number): { readonly from: number; readonly to: number } {
  if (load.arrivals === "closed-loop") {
    const from = Math.min(Math.max(warmUpShare * requests, inFlight), requests / 2);
    return { from: Math.floor(from), to: Math.max(requests - lastRounds * inFlight, Math.ceil(requests / 2)) };
  }
  const endless = load.arrivals === "rate" && load.requests === undefined;
  return { from: endless ? Math.floor(warmUpShare * requests) : 0, to: requests };
}

function summary(run: EngineRun, log: RequestLog, ranks: number, load: Load, inFlight: number): Simulation {
  const { length } = log.sent;
  const requests = Array.from({ length }, (_, at): SimulatedRequest => requestAt(log, at));
  const { from, to } = counted(load, length, inFlight);
  const points = {
    first: new WeightedPoints(),
    each: new WeightedPoints(),
    whole: new WeightedPoints(),
  };
  let finishedTokens = 0;
  let last = 0;
  for (const request of requests.slice(from, to)) {
    points.first.add(request.timeToFirstTokenSeconds, 1);
    points.whole.add(request.endToEndLatencySeconds, 1);
    if (request.timePerOutputTokenSeconds !== null) points.each.add(request.timePerOutputTokenSeconds, 1);
    finishedTokens += request.outputTokens;
    last = Math.max(last, request.sentSeconds + request.endToEndLatencySeconds);
  }
  const seconds = last - (requests[from]?.sentSeconds ?? 0);
  return {
    requests,
    timeToFirstTokenSeconds: points.first.percentiles(),
    timePerOutputTokenSeconds: points.each.percentiles(),
    endToEndLatencySeconds: points.whole.percentiles(),
    seconds: run.totals.now,
    requestsPerSecond: (ranks * (to - from)) / seconds,
    outputTokensPerSecond: (ranks * finishedTokens) / seconds,
    steps: run.totals.steps,
    generatedTokens: run.totals.generatedTokens,
    promptTokens: run.totals.promptTokens,
    preemptions: run.totals.preemptions,
    batch: (ranks * run.totals.decodingSeconds) / run.totals.now,
  };
}

function requestAt(log: RequestLog, at: number): SimulatedRequest {
  const sent = log.sent[at] ?? 0;
  const first = log.first[at] ?? 0;
  const finished = log.finished[at] ?? 0;
  const outputTokens = log.output[at] ?? 0;
  return {
    sentSeconds: sent,
    inputTokens: log.input[at] ?? 0,
    outputTokens,
    timeToFirstTokenSeconds: first - sent,
    timePerOutputTokenSeconds: outputTokens > 1 ? (finished - first) / (outputTokens - 1) : null,
    endToEndLatencySeconds: finished - sent,
  };
}
