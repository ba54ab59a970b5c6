/** One benchmark result: speed of the library and of the same arithmetic written by hand. */
export interface BenchCase {
  readonly name: string;
  /** Runs per second. */
  readonly perSecond: number;
  /** Runs per second of the hand-written arithmetic, if there is a version. */
  readonly byHandPerSecond?: number;
  /** Minimum runs per second on one core. */
  readonly leastPerSecond?: number;
  /** Maximum ratio of hand-written to library speed. */
  readonly mostRatio?: number;
}
