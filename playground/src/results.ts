import { inferenceCost, type MoneyEstimate, usd } from "llm-economics/cost";
import type { InferenceEstimate, MemoryPlan } from "llm-economics/inference";
import type { Estimate } from "llm-economics/units";
import { formatBytes } from "llm-economics/units";
import { byId, element, shape, tableOf } from "./element.js";
import type { PlaygroundState } from "./state.js";
import { moneyText, numberText } from "./text.js";

const millisecondsPerSecond = 1000;

function rowOf(name: string, { value, interval }: Estimate, scale = 1): readonly string[] {
  const text = (each: number) => numberText(each * scale);
  return [name, text(value), `${text(interval.low)} to ${text(interval.high)}`];
}

function costRow(name: string, cost: MoneyEstimate): readonly string[] {
  return [name, moneyText(cost), `${moneyText(cost.interval.low)} to ${moneyText(cost.interval.high)}`];
}

/** Shows speed and cost with their intervals. */
export function showSpeed(serving: InferenceEstimate, { price, utilization }: PlaygroundState): void {
  const cost = inferenceCost({ serving, pricePerAcceleratorHour: usd(price), utilization: Number(utilization) });
  const rows = [
    rowOf("Output tokens per second", serving.outputTokensPerSecond),
    rowOf("Requests per second", serving.requestsPerSecond),
    rowOf("Time to first token, ms", serving.timeToFirstTokenSeconds, millisecondsPerSecond),
    rowOf("Time per output token, ms", serving.timePerOutputTokenSeconds, millisecondsPerSecond),
    costRow("Cost per million output tokens", cost.perMillionOutputTokens),
    costRow("Cost per million prompt tokens", cost.perMillionInputTokens),
    costRow("Cost per request", cost.perRequest),
  ];
  byId("speed").replaceChildren(tableOf("Speed and cost", ["", "estimate", "80 % interval"], rows));
}

/** Shows the memory of one accelerator as a bar and a table. */
export function showMemory({ weightBytes, reservedBytes, cacheBytes, availableBytes, largestBatch }: MemoryPlan): void {
  const free = Math.max(0, availableBytes - weightBytes - reservedBytes - cacheBytes);
  const parts = [
    ["Weights", weightBytes],
    ["Key-value cache in use", cacheBytes],
    ["Reserved", reservedBytes],
    ["Free", free],
  ] as const;
  const whole = Math.max(availableBytes, weightBytes + reservedBytes);
  let from = 0;
  const bars = parts.map(([, bytes], index) => {
    const bar = shape("rect", { x: from, y: 0, width: (100 * bytes) / whole, height: 6, class: `f${index}` });
    from += (100 * bytes) / whole;
    return bar;
  });
  const frame = { class: "bar", viewBox: "0 0 100 6", "aria-hidden": "true", preserveAspectRatio: "none" };
  const picture = shape("svg", frame, ...bars);
  const share = (bytes: number) => `${numberText((100 * bytes) / availableBytes)} %`;
  const rows = parts.map(([name, bytes]) => [name, formatBytes(bytes), share(bytes)]);
  const note = `${formatBytes(availableBytes)} in total; room for ${numberText(largestBatch)} concurrent requests.`;
  byId("memory").replaceChildren(
    picture,
    tableOf("Memory", ["", "bytes", "share"], rows),
    element("p", { class: "note" }, note),
  );
}

/** Shows the time terms of a step. */
export function showStep({ terms, stepSeconds, bound }: InferenceEstimate): void {
  const words = (name: string) =>
    name.replace(/Seconds$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const rows = Object.entries(terms).map(([name, seconds]) => [
    words(name),
    `${numberText(seconds * millisecondsPerSecond)} ms`,
    `${numberText((100 * seconds) / stepSeconds)} %`,
  ]);
  const note = `${numberText(stepSeconds * millisecondsPerSecond)} ms in total; bound by ${bound}.`;
  byId("step").replaceChildren(
    tableOf("Terms of a step", ["", "time", "share"], rows),
    element("p", { class: "note" }, note),
  );
}

/** Shows the assumptions of the estimate. */
export function showAssumptions(assumptions: readonly string[]): void {
  byId("assumed").replaceChildren(...assumptions.map((text) => element("li", {}, text)));
}
