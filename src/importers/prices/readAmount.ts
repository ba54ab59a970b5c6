import { describeValue } from "../../errors/describeValue.js";
import { decimalText } from "./decimalText.js";
import { type Fields, ownField } from "./fields.js";
import type { PriceConsequence } from "./priceReport.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Location of an amount, and how to read it. */
export interface AmountPlace {
  /** Row, for the report. */
  readonly row: string;
  /** Object that contains the field. */
  readonly fields: Fields;
  /** Name of the field. */
  readonly name: string;
  /** Path of the field in the report; its name by default. */
  readonly path?: string;
  /** Type of amounts in the file: numbers (JSON) or strings (tables). */
  readonly written: "number" | "string";
  /** Decimal places between the unit of the file and that of the price. */
  readonly places?: number;
  /** Largest plausible price. */
  readonly most: number;
  /** Consequence of an invalid value: whether the row depends on this field. */
  readonly consequence: PriceConsequence;
}

/** Reads an amount as plain decimal text; undefined, with a finding in the report, if it is missing or invalid. */
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
