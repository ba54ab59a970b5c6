/** One line of the benchmark: how fast the library is, and the same arithmetic written out by hand. */
export interface BenchCase {
  readonly name: string;
  /** Runs in a second. */
  readonly perSecond: number;
  /** Runs in a second of the hand-written arithmetic, where there is such. */
  readonly byHandPerSecond?: number;
  /** The least that the library promises on one core. */
  readonly leastPerSecond?: number;
  /** The most that it may be slower than by hand. */
  readonly mostRatio?: number;
}
