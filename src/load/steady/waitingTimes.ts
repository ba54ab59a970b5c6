import type { TimeDistribution } from "./timeDistribution.js";

/** Requests whose time, without waiting, is uniformly distributed. */
export interface EvenPart {
  /** Share of all requests. */
  readonly share: number;
  /** Lower end of the uniform distribution, in seconds. */
  readonly from: number;
  /** Width of the uniform distribution, in seconds. */
  readonly width: number;
}

/** Distribution of the sum of a uniformly distributed time and an exponentially distributed wait that only some requests have. */
export class WaitingTimes implements TimeDistribution {
  readonly mean: number;
  density = 0;
  readonly #parts: readonly EvenPart[];
  readonly #waiting: number;
  readonly #meanWait: number;

  /** `waiting` is the share of requests that wait, and `meanWait` their mean wait in seconds. */
  constructor(mean: number, parts: readonly EvenPart[], waiting: number, meanWait: number) {
    this.mean = mean;
    this.#parts = parts;
    this.#waiting = meanWait > 0 ? waiting : 0;
    this.#meanWait = meanWait;
  }

  /** Share of requests whose time is at most `seconds`. */
  below(seconds: number): number {
    let sum = 0;
    this.density = 0;
    for (const part of this.#parts)
      if (seconds >= part.from) sum += part.share * this.#within(seconds - part.from, part);
    return sum;
  }

  /** Share of a part that takes at most `excess` seconds more than its lower end; also adds to the density. */
  #within(excess: number, { share, width }: EvenPart): number {
    const waiting = this.#waiting;
    const meanWait = this.#meanWait;
    const isWithin = excess < width;
    const even = isWithin ? excess / width : 1;
    if (isWithin) this.density += (share * (1 - waiting)) / width;
    if (waiting === 0) return even;
    const tail = Math.exp((isWithin ? -excess : width - excess) / meanWait);
    if (width === 0) {
      this.density += (share * waiting * tail) / meanWait;
      return 1 - waiting * tail;
    }
    // The distribution of the sum of the uniform part and the exponential wait.
    const falling = isWithin ? 1 - tail : -tail * Math.expm1(-width / meanWait);
    this.density += (share * waiting * falling) / width;
    const summed = (isWithin ? even : 1) - (falling * meanWait) / width;
    return (1 - waiting) * even + waiting * summed;
  }
}
