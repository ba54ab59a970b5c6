import { positive } from "../units/check.js";
import { checkEach, checkShape, checkText, type Shape } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** One configuration: its latency, and its throughput or cost. */
export interface TradeOffPoint {
  /** Line that the point belongs to, such as a machine. */
  readonly name: string;
  /** Label that distinguishes points of a line, such as the concurrency or a parallel degree. */
  readonly label: string;
  /** Latency: time per output token, to first token, or of a request. */
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
 * Charts throughput or cost against latency, with one line for each name: the trade-off among plans of `planServing` or a sweep of loads.
 *
 * @param input - the points, and the titles of both axes
 * @returns a Vega-Lite specification
 * @throws {@link InvalidQuantityError} if a latency or a value is not above 0
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
  /** Configurations to chart. */
  readonly points: readonly TradeOffPoint[];
  /** Title of the latency axis, with unit. */
  readonly latency: string;
  /** Title of the throughput or cost axis, with unit. */
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
