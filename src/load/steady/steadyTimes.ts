import type { Replica } from "../../inference/replica.js";
import { type Percentiles, percentileShares } from "../percentiles.js";
import type { RequestLengths } from "../requestLengths.js";
import type { RequestTimes } from "../requestTimes.js";
import { endToEndTimes } from "./endToEndTimes.js";
import { firstTokenTime } from "./firstTokenTime.js";
import { NormalMixture, type NormalPart } from "./normalMixture.js";
import { quantileOf } from "./quantileOf.js";
import type { SteadyParts } from "./steadyTerms.js";
import type { TimeDistribution } from "./timeDistribution.js";

/** Distributions of the latencies of requests; of the end-to-end latency, which is the sum of the others, percentiles only. */
export interface TimeDistributions {
  readonly timeToFirstToken: TimeDistribution;
  readonly timePerOutputToken: TimeDistribution;
  readonly endToEndLatency: Percentiles;
}

/** Relative tolerance of percentiles. */
const exact = 1e-4;

/**
 * Initial guess for the 90th percentile, between a normal and an exponential tail: its distance from the median, times the density
 * at the median.
 */
const toTail = 0.55;
/**
 * Initial guess for the 95th percentile: its distance from the 90th over the distance from the median to the 90th. The ratio is
 * 0.28 for a normal and 0.43 for an exponential distribution.
 */
const toNextTail = 0.33;
/**
 * Initial guess for the 99th percentile: its distance from the 95th over the distance from the 90th to the 95th. The ratio is
 * 1.88 for a normal and 2.32 for an exponential distribution.
 */
const toLastTail = 2;

/** The percentiles of a distribution. */
function percentilesOf(distribution: TimeDistribution, tolerance: number): Percentiles {
  const { mean } = distribution;
  const at = (share: number, low: number, start: number) => quantileOf(distribution, share, low, start, tolerance);
  const p50 = at(percentileShares.p50, 0, mean);
  const { density } = distribution;
  const p90 = at(percentileShares.p90, p50, Math.min(density > 0 ? p50 + toTail / density : Infinity, 2 * p50));
  const p95 = at(percentileShares.p95, p90, p90 + toNextTail * (p90 - p50));
  return { mean, p50, p90, p95, p99: at(percentileShares.p99, p95, p95 + toLastTail * (p95 - p90)) };
}

/** Distributions of the latencies of requests in a steady state, each computed on first use. */
export class SteadyDistributions implements TimeDistributions {
  readonly #replica: Replica;
  readonly #parts: SteadyParts;
  readonly #lengths: RequestLengths;

  constructor(replica: Replica, parts: SteadyParts, lengths: RequestLengths) {
    this.#replica = replica;
    this.#parts = parts;
    this.#lengths = lengths;
  }

  get timeToFirstToken(): TimeDistribution {
    return firstTokenTime(this.#replica, this.#parts, this.#lengths.inputs);
  }

  get timePerOutputToken(): TimeDistribution {
    const { timePerOutputToken: mean, paceDeviation, stepVariance } = this.#parts;
    const pace = this.#lengths.outputs.map(({ share, tokens }): NormalPart => {
      const variance = tokens > 1 ? paceDeviation ** 2 + stepVariance / Math.max(1, tokens - 1) : 0;
      return { share, mean, deviation: Math.sqrt(variance) };
    });
    return new NormalMixture(mean, pace);
  }

  get endToEndLatency(): Percentiles {
    return endToEndTimes(percentilesOf(this.timeToFirstToken, exact), this.#parts, this.#lengths.outputTokens);
  }
}

/** Percentiles of the latencies of requests in a steady state, with a relative tolerance. */
export function steadyTimes(
  replica: Replica,
  parts: SteadyParts,
  lengths: RequestLengths,
  tolerance: number = exact,
): RequestTimes {
  const found = new SteadyDistributions(replica, parts, lengths);
  const timeToFirstToken = percentilesOf(found.timeToFirstToken, tolerance);
  return {
    timeToFirstToken,
    timePerOutputToken: percentilesOf(found.timePerOutputToken, tolerance),
    endToEndLatency: endToEndTimes(timeToFirstToken, parts, lengths.outputTokens),
  };
}
