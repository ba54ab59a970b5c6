import { positive } from "../units/check.js";
import { checkEach, checkObject, checkShape, checkText } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** A measured value and its prediction. */
export interface PredictionPoint {
  /** Measured value. */
  readonly measured: number;
  /** Predicted value. */
  readonly predicted: number;
  /** Group that determines the colour of the point, such as the accelerator. */
  readonly group: string;
}

/**
 * Charts predictions against measurements on logarithmic axes, with the line of perfect agreement.
 *
 * Model: one point per value; its distance from the line is the error as a factor.
 * Assumes: all values are of the same quantity and unit.
 *
 * @param input - the quantity with its unit, and the points
 * @returns a Vega-Lite specification; both axes are in the unit of the points
 * @throws {@link InvalidQuantityError} if there is no point, or a value is not above 0
 * @source the charts of the calibration guide
 * @example
 * ```ts
 * import { predictionChart } from "llm-economics/charts";
 *
 * const points = [{ measured: 2_100, predicted: 1_980, group: "H100" }];
 * predictionChart({ quantity: "output tokens/s", points }).layer.length; // => 2
 * ```
 */
export function predictionChart(input: {
  /** Quantity with its unit, for the titles of both axes. */
  readonly quantity: string;
  /** Values to chart. */
  readonly points: readonly PredictionPoint[];
}): ChartSpecification {
  checkShape("input", input, { quantity: checkText, points: checkPoints });
  const { quantity, points } = input;
  positive("points.length", points.length);
  const values = points.map(({ measured, predicted, group }) => ({
    measured: positive("measured", measured),
    predicted: positive("predicted", predicted),
    group,
  }));
  const ordered = values.flatMap(({ measured, predicted }) => [measured, predicted]).sort((a, b) => a - b);
  const ends = [ordered[0] ?? 1, ordered.at(-1) ?? 1];
  const axis = (field: string) => ({
    field,
    type: "quantitative",
    title: `${field} ${quantity}`,
    scale: { type: "log" },
    axis: { format: "~s" },
  });
  const encoding = { x: axis("measured"), y: axis("predicted") };
  return chartOf(`Predicted against measured: ${quantity}`, [
    {
      data: { values },
      mark: { type: "point", filled: true, size: 12, opacity: 0.6 },
      encoding: { ...encoding, color: { field: "group", type: "nominal", title: null } },
    },
    {
      data: { values: ends.map((value) => ({ measured: value, predicted: value })) },
      mark: { type: "line", color: "black", strokeWidth: 1 },
      encoding,
    },
  ]);
}

function checkPoints(field: string, points: readonly PredictionPoint[]): void {
  checkEach(field, points, (name, point: PredictionPoint) =>
    checkText(`${name}.group`, checkObject(name, point).group),
  );
}
