import { estimateInference } from "llm-economics/inference";
import type { ChosenPlan } from "../plan.js";
import { lineChart } from "./lineChart.js";

const maxLoads = 12;
const millisecondsPerSecond = 1000;

/** Draws time to first token and time per output token over concurrency, in powers of two up to the largest batch that fits. */
export function loadChart({ plan }: ChosenPlan): readonly Node[] {
  const loads = Array.from({ length: maxLoads }, (_, power) => 2 ** power);
  const estimates = loads.flatMap((concurrency) => {
    const estimate = estimateInference({ ...plan, concurrency });
    return estimate.fits && concurrency <= estimate.memory.largestBatch ? [{ concurrency, estimate }] : [];
  });
  const series = (name: string, field: "timePerOutputTokenSeconds" | "timeToFirstTokenSeconds") => ({
    name,
    mark: "line" as const,
    points: estimates.map(({ concurrency, estimate }) => ({
      x: concurrency,
      y: estimate[field].value * millisecondsPerSecond,
      low: estimate[field].interval.low * millisecondsPerSecond,
      high: estimate[field].interval.high * millisecondsPerSecond,
    })),
  });
  return lineChart({
    title: "Time to first token and time per output token over the number of concurrent requests",
    x: { title: "concurrent requests", scale: "log" },
    y: { title: "milliseconds", scale: "log" },
    series: [
      series("time per output token", "timePerOutputTokenSeconds"),
      series("time to first token", "timeToFirstTokenSeconds"),
    ],
    marker: plan.concurrency,
  });
}
