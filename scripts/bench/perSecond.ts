import { stopwatch } from "./stopwatch.ts";

const warmUpSeconds = 0.3;
const roundSeconds = 0.3;
const rounds = 5;

/** Keeps results alive, so that no compiler drops the work that made them. */
export const sink = { value: 0 };

/** Seconds that `times` runs of a case take; the case takes the number of the run and returns a number. */
function secondsFor(work: (run: number) => number, times: number): number {
  const read = stopwatch();
  let sum = 0;
  for (let run = 0; run < times; run++) sum += work(run);
  sink.value += sum;
  return read();
}

/** How often a case runs in a second on one core: the best of five rounds after a warm-up, for what else the machine does only slows it. */
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
