import { checkEach, checkObject, checkText } from "../../units/checkShape.js";

/** The series, if it is a list of dated points; otherwise a typed error that names the field. */
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
