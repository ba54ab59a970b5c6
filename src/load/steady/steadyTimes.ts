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

/** Distributions of the latencies of requests; for the end-to-end latency, which is the sum of the others, only percentiles. */
export interface TimeDistributions {
  readonly timeToFirstToken: TimeDistribution;
  readonly timePerOutputToken: TimeDistribution;
  readonly endToEndLatency: Percentiles;
}

/**
 * Initial guess for the 90th percentile, between a normal and an exponential tail: its distance from the median, times the density
 * at the median.
 */
const toTail = 0.55;
/** The 95th percentile of an exponential tail: its distance from the 90th, times the density there. */
const toNextTail = 0.1 * Math.LN2;
/** The 99th percentile of an exponential tail: its distance from the 95th, times the density there. */
const toLastTail = 0.05 * /* @__PURE__ */ Math.log(5);

/** The percentiles of a distribution. */
function percentilesOf(distribution: TimeDistribution): Percentiles {
  const { mean } = distribution;
  // Without density the last percentile is at a jump, which may hold the next one as well.
  const beyond = (share: number, low: number, distance: number) => {
    const { density } = distribution;
    return quantileOf(distribution, share, low, density > 0 ? Math.min(low + distance / density, 2 * low) : low);
  };
  const p50 = quantileOf(distribution, percentileShares.p50, 0, mean);
  const p90 = beyond(percentileShares.p90, p50, toTail);
  const p95 = beyond(percentileShares.p95, p90, toNextTail);
  return { mean, p50, p90, p95, p99: beyond(percentileShares.p99, p95, toLastTail) };
}

/** Distributions of the latencies of requests in a steady state, each computed when it is read. */
export class SteadyDistributions implements TimeDistributions {
  readonly #replica: Replica;
  readonly #parts: SteadyParts;
  readonly #lengths: RequestLengths;
  #firstTokenTimes: Percentiles | undefined;

  constructor(replica: Replica, parts: SteadyParts, lengths: RequestLengths) {
    this.#replica = replica;
    this.#parts = parts;
    this.#lengths = lengths;
  }

  get timeToFirstToken(): TimeDistribution {
    return firstTokenTime(this.#replica, this.#parts, this.#lengths.inputs);
  }

  /** Percentiles of the time to first token. They are kept, because all objectives of the end-to-end latency need them. */
  get firstTokenTimes(): Percentiles {
    this.#firstTokenTimes ??= percentilesOf(this.timeToFirstToken);
    return this.#firstTokenTimes;
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
    return endToEndTimes(this.firstTokenTimes, this.#parts, this.#lengths.outputTokens);
  }
}

/** Percentiles of the latencies of requests in a steady state. */
export function steadyTimes(replica: Replica, parts: SteadyParts, lengths: RequestLengths): RequestTimes {
  const found = new SteadyDistributions(replica, parts, lengths);
  return {
    timeToFirstToken: found.firstTokenTimes,
    timePerOutputToken: percentilesOf(found.timePerOutputToken),
    endToEndLatency: found.endToEndLatency,
  };
}
