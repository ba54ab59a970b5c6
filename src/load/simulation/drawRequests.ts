import type { Lengths } from "../lengths.js";
import type { ArrivingLoad, BurstLoad, ClosedLoad } from "../load.js";
import { weibullOf, weibullQuantile } from "../weibull.js";
import { gammaFrom, type Random } from "./random.js";
import { type RequestLog, requestLog } from "./requestLog.js";

/** Returns a generator of lengths from a distribution, in whole tokens and at least 1. */
function lengthsFrom(random: Random, { mean, variation }: Lengths): () => number {
  if (variation === 0) return () => Math.max(1, Math.round(mean));
  const distribution = weibullOf({ mean, variation });
  return () => Math.max(1, Math.round(weibullQuantile(distribution, random())));
}

/** Draws the requests of one of `ranks` identical ranks from a load. */
export function drawRequests(
  random: Random,
  load: ArrivingLoad | ClosedLoad | BurstLoad,
  requests: number,
  ranks: number,
  cachedShare: number,
): RequestLog {
  const log = requestLog(requests);
  const gap = load.arrivals === "rate" ? ranks / load.requestsPerSecond : 0;
  const inputFrom = lengthsFrom(random, load.input);
  const outputFrom = lengthsFrom(random, load.output);
  let now = 0;
  for (let request = 0; request < requests; request++) {
    const input = inputFrom();
    log.input[request] = input;
    log.cached[request] = Math.floor(cachedShare * input);
    log.output[request] = outputFrom();
    if (load.arrivals !== "rate") continue;
    now += gap * gammaFrom(random, load.squaredVariation);
    log.sent[request] = now;
  }
  return log;
}
