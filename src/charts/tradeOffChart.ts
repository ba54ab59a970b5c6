import { positive } from "../units/check.js";
import { checkEach, checkShape, checkText, type Shape } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** One configuration: how long its users wait, and what it yields or costs. */
export interface TradeOffPoint {
  /** The line that it belongs to, such as a machine. */
  readonly name: string;
  /** What tells it from others of its line, such as a concurrency or a degree. */
  readonly label: string;
  /** Seconds that users wait: a token, a first token, a request. */
  readonly seconds: number;
  /** Throughput or cost. */
  readonly value: number;
}

const shape = {
  name: checkText,
  label: checkText,
  seconds: positive,
  value: positive,
} as const satisfies Shape<TradeOffPoint>;

/**
 * A chart of throughput or cost against latency, one line for each name: what the plans of `planServing` or a sweep of loads trade.
 *
 * @param input - the points, and the titles of both axes
 * @returns a Vega-Lite specification
 * @throws {@link InvalidQuantityError} for a latency or value that is not above 0
 * @example
 * ```ts
 * import { tradeOffChart } from "llm-economics/charts";
 *
 * const points = [
 *   { name: "H100", label: "TP 1", seconds: 0.03, value: 12.5 },
 *   { name: "H100", label: "TP 2", seconds: 0.018, value: 15 },
 * ];
 * tradeOffChart({ points, latency: "s per token", value: "USD an hour" }).layer.length; // => 1
 * ```
 */
export function tradeOffChart(input: {
  /** The configurations. */
  readonly points: readonly TradeOffPoint[];
  /** Title of the axis of latency, with its unit. */
  readonly latency: string;
  /** Title of the axis of throughput or cost, with its unit. */
  readonly value: string;
}): ChartSpecification {
  const { points, latency, value } = checkShape("input", input, {
    points: (field: string, list: readonly TradeOffPoint[]) =>
      checkEach(field, list, (name, point: TradeOffPoint) => checkShape(name, point, shape, `${name}.`)),
    latency: checkText,
    value: checkText,
  });
  const values = points.map(({ name, label, seconds, value: each }) => ({ name, label, seconds, value: each }));
  return chartOf(`${value} against ${latency}`, [
    {
      data: { values },
      mark: { type: "line", point: true },
      encoding: {
        x: { field: "seconds", type: "quantitative", title: latency, scale: { type: "log" } },
        y: { field: "value", type: "quantitative", title: value, axis: { format: "~s" } },
        order: { field: "seconds", type: "quantitative" },
        color: { field: "name", type: "nominal", title: null, legend: { labelLimit: 0 } },
        tooltip: { field: "label", type: "nominal" },
      },
    },
  ]);
}
