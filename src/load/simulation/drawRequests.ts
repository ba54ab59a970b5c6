import { logDeviation } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";
import type { ArrivingLoad, BurstLoad, ClosedLoad } from "../load.js";
import { gammaFrom, normalFrom, type Random } from "./random.js";
import { type RequestLog, requestLog } from "./requestLog.js";

/** A length drawn from a distribution: a whole number of tokens, at least one. */
function lengthFrom(random: Random, { mean, variation }: Lengths): number {
  if (variation === 0) return Math.max(1, Math.round(mean));
  const sigma = logDeviation(variation);
  return Math.max(1, Math.round(mean * Math.exp(sigma * normalFrom(random) - (sigma * sigma) / 2)));
}

/** The requests of one of `ranks` equal ranks, drawn from a load. */
export function drawRequests(
  random: Random,
  load: ArrivingLoad | ClosedLoad | BurstLoad,
  requests: number,
  ranks: number,
  cachedShare: number,
): RequestLog {
  const log = requestLog(requests);
  const gap = load.arrivals === "rate" ? ranks / load.requestsPerSecond : 0;
  let now = 0;
  for (let request = 0; request < requests; request++) {
    const input = lengthFrom(random, load.input);
    log.input[request] = input;
    log.cached[request] = Math.floor(cachedShare * input);
    log.output[request] = lengthFrom(random, load.output);
    if (load.arrivals !== "rate") continue;
    now += gap * gammaFrom(random, load.squaredVariation);
    log.sent[request] = now;
  }
  return log;
}
