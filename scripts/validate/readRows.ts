import { readFileSync } from "node:fs";
import type { Uncompared } from "./comparison.ts";

/** What every row has, whatever was measured. */
export interface AnyRow {
  readonly id: string;
  readonly measured: readonly {
    readonly metric: string;
    readonly value: number;
    readonly statistic?: string | null | undefined;
  }[];
}

/** A file that cannot be read as rows; its message is for whoever named the file. */
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

/** Why an item of the file is no row, if it is none. */
function faultOf(item: unknown): string | undefined {
  if (!isObject(item)) return "not an object";
  if (typeof item.id !== "string") return "no id";
  if (!Array.isArray(item.measured)) return "no measured values";
  const isValue = (value: unknown) =>
    isObject(value) && typeof value.metric === "string" && Number.isFinite(value.value);
  return item.measured.every(isValue) ? undefined : "a measured value without metric or number";
}

/** The rows of a measurement file, and what in it is no row, with the reason. */
export function readRows<Row extends AnyRow>(
  file: string,
): { readonly rows: readonly Row[]; readonly malformed: readonly Uncompared[] } {
  const items = parsed(file);
  if (!Array.isArray(items)) throw new UnreadableFileError(`${file} is not an array of rows`);
  const rows: Row[] = [];
  const malformed: Uncompared[] = [];
  for (const [index, item] of items.entries()) {
    const reason = faultOf(item);
    // The plans check the other fields, and count what they cannot use.
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
