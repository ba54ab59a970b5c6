import { checkEach, checkObject, checkText } from "../../units/checkShape.js";

/** Returns the series if its points are dated; otherwise throws an error that names the field. */
export function checkSeries<Series extends { readonly points: readonly { readonly on: string }[] }>(
  field: string,
  series: Series,
): Series {
  checkEach(`${field}.points`, checkObject(field, series).points, checkPoint);
  return series;
}

function checkPoint(field: string, point: { readonly on: string }): void {
  checkText(`${field}.on`, checkObject(field, point).on);
}
