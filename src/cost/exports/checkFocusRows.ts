import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import type { FocusRow } from "./focusRow.js";

/** Columns that are the same in all rows of a commitment. */
const commitmentColumns = [
  "CommitmentDiscountCategory",
  "CommitmentDiscountName",
  "CommitmentDiscountType",
  "CommitmentDiscountUnit",
] as const satisfies readonly (keyof FocusRow)[];

/**
 * Returns the rows if they agree with each other as the specification demands: a service has one category, a price one product, and a
 * commitment one category, name, type and unit.
 */
export function checkFocusRows(rows: readonly FocusRow[]): readonly FocusRow[] {
  agree(
    rows,
    "ServiceName",
    ["ServiceCategory"],
    "serviceName",
    "the name of one kind of service",
    "State serviceName in the usage of the terms of the other kind.",
  );
  agree(rows, "SkuPriceId", ["SkuId"], "usage.skuPriceId", "the price of one skuId");
  const same = "a commitment with the same category, name, type and unit in all terms";
  agree(rows, "CommitmentDiscountId", commitmentColumns, "usage.commitment.id", same);
  return rows;
}

/** Throws a typed error if rows with the same value of `key` differ in a column. */
function agree(
  rows: readonly FocusRow[],
  key: keyof FocusRow,
  columns: readonly (keyof FocusRow)[],
  field: string,
  allowed: string,
  remedy = "",
): void {
  const known = new Map<unknown, string>();
  for (const row of rows) {
    const values = JSON.stringify(columns.map((column) => row[column]));
    if ((known.get(row[key]) ?? values) !== values) throw new InvalidQuantityError(field, row[key], allowed, remedy);
    known.set(row[key], values);
  }
}
