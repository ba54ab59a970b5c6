import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { finite, nonNegative } from "../units/check.js";
import { checkEach, checkFunction, checkObject, checkShape, checkText } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** One way to do the same, and what it costs. */
export interface BreakEvenLine {
  /** Display name. */
  readonly name: string;
  /** Cost at a volume, in plain numbers of one currency. */
  readonly cost: (at: number) => number;
}

/**
 * Values at which each line is drawn, on top of the first.
 *
 * @source a step of two pixels at the width of the charts
 */
export const breakEvenSteps = 240;

/**
 * A chart of what several ways to do the same cost over a range of volumes. They break even where the lines cross.
 *
 * Model: each cost at {@link breakEvenSteps} equal steps of the range. {@link breakEvenBetween} finds a crossing exactly.
 * Assumes: steps of a cost that are narrower than the drawing's own are not seen.
 *
 * @param input - the lines, the range, and the titles of the axes
 * @returns a Vega-Lite specification; costs in the currency of the lines
 * @throws {@link InvalidQuantityError} if the range is not in rising order, there is no line, or a cost is negative or not finite
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
  /** The ways. */
  readonly lines: readonly BreakEvenLine[];
  /** Lower end of the range. */
  readonly low: number;
  /** Upper end of the range. */
  readonly high: number;
  /** Unit of the range, for the axis. */
  readonly volume: string;
  /** The currency, for the axis. */
  readonly currency: string;
}): ChartSpecification {
  checkShape("input", input, { lines: checkLines, low: finite, high: finite, volume: checkText, currency: checkText });
  const { lines, low, high, volume, currency } = input;
  if (!(low < high)) throw new InvalidQuantityError("high", high, `above low, ${low}`);
  if (lines.length === 0) throw new InvalidQuantityError("lines", "[]", "at least one line");
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
