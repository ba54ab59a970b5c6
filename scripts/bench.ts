// Benchmarks kernels and public functions against the same arithmetic written by hand; fails when a speed limit is missed.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { BenchCase } from "./bench/benchCase.ts";
import { bundled } from "./bench/bundled.ts";

interface Sweep {
  readonly configurations: number;
  readonly fitting: number;
  readonly seconds: number;
  readonly maximumResidentBytes: number;
}

const maxSweepSeconds = 3;
const maxSweepBytes = 200_000_000;
const bytesPerMegabyte = 1_000_000;

const { values } = parseArgs({ options: { json: { type: "string" } } });
const rounded = (value: number) => Number(value.toPrecision(3)).toLocaleString("en-US");

function problemsOf({ perSecond, byHandPerSecond, leastPerSecond, mostRatio }: BenchCase): readonly string[] {
  const slow = leastPerSecond !== undefined && perSecond < leastPerSecond;
  const ratio = (byHandPerSecond ?? 0) / perSecond;
  return [
    ...(slow ? [`below ${rounded(leastPerSecond)} a second`] : []),
    ...(mostRatio !== undefined && ratio > mostRatio ? [`more than ${mostRatio} times slower than by hand`] : []),
  ];
}

function lineOf(found: BenchCase): string {
  const { name, perSecond, byHandPerSecond } = found;
  const byHand =
    byHandPerSecond === undefined
      ? ""
      : `by hand ${rounded(byHandPerSecond)}, ratio ${(byHandPerSecond / perSecond).toFixed(2)}`;
  const problems = problemsOf(found);
  return `${problems.length > 0 ? "SLOW" : "ok  "} ${name.padEnd(56)} ${rounded(perSecond).padStart(12)} a second  ${byHand} ${problems.join(", ")}`;
}

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, one thread\n`);
const cases = await bundled<readonly BenchCase[]>("scripts/bench/cases.ts");
for (const found of cases) console.log(lineOf(found).trimEnd());
const sweep = await bundled<Sweep>("scripts/bench/sweep.ts");
const sweeps = sweep.seconds <= maxSweepSeconds && sweep.maximumResidentBytes <= maxSweepBytes;
console.log(
  `${sweeps ? "ok  " : "SLOW"} sweep of ${rounded(sweep.configurations)} configurations (${rounded(sweep.fitting)} fit): ${sweep.seconds.toFixed(2)} s, ${rounded(sweep.maximumResidentBytes / bytesPerMegabyte)} MB in all`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ cases, sweep }, null, 2)}\n`);
process.exitCode = sweeps && cases.every((found) => problemsOf(found).length === 0) ? 0 : 1;
