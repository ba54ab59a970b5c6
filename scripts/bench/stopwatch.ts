const millisecondsPerSecond = 1_000;
const microsecondsPerSecond = 1_000_000;

/**
 * Starts a stopwatch; reading it gives the seconds that one core worked: the wall's, or the processor's where others hold the
 * machine meanwhile.
 */
export function stopwatch(): () => number {
  const wall = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min((performance.now() - wall) / millisecondsPerSecond, (user + system) / microsecondsPerSecond);
  };
}
