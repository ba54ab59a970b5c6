const millisecondsPerSecond = 1_000;
const microsecondsPerSecond = 1_000_000;

/**
 * Starts a stopwatch and returns a function that reads it, in seconds: the smaller of wall-clock and processor time, so that other
 * load on the machine does not count.
 */
export function stopwatch(): () => number {
  const wall = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min((performance.now() - wall) / millisecondsPerSecond, (user + system) / microsecondsPerSecond);
  };
}
