import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { finite, nonNegative } from "../units/check.js";
import { checkEach, checkFunction, checkObject, checkShape, checkText } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** One of the options to compare, with its cost. */
export interface BreakEvenLine {
  /** Display name. */
  readonly name: string;
  /** Cost as a function of volume, in plain numbers in one currency. */
  readonly cost: (volume: number) => number;
}

/**
 * Number of steps in which each line is drawn.
 *
 * @source a step of two pixels at the width of the charts
 */
export const breakEvenSteps = 240;

/**
 * Charts the cost of several options over a range of volumes. Options break even where their lines cross.
 *
 * Model: each cost is evaluated at {@link breakEvenSteps} equal steps of the range. {@link breakEvenBetween} finds a crossing exactly.
 * Assumes: jumps in a cost are further apart than the steps of the chart; narrower ones do not show.
 *
 * @param input - the options, the range, and the titles of the axes
 * @returns a Vega-Lite specification; costs are in the currency of the lines
 * @throws {@link InvalidQuantityError} if high is not above low, there is no line, or a cost is negative or not finite
 * @source break-even analysis (textbook)
 * @example
 * ```ts
 * import { breakEvenChart } from "llm-economics/charts";
 *
 * const servers = { name: "own servers", cost: (tokens: number) => 1_000 * Math.ceil(tokens / 4e9) };
 * const api = { name: "API", cost: (tokens: number) => tokens * 4e-7 };
 * const chart = breakEvenChart({ lines: [servers, api], low: 1, high: 1e10, volume: "tokens a month", currency: "USD" });
 * chart.layer.length; // => 1
 * ```
 */
export function breakEvenChart(input: {
  /** Options to compare. */
  readonly lines: readonly BreakEvenLine[];
  /** Lower end of the range. */
  readonly low: number;
  /** Upper end of the range. */
  readonly high: number;
  /** Title of the horizontal axis, such as "tokens a month". */
  readonly volume: string;
  /** Title of the vertical axis: the currency. */
  readonly currency: string;
}): ChartSpecification {
  checkShape("input", input, { lines: checkLines, low: finite, high: finite, volume: checkText, currency: checkText });
  const { lines, low, high, volume, currency } = input;
  if (!(low < high)) throw new InvalidQuantityError("high", high, `above low, ${low}`);
  if (lines.length === 0) throw new InvalidQuantityError("lines.length", 0, "at least 1");
  const values = lines.flatMap(({ name, cost }) =>
    Array.from({ length: breakEvenSteps + 1 }, (_, step) => {
      const at = low + ((high - low) * step) / breakEvenSteps;
      return { name, at, cost: nonNegative(`cost of ${name} at ${at}`, cost(at)) };
    }),
  );
  return chartOf("Break-even", [
    {
      data: { values },
      mark: { type: "line" },
      encoding: {
        x: { field: "at", type: "quantitative", title: volume, axis: { format: "~s" } },
        y: { field: "cost", type: "quantitative", title: currency, axis: { format: "~s" } },
        color: { field: "name", type: "nominal", title: null, legend: { labelLimit: 0 } },
      },
    },
  ]);
}

function checkLines(field: string, lines: readonly BreakEvenLine[]): void {
  checkEach(field, lines, checkLine);
}

function checkLine(field: string, line: BreakEvenLine): void {
  checkText(`${field}.name`, checkObject(field, line).name);
  checkFunction(`${field}.cost`, line.cost);
}
