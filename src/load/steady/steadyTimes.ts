import type { Replica } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import { type Percentiles, percentileShares } from "../percentiles.js";
import type { RequestTimes } from "../requestTimes.js";
import { type FirstTokenTime, firstTokenTime } from "./firstTokenTime.js";
import { NormalMixture, type NormalPart } from "./normalMixture.js";
import { quantileOf } from "./quantileOf.js";
import type { SteadyParts } from "./steadyTerms.js";
import type { TimeDistribution } from "./timeDistribution.js";

/** Distributions of the latencies of requests. */
export type TimeDistributions = { readonly [Time in keyof RequestTimes]: TimeDistribution };

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
  readonly #inputs: readonly LengthStratum[];
  readonly #outputs: readonly LengthStratum[];
  #first: FirstTokenTime | undefined;

  constructor(
    replica: Replica,
    parts: SteadyParts,
    inputs: readonly LengthStratum[],
    outputs: readonly LengthStratum[],
  ) {
    this.#replica = replica;
    this.#parts = parts;
    this.#inputs = inputs;
    this.#outputs = outputs;
  }

  get #firstToken(): FirstTokenTime {
    this.#first ??= firstTokenTime(this.#replica, this.#parts, this.#inputs);
    return this.#first;
  }

  get timeToFirstToken(): TimeDistribution {
    return this.#firstToken.distribution;
  }

  /** Variance of the time per output token of a request with `decodeSteps` decode steps. */
  #paceVariance(decodeSteps: number): number {
    const { paceDeviation, stepVariance } = this.#parts;
    return decodeSteps > 0 ? paceDeviation ** 2 + stepVariance / Math.max(1, decodeSteps) : 0;
  }

  get timePerOutputToken(): TimeDistribution {
    const { timePerOutputToken: mean } = this.#parts;
    const pace = this.#outputs.map(({ share, tokens }): NormalPart => {
      return { share, mean, deviation: Math.sqrt(this.#paceVariance(tokens - 1)) };
    });
    return new NormalMixture(mean, pace);
  }

  get endToEndLatency(): TimeDistribution {
    const { timeToFirstToken: first, timePerOutputToken: each } = this.#parts;
    let decoded = 0;
    const whole = this.#outputs.map(({ share, tokens, deviation }): NormalPart => {
      const decodeSteps = Math.max(0, tokens - 1);
      decoded += share * decodeSteps;
      const variance =
        this.#firstToken.variance + decodeSteps ** 2 * this.#paceVariance(decodeSteps) + (deviation * each) ** 2;
      return { share, mean: first + decodeSteps * each, deviation: Math.sqrt(variance) };
    });
    // Requests of one token end with their first one.
    return decoded > 0 ? new NormalMixture(first + decoded * each, whole) : this.timeToFirstToken;
  }
}

/** Percentiles of the latencies of requests in a steady state, with a relative tolerance. */
export function steadyTimes(
  replica: Replica,
  parts: SteadyParts,
  inputs: readonly LengthStratum[],
  outputs: readonly LengthStratum[],
  tolerance: number,
): RequestTimes {
  const found = new SteadyDistributions(replica, parts, inputs, outputs);
  return {
    timeToFirstToken: percentilesOf(found.timeToFirstToken, tolerance),
    timePerOutputToken: percentilesOf(found.timePerOutputToken, tolerance),
    endToEndLatency: percentilesOf(found.endToEndLatency, tolerance),
  };
}
