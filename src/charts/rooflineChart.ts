import { arithmeticIntensity } from "../roofline/arithmeticIntensity.js";
import { attainableFlopsPerSecond } from "../roofline/attainableFlopsPerSecond.js";
import type { RooflineInput } from "../roofline/machineRates.js";
import { ridgePoint } from "../roofline/ridgePoint.js";
import { positive } from "../units/check.js";
import { checkEach, checkObject, checkShape, checkText } from "../units/checkShape.js";
import type { Bytes, Flops } from "../units/quantity.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** A roofline of the chart: a machine and an arithmetic format. */
export type ChartedRoofline = RooflineInput;

/** An operation to place under every roofline. */
export interface ChartedOperation {
  /** Display name. */
  readonly name: string;
  /** FLOPs of the operation. */
  readonly flops: Flops;
  /** Bytes that the operation reads and writes. */
  readonly bytes: Bytes;
}

/** Margin of the chart on each side of the ridge points and operations, as a factor. */
const margin = 16;

const encoding = {
  x: {
    field: "intensity",
    type: "quantitative",
    title: "arithmetic intensity (FLOP/B)",
    scale: { type: "log" },
    axis: { format: "~s" },
  },
  y: {
    field: "flopsPerSecond",
    type: "quantitative",
    title: "attainable rate (FLOP/s)",
    scale: { type: "log" },
    axis: { format: "~s" },
  },
  color: { field: "machine", type: "nominal", title: "machine", legend: { labelLimit: 0 } },
} as const;

/**
 * Charts the rooflines of machines, with operations placed on them.
 *
 * Model: attainable rate against arithmetic intensity, both on logarithmic axes. Three points describe a roofline exactly: its ends and its
 * ridge point. An operation is placed on each roofline at its arithmetic intensity.
 * Assumes: peak rates, not sustained rates; see {@link roofline}.
 *
 * @param input - the rooflines and, optionally, operations
 * @returns a Vega-Lite specification; intensities are in FLOP/B, rates in FLOP/s
 * @throws {@link UnsupportedFormatError} if a machine has no rate for the format
 * @throws {@link InvalidQuantityError} if there is no roofline, or the flops or bytes of an operation are not above 0
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { rooflineChart } from "llm-economics/charts";
 *
 * const chart = rooflineChart({
 *   rooflines: [{ accelerator: nvidiaH100Sxm, format: "bf16" }, { accelerator: nvidiaH200Sxm, format: "bf16" }],
 *   operations: [{ name: "decode", flops: 1.41e11, bytes: 1.41e11 }],
 * });
 * chart.title; // => "Roofline"
 * chart.layer.length; // => 2
 * ```
 */
export function rooflineChart(input: {
  /** Rooflines, one line each. */
  readonly rooflines: readonly ChartedRoofline[];
  /** Operations to place on each roofline. */
  readonly operations?: readonly ChartedOperation[] | undefined;
}): ChartSpecification {
  checkShape("input", input, { rooflines: checkRooflines, operations: [checkOperations] });
  const { rooflines, operations = [] } = input;
  positive("rooflines.length", rooflines.length);
  const placed = operations.map(({ name, flops, bytes }) => ({
    name,
    intensity: arithmeticIntensity({ flops: positive(`${name}.flops`, flops), bytes }),
  }));
  const intensities = [...rooflines.map(ridgePoint), ...placed.map(({ intensity }) => intensity)];
  const ends = [Math.min(...intensities) / margin, Math.max(...intensities) * margin];
  const rate = (roof: ChartedRoofline, intensity: number) => ({
    machine: `${roof.accelerator.name}, ${roof.format}`,
    intensity,
    flopsPerSecond: attainableFlopsPerSecond({ ...roof, arithmeticIntensity: intensity }),
  });
  const roofs = rooflines.flatMap((roof) => [...ends, ridgePoint(roof)].map((intensity) => rate(roof, intensity)));
  const points = rooflines.flatMap((roof) => placed.map(({ name, intensity }) => ({ name, ...rate(roof, intensity) })));
  return chartOf("Roofline", [
    { data: { values: roofs }, mark: { type: "line" }, encoding },
    {
      data: { values: points },
      mark: { type: "point", filled: true, size: 60 },
      encoding: { ...encoding, shape: { field: "name", type: "nominal", title: "operation" } },
    },
  ]);
}

function checkRooflines(field: string, rooflines: readonly ChartedRoofline[]): void {
  checkEach(field, rooflines, (name, roof: ChartedRoofline) => {
    checkObject(`${name}.accelerator`, checkObject(name, roof).accelerator);
    checkText(`${name}.format`, roof.format);
  });
}

function checkOperations(field: string, operations: readonly ChartedOperation[]): void {
  checkEach(field, operations, (name, operation: ChartedOperation) =>
    checkText(`${name}.name`, checkObject(name, operation).name),
  );
}
