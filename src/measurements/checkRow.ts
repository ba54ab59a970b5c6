import { checkEach, checkObject } from "../units/checkShape.js";

/** Returns the row if it is an object with a list of measured values; otherwise throws an error that names the field. */
export function checkRow<Row extends { readonly measured: readonly object[] }>(field: string, row: Row): Row {
  checkEach(`${field}.measured`, checkObject(field, row).measured);
  return row;
}
