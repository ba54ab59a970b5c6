import { checkEach, checkObject } from "../units/checkShape.js";

/** The row, if it is an object with a list of measured values; otherwise a typed error that names the field. */
export function checkRow<Row extends { readonly measured: readonly object[] }>(field: string, row: Row): Row {
  checkEach(`${field}.measured`, checkObject(field, row).measured);
  return row;
}
