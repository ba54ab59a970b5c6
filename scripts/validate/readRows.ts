import { readFileSync } from "node:fs";
import type { Uncompared } from "./comparison.ts";

/** Fields common to inference and training rows. */
export interface AnyRow {
  readonly id: string;
  readonly measured: readonly {
    readonly metric: string;
    readonly value: number;
    readonly statistic?: string | null | undefined;
  }[];
}

/** Error for a file that cannot be read as rows, with a message for the user. */
export class UnreadableFileError extends Error {}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const isObject = (item: unknown): item is { readonly [field: string]: unknown } =>
  typeof item === "object" && item !== null && !Array.isArray(item);

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const fault = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new UnreadableFileError(`${file} ${fault}: ${messageOf(error)}`);
  }
}

/** Returns why an item of the file is not a valid row; undefined for a valid row. */
function faultOf(item: unknown): string | undefined {
  if (!isObject(item)) return "not an object";
  if (typeof item.id !== "string") return "no id";
  if (!Array.isArray(item.measured)) return "no measured values";
  const isValue = (value: unknown) =>
    isObject(value) && typeof value.metric === "string" && Number.isFinite(value.value);
  return item.measured.every(isValue) ? undefined : "a measured value without metric or number";
}

/** Returns the rows of a measurement file, and the invalid items with the reason. */
export function readRows<Row extends AnyRow>(
  file: string,
): { readonly rows: readonly Row[]; readonly malformed: readonly Uncompared[] } {
  const items = parsed(file);
  if (!Array.isArray(items)) throw new UnreadableFileError(`${file} is not an array of rows`);
  const rows: Row[] = [];
  const malformed: Uncompared[] = [];
  for (const [index, item] of items.entries()) {
    const reason = faultOf(item);
    // Other fields are checked when the plan is prepared; unusable rows count as skipped.
    if (reason === undefined) rows.push(item as Row);
    else
      malformed.push({
        id: isObject(item) && typeof item.id === "string" ? item.id : `[${index}]`,
        metric: "",
        statistic: null,
        reason,
      });
  }
  return { rows, malformed };
}
