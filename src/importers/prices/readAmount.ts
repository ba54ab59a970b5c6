import { describeValue } from "../../errors/describeValue.js";
import { decimalText } from "./decimalText.js";
import { type Fields, ownField } from "./fields.js";
import type { PriceConsequence } from "./priceReport.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Position of an amount and the way it is read. */
export interface AmountPlace {
  /** The row, for the report. */
  readonly row: string;
  /** The object that holds the field. */
  readonly fields: Fields;
  /** The field's name in it. */
  readonly name: string;
  /** Its name in the report, if the object is not the row itself. */
  readonly path?: string;
  /** Whether the file writes numbers (JSON) or text (tables). */
  readonly written: "number" | "string";
  /** Powers of ten between the file's unit and that of the price. */
  readonly places?: number;
  /** More than this is not a plausible price. */
  readonly most: number;
  /** Outcome of a bad value: the row is left out if it cannot do without it. */
  readonly consequence: PriceConsequence;
}

/** An amount of a file as plain decimal text; undefined if it is missing or bad, and then in the report. */
export function readAmount(place: AmountPlace, report: ReportBuilder): string | undefined {
  const { row, fields, name, path = name, written, places = 0, most, consequence } = place;
  const value = ownField(fields, name);
  if (value === undefined) {
    if (consequence === "row-left-out") report.add(row, path, "missing", consequence, `${path} is missing.`);
    return undefined;
  }
  const shown = describeValue(value);
  const text = typeof value === written ? decimalText(value as number | string, places) : undefined;
  if (text === undefined) {
    report.add(row, path, "wrong-type", consequence, `${path} must be a finite number; got ${shown}.`);
    return undefined;
  }
  if (text.startsWith("-")) {
    report.add(row, path, "negative", consequence, `${path} must be at least 0; got ${shown}.`);
    return undefined;
  }
  if (Number(text) > most) {
    report.add(
      row,
      path,
      "too-large",
      consequence,
      `${path} must be at most ${most} in the price's unit; got ${shown}.`,
    );
    return undefined;
  }
  return text;
}
