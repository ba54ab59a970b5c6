/** A time made of a part that is spread evenly and a wait that only some requests have, and that falls off exponentially. */
export interface WaitingTime {
  /** Seconds that all requests take. */
  readonly fixed: number;
  /** Width in seconds of the part that is spread evenly from 0 up. */
  readonly width: number;
  /** Share of requests that wait. */
  readonly waiting: number;
  /** Mean seconds that those wait. */
  readonly meanWait: number;
}

/** Share of requests whose time is at most `seconds`. */
export function shareWithin({ fixed, width, waiting, meanWait }: WaitingTime, seconds: number): number {
  const left = seconds - fixed;
  if (left < 0) return 0;
  const even = width > 0 ? Math.min(1, left / width) : 1;
  if (!(waiting > 0 && meanWait > 0)) return even;
  const decay = Math.exp(-left / meanWait);
  if (width === 0) return 1 - waiting * decay;
  const ratio = meanWait / width;
  // The distribution of the sum of both parts.
  const summed =
    left < width ? left / width - (1 - decay) * ratio : 1 - ratio * (Math.exp((width - left) / meanWait) - decay);
  return (1 - waiting) * even + waiting * summed;
}
