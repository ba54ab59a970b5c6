import type { TimeDistribution } from "./timeDistribution.js";

/** Requests whose time, but for a wait, is spread evenly over some seconds. */
export interface EvenPart {
  /** Share of all requests. */
  readonly share: number;
  /** Fewest seconds that they take. */
  readonly from: number;
  /** Seconds that some of them take more. */
  readonly width: number;
}

/** Times made of a part that is spread evenly and a wait that only some requests have, and that falls off exponentially. */
export class WaitingTimes implements TimeDistribution {
  readonly mean: number;
  density = 0;
  readonly #parts: readonly EvenPart[];
  readonly #waiting: number;
  readonly #meanWait: number;

  /** `waiting` is the share of requests that wait, `meanWait` the mean seconds that those wait. */
  constructor(mean: number, parts: readonly EvenPart[], waiting: number, meanWait: number) {
    this.mean = mean;
    this.#parts = parts;
    this.#waiting = meanWait > 0 ? waiting : 0;
    this.#meanWait = meanWait;
  }

  /** Share of requests whose time is at most a number of seconds. */
  below(seconds: number): number {
    let sum = 0;
    this.density = 0;
    for (const part of this.#parts)
      if (seconds >= part.from) sum += part.share * this.#within(seconds - part.from, part);
    return sum;
  }

  /** Share of a part that takes at most `left` seconds beyond its fewest; adds to the density. */
  #within(left: number, { share, width }: EvenPart): number {
    const waiting = this.#waiting;
    const meanWait = this.#meanWait;
    const isWithin = left < width;
    const even = isWithin ? left / width : 1;
    if (isWithin) this.density += (share * (1 - waiting)) / width;
    if (waiting === 0) return even;
    const tail = Math.exp((isWithin ? -left : width - left) / meanWait);
    if (width === 0) {
      this.density += (share * waiting * tail) / meanWait;
      return 1 - waiting * tail;
    }
    // The distribution of the sum of the even part and the wait.
    const falling = isWithin ? 1 - tail : -tail * Math.expm1(-width / meanWait);
    this.density += (share * waiting * falling) / width;
    const summed = (isWithin ? even : 1) - (falling * meanWait) / width;
    return (1 - waiting) * even + waiting * summed;
  }
}
