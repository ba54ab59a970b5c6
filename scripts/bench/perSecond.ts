import { stopwatch } from "./stopwatch.ts";

const warmUpSeconds = 0.3;
const roundSeconds = 0.3;
const rounds = 5;

/** Accumulates results, so that the compiler cannot remove the benchmarked work. */
export const sink = { value: 0 };

/** Returns the seconds for `times` runs of a case, which is called with the run's index and returns a number. */
function secondsFor(work: (run: number) => number, times: number): number {
  const read = stopwatch();
  let sum = 0;
  for (let run = 0; run < times; run++) sum += work(run);
  sink.value += sum;
  return read();
}

/** Returns the runs per second of a case on one core: the best of five rounds after a warm-up, since other load can only slow a round. */
export function perSecond(work: (run: number) => number): number {
  let times = 1;
  for (let spent = 0; spent < warmUpSeconds; ) {
    const seconds = secondsFor(work, times);
    spent += seconds;
    if (seconds < roundSeconds) times *= 2;
  }
  const rates = Array.from({ length: rounds }, () => times / secondsFor(work, times));
  return Math.max(...rates);
}
