import { engineOf } from "../../src/measurements/engineSpelling.ts";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { validate } from "../../src/measurements/validate.ts";
import { groupBy } from "../groupBy.ts";
import { namedParts } from "../namedParts.ts";
import { type GroupErrors, groupErrors } from "../validate/comparison.ts";
import { type JudgedValue, judgedPredictions, sortTitles } from "./judgedValues.ts";

/** Fewest values of a listed stratum. */
const fewestValues = 10;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

function errorCells({ values, median, ninetieth, bias, inside, width }: GroupErrors): readonly (string | number)[] {
  const factor = `x${Math.exp(bias).toFixed(2)}`;
  return [values, percent(median), percent(ninetieth), factor, percent(inside), `x${width.toFixed(2)}`];
}

const errorHeads = ["values", "median error", "90th percentile", "bias", "inside", "width"];

/** Returns a table of throughput and time-per-output-token errors by stratum. */
function strataTable(values: readonly JudgedValue[], title: string, nameOf: (row: Measurement) => string): string {
  const kept = values.filter(({ sort }) => sort === "throughput" || sort === "timePerOutputToken");
  const groups = groupBy(kept, ({ row, sort }) => `${nameOf(row)}|${sortTitles[sort]}`);
  const lines = [...groups.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, group]) => {
      const errors = groupErrors(group);
      return errors && errors.values >= fewestValues ? [line([...name.split("|"), ...errorCells(errors)])] : [];
    });
  return [line([title, "metric", ...errorHeads]), line(["---", "---", ...errorHeads.map(() => "---:")]), ...lines].join(
    "\n",
  );
}

/** Returns the weight format of a row, by its name in the tables. */
function formatOf({ precision }: Measurement): string {
  const { weights, activations } = precision ?? {};
  if (!weights) return "unstated";
  if (weights === "int8") return activations === "int8" ? "W8A8" : "W8A16";
  return /^(int4|uint4|nf4|q4|exl2)/.test(weights) ? "4-bit, weight-only" : weights;
}

/** Returns tables of errors by vendor, engine and weight format. */
export function strataTables(rows: readonly Measurement[]): { readonly [section: string]: string } {
  const values = judgedPredictions(rows);
  return {
    vendors: strataTable(values, "vendor", ({ hardware }) => hardware.split("-")[0] ?? ""),
    engines: strataTable(values, "engine", ({ engine }) => engineOf(engine).family),
    formats: strataTable(values, "weights", (row) => `${engineOf(row.engine).family}, ${formatOf(row)}`),
  };
}

/** Returns a table of the project's own step measurements against the accelerator profiles. */
export function siliconTable(rows: readonly Measurement[]): string {
  const { predictions } = validate(rows, namedParts);
  const hardware = new Map(rows.map((row) => [row.id, row.hardware]));
  const groups = groupBy(predictions, ({ id, metric }) => `${hardware.get(id)}|${metric}`);
  const lines = [...groups.entries()].toSorted().flatMap(([name, group]) => {
    const errors = groupErrors(group);
    return errors ? [line([...name.split("|"), ...errorCells(errors)])] : [];
  });
  const heads = ["accelerator", "metric", ...errorHeads];
  return [line(heads), line(["---", "---", ...errorHeads.map(() => "---:")]), ...lines].join("\n");
}
